//! HTTP clients, and one exchange with one: for what is no call of an API.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use reqwest::{Request, Response};
use tokio::{
    runtime::{self, Handle},
    time::Instant,
};
use tracing::{Instrument as _, Span, field, info_span};

use super::{BodyProblem, Limits, body};
use crate::base::{Error, ErrorKind, endpoint::origin_text};

/// How many HTTP clients are kept at most: those of the runtimes that were used last.
const KEPT: usize = 8;

/// What an HTTP client is for: for the same, there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Purpose {
    pub(crate) name: &'static str,
    pub(crate) for_loopback: bool,
    pub(crate) connect: Duration,
}

/// The HTTP client of this process for a purpose, made when it is first asked for: each has a pool of connections, the system's
/// certificates and a resolver of its own, which is 2 ms and 100 KiB. There is one for each runtime, since a connection ends with the
/// runtime that made it.
pub(crate) fn http_client(
    purpose: Purpose,
    with: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
) -> Result<reqwest::Client, Error> {
    type Kept = ((Purpose, Option<runtime::Id>), reqwest::Client);
    static CLIENTS: Mutex<Vec<Kept>> = Mutex::new(Vec::new());
    let key = (purpose, Handle::try_current().ok().map(|handle| handle.id()));
    let mut clients = CLIENTS.lock().unwrap_or_else(PoisonError::into_inner);
    let client = match clients.iter().position(|(kept, _)| *kept == key) {
        Some(at) => clients.remove(at).1,
        None => new(purpose.for_loopback, with)?,
    };
    // The last used at the end.
    if clients.len() >= KEPT {
        clients.remove(0);
    }
    clients.push((key, client.clone()));
    Ok(client)
}

/// An HTTP client that says who it is.
fn new(
    for_loopback: bool,
    with: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
) -> Result<reqwest::Client, Error> {
    let http = reqwest::Client::builder().user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")));
    // http is safe on loopback only as long as no proxy is asked to do it.
    let http = if for_loopback { http.no_proxy() } else { http };
    with(http).build().map_err(|error| {
        Error::new(ErrorKind::HttpClient, "no HTTP client could be set up").with_source(error.without_url())
    })
}

/// One exchange: the answer, of any status, and its body, or why that cannot be had; nothing is asked twice. `limit` is in bytes.
pub(crate) async fn ask(
    http: &reqwest::Client,
    request: Request,
    limit: u64,
) -> reqwest::Result<(Response, Result<Vec<u8>, BodyProblem>)> {
    // What a query may hold is nobody's business; a path here is that of a document that is public, or of an endpoint.
    let span = info_span!(
        "request",
        method = %request.method(),
        url = format!("{}{}", origin_text(request.url()), request.url().path()),
        status = field::Empty,
        milliseconds = field::Empty,
    );
    let began = Instant::now();
    async {
        let answer = http.execute(request).await;
        let mut head = answer.inspect(|head| _ = Span::current().record("status", head.status().as_u16()))?;
        let limits = Limits { body: limit, ..Limits::default() };
        let body = body::whole(&mut head, &limits, Instant::now().checked_add(limits.call)).await;
        Span::current().record("milliseconds", u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX));
        Ok((head, body))
    }
    .instrument(span)
    .await
}
