//! What a type's definition has no member for: siblings of primitives, and what came from the server and fits nowhere.

use serde_json::value::RawValue;

use super::object::{Member, Sibling, Value};

/// The part of an object that FHIR's definition has no plain member for.
///
/// * The *siblings* of primitive members: `birthDate` may have a `_birthDate` with an id and extensions
///   (<https://hl7.org/fhir/R4/json.html#primitive>). [`element`](Self::element) and [`elements`](Self::elements) give them.
/// * The *unknown* members, kept as they came: names that the definition does not have, a value of the wrong JSON type,
///   `null`, an empty list. They are written again as they were. [`unknown`](Self::unknown) lists them.
///
/// `E` is the `Element` of the FHIR version.
#[derive(Clone)]
pub struct Extra<E>(Option<Box<Parts<E>>>);

#[derive(Clone)]
struct Parts<E> {
    siblings: Vec<(Box<str>, Elements<E>)>,
    unknown: Vec<Unknown>,
}

#[derive(Clone)]
enum Elements<E> {
    One(Option<E>),
    List(Vec<Option<E>>),
}

/// A member that was kept as it came.
#[derive(Clone)]
pub struct Unknown {
    name: Box<str>,
    json: Box<RawValue>,
}

impl Unknown {
    /// The name of the member.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value, as JSON text.
    pub fn json(&self) -> &str {
        self.json.get()
    }
}

impl std::fmt::Debug for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Unknown").finish_non_exhaustive()
    }
}

impl<E> Default for Extra<E> {
    fn default() -> Self {
        Self(None)
    }
}

impl<E> Extra<E> {
    /// The id and extensions of the primitive member `name` (its FHIR name in JSON, such as `birthDate` or `valueString`).
    pub fn element(&self, name: &str) -> Option<&E> {
        match self.find(name)? {
            Elements::One(element) => element.as_ref(),
            Elements::List(_) => None,
        }
    }

    /// The ids and extensions of the primitive list `name` (such as `given`), by index; `None` where a value has none.
    pub fn elements(&self, name: &str) -> &[Option<E>] {
        match self.find(name) {
            Some(Elements::List(elements)) => elements,
            _ => &[],
        }
    }

    /// Sets the id and extensions of the primitive member `name`.
    pub fn set_element(&mut self, name: &str, element: E) {
        self.put(name, Elements::One(Some(element)));
    }

    /// Sets the ids and extensions of the primitive list `name`.
    pub fn set_elements(&mut self, name: &str, elements: Vec<Option<E>>) {
        self.put(name, Elements::List(elements));
    }

    /// The members that were kept as they came.
    pub fn unknown(&self) -> &[Unknown] {
        self.0.as_ref().map_or(&[], |parts| &parts.unknown)
    }

    fn find(&self, name: &str) -> Option<&Elements<E>> {
        let siblings = &self.0.as_ref()?.siblings;
        siblings.iter().find(|(known, _)| **known == *name).map(|(_, elements)| elements)
    }

    fn put(&mut self, name: &str, elements: Elements<E>) {
        let siblings = &mut self.parts().siblings;
        siblings.retain(|(known, _)| **known != *name);
        siblings.push((name.into(), elements));
    }

    fn parts(&mut self) -> &mut Parts<E> {
        self.0.get_or_insert_with(|| Box::new(Parts { siblings: Vec::new(), unknown: Vec::new() }))
    }
}

/// [`Extra`] without its element type, for the reader and the writer.
pub(crate) trait Extras {
    /// The members that were kept as they came.
    fn unknown(&self) -> &[Unknown];
    /// Keeps a member as it came.
    fn keep(&mut self, name: &str, json: Box<RawValue>);
    /// Calls `visit` with each sibling and the name of its primitive.
    fn siblings(&self, visit: &mut dyn FnMut(&str, &dyn Member));
    /// An empty place for the sibling of `name`, or nothing if there is one already.
    fn start_sibling(&mut self, name: &str, kind: Sibling) -> Option<&mut dyn Member>;
    /// Takes a started sibling back.
    fn drop_sibling(&mut self, name: &str);
}

impl<E: Value> Extras for Extra<E> {
    fn unknown(&self) -> &[Unknown] {
        Extra::unknown(self)
    }

    fn keep(&mut self, name: &str, json: Box<RawValue>) {
        self.parts().unknown.push(Unknown { name: name.into(), json });
    }

    fn siblings(&self, visit: &mut dyn FnMut(&str, &dyn Member)) {
        for (name, elements) in self.0.iter().flat_map(|parts| &parts.siblings) {
            let member: &dyn Member = match elements {
                Elements::One(element) => element,
                Elements::List(elements) => elements,
            };
            if !member.is_empty() {
                visit(name, member);
            }
        }
    }

    fn start_sibling(&mut self, name: &str, kind: Sibling) -> Option<&mut dyn Member> {
        if self.find(name).is_some() {
            return None;
        }
        let siblings = &mut self.parts().siblings;
        siblings
            .push((name.into(), if kind == Sibling::List { Elements::List(Vec::new()) } else { Elements::One(None) }));
        siblings.last_mut().map(|(_, elements)| match elements {
            Elements::One(element) => element as &mut dyn Member,
            Elements::List(elements) => elements,
        })
    }

    fn drop_sibling(&mut self, name: &str) {
        self.parts().siblings.retain(|(known, _)| **known != *name);
    }
}
