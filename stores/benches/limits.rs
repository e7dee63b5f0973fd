//! Decisions of a shared limit per second (may this be sent, and it has ended), by 1, 4 and 8 processes, against what the database does at
//! least to decide one after another: a bare `SELECT … FOR UPDATE` and `UPDATE` of one row, over its own driver.
//!
//! `cargo bench --package nextgen-stores --features postgres --bench limits`; with `POSTGRES_FSYNC=on`, Postgres waits for the disk as it
//! does in earnest.
#![allow(clippy::unwrap_used, missing_docs, reason = "for measuring")]

mod processes;

use std::time::{Duration, Instant};

use nextgen_patient_access::{
    reqwest::StatusCode,
    transport::{Asking, Ending, Priority, Quota as _, Turn},
};
use nextgen_stores::{Allowance, Database, DatabaseQuota};

use self::processes::{TIME, compare, places, started_for};

#[tokio::main]
async fn main() {
    if let Some((place, work)) = started_for() {
        println!("{}", worked(&place, &work).await);
        return;
    }
    for (name, place) in places() {
        println!("{name}");
        let database = Database::at(place.url()).await.unwrap();
        database.migrate("bench", &["CREATE TABLE nextgen_bench (id BIGINT PRIMARY KEY, count BIGINT)"]).await.unwrap();
        database.execute("INSERT INTO nextgen_bench (id, count) VALUES (1, 0)", &[]).await.unwrap();
        compare(&place, &["bare lock, update", "decide"]);
    }
}

/// How often this process has done it, one after another, as a client asks.
async fn worked(place: &str, work: &str) -> u64 {
    if work.starts_with("bare") {
        return bare(place).await;
    }
    // As many slots as a large limit has, each free again at once.
    let allowance = Allowance { requests: 600, period: Duration::from_millis(1), ..Allowance::default() };
    let quota = DatabaseQuota::open(&Database::at(place).await.unwrap(), allowance).await.unwrap();
    let priority = Priority::Batch(Turn::now());
    let (began, mut count) = (Instant::now(), 0);
    while began.elapsed() < TIME {
        if let Ok(permit) = quota.may_send(Asking::new("https://office.example", priority)).await {
            permit.ended(Ending::Answer { status: StatusCode::OK, retry_after: None }).await;
            count += 1;
        }
    }
    count
}

async fn bare(place: &str) -> u64 {
    let mut count = 0;
    if place.starts_with("postgres") {
        #[cfg(feature = "postgres")]
        {
            let (mut client, connection) = tokio_postgres::connect(place, tokio_postgres::NoTls).await.unwrap();
            tokio::spawn(connection);
            let lock = client.prepare("SELECT count FROM nextgen_bench WHERE id = 1 FOR UPDATE").await.unwrap();
            let update = client.prepare("UPDATE nextgen_bench SET count = count + 1 WHERE id = 1").await.unwrap();
            let began = Instant::now();
            while began.elapsed() < TIME {
                let transaction = client.transaction().await.unwrap();
                transaction.query_one(&lock, &[]).await.unwrap();
                transaction.execute(&update, &[]).await.unwrap();
                transaction.commit().await.unwrap();
                count += 1;
            }
        }
    } else {
        #[cfg(feature = "sqlite")]
        {
            let connection = rusqlite::Connection::open(place).unwrap();
            connection.busy_timeout(Duration::from_secs(30)).unwrap();
            connection.execute_batch("PRAGMA synchronous = FULL").unwrap();
            let began = Instant::now();
            while began.elapsed() < TIME {
                connection
                    .execute_batch("BEGIN IMMEDIATE; UPDATE nextgen_bench SET count = count + 1 WHERE id = 1; COMMIT")
                    .unwrap();
                count += 1;
            }
        }
    }
    count
}
