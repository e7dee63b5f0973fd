//! The files of an export in its folder: which are its own, and what they hold.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Component, Path},
};

use super::{ExportReport, FileReport, copy::Whole};
use crate::base::{Error, ErrorKind};
use crate::files::{self, Folder, Held, Reckoner, failed_at};
use crate::record::Difference;

/// In `.partial`: a line for each file that is about to be put in its place, with a checksum before it.
pub(super) const FILES: &str = "files.ndjson";

/// Nothing else is ever written over.
pub(super) struct Files<'f> {
    held: &'f Held,
    placed: Placed,
    /// From the first file on.
    list: Option<fs::File>,
}

/// What is there of the files that should be.
pub(super) struct Placed {
    /// By place, the row of what it holds; `None` where that is gone or something else.
    rows: BTreeMap<String, Option<FileReport>>,
    /// What of a manifest's files is gone or something else.
    pub(super) differences: Vec<Difference>,
}

impl<'f> Files<'f> {
    /// What earlier downloads into the folder have received: one that is done, whose report this is, and one that was ended.
    pub(super) fn open(held: &'f Held, earlier: Option<&ExportReport>) -> Result<Self, Error> {
        let text = files::read(held.partial(), FILES)?.unwrap_or_default();
        // A line that was cut off is none, and its file is fetched again.
        let listed = text.split(|byte| *byte == b'\n').filter_map(listed);
        let placed = Placed::find(held.folder(), earlier, listed.collect())?;
        if let Some(earlier) = earlier.filter(|_| !placed.differences.is_empty()) {
            return Err(differing(&placed.differences, earlier.files.len()));
        }
        Ok(Self { held, placed, list: None })
    }

    /// The row of what is there of a file.
    pub(super) fn get(&self, place: &str) -> Option<&FileReport> {
        self.placed.rows.get(place)?.as_ref()
    }

    /// Puts a file in its place; that it is about to is noted before.
    pub(super) fn put(&mut self, row: &FileReport, file: Whole) -> Result<(), Error> {
        let folder = self.held.folder();
        if !self.placed.rows.contains_key(&row.file) && folder.exists(&row.file) {
            let what = format!("{} is not the export's, and has the place of one of its files", row.file);
            return Err(Error::new(ErrorKind::File, what)
                .with_help("move it out of the folder and resume, or choose another folder"));
        }
        self.note(row)?;
        self.placed.rows.insert(row.file.clone(), Some(row.clone()));
        if let Some((folders, _)) = row.file.rsplit_once('/') {
            self.held.make(folders)?;
        }
        file.put(folder, &row.file)
    }

    fn note(&mut self, row: &FileReport) -> Result<(), Error> {
        let cannot = || failed_at("the file cannot be written", FILES);
        let row = serde_json::to_string(row).map_err(|error| cannot()(error.into()))?;
        let mut line = format!("{} {row}\n", checksum(row.as_bytes())).into_bytes();
        let list = match &mut self.list {
            Some(list) => list,
            None => {
                // An earlier download may have been cut off in the middle of a line.
                line.insert(0, b'\n');
                self.list
                    .insert(self.held.partial().appended(FILES).map_err(failed_at("the file cannot be made", FILES))?)
            }
        };
        list.write_all(&line).map_err(cannot())
    }
}

impl Placed {
    /// Looks at the files of a report, and at those that were listed since.
    pub(super) fn find(folder: &Folder, report: Option<&ExportReport>, listed: Vec<FileReport>) -> Result<Self, Error> {
        let rows = report.map(|report| &*report.files).unwrap_or_default();
        let reported: BTreeMap<&str, &FileReport> = rows.iter().map(|row| (&*row.file, row)).collect();
        let mut known: BTreeMap<&str, Vec<&FileReport>> = BTreeMap::new();
        for row in rows.iter().chain(&listed).filter(|row| row.sha256.is_some() && is_place(&row.file)) {
            known.entry(&row.file).or_default().push(row);
        }
        let (mut rows, mut differences) = (BTreeMap::new(), Vec::new());
        for (place, known) in known {
            let found = files::reckon(folder, place)?;
            let row = known.iter().rev().find(|row| found.is_some() && content(row) == found);
            if let (None, Some(expected)) = (row, reported.get(place).and_then(|row| content(row))) {
                differences.push(Difference { file: place.to_owned(), expected, found });
            }
            rows.insert(place.to_owned(), row.map(|row| (*row).clone()));
        }
        Ok(Self { rows, differences })
    }
}

/// The row in a line, if it is as it was written.
fn listed(line: &[u8]) -> Option<FileReport> {
    let row = match line.iter().position(|byte| *byte == b' ') {
        // An earlier version wrote no checksums. What the row says of the file is seen in the file.
        _ if line.first() == Some(&b'{') => line,
        space => {
            let (sum, row) = line.split_at_checked(space?)?;
            let row = row.get(1..)?;
            (sum == checksum(row).as_bytes()).then_some(row)?
        }
    };
    serde_json::from_slice(row).ok()
}

pub(super) fn checksum(text: &[u8]) -> String {
    let mut reckoner = Reckoner::default();
    reckoner.add(text);
    reckoner.report(false).sha256
}

/// What a row says that its file holds.
fn content(row: &FileReport) -> Option<files::FileReport> {
    Some(files::FileReport { bytes: row.bytes, lines: Some(row.received), sha256: row.sha256.clone()? })
}

/// Whether a name can be that of an export's file, and leads nowhere else.
pub(super) fn is_place(name: &str) -> bool {
    let path = Path::new(name);
    !name.starts_with('.')
        && name.ends_with(".ndjson")
        && path.components().all(|part| matches!(part, Component::Normal(_)))
}

/// Why a download does not go on in a folder whose files are not what they were.
fn differing(differences: &[Difference], of: usize) -> Error {
    const NAMED: usize = 5;
    let mut names: Vec<String> = differences.iter().take(NAMED).map(|it| it.file.clone()).collect();
    if differences.len() > NAMED {
        names.push(format!("and {} more", differences.len() - NAMED));
    }
    let what = format!(
        "{} of the folder's {of} files are not what its manifest.json says: {}",
        differences.len(),
        names.join(", ")
    );
    Error::new(ErrorKind::File, what)
        .with_help("put them back as they were (`nextgen verify` says how they differ), or export into another folder")
}
