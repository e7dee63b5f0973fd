//! Building a client with other settings than the usual.

use reqwest::redirect;

use super::{ForeignPolicy, Limits, RateLimit, RetryPolicy, Transport};
use crate::{Client, Endpoint, Error, ErrorKind, TokenSource};

/// Makes a [`Client`] with settings of its own; see the [module](super) for an example.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    endpoint: Endpoint,
    token: Box<dyn TokenSource>,
    http: Option<reqwest::Client>,
    retry: RetryPolicy,
    rate: Option<RateLimit>,
    limits: Limits,
    foreign: ForeignPolicy,
}

impl ClientBuilder {
    pub(crate) fn new(endpoint: Endpoint, token: Box<dyn TokenSource>) -> Self {
        Self {
            endpoint,
            token,
            http: None,
            retry: RetryPolicy::default(),
            rate: None,
            limits: Limits::default(),
            foreign: ForeignPolicy::default(),
        }
    }

    /// The HTTP client to use, as for [`Client::with_http`].
    pub fn http(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// When and how often a request is sent again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How many requests are sent in a time. Unless set: on Office, but not on loopback, 20 a minute, shared by all clients that
    /// this process has for the host; elsewhere any number.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate = Some(limit);
        self
    }

    /// How much is taken from the server, and how long it is waited for.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// What is done with what lies on another origin.
    pub fn foreign(mut self, policy: ForeignPolicy) -> Self {
        self.foreign = policy;
        self
    }

    /// The client.
    ///
    /// # Errors
    /// [`ErrorKind::HttpClient`] if no HTTP client was given and none can be set up.
    pub fn build(self) -> Result<Client, Error> {
        let http = match &self.http {
            Some(http) => http.clone(),
            None => own_http(self.endpoint.is_loopback(), &self.limits)
                .map_err(|error| error.for_api(self.endpoint.api()))?,
        };
        Ok(self.over(http))
    }

    pub(crate) fn over(self, http: reqwest::Client) -> Client {
        let rate = self.rate.unwrap_or_else(|| RateLimit::default_for(&self.endpoint));
        let Self { endpoint, token, retry, limits, foreign, .. } = self;
        Client::from_parts(endpoint, token, Transport { http, retry, rate, limits, foreign })
    }
}

/// The HTTP client of a [`Client`], which follows redirects, decompresses and minds the time by itself.
fn own_http(for_loopback: bool, limits: &Limits) -> Result<reqwest::Client, Error> {
    http_client(for_loopback, |http| http.connect_timeout(limits.connect).redirect(redirect::Policy::none()).no_gzip())
}

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
