//! The session: the tokens of a patient who has signed in, kept good.

mod change;
mod clock;
mod patient;

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant, SystemTime},
};

use tokio::sync::{OnceCell, watch};

pub(super) use self::clock::renewal_age;
use self::clock::{Freshness, Received};
use super::{
    AuthServer, Grant, Registration, Scopes, SessionStore, StoredSession,
    store::{self, StoreFuture},
};
use crate::base::{AccessToken, Endpoint, Error, ErrorKind, TokenFuture, TokenSource};
use crate::client::Client;

/// How long a token that is about to end is used on, after an attempt to renew it failed, before the next.
const PAUSE: Duration = Duration::from_secs(10);

/// A token that is refused so soon after it replaced a refused one is not refused for its age: renewing it would not help.
const NO_BETTER: Duration = Duration::from_secs(30);

/// A patient's session: a [`TokenSource`] that renews its access token. A clone is the same session.
///
/// ```no_run
/// use nextgen_patient_access::auth::{FileStore, Registration, Session};
/// use nextgen_patient_access::Error;
///
/// # async fn go_on() -> Result<(), Error> {
/// let app = Registration::public("my-app", "http://127.0.0.1:8123/callback")?;
/// let Some(session) = Session::restore(app, FileStore::new("session.json")).await? else {
///     return Ok(()); // nobody is signed in
/// };
/// let patient = session.client()?.read_json("Patient", &session.patient_id().await?).await?;
/// println!("{patient}, and not granted: {}", session.missing_scopes());
/// # Ok(())
/// # }
/// ```
///
/// # How tokens are renewed
/// A minute before the token's end (or a tenth of its life, if that is shorter), and when the API refuses it with 401. The end
/// is counted from when the token was received, so it does not matter whether this machine's clock and the server's agree; a
/// sleep, or a clock that is set, at worst renews early.
///
/// Once for all requests that wait for it, and to its end even where they are dropped. The new tokens are in the store before
/// anybody gets them; if they cannot be saved, requests fail with [`ErrorKind::Store`] until they can. The store's lock is
/// held, and what another process has stored meanwhile is used instead of asking the server again.
///
/// If the server refuses ([`ErrorKind::SessionEnded`]), the session has ended: the patient has to sign in again. So it has if the
/// server gives tokens for another patient's record, which are used for nothing. If it cannot be reached or is busy, it has not: a
/// token that is still good is used on, else the request fails, and the next one tries again.
///
/// If no whole answer comes, nobody knows whether the server has replaced the refresh token. It is sent once more at once,
/// because servers that rotate tokens allow that for some seconds, and again with later requests. A server that takes a repeated
/// refresh token for a stolen one then ends the session: without the answer that was lost, it could not go on anyway.
#[derive(Clone)]
pub struct Session(Arc<Inner>);

struct Inner {
    endpoint: Endpoint,
    app: Registration,
    /// Discovered when it is first needed, if it was not given.
    server: OnceCell<AuthServer>,
    store: Box<dyn SessionStore>,
    state: Mutex<State>,
    /// Held by whoever changes what is stored.
    changing: tokio::sync::Mutex<()>,
}

struct State {
    stored: StoredSession,
    received: Received,
    /// Whether the store has it. Nobody gets tokens that are nowhere else.
    saved: bool,
    ended: Option<Error>,
    /// The renewal under way, if its sender still lives.
    renewal: Option<Renewal>,
    /// When a renewal last failed while the token was still good.
    failed: Option<Instant>,
    /// When a refused token was last renewed.
    replaced_refused: Option<Instant>,
}

/// The outcome of a renewal, once it is there.
type Renewal = watch::Receiver<Option<Result<(), Error>>>;

impl Session {
    /// The session of a patient who has just signed in, put into a store.
    ///
    /// # Errors
    /// [`ErrorKind::Store`] if it cannot be saved.
    pub async fn start(
        server: AuthServer,
        app: Registration,
        asked: Scopes,
        grant: Grant,
        store: impl SessionStore + 'static,
    ) -> Result<Self, Error> {
        let received = Received::now(server.now());
        let stored = StoredSession::new(&server, app.client_id(), asked, grant, received.wall);
        let this = Self::with(server.endpoint().clone(), Some(server), app, stored, received, Box::new(store));
        let (inner, stored) = (this.0.clone(), this.0.state().stored.clone());
        inner
            .detached(|inner| async move {
                let lock = inner.stored(inner.store.lock()).await?;
                // Whatever is there is seen, so that it is known to be replaced; it need not be of any use.
                let _ = inner.store.load().await;
                let saved = inner.stored(inner.store.save(&stored)).await;
                let _ = lock.release().await;
                saved
            })
            .await?;
        Ok(this)
    }

