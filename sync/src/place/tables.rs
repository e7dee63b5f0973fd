//! Tables of a Postgres database: a record's files as they are, and its resources as rows, for SQL.

use std::{collections::BTreeMap, path::Path};

use nextgen_patient_access::record::Completeness;
use nextgen_stores::{
    Database, Error,
    engine::{Transaction, Value},
};

use super::{
    Local,
    local::{Chunks, Content, Scratch, Written, damaged, files},
    must_be_known, new_mark, rows,
};
use crate::queue::{Lease, Queue};

/// docs/many-patients.md says what is in them.
const TABLES: &[&str] = &["
    CREATE TABLE nextgen_record_place (
        one BIGINT PRIMARY KEY,
        mark TEXT NOT NULL
    );
    CREATE TABLE nextgen_record (
        patient TEXT PRIMARY KEY,
        key TEXT,
        fence BIGINT NOT NULL,
        change_set BIGINT
    );
    CREATE TABLE nextgen_record_file (
        patient TEXT NOT NULL REFERENCES nextgen_record ON DELETE CASCADE,
        name TEXT NOT NULL,
        bytes BIGINT NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (patient, name)
    );
    CREATE TABLE nextgen_record_chunk (
        patient TEXT NOT NULL,
        name TEXT NOT NULL,
        number BIGINT NOT NULL,
        content BYTEA NOT NULL,
        PRIMARY KEY (patient, name, number),
        FOREIGN KEY (patient, name) REFERENCES nextgen_record_file ON DELETE CASCADE
    );
    CREATE TABLE nextgen_resource (
        patient TEXT NOT NULL REFERENCES nextgen_record ON DELETE CASCADE,
        api TEXT NOT NULL,
        type TEXT NOT NULL,
        id TEXT NOT NULL,
        version BIGINT NOT NULL,
        change_set BIGINT NOT NULL,
        content JSONB,
        refused TEXT,
        since TIMESTAMPTZ NOT NULL,
        until TIMESTAMPTZ,
        gone BOOLEAN NOT NULL DEFAULT false,
        PRIMARY KEY (patient, type, id, version)
    );
    CREATE UNIQUE INDEX nextgen_resource_current ON nextgen_resource (type, patient, id) WHERE until IS NULL;
    CREATE TABLE nextgen_change (
        seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        patient TEXT NOT NULL,
        change_set BIGINT,
        kind TEXT NOT NULL,
        type TEXT,
        id TEXT,
        before BIGINT,
        after BIGINT,
        at TIMESTAMPTZ NOT NULL
    );
    CREATE INDEX nextgen_change_patient ON nextgen_change (patient, seq);
    CREATE FUNCTION nextgen_jsonb(text TEXT) RETURNS JSONB LANGUAGE plpgsql IMMUTABLE STRICT AS $$
    BEGIN
        RETURN CAST(text AS JSONB);
    EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
        RETURN NULL;
    END $$"];

/// How much of a file is in a row.
const CHUNK: usize = 1024 * 1024;

/// The tables that all records are in.
#[derive(Clone)]
pub(crate) struct Tables {
    database: Database,
    scratch: Scratch,
}

impl Tables {
    pub(super) async fn open(queue: &Queue, url: &str) -> Result<Self, Error> {
        // Of its own, also where it is that of the queue: what is stored for long keeps no lease from being lengthened.
        let database = Database::connect(url).await?;
        database.migrate("records", TABLES).await?;
        if let Some(new) = new_mark(queue).await? {
            let insert = "INSERT INTO nextgen_record_place (one, mark) VALUES (1, $1) ON CONFLICT (one) DO NOTHING";
            database.execute(insert, &[new.into()]).await?;
        }
        let mark = database.query("SELECT mark FROM nextgen_record_place WHERE one = 1", &[]).await?;
        must_be_known(queue, mark.first().map(|row| row.text(0)).transpose()?).await?;
        Ok(Self { database, scratch: Scratch::new()? })
    }

    pub(super) async fn fetch(&self, lease: &Lease) -> Result<Option<Local>, Error> {
        // From here on, nobody stores with a lower number. Of the patient there is nothing yet.
        let claim = "INSERT INTO nextgen_record AS record (patient, fence) VALUES ($1, $2)
                     ON CONFLICT (patient) DO UPDATE SET fence = excluded.fence WHERE record.fence <= excluded.fence";
        if self.database.execute(claim, &[(&*lease.mark).into(), lease.fence.into()]).await? == 0 {
            return Ok(None);
        }
        let local = self.scratch.folder(lease)?;
        self.copy(&lease.mark, local.folder()).await?;
        Ok(Some(local))
    }

    pub(super) async fn copy(&self, mark: &str, into: &Path) -> Result<bool, Error> {
        let mut transaction = self.database.begin().await?;
        // As all of it was at one time.
        transaction.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY", &[]).await?;
        let files = known(&mut transaction, mark).await?;
        for (name, content) in &files {
            let mut file = Written::new(into, name)?;
            let read = "SELECT content FROM nextgen_record_chunk WHERE patient = $1 AND name = $2 AND number = $3";
            for number in 0_i64.. {
                let row = transaction.query(read, &[mark.into(), name.as_str().into(), number.into()]).await?;
                let Some(row) = row.first() else { break };
                file.add(row.bytes(0)?)?;
            }
            file.must_be(content)?;
        }
        Ok(!files.is_empty())
    }

    pub(super) async fn store(
        &self,
        lease: &Lease,
        folder: &Path,
        report: Option<&Completeness>,
    ) -> Result<bool, Error> {
        let Some(transaction) = self.stored(lease, folder, report).await? else { return Ok(false) };
        transaction.commit().await?;
        Ok(true)
    }

    /// All that is to be stored, as long as it is not committed; `None` if the lease is another's by now.
    async fn stored(
        &self,
        lease: &Lease,
        folder: &Path,
        report: Option<&Completeness>,
    ) -> Result<Option<Transaction>, Error> {
        let mut transaction = self.database.begin().await?;
        // Whoever else has it waits until this is over, or has left a higher number.
        let held = "UPDATE nextgen_record SET key = $3 WHERE patient = $1 AND fence = $2";
        let parameters = [(&*lease.mark).into(), lease.fence.into(), (&*lease.key).into()];
        if transaction.execute(held, &parameters).await? == 0 {
            return Ok(None);
        }
        store_files(&mut transaction, &lease.mark, folder).await?;
        if let Some(report) = report {
            rows::store(&mut transaction, &lease.mark, folder, report).await?;
        }
        Ok(Some(transaction))
    }

    pub(super) async fn delete(&self, lease: &Lease) -> Result<(), Error> {
        let mut transaction = self.database.begin().await?;
        let delete = "DELETE FROM nextgen_record WHERE patient = $1 AND fence <= $2 RETURNING change_set";
        let found = transaction.query(delete, &[(&*lease.mark).into(), lease.fence.into()]).await?;
        let Some(row) = found.first() else { return Ok(()) };
        rows::forget(&mut transaction, &lease.mark, row.integer_or_null(0)?.is_some()).await?;
        transaction.commit().await
    }
}

/// The files of a record, by name.
async fn known(transaction: &mut Transaction, mark: &str) -> Result<BTreeMap<String, Content>, Error> {
    let read = "SELECT name, bytes, sha256 FROM nextgen_record_file WHERE patient = $1";
    let rows = transaction.query(read, &[mark.into()]).await?;
    let file = |row: &nextgen_stores::engine::Row| {
        let bytes = u64::try_from(row.integer(1)?).map_err(|_| damaged())?;
        Ok((row.text(0)?.to_owned(), Content { bytes, sha256: row.text(2)?.to_owned() }))
    };
    rows.iter().map(file).collect()
}

/// Writes the files that are not as they were, and removes those that are not there any more.
async fn store_files(transaction: &mut Transaction, mark: &str, folder: &Path) -> Result<(), Error> {
    let mut known = known(transaction, mark).await?;
    let delete = "DELETE FROM nextgen_record_file WHERE patient = $1 AND name = $2";
    for name in files(folder)? {
        let (content, was) = (Content::of(folder, &name)?, known.remove(&name));
        if was.as_ref() == Some(&content) {
            continue;
        }
        let file: [Value; 2] = [mark.into(), name.as_str().into()];
        transaction.execute(delete, &file).await?;
        let insert = "INSERT INTO nextgen_record_file (patient, name, bytes, sha256) VALUES ($1, $2, $3, $4)";
        let bytes = i64::try_from(content.bytes).unwrap_or(i64::MAX);
        let [patient, named] = file.clone();
        transaction.execute(insert, &[patient, named, bytes.into(), content.sha256.into()]).await?;
        let insert = "INSERT INTO nextgen_record_chunk (patient, name, number, content) VALUES ($1, $2, $3, $4)";
        let mut chunks = Chunks::of(folder, &name, CHUNK)?;
        let mut number = 0_i64;
        while let Some(chunk) = chunks.next()? {
            let [patient, named] = file.clone();
            transaction.execute(insert, &[patient, named, number.into(), chunk.into()]).await?;
            number += 1;
        }
    }
    for name in known.keys() {
        transaction.execute(delete, &[mark.into(), name.as_str().into()]).await?;
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may fail by panicking")]
mod tests {
    use nextgen_test_support::database;

    use super::{
        super::{
            Place,
            tests::{holds, lease, queue, text_at, write},
        },
        *,
    };

    async fn tables() -> Option<(Tables, Queue)> {
        let database = database::Place::postgres()?;
        let queue = queue(&database).await;
        Some((Tables::open(&queue, database.url()).await.unwrap(), queue))
    }

    async fn feed(tables: &Tables, after: i64) -> Vec<(i64, String)> {
        let read = "SELECT seq, concat_ws(' ', patient, change_set, kind, type, id, before, after)
                    FROM nextgen_change WHERE seq > $1 ORDER BY seq";
        let rows = tables.database.query(read, &[after.into()]).await.unwrap();
        rows.iter().map(|row| (row.integer(0).unwrap(), row.text(1).unwrap().to_owned())).collect()
    }

    #[tokio::test]
    async fn no_worker_replaces_what_a_later_one_has_stored() {
        let Some((tables, queue)) = tables().await else { return };
        holds(&Place::Tables(tables.clone()), &queue).await;
        let (mark, other) = (queue.mark("p0"), queue.mark("p1"));
        let told: Vec<_> = feed(&tables, 0).await.into_iter().map(|(_, row)| row).collect();
        assert_eq!(told, [format!("{other} 0 new A 1 1"), format!("{mark} forgotten")]);
    }

    #[tokio::test]
    async fn who_was_killed_before_all_was_there_has_stored_nothing_and_nothing_is_told_twice() {
        let Some((tables, queue)) = tables().await else { return };
        let (place, mark) = (Place::Tables(tables.clone()), queue.mark("p0"));
        let of = |fence| lease(&queue, "p0", fence);
        let local = tables.fetch(&of(1)).await.unwrap().unwrap();
        let first = write(local.folder(), "first", 0);
        drop(tables.stored(&of(1), local.folder(), Some(&first)).await.unwrap().unwrap());
        assert_eq!((text_at(&place, &of(1)).await, feed(&tables, 0).await), (None, vec![]));
        assert!(tables.store(&of(2), local.folder(), Some(&first)).await.is_ok_and(|is_stored| !is_stored));
        assert!(tables.store(&of(1), local.folder(), Some(&first)).await.unwrap());
        let told = vec![format!("{mark} 0 new A 1 1")];
        let rows = |feed: Vec<(i64, String)>| feed.into_iter().map(|(_, row)| row).collect::<Vec<_>>();
        assert_eq!(rows(feed(&tables, 0).await), told);

        let local = tables.fetch(&of(2)).await.unwrap().unwrap();
        let second = write(local.folder(), "second", 1);
        drop(tables.stored(&of(2), local.folder(), Some(&second)).await.unwrap().unwrap());
        assert_eq!(
            (text_at(&place, &of(2)).await.as_deref(), rows(feed(&tables, 0).await)),
            (Some("first"), told.clone())
        );
        // The files alone, since the update was ended; then all, twice.
        assert!(tables.store(&of(2), local.folder(), None).await.unwrap());
        assert_eq!(
            (text_at(&place, &of(2)).await.as_deref(), rows(feed(&tables, 0).await)),
            (Some("second"), told.clone())
        );
        for fence in [3, 4] {
            let local = tables.fetch(&of(fence)).await.unwrap().unwrap();
            assert!(tables.store(&of(fence), local.folder(), Some(&second)).await.unwrap());
        }
        assert_eq!(rows(feed(&tables, 0).await), [told[0].clone(), format!("{mark} 1 changed A 1 1 2")]);
    }

    #[tokio::test]
    async fn what_was_gone_and_is_there_again_is_a_version_more() {
        let Some((tables, queue)) = tables().await else { return };
        let of = |fence| lease(&queue, "p0", fence);
        let local = tables.fetch(&of(1)).await.unwrap().unwrap();
        let report = write(local.folder(), "first", 0);
        assert!(tables.store(&of(1), local.folder(), Some(&report)).await.unwrap());
        // Of two change sets at once, too.
        let line = |kind: &str, member: &str| {
            format!(r#"{{"kind":"{kind}","{member}":{{"resourceType":"A","id":"1","text":"first"}}}}"#)
        };
        std::fs::create_dir(local.folder().join("changes")).unwrap();
        for (number, line) in [(1, line("gone", "before")), (2, line("new", "after")), (3, line("gone", "before"))] {
            std::fs::write(local.folder().join(format!("changes/{number:08}.ndjson")), line + "\n").unwrap();
        }
        assert!(tables.store(&of(1), local.folder(), Some(&report)).await.unwrap());
        let mark = queue.mark("p0");
        let told: Vec<_> = feed(&tables, 0).await.into_iter().map(|(_, row)| row).collect();
        let expected = ["0 new A 1 1", "1 gone A 1 1", "2 new A 1 2", "3 gone A 1 2"];
        assert_eq!(told, expected.map(|row| format!("{mark} {row}")));
        let read = "SELECT count(*) FROM nextgen_resource WHERE gone AND until IS NOT NULL";
        assert_eq!(tables.database.query(read, &[]).await.unwrap()[0].integer(0).unwrap(), 2);
    }

    #[tokio::test]
    async fn digits_are_kept_and_what_jsonb_cannot_hold_is_there_as_text() {
        let Some((tables, queue)) = tables().await else { return };
        let lease = lease(&queue, "p0", 1);
        let local = tables.fetch(&lease).await.unwrap().unwrap();
        let report = write(local.folder(), "", 0);
        let lines = [
            r#"{"resourceType":"A","id":"digits","value":1.10,"small":1.0E-3,"long":0.12345678901234567890123}"#,
            r#"{"resourceType":"A","id":"nul","text":"a\u0000b"}"#,
            r#"{"resourceType":"A","id":"half","text":"\ud800"}"#,
            r#"{"resourceType":"A","id":"huge","value":1e999999}"#,
            r#"{"resourceType":"A","text":"it has no id"}"#,
            r#"{"resourceType":"A","id":"twice","text":"é\n\"\\"}"#,
            r#"{"resourceType":"A","id":"twice","text":"é\n\"\\"}"#,
        ];
        std::fs::write(local.folder().join("A.ndjson"), lines.join("\n") + "\n").unwrap();
        assert!(tables.store(&lease, local.folder(), Some(&report)).await.unwrap());
        let read = "SELECT concat_ws(' ', id, version, content, refused) FROM nextgen_resource ORDER BY id";
        let rows = tables.database.query(read, &[]).await.unwrap();
        let rows: Vec<_> = rows.iter().map(|row| row.text(0).unwrap()).collect();
        assert_eq!(
            rows,
            [
                r#"digits 1 {"id": "digits", "long": 0.12345678901234567890123, "small": 0.0010, "value": 1.10, "resourceType": "A"}"#,
                r#"half 1 {"resourceType":"A","id":"half","text":"\ud800"}"#,
                r#"huge 1 {"resourceType":"A","id":"huge","value":1e999999}"#,
                r#"nul 1 {"resourceType":"A","id":"nul","text":"a\u0000b"}"#,
                r#"twice 1 {"id": "twice", "text": "é\n\"\\", "resourceType": "A"}"#,
            ]
        );
        assert_eq!(feed(&tables, 0).await.len(), 5);
    }

    #[tokio::test]
    async fn who_reads_the_feed_up_to_a_number_has_missed_nothing_before_it() {
        let Some((tables, queue)) = tables().await else { return };
        let [slow, fast] = ["slow", "fast"].map(|key| lease(&queue, key, 1));
        let [first, second] = [&slow, &fast].map(|lease| tables.fetch(lease));
        let (first, second) = (first.await.unwrap().unwrap(), second.await.unwrap().unwrap());
        let report = write(first.folder(), "first", 0);
        write(second.folder(), "second", 0);
        // It has its numbers, and is not committed.
        let slow = tables.stored(&slow, first.folder(), Some(&report)).await.unwrap().unwrap();
        let (other, folder, its_report) = (tables.clone(), second.folder().to_owned(), report.clone());
        let fast = tokio::spawn(async move { other.store(&fast, &folder, Some(&its_report)).await });
        let waits = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
                         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
        while tables.database.query(waits, &[]).await.unwrap()[0].integer(0).unwrap() == 0 {
            assert!(!fast.is_finished(), "it has overtaken");
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        assert_eq!(feed(&tables, 0).await, []);
        slow.commit().await.unwrap();
        assert!(fast.await.unwrap().unwrap());
        let told = feed(&tables, 0).await;
        assert_eq!(told.len(), 2);
        assert!(told[0].1.starts_with(&queue.mark("slow")) && told[1].1.starts_with(&queue.mark("fast")));
    }
}
