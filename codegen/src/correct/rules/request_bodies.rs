use heck::ToUpperCamelCase;
use serde_json::{Value, json};

use super::Rule;
use crate::{
    Diagnostic,
    correct::{Context, Draft, draft},
    diagnostic::join,
};

pub(super) const RULE: Rule = Rule {
    name: "request_bodies",
    what: "The schema of what an operation sends is named after the operation: `GroupCreate`.",
    why: "The names become type names; the vendor's repeat what API it is.",
    apply: request_bodies,
};

/// Only schemas of the vendor's that stand under `components`; the old names go with the next rule, if nothing else has them.
fn request_bodies(draft: &mut Draft, _: &Context<'_>) -> Result<usize, Diagnostic> {
    const SCHEMAS: &str = "#/components/schemas/";
    let vendor = draft.document.pointer("/components/schemas").cloned().unwrap_or_default();
    let mut renamed = Vec::new();
    for operation in draft::operations(&mut draft.document) {
        let pointer = join(&operation.pointer(), "requestBody");
        let id = operation.object.get("operationId").and_then(Value::as_str).unwrap_or_default();
        let new = id.to_upper_camel_case();
        let content = operation.object.get_mut("requestBody").and_then(|body| body.get_mut("content"));
        for media_type in content.and_then(Value::as_object_mut).into_iter().flat_map(|content| content.values_mut()) {
            let old = media_type.pointer("/schema/$ref").and_then(Value::as_str);
            let Some(schema) = old.and_then(|old| vendor.get(old.strip_prefix(SCHEMAS)?)) else { continue };
            if vendor.get(&new).is_some_and(|other| other != schema) {
                return Err(Diagnostic::new(format!("another schema is called `{new}` already")).at_pointer(pointer));
            }
            *media_type = json!({ "schema": { "$ref": format!("{SCHEMAS}{new}") } });
            renamed.push((new.clone(), schema.clone()));
        }
    }
    let changed = renamed.len();
    if changed > 0 {
        draft::object(&mut draft.document, &["components", "schemas"])?.extend(renamed);
    }
    Ok(changed)
}
