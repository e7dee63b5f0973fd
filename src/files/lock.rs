//! A lock on a file, which goes when it is dropped.

use std::fs::{File, TryLockError};

/// A file that is locked, as long as this lives.
///
/// To close the file does not unlock it while a process that another thread is about to start has it open: from fork to exec, it has all
/// that its parent has. So it is unlocked by name.
pub struct Lock(File);

impl Lock {
    /// Locks a file, unless somebody else has.
    pub fn exclusive(file: File) -> Result<Self, (TryLockError, File)> {
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(error) => Err((error, file)),
        }
    }

    /// Locks a file, unless somebody else has locked it for themselves alone.
    #[cfg(feature = "record")]
    pub(crate) fn shared(file: File) -> Result<Self, TryLockError> {
        file.try_lock_shared().map(|()| Self(file))
    }

    #[cfg(feature = "record")]
    pub(crate) fn file(&self) -> &File {
        &self.0
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // If that fails, closing it is what is left.
        let _ = self.0.unlock();
    }
}
