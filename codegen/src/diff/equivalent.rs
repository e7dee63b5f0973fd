//! Whether two schemas mean the same, whatever their descriptions and wherever they are written.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::form::{self, FORM};
use super::place::{Node, Pair};
use super::prose::says_nothing;

/// Keywords whose members are named by the author.
const BY_NAME: &[&str] = &[
    "callbacks",
    "content",
    "dependentSchemas",
    "headers",
    "links",
    "mapping",
    "patternProperties",
    "properties",
    "responses",
    "scopes",
];

/// Lists of values in which the order says nothing.
const SETS: &[&str] = &["required", "tags", "x-extensible-enum"];

/// Lists of schemas in which the order says nothing.
const ALTERNATIVES: &[&str] = &["anyOf", "oneOf"];

/// How deep schemas are looked into: what differs further down, if anything, nobody gets to.
const DEEPEST: usize = 200;

/// Whether two values are the same; `10` and `10.0` are.
pub(super) fn same_value(one: &Value, other: &Value) -> bool {
    one == other || one.as_f64().is_some_and(|number| other.as_f64() == Some(number))
}

/// Whether a list has that value.
pub(super) fn has(list: &[Value], value: &Value) -> bool {
    list.iter().any(|other| same_value(other, value))
}

/// Whether two lists have the same values, in whatever order.
pub(super) fn has_same(one: &[Value], other: &[Value]) -> bool {
    one.len() == other.len() && one.iter().all(|value| has(other, value))
}

/// Which schemas, and what else, mean the same in both documents.
#[derive(Default)]
pub(super) struct Equivalent {
    known: HashMap<(usize, usize), bool>,
    /// Of which schemas nothing differs but their properties and items.
    below: HashMap<(usize, usize), bool>,
}

impl Equivalent {
    /// Whether both sides take the same values, as far as the structure tells.
    pub(super) fn is_same(&mut self, pair: &Pair<'_>) -> bool {
        self.search(|search| search.same(pair, Place::Keywords))
    }

    /// Whether a member says the same on both sides.
    pub(super) fn is_same_member(&mut self, pair: &Pair<'_>, name: &str) -> bool {
        self.search(|search| search.same_member(pair, name, Place::Keywords))
    }

    /// Whether two schemas say the same but for their properties and items, which both have.
    pub(super) fn differs_below(&mut self, pair: &Pair<'_>) -> bool {
        let key = pair.key();
        if let Some(differs) = self.below.get(&key) {
            return *differs;
        }
        let aligned = pair.aligned();
        let is_schema = aligned.base.object().is_some() && aligned.revision.object().is_some();
        let has_both = |name: &str| aligned.base.member(name).is_some() == aligned.revision.member(name).is_some();
        let differs = is_schema
            && ["items", "properties"].into_iter().all(has_both)
            && self.search(|search| search.same_keywords_but(&aligned, &["items", "properties"]));
        self.below.insert(key, differs);
        differs
    }

    fn search(&mut self, is_same: impl FnOnce(&mut Search<'_>) -> bool) -> bool {
        let mut search = Search { known: &mut self.known, met: HashSet::new(), trail: Vec::new(), depth: 0 };
        let is_same = is_same(&mut search);
        if is_same {
            // What was taken for the same on the way is.
            let met = search.trail;
            self.known.extend(met.into_iter().map(|pair| (pair, true)));
        }
        is_same
    }
}

/// Whether the members of that member are named by the author.
pub(super) fn is_by_name(member: &str) -> bool {
    BY_NAME.contains(&member)
}

struct Search<'k> {
    known: &'k mut HashMap<(usize, usize), bool>,
    /// Pairs that were met. Such a pair is taken for the same: if it is not, whoever met it first finds out.
    met: HashSet<(usize, usize)>,
    /// The same in the order in which they were met, to forget those of an attempt that failed.
    trail: Vec<(usize, usize)>,
    depth: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// The members are keywords.
    Keywords,
    /// The members are names.
    Names,
}

