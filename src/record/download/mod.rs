//! A record in a folder.

mod assemble;
mod placed;
mod plan;
mod spool;
mod verify;

use std::{collections::HashMap, future::poll_fn, io::Write as _, path::Path};

use self::{
    placed::Placed,
    spool::{Line, Spool},
};
use super::{
    Completeness, DocumentReport, Record, Resource, Status,
    documents::{file_name, key_of},
    engine::{Engine, Restored, Step},
    query::{self, Query},
    update::{self, Carried},
};
use crate::base::{Error, ErrorKind, description::Description};
use crate::client::Client;
use crate::fhir::scan::Scan;
use crate::files::{self, Existing, FileReport, Folder, Held, MANIFEST, PARTIAL, failed_at};

pub use self::verify::{Difference, Verification, verify};
pub(super) use self::{
    assemble::{file_name as type_file, lines, type_files},
    placed::{Placed as Files, is_name},
    plan::{PLAN, Plan, must_not_be_newer},
    spool::damaged,
};

pub(super) const DOCUMENTS: &str = "documents";

/// How far a download is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress<'p> {
    /// Something of a type was received, or its searches have ended. Of hundreds that are read one by one, not each is told, and the last is.
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
    /// The folder, which was there and empty, might be used by others, and now is its owner's alone.
    Narrowed,
    /// There is no download to go on with in the folder, as [`Existing::Resume`] would: this one begins.
    Anew,
    /// What an earlier download has kept of a search, of what is referred to, or of the documents cannot be trusted from some
    /// place on: it was damaged, or an earlier version of this library kept it, without checksums. It is asked for once more.
    Damaged {
        /// The file, in the hidden folder `.partial`.
        file: &'p str,
    },
    /// A file that an earlier download has left is not what its manifest says: the download ends with an error.
    Differs(&'p Difference),
}

/// Where a download puts what it receives.
struct Target<'f> {
    held: &'f Held,
    spool: Spool<'f>,
    placed: Placed<'f>,
    /// The documents that earlier downloads have received and doubted, by source: they stay until something better comes.
    doubted: HashMap<String, DocumentReport>,
}

