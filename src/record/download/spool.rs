//! What has been received so far, on disk, so that a download can go on whenever it is ended.
//!
//! A file for each search, one for the reads, one for the documents, one for the files that are put in their places. A line that
//! begins with `#` confirms those before it: each page is one write, which ends with such a line. It has the page's checksum. What comes
//! after the last of them is a page that was cut off, and is cut away; so is what comes from the first on whose checksum is wrong.

use std::{
    collections::HashMap,
    fs::File,
    io::{self, BufRead, BufReader, Write},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::super::{
    engine::RestoredQuery,
    query::{Progress, Query},
    report::{DocumentReport, Ended, Status},
    resource::Resource,
};
use crate::base::{Error, ErrorKind};
use crate::fhir::{reference::Reference, scan::Scan};
use crate::files::{self, FileReport, Folder, failed_at, hexadecimal};
use crate::paging::Position;

/// The reads' file; no search's label is so written.
pub(super) const READS: &str = "references";
const DOCUMENTS: &str = "documents";
/// The files that are about to be put in their places.
const FILES: &str = "files";

/// The files of a download that is going on.
pub(super) struct Spool<'f> {
    folder: &'f Folder,
    open: HashMap<String, File>,
    /// The files that an earlier download has left and that could not be trusted to their ends.
    pub(super) damaged: Vec<String>,
}

/// The line that confirms a page.
#[derive(Serialize, Deserialize)]
struct PageDone {
    matches: u64,
    #[serde(default)]
    named: u64,
    /// What it is called, before and after redirects.
    #[serde(default)]
    page: [String; 2],
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<Position>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<String>,
    /// When the first page was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answered_at: Option<i64>,
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

impl<'f> Spool<'f> {
    pub(super) fn new(folder: &'f Folder) -> Self {
        Self { folder, open: HashMap::new(), damaged: Vec::new() }
    }

    pub(super) fn page(&mut self, query: &Query, resources: &[(Resource, bool)]) -> Result<(), Error> {
        let Progress { pages, matches, named, page, total, position, problem, answered_at, is_last } =
            query.progress.clone();
        if pages == 1 {
            // What is there is of a search that the server no longer knew.
            self.open.remove(&query.label());
            files::remove(self.folder, &file_name(&query.label()))?;
        }
        let asks_provenance = query.asks_provenance;
        let done = PageDone { matches, named, page, total, position, problem, answered_at, asks_provenance, is_last };
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
        let name = file_name(label);
        let cannot = |what| failed_at(what, &name);
        let done = serde_json::to_string(done).map_err(|error| cannot("the file cannot be written")(error.into()))?;
        let mut file = match self.open.get(label) {
            Some(file) => file,
            None => {
                let file = self.folder.appended(&name).map_err(cannot("the file cannot be made"))?;
                self.open.entry(label.to_owned()).or_insert(file)
            }
        };
        let at = file.metadata().map_err(cannot("the file cannot be read"))?.len();
        text += &format!("#{} {done}\n", checksum(label, at, text.as_bytes(), &done));
        file.write_all(text.as_bytes()).map_err(cannot("the file cannot be written"))
    }

