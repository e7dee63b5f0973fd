//! `not`, `if`, and what depends on properties: said by `anyOf` and `not`.

use serde_json::{Value, json};

use super::schema::{Draft, Lowered, Lowering};
use crate::diagnostic::join;

pub(super) fn lower(lowering: &Lowering<'_>, draft: &mut Draft<'_>) {
    if let Some(not) = closed(lowering, draft, "not") {
        draft.set("not", not);
    }
    if ["then", "else"].iter().any(|keyword| draft.source.contains_key(*keyword))
        && let Some(condition) = closed(lowering, draft, "if")
    {
        if let Some(then) = lowering.part(draft, "then") {
            draft.parts.push(json!({ "anyOf": [{ "not": condition }, then] }));
        }
        if let Some(otherwise) = lowering.part(draft, "else") {
            draft.parts.push(json!({ "anyOf": [condition, otherwise] }));
        }
    }
    let required = draft.source.get("dependentRequired").and_then(Value::as_object).into_iter().flatten();
    for (name, names) in required.filter(|(_, names)| **names != json!([])) {
        draft.parts.push(json!({ "anyOf": [{ "not": has(name) }, { "required": names }] }));
    }
    for (name, schema) in lowering.named(draft, "dependentSchemas").unwrap_or_default() {
        draft.parts.push(json!({ "anyOf": [{ "not": has(&name) }, schema] }));
    }
}

/// An object with that property.
fn has(name: &str) -> Value {
    json!({ "type": "object", "required": [name] })
}

/// How large a condition may be that is written out twice: within each other, such double every time.
const LARGEST: usize = 500;

/// A schema that takes what it took before; what takes more cannot be turned around.
fn closed(lowering: &Lowering<'_>, draft: &mut Draft<'_>, keyword: &str) -> Option<Value> {
    let Lowered { schema, is_open } = lowering.schema(draft.source.get(keyword)?, &join(draft.at, keyword));
    if is_open || keyword == "if" && larger(&schema, &mut LARGEST.clone()) {
        lowering.open(draft, "negation", keyword);
        return None;
    }
    Some(schema)
}

/// Whether there is more in a schema than is left to be counted.
fn larger(value: &Value, left: &mut usize) -> bool {
    let Some(rest) = left.checked_sub(1) else { return true };
    *left = rest;
    match value {
        Value::Object(members) => members.values().any(|member| larger(member, left)),
        Value::Array(items) => items.iter().any(|item| larger(item, left)),
        _ => false,
    }
}
