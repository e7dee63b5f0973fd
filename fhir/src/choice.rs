//! Choice elements (`value[x]`): enums over the types that they can have.

use super::lexer::Peek;
use super::object::AnyValue;
use super::reader::{ReadError, Reader};

/// An enum over the types of a choice element (`value[x]`).
pub(crate) trait Choice: Sized + 'static {
    /// The suffixes that it can take.
    const TYPES: &'static [&'static str];
    /// Whether each type is a primitive, in the order of the suffixes.
    const PRIMITIVE: &'static [bool];
    /// Reads the type with that suffix.
    fn read(type_index: usize, peek: Peek, reader: &mut Reader<'_>) -> Result<Self, ReadError>;
    /// The suffix of the variant.
    fn type_index(&self) -> usize;
    /// What it holds.
    fn value(&self) -> &dyn AnyValue;
}

/// Makes an enum a [`Choice`], and its option a member; called by generated code, with a row for each type: its index and its variant,
/// which is named as the suffix. (A blanket implementation would meet that of `Option<V>`.)
macro_rules! choice {
    ($choice:ident { $($index:literal $variant:ident($type:ty)),* $(,)? }) => {
        impl $crate::choice::Choice for $choice {
            const TYPES: &'static [&'static str] = &[$(stringify!($variant)),*];
            const PRIMITIVE: &'static [bool] = &[$(<$type as $crate::object::Value>::PRIMITIVE),*];

            fn read(
                type_index: usize,
                peek: $crate::lexer::Peek,
                reader: &mut $crate::reader::Reader<'_>,
            ) -> Result<Self, $crate::reader::ReadError> {
                use $crate::object::Value;
                match type_index {
                    $($index => Value::read(peek, reader).map(Self::$variant),)*
                    _ => Err($crate::reader::ReadError::Misfit),
                }
            }

            #[inline(never)]
            fn type_index(&self) -> usize {
                match self {
                    $(Self::$variant(_) => $index,)*
                }
            }

            #[inline(never)]
            fn value(&self) -> &dyn $crate::object::AnyValue {
                match self {
                    $(Self::$variant(value) => value,)*
                }
            }
        }

        impl $choice {
            /// What it holds, if that is a `T`. A `String` is any of FHIR's texts: string, code, uri, markdown, ….
            pub fn get<T: $crate::FhirType>(&self) -> Option<&T> {
                $crate::choice::Choice::value(self).any().downcast_ref()
            }
        }

        impl std::fmt::Debug for $choice {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($choice)).finish_non_exhaustive()
            }
        }

        /// Equal if both write the same JSON.
        impl PartialEq for $choice {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                use $crate::choice::Choice;
                self.type_index() == other.type_index() && $crate::write::is_same(self.value(), other.value())
            }
        }

        impl $crate::Reveal for $choice {
            #[inline]
            fn reveal(&self, out: &mut Vec<u8>) {
                use $crate::choice::Choice;
                $crate::revealed::choice(Self::TYPES.get(self.type_index()), self.value(), out);
            }
        }

        impl $crate::object::Member for Option<$choice> {
            #[inline]
            fn is_empty(&self) -> bool {
                self.is_none()
            }

            #[inline]
            fn read(
                &mut self,
                type_index: usize,
                peek: $crate::lexer::Peek,
                reader: &mut $crate::reader::Reader<'_>,
            ) -> Result<(), $crate::reader::ReadError> {
                *self = Some(<$choice as $crate::choice::Choice>::read(type_index, peek, reader)?);
                Ok(())
            }

            #[inline]
            fn clear(&mut self) {
                *self = None;
            }

            #[inline]
            fn write(&self, out: &mut Vec<u8>) {
                match self {
                    Some(choice) => $crate::choice::Choice::value(choice).write(out),
                    None => $crate::write::null(out),
                }
            }

            #[inline]
            fn type_index(&self) -> usize {
                match self {
                    Some(choice) => $crate::choice::Choice::type_index(choice),
                    None => 0,
                }
            }

            #[inline]
            fn sibling(&self, type_index: usize) -> $crate::object::Sibling {
                match <$choice as $crate::choice::Choice>::PRIMITIVE.get(type_index) {
                    Some(true) => $crate::object::Sibling::One,
                    _ => $crate::object::Sibling::None,
                }
            }

            #[inline]
            fn objects(&self, visit: &mut dyn FnMut(Option<usize>, &dyn $crate::object::Object)) {
                if let Some(choice) = self {
                    $crate::member::visit_value($crate::choice::Choice::value(choice), visit);
                }
            }

            #[inline]
            fn fresh(&self) -> Box<dyn $crate::object::Member> {
                Box::new(None::<$choice>)
            }
        }
    };
}
pub(crate) use choice;