impl Search<'_> {
    fn same(&mut self, pair: &Pair<'_>, place: Place) -> bool {
        match (pair.base.value, pair.revision.value) {
            (Value::Object(_), Value::Object(_)) => {}
            // The schema that takes everything.
            (Value::Object(words), Value::Bool(true)) | (Value::Bool(true), Value::Object(words)) => {
                return words.keys().all(|word| says_nothing(word));
            }
            (one, other) => return same_value(one, other),
        }
        let key = pair.key();
        if let Some(is_same) = self.known.get(&key) {
            return *is_same;
        }
        if self.depth > DEEPEST || !self.met.insert(key) {
            return true;
        }
        self.trail.push(key);
        self.depth += 1;
        let same = match place {
            Place::Keywords => self.same_keywords_but(&pair.aligned(), &[]),
            Place::Names => {
                let names: BTreeSet<_> = pair.base.names().union(&pair.revision.names()).copied().collect();
                names.into_iter().all(|name| self.same_member(pair, name, Place::Names))
            }
        };
        self.depth -= 1;
        if !same {
            // Though others were taken for the same.
            self.known.insert(key, false);
        }
        same
    }

    fn same_keywords_but(&mut self, pair: &Pair<'_>, but: &[&str]) -> bool {
        let by_itself = |name: &&str| {
            !says_nothing(name) && !FORM.contains(name) && !["$ref", "allOf"].contains(name) && !but.contains(name)
        };
        let names: BTreeSet<_> = pair.base.names().union(&pair.revision.names()).copied().filter(by_itself).collect();
        form::is_same(&pair.base, &pair.revision)
            && self.same_lists(pair.base.conjuncts(), pair.revision.conjuncts())
            && names.into_iter().all(|name| self.same_member(pair, name, Place::Keywords))
    }

    fn same_member(&mut self, pair: &Pair<'_>, name: &str, place: Place) -> bool {
        let is_keyword = place == Place::Keywords;
        let both = match (pair.base.get(name), pair.revision.get(name)) {
            (Some(base), Some(revision)) => Pair { base, revision },
            (one, other) => {
                return is_keyword && [one, other].into_iter().flatten().all(|node| is_default(name, node.value));
            }
        };
        match (both.base.value, both.revision.value) {
            (Value::Array(left), Value::Array(right)) if is_keyword && SETS.contains(&name) => has_same(left, right),
            (Value::Array(_), Value::Array(_)) if is_keyword && ALTERNATIVES.contains(&name) => {
                self.same_lists(pair.base.items(name), pair.revision.items(name))
            }
            (Value::Array(left), Value::Array(right)) => {
                let pairs = pair.base.items(name).into_iter().zip(pair.revision.items(name));
                left.len() == right.len()
                    && pairs.into_iter().all(|(base, revision)| self.same(&Pair { base, revision }, Place::Keywords))
            }
            _ if is_keyword && BY_NAME.contains(&name) => self.same(&both, Place::Names),
            _ => self.same(&both, Place::Keywords),
        }
    }

    /// Whether each schema of a list has one in the other that means the same.
    fn same_lists(&mut self, base: Vec<Node<'_>>, mut revision: Vec<Node<'_>>) -> bool {
        base.len() == revision.len()
            && base.into_iter().all(|base| {
                let index = revision
                    .iter()
                    .position(|revision| self.attempt(&Pair { base: base.clone(), revision: revision.clone() }));
                index.map(|index| revision.remove(index)).is_some()
            })
    }

    /// Whether the two are the same; if not, what was met on the way is forgotten.
    fn attempt(&mut self, pair: &Pair<'_>) -> bool {
        let before = self.trail.len();
        let same = self.same(pair, Place::Keywords);
        if !same {
            for met in self.trail.drain(before..) {
                self.met.remove(&met);
            }
        }
        same
    }
}

/// Whether a keyword of that value says what is so without it.
fn is_default(keyword: &str, value: &Value) -> bool {
    match (keyword, value) {
        ("additionalProperties" | "items" | "schema" | "unevaluatedItems" | "unevaluatedProperties", value) => {
            *value == Value::Bool(true)
                || value.as_object().is_some_and(|words| words.keys().all(|word| says_nothing(word)))
        }
        ("minItems" | "minLength" | "minProperties", value) => value.as_f64() == Some(0.0),
        ("contains" | "contentSchema" | "default" | "else" | "explode" | "propertyNames" | "then", _) => false,
        ("required" | "tags", Value::Array(list)) => list.is_empty(),
        ("properties" | "patternProperties" | "dependentSchemas" | "dependentRequired", Value::Object(none)) => {
            none.is_empty()
        }
        (_, value) => *value == Value::Bool(false),
    }
}
