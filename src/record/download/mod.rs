//! A record in a folder.

mod assemble;
mod spool;

use std::{collections::HashMap, future::poll_fn, path::Path};

use serde::{Deserialize, Serialize};

use self::spool::Spool;
use super::{
    Completeness, DocumentReport, Record, Resource, Status,
    engine::{Engine, Restored, Step},
    query::Query,
};
use crate::base::{Error, ErrorKind, description::Description};
use crate::client::Client;
use crate::fhir::identity::is_id;
use crate::fhir::scan::Scan;
use crate::files::{self, Existing, MANIFEST, PARTIAL, failed, must_be_same};

const DOCUMENTS: &str = "documents";
const PLAN: &str = "plan.json";

/// How far a download is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress<'p> {
    /// Something of a type was received, or its searches have ended.
    Type {
        /// The resource type.
        name: &'p str,
        /// How many resources were received.
        received: u64,
        /// How many there are, as far as known by now.
        total: Option<u64>,
        /// What became of it, once its searches have ended.
        status: Option<Status>,
    },
    /// A document was fetched, or could not be.
    Documents {
        /// How many documents are done.
        done: usize,
        /// How many there are, as far as known by now.
        known: usize,
    },
}

/// Whose record a folder holds, and from where; it goes on with no other.
#[derive(Serialize, Deserialize, PartialEq, Eq)]
struct Plan {
    api: String,
    base_url: String,
    patient: String,
}