impl Record {
    /// Downloads the record to a folder, which it makes: `TYPE.ndjson` (a resource a line, as the server sent it),
    /// `documents/`, and `manifest.json`, which is the [`Completeness`] that is returned.
    ///
    /// Only their owner may read the files. The folder has to be ours, and nobody else's to write to, and is no symbolic link; one that
    /// is empty and ours is made so ([`Progress::Narrowed`]). No link in it is followed. Where a mounted volume cannot have owners and
    /// modes, see [`allow_shared_dir`](Self::allow_shared_dir). On Windows it has the permissions of the folder it is in: choose one in
    /// the user's own profile.
    ///
    /// The files are put in their places when they are whole, the manifest last. A download
    /// that was ended at any moment goes on with [`Existing::Resume`], and the result is the same as if nothing had happened;
    /// one that is done, but has gaps, fetches what is missing. `progress` is told what happens.
    ///
    /// It goes on with the same record only: the same API, base URL and patient, and, where it is known, authorization server.
    /// That the files of an earlier download are what its manifest says is [checked](super::verify) before anything is asked; of one
    /// that is complete, nothing else is done. Nothing is removed or written over but what a download has put there.
    ///
    /// Between its requests it writes and syncs files, scans what came, and at the end puts all of it together, which takes seconds for a
    /// large record: where the same threads serve others, give it one of its own
    /// (`tokio::task::spawn_blocking(move || Handle::current().block_on(record.download(…)))`).
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
    /// [`ErrorKind::File`] for what goes wrong with the folder, if it is another user's or can be written to by others, if it holds something else, or files that are no longer what its
    /// manifest says, or if a file that is not the record's has the place of one that is; [`ErrorKind::Request`] for
    /// what is no patient's id, and for `office-bulk-r4`, which exports instead. If the server does not answer at all, or the token cannot be had or is refused
    /// (401, for the patient too), or the server wants to be left alone (429) for longer than the client's
    /// [`RetryPolicy`](crate::transport::RetryPolicy) waits, that error, and [`Existing::Resume`] goes on later ([`Error::retry_after`]
    /// tells when), or with another token. Where [`Limits::task`](crate::transport::Limits::task) is reached, what is missing is in the
    /// report. What the server refuses or fails at otherwise is no error, but in the report.
    pub async fn download(
        self,
        folder: impl AsRef<Path>,
        existing: Existing,
        progress: impl FnMut(Progress<'_>),
    ) -> Result<Completeness, Error> {
        let folder = folder.as_ref();
        self.download_to(folder, existing, progress).await.map_err(|error| error.in_folder(folder))
    }

    async fn download_to(
        self,
        folder: &Path,
        existing: Existing,
        mut progress: impl FnMut(Progress<'_>),
    ) -> Result<Completeness, Error> {
        let held = self.begin(folder, existing, &mut progress)?;
        if held.is_anew() {
            progress(Progress::Anew);
        }
        update::finish(&held)?;
        self.fill(held, Carried::default(), &mut progress).await
    }

    /// The folder, for this download alone.
    pub(super) fn begin(
        &self,
        folder: &Path,
        existing: Existing,
        progress: &mut impl FnMut(Progress<'_>),
    ) -> Result<Held, Error> {
        let api = self.client.api();
        if Description::of(api).searches.is_empty() {
            return Err(Error::new(ErrorKind::Request, "this API answers no searches, of which a record is made")
                .for_api(api)
                .with_help("use the product's other API, or export it"));
        }
        self.client.endpoint().id_here("Patient", &self.patient)?;
        let held = files::begin(folder, existing, PLAN, self.sharing)?;
        if held.is_narrowed() {
            progress(Progress::Narrowed);
        }
        Ok(held)
    }

    /// Downloads the record to a folder, or goes on with that.
    pub(super) async fn fill(
        self,
        held: Held,
        carried: Carried,
        progress: &mut impl FnMut(Progress<'_>),
    ) -> Result<Completeness, Error> {
        let mut earlier = manifest(held.folder())?;
        let mut plan = Plan::new(&self.client, &self.patient);
        if let Some(report) = &earlier {
            plan.must_be_of(report)?;
        }
        let mut target = Target::new(&held, earlier.as_ref())?;
        if let Some(report) = &earlier {
            target.placed.must_be(report, progress)?;
        }
        if let Some(done) = earlier.take_if(|report| report.complete) {
            held.clear(is_ours)?;
            return Ok(done);
        }
        plan.note(held.partial())?;

        let earlier_files = earlier.as_ref().map(assemble::type_files).unwrap_or_default();
        let restored = target.restore(&self.client, earlier, &earlier_files, carried)?;
        for file in std::mem::take(&mut target.spool.damaged) {
            progress(Progress::Damaged { file: &file });
        }
        let mut engine = Engine::new(self.client, plan.patient, self.concurrency, restored);
        while let Some(step) = poll_fn(|context| engine.poll_step(context)).await {
            if let Some(error) = engine.locked_out.take() {
                // Later, or with another token, it goes on; a manifest of nothing but failures would help nobody. What met this has
                // not failed, and so is not told of.
                return Err(error);
            }
            target.keep(step, &mut engine, progress)?;
        }
        let mut report = engine.report();
        report.authorization_server = plan.authorization_server;
        let mut labels: Vec<String> = engine.queries.iter().map(Query::label).collect();
        // A repetition is behind what it repeats, whenever that came to its end.
        let first_of = |label: &str| label.strip_suffix(query::AGAIN).unwrap_or(label).to_owned();
        let places: HashMap<String, usize> =
            labels.iter().enumerate().map(|(place, label)| (label.clone(), place)).collect();
        labels.sort_by_cached_key(|label| {
            let first = first_of(label);
            (label.split('.').next().map(str::to_owned), places.get(&first).copied(), *label != first)
        });
        target.finish(&mut report, &labels, &earlier_files)?;
        held.clear(is_ours)?;
        Ok(report)
    }
}

/// Whether a file of `.partial` is one that a record's download leaves there.
pub(super) fn is_ours(name: &str) -> bool {
    name == PLAN || spool::is_spool(name)
}

impl<'f> Target<'f> {
    fn new(held: &'f Held, earlier: Option<&Completeness>) -> Result<Self, Error> {
        let mut spool = Spool::new(held.partial());
        let since = spool.restore_files()?;
        if !since.iter().all(|(name, _)| placed::is_name(name)) {
            return Err(spool::damaged());
        }
        let placed = Placed::new(held.folder(), earlier, since);
        Ok(Self { held, spool, placed, doubted: HashMap::new() })
    }

    /// What earlier downloads have left in the folder.
    fn restore(
        &mut self,
        client: &Client,
        earlier: Option<Completeness>,
        earlier_files: &[String],
        carried: Carried,
    ) -> Result<Restored, Error> {
        let mut restored = Restored { reads: self.spool.restore_reads()?, carried, ..Restored::default() };
        for query in Query::all(client.api()) {
            for query in query.by_category(client.api()).into_iter().chain([query]) {
                for label in query.labels() {
                    if let Some(found) = self.spool.restore_query(&label)? {
                        restored.queries.insert(label, found);
                    }
                }
            }
        }
        for name in earlier_files {
            for line in assemble::lines(self.held.folder(), name)? {
                let line = line?;
                let scan = Scan::of(&line);
                restored.carried.came(&scan, &line);
                restored.resources.push(scan);
            }
        }
        if !restored.carried.documents.is_empty() {
            for label in restored.queries.keys().map(String::as_str).chain([spool::READS]) {
                self.spool.walk(label, |line| {
                    if let Line::Resource(json) = line {
                        restored.carried.came(&Scan::of(json), json);
                    }
                    Ok(())
                })?;
            }
        }
        let (types, documents) = earlier.map(|report| (report.types, report.documents)).unwrap_or_default();
        restored.types = types.into_iter().filter(|(_, row)| row.status == Status::Complete).collect();
        restored.types.append(&mut restored.carried.untouched);
        for row in documents.into_iter().chain(self.spool.restore_documents()?) {
            if !self.placed.holds(&row)? {
                continue;
            }
            match row.status {
                Status::Complete => restored.documents.insert(key_of(&row), row),
                _ => self.doubted.insert(key_of(&row), row),
            };
        }
        Ok(restored)
    }

    /// Keeps what a step has brought, and tells of it.
    fn keep(&mut self, step: Step, engine: &mut Engine, progress: &mut impl FnMut(Progress<'_>)) -> Result<(), Error> {
        let mut tell = |engine: &Engine, name: &str| {
            let (received, total, status) = engine.progress(name);
            progress(Progress::Type { name, received, total, status });
        };
        match step {
            Step::Page { query, resources } => {
                if let Some(query) = engine.queries.get(query) {
                    self.spool.page(query, &resources)?;
                    tell(engine, query.search.resource_type);
                }
            }
            Step::Ended { query } => {
                if let Some(query) = engine.queries.get(query) {
                    tell(engine, query.search.resource_type);
                }
            }
            Step::Read { reference, resource, ended } => {
                self.spool.read(&reference, resource.as_ref().map(|(resource, _)| resource), &ended)?;
                if engine.is_to_be_told(&reference.resource_type) {
                    tell(engine, &reference.resource_type);
                }
            }
            Step::Document { mut rows, bytes } => {
                let file = self.put_document(rows.first().map(|(_, row)| row), &bytes)?;
                for (index, row) in &mut rows {
                    match self.doubted.remove(&key_of(row)) {
                        Some(earlier) if file.is_none() => *row = earlier,
                        _ => row.file.clone_from(&file),
                    }
                    engine.set_document(*index, row.clone());
                }
                self.spool.document(rows.into_iter().map(|(_, row)| row).collect())?;
                let (done, known) = engine.documents_done();
                progress(Progress::Documents { done, known });
            }
        }
        Ok(())
    }

    /// The file of a document, if it was received; it is named after the first of those that have it.
    fn put_document(&mut self, row: Option<&DocumentReport>, bytes: &[u8]) -> Result<Option<String>, Error> {
        let Some((row, sha256)) = row.and_then(|row| Some((row, row.sha256.clone()?))) else { return Ok(None) };
        let name = format!("{DOCUMENTS}/{}", file_name(row));
        self.held.make(DOCUMENTS)?;
        let mut file = files::temporary(self.held.partial())?;
        file.write_all(bytes).map_err(failed_at("the file cannot be written", &name))?;
        let report = FileReport { bytes: row.bytes, lines: None, sha256 };
        self.placed.put(&mut self.spool, &name, file, &report)?;
        Ok(Some(name))
    }

    /// Puts the resources' files in their places, and the manifest.
    fn finish(mut self, report: &mut Completeness, labels: &[String], earlier_files: &[String]) -> Result<(), Error> {
        report.files = assemble::assemble(self.held, &mut self.spool, &mut self.placed, labels, earlier_files)?;
        for row in &report.documents {
            // What an update has carried over is not here.
            let name = row.file.clone().filter(|name| self.placed.is_known(name));
            if let (Some(name), Some(sha256)) = (name, row.sha256.clone()) {
                report.files.insert(name, FileReport { bytes: row.bytes, lines: None, sha256 });
            }
        }
        self.placed.finish(self.held, report)
    }
}

/// The manifest of a record that was downloaded.
pub(super) fn finished(folder: &Folder) -> Result<Completeness, Error> {
    update::must_not_be_switching(folder)?;
    manifest(folder)?.ok_or_else(|| {
        Error::new(ErrorKind::File, "the folder has no manifest.json")
            .with_help("give the folder of a record whose download has come to its end")
    })
}

/// The folder of this record whose download has come to its end, and its manifest; its files are what that says.
pub(super) fn whole(path: &Path, client: &Client, patient: &str) -> Result<(Folder, Completeness), Error> {
    let Verification { report, differences } = verify(path)?;
    if !differences.is_empty() {
        return Err(verify::differing(&differences, report.files.len()).in_folder(path));
    }
    Plan::new(client, patient).must_be_of(&report).map_err(|error| error.in_folder(path))?;
    Ok((files::folder(path)?, report))
}

/// The manifest of a record; `None` if there is none yet.
pub(super) fn manifest(folder: &Folder) -> Result<Option<Completeness>, Error> {
    files::read(folder, MANIFEST)?.map(|json| manifest_of(&json)).transpose()
}

fn manifest_of(json: &[u8]) -> Result<Completeness, Error> {
    let report: Option<Completeness> = serde_json::from_slice(json).ok();
    let Some(report) = report.filter(|report| report.files.keys().all(|name| placed::is_name(name))) else {
        return Err(Error::new(ErrorKind::File, "the folder's manifest.json is not that of a record")
            .with_help("give the folder of a downloaded record"));
    };
    plan::must_not_be_newer(report.version)?;
    Ok(report)
}

/// Writes the manifest of a record that is there.
pub(super) fn write_manifest(held: &Held, report: &Completeness) -> Result<(), Error> {
    let json = serde_json::to_vec_pretty(report)
        .map_err(|error| files::failed("the manifest cannot be written")(error.into()))?;
    files::write(held.partial(), held.folder(), MANIFEST, &json)
}

/// The manifest of a folder as it is written again, and the names of its files.
#[cfg(fuzzing)]
pub(crate) fn completeness_of(json: &[u8]) -> Option<(String, Vec<String>)> {
    let report = manifest_of(json).ok()?;
    let _ = (report.gaps().count(), assemble::type_files(&report).len());
    Some((serde_json::to_string(&report).ok()?, report.files.into_keys().collect()))
}

/// The resources of a downloaded record, of every type.
pub(super) fn resources(folder: &Folder) -> Result<impl Iterator<Item = Result<Resource, Error>>, Error> {
    let mut files = Vec::new();
    for name in assemble::type_files(&finished(folder)?) {
        let lines = assemble::lines(folder, &name)?;
        files.push(lines.map(move |line| {
            let json = serde_json::value::RawValue::from_string(line?);
            json.map_err(|error| failed_at("the file cannot be read", &name)(error.into()))
        }));
    }
    Ok(files.into_iter().flatten().filter_map(|json| json.map(Resource::new).transpose()))
}
