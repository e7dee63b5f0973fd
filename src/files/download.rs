//! The folder of a download: whose it is, and that one download at a time has it.

use std::{
    fs::{File, TryLockError},
    io,
    path::Path,
};

use super::{Access, Folder, Lock, MANIFEST, PARTIAL, TEMPORARY, failed};
use crate::base::{Error, ErrorKind};

const LOCK: &str = "lock";

/// Whether others may own a folder, or write to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sharing {
    Refused,
    Allowed,
}

/// The folder of a download and the hidden one in it, [`PARTIAL`], locked as long as this lives: two downloads into one folder would
/// spoil each other. Nothing in the folder is to be read before.
pub(crate) struct Held {
    folder: Folder,
    partial: Folder,
    _lock: Lock,
    sharing: Sharing,
    is_narrowed: bool,
    is_anew: bool,
}

impl Held {
    /// Where the files go.
    pub(crate) fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Where a download keeps what it has.
    pub(crate) fn partial(&self) -> &Folder {
        &self.partial
    }

    /// Whether others might use the folder before, which was empty.
    pub(crate) fn is_narrowed(&self) -> bool {
        self.is_narrowed
    }

    /// A folder within the hidden one, for a download of its own: made, or that of an earlier one.
    pub(crate) fn within(&self, name: &str, state: &str) -> Result<Self, Error> {
        let folder = self.partial.made(name).map_err(failed(CANNOT_MAKE))?;
        hold(folder, Existing::Resume, state, self.sharing)
    }

    /// Whether there was nothing to go on with, though that was asked for.
    pub(crate) fn is_anew(&self) -> bool {
        self.is_anew
    }

    /// Makes a folder for files.
    pub(crate) fn make(&self, name: &str) -> Result<(), Error> {
        let mut folder = None;
        for within in name.split('/') {
            let made = folder.as_ref().unwrap_or(&self.folder).made(within).map_err(failed(CANNOT_MAKE))?;
            self.sharing.must_be_ours(&made, "a folder in it")?;
            folder = Some(made);
        }
        Ok(())
    }

    /// Removes what a download no longer needs that has come to its end. What is not ours stays.
    pub(crate) fn clear(self, is_ours: impl Fn(&str) -> bool) -> Result<(), Error> {
        let of_any = |name: &str| name.starts_with(TEMPORARY) || is_ours(name);
        for name in names_in(&self.partial)? {
            if let Some(name) = name.to_str().filter(|name| of_any(name)) {
                super::remove(&self.partial, name)?;
            }
        }
        Ok(())
    }
}

/// Where nothing is kept, there is nothing left behind. The lock goes while it is held, so that nobody gets it in between.
impl Drop for Held {
    fn drop(&mut self) {
        if names_in(&self.partial).is_ok_and(|names| names.iter().all(|name| name == LOCK)) {
            let _ = self.partial.remove(LOCK);
            let _ = self.folder.remove_folder(PARTIAL);
        }
    }
}

const CANNOT_MAKE: &str = "the folder cannot be made";
const CANNOT_WRITE: &str = "the folder cannot be written to";

/// Makes the folders of a download, or opens those of an earlier one, and locks them; `state` is the file by which an unfinished
/// download of this kind knows its own.
pub(crate) fn begin(path: &Path, existing: Existing, state: &str, sharing: Sharing) -> Result<Held, Error> {
    begun(path, existing, state, sharing).map_err(|error| error.in_folder(path))
}

fn begun(path: &Path, existing: Existing, state: &str, sharing: Sharing) -> Result<Held, Error> {
    let folder = Folder::made_at(path).map_err(|error| {
        failed(CANNOT_MAKE)(error)
            .with_help("give the path of a folder, which is no symbolic link, where you may write")
    })?;
    hold(folder, existing, state, sharing)
}

