//! The contract between the generated types and the one reader and the one writer that serve them all.
//!
//! Generated code says only what a type has (names and places of its members); everything that FHIR's JSON form asks
//! for (choice types, primitive siblings, nulls, unknown members) is written once, in `read.rs` and `write.rs`, against
//! these traits. That keeps the compiled code small: a few table rows a member instead of a parser a type.

use std::any::Any;

use super::extra::Extras;
use super::lexer::Peek;
use super::reader::{ReadError, Reader};

/// A JSON member that a type defines: its name and, for a choice element (`value[x]`), the suffixes that it can take.
#[derive(Debug)]
pub(crate) struct Name {
    /// The name in JSON, without suffix for a choice element.
    pub(crate) json: &'static str,
    /// The suffixes (`Quantity`, `String`, …) of a choice element; empty for any other.
    pub(crate) types: &'static [&'static str],
}

impl Name {
    /// A member that is not a choice.
    pub(crate) const fn plain(json: &'static str) -> Self {
        Self { json, types: &[] }
    }

    /// A choice element.
    pub(crate) const fn choice(json: &'static str, types: &'static [&'static str]) -> Self {
        Self { json, types }
    }

    /// The name of this element as the type at `type_index`: `valueQuantity`.
    pub(super) fn key(&self, type_index: usize) -> String {
        format!("{}{}", self.json, self.types.get(type_index).copied().unwrap_or_default())
    }

    /// Which type of this element `key` names: 0 for a plain member, the suffix's index for a choice.
    #[inline]
    pub(super) fn matches(&self, key: &str) -> Option<usize> {
        if self.types.is_empty() {
            return (self.json == key).then_some(0);
        }
        let suffix = key.strip_prefix(self.json)?;
        self.types.iter().position(|known| *known == suffix)
    }

    /// Which type of this element the key names that `text` starts with, up to the colon; and the length of that.
    #[inline]
    pub(super) fn starts(&self, text: &[u8]) -> Option<(usize, usize)> {
        // Most names differ in the first letter already.
        if text.first() != self.json.as_bytes().first() {
            return None;
        }
        let rest = text.strip_prefix(self.json.as_bytes())?;
        if self.types.is_empty() {
            return rest.starts_with(KEY_END).then_some((0, self.json.len() + KEY_END.len()));
        }
        let ends = |known: &str| rest.strip_prefix(known.as_bytes()).is_some_and(|rest| rest.starts_with(KEY_END));
        let type_index = self.types.iter().position(|known| ends(known))?;
        Some((type_index, self.json.len() + self.types.get(type_index)?.len() + KEY_END.len()))
    }
}

/// How a key ends in JSON without whitespace.
const KEY_END: &[u8] = b"\":";

/// A FHIR type with members: a resource, a data type or a backbone element.
pub(crate) trait Object: Any + Send + Sync {
    /// The members in the order of the FHIR definition; an index into this list addresses a member.
    fn names(&self) -> &'static [Name];
    /// The member at that index.
    fn member(&self, index: usize) -> Option<&dyn Member>;
    /// The member at that index, for writing into.
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member>;
    /// What the definition has no place for.
    fn extras(&self) -> &dyn Extras;
    /// What the definition has no place for, for writing into.
    fn extras_mut(&mut self) -> &mut dyn Extras;
    /// The value of `resourceType`, if this is a resource.
    fn resource_type(&self) -> Option<&'static str> {
        None
    }
}

/// What kind of sibling a member can have (`_birthDate` beside `birthDate`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sibling {
    /// None: the member is an object or a resource.
    None,
    /// One element.
    One,
    /// A list of elements and nulls.
    List,
}

