//! What is wrong everywhere, and so is put right by rule.
//!
//! ```
//! use nextgen_patient_access_codegen::correct::rules::RULES;
//!
//! for rule in RULES {
//!     println!("{}: {} ({})", rule.name, rule.what, rule.why);
//! }
//! assert!(RULES.iter().any(|rule| rule.name == "operation_ids"));
//! ```

use super::{Context, Draft};
use crate::Diagnostic;

mod dictionary;
mod fhir_bodies;
mod media_types;
mod operation_ids;
mod operation_outcome;
mod parameters;
mod prose;
mod provenance;
mod rebase;
mod request_bodies;
mod security;
mod tags;

/// A correction by rule. None of them is about one API.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name, for the ledger.
    pub name: &'static str,
    /// What it makes of a document.
    pub what: &'static str,
    /// Why the vendor's document needs it.
    pub why: &'static str,
    /// Applies it and returns the number of places changed.
    pub apply: fn(&mut Draft, &Context<'_>) -> Result<usize, Diagnostic>,
}

/// Every rule, in the order in which they are applied.
pub const RULES: &[Rule] = &[
    rebase::RULE,
    parameters::RULE,
    operation_ids::RULE,
    request_bodies::RULE,
    fhir_bodies::RULE,
    media_types::RULE,
    operation_outcome::RULE,
    security::RULE,
    provenance::RULE,
    tags::RULE,
    prose::RULE,
];
