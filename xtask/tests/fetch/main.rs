//! `cargo xtask fetch`: the real program against real HTTP servers on loopback.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod discovery;
mod origins;
mod own_list;
mod pins;
mod refusals;
mod schemas;
mod server;
mod specs;
