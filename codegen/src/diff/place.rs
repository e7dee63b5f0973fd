//! Places in the two documents, with references followed.

use std::collections::{BTreeSet, HashMap, VecDeque};

use serde_json::{Map, Value};

use super::prose::says_nothing;
use crate::diagnostic::{join, of_reference};

/// So many references may follow upon each other; more are a circle.
const REFERENCES: usize = 32;

/// A document, and whether its schemas are those of JSON Schema, in which words beside a `$ref` count.
#[derive(Clone, Copy)]
struct Document<'d> {
    root: &'d Value,
    has_json_schema: bool,
}

/// A value, and where it stands once references are followed.
#[derive(Clone)]
pub(super) struct Node<'d> {
    document: Document<'d>,
    pub(super) value: &'d Value,
    pub(super) pointer: String,
    /// The `$ref` by which it was found.
    pub(super) reference: Option<&'d str>,
    /// A schema that is read as one with it.
    beneath: Option<Box<Beneath<'d>>>,
    /// The schema that it is a list of.
    listed: Option<Box<Node<'d>>>,
}

#[derive(Clone)]
struct Beneath<'d> {
    /// The keyword that holds it, which says nothing else.
    keyword: &'static str,
    node: Node<'d>,
    /// Whether the keyword holds null beside it.
    or_null: bool,
}

impl<'d> Node<'d> {
    pub(super) fn root(document: &'d Value) -> Self {
        let has_json_schema = match document.get("openapi") {
            Some(Value::String(version)) => version.as_str() >= "3.1",
            Some(Value::Number(version)) => version.as_f64() >= Some(3.1),
            _ => false,
        };
        let root = Document { root: document, has_json_schema };
        Self { document: root, value: document, pointer: String::new(), reference: None, beneath: None, listed: None }
    }

    fn new(document: Document<'d>, value: &'d Value, pointer: String) -> Self {
        let mut node = Self { document, value, pointer, reference: None, beneath: None, listed: None };
        for _ in 0..REFERENCES {
            let Some((reference, target, value)) = node.referred() else { break };
            if node.has_words_beside(&target) {
                let is_path = is_of(&target, PATHS);
                let whole = is_path.then(|| node.over("$ref", Self::new(document, value, target.clone()))).flatten();
                match whole {
                    Some(whole) => return whole,
                    None if !is_path => break,
                    None => {}
                }
            }
            node.reference.get_or_insert(reference);
            node.value = value;
            node.pointer = target;
        }
        node
    }

    /// What its `$ref` says, the pointer that this is, and what is there.
    fn referred(&self) -> Option<(&'d str, String, &'d Value)> {
        let reference = self.value.get("$ref")?.as_str()?;
        let target = of_reference(reference)?;
        let value = self.document.root.pointer(&target)?;
        Some((reference, target, value))
    }

    /// Whether the `$ref` is one member of a schema or a path among others, instead of standing for all of it.
    fn has_words_beside(&self, target: &str) -> bool {
        let is_word = |name: &String| name != "$ref" && !says_nothing(name);
        let may_have = is_of(target, PATHS) || self.document.has_json_schema && !is_of(target, OTHERS);
        may_have && self.object().is_some_and(|members| members.keys().any(is_word))
    }

