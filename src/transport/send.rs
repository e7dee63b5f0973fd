//! One call: its attempts, and each attempt's requests.

use std::{borrow::Cow, error::Error as _};

use reqwest::{
    Request, Response, StatusCode,
    header::{ACCEPT_ENCODING, AUTHORIZATION, COOKIE, HeaderMap, HeaderValue, PROXY_AUTHORIZATION},
};
use tokio::time::{Instant, sleep, timeout};
use tracing::{Instrument as _, Span, debug, field};
use url::Url;

use super::{Destination, Foreign, Transport, body, redirect, retry::Attempts};
use crate::{Client, Error, ErrorKind, error::request_id, json::without_bom};

/// What is asked, apart from the request itself.
pub(crate) struct Call {
    pub(crate) operation: Cow<'static, str>,
    /// What is done if the request's URL is on another origin.
    pub(crate) foreign: Foreign,
    /// What is done if a redirect leads there.
    pub(crate) redirects: Foreign,
    pub(crate) credentials: Credentials,
}

/// Whether the endpoint's own origin gets the token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Credentials {
    Token,
    Nothing,
}

/// A whole answer, with a status of success.
pub(crate) struct Answer {
    /// The response, whose body has been read.
    pub(crate) head: Response,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn status(&self) -> StatusCode {
        self.head.status()
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        self.head.headers()
    }

    /// Where it really came from, after redirects.
    pub(crate) fn url(&self) -> &Url {
        self.head.url()
    }

    /// The body as JSON text.
    pub(crate) fn json(&self) -> &[u8] {
        without_bom(&self.body)
    }
}

/// Why an attempt failed.
enum Failure {
    /// The server's answer, or none: another attempt may help.
    Server(Error),
    /// Nothing that another attempt changes.
    Own(Error),
}

impl Client {
    /// Sends a request, again if need be until the head of a good answer is there; its body streams.
    pub(crate) async fn stream(&self, call: &Call, request: Request) -> Result<Response, Error> {
        self.traced(call, request, |response| async { Ok(body::streaming(response, &self.transport().limits)) }).await
    }

    /// Sends a request, again if need be until a good answer is there, body and all.
    pub(crate) async fn whole(&self, call: &Call, request: Request) -> Result<Answer, Error> {
        self.traced(call, request, |response| self.read(call, response)).await
    }

    async fn read(&self, call: &Call, mut head: Response) -> Result<Answer, Error> {
        match body::whole(&mut head, &self.transport().limits).await {
            Ok(body) => Ok(Answer { head, body }),
            Err(problem) => Err(Error::from_body(self.api(), call.operation.clone(), problem)
                .with_response(head.status(), head.headers())),
        }
    }

