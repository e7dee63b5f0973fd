//! Errors from what came back, or did not come back, over HTTP.

use std::{
    borrow::Cow,
    error::Error as StdError,
    time::{Duration, SystemTime},
};

use reqwest::{Response, StatusCode, header::HeaderMap};
use serde_json::error::Category;
use tokio::time::{Instant, timeout_at};

use super::{BodyProblem, retry::retry_after};
use crate::base::{Api, CHECK_ENDPOINT, Error, ErrorKind};
use crate::fhir::Outcome;

/// How much of an error's body is read: it is a few lines, or it is not worth having.
const BODY_LIMIT: usize = 64 * 1024;

/// How long an error's body is waited for, in all.
const BODY_TIME: Duration = Duration::from_secs(10);

const REPORT: &str = "report this to the maintainers of this crate, with the request id";

const REQUEST_ID_HEADERS: [&str; 4] = ["x-request-id", "x-correlation-id", "x-amzn-requestid", "x-amz-cf-id"];

impl Error {
    /// The error that a response with a failure's status is. Reads its body, at most 64 KB of it.
    pub(crate) async fn from_response(
        api: impl Into<Option<Api>>,
        operation: impl Into<Cow<'static, str>>,
        mut response: Response,
    ) -> Self {
        let error =
            Self::new(ErrorKind::Status, "").at(api, operation).with_response(response.status(), response.headers());
        let mut body = Vec::new();
        // Where the body breaks off, or does not come, the status still tells what happened.
        let until = Instant::now() + BODY_TIME;
        while let Ok(Ok(Some(chunk))) = timeout_at(until, response.chunk()).await {
            body.extend_from_slice(&chunk);
            if body.len() > BODY_LIMIT {
                return error;
            }
        }
        error.with_outcome(Outcome::from_json(&body))
    }

    /// The error of a request that was not sent, since the server answered 429 to an earlier one: it wants to be left alone for so
    /// long yet.
    pub(super) fn held_back(
        api: impl Into<Option<Api>>,
        operation: impl Into<Cow<'static, str>>,
        wait: Duration,
    ) -> Self {
        Self::new(ErrorKind::Status, " to an earlier request, and nothing more was sent")
            .at(api, operation)
            .with_answer(StatusCode::TOO_MANY_REQUESTS, None, Some(wait))
    }

    /// The error of a request that got no whole answer.
    pub(crate) fn from_transport(
        api: impl Into<Option<Api>>,
        operation: impl Into<Cow<'static, str>>,
        error: reqwest::Error,
    ) -> Self {
        let (kind, what) = if error.is_timeout() {
            (ErrorKind::Transport, "the server did not answer in time")
        } else if error.is_connect() {
            (ErrorKind::Transport, "no connection to the server")
        } else if error.is_builder() || error.is_redirect() {
            (ErrorKind::Request, "the request, or a redirect that the server sent, has no usable URL")
        } else {
            (ErrorKind::Transport, "the connection broke off")
        };
        if let Some(problem) = body_problem(&error) {
            return Self::new(problem.kind(), problem.to_string()).at(api, operation);
        }
        let this = Self::new(kind, what).at(api, operation);
        // URLs hold patient ids and search terms.
        let error = error.without_url();
        if names_a_url(&error) { this } else { this.with_source(error) }
    }

    /// The error of a request that no response came to, from the HTTP client or from what stands in its place.
    pub(crate) fn from_exchange(
        api: impl Into<Option<Api>>,
        operation: impl Into<Cow<'static, str>>,
        error: Box<dyn StdError + Send + Sync>,
    ) -> Self {
        match error.downcast::<reqwest::Error>() {
            Ok(error) => Self::from_transport(api, operation, *error),
            Err(other) => {
                let what = "the service that stands for the HTTP client failed";
                Self::new(ErrorKind::Transport, what).at(api, operation).with_source(other)
            }
        }
    }

