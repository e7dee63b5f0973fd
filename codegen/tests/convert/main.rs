//! Documents that are read, converted to OpenAPI 3.0 and repaired.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "tests may fail by panicking"
)]

mod damage;
#[path = "../mutation/mod.rs"]
#[allow(dead_code, reason = "it draws numbers here, and damages nothing")]
mod mutation;
mod openapi31;
mod openapi31_documents;
mod read;
mod swagger2;
mod untidy;
