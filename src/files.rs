//! Files of health data: readable by their owner only, and whole or not there.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use crate::base::{Error, ErrorKind};

/// The error of a file operation. Paths of a record hold no more than resource types and ids, and are not shown all the same.
pub(crate) fn failed(what: &'static str) -> impl FnOnce(io::Error) -> Error {
    move |error| Error::new(ErrorKind::File, what).with_source(error)
}

/// Makes a folder, and those above it, for its owner only.
pub(crate) fn create_folder(path: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(failed("the folder cannot be made"))
}

/// A file to write to its end.
pub(crate) fn appended(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// How the names of files begin that are not whole yet.
const TEMPORARY: &str = ".tmp";

/// A file that is put in its place when it is whole; `scratch` is a folder on the same file system.
pub(crate) fn temporary(scratch: &Path) -> Result<NamedTempFile, Error> {
    // tempfile makes it readable by its owner only.
    tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(scratch).map_err(failed("the file cannot be made"))
}

/// Puts a file in its place: afterwards the old one is there or the new one, whatever happens.
pub(crate) fn put(file: NamedTempFile, path: &Path) -> Result<(), Error> {
    file.as_file().sync_all().map_err(failed("the file cannot be written"))?;
    file.persist(path).map_err(|error| failed("the file cannot be put in its place")(error.error))?;
    sync_folder(path.parent());
    Ok(())
}

/// Writes a whole file.
pub(crate) fn write(scratch: &Path, path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut file = temporary(scratch)?;
    file.write_all(bytes).map_err(failed("the file cannot be written"))?;
    put(file, path)
}

/// Removes a file, if it is there.
pub(crate) fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed("the file cannot be removed")(error)),
        _ => Ok(()),
    }
}

/// Makes a rename last. Not every file system can, and then it lasts by itself.
fn sync_folder(folder: Option<&Path>) {
    if let Some(folder) = folder.and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
}

/// Where a download into a folder keeps what it has, as long as it goes on.
pub(crate) const PARTIAL: &str = ".partial";
const LOCK: &str = "lock";
/// What is written last: with it, a download has come to its end.
pub(crate) const MANIFEST: &str = "manifest.json";

/// What a file holds: as much as it takes to tell whether it is still the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FileReport {
    /// The length, in bytes.
    pub bytes: u64,
    /// How many lines it has, if it is NDJSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<u64>,
    /// The SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
}

/// Reckons a [`FileReport`] of bytes as they come.
#[derive(Default)]
pub(crate) struct Reckoner {
    digest: Sha256,
    bytes: u64,
    lines: u64,
}

impl Reckoner {
    pub(crate) fn add(&mut self, bytes: &[u8]) {
        self.digest.update(bytes);
        self.bytes += bytes.len() as u64;
        self.lines += bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
    }

    pub(crate) fn report(self, is_ndjson: bool) -> FileReport {
        let sha256 = hexadecimal(&self.digest.finalize());
        FileReport { bytes: self.bytes, lines: is_ndjson.then_some(self.lines), sha256 }
    }
}

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a file holds; `None` if there is no regular file of that name.
pub(crate) fn reckon(path: &Path) -> Result<Option<FileReport>, Error> {
    let cannot = || failed("the file cannot be read");
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_file() => {}
        Ok(_) => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(cannot()(error)),
    }
    let mut file = File::open(path).map_err(cannot())?;
    let (mut reckoner, mut buffer) = (Reckoner::default(), vec![0; 64 * 1024]);
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return Ok(Some(reckoner.report(path.extension().is_some_and(|ending| ending == "ndjson")))),
            Ok(length) => reckoner.add(buffer.get(..length).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(cannot()(error)),
        }
    }
}

/// The hidden folder of a download, [`PARTIAL`], locked as long as this lives: two downloads into one folder would spoil each
/// other. Nothing in the folder is to be read before.
pub(crate) struct Scratch {
    path: PathBuf,
    _lock: File,
}

impl Scratch {
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Removes what a download no longer needs that has come to its end. What is not ours stays.
    pub(crate) fn clear(self, is_ours: impl Fn(&str) -> bool) -> Result<(), Error> {
        let of_any = |name: &str| name.starts_with(TEMPORARY) || is_ours(name);
        for name in names_in(&self.path)? {
            if name.to_str().is_some_and(of_any) {
                remove(&self.path.join(name))?;
            }
        }
        Ok(())
    }
}

/// Where nothing is kept, there is nothing left behind. The lock goes while it is held, so that nobody gets it in between.
impl Drop for Scratch {
    fn drop(&mut self) {
        if names_in(&self.path).is_ok_and(|names| names.iter().all(|name| name == LOCK)) {
            let _ = fs::remove_file(self.path.join(LOCK));
            let _ = fs::remove_dir(&self.path);
        }
    }
}

