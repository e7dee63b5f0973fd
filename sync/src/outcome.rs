//! What became of a patient, and how often.

use std::{
    fmt,
    sync::atomic::{AtomicU64, Ordering},
};

use serde::Serialize;

/// What became of a patient who was due. Its text is for the log: of the patient it has the key.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The record is current, and what has changed was told, or is left to a process that tells.
    Current {
        /// The session's key.
        key: String,
        /// How many types and documents have gaps, which are asked for again sooner.
        gaps: usize,
    },
    /// The session has ended: the patient has to sign in again. It is told once, and not tried before.
    Ended {
        /// The session's key.
        key: String,
        /// Why.
        error: String,
    },
    /// It failed, and is tried again later.
    Failed {
        /// The session's key.
        key: String,
        /// Why.
        error: String,
    },
    /// A patient was forgotten, for whoever began it was killed.
    Forgotten {
        /// The session's key.
        key: String,
        /// Why the tokens could not be revoked, as in [`Forgotten`](crate::Forgotten).
        not_revoked: Option<String>,
    },
    /// The database failed; it is tried again.
    DatabaseFailed {
        /// Why.
        error: String,
    },
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Current { key, gaps: 0 } => write!(f, "{key} is current"),
            Self::Current { key, gaps } => {
                write!(f, "{key} is current, but for {gaps} gaps, which are asked for again")
            }
            Self::Ended { key, error } => write!(f, "{key} has to sign in again: {error}"),
            Self::Failed { key, error } => write!(f, "{key} is tried again later: {error}"),
            Self::Forgotten { key, not_revoked: None } => write!(f, "{key} is forgotten"),
            Self::Forgotten { key, not_revoked: Some(error) } => {
                write!(f, "{key} is forgotten; the tokens are deleted here, and could not be revoked: {error}")
            }
            Self::DatabaseFailed { error } => write!(f, "{error}; it is tried again"),
        }
    }
}

/// What a process has done since it began.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Counts {
    /// Records that were brought up to date.
    pub updated: u64,
    /// Of these, those with gaps.
    pub with_gaps: u64,
    /// Change sets that were told and acknowledged.
    pub told: u64,
    /// Patients that failed and are tried again.
    pub failed: u64,
    /// Sessions that were found to have ended.
    pub ended: u64,
    /// Leases that were lost to others.
    pub lost: u64,
}

/// The same, while it is counted.
#[derive(Default)]
pub(crate) struct Counted {
    pub(crate) updated: AtomicU64,
    pub(crate) with_gaps: AtomicU64,
    pub(crate) told: AtomicU64,
    pub(crate) failed: AtomicU64,
    pub(crate) ended: AtomicU64,
    pub(crate) lost: AtomicU64,
}

impl Counted {
    pub(crate) fn now(&self) -> Counts {
        let of = |count: &AtomicU64| count.load(Ordering::Relaxed);
        Counts {
            updated: of(&self.updated),
            with_gaps: of(&self.with_gaps),
            told: of(&self.told),
            failed: of(&self.failed),
            ended: of(&self.ended),
            lost: of(&self.lost),
        }
    }
}

pub(crate) fn count(what: &AtomicU64) {
    what.fetch_add(1, Ordering::Relaxed);
}
