//! Renews what is about to end, so that nobody waits for it and nothing ends unnoticed.

use std::{
    sync::Arc,
    time::{Duration, Instant, SystemTime},
};

use nextgen_patient_access::{ErrorKind, TokenSource as _};
use tokio::time::sleep;

use super::{Apps, lease::LEASE};
use crate::{Error, Stores, engine::milliseconds};

/// How many are renewed at once, and taken from the database at once.
const AT_ONCE: i64 = 8;

/// The pause after a renewal that failed; doubled with each, up to an hour.
const PAUSE: i64 = 30_000;
const LONGEST_PAUSE: i64 = 3_600_000;

/// How often what is due is looked for, and how often what has ended is removed and keys are kept.
const INTERVAL: Duration = Duration::from_secs(10);
const TIDIES: Duration = Duration::from_secs(60);

/// For as long as it is tried here, nobody else's refresher tries it. The time is asked for once: what may be another for each row, Postgres
/// looks for in no index. What is put off for longer than anything is was so before the clock was set back.
pub(crate) const CLAIM: &str = "UPDATE nextgen_session SET try_at = nextgen_now() + $1 WHERE id IN (
        SELECT id FROM nextgen_session
        WHERE sealed IS NOT NULL AND renewable = 1 AND ended = 0
            AND renew_at <= (SELECT nextgen_now())
            AND (try_at <= (SELECT nextgen_now()) OR try_at > (SELECT nextgen_now()) + $3)
        ORDER BY renew_at LIMIT $2 FOR UPDATE SKIP LOCKED)
    RETURNING id, version";

/// Renews the sessions that are about to end. Any number of processes on any number of machines may have one: each session is renewed
/// once.
///
/// ```no_run
/// use std::sync::Arc;
/// use nextgen_stores::{Apps, Outcome, Refresher, Stores};
///
/// # async fn keep(stores: Stores, apps: Arc<Apps>) {
/// let refresher = Refresher::new(stores, apps);
/// refresher.run(|outcome| if let Outcome::Ended { key, .. } = outcome { println!("{key} has to sign in again") }).await
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Refresher {
    stores: Stores,
    apps: Arc<Apps>,
}

/// What became of a session that was due, or of the database.
#[derive(Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// It has a new access token, or had one already.
    Renewed {
        /// The session's key.
        key: String,
    },
    /// It has ended: the patient has to sign in again. It is told once, and not tried again.
    Ended {
        /// The session's key.
        key: String,
        /// Why.
        error: nextgen_patient_access::Error,
    },
    /// It could not be renewed now, and is tried again: after half a minute, a minute, and so on, up to an hour.
    Failed {
        /// The session's key.
        key: String,
        /// Why.
        error: Box<dyn std::error::Error + Send + Sync>,
    },
    /// Something that is stored cannot be read, and keeps its old key in the database; all else is under the newest. It is tried again in an
    /// hour.
    Unreadable {
        /// Why.
        error: Error,
    },
    /// The database failed: nothing is renewed until it is there again.
    DatabaseFailed {
        /// Why.
        error: Error,
    },
}

impl Outcome {
    fn of(error: Error) -> Self {
        match error.is_unreadable() {
            true => Self::Unreadable { error },
            false => Self::DatabaseFailed { error },
        }
    }
}

impl Refresher {
    /// A refresher of these sessions.
    pub fn new(stores: Stores, apps: Arc<Apps>) -> Self {
        Self { stores, apps }
    }

    /// Renews what is due, over and over, removes sign-ins and visits that have ended, and [keeps the keys](Stores::keep_keys). It ends when
    /// it is dropped: where the database is away, that is told, and tried again.
    pub async fn run(&self, mut told: impl FnMut(Outcome)) {
        let mut tidied: Option<Instant> = None;
        loop {
            let (mut outcomes, mut rests) = (Vec::new(), true);
            match self.run_once().await {
                Ok(found) => {
                    (rests, outcomes) = (found.is_empty(), found);
                    if tidied.is_none_or(|then| then.elapsed() >= TIDIES) {
                        tidied = Some(Instant::now());
                        outcomes.extend(self.tidy().await.err().map(Outcome::of));
                    }
                }
                Err(error) => outcomes.push(Outcome::DatabaseFailed { error }),
            }
            outcomes.into_iter().for_each(&mut told);
            if rests {
                sleep(INTERVAL).await;
            }
        }
    }

