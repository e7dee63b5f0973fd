//! The client: an endpoint, a token source and an HTTP client.

use std::{borrow::Cow, error::Error as StdError, fmt, sync::Arc, time::Duration};

use reqwest::{
    Method, Request, Response, StatusCode,
    header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue},
    redirect,
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::value::RawValue;

use crate::{AccessToken, Api, Endpoint, Error, ErrorKind, Outcome, TokenSource, paging::Pages};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TOTAL_TIMEOUT: Duration = Duration::from_secs(60);
const MAX_REDIRECTS: usize = 5;

/// Reads an API at an [`Endpoint`] with the tokens of a [`TokenSource`].
///
/// A clone is cheap and shares connections. The token goes to the endpoint's own origin and nowhere else: not along with a
/// redirect, not to a page's `next` link on another host.
///
/// ```no_run
/// use nextgen_patient_access::{AccessToken, Api, Client, Endpoint};
///
/// # async fn read(token: AccessToken) -> Result<(), nextgen_patient_access::Error> {
/// let client = Client::new(Endpoint::production(Api::EnterpriseR4)?, token)?;
/// let patient = client.read_json("Patient", "example").await?;
/// println!("{patient}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    endpoint: Endpoint,
    token: Box<dyn TokenSource>,
    http: reqwest::Client,
}

impl Client {
    /// A client with an HTTP client of its own: 10 seconds to connect, 60 in all, and redirects (at most 5) within one
    /// origin only.
    ///
    /// # Errors
    /// [`ErrorKind::HttpClient`] if no HTTP client can be set up.
    pub fn new(endpoint: Endpoint, token: impl TokenSource + 'static) -> Result<Self, Error> {
        let http = http_client(endpoint.is_loopback()).map_err(|error| error.for_api(endpoint.api()))?;
        Ok(Self::with_http(endpoint, token, http))
    }

    /// A client over a given HTTP client: its time limits, proxies and certificates apply, and so do its redirects.
    ///
    /// reqwest drops the token when a redirect changes the origin, whatever the policy; the request's URL, with the search
    /// parameters in it, is the policy's to keep.
    pub fn with_http(endpoint: Endpoint, token: impl TokenSource + 'static, http: reqwest::Client) -> Self {
        Self(Arc::new(Inner { endpoint, token: Box::new(token), http }))
    }

    /// The API that is read.
    pub fn api(&self) -> Api {
        self.endpoint().api()
    }

    /// Where it is read.
    pub fn endpoint(&self) -> &Endpoint {
        &self.0.endpoint
    }

