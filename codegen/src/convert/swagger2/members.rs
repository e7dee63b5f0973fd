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
    /// The members that stay as they are, and the `x-` members; those that are not in the table are passed over.
    pub(super) fn copy(&self, node: &Node<'_>, table: &Members) -> Result<Object, Diagnostic> {
        self.copy_with(node, &[table])
    }

    /// [`Self::copy`] for an object whose members stand in several tables.
    pub(super) fn copy_with(&self, node: &Node<'_>, tables: &[&Members]) -> Result<Object, Diagnostic> {
        let mut copied = Object::new();
        for (name, member) in node.members()? {
            let shape = tables.iter().flat_map(|table| table.iter()).find(|(known, _)| *known == name);
            let value = match shape {
                Some((_, Shape::Any)) => Some(member.value.clone()),
                Some(_) if member.value.is_null() => {
                    self.notices.null(&member);
                    None
                }
                Some((_, Shape::Own)) => None,
                Some((_, shape)) => self.copy_member(&member, shape),
                None if name.starts_with("x-") => Some(self.extension(member.value)),
                None => {
                    let known = tables.iter().flat_map(|table| table.iter()).map(|(known, _)| *known);
                    self.notices.unknown("Swagger 2.0", &member, known);
                    None
                }
            };
            copied.extend(value.map(|value| (name.to_owned(), value)));
        }
        Ok(copied)
    }

    fn copy_member(&self, node: &Node<'_>, shape: &Shape) -> Option<Value> {
        let notices = &self.notices;
        match shape {
            Shape::Text => notices.text(node).map(Value::from),
            Shape::Flag => notices.flag(node).map(Value::from),
            Shape::Number => notices.number(node),
            Shape::Count => notices.count(node),
            Shape::Texts => notices.texts(node).map(Value::from),
            Shape::List => Some(notices.elements(node).into_iter().map(|element| element.value.clone()).collect()),
            Shape::Object(table) => notices.part(self.copy(node, table)).map(Value::Object),
            Shape::Objects(table) => {
                let elements = notices.elements(node);
                let copied = elements.iter().filter_map(|element| notices.part(self.copy(element, table)));
                Some(copied.map(Value::Object).collect())
            }
            Shape::Any | Shape::Own => Some(node.value.clone()),
        }
    }

    /// A mapping whose keys are names, beside `x-` ones; what cannot be converted is left out.
    pub(super) fn keyed(
        &self,
        node: &Node<'_>,
        convert: impl Fn(&str, &Node<'_>) -> Result<(String, Value), Diagnostic>,
    ) -> Result<Value, Diagnostic> {
        let member = |(name, member): (&str, Node<'_>)| {
            if name.starts_with("x-") {
                return Some((name.to_owned(), self.extension(member.value)));
            }
            self.notices.part(convert(name, &self.notices.or_nothing(member)))
        };
        Ok(Value::Object(node.members()?.into_iter().filter_map(member).collect()))
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
