//! Why a text is not the FHIR resource that it should be.

use super::budget;
use super::identity::is_type_name;

/// A text could not be read as the FHIR type asked for.
///
/// The message names the place (line and column) and never quotes the text: it may hold patient data.
/// `Debug`, which Rust prints of a `main` that fails, is the message.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{problem}, at line {line} column {column}")]
pub struct Error {
    problem: Problem,
    line: usize,
    column: usize,
}

/// What is wrong with the text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// The text is no JSON.
    #[error("no valid JSON: {0}")]
    Syntax(String),
    /// Arrays and objects nest deeper than this crate reads.
    #[error("arrays and objects nest deeper than {} levels", super::reader::MAX_DEPTH)]
    TooDeep,
    /// What is read would take more memory than this crate takes for a text.
    #[error(
        "what is read would take more memory than {} times its text, or than is to be taken for one text",
        budget::TIMES
    )]
    TooLarge,
    /// So much of the text is other than FHIR says, one within the other, that it would have to be read again and again.
    #[error("more than {} times its text would have to be read again for what is not as FHIR says", budget::PASSES)]
    TooTangled,
    /// The text is JSON, but no object.
    #[error("a FHIR type is a JSON object, this is something else")]
    NotAnObject,
    /// The object does not say which resource it is.
    #[error("expected a {expected}, found an object without `resourceType`")]
    NoResourceType {
        /// The resource type asked for.
        expected: &'static str,
    },
    /// The object is another resource than was asked for.
    #[error("expected a {expected}, found a {found}")]
    OtherResource {
        /// The resource type asked for.
        expected: &'static str,
        /// The resource type found, or a stand-in if that is no type name.
        found: String,
    },
}

impl Problem {
    /// Whether the text may be what it should, and is more than this crate reads.
    pub fn is_limit(&self) -> bool {
        matches!(self, Self::TooDeep | Self::TooLarge | Self::TooTangled)
    }
}

/// Whether an error that came through serde, which keeps the text alone, is one of [`Problem::is_limit`].
#[doc(hidden)]
pub fn is_limit(error: &serde_json::Error) -> bool {
    let text = error.to_string();
    [Problem::TooDeep, Problem::TooLarge, Problem::TooTangled].iter().any(|it| text.starts_with(&it.to_string()))
}

impl std::fmt::Debug for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl Error {
    pub(super) fn at(problem: Problem, text: &[u8], index: usize) -> Self {
        let before = text.get(..index.min(text.len())).unwrap_or(text);
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        Self { problem, line, column }
    }

    /// A resource type as found, if it looks like one: what a server puts there else could be anything.
    pub(super) fn type_name(found: &str) -> String {
        if is_type_name(found) { found.to_owned() } else { "resource of no known kind of type".to_owned() }
    }

    /// What is wrong.
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// The line, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column in bytes, from 1.
    pub fn column(&self) -> usize {
        self.column
    }
}
