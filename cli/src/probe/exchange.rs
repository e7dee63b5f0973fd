//! What was really sent, and what came: noted beneath the SDK's retries and limits.

use std::{
    error::Error,
    mem,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

use nextgen_patient_access::reqwest::{
    Request, Response, Url,
    header::{ACCEPT_ENCODING, HeaderMap, HeaderValue},
};
use serde_json::Value;
use tower_service::Service;

use crate::reach::Watched;

/// Of a larger body only the beginning is looked at.
const MOST: usize = 16 * 1024 * 1024;

type BoxError = Box<dyn Error + Send + Sync>;

/// A request by GET, and its answer.
#[derive(Clone)]
pub(crate) struct Exchange {
    pub(crate) url: Url,
    /// `None` if no whole answer came.
    pub(crate) status: Option<u16>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Exchange {
    pub(crate) fn is_ok(&self) -> bool {
        self.status.is_some_and(|status| (200..300).contains(&status))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The media type, in lower case and without parameters.
    pub(crate) fn media_type(&self) -> Option<String> {
        let value = self.header("content-type")?;
        Some(value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
    }

    /// The body as JSON; what is not UTF-8 in it is replaced: that has a fact of its own.
    pub(crate) fn json(&self) -> Option<Value> {
        let text = String::from_utf8_lossy(&self.body);
        serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()
    }
}

/// An HTTP client that notes what passes.
#[derive(Clone)]
pub(crate) struct Recorder {
    http: Watched,
    noted: Arc<Mutex<Vec<Exchange>>>,
}

impl Recorder {
    pub(crate) fn new(http: Watched) -> Self {
        Self { http, noted: Arc::default() }
    }

    /// What has passed since this was asked last.
    pub(crate) fn take(&self) -> Vec<Exchange> {
        mem::take(&mut *self.noted.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Service<Request> for Recorder {
    type Response = Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request) -> Self::Future {
        let Self { http, noted } = self.clone();
        // The body is looked at as it comes.
        request.headers_mut().insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        let url = request.url().clone();
        Box::pin(async move {
            let mut exchange = Exchange { url, status: None, headers: HeaderMap::new(), body: Vec::new() };
            let answer = receive(&http, request, &mut exchange).await;
            noted.lock().unwrap_or_else(PoisonError::into_inner).push(exchange);
            answer
        })
    }
}

async fn receive(http: &Watched, request: Request, exchange: &mut Exchange) -> Result<Response, BoxError> {
    // The URL of an error has the patient in it.
    let mut response = http.execute(request).await.map_err(|error| error.without_url())?;
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| error.without_url())? {
        body.extend_from_slice(chunk.get(..chunk.len().min(MOST - body.len())).unwrap_or_default());
        if body.len() == MOST {
            break;
        }
    }
    exchange.status = Some(response.status().as_u16());
    exchange.headers = response.headers().clone();
    exchange.body.clone_from(&body);
    let mut again = http::Response::new(body);
    *again.status_mut() = response.status();
    mem::swap(again.headers_mut(), response.headers_mut());
    Ok(again.into())
}
