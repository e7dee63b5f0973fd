//! The stores, each test on SQLite and on Postgres.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

#[path = "../../../tests/auth/session/begin.rs"]
#[allow(dead_code, reason = "the SDK's tests use more of it")]
mod begin;
mod clock;
mod dropped;
#[cfg(feature = "postgres")]
mod encrypted;
mod engine;
mod keys;
mod limit;
mod limit_processes;
mod limit_records;
#[path = "../../../tests/oidc/mod.rs"]
#[allow(dead_code, reason = "the SDK's tests use more of it")]
mod oidc;
mod processes;
mod refresher;
mod sessions;
#[cfg(feature = "postgres")]
mod stopped;
mod web;
mod web_app;

use nextgen_patient_access::auth::{SessionStore, StoredSession};
use nextgen_stores::{AppKey, Database, Stores};
use nextgen_test_support::database::Place;

fn key() -> AppKey {
    AppKey::new([7; 32])
}

/// What a process, on whatever machine, has of the stores.
async fn machine(place: &Place) -> Stores {
    Stores::open(&Database::at(place.url()).await.unwrap(), key()).await.unwrap()
}

async fn load(store: &impl SessionStore) -> Option<StoredSession> {
    store.load().await.unwrap()
}

async fn number(stores: &Stores, sql: &'static str) -> i64 {
    stores.database().query(sql, &[]).await.unwrap()[0].integer(0).unwrap()
}

async fn run(stores: &Stores, sql: &'static str) -> u64 {
    stores.database().execute(sql, &[]).await.unwrap()
}
