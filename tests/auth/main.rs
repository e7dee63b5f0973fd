//! Signing in, and sessions, over real HTTP on loopback.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]
#![cfg(feature = "auth")]

mod answers;
mod attacks;
mod backend;
mod discovery;
mod flow;
#[path = "../oidc/mod.rs"]
mod oidc;
mod oidc_provider;
#[cfg(feature = "openid")]
mod openid;
mod server;
mod session;
