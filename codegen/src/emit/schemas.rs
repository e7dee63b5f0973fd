//! Schemas as types: what a value must not be, and what depends on other members, no type of Rust can say.

use serde_json::{Map, Value, json};

use crate::convert::map_schemas;

/// The document with each schema as progenitor can make a type of it: one that holds all that the schema takes, and more.
pub(super) fn lower(document: &Value) -> Value {
    map_schemas(document, &mut |schema, _| plain(schema))
}

fn plain(schema: &Value) -> Value {
    let Value::Object(source) = schema else { return schema.clone() };
    let mut members: Map<String, Value> = source
        .iter()
        .filter(|(name, _)| *name != "not")
        .map(|(name, value)| (name.clone(), keyword(name, value)))
        .collect();
    for combination in ["anyOf", "oneOf"] {
        alternatives(&mut members, combination);
    }
    if let Some(parts) = members.get_mut("allOf").and_then(Value::as_array_mut) {
        parts.retain(|part| *part != json!({}));
        if parts.is_empty() {
            members.remove("allOf");
        }
    }
    values(&mut members);
    members.into()
}

fn keyword(name: &str, value: &Value) -> Value {
    match (name, value) {
        ("items" | "additionalProperties", _) => plain(value),
        ("allOf" | "anyOf" | "oneOf", Value::Array(list)) => {
            list.iter().map(|part| if is_null(part) { part.clone() } else { plain(part) }).collect()
        }
        ("properties", Value::Object(properties)) => {
            properties.iter().map(|(name, value)| (name.clone(), plain(value))).collect::<Map<_, _>>().into()
        }
        _ => value.clone(),
    }
}

/// What takes `null` alone, as OpenAPI 3.0 can say it.
fn is_null(schema: &Value) -> bool {
    *schema == json!({ "enum": [null] })
}

/// Of alternatives of which one takes anything, nothing is left; one that is `null` makes the others nullable.
fn alternatives(members: &mut Map<String, Value>, combination: &str) {
    let Some(list) = members.get_mut(combination).and_then(Value::as_array_mut) else { return };
    let takes_anything = list.contains(&json!({}));
    let count = list.len();
    list.retain(|schema| !is_null(schema));
    let is_nullable = list.len() < count;
    if takes_anything || list.is_empty() {
        members.remove(combination);
    } else if let [only] = list.as_slice()
        && is_nullable
    {
        let only = only.clone();
        members.remove(combination);
        let parts = members.entry("allOf").or_insert_with(|| json!([]));
        parts.as_array_mut().into_iter().for_each(|parts| parts.push(only.clone()));
    }
    if is_nullable && !takes_anything {
        members.insert("nullable".to_owned(), true.into());
    }
}

/// Values that are listed without a type have the type of them all; of several types, any.
fn values(members: &mut Map<String, Value>) {
    let Some(values) = members.get("enum").and_then(Value::as_array).filter(|_| !members.contains_key("type")) else {
        return;
    };
    let kind = |value: &Value| match value {
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Null => "null",
        Value::Array(_) | Value::Object(_) => "",
    };
    let mut kinds: Vec<&str> = values.iter().map(kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let is_nullable = kinds.contains(&"null");
    kinds.retain(|kind| *kind != "null");
    match kinds.as_slice() {
        [kind @ ("boolean" | "number" | "integer" | "string")] => {
            members.insert("type".to_owned(), (*kind).into());
            if is_nullable {
                members.insert("nullable".to_owned(), true.into());
            }
        }
        _ => drop(members.remove("enum")),
    }
}
