//! Where a session is kept between the runs of an app.

mod file;
#[cfg(feature = "keyring")]
mod keyring;
mod memory;
mod stored;

use std::{error::Error as StdError, pin::Pin, sync::Arc};

#[cfg(feature = "keyring")]
pub use self::keyring::KeyringStore;
pub use self::{file::FileStore, memory::MemoryStore, stored::StoredSession};

use crate::base::{Error, ErrorKind};

/// What a [`SessionStore`] answers, once it has done its work.
///
/// An error must hold nothing of the session: it becomes the source of an [`Error`].
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Box<dyn StdError + Send + Sync>>> + Send + 'a>>;

/// Keeps other processes from a stored session until it is dropped.
pub type StoreLock = Box<dyn Send + Sync>;

/// Keeps one [`Session`](super::Session): a row of a database, a file, a place in the keyring.
///
/// What is kept holds secrets (the tokens) and says who the patient is: it belongs where such things may lie.
///
/// ```
/// use std::sync::Mutex;
///
/// use nextgen_patient_access::auth::{SessionStore, StoreFuture, StoredSession};
///
/// /// The row of one user.
/// struct Row(Mutex<Option<String>>);
///
/// impl SessionStore for Row {
///     fn load(&self) -> StoreFuture<'_, Option<StoredSession>> {
///         Box::pin(async {
///             let json = self.0.lock().map_err(|_| "the row is gone")?.clone();
///             Ok(json.as_deref().map(StoredSession::from_json).transpose()?)
///         })
///     }
///
///     fn save<'a>(&'a self, session: &'a StoredSession) -> StoreFuture<'a, ()> {
///         Box::pin(async {
///             *self.0.lock().map_err(|_| "the row is gone")? = Some(session.to_json());
///             Ok(())
///         })
///     }
///
///     fn delete(&self) -> StoreFuture<'_, ()> {
///         Box::pin(async {
///             *self.0.lock().map_err(|_| "the row is gone")? = None;
///             Ok(())
///         })
///     }
/// }
/// ```
pub trait SessionStore: Send + Sync {
    /// The session that was saved last; `None` if there is none.
    fn load(&self) -> StoreFuture<'_, Option<StoredSession>>;

    /// Saves a session in place of the one before: wholly, or not at all. It has to be safe when this is done, since the refresh
    /// token in it may be the only one that is still good.
    fn save<'a>(&'a self, session: &'a StoredSession) -> StoreFuture<'a, ()>;

    /// Deletes the session. That there is none is no error.
    fn delete(&self) -> StoreFuture<'_, ()>;

    /// Waits until no other process is about to change the session, and keeps them all from it until the lock is dropped.
    ///
    /// It is held while a token is renewed. Where two processes may use the same session and the server rotates refresh tokens,
    /// a store without this lock (as it is unless written) may lose the session: both send the same refresh token.
    fn lock(&self) -> StoreFuture<'_, StoreLock> {
        Box::pin(async { Ok(Box::new(()) as StoreLock) })
    }
}

impl<S: SessionStore + ?Sized> SessionStore for Arc<S> {
    fn load(&self) -> StoreFuture<'_, Option<StoredSession>> {
        (**self).load()
    }

    fn save<'a>(&'a self, session: &'a StoredSession) -> StoreFuture<'a, ()> {
        (**self).save(session)
    }

    fn delete(&self) -> StoreFuture<'_, ()> {
        (**self).delete()
    }

    fn lock(&self) -> StoreFuture<'_, StoreLock> {
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
