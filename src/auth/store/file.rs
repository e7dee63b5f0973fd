//! A session in a file.

use std::{
    ffi::OsStr,
    fs::{self, File, TryLockError},
    io::{self, ErrorKind as Io, Read, Seek, Write},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use zeroize::Zeroizing;

use super::{SessionStore, StoreFuture, StoreLock, StoredSession};
use crate::base::{Error, ErrorKind};
use crate::files::{self, Access, Folder, Temporary};

/// No session is this long; a file that is, is not one.
const MAX_LENGTH: u64 = 1024 * 1024;

/// How much room is made for a session at least, in bytes. With long tokens it has some thousands.
const ROOM: usize = 64 * 1024;

/// Longer than a refresh with its time limits can take.
const LOCK_LIMIT: Duration = Duration::from_secs(150);
const LOCK_PAUSE: Duration = Duration::from_millis(20);

const CANNOT_WRITE: &str = "cannot be written";
const CANNOT_LOCK: &str = "cannot be locked";

/// Keeps a session in a file that only its owner may read (mode 0600, in a directory of mode 0700 if that has to be made).
///
/// A save replaces the file in one step, so that a crash leaves the old session or the new one. Processes that share the file
/// keep out of each other's way by a lock on a second file beside it, `NAME.lock`. Whoever gets the lock removes what others have left
/// that were killed while they saved.
///
/// Both files have to be regular files and ours: a link, a pipe, or another user's file is refused, and nobody waits for it. So is a
/// folder that is another user's or that others may write to: they could put another session there.
///
/// On Windows, the file has the permissions of its directory: choose one in the user's own profile.
///
/// ```
/// use nextgen_patient_access::auth::{FileStore, SessionStore};
///
/// # let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
/// # runtime.block_on(async {
/// let store = FileStore::new("no/such/session.json");
/// assert!(store.load().await.unwrap().is_none());
/// # });
/// ```
#[derive(Debug, Clone)]
pub struct FileStore {
    path: PathBuf,
    /// What is to be the session, with room for it, as long as the lock is held.
    reserved: Arc<Mutex<Option<Temporary>>>,
}

impl FileStore {
    /// A store in the file at `path`, which need not exist.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), reserved: Arc::default() }
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The folder that the file is in, made if need be, and the file's name.
    fn place(&self, cannot: &'static str) -> Result<(Folder, &str), Error> {
        let failed = |error: io::Error| self.error(cannot, error);
        let name = self.name().map_err(failed)?;
        let folder = Folder::made_all(self.folder()).map_err(failed)?;
        self.must_be_ours_alone(&folder.access().map_err(failed)?)?;
        Ok((folder, name))
    }

    fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new(""))
    }

    fn name(&self) -> io::Result<&str> {
        Ok(self.path.file_name().and_then(OsStr::to_str).ok_or(Io::InvalidFilename)?)
    }

    /// The beginning of the names of files that are to be the session.
    fn temporary(name: &str) -> String {
        format!(".{name}.tmp")
    }

    fn read(&self) -> Result<Option<StoredSession>, Error> {
        let failed = |error: io::Error| self.error("cannot be read", error);
        let folder = match Folder::at(self.folder()) {
            Ok(folder) => folder,
            Err(error) if error.kind() == Io::NotFound => return Ok(None),
            Err(error) => return Err(failed(error)),
        };
        let file = match folder.open(self.name().map_err(failed)?) {
            Ok(file) => file,
            Err(error) if error.kind() == Io::NotFound => return Ok(None),
            Err(error) => return Err(failed(error)),
        };
        self.must_be_ours_alone(&folder.access().map_err(failed)?)?;
        self.must_be_ours(&self.path, &file.metadata().map_err(failed)?)?;
        let mut bytes = Zeroizing::new(Vec::new());
        file.take(MAX_LENGTH).read_to_end(&mut bytes).map_err(failed)?;
        // What is no UTF-8 is no JSON either: the same error will do.
        StoredSession::from_json(&String::from_utf8_lossy(&bytes))
            .map(Some)
            .map_err(|error| self.error("holds no session that can be used", error))
    }

    /// Refuses a folder in which others could put another session in this one's place.
    fn must_be_ours_alone(&self, access: &Access) -> Result<(), Error> {
        let what = match () {
            () if !access.is_ours => "belongs to another user",
            () if access.others_may_write => "can be written to by others",
            () => return Ok(()),
        };
        Err(Error::new(ErrorKind::Store, format!("the folder of the session file {} {what}", self.path.display()))
            .with_help(
                "give a file in a folder of your own, which is made if it is not there; or make this one yours (chown) and nobody else's \
                 to write to (chmod go-w)",
            ))
    }

    #[cfg(unix)]
    fn must_be_ours(&self, path: &Path, metadata: &fs::Metadata) -> Result<(), Error> {
        use std::os::unix::fs::MetadataExt;
        let (what, help) = match () {
            () if metadata.uid() != files::user() => (
                "belongs to another user",
                "choose another file; who may change this one could put any session into it",
            ),
            () if metadata.mode() & 0o077 != 0 => {
                ("can be read by others than its owner", "chmod 600 it, or delete it and sign the patient in again")
            }
            () => return Ok(()),
        };
        let what = format!("the session file {} {what}", path.display());
        Err(Error::new(ErrorKind::Store, what).with_help(help))
    }

    #[cfg(not(unix))]
    fn must_be_ours(&self, _: &Path, _: &fs::Metadata) -> Result<(), Error> {
        Ok(())
    }

    fn write(&self, json: &str) -> Result<(), Error> {
        let failed = |error: io::Error| self.error(CANNOT_WRITE, error);
        let (folder, name) = self.place(CANNOT_WRITE)?;
        let write = |mut file: Temporary| {
            let opened = file.file();
            opened.rewind()?;
            opened.write_all(json.as_bytes())?;
            opened.set_len(json.len() as u64)?;
            file.put(&folder, name)
        };
        self.must_be_writable(&folder, name)?;
        let fresh = || folder.temporary(&Self::temporary(name));
        let reserved = self.reserved().take();
        match reserved.map_or_else(fresh, Ok).and_then(write) {
            // Whoever had the lock in between has swept the file away.
            Err(error) if error.kind() == Io::NotFound => fresh().and_then(write).map_err(failed),
            done => done.map_err(failed),
        }
    }

    /// Makes the file that is to be the session, with room for it.
    fn reserve(&self) -> Result<(), Error> {
        let failed = |error: io::Error| self.error(CANNOT_WRITE, error);
        let (folder, name) = self.place(CANNOT_WRITE)?;
        self.must_be_writable(&folder, name)?;
        let length = folder.metadata(name).map_or(0, |found| found.len());
        let room = usize::try_from(2 * length.min(MAX_LENGTH)).unwrap_or_default().max(ROOM);
        let mut file = folder.temporary(&Self::temporary(name)).map_err(failed)?;
        file.write_all(&vec![0; room]).map_err(failed)?;
        file.file().sync_all().map_err(failed)?;
        *self.reserved() = Some(file);
        Ok(())
    }

    /// Refuses to put a session where there is something else, or what its owner wants to keep.
    fn must_be_writable(&self, folder: &Folder, name: &str) -> Result<(), Error> {
        let failed = |error: io::Error| self.error(CANNOT_WRITE, error);
        match folder.metadata(name) {
            Ok(found) if !found.is_file() => Err(failed(files::no_regular_file())),
            Ok(found) if found.permissions().readonly() => Err(failed(Io::ReadOnlyFilesystem.into())),
            Err(error) if error.kind() != Io::NotFound => Err(failed(error)),
            _ => Ok(()),
        }
    }

    fn remove(&self) -> Result<(), Error> {
        let failed = |error: io::Error| self.error("cannot be deleted", error);
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != Io::NotFound => Err(failed(error)),
            _ => Ok(()),
        }
    }

    fn open_lock(&self) -> Result<File, Error> {
        let failed = |error: io::Error| self.error(CANNOT_LOCK, error);
        let (folder, name) = self.place(CANNOT_LOCK)?;
        let name = format!("{name}.lock");
        let file = folder.appended(&name).map_err(failed)?;
        self.must_be_ours(&self.path.with_file_name(name), &file.metadata().map_err(failed)?)?;
        Ok(file)
    }

    /// Removes what processes have left that were killed while they saved: it holds tokens. Only with the lock.
    fn sweep(&self) {
        self.reserved().take();
        let Ok((folder, name)) = self.place(CANNOT_LOCK) else { return };
        let (prefix, names) = (Self::temporary(name), folder.names().unwrap_or_default());
        for left in names.iter().filter_map(|name| name.to_str()) {
            if left.starts_with(&prefix) || is_of_an_earlier_version(&folder, left) {
                // What cannot be removed is no hindrance.
                let _ = folder.remove(left);
            }
        }
    }

    fn reserved(&self) -> MutexGuard<'_, Option<Temporary>> {
        self.reserved.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn error(&self, what: &str, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
        Error::new(ErrorKind::Store, format!("the session file {} {what}", self.path.display()))
            .with_help("check the file and its directory, or sign the patient in again")
            .with_source(source)
    }
}

