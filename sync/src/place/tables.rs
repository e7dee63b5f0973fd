//! Tables of a Postgres database: a record's files as they are, and its resources as rows, for SQL.

use std::{collections::BTreeMap, path::Path};

use nextgen_patient_access::record::Completeness;
use nextgen_stores::{
    Database, Error,
    engine::{Transaction, Value},
    hex,
};

use super::{
    Local,
    local::{Chunks, Content, Scratch, Written, damaged, files},
    must_be_known, rows,
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
        let mut random = [0; 16];
        getrandom::fill(&mut random)
            .map_err(|error| Error::new("the system gives no random numbers").with_source(error))?;
        let insert = "INSERT INTO nextgen_record_place (one, mark) VALUES (1, $1) ON CONFLICT (one) DO NOTHING";
        database.execute(insert, &[hex(&random).into()]).await?;
        let mark = database.query("SELECT mark FROM nextgen_record_place WHERE one = 1", &[]).await?;
        must_be_known(queue, mark.first().map_or(Ok(""), |row| row.text(0))?).await?;
        Ok(Self { database, scratch: Scratch::new()? })
    }

    pub(super) async fn fetch(&self, lease: &Lease) -> Result<Option<Local>, Error> {
        // From here on, nobody stores with a lower number. Of the patient there is nothing yet.
        let claim = "INSERT INTO nextgen_record AS record (patient, fence) VALUES ($1, $2)
                     ON CONFLICT (patient) DO UPDATE SET fence = excluded.fence WHERE record.fence <= excluded.fence";
        if self.database.execute(claim, &[(&*lease.mark).into(), lease.fence.into()]).await? == 0 {
            return Ok(None);
        }
        let local = self.scratch.folder(&lease.mark)?;
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
