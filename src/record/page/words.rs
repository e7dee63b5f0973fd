//! A record's texts, as a page may have them.

use std::fmt;

use crate::fhir::words::printable;

/// How many characters of a text are shown.
const LONGEST: usize = 2_000;

/// A text of a record, or of a server: printable, and not longer than people read. It is no markup; the template escapes it.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Words(String);

impl Words {
    pub(super) fn of(text: &str) -> Self {
        Self::within(text, LONGEST)
    }

    /// The same, with so many characters at most.
    pub(super) fn within(text: &str, longest: usize) -> Self {
        Self(match text.char_indices().nth(longest) {
            Some((end, _)) => format!("{}…", printable(text.get(..end).unwrap_or_default())),
            None => printable(text),
        })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
