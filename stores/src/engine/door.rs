//! Who goes first to a SQLite file.

use std::{
    fs::{File, TryLockError},
    path::PathBuf,
    time::{Duration, Instant},
};

use tokio::time::sleep;

/// How long one stands at the door at most, for somebody in a hurry: longer is one that is held up itself.
const PATIENCE: Duration = Duration::from_millis(500);
const PAUSE: Duration = Duration::from_millis(1);

/// SQLite gives its lock to whoever happens to try at the right moment, mostly to who has just had it. So whoever is in a hurry locks another
/// file first, for as long as that takes, and whoever is not waits before it tries. Where files cannot be locked, all are alike.
pub(super) struct Door(pub(super) PathBuf);

/// Others are kept waiting, as long as this lives.
pub(super) struct Hurry(File);

impl Door {
    /// Goes first.
    pub(super) async fn hurry(&self) -> Option<Hurry> {
        let file = self.file()?;
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            match file.try_lock_shared() {
                Ok(()) => return Some(Hurry(file)),
                // Somebody sees whether there is anyone.
                Err(TryLockError::WouldBlock) => sleep(PAUSE).await,
                Err(TryLockError::Error(_)) => break,
            }
        }
        None
    }

    /// Waits until nobody is in a hurry.
    pub(super) async fn wait(&self) {
        let Some(file) = self.file() else { return };
        let since = Instant::now();
        while matches!(file.try_lock(), Err(TryLockError::WouldBlock)) && since.elapsed() < PATIENCE {
            sleep(PAUSE).await;
        }
        _ = file.unlock();
    }

    fn file(&self) -> Option<File> {
        File::options().read(true).write(true).open(&self.0).ok()
    }
}

impl Drop for Hurry {
    fn drop(&mut self) {
        // By name: a process that is being started has what its parent has open.
        _ = self.0.unlock();
    }
}
