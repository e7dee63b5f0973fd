//! Whether a server takes `_count`, which is in no description of the vendor's: learned from its answers.
//!
//! Source: <https://hl7.org/fhir/R4/search.html#count>: a server may give less than is asked for. It may not refuse the search, and
//! some do.
//!
//! Records alone ask for large pages: an app's search is sent as the app wrote it. What is learned is the client's all the same, since it is
//! the endpoint's, and outlives a record.

use std::sync::atomic::{AtomicU8, Ordering};

/// What is asked for: more than that is more than a server gives.
pub(crate) const LARGE: &str = "1000";

const UNKNOWN: u8 = 0;
/// A search was refused that asked for large pages; whether for that, the same search without will show.
const DOUBTED: u8 = 1;
const TAKEN: u8 = 2;
const REFUSED: u8 = 3;

/// What is known of an endpoint; the clones of a client share it.
#[derive(Debug, Default)]
pub(crate) struct PageSize(AtomicU8);

impl PageSize {
    /// Whether the next search asks for large pages.
    pub(crate) fn is_asked_for(&self) -> bool {
        matches!(self.0.load(Ordering::Relaxed), UNKNOWN | TAKEN)
    }

    /// A search that asked so was answered.
    pub(crate) fn was_taken(&self) {
        self.0.store(TAKEN, Ordering::Relaxed);
    }

    /// A search that asked so was refused; returns whether it is worth asking again without.
    pub(crate) fn may_be_refused(&self) -> bool {
        let _ = self.0.compare_exchange(UNKNOWN, DOUBTED, Ordering::Relaxed, Ordering::Relaxed);
        self.0.load(Ordering::Relaxed) != TAKEN
    }

    /// The same search, asked without, was answered, or refused as well.
    pub(crate) fn asked_without(&self, is_answered: bool) {
        let found = if is_answered { REFUSED } else { UNKNOWN };
        let _ = self.0.compare_exchange(DOUBTED, found, Ordering::Relaxed, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_counts_once_the_same_search_is_answered_without() {
        let size = PageSize::default();
        assert!(size.is_asked_for() && size.may_be_refused() && !size.is_asked_for());
        size.asked_without(false);
        assert!(size.is_asked_for(), "it was refused for something else");
        assert!(size.may_be_refused());
        size.asked_without(true);
        assert!(!size.is_asked_for());
        let taken = PageSize::default();
        taken.was_taken();
        assert!(!taken.may_be_refused() && taken.is_asked_for(), "what is refused then is not refused for it");
    }
}
