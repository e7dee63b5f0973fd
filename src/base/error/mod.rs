//! The one error of this crate.

mod advice;
mod display;

pub(crate) use advice::{Asked, CHECK_ENDPOINT};

use std::{borrow::Cow, convert::Infallible, error::Error as StdError, sync::Arc, time::Duration};

use http::StatusCode;

use super::Api;
use crate::fhir::Outcome;

/// Why something failed: one type for every failure of this crate.
///
/// Its text says what happened, where, and what to do next. It never holds the server's free text, a URL with a query, a
/// body or a token, so it can be logged; the path of a folder is in it as the app gave it. What the server said is in [`outcome`](Error::outcome), for those who may see it.
///
/// `{:#}` is the same text for those who use a program and cannot change it: without the names of this crate. `{:?}`, which Rust prints
/// of a `main` that fails, is the text with a line for each further detail, as the causes.
///
/// ```no_run
/// # use nextgen_patient_access::{Client, Error, ErrorKind};
/// # async fn read(client: &Client) -> Result<(), Error> {
/// match client.read_json("Observation", "vs-1").await {
///     Ok(observation) => println!("{observation}"),
///     Err(error) if error.status().is_some_and(|status| status == 403) => println!("not shared with this app"),
///     Err(error) if error.is_retryable() => println!("again in {:?}", error.retry_after()),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
pub struct Error(Box<Details>);

#[derive(Clone)]
struct Details {
    kind: ErrorKind,
    /// What happened: our own words; or, of a status, what more there is to say than that the server answered it.
    what: Cow<'static, str>,
    /// What to do next, where the kind and the status do not tell.
    help: Option<Cow<'static, str>>,
    /// The same without the names of this crate, where `help` has some.
    plain_help: Option<Cow<'static, str>>,
    asked: Asked,
    /// The folder of this machine that it is about, as it was given.
    folder: Option<String>,
    /// The file in it, or of its own.
    file: Option<String>,
    api: Option<Api>,
    operation: Option<Cow<'static, str>>,
    status: Option<StatusCode>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    attempts: u32,
    outcome: Option<Outcome>,
    /// The code of an OAuth error response.
    oauth_code: Option<String>,
    /// The request was not sent, since no token could be had: status and outcome, if any, are the authorization server's.
    is_of_token: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What kind of failure an [`Error`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No [`Api`] has the id asked for, or fits the server that was asked.
    UnknownApi,
    /// The base URL cannot be an endpoint's.
    Endpoint,
    /// No HTTP client could be set up, for instance because this machine has no certificates to trust.
    HttpClient,
    /// The request cannot be put together from what was given, such as an id with a blank, or would not do what it says, such as a search by
    /// a parameter that the API does not have.
    Request,
    /// The authorization server refused, or what came back from it, by the browser or directly, is not for this sign-in.
    Authorization,
    /// The authorization server no longer renews this session: the patient has to sign in again.
    SessionEnded,
    /// The token source failed, or gave a token that is empty or that no HTTP header can carry.
    Token,
    /// The session store failed, or what it holds cannot be used.
    Store,
    /// No whole answer arrived: no connection, a time limit, an answer cut off.
    Transport,
    /// The server answered with an HTTP status that means failure.
    Status,
    /// The server answered with success, but not with what was asked for.
    Payload,
    /// A page's `next` link leads to another origin, in a circle, on and on without a match, or is no URL; or a reference or an
    /// attachment leads where the client's [`ForeignPolicy`](crate::transport::ForeignPolicy) does not go. It was not followed.
    Link,
    /// The answer is larger, nests deeper, takes more memory or time than the client's [`Limits`](crate::transport::Limits) allow, or the
    /// whole of a record or an export more requests; or a document has more in it than is read.
    Limit,
    /// The last page was read, and yet the Bundle's `total` says that there is more.
    Incomplete,
    /// A file or folder of this machine cannot be read or written, or holds something else than it should.
    File,
}

impl Error {
    /// What kind of failure this is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The API that was used, if one was.
    pub fn api(&self) -> Option<Api> {
        self.0.api
    }

    /// The operation: an operation id of the generated client (`patient_read`), or words such as `read Patient`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// The HTTP status, if the server answered.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The server's name for the request, which NextGen's support asks for.
    ///
    /// The first of the headers `x-request-id`, `x-correlation-id`, `x-amzn-requestid` and `x-amz-cf-id` (the last two are
    /// those of the gateway and the CDN in front of Enterprise) that holds a plain identifier.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// What the server said about the failure, if it said anything that can be read. May hold patient data: see [`Outcome`].
    pub fn outcome(&self) -> Option<&Outcome> {
        self.0.outcome.as_ref()
    }

    /// The code that the authorization server gave for its refusal, such as `access_denied` or `invalid_grant`.
    ///
    /// Its free text (`error_description`) is not kept: it may name the patient.
    ///
    /// Source: <https://www.rfc-editor.org/rfc/rfc6749#section-5.2>.
    pub fn oauth_code(&self) -> Option<&str> {
        self.0.oauth_code.as_deref()
    }

