//! The files of a downloaded export.

use std::{
    collections::BTreeSet,
    fmt,
    io::{self, BufRead, BufReader, BufWriter, Write},
    path::{Path, PathBuf},
};

use nextgen_patient_access::{
    export::{self, FileReport},
    folders::{Folder, Lock},
};
use parquet::file::{
    metadata::KeyValue,
    reader::{FileReader, SerializedFileReader},
};
use serde::Serialize;

use crate::{
    error::Error,
    write::{Lines, Sizes},
};

/// The folder of the Parquet files, in that of the export.
const FOLDER: &str = "parquet";

/// How the names of files begin that are being written: with a dot, so that no engine takes them for data.
const PARTIAL: &str = ".part-";

/// Which columns there are; another where the same NDJSON would give others.
const COLUMNS: &str = "1";

const COLUMNS_KEY: &str = "nextgen.columns";
const SOURCE_KEY: &str = "nextgen.source.sha256";

/// What became of an export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Converted {
    /// The files, in the order of the manifest and of the lines.
    pub files: Vec<ConvertedFile>,
}

/// A Parquet file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ConvertedFile {
    /// Where it is, relative to the export's manifest.
    pub file: String,
    /// How many rows it has.
    pub rows: u64,
    /// Whether it was there already, made of the same NDJSON.
    pub kept: bool,
    /// The lines of the NDJSON that would be in it, and are no rows: the first hundred.
    pub broken: Vec<Broken>,
    /// How many more there are.
    pub more_broken: u64,
}

/// A line that is no row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Broken {
    /// The NDJSON file, relative to the export's manifest.
    pub file: String,
    /// Which line, from 1.
    pub line: u64,
    /// What is wrong with it.
    pub why: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}: {}", self.file, self.line, self.why)
    }
}

/// Writes the Parquet files of a downloaded export, into the folder `parquet` in it. `done` is told each.
///
/// Before that, all its files are compared with the manifest, as [`export::verify`] does. Each Parquet file is put in its place when it is
/// whole; those that were made of the same NDJSON stay, so that an interrupted conversion goes on. Those of NDJSON that the export
/// does not have any more are not touched. Only their owner may read the files.
///
/// It waits for nothing and asks no server: in async code, call it on a thread of its own.
///
/// # Errors
/// Those of [`export::verify`]; [`Error::Differs`] if a file is not as the manifest says; what the system says where a file cannot be
/// read or written. A line that is no resource of its file's type is no error, but in [`ConvertedFile::broken`].
pub fn convert(folder: impl AsRef<Path>, done: impl FnMut(&ConvertedFile)) -> Result<Converted, Error> {
    converted(folder.as_ref(), Sizes::USUAL, done)
}

fn converted(path: &Path, sizes: Sizes, mut done: impl FnMut(&ConvertedFile)) -> Result<Converted, Error> {
    let checked = export::verify(path)?;
    if !checked.differences.is_empty() {
        return Err(Error::Differs(checked.differences.iter().map(ToString::to_string).collect()));
    }
    let export = Folder::at(path).map_err(failed("read", path))?;
    let _lock = lock(&export, path)?;
    let (mut cleared, mut files) = (BTreeSet::new(), Vec::new());
    for row in &checked.report.files {
        let Some(sha256) = row.sha256.as_deref() else { continue };
        let stem = format!("{FOLDER}/{}", row.file.strip_suffix(".ndjson").unwrap_or(&row.file));
        let (within, _) = stem.rsplit_once('/').unwrap_or((FOLDER, ""));
        let at = path.join(within);
        let folder = made(&export, within).map_err(failed("made", &at))?;
        if cleared.insert(at.clone()) {
            clear(&folder).map_err(failed("cleared", &at))?;
        }
        Conversion { export: &export, path, folder: &folder, row, sha256, stem: &stem, sizes }.run(|file| {
            done(&file);
            files.push(file);
        })?;
    }
    Ok(Converted { files })
}

/// One at a time writes them.
fn lock(export: &Folder, path: &Path) -> Result<Lock, Error> {
    let (at, name) = (path.join(FOLDER), ".lock");
    let folder = export.made(FOLDER).map_err(failed("made", &at))?;
    let file = folder.appended(name).map_err(failed("opened", &at.join(name)))?;
    Lock::exclusive(file)
        .map_err(|(error, _)| failed("locked: another conversion may be going on", &at.join(name))(error.into()))
}

/// A folder below another, made with those above it for their owner only.
fn made(folder: &Folder, below: &str) -> io::Result<Folder> {
    let (first, rest) = below.split_once('/').unwrap_or((below, ""));
    let folder = folder.made(first)?;
    if rest.is_empty() { Ok(folder) } else { made(&folder, rest) }
}

