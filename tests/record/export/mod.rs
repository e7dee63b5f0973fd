//! Bulk exports.

mod answers;
mod download;
mod job;
mod sandbox;

use std::time::Duration;

use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, transport::RetryPolicy};
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

fn requests(server: &Server, method: &str) -> Vec<String> {
    server.seen().into_iter().filter(|seen| seen.method == method).map(|seen| seen.target).collect()
}
