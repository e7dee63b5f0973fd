//! Where in its text a value of a document stands.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::rc::Rc;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_saphyr::Spanned;

use crate::Diagnostic;

use super::{is_json, on_its_own_stack, options, position};

/// The text of one document, in which [`find`](Self::find) finds the place of a JSON pointer.
///
/// ```
/// use nextgen_patient_access_codegen::document::Positions;
///
/// let positions = Positions::of(b"openapi: 3.0.3\npaths:\n  /Goal:\n    get: {}\n", "api.yaml");
/// assert_eq!(positions.find("/paths/~1Goal/get"), (4, 5));
/// // What is not there is where it would stand.
/// assert_eq!(positions.find("/paths/~1Goal/post"), (3, 3));
/// ```
pub struct Positions<'t> {
    text: &'t str,
    tree: Tree<'t>,
}

enum Tree<'t> {
    Json(&'t RawValue, Known<'t>),
    Yaml(Inner),
    /// No document: all of it is at the top.
    None,
}

/// What of a JSON text has been read, by where it begins: a place is never read twice.
type Known<'t> = RefCell<HashMap<usize, Rc<Members<'t>>>>;

enum Members<'t> {
    Object(BTreeMap<Cow<'t, str>, &'t RawValue>),
    Array(Vec<&'t RawValue>),
    None,
}

/// A value of a YAML document, and where each key and item in it begins.
enum Inner {
    Mapping(Vec<(String, Place, Self)>),
    List(Vec<(Place, Self)>),
    Scalar,
}

/// Line and column, both from 1.
type Place = (u64, u64);

impl<'t> Positions<'t> {
    /// Reads the text as [`read`](super::read) does; in one that is no document, everything is found at the top.
    pub fn of(text: &'t [u8], file: &str) -> Self {
        let text = std::str::from_utf8(text).unwrap_or_default();
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let tree = if is_json(text.trim_start(), file) {
            serde_json::from_str(text).map_or(Tree::None, |root| Tree::Json(root, Known::default()))
        } else {
            let read = || {
                serde_saphyr::from_str_with_options(text, options()).map_err(|error| Diagnostic::new(error.to_string()))
            };
            on_its_own_stack(read).map_or(Tree::None, Tree::Yaml)
        };
        Self { text, tree }
    }

    /// Line and column of the value at a JSON pointer, or of the nearest that it would stand in; in YAML, of the key before the value.
    pub fn find(&self, pointer: &str) -> (u64, u64) {
        let tokens = pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"));
        match &self.tree {
            Tree::Json(root, known) => {
                let mut here = *root;
                for token in tokens {
                    let members = known.borrow_mut().entry(self.offset(here)).or_insert_with(|| members(here)).clone();
                    let next = match &*members {
                        Members::Object(members) => members.get(token.as_str()).copied(),
                        Members::Array(items) => token.parse().ok().and_then(|index: usize| items.get(index).copied()),
                        Members::None => None,
                    };
                    let Some(next) = next else { break };
                    here = next;
                }
                position(self.text, self.offset(here))
            }
            Tree::Yaml(root) => {
                let (mut here, mut place) = (root, (1, 1));
                for token in tokens {
                    let next = match here {
                        Inner::Mapping(members) => {
                            members.iter().find_map(|(key, place, inner)| (*key == token).then_some((*place, inner)))
                        }
                        Inner::List(items) => token
                            .parse()
                            .ok()
                            .and_then(|index: usize| items.get(index))
                            .map(|(place, inner)| (*place, inner)),
                        Inner::Scalar => None,
                    };
                    let Some(next) = next else { break };
                    (place, here) = next;
                }
                place
            }
            Tree::None => (1, 1),
        }
    }

    /// Where a part of the text begins in it.
    fn offset(&self, raw: &RawValue) -> usize {
        raw.get().as_ptr().addr().saturating_sub(self.text.as_ptr().addr())
    }
}

fn members<'t>(raw: &'t RawValue) -> Rc<Members<'t>> {
    let text: &'t str = raw.get();
    Rc::new(match text.as_bytes().first() {
        Some(b'{') => serde_json::from_str(text).map_or(Members::None, Members::Object),
        Some(b'[') => serde_json::from_str(text).map_or(Members::None, Members::Array),
        _ => Members::None,
    })
}

impl<'de> Deserialize<'de> for Inner {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(InnerVisitor)
    }
}

struct InnerVisitor;

impl<'de> Visitor<'de> for InnerVisitor {
    type Value = Inner;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Inner, E> {
        Ok(Inner::Scalar)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Inner, E> {
        Ok(Inner::Scalar)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Inner, E> {
        Ok(Inner::Scalar)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Inner, E> {
        Ok(Inner::Scalar)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Inner, E> {
        Ok(Inner::Scalar)
    }

    fn visit_str<E>(self, _: &str) -> Result<Inner, E> {
        Ok(Inner::Scalar)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Inner, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element::<Spanned<Inner>>()? {
            items.push(((item.referenced.line(), item.referenced.column()), item.value));
        }
        Ok(Inner::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Inner, A::Error> {
        let mut members = Vec::new();
        while let Some(key) = access.next_key::<Spanned<String>>()? {
            let place = (key.referenced.line(), key.referenced.column());
            members.push((key.value, place, access.next_value()?));
        }
        Ok(Inner::Mapping(members))
    }
}
