//! What the tests of the packages share: servers on loopback that answer as a test tells them to, and the log.
//!
//! A package, so that each test takes what it needs, and nothing is compiled twice. It knows nothing of the SDK: as one of its
//! dev-dependencies it would turn on features that the tests are to do without.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "for tests, which may fail by panicking"
)]

pub mod authorization;
pub mod export;
pub mod log;
#[cfg(unix)]
pub mod record;
mod server;
pub mod wire;

pub use server::{Seen, Server, json, later, page, reply};