fn hold(folder: Folder, existing: Existing, state: &str, sharing: Sharing) -> Result<Held, Error> {
    let is_narrowed = sharing.narrow(&folder)?;
    sharing.must_be_ours(&folder, "the folder")?;
    existing.check(&folder, state)?;
    let (partial, lock) = lock(&folder, sharing)?;
    let mut held = Held { folder, partial, _lock: lock, sharing, is_narrowed, is_anew: false };
    // Until then, another may have gone on.
    let is_empty = existing.check(&held.folder, state)?;
    held.is_anew = is_empty && existing == Existing::Resume;
    Ok(held)
}

impl Sharing {
    pub(crate) fn of(is_allowed: bool) -> Self {
        if is_allowed { Self::Allowed } else { Self::Refused }
    }

    /// Leaves an empty folder of our own to us alone; whether it was not.
    fn narrow(self, folder: &Folder) -> Result<bool, Error> {
        let access = access(folder)?;
        if self == Self::Allowed || !access.is_ours || !access.others_may_use || !names_in(folder)?.is_empty() {
            return Ok(false);
        }
        folder.narrow().map_err(failed("the folder cannot be made its owner's alone"))?;
        // What came in between is nobody knows whose.
        match names_in(folder)?.is_empty() {
            true => Ok(true),
            false => Err(refuse("others wrote to the folder just now".to_owned())),
        }
    }

    /// Refuses a folder that is another user's, or to which others may write: they could read what comes there, and change it.
    fn must_be_ours(self, folder: &Folder, which: &str) -> Result<(), Error> {
        let access = access(folder)?;
        match () {
            () if self == Self::Allowed => Ok(()),
            () if !access.is_ours => Err(refuse(format!("{which} belongs to another user"))),
            () if access.others_may_write => Err(refuse(format!("{which} can be written to by others"))),
            () => Ok(()),
        }
    }
}

fn access(folder: &Folder) -> Result<Access, Error> {
    folder.access().map_err(failed("the folder cannot be read"))
}

fn refuse(what: String) -> Error {
    const HELP: &str = "choose a new folder, which is made for you alone; or look at what is in this one, and make it yours (chown) \
                        and nobody else's to write to (chmod -R go-w). On a mounted volume where that cannot be,";
    Error::new(ErrorKind::File, what)
        .with_help(format!("{HELP} `allow_shared_dir` (--allow-shared-dir) takes it as it is"))
        .in_plain_words(format!("{HELP} --allow-shared-dir takes it as it is"))
}

fn lock(folder: &Folder, sharing: Sharing) -> Result<(Folder, Lock), Error> {
    loop {
        folder.make(PARTIAL).map_err(failed(CANNOT_WRITE))?;
        let partial = match folder.folder(PARTIAL) {
            Ok(partial) => partial,
            // Whoever had it has removed it just now.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(failed(CANNOT_WRITE)(error)),
        };
        sharing.must_be_ours(&partial, "the folder's hidden folder .partial")?;
        if sharing == Sharing::Refused && access(&partial)?.others_may_use {
            partial.narrow().map_err(failed(CANNOT_WRITE))?;
        }
        let lock = match partial.appended(LOCK) {
            Ok(lock) => lock,
            // Whoever had it is gone, and the folder with them.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(failed(CANNOT_WRITE)(error)),
        };
        match Lock::exclusive(lock) {
            Ok(lock) if is_at(lock.file(), &partial).map_err(failed(CANNOT_WRITE))? => return Ok((partial, lock)),
            Ok(_) => {}
            Err((TryLockError::WouldBlock, _)) => {
                return Err(Error::new(ErrorKind::File, "another download into this folder is going on")
                    .with_help("wait until it is done, or choose another folder"));
            }
            Err((TryLockError::Error(error), _)) => return Err(failed("the folder cannot be locked")(error)),
        }
    }
}

