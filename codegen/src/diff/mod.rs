//! What changed between two revisions of an OpenAPI document, and what of it breaks those who call the API.
//!
//! Both sides may be OpenAPI 3.0 or 3.1, each compared as it is: what is only said in another way is no change. Swagger 2.0
//! goes through [`convert`](crate::convert) first.
//!
//! The [`rules`], their ids and their levels are those of oasdiff, so that what people know of it and their ignore files
//! carry over. What differs and no rule speaks of is a [`Notice`]. To differ in order, in descriptions, in extensions, or in
//! what is inline and what is referred to, is not to differ.
//!
//! The structure is compared here, not by the crate `drift`: its 0.2 leaves `anyOf`, limits, patterns, discriminators and
//! `allOf` of several unhandled, and reads only what `openapiv3` does.
//!
//! ```
//! use nextgen_patient_access_codegen::diff::{Level, compare};
//! use serde_json::json;
//!
//! let document = |required| json!({
//!     "openapi": "3.0.3",
//!     "info": { "title": "API", "version": "1" },
//!     "paths": { "/Patient": { "get": {
//!         "operationId": "patient_search",
//!         "parameters": [{ "name": "family", "in": "query", "required": required, "schema": { "type": "string" } }],
//!         "responses": {},
//!     } } },
//! });
//! let changes = compare(&document(false), &document(true));
//! assert_eq!((changes[0].id.as_str(), changes[0].level), ("request-parameter-became-required", Level::Err));
//! assert_eq!(changes[0].pointer, "/paths/~1Patient/get/parameters/0/required");
//! assert_eq!(changes[0].text, "query parameter `family` became required");
//! ```

use std::cmp::Reverse;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::Diagnostic;

mod align;
mod applicators;
mod date;
mod differences;
mod equivalent;
mod form;
mod gaps;
mod headers;
mod ignore;
mod keywords;
mod lifecycle;
mod limits;
mod media_type;
mod operations;
mod parameters;
mod place;
mod prose;
mod report;
mod request;
mod response;
pub mod rules;
mod schema;
mod security;
mod site;
mod subschemas;
mod types;
mod values;
mod version;
mod webhooks;

pub use date::Date;
pub use gaps::gaps;
pub use ignore::Ignore;

use place::{Node, Pair};
use report::{Report, Scope};

/// How much a change matters to those who call the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Level {
    /// Breaks nobody.
    Info,
    /// May break some, in a way that the documents alone cannot tell.
    Warn,
    /// Breaks those who rely on it.
    Err,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Err => "ERR",
        })
    }
}

/// One change, as `cargo xtask diff --format json` lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The id of oasdiff's rule: `api-path-removed-without-deprecation`.
    pub id: String,
    /// How much it matters.
    pub level: Level,
    /// The operation's `operationId`, else its method and path; empty for what belongs to none, such as components.
    pub operation: String,
    /// The path as the base has it, or the revision if it is new: `/Patient/{id}`; empty for what belongs to none.
    pub path: String,
    /// JSON pointer of the place: into the revision, or into the base where the thing is gone.
    pub pointer: String,
    /// What changed, with the values before and after.
    pub text: String,
    /// The method of the operation, `GET`; empty for what belongs to none.
    #[serde(skip)]
    pub method: String,
    /// The names that tell it from other changes of the same rule and operation: parameter, property, status, value.
    #[serde(skip)]
    pub names: Vec<String>,
    /// JSON pointer into the base, where the base has the place.
    #[serde(skip)]
    pub base_pointer: Option<String>,
    /// JSON pointer into the revision, where the revision has the place.
    #[serde(skip)]
    pub revision_pointer: Option<String>,
}

/// What differs and no rule speaks of: whether it breaks anybody is for a person to say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// The operations that it concerns, as [`Change::operation`] has them; none for what belongs to none.
    pub operations: Vec<String>,
    /// The path of the first of them.
    pub path: String,
    /// JSON pointer of the place: into the revision, or into the base where the thing is gone.
    pub pointer: String,
    /// Whether the pointer leads into the base.
    pub is_in_base: bool,
    /// What differs, with the values before and after.
    pub text: String,
}

impl Notice {
    /// The notice with its place in the file, of the two, that has it.
    pub fn diagnostic(&self, base: &str, revision: &str) -> Diagnostic {
        let operations = match self.operations.as_slice() {
            [] => String::new(),
            [one] => format!("{one}: "),
            [first, others @ ..] => format!("{first} and {} more: ", others.len()),
        };
        Diagnostic::new(format!("{operations}{}; no rule speaks of it", self.text))
            .at_pointer(&self.pointer)
            .in_file(if self.is_in_base { base } else { revision })
    }
}

/// What sunsets are held against.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    /// The day on which the documents are compared: what is gone after its sunset is no change. Without one, every sunset is
    /// yet to come.
    pub today: Option<Date>,
    /// How many days must lie between that day and the sunset of what became deprecated; with 0, it needs no sunset.
    pub deprecation_days_stable: u32,
    /// The same, of operations whose stability is `beta`.
    pub deprecation_days_beta: u32,
}

/// All that differs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// What there is a rule for; the worst first, then by path.
    pub changes: Vec<Change>,
    /// What there is none for, by place.
    pub notices: Vec<Notice>,
}

impl Comparison {
    /// Compares `base` to `revision`.
    ///
    /// References are followed within each document. What is malformed is passed over: [`gaps`] lists it.
    ///
    /// ```
    /// use nextgen_patient_access_codegen::diff::{Comparison, Policy};
    /// use serde_json::json;
    ///
    /// let document = |url| json!({ "openapi": "3.0.3", "servers": [{ "url": url }], "paths": {} });
    /// let comparison = Comparison::of(&document("/v1"), &document("/v2"), &Policy::default());
    /// assert_eq!(comparison.changes, []);
    /// assert_eq!(comparison.notices[0].text, "servers: `/v1` → `/v2`");
    /// assert_eq!(comparison.notices[0].pointer, "/servers");
    /// ```
    pub fn of(base: &Value, revision: &Value, policy: &Policy) -> Self {
        let mut report = Report::new(policy);
        let documents = Pair { base: Node::root(base), revision: Node::root(revision) };
        operations::compare(&mut report, &documents);
        webhooks::compare(&mut report, &documents);
        security::document(&mut report, &documents);
        operations::servers(&mut report, &Scope::default(), &documents);
        version::compare(&mut report, &documents);
        let Report { mut changes, mut notices, .. } = report;
        changes.sort_by_cached_key(|change| {
            let Change { level, path, method, pointer, id, text, .. } = change.clone();
            (Reverse(level), path, method, pointer, id, text)
        });
        notices.sort_by(|one, other| {
            (&one.path, &one.pointer, &one.text).cmp(&(&other.path, &other.pointer, &other.text))
        });
        Self { changes, notices }
    }
}

/// Every change from `base` to `revision` that there is a rule for, every sunset being yet to come; the worst first, then
/// by path.
pub fn compare(base: &Value, revision: &Value) -> Vec<Change> {
    Comparison::of(base, revision, &Policy::default()).changes
}

/// The same on a day, against which sunsets are held.
pub fn compare_on(base: &Value, revision: &Value, today: &Date) -> Vec<Change> {
    let policy = Policy { today: Some(today.clone()), ..Policy::default() };
    Comparison::of(base, revision, &policy).changes
}
