//! Whether two schemas mean the same, whatever their descriptions and wherever they are written.

use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use super::place::{Node, Pair};

/// Words about a schema, which say nothing of what it takes.
const PROSE: &[&str] = &["$comment", "description", "example", "examples", "externalDocs", "summary", "title", "xml"];

/// Keywords whose members are named by the author.
const BY_NAME: &[&str] = &["definitions", "mapping", "patternProperties", "properties"];

/// Lists in which the order says nothing.
const SETS: &[&str] = &["enum", "required", "type", "x-extensible-enum"];

/// Whether two values are the same; `10` and `10.0` are.
pub(super) fn same_value(one: &Value, other: &Value) -> bool {
    one == other || one.as_f64().is_some_and(|number| other.as_f64() == Some(number))
}

/// Whether a list has that value.
pub(super) fn has(list: &[Value], value: &Value) -> bool {
    list.iter().any(|other| same_value(other, value))
}

/// How deep schemas are looked into: what differs further down, if anything, nobody gets to.
const DEEPEST: usize = 200;

/// Whether both sides take the same values, as far as the structure tells.
pub(super) fn equivalent(pair: &Pair<'_>) -> bool {
    Search::default().same(&pair.base, &pair.revision, Place::Keywords)
}

#[derive(Default)]
struct Search {
    /// Pairs of references that were met. Such a pair is taken for the same: if it is not, whoever met it first finds out.
    met: HashSet<(String, String)>,
    depth: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// The members are keywords.
    Keywords,
    /// The members are names.
    Names,
}

impl Search {
    fn same(&mut self, base: &Node<'_>, revision: &Node<'_>, place: Place) -> bool {
        let is_reference = base.reference.is_some() || revision.reference.is_some();
        if self.depth > DEEPEST || is_reference && !self.met.insert((base.pointer.clone(), revision.pointer.clone())) {
            return true;
        }
        let (Some(one), Some(other)) = (base.object(), revision.object()) else {
            return same_value(base.value, revision.value);
        };
        let is_prose = |name: &String| place == Place::Keywords && PROSE.contains(&name.as_str());
        let names: BTreeSet<_> = one.keys().chain(other.keys()).filter(|name| !is_prose(name)).collect();
        self.depth += 1;
        let same = names.into_iter().all(|name| self.same_member(base, revision, name, place));
        self.depth -= 1;
        same
    }

    fn same_member(&mut self, base: &Node<'_>, revision: &Node<'_>, name: &str, place: Place) -> bool {
        let (Some(one), Some(other)) = (base.get(name), revision.get(name)) else { return false };
        match (one.value, other.value) {
            (Value::Array(left), Value::Array(right)) if place == Place::Keywords && SETS.contains(&name) => {
                left.len() == right.len() && left.iter().all(|value| has(right, value))
            }
            (Value::Array(left), Value::Array(right)) => {
                let pairs = base.items(name).into_iter().zip(revision.items(name));
                left.len() == right.len()
                    && pairs.into_iter().all(|(left, right)| self.same(&left, &right, Place::Keywords))
            }
            _ if place == Place::Keywords && BY_NAME.contains(&name) => self.same(&one, &other, Place::Names),
            _ => self.same(&one, &other, Place::Keywords),
        }
    }
}
