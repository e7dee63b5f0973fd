//! The patients whose records are kept, in the database: who is due, who is at work, how it went.
//!
//! A row's `fence` rises each time that it is leased. Whoever writes to a row names the number that it was given: after somebody else has
//! the row, it writes nothing.

mod forget;
mod lease;
mod rows;

pub(crate) use self::{
    lease::{Kept, Lease},
    rows::Work,
};

use std::{collections::HashMap, time::Duration};

use nextgen_stores::{
    Database, Error, Find, Stores,
    engine::{Transaction, Value},
};

pub(crate) const TABLES: &[&str] = &[
    "
    CREATE TABLE nextgen_sync_patient (
        id TEXT PRIMARY KEY,
        practice TEXT NOT NULL,
        session_version BIGINT NOT NULL,
        state TEXT NOT NULL,
        due_at BIGINT NOT NULL,
        update_at BIGINT NOT NULL,
        failures BIGINT NOT NULL DEFAULT 0,
        holder TEXT,
        fence BIGINT NOT NULL,
        held_until BIGINT NOT NULL DEFAULT 0,
        succeeded_at BIGINT,
        gaps BIGINT NOT NULL DEFAULT 0,
        error TEXT,
        made BIGINT NOT NULL DEFAULT 0,
        told BIGINT NOT NULL DEFAULT 0
    );
    CREATE INDEX nextgen_sync_patient_due ON nextgen_sync_patient (state, due_at);
    CREATE TABLE nextgen_sync_practice (
        practice TEXT PRIMARY KEY,
        failures BIGINT NOT NULL,
        closed_until BIGINT NOT NULL,
        error TEXT
    );
    CREATE TABLE nextgen_sync_audit (
        at BIGINT NOT NULL,
        process TEXT NOT NULL,
        action TEXT NOT NULL,
        patient TEXT NOT NULL
    );
    CREATE INDEX nextgen_sync_audit_patient ON nextgen_sync_audit (patient, at);
    CREATE TABLE nextgen_sync_records (
        one BIGINT PRIMARY KEY,
        mark TEXT NOT NULL
    )",
    "CREATE TABLE nextgen_sync_hook (
        one BIGINT PRIMARY KEY,
        kind TEXT NOT NULL
    )",
    "ALTER TABLE nextgen_sync_patient ADD COLUMN not_revoked TEXT",
    // Of those states that are worked on, as they stand in the statement: so it is found that it serves.
    "DROP INDEX nextgen_sync_patient_due;
    CREATE INDEX nextgen_sync_patient_next ON nextgen_sync_patient (due_at) WHERE state IN ('on', 'forgetting')",
    "ALTER TABLE nextgen_sync_patient ADD COLUMN every BIGINT;
    ALTER TABLE nextgen_sync_patient ADD COLUMN failed_at BIGINT",
];

/// What is kept current.
pub(crate) const ON: &str = "on";
/// What has been taken out, and is not put in again by itself.
pub(crate) const OFF: &str = "off";
/// Whose session has ended: until the patient signs in anew.
pub(crate) const ENDED: &str = "ended";
/// What is being forgotten: no worker goes on with it.
pub(crate) const FORGETTING: &str = "forgetting";

/// How many rows are looked at at once.
const PAGE: u32 = 1000;

/// A number that rises in each row: from the clock, so that a row that was forgotten and is there again has higher ones. Only for who has
/// a session now: whoever has seen one may come after the patient was forgotten.
const NEW: &str = "INSERT INTO nextgen_sync_patient (id, practice, session_version, state, due_at, update_at, fence)
    SELECT id, $2, $3, $4, nextgen_now(), nextgen_now(), nextgen_now() FROM nextgen_session
    WHERE id = $1 AND sealed IS NOT NULL FOR UPDATE ON CONFLICT (id) DO NOTHING";

/// The queue, as one process has it.
#[derive(Clone)]
pub(crate) struct Queue {
    pub(crate) stores: Stores,
    /// Who this is, for others to see.
    pub(crate) process: String,
    /// How long a patient is leased: so long after a worker has died, another begins.
    pub(crate) lease: Duration,
    /// Whom it tells of change sets, if it does: a program, or a webhook.
    pub(crate) tells: Option<&'static str>,
}

impl Queue {
    pub(crate) async fn open(stores: Stores, process: String, lease: Duration) -> Result<Self, Error> {
        stores.database().migrate("sync", TABLES).await?;
        Ok(Self { stores, process, lease, tells: None })
    }

    pub(crate) fn database(&self) -> &Database {
        self.stores.database()
    }

