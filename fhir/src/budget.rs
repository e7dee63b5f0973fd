//! What reading a text may take, so that a small text cannot fill the memory, nor a nested one be read without end.
#![cfg_attr(not(feature = "_types"), allow(dead_code, reason = "a tree takes its part"))]

/// How many times its text what is read may take in memory. FHIR's JSON takes about three times, and seven with little in it.
pub const TIMES: usize = 10;

/// How much memory is taken at most, unless the text is so large that [`LARGE`] times it is more: who holds 300 MB of JSON has room for it.
pub(super) const MOST: usize = 1 << 30;

/// How many times its text a large one takes at most.
const LARGE: usize = 8;

/// How many times its text may be passed over again.
pub(super) const PASSES: usize = 8;

/// Up to so many bytes nothing is refused, however short the text.
const HARMLESS: usize = 1 << 20;

/// What an allocator needs for itself, for each allocation.
pub(crate) const ALLOCATION: usize = 24;

/// How much memory what is read of a text of so many bytes may take.
pub fn room(text: usize) -> usize {
    text.saturating_mul(TIMES).max(HARMLESS)
}

/// What is left of it, in bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Budget {
    pub(super) memory: usize,
    pub(super) again: usize,
}

impl Budget {
    /// For a text that may take so many bytes of memory, or as many as is usual.
    pub(super) fn of(text: &[u8], most: Option<usize>) -> Self {
        let times = |factor| text.len().saturating_mul(factor);
        let most = most.unwrap_or(MOST.max(times(LARGE)));
        Self { memory: room(text.len()).min(most), again: times(PASSES).max(HARMLESS) }
    }
}
