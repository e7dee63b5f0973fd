//! Where a document refers to something.

use serde_json::Value;

use crate::diagnostic::join;

/// Every reference of a document, with the pointer of its `$ref`.
pub(crate) fn references_in(document: &Value) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    collect(document, "", &mut found);
    found
}

fn collect<'d>(value: &'d Value, at: &str, found: &mut Vec<(&'d str, String)>) {
    match value {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                found.push((reference, join(at, "$ref")));
            }
            // Data, in which `$ref` is a word as any other.
            let is_data = |name: &str| matches!(name, "default" | "enum" | "example" | "examples");
            let members = members.iter().filter(|(name, _)| !is_data(name));
            members.for_each(|(name, member)| collect(member, &join(at, name), found));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, item)| collect(item, &join(at, &index.to_string()), found));
        }
        _ => {}
    }
}
