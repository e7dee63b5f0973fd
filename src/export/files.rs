//! The files of an export in its folder: which are its own, and what they hold.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Component, Path, PathBuf},
};

use super::{ExportReport, FileReport, copy::Whole};
use crate::base::{Error, ErrorKind};
use crate::files::{self, failed};
use crate::record::Difference;

/// In `.partial`: a line for each file that is about to be put in its place.
pub(super) const FILES: &str = "files.ndjson";

/// Nothing else is ever written over.
pub(super) struct Files {
    folder: PathBuf,
    placed: Placed,
    path: PathBuf,
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

impl Files {
    /// What earlier downloads into the folder have received: one that is done, whose report this is, and one that was ended.
    pub(super) fn open(folder: &Path, scratch: &Path, earlier: Option<&ExportReport>) -> Result<Self, Error> {
        let path = scratch.join(FILES);
        let text = files::read(&path)?.unwrap_or_default();
        // A line that was cut off is none, and its file is fetched again.
        let listed = text.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok());
        let placed = Placed::find(folder, earlier, listed.collect())?;
        if let Some(earlier) = earlier.filter(|_| !placed.differences.is_empty()) {
            return Err(differing(&placed.differences, earlier.files.len()));
        }
        Ok(Self { folder: folder.to_owned(), placed, path, list: None })
    }

    /// The row of what is there of a file.
    pub(super) fn get(&self, place: &str) -> Option<&FileReport> {
        self.placed.rows.get(place)?.as_ref()
    }

    /// Puts a file in its place; that it is about to is noted before.
    pub(super) fn put(&mut self, row: &FileReport, file: Whole) -> Result<(), Error> {
        let path = self.folder.join(&row.file);
        if !self.placed.rows.contains_key(&row.file) && fs::symlink_metadata(&path).is_ok() {
            let what = format!("{} is not the export's, and has the place of one of its files", row.file);
            return Err(Error::new(ErrorKind::File, what)
                .with_help("move it out of the folder and resume, or choose another folder"));
        }
        self.note(row)?;
        self.placed.rows.insert(row.file.clone(), Some(row.clone()));
        if let Some(parent) = path.parent() {
            files::create_folder(parent)?;
        }
        file.put(&path)
    }

    fn note(&mut self, row: &FileReport) -> Result<(), Error> {
        let cannot = || failed("the file cannot be written");
        let mut line = serde_json::to_vec(row).map_err(|error| cannot()(error.into()))?;
        line.push(b'\n');
        let list = match &mut self.list {
            Some(list) => list,
            None => {
                // An earlier download may have been cut off in the middle of a line.
                line.insert(0, b'\n');
                self.list.insert(files::appended(&self.path).map_err(failed("the file cannot be made"))?)
            }
        };
        list.write_all(&line).map_err(cannot())
    }
}

impl Placed {
    /// Looks at the files of a report, and at those that were listed since.
    pub(super) fn find(folder: &Path, report: Option<&ExportReport>, listed: Vec<FileReport>) -> Result<Self, Error> {
        let rows = report.map(|report| &*report.files).unwrap_or_default();
        let reported: BTreeMap<&str, &FileReport> = rows.iter().map(|row| (&*row.file, row)).collect();
        let mut known: BTreeMap<&str, Vec<&FileReport>> = BTreeMap::new();
        for row in rows.iter().chain(&listed).filter(|row| row.sha256.is_some() && is_place(&row.file)) {
            known.entry(&row.file).or_default().push(row);
        }
        let (mut rows, mut differences) = (BTreeMap::new(), Vec::new());
        for (place, known) in known {
            let found = files::reckon(&folder.join(place))?;
            let row = known.iter().rev().find(|row| found.is_some() && content(row) == found);
            if let (None, Some(expected)) = (row, reported.get(place).and_then(|row| content(row))) {
                differences.push(Difference { file: place.to_owned(), expected, found });
            }
            rows.insert(place.to_owned(), row.map(|row| (*row).clone()));
        }
        Ok(Self { rows, differences })
    }
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
