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
pub mod database;
pub mod export;
pub mod log;
pub mod objects;
#[cfg(unix)]
pub mod other_user;
#[cfg(unix)]
pub mod record;
mod server;
pub mod wire;

pub use server::{Seen, Server, json, later, page, reply};

use std::{future::poll_fn, pin::pin, task::Poll};

/// Lets something go on until it is done, or until it is time to end it; then it is dropped, and `None`.
pub async fn ended_when<T>(going_on: impl Future<Output = T>, is_time: impl Fn() -> bool) -> Option<T> {
    let mut going_on = pin!(going_on);
    poll_fn(|context| match going_on.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending if is_time() => Poll::Ready(None),
        Poll::Pending => Poll::Pending,
    })
    .await
}
