//! One session in the database.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use nextgen_patient_access::auth::{SessionStore, StoreFuture, StoreLock, StoredSession, Superseded};

use super::lease::Lease;
use crate::{
    Error, Stores,
    app_key::number,
    engine::{duration, milliseconds},
    keys::{Cell, Sealed},
};

/// Clocks that differ by less are taken for the same.
const SAME_TIME: Duration = Duration::from_secs(2);

/// Keeps one session in the database: [`Stores::session`].
///
/// Its lock is the database's, for all processes and machines: a lease of a minute and a half. When its holder dies, others wait for as long;
/// who was held up for longer changes nothing any more, and reads what is there.
#[derive(Clone)]
pub struct DatabaseStore {
    stores: Stores,
    id: String,
    seen: Arc<Mutex<Seen>>,
}

/// What this store knows of the row.
#[derive(Default)]
pub(crate) struct Seen {
    /// The version that was last loaded or saved here: the only one that is replaced.
    version: Option<i64>,
    /// The marks of its labels.
    labels: Option<Vec<Vec<u8>>>,
    /// The number of the lease that is held, and the version when it was taken.
    lease: Option<(i64, i64)>,
}

impl Seen {
    pub(crate) fn take(&mut self, holder: i64, version: i64) {
        self.lease = Some((holder, version));
    }

    pub(crate) fn leave(&mut self, holder: i64) {
        self.lease = self.lease.filter(|(held, _)| *held != holder);
    }
}

impl Stores {
    /// The place of one session, under a key that the app chooses: of the patient, or of the user and the practice. It is not encrypted
    /// and may be in the database's log, so it should be an id that says nothing elsewhere.
    pub fn session(&self, key: impl Into<String>) -> DatabaseStore {
        DatabaseStore { stores: self.clone(), id: key.into(), seen: Arc::default() }
    }
}

impl DatabaseStore {
    /// The key that the session is stored under.
    pub fn key(&self) -> &str {
        &self.id
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn cell(&self) -> Cell<'_> {
        Cell { column: super::SEALED.column, row: &self.id }
    }

    async fn read(&self) -> Result<Option<StoredSession>, Box<dyn std::error::Error + Send + Sync>> {
        let read = "SELECT key_id, sealed, version, nextgen_now() - received_at FROM nextgen_session
                    WHERE id = $1 AND sealed IS NOT NULL";
        let rows = self.stores.database.query(read, &[self.id.as_str().into()]).await?;
        // Even if it cannot be read: who saves now replaces what was there.
        let Some(row) = rows.first() else {
            self.seen().version = None;
            return Ok(None);
        };
        let version = row.integer(2)?;
        {
            let mut seen = self.seen();
            (seen.version, seen.labels) = (Some(version), None);
        }
        let json = self.stores.keys.open_sealed(self.cell(), &Sealed::of(row, 0)?).await?;
        let stored = StoredSession::from_json(&String::from_utf8_lossy(&json))?;
        self.seen().labels = Some(self.marks(&stored));
        Ok(Some(at_this_machine(stored, duration(row.integer(3)?))))
    }

