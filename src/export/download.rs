//! An export in a folder.

use std::{
    io::{BufWriter, Write},
    path::Path,
    time::Duration,
};

use futures_util::{StreamExt, stream};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;
use tokio::time::sleep;

use super::{Export, ExportReport, File, FileReport, Kind, Manifest, Progress, Started};
use crate::base::{Error, ErrorKind};
use crate::client::Client;
use crate::fhir::Outcome;
use crate::fhir::identity::Identity;
use crate::files::{self, Existing, MANIFEST, PARTIAL, failed};
use crate::record::Status;

const STATE: &str = "state.json";

/// How often a file that broke off is asked for; the head of each answer has its own retries beneath.
const ATTEMPTS: u32 = 8;

/// How often one that has fewer or more lines than the server counts, or a line that is no resource: it may have broken off
/// unnoticed.
const ATTEMPTS_AT_SHORT: u32 = 3;

/// How far a download is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event<'e> {
    /// The server is making the export.
    Waiting {
        /// How far it is, in its words.
        progress: Option<&'e str>,
        /// How long it asked to wait.
        retry_after: Option<Duration>,
    },
    /// A file is there, or cannot be had.
    File {
        /// Its row.
        file: &'e FileReport,
        /// How many files are done.
        done: usize,
        /// How many there are.
        of: usize,
    },
}

/// What a download has reached. In `.partial/state.json`, rewritten as a whole.
#[derive(Serialize, Deserialize)]
struct State {
    base_url: String,
    group: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_url: Option<reqwest::Url>,
    #[serde(skip_serializing_if = "Option::is_none")]
    manifest: Option<Manifest>,
    /// The files that are done, each complete.
    files: Vec<FileReport>,
}

