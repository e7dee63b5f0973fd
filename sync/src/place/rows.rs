//! The resources of a record as rows: each version that there was, and a feed of what has changed.

use std::{
    fs::File,
    io::{self, BufRead as _, BufReader},
    path::Path,
};

use nextgen_patient_access::record::{Completeness, Resource, read_changes};
use nextgen_stores::{
    Error,
    engine::{Transaction, Value},
};
use serde::Serialize;
use serde_json::value::RawValue;

use super::local::cannot;
use crate::folder::{change_set_name, last_change_set};

/// About so much text goes into a statement.
const MOST: usize = 1024 * 1024;
/// In bytes; FHIR's have 64 at most, and an index of Postgres takes some 2,700.
const LONGEST_ID: usize = 1024;

/// Whoever adds to the feed holds this lock of Postgres until it is committed: numbers are seen in the order in which they were given, and
/// who has read up to one has missed none before it.
const LOCK: &str = "SELECT pg_advisory_xact_lock(7303014602)";

/// What was current is so no longer: there is another, or, without a text, none.
const ENDED: &str = "
    UPDATE nextgen_resource AS was SET until = CAST(CAST($3 AS TEXT) AS TIMESTAMPTZ), gone = given.text IS NULL
    FROM json_to_recordset(CAST(CAST($2 AS TEXT) AS JSON)) AS given(type TEXT, id TEXT, text TEXT)
    WHERE was.patient = $1 AND was.type = given.type AND was.id = given.id AND was.until IS NULL";

/// What is as it is from now on.
const VERSIONS: &str = "
    WITH given AS MATERIALIZED (
        SELECT DISTINCT ON (type, id) type, id, text, nextgen_jsonb(text) AS content
        FROM json_to_recordset(CAST(CAST($2 AS TEXT) AS JSON)) AS given(type TEXT, id TEXT, text TEXT)
        WHERE text IS NOT NULL
    )
    INSERT INTO nextgen_resource (patient, api, type, id, version, change_set, content, refused, since)
    SELECT $1, $4, type, id,
        1 + (SELECT coalesce(max(version), 0) FROM nextgen_resource AS was
             WHERE was.patient = $1 AND was.type = given.type AND was.id = given.id),
        $5, content, CASE WHEN content IS NULL THEN text END, CAST(CAST($3 AS TEXT) AS TIMESTAMPTZ)
    FROM given";

/// What has changed with the versions of a change set.
const FEED: &str = "
    INSERT INTO nextgen_change (patient, change_set, kind, type, id, before, after, at)
    SELECT $1, $2, kind, type, id, before, after, CAST(CAST($3 AS TEXT) AS TIMESTAMPTZ) FROM (
        SELECT now.type, now.id, CASE WHEN was.gone IS FALSE THEN 'changed' ELSE 'new' END AS kind,
            CASE WHEN was.gone IS FALSE THEN was.version END AS before, now.version AS after
        FROM nextgen_resource AS now LEFT JOIN nextgen_resource AS was
            ON was.patient = now.patient AND was.type = now.type AND was.id = now.id AND was.version = now.version - 1
        WHERE now.patient = $1 AND now.change_set = $2 AND now.since = CAST(CAST($3 AS TEXT) AS TIMESTAMPTZ)
        UNION ALL
        SELECT type, id, 'gone', version, NULL FROM nextgen_resource
        WHERE patient = $1 AND gone AND until = CAST(CAST($3 AS TEXT) AS TIMESTAMPTZ)
    ) AS change ORDER BY type, id";

/// A resource as it goes into a statement.
#[derive(Serialize)]
struct Given<'r> {
    r#type: &'r str,
    id: &'r str,
    /// `None` if it is gone.
    text: Option<&'r str>,
}

/// Those of one change set, some at a time.
struct Versions<'t> {
    transaction: &'t mut Transaction,
    patient: &'t str,
    api: &'t str,
    change_set: i64,
    at: String,
    given: String,
}

