//! Places in the two documents, with references followed.

use serde_json::{Map, Value};

use crate::diagnostic::{join, of_reference};

/// So many references may follow upon each other; more are a circle.
const REFERENCES: usize = 32;

/// A value, and where it stands once references are followed.
#[derive(Clone)]
pub(super) struct Node<'d> {
    document: &'d Value,
    pub(super) value: &'d Value,
    pub(super) pointer: String,
    /// The `$ref` by which it was found.
    pub(super) reference: Option<&'d str>,
}

impl<'d> Node<'d> {
    pub(super) fn root(document: &'d Value) -> Self {
        Self { document, value: document, pointer: String::new(), reference: None }
    }

    fn new(document: &'d Value, value: &'d Value, pointer: String) -> Self {
        let mut node = Self { document, value, pointer, reference: None };
        for _ in 0..REFERENCES {
            let Some(reference) = node.value.get("$ref").and_then(Value::as_str) else { break };
            let Some(target) = of_reference(reference) else { break };
            let Some(value) = document.pointer(&target) else { break };
            node.reference.get_or_insert(reference);
            node.value = value;
            node.pointer = target;
        }
        node
    }

    pub(super) fn get(&self, member: &str) -> Option<Self> {
        let value = self.value.get(member)?;
        Some(Self::new(self.document, value, join(&self.pointer, member)))
    }

    /// The members of a member that is an object.
    pub(super) fn entries(&self, member: &str) -> Vec<(&'d str, Self)> {
        let Some(map) = self.get(member) else { return Vec::new() };
        let entries = map.object().into_iter().flatten();
        entries.map(|(key, value)| (key.as_str(), Self::new(map.document, value, join(&map.pointer, key)))).collect()
    }

    /// The items of a member that is a list.
    pub(super) fn items(&self, member: &str) -> Vec<Self> {
        let Some(list) = self.get(member) else { return Vec::new() };
        let items = list.value.as_array().into_iter().flatten().enumerate();
        items.map(|(index, value)| Self::new(list.document, value, join(&list.pointer, &index.to_string()))).collect()
    }

    pub(super) fn object(&self) -> Option<&'d Map<String, Value>> {
        self.value.as_object()
    }

    pub(super) fn text(&self, member: &str) -> &'d str {
        self.value.get(member).and_then(Value::as_str).unwrap_or_default()
    }

    pub(super) fn is(&self, member: &str) -> bool {
        self.value.get(member).and_then(Value::as_bool).unwrap_or_default()
    }

    /// The values of a list, if the member is one.
    pub(super) fn values(&self, member: &str) -> Option<&'d [Value]> {
        self.value.get(member).and_then(Value::as_array).map(Vec::as_slice)
    }

    /// Whether a schema lists that property as required.
    pub(super) fn requires(&self, property: &str) -> bool {
        self.values("required").unwrap_or_default().iter().any(|name| name == property)
    }
}

/// The same thing in both documents.
#[derive(Clone)]
pub(super) struct Pair<'d> {
    pub(super) base: Node<'d>,
    pub(super) revision: Node<'d>,
}

impl<'d> Pair<'d> {
    /// A member that both have.
    pub(super) fn get(&self, member: &str) -> Option<Self> {
        Some(Self { base: self.base.get(member)?, revision: self.revision.get(member)? })
    }

    /// The place of a keyword in each, where each has it; of the whole in the one that lacks it.
    pub(super) fn at(&self, member: &str) -> Places {
        let at = |node: &Node<'_>| match node.value.get(member) {
            Some(_) => join(&node.pointer, member),
            None => node.pointer.clone(),
        };
        let gone = self.base.value.get(member).is_some() && self.revision.value.get(member).is_none();
        Places { base: Some(at(&self.base)), revision: Some(at(&self.revision)), gone }
    }

    /// The place of the whole.
    pub(super) fn whole(&self) -> Places {
        Places { base: Some(self.base.pointer.clone()), revision: Some(self.revision.pointer.clone()), gone: false }
    }
}

/// Where a change is, in each document that has the place.
pub(super) struct Places {
    pub(super) base: Option<String>,
    pub(super) revision: Option<String>,
    /// The revision has where it was, but no longer the thing itself.
    pub(super) gone: bool,
}

impl Places {
    pub(super) fn added(pointer: &str) -> Self {
        Self { base: None, revision: Some(pointer.to_owned()), gone: false }
    }

    pub(super) fn removed(pointer: &str) -> Self {
        Self { base: Some(pointer.to_owned()), revision: None, gone: true }
    }
}

/// The members of two objects by name: those of both, those of the base alone, those of the revision alone.
pub(super) struct Matched<'d> {
    pub(super) both: Vec<(&'d str, Pair<'d>)>,
    pub(super) removed: Vec<(&'d str, Node<'d>)>,
    pub(super) added: Vec<(&'d str, Node<'d>)>,
}

/// Matches the members of a member of both, by what `key` makes of their names.
pub(super) fn matched<'d>(pair: &Pair<'d>, member: &str, key: impl Fn(&str) -> String) -> Matched<'d> {
    let mut added = pair.revision.entries(member);
    let (mut both, mut removed) = (Vec::new(), Vec::new());
    for (name, base) in pair.base.entries(member) {
        let same = added.iter().position(|(other, _)| key(other) == key(name));
        match same.map(|index| added.remove(index)) {
            Some((_, revision)) => both.push((name, Pair { base, revision })),
            None => removed.push((name, base)),
        }
    }
    Matched { both, removed, added }
}
