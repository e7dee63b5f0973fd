//! Corrects a vendor's OpenAPI 3.0 document: documented corrections for its cases, named rules for the rest.
//!
//! The corrections of the overlay come first and see the document as the vendor wrote it (converted to OpenAPI 3.0, or, those with
//! `x-before-conversion`, before that), so that each can be read beside the vendor's text and notices when that text changes. The [rules](rules::RULES) follow, in their order.
//!
//! ```
//! use nextgen_patient_access_codegen::{correct::{Context, correct}, fhir::Version};
//! use serde_json::json;
//!
//! let vendor = json!({
//!     "openapi": "3.0.3",
//!     "info": { "title": "API", "version": "1" },
//!     "servers": [{ "url": "https://ehr.example/api/" }],
//!     "paths": { "/fhir/Patient/{id}": { "get": {
//!         "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
//!         "responses": { "200": { "description": "Success" } },
//!     } } },
//! });
//! let context = Context {
//!     api_id: "example-r4",
//!     product: "Example",
//!     fhir_version: Version::R4,
//!     service_base: "https://ehr.example/api/fhir",
//!     provenance: "vendor",
//! };
//! let corrected = correct(vendor, None, &context)?;
//! let read = &corrected.document["paths"]["/Patient/{id}"]["get"];
//! assert_eq!(read["operationId"], "patient_read");
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use serde_json::Value;

use crate::{Diagnostic, convert::Notice, fhir::Version};

pub(crate) mod draft;
mod leak;
pub mod ledger;
pub mod overlay;
pub(crate) mod route;
pub mod rules;
mod witnesses;

pub(crate) use draft::prune;
pub use draft::{Draft, Words};
pub use ledger::LedgerEntry;

/// What the rules must know about an API that its description does not say.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// Our name for the API: `office-r4`.
    pub api_id: &'a str,
    /// The product that offers it: `NextGen Office`.
    pub product: &'a str,
    /// The FHIR version of its bodies.
    pub fhir_version: Version,
    /// The FHIR service base URL; a trailing slash is ignored.
    pub service_base: &'a str,
    /// What the operations rest on, where they do not say: `vendor`, `capability`, or `inferred`: then the words are ours too.
    pub provenance: &'a str,
}

/// A corrected document, and what was done to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Corrected {
    /// The document that the emitter reads.
    pub document: Value,
    /// Every correction and every rule, in the order in which they were applied.
    pub ledger: Vec<LedgerEntry>,
    /// What is to be told of the vendor's document, as far as it was read from a file: see [`describe`](crate::description::describe).
    pub notices: Vec<Notice>,
}

/// Applies the corrections of `overlay` (its file name and content), then every rule.
///
/// # Errors
/// A correction that is malformed or changes nothing, with the overlay's file and the action's place; a document that a rule
/// cannot make sense of, or that still has the vendor's prose, with the place in the document.
pub fn correct(
    document: Value,
    overlay: Option<(&str, &Value)>,
    context: &Context<'_>,
) -> Result<Corrected, Diagnostic> {
    let mut vendor_prose = leak::Prose::default();
    let mut draft = Draft::new(document);
    draft.words.are_unreviewed = overlay.is_none();
    // Nobody but us has written what is inferred.
    if context.provenance == "inferred" {
        draft.words.adopt(&draft.document);
    } else {
        let mut ours = Words::default();
        overlay.into_iter().for_each(|(_, overlay)| ours.adopt(overlay));
        vendor_prose = leak::Prose::of(&draft.document, &ours);
    }
    let mut ledger = Vec::new();
    if let Some((file, overlay)) = overlay {
        let corrections = overlay::apply(overlay, &mut draft).map_err(|problem| problem.in_file(file))?;
        ledger.extend(corrections);
    }
    for rule in rules::RULES {
        let places = (rule.apply)(&mut draft, context)?;
        ledger.push(LedgerEntry::Rule { name: rule.name, what: rule.what, why: rule.why, places });
    }
    vendor_prose.refuse_in(&draft.document)?;
    Ok(Corrected { document: draft.document, ledger, notices: Vec::new() })
}
