//! Changes of a session: each runs to its end, whatever becomes of those who wait for it, and one at a time.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use tokio::sync::{MutexGuard, watch};

use super::{Freshness, Inner, Received};
use crate::auth::{AuthServer, Grant, RefreshToken, Source, StoreLock, StoredSession, Superseded};
use crate::base::{AccessToken, Error, ErrorKind};

const OPERATION: &str = "renew the session";

/// Keeps all others, of this process and of other ones, from changing the session.
struct Exclusive<'a> {
    lock: Box<dyn StoreLock>,
    _changing: MutexGuard<'a, ()>,
}

impl Exclusive<'_> {
    /// What cannot be released ends by itself.
    async fn release(self) {
        let _ = self.lock.release().await;
    }
}

impl Inner {
    /// Runs to its end, even if the caller is dropped: a token that the server has given must not be lost.
    pub(super) async fn detached<F>(self: &Arc<Self>, work: impl FnOnce(Arc<Self>) -> F) -> Result<(), Error>
    where
        F: Future<Output = Result<(), Error>> + Send + 'static,
    {
        match tokio::spawn(work(self.clone())).await {
            Ok(done) => done,
            Err(_) => Err(self.broken_off()),
        }
    }

    /// Renews the token, or waits for the renewal that is under way.
    pub(super) async fn renew(self: &Arc<Self>, refused: Option<&AccessToken>) -> Result<(), Error> {
        let Some(mut renewal) = self.renewal(refused) else { return Ok(()) };
        match renewal.wait_for(Option::is_some).await.as_deref() {
            Ok(Some(Ok(()))) => Ok(()),
            Ok(Some(Err(error))) => Err(error.again()),
            Ok(None) | Err(_) => Err(self.broken_off()),
        }
    }

    /// The renewal under way, or a new one; `None` if the token is another one already.
    fn renewal(self: &Arc<Self>, refused: Option<&AccessToken>) -> Option<watch::Receiver<Option<Result<(), Error>>>> {
        let now = self.now();
        let mut state = self.state();
        if let Some(under_way) = state.renewal.as_ref().filter(|renewal| renewal.has_changed().is_ok()) {
            return Some(under_way.clone());
        }
        let stale = state.stored.access_token();
        let was_replaced = refused.is_some_and(|refused| refused.secret() != stale.secret());
        if state.saved && (was_replaced || (refused.is_none() && state.freshness(&now) == Freshness::Fresh)) {
            return None;
        }
        let (sender, receiver) = watch::channel(None);
        state.renewal = Some(receiver.clone());
        let (this, refused) = (self.clone(), refused.cloned());
        tokio::spawn(async move {
            let outcome = this.renew_now(refused).await;
            sender.send_replace(Some(outcome));
        });
        Some(receiver)
    }

    async fn renew_now(&self, refused: Option<AccessToken>) -> Result<(), Error> {
        let exclusive = self.exclusive().await?;
        let renewed = self.renew_locked(refused).await;
        exclusive.release().await;
        renewed
    }

