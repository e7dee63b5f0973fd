//! The sandbox over real HTTP: read by the SDK, and by a plain HTTP client where the wire matters.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

mod api;
mod auth;
mod behaviour;
mod bulk;
mod days;
mod evidence;
mod faults;
mod introduction;
mod lies;
mod page;
mod replay;
mod scopes;
mod script;
mod scrub;
mod server;

use nextgen_patient_access::Api;
use nextgen_sandbox::{Behaviour, Sandbox};
use reqwest::{RequestBuilder, Response, redirect};
use serde_json::Value;

/// A sandbox that keeps to the standards.
async fn plain() -> Sandbox {
    Sandbox::builder().behaviour(Behaviour::plain()).start().await.unwrap()
}

fn first_patient(sandbox: &Sandbox) -> String {
    sandbox.patients().next().unwrap().id
}

/// An HTTP client that follows no redirects.
fn http() -> reqwest::Client {
    reqwest::Client::builder().redirect(redirect::Policy::none()).no_proxy().build().unwrap()
}

/// A request to an API, with the first patient's token.
fn get(sandbox: &Sandbox, api: Api, path: &str) -> RequestBuilder {
    let token = sandbox.access_token(api, &first_patient(sandbox));
    http().get(format!("{}/{path}", sandbox.base_url(api))).bearer_auth(token.secret())
}

async fn json(response: Response) -> Value {
    let text = response.text().await.unwrap();
    serde_json::from_str(&text).unwrap_or_else(|_| panic!("no JSON: {text}"))
}
