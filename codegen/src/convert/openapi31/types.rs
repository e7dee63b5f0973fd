//! `type`, `enum`, `const`, `null`; limits that are exclusive; examples; content.

use serde_json::{Map, Value, json};

use super::schema::Draft;

/// Keywords that say something of `null` as well.
const ALSO_OF_NULL: [&str; 7] = ["$ref", "allOf", "anyOf", "enum", "not", "oneOf", "nullable"];

pub(super) fn lower(draft: &mut Draft<'_>, is_31: bool) {
    let source = draft.source;
    if let Some(values) = source.get("enum") {
        draft.set("enum", values.clone());
    }
    if let Some(only) = source.get("const") {
        match draft.out.contains_key("enum") {
            true => draft.parts.push(json!({ "enum": [only] })),
            false => draft.set("enum", vec![only.clone()]),
        }
    }
    if let Some(flag) = source.get("nullable").filter(|_| !is_31) {
        draft.set("nullable", flag.clone());
    }
    types(draft);
    exclusive(draft, "exclusiveMinimum", "minimum", |exclusive, limit| exclusive >= limit);
    exclusive(draft, "exclusiveMaximum", "maximum", |exclusive, limit| exclusive <= limit);
    if let Some(first) = source.get("examples").and_then(Value::as_array).and_then(|examples| examples.first()) {
        draft.out.entry("example").or_insert_with(|| first.clone());
    }
    let of_content = |name: &str| source.get(name).and_then(Value::as_str).map(str::to_ascii_lowercase);
    let format = match (of_content("contentEncoding").as_deref(), of_content("contentMediaType").as_deref()) {
        (Some("base64"), _) => Some("byte"),
        (None, Some("application/octet-stream")) => Some("binary"),
        _ => None,
    };
    if let Some(format) = format.filter(|_| draft.out.get("type") == Some(&json!("string"))) {
        draft.out.entry("format").or_insert_with(|| format.into());
    }
}

fn types(draft: &mut Draft<'_>) {
    let mut types: Vec<&str> = match draft.source.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => return,
    };
    types.sort_unstable();
    types.dedup();
    let is_nullable = types.contains(&"null");
    types.retain(|name| *name != "null");
    // Every integer is a number.
    if types.contains(&"number") {
        types.retain(|name| *name != "integer");
    }
    match types.as_slice() {
        [] if is_nullable => match draft.out.contains_key("enum") {
            true => draft.parts.push(null()),
            false => draft.set("enum", vec![Value::Null]),
        },
        // A list of no types takes nothing.
        [] => draft.parts.push(json!({ "not": {} })),
        [only] => {
            draft.set("type", *only);
            if is_nullable {
                draft.set("nullable", true);
            }
        }
        // All that JSON has.
        ["array", "boolean", "number", "object", "string"] if is_nullable => {}
        several => {
            let mut list: Vec<Value> = several.iter().map(|name| of_type(name)).collect();
            if let Some(last) = list.last_mut().and_then(Value::as_object_mut).filter(|_| is_nullable) {
                last.insert("nullable".to_owned(), true.into());
            }
            draft.combine("anyOf", list);
        }
    }
}

fn of_type(name: &str) -> Value {
    match name {
        // OpenAPI 3.0 wants them said.
        "array" => json!({ "type": name, "items": {} }),
        _ => json!({ "type": name }),
    }
}

/// What takes `null` alone.
fn null() -> Value {
    json!({ "enum": [null] })
}

/// A limit of its own in OpenAPI 3.1, what `minimum` or `maximum` is in 3.0.
fn exclusive(draft: &mut Draft<'_>, keyword: &str, limit: &str, is_tighter: fn(f64, f64) -> bool) {
    match draft.source.get(keyword) {
        Some(Value::Bool(flag)) => draft.set(keyword, *flag),
        Some(exclusive @ Value::Number(_)) => {
            let inclusive = draft.out.get(limit).and_then(Value::as_f64);
            if inclusive.is_none_or(|inclusive| is_tighter(exclusive.as_f64().unwrap_or_default(), inclusive)) {
                draft.set(limit, exclusive.clone());
                draft.set(keyword, true);
            }
        }
        _ => {}
    }
}

/// Alternatives of which one is `null`, and another a type that can be `nullable` instead.
pub(super) fn without_null(mut list: Vec<Value>) -> (Vec<Value>, bool) {
    let is_null = |schema: &Value| *schema == null();
    let can_be_null = |schema: &Map<String, Value>| {
        schema.contains_key("type") && !ALSO_OF_NULL.iter().any(|keyword| schema.contains_key(*keyword))
    };
    let nulls = list.iter().filter(|schema| is_null(schema)).count();
    if nulls != 1 || list.len() != 2 {
        return (list, false);
    }
    let other = list.iter_mut().filter(|schema| !is_null(schema)).find_map(Value::as_object_mut);
    match other.filter(|other| can_be_null(other)) {
        Some(other) => {
            other.insert("nullable".to_owned(), true.into());
            list.retain(|schema| !is_null(schema));
            (list, true)
        }
        None => (list, false),
    }
}
