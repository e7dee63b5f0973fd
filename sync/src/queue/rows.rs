//! Who is next, and what has come of it.

use std::time::{Duration, SystemTime};

use nextgen_stores::{Error, engine::Row};

use super::{FORGETTING, Lease, Queue, milliseconds};

/// Who is due: those whose practice answers, and what was left half forgotten. Who is only to be told of is for those who tell.
///
/// The clock is asked once, and not for each row: so an index serves.
macro_rules! due {
    () => {
        "FROM nextgen_sync_patient WHERE state IN ('on', 'forgetting') AND due_at <= (SELECT nextgen_now())
             AND held_until <= (SELECT nextgen_now())
             AND NOT EXISTS (SELECT 1 FROM nextgen_sync_practice
                             WHERE nextgen_sync_practice.practice = nextgen_sync_patient.practice
                                 AND closed_until > (SELECT nextgen_now()) AND nextgen_sync_patient.state = 'on')
             AND (CAST($1 AS BIGINT) = 1 OR update_at <= (SELECT nextgen_now()) OR made <= told OR state = 'forgetting'
                  OR NOT EXISTS (SELECT 1 FROM nextgen_sync_hook))
             ORDER BY due_at LIMIT 1"
    };
}

const IS_ANY: &str = concat!("SELECT 1 ", due!());
/// One statement for both engines: SQLite's transactions write one at a time, Postgres passes over rows that others are taking.
const CLAIM: &str = concat!(
    "UPDATE nextgen_sync_patient SET holder = $2, fence = fence + 1, held_until = nextgen_now() + $3,
        every = $4 WHERE id = (SELECT id ",
    due!(),
    " FOR UPDATE SKIP LOCKED)
      RETURNING id, fence, state, practice, failures, made, told, nextgen_now() - due_at, nextgen_now() - update_at"
);

/// A patient to work on.
pub(crate) struct Work {
    pub(crate) lease: Lease,
    pub(crate) practice: String,
    pub(crate) failures: u32,
    /// The last change set that is whole.
    pub(crate) made: u64,
    /// The last change set that was told.
    pub(crate) told: u64,
    /// Since when it is due.
    pub(crate) due_since: SystemTime,
    /// Whether the record is to be updated, too, and not only told of.
    pub(crate) updates: bool,
}

impl Queue {
    /// Leases the patient that has been due longest, if one is; it is to be updated so often.
    pub(crate) async fn claim(&self, interval: Duration) -> Result<Option<Work>, Error> {
        let tells = i64::from(self.tells.is_some());
        // So that who has nothing to do keeps nobody from writing.
        if self.database().query(IS_ANY, &[tells.into()]).await?.is_empty() {
            return Ok(None);
        }
        let (lease, every) = (milliseconds(self.lease), milliseconds(interval));
        let claim = [tells.into(), self.process.as_str().into(), lease.into(), every.into()];
        let mut transaction = self.database().begin().await?;
        let rows = transaction.query(CLAIM, &claim).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let work = self.work(row)?;
        if !work.lease.forgets {
            // Before the first request: also what a worker has seen that is killed is told of.
            self.audit(&mut transaction, "update", &work.lease.key).await?;
        }
        transaction.commit().await?;
        Ok(Some(work))
    }

    /// The record has change sets up to `made`, whatever else has come of it.
    pub(crate) async fn made(&self, lease: &Lease, made: u64) -> Result<bool, Error> {
        let set = "UPDATE nextgen_sync_patient SET made = $3 WHERE id = $1 AND fence = $2 AND made <= $3";
        Ok(self.database().execute(set, &[(&*lease.key).into(), lease.fence.into(), number(made).into()]).await? > 0)
    }

    /// The record is current; the lease is kept.
    pub(crate) async fn updated(
        &self,
        lease: &Lease,
        next: Duration,
        gaps: usize,
        error: Option<&str>,
    ) -> Result<bool, Error> {
        let updated =
            "UPDATE nextgen_sync_patient SET succeeded_at = nextgen_now(), update_at = nextgen_now() + $3, gaps = $4,
                           error = $5, failed_at = nextgen_now()
                       WHERE id = $1 AND fence = $2";
        let parameters = [
            (&*lease.key).into(),
            lease.fence.into(),
            milliseconds(next).into(),
            number(gaps as u64).into(),
            super::text(error),
        ];
        Ok(self.database().execute(updated, &parameters).await? > 0)
    }

    /// A change set was told of, and that was acknowledged: never again.
    pub(crate) async fn told(&self, lease: &Lease, number_told: u64) -> Result<bool, Error> {
        let told = "UPDATE nextgen_sync_patient SET told = $3 WHERE id = $1 AND fence = $2 AND told + 1 = $3";
        let mut transaction = self.database().begin().await?;
        let parameters = [(&*lease.key).into(), lease.fence.into(), number(number_told).into()];
        let is_told = transaction.execute(told, &parameters).await? > 0;
        if is_told {
            self.audit(&mut transaction, "told", &lease.key).await?;
            transaction.commit().await?;
        }
        Ok(is_told)
    }

    /// Change sets up to `made` count as told where nobody tells of any, nor ever did. Otherwise they are left to who does.
    pub(crate) async fn tell_nobody(&self, lease: &Lease, made: u64) -> Result<bool, Error> {
        let told = "UPDATE nextgen_sync_patient SET told = $3 WHERE id = $1 AND fence = $2 AND told < $3
                        AND NOT EXISTS (SELECT 1 FROM nextgen_sync_hook)";
        Ok(self.database().execute(told, &[(&*lease.key).into(), lease.fence.into(), number(made).into()]).await? > 0)
    }

    /// A session has come to be with another server.
    pub(crate) async fn moved(&self, lease: &Lease, practice: &str) -> Result<(), Error> {
        let moved = "UPDATE nextgen_sync_patient SET practice = $3 WHERE id = $1 AND fence = $2";
        self.database().execute(moved, &[(&*lease.key).into(), lease.fence.into(), practice.into()]).await.map(drop)
    }

    /// A practice's server does not answer: nobody's record is asked of it for a while.
    pub(crate) async fn close(
        &self,
        practice: &str,
        pause: impl FnOnce(u32) -> Duration,
        error: &str,
    ) -> Result<(), Error> {
        let mut transaction = self.database().begin().await?;
        let new = "INSERT INTO nextgen_sync_practice (practice, failures, closed_until) VALUES ($1, 0, 0)
                   ON CONFLICT (practice) DO NOTHING";
        transaction.execute(new, &[practice.into()]).await?;
        let read = "SELECT failures FROM nextgen_sync_practice WHERE practice = $1 FOR UPDATE";
        let rows = transaction.query(read, &[practice.into()]).await?;
        let failures = rows.first().map_or(Ok(0), |row| row.integer(0))?;
        // Those who were at work when it was closed are not further failures.
        let close =
            "UPDATE nextgen_sync_practice SET failures = failures + 1, closed_until = nextgen_now() + $2, error = $3
                     WHERE practice = $1 AND closed_until <= nextgen_now()";
        let pause = milliseconds(pause(u32::try_from(failures).unwrap_or(u32::MAX)));
        transaction.execute(close, &[practice.into(), pause.into(), error.into()]).await?;
        transaction.commit().await
    }

    /// A practice's server has answered.
    pub(crate) async fn answered(&self, practice: &str) -> Result<(), Error> {
        let open = "DELETE FROM nextgen_sync_practice WHERE practice = $1 AND closed_until <= nextgen_now()";
        self.database().execute(open, &[practice.into()]).await.map(drop)
    }

    fn work(&self, row: &Row) -> Result<Work, Error> {
        let count = |column| row.integer(column).map(|value| u64::try_from(value).unwrap_or(0));
        let since = Duration::from_millis(count(7)?);
        Ok(Work {
            lease: self.leased(row.text(0)?, row.integer(1)?, row.text(2)? == FORGETTING),
            practice: row.text(3)?.to_owned(),
            failures: u32::try_from(row.integer(4)?).unwrap_or(0),
            made: count(5)?,
            told: count(6)?,
            due_since: SystemTime::now().checked_sub(since).unwrap_or(SystemTime::UNIX_EPOCH),
            updates: row.integer(8)? >= 0,
        })
    }
}

pub(super) fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(all(test, feature = "sqlite"))]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may fail by panicking")]
mod tests {
    use nextgen_stores::{AppKey, Database, Stores};
    use nextgen_test_support::database::Place;