/// Whether a lock is still the one at its place, and not one that was removed from there.
fn is_at(lock: &File, partial: &Folder) -> io::Result<bool> {
    let there = match partial.metadata(LOCK) {
        Ok(there) => there,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    #[cfg(unix)]
    {
        use cap_std::fs::MetadataExt as _;
        let here = lock.metadata()?;
        let here = (std::os::unix::fs::MetadataExt::dev(&here), std::os::unix::fs::MetadataExt::ino(&here));
        Ok(here == (there.dev(), there.ino()))
    }
    #[cfg(not(unix))]
    {
        let _ = (lock, there);
        Ok(true)
    }
}

/// Refuses a folder in which another download is going on, for who only reads.
pub(crate) fn must_be_idle(folder: &Folder) -> Result<(), Error> {
    let Ok(lock) = folder.open(&format!("{PARTIAL}/{LOCK}")) else { return Ok(()) };
    match Lock::shared(lock) {
        Err(TryLockError::WouldBlock) => {
            Err(Error::new(ErrorKind::File, "a download into this folder is going on")
                .with_help("wait until it is done"))
        }
        _ => Ok(()),
    }
}

/// The names of what is in a folder.
fn names_in(folder: &Folder) -> Result<Vec<std::ffi::OsString>, Error> {
    folder.names().map_err(failed("the folder cannot be read"))
}

/// What to do with a folder in which there is something already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// Nothing is downloaded: an error.
    Refuse,
    /// The download goes on where it was ended, and fetches what was missing. Where there is none, it begins, and that is told.
    Resume,
}

impl Existing {
    /// Refuses a folder with something in it, unless it is to be gone on with and looks as if it could be; whether there is nothing in it.
    fn check(self, folder: &Folder, state: &str) -> Result<bool, Error> {
        let of_partial = match folder.folder(PARTIAL) {
            Ok(partial) => names_in(&partial)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(failed("the folder's hidden folder .partial cannot be read")(error)),
        };
        let is_partial = of_partial.iter().all(|name| {
            // The first that a download leaves.
            name.to_str().is_some_and(|name| name == LOCK || name.starts_with(TEMPORARY))
        });
        if is_partial && names_in(folder)?.iter().all(|name| name == PARTIAL) {
            return Ok(true);
        }
        match self {
            Self::Refuse => Err(Error::new(ErrorKind::File, "the folder is not empty")
                .with_help("choose another, or resume the download that is in it")
                .in_plain_words("choose another, or go on with the download that is in it, with --resume")),
            Self::Resume if folder.exists(MANIFEST) || folder.exists(&format!("{PARTIAL}/{state}")) => Ok(false),
            Self::Resume => {
                Err(Error::new(ErrorKind::File, "the folder holds something else, and no such download to go on with")
                    .with_help("choose another folder"))
            }
        }
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
                        let Ok(begun) = begin(&folder, Existing::Resume, "state", Sharing::Refused) else { continue };
                        assert_eq!(holders.fetch_add(1, Ordering::SeqCst), 0);
                        held.fetch_add(1, Ordering::SeqCst);
                        crate::files::write(begun.partial(), begun.partial(), "state", b"{}").unwrap();
                        holders.fetch_sub(1, Ordering::SeqCst);
                        begun.clear(|name| name == "state").unwrap();
                    }
                });
            }
        });
        assert!(held.into_inner() > 0);
        let left = Folder::at(&folder).unwrap().names().unwrap();
        assert!(left.is_empty(), "{left:?}");
    }

    #[test]
    fn what_is_not_ours_is_not_cleared_away() {
        let scratch = tempfile::tempdir().unwrap();
        let begun = begin(scratch.path(), Existing::Refuse, "state", Sharing::Refused).unwrap();
        let partial = scratch.path().join(PARTIAL);
        for name in ["state", "own", ".tmpX"] {
            std::fs::write(partial.join(name), "").unwrap();
        }
        begun.clear(|name| name == "state").unwrap();
        let mut left = Folder::at(&partial).unwrap().names().unwrap();
        left.sort();
        assert_eq!(left, ["lock", "own"]);
    }
}
