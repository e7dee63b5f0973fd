//! One call: its attempts, and each attempt's requests.

use std::{
    borrow::Cow,
    fmt,
    pin::pin,
    sync::Arc,
    time::{Duration, SystemTime},
};

use reqwest::{
    Request, Response, StatusCode,
    header::{ACCEPT_ENCODING, HeaderValue},
};
use tokio::time::{Instant, sleep, timeout};
use tracing::{Instrument as _, Span, debug, field};
use url::Url;

use super::{
    Answer, BodyProblem, Destination, Foreign, ForeignPolicy, Limits, Priority, RateLimit, RetryPolicy, body,
    budget::Budget,
    failure::request_id,
    gate::Hold,
    redirect,
    retry::{Attempts, retry_after, was_not_taken},
    route::route,
    service::Answerer,
};
use crate::base::{Api, Asked, Endpoint, Error, ErrorKind, TokenSource, endpoint::origin_text};

/// A request that has no token after so long gives its place in the limit to others.
const LONGEST_PREPARATION: Duration = Duration::from_secs(1);

/// Sends requests to an endpoint, with the tokens of a source, as the policies say. A clone is cheap and shares all of it.
#[derive(Clone)]
pub(crate) struct Sender {
    inner: Arc<Inner>,
    /// Of the task that its calls are part of.
    budget: Option<Arc<Budget>>,
    /// Where it has been set.
    priority: Option<Priority>,
}

struct Inner {
    endpoint: Endpoint,
    token: Box<dyn TokenSource>,
    answerer: Answerer,
    policies: Policies,
}

/// How requests are sent.
#[derive(Debug, Clone)]
pub(crate) struct Policies {
    pub(crate) retry: RetryPolicy,
    pub(crate) rate: RateLimit,
    pub(crate) limits: Limits,
    pub(crate) foreign: ForeignPolicy,
}

/// What is asked, apart from the request itself.
pub(crate) struct Call {
    pub(crate) operation: Cow<'static, str>,
    /// What is done if the request's URL is on another origin.
    pub(crate) foreign: Foreign,
    /// What is done if a redirect leads there.
    pub(crate) redirects: Foreign,
    pub(crate) credentials: Credentials,
    /// The media types to ask for, where the operation has its own.
    pub(crate) accept: Option<&'static str>,
}

/// Whether the endpoint's own origin gets the token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Credentials {
    Token,
    Nothing,
}

/// Why an attempt failed.
enum Failure {
    /// The server's answer, or none: another attempt may help.
    Server(Error),
    /// The server was asked too often: another attempt may be made once the hold is over.
    Throttled(Error, Hold),
    /// Nothing that another attempt changes.
    Own(Error),
}

impl Sender {
    pub(crate) fn new(endpoint: Endpoint, token: Box<dyn TokenSource>, answerer: Answerer, policies: Policies) -> Self {
        let inner = Arc::new(Inner { endpoint, token, answerer, policies });
        Self { inner, budget: None, priority: None }
    }

    /// The same, for a task whose calls together have a budget, from now on; or, within such a task, for a part of it.
    pub(crate) fn for_task(&self) -> Self {
        let budget = self.budget.clone().unwrap_or_else(|| Arc::new(Budget::new(&self.policies().limits)));
        Self { budget: Some(budget), ..self.clone() }
    }

    /// The same, with another priority.
    pub(crate) fn with_priority(&self, priority: Priority) -> Self {
        Self { priority: Some(priority), ..self.clone() }
    }

    /// The priority of its calls, if one has been set.
    #[cfg(any(feature = "record", feature = "office-bulk-r4"))]
    pub(crate) fn priority(&self) -> Option<Priority> {
        self.priority
    }

