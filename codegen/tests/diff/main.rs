//! How two revisions of a description are compared, and what the differences mean for who links the client.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "tests may fail by panicking"
)]

mod behaviour;
mod damage;
mod drift;
mod ignore;
mod impact;
mod next_edits;
mod next_revision;
mod oasdiff;
mod oasdiff_behaviour;
mod of_fhir;
mod page;
mod release;
mod rules;
mod same;
mod scale;
mod told;
