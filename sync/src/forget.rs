//! A patient who leaves.

use std::time::Duration;

use nextgen_stores::Error;
use tokio::time::sleep;

use crate::{
    Sync,
    queue::{FORGETTING, Kept, Lease},
};

/// How long workers leave the forgetting to whoever has begun it.
const ALONE: i64 = 5 * 60 * 1000;

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
        let is_new = self.queue.insert(key, 0, FORGETTING).await?;
        let begin = "UPDATE nextgen_sync_patient SET state = $2, due_at = nextgen_now() + $3 WHERE id = $1";
        self.queue.database().execute(begin, &[key.into(), FORGETTING.into(), ALONE.into()]).await?;
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
                return Ok(Forgotten { was_known: true, had_session: false, not_revoked: None });
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
        if let Some(session) = self.queue.stores.restore(&lease.key, &self.apps).await? {
            forgotten.had_session = true;
            // In any case, it is deleted here.
            if let Err(error) = session.sign_out().await {
                forgotten.not_revoked = Some(format!("{error:#}"));
            }
            if self.queue.has_session(&lease.key).await? {
                return Err(Error::new("the session could not be deleted").with_help("try again"));
            }
        }
        self.place.delete(lease).await?;
        self.queue.forget(lease).await?;
        Ok(forgotten)
    }
}
