//! A session that ends with the process.

use std::sync::{Arc, Mutex, PoisonError};

use super::{SessionStore, StoreFuture, StoreLock, StoredSession};

/// Keeps a session in memory. Several [`Session`](crate::auth::Session)s may share one, in an [`Arc`].
///
/// ```
/// use nextgen_patient_access::auth::{MemoryStore, SessionStore};
///
/// # let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
/// # runtime.block_on(async {
/// assert!(MemoryStore::new().load().await.unwrap().is_none());
/// # });
/// ```
#[derive(Debug, Default)]
pub struct MemoryStore {
    session: Mutex<Option<StoredSession>>,
    lock: Arc<tokio::sync::Mutex<()>>,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn set(&self, session: Option<StoredSession>) {
        *self.session.lock().unwrap_or_else(PoisonError::into_inner) = session;
    }
}

impl SessionStore for MemoryStore {
    fn load(&self) -> StoreFuture<'_, Option<StoredSession>> {
        Box::pin(async { Ok(self.session.lock().unwrap_or_else(PoisonError::into_inner).clone()) })
    }

    fn save<'a>(&'a self, session: &'a StoredSession) -> StoreFuture<'a, ()> {
        Box::pin(async {
            self.set(Some(session.clone()));
            Ok(())
        })
    }

    fn delete(&self) -> StoreFuture<'_, ()> {
        Box::pin(async {
            self.set(None);
            Ok(())
        })
    }

    fn lock(&self) -> StoreFuture<'_, Box<dyn StoreLock>> {
        Box::pin(async { Ok(Box::new(self.lock.clone().lock_owned().await) as Box<dyn StoreLock>) })
    }
}
