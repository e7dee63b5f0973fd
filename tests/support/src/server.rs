//! A FHIR server on loopback that answers as a test tells it to, and remembers what it was asked.

use std::{
    net::{SocketAddr, TcpListener},
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::to_bytes,
    extract::Request,
    http::{HeaderMap, Method, StatusCode},
    response::{IntoResponse, Response},
};

pub struct Server {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
}

/// A request that the server got.
#[derive(Debug, Clone)]
pub struct Seen {
    pub method: Method,
    /// Path and query.
    pub target: String,
    pub headers: HeaderMap,
    pub body: String,
}

impl Server {
    /// Starts a server on a thread of its own, so that tests without a runtime can use it; it ends with the process.
    /// `answer` gets the server's FHIR base URL and the request's path and query.
    pub fn start(answer: impl Fn(&str, &str) -> Response + Send + Sync + 'static) -> Self {
        Self::serve(move |base, request| answer(base, &request.target))
    }

    /// Starts a server whose answers depend on more of a request than its path and query.
    pub fn serve(answer: impl Fn(&str, &Seen) -> Response + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let server = Self { address: listener.local_addr().unwrap(), seen: Arc::default() };
        let (base, seen, answer) = (server.base(), server.seen.clone(), Arc::new(answer));
        let app = Router::new().fallback(move |request: Request| {
            let (base, seen, answer) = (base.clone(), seen.clone(), answer.clone());
            async move {
                let (head, body) = request.into_parts();
                let body = to_bytes(body, usize::MAX).await.unwrap();
                let body = String::from_utf8_lossy(&body).into_owned();
                let request = Seen { method: head.method, target: head.uri.to_string(), headers: head.headers, body };
                let response = answer(&base, &request);
                seen.lock().unwrap().push(request);
                response
            }
        });
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), app).await.unwrap();
            });
        });
        server
    }

    /// The FHIR service base URL.
    pub fn base(&self) -> String {
        format!("http://{}/api/fhir/r4", self.address)
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

pub fn json(status: u16, body: impl Into<String>) -> Response {
    reply(status, "application/fhir+json; charset=utf-8", body)
}

pub fn reply(status: u16, content_type: &str, body: impl Into<String>) -> Response {
    let headers = [("content-type", content_type), ("x-request-id", "req-1")];
    (StatusCode::from_u16(status).unwrap(), headers, body.into()).into_response()
}

/// An answer of a server that wants to be left alone for so long.
pub fn later(status: u16, retry_after: &str) -> Response {
    ([("retry-after", retry_after.to_owned())], json(status, "")).into_response()
}

/// A searchset Bundle of Observations with these ids.
pub fn page(total: Option<u64>, next: Option<&str>, ids: &[&str]) -> String {
    let total = total.map(|total| format!(r#""total": {total},"#)).unwrap_or_default();
    let next = next.map(|url| format!(r#", {{"relation": "next", "url": "{url}"}}"#)).unwrap_or_default();
    let entries: Vec<String> = ids
        .iter()
        .map(|id| {
            format!(
                r#"{{"fullUrl": "http://x/Observation/{id}", "search": {{"mode": "match"}}, "resource": {{
  "resourceType": "Observation",
  "id": "{id}",
  "valueQuantity": {{ "value": 1.50, "unit": "a  b\n" }}
}}}}"#
            )
        })
        .collect();
    format!(
        r#"{{
  "resourceType": "Bundle", "type": "searchset", {total}
  "link": [{{"relation": "self", "url": "http://x/self"}}{next}],
  "entry": [{}]
}}"#,
        entries.join(", ")
    )
}
