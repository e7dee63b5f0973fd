//! A session in the system's keyring.

use std::path::PathBuf;

use keyring_core::{Entry, Error as KeyringError};
use zeroize::Zeroizing;

use super::{FileStore, SessionStore, StoreFuture, StoreLock, StoredSession};
use crate::base::{Error, ErrorKind};

/// Keeps a session in the system's keyring, as the password of a service and a user.
///
/// Which keyring that is, the app has said to keyring-core once, with `keyring_core::set_default_store` and a store of its
/// choice. A keyring has no lock, so processes of one user keep out of each other's way by a file's, which is empty and in a folder of the
/// user's own: `.local/state/nextgen-patient-access` in the home directory, on Windows `AppData\Local\nextgen-patient-access`, or
/// [another](Self::with_locks_in). Windows takes 2,560 bytes at most, which a session with long tokens exceeds; then saving fails.
///
/// ```no_run
/// use nextgen_patient_access::auth::KeyringStore;
///
/// let store = KeyringStore::new("com.example.app", "patient")?;
/// # Ok::<(), nextgen_patient_access::Error>(())
/// ```
#[derive(Debug)]
pub struct KeyringStore {
    service: String,
    user: String,
    locks: Option<PathBuf>,
}

impl KeyringStore {
    /// A store under the names of a service and a user.
    ///
    /// # Errors
    /// [`ErrorKind::Store`] if the app has chosen no keyring, or the keyring does not take these names.
    pub fn new(service: impl Into<String>, user: impl Into<String>) -> Result<Self, Error> {
        let this = Self { service: service.into(), user: user.into(), locks: None };
        this.entry()?;
        Ok(this)
    }

    /// With the file of its lock in another folder, the same for all that use the session. It is made if need be, and has to be its user's
    /// alone to write to.
    #[must_use]
    pub fn with_locks_in(self, folder: impl Into<PathBuf>) -> Self {
        Self { locks: Some(folder.into()), ..self }
    }

    /// What stands for this session where processes keep out of each other's way.
    fn lock_file(&self) -> Result<FileStore, Error> {
        let folder = self.locks.clone().or_else(|| {
            let state = if cfg!(windows) { "AppData/Local" } else { ".local/state" };
            Some(std::env::home_dir()?.join(state).join("nextgen-patient-access"))
        });
        let folder = folder.ok_or_else(|| {
            Error::new(ErrorKind::Store, "there is no home directory for the lock of the keyring's session")
                .with_help("choose a folder with KeyringStore::with_locks_in")
        })?;
        // Two that have the same name wait for each other, which does no harm.
        let names = [self.service.as_str(), "\0", &self.user];
        let hash = names.iter().flat_map(|name| name.bytes()).fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            // FNV-1a: the same for all that are built from other versions.
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Ok(FileStore::new(folder.join(format!("keyring-{hash:016x}"))))
    }

    fn entry(&self) -> Result<Entry, Error> {
        Entry::new(&self.service, &self.user).map_err(failed)
    }

    /// Does the work where it may block: a keyring may ask its user.
    fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Entry) -> Result<T, KeyringError> + Send + 'static,
    ) -> StoreFuture<'_, Option<T>> {
        Box::pin(async {
            let entry = self.entry()?;
            match tokio::task::spawn_blocking(move || work(&entry)).await? {
                Ok(done) => Ok(Some(done)),
                Err(KeyringError::NoEntry) => Ok(None),
                Err(error) => Err(failed(error).into()),
            }
        })
    }
}

impl SessionStore for KeyringStore {
    fn load(&self) -> StoreFuture<'_, Option<StoredSession>> {
        Box::pin(async {
            let json = self.blocking(Entry::get_password).await?.map(Zeroizing::new);
            Ok(json.as_deref().map(String::as_str).map(StoredSession::from_json).transpose()?)
        })
    }

    fn save<'a>(&'a self, session: &'a StoredSession) -> StoreFuture<'a, ()> {
        let json = Zeroizing::new(session.to_json());
        Box::pin(async {
            self.blocking(move |entry| entry.set_password(&json)).await?;
            Ok(())
        })
    }

    fn delete(&self) -> StoreFuture<'_, ()> {
        Box::pin(async {
            self.blocking(Entry::delete_credential).await?;
            Ok(())
        })
    }

    fn lock(&self) -> StoreFuture<'_, Box<dyn StoreLock>> {
        Box::pin(async { self.lock_file()?.lock().await })
    }
}

/// keyring-core's own error may hold the secret (`BadEncoding`), so only its kind goes on.
#[allow(clippy::needless_pass_by_value, reason = "for map_err")]
fn failed(error: KeyringError) -> Error {
    let (what, help) = match error {
        KeyringError::NoDefaultStore => ("no keyring was chosen", "call keyring_core::set_default_store first"),
        KeyringError::NoStorageAccess(_) => ("the keyring cannot be opened", "unlock it, and try again"),
        KeyringError::TooLong(..) => ("the session is too long for this keyring", "use a FileStore"),
        KeyringError::Invalid(..) => ("the keyring does not take such names", "choose other ones"),
        _ => ("the keyring failed", "check it with the system's own program, or use a FileStore"),
    };
    Error::new(ErrorKind::Store, what).with_help(help)
}
