//! What changed between two revisions of an OpenAPI 3.0 document, and what of it breaks those who call the API.
//!
//! The [`rules`], their ids and their levels are those of oasdiff, so that what people know of it and their ignore files
//! carry over. To differ in order, in descriptions, or in what is inline and what is referred to, is not to differ.
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

mod date;
mod equivalent;
mod flatten;
mod gaps;
mod ignore;
mod keywords;
mod media_type;
mod operations;
mod parameters;
mod place;
mod report;
mod request;
mod response;
pub mod rules;
mod schema;
mod security;
mod site;
mod subschemas;
mod types;

pub use date::Date;
pub use flatten::flatten_parameters;
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

/// Every change from `base` to `revision`, both OpenAPI 3.0 documents; the worst first, then by path.
///
/// References are followed within each document. What is malformed is passed over: [`gaps`] lists it.
/// Every sunset counts as yet to come; [`compare_on`] knows the day.
pub fn compare(base: &Value, revision: &Value) -> Vec<Change> {
    all(base, revision, None)
}

/// The same on a day, against which sunsets are held: what is gone after its sunset is no change.
pub fn compare_on(base: &Value, revision: &Value, today: &Date) -> Vec<Change> {
    all(base, revision, Some(today.clone()))
}

fn all(base: &Value, revision: &Value, today: Option<Date>) -> Vec<Change> {
    let mut report = Report::new(today);
    let documents = Pair { base: Node::root(base), revision: Node::root(revision) };
    operations::compare(&mut report, &documents);
    security::requirements(&mut report, &Scope::default(), &documents);
    security::components(&mut report, &documents);
    let mut changes = report.changes;
    changes.sort_by_cached_key(|change| {
        let Change { level, path, method, pointer, id, text, .. } = change.clone();
        (Reverse(level), path, method, pointer, id, text)
    });
    changes
}
