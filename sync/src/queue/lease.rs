//! A patient that is leased.

use std::{sync::Arc, time::Duration};

use nextgen_stores::Error;
use tokio::{
    sync::watch,
    task::JoinHandle,
    time::{Instant, sleep, timeout_at},
};

use super::{ENDED, FORGETTING, ON, Queue, milliseconds};

/// A patient that this process has, and the number that says so.
#[derive(Clone)]
pub(crate) struct Lease {
    pub(crate) key: Arc<str>,
    /// What stands for the key where that itself is not to be.
    pub(crate) mark: Arc<str>,
    pub(crate) fence: i64,
    /// Whether it was taken to forget the patient.
    pub(crate) forgets: bool,
}

/// A lease that is lengthened for as long as this is there.
pub(crate) struct Kept {
    keeper: JoinHandle<()>,
    lost: watch::Receiver<bool>,
}

impl Queue {
    pub(super) fn leased(&self, key: &str, fence: i64, forgets: bool) -> Lease {
        Lease { key: key.into(), mark: self.mark(key).into(), fence, forgets }
    }

    /// Whether it is still this process's, and is so for as long as at first. What was given back meanwhile is not taken again. What has come to be forgotten is so no longer.
    async fn lengthen(&self, lease: &Lease) -> Result<bool, Error> {
        let lengthen = "UPDATE nextgen_sync_patient SET held_until = nextgen_now() + $3
                        WHERE id = $1 AND fence = $2 AND held_until > 0 AND (state = $4) = (CAST($5 AS BIGINT) = 1)";
        let parameters = [
            (&*lease.key).into(),
            lease.fence.into(),
            milliseconds(self.lease).into(),
            FORGETTING.into(),
            i64::from(lease.forgets).into(),
        ];
        Ok(self.database().execute(lengthen, &parameters).await? > 0)
    }

    /// Lengthens a lease until what this returns is dropped.
    pub(crate) fn keep(&self, lease: &Lease) -> Kept {
        let (queue, lease) = (self.clone(), lease.clone());
        let (tell, lost) = watch::channel(false);
        let keeper = tokio::spawn(async move {
            queue.keep_on(&lease).await;
            _ = tell.send(true);
        });
        Kept { keeper, lost }
    }

    /// Ends once the lease may be another's.
    async fn keep_on(&self, lease: &Lease) {
        // By this machine's clock, from before it was asked for: earlier than by the database's.
        let mut good_until = Instant::now() + self.lease.mul_f64(0.75);
        let mut pause = self.lease / 3;
        loop {
            sleep(pause).await;
            let asked = Instant::now();
            pause = match timeout_at(good_until, self.lengthen(lease)).await {
                Ok(Ok(true)) => {
                    good_until = asked + self.lease.mul_f64(0.75);
                    self.lease / 3
                }
                // The database is away: for so long it can be waited for.
                Ok(Err(_)) if Instant::now() < good_until => self.lease / 20,
                _ => return,
            };
        }
    }

    /// Gives it back, due at its time. `false` if it was no longer this process's.
    pub(crate) async fn release(&self, lease: &Lease) -> Result<bool, Error> {
        let release = "UPDATE nextgen_sync_patient SET holder = NULL, held_until = 0 WHERE id = $1 AND fence = $2";
        Ok(self.database().execute(release, &[(&*lease.key).into(), lease.fence.into()]).await? > 0)
    }

    /// It is done: due again when the next update is; at once for who tells what is left to be told.
    pub(crate) async fn done(&self, lease: &Lease) -> Result<bool, Error> {
        let done = "UPDATE nextgen_sync_patient SET holder = NULL, held_until = 0,
                        due_at = CASE WHEN made > told THEN nextgen_now() ELSE update_at END,
                        failures = CASE WHEN gaps > 0 THEN failures + 1 ELSE 0 END,
                        error = CASE WHEN gaps > 0 THEN error END
                    WHERE id = $1 AND fence = $2";
        Ok(self.database().execute(done, &[(&*lease.key).into(), lease.fence.into()]).await? > 0)
    }

    /// It failed: due again after a pause.
    pub(crate) async fn failed(&self, lease: &Lease, pause: Duration, error: &str) -> Result<bool, Error> {
        let failed = "UPDATE nextgen_sync_patient SET holder = NULL, held_until = 0, failures = failures + 1,
                          due_at = nextgen_now() + $3, error = $4, failed_at = nextgen_now()
                      WHERE id = $1 AND fence = $2";
        let parameters = [(&*lease.key).into(), lease.fence.into(), milliseconds(pause).into(), error.into()];
        Ok(self.database().execute(failed, &parameters).await? > 0)
    }

    /// Its session has ended, as of that version: nothing is tried until there is another. Whoever took it out meanwhile has.
    pub(crate) async fn ended(&self, lease: &Lease, version: i64, error: &str) -> Result<bool, Error> {
        let ended = "UPDATE nextgen_sync_patient SET holder = NULL, held_until = 0, session_version = $3, error = $4,
                         state = CASE WHEN state = $5 THEN $6 ELSE state END
                     WHERE id = $1 AND fence = $2";
        let parameters =
            [(&*lease.key).into(), lease.fence.into(), version.into(), error.into(), ON.into(), ENDED.into()];
        Ok(self.database().execute(ended, &parameters).await? > 0)
    }
}

impl Kept {
    /// Ends once the lease is lost.
    pub(crate) fn lost(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut lost = self.lost.clone();
        async move { _ = lost.wait_for(|lost| *lost).await }
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.keeper.abort();
    }
}

#[cfg(all(test, feature = "sqlite"))]
#[allow(clippy::unwrap_used, reason = "tests may fail by panicking")]
mod tests {
    use nextgen_stores::{AppKey, Database, Stores};
    use nextgen_test_support::database::Place;

    use super::*;

    #[tokio::test]
    async fn a_lease_that_was_given_back_is_not_lengthened_by_what_was_on_its_way() {
        let place = Place::sqlite();
        let database = Database::at(place.url()).await.unwrap();
        let stores = Stores::open(&database, AppKey::new([7; 32])).await.unwrap();
        let queue = Queue::open(stores, "here".to_owned(), Duration::from_secs(60)).await.unwrap();
        queue.begin_to_forget("a", Duration::ZERO).await.unwrap();
        let work = queue.claim(Duration::ZERO).await.unwrap().unwrap();
        assert!(queue.lengthen(&work.lease).await.unwrap());
        assert!(queue.release(&work.lease).await.unwrap());
        assert!(!queue.lengthen(&work.lease).await.unwrap());
        assert!(queue.claim(Duration::ZERO).await.unwrap().is_some());
    }
}