    /// The HTTP client.
    #[cfg(feature = "_typed")]
    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.0.http
    }

    /// Sends any request; `operation` names it in errors.
    ///
    /// Adds `Accept`, unless the request has one, and, on the endpoint's own origin, the token. To another origin, such as
    /// that of an attachment, the request goes without it. If the server answers 401 and the token source has another token
    /// then, an idempotent request is sent once more with that: see [`TokenSource::refused`].
    ///
    /// # Errors
    /// Those of the token source, [`ErrorKind::Token`], [`ErrorKind::Transport`], [`ErrorKind::Request`], and [`ErrorKind::Status`] unless the status is 2xx.
    pub async fn execute(
        &self,
        operation: impl Into<Cow<'static, str>>,
        mut request: Request,
    ) -> Result<Response, Error> {
        let operation = operation.into();
        let token = self.prepare(&operation, &mut request).await?;
        let again = if request.method().is_idempotent() { request.try_clone() } else { None };
        let mut answer = self.0.http.execute(request).await;
        if let (Ok(response), Some(token), Some(again)) = (&answer, token, again)
            && response.status() == StatusCode::UNAUTHORIZED
            && let Some(again) = self.with_other_token(&operation, again, &token).await?
        {
            answer = self.0.http.execute(again).await;
        }
        match answer {
            Ok(response) if response.status().is_success() => Ok(response),
            Ok(response) => Err(Error::from_response(self.api(), operation, response).await),
            Err(error) => Err(Error::from_transport(self.api(), operation, error)),
        }
    }

    /// Reads one resource, as the JSON text that the server sent: no number or member is touched.
    ///
    /// # Errors
    /// Those of [`execute`](Client::execute); [`ErrorKind::Request`] if type or id cannot be one; [`ErrorKind::Payload`] if the answer
    /// is not a resource of that type.
    ///
    /// Source: the read interaction, <https://hl7.org/fhir/R4/http.html#read>.
    pub async fn read_json(&self, resource_type: &str, id: &str) -> Result<Box<RawValue>, Error> {
        let operation = format!("read {}", self.checked_type(resource_type)?);
        if id.is_empty()
            || id == "."
            || id == ".."
            || id.contains(|c: char| c == '/' || c.is_whitespace() || c.is_control())
        {
            return Err(Error::new(ErrorKind::Request, "the resource id is not one")
                .at(self.api(), operation)
                .with_help("give the bare id, without type or slash"));
        }
        let url = self.endpoint().url_of(&[resource_type, id]);
        let response = self.execute(operation.clone(), Request::new(Method::GET, url)).await?;
        self.resource(operation, resource_type, response).await
    }

    /// Searches a resource type; the answer comes in [`Pages`], and no request is made before the first is asked for.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the type cannot be one, or if the server is documented to refuse such a search: see
    /// [`Demand`](crate::search::Demand).
    ///
    /// Source: the search interaction, <https://hl7.org/fhir/R4/search.html>.
    pub fn search_json<N: AsRef<str>, V: AsRef<str>>(
        &self,
        resource_type: &str,
        parameters: impl IntoIterator<Item = (N, V)>,
    ) -> Result<Pages, Error> {
        let mut url = self.endpoint().url_of(&[self.checked_type(resource_type)?]);
        url.query_pairs_mut().extend_pairs(parameters);
        if url.query() == Some("") {
            url.set_query(None);
        }
        let operation = format!("search {resource_type}");
        self.check_search(&operation, &url)?;
        Ok(Pages::new(self.clone(), operation, url))
    }

    /// The resource in a response, which must be of the expected type.
    pub(crate) async fn resource<T: DeserializeOwned>(
        &self,
        operation: String,
        resource_type: &str,
        response: Response,
    ) -> Result<T, Error> {
        let (api, status, headers) = (self.api(), response.status(), response.headers().clone());
        let body = match response.bytes().await {
            Ok(body) => body,
            Err(error) => return Err(Error::from_transport(api, operation, error).with_response(status, &headers)),
        };
        // RFC 8259 lets a reader ignore a byte order mark.
        let json = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&body);
        let not_json = |error| Error::from_payload(api, operation.clone(), status, &headers, &error);
        let found = serde_json::from_slice::<ResourceType>(json).map_err(not_json)?.name;
        if found.as_deref().is_some_and(|found| found.eq_ignore_ascii_case(resource_type)) {
            return serde_json::from_slice(json).map_err(not_json);
        }
        let what = match found.filter(|name| is_type_name(name)) {
            Some(found) => format!("the answer is a {found}, not a {resource_type}"),
            None => "the answer is not a FHIR resource".to_owned(),
        };
        Err(Error::new(ErrorKind::Payload, what)
            .at(api, operation)
            .with_response(status, &headers)
            .with_outcome(Outcome::from_json(json)))
    }

    /// Adds the headers that every request of this client bears; the token, if one is among them, is returned.
    pub(crate) async fn prepare(&self, operation: &str, request: &mut Request) -> Result<Option<AccessToken>, Error> {
        let own_origin = self.endpoint().is_same_origin(request.url());
        let media_type = if self.endpoint().ccda_url().is_some_and(|ccda| ccda.path() == request.url().path()) {
            "text/xml"
        } else {
            self.api().media_type()
        };
        let headers = request.headers_mut();
        // What generated clients send of their own accord: they know no `application/fhir+json`, and `api-version` holds the
        // version of our description, which means nothing to the server.
        headers.remove("api-version");
        if headers.get(ACCEPT).is_none_or(|accept| accept == "application/json") {
            headers.insert(ACCEPT, HeaderValue::from_static(media_type));
        }
        if !own_origin {
            return Ok(None);
        }
        let token = self.0.token.access_token().await.map_err(|error| self.no_token(operation, error))?;
        if let Some(token) = &token {
            self.authorize(operation, headers, token)?;
        }
        Ok(token)
    }

    /// The request with another token than the one that was refused, if the token source has one.
    async fn with_other_token(
        &self,
        operation: &str,
        mut request: Request,
        refused: &AccessToken,
    ) -> Result<Option<Request>, Error> {
        let token = self.0.token.refused(refused).await;
        let Some(token) = token.map_err(|error| self.no_token(operation, error))? else { return Ok(None) };
        self.authorize(operation, request.headers_mut(), &token)?;
        Ok(Some(request))
    }

    fn authorize(&self, operation: &str, headers: &mut HeaderMap, token: &AccessToken) -> Result<(), Error> {
        let mut value = HeaderValue::try_from(format!("Bearer {}", token.secret())).map_err(|_| {
            let what = "the access token holds characters that no HTTP header can carry";
            Error::new(ErrorKind::Token, what).at(self.api(), operation.to_owned())
        })?;
        value.set_sensitive(true);
        headers.insert(AUTHORIZATION, value);
        Ok(())
    }

    fn no_token(&self, operation: &str, error: Box<dyn StdError + Send + Sync>) -> Error {
        // A session says itself what is wrong, and whether trying again may help.
        match error.downcast::<Error>() {
            Ok(own) => *own,
            Err(other) => Error::new(ErrorKind::Token, "no access token could be had")
                .at(self.api(), operation.to_owned())
                .with_source(other),
        }
    }

    fn checked_type<'a>(&self, resource_type: &'a str) -> Result<&'a str, Error> {
        if is_type_name(resource_type) {
            return Ok(resource_type);
        }
        Err(Error::new(ErrorKind::Request, "the resource type is not one")
            .for_api(self.api())
            .with_help("give a FHIR resource type, such as Patient"))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("endpoint", self.endpoint()).finish_non_exhaustive()
    }
}

/// An HTTP client with this crate's limits.
pub(crate) fn http_client(for_loopback: bool) -> Result<reqwest::Client, Error> {
    let mut http = reqwest::Client::builder()
        .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(TOTAL_TIMEOUT)
        .redirect(redirect::Policy::custom(within_the_origin));
    if for_loopback {
        // http is safe on loopback only as long as no proxy is asked to do it.
        http = http.no_proxy();
    }
    http.build().map_err(|error| {
        Error::new(ErrorKind::HttpClient, "no HTTP client could be set up").with_source(error.without_url())
    })
}

/// The one member that says what a resource is.
#[derive(Deserialize)]
pub(crate) struct ResourceType {
    #[serde(rename = "resourceType")]
    pub(crate) name: Option<String>,
}

pub(crate) fn is_type_name(name: &str) -> bool {
    (1..=64).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// A redirect to another origin is not followed: the URL's search terms, and what comes back, are nobody else's business.
fn within_the_origin(attempt: redirect::Attempt<'_>) -> redirect::Action {
    let same_origin = attempt.previous().first().is_some_and(|first| first.origin() == attempt.url().origin());
    if same_origin && attempt.previous().len() <= MAX_REDIRECTS { attempt.follow() } else { attempt.stop() }
}
