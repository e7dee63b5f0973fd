//! Tables, made and changed with the versions of the crate.

use super::Value;
use crate::{Database, Error};

/// Any number, but always the same: whoever makes or changes tables holds this lock of Postgres.
const LOCK: &str = "SELECT pg_advisory_xact_lock(7303014601)";

/// The database's clock; for SQLite, it is a function of each connection.
const CLOCK: &str = "CREATE OR REPLACE FUNCTION nextgen_now() RETURNS bigint LANGUAGE sql VOLATILE AS
    'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint'";

impl Database {
    /// What all parts need.
    pub(crate) async fn prepare(&self) -> Result<(), Error> {
        self.migrate("schema", &[if self.is_postgres() { CLOCK } else { "" }]).await
    }

    /// Brings the tables of one part (`module`) to the newest version: runs those of its `steps` that have not been run on this database.
    /// A step may have several statements, separated by `;`. What is published is never changed; what is to change is a further step.
    ///
    /// # Errors
    /// If a newer version of the crate has changed the tables, or the database refuses.
    #[doc(hidden)]
    pub async fn migrate(&self, module: &'static str, steps: &[&'static str]) -> Result<(), Error> {
        const READ: &str = "SELECT version FROM nextgen_schema WHERE module = $1";
        let version = i64::try_from(steps.len()).unwrap_or(i64::MAX);
        // Mostly there is nothing to do; that there is no such table is to be made good.
        if let Ok(found) = self.query(READ, &[module.into()]).await
            && found.first().is_some_and(|row| row.integer(0).is_ok_and(|done| done == version))
        {
            return Ok(());
        }
        let mut transaction = self.begin().await?;
        if self.is_postgres() {
            transaction.run(LOCK).await?;
        }
        transaction
            .run("CREATE TABLE IF NOT EXISTS nextgen_schema (module TEXT PRIMARY KEY, version BIGINT NOT NULL)")
            .await?;
        let found = transaction.query(READ, &[module.into()]).await?;
        let done = found.first().map_or(Ok(0), |row| row.integer(0))?;
        let done = usize::try_from(done).unwrap_or(usize::MAX);
        let Some(to_do) = steps.get(done..) else {
            let what = format!(
                "the tables for `{module}` are of a newer version of this crate ({done}, known is {})",
                steps.len()
            );
            return Err(Error::new(what).with_help("use that version, or another database"));
        };
        if to_do.is_empty() {
            return Ok(());
        }
        for step in to_do {
            transaction.run(step).await?;
        }
        let set = "INSERT INTO nextgen_schema (module, version) VALUES ($1, $2)
                   ON CONFLICT (module) DO UPDATE SET version = excluded.version";
        transaction.execute(set, &[module.into(), Value::Integer(version)]).await?;
        transaction.commit().await
    }
}