impl Export {
    /// Exports to a folder, which it makes: a folder for each type with its files, `TYPE/part-0001.ndjson` and on, as the server
    /// sent them; `_deleted/` and `_error/` for what the server tells of deleted and of failed resources; and `manifest.json`,
    /// which is the [`ExportReport`] that is returned.
    ///
    /// Only their owner may read the files. Each is put in its place when it is whole, the manifest last. A download that was
    /// ended at any moment goes on with [`Existing::Resume`]: with the same export, which the server goes on making meanwhile, and
    /// without the files that are there. One that is done, but has gaps, fetches what is missing, as long as the server has it.
    ///
    /// # Errors
    /// Those of [`start`](Self::start) and [`Job::wait`](super::Job::wait); [`ErrorKind::File`] for what goes wrong with the folder,
    /// or if it holds something else. If a server wants to be left alone (429) for longer than the client's
    /// [`RetryPolicy`](crate::transport::RetryPolicy) waits, that error; [`Error::retry_after`] tells when [`Existing::Resume`] may go
    /// on. A file that cannot be had otherwise is no error, but in the report.
    pub async fn download(
        self,
        folder: impl AsRef<Path>,
        existing: Existing,
        mut event: impl FnMut(Event<'_>),
    ) -> Result<ExportReport, Error> {
        let folder = folder.as_ref();
        let held = files::begin(folder, existing, STATE)?;
        let scratch = held.path();
        let earlier: Option<ExportReport> = read_json(&folder.join(MANIFEST))?;
        if let Some(done) = earlier.as_ref().filter(|report| report.complete) {
            must_be_same(done.group == self.group && done.api == self.client.api().id())?;
            held.clear(|name| name == STATE)?;
            return Ok(done.clone());
        }
        let mut state = self.state(scratch, earlier)?;
        let manifest = self.manifest(scratch, &mut state, &mut event).await?;

        let mut rows = FileReport::all(&manifest);
        for row in &mut rows {
            if let Some(done) = state.files.iter().find(|done| done.file == row.file && done.url == row.url) {
                row.clone_from(done);
            }
        }
        let of = rows.len();
        let mut done = rows.iter().filter(|row| row.status == Status::Complete).count();
        let missing: Vec<(usize, FileReport)> =
            rows.iter().cloned().enumerate().filter(|(_, row)| row.status != Status::Complete).collect();
        let (client, manifest_of_files) = (&self.client, &manifest);
        let fetch = |(index, row): (usize, FileReport)| async move {
            (index, receive(client, manifest_of_files, row, folder).await)
        };
        let mut received = stream::iter(missing).map(fetch).buffer_unordered(self.concurrency);
        while let Some((index, row)) = received.next().await {
            let row = row?;
            done += 1;
            if row.status == Status::Complete {
                state.files.push(row.clone());
                state.save(scratch)?;
            }
            event(Event::File { file: &row, done, of });
            if let Some(place) = rows.get_mut(index) {
                *place = row;
            }
        }
        drop(received);
        let report = ExportReport::new(self.client.api().id(), &self.group, &manifest, rows);
        files::write(scratch, &folder.join(MANIFEST), &json(&report)?)?;
        held.clear(|name| name == STATE)?;
        Ok(report)
    }

    /// What an earlier download has reached, or a beginning.
    fn state(&self, scratch: &Path, earlier: Option<ExportReport>) -> Result<State, Error> {
        let base_url = self.client.endpoint().base_url().to_owned();
        if let Some(state) = read_json::<State>(&scratch.join(STATE))? {
            must_be_same(state.base_url == base_url && state.group == self.group)?;
            return Ok(state);
        }
        let mut state =
            State { base_url, group: self.group.clone(), status_url: None, manifest: None, files: Vec::new() };
        if let Some(earlier) = earlier {
            must_be_same(earlier.group == self.group && earlier.api == self.client.api().id())?;
            state.manifest = Some(manifest_of(&earlier));
            state.files = earlier.files.into_iter().filter(|row| row.status == Status::Complete).collect();
        }
        state.save(scratch)?;
        Ok(state)
    }

    /// The server's manifest: kept, or waited for.
    async fn manifest(
        &self,
        scratch: &Path,
        state: &mut State,
        event: &mut impl FnMut(Event<'_>),
    ) -> Result<Manifest, Error> {
        if let Some(manifest) = &state.manifest {
            return Ok(manifest.clone());
        }
        let started = match state.status_url.clone() {
            Some(url) => Started::at(url),
            None => {
                let started = self.start().await?.detach();
                state.status_url = Some(started.status_url().clone());
                state.save(scratch)?;
                started
            }
        };
        let told = |answer: &Progress| {
            if let Progress::InProgress { progress, retry_after } = answer {
                event(Event::Waiting { progress: progress.as_deref(), retry_after: *retry_after });
            }
        };
        // Whether this is ended or fails, the export goes on: the folder knows where to find it.
        let manifest = self.client.resume_export(started).wait_detached(told).await?;
        state.manifest = Some(manifest.clone());
        state.save(scratch)?;
        Ok(manifest)
    }
}

impl State {
    fn save(&self, scratch: &Path) -> Result<(), Error> {
        files::write(scratch, &scratch.join(STATE), &json(self)?)
    }
}

/// Downloads a file, and says what became of it. An error is one of this machine, or that the server wants to be left alone.
async fn receive(
    client: &Client,
    manifest: &Manifest,
    mut row: FileReport,
    folder: &Path,
) -> Result<FileReport, Error> {
    let source = File { resource_type: row.resource_type.clone(), url: row.url.clone(), count: row.count };
    let mut attempt = 1;
    loop {
        let mut copy = Copy::new(&folder.join(PARTIAL))?;
        let problem = match copy.fill(client, manifest, &source, row.kind).await? {
            // The others would fare no better.
            Some(error) if error.is_throttled() => return Err(error),
            problem => problem,
        };
        let is_short = row.count.is_some_and(|count| count != copy.lines);
        let attempts = match &problem {
            Some(error) if error.is_retryable() => ATTEMPTS,
            None if is_short || copy.problem.is_some() => ATTEMPTS_AT_SHORT,
            _ => 1,
        };
        if attempt < attempts {
            sleep(Duration::from_millis(100) * 2_u32.pow(attempt)).await;
            attempt += 1;
            continue;
        }
        let is_no_ndjson = copy.lines > 0 && copy.resources == 0;
        row.received = if is_no_ndjson { 0 } else { copy.lines };
        let place = folder.join(&row.file);
        (row.status, row.error) = match (problem, row.count, copy.problem.take()) {
            (Some(error), ..) => (status_of(&error, row.received), Some(error.stable_text())),
            (None, _, Some(problem)) if is_no_ndjson => (Status::Failed, Some(problem)),
            (None, Some(count), _) if is_short => {
                (Status::Incomplete, Some(format!("the server counts {count} lines, and sent {}", copy.lines)))
            }
            (None, _, Some(problem)) => (Status::Incomplete, Some(problem)),
            (None, _, None) => (Status::Complete, None),
        };
        // A page that says "please sign in" would spoil the folder for who reads it as it lies.
        if row.status == Status::Complete || row.received > 0 {
            if let Some(parent) = place.parent() {
                files::create_folder(parent)?;
            }
            (row.bytes, row.sha256, row.errors) = (copy.bytes, Some(copy.sha256()), copy.errors);
            copy.put(&place)?;
        }
        return Ok(row);
    }
}

fn status_of(error: &Error, lines: u64) -> Status {
    match error.status().map(|status| status.as_u16()) {
        _ if lines > 0 => Status::Incomplete,
        Some(401 | 403) => Status::Denied,
        _ => Status::Failed,
    }
}

/// A file that is being written.
struct Copy {
    file: BufWriter<NamedTempFile>,
    digest: Sha256,
    lines: u64,
    /// How many of them are resources, of whatever type.
    resources: u64,
    bytes: u64,
    errors: Option<u64>,
    /// What is wrong with a line: the first that is.
    problem: Option<String>,
}

impl Copy {
    fn new(scratch: &Path) -> Result<Self, Error> {
        let file = BufWriter::with_capacity(256 * 1024, files::temporary(scratch)?);
        Ok(Self { file, digest: Sha256::new(), lines: 0, resources: 0, bytes: 0, errors: None, problem: None })
    }

    /// Writes the lines; `Some` is why they broke off.
    async fn fill(
        &mut self,
        client: &Client,
        manifest: &Manifest,
        source: &File,
        kind: Kind,
    ) -> Result<Option<Error>, Error> {
        self.errors = (kind == Kind::Error).then_some(0);
        let mut lines = match client.export_lines(manifest, source).await {
            Ok(lines) => lines,
            Err(error) => return Ok(Some(error)),
        };
        while let Some(line) = lines.next().await {
            let line = match line {
                Ok(line) => line,
                Err(error) => return Ok(Some(error)),
            };
            self.add(line.json().trim_ascii_end(), &source.resource_type)?;
        }
        Ok(None)
    }

    fn add(&mut self, line: &[u8], resource_type: &str) -> Result<(), Error> {
        self.lines += 1;
        let found = serde_json::from_slice(line).ok().and_then(|it: Identity| it.resource_type);
        self.resources += u64::from(found.is_some());
        if found.as_deref() != Some(resource_type) && self.problem.is_none() {
            self.problem = Some(format!("line {} is no {resource_type}", self.lines));
        }
        if let Some(errors) = &mut self.errors {
            let is_error = Outcome::from_json(line).is_none_or(|outcome| {
                outcome.issues().iter().any(|issue| matches!(issue.severity(), Some("error" | "fatal") | None))
            });
            *errors += u64::from(is_error);
        }
        for part in [line, b"\n"] {
            self.file.write_all(part).map_err(failed("the file cannot be written"))?;
            self.digest.update(part);
            self.bytes += part.len() as u64;
        }
        Ok(())
    }

    fn sha256(&self) -> String {
        self.digest.clone().finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn put(self, place: &Path) -> Result<(), Error> {
        let file = self.file.into_inner().map_err(|error| failed("the file cannot be written")(error.into_error()))?;
        files::put(file, place)
    }
}

/// The server's manifest, out of what was made of it.
fn manifest_of(report: &ExportReport) -> Manifest {
    let of = |kind: Kind| {
        let rows = report.files.iter().filter(|row| row.kind == kind);
        let file = |row: &FileReport| File {
            resource_type: row.resource_type.clone(),
            url: row.url.clone(),
            count: row.count,
        };
        rows.map(file).collect()
    };
    Manifest {
        transaction_time: report.transaction_time.clone(),
        request: None,
        requires_access_token: report.requires_access_token,
        output: of(Kind::Output),
        deleted: of(Kind::Deleted),
        error: of(Kind::Error),
    }
}

/// Refuses to go on with the download of something else.
fn must_be_same(is_same: bool) -> Result<(), Error> {
    if is_same {
        return Ok(());
    }
    Err(Error::new(ErrorKind::File, "the folder holds another export: of another API, server or group")
        .with_help("choose another folder"))
}

fn json(value: &impl Serialize) -> Result<Vec<u8>, Error> {
    serde_json::to_vec_pretty(value).map_err(|error| failed("the file cannot be written")(error.into()))
}

fn read_json<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<Option<T>, Error> {
    let Some(text) = files::read(path)? else { return Ok(None) };
    serde_json::from_slice(&text).map(Some).map_err(|_| {
        Error::new(ErrorKind::File, "what an earlier download left in the folder is no export's, or is damaged")
            .with_help("choose another folder")
    })
}
