//! The lock of a session: a lease, by the database's clock, with a number of its own.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use nextgen_patient_access::auth::{StoreFuture, StoreLock};
use tokio::{runtime::Handle, time::sleep};

use super::store::Seen;
use crate::{
    Database, Error,
    app_key::number,
    engine::{Value, milliseconds},
};

/// Longer than a refresh token can be on its way: it is sent twice at most, each time for 20 s. Before that the lease is lengthened, so
/// whoever holds it longer was stopped, or is gone.
pub(crate) const LEASE: Duration = Duration::from_secs(90);

/// Longer than the lease of somebody who has died.
const PATIENCE: Duration = Duration::from_secs(150);

/// How long after a failure the lease is released again.
const AGAIN: Duration = Duration::from_secs(1);

/// A session that is held. Each time that it is taken has another number: who was held up for longer than the lease finds another there,
/// and changes nothing.
pub(crate) struct Lease {
    database: Database,
    session: String,
    holder: i64,
    seen: Arc<Mutex<Seen>>,
    is_held: bool,
}

impl Lease {
    pub(crate) async fn take(database: &Database, session: &str, seen: &Arc<Mutex<Seen>>) -> Result<Self, Error> {
        let holder = number()?;
        // Before it is taken, so that it is released even if this future is dropped.
        let mut lease =
            Self { database: database.clone(), session: session.to_owned(), holder, seen: seen.clone(), is_held: true };
        let take =
            "INSERT INTO nextgen_session (id, version, holder, held_until) VALUES ($1, $2, $3, nextgen_now() + $4)
                    ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until
                    WHERE nextgen_session.holder IS NULL OR nextgen_session.held_until < nextgen_now()
                        OR nextgen_session.held_until > nextgen_now() + 2 * $4
                    RETURNING version";
        // One that lasts twice as long as any was taken before the clock was set back; by less, it is believed.
        let parameters = [Value::from(session), number()?.into(), holder.into(), milliseconds(LEASE).into()];
        let since = Instant::now();
        loop {
            if let Some(row) = database.query(take, &parameters).await?.first() {
                seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take(holder, row.integer(0)?);
                return Ok(lease);
            }
            if since.elapsed() > PATIENCE {
                lease.is_held = false;
                return Err(Error::new("another process holds the session").with_help("try again"));
            }
            // Not all at once.
            sleep(Duration::from_millis(100 + u64::from(random_byte()?) / 2)).await;
        }
    }

    /// From now on it is good for as long as it was at first.
    pub(crate) async fn lengthen(database: &Database, session: &str, holder: i64) -> Result<(), Error> {
        let lengthen = "UPDATE nextgen_session SET held_until = nextgen_now() + $3 WHERE id = $1 AND holder = $2";
        let parameters = [session.into(), holder.into(), milliseconds(LEASE).into()];
        match database.execute(lengthen, &parameters).await? {
            0 => {
                Err(Error::new("the session was held for too long, and another process has it now")
                    .with_help("try again"))
            }
            _ => Ok(()),
        }
    }

    async fn end(mut self) -> Result<(), Error> {
        self.forget();
        let released = release(&self.database, &self.session, self.holder).await;
        // If not, or if this future is dropped before, it is released later.
        self.is_held = released.is_err();
        released
    }

    /// Nobody is to wait until the lease ends because the database was away for a moment.
    fn release_later(&mut self) {
        // Without a runtime, it ends by itself.
        let Ok(runtime) = Handle::try_current() else { return };
        let (database, session, holder) = (self.database.clone(), std::mem::take(&mut self.session), self.holder);
        runtime.spawn(async move {
            let since = Instant::now();
            while release(&database, &session, holder).await.is_err() && since.elapsed() < LEASE {
                sleep(AGAIN).await;
            }
        });
    }

    fn forget(&self) {
        self.seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner).leave(self.holder);
    }
}

fn random_byte() -> Result<u8, Error> {
    let [byte] = crate::app_key::random()?;
    Ok(byte)
}

async fn release(database: &Database, session: &str, holder: i64) -> Result<(), Error> {
    let release = "UPDATE nextgen_session SET holder = NULL, held_until = NULL WHERE id = $1 AND holder = $2
                   RETURNING CASE WHEN sealed IS NULL THEN 1 ELSE 0 END";
    let released = database.query(release, &[session.into(), holder.into()]).await?;
    if released.first().map(|row| row.integer(0)).transpose()? == Some(1) {
        // There was nothing to hold.
        let remove = "DELETE FROM nextgen_session WHERE id = $1 AND sealed IS NULL AND holder IS NULL";
        database.execute(remove, &[session.into()]).await?;
    }
    Ok(())
}

impl StoreLock for Lease {
    fn release(self: Box<Self>) -> StoreFuture<'static, ()> {
        Box::pin(async { Ok(self.end().await?) })
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if !self.is_held {
            return;
        }
        self.forget();
        self.release_later();
    }
}