    use super::*;

    const INDEX: &str = "nextgen_sync_patient_next";

    async fn queue(place: &Place) -> Queue {
        let database = Database::at(place.url()).await.unwrap();
        let stores = Stores::open(&database, AppKey::new([7; 32])).await.unwrap();
        Queue::open(stores, "here".to_owned(), Duration::from_secs(60)).await.unwrap()
    }

    /// What the engine would do, line by line.
    async fn plan(queue: &Queue, explain: &str, sql: &str, column: usize) -> String {
        // What is given does not matter to the plan.
        let sql = sql.replace("$1", "0").replace("$2", "'x'").replace("$3", "1").replace("$4", "1");
        let sql = if queue.database().is_postgres() { sql } else { sql.replace(" FOR UPDATE SKIP LOCKED", "") };
        let rows = queue.database().query(format!("{explain} {sql}").leak(), &[]).await.unwrap();
        rows.iter().map(|row| row.text(column).unwrap().to_owned() + "\n").collect()
    }

    #[tokio::test]
    async fn who_is_next_is_found_by_an_index() {
        let place = Place::sqlite();
        let queue = queue(&place).await;
        for sql in [IS_ANY, CLAIM] {
            let plan = plan(&queue, "EXPLAIN QUERY PLAN", sql, 3).await;
            assert!(plan.contains(INDEX) && !plan.contains("SCAN nextgen_sync_patient\n"), "{plan}");
            assert!(!plan.contains("TEMP B-TREE"), "{plan}");
        }
    }

