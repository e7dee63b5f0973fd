//! What a change of a description means for those who compile against the generated module, and for the version to release.
//!
//! The public items of the module are read from its syntax tree before and after. Judged is as Cargo's SemVer reference
//! (<https://doc.rust-lang.org/cargo/reference/semver.html>) has it, and cargo-semver-checks where it looks: what is removed,
//! renamed or has another signature is major, what is added is minor, except where users can write a struct out or match all of
//! an enum. What compiles as before and acts otherwise, such as a parameter without which `send` now fails, is `at_run_time`.
//!
//! ```
//! use nextgen_patient_access_codegen::impact::{Kind, Module, Verdict, compare};
//! use serde_json::json;
//!
//! let document = |required: bool, names: &[&str]| {
//!     let parameters: Vec<_> = names
//!         .iter()
//!         .map(|name| json!({ "name": name, "in": "query", "required": required, "schema": { "type": "string" } }))
//!         .collect();
//!     json!({
//!         "openapi": "3.0.3",
//!         "info": { "title": "Example", "version": "1", "x-fhir-version": "4.0.1" },
//!         "paths": { "/ccda": { "get": {
//!             "operationId": "ccda", "parameters": parameters, "responses": { "200": { "description": "" } },
//!         } } },
//!     })
//! };
//! let base = Module::of(&document(false, &["date"]))?;
//!
//! let impact = compare(&base, &Module::of(&document(false, &["date", "patient"]))?);
//! assert_eq!(impact.verdict, Verdict::Minor);
//! assert_eq!(impact.changes[0].kind, Kind::ParameterAdded);
//! assert_eq!(impact.changes[0].item, "builder::Ccda::patient");
//!
//! let impact = compare(&base, &Module::of(&document(true, &["date"]))?);
//! assert_eq!((impact.verdict, impact.changes[0].at_run_time), (Verdict::Patch, true));
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```
//!
//! # As JSON
//!
//! [`Impact`] serialises as `cargo xtask diff --rust --format json` prints it:
//!
//! ```json
//! {
//!   "verdict": "major",
//!   "changes": [
//!     {
//!       "kind": "parameter-removed",
//!       "verdict": "major",
//!       "at_run_time": false,
//!       "operation": "GET /ccda",
//!       "item": "builder::Ccda::date",
//!       "before": "fn date<V>(self, _: V) -> Self where V: TryInto<String>",
//!       "after": null
//!     }
//!   ]
//! }
//! ```

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::operations::operations;
use crate::{Diagnostic, demands, emit};

mod changes;
mod surface;

use surface::Surface;

/// What a release must at least be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Nothing public has changed.
    Patch,
    /// Something was added; what compiled still does.
    Minor,
    /// Something that compiled may not compile any more.
    Major,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// What happened to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A method of `Client` is gone, and its builder with it.
    OperationRemoved,
    /// The same HTTP method and path have another name.
    OperationRenamed,
    /// The same name has another HTTP method or path.
    OperationMoved,
    /// There is a new method of `Client`, with its builder.
    OperationAdded,
    /// A setter is gone.
    ParameterRemoved,
    /// A setter takes another type.
    ParameterTypeChanged,
    /// `send` fails without it now.
    ParameterBecameRequired,
    /// `send` succeeds without it now.
    ParameterBecameOptional,
    /// There is a new setter that need not be called.
    ParameterAdded,
    /// There is a new setter, and `send` fails without it.
    RequiredParameterAdded,
    /// A function returns another type; of `send`, what the operation answers with.
    ReturnTypeChanged,
    /// A struct, an enum, a constant, a function, a re-export is gone.
    ItemRemoved,
    /// One of them is another.
    ItemChanged,
    /// There is a new one.
    ItemAdded,
    /// A field is gone.
    FieldRemoved,
    /// A field has another type.
    FieldTypeChanged,
    /// There is a new field.
    FieldAdded,
    /// A variant is gone.
    VariantRemoved,
    /// A variant holds something else.
    VariantChanged,
    /// There is a new variant.
    VariantAdded,
    /// A type lacks a trait that it had.
    TraitRemoved,
    /// A type has a trait that it lacked.
    TraitAdded,
    /// A search must, or must not, have other parameters than before.
    SearchDemandChanged,
}

/// One change of the public surface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What happened.
    pub kind: Kind,
    /// What it alone asks of the version.
    pub verdict: Verdict,
    /// Whether what compiled still compiles, and acts otherwise.
    pub at_run_time: bool,
    /// The operation that it belongs to, as `GET /Patient/{id}`.
    pub operation: Option<String>,
    /// The item, below the module: `builder::PatientRead::id`, `types::GroupCreate.name`.
    pub item: String,
    /// The item before, as Rust.
    pub before: Option<String>,
    /// The item after, as Rust.
    pub after: Option<String>,
}

impl fmt::Display for Change {
    /// A line: the verdict, what happened to which item, and how it reads before and after.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = serde_json::to_value(self.kind).ok();
        let kind = kind.as_ref().and_then(Value::as_str).unwrap_or_default().replace('-', " ");
        write!(f, "{}: {kind}: {}", self.verdict, self.item)?;
        let shown = |side: &Option<String>| side.clone().filter(|text| !text.is_empty());
        match (shown(&self.before), shown(&self.after)) {
            (Some(before), Some(after)) => write!(f, ": {before} → {after}")?,
            (Some(only), None) | (None, Some(only)) => write!(f, ": {only}")?,
            (None, None) => {}
        }
        f.write_str(if self.at_run_time { " (compiles as before, acts otherwise)" } else { "" })
    }
}

/// Everything that changed, and what it asks of the version together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Impact {
    /// The largest of the changes' verdicts; patch if nothing public changed.
    pub verdict: Verdict,
    /// The changes: the gravest first, then by item.
    pub changes: Vec<Change>,
}

/// The public surface of an API's generated module.
#[derive(Debug, Clone)]
pub struct Module {
    surface: Surface,
    /// What the operations call, by the name of their method.
    routes: BTreeMap<String, Route>,
}

#[derive(Debug, Clone)]
struct Route {
    /// `GET /Patient/{id}`.
    place: String,
    /// What the server demands of the search, in words.
    demands: Option<String>,
}

impl Module {
    /// The module that [`emit`] makes of a document under `specs/openapi/`.
    ///
    /// # Errors
    /// Those of [`emit::api_module`]; demands on a search that are malformed.
    pub fn of(document: &Value) -> Result<Self, Diagnostic> {
        let mut module = Self::parse(&emit::api_module(document)?)?;
        for operation in operations(document)? {
            let id = operation.object.get("operationId").and_then(Value::as_str).unwrap_or_default();
            let demands: Vec<_> = demands::of(&operation)?.iter().map(ToString::to_string).collect();
            let route = Route {
                place: format!("{} {}", operation.method.to_uppercase(), operation.path),
                demands: (!demands.is_empty()).then(|| demands.join("; ")),
            };
            module.routes.insert(emit::method_name(id), route);
        }
        Ok(module)
    }

    /// A module of which only the code is known, such as that of a FHIR version; it has no operations.
    ///
    /// # Errors
    /// The text is no Rust.
    pub fn parse(code: &str) -> Result<Self, Diagnostic> {
        Ok(Self { surface: surface::read(code)?, routes: BTreeMap::new() })
    }
}

/// What changed in the public surface from `base` to `revision`.
pub fn compare(base: &Module, revision: &Module) -> Impact {
    let changes = changes::changes(base, revision);
    Impact { verdict: changes.iter().map(|change| change.verdict).max().unwrap_or(Verdict::Patch), changes }
}
