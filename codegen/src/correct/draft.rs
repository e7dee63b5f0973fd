//! The document while it is being corrected.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::route::Route;
use crate::{Diagnostic, diagnostic::join, operations::METHODS};

/// The document while it is being corrected, with the sentences in it that are ours.
#[derive(Debug, Clone)]
pub struct Draft {
    /// An OpenAPI 3.0 document.
    pub document: Value,
    /// What we wrote in it; any other prose is the vendor's.
    pub words: Words,
}

impl Draft {
    /// A document in which nothing is ours yet.
    pub fn new(document: Value) -> Self {
        Self { document, words: Words::default() }
    }
}

/// Sentences that this project wrote, as against the vendor's.
#[derive(Debug, Clone, Default)]
pub struct Words {
    ours: BTreeSet<String>,
    /// Whether nobody has written corrections of the document yet.
    pub(crate) are_unreviewed: bool,
}

impl Words {
    /// Records a sentence as ours and gives it as a JSON string.
    pub(crate) fn say(&mut self, sentence: impl Into<String>) -> Value {
        let sentence = sentence.into();
        self.ours.insert(sentence.clone());
        Value::String(sentence)
    }

    /// A sentence about what we know nothing of. In a document that has corrections it is an error to know nothing; without any,
    /// as when a vendor's document comes to hand at last, the client is to be made all the same.
    pub(crate) fn stopgap(&self, subject: &str) -> Option<String> {
        self.are_unreviewed.then(|| format!("`{subject}`, which nobody has described here yet."))
    }

    /// Records all prose in `value` as ours.
    pub(crate) fn adopt(&mut self, value: &Value) {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    match member {
                        Value::String(sentence) if PROSE.contains(&name.as_str()) && !sentence.is_empty() => {
                            self.say(sentence);
                        }
                        _ => self.adopt(member),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.adopt(item)),
            _ => {}
        }
    }

    /// Whether `value` is a sentence of ours.
    pub(crate) fn wrote(&self, value: Option<&Value>) -> bool {
        value.and_then(Value::as_str).is_some_and(|sentence| self.ours.contains(sentence))
    }
}

/// The members that hold prose wherever they stand in an OpenAPI document.
pub(crate) const PROSE: [&str; 3] = ["description", "summary", "title"];

/// An operation of the document.
pub(crate) struct Operation<'d> {
    pub(crate) path: &'d str,
    pub(crate) method: &'d str,
    /// Whether its path is relative to the FHIR service base.
    pub(crate) on_base: bool,
    pub(crate) object: &'d mut Map<String, Value>,
}

impl<'d> Operation<'d> {
    pub(crate) fn route(&self) -> Route<'d> {
        if self.on_base { Route::of(self.method, self.path) } else { Route::Other }
    }

    /// Where the operation stands in the document.
    pub(crate) fn pointer(&self) -> String {
        join(&join("/paths", self.path), self.method)
    }

    /// The declared responses, by status.
    pub(crate) fn responses(&mut self) -> Result<&mut Map<String, Value>, Diagnostic> {
        let pointer = self.pointer();
        child(self.object, "responses", &pointer)
    }
}

/// Every operation, in the order of path and method.
pub(crate) fn operations(document: &mut Value) -> impl Iterator<Item = Operation<'_>> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    paths.filter_map(|(path, item)| Some((path, item.as_object_mut()?))).flat_map(|(path, item)| {
        let on_base = !item.contains_key("servers");
        item.iter_mut().filter(|(method, _)| METHODS.contains(&method.as_str())).filter_map(
            move |(method, operation)| Some(Operation { path, method, on_base, object: operation.as_object_mut()? }),
        )
    })
}

/// The object at a path of member names; members that are missing are made.
pub(crate) fn object<'d>(document: &'d mut Value, path: &[&str]) -> Result<&'d mut Map<String, Value>, Diagnostic> {
    let mut pointer = String::new();
    let mut object = document.as_object_mut().ok_or_else(|| not_an_object(&pointer))?;
    for name in path {
        object = child(object, name, &pointer)?;
        pointer = join(&pointer, name);
    }
    Ok(object)
}

/// A member that is an object; it is made if it is missing.
pub(crate) fn child<'d>(
    object: &'d mut Map<String, Value>,
    name: &str,
    pointer: &str,
) -> Result<&'d mut Map<String, Value>, Diagnostic> {
    object
        .entry(name)
        .or_insert_with(|| Map::new().into())
        .as_object_mut()
        .ok_or_else(|| not_an_object(&join(pointer, name)))
}

fn not_an_object(pointer: &str) -> Diagnostic {
    Diagnostic::new("this is not an object, as OpenAPI asks").at_pointer(pointer)
}

/// Drops the components of a kind (`schemas`, `responses`) that nothing refers to any more.
pub(crate) fn prune(document: &mut Value, kind: &str) {
    let Some(mut components) =
        document.pointer_mut(&format!("/components/{kind}")).and_then(Value::as_object_mut).map(std::mem::take)
    else {
        return;
    };
    let prefix = format!("#/components/{kind}/");
    let mut kept = Map::new();
    let mut wanted = BTreeSet::new();
    references(document, &prefix, &mut wanted);
    while let Some(name) = wanted.pop_first() {
        if let Some(component) = components.remove(&name) {
            references(&component, &prefix, &mut wanted);
            kept.insert(name, component);
        }
    }
    if let Some(emptied) = document.pointer_mut(&format!("/components/{kind}")) {
        *emptied = kept.into();
    }
}

/// The names behind `prefix` in every `$ref` (and discriminator mapping) of `value`.
fn references(value: &Value, prefix: &str, names: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => names.extend(text.strip_prefix(prefix).map(str::to_owned)),
        Value::Array(items) => items.iter().for_each(|item| references(item, prefix, names)),
        Value::Object(members) => members.values().for_each(|member| references(member, prefix, names)),
        _ => {}
    }
}
