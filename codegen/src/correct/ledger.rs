//! The ledger of `specs/README.md`: what each API's description rests on, and everything that was changed in it.
//!
//! ```
//! use nextgen_patient_access_codegen::correct::{LedgerEntry, ledger};
//! use serde_json::json;
//!
//! let api = ledger::ApiLedger {
//!     document: &json!({ "info": { "x-api-id": "example-r4" }, "paths": {} }),
//!     source: "https://ehr.example/swagger.yaml",
//!     corrections: Some("specs/corrections/example-r4.overlay.yaml"),
//!     entries: &[LedgerEntry::Rule { name: "rebase", what: "Moves.", why: "Order.", places: 3 }],
//!     witness: None,
//! };
//! let section = ledger::render(&[api])?;
//! let readme = ledger::rewrite("# Specs\n<!-- generated: ledger -->\n<!-- /generated -->\n", &section)?;
//! assert!(readme.contains("| `rebase` | Moves. | Order. |"));
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use std::collections::BTreeMap;

use serde_json::Value;

use super::witnesses;
use crate::Diagnostic;
use crate::drift::Drift;

/// Something that was changed in a vendor's document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LedgerEntry {
    /// An action of the API's overlay.
    Correction {
        /// The JSONPath of what it changes.
        target: String,
        /// Why it is there.
        reason: String,
        /// What shows that it is right.
        evidence: String,
        /// How many places it changed.
        places: usize,
    },
    /// One of the [rules](super::rules::RULES).
    Rule {
        /// Its name.
        name: &'static str,
        /// What it makes of a document.
        what: &'static str,
        /// Why a document needs it.
        why: &'static str,
        /// How many places it changed.
        places: usize,
    },
}

/// What the ledger says about one API.
#[derive(Debug, Clone, Copy)]
pub struct ApiLedger<'a> {
    /// The corrected document.
    pub document: &'a Value,
    /// Where the vendor's document is published, or which one of ours stands in for it.
    pub source: &'a str,
    /// The file of its corrections, if it has any.
    pub corrections: Option<&'a str>,
    /// What was changed.
    pub entries: &'a [LedgerEntry],
    /// What the document was completed by, if it was.
    pub witness: Option<Witness<'a>>,
}

/// The statement that a vendor's description was [completed](crate::complete) by.
#[derive(Debug, Clone, Copy)]
pub struct Witness<'a> {
    /// Where the server answers it.
    pub source: &'a str,
    /// The file of its corrections.
    pub corrections: &'a str,
    /// What was changed in it before.
    pub entries: &'a [LedgerEntry],
    /// How it differs from the vendor's description, before any correction of either.
    pub drift: &'a Drift,
}

/// The section as Markdown, without the markers: a table of all APIs, the rules, then every change, API by API.
///
/// # Errors
/// When a document is no OpenAPI document; the diagnostic says where.
pub fn render(apis: &[ApiLedger<'_>]) -> Result<String, Diagnostic> {
    let mut out = String::from("## Provenance\n\n");
    out += &row(["API", "FHIR", "Service base", "Made from", "Operations, by what they rest on"]);
    out += &row(["---"; 5]);
    for api in apis {
        let text = |pointer| api.document.pointer(pointer).and_then(Value::as_str).unwrap_or("–");
        let (id, version, base) = (text("/info/x-api-id"), text("/info/x-fhir-version"), text("/servers/0/url"));
        let witness = api.witness.map(|witness| format!(", completed by {}", witness.source)).unwrap_or_default();
        let source = format!("{}{witness}", api.source);
        out += &row([&format!("`{id}`"), version, base, &source, &operations(api.document)]);
    }
    out += "\n## Rules\n\nApplied to every API, in this order, after the corrections.\n\n";
    out += &row(["Rule", "What", "Why"]);
    out += &row(["---"; 3]);
    for entry in apis.first().map(|api| api.entries).unwrap_or_default() {
        if let LedgerEntry::Rule { name, what, why, .. } = entry {
            out += &row([&format!("`{name}`"), what, why]);
        }
    }
    for api in apis {
        let id = api.document.pointer("/info/x-api-id").and_then(Value::as_str).unwrap_or("–");
        if let Some(file) = api.corrections {
            out += &format!("\n## Corrections of `{id}`\n\nCase by case, by `{file}`:\n\n");
            out += &corrections(api.entries);
        }
        if let Some(witness) = api.witness {
            out += &witnesses::render(id, api.document, &witness)?;
        }
    }
    Ok(out)
}

/// The corrections as a table, and how many places each rule changed.
pub(super) fn corrections(entries: &[LedgerEntry]) -> String {
    let mut out = row(["Target", "Reason", "Evidence", "Places"]) + &row(["---", "---", "---", "--:"]);
    let mut rules = Vec::new();
    for entry in entries {
        match entry {
            LedgerEntry::Correction { target, reason, evidence, places } => {
                out += &row([&format!("`{target}`"), reason, evidence, &places.to_string()]);
            }
            LedgerEntry::Rule { name, places, .. } => rules.push(format!("`{name}` {places}")),
        }
    }
    out + &format!("\nPlaces changed by rule: {}.\n", rules.join(", "))
}

pub(super) fn row<const N: usize>(cells: [&str; N]) -> String {
    let cells = cells.map(|cell| cell.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', r"\|"));
    format!("| {} |\n", cells.join(" | "))
}

/// `45 vendor`, or `40 vendor, 5 capability`.
fn operations(document: &Value) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let items = document.get("paths").and_then(Value::as_object).into_iter().flat_map(|paths| paths.values());
    for operation in items.filter_map(Value::as_object).flat_map(|item| item.values()) {
        if let Some(provenance) = operation.get("x-provenance").and_then(Value::as_str) {
            *counts.entry(provenance).or_default() += 1;
        }
    }
    counts.iter().map(|(provenance, count)| format!("{count} {provenance}")).collect::<Vec<_>>().join(", ")
}

const START: &str = "<!-- generated: ledger -->\n";
const END: &str = "<!-- /generated -->";

/// A README with its generated section replaced.
///
/// # Errors
/// When the markers `<!-- generated: ledger -->` and `<!-- /generated -->` are not there, each on a line of its own.
pub fn rewrite(readme: &str, section: &str) -> Result<String, Diagnostic> {
    let split = readme.split_once(START).and_then(|(head, rest)| Some((head, rest.split_once(END)?.1)));
    let (head, tail) = split.ok_or_else(|| {
        Diagnostic::new("no generated section")
            .with_help(format!("put the lines `{}` and `{END}` where the ledger belongs", START.trim_end()))
    })?;
    Ok(format!("{head}{START}\n{section}\n{END}{tail}"))
}
