//! Which request is sent next, where several wait.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// Which of the requests that wait for a limit is sent next: the least one.
///
/// A client's requests are interactive, those of a record or an export batch, unless it is told otherwise by
/// [`Client::interactive`](crate::Client::interactive) or [`Client::batch`](crate::Client::batch).
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use nextgen_patient_access::transport::{Priority, Turn};
///
/// let now = SystemTime::now();
/// let earlier = Priority::Batch(Turn::at(now - Duration::from_secs(60)));
/// assert!(Priority::Interactive < earlier && earlier < Priority::Batch(Turn::at(now)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Priority {
    /// Somebody waits for it: before all batch. Nothing is held in reserve for it while there is none.
    Interactive,
    /// Whoever has the earliest turn is served to the end, rather than all a little.
    Batch(Turn),
}

/// Since when a piece of batch work, such as a patient's record, has its turn; to the microsecond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Turn(u64);

impl Turn {
    /// From now on. Of two in a process, the later is after the earlier.
    pub fn now() -> Self {
        static LAST: AtomicU64 = AtomicU64::new(0);
        let Self(now) = Self::at(SystemTime::now());
        let last = LAST.fetch_max(now, Ordering::Relaxed);
        // Two in one microsecond, or a clock that was put back.
        if last < now { Self(now) } else { Self(LAST.fetch_add(1, Ordering::Relaxed) + 1) }
    }

    /// Since that time: for instance since when a patient's record was due.
    pub fn at(since: SystemTime) -> Self {
        let micros = since.duration_since(UNIX_EPOCH).unwrap_or_default().as_micros();
        Self(u64::try_from(micros).unwrap_or(u64::MAX))
    }

    /// Since when.
    pub fn since(self) -> SystemTime {
        UNIX_EPOCH.checked_add(Duration::from_micros(self.0)).unwrap_or(UNIX_EPOCH)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_of_one_process_are_in_order() {
        let turns: Vec<_> = (0..1000).map(|_| Turn::now()).collect();
        assert!(turns.windows(2).all(|pair| pair[0] < pair[1]));
        let turn = Turn::at(UNIX_EPOCH + Duration::from_micros(7));
        assert_eq!(Turn::at(turn.since()), turn);
    }
}
