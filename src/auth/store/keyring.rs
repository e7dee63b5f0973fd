//! A session in the system's keyring.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use keyring_core::{Entry, Error as KeyringError};
use zeroize::Zeroizing;

use super::{SessionStore, StoreFuture, StoreLock, StoredSession};
use crate::base::{Error, ErrorKind};

/// Keeps a session in the system's keyring, as the password of a service and a user.
///
/// Which keyring that is, the app has said to keyring-core once, with `keyring_core::set_default_store` and a store of its
/// choice. A keyring has no lock, so it is this process alone that keeps to one: where two processes may use one session, use a [`FileStore`](super::FileStore). Windows
/// takes 2,560 bytes at most, which a session with long tokens exceeds; then saving fails.
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
}

impl KeyringStore {
    /// A store under the names of a service and a user.
    ///
    /// # Errors
    /// [`ErrorKind::Store`] if the app has chosen no keyring, or the keyring does not take these names.
    pub fn new(service: impl Into<String>, user: impl Into<String>) -> Result<Self, Error> {
        let this = Self { service: service.into(), user: user.into() };
        this.entry()?;
        Ok(this)
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
        type Locks = HashMap<(String, String), Arc<tokio::sync::Mutex<()>>>;
        static LOCKS: Mutex<Option<Locks>> = Mutex::new(None);
        let lock = {
            let mut locks = LOCKS.lock().unwrap_or_else(PoisonError::into_inner);
            let locks = locks.get_or_insert_default();
            // Those that nobody holds or waits for.
            locks.retain(|_, lock| Arc::strong_count(lock) > 1);
            locks.entry((self.service.clone(), self.user.clone())).or_default().clone()
        };
        Box::pin(async { Ok(Box::new(lock.lock_owned().await) as Box<dyn StoreLock>) })
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