    /// Whether a store can keep a session, to be asked before a patient is sent to sign in: afterwards there would be tokens that are
    /// nowhere. Nothing is changed.
    ///
    /// # Errors
    /// [`ErrorKind::Store`] if it cannot.
    pub async fn check_store(store: &(impl SessionStore + ?Sized)) -> Result<(), Error> {
        let lock = store.lock().await.map_err(store::failed)?;
        let prepared = store.prepare().await.map_err(store::failed);
        let _ = lock.release().await;
        prepared
    }

    /// The session in a store, or `None` if there is none. Where tokens are renewed is discovered when it comes to that.
    ///
    /// # Errors
    /// [`ErrorKind::Store`] if it cannot be read; [`ErrorKind::Request`] if it is another app's.
    pub async fn restore(app: Registration, store: impl SessionStore + 'static) -> Result<Option<Self>, Error> {
        Self::restored(None, app, Box::new(store)).await
    }

    /// [`restore`](Self::restore) with a given authorization server.
    ///
    /// # Errors
    /// Those of [`restore`](Self::restore); [`ErrorKind::Request`] also if the session is of another endpoint than the server.
    pub async fn restore_with(
        server: AuthServer,
        app: Registration,
        store: impl SessionStore + 'static,
    ) -> Result<Option<Self>, Error> {
        Self::restored(Some(server), app, Box::new(store)).await
    }

    /// The session that was [loaded](StoredSession::load_from) from this store a moment ago: where what is in it says which of an app's
    /// registrations it belongs to, it need not be read twice.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if it is another app's, or of another endpoint than the server.
    pub fn of_stored(
        stored: StoredSession,
        server: Option<AuthServer>,
        app: Registration,
        store: impl SessionStore + 'static,
    ) -> Result<Self, Error> {
        Self::of(stored, server, app, Box::new(store))
    }

    async fn restored(
        server: Option<AuthServer>,
        app: Registration,
        store: Box<dyn SessionStore>,
    ) -> Result<Option<Self>, Error> {
        let Some(stored) = StoredSession::load_from(&*store).await? else { return Ok(None) };
        Self::of(stored, server, app, store).map(Some)
    }

    fn of(
        stored: StoredSession,
        server: Option<AuthServer>,
        app: Registration,
        store: Box<dyn SessionStore>,
    ) -> Result<Self, Error> {
        let endpoint = stored.endpoint()?;
        let refuse = |what| {
            Error::new(ErrorKind::Request, what)
                .for_api(endpoint.api())
                .with_help("use a store of its own for each app and endpoint")
        };
        if stored.client_id() != app.client_id() {
            return Err(refuse("the stored session is of an app with another client id"));
        }
        if server.as_ref().is_some_and(|server| *server.endpoint() != endpoint || !stored.is_from(server)) {
            return Err(refuse("the stored session is of another endpoint or authorization server"));
        }
        let received = Received { wall: Duration::from_secs(stored.received_at), monotonic: None };
        Ok(Self::with(endpoint, server, app, stored, received, store))
    }

    fn with(
        endpoint: Endpoint,
        server: Option<AuthServer>,
        app: Registration,
        stored: StoredSession,
        received: Received,
        store: Box<dyn SessionStore>,
    ) -> Self {
        let state =
            State { stored, received, saved: true, ended: None, renewal: None, failed: None, replaced_refused: None };
        Self(Arc::new(Inner {
            endpoint,
            app,
            server: OnceCell::new_with(server),
            store,
            state: Mutex::new(state),
            changing: tokio::sync::Mutex::default(),
        }))
    }

    /// A client that reads with this session's tokens. Clients of each API's module are made of it by `try_from`.
    ///
    /// # Errors
    /// [`ErrorKind::HttpClient`] if no HTTP client can be set up.
    pub fn client(&self) -> Result<Client, Error> {
        Client::new(self.endpoint().clone(), self.clone())
    }

    /// Where the session is good.
    pub fn endpoint(&self) -> &Endpoint {
        &self.0.endpoint
    }

    /// The Encounter in which the app was launched, if it was launched in one.
    pub fn encounter(&self) -> Option<String> {
        self.0.state().stored.encounter.clone()
    }

    /// Who signed in, as a FHIR reference or URL, if the server said so. It may be somebody else than the patient.
    pub fn fhir_user(&self) -> Option<String> {
        self.0.state().stored.fhir_user.clone()
    }

    /// The scopes that the app asked for.
    pub fn asked_scopes(&self) -> Scopes {
        self.0.state().stored.asked.clone()
    }

    /// The scopes that were granted: those the server named, or those asked for if it named none.
    pub fn granted_scopes(&self) -> Scopes {
        let state = self.0.state();
        state.stored.granted.as_ref().unwrap_or(&state.stored.asked).clone()
    }

