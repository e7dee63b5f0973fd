//! Files of health data: readable by their owner only, and whole or not there.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::Path,
};

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

/// A file that is put in its place when it is whole; `scratch` is a folder on the same file system.
pub(crate) fn temporary(scratch: &Path) -> Result<NamedTempFile, Error> {
    // tempfile makes it readable by its owner only.
    NamedTempFile::new_in(scratch).map_err(failed("the file cannot be made"))
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

/// Makes the folders of a download, or opens those of an earlier one, of which there may be a manifest; `state` is the file by
/// which a download of this kind knows its own. The lock is to be held as long as the download goes on.
pub(crate) fn begin<M>(folder: &Path, earlier: Option<&M>, state: &str) -> Result<File, Error> {
    let scratch = folder.join(PARTIAL);
    if earlier.is_none() && !scratch.join(state).exists() {
        // There is nothing to go on with, and what is there is not ours, but for the first that a download leaves.
        let is_first = |name: &str| name == LOCK || name.starts_with(".tmp");
        if holds_more(folder, |name| name == PARTIAL)? || holds_more(&scratch, is_first)? {
            return Err(Error::new(
                ErrorKind::File,
                "the folder holds something else, and no such download to go on with",
            )
            .with_help("choose another folder"));
        }
    }
    create_folder(folder)?;
    create_folder(&scratch)?;
    lock(&scratch)
}

/// Whether there is something in a folder that is not ours.
fn holds_more(folder: &Path, is_ours: impl Fn(&str) -> bool) -> Result<bool, Error> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(failed("the folder cannot be read")(error)),
    };
    for entry in entries {
        let name = entry.map_err(failed("the folder cannot be read"))?.file_name();
        if !name.to_str().is_some_and(&is_ours) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Removes what a download no longer needs that has come to its end.
pub(crate) fn finish(folder: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(folder.join(PARTIAL)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(failed("the folder of what was unfinished cannot be removed")(error))
        }
        _ => Ok(()),
    }
}

/// Refuses to go on with the download of something else.
pub(crate) fn must_be_same(is_same: bool) -> Result<(), Error> {
    if is_same {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::File,
        "the folder holds another record or export: of another API, server, patient or group",
    )
    .with_help("choose another folder"))
}

/// The lock of a folder, held until it is dropped: two downloads into one folder would spoil each other.
fn lock(scratch: &Path) -> Result<File, Error> {
    let lock = appended(&scratch.join(LOCK)).map_err(failed("the folder cannot be written to"))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(fs::TryLockError::WouldBlock) => {
            Err(Error::new(ErrorKind::File, "another download into this folder is going on")
                .with_help("wait until it is done, or choose another folder"))
        }
        Err(fs::TryLockError::Error(error)) => Err(failed("the folder cannot be locked")(error)),
    }
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
    /// Refuses a folder with something in it, unless it is to be gone on with.
    pub(crate) fn check(self, folder: &Path) -> Result<(), Error> {
        if !holds_more(folder, |_| false)? || self == Self::Resume {
            return Ok(());
        }
        Err(Error::new(ErrorKind::File, "the folder is not empty")
            .with_help("choose another, or resume the download that is in it"))
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