    /// The value of a member, references not followed.
    pub(super) fn member(&self, name: &str) -> Option<&'d Value> {
        let here = self.value.get(name).filter(|_| self.beneath.as_ref().is_none_or(|beneath| beneath.keyword != name));
        here.or_else(|| self.beneath.as_ref()?.node.member(name))
    }

    pub(super) fn get(&self, name: &str) -> Option<Self> {
        let pointer = self.at(name)?;
        Some(Self::new(self.document, self.member(name)?, pointer))
    }

    /// The pointer of a member, if it is there.
    pub(super) fn at(&self, name: &str) -> Option<String> {
        let is_here =
            self.value.get(name).is_some() && self.beneath.as_ref().is_none_or(|beneath| beneath.keyword != name);
        if is_here { Some(join(&self.pointer, name)) } else { self.beneath.as_ref()?.node.at(name) }
    }

    /// The names of its members.
    pub(super) fn names(&self) -> BTreeSet<&'d str> {
        let mut names: BTreeSet<_> =
            self.object().into_iter().flat_map(|members| members.keys().map(String::as_str)).collect();
        if let Some(beneath) = &self.beneath {
            names.remove(beneath.keyword);
            names.extend(beneath.node.names());
        }
        names
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
        self.member(member).and_then(Value::as_str).unwrap_or_default()
    }

    pub(super) fn is(&self, member: &str) -> bool {
        self.member(member).and_then(Value::as_bool).unwrap_or_default()
    }

    /// The values of a list, if the member is one.
    pub(super) fn values(&self, member: &str) -> Option<&'d [Value]> {
        self.member(member).and_then(Value::as_array).map(Vec::as_slice)
    }

    /// Whether a schema lists that property as required.
    pub(super) fn requires(&self, property: &str) -> bool {
        self.values("required").unwrap_or_default().iter().any(|name| name == property)
    }

    /// The schemas all of which a value must fit: those of `allOf`, and what a `$ref` with words beside it refers to.
    pub(super) fn conjuncts(&self) -> Vec<Self> {
        let mut all = self.items("allOf");
        all.extend(self.listed.as_deref().cloned());
        let is_hidden = self.beneath.as_ref().is_some_and(|beneath| beneath.keyword == "$ref");
        if let Some((reference, target, value)) = self.referred().filter(|_| !is_hidden) {
            let mut node = Self::new(self.document, value, target);
            node.reference.get_or_insert(reference);
            all.push(node);
        }
        all
    }

    /// The same, as a schema that says no more than that a value must fit it.
    pub(super) fn as_list(&self) -> Self {
        static NOTHING: Value = Value::Null;
        Self { value: &NOTHING, beneath: None, listed: Some(Box::new(self.clone())), ..self.clone() }
    }

    /// The same, read as one with the schema that its `keyword` holds; `None` if both speak of the same thing.
    pub(super) fn over(&self, keyword: &'static str, node: Self) -> Option<Self> {
        self.lying_on(Beneath { keyword, node, or_null: false })
    }

    /// The same, of a keyword that holds null as well.
    pub(super) fn over_or_null(&self, keyword: &'static str, node: Self) -> Option<Self> {
        self.lying_on(Beneath { keyword, node, or_null: true })
    }

    fn lying_on(&self, beneath: Beneath<'d>) -> Option<Self> {
        let agrees = |name: &&str| {
            let (Some(one), Some(other)) = (self.member(name), beneath.node.member(name)) else { return true };
            *name == beneath.keyword || says_nothing(name) || one == other
        };
        self.names().iter().all(agrees).then(|| {
            let mut whole = self.clone();
            whole.lowest().beneath = Some(Box::new(beneath));
            whole
        })
    }

    fn lowest(&mut self) -> &mut Self {
        match self.beneath {
            Some(ref mut beneath) => beneath.node.lowest(),
            None => self,
        }
    }

    /// Whether it is read as one with a schema that stood beside null.
    pub(super) fn is_or_null(&self) -> bool {
        self.beneath.as_ref().is_some_and(|beneath| beneath.or_null || beneath.node.is_or_null())
    }

    /// Whether it is of a document whose schemas are those of JSON Schema, as they are from OpenAPI 3.1 on.
    pub(super) fn is_json_schema(&self) -> bool {
        self.document.has_json_schema
    }

    /// The document that it is of.
    pub(super) fn document(&self) -> Self {
        Self::root(self.document.root)
    }

    /// What it is known by among nodes: the value's address, which is its own as long as the document is there.
    fn address(&self) -> usize {
        std::ptr::from_ref(self.value).addr()
    }
}

/// What has paths, and what has other things that are no schemas, which a `$ref` may refer to.
const PATHS: &[&str] = &["pathItems", "paths", "webhooks"];
const OTHERS: &[&str] =
    &["callbacks", "examples", "headers", "links", "parameters", "requestBodies", "responses", "securitySchemes"];

/// Whether a pointer leads to a member of one of these.
fn is_of(pointer: &str, parents: &[&str]) -> bool {
    pointer.rsplit('/').nth(1).is_some_and(|parent| parents.contains(&parent))
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
        let (base, revision) = (self.base.at(member), self.revision.at(member));
        let gone = base.is_some() && revision.is_none();
        Places {
            base: base.or_else(|| Some(self.base.pointer.clone())),
            revision: revision.or_else(|| Some(self.revision.pointer.clone())),
            gone,
        }
    }

    /// The place of the whole.
    pub(super) fn whole(&self) -> Places {
        Places { base: Some(self.base.pointer.clone()), revision: Some(self.revision.pointer.clone()), gone: false }
    }

    /// What the two are known by among pairs of the same documents.
    pub(super) fn key(&self) -> (usize, usize) {
        (self.base.address(), self.revision.address())
    }
}

/// Where a change is, in each document that has the place.
#[derive(Clone, PartialEq, Eq, Hash)]
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

    /// The one pointer to name: into the revision, or into the base where the thing is gone.
    pub(super) fn pointer(&self) -> &str {
        let (first, second) = if self.gone { (&self.base, &self.revision) } else { (&self.revision, &self.base) };
        first.as_ref().or(second.as_ref()).map(String::as_str).unwrap_or_default()
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
    matched_by(pair.base.entries(member), pair.revision.entries(member), key)
}

/// Matches what is called something on both sides, by what `key` makes of the names.
pub(super) fn matched_by<'d>(
    base: Vec<(&'d str, Node<'d>)>,
    revision: Vec<(&'d str, Node<'d>)>,
    key: impl Fn(&str) -> String,
) -> Matched<'d> {
    let mut added: Vec<_> = revision.into_iter().map(Some).collect();
    let mut by_key: HashMap<String, VecDeque<usize>> = HashMap::new();
    for (index, (name, _)) in added.iter().flatten().enumerate() {
        by_key.entry(key(name)).or_default().push_back(index);
    }
    let (mut both, mut removed) = (Vec::new(), Vec::new());
    for (name, base) in base {
        let same = by_key.get_mut(&key(name)).and_then(VecDeque::pop_front);
        match same.and_then(|index| added.get_mut(index)?.take()) {
            Some((_, revision)) => both.push((name, Pair { base, revision })),
            None => removed.push((name, base)),
        }
    }
    Matched { both, removed, added: added.into_iter().flatten().collect() }
}
