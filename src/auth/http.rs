//! HTTP to an authorization server: one answer of limited size, and no redirects but of public documents.

use std::time::Duration;

use reqwest::{
    Method, Request, StatusCode,
    header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue, LOCATION},
    redirect,
};
use serde::{Deserialize, de::IgnoredAny};
use serde_json::value::RawValue;
use url::Url;

use crate::base::{Api, Error, ErrorKind, endpoint};
use crate::fhir::json::{count_values, without_bom};
use crate::transport::{BodyProblem, Purpose, ask, http_client};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TOTAL_TIMEOUT: Duration = Duration::from_secs(20);
const BODY_LIMIT: u64 = 1024 * 1024;
/// How many values the JSON of an answer may have: a server with a hundred keys has a thousand.
const VALUES_LIMIT: usize = 10_000;
const MOST_REDIRECTS: u32 = 5;

pub(super) const CHECK_SERVER: &str = "try again; if it stays so, check which authorization server the endpoint names";

/// An HTTP client for authorization servers.
///
/// A redirect is not followed by itself: it could carry the code, the secret or the refresh token to another server.
#[derive(Debug, Clone)]
pub(super) struct Http(reqwest::Client);

/// A whole answer.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

impl Http {
    pub(super) fn new(for_loopback: bool) -> Result<Self, Error> {
        let limited = |http: reqwest::ClientBuilder| {
            http.connect_timeout(CONNECT_TIMEOUT).timeout(TOTAL_TIMEOUT).redirect(redirect::Policy::none())
        };
        http_client(Purpose { name: "sign-in", for_loopback, connect: CONNECT_TIMEOUT }, limited).map(Self)
    }

    pub(super) fn given(client: reqwest::Client) -> Self {
        Self(client)
    }

    /// Reads a public JSON document, of which nobody learns anything by being asked for it: redirects on the same origin are followed.
    pub(super) async fn get_json(
        &self,
        api: Api,
        operation: &'static str,
        mut url: Url,
    ) -> Result<Box<RawValue>, Error> {
        let mut redirects = 0;
        let answer = loop {
            let mut request = Request::new(Method::GET, url.clone());
            request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
            let answer = self.send(api, operation, request).await?;
            match answer.redirect(&url) {
                Some(next) if redirects < MOST_REDIRECTS => (url, redirects) = (next, redirects + 1),
                _ => break answer,
            }
        };
        if !answer.status.is_success() {
            return Err(answer.failure(ErrorKind::Status, "", api, operation));
        }
        serde_json::from_slice(without_bom(&answer.body))
            .map_err(|error| Error::from_payload(api, operation, answer.status, &answer.headers, &error))
            .map_err(|error| error.with_help(CHECK_SERVER))
    }

    /// Sends a request, whose answer may have any status.
    pub(super) async fn send(&self, api: Api, operation: &'static str, mut request: Request) -> Result<Answer, Error> {
        if !endpoint::is_safe(request.url()) {
            return Err(
                Error::new(ErrorKind::Request, "the authorization server's URL is not https").at(api, operation)
            );
        }
        if let Some(secret) = request.headers_mut().get_mut(AUTHORIZATION) {
            secret.set_sensitive(true);
        }
        let url = request.url().clone();
        let asked = ask(&self.0, request, BODY_LIMIT).await;
        let (head, body) = asked.map_err(|error| Error::from_transport(api, operation, error))?;
        let mut answer = Answer { status: head.status(), headers: head.headers().clone(), body: Vec::new() };
        if *head.url() != url {
            // Only a given HTTP client does that.
            let what = "the HTTP client followed a redirect of the authorization server's";
            let error = answer.failure(ErrorKind::Payload, what, api, operation);
            return Err(error.with_help("give an HTTP client that follows no redirects"));
        }
        answer.body = match body {
            Ok(body) => body,
            Err(BodyProblem::TooLarge) => {
                let what = "the answer is longer than 1 MB, and no such answer is";
                return Err(answer.failure(ErrorKind::Payload, what, api, operation).with_help(CHECK_SERVER));
            }
            Err(problem) => return Err(Error::from_body(api, operation, problem)),
        };
        let is_json = without_bom(&answer.body).trim_ascii_start().starts_with(b"{");
        if is_json && count_values(&answer.body) > VALUES_LIMIT {
            let what = "the answer's JSON has more than 10,000 values, and no such answer has";
            answer.body = Vec::new();
            return Err(answer.failure(ErrorKind::Limit, what, api, operation).with_help(CHECK_SERVER));
        }
        Ok(answer)
    }
}

impl Answer {
    /// The code, if this is an OAuth error response. With a status of success it is one if it has nothing that was asked for.
    pub(super) fn oauth_code(&self) -> Option<String> {
        #[derive(Deserialize)]
        struct ErrorResponse {
            error: String,
            #[serde(default)]
            access_token: Option<IgnoredAny>,
            #[serde(default)]
            active: Option<IgnoredAny>,
        }
        let ErrorResponse { error, access_token, active } = serde_json::from_slice(without_bom(&self.body)).ok()?;
        let has_answer = access_token.is_some() || active.is_some() || error.is_empty();
        (!self.status.is_success() || !has_answer).then_some(error)
    }

    /// Where a redirect of what was asked there leads, if that is on the same origin.
    fn redirect(&self, asked: &Url) -> Option<Url> {
        let location = self.headers.get(LOCATION).filter(|_| self.status.is_redirection())?;
        let mut url = asked.join(location.to_str().ok()?).ok()?;
        url.set_fragment(None);
        (url.origin() == asked.origin() && url.username().is_empty() && url.password().is_none()).then_some(url)
    }

    pub(super) fn failure(&self, kind: ErrorKind, what: &'static str, api: Api, operation: &'static str) -> Error {
        Error::new(kind, what).at(api, operation).with_response(self.status, &self.headers)
    }
}
