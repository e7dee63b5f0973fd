//! What a type's definition has no member for: siblings of primitives, and what came from the server and fits nowhere.

use super::budget::ALLOCATION;
use super::object::{Member, Sibling, Value};
use super::write;

/// The part of an object that FHIR's definition has no plain member for.
///
/// * The *siblings* of primitive members: `birthDate` may have a `_birthDate` with an id and extensions
///   (<https://hl7.org/fhir/R4/json.html#primitive>). [`element`](Self::element) and [`elements`](Self::elements) give them.
/// * The *unknown* members, kept as they came: names that the definition does not have, a value of the wrong JSON type,
///   `null`, an empty list, the earlier one of two equal names. [`unknown`](Self::unknown) lists them. They are written
///   again as they were, except where the member of that name has a value by now.
/// * How a value came that would be written otherwise: `2.0` for an integer, a value in place of a list of one.
///
/// `E` is the `Element` of the FHIR version.
#[derive(Clone)]
pub struct Extra<E>(Option<Box<Parts<E>>>);

#[derive(Clone)]
struct Parts<E> {
    siblings: Vec<(Box<str>, Elements<E>)>,
    unknown: Vec<Unknown>,
    spelt: Vec<Spelt>,
}

/// How the value of a member came, where it would be written otherwise.
#[derive(Clone, PartialEq)]
pub(crate) struct Spelt {
    /// The member's name in JSON.
    pub(crate) key: String,
    /// The number as text, such as `2.0` for 2; nothing for a single value in place of a list.
    pub(crate) number: Option<Box<str>>,
}

#[derive(Clone)]
enum Elements<E> {
    One(Option<E>),
    List(Vec<Option<E>>),
}

impl<E: Value> Elements<E> {
    fn member(&self) -> &dyn Member {
        match self {
            Self::One(element) => element,
            Self::List(elements) => elements,
        }
    }
}

/// A member that was kept as it came.
#[derive(Clone, PartialEq, Eq)]
pub struct Unknown {
    name: Box<str>,
    json: Box<str>,
}

impl Unknown {
    /// The name of the member.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value, as JSON text.
    pub fn json(&self) -> &str {
        &self.json
    }
}

impl std::fmt::Debug for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Unknown").finish_non_exhaustive()
    }
}

/// Shows nothing: it is a patient's.
impl<E> std::fmt::Debug for Extra<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Extra").finish_non_exhaustive()
    }
}

impl<E> Default for Extra<E> {
    fn default() -> Self {
        Self(None)
    }
}

/// Equal if both write the same JSON, beside the same members.
impl<E: Value + PartialEq> PartialEq for Extra<E> {
    fn eq(&self, other: &Self) -> bool {
        let siblings = |extra: &Self| {
            let mut siblings = Vec::new();
            extra
                .siblings(&mut |name, sibling| siblings.push((name.to_owned(), write::text(|out| sibling.write(out)))));
            siblings
        };
        siblings(self) == siblings(other) && self.unknown() == other.unknown() && self.spelt() == other.spelt()
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
        self.0.get_or_insert_with(|| Box::new(Parts { siblings: Vec::new(), unknown: Vec::new(), spelt: Vec::new() }))
    }
}

/// What of [`Extra`] there may be more of.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Sibling,
    Unknown,
    Spelt,
}

/// Most objects have one of a kind, for which `push` would allocate four.
fn room_for_one<V>(list: &mut Vec<V>) -> usize {
    if list.len() < list.capacity() {
        return 0;
    }
    let more = list.len().max(1);
    list.reserve_exact(more);
    more.saturating_mul(size_of::<V>())
}

/// [`Extra`] without its element type, for the reader and the writer.
pub(crate) trait Extras {
    /// The members that were kept as they came.
    fn unknown(&self) -> &[Unknown];
    /// Keeps a member as it came.
    fn keep(&mut self, name: &str, json: Box<str>);
    /// Makes room for one more: how many bytes of memory that took.
    fn make_room(&mut self, kind: Kind) -> usize;
    /// How values came that would be written otherwise.
    fn spelt(&self) -> &[Spelt];
    /// How values came that would be written otherwise, for changing.
    fn spelt_mut(&mut self) -> &mut Vec<Spelt>;
    /// Calls `visit` with each sibling and the name of its primitive.
    fn siblings(&self, visit: &mut dyn FnMut(&str, &dyn Member));
    /// An empty place for the sibling of `name`.
    fn start_sibling(&mut self, name: &str, kind: Sibling) -> Option<&mut dyn Member>;
    /// Takes the sibling of `name` away, as JSON text.
    fn take_sibling(&mut self, name: &str) -> Option<Box<str>>;
}

impl<E: Value> Extras for Extra<E> {
    fn unknown(&self) -> &[Unknown] {
        Extra::unknown(self)
    }

    fn keep(&mut self, name: &str, json: Box<str>) {
        self.parts().unknown.push(Unknown { name: name.into(), json });
    }

    fn make_room(&mut self, kind: Kind) -> usize {
        let first = if self.0.is_none() { size_of::<Parts<E>>() + ALLOCATION } else { 0 };
        let parts = self.parts();
        first
            + match kind {
                Kind::Sibling => room_for_one(&mut parts.siblings),
                Kind::Unknown => room_for_one(&mut parts.unknown),
                Kind::Spelt => room_for_one(&mut parts.spelt),
            }
    }

    fn spelt(&self) -> &[Spelt] {
        self.0.as_ref().map_or(&[], |parts| &parts.spelt)
    }

    fn spelt_mut(&mut self) -> &mut Vec<Spelt> {
        &mut self.parts().spelt
    }

    fn siblings(&self, visit: &mut dyn FnMut(&str, &dyn Member)) {
        for (name, elements) in self.0.iter().flat_map(|parts| &parts.siblings) {
            if !elements.member().is_empty() {
                visit(name, elements.member());
            }
        }
    }

    fn start_sibling(&mut self, name: &str, kind: Sibling) -> Option<&mut dyn Member> {
        let siblings = &mut self.parts().siblings;
        siblings
            .push((name.into(), if kind == Sibling::List { Elements::List(Vec::new()) } else { Elements::One(None) }));
        siblings.last_mut().map(|(_, elements)| match elements {
            Elements::One(element) => element as &mut dyn Member,
            Elements::List(elements) => elements,
        })
    }

    fn take_sibling(&mut self, name: &str) -> Option<Box<str>> {
        let siblings = &mut self.0.as_mut()?.siblings;
        let index = siblings.iter().position(|(known, _)| **known == *name)?;
        let (_, elements) = siblings.remove(index);
        Some(write::text(|out| elements.member().write(out)).into())
    }
}
