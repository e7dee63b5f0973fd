//! Resources of types that a FHIR version's enum does not have, and what all generated types can do.

use std::fmt::Write as _;

use serde::{Deserialize as _, Serialize as _};
use serde_json::value::RawValue;

use super::budget::Budget;
use super::error::Error;
use super::object::{AnyResource, Object};
use super::{read, write};

/// A resource of a type that this crate has no Rust type for, kept whole.
#[derive(Clone, PartialEq)]
pub struct UnknownResource {
    resource_type: Box<str>,
    json: Box<str>,
}

impl UnknownResource {
    pub(super) fn new(resource_type: String, json: Box<str>) -> Self {
        Self { resource_type: resource_type.into(), json }
    }

    /// The value of `resourceType`; empty if there was none.
    pub fn resource_type(&self) -> &str {
        &self.resource_type
    }

    /// The resource as it came, as JSON text.
    pub fn json(&self) -> &str {
        &self.json
    }
}

impl std::fmt::Debug for UnknownResource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnknownResource").finish_non_exhaustive()
    }
}

/// A member that FHIR does not define, or whose value came otherwise than FHIR says, with its place in the resource.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownMember {
    /// The place, as an RFC 6901 JSON pointer.
    pub pointer: String,
    /// The value, as JSON text.
    pub json: String,
}

impl std::fmt::Debug for UnknownMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnknownMember").field("pointer", &self.pointer).finish_non_exhaustive()
    }
}

/// Every member below `object` that FHIR does not define, or whose value came otherwise than FHIR says.
pub(crate) fn unknown_members(object: &dyn Object) -> Vec<UnknownMember> {
    let mut found = Vec::new();
    walk(object, &mut String::new(), &mut found);
    found
}

fn walk(object: &dyn Object, pointer: &mut String, found: &mut Vec<UnknownMember>) {
    for kept in object.extras().unknown() {
        let name = kept.name().replace('~', "~0").replace('/', "~1");
        found.push(UnknownMember { pointer: format!("{pointer}/{name}"), json: kept.json().to_owned() });
    }
    let length = pointer.len();
    for (index, name) in object.names().iter().enumerate() {
        let Some(member) = object.member(index) else { continue };
        let suffix = name.types.get(member.type_index()).copied().unwrap_or_default();
        pointer.extend(["/", name.json, suffix]);
        let mut json = String::new();
        if let Some(spelt) = write::spelling(object, name, suffix) {
            json = write::text(|out| _ = write::write_as_spelt(member, spelt, out));
        }
        // An object that came in place of a list has no index in the text.
        let came_otherwise = !json.is_empty();
        if came_otherwise {
            found.push(UnknownMember { pointer: pointer.clone(), json });
        }
        member.objects(&mut |index, below| descend(below, index.filter(|_| !came_otherwise), pointer, found));
        pointer.truncate(length);
    }
    object.extras().siblings(&mut |name, sibling| {
        pointer.extend(["/_", name]);
        sibling.objects(&mut |index, below| descend(below, index, pointer, found));
        pointer.truncate(length);
    });
}

fn descend(below: &dyn Object, index: Option<usize>, pointer: &mut String, found: &mut Vec<UnknownMember>) {
    let length = pointer.len();
    if let Some(index) = index {
        // Writing to a String cannot fail.
        let _ = write!(pointer, "/{index}");
    }
    walk(below, pointer, found);
    pointer.truncate(length);
}

pub(crate) fn to_json(object: &dyn Object) -> String {
    write::text(|out| write::write_object(object, out))
}

#[inline]
pub(crate) fn any_to_json<R: AnyResource>(resource: &R) -> String {
    match resource.object() {
        Ok(object) => to_json(object),
        Err(unknown) => unknown.json().to_owned(),
    }
}

/// Reads a text, with so many bytes of memory at most, or with what is usual.
#[inline]
pub(crate) fn from_json<T: Object + Default>(json: &[u8], memory: Option<usize>) -> Result<T, Error> {
    read::from_json(json, Budget::of(json, memory))
}

#[inline]
pub(crate) fn any_from_json<R: AnyResource>(json: &[u8], memory: Option<usize>) -> Result<R, Error> {
    read::resource_from_json(json, Budget::of(json, memory))
}

/// serde, by way of the JSON text: digits and unknown members survive, at the price of working with serde_json alone.
pub(crate) fn serialize<S: serde::Serializer>(json: String, serializer: S) -> Result<S::Ok, S::Error> {
    RawValue::from_string(json).map_err(serde::ser::Error::custom)?.serialize(serializer)
}

pub(crate) fn deserialize<'de, D, T>(
    deserializer: D,
    read: impl FnOnce(&[u8]) -> Result<T, Error>,
) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
{
    let json = Box::<RawValue>::deserialize(deserializer)?;
    read(json.get().as_bytes()).map_err(serde::de::Error::custom)
}

