//! A recorded HTTP session, served again: so that a maintainer sees what a user saw.
//!
//! A recording is a HAR file (HTTP Archive 1.2). Browsers save one from their network panel ("Save all as HAR"); so do proxies,
//! such as mitmproxy (`mitmdump --set hardump=session.har`), which also record what an app does that is no browser. A
//! recording of a patient's session holds tokens and health data: [`scrub`] it before it goes to anybody.
//!
//! ```
//! use nextgen_sandbox::replay::{Recording, scrub};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let har = r#"{"log": {"version": "1.2", "creator": {"name": "a browser", "version": "1"}, "entries": [{
//!     "request": {"method": "GET", "url": "https://fhir.example.com/r4/Patient/1", "headers": [
//!         {"name": "Authorization", "value": "Bearer hunter2"}
//!     ]},
//!     "response": {"status": 200, "content": {"mimeType": "application/fhir+json", "text":
//!         "{\"resourceType\": \"Patient\", \"id\": \"1\", \"birthDate\": \"1960-05-17\"}"
//!     }}
//! }]}}"#;
//! let scrubbed = scrub(har)?;
//! assert!(!scrubbed.har.contains("hunter2") && !scrubbed.har.contains("1960-05-17"));
//!
//! let replay = Recording::from_har(&scrubbed.har)?.serve(0)?;
//! assert!(replay.base_url().starts_with("http://127.0.0.1:"));
//! # Ok(())
//! # }
//! ```
//!
//! Source: <http://www.softwareishard.com/blog/har-12-spec/>.

mod har;
mod matching;
mod scrub;

use std::{
    net::{Ipv4Addr, TcpListener},
    sync::Arc,
};

use axum::{
    Router,
    body::Body,
    extract::State as Shared,
    http::{HeaderName, HeaderValue, Request, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::json;
use tokio::runtime::Runtime;

use self::{har::Har, matching::Recorded};
use crate::{error::Error, host};

pub use self::scrub::{Kept, Scrubbed, scrub};

/// A recorded session.
#[derive(Debug)]
pub struct Recording(Har);

/// A recording that is being served, on loopback, until this is dropped.
#[derive(Debug)]
pub struct Replay {
    base_url: String,
    runtime: Option<Runtime>,
}

impl Recording {
    /// Reads a HAR file's text.
    ///
    /// # Errors
    /// If it is no HAR; the error says where.
    pub fn from_har(text: &str) -> Result<Self, Error> {
        Har::read(text).map(Self)
    }

    /// How many exchanges are recorded.
    pub fn len(&self) -> usize {
        self.0.log.entries.len()
    }

    /// Whether nothing is recorded.
    pub fn is_empty(&self) -> bool {
        self.0.log.entries.is_empty()
    }

    /// Serves it on a port of 127.0.0.1; 0 for any.
    ///
    /// A request gets the answer that was recorded for its method, path and query; if there are several, one after the other, and
    /// the last again and again. Hosts do not matter, and in what is answered they are replaced by this server: links lead back
    /// here. What was not recorded is answered 404, saying what was asked.
    ///
    /// # Errors
    /// If the port is taken.
    pub fn serve(self, port: u16) -> Result<Replay, Error> {
        let failed =
            |error: std::io::Error| Error::new(format!("the recording cannot be served on port {port}: {error}"));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let base_url = format!("http://{}", listener.local_addr().map_err(failed)?);
        let recorded = Arc::new(Recorded::new(self.0, &base_url));
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(failed)?;
        let entered = runtime.enter();
        let listener = tokio::net::TcpListener::from_std(listener).map_err(failed)?;
        drop(entered);
        let app = Router::new().fallback(answer).with_state(recorded);
        runtime.spawn(async move { axum::serve(listener, app).await });
        Ok(Replay { base_url, runtime: Some(runtime) })
    }
}

impl Replay {
    /// Scheme, host and port: what the recorded hosts have become.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }
}

impl Drop for Replay {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn answer(Shared(recorded): Shared<Arc<Recorded>>, request: Request<Body>) -> Response {
    let (request, _) = request.into_parts();
    if let Some(refusal) = host::refusal(Ipv4Addr::LOCALHOST.into(), &request) {
        return refusal;
    }
    let uri = &request.uri;
    match recorded.answer(request.method.as_str(), uri.path(), uri.query().unwrap_or_default()) {
        Ok(found) => {
            let status = StatusCode::from_u16(found.status).unwrap_or(StatusCode::BAD_GATEWAY);
            let mut response = (status, found.body.clone()).into_response();
            response.headers_mut().remove(header::CONTENT_TYPE);
            for (name, value) in &found.headers {
                let name = HeaderName::try_from(name.as_str());
                if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
                    response.headers_mut().append(name, value);
                }
            }
            response
        }
        Err(why) => {
            let outcome = json!({
                "resourceType": "OperationOutcome",
                "issue": [{ "severity": "error", "code": "not-found", "diagnostics": why }],
            });
            (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "application/fhir+json")], outcome.to_string())
                .into_response()
        }
    }
}
