//! Records that are kept current, each test on SQLite and on Postgres, over sandboxes.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

mod day;
mod folders;
mod forget;
mod hooks;
mod kills;
mod lies;
mod program;
mod queue;
mod setup;
#[cfg(feature = "postgres")]
mod tables;
mod workers;
