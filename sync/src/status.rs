//! How it goes, as the database has it.

use std::collections::BTreeMap;

use nextgen_stores::{Allowance, DatabaseQuota, Error, engine::Row};
use serde::Serialize;

use crate::{
    Sync,
    queue::{ENDED, FORGETTING, ON, milliseconds},
};

/// How it goes with all patients. As JSON it is what `nextgen-sync status --json` prints.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Status {
    /// All practices together.
    pub total: PracticeStatus,
    /// Each, by the base URL of its server; empty for sessions that cannot be read.
    pub practices: BTreeMap<String, PracticeStatus>,
    /// What is used of each limit that is in the database: by server, and by address where there are several.
    pub limits: BTreeMap<String, Limit>,
}

/// How it goes with the patients of a practice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PracticeStatus {
    /// How many there are whose records are kept current, or were until their session ended.
    pub patients: u64,
    /// How many are due, and nobody is at work on them.
    pub due: u64,
    /// How many somebody is at work on.
    pub running: u64,
    /// How many have not been current for two intervals, or never since they were put in so long ago. The interval is that of who has
    /// worked on the patient last.
    pub late: u64,
    /// How many have failed at their last, or have gaps that are asked for again.
    pub failing: u64,
    /// How many have to sign in again.
    pub ended: u64,
    /// How many change sets are there that nobody has acknowledged.
    pub untold: u64,
    /// For how many seconds the one that has been due longest has been so.
    pub oldest_due_seconds: u64,
    /// For how many seconds the practice is left alone, since its server did not answer.
    pub closed_seconds: u64,
    /// Why the practice is left alone; or else the last failure of one of its patients, in words without patient data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// How much of a limit is used.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Limit {
    /// So many requests, of all processes, count.
    pub used: u64,
    /// So many are allowed.
    pub allowed: u64,
}

impl Sync {
    /// How it goes, by the database: for all processes together.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn status(&self) -> Result<Status, Error> {
        let select = "SELECT practice,
                count(CASE WHEN state IN ($1, $2, $3) THEN 1 END),
                count(CASE WHEN state IN ($1, $3) AND due_at <= (SELECT nextgen_now()) AND held_until <= (SELECT nextgen_now()) THEN 1 END),
                count(CASE WHEN state IN ($1, $3) AND held_until > (SELECT nextgen_now()) THEN 1 END),
                count(CASE WHEN state = $1 AND coalesce(succeeded_at, update_at) < (SELECT nextgen_now()) - 2 * coalesce(every, $4) THEN 1 END),
                count(CASE WHEN state IN ($1, $3) AND failures > 0 THEN 1 END),
                count(CASE WHEN state = $2 THEN 1 END),
                CAST(sum(made - told) AS BIGINT),
                max(CASE WHEN state IN ($1, $3) AND held_until <= (SELECT nextgen_now()) THEN (SELECT nextgen_now()) - due_at END)
            FROM nextgen_sync_patient GROUP BY practice";
        let parameters = [ON.into(), ENDED.into(), FORGETTING.into(), milliseconds(self.interval).into()];
        let database = self.queue.database();
        let mut status = Status::default();
        for row in database.query(select, &parameters).await? {
            let practice = PracticeStatus::of(&row)?;
            status.total.add(&practice);
            status.practices.insert(row.text(0)?.to_owned(), practice);
        }
        let failed = "SELECT failed.practice, failed.error FROM nextgen_sync_patient AS failed JOIN (
                SELECT practice, max(failed_at) AS last FROM nextgen_sync_patient
                WHERE state IN ($1, $2) AND error IS NOT NULL GROUP BY practice
            ) AS newest ON failed.practice = newest.practice AND failed.failed_at = newest.last
            WHERE failed.state IN ($1, $2) AND failed.error IS NOT NULL";
        for row in database.query(failed, &[ON.into(), FORGETTING.into()]).await? {
            if let Some(practice) = status.practices.get_mut(row.text(0)?) {
                practice.error = row.text_or_null(1)?.map(str::to_owned);
            }
        }
        let closed = "SELECT practice, closed_until - nextgen_now(), error FROM nextgen_sync_practice
                      WHERE closed_until > nextgen_now()";
        for row in database.query(closed, &[]).await? {
            if let Some(practice) = status.practices.get_mut(row.text(0)?) {
                practice.closed_seconds = seconds(row.integer(1)?);
                practice.error = row.text_or_null(2)?.map(str::to_owned);
            }
        }
        for usage in DatabaseQuota::open(database, Allowance::default()).await?.usage().await? {
            let name = format!("{} {}", usage.origin, usage.address).trim_end().to_owned();
            status.limits.insert(name, Limit { used: usage.used, allowed: usage.allowed });
        }
        Ok(status)
    }
}

impl PracticeStatus {
    fn of(row: &Row) -> Result<Self, Error> {
        let count = |column| row.integer(column).map(|count| u64::try_from(count).unwrap_or(0));
        Ok(Self {
            patients: count(1)?,
            due: count(2)?,
            running: count(3)?,
            late: count(4)?,
            failing: count(5)?,
            ended: count(6)?,
            untold: row.integer_or_null(7)?.and_then(|it| u64::try_from(it).ok()).unwrap_or(0),
            oldest_due_seconds: row.integer_or_null(8)?.map(seconds).unwrap_or(0),
            closed_seconds: 0,
            error: None,
        })
    }

    fn add(&mut self, other: &Self) {
        self.patients += other.patients;
        self.due += other.due;
        self.running += other.running;
        self.late += other.late;
        self.failing += other.failing;
        self.ended += other.ended;
        self.untold += other.untold;
        self.oldest_due_seconds = self.oldest_due_seconds.max(other.oldest_due_seconds);
    }
}

/// Of a time in the database; none if it is yet to come.
fn seconds(milliseconds: i64) -> u64 {
    u64::try_from(milliseconds / 1000).unwrap_or(0)
}
