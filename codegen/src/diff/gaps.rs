//! What of a document cannot be compared.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Diagnostic;
use crate::diagnostic::{join, of_reference};
use crate::document::describe;
use crate::operations::METHODS;

/// What [`compare`](super::compare) passes over: references that lead nowhere in the document, each once, and path items
/// and operations that are none.
///
/// ```
/// use nextgen_patient_access_codegen::diff::gaps;
/// use serde_json::json;
///
/// let document = json!({ "paths": { "/Patient": { "get": null, "$ref": "paths.yaml#/Patient" } } });
/// let gaps: Vec<_> = gaps(&document).iter().map(ToString::to_string).collect();
/// assert_eq!(gaps, [
///     "#/paths/~1Patient/get: not compared: expected a mapping, found null",
///     "#/paths/~1Patient/$ref: not compared: `paths.yaml#/Patient` leads nowhere in this document",
/// ]);
/// ```
pub fn gaps(document: &Value) -> Vec<Diagnostic> {
    let mut gaps = Vec::new();
    for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
        let at = join("/paths", path);
        let operations = METHODS.iter().filter_map(|method| Some((join(&at, method), item.get(method)?)));
        for (at, value) in [(at.clone(), item)].into_iter().chain(operations).filter(|(_, value)| !value.is_object()) {
            gaps.push(
                Diagnostic::new(format!("not compared: expected a mapping, found {}", describe(value))).at_pointer(at),
            );
        }
    }
    let mut references = BTreeMap::new();
    lost(document, document, "", &mut references);
    gaps.extend(references.into_iter().map(|(reference, at)| {
        Diagnostic::new(format!("not compared: `{reference}` leads nowhere in this document")).at_pointer(at)
    }));
    gaps
}

/// Collects the references that lead nowhere, with the first place of each.
fn lost<'d>(document: &'d Value, value: &'d Value, at: &str, found: &mut BTreeMap<&'d str, String>) {
    match value {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str)
                && of_reference(reference).and_then(|target| document.pointer(&target)).is_none()
            {
                found.entry(reference).or_insert_with(|| join(at, "$ref"));
            }
            // Data, in which `$ref` is a word as any other.
            let is_data = |name: &str| matches!(name, "default" | "enum" | "example" | "examples");
            let members = members.iter().filter(|(name, _)| !is_data(name));
            members.for_each(|(name, member)| lost(document, member, &join(at, name), found));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, item)| lost(document, item, &join(at, &index.to_string()), found));
        }
        _ => {}
    }
}
