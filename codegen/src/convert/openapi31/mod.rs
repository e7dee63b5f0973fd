//! OpenAPI 3.1 to 3.0.3, for progenitor, and the way back, for those who compare.
//!
//! Schemas of 3.1 are JSON Schema 2020-12. Most of what 3.0 has no keyword for it can still say: `if` with `anyOf` and `not`,
//! `contains` with `not` and `items`, and then every value is judged as before. What it cannot say it says less of, by one of the
//! [`RULES`]: it then takes more values than before, never fewer, and [`lower`] tells of it.
//!
//! ```
//! use nextgen_patient_access_codegen::convert::{read, openapi31};
//! use serde_json::json;
//!
//! let document = json!({
//!     "openapi": "3.1.0",
//!     "info": { "title": "Example", "version": "1" },
//!     "components": { "schemas": {
//!         "Name": { "type": ["string", "null"] },
//!         "Point": { "type": "array", "prefixItems": [{ "type": "number" }, { "type": "number" }], "items": false },
//!     } },
//! });
//! let lowered = read(document)?;
//! let schemas = &lowered.document["components"]["schemas"];
//! assert_eq!(schemas["Name"], json!({ "type": "string", "nullable": true }));
//! assert_eq!(schemas["Point"]["maxItems"], 2);
//! assert_eq!(lowered.notices[0].diagnostic.pointer.as_deref(), Some("/components/schemas/Point/prefixItems"));
//! assert_eq!(openapi31::upgrade(&lowered.document)["components"]["schemas"]["Name"], json!({ "type": ["string", "null"] }));
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

mod document;
mod lists;
mod logic;
mod objects;
mod references;
mod schema;
mod types;
mod upgrade;

use std::collections::BTreeSet;

use serde_json::Value;

use super::notice::{Converted, Notice};
use crate::Diagnostic;
use schema::Lowering;

pub(crate) use objects::map_schemas;
pub use upgrade::upgrade;

/// What becomes of something that OpenAPI 3.0 cannot say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Its name, in notices.
    pub name: &'static str,
    /// What it does.
    pub what: &'static str,
}

/// Every rule by which something is lost. After those of schemas, a schema takes more values than before.
pub const RULES: &[Rule] = &[
    Rule { name: "prefix-items", what: "each item is one of those that any place may have, and their order is open" },
    Rule { name: "contains-count", what: "how many items match is open, but that one does" },
    Rule {
        name: "pattern-properties",
        what: "a further property may be what any of the patterns, or the rest, may be",
    },
    Rule { name: "property-names", what: "the names of properties are open" },
    Rule { name: "unevaluated", what: "what no other schema speaks of is open" },
    Rule { name: "dynamic-reference", what: "what a dynamic reference leads to is open" },
    Rule {
        name: "negation",
        what: "a `not` or `if` over something that is open, or too large to say twice, is left out; a `oneOf` over it becomes `anyOf`",
    },
    Rule { name: "dialect", what: "schemas are read as JSON Schema 2020-12, whatever dialect the document names" },
    Rule { name: "webhooks", what: "webhooks become the extension `x-webhooks`" },
    Rule { name: "mutual-tls", what: "that a client shows a certificate is not said" },
];

/// Lowers an OpenAPI 3.1 document, read by [`comparable`](super::comparable), to 3.0.3, and tells of what it says less of.
///
/// # Errors
/// Path items that consist of each other; with their place.
pub fn lower(read: Converted) -> Result<Converted, Diagnostic> {
    let Converted { document, mut notices } = read;
    let prepared = document::prepare(&document)?;
    let (lowered, told) = schemas(&prepared, true);
    let (document, more) = document::finish(lowered);
    notices.extend(told.into_iter().chain(more));
    Ok(Converted { document, notices })
}

/// Lowers the schemas of an OpenAPI 3.0 document that are of 3.1.
pub(super) fn lower_schemas(read: Converted) -> Result<Converted, Diagnostic> {
    let Converted { document, mut notices } = read;
    let (document, told) = schemas(&document, false);
    notices.extend(told);
    Ok(Converted { document, notices })
}

/// Which schemas take more than before depends on those that they refer to; so it is found out in rounds, each of which finds more.
fn schemas(document: &Value, is_31: bool) -> (Value, Vec<Notice>) {
    let mut open = BTreeSet::new();
    loop {
        let mut lowering = Lowering::of(document, is_31, open.clone());
        let lowered = lowering.document();
        if lowering.open == open {
            return (lowered, lowering.notices.into_vec());
        }
        open = lowering.open;
    }
}
