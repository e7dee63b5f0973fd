//! Every schema of a document, wherever it stands.

use serde_json::{Map, Value};

use crate::convert::openapi3::{DOCUMENT, Kind, Shape};
use crate::diagnostic::join;

/// The document with each schema replaced by what `map` makes of it, and of its pointer; schemas within schemas are left to `map`.
pub(crate) fn map_schemas(document: &Value, map: &mut dyn FnMut(&Value, &str) -> Value) -> Value {
    object(document, &DOCUMENT, "", map)
}

fn object(value: &Value, kind: &'static Kind, at: &str, map: &mut dyn FnMut(&Value, &str) -> Value) -> Value {
    let Value::Object(members) = value else { return value.clone() };
    if kind.refers && members.contains_key("$ref") {
        return value.clone();
    }
    if let Some(keyed) = kind.keyed() {
        return member(value, &keyed, at, map);
    }
    let mapped = members.iter().map(|(name, value)| {
        let value = match kind.member(name, true) {
            Some(shape) => member(value, shape, &join(at, name), map),
            None => value.clone(),
        };
        (name.clone(), value)
    });
    Value::Object(mapped.collect())
}

fn member(value: &Value, shape: &Shape, at: &str, map: &mut dyn FnMut(&Value, &str) -> Value) -> Value {
    match (shape, value) {
        (Shape::Object(kind), _) => object(value, kind, at, map),
        (Shape::List(kind), Value::Array(items)) => {
            let items = items.iter().enumerate();
            items.map(|(index, item)| object(item, kind, &join(at, &index.to_string()), map)).collect()
        }
        (Shape::Names(kind), Value::Object(named)) => {
            by_name(named, |name, value| object(value, kind, &join(at, name), map))
        }
        (Shape::Keyed(kind, _), Value::Object(keyed)) => by_name(keyed, |key, value| match key.starts_with("x-") {
            true => value.clone(),
            false => object(value, kind, &join(at, key), map),
        }),
        (Shape::Schema, _) => map(value, at),
        (Shape::SchemasByName, Value::Object(named)) => by_name(named, |name, value| map(value, &join(at, name))),
        _ => value.clone(),
    }
}

fn by_name(members: &Map<String, Value>, mut map: impl FnMut(&str, &Value) -> Value) -> Value {
    Value::Object(members.iter().map(|(name, value)| (name.clone(), map(name, value))).collect())
}
