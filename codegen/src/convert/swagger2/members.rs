//! The members of Swagger's objects: which there are, of which type, and which OpenAPI 3 has unchanged.

use serde_json::{Map, Value, json};

use super::Converter;
use crate::Diagnostic;
use crate::convert::node::Node;

/// What a member is in OpenAPI 3.
pub(super) enum Shape {
    /// The same string, boolean, number, list of strings, list or value.
    Text,
    Flag,
    Number,
    Count,
    Texts,
    List,
    Any,
    /// The same object, or list of such objects.
    Object(&'static Members),
    Objects(&'static Members),
    /// Something else: code of its own converts it.
    Own,
}

/// A JSON object.
pub(super) type Object = Map<String, Value>;

/// All members that an object may have beside `x-` ones.
pub(super) type Members = [(&'static str, Shape)];

pub(super) const INFO: &Members = &[
    ("title", Shape::Text),
    ("version", Shape::Text),
    ("description", Shape::Text),
    ("termsOfService", Shape::Text),
    ("contact", Shape::Object(&[("name", Shape::Text), ("url", Shape::Text), ("email", Shape::Text)])),
    ("license", Shape::Object(&[("name", Shape::Text), ("url", Shape::Text)])),
];

pub(super) const EXTERNAL_DOCS: &Members = &[("url", Shape::Text), ("description", Shape::Text)];

pub(super) const TAG: &Members =
    &[("name", Shape::Text), ("description", Shape::Text), ("externalDocs", Shape::Object(EXTERNAL_DOCS))];

pub(super) const XML: &Members = &[
    ("name", Shape::Text),
    ("namespace", Shape::Text),
    ("prefix", Shape::Text),
    ("attribute", Shape::Flag),
    ("wrapped", Shape::Flag),
];

/// What a parameter, a header and the items of either say about their values.
pub(super) const VALUES: &Members = &[
    ("format", Shape::Text),
    ("default", Shape::Any),
    ("maximum", Shape::Number),
    ("exclusiveMaximum", Shape::Flag),
    ("minimum", Shape::Number),
    ("exclusiveMinimum", Shape::Flag),
    ("maxLength", Shape::Count),
    ("minLength", Shape::Count),
    ("pattern", Shape::Text),
    ("maxItems", Shape::Count),
    ("minItems", Shape::Count),
    ("uniqueItems", Shape::Flag),
    ("enum", Shape::List),
    ("multipleOf", Shape::Number),
    ("type", Shape::Own),
    ("items", Shape::Own),
    ("collectionFormat", Shape::Own),
];

impl Converter<'_> {
    /// The members that stay as they are, and the `x-` members; any that are not in the table are an error.
    pub(super) fn copy(&self, node: &Node<'_>, table: &Members) -> Result<Object, Diagnostic> {
        self.copy_with(node, &[table])
    }

    /// [`Self::copy`] for an object whose members stand in several tables.
    pub(super) fn copy_with(&self, node: &Node<'_>, tables: &[&Members]) -> Result<Object, Diagnostic> {
        let mut copied = Object::new();
        for (name, member) in node.members()? {
            let shape = tables.iter().flat_map(|table| table.iter()).find(|(known, _)| *known == name);
            let value = match shape {
                Some((_, Shape::Own)) => continue,
                Some((_, shape)) => self.copy_member(&member, shape)?,
                None if name.starts_with("x-") => self.extension(member.value),
                None => {
                    return Err(member
                        .problem(format!("Swagger 2.0 has no member `{name}` here"))
                        .with_help("correct the name, or begin it with `x-`"));
                }
            };
            copied.insert(name.to_owned(), value);
        }
        Ok(copied)
    }

    fn copy_member(&self, node: &Node<'_>, shape: &Shape) -> Result<Value, Diagnostic> {
        match shape {
            Shape::Text => node.text().map(Value::from),
            Shape::Flag => node.flag().map(Value::from),
            Shape::Number if node.value.is_number() => Ok(node.value.clone()),
            Shape::Number => Err(node.wrong("a number")),
            Shape::Count => node.value.as_u64().map(Value::from).ok_or_else(|| node.wrong("a count")),
            Shape::Texts => {
                node.elements()?.iter().map(|element| element.text().map(Value::from)).collect::<Result<_, _>>()
            }
            Shape::List => node.elements().map(|_| node.value.clone()),
            Shape::Object(table) => self.copy(node, table).map(Value::Object),
            Shape::Objects(table) => {
                let copy = |element: &Node<'_>| self.copy(element, table).map(Value::Object);
                node.elements()?.iter().map(copy).collect::<Result<_, _>>()
            }
            Shape::Any | Shape::Own => Ok(node.value.clone()),
        }
    }

    /// A mapping whose keys are names, beside `x-` ones.
    pub(super) fn keyed(
        &self,
        node: &Node<'_>,
        convert: impl Fn(&str, &Node<'_>) -> Result<Value, Diagnostic>,
    ) -> Result<Value, Diagnostic> {
        let member = |(name, member): (&str, Node<'_>)| {
            let value = if name.starts_with("x-") { self.extension(member.value) } else { convert(name, &member)? };
            Ok((name.to_owned(), value))
        };
        node.members()?.into_iter().map(member).collect::<Result<_, _>>().map(Value::Object)
    }

    /// An `x-` member's value; the references in it that have moved, moved.
    pub(super) fn extension(&self, value: &Value) -> Value {
        match value {
            Value::Object(map) => {
                let moved = |(name, value): (&String, &Value)| {
                    let reference = value.as_str().filter(|_| name == "$ref").and_then(|text| self.moved(text));
                    (name.clone(), reference.map_or_else(|| self.extension(value), |reference| json!(reference)))
                };
                Value::Object(map.iter().map(moved).collect())
            }
            Value::Array(list) => list.iter().map(|value| self.extension(value)).collect(),
            other => other.clone(),
        }
    }
}

/// Sets a member of an object.
pub(super) fn set(object: &mut Object, name: &str, value: impl Into<Value>) {
    object.insert(name.to_owned(), value.into());
}

/// Takes `x-nullable` out of an object, as OpenAPI 3's `nullable`; what is no boolean stays.
pub(super) fn nullable(object: &mut Object) -> Option<bool> {
    let flag = object.get("x-nullable")?.as_bool()?;
    object.remove("x-nullable");
    Some(flag)
}

/// Renames `x-example`, with which Swagger's authors make up for the missing `example`.
pub(super) fn example(object: &mut Object) {
    if !object.contains_key("example")
        && let Some(example) = object.remove("x-example")
    {
        set(object, "example", example);
    }
}