    /// The scopes that were asked for and not granted. Reading what they stand for answers 403.
    pub fn missing_scopes(&self) -> Scopes {
        self.asked_scopes().missing_from(&self.granted_scopes())
    }

    /// When the access token ends, by this machine's clock; `None` if the server did not say.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.0.state().stored.expires_at()
    }

    /// When the access token is renewed, by this machine's clock; `None` if the server did not say when it ends.
    pub fn renew_at(&self) -> Option<SystemTime> {
        self.0.state().stored.renew_at()
    }

    /// Whether there is a refresh token: without one, the session ends with its access token.
    pub fn is_renewable(&self) -> bool {
        self.0.state().stored.is_renewable()
    }

    /// The label that the app gave the session under this name.
    pub fn label(&self, name: &str) -> Option<String> {
        self.0.state().stored.label(name).map(str::to_owned)
    }

    /// Gives the session a label that is kept with it, such as the app's own name for the user.
    ///
    /// # Errors
    /// [`ErrorKind::Store`] if it cannot be saved; [`ErrorKind::SessionEnded`].
    pub async fn set_label(&self, name: impl Into<String>, value: impl Into<String>) -> Result<(), Error> {
        let (name, value) = (name.into(), value.into());
        self.0.update(move |stored| _ = stored.labels.insert(name, value)).await
    }

    /// Signs out: revokes the tokens, where the server can, and deletes the session from the store, in any case.
    ///
    /// # Errors
    /// Why the tokens could not be revoked: they stay good until they end. [`ErrorKind::Store`] if the session could not be
    /// deleted.
    pub async fn sign_out(self) -> Result<(), Error> {
        self.0.sign_out().await
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// This moment, by the server's clock, which is this machine's except in tests.
    fn now(&self) -> Received {
        Received::now(self.server.get().map_or_else(SystemTime::now, AuthServer::now))
    }

    /// What a store answers, with its error made one of this crate's.
    async fn stored<T>(&self, answer: StoreFuture<'_, T>) -> Result<T, Error> {
        answer.await.map_err(|error| store::failed(error).for_api(self.endpoint.api()))
    }

    /// A token to use now.
    async fn token(self: &Arc<Self>) -> Result<AccessToken, Error> {
        let now = self.now();
        if let Some(token) = self.state().usable(&now)? {
            return Ok(token);
        }
        match self.renew(None).await {
            Ok(()) => {}
            Err(error) if error.kind() != ErrorKind::SessionEnded => self.state().use_on(&now, error)?,
            Err(error) => return Err(error),
        }
        Ok(self.state().stored.access_token())
    }

    /// Another token than one that the API has refused, if there is one.
    async fn other_token(self: &Arc<Self>, refused: &AccessToken) -> Result<Option<AccessToken>, Error> {
        {
            let state = self.state();
            let is_current = *state.stored.access_token == refused.secret();
            let is_no_better = state.replaced_refused.is_some_and(|then| then.elapsed() < NO_BETTER);
            if is_current && (state.stored.refresh_token.is_none() || is_no_better) {
                return Ok(None);
            }
        }
        self.renew(Some(refused)).await?;
        let token = self.state().stored.access_token();
        Ok((token.secret() != refused.secret()).then_some(token))
    }
}

impl State {
    fn freshness(&self, now: &Received) -> Freshness {
        self.received.freshness(self.stored.expires_in.map(Duration::from_secs), now)
    }

    /// The token, if it can be used without renewing it.
    fn usable(&self, now: &Received) -> Result<Option<AccessToken>, Error> {
        if let Some(ended) = &self.ended {
            return Err(ended.again());
        }
        let paused = self.failed.is_some_and(|then| then.elapsed() < PAUSE);
        let usable = self.saved
            && match self.freshness(now) {
                Freshness::Fresh => true,
                Freshness::Due => paused || self.stored.refresh_token.is_none(),
                Freshness::Lapsed => false,
            };
        Ok(usable.then(|| self.stored.access_token()))
    }

    /// Keeps using a token that could not be renewed, if it is still good.
    fn use_on(&mut self, now: &Received, error: Error) -> Result<(), Error> {
        if !self.saved || self.freshness(now) == Freshness::Lapsed {
            return Err(error);
        }
        self.failed = Some(Instant::now());
        Ok(())
    }
}

impl TokenSource for Session {
    fn access_token(&self) -> TokenFuture<'_> {
        Box::pin(async { Ok(Some(self.0.token().await?)) })
    }

    fn refused<'a>(&'a self, token: &'a AccessToken) -> TokenFuture<'a> {
        Box::pin(async { Ok(self.0.other_token(token).await?) })
    }

    fn authorization_server(&self) -> Option<String> {
        Some(self.0.state().stored.token_url.clone())
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("endpoint", self.endpoint()).finish_non_exhaustive()
    }
}
