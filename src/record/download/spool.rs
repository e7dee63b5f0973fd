//! What has been received so far, on disk, so that a download can go on whenever it is ended.
//!
//! A file for each search, one for the reads, one for the documents, one for the files that are put in their places. A line that
//! begins with `#` confirms those before it: each page is one write, which ends with such a line. What comes after the last of them
//! is a page that was cut off, and is cut away.

use std::{
    collections::HashMap,
    fs::File,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::super::{
    engine::RestoredQuery,
    query::{Progress, Query},
    report::{DocumentReport, Ended, Status},
    resource::Resource,
};
use crate::base::{Error, ErrorKind};
use crate::fhir::{reference::Reference, scan::Scan};
use crate::files::{self, FileReport, failed};
use crate::paging::Position;

/// The reads' file; no search's label is so written.
pub(super) const READS: &str = "references";
const DOCUMENTS: &str = "documents";
/// The files that are about to be put in their places.
const FILES: &str = "files";

/// The files of a download that is going on.
pub(super) struct Spool {
    folder: PathBuf,
    open: HashMap<String, File>,
}

/// The line that confirms a page.
#[derive(Serialize, Deserialize)]
struct PageDone {
    matches: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<Position>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<String>,
    asks_provenance: bool,
    is_last: bool,
}

/// The line that confirms a read.
#[derive(Serialize, Deserialize)]
struct ReadDone {
    reference: String,
    ended: Ended,
}

/// The line that confirms a document: the rows of all that lie at its place.
#[derive(Serialize, Deserialize)]
struct DocumentDone {
    rows: Vec<DocumentReport>,
}

/// The line that announces a file.
#[derive(Serialize, Deserialize)]
struct Announced {
    file: String,
    #[serde(flatten)]
    report: FileReport,
}

/// Whether a file of `.partial` is a spool.
pub(super) fn is_spool(name: &str) -> bool {
    name.ends_with(".ndjson")
}

impl Spool {
    pub(super) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), open: HashMap::new() }
    }

    pub(super) fn page(&mut self, query: &Query, resources: &[(Resource, bool)]) -> Result<(), Error> {
        let Progress { pages, matches, total, position, problem, is_last } = query.progress.clone();
        if pages == 1 {
            // What is there is of a search that the server no longer knew.
            self.open.remove(&query.label());
            files::remove(&self.path(&query.label()))?;
        }
        let done = PageDone { matches, total, position, problem, asks_provenance: query.asks_provenance, is_last };
        self.append(&query.label(), resources.iter().map(|(resource, _)| resource), &done)
    }

    pub(super) fn read(
        &mut self,
        reference: &Reference,
        resource: Option<&Resource>,
        ended: &Ended,
    ) -> Result<(), Error> {
        self.append(READS, resource, &ReadDone { reference: reference.to_string(), ended: ended.clone() })
    }

    pub(super) fn document(&mut self, rows: Vec<DocumentReport>) -> Result<(), Error> {
        self.append(DOCUMENTS, None, &DocumentDone { rows })
    }

    pub(super) fn announce(&mut self, file: &str, report: &FileReport) -> Result<(), Error> {
        self.append(FILES, None, &Announced { file: file.to_owned(), report: report.clone() })
    }

    fn append<'r>(
        &mut self,
        label: &str,
        resources: impl IntoIterator<Item = &'r Resource>,
        done: &impl Serialize,
    ) -> Result<(), Error> {
        let mut text = String::new();
        for resource in resources {
            text += &resource.one_line();
            text.push('\n');
        }
        let done = serde_json::to_string(done).map_err(|error| failed("the file cannot be written")(error.into()))?;
        text += &format!("#{done}\n");
        let cannot = failed("the file cannot be written");
        let mut file = match self.open.get(label) {
            Some(file) => file,
            None => {
                let file = files::appended(&self.path(label)).map_err(failed("the file cannot be made"))?;
                self.open.entry(label.to_owned()).or_insert(file)
            }
        };
        file.write_all(text.as_bytes()).map_err(cannot)
    }

    fn path(&self, label: &str) -> PathBuf {
        self.folder.join(format!("{label}.ndjson"))
    }

    /// What a search has received; `None` if it has to begin anew.
    pub(super) fn restore_query(&self, label: &str) -> Result<Option<RestoredQuery>, Error> {
        let mut query = RestoredQuery::default();
        let mut resources = Vec::new();
        self.walk(label, |line| {
            match line {
                Line::Resource(json) => resources.push(Scan::of(json)),
                Line::Done(json) => {
                    let done: PageDone = parse(json)?;
                    query.resources.append(&mut resources);
                    query.progress.pages += 1;
                    query.progress.matches = done.matches;
                    query.progress.total = done.total;
                    query.progress.problem = done.problem;
                    query.progress.position = done.position;
                    query.progress.is_last = done.is_last;
                    query.asks_provenance = done.asks_provenance;
                }
            }
            Ok(())
        })?;
        if query.progress.pages == 0 {
            return Ok(None);
        }
        if query.progress.is_last && query.progress.problem.is_none() {
            query.ended = Some(Ended::COMPLETE);
        } else if query.progress.position.is_none() {
            files::remove(&self.path(label))?;
            return Ok(None);
        }
        Ok(Some(query))
    }

    /// The reads that brought their resource; the others are tried again.
    pub(super) fn restore_reads(&self) -> Result<HashMap<Reference, (Option<Scan>, Ended)>, Error> {
        let mut reads = HashMap::new();
        let mut read = None;
        self.walk(READS, |line| {
            match line {
                Line::Resource(json) => read = Some(Scan::of(json)),
                Line::Done(json) => {
                    let ReadDone { reference, ended } = parse(json)?;
                    let reference = reference.split_once('/').and_then(|(name, id)| Reference::new(name, id));
                    if let Some(reference) = reference.filter(|_| ended.status == Status::Complete) {
                        reads.insert(reference, (read.take(), ended));
                    }
                }
            }
            Ok(())
        })?;
        Ok(reads)
    }

    /// The rows of documents, in the order in which they came.
    pub(super) fn restore_documents(&self) -> Result<Vec<DocumentReport>, Error> {
        let mut documents = Vec::new();
        self.walk(DOCUMENTS, |line| {
            if let Line::Done(json) = line {
                documents.append(&mut parse::<DocumentDone>(json)?.rows);
            }
            Ok(())
        })?;
        Ok(documents)
    }

    /// The files that were announced; whether they were put in their places is to be seen there.
    pub(super) fn restore_files(&self) -> Result<Vec<(String, FileReport)>, Error> {
        let mut files = Vec::new();
        self.walk(FILES, |line| {
            if let Line::Done(json) = line {
                let Announced { file, report } = parse(json)?;
                files.push((file, report));
            }
            Ok(())
        })?;
        Ok(files)
    }

    /// Shows each line that is confirmed, and cuts away what is not.
    pub(super) fn walk(&self, label: &str, mut visit: impl FnMut(Line<'_>) -> Result<(), Error>) -> Result<(), Error> {
        let path = self.path(label);
        let file = match File::options().read(true).write(true).open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(failed("the file cannot be read")(error)),
        };
        let confirmed = confirmed_length(&file)?;
        let mut left = confirmed;
        let mut lines = BufReader::new(&file);
        let mut line = String::new();
        rewind(&file)?;
        while left > 0 {
            line.clear();
            let length = lines.read_line(&mut line).map_err(failed("the file cannot be read"))?;
            left = left.saturating_sub(length as u64);
            let text = line.trim_end_matches('\n');
            visit(text.strip_prefix('#').map_or(Line::Resource(text), Line::Done))?;
        }
        let length = file.metadata().map_err(failed("the file cannot be read"))?.len();
        if length != confirmed {
            file.set_len(confirmed).map_err(failed("the file cannot be cut"))?;
        }
        Ok(())
    }
}

/// A line of a spool.
pub(super) enum Line<'l> {
    Resource(&'l str),
    /// Confirms what came before it.
    Done(&'l str),
}

fn rewind(mut file: &File) -> Result<(), Error> {
    std::io::Seek::rewind(&mut file).map_err(failed("the file cannot be read"))
}

/// How long the file is up to the end of its last confirming line.
fn confirmed_length(file: &File) -> Result<u64, Error> {
    let mut lines = BufReader::new(file);
    let (mut at, mut confirmed) = (0, 0);
    let mut line = Vec::new();
    loop {
        line.clear();
        let length = lines.read_until(b'\n', &mut line).map_err(failed("the file cannot be read"))?;
        if length == 0 {
            return Ok(confirmed);
        }
        at += length as u64;
        if line.first() == Some(&b'#') && line.last() == Some(&b'\n') {
            confirmed = at;
        }
    }
}

pub(super) fn parse<'j, T: Deserialize<'j>>(json: &'j str) -> Result<T, Error> {
    serde_json::from_str(json).map_err(|_| damaged())
}

pub(super) fn damaged() -> Error {
    Error::new(ErrorKind::File, "what an earlier download left is damaged")
        .with_help("download into another folder, or remove this one's hidden folder .partial")
}
