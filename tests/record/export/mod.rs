//! Bulk exports.

mod answers;
mod attacks;
mod download;
mod expired;
mod job;
mod resume;
mod sandbox;

use std::time::Duration;

use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, export::Export, transport::RetryPolicy};
use nextgen_test_support::Server;

fn client(server: &Server) -> Client {
    client_at(&server.base())
}

fn client_at(base: &str) -> Client {
    let endpoint = Endpoint::new(Api::OfficeBulkR4, base).unwrap();
    let short = Duration::from_millis(1);
    let retry = RetryPolicy { first_wait: short, throttle_window: short, ..RetryPolicy::default() };
    Client::builder(endpoint, AccessToken::new("s3cr3t")).retry(retry).build().unwrap()
}

/// The export of the group `g1`, without the waits that a real server gets.
fn export(server: &Server) -> Export {
    client(server).export("g1").poll_wait(Duration::from_millis(1))
}

fn requests(server: &Server, method: &str) -> Vec<String> {
    server.seen().into_iter().filter(|seen| seen.method == method).map(|seen| seen.target).collect()
}
