//! Whether two schemas mean the same, whatever their descriptions and wherever they are written.

use std::collections::HashSet;

use serde_json::Value;

use super::place::{Node, Pair};

/// Words about a schema, which say nothing of what it takes.
const PROSE: &[&str] = &["$comment", "description", "example", "examples", "externalDocs", "summary", "title", "xml"];

/// Keywords whose members are named by the author.
const BY_NAME: &[&str] = &["definitions", "mapping", "patternProperties", "properties"];

/// Lists in which the order says nothing.
const SETS: &[&str] = &["enum", "required", "type", "x-extensible-enum"];

/// Whether both sides take the same values, as far as the structure tells.
pub(super) fn equivalent(pair: &Pair<'_>) -> bool {
    same(&pair.base, &pair.revision, Place::Keywords, &mut HashSet::new())
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// The members are keywords.
    Keywords,
    /// The members are names.
    Names,
}

/// A pair of references that was met before is taken for the same: if it is not, whoever met it first finds out.
fn same(base: &Node<'_>, revision: &Node<'_>, place: Place, met: &mut HashSet<(String, String)>) -> bool {
    if base.reference.is_some() || revision.reference.is_some() {
        let key = (base.pointer.clone(), revision.pointer.clone());
        if !met.insert(key) {
            return true;
        }
    }
    let (Some(one), Some(other)) = (base.object(), revision.object()) else {
        return base.value == revision.value;
    };
    let is_prose = |name: &String| place == Place::Keywords && PROSE.contains(&name.as_str());
    let names: HashSet<_> = one.keys().chain(other.keys()).filter(|name| !is_prose(name)).collect();
    names.into_iter().all(|name| {
        let (Some(one), Some(other)) = (base.get(name), revision.get(name)) else { return false };
        match (place, one.value, other.value) {
            (Place::Keywords, Value::Array(left), Value::Array(right)) if SETS.contains(&name.as_str()) => {
                left.len() == right.len() && left.iter().all(|value| right.contains(value))
            }
            (_, Value::Array(_), Value::Array(_)) => {
                let (left, right) = (base.items(name), revision.items(name));
                left.len() == right.len()
                    && left.iter().zip(&right).all(|(left, right)| same(left, right, Place::Keywords, met))
            }
            (Place::Keywords, ..) if BY_NAME.contains(&name.as_str()) => same(&one, &other, Place::Names, met),
            _ => same(&one, &other, Place::Keywords, met),
        }
    })
}