    pub(crate) fn api(&self) -> Api {
        self.inner.endpoint.api()
    }

    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.inner.endpoint
    }

    pub(crate) fn token_source(&self) -> &dyn TokenSource {
        &*self.inner.token
    }

    pub(crate) fn policies(&self) -> &Policies {
        &self.inner.policies
    }

    /// A call of the API.
    pub(crate) fn call(&self, operation: impl Into<Cow<'static, str>>) -> Call {
        Call {
            operation: operation.into(),
            foreign: self.policies().foreign.files,
            redirects: Foreign::Refuse,
            credentials: Credentials::Token,
            accept: None,
        }
    }

    /// Sends a request, again if need be until the head of a good answer is there; its body streams.
    pub(crate) async fn stream(&self, call: &Call, request: Request) -> Result<Response, Error> {
        let finish = |response, _| async {
            let until = self.budget.as_ref().and_then(|budget| Instant::now().checked_add(budget.left()));
            Ok(body::streaming(response, &self.policies().limits, until))
        };
        self.traced(call, request, finish).await
    }

    /// Sends a request, again if need be until a good answer is there, body and all.
    pub(crate) async fn whole(&self, call: &Call, request: Request) -> Result<Answer, Error> {
        self.traced(call, request, |response, until| self.read(call, response, until)).await
    }

    async fn read(&self, call: &Call, mut head: Response, until: Option<Instant>) -> Result<Answer, Error> {
        match body::whole(&mut head, &self.policies().limits, until).await {
            Ok(body) => Ok(Answer {
                head,
                body,
                api: self.api(),
                operation: call.operation.clone(),
                nesting: self.policies().limits.nesting,
            }),
            Err(BodyProblem::TooSlow) => Err(self.too_long(call).with_response(head.status(), head.headers())),
            Err(problem) => Err(Error::from_body(self.api(), call.operation.clone(), problem)
                .with_response(head.status(), head.headers())),
        }
    }

    /// How long the call may go on: what is left of its own time, and of its task's.
    fn time_left(&self, attempts: &Attempts) -> Duration {
        let own = self.policies().limits.call.saturating_sub(attempts.taken());
        self.budget.as_ref().map_or(own, |budget| own.min(budget.left()))
    }

    /// The error of a call that took too long, or for whose task no time or request is left.
    fn too_long(&self, call: &Call) -> Error {
        let is_task = self.budget.as_ref().is_some_and(|budget| budget.left().is_zero() || !budget.has_requests());
        let (what, help, plain) = match is_task {
            true => (
                "the requests for the whole took more time, or were more, than this client's limit",
                "ask for the rest later; raise `Limits::task` or `Limits::task_requests` if the server is known to have so much",
                "ask for the rest later",
            ),
            false => (
                "the call took longer than this client's limit",
                "try again later; raise `Limits::call` if the server is known to be slow",
                "try again later",
            ),
        };
        Error::new(ErrorKind::Limit, what).at(self.api(), call.operation.clone()).with_help(help).in_plain_words(plain)
    }

    async fn traced<T, F: Future<Output = Result<T, Error>>>(
        &self,
        call: &Call,
        request: Request,
        finish: impl Fn(Response, Option<Instant>) -> F,
    ) -> Result<T, Error> {
        let span = tracing::info_span!(
            "request",
            api = %self.api(),
            operation = &*call.operation,
            method = %request.method(),
            route = %route(self.endpoint(), request.url()),
            status = field::Empty,
            attempts = field::Empty,
            request_id = field::Empty,
            milliseconds = field::Empty,
        );
        let began = Instant::now();
        let mut attempts = Attempts::new(&self.policies().retry);
        if is_kick_off(request.url()) {
            attempts.wait_no_longer_than_the_deadline();
        }
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
        finish: impl Fn(Response, Option<Instant>) -> F,
        attempts: &mut Attempts,
    ) -> Result<T, Error> {
        loop {
            let again = request.try_clone();
            let error = match self.attempt(call, request, again.as_ref(), attempts).await {
                Ok(response) => {
                    let span = Span::current();
                    if !span.is_disabled() {
                        record(&span, Some(response.status()), request_id(response.headers()).as_deref());
                    }
                    match finish(response, Instant::now().checked_add(self.time_left(attempts))).await {
                        Ok(done) => return Ok(done),
                        Err(error) => error,
                    }
                }
                Err(Failure::Server(error)) => error,
                Err(Failure::Throttled(error, hold)) => {
                    attempts.throttled();
                    match again {
                        // All that ask this server wait, not only this call.
                        Some(again) if again.method().is_idempotent() && attempts.bear(Some(hold)).is_ok() => {
                            if is_kick_off(again.url()) {
                                // The gate is open to all others.
                                let queued = Instant::now();
                                self.policies().rate.sit_out(&origin_text(again.url()), hold).await;
                                attempts.queued(queued.elapsed());
                            }
                            request = again;
                            continue;
                        }
                        _ => return Err(error),
                    }
                }
                Err(Failure::Own(error)) => return Err(error),
            };
            let (Some(wait), Some(again)) = (attempts.wait_after(&error), again) else { return Err(error) };
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
        let Policies { rate, limits, retry, .. } = self.policies();
        let priority = self.priority.unwrap_or(Priority::Interactive);
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
            let is_home = destination == Destination::Home;
            let queued = Instant::now();
            let waiting = self.budget.as_ref().map(|budget| budget.wait());
            let admitted = rate.admit(&origin_text(request.url()), is_home, priority, attempts).await;
            drop(waiting);
            attempts.queued(queued.elapsed());
            let admitted = admitted
                .map_err(|hold| Failure::Own(Error::held_back(self.api(), call.operation.clone(), hold.left())))?;
            let token = match destination {
                // Only now, since a token is good for a while only, and the wait may have been long.
                Destination::Home => {
                    let mut token = pin!(self.token(call, credentials, renewed.take()));
                    let Ok(token) = timeout(LONGEST_PREPARATION, &mut token).await else {
                        // Until it is renewed, others may be sent.
                        admitted.not_sent().await;
                        renewed = token.await.map_err(Failure::Own)?;
                        if renewed.is_none() {
                            credentials = Credentials::Nothing;
                        }
                        continue;
                    };
                    let prepared = token.and_then(|token| {
                        self.prepare(call, &mut request, token.as_ref())?;
                        Ok(token)
                    });
                    match prepared {
                        Ok(token) => token,
                        Err(error) => {
                            admitted.not_sent().await;
                            return Err(Failure::Own(error));
                        }
                    }
                }
                Destination::Foreign => {
                    credentials = Credentials::Nothing;
                    self.prepare_foreign(call, &mut request);
                    None
                }
            };
            request.headers_mut().entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("gzip"));
            if redirected == 0 && !refused_once {
                attempts.begin();
            }
            let is_kick_off = is_kick_off(request.url());
            let left = self.time_left(attempts);
            if left.is_zero() || !self.budget.as_ref().is_none_or(|budget| budget.request()) {
                admitted.not_sent().await;
                return Err(Failure::Own(self.too_long(call)));
            }
            let answer = match timeout(limits.first_byte.min(left), self.inner.answerer.exchange(request)).await {
                Ok(answer) => answer.map_err(|error| Error::from_exchange(self.api(), call.operation.clone(), error)),
                Err(_) if left < limits.first_byte => {
                    admitted.unanswered().await;
                    return Err(Failure::Own(self.too_long(call)));
                }
                Err(_) => Err(Error::new(ErrorKind::Transport, "the server did not answer in time")
                    .at(self.api(), call.operation.clone())),
            };
            let response = match answer {
                Ok(response) => response,
                Err(error) => {
                    admitted.unanswered().await;
                    return Err(Failure::Server(error));
                }
            };
            let wait = retry_after(response.headers(), SystemTime::now());
            let hold = if is_kick_off && response.status() == StatusCode::TOO_MANY_REQUESTS {
                // It may be one export too many, which holds back nothing else.
                Some(admitted.refused_alone(wait, retry.throttle_window).await)
            } else {
                admitted.answered(response.status(), wait, retry.throttle_window).await
            };
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
            let response = body::streaming(response, limits, None);
            let asked = redirection.as_ref().or(again).map(|sent| Asked::of(self.endpoint(), sent.url()));
            let error = Error::from_response(self.api(), call.operation.clone(), response).await;
            let error = error.about(asked.unwrap_or_default());
            return Err(match hold {
                Some(hold) => Failure::Throttled(error, hold),
                None => Failure::Server(error),
            });
        }
    }
}

/// Whether a request starts a bulk export: by GET, and yet not to be sent twice, since NextGen allows one for each patient and week.
pub(crate) fn is_kick_off(url: &Url) -> bool {
    let last = url.path().trim_end_matches('/').rsplit('/').next();
    last.is_some_and(|last| last == "$export" || last.eq_ignore_ascii_case("%24export"))
}

fn record(span: &Span, status: Option<StatusCode>, request_id: Option<&str>) {
    if let Some(status) = status {
        span.record("status", status.as_u16());
    }
    if let Some(request_id) = request_id {
        span.record("request_id", request_id);
    }
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").field("endpoint", self.endpoint()).finish_non_exhaustive()
    }
}