    /// How long the server asked to wait, by its `Retry-After` header (seconds, or a date: then from the answer's arrival). Of a call
    /// that was not sent, since an earlier one was answered 429: what is left of that.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How often the request was sent before the client gave up; 0 if it was not sent, or was no request of a client.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    pub(crate) fn after_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn new(kind: ErrorKind, what: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Details {
            kind,
            what: what.into(),
            help: None,
            plain_help: None,
            asked: Asked::Other,
            folder: None,
            file: None,
            api: None,
            operation: None,
            status: None,
            request_id: None,
            retry_after: None,
            attempts: 0,
            outcome: None,
            oauth_code: None,
            is_of_token: false,
            source: None,
        }))
    }

    /// What to do next, instead of what [`advice`] has for the kind and the status.
    pub(crate) fn with_help(mut self, help: impl Into<Cow<'static, str>>) -> Self {
        (self.0.help, self.0.plain_help) = (Some(help.into()), None);
        self
    }

    /// What to do next: for who says it in a sentence of its own.
    #[cfg(feature = "auth")]
    pub(crate) fn next_step(&self) -> Cow<'static, str> {
        advice::next_step(&self.0, false)
    }

    /// What to do next for those who use the program, where [`with_help`](Self::with_help) has told it by names of this crate.
    pub(crate) fn in_plain_words(mut self, help: impl Into<Cow<'static, str>>) -> Self {
        self.0.plain_help = Some(help.into());
        self
    }

    /// What was asked for, which the advice depends on.
    pub(crate) fn about(mut self, asked: Asked) -> Self {
        self.0.asked = asked;
        self
    }

    /// The folder that it is about, by the path that was given, if it is about one.
    #[cfg(feature = "record")]
    pub(crate) fn in_folder(mut self, path: &std::path::Path) -> Self {
        if self.0.kind == ErrorKind::File {
            self.0.folder.get_or_insert_with(|| match path.as_os_str().is_empty() {
                true => ".".to_owned(),
                false => crate::fhir::words::printable(&path.display().to_string()),
            });
        }
        self
    }

    /// The file that it is about: its name must be nobody's.
    #[allow(dead_code, reason = "for those who have files")]
    pub(crate) fn of_file(mut self, name: impl Into<String>) -> Self {
        self.0.file.get_or_insert(name.into());
        self
    }

    /// The same, or, if the resource is of its type and more than is read, that.
    ///
    /// Of serde's error nothing is kept otherwise: it may quote the resource.
    #[allow(dead_code, reason = "for those who read resources as types")]
    pub(crate) fn or_limit(mut self, error: &serde_json::Error) -> Self {
        if crate::fhir::is_limit(error) {
            self.0.kind = ErrorKind::Limit;
            self.0.what = format!("{}: {error}", self.0.what).into();
            self.0.help = Some("take it as text, such as `Box<RawValue>`, or ask the server for less".into());
        }
        self
    }

    pub(crate) fn for_api(mut self, api: impl Into<Option<Api>>) -> Self {
        self.0.api = api.into();
        self
    }

    pub(crate) fn at(mut self, api: impl Into<Option<Api>>, operation: impl Into<Cow<'static, str>>) -> Self {
        self.0.operation = Some(operation.into());
        self.for_api(api)
    }

    /// What the head of an answer says of the failure.
    pub(crate) fn with_answer(
        mut self,
        status: StatusCode,
        request_id: Option<String>,
        retry_after: Option<Duration>,
    ) -> Self {
        (self.0.status, self.0.request_id, self.0.retry_after) = (Some(status), request_id, retry_after);
        self
    }

    /// The error of a request that was not sent, since this kept a token from being had.
    pub(crate) fn of_token(mut self) -> Self {
        self.0.is_of_token = true;
        self
    }

    #[cfg(feature = "record")]
    pub(crate) fn is_of_token(&self) -> bool {
        self.0.is_of_token
    }

    pub(crate) fn with_outcome(mut self, outcome: Option<Outcome>) -> Self {
        self.0.outcome = outcome;
        self
    }

    /// The same error, for one more of those that waited for the same thing.
    #[cfg(feature = "auth")]
    pub(crate) fn again(&self) -> Self {
        Self(self.0.clone())
    }

    /// Keeps the code of an OAuth error response, if it looks like one.
    #[cfg(feature = "auth")]
    pub(crate) fn with_oauth_code(mut self, code: &str) -> Self {
        let is_code = (1..=64).contains(&code.len())
            && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
        self.0.oauth_code = is_code.then(|| code.to_owned());
        self
    }

    /// The text in plain words, but for what differs between two failures of one kind: the request's id, how long to wait, how often it was
    /// sent, and what the body said, which may not have come whole.
    #[cfg(feature = "record")]
    pub(crate) fn stable_text(&self) -> String {
        let mut details = self.0.clone();
        (details.request_id, details.retry_after, details.attempts, details.outcome) = (None, None, 0, None);
        details.folder = None;
        format!("{:#}", Self(details))
    }

    /// The source's own text must be free of tokens and health data.
    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into().into());
        self
    }
}

impl From<Infallible> for Error {
    /// Never happens: for `?` behind what cannot fail, such as parsing `Scopes`.
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| &**source as _)
    }
}
