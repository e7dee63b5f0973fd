//! `$ref`s: where they lead, and what the place is called in OpenAPI 3.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::Converter;
use crate::convert::node::Node;
use crate::{Diagnostic, diagnostic};

/// How many references may stand between a thing and where it is written out.
pub(super) const MAX_CHAIN: usize = 32;

/// The parts of OpenAPI 3's `components` that Swagger documents fill.
#[derive(Clone, Copy)]
pub(super) enum Section {
    Schemas,
    Parameters,
    RequestBodies,
    Responses,
    SecuritySchemes,
}

impl Section {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Schemas => "schemas",
            Self::Parameters => "parameters",
            Self::RequestBodies => "requestBodies",
            Self::Responses => "responses",
            Self::SecuritySchemes => "securitySchemes",
        }
    }

    pub(super) fn reference(self, name: &str) -> String {
        format!("#/components/{}/{name}", self.name())
    }
}

/// Swagger's names of the things in one part of the document, and OpenAPI's.
pub(super) struct Names(BTreeMap<String, String>);

impl Names {
    pub(super) fn of(root: &Node<'_>, part: &str) -> Result<Self, Diagnostic> {
        let Some(part) = root.get(part) else { return Ok(Self(BTreeMap::new())) };
        let names: Vec<&String> = part.object()?.keys().collect();
        // Names that are allowed stay; the others give way to them.
        let mut taken: BTreeSet<String> =
            names.iter().filter(|name| ***name == allowed(name)).copied().cloned().collect();
        let rename = |name: &String| {
            let new =
                if *name == allowed(name) { name.clone() } else { free(&allowed(name), |new| !taken.contains(new)) };
            taken.insert(new.clone());
            (name.clone(), new)
        };
        Ok(Self(names.into_iter().map(rename).collect()))
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    pub(super) fn has_new(&self, new: &str) -> bool {
        self.0.values().any(|name| name == new)
    }

    /// Swagger's name, OpenAPI's, and the thing, for each thing in the part.
    pub(super) fn entries<'n>(&'n self, root: &Node<'n>, part: &str) -> Vec<(&'n str, &'n str, Node<'n>)> {
        let part = root.get(part);
        let entry = |(old, new): (&'n String, &'n String)| Some((old.as_str(), new.as_str(), part.as_ref()?.get(old)?));
        self.0.iter().filter_map(entry).collect()
    }
}

/// The name with what OpenAPI 3 does not allow in a component's name replaced.
pub(in crate::convert) fn allowed(name: &str) -> String {
    let ok = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    let mut new = String::new();
    for c in name.chars() {
        if ok(c) {
            new.push(c);
        } else if !new.ends_with('_') {
            new.push('_');
        }
    }
    if new.is_empty() { "_".to_owned() } else { new }
}

/// The name, or the first of name2, name3, … that is free.
pub(in crate::convert) fn free(name: &str, is_free: impl Fn(&str) -> bool) -> String {
    let numbered = (2u64..).map(|number| format!("{name}{number}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| is_free(name)).unwrap_or_default()
}

/// Where one or more references lead.
pub(super) struct Resolved<'b> {
    value: Cow<'b, Value>,
    at: String,
    /// The keys of the place, when it was reached by references alone, with nothing beside them to lay over it.
    target: Option<Vec<String>>,
}

impl Resolved<'_> {
    pub(super) fn node(&self) -> Node<'_> {
        Node { value: &self.value, at: self.at.clone() }
    }

    /// OpenAPI's name of the place, if it is one of `part` and nothing is laid over it.
    pub(super) fn shared<'n>(&self, part: &str, names: &'n Names) -> Option<&'n str> {
        match self.target.as_deref() {
            Some([of, name]) if of == part => names.get(name),
            _ => None,
        }
    }
}

impl<'a> Converter<'a> {
    /// The place that a `$ref` in `node` names, and its keys; nothing when `node` has no `$ref`.
    pub(super) fn target<'b>(&self, node: &Node<'b>) -> Result<Option<(Vec<String>, Node<'b>)>, Diagnostic>
    where
        'a: 'b,
    {
        let Some(reference) = node.get("$ref") else { return Ok(None) };
        let text = reference.text()?;
        let Some(tokens) = tokens(text) else {
            return Err(reference
                .problem(format!("`$ref` to `{text}`, outside the document"))
                .with_help("bundle the files into one document first"));
        };
        let mut place = self.root.clone();
        for token in &tokens {
            let value = match place.value {
                Value::Object(map) => map.get(token),
                Value::Array(list) => token.parse().ok().and_then(|index: usize| list.get(index)),
                _ => None,
            };
            let value = value.ok_or_else(|| {
                reference
                    .problem(format!("`$ref` to `{text}`, which does not exist"))
                    .with_help("add what it refers to, or correct the reference")
            })?;
            place = Node { value, at: diagnostic::join(&place.at, token) };
        }
        Ok(Some((tokens, place)))
    }

    /// Follows references to the end, and lays the members beside them over what is found there.
    pub(super) fn resolve<'b>(&self, node: &Node<'b>) -> Result<Resolved<'b>, Diagnostic>
    where
        'a: 'b,
    {
        let (mut place, mut target, mut beside) = (node.clone(), None, Map::new());
        let mut seen = Vec::new();
        while let Some((tokens, next)) = self.target(&place)? {
            let siblings = place.object()?.iter().filter(|(name, _)| *name != "$ref");
            for (name, value) in siblings {
                beside.entry(name.clone()).or_insert_with(|| value.clone());
            }
            seen.push(place.at);
            if seen.contains(&next.at) {
                return Err(node.problem("cyclic `$ref`: it leads back to itself"));
            }
            if seen.len() > MAX_CHAIN {
                return Err(node.problem(format!("a chain of more than {MAX_CHAIN} `$ref`s")));
            }
            (place, target) = (next, Some(tokens));
        }
        if beside.is_empty() {
            return Ok(Resolved { value: Cow::Borrowed(place.value), at: place.at, target });
        }
        let mut value = place.object()?.clone();
        value.extend(beside);
        Ok(Resolved { value: Cow::Owned(Value::Object(value)), at: node.at.clone(), target: None })
    }

    /// Where a reference to a whole definition, parameter or response leads in OpenAPI 3.
    pub(super) fn moved(&self, reference: &str) -> Option<String> {
        let tokens = tokens(reference)?;
        let [part, name] = tokens.as_slice() else { return None };
        let (section, names) = match part.as_str() {
            "definitions" => (Section::Schemas, &self.schemas),
            "responses" => (Section::Responses, &self.responses),
            "parameters" => {
                let resolved = self.resolve(&self.root.get("parameters")?.get(name)?).ok()?;
                (super::parameter::section(&resolved.node()), &self.parameters)
            }
            _ => return None,
        };
        names.get(name).map(|name| section.reference(name))
    }
}

/// The keys in a reference within the document (`#/definitions/Patient`), unescaped.
fn tokens(reference: &str) -> Option<Vec<String>> {
    let pointer = diagnostic::of_reference(reference)?;
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    let tokens = pointer.strip_prefix('/')?.split('/');
    Some(tokens.map(|token| token.replace("~1", "/").replace("~0", "~")).collect())
}
