//! What time it is in a sandbox: tests turn it on instead of waiting.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, SystemTime},
};

/// The machine's clock, and how far it has been turned on.
#[derive(Debug, Default)]
pub(crate) struct Clock(AtomicU64);

impl Clock {
    pub(crate) fn now(&self) -> SystemTime {
        SystemTime::now() + Duration::from_millis(self.0.load(Ordering::Relaxed))
    }

    /// Seconds since 1970.
    pub(crate) fn seconds(&self) -> u64 {
        self.now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs()
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.0.fetch_add(u64::try_from(by.as_millis()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }
}

/// Seconds since 1970, so much later.
pub(crate) fn seconds_after(now: u64, lifetime: Duration) -> u64 {
    now.saturating_add(lifetime.as_secs())
}
