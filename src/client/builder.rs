//! Building a client with other settings than the usual.

use reqwest::{Request, Response, redirect};
use tower_service::Service;

use super::Client;
use crate::base::{Endpoint, Error, TokenSource};
use crate::transport::{
    Answerer, ForeignPolicy, Limits, Policies, Purpose, RateLimit, RetryPolicy, Sender, http_client,
};

/// Makes a [`Client`] with settings of its own; [`transport`](crate::transport) has an example.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    endpoint: Endpoint,
    token: Box<dyn TokenSource>,
    http: Option<reqwest::Client>,
    service: Option<Answerer>,
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
            service: None,
            retry: RetryPolicy::default(),
            rate: None,
            limits: Limits::default(),
            foreign: ForeignPolicy::default(),
        }
    }

    /// The HTTP client to use in place of the one that all clients of this process share, as for [`Client::with_http`].
    pub fn http(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// What answers requests in place of an HTTP client: middleware around [`http_client`](Self::http_client), or a mock without a
    /// socket.
    ///
    /// It sees one exchange: a request with all its headers, the access token among them if it goes to the endpoint's own origin.
    /// Above it are retries, the rate limit, redirects, the limits of size and time, and the rules of what may be asked: it
    /// weakens none of them, as long as it asks no other URL than it is given. What it fails with is taken for a connection that broke
    /// off ([`ErrorKind::Transport`](crate::ErrorKind::Transport)), and is that error's source: its text must hold nothing secret.
    ///
    /// ```no_run
    /// use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, Error};
    ///
    /// # fn build(token: AccessToken) -> Result<(), Error> {
    /// let builder = Client::builder(Endpoint::production(Api::OfficeR4)?, token);
    /// // Anything around the usual client; here nothing is.
    /// let service = builder.http_client()?;
    /// let client = builder.service(service).build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A mock and a layer that counts are in `docs/testing.md`.
    pub fn service<S>(mut self, service: S) -> Self
    where
        S: Service<Request, Response = Response> + Clone + Send + 'static,
        S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
        S::Future: Send,
    {
        self.service = Some(Answerer::service(service));
        self
    }

    /// The HTTP client that is used if none is given: what a [`service`](Self::service) may pass requests on to. It follows no
    /// redirects and leaves bodies as they come. All clients of this process share it, and its connections, as long as they have the
    /// same [`Limits::connect`].
    ///
    /// # Errors
    /// [`ErrorKind::HttpClient`](crate::ErrorKind::HttpClient) if none can be set up.
    pub fn http_client(&self) -> Result<reqwest::Client, Error> {
        let own = |http: reqwest::ClientBuilder| {
            http.connect_timeout(self.limits.connect).redirect(redirect::Policy::none()).no_gzip()
        };
        let purpose = Purpose { name: "api", for_loopback: self.endpoint.is_loopback(), connect: self.limits.connect };
        http_client(purpose, own).map_err(|error| error.for_api(self.endpoint.api()))
    }

    /// When and how often a request is sent again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How many requests are sent in a time. Unless set: on Office, but not on loopback, [`RateLimit::office`]; elsewhere any number.
    /// All clients that this process has for a host, and that are given none, share one.
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
    /// [`ErrorKind::HttpClient`](crate::ErrorKind::HttpClient) if no HTTP client was given and none can be set up.
    pub fn build(self) -> Result<Client, Error> {
        let http = match &self.http {
            Some(http) => http.clone(),
            None => self.http_client()?,
        };
        Ok(self.over(http))
    }

    pub(crate) fn over(self, http: reqwest::Client) -> Client {
        let rate = self.rate.unwrap_or_else(|| RateLimit::default_for(&self.endpoint));
        let policies = Policies { retry: self.retry, rate, limits: self.limits, foreign: self.foreign };
        let answerer = self.service.unwrap_or_else(|| Answerer::Http(http.clone()));
        Client {
            sender: Sender::new(self.endpoint, self.token, answerer, policies),
            #[cfg(feature = "_typed")]
            http,
            #[cfg(feature = "record")]
            page_size: std::sync::Arc::default(),
        }
    }
}
