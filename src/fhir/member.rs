//! The places that a member can have in a struct: `Option`, `Vec`, `Vec<Option>`, and choices.

use jiter::Peek;

use super::object::{Member, Object, Sibling, Value};
use super::reader::{ReadError, Reader};
use super::write;

impl<V: Value> Member for Option<V> {
    fn is_empty(&self) -> bool {
        self.is_none()
    }

    fn read(&mut self, _: usize, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = Some(V::read(peek, reader)?);
        Ok(())
    }

    fn clear(&mut self) {
        *self = None;
    }

    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Some(value) => value.write(out),
            None => write::null(out),
        }
    }

    fn sibling(&self, _: usize) -> Sibling {
        if V::PRIMITIVE { Sibling::One } else { Sibling::None }
    }

    fn objects(&self, visit: &mut dyn FnMut(Option<usize>, &dyn Object)) {
        if let Some(object) = self.as_ref().and_then(V::object) {
            visit(None, object);
        }
    }

    fn fresh(&self) -> Box<dyn Member> {
        Box::new(None::<V>)
    }
}

/// A list of objects or resources. A null in it is a misfit: the list is kept as it came.
impl<V: Value> Member for Vec<V> {
    fn is_empty(&self) -> bool {
        Vec::is_empty(self)
    }

    fn read(&mut self, _: usize, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let read = read_list(peek, reader, &mut |peek, reader| {
            room_for_one(self);
            V::append(self, peek, reader)
        });
        if read.is_err() {
            self.clear();
        }
        read?;
        empty_list_is_a_misfit(self)
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn write(&self, out: &mut Vec<u8>) {
        write::array(self, out, V::write);
    }

    fn write_single(&self, out: &mut Vec<u8>) -> bool {
        match self.as_slice() {
            [value] => value.write(out),
            _ => return false,
        }
        true
    }

    fn sibling(&self, _: usize) -> Sibling {
        Sibling::None
    }

    fn objects(&self, visit: &mut dyn FnMut(Option<usize>, &dyn Object)) {
        for (index, value) in self.iter().enumerate() {
            if let Some(object) = value.object() {
                visit(Some(index), object);
            }
        }
    }

    fn fresh(&self) -> Box<dyn Member> {
        Box::new(Vec::<V>::new())
    }
}

/// A list of primitives, or of their siblings: null stands where only the other of the two has a value.
impl<V: Value> Member for Vec<Option<V>> {
    fn is_empty(&self) -> bool {
        Vec::is_empty(self)
    }

    fn read(&mut self, _: usize, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let read = read_list(peek, reader, &mut |peek, reader| {
            let value = if peek == Peek::Null {
                reader.null()?;
                None
            } else {
                Some(V::read(peek, reader)?)
            };
            room_for_one(self);
            self.push(value);
            Ok(())
        });
        if read.is_err() {
            self.clear();
        }
        read?;
        empty_list_is_a_misfit(self)
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn write(&self, out: &mut Vec<u8>) {
        write::array(self, out, Member::write);
    }

    fn write_single(&self, out: &mut Vec<u8>) -> bool {
        match self.as_slice() {
            [Some(value)] => value.write(out),
            _ => return false,
        }
        true
    }

    fn sibling(&self, _: usize) -> Sibling {
        if V::PRIMITIVE { Sibling::List } else { Sibling::None }
    }

    fn objects(&self, visit: &mut dyn FnMut(Option<usize>, &dyn Object)) {
        for (index, value) in self.iter().enumerate() {
            if let Some(object) = value.as_ref().and_then(V::object) {
                visit(Some(index), object);
            }
        }
    }

    fn fresh(&self) -> Box<dyn Member> {
        Box::new(Vec::<Option<V>>::new())
    }
}

/// An array, or a single value where a list is due.
fn read_list(
    peek: Peek,
    reader: &mut Reader<'_>,
    item: &mut dyn FnMut(Peek, &mut Reader<'_>) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    match peek {
        Peek::Array => reader.array(item),
        Peek::Null => Err(ReadError::Misfit),
        _ => {
            item(peek, reader)?;
            reader.single();
            Ok(())
        }
    }
}

/// Most lists have one value, for which `push` would allocate four.
fn room_for_one<V>(list: &mut Vec<V>) {
    if list.capacity() == 0 {
        list.reserve_exact(1);
    }
}

/// A list cannot say that it was there and empty, so the `[]` is kept beside it.
fn empty_list_is_a_misfit<V>(list: &[V]) -> Result<(), ReadError> {
    if list.is_empty() { Err(ReadError::Misfit) } else { Ok(()) }
}

/// Makes the option of a choice enum a member. (A blanket implementation would meet that of `Option<V>`.)
macro_rules! choice_member {
    ($choice:ty) => {
        impl $crate::fhir::object::Member for Option<$choice> {
            fn is_empty(&self) -> bool {
                self.is_none()
            }

            fn read(
                &mut self,
                type_index: usize,
                peek: jiter::Peek,
                reader: &mut $crate::fhir::reader::Reader<'_>,
            ) -> Result<(), $crate::fhir::reader::ReadError> {
                *self = Some(<$choice as $crate::fhir::object::Choice>::read(type_index, peek, reader)?);
                Ok(())
            }

            fn clear(&mut self) {
                *self = None;
            }

            fn write(&self, out: &mut Vec<u8>) {
                match self {
                    Some(choice) => $crate::fhir::object::Choice::write(choice, out),
                    None => $crate::fhir::write::null(out),
                }
            }

            fn type_index(&self) -> usize {
                self.as_ref().map_or(0, $crate::fhir::object::Choice::type_index)
            }

            fn sibling(&self, type_index: usize) -> $crate::fhir::object::Sibling {
                match <$choice as $crate::fhir::object::Choice>::PRIMITIVE.get(type_index) {
                    Some(true) => $crate::fhir::object::Sibling::One,
                    _ => $crate::fhir::object::Sibling::None,
                }
            }

            fn objects(&self, visit: &mut dyn FnMut(Option<usize>, &dyn $crate::fhir::object::Object)) {
                if let Some(object) = self.as_ref().and_then($crate::fhir::object::Choice::object) {
                    visit(None, object);
                }
            }

            fn fresh(&self) -> Box<dyn $crate::fhir::object::Member> {
                Box::new(None::<$choice>)
            }
        }
    };
}
pub(crate) use choice_member;
