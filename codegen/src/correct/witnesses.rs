//! The part of the ledger about an API with two witnesses: where they differ, and which was believed.

use std::collections::BTreeMap;

use serde_json::Value;

use super::ledger::{Witness, corrections, row};
use crate::Diagnostic;
use crate::drift::{Facts, OfType};

const BELIEVED: &str = "\
What only the server states is *added*: it knows what it answers, and the vendor's silence denies nothing. What is wrong in its \
statement is *left out*, by one of the corrections below. What only the vendor documents is *kept*: a statement need not name \
everything. Where the types of a parameter differ, the vendor's stands: in OpenAPI a `string` may hold a value of any of FHIR's types.
";

/// The section about the two witnesses of an API.
pub(super) fn render(id: &str, document: &Value, witness: &Witness<'_>) -> Result<String, Diagnostic> {
    let drift = witness.drift;
    let here = Facts::of(document)?;
    let mut out =
        format!("\n## The two witnesses of `{id}`\n\nThe vendor's description, and what the server says of itself at ");
    out += &format!("{}.\n\n{BELIEVED}\n", witness.source);
    out += &row(["What", "Vendor", "Server", "Here"]);
    out += &row(["---"; 4]);
    let mut rows = |differences: BTreeMap<(String, bool), Vec<String>>, vendor: &str, server: &str, there: &str| {
        for ((what, is_here), places) in differences {
            let what = if places.is_empty() { what } else { format!("{what}: {}", places.join(", ")) };
            out += &row([&what, vendor, server, if is_here { there } else { "left out" }]);
        }
    };
    let interactions = |differences: &[OfType]| {
        grouped(differences, |found| {
            (format!("`{}`", found.resource_type), &found.name, here.interactions.contains(found))
        })
    };
    let parameters = |differences: &[OfType]| {
        let what = |name: &str| format!("`{name}` in searches for");
        grouped(differences, |found| (what(&found.name), &found.resource_type, here.parameters.contains_key(found)))
    };
    let routes = |differences: &[String]| {
        differences.iter().map(|route| ((format!("`{route}`"), here.routes.contains(route)), Vec::new())).collect()
    };
    rows(routes(&drift.routes.only_vendor), "yes", "–", "kept");
    rows(routes(&drift.routes.only_statement), "–", "yes", "added");
    rows(interactions(&drift.interactions.only_vendor), "yes", "–", "kept");
    rows(interactions(&drift.interactions.only_statement), "–", "yes", "added");
    rows(parameters(&drift.search_parameters.only_vendor), "yes", "–", "kept");
    rows(parameters(&drift.search_parameters.only_statement), "–", "yes", "added");
    for difference in &drift.parameter_types {
        let what = format!("Type of `{}` in searches for: {}", difference.name, difference.resource_types.join(", "));
        out += &row([&what, &difference.vendor, &difference.statement, &difference.vendor]);
    }
    out +=
        &format!("\nCorrections of the statement, by `{}`:\n\n{}", witness.corrections, corrections(witness.entries));
    Ok(out)
}

/// Differences by what they are and whether it is in our document, with the places of each.
fn grouped<'d>(
    differences: &'d [OfType],
    tell: impl Fn(&'d OfType) -> (String, &'d str, bool),
) -> BTreeMap<(String, bool), Vec<String>> {
    let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for difference in differences {
        let (what, place, is_here) = tell(difference);
        groups.entry((what, is_here)).or_default().push(place.to_owned());
    }
    groups
}