    /// The error of an answer whose body could not be read to its end.
    pub(crate) fn from_body(
        api: impl Into<Option<Api>>,
        operation: impl Into<Cow<'static, str>>,
        problem: BodyProblem,
    ) -> Self {
        match problem {
            BodyProblem::Broken(error) => Self::from_transport(api, operation, error),
            problem => Self::new(problem.kind(), problem.to_string()).at(api, operation),
        }
    }

    /// The error of an answer whose JSON does not have the expected form.
    ///
    /// Of serde's error only kind and place are kept: its text quotes values from the body.
    pub(crate) fn from_payload(
        api: impl Into<Option<Api>>,
        operation: impl Into<Cow<'static, str>>,
        status: StatusCode,
        headers: &HeaderMap,
        error: &serde_json::Error,
    ) -> Self {
        let (what, help) = match error.classify() {
            Category::Data => ("the answer's JSON does not have the expected form", REPORT),
            Category::Eof if error.line() <= 1 && error.column() == 0 => ("the answer is empty", CHECK_ENDPOINT),
            Category::Eof => (
                "the answer's JSON ends too early",
                "try again; if it stays so, give the request id to NextGen's support",
            ),
            Category::Syntax | Category::Io => ("the answer is not JSON", CHECK_ENDPOINT),
        };
        Self::new(ErrorKind::Payload, format!("{what}, at line {} column {}", error.line(), error.column()))
            .at(api, operation)
            .with_response(status, headers)
            .with_help(help)
    }

    pub(crate) fn with_response(self, status: StatusCode, headers: &HeaderMap) -> Self {
        self.with_answer(status, request_id(headers), retry_after(headers, SystemTime::now()))
    }
}

fn names_a_url(error: &reqwest::Error) -> bool {
    let mut source = error.source();
    while let Some(inner) = source {
        if inner.downcast_ref::<reqwest::Error>().is_some_and(|inner| inner.url().is_some()) {
            return true;
        }
        source = inner.source();
    }
    false
}

/// What stopped a body that streams through reqwest, other than the connection.
fn body_problem(error: &reqwest::Error) -> Option<&BodyProblem> {
    let mut source = error.source();
    while let Some(inner) = source {
        if let Some(problem) = inner.downcast_ref::<BodyProblem>() {
            return Some(problem).filter(|problem| !matches!(problem, BodyProblem::Broken(_)));
        }
        source = inner.source();
    }
    None
}

/// The server's name for a request, if it is a plain identifier.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    let is_identifier = |text: &&str| {
        (1..=128).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:=+/".contains(&byte))
    };
    REQUEST_ID_HEADERS
        .iter()
        .filter_map(|name| headers.get(*name)?.to_str().ok())
        .find(is_identifier)
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: &'static str, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name.parse().unwrap(), value.parse().unwrap())])
    }

    #[test]
    fn request_ids_are_identifiers() {
        for name in REQUEST_ID_HEADERS {
            assert_eq!(request_id(&headers(name, "0HN4-a:01")).as_deref(), Some("0HN4-a:01"));
        }
        assert_eq!(request_id(&headers("x-request-id", "Ann Doe; ?name=Doe")), None);
        assert_eq!(request_id(&HeaderMap::new()), None);
    }

    #[test]
    fn a_payload_error_does_not_quote_the_payload() {
        let serde = serde_json::from_str::<u8>("\"Ann Doe\"").unwrap_err();
        assert!(serde.to_string().contains("Ann Doe"), "what this test guards against");
        let error = Error::from_payload(Api::OfficeR4, "patient_read", StatusCode::OK, &HeaderMap::new(), &serde);
        assert_eq!(
            error.to_string(),
            "office-r4 patient_read: the answer's JSON does not have the expected form, at line 1 column 9 (HTTP 200 OK): \
             report this to the maintainers of this crate, with the request id"
        );
        assert!(!format!("{error:?}").contains("Ann Doe"));
    }
}
