//! Where a session is kept between the runs of an app.

mod file;
#[cfg(feature = "keyring")]
mod keyring;
mod memory;
mod stored;

use std::{error::Error as StdError, fmt, pin::Pin, sync::Arc};

use tokio::sync::OwnedMutexGuard;

#[cfg(feature = "keyring")]
pub use self::keyring::KeyringStore;
pub use self::{file::FileStore, memory::MemoryStore, stored::StoredSession};

use crate::base::{Error, ErrorKind};

/// What a [`SessionStore`] answers, once it has done its work.
///
/// An error must hold nothing of the session: it becomes the source of an [`Error`].
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Box<dyn StdError + Send + Sync>>> + Send + 'a>>;

/// Keeps all others from a stored session until it is released. Dropped, it is released too, in the end: what a store does then cannot be
/// waited for.
///
/// The guard of a [`tokio::sync::Mutex`] is one, for stores that a single process has.
pub trait StoreLock: Send + Sync {
    /// Lets the next one have it. When this is done, they can.
    ///
    /// An error is no reason to do anything again: the lock of a database, say, ends by itself after a while.
    fn release(self: Box<Self>) -> StoreFuture<'static, ()>;
}

impl<T: Send + Sync + 'static> StoreLock for OwnedMutexGuard<T> {
    fn release(self: Box<Self>) -> StoreFuture<'static, ()> {
        drop(self);
        Box::pin(async { Ok(()) })
    }
}

/// Why a store did not save: another session was saved there since this one was loaded, or it was deleted, while the lock was not held any
/// more. What is there is left as it is, and read again.
///
/// A store whose lock can end by itself answers [`save`](SessionStore::save) with this, so that who was held up overwrites nothing.
#[derive(Debug, Clone, Copy)]
pub struct Superseded;

impl fmt::Display for Superseded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the session in the store is another by now, so it was not replaced")
    }
}

impl StdError for Superseded {}

/// Keeps one [`Session`](super::Session): a row of a database, a file, a place in the keyring.
///
/// What is kept holds secrets (the tokens) and says who the patient is: it belongs where such things may lie.
///
/// ```
/// use std::sync::{Arc, Mutex};
///
/// use nextgen_patient_access::auth::{SessionStore, StoreFuture, StoreLock, StoredSession};
///
/// /// The row of one user, in an app that runs once.
/// #[derive(Default)]
/// struct Row {
///     json: Mutex<Option<String>>,
///     lock: Arc<tokio::sync::Mutex<()>>,
/// }
///
/// impl SessionStore for Row {
///     fn load(&self) -> StoreFuture<'_, Option<StoredSession>> {
///         Box::pin(async {
///             let json = self.json.lock().map_err(|_| "the row is gone")?.clone();
///             Ok(json.as_deref().map(StoredSession::from_json).transpose()?)
///         })
///     }
///
///     fn save<'a>(&'a self, session: &'a StoredSession) -> StoreFuture<'a, ()> {
///         Box::pin(async {
///             *self.json.lock().map_err(|_| "the row is gone")? = Some(session.to_json());
///             Ok(())
///         })
///     }
///
///     fn delete(&self) -> StoreFuture<'_, ()> {
///         Box::pin(async {
///             *self.json.lock().map_err(|_| "the row is gone")? = None;
///             Ok(())
///         })
///     }
///
///     fn lock(&self) -> StoreFuture<'_, Box<dyn StoreLock>> {
///         Box::pin(async { Ok(Box::new(self.lock.clone().lock_owned().await) as Box<dyn StoreLock>) })
///     }
/// }
/// ```
///
/// For SQLite and Postgres, and for many patients, there is the package `nextgen-stores`.
pub trait SessionStore: Send + Sync {
    /// The session that was saved last; `None` if there is none.
    fn load(&self) -> StoreFuture<'_, Option<StoredSession>>;

    /// Saves a session in place of the one before: wholly, or not at all. It has to be safe when this is done, since the refresh
    /// token in it may be the only one that is still good. [`Superseded`] if the lock was lost.
    fn save<'a>(&'a self, session: &'a StoredSession) -> StoreFuture<'a, ()>;

    /// Sees to it that a session can be saved, as far as that can be known before there is one: that the place can be written to, and
    /// has room. It is asked before a refresh token is spent, with the [`lock`](Self::lock) held, and before a patient is sent to sign
    /// in ([`Session::check_store`](super::Session::check_store)). A lock that has an end is lengthened here: what follows takes less
    /// than a minute.
    ///
    /// A store that does not say otherwise takes it for granted.
    fn prepare(&self) -> StoreFuture<'_, ()> {
        Box::pin(async { Ok(()) })
    }

    /// Deletes the session. That there is none is no error.
    fn delete(&self) -> StoreFuture<'_, ()>;

    /// Waits until nobody else is about to change the session, and keeps all others from it until the lock is released: all that can
    /// reach the place where it is kept, of this process, of others, of other machines.
    ///
    /// It is held while a token is renewed. Without it, two would send the same refresh token, and a server that rotates them takes the
    /// second for a thief's and ends the session.
    fn lock(&self) -> StoreFuture<'_, Box<dyn StoreLock>>;
}

impl<S: SessionStore + ?Sized> SessionStore for Arc<S> {
    fn load(&self) -> StoreFuture<'_, Option<StoredSession>> {
        (**self).load()
    }

    fn save<'a>(&'a self, session: &'a StoredSession) -> StoreFuture<'a, ()> {
        (**self).save(session)
    }

    fn prepare(&self) -> StoreFuture<'_, ()> {
        (**self).prepare()
    }

    fn delete(&self) -> StoreFuture<'_, ()> {
        (**self).delete()
    }

    fn lock(&self) -> StoreFuture<'_, Box<dyn StoreLock>> {
        (**self).lock()
    }
}

/// What a store's error is to those who use the session.
pub(super) fn failed(error: Box<dyn StdError + Send + Sync>) -> Error {
    // The stores of this crate give its own error.
    match error.downcast::<Error>() {
        Ok(own) => *own,
        Err(other) => Error::new(ErrorKind::Store, "the session store failed").with_source(other),
    }
}