impl Record {
    /// Downloads the record to a folder, which it makes: `TYPE.ndjson` (a resource a line, as the server sent it),
    /// `documents/`, and `manifest.json`, which is the [`Completeness`] that is returned.
    ///
    /// Only their owner may read the files. They are put in their places when they are whole, the manifest last. A download
    /// that was ended at any moment goes on with [`Existing::Resume`], and the result is the same as if nothing had happened;
    /// one that is done, but has gaps, fetches what is missing. `progress` is told what happens.
    ///
    /// ```no_run
    /// use nextgen_patient_access::{Client, Error, record::Existing};
    ///
    /// # async fn download(client: Client) -> Result<(), Error> {
    /// let report = client.record("123").download("record", Existing::Resume, |progress| println!("{progress:?}")).await?;
    /// println!("complete: {}", report.complete);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::File`] for what goes wrong with the folder, or if it holds something else; [`ErrorKind::Request`] for
    /// what is no patient's id, and for `office-bulk-r4`, which exports instead. If the server does not answer at all, or the token cannot be had or is refused
    /// (401, for the patient too), or the server wants to be left alone (429) for longer than the client's
    /// [`RetryPolicy`](crate::transport::RetryPolicy) waits, that error, and [`Existing::Resume`] goes on later ([`Error::retry_after`]
    /// tells when), or with another token. What the server refuses or fails at otherwise is no error, but in the report.
    pub async fn download(
        self,
        folder: impl AsRef<Path>,
        existing: Existing,
        mut progress: impl FnMut(Progress<'_>),
    ) -> Result<Completeness, Error> {
        let api = self.client.api();
        if Description::of(api).searches.is_empty() {
            return Err(Error::new(ErrorKind::Request, "this API answers no searches, of which a record is made")
                .for_api(api)
                .with_help("use the product's other API, or `export`"));
        }
        if !is_id(&self.patient) {
            return Err(Error::new(ErrorKind::Request, "the patient's id is not one")
                .for_api(api)
                .with_help("give the bare id, without type or slash"));
        }
        let folder = folder.as_ref();
        let scratch = folder.join(PARTIAL);
        existing.check(folder)?;
        let earlier = manifest(folder)?;
        if let Some(done) = earlier.as_ref().filter(|report| report.complete) {
            must_be_same(done.api == self.client.api().id() && done.patient == self.patient)?;
            files::finish(folder)?;
            return Ok(done.clone());
        }
        let lock = files::begin(folder, earlier.as_ref(), PLAN)?;
        self.check_plan(&scratch, earlier.as_ref())?;

        let mut spool = Spool::new(&scratch);
        let restored = restore(&self.client, folder, &spool, earlier)?;
        let Self { client, patient, concurrency } = self;
        let mut engine = Engine::new(client, patient, concurrency, restored);
        while let Some(step) = poll_fn(|context| engine.poll_step(context)).await {
            keep(step, &mut engine, &mut spool, folder, &mut progress)?;
            if let Some(error) = engine.locked_out.take() {
                // Later, or with another token, it goes on; a manifest of nothing but failures would help nobody.
                return Err(error);
            }
        }
        let report = engine.report();
        let mut labels: Vec<(usize, String)> = engine.queries.iter().map(Query::label).enumerate().collect();
        labels.sort_by_key(|(place, label)| (label.split('.').next().map(str::to_owned), *place));
        let labels: Vec<String> = labels.into_iter().map(|(_, label)| label).collect();
        assemble::assemble(folder, &scratch, &spool, &labels)?;
        let json = serde_json::to_vec_pretty(&report)
            .map_err(|error| failed("the manifest cannot be written")(error.into()))?;
        files::write(&scratch, &folder.join(MANIFEST), &json)?;
        drop(lock);
        files::finish(folder)?;
        Ok(report)
    }

    /// Notes whose record this folder is about to hold, or checks that it is the same.
    fn check_plan(&self, scratch: &Path, earlier: Option<&Completeness>) -> Result<(), Error> {
        let plan = Plan {
            api: self.client.api().id().to_owned(),
            base_url: self.client.endpoint().base_url().to_owned(),
            patient: self.patient.clone(),
        };
        let path = scratch.join(PLAN);
        if let Some(earlier) = earlier {
            must_be_same(earlier.api == plan.api && earlier.patient == plan.patient)?;
        }
        match files::read(&path)? {
            Some(json) => must_be_same(serde_json::from_slice::<Plan>(&json).is_ok_and(|found| found == plan)),
            None => {
                let json =
                    serde_json::to_vec(&plan).map_err(|error| failed("the file cannot be written")(error.into()))?;
                files::write(scratch, &path, &json)
            }
        }
    }
}

/// Keeps what a step has brought, and tells of it.
fn keep(
    step: Step,
    engine: &mut Engine,
    spool: &mut Spool,
    folder: &Path,
    progress: &mut impl FnMut(Progress<'_>),
) -> Result<(), Error> {
    let mut tell = |engine: &Engine, name: &str| {
        let (received, total, status) = engine.progress(name);
        progress(Progress::Type { name, received, total, status });
    };
    match step {
        Step::Page { query, resources } => {
            if let Some(query) = engine.queries.get(query) {
                spool.page(query, &resources)?;
                tell(engine, query.search.resource_type);
            }
        }
        Step::Ended { query } => {
            if let Some(query) = engine.queries.get(query) {
                tell(engine, query.search.resource_type);
            }
        }
        Step::Read { reference, resource, ended } => {
            spool.read(&reference, resource.as_ref().map(|(resource, _)| resource), &ended)?;
            tell(engine, &reference.resource_type);
        }
        Step::Document { index, document } => {
            let Some(source) = engine.sources.get(index).cloned() else { return Ok(()) };
            let mut report = document.report;
            if report.status == Status::Complete {
                let name = source.file_name(report.content_type.as_deref());
                files::create_folder(&folder.join(DOCUMENTS))?;
                files::write(&folder.join(PARTIAL), &folder.join(DOCUMENTS).join(&name), &document.bytes)?;
                report.file = Some(format!("{DOCUMENTS}/{name}"));
                engine.set_document(index, report.clone());
            }
            spool.document(source.key(), &report)?;
            let (done, known) = engine.documents_done();
            progress(Progress::Documents { done, known });
        }
    }
    Ok(())
}

/// What earlier downloads have left in the folder.
fn restore(client: &Client, folder: &Path, spool: &Spool, earlier: Option<Completeness>) -> Result<Restored, Error> {
    let mut restored = Restored { reads: spool.restore_reads()?, ..Restored::default() };
    for query in Query::all(client.api()) {
        for query in query.by_category(client.api()).into_iter().chain([query]) {
            for label in query.labels() {
                if let Some(found) = spool.restore_query(&label)? {
                    restored.queries.insert(label, found);
                }
            }
        }
    }
    if let Some(earlier) = earlier {
        for path in assemble::type_files(folder)? {
            for line in assemble::lines(&path)? {
                restored.resources.push(Scan::of(&line.map_err(failed("the file cannot be read"))?));
            }
        }
        restored.documents = documents_of(&earlier);
        restored.types = earlier.types.into_iter().filter(|(_, row)| row.status == Status::Complete).collect();
    } else {
        // They were put there by a download that did not come to its end, and are put there again.
        for path in assemble::type_files(folder)? {
            files::remove(&path)?;
        }
    }
    restored.documents.extend(spool.restore_documents()?);
    Ok(restored)
}

/// The documents that are there, by the name that their source has.
fn documents_of(report: &Completeness) -> HashMap<String, DocumentReport> {
    let files = report.documents.iter().filter(|row| row.status == Status::Complete);
    files.filter_map(|row| Some((super::documents::key_of(row)?, row.clone()))).collect()
}

/// The manifest of a record that was downloaded.
pub(super) fn finished(folder: &Path) -> Result<Completeness, Error> {
    manifest(folder)?.ok_or_else(|| {
        Error::new(ErrorKind::File, "the folder has no manifest.json")
            .with_help("give the folder of a record whose download has come to its end")
    })
}

/// The manifest of a record; `None` if there is none yet.
fn manifest(folder: &Path) -> Result<Option<Completeness>, Error> {
    let Some(json) = files::read(&folder.join(MANIFEST))? else { return Ok(None) };
    let report = serde_json::from_slice(&json).map_err(|_| {
        Error::new(ErrorKind::File, "the folder's manifest.json is not that of a record")
            .with_help("give the folder of a downloaded record")
    })?;
    Ok(Some(report))
}

/// The resources of a downloaded record, of every type.
pub(super) fn resources(folder: &Path) -> Result<impl Iterator<Item = Result<Resource, Error>>, Error> {
    let mut files = Vec::new();
    for path in assemble::type_files(folder)? {
        files.push(assemble::lines(&path)?);
    }
    Ok(files.into_iter().flatten().filter_map(|line| {
        let json = line.and_then(|line| Ok(serde_json::value::RawValue::from_string(line)?));
        json.map_err(failed("the file cannot be read")).map(Resource::new).transpose()
    }))
}
