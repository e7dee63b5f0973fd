//! What is corrected of a description.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "tests may fail by panicking"
)]

mod ledger;
mod office_r4;
mod overlay;
mod rules;