/// What every struct of a FHIR version can do.
macro_rules! object_impls {
    ($($name:ident),* $(,)?) => {$(
        impl $name {
            /// Reads the type from JSON. Members that it does not have are kept; see `extra`.
            ///
            /// # Errors
            /// The text is no JSON object, nests too deep or takes too much memory ([`Problem::is_limit`](crate::Problem::is_limit)),
            /// or is another resource.
            #[inline]
            pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, $crate::Error> {
                $crate::resource::from_json(json.as_ref(), None)
            }

            /// Writes the type as JSON, with everything that was kept while reading.
            #[inline]
            pub fn to_json(&self) -> String {
                $crate::resource::to_json(self)
            }

            /// The members, here and below, that FHIR does not define or that have a value of another JSON type.
            #[inline]
            pub fn unknown_members(&self) -> Vec<$crate::UnknownMember> {
                $crate::resource::unknown_members(self)
            }
        }

        impl $crate::object::Value for $name {
            const PRIMITIVE: bool = false;

            #[inline]
            fn read(
                peek: $crate::lexer::Peek,
                reader: &mut $crate::reader::Reader<'_>,
            ) -> Result<Self, $crate::reader::ReadError> {
                let mut target = Self::default();
                $crate::read::read_fitting(&mut target, peek, reader)?;
                Ok(target)
            }

            #[inline]
            fn append(
                list: &mut Vec<Self>,
                peek: $crate::lexer::Peek,
                reader: &mut $crate::reader::Reader<'_>,
            ) -> Result<(), $crate::reader::ReadError> {
                list.push(Self::default());
                match list.last_mut() {
                    Some(target) => $crate::read::read_fitting(target, peek, reader),
                    None => Ok(()),
                }
            }
        }

        impl $crate::object::AnyValue for $name {
            fn write(&self, out: &mut Vec<u8>) {
                $crate::write::write_object(self, out);
            }

            fn object(&self) -> Option<&dyn $crate::object::Object> {
                Some(self)
            }

            fn any(&self) -> &dyn std::any::Any {
                self
            }
        }

        $crate::resource::common_impls!($name, $crate::resource::from_json);
    )*};
}
pub(crate) use object_impls;

/// What every type that has `to_json` shares. `Debug` shows no data, since it is a patient's.
macro_rules! common_impls {
    ($name:ident, $from_json:path) => {
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }

        /// Equal if both write the same JSON.
        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::write::is_same(self, other)
            }
        }

        impl $crate::FromJson for $name {
            #[inline]
            fn from_json_within(json: &[u8], memory: usize) -> Result<Self, $crate::Error> {
                $from_json(json, Some(memory))
            }
        }

        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::resource::serialize(self.to_json(), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::resource::deserialize(deserializer, |json| $from_json(json, None))
            }
        }
    };
}
pub(crate) use common_impls;

/// What the enum over a FHIR version's resources can do.
macro_rules! resource_impls {
    ($name:ident { $($variant:ident),* $(,)? }) => {
        impl $crate::object::AnyResource for $name {
            fn with_type(resource_type: &str) -> Option<Self> {
                match resource_type {
                    $(stringify!($variant) => Some(Self::$variant(Box::default())),)*
                    _ => None,
                }
            }

            fn unknown(resource: $crate::UnknownResource) -> Self {
                Self::Unknown(resource)
            }

            fn object(&self) -> Result<&dyn $crate::object::Object, &$crate::UnknownResource> {
                match self {
                    $(Self::$variant(resource) => Ok(&**resource),)*
                    Self::Unknown(resource) => Err(resource),
                }
            }

            fn object_mut(&mut self) -> Option<&mut dyn $crate::object::Object> {
                match self {
                    $(Self::$variant(resource) => Some(&mut **resource),)*
                    Self::Unknown(_) => None,
                }
            }
        }

        impl $crate::object::Value for $name {
            const PRIMITIVE: bool = false;

            fn read(
                peek: $crate::lexer::Peek,
                reader: &mut $crate::reader::Reader<'_>,
            ) -> Result<Self, $crate::reader::ReadError> {
                $crate::read::read_resource(peek, reader)
            }
        }

        impl $crate::object::AnyValue for $name {
            fn write(&self, out: &mut Vec<u8>) {
                $crate::resource::write(self, out);
            }

            fn object(&self) -> Option<&dyn $crate::object::Object> {
                $crate::object::AnyResource::object(self).ok()
            }

            fn any(&self) -> &dyn std::any::Any {
                self
            }
        }

        impl $name {
            /// Reads a resource of any type from JSON; one that has no variant here is kept whole.
            ///
            /// # Errors
            /// The text is no JSON object, nests too deep or takes too much memory ([`Problem::is_limit`](crate::Problem::is_limit)).
            pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, $crate::Error> {
                $crate::resource::any_from_json(json.as_ref(), None)
            }

            /// Writes the resource as JSON, with everything that was kept while reading.
            pub fn to_json(&self) -> String {
                $crate::resource::any_to_json(self)
            }

            /// The value of `resourceType`.
            pub fn resource_type(&self) -> &str {
                match $crate::object::AnyResource::object(self) {
                    Ok(object) => object.resource_type().unwrap_or_default(),
                    Err(unknown) => unknown.resource_type(),
                }
            }

            /// The members, here and below, that FHIR does not define or that have a value of another JSON type.
            pub fn unknown_members(&self) -> Vec<$crate::UnknownMember> {
                $crate::object::AnyResource::object(self)
                    .map($crate::resource::unknown_members)
                    .unwrap_or_default()
            }
        }
        $crate::resource::common_impls!($name, $crate::resource::any_from_json);
        $(
            impl From<$variant> for $name {
                #[inline]
                fn from(resource: $variant) -> Self {
                    Self::$variant(Box::new(resource))
                }
            }

            impl TryFrom<$name> for $variant {
                type Error = $name;

                /// The resource, if it is of this type; itself if not.
                #[inline]
                fn try_from(resource: $name) -> Result<Self, $name> {
                    match resource {
                        $name::$variant(resource) => Ok(*resource),
                        other => Err(other),
                    }
                }
            }
        )*
    };
}
pub(crate) use resource_impls;

#[inline]
pub(crate) fn write<R: AnyResource>(resource: &R, out: &mut Vec<u8>) {
    match resource.object() {
        Ok(object) => write::write_object(object, out),
        Err(unknown) => out.extend_from_slice(unknown.json().as_bytes()),
    }
}
