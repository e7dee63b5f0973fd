//! Whether servers can be reached: told where they cannot, while the SDK goes on trying.

use std::{
    error::Error as StdError,
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use nextgen_patient_access::{
    AccessToken, ClientBuilder, Error, ErrorKind, TokenFuture, TokenSource,
    auth::Session,
    reqwest::{self, Client, Request, Response, StatusCode, Url},
};
use tokio::{
    sync::watch,
    time::{Instant, sleep_until, timeout},
};
use tower_service::Service;

use crate::{
    output::Output,
    patience::{OfSdk, bearing},
    session::note_ended,
};

/// When it is told that nothing came.
const SOON: Duration = Duration::from_secs(3);
const A_MOMENT: Duration = Duration::from_millis(250);

/// Why requests are sent again.
#[derive(Clone)]
pub(crate) struct Trouble {
    since: Instant,
    what: String,
    is_connection: bool,
}

impl Trouble {
    /// For how long, and why.
    pub(crate) fn text(&self) -> String {
        format!("trying again for {} s: {}", self.since.elapsed().as_secs(), self.what)
    }
}

/// What came of the requests so far.
#[derive(Clone, Default)]
pub(crate) struct Reach(Arc<watch::Sender<State>>);

#[derive(Default)]
pub(crate) struct State {
    /// Whether anything was asked.
    is_begun: bool,
    /// Whether the trouble was told.
    is_told: bool,
    pub(crate) trouble: Option<Trouble>,
}

impl Reach {
    pub(crate) fn watch(&self) -> watch::Receiver<State> {
        self.0.subscribe()
    }

    fn answered(&self, output: &Output, origin: &str, status: StatusCode) {
        let mut was_told = false;
        self.0.send_modify(|state| {
            was_told = std::mem::take(&mut state.is_told);
            match matches!(status.as_u16(), 408 | 500 | 502..=504) {
                true => _ = state.note(Instant::now(), false, format!("{origin} answered {}", status.as_u16())),
                false => state.trouble = None,
            }
        });
        if was_told {
            output.notice(format_args!("{origin} answers again"));
        }
    }

    fn failed(&self, output: &Output, origin: &str, began: Instant, error: &reqwest::Error) {
        let what = match error.is_connect() {
            true => format!("no connection to {origin}: {}", cause(error)),
            false => format!("no whole answer of {origin}"),
        };
        let mut is_new = false;
        self.0.send_modify(|state| is_new = state.note(began, error.is_connect(), what.clone()));
        if !is_new || !error.is_connect() {
            return;
        }
        let (this, output) = (self.clone(), output.clone());
        tokio::spawn(async move {
            // Where it is not tried again, the command is over by then.
            sleep_until((began + SOON).max(Instant::now() + A_MOMENT)).await;
            let lasts = |trouble: &Trouble| trouble.since == began && trouble.is_connection;
            let mut is_told = false;
            this.0.send_modify(|state| {
                is_told = state.trouble.as_ref().is_some_and(lasts);
                state.is_told |= is_told;
            });
            if is_told {
                output.notice(format_args!("{what}; still trying"));
            }
        });
    }
}

impl State {
    /// Notes a trouble; returns whether it is another than before.
    fn note(&mut self, began: Instant, is_connection: bool, what: String) -> bool {
        let before = self.trouble.as_ref().filter(|trouble| trouble.is_connection == is_connection);
        let since = before.map(|trouble| trouble.since);
        self.trouble = Some(Trouble { since: since.unwrap_or(began), what, is_connection });
        since.is_none()
    }
}

/// The innermost reason, in the system's words.
fn cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn StdError = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}

/// Waits for what asks the server at a URL; says so if that takes long.
pub(crate) async fn told<T>(output: &Output, url: &str, asking: impl Future<Output = T>) -> T {
    let mut asking = pin!(asking);
    match timeout(SOON, asking.as_mut()).await {
        Ok(done) => done,
        Err(_) => {
            let origin = Url::parse(url).map_or(url.to_owned(), |url| url.origin().ascii_serialization());
            output.notice(format_args!("{origin} has not answered within {} s; still waiting", SOON.as_secs()));
            asking.await
        }
    }
}

/// An HTTP client whose exchanges are seen.
#[derive(Clone)]
pub(crate) struct Watched {
    http: Client,
    output: Output,
}

impl Watched {
    pub(crate) fn new(http: Client, output: &Output) -> Self {
        Self { http, output: output.clone() }
    }

    /// Puts it under a client.
    pub(crate) fn under(builder: ClientBuilder, output: &Output) -> Result<ClientBuilder, Error> {
        let http = builder.http_client()?;
        Ok(builder.service(Self::new(http, output)))
    }

    pub(crate) async fn execute(&self, request: Request) -> reqwest::Result<Response> {
        let (output, reach, began) = (&self.output, self.output.reach(), Instant::now());
        let origin = request.url().origin().ascii_serialization();
        let asking = self.http.execute(request);
        let is_first = reach.0.send_if_modified(|state| !std::mem::replace(&mut state.is_begun, true));
        // Later, a server that takes its time is known to be there.
        let answer = if is_first { told(output, &origin, asking).await } else { asking.await };
        match &answer {
            Ok(answer) => reach.answered(output, &origin, answer.status()),
            Err(error) => reach.failed(output, &origin, began, error),
        }
        answer
    }
}

impl Service<Request> for Watched {
    type Response = Response;
    type Error = reqwest::Error;
    type Future = Pin<Box<dyn Future<Output = reqwest::Result<Response>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<reqwest::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let this = self.clone();
        Box::pin(async move { this.execute(request).await })
    }
}

/// A session whose renewals are waited for in the same way; and where it comes to its end, that is noted.
pub(crate) struct Renewing {
    pub(crate) session: Session,
    pub(crate) output: Output,
}

impl Renewing {
    fn told<'a>(&'a self, renew: impl Fn() -> TokenFuture<'a> + Send + Sync + 'a) -> TokenFuture<'a> {
        Box::pin(async move {
            let session = &self.session;
            let (server, before) = (session.authorization_server().unwrap_or_default(), session.expires_at());
            let token = bearing(&self.output, || told(&self.output, &server, renew())).await;
            match &token {
                // It has been refused, and there is no other.
                Ok(None) if !session.is_renewable() => note_ended(session, true).await,
                Ok(Some(_)) if session.expires_at() != before => note_ended(session, false).await,
                Err(error) if error.sdk().is_some_and(|error| error.kind() == ErrorKind::SessionEnded) => {
                    note_ended(session, true).await;
                }
                _ => {}
            }
            token
        })
    }
}

impl TokenSource for Renewing {
    fn access_token(&self) -> TokenFuture<'_> {
        self.told(|| self.session.access_token())
    }

    fn refused<'a>(&'a self, token: &'a AccessToken) -> TokenFuture<'a> {
        self.told(|| self.session.refused(token))
    }

    fn authorization_server(&self) -> Option<String> {
        self.session.authorization_server()
    }
}
