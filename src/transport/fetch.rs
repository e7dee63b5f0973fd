//! What a server points to: references, attachments, files of a bulk export.

use std::{borrow::Cow, fmt};

use reqwest::{
    Method, Request, Response, StatusCode,
    header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue},
};
use url::Url;

use super::{Answer, Call, Credentials, Destination, Sender};
use crate::base::{Error, ErrorKind};

const OPERATION: &str = "fetch";

/// A file that is to be had; made by [`Client::fetch`](crate::Client::fetch).
#[must_use = "nothing is sent until `bytes` or `stream` is called"]
pub struct Fetch {
    sender: Sender,
    url: Url,
    destination: Destination,
    operation: Cow<'static, str>,
    accept: Cow<'static, str>,
    credentials: Credentials,
}

/// A file that was fetched.
#[derive(Clone)]
pub struct Fetched {
    /// Where it really was, after redirects.
    pub url: Url,
    /// The status, a success.
    pub status: StatusCode,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// The content, decompressed.
    pub bytes: Vec<u8>,
}

impl Fetch {
    /// A reference, seen from the sender's endpoint.
    pub(crate) fn new(sender: &Sender, reference: &str) -> Result<Self, Error> {
        let no_reference = |what: &'static str| Error::new(ErrorKind::Request, what).at(sender.api(), OPERATION);
        if reference.is_empty() || reference.starts_with('#') {
            return Err(no_reference("the reference points into the resource that it is in"));
        }
        let base = sender.endpoint().url_of(&[""]);
        let mut url = base.join(reference).map_err(|_| no_reference("the reference is no URL"))?;
        url.set_fragment(None);
        if url.cannot_be_a_base() {
            return Err(no_reference("the reference is a name, not a place"));
        }
        let destination = sender.policies().foreign.files.destination(sender.endpoint(), &url).map_err(|what| {
            Error::new(ErrorKind::Link, format!("the reference was not followed: {what}")).at(sender.api(), OPERATION)
        })?;
        Ok(Self {
            sender: sender.clone(),
            url,
            destination,
            operation: OPERATION.into(),
            accept: Cow::Borrowed("*/*"),
            credentials: Credentials::Token,
        })
    }

    /// The URL that is asked.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Whether that is on another origin than the endpoint, and so gets no token.
    pub fn is_foreign(&self) -> bool {
        self.destination == Destination::Foreign
    }

    /// The media types to ask for. Any, unless this is called.
    pub fn accept(mut self, media_types: impl Into<Cow<'static, str>>) -> Self {
        self.accept = media_types.into();
        self
    }

    /// Names what is done in errors and in the log, where it is `fetch` unless this is called. Nothing of a patient may be in it.
    pub fn operation(mut self, operation: impl Into<Cow<'static, str>>) -> Self {
        self.operation = operation.into();
        self
    }

    /// Sends no token, even to the endpoint's own origin: for files that need none, such as those of a bulk export with
    /// `requiresAccessToken: false`.
    pub fn without_token(mut self) -> Self {
        self.credentials = Credentials::Nothing;
        self
    }

    /// Fetches it whole. If the answer breaks off, it is asked for again.
    ///
    /// # Errors
    /// Those of [`Client::execute`](crate::Client::execute); [`ErrorKind::Limit`] if it is larger than [`Limits::body`](super::Limits::body).
    pub async fn bytes(self) -> Result<Fetched, Error> {
        let request = self.request()?;
        let Answer { mut head, body, .. } = self.sender.whole(&self.call(), request).await?;
        let headers = std::mem::take(head.headers_mut());
        Ok(Fetched { url: head.url().clone(), status: head.status(), headers, bytes: body })
    }

    /// Fetches it as a stream of any size, with the limits on pauses and decompression. It is asked for again until the head of
    /// the answer is there; what breaks off later does so as an error of the body.
    ///
    /// # Errors
    /// Those of [`Client::execute`](crate::Client::execute).
    pub async fn stream(self) -> Result<Response, Error> {
        let request = self.request()?;
        self.sender.stream(&self.call(), request).await
    }

    fn request(&self) -> Result<Request, Error> {
        let accept = HeaderValue::from_str(&self.accept).map_err(|_| {
            Error::new(ErrorKind::Request, "these are no media types").at(self.sender.api(), self.operation.clone())
        })?;
        let mut request = Request::new(Method::GET, self.url.clone());
        request.headers_mut().insert(ACCEPT, accept);
        Ok(request)
    }

    fn call(&self) -> Call {
        let foreign = self.sender.policies().foreign.files;
        Call { foreign, redirects: foreign, credentials: self.credentials, ..self.sender.call(self.operation.clone()) }
    }
}

impl Fetched {
    /// The media type that the server names, such as `application/pdf`, without parameters.
    pub fn content_type(&self) -> Option<&str> {
        let value = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        value.split(';').next().map(str::trim).filter(|name| !name.is_empty())
    }
}

// URL and content may be a patient's.

impl fmt::Debug for Fetch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fetch")
            .field("sender", &self.sender)
            .field("is_foreign", &self.is_foreign())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Fetched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fetched")
            .field("status", &self.status)
            .field("bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}