/// Whether it is a session that an earlier version of this crate was about to save, under a name that others take, too.
fn is_of_an_earlier_version(folder: &Folder, name: &str) -> bool {
    const BEGINNING: &[u8] = br#"{"version":1,"api":""#;
    let has_name = name.strip_prefix(".tmp").is_some_and(|rest| rest.len() == 6 && !rest.contains(['.', '-']));
    let mut beginning = [0; BEGINNING.len()];
    has_name && folder.open(name).and_then(|mut file| file.read_exact(&mut beginning)).is_ok() && beginning == BEGINNING
}

/// The lock, and what it lets its holder have.
struct Held {
    store: FileStore,
    _lock: files::Lock,
}

impl StoreLock for Held {
    fn release(self: Box<Self>) -> StoreFuture<'static, ()> {
        drop(self);
        Box::pin(async { Ok(()) })
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.store.reserved().take();
    }
}

impl SessionStore for FileStore {
    fn load(&self) -> StoreFuture<'_, Option<StoredSession>> {
        let this = self.clone();
        Box::pin(async { Ok(tokio::task::spawn_blocking(move || this.read()).await??) })
    }

    fn save<'a>(&'a self, session: &'a StoredSession) -> StoreFuture<'a, ()> {
        let (this, json) = (self.clone(), Zeroizing::new(session.to_json()));
        Box::pin(async { Ok(tokio::task::spawn_blocking(move || this.write(&json)).await??) })
    }

    fn prepare(&self) -> StoreFuture<'_, ()> {
        let this = self.clone();
        Box::pin(async { Ok(tokio::task::spawn_blocking(move || this.reserve()).await??) })
    }

    fn delete(&self) -> StoreFuture<'_, ()> {
        Box::pin(async { Ok(self.remove()?) })
    }

    fn lock(&self) -> StoreFuture<'_, Box<dyn StoreLock>> {
        Box::pin(async {
            let mut file = self.open_lock()?;
            let since = Instant::now();
            let lock = loop {
                match files::Lock::exclusive(file) {
                    Ok(lock) => break lock,
                    Err((TryLockError::WouldBlock, same)) if since.elapsed() < LOCK_LIMIT => file = same,
                    Err((error, _)) => return Err(self.error(CANNOT_LOCK, io::Error::from(error)).into()),
                }
                // Polled, so that whoever waits can be cancelled.
                tokio::time::sleep(LOCK_PAUSE).await;
            };
            let lock = Held { store: self.clone(), _lock: lock };
            let this = self.clone();
            tokio::task::spawn_blocking(move || this.sweep()).await?;
            Ok(Box::new(lock) as Box<dyn StoreLock>)
        })
    }
}
