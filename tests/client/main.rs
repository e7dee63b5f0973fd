//! The client over real HTTP on loopback: by hand, by what an API generates, and what both stand on.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

#[cfg(feature = "office-r4")]
mod budget;
mod directory;
mod discover;
#[cfg(all(feature = "enterprise-r4", feature = "office-r4"))]
mod enterprise_r4;
#[cfg(all(feature = "enterprise-dstu2", feature = "office-r3"))]
mod inferred;
#[cfg(feature = "office-r4")]
mod leaks;
#[cfg(feature = "office-r4")]
mod limit;
mod messages;
#[cfg(feature = "office-r4")]
mod office_r4;
mod paging;
#[cfg(feature = "office-r4")]
mod quota;
mod requests;
mod search;
#[cfg(feature = "office-r4")]
mod second_host;
#[cfg(feature = "office-r4")]
mod service;
#[cfg(feature = "office-r4")]
mod transport;