    /// What a search has received; `None` if it has to begin anew.
    pub(super) fn restore_query(&mut self, label: &str) -> Result<Option<RestoredQuery>, Error> {
        let mut query = RestoredQuery::default();
        let mut resources = Vec::new();
        self.restore(label, |line| {
            match line {
                Line::Resource(json) => resources.push(Scan::of(json)),
                Line::Done(json) => {
                    let done: PageDone = parse(json)?;
                    query.resources.append(&mut resources);
                    query.progress.pages += 1;
                    query.progress.matches = done.matches;
                    query.progress.named = done.named;
                    query.pages.extend(done.page);
                    query.progress.total = done.total;
                    query.progress.problem = done.problem;
                    query.progress.position = done.position;
                    query.progress.answered_at = done.answered_at;
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
            files::remove(self.folder, &file_name(label))?;
            return Ok(None);
        }
        Ok(Some(query))
    }

    /// The reads that brought their resource; the others are tried again.
    pub(super) fn restore_reads(&mut self) -> Result<HashMap<Reference, (Option<Scan>, Ended)>, Error> {
        let mut reads = HashMap::new();
        let mut read = None;
        self.restore(READS, |line| {
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
    pub(super) fn restore_documents(&mut self) -> Result<Vec<DocumentReport>, Error> {
        let mut documents = Vec::new();
        self.restore(DOCUMENTS, |line| {
            if let Line::Done(json) = line {
                documents.append(&mut parse::<DocumentDone>(json)?.rows);
            }
            Ok(())
        })?;
        Ok(documents)
    }

    /// The files that were announced; whether they were put in their places is to be seen there.
    pub(super) fn restore_files(&mut self) -> Result<Vec<(String, FileReport)>, Error> {
        let mut files = Vec::new();
        self.restore(FILES, |line| {
            if let Line::Done(json) = line {
                let Announced { file, report } = parse(json)?;
                files.push((file, report));
            }
            Ok(())
        })?;
        Ok(files)
    }

    /// Shows what was kept, which has to be whole.
    pub(super) fn walk(&self, label: &str, visit: impl FnMut(Line<'_>) -> Result<(), Error>) -> Result<(), Error> {
        match self.pages(label, visit)? {
            Some(Extent { rest: Rest::Nothing, .. }) | None => Ok(()),
            Some(_) => Err(damaged()),
        }
    }

    /// Shows what an earlier download has kept and confirmed, and cuts away the rest.
    fn restore(&mut self, label: &str, visit: impl FnMut(Line<'_>) -> Result<(), Error>) -> Result<(), Error> {
        let Some(Extent { file, confirmed, rest }) = self.pages(label, visit)? else { return Ok(()) };
        match rest {
            Rest::Nothing => return Ok(()),
            Rest::CutOff => {}
            // Nobody can be asked for these.
            Rest::Damaged if label == FILES => return Err(damaged()),
            Rest::Damaged => self.damaged.push(file_name(label)),
        }
        file.set_len(confirmed).map_err(failed_at("the file cannot be cut", &file_name(label)))
    }

    /// Shows the lines of each page that is confirmed and is as it was written; `None` if there is no such file.
    fn pages(
        &self,
        label: &str,
        mut visit: impl FnMut(Line<'_>) -> Result<(), Error>,
    ) -> Result<Option<Extent>, Error> {
        let name = file_name(label);
        let cannot = || failed_at("the file cannot be read", &name);
        let file = match self.folder.open_to_cut(&name) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(cannot()(error)),
        };
        let mut lines = BufReader::new(&file);
        let (mut confirmed, mut page, mut line) = (0, Vec::new(), Vec::new());
        let rest = loop {
            line.clear();
            if lines.read_until(b'\n', &mut line).map_err(cannot())? == 0 {
                break if page.is_empty() { Rest::Nothing } else { Rest::CutOff };
            }
            if line.first() != Some(&b'#') || line.last() != Some(&b'\n') {
                page.append(&mut line);
                continue;
            }
            let Some((resources, done)) = as_written(label, confirmed, &page, &line) else { break Rest::Damaged };
            for resource in resources.split_terminator('\n') {
                visit(Line::Resource(resource))?;
            }
            visit(Line::Done(done))?;
            confirmed += (page.len() + line.len()) as u64;
            page.clear();
        };
        drop(lines);
        Ok(Some(Extent { file, confirmed, rest }))
    }
}

/// How far a file is good.
struct Extent {
    file: File,
    /// The length, up to the end of the last page that is confirmed.
    confirmed: u64,
    rest: Rest,
}

/// What comes after that.
enum Rest {
    Nothing,
    /// The beginning of a page.
    CutOff,
    /// A page that is not as it was written, or of which nobody knows.
    Damaged,
}

/// What the line that confirms a page says of it: the checksum, of where it is, too, so that no page can be lost between others.
fn checksum(label: &str, at: u64, page: &[u8], done: &str) -> String {
    let mut digest = Sha256::new();
    for part in [label.as_bytes(), b"\n", &at.to_le_bytes(), page, done.as_bytes()] {
        digest.update(part);
    }
    hexadecimal(&digest.finalize())
}

/// The resources of a page and what confirms them, if both are what was written there.
fn as_written<'p>(label: &str, at: u64, page: &'p [u8], line: &'p [u8]) -> Option<(&'p str, &'p str)> {
    let (page, line) = (std::str::from_utf8(page).ok()?, std::str::from_utf8(line).ok()?);
    let line = line.strip_prefix('#')?.strip_suffix('\n')?;
    // An earlier version wrote no checksums. What it says of files is seen in the files.
    if label == FILES && line.starts_with('{') {
        return Some((page, line));
    }
    let (sum, done) = line.split_once(' ')?;
    (sum == checksum(label, at, page.as_bytes(), done)).then_some((page, done))
}

fn file_name(label: &str) -> String {
    format!("{label}.ndjson")
}

/// A line of a spool.
pub(super) enum Line<'l> {
    Resource(&'l str),
    /// Confirms what came before it.
    Done(&'l str),
}

pub(in crate::record) fn parse<'j, T: Deserialize<'j>>(json: &'j str) -> Result<T, Error> {
    serde_json::from_str(json).map_err(|_| damaged())
}

pub(in crate::record) fn damaged() -> Error {
    Error::new(ErrorKind::File, "what an earlier download left is damaged")
        .with_help("download into another folder, or remove this one's hidden folder .partial")
}