/// Makes the folders of a download, or opens those of an earlier one, and locks them; `state` is the file by which an unfinished
/// download of this kind knows its own.
pub(crate) fn begin(folder: &Path, existing: Existing, state: &str) -> Result<Scratch, Error> {
    existing.check(folder, state)?;
    create_folder(folder)?;
    let scratch = lock(folder.join(PARTIAL))?;
    // Until then, another may have gone on.
    existing.check(folder, state)?;
    Ok(scratch)
}

fn lock(scratch: PathBuf) -> Result<Scratch, Error> {
    let path = scratch.join(LOCK);
    let cannot = || failed("the folder cannot be written to");
    loop {
        create_folder(&scratch)?;
        let lock = match appended(&path) {
            Ok(lock) => lock,
            // Whoever had it is gone, and the folder with them.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(cannot()(error)),
        };
        match lock.try_lock() {
            Ok(()) if is_at(&lock, &path).map_err(cannot())? => return Ok(Scratch { path: scratch, _lock: lock }),
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => {
                return Err(Error::new(ErrorKind::File, "another download into this folder is going on")
                    .with_help("wait until it is done, or choose another folder"));
            }
            Err(fs::TryLockError::Error(error)) => return Err(failed("the folder cannot be locked")(error)),
        }
    }
}

/// Whether a file is still the one at that place, and not one that was removed from there.
fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    let there = match fs::metadata(path) {
        Ok(there) => there,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let here = file.metadata()?;
        Ok((here.dev(), here.ino()) == (there.dev(), there.ino()))
    }
    #[cfg(not(unix))]
    {
        let _ = (file, there);
        Ok(true)
    }
}

/// Refuses a folder in which another download is going on, for who only reads.
pub(crate) fn must_be_idle(folder: &Path) -> Result<(), Error> {
    let Ok(lock) = File::open(folder.join(PARTIAL).join(LOCK)) else { return Ok(()) };
    match lock.try_lock_shared() {
        Err(fs::TryLockError::WouldBlock) => {
            Err(Error::new(ErrorKind::File, "a download into this folder is going on")
                .with_help("wait until it is done"))
        }
        _ => Ok(()),
    }
}

/// The names of what is in a folder; none if there is no such folder.
fn names_in(folder: &Path) -> Result<Vec<OsString>, Error> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed("the folder cannot be read")(error)),
    };
    let names = entries.map(|entry| entry.map(|entry| entry.file_name()));
    names.collect::<io::Result<_>>().map_err(failed("the folder cannot be read"))
}

/// What to do with a folder in which there is something already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// Nothing is downloaded: an error.
    Refuse,
    /// The download goes on where it was ended, and fetches what was missing.
    Resume,
}

impl Existing {
    /// Refuses a folder with something in it, unless it is to be gone on with and looks as if it could be.
    fn check(self, folder: &Path, state: &str) -> Result<(), Error> {
        let scratch = folder.join(PARTIAL);
        let is_partial = names_in(&scratch)?.iter().all(|name| {
            // The first that a download leaves.
            name.to_str().is_some_and(|name| name == LOCK || name.starts_with(TEMPORARY))
        });
        if is_partial && names_in(folder)?.iter().all(|name| name == PARTIAL) {
            return Ok(());
        }
        match self {
            Self::Refuse => Err(Error::new(ErrorKind::File, "the folder is not empty")
                .with_help("choose another, or resume the download that is in it")),
            Self::Resume if folder.join(MANIFEST).exists() || scratch.join(state).exists() => Ok(()),
            Self::Resume => {
                Err(Error::new(ErrorKind::File, "the folder holds something else, and no such download to go on with")
                    .with_help("choose another folder"))
            }
        }
    }
}

/// The file's text; `None` if there is no such file.
pub(crate) fn read(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed("the file cannot be read")(error)),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[test]
    fn one_at_a_time_holds_a_folder_and_nothing_is_left_behind() {
        let scratch = tempfile::tempdir().unwrap();
        let folder = scratch.path().join("a/b");
        let (holders, held) = (AtomicU32::new(0), AtomicU32::new(0));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..300 {
                        let Ok(scratch) = begin(&folder, Existing::Resume, "state") else { continue };
                        assert_eq!(holders.fetch_add(1, Ordering::SeqCst), 0);
                        held.fetch_add(1, Ordering::SeqCst);
                        write(scratch.path(), &scratch.path().join("state"), b"{}").unwrap();
                        holders.fetch_sub(1, Ordering::SeqCst);
                        scratch.clear(|name| name == "state").unwrap();
                    }
                });
            }
        });
        assert!(held.into_inner() > 0);
        assert!(names_in(&folder).unwrap().is_empty(), "{:?}", names_in(&folder));
    }

    #[test]
    fn what_is_not_ours_is_not_cleared_away() {
        let scratch = tempfile::tempdir().unwrap();
        let begun = begin(scratch.path(), Existing::Refuse, "state").unwrap();
        for name in ["state", "own", ".tmpX"] {
            fs::write(begun.path().join(name), "").unwrap();
        }
        let path = begun.path().to_owned();
        begun.clear(|name| name == "state").unwrap();
        let mut left = names_in(&path).unwrap();
        left.sort();
        assert_eq!(left, ["lock", "own"]);
    }
}