    async fn tidy(&self) -> Result<(), Error> {
        self.stores.sweep().await?;
        self.stores.keep_keys().await.map(drop)
    }

    /// Renews some of what is due; nothing if nothing is. If the database fails while that is under way, it is the last of the outcomes.
    ///
    /// # Errors
    /// If the database fails before.
    pub async fn run_once(&self) -> Result<Vec<Outcome>, Error> {
        let mut transaction = self.stores.database().begin().await?;
        let rows =
            transaction.query(CLAIM, &[milliseconds(LEASE).into(), AT_ONCE.into(), LONGEST_PAUSE.into()]).await?;
        transaction.commit().await?;
        let tasks: Vec<_> = rows
            .iter()
            .map(|row| {
                let (this, key, version) = (self.clone(), row.text(0)?.to_owned(), row.integer(1)?);
                Ok(tokio::spawn(async move { this.renew(key, version).await }))
            })
            .collect::<Result<_, Error>>()?;
        let mut outcomes = Vec::new();
        let mut failed = None;
        for task in tasks {
            let done = task.await.map_err(|error| Error::new("a renewal broke off").with_source(error));
            match done.flatten() {
                Ok(outcome) => outcomes.extend(outcome),
                Err(error) => failed = Some(error),
            }
        }
        // What became of the others is in the database, and is not told again.
        outcomes.extend(failed.map(|error| Outcome::DatabaseFailed { error }));
        Ok(outcomes)
    }

    /// What became of a session that was due as this version; `None` if another has been stored meanwhile, or none is there any more.
    async fn renew(&self, key: String, version: i64) -> Result<Option<Outcome>, Error> {
        let database = self.stores.database();
        let failed = match self.stores.restore(&key, &self.apps).await {
            // Somebody has signed out meanwhile.
            Ok(None) => return Ok(None),
            Ok(Some(session)) => match session.access_token().await {
                Ok(_) => {
                    // Where this machine's clock says that it is early, or the old token is used on.
                    let again = "UPDATE nextgen_session SET try_at = nextgen_now() + 1000 WHERE id = $1 AND renew_at <= nextgen_now()";
                    let is_due = database.execute(again, &[key.as_str().into()]).await? > 0;
                    match session.renew_at().is_some_and(|time| time <= SystemTime::now()) {
                        true => "the server could not be asked; the token that there is is used on".into(),
                        false => return Ok((!is_due).then_some(Outcome::Renewed { key })),
                    }
                }
                Err(error) => error,
            },
            Err(error) => error.into(),
        };
        let sdk = failed.downcast_ref::<nextgen_patient_access::Error>();
        if sdk.is_some_and(|error| error.kind() == ErrorKind::SessionEnded) {
            let end = "UPDATE nextgen_session SET ended = 1 WHERE id = $1 AND version = $2";
            let is_it = database.execute(end, &[key.as_str().into(), version.into()]).await? > 0;
            let error = failed.downcast().ok().filter(|_| is_it);
            return Ok(error.map(|error| Outcome::Ended { key, error: *error }));
        }
        let pause = "UPDATE nextgen_session SET failures = failures + 1,
                         try_at = nextgen_now() + CASE WHEN failures > 6 THEN $3 ELSE CAST($2 AS BIGINT) * (1 << CAST(failures AS INTEGER)) END
                     WHERE id = $1 AND version = $4";
        let pause_it = [key.as_str().into(), PAUSE.into(), LONGEST_PAUSE.into(), version.into()];
        let is_it = database.execute(pause, &pause_it).await? > 0;
        Ok(is_it.then_some(Outcome::Failed { key, error: failed }))
    }
}