/// Removes what conversions have left that were killed.
fn clear(folder: &Folder) -> io::Result<()> {
    for name in folder.names()? {
        if let Some(name) = name.to_str().filter(|name| name.starts_with(PARTIAL)) {
            folder.remove(name)?;
        }
    }
    Ok(())
}

/// A file of NDJSON that becomes Parquet files.
struct Conversion<'a> {
    export: &'a Folder,
    /// Where that is.
    path: &'a Path,
    /// Where the Parquet files go.
    folder: &'a Folder,
    row: &'a FileReport,
    sha256: &'a str,
    /// Its name, relative to the export's manifest, without what it ends with.
    stem: &'a str,
    sizes: Sizes,
}

impl Conversion<'_> {
    fn run(&self, mut done: impl FnMut(ConvertedFile)) -> Result<(), Error> {
        if let Some(kept) = self.kept() {
            for (rows, number) in kept.into_iter().zip(1..) {
                done(ConvertedFile { file: self.name(number), rows, kept: true, broken: Vec::new(), more_broken: 0 });
            }
            return Ok(());
        }
        let source = self.path.join(&self.row.file);
        let reader = self.export.open(&self.row.file).map_err(failed("read", &source))?;
        let metadata = [(COLUMNS_KEY, COLUMNS), (SOURCE_KEY, self.sha256)];
        let metadata = metadata.map(|(key, value)| KeyValue::new(key.to_owned(), value.to_owned())).to_vec();
        let reader = BufReader::with_capacity(256 * 1024, reader);
        let mut lines = Lines::new(reader, &self.row.resource_type, self.sizes, metadata);
        self.remove_from(1)?;
        let mut number = 0;
        while number == 0 || !lines.is_at_end().map_err(failed("read", &source))? {
            number += 1;
            done(self.write(&mut lines, number)?);
        }
        self.remove_from(number + 1)
    }

    fn write(&self, lines: &mut Lines<impl BufRead>, number: u32) -> Result<ConvertedFile, Error> {
        let name = self.name(number);
        let target = self.path.join(&name);
        let mut file = self.folder.temporary(PARTIAL).map_err(failed("written", &target))?;
        let mut writer = BufWriter::new(file.file());
        let found = lines.write(&mut writer).map_err(|source| Error::Parquet { path: target.clone(), source })?;
        writer.flush().map_err(failed("written", &target))?;
        drop(writer);
        file.put(self.folder, last(&name)).map_err(failed("written", &target))?;
        let broken = found.broken.into_iter();
        let broken = broken.map(|(line, why)| Broken { file: self.row.file.clone(), line, why }).collect();
        Ok(ConvertedFile { file: name, rows: found.rows, kept: false, broken, more_broken: found.more_broken })
    }

    /// The name of a Parquet file, from 1, relative to the export's manifest.
    fn name(&self, number: u32) -> String {
        match number {
            1 => format!("{}.parquet", self.stem),
            _ => format!("{}-{number:04}.parquet", self.stem),
        }
    }

    /// Removes the Parquet files from this number on: the last first, so that what is left has no hole.
    fn remove_from(&self, number: u32) -> Result<(), Error> {
        let names: Vec<_> =
            (number..).map(|number| self.name(number)).take_while(|name| self.folder.exists(last(name))).collect();
        for name in names.iter().rev() {
            self.folder.remove(last(name)).map_err(failed("removed", &self.path.join(name)))?;
        }
        Ok(())
    }

    /// How many rows each Parquet file has, if they were made of the same NDJSON, and have all its lines: what is missing is to be told each
    /// time.
    fn kept(&self) -> Option<Vec<u64>> {
        let rows: Vec<u64> = (1..).map_while(|number| self.rows_of(last(&self.name(number)))).collect();
        let next = u32::try_from(rows.len()).ok()?.checked_add(1)?;
        let is_whole = rows.iter().sum::<u64>() == self.row.received && !self.folder.exists(last(&self.name(next)));
        (is_whole && !rows.is_empty()).then_some(rows)
    }

    fn rows_of(&self, name: &str) -> Option<u64> {
        let reader = SerializedFileReader::new(self.folder.open(name).ok()?).ok()?;
        let metadata = reader.metadata().file_metadata();
        let is = |key: &str, value: &str| {
            let mut pairs = metadata.key_value_metadata().into_iter().flatten();
            pairs.any(|pair| pair.key == key && pair.value.as_deref() == Some(value))
        };
        let rows = u64::try_from(metadata.num_rows()).ok()?;
        (is(COLUMNS_KEY, COLUMNS) && is(SOURCE_KEY, self.sha256)).then_some(rows)
    }
}

/// A file's own name.
fn last(name: &str) -> &str {
    name.rsplit_once('/').map_or(name, |(_, last)| last)
}

fn failed(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = PathBuf::from(path);
    move |source| Error::File { what, path, source }
}

#[cfg(test)]
mod tests;
