//! A patient's record, and bulk exports, over real HTTP on loopback.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]
#![cfg(all(feature = "record", unix))]

mod attacks;
mod budget;
mod ccda;
mod ccda_shapes;
mod changes;
mod documents;
mod download;
mod evidence;
#[cfg(feature = "office-r4")]
mod examples;
#[cfg(feature = "office-bulk-r4")]
mod export;
mod folders;
mod gaps;
mod kills;
#[cfg(all(feature = "auth", feature = "office-bulk-r4"))]
mod lies;
mod limit;
#[cfg(feature = "page")]
mod page;
mod requests;
mod resume;
mod sandbox;
mod sparing;
mod summary;
mod update;
mod whole;

use std::collections::BTreeMap;

use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint,
    record::{Completeness, Item, Record},
    transport::RetryPolicy,
};
use nextgen_test_support::Server;

fn client_of(api: Api, server: &Server) -> Client {
    let endpoint = Endpoint::new(api, &server.base()).unwrap();
    let retry = RetryPolicy { first_wait: std::time::Duration::from_millis(1), ..RetryPolicy::default() };
    Client::builder(endpoint, AccessToken::new("s3cr3t")).retry(retry).build().unwrap()
}

fn client(server: &Server) -> Client {
    client_of(Api::OfficeR4, server)
}

/// Everything that comes: `Type/id`, how often; the documents' bytes; the report.
async fn all(record: Record) -> (BTreeMap<String, u32>, Vec<(String, Vec<u8>)>, Completeness) {
    let (mut resources, mut documents) = (BTreeMap::new(), Vec::new());
    let mut items = record.items();
    while let Some(item) = items.next().await {
        match item {
            Item::Resource(it) => {
                *resources.entry(format!("{}/{}", it.resource_type(), it.id().unwrap())).or_default() += 1
            }
            Item::Document(it) => documents.push((it.report.reference, it.bytes)),
            _ => panic!("an item of an unknown kind"),
        }
    }
    documents.sort();
    (resources, documents, items.report())
}