/// Brings the rows to what the folder's record is: all of it the first time, and from then on what is in new change sets.
pub(super) async fn store(
    transaction: &mut Transaction,
    patient: &str,
    folder: &Path,
    report: &Completeness,
) -> Result<(), Error> {
    let read = "SELECT change_set FROM nextgen_record WHERE patient = $1";
    let known = transaction.query(read, &[patient.into()]).await?;
    let known = known.first().map_or(Ok(None), |row| row.integer_or_null(0))?;
    let last = i64::try_from(last_change_set(folder).map_err(cannot)?).unwrap_or(i64::MAX);
    let mut times = Vec::new();
    match known {
        None => {
            let mut versions = Versions::begin(transaction, patient, &report.api, last).await?;
            for name in report.files.keys().filter(|name| name.ends_with(".ndjson") && !name.contains('/')) {
                let file = File::open(folder.join(name)).map_err(cannot)?;
                for line in BufReader::new(file).lines() {
                    if let Some(resource) = resource(line.map_err(cannot)?) {
                        versions.add(&resource, false).await?;
                    }
                }
            }
            times.push((last, versions.end().await?));
        }
        Some(known) => {
            for number in known + 1..=last {
                let mut versions = Versions::begin(transaction, patient, &report.api, number).await?;
                let name = change_set_name(number.unsigned_abs());
                let unreadable = |error: nextgen_patient_access::Error| Error::new(format!("{error:#}"));
                for change in read_changes(folder, &name).map_err(unreadable)? {
                    let change = change.map_err(unreadable)?;
                    let is_gone = change.after.is_none();
                    if let Some(resource) = change.after.or(change.before) {
                        versions.add(&resource, is_gone).await?;
                    }
                }
                times.push((number, versions.end().await?));
            }
        }
    }
    let set = "UPDATE nextgen_record SET change_set = $2 WHERE patient = $1";
    transaction.execute(set, &[patient.into(), last.into()]).await?;
    if !times.is_empty() {
        transaction.execute(LOCK, &[]).await?;
    }
    for (number, at) in times {
        transaction.execute(FEED, &[patient.into(), number.into(), at.into()]).await?;
    }
    Ok(())
}

/// Removes a patient from the feed. That there was one is told, so that who has read of it can forget, too.
pub(super) async fn forget(transaction: &mut Transaction, patient: &str, was_told: bool) -> Result<(), Error> {
    transaction.execute("DELETE FROM nextgen_change WHERE patient = $1", &[patient.into()]).await?;
    if was_told {
        transaction.execute(LOCK, &[]).await?;
        let insert = "INSERT INTO nextgen_change (patient, kind, at) VALUES ($1, 'forgotten', clock_timestamp())";
        transaction.execute(insert, &[patient.into()]).await?;
    }
    Ok(())
}

fn resource(line: String) -> Option<Resource> {
    Resource::new(RawValue::from_string(line).ok()?)
}

impl<'t> Versions<'t> {
    async fn begin(
        transaction: &'t mut Transaction,
        patient: &'t str,
        api: &'t str,
        change_set: i64,
    ) -> Result<Self, Error> {
        let now = transaction.query("SELECT CAST(clock_timestamp() AS TEXT)", &[]).await?;
        let at = now.first().map_or(Ok(""), |row| row.text(0))?.to_owned();
        Ok(Self { transaction, patient, api, change_set, at, given: String::new() })
    }

    /// What has no id cannot be told from another: it is in the record's files only, and so is what has one that no index takes.
    async fn add(&mut self, resource: &Resource, is_gone: bool) -> Result<(), Error> {
        // No text of Postgres has this character.
        let Some(id) = resource.id().filter(|id| id.len() <= LONGEST_ID && !id.contains('\0')) else { return Ok(()) };
        let text = (!is_gone).then(|| resource.json());
        let given = Given { r#type: resource.resource_type(), id, text };
        let given = serde_json::to_string(&given).map_err(|error| cannot(io::Error::other(error)))?;
        self.given.push(if self.given.is_empty() { '[' } else { ',' });
        self.given.push_str(&given);
        if self.given.len() < MOST { Ok(()) } else { self.flush().await }
    }

    async fn flush(&mut self) -> Result<(), Error> {
        if self.given.is_empty() {
            return Ok(());
        }
        let mut given = std::mem::take(&mut self.given);
        given.push(']');
        let [patient, given, at] = [self.patient.into(), given.into(), self.at.as_str().into()];
        let parameters: [Value; 5] = [patient, given, at, self.api.into(), self.change_set.into()];
        let [ended @ .., _, _] = &parameters;
        self.transaction.execute(ENDED, ended).await?;
        self.transaction.execute(VERSIONS, &parameters).await.map(drop)
    }

    /// When it was: all versions of it are of that time.
    async fn end(mut self) -> Result<String, Error> {
        self.flush().await?;
        Ok(self.at)
    }
}
