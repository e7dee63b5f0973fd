//! The client: an endpoint, a token source and an HTTP client.

use std::{borrow::Cow, error::Error as StdError, fmt, sync::Arc};

use reqwest::{
    Method, Request, Response,
    header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderName, HeaderValue},
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::value::RawValue;

use crate::{
    AccessToken, Api, Endpoint, Error, ErrorKind, Outcome, TokenSource,
    paging::Pages,
    transport::{Answer, Call, ClientBuilder, Credentials, Foreign, Transport, nests_deeper},
};

const API_VERSION: HeaderName = HeaderName::from_static("api-version");

/// Reads an API at an [`Endpoint`] with the tokens of a [`TokenSource`].
///
/// A clone is cheap and shares connections and the rate limit. The token goes to the endpoint's own origin and nowhere else: not
/// along with a redirect, not to a page's `next` link on another host. What fails in passing is asked for again. All of this
/// can be set: see [`transport`](crate::transport).
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
    transport: Transport,
}

impl Client {
    /// A client with the settings that fit most apps, and an HTTP client of its own.
    ///
    /// # Errors
    /// [`ErrorKind::HttpClient`] if no HTTP client can be set up.
    pub fn new(endpoint: Endpoint, token: impl TokenSource + 'static) -> Result<Self, Error> {
        Self::builder(endpoint, token).build()
    }

    /// A client with other settings: retries, rate limit, limits of size and time, what is done with other origins.
    pub fn builder(endpoint: Endpoint, token: impl TokenSource + 'static) -> ClientBuilder {
        ClientBuilder::new(endpoint, Box::new(token))
    }

    /// A client over a given HTTP client: its proxies, certificates and time limits apply along with those of the client.
    ///
    /// Let it follow no redirects ([`Policy::none`](reqwest::redirect::Policy::none)): they are followed one by one, each looked at
    /// before. One that it follows itself goes where it leads with the URL's search parameters in it, if without the token, which
    /// reqwest drops when the origin changes. Let it add no `Authorization` of its own: that would go everywhere.
    pub fn with_http(endpoint: Endpoint, token: impl TokenSource + 'static, http: reqwest::Client) -> Self {
        Self::builder(endpoint, token).over(http)
    }

    pub(crate) fn from_parts(endpoint: Endpoint, token: Box<dyn TokenSource>, transport: Transport) -> Self {
        Self(Arc::new(Inner { endpoint, token, transport }))
    }

    /// The API that is read.
    pub fn api(&self) -> Api {
        self.endpoint().api()
    }

    /// Where it is read.
    pub fn endpoint(&self) -> &Endpoint {
        &self.0.endpoint
    }

    /// How requests are sent.
    pub(crate) fn transport(&self) -> &Transport {
        &self.0.transport
    }

    /// Sends any request; `operation` names it in errors and in the log, so it must hold nothing of a patient.
    ///
    /// Adds `Accept`, unless the request has one, and, on the endpoint's own origin, the token. To another origin the request
    /// goes without it, if [`ForeignPolicy::files`](crate::transport::ForeignPolicy::files) allows that. An idempotent request is
    /// sent again as the client's [`RetryPolicy`](crate::transport::RetryPolicy) says, until the head of a good answer is there. The
    /// body streams, of any size; what goes wrong while it is read is the reader's to mend. If the server answers 401 and the
    /// token source has another token then, an idempotent request is sent once more with that: see [`TokenSource::refused`].
    ///
    /// # Errors
    /// Those of the token source, [`ErrorKind::Token`], [`ErrorKind::Transport`], [`ErrorKind::Request`], [`ErrorKind::Link`] for a
    /// URL that is not asked, and [`ErrorKind::Status`] unless the status is 2xx.
    pub async fn execute(&self, operation: impl Into<Cow<'static, str>>, request: Request) -> Result<Response, Error> {
        self.stream(&self.call(operation), request).await
    }

    /// A call of the API.
    pub(crate) fn call(&self, operation: impl Into<Cow<'static, str>>) -> Call {
        Call {
            operation: operation.into(),
            foreign: self.transport().foreign.files,
            redirects: Foreign::Refuse,
            credentials: Credentials::Token,
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
        if !is_id(id) {
            return Err(Error::new(ErrorKind::Request, "the resource id is not one")
                .at(self.api(), operation)
                .with_help("give the bare id, without type or slash"));
        }
        let url = self.endpoint().url_of(&[resource_type, id]);
        let answer = self.whole(&self.call(operation.clone()), Request::new(Method::GET, url)).await?;
        self.resource(operation, resource_type, &answer)
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

    /// The resource in an answer, which must be of the expected type.
    pub(crate) fn resource<T: DeserializeOwned>(
        &self,
        operation: String,
        resource_type: &str,
        answer: &Answer,
    ) -> Result<T, Error> {
        let (api, status, headers, json) = (self.api(), answer.status(), answer.headers(), answer.json());
        let limit = self.transport().limits.nesting;
        if nests_deeper(json, limit) {
            return Err(Error::new(ErrorKind::Limit, format!("the answer's JSON nests deeper than {limit}"))
                .at(api, operation)
                .with_response(status, headers));
        }
        let not_json = |error| Error::from_payload(api, operation.clone(), status, headers, &error);
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
            .with_response(status, headers)
            .with_outcome(Outcome::from_json(json)))
    }

    /// Adds the headers that every request to the endpoint's own origin bears; the token, if one is among them, is returned.
    pub(crate) async fn prepare(
        &self,
        operation: &str,
        request: &mut Request,
        credentials: Credentials,
        renewed: Option<AccessToken>,
    ) -> Result<Option<AccessToken>, Error> {
        self.accept(request);
        let token = match (credentials, renewed) {
            (Credentials::Nothing, _) => None,
            (Credentials::Token, Some(renewed)) => Some(renewed),
            (Credentials::Token, None) => {
                self.0.token.access_token().await.map_err(|error| self.no_token(operation, error))?
            }
        };
        if let Some(token) = &token {
            self.authorize(operation, request.headers_mut(), token)?;
        }
        Ok(token)
    }

    /// Asks for what this API answers with, unless the request asks for something.
    pub(crate) fn accept(&self, request: &mut Request) {
        let media_type = if self.endpoint().ccda_url().is_some_and(|ccda| ccda.path() == request.url().path()) {
            "text/xml"
        } else {
            self.api().media_type()
        };
        let headers = request.headers_mut();
        // What generated clients send of their own accord: they know no `application/fhir+json`, and `api-version` holds the
        // version of our description, which means nothing to the server.
        headers.remove(API_VERSION);
        if headers.get(ACCEPT).is_none_or(|accept| accept == "application/json") {
            headers.insert(ACCEPT, HeaderValue::from_static(media_type));
        }
    }

    /// Another token than the one that was refused, if the token source has one.
    pub(crate) async fn other_token(
        &self,
        operation: &str,
        refused: &AccessToken,
    ) -> Result<Option<AccessToken>, Error> {
        self.0.token.refused(refused).await.map_err(|error| self.no_token(operation, error))
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

/// The one member that says what a resource is.
#[derive(Deserialize)]
pub(crate) struct ResourceType {
    #[serde(rename = "resourceType")]
    pub(crate) name: Option<String>,
}

pub(crate) fn is_type_name(name: &str) -> bool {
    (1..=64).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Whether a text can be an id, of this server's making at least.
pub(crate) fn is_id(text: &str) -> bool {
    !matches!(text, "" | "." | "..") && !text.contains(|c: char| c == '/' || c.is_whitespace() || c.is_control())
}
