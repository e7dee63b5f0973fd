//! What processes share, in a database and under a key.

use std::{fmt, sync::Arc, time::Duration};

use crate::{
    AppKey, Database, Error,
    engine::Value,
    keys::{self, Cell, Keys, Sealed},
    sessions, web,
};

/// What the processes of an app share, in a database and encrypted under the app's key: sessions of many patients, sign-ins that wait for
/// their patients, and which browser is whose. A clone is the same.
///
/// ```
/// use nextgen_patient_access::auth::Registration;
/// use nextgen_stores::{AppKey, Apps, Database, Stores};
///
/// # #[cfg(feature = "sqlite")]
/// # async fn go_on(key: AppKey) -> Result<(), Box<dyn std::error::Error>> {
/// let stores = Stores::open(&Database::open("nextgen.db").await?, key).await?;
/// let apps = Apps::new().with(Registration::public("my-app", "https://app.example/callback")?);
///
/// // After a sign-in: Session::start(server, app, scopes, grant, stores.session("patient-17")).
/// if let Some(session) = stores.restore("patient-17", &apps).await? {
///     let patient = session.client()?.read_json("Patient", &session.patient_id().await?).await?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Keys
/// What is secret (tokens, and all that says whose they are) is encrypted with AES-256-GCM under data keys, which are in the database
/// under the app's key. A data key encrypts for [90 days](Self::rotate_after) and is then replaced, by whichever process comes first; what is
/// under it is encrypted anew by each [`Refresher`](crate::Refresher), and the old key is deleted. So it is where the app's own key is
/// [another](AppKey#another-key). What is in clear: the key that a session is stored by, its API and client id, and when it ends.
#[derive(Clone)]
pub struct Stores {
    pub(crate) database: Database,
    pub(crate) keys: Arc<Keys>,
}

impl Stores {
    /// The stores in a database, which has nothing of them at first.
    ///
    /// # Errors
    /// If the database fails, has tables of a newer version, or is under another key.
    pub async fn open(database: &Database, key: AppKey) -> Result<Self, Error> {
        // In this order: they refer to each other.
        database.migrate("keys", keys::TABLES).await?;
        database.migrate("sessions", sessions::TABLES).await?;
        database.migrate("web", web::TABLES).await?;
        Ok(Self { database: database.clone(), keys: Arc::new(Keys::open(database, key).await?) })
    }

    /// The database.
    pub fn database(&self) -> &Database {
        &self.database
    }

    /// What stands for a text where the text itself is not to be: the same for as long as the database is, and of no use to who has not
    /// the app's key.
    #[doc(hidden)]
    pub fn mark(&self, parts: &[&str]) -> Vec<u8> {
        self.keys.mark(parts)
    }

    /// How long a data key encrypts before another takes its place: 90 days unless set, at least an hour. All processes should say the same:
    /// the shortest counts. It is seen to where something is stored, and by [`keep_keys`](Self::keep_keys).
    #[must_use]
    pub fn rotate_after(self, life: Duration) -> Self {
        self.keys.encrypt_for(life);
        self
    }

    /// Makes a new data key if the newest is [too old](Self::rotate_after), and [rewraps](Self::rewrap) if anything is under an older one, or
    /// under a former key of the app. A [`Refresher`](crate::Refresher) does it over and over; without one, call it once a day or so, in as
    /// many processes as you like: one new key is made. How many values were encrypted anew.
    ///
    /// # Errors
    /// If the database fails; or a value cannot be read, which is said once an hour: then all others are under the newest keys, and its key
    /// remains.
    pub async fn keep_keys(&self) -> Result<u64, Error> {
        let state = self.keys.state().await?;
        if state.is_old {
            self.keys.replace_newest(&state).await?;
        }
        if !(state.is_old || state.former > 0 || (state.has_older && !self.keys.has_unreadable())) {
            return Ok(0);
        }
        let done = self.rewrap().await;
        if done.as_ref().is_err_and(Error::is_unreadable) {
            self.keys.found_unreadable();
        }
        done
    }

    /// How many keys in the database are under a former key of the app's: if none, it need not be given any more.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn keys_under_former(&self) -> Result<u64, Error> {
        Ok(self.keys.state().await?.former)
    }

    /// Makes a new data key now, for all that this process stores from now on: where the old one may have become known, say. Other processes
    /// go over to it once they have seen it: when they [keep the keys](Self::keep_keys), or read something that is under it; at the latest
    /// when the old one is deleted. What is under older ones is [rewrapped](Self::rewrap), which deletes those that nothing is under any more.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn rotate(&self) -> Result<(), Error> {
        self.keys.rotate().await
    }

    /// Puts everything under the newest keys, and deletes those that nothing is under any more. It can be done while others work, and
    /// broken off at any time. How many values were encrypted anew.
    ///
    /// # Errors
    /// If the database fails, or a value cannot be read: then all others are under the newest keys, and its key remains.
    pub async fn rewrap(&self) -> Result<u64, Error> {
        match self.rewrap_all().await {
            // The newest key was so no more, and somebody has deleted it.
            Err(error) if error.is_of_constraint() => self.rewrap_all().await,
            done => done,
        }
    }

    async fn rewrap_all(&self) -> Result<u64, Error> {
        self.keys.rewrap().await?;
        self.keys.read().await?;
        let (mut done, mut unreadable) = (0, None);
        for table in [&sessions::SEALED, &web::SEALED] {
            done += self.rewrap_table(table, &mut unreadable).await?;
        }
        self.keys.delete_unused().await?;
        unreadable.map_or(Ok(done), Err)
    }

    async fn rewrap_table(&self, table: &SealedColumn, unreadable: &mut Option<Error>) -> Result<u64, Error> {
        let (mut done, mut after) = (0, String::new());
        loop {
            let rows = self.database.query(table.read, &[self.keys.newest().into(), after.clone().into()]).await?;
            for row in &rows {
                let (id, old) = (row.text(0)?, Sealed::of(row, 1)?);
                after = id.to_owned();
                let cell = Cell { column: table.column, row: id };
                let plain = match self.keys.open_sealed(cell, &old).await {
                    Ok(plain) => plain,
                    Err(error) => {
                        unreadable.get_or_insert(error);
                        continue;
                    }
                };
                let [key, bytes] = self.keys.seal(cell, &plain).await?.into_values();
                // Unless somebody has stored something else meanwhile, under the newest key.
                let old = [Value::from(id), old.key.into(), old.bytes.into(), key, bytes];
                done += self.database.execute(table.replace, &old).await?;
            }
            if rows.is_empty() {
                return Ok(done);
            }
        }
    }
}

/// How an encrypted column is encrypted anew.
pub(crate) struct SealedColumn {
    pub(crate) column: &'static str,
    /// Id, key and value of some rows that are not under key `$1` and come after id `$2`, in their order.
    pub(crate) read: &'static str,
    /// Puts key `$4` and value `$5` in place of `$2` and `$3` in row `$1`.
    pub(crate) replace: &'static str,
}

impl fmt::Debug for Stores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stores").field("database", &self.database).finish_non_exhaustive()
    }
}