/// The place of a member in a struct: an option, a list, or a choice.
pub(crate) trait Member: Any {
    /// Whether there is nothing to write.
    fn is_empty(&self) -> bool;
    /// Reads a value into this empty place. `type_index` is the suffix of a choice element.
    fn read(&mut self, type_index: usize, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError>;
    /// Takes the value away.
    fn clear(&mut self);
    /// Writes the value as JSON.
    fn write(&self, out: &mut Vec<u8>);
    /// Writes a list's value without brackets, if there is just one; says whether it did.
    fn write_single(&self, _out: &mut Vec<u8>) -> bool {
        false
    }
    /// The suffix of the choice element that is present.
    fn type_index(&self) -> usize {
        0
    }
    /// The kind of sibling that this member (as the type at `type_index`) can have.
    fn sibling(&self, type_index: usize) -> Sibling;
    /// Calls `visit` with each object directly below, and its index in a list.
    fn objects(&self, visit: &mut dyn FnMut(Option<usize>, &dyn Object));
    /// An empty place of the same type.
    fn fresh(&self) -> Box<dyn Member>;
}

/// One JSON value, whatever its FHIR type.
pub(crate) trait AnyValue: Any + Send + Sync {
    /// Writes the value as JSON.
    fn write(&self, out: &mut Vec<u8>);
    /// The value as an object, if it is one whose members are known.
    fn object(&self) -> Option<&dyn Object> {
        None
    }
    /// The value as that of some Rust type, without the box around it.
    fn any(&self) -> &dyn Any;
}

/// One JSON value of a FHIR type.
pub(crate) trait Value: AnyValue + Sized {
    /// Whether a sibling `_x` may carry its id and extensions.
    const PRIMITIVE: bool;
    /// Reads a value whose first byte is `peek`.
    fn read(peek: Peek, reader: &mut Reader<'_>) -> Result<Self, ReadError>;
    /// Reads a value to the end of a list. Objects are read where they stay: they are large to move.
    fn append(list: &mut Vec<Self>, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        list.push(Self::read(peek, reader)?);
        Ok(())
    }
}

/// A type that a choice element can hold: a data type, or a primitive as its Rust type.
pub trait FhirType: 'static {}

impl<V: Value> FhirType for V {}

/// An enum over the resource types of a FHIR version.
pub(crate) trait AnyResource: Sized {
    /// An empty resource of that type, if the version's enum has it.
    fn with_type(resource_type: &str) -> Option<Self>;
    /// A resource of a type that the enum does not have.
    fn unknown(resource: super::UnknownResource) -> Self;
    /// The typed resource.
    fn object(&self) -> Result<&dyn Object, &super::UnknownResource>;
    /// The typed resource, for writing into.
    fn object_mut(&mut self) -> Option<&mut dyn Object>;
}

/// A type that is read from a whole JSON text.
pub trait FromJson: Sized + Send + 'static {
    /// Reads the text, if that takes no more than so many bytes of memory.
    fn from_json_within(json: &[u8], memory: usize) -> Result<Self, super::Error>;
}

/// Makes a type an [`Object`]; called by generated code, with a row for each member: its index, its field, its name in JSON, and its enum if
/// it is a choice. What a type has is not compiled again for each crate and codegen unit that reads or writes it, hence `inline(never)`.
macro_rules! object {
    ($type:ident $(= $resource_type:literal)? { $($index:literal $field:ident $json:literal $($choice:ident)?),* $(,)? }) => {
        impl $crate::object::Object for $type {
            #[inline(never)]
            fn names(&self) -> &'static [$crate::object::Name] {
                static NAMES: &[$crate::object::Name] = &[$($crate::object::name!($json $($choice)?)),*];
                NAMES
            }

            #[inline(never)]
            fn member(&self, index: usize) -> Option<&dyn $crate::object::Member> {
                Some(match index {
                    $($index => &self.$field,)*
                    _ => return None,
                })
            }

            #[inline(never)]
            fn member_mut(&mut self, index: usize) -> Option<&mut dyn $crate::object::Member> {
                Some(match index {
                    $($index => &mut self.$field,)*
                    _ => return None,
                })
            }

            #[inline(never)]
            fn extras(&self) -> &dyn $crate::extra::Extras {
                &self.extra
            }

            #[inline(never)]
            fn extras_mut(&mut self) -> &mut dyn $crate::extra::Extras {
                &mut self.extra
            }

            $(
                #[inline(never)]
                fn resource_type(&self) -> Option<&'static str> {
                    Some($resource_type)
                }
            )?
        }
    };
}
pub(crate) use object;

macro_rules! name {
    ($json:literal) => {
        $crate::object::Name::plain($json)
    };
    ($json:literal $choice:ident) => {
        $crate::object::Name::choice($json, <$choice as $crate::choice::Choice>::TYPES)
    };
}
pub(crate) use name;