    /// What stands for a patient in the audit, and as a folder's name: nobody can tell the key by it.
    pub(crate) fn mark(&self, key: &str) -> String {
        nextgen_stores::hex(&self.stores.mark(&["nextgen_sync", key]))
    }

    /// Puts in the patient of a session, or puts it in again; due now. `false` if there is no such session.
    pub(crate) async fn add(&self, key: &str) -> Result<bool, Error> {
        let Some(found) = self.stores.sessions(&Find::all().key(key)).await?.pop() else { return Ok(false) };
        let again = "UPDATE nextgen_sync_patient SET state = $2, session_version = $3, failures = 0, error = NULL,
                         due_at = nextgen_now(), update_at = nextgen_now() WHERE id = $1 AND state <> $4";
        let parameters = [key.into(), ON.into(), found.version.into(), FORGETTING.into()];
        if self.database().execute(again, &parameters).await? == 0 {
            self.insert(key, found.version).await?;
        }
        Ok(true)
    }

    /// Takes a patient out: the record stays as it is. Who is at work on it goes on to the end. `false` if it was not in.
    pub(crate) async fn remove(&self, key: &str) -> Result<bool, Error> {
        let remove = "UPDATE nextgen_sync_patient SET state = $2 WHERE id = $1 AND state <> $3";
        Ok(self.database().execute(remove, &[key.into(), OFF.into(), FORGETTING.into()]).await? > 0)
    }

    /// Puts in all patients who have a session and are not in, and those again whose session had ended and who have signed in since. How
    /// many.
    pub(crate) async fn enqueue(&self) -> Result<u64, Error> {
        let (mut put_in, mut after) = (0, String::new());
        loop {
            let page = self.stores.sessions(&Find::all().after(after.as_str()).most(PAGE)).await?;
            let Some(last) = page.last() else { return Ok(put_in) };
            let known = "SELECT id, state, session_version FROM nextgen_sync_patient WHERE id > $1 AND id <= $2";
            let known = self.database().query(known, &[after.as_str().into(), last.key.as_str().into()]).await?;
            let known: HashMap<&str, (bool, i64)> = known
                .iter()
                .map(|row| Ok((row.text(0)?, (row.text(1)? == ENDED, row.integer(2)?))))
                .collect::<Result<_, Error>>()?;
            for found in &page {
                let is_new = match known.get(&*found.key) {
                    None => !found.has_ended && self.insert(&found.key, found.version).await?,
                    Some((true, seen)) if *seen != found.version => self.add(&found.key).await?,
                    Some(_) => false,
                };
                put_in += u64::from(is_new);
            }
            after = last.key.clone();
        }
    }

    /// Whether it was not there.
    pub(crate) async fn insert(&self, key: &str, version: i64) -> Result<bool, Error> {
        let practice = self.practice_of(key).await;
        let parameters = [key.into(), practice.into(), version.into(), ON.into()];
        Ok(self.database().execute(NEW, &parameters).await? > 0)
    }

    /// Whose server a session is with: its base URL. What cannot be read is told by the worker that meets it.
    pub(super) async fn practice_of(&self, key: &str) -> String {
        let stored = nextgen_patient_access::auth::StoredSession::load_from(&self.stores.session(key)).await;
        let endpoint = stored.ok().flatten().and_then(|stored| stored.endpoint().ok());
        endpoint.map(|endpoint| endpoint.base_url().to_owned()).unwrap_or_default()
    }

    /// Notes that there is somebody who tells of change sets, for those that tell nobody: from then on they leave it to others.
    pub(crate) async fn note_telling(&self) -> Result<(), Error> {
        let Some(kind) = self.tells else { return Ok(()) };
        let insert = "INSERT INTO nextgen_sync_hook (one, kind) VALUES (1, $1) ON CONFLICT (one) DO NOTHING";
        self.database().execute(insert, &[kind.into()]).await.map(drop)
    }

    /// That somebody has had a patient's data.
    pub(crate) async fn audit(&self, transaction: &mut Transaction, action: &str, key: &str) -> Result<(), Error> {
        let insert = "INSERT INTO nextgen_sync_audit (at, process, action, patient) VALUES (nextgen_now(), $1, $2, $3)";
        let row = [self.process.as_str().into(), action.into(), self.mark(key).into()];
        transaction.execute(insert, &row).await.map(drop)
    }
}

/// A time as it stands in the database.
pub(crate) fn milliseconds(time: Duration) -> i64 {
    // So that a time can be added to it.
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX / 2).min(i64::MAX / 2)
}

/// Of several values, for a statement.
pub(crate) fn text(value: Option<&str>) -> Value {
    value.into()
}
