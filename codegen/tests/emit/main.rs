//! Modules and types that are made of descriptions.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "tests may fail by panicking"
)]

mod apis;
mod capability;
mod complete;
mod guide;
mod lower;
mod operations;
mod types;