    async fn traced<T, F: Future<Output = Result<T, Error>>>(
        &self,
        call: &Call,
        request: Request,
        finish: impl Fn(Response) -> F,
    ) -> Result<T, Error> {
        let span = tracing::info_span!(
            "request",
            api = %self.api(),
            operation = &*call.operation,
            status = field::Empty,
            attempts = field::Empty,
            request_id = field::Empty,
            milliseconds = field::Empty,
        );
        let began = Instant::now();
        let mut attempts = Attempts::new(&self.transport().retry);
        let result = self.attempts(call, request, finish, &mut attempts).instrument(span.clone()).await;
        span.record("attempts", attempts.made());
        span.record("milliseconds", u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX));
        if let Err(error) = &result {
            record(&span, error.status(), error.request_id());
            span.in_scope(|| debug!(kind = ?error.kind(), "failed"));
        }
        result.map_err(|error| error.after_attempts(attempts.made()))
    }

    async fn attempts<T, F: Future<Output = Result<T, Error>>>(
        &self,
        call: &Call,
        mut request: Request,
        finish: impl Fn(Response) -> F,
        attempts: &mut Attempts,
    ) -> Result<T, Error> {
        loop {
            let again = request.try_clone();
            let result = match self.attempt(call, request, again.as_ref(), attempts).await {
                Ok(response) => {
                    let span = Span::current();
                    if !span.is_disabled() {
                        record(&span, Some(response.status()), request_id(response.headers()).as_deref());
                    }
                    finish(response).await
                }
                Err(Failure::Server(error)) => Err(error),
                Err(Failure::Own(error)) => return Err(error),
            };
            let Err(error) = result else { return result };
            let wait = attempts.wait_after(&error);
            // All that ask this server wait, not only this call.
            if error.status() == Some(StatusCode::TOO_MANY_REQUESTS) {
                self.transport().rate.refused(wait.unwrap_or_default());
            }
            let (Some(wait), Some(again)) = (wait, again) else { return Err(error) };
            if !again.method().is_idempotent() || (is_kick_off(again.url()) && !was_not_taken(&error)) {
                return Err(error);
            }
            debug!(
                attempt = attempts.made(),
                status = error.status().map(|status| status.as_u16()),
                kind = ?error.kind(),
                wait_milliseconds = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
                "sending again after a wait"
            );
            sleep(wait).await;
            request = again;
        }
    }

    /// One attempt: a request, those that it is redirected to, and one more if the token was refused and there is another.
    ///
    /// `again` is the request, unless it can be sent only once.
    async fn attempt(
        &self,
        call: &Call,
        mut request: Request,
        again: Option<&Request>,
        attempts: &mut Attempts,
    ) -> Result<Response, Failure> {
        let Transport { http, rate, limits, .. } = self.transport();
        let mut foreign = call.foreign;
        let mut credentials = call.credentials;
        let mut redirected = 0;
        let mut refused_once = false;
        // The token in place of one that was refused.
        let mut renewed = None;
        // The request that the last redirect led to.
        let mut redirection = None;
        loop {
            let destination = foreign.destination(self.endpoint(), request.url()).map_err(|what| {
                let what = format!("a URL was not asked: {what}");
                Failure::Own(Error::new(ErrorKind::Link, what).at(self.api(), call.operation.clone()))
            })?;
            let token = match destination {
                Destination::Home => {
                    rate.admit().await;
                    let prepared = self.prepare(&call.operation, &mut request, credentials, renewed.take()).await;
                    prepared.map_err(Failure::Own)?
                }
                Destination::Foreign => {
                    credentials = Credentials::Nothing;
                    let headers = request.headers_mut();
                    for secret in [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION] {
                        headers.remove(secret);
                    }
                    self.accept(&mut request);
                    None
                }
            };
            request.headers_mut().entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("gzip"));
            if redirected == 0 && !refused_once {
                attempts.begin();
            }
            let response = match timeout(limits.first_byte, http.execute(request)).await {
                Ok(Ok(response)) => response,
                Ok(Err(error)) => {
                    return Err(Failure::Server(Error::from_transport(self.api(), call.operation.clone(), error)));
                }
                Err(_) => {
                    let error = Error::new(ErrorKind::Transport, "the server did not answer in time");
                    return Err(Failure::Server(error.at(self.api(), call.operation.clone())));
                }
            };
            if destination == Destination::Home && response.status() != StatusCode::TOO_MANY_REQUESTS {
                rate.answered();
            }
            if response.status().is_success() {
                return Ok(response);
            }
            if let Some(sent) = redirection.as_ref().or(again) {
                if let Some(token) = token.filter(|_| !refused_once && sent.method().is_idempotent())
                    && response.status() == StatusCode::UNAUTHORIZED
                {
                    refused_once = true;
                    renewed = self.other_token(&call.operation, &token).await.map_err(Failure::Own)?;
                    if let Some(same) = sent.try_clone().filter(|_| renewed.is_some()) {
                        request = same;
                        continue;
                    }
                } else if let Some(next) = redirect::next(&response, sent)
                    && redirected < limits.redirects
                    && call.redirects.destination(self.endpoint(), next.url()).is_ok()
                    && let Some(same) = next.try_clone()
                {
                    redirected += 1;
                    foreign = call.redirects;
                    request = same;
                    redirection = Some(next);
                    continue;
                }
            }
            // The server's reason may come compressed, as its answers do.
            let response = body::streaming(response, limits);
            return Err(Failure::Server(Error::from_response(self.api(), call.operation.clone(), response).await));
        }
    }
}

/// Whether a request starts a bulk export: by GET, and yet not to be sent twice, since NextGen allows one for each patient and week.
fn is_kick_off(url: &Url) -> bool {
    url.path_segments().and_then(|mut segments| segments.next_back()).is_some_and(|last| last == "$export")
}

/// Whether a failure leaves no doubt that the server did nothing about the request.
fn was_not_taken(error: &Error) -> bool {
    match error.status() {
        Some(status) => matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE),
        None => {
            error.source().and_then(|it| it.downcast_ref::<reqwest::Error>()).is_some_and(reqwest::Error::is_connect)
        }
    }
}

fn record(span: &Span, status: Option<StatusCode>, request_id: Option<&str>) {
    if let Some(status) = status {
        span.record("status", status.as_u16());
    }
    if let Some(request_id) = request_id {
        span.record("request_id", request_id);
    }
}
