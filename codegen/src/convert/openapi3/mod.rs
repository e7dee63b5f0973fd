//! OpenAPI 3.0 and 3.1 documents, as they are written: read as what they are to be.

mod keywords;
mod mend;
mod objects;
mod schema;

use std::cell::Cell;

use serde_json::{Map, Value};

use super::node::Node;
use super::notice::{Converted, Notices};
use crate::Diagnostic;
use crate::document::Kind as Form;

pub(super) use keywords::limits;
use objects::Keys;
pub(super) use objects::{DOCUMENT, Kind, Shape};

/// Reads an OpenAPI 3.0 or 3.1 document as far as it is one, and tells what is wrong in it. What is right stays as it is.
pub(super) fn read(document: &Value) -> Result<Converted, Diagnostic> {
    let root = Node { value: document, at: String::new() };
    let is_31 = Form::of(document)? == Form::OpenApi31;
    root.get("paths").map(|paths| paths.object()).transpose()?;
    let reader = Reader { root: root.clone(), is_31, has_newer: Cell::new(false), notices: Notices::default() };
    let document = reader.object(&root, &DOCUMENT).unwrap_or_default();
    let read = Converted { document, notices: reader.notices.into_vec() };
    // OpenAPI 3.0 with schemas as 3.1 has them.
    if reader.has_newer.get() { super::openapi31::lower_schemas(read) } else { Ok(read) }
}

struct Reader<'a> {
    root: Node<'a>,
    is_31: bool,
    /// Whether an OpenAPI 3.0 document has schemas that are of 3.1.
    has_newer: Cell<bool>,
    notices: Notices,
}

impl Reader<'_> {
    fn name(&self) -> &'static str {
        if self.is_31 { "OpenAPI 3.1" } else { "OpenAPI 3.0" }
    }

    /// An object, but for what is no part of it; `None` if nothing can be made of it.
    fn object(&self, node: &Node<'_>, kind: &'static Kind) -> Option<Value> {
        let node = self.notices.or_nothing(node.clone());
        let members = self.notices.part(node.members())?;
        if kind.refers && node.get("$ref").is_some() {
            return Some(node.value.clone());
        }
        if let Some(keyed) = kind.keyed() {
            return self.member(&node, &keyed);
        }
        let mended = self.mend_before(&node, kind);
        let members = mended.as_ref().map_or(members, |mended| {
            let mended = Node { value: mended, at: node.at.clone() };
            mended.members().unwrap_or_default()
        });
        let mut read = Map::new();
        for (name, member) in members {
            let value = match kind.member(name, self.is_31) {
                Some(Shape::Any) => Some(member.value.clone()),
                Some(_) if member.value.is_null() => {
                    self.notices.null(&member);
                    None
                }
                Some(shape) => self.member(&member, shape),
                None if name.starts_with("x-") => Some(member.value.clone()),
                None => {
                    self.notices.unknown(self.name(), &member, kind.names().filter(|known| *known != name));
                    None
                }
            };
            read.extend(value.map(|value| (name.to_owned(), value)));
        }
        self.mend(&mut read, &node, kind).then_some(Value::Object(read))
    }

    fn member(&self, node: &Node<'_>, shape: &Shape) -> Option<Value> {
        let notices = &self.notices;
        match shape {
            Shape::Text => notices.text(node).map(Value::from),
            Shape::Flag => notices.flag(node).map(Value::from),
            Shape::Texts => notices.texts(node).map(Value::from),
            Shape::Any => Some(node.value.clone()),
            Shape::Object(kind) => self.object(node, kind),
            Shape::List(kind) => {
                Some(notices.elements(node).iter().filter_map(|element| self.object(element, kind)).collect())
            }
            Shape::Names(kind) => {
                self.by_name(node, |name, member| Some((name.to_owned(), self.object(member, kind)?)))
            }
            Shape::Keyed(kind, keys) => self.by_name(node, |key, member| match key.starts_with("x-") {
                true => Some((key.to_owned(), member.value.clone())),
                false => Some((self.key(key, member, *keys)?, self.object(member, kind)?)),
            }),
            Shape::Schema => Some(self.schema(node)),
            Shape::SchemasByName => self.by_name(node, |name, member| Some((name.to_owned(), self.schema(member)))),
            Shape::TextsByName => self.by_name(node, |name, member| Some((name.to_owned(), self.text_or_none(member)))),
            Shape::Security => {
                let alternatives = notices.elements(node);
                Some(alternatives.iter().filter_map(|alternative| self.requirement(alternative)).collect())
            }
        }
    }

    fn by_name(&self, node: &Node<'_>, read: impl Fn(&str, &Node<'_>) -> Option<(String, Value)>) -> Option<Value> {
        let members = self.notices.part(node.members())?;
        Some(Value::Object(members.iter().filter_map(|(name, member)| read(name, member)).collect()))
    }

    /// What a scope is for, say, which need not be said.
    fn text_or_none(&self, node: &Node<'_>) -> Value {
        if node.value.is_null() {
            self.notices.null(node);
            return "".into();
        }
        self.notices.text(node).unwrap_or_default().into()
    }

    /// A path, a status or an expression, as it should be.
    fn key(&self, key: &str, node: &Node<'_>, keys: Keys) -> Option<String> {
        let notices = &self.notices;
        match keys {
            Keys::Paths if !key.starts_with('/') => {
                notices.guess(node.problem(format!("the path `{key}` does not begin with `/`")));
                Some(format!("/{key}"))
            }
            Keys::Statuses => {
                let problem =
                    node.problem(format!("`{key}` is neither a status code, a range like `4XX`, nor `default`"));
                let known =
                    if key.eq_ignore_ascii_case("default") { "default".to_owned() } else { key.to_ascii_uppercase() };
                let is_status = known == "default"
                    || matches!(known.as_bytes(), [b'0'..=b'9', b'0'..=b'9', b'0'..=b'9'] | [b'1'..=b'5', b'X', b'X']);
                match is_status {
                    false => notices.guess(problem),
                    true if known != key => notices.slip(problem),
                    true => {}
                }
                is_status.then_some(known)
            }
            Keys::Paths | Keys::Expressions => Some(key.to_owned()),
        }
    }

    /// One alternative of `security`.
    fn requirement(&self, node: &Node<'_>) -> Option<Value> {
        let schemes = self.root.get("components").and_then(|components| components.get("securitySchemes"));
        self.by_name(node, |name, scopes| {
            if schemes.as_ref().and_then(|schemes| schemes.get(name)).is_none() {
                self.notices.guess(scopes.problem(format!("`{name}` is not among the `securitySchemes`")));
            }
            let listed = if scopes.value.is_null() { None } else { self.notices.texts(scopes) };
            if scopes.value.is_null() {
                self.notices.null(scopes);
            }
            Some((name.to_owned(), listed.unwrap_or_default().into()))
        })
    }
}
