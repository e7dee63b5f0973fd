//! What of a document cannot be compared.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Diagnostic;
use crate::diagnostic::{join, of_reference};
use crate::document::{describe, references_in};
use crate::operations::METHODS;

/// What [`compare`](super::compare) passes over: references that lead nowhere in the document, each once, and paths, path
/// items and operations that are none.
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
    let no_mapping = |at: &str, value: &Value| {
        Diagnostic::new(format!("not compared: expected a mapping, found {}", describe(value))).at_pointer(at)
    };
    for member in ["paths", "components", "webhooks"] {
        if let Some(value) = document.get(member).filter(|value| !value.is_object()) {
            gaps.push(no_mapping(&join("", member), value));
        }
    }
    for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
        let at = join("/paths", path);
        let operations = METHODS.iter().filter_map(|method| Some((join(&at, method), item.get(method)?)));
        for (at, value) in [(at.clone(), item)].into_iter().chain(operations).filter(|(_, value)| !value.is_object()) {
            gaps.push(no_mapping(&at, value));
        }
    }
    let mut references = BTreeMap::new();
    for (reference, at) in references_in(document) {
        if of_reference(reference).and_then(|target| document.pointer(&target)).is_none() {
            references.entry(reference).or_insert(at);
        }
    }
    gaps.extend(references.into_iter().map(|(reference, at)| {
        Diagnostic::new(format!("not compared: `{reference}` leads nowhere in this document")).at_pointer(at)
    }));
    gaps
}
