//! What a task of many calls may take in all: a whole record, a whole export.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use tokio::time::Instant;

use super::Limits;

/// The time and the requests of a task. That its calls wait for a rate limit takes none of the time.
#[derive(Debug)]
pub(super) struct Budget {
    time: Duration,
    requests: AtomicU32,
    began: Instant,
    waits: Mutex<Waits>,
}

/// While at least one call waits, the clock stands.
#[derive(Debug, Default)]
struct Waits {
    waiting: u32,
    since: Option<Instant>,
    over: Duration,
}

/// A call that waits, for as long as this lives.
pub(super) struct Waiting<'b>(&'b Budget);

impl Budget {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            time: limits.task,
            requests: AtomicU32::new(limits.task_requests),
            began: Instant::now(),
            waits: Mutex::default(),
        }
    }

    /// How much time is left.
    pub(super) fn left(&self) -> Duration {
        let waited = self.with(|waits| waits.over + waits.since.map_or(Duration::ZERO, |since| since.elapsed()));
        self.time.saturating_sub(self.began.elapsed().saturating_sub(waited))
    }

    /// Takes one request off; `false` if none is left.
    pub(super) fn request(&self) -> bool {
        self.requests.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
    }

    pub(super) fn has_requests(&self) -> bool {
        self.requests.load(Ordering::Relaxed) > 0
    }

    pub(super) fn wait(&self) -> Waiting<'_> {
        self.with(|waits| {
            waits.waiting += 1;
            waits.since.get_or_insert_with(Instant::now);
        });
        Waiting(self)
    }

    fn with<T>(&self, act: impl FnOnce(&mut Waits) -> T) -> T {
        act(&mut self.waits.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.with(|waits| {
            waits.waiting -= 1;
            if waits.waiting == 0
                && let Some(since) = waits.since.take()
            {
                waits.over += since.elapsed();
            }
        });
    }
}
