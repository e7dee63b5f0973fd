//! The places that a member can have in a struct: `Option`, `Vec`, `Vec<Option>`, and choices.

use super::lexer::Peek;
use super::object::{AnyValue, Member, Object, Sibling, Value};
use super::reader::{ReadError, Reader};
use super::write;

impl<V: Value> Member for Option<V> {
    #[inline]
    fn is_empty(&self) -> bool {
        self.is_none()
    }

    #[inline]
    fn read(&mut self, _: usize, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = Some(V::read(peek, reader)?);
        Ok(())
    }

    #[inline]
    fn clear(&mut self) {
        *self = None;
    }

    #[inline]
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Some(value) => value.write(out),
            None => write::null(out),
        }
    }

    #[inline]
    fn sibling(&self, _: usize) -> Sibling {
        if V::PRIMITIVE { Sibling::One } else { Sibling::None }
    }

    #[inline]
    fn objects(&self, visit: &mut dyn FnMut(Option<usize>, &dyn Object)) {
        if let Some(value) = self {
            visit_value(value, visit);
        }
    }

    #[inline]
    fn fresh(&self) -> Box<dyn Member> {
        Box::new(None::<V>)
    }
}

/// A value of a list. A null is a value where siblings can stand for it, else a misfit: the list is kept as it came.
trait Item: Sized + 'static {
    /// The kind of sibling that a list of it can have.
    const SIBLING: Sibling;
    /// Reads one more to the end of a list.
    fn append(list: &mut Vec<Self>, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError>;
    /// Itself, unless it is a null.
    fn value(&self) -> Option<&dyn AnyValue>;
}

impl<V: Value> Item for V {
    const SIBLING: Sibling = Sibling::None;

    #[inline]
    fn append(list: &mut Vec<Self>, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        V::append(list, peek, reader)
    }

    #[inline]
    fn value(&self) -> Option<&dyn AnyValue> {
        Some(self)
    }
}

/// A primitive, or the sibling of one: null stands where only the other of the two has a value.
impl<V: Value> Item for Option<V> {
    const SIBLING: Sibling = if V::PRIMITIVE { Sibling::List } else { Sibling::None };

    #[inline]
    fn append(list: &mut Vec<Self>, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let value = if peek == Peek::Null {
            reader.null()?;
            None
        } else {
            Some(V::read(peek, reader)?)
        };
        list.push(value);
        Ok(())
    }

    #[inline]
    fn value(&self) -> Option<&dyn AnyValue> {
        match self {
            Some(value) => Some(value),
            None => None,
        }
    }
}

/// A list, whatever is in it: what all lists do is compiled once.
trait List {
    fn len(&self) -> usize;
    fn room(&self) -> usize;
    /// The bytes of a value.
    fn size(&self) -> usize;
    fn reserve(&mut self, more: usize);
    fn append(&mut self, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError>;
    fn clear(&mut self);
    /// The value there, unless it is a null.
    fn value(&self, index: usize) -> Option<&dyn AnyValue>;
}

impl<I: Item> List for Vec<I> {
    #[inline]
    fn len(&self) -> usize {
        Vec::len(self)
    }

    #[inline]
    fn room(&self) -> usize {
        self.capacity()
    }

    #[inline]
    fn size(&self) -> usize {
        size_of::<I>()
    }

    #[inline]
    fn reserve(&mut self, more: usize) {
        self.reserve_exact(more);
    }

    #[inline]
    fn append(&mut self, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        I::append(self, peek, reader)
    }

    #[inline]
    fn clear(&mut self) {
        // With its memory.
        *self = Vec::new();
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn AnyValue> {
        self.get(index)?.value()
    }
}

impl<I: Item> Member for Vec<I> {
    #[inline]
    fn is_empty(&self) -> bool {
        Vec::is_empty(self)
    }

    #[inline]
    fn read(&mut self, _: usize, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        read_list(self, peek, reader)
    }

    #[inline]
    fn clear(&mut self) {
        List::clear(self);
    }

    #[inline]
    fn write(&self, out: &mut Vec<u8>) {
        write_list(self, out);
    }

    #[inline]
    fn write_single(&self, out: &mut Vec<u8>) -> bool {
        write_only_one(self, out)
    }

    #[inline]
    fn sibling(&self, _: usize) -> Sibling {
        I::SIBLING
    }

    #[inline]
    fn objects(&self, visit: &mut dyn FnMut(Option<usize>, &dyn Object)) {
        visit_list(self, visit);
    }

    #[inline]
    fn fresh(&self) -> Box<dyn Member> {
        Box::new(Vec::<I>::new())
    }
}

/// Reads an array, or a single value where a list is due. A list cannot say that it was there and empty, so a `[]` is a misfit.
fn read_list(list: &mut dyn List, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError> {
    let read = match peek {
        Peek::Array => reader.array(&mut |peek, reader| append(list, peek, reader)),
        Peek::Null => Err(ReadError::Misfit),
        _ => append(list, peek, reader).map(|()| reader.single()),
    };
    if read.is_err() {
        list.clear();
    }
    read?;
    if list.len() == 0 { Err(ReadError::Misfit) } else { Ok(()) }
}

fn write_list(list: &dyn List, out: &mut Vec<u8>) {
    write::array((0..list.len()).map(|index| list.value(index)), out, |value, out| match value {
        Some(value) => value.write(out),
        None => write::null(out),
    });
}

fn write_only_one(list: &dyn List, out: &mut Vec<u8>) -> bool {
    match list.value(0) {
        Some(value) if list.len() == 1 => value.write(out),
        _ => return false,
    }
    true
}

fn visit_list(list: &dyn List, visit: &mut dyn FnMut(Option<usize>, &dyn Object)) {
    for index in 0..list.len() {
        if let Some(object) = list.value(index).and_then(AnyValue::object) {
            visit(Some(index), object);
        }
    }
}

/// Calls `visit` with a value that is an object.
pub(crate) fn visit_value(value: &dyn AnyValue, visit: &mut dyn FnMut(Option<usize>, &dyn Object)) {
    if let Some(object) = value.object() {
        visit(None, object);
    }
}

/// From so many bytes on, a list is large.
const LARGE: usize = 1 << 20;

/// Reads one more value. Most lists have one, for which `push` would allocate four. Large ones grow by half, not to twice their size.
fn append(list: &mut dyn List, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError> {
    let room = list.room();
    if list.len() == room {
        let more = match room {
            0 => 1,
            1..4 => 3,
            _ if room.saturating_mul(list.size()) < LARGE => room,
            _ => room / 2,
        };
        reader.allocate(more.saturating_mul(list.size()))?;
        list.reserve(more);
    }
    list.append(peek, reader)
}
