//! HTTP clients, and one exchange with one: for what is no call of an API.

use reqwest::{Request, Response};

use super::{BodyProblem, Limits, body};
use crate::base::{Error, ErrorKind};

/// An HTTP client that says who it is.
pub(crate) fn http_client(
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
    let mut head = http.execute(request).await?;
    let body = body::whole(&mut head, &Limits { body: limit, ..Limits::default() }).await;
    Ok((head, body))
}
