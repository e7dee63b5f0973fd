//! OpenAPI 3.0 to 3.1, in which everything that 3.0 says can be said.

use serde_json::{Map, Value, json};

use super::objects::map_schemas;

/// The same document as OpenAPI 3.1.0: each schema takes the same values as before.
pub fn upgrade(document: &Value) -> Value {
    let mut upgraded = map_schemas(document, &mut |value, _| schema(value));
    if let Some(members) = upgraded.as_object_mut() {
        members.insert("openapi".to_owned(), "3.1.0".into());
    }
    upgraded
}

fn schema(value: &Value) -> Value {
    let Value::Object(source) = value else { return value.clone() };
    // What stands beside it is nothing in 3.0, and would be something now.
    if let Some(reference) = source.get("$ref") {
        return json!({ "$ref": reference });
    }
    let mut members: Map<String, Value> =
        source.iter().map(|(name, value)| (name.clone(), keyword(name, value))).collect();
    let is_nullable = members.remove("nullable") == Some(json!(true));
    // Without a type it says nothing.
    if let Some(kind) = members.get("type").cloned().filter(|_| is_nullable) {
        members.insert("type".to_owned(), json!([kind, "null"]));
    }
    for (exclusive, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if members.remove(exclusive) == Some(json!(true))
            && let Some(limit) = members.remove(limit)
        {
            members.insert(exclusive.to_owned(), limit);
        }
    }
    if let Some(example) = members.remove("example") {
        members.insert("examples".to_owned(), json!([example]));
    }
    members.into()
}

fn keyword(name: &str, value: &Value) -> Value {
    match (name, value) {
        ("items" | "not" | "additionalProperties", _) => schema(value),
        ("allOf" | "anyOf" | "oneOf", Value::Array(list)) => list.iter().map(schema).collect(),
        ("properties", Value::Object(properties)) => {
            properties.iter().map(|(name, value)| (name.clone(), schema(value))).collect::<Map<_, _>>().into()
        }
        _ => value.clone(),
    }
}
