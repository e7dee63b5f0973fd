//! Sessions from the store per second, by 1, 4 and 8 processes of 8 tasks each, against what the database does at least: the bare
//! statements, over its own driver.
//!
//! `cargo bench --package nextgen-stores --features postgres`; with `POSTGRES_FSYNC=on`, Postgres waits for the disk as it does in earnest.
#![allow(clippy::unwrap_used, missing_docs, reason = "for measuring")]

#[path = "../../tests/auth/session/begin.rs"]
#[allow(dead_code, reason = "the SDK's tests use more of it")]
mod begin;
mod processes;

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use nextgen_patient_access::auth::SessionStore;
use nextgen_stores::{AppKey, Database, Stores};
use nextgen_test_support::{authorization::Server, database::Place};

use self::processes::{TIME, compare, places, started_for};

const SESSIONS: u64 = 1000;
const TASKS: u64 = 8;

const READ: &str = "SELECT key_id, sealed, version FROM nextgen_session WHERE id = $1";
#[cfg(feature = "postgres")]
const LOCK: &str = "SELECT version FROM nextgen_session WHERE id = $1 FOR UPDATE";
const UPDATE: &str = "UPDATE nextgen_session SET version = version + 1 WHERE id = $1";

#[tokio::main]
async fn main() {
    if let Some((place, work)) = started_for() {
        println!("{}", worked(&place, &work).await);
        return;
    }
    for (name, place) in places() {
        println!("{name}");
        filled(&place).await;
        compare(&place, &["bare select", "load", "bare lock, update", "lock, load, save, release"]);
    }
}

async fn filled(place: &Place) {
    let stores = stores(place.url()).await;
    let server = Server::start();
    begin::sign_in(&server, stores.session("s0")).await;
    let session = stores.session("s0").load().await.unwrap().unwrap();
    for at in 1..SESSIONS {
        stores.session(format!("s{at}")).save(&session).await.unwrap();
    }
}

async fn stores(place: &str) -> Stores {
    Stores::open(&Database::at(place).await.unwrap(), AppKey::new([7; 32])).await.unwrap()
}

/// How often this process has done it.
async fn worked(place: &str, work: &str) -> u64 {
    let count = Arc::new(AtomicU64::new(0));
    let stores = stores(place).await;
    let mut tasks = Vec::new();
    for task in 0..TASKS {
        let (count, stores, place, work) = (count.clone(), stores.clone(), place.to_owned(), work.to_owned());
        let next = move || format!("s{}", getrandom::u64().unwrap() % SESSIONS);
        if work.starts_with("bare") {
            let is_select = work == "bare select";
            if place.starts_with("postgres") {
                #[cfg(feature = "postgres")]
                tasks.push(tokio::spawn(bare_postgres(place, is_select, next, count)));
            } else if task == 0 {
                #[cfg(feature = "sqlite")]
                std::thread::spawn(move || bare_sqlite(&place, is_select, next, &count));
            }
            continue;
        }
        tasks.push(tokio::spawn(async move {
            loop {
                let store = stores.session(next());
                if work == "load" {
                    store.load().await.unwrap().unwrap();
                } else {
                    let lock = store.lock().await.unwrap();
                    let session = store.load().await.unwrap().unwrap();
                    store.save(&session).await.unwrap();
                    lock.release().await.unwrap();
                }
                count.fetch_add(1, Ordering::Relaxed);
            }
        }));
    }
    // Connections are made, statements prepared.
    tokio::time::sleep(Duration::from_millis(500)).await;
    let (began, before) = (Instant::now(), count.load(Ordering::Relaxed));
    tokio::time::sleep(TIME.saturating_sub(began.elapsed())).await;
    count.load(Ordering::Relaxed) - before
}

#[cfg(feature = "postgres")]
async fn bare_postgres(place: String, is_select: bool, next: impl Fn() -> String, count: Arc<AtomicU64>) {
    let (mut client, connection) = tokio_postgres::connect(&place, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    let select = client.prepare(if is_select { READ } else { LOCK }).await.unwrap();
    let update = client.prepare(UPDATE).await.unwrap();
    loop {
        let id = next();
        if is_select {
            client.query_one(&select, &[&id]).await.unwrap();
        } else {
            let transaction = client.transaction().await.unwrap();
            transaction.query_one(&select, &[&id]).await.unwrap();
            transaction.execute(&update, &[&id]).await.unwrap();
            transaction.commit().await.unwrap();
        }
        count.fetch_add(1, Ordering::Relaxed);
    }
}

#[cfg(feature = "sqlite")]
fn bare_sqlite(place: &str, is_select: bool, next: impl Fn() -> String, count: &AtomicU64) {
    let connection = rusqlite::Connection::open(place).unwrap();
    connection.busy_timeout(Duration::from_secs(30)).unwrap();
    connection.execute_batch("PRAGMA synchronous = FULL").unwrap();
    loop {
        let id = next();
        if is_select {
            let mut select = connection.prepare_cached(READ).unwrap();
            select.query_row([id], |row| row.get::<_, Vec<u8>>(1)).unwrap();
        } else {
            connection.execute_batch("BEGIN IMMEDIATE").unwrap();
            connection.prepare_cached(UPDATE).unwrap().execute([id]).unwrap();
            connection.execute_batch("COMMIT").unwrap();
        }
        count.fetch_add(1, Ordering::Relaxed);
    }
}
