//! A comparison as a page to read: Markdown for a changelog and a pull request, HTML for the screen and for paper; and as a list
//! for programs: JSON, SARIF, the annotations of a workflow.
//!
//! ```
//! use nextgen_patient_access_codegen::diff::compare;
//! use nextgen_patient_access_codegen::page::Page;
//! use serde_json::json;
//!
//! let base = json!({ "openapi": "3.0.3", "paths": { "/ccda": { "get": { "operationId": "ccda", "responses": {} } } } });
//! let revision = json!({ "openapi": "3.0.3", "paths": {} });
//! let changes = compare(&base, &revision);
//! let page = Page {
//!     title: "office-r4",
//!     base: ("pinned", &base),
//!     revision: ("fetched", &revision),
//!     changes: &changes,
//!     notices: &[],
//!     untidy: &[],
//!     impact: None,
//!     stale: &[],
//! };
//! assert!(page.markdown().starts_with("### office-r4: 1 breaking change\n"));
//! assert!(page.html().contains("<title>office-r4: 1 breaking change</title>"));
//! ```

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Diagnostic;
use crate::diff::{Change, Level, Notice};
use crate::impact::Impact;

mod excerpt;
mod findings;
mod github;
mod history;
mod html;
mod lines;
mod markdown;
mod sarif;

pub use github::github_error;
pub use history::{History, Revision};
pub use lines::Lines;

/// What a page is made of.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// What was compared: the id of an API, or whatever the two sides have in common.
    pub title: &'a str,
    /// What the base is called, and the OpenAPI document that the changes' pointers lead into.
    pub base: (&'a str, &'a Value),
    /// The same of the revision.
    pub revision: (&'a str, &'a Value),
    /// What [`diff::compare`](crate::diff::compare) found.
    pub changes: &'a [Change],
    /// What differs and no rule speaks of.
    pub notices: &'a [Notice],
    /// Slips in either document, and what of it cannot be compared.
    pub untidy: &'a [Diagnostic],
    /// What [`impact::compare`](crate::impact::compare) found, if it was asked.
    pub impact: Option<&'a Impact>,
    /// Corrections that change nothing in the revision any more.
    pub stale: &'a [Diagnostic],
}

impl Page<'_> {
    /// What it comes to, in a line: `office-r4: 2 breaking changes, 1 other`.
    pub fn headline(&self) -> String {
        format!("{}: {}", self.title, counts(self.changes))
    }

    /// The changes, breaking ones first.
    fn ordered(&self) -> Vec<&Change> {
        let mut changes: Vec<_> = self.changes.iter().collect();
        changes.sort_by_key(|change| std::cmp::Reverse(change.level));
        changes
    }

    /// The operations that have changes, each with how many.
    fn operations(&self) -> BTreeMap<&str, usize> {
        let mut operations = BTreeMap::new();
        for change in self.changes.iter().filter(|change| !change.operation.is_empty()) {
            *operations.entry(change.operation.as_str()).or_default() += 1;
        }
        operations
    }
}

/// `2 breaking changes, 1 other`.
fn counts(changes: &[Change]) -> String {
    let count = |level| changes.iter().filter(|change| change.level == level).count();
    let mut counts = Vec::new();
    match count(Level::Err) {
        0 => {}
        1 => counts.push("1 breaking change".to_owned()),
        many => counts.push(format!("{many} breaking changes")),
    }
    match count(Level::Warn) {
        0 => {}
        some => counts.push(format!("{some} to look at")),
    }
    match (count(Level::Info), counts.is_empty()) {
        (0, true) => counts.push("no change on the wire".to_owned()),
        (0, false) => {}
        (1, true) => counts.push("1 change that breaks nobody".to_owned()),
        (many, true) => counts.push(format!("{many} changes that break nobody")),
        (1, false) => counts.push("1 other".to_owned()),
        (many, false) => counts.push(format!("{many} others")),
    }
    counts.join(", ")
}

/// What a level means to somebody who calls the API.
fn meaning(level: Level) -> &'static str {
    match level {
        Level::Err => "breaking",
        Level::Warn => "to look at",
        Level::Info => "harmless",
    }
}

/// A name of the document's on one line, as it is: nothing that breaks lines, commands a terminal, or turns the direction of the text.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { undirected(c) }).collect()
}

/// A sign in place of a character that would turn the direction of the text around.
fn undirected(c: char) -> char {
    match c {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\0' => '\u{fffd}',
        c => c,
    }
}