    #[cfg(feature = "postgres")]
    #[tokio::test]
    async fn of_100_000_patients_too() {
        let Some(place) = Place::postgres() else { return };
        let queue = queue(&place).await;
        let many = "INSERT INTO nextgen_sync_patient (id, practice, session_version, state, due_at, update_at, fence)
                    SELECT 'p' || at, 'practice ' || at % 100, 0, CASE WHEN at % 10 = 0 THEN 'ended' ELSE 'on' END,
                        nextgen_now() - $1 + at * 1000, nextgen_now(), at FROM generate_series(1, 100000) AS at";
        // Whoever is due: a tenth, all, nobody.
        for due in [10_000_000, 200_000_000, -1_000_000] {
            queue.database().execute("DELETE FROM nextgen_sync_patient", &[]).await.unwrap();
            let due: i64 = due;
            assert_eq!(queue.database().execute(many, &[due.into()]).await.unwrap(), 100_000);
            queue.database().query("ANALYZE nextgen_sync_patient", &[]).await.unwrap();
            for sql in [IS_ANY, CLAIM] {
                let plan = plan(&queue, "EXPLAIN", sql, 0).await;
                assert!(plan.contains(&format!("Index Scan using {INDEX}")), "{plan}");
                assert!(!plan.contains("Seq Scan on nextgen_sync_patient"), "{plan}");
            }
            let first = queue.claim(Duration::ZERO).await.unwrap().map(|work| work.lease.key.to_string());
            assert_eq!(first.as_deref(), (due > 0).then_some("p1"));
        }
    }
}