    async fn renew_locked(&self, refused: Option<AccessToken>) -> Result<(), Error> {
        let stored = self.newest().await?;
        let is_refused = refused.as_ref().is_some_and(|refused| refused.secret() == *stored.access_token);
        // From before it is sent, so that the new token is renewed too early rather than too late.
        let now = self.now();
        if !is_refused && self.state().freshness(&now) == Freshness::Fresh {
            return Ok(());
        }
        let Some(token) = stored.refresh_token() else {
            return Err(self
                .ended("the access token has come to its end, and there is no refresh token to renew it")
                .with_help("sign the patient in again; ask for offline_access to get a refresh token"));
        };
        // What may take long is done first: a lock may have an end.
        self.server().await?;
        // Whatever the server answers: if it cannot be kept, the token is not spent.
        self.stored(self.store.prepare()).await?;
        match self.refresh(&token).await {
            Ok(grant) if !stored.is_about(&grant) => {
                let error = self
                    .ended("the authorization server renewed the session with tokens for another patient's record")
                    .with_help("sign the patient in again, and report this to NextGen");
                self.state().ended = Some(error.again());
                Err(error)
            }
            Ok(grant) => {
                self.adopt(stored.renewed(grant, now.wall), now, Saved::No);
                // Superseded: what another process got meanwhile is in its place.
                self.save().await?;
                self.state().replaced_refused = refused.map(|_| Instant::now());
                Ok(())
            }
            Err(error) if error.kind() == ErrorKind::SessionEnded => {
                // Where the store has no lock, another process may have used the token first; what it got is good.
                if self.newest().await?.refresh_token == stored.refresh_token {
                    self.state().ended = Some(error.again());
                    return Err(error);
                }
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Asks the server; once more if no whole answer came.
    async fn refresh(&self, token: &RefreshToken) -> Result<Grant, Error> {
        let server = self.server().await?;
        let answer = match server.refresh(&self.app, token).await {
            Err(error) if error.kind() == ErrorKind::Transport => {
                server.refresh(&self.app, token).await.map_err(|error| match error.kind() {
                    ErrorKind::SessionEnded => error.with_help(
                        "sign the patient in again: an answer was lost, and the server may have taken the second attempt for theft",
                    ),
                    _ => error,
                })
            }
            done => done,
        };
        answer.map_err(|error| match error.oauth_code() {
            // It did when the patient signed in.
            Some("invalid_client") => error.with_help(
                "the server accepted the app when the patient signed in: give the secret or key as it was then, or NextGen's new \
                 one, if it has expired or been replaced; if that is not it, ask NextGen whether the app is still registered. \
                 Signing in again is no use, and the session goes on when this is put right",
            ),
            _ => error,
        })
    }

    async fn server(&self) -> Result<&AuthServer, Error> {
        let discover = async || {
            let server = AuthServer::discover(&self.endpoint).await?;
            if self.state().stored.is_from(&server) {
                return Ok(server);
            }
            // The refresh token is a secret between the app and the server that gave it.
            Err(match server.source() {
                Source::Defaults => {
                    Error::new(ErrorKind::Transport, "where the session is renewed could not be discovered")
                        .at(self.endpoint.api(), OPERATION)
                }
                Source::Discovered => self.ended("the endpoint's sign-in has moved to another authorization server"),
            })
        };
        self.server.get_or_try_init(discover).await
    }

    /// Changes what is stored beside the tokens.
    pub(super) async fn update(
        self: &Arc<Self>,
        change: impl FnOnce(&mut StoredSession) + Send + 'static,
    ) -> Result<(), Error> {
        self.detached(|this| async move {
            let exclusive = this.exclusive().await?;
            let updated = this.update_locked(change).await;
            exclusive.release().await;
            updated
        })
        .await
    }

    async fn update_locked(&self, change: impl FnOnce(&mut StoredSession)) -> Result<(), Error> {
        let mut stored = self.newest().await?;
        change(&mut stored);
        {
            let mut state = self.state();
            state.stored = stored;
            state.saved = false;
        }
        match self.save().await? {
            Saved::Yes => Ok(()),
            Saved::No => Err(Error::new(ErrorKind::Store, "another process has changed the session meanwhile")
                .at(self.endpoint.api(), OPERATION)
                .with_help("try again")),
        }
    }

    pub(super) async fn sign_out(self: &Arc<Self>) -> Result<(), Error> {
        self.detached(|this| async move {
            // What cannot be locked or read can be deleted all the same.
            let exclusive = this.exclusive().await;
            let found = this.stored(this.store.load()).await.ok().flatten();
            let (own, saved) = {
                let mut state = this.state();
                state.ended = Some(this.ended("the patient has signed out"));
                (state.stored.clone(), state.saved)
            };
            let (is_anothers, newest) = match found {
                Some(found) if !found.is_same_sign_in(&own) => (true, own),
                Some(found) if saved => (false, found),
                _ => (false, own),
            };
            let revoked = this.revoke(&newest).await;
            if !is_anothers {
                this.stored(this.store.delete()).await?;
            }
            exclusive?.release().await;
            revoked
        })
        .await
    }

    async fn revoke(&self, stored: &StoredSession) -> Result<(), Error> {
        let server = self.server().await?;
        if server.revoke_url().is_none() {
            return Ok(());
        }
        match stored.refresh_token() {
            Some(token) => server.revoke(&self.app, &token).await,
            None => match server.revoke_access_token(&self.app, &stored.access_token()).await {
                // Servers need not be able to revoke access tokens (RFC 7009, section 2.2.1).
                Err(error) if error.oauth_code() == Some("unsupported_token_type") => Ok(()),
                done => done,
            },
        }
    }

    async fn exclusive(&self) -> Result<Exclusive<'_>, Error> {
        let changing = self.changing.lock().await;
        Ok(Exclusive { lock: self.stored(self.store.lock()).await?, _changing: changing })
    }

    /// The newest state of the session: what this process could not save yet, or else what the store has, which another
    /// process may have changed.
    async fn newest(&self) -> Result<StoredSession, Error> {
        if !self.state().saved {
            self.save().await?;
            return Ok(self.state().stored.clone());
        }
        self.read_again().await
    }

    /// What the store has, which is this session from now on.
    async fn read_again(&self) -> Result<StoredSession, Error> {
        let own = self.state().stored.clone();
        let what = match self.stored(self.store.load()).await? {
            Some(stored) if stored.is_same_sign_in(&own) => {
                if stored.access_token != own.access_token {
                    let received = Received { wall: Duration::from_secs(stored.received_at), monotonic: None };
                    self.adopt(stored.clone(), received, Saved::Yes);
                }
                return Ok(stored);
            }
            Some(_) => "somebody has signed in anew and replaced the session in the store",
            None => "the session is no longer in the store: somebody has signed out",
        };
        let error = self.ended(what);
        self.state().ended = Some(error.again());
        Err(error)
    }

    fn adopt(&self, stored: StoredSession, received: Received, saved: Saved) {
        let mut state = self.state();
        state.stored = stored;
        state.received = received;
        state.saved = matches!(saved, Saved::Yes);
        state.failed = None;
    }

    /// Saves the session, or else has the one that another process has saved in the meantime.
    async fn save(&self) -> Result<Saved, Error> {
        let stored = self.state().stored.clone();
        match self.store.save(&stored).await {
            Err(error) if error.is::<Superseded>() => {
                self.state().saved = true;
                self.read_again().await?;
                Ok(Saved::No)
            }
            saved => {
                self.stored(Box::pin(async { saved })).await?;
                self.state().saved = true;
                Ok(Saved::Yes)
            }
        }
    }

    fn ended(&self, what: &'static str) -> Error {
        Error::new(ErrorKind::SessionEnded, what).at(self.endpoint.api(), OPERATION)
    }

    fn broken_off(&self) -> Error {
        Error::new(ErrorKind::Token, "the renewal broke off: the runtime was shut down, or this crate has a bug")
            .at(self.endpoint.api(), OPERATION)
            .with_help("try again")
    }
}

enum Saved {
    Yes,
    No,
}