    async fn write(&self, session: &StoredSession) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        let Some((holder, version)) = self.seen().lease else {
            // Whoever saves without a lock has one for that.
            let lease = self.take().await?;
            let written = Box::pin(self.write(session)).await;
            Box::new(lease).release().await?;
            return written;
        };
        let version = self.seen().version.unwrap_or(version);
        let json = zeroize::Zeroizing::new(session.to_json());
        let next = number()?;
        let written = match self.replace(session, json.as_bytes(), holder, version, next).await {
            // The key was replaced and deleted since it was last used here.
            Err(error) if error.is_of_constraint() => {
                self.stores.keys.read().await?;
                self.replace(session, json.as_bytes(), holder, version, next).await?
            }
            written => written?,
        };
        if !written {
            return Err(Superseded.into());
        }
        let mut seen = self.seen();
        (seen.version, seen.labels) = (Some(next), Some(self.marks(session)));
        Ok(())
    }

    async fn replace(
        &self,
        session: &StoredSession,
        json: &[u8],
        holder: i64,
        version: i64,
        next: i64,
    ) -> Result<bool, Error> {
        let now = SystemTime::now();
        // By this machine's clock, as the session has it; by the database's from here on.
        let age = now.duration_since(session.received_at()).unwrap_or_default();
        let until =
            |time: Option<SystemTime>| time.map(|time| milliseconds(time.duration_since(now).unwrap_or_default()));
        let [key, sealed] = self.stores.keys.seal(self.cell(), json).await?.into_values();
        let replace = "UPDATE nextgen_session SET key_id = $5, sealed = $6, version = $4, api = $7, client_id = $8,
                           received_at = nextgen_now() - $9, renew_at = nextgen_now() + $10, ends_at = nextgen_now() + $11,
                           renewable = $12, ended = 0, failures = 0, try_at = 0
                       WHERE id = $1 AND holder = $2 AND version = $3";
        let parameters = [
            self.id.as_str().into(),
            holder.into(),
            version.into(),
            next.into(),
            key,
            sealed,
            session.api().map_or("", |api| api.id()).into(),
            session.client_id().into(),
            milliseconds(age).into(),
            until(session.renew_at()).into(),
            until(session.expires_at()).into(),
            i64::from(session.is_renewable()).into(),
        ];
        let marks = self.marks(session);
        // One statement: a process that ends after the answer with the new tokens, and before this is done, has lost them.
        if self.seen().labels.as_ref() == Some(&marks) {
            return Ok(self.stores.database.execute(replace, &parameters).await? > 0);
        }
        let mut transaction = self.stores.database.begin().await?;
        if transaction.execute(replace, &parameters).await? == 0 {
            return Ok(false);
        }
        let forget = "DELETE FROM nextgen_session_label WHERE session = $1";
        transaction.execute(forget, &[self.id.as_str().into()]).await?;
        for mark in marks {
            let insert = "INSERT INTO nextgen_session_label (session, mark) VALUES ($1, $2)";
            transaction.execute(insert, &[self.id.as_str().into(), mark.into()]).await?;
        }
        transaction.commit().await?;
        Ok(true)
    }

    fn marks(&self, session: &StoredSession) -> Vec<Vec<u8>> {
        session.labels().map(|(name, value)| self.stores.keys.mark(&[name, value])).collect()
    }

    async fn take(&self) -> Result<Lease, Error> {
        Lease::take(&self.stores.database, &self.id, &self.seen).await
    }
}

/// The session by this machine's clock, which need not agree with that of the machine that has stored it.
fn at_this_machine(stored: StoredSession, age: Duration) -> StoredSession {
    let here = SystemTime::now().checked_sub(age).unwrap_or(SystemTime::UNIX_EPOCH);
    let differ = here.duration_since(stored.received_at()).unwrap_or_else(|error| error.duration());
    if differ <= SAME_TIME { stored } else { stored.with_received_at(here) }
}

impl SessionStore for DatabaseStore {
    fn load(&self) -> StoreFuture<'_, Option<StoredSession>> {
        Box::pin(self.read())
    }

    fn save<'a>(&'a self, session: &'a StoredSession) -> StoreFuture<'a, ()> {
        Box::pin(self.write(session))
    }

    fn prepare(&self) -> StoreFuture<'_, ()> {
        // It shows, too, that the database can be written to. What is left to do afterwards is done before.
        Box::pin(async {
            self.stores.keys.prepare().await?;
            let lease = self.seen().lease;
            if let Some((holder, _)) = lease {
                Lease::lengthen(&self.stores.database, &self.id, holder).await?;
            }
            Ok(())
        })
    }

    fn delete(&self) -> StoreFuture<'_, ()> {
        Box::pin(async {
            let delete = "DELETE FROM nextgen_session WHERE id = $1";
            self.stores.database.execute(delete, &[self.id.as_str().into()]).await?;
            Ok(())
        })
    }

    fn lock(&self) -> StoreFuture<'_, Box<dyn StoreLock>> {
        Box::pin(async { Ok(Box::new(self.take().await?) as Box<dyn StoreLock>) })
    }
}

impl fmt::Debug for DatabaseStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DatabaseStore").finish_non_exhaustive()
    }
}
