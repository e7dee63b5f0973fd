//! The files of a downloaded export.

use std::{
    collections::BTreeSet,
    fmt, fs,
    io::{self, BufReader, BufWriter, Write},
    path::{Path, PathBuf},
};

use nextgen_patient_access::export::{self, FileReport};
use parquet::file::{
    metadata::KeyValue,
    reader::{FileReader, SerializedFileReader},
};
use serde::Serialize;

use crate::{error::Error, write};

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
    /// The files, in the manifest's order.
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
    /// The lines of the NDJSON that are not in it.
    pub broken: Vec<Broken>,
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
pub fn convert(folder: impl AsRef<Path>, mut done: impl FnMut(&ConvertedFile)) -> Result<Converted, Error> {
    let folder = folder.as_ref();
    let checked = export::verify(folder)?;
    if !checked.differences.is_empty() {
        return Err(Error::Differs(checked.differences.iter().map(ToString::to_string).collect()));
    }
    let _lock = lock(folder)?;
    let rows: Vec<_> = checked.report.files.iter().filter_map(|row| Some((row, row.sha256.as_ref()?))).collect();
    let targets: Vec<_> = rows.iter().map(|(row, _)| name_of(row)).collect();
    let parents: BTreeSet<_> = targets.iter().filter_map(|name| Path::new(name).parent()).collect();
    for parent in parents {
        let parent = folder.join(parent);
        make_folders(folder, &parent)?;
        clear(&parent).map_err(failed("cleared", &parent))?;
    }
    let mut files = Vec::new();
    for ((row, sha256), name) in rows.into_iter().zip(targets) {
        let file = file(folder, row, sha256, name)?;
        done(&file);
        files.push(file);
    }
    Ok(Converted { files })
}

/// A lock, which ends with the process, however that ends.
struct Lock(fs::File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing the file would not do while a process that another thread is about to start has it open, too.
        let _ = self.0.unlock();
    }
}

/// One at a time writes them.
fn lock(folder: &Path) -> Result<Lock, Error> {
    let path = folder.join(FOLDER);
    make_folders(folder, &path)?;
    let path = path.join(".lock");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(&path).map_err(failed("opened", &path))?;
    file.try_lock().map_err(|error| failed("locked: another conversion may be going on", &path)(error.into()))?;
    Ok(Lock(file))
}

/// Removes what conversions have left that were killed.
fn clear(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().as_encoded_bytes().starts_with(PARTIAL.as_bytes()) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Where a file goes, relative to the manifest.
fn name_of(row: &FileReport) -> String {
    format!("{FOLDER}/{}.parquet", row.file.strip_suffix(".ndjson").unwrap_or(&row.file))
}

fn file(folder: &Path, row: &FileReport, sha256: &str, name: String) -> Result<ConvertedFile, Error> {
    let target = folder.join(&name);
    if let Some(rows) = rows_of(&target, row, sha256) {
        return Ok(ConvertedFile { file: name, rows, kept: true, broken: Vec::new() });
    }
    let parent = target.parent().unwrap_or(folder);
    let source = folder.join(&row.file);
    let reader = fs::File::open(&source).map_err(failed("read", &source))?;
    let mut partial =
        tempfile::Builder::new().prefix(PARTIAL).tempfile_in(parent).map_err(failed("written", parent))?;
    let metadata = [(COLUMNS_KEY, COLUMNS), (SOURCE_KEY, sha256)];
    let metadata = metadata.map(|(key, value)| KeyValue::new(key.to_owned(), value.to_owned())).to_vec();
    let mut writer = BufWriter::new(partial.as_file_mut());
    let found = write::write(BufReader::with_capacity(256 * 1024, reader), &mut writer, &row.resource_type, metadata)
        .map_err(|source| Error::Parquet { path: target.clone(), source })?;
    writer.flush().map_err(failed("written", &target))?;
    drop(writer);
    partial.as_file().sync_all().map_err(failed("written", &target))?;
    partial.persist(&target).map_err(|error| failed("written", &target)(error.error))?;
    let broken = found.broken.into_iter().map(|(line, why)| Broken { file: row.file.clone(), line, why }).collect();
    Ok(ConvertedFile { file: name, rows: found.rows, kept: false, broken })
}

/// How many rows a file has that was made of the same NDJSON, and has all its lines: what is missing is to be told each time.
fn rows_of(path: &Path, row: &FileReport, sha256: &str) -> Option<u64> {
    let reader = SerializedFileReader::new(fs::File::open(path).ok()?).ok()?;
    let metadata = reader.metadata().file_metadata();
    let is = |key: &str, value: &str| {
        metadata
            .key_value_metadata()
            .into_iter()
            .flatten()
            .any(|it| it.key == key && it.value.as_deref() == Some(value))
    };
    let rows = u64::try_from(metadata.num_rows()).ok()?;
    (is(COLUMNS_KEY, COLUMNS) && is(SOURCE_KEY, sha256) && rows == row.received).then_some(rows)
}

/// Makes the folders below the export's, for their owner alone. A link in their place is refused.
fn make_folders(folder: &Path, last: &Path) -> Result<(), Error> {
    let mut path = folder.to_owned();
    for name in last.strip_prefix(folder).unwrap_or(last).components() {
        path.push(name);
        let made = if is_folder(&path) { Ok(()) } else { make_folder(&path) };
        made.map_err(failed("made", &path))?;
    }
    Ok(())
}

fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_dir())
}

fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

fn failed(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = PathBuf::from(path);
    move |source| Error::File { what, path, source }
}
