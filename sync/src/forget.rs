//! A patient who leaves.

use std::time::Duration;

use nextgen_patient_access::auth::{SessionStore as _, StoredSession};
use nextgen_stores::Error;
use tokio::time::sleep;

use crate::{
    Sync,
    queue::{Kept, Lease},
};

/// How long workers leave the forgetting to whoever has begun it.
const ALONE: Duration = Duration::from_secs(5 * 60);

/// What was done to forget a patient.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Forgotten {
    /// Whether there was anything of that patient.
    pub was_known: bool,
    /// Whether there was a session.
    pub had_session: bool,
    /// Why its tokens could not be revoked, in words: they are deleted here, and good until they end.
    pub not_revoked: Option<String>,
}

impl Sync {
    /// Forgets a patient: revokes the session at the server, deletes tokens, the record with its change sets, and the row of the queue. That
    /// it was done stays in the audit. Who is at work on the record is waited for, and stops soon.
    ///
    /// If it is broken off, a worker goes on with it, some minutes later.
    ///
    /// # Errors
    /// If the database or the place of the records fails, or the session is of an app that is not among the registrations: then it is to be called again.
    pub async fn forget(&self, key: &str) -> Result<Forgotten, Error> {
        let (is_new, since) = self.queue.begin_to_forget(key, ALONE).await?;
        loop {
            if let Some(lease) = self.queue.take(key).await? {
                let kept = self.queue.keep(&lease);
                let done = self.forget_held(&lease, &kept).await;
                drop(kept);
                if done.is_err() {
                    self.queue.release(&lease).await?;
                }
                return done.map(|done| Forgotten { was_known: !is_new || done.had_session, ..done });
            }
            if !self.queue.is_in(key).await? {
                // Somebody else has forgotten it meanwhile.
                let error = "another process has forgotten the patient, and could not revoke them";
                let not_revoked = self.queue.was_unrevoked(key, since).await?.then(|| error.to_owned());
                return Ok(Forgotten { was_known: true, had_session: not_revoked.is_some(), not_revoked });
            }
            sleep(Duration::from_millis(200)).await;
        }
    }

    /// Forgets a patient whom this process has leased.
    pub(crate) async fn forget_held(&self, lease: &Lease, kept: &Kept) -> Result<Forgotten, Error> {
        tokio::select! {
            biased;
            () = kept.lost() => Err(Error::new("the forgetting took too long, and another process goes on with it")),
            done = self.forget_steps(lease) => done,
        }
    }

    async fn forget_steps(&self, lease: &Lease) -> Result<Forgotten, Error> {
        let mut forgotten = Forgotten { was_known: true, had_session: false, not_revoked: None };
        let session = self.queue.stores.restore(&lease.key, &self.apps).await;
        let not_revoked = match session {
            Ok(None) => None,
            Ok(Some(session)) => {
                forgotten.had_session = true;
                // In any case, it is deleted here.
                session.sign_out().await.err().map(|error| format!("{error:#}"))
            }
            Err(error) => {
                if !self.is_unreadable(&lease.key).await? {
                    return Err(error);
                }
                forgotten.had_session = true;
                let deleted = self.queue.stores.session(&*lease.key).delete().await;
                deleted.map_err(|error| Error::new("the session could not be deleted").with_source(error))?;
                Some("the stored session cannot be read".to_owned())
            }
        };
        if let Some(error) = not_revoked {
            self.queue.not_revoked(lease, &error).await?;
        }
        if forgotten.had_session && self.queue.has_session(&lease.key).await? {
            return Err(Error::new("the session could not be deleted").with_help("try again"));
        }
        self.place.delete(lease).await?;
        forgotten.not_revoked = self.queue.forget(lease).await?;
        Ok(forgotten)
    }

    /// Whether there is a session that cannot be read, though the database answers.
    async fn is_unreadable(&self, key: &str) -> Result<bool, Error> {
        Ok(self.queue.has_session(key).await?
            && StoredSession::load_from(&self.queue.stores.session(key)).await.is_err())
    }
}
