//! One exchange of a request for its response: by the HTTP client, or by what an app puts in its place.

use std::{
    error::Error as StdError,
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
};

use reqwest::{Body, Request, Response, ResponseBuilderExt as _};
use tower_service::Service;
use url::Url;

type BoxError = Box<dyn StdError + Send + Sync>;
type Exchange = Pin<Box<dyn Future<Output = Result<Response, BoxError>> + Send>>;

/// The host in the URL of a response that was not made by reqwest, and does not say where it is from.
const NOWHERE: &str = "no.url.provided.local";

/// What answers a request.
#[derive(Clone)]
pub(crate) enum Answerer {
    Http(reqwest::Client),
    Service(Arc<dyn Exchanges>),
}

/// A service without its types.
pub(crate) trait Exchanges: Send + Sync {
    fn exchange(&self, request: Request) -> Exchange;
}

impl Answerer {
    pub(crate) fn service<S>(service: S) -> Self
    where
        S: Service<Request, Response = Response> + Clone + Send + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send,
    {
        Self::Service(Arc::new(Mutex::new(service)))
    }

    /// The response to a request, whatever its status.
    pub(super) async fn exchange(&self, request: Request) -> Result<Response, BoxError> {
        match self {
            Self::Http(http) => Ok(http.execute(request).await?),
            Self::Service(service) => {
                let url = request.url().clone();
                Ok(from(url, service.exchange(request).await?))
            }
        }
    }
}

impl<S> Exchanges for Mutex<S>
where
    S: Service<Request, Response = Response> + Clone + Send + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
{
    fn exchange(&self, request: Request) -> Exchange {
        let mut service = self.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            poll_fn(|context| service.poll_ready(context)).await.map_err(Into::into)?;
            service.call(request).await.map_err(Into::into)
        })
    }
}

/// The response, which comes from that URL unless it says so itself: relative links are relative to it.
fn from(url: Url, mut response: Response) -> Response {
    if response.url().host_str() != Some(NOWHERE) {
        return response;
    }
    let mut head = http::Response::builder().status(response.status()).version(response.version()).url(url);
    if let Some(headers) = head.headers_mut() {
        std::mem::swap(headers, response.headers_mut());
    }
    super::body::finished(head, Body::from(response))
}

impl fmt::Debug for Answerer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Http(_) => "Http",
            Self::Service(_) => "Service",
        })
    }
}
