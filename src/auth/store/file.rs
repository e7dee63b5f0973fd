//! A session in a file.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, ErrorKind as Io, Read, Write},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use super::{SessionStore, StoreFuture, StoreLock, StoredSession};
use crate::base::{Error, ErrorKind};

/// No session is this long; a file that is, is not one.
const MAX_LENGTH: u64 = 1024 * 1024;

/// Longer than a refresh with its time limits can take.
const LOCK_LIMIT: Duration = Duration::from_secs(150);
const LOCK_PAUSE: Duration = Duration::from_millis(20);

/// Keeps a session in a file that only its owner may read (mode 0600, in a directory of mode 0700 if that has to be made).
///
/// A save replaces the file in one step, so that a crash leaves the old session or the new one. Processes that share the file
/// keep out of each other's way by a lock on a second file beside it, `NAME.lock`.
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
}

impl FileStore {
    /// A store in the file at `path`, which need not exist.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn read(&self) -> Result<Option<StoredSession>, Error> {
        let failed = |error: io::Error| self.error("cannot be read", error);
        let file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == Io::NotFound => return Ok(None),
            Err(error) => return Err(failed(error)),
        };
        self.check_owner_only(&file.metadata().map_err(failed)?)?;
        let mut bytes = Vec::new();
        file.take(MAX_LENGTH).read_to_end(&mut bytes).map_err(failed)?;
        // What is no UTF-8 is no JSON either: the same error will do.
        StoredSession::from_json(&String::from_utf8_lossy(&bytes))
            .map(Some)
            .map_err(|error| self.error("holds no session that can be used", error))
    }

    #[cfg(unix)]
    fn check_owner_only(&self, metadata: &fs::Metadata) -> Result<(), Error> {
        use std::os::unix::fs::PermissionsExt;
        if metadata.permissions().mode() & 0o077 == 0 {
            return Ok(());
        }
        let what = format!("the session file {} can be read by others than its owner", self.path.display());
        Err(Error::new(ErrorKind::Store, what).with_help("chmod 600 it, or delete it and sign the patient in again"))
    }

    #[cfg(not(unix))]
    fn check_owner_only(&self, _: &fs::Metadata) -> Result<(), Error> {
        Ok(())
    }

    fn write(&self, json: &str) -> Result<(), Error> {
        let failed = |error: io::Error| self.error("cannot be written", error);
        if fs::metadata(&self.path).is_ok_and(|metadata| metadata.permissions().readonly()) {
            return Err(failed(Io::ReadOnlyFilesystem.into()));
        }
        let directory = self.make_directory().map_err(failed)?;
        // tempfile makes it readable by its owner only.
        let mut file = tempfile::NamedTempFile::new_in(&directory).map_err(failed)?;
        file.write_all(json.as_bytes()).map_err(failed)?;
        file.as_file().sync_all().map_err(failed)?;
        file.persist(&self.path).map_err(|error| failed(error.error))?;
        // The rename itself has to survive a crash too; not every system can open a directory.
        if let Ok(directory) = File::open(&directory) {
            let _ = directory.sync_all();
        }
        Ok(())
    }

    /// The file's directory, made if need be.
    fn make_directory(&self) -> io::Result<PathBuf> {
        let directory = match self.path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&directory)?;
        Ok(directory)
    }

    fn remove(&self) -> Result<(), Error> {
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != Io::NotFound => Err(self.error("cannot be deleted", error)),
            _ => Ok(()),
        }
    }

    fn open_lock(&self) -> Result<File, Error> {
        let failed = |error: io::Error| self.error("cannot be locked", error);
        self.make_directory().map_err(failed)?;
        let mut name = self.path.as_os_str().to_owned();
        name.push(".lock");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(PathBuf::from(name)).map_err(failed)
    }

    fn error(&self, what: &str, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
        Error::new(ErrorKind::Store, format!("the session file {} {what}", self.path.display()))
            .with_help("check the file and its directory, or sign the patient in again")
            .with_source(source)
    }
}

impl SessionStore for FileStore {
    fn load(&self) -> StoreFuture<'_, Option<StoredSession>> {
        let this = self.clone();
        Box::pin(async { Ok(tokio::task::spawn_blocking(move || this.read()).await??) })
    }

    fn save<'a>(&'a self, session: &'a StoredSession) -> StoreFuture<'a, ()> {
        let (this, json) = (self.clone(), session.to_json());
        Box::pin(async { Ok(tokio::task::spawn_blocking(move || this.write(&json)).await??) })
    }

    fn delete(&self) -> StoreFuture<'_, ()> {
        Box::pin(async { Ok(self.remove()?) })
    }

    fn lock(&self) -> StoreFuture<'_, StoreLock> {
        Box::pin(async {
            let file = self.open_lock()?;
            let since = Instant::now();
            loop {
                match file.try_lock() {
                    Ok(()) => return Ok(Box::new(file) as StoreLock),
                    Err(TryLockError::WouldBlock) if since.elapsed() < LOCK_LIMIT => {}
                    Err(error) => return Err(self.error("cannot be locked", io::Error::from(error)).into()),
                }
                // Polled, so that whoever waits can be cancelled.
                tokio::time::sleep(LOCK_PAUSE).await;
            }
        })
    }
}
