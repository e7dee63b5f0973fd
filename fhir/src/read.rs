//! Reading FHIR JSON: one reader for all generated types.
//!
//! Valid JSON never fails for a misfit: a member that the type does not define, or whose value has another JSON type
//! than FHIR says, is kept as it came (see [`Extra`](super::Extra)) and the rest is read.

use std::any::Any;

use super::budget::{ALLOCATION, Budget};
use super::error::{Error, Problem};
use super::extra::{Kind, Spelt};
use super::lexer::Peek;
use super::object::{AnyResource, AnyValue, Member, Name, Object, Sibling, Value};
use super::reader::{ReadError, Reader, Spelling};
use super::resource::UnknownResource;
use super::write;

/// Reads a whole text as one object; of a resource, `resourceType` must be there and fit.
#[inline]
pub(super) fn from_json<T: Object + Default>(json: &[u8], budget: Budget) -> Result<T, Error> {
    let mut target = T::default();
    object_from_json(&mut target, json, budget)?;
    Ok(target)
}

/// The same for all types, so that it is compiled once.
fn object_from_json(target: &mut dyn Object, json: &[u8], budget: Budget) -> Result<(), Error> {
    whole(json, budget, |_, reader| {
        let seen_type = read_object(target, reader)?;
        match target.resource_type() {
            Some(expected) if !seen_type => Err(reader.problem(Problem::NoResourceType { expected })),
            _ => Ok(()),
        }
    })
}

/// Reads a whole text as a resource of any type.
#[inline]
pub(super) fn resource_from_json<R: AnyResource>(json: &[u8], budget: Budget) -> Result<R, Error> {
    whole(json, budget, read_resource)
}

/// Reads a text that is one object and no more. RFC 8259 lets a reader ignore a byte order mark.
#[inline]
fn whole<'j, T>(
    json: &'j [u8],
    budget: Budget,
    read: impl FnOnce(Peek, &mut Reader<'j>) -> Result<T, ReadError>,
) -> Result<T, Error> {
    let mut reader = Reader::new(json, budget);
    if json.starts_with(b"\xEF\xBB\xBF") {
        reader.go_to(3);
    }
    let result = match reader.peek() {
        Ok(Peek::Object) => read(Peek::Object, &mut reader),
        Ok(peek) => reader.skip(peek).and(Err(ReadError::Misfit)),
        Err(fatal) => Err(fatal),
    };
    match result.and_then(|read| reader.finish().map(|()| read)) {
        Ok(read) => Ok(read),
        Err(ReadError::Fatal(error)) => Err(*error),
        Err(ReadError::Misfit) => Err(Error::at(Problem::NotAnObject, json, reader.position())),
    }
}

/// Where a key belongs.
#[derive(Clone, Copy)]
enum Place {
    Member {
        index: usize,
        type_index: usize,
    },
    /// The key is in [`Places::key`], as of `Unknown`.
    Sibling(Sibling),
    ResourceType,
    Unknown,
}

/// The search for the places of an object's keys.
struct Places {
    names: &'static [Name],
    /// Members mostly come in the order of their definition: the search for a name starts behind the last one found.
    next: usize,
    /// Whether `resourceType` was there.
    seen_type: bool,
    /// The last key that is not a member's.
    key: String,
}

impl Places {
    fn of(target: &dyn Object) -> Self {
        Self { names: target.names(), next: 0, seen_type: false, key: String::new() }
    }

    fn find(&mut self, target: &dyn Object, key: &str) -> Place {
        if let Some((index, type_index)) = self.lookup(key, self.next) {
            self.next = index + 1;
            return Place::Member { index, type_index };
        }
        if key == "resourceType" && target.resource_type().is_some() && !self.seen_type {
            return Place::ResourceType;
        }
        key.clone_into(&mut self.key);
        if let Some(name) = key.strip_prefix('_')
            && let Some((index, type_index)) = self.lookup(name, self.next.saturating_sub(1))
            && let Some(member) = target.member(index)
        {
            match member.sibling(type_index) {
                Sibling::None => {}
                kind => return Place::Sibling(kind),
            }
        }
        Place::Unknown
    }

    fn lookup(&self, key: &str, start: usize) -> Option<(usize, usize)> {
        let (before, after) = self.names.split_at(start.min(self.names.len()));
        let hit = |(index, name): (usize, &Name)| name.matches(key).map(|type_index| (index, type_index));
        after
            .iter()
            .enumerate()
            .find_map(hit)
            .map(|(index, type_index)| (index + before.len(), type_index))
            .or_else(|| before.iter().enumerate().find_map(hit))
    }
}

/// Reads an object whose brace was seen into `target`; says whether `resourceType` was there.
pub(super) fn read_object(target: &mut dyn Object, reader: &mut Reader<'_>) -> Result<bool, ReadError> {
    reader.enter()?;
    let mut places = Places::of(&*target);
    let first = match reader.json.first_key() {
        Ok(key) => key.map(|key| places.find(&*target, key)),
        Err(e) => return Err(reader.fatal(e)),
    };
    read_members(target, places, first, reader)
}

/// Reads the value of a key whose place is given, and the members behind it, to the end of the object.
fn read_members(
    target: &mut dyn Object,
    mut places: Places,
    mut place: Option<Place>,
    reader: &mut Reader<'_>,
) -> Result<bool, ReadError> {
    while let Some(at) = place {
        let peek = reader.peek()?;
        match at {
            Place::Member { index, type_index } => read_member(target, index, type_index, peek, reader)?,
            Place::Sibling(kind) => read_sibling(target, &places.key, kind, peek, reader)?,
            Place::ResourceType => {
                check_type(&*target, peek, reader)?;
                places.seen_type = true;
            }
            Place::Unknown => {
                let raw = reader.raw()?;
                keep(target, &places.key, raw, reader)?;
            }
        }
        place = next_place(&*target, &mut places, reader)?;
    }
    reader.depth -= 1;
    Ok(places.seen_type)
}

/// Keeps a member as it came.
fn keep(target: &mut dyn Object, key: &str, json: Box<str>, reader: &mut Reader<'_>) -> Result<(), ReadError> {
    let room = target.extras_mut().make_room(Kind::Unknown);
    reader.take(room + key.len() + json.len() + 2 * ALLOCATION)?;
    target.extras_mut().keep(key, json);
    Ok(())
}

fn next_place(target: &dyn Object, places: &mut Places, reader: &mut Reader<'_>) -> Result<Option<Place>, ReadError> {
    if let Some((index, type_index)) = reader.expected_key(places.names.get(places.next..).unwrap_or_default()) {
        let index = places.next + index;
        places.next = index + 1;
        return Ok(Some(Place::Member { index, type_index }));
    }
    match reader.json.next_key() {
        Ok(key) => Ok(key.map(|key| places.find(target, key))),
        Err(e) => Err(reader.fatal(e)),
    }
}

fn read_member(
    target: &mut dyn Object,
    index: usize,
    type_index: usize,
    peek: Peek,
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    let start = reader.mark();
    let outcome = match target.member_mut(index) {
        Some(member) if member.is_empty() => member.read(type_index, peek, reader),
        Some(member) if member.type_index() == type_index => {
            set_aside(target, index, reader)?;
            return read_member(target, index, type_index, peek, reader);
        }
        // Of two types of one choice the first is read, and the other kept.
        _ => Err(ReadError::Misfit),
    };
    if outcome.is_ok() && reader.spelling == Spelling::Usual {
        return Ok(());
    }
    let key = target.names().get(index).map(|name| name.key(type_index)).unwrap_or_default();
    match outcome {
        Ok(()) => {
            let number = (reader.spelling == Spelling::Number).then(|| reader.raw_since(start.position)).transpose()?;
            let length = key.len() + number.as_ref().map_or(0, |number| number.len());
            reader.take(target.extras_mut().make_room(Kind::Spelt) + length + 2 * ALLOCATION)?;
            target.extras_mut().spelt_mut().push(Spelt { key, number });
        }
        Err(ReadError::Misfit) => {
            reader.go_back(&start)?;
            let raw = reader.raw()?;
            keep(target, &key, raw, reader)?;
        }
        Err(fatal) => return Err(fatal),
    }
    reader.spelling = Spelling::Usual;
    Ok(())
}

/// Makes room for a key that comes again. As with most JSON readers the last value counts; the earlier one is kept.
#[cold]
fn set_aside(target: &mut dyn Object, index: usize, reader: &mut Reader<'_>) -> Result<(), ReadError> {
    let (Some(name), Some(member)) = (target.names().get(index), target.member_mut(index)) else { return Ok(()) };
    let key = name.key(member.type_index());
    let earlier = write::text(|out| member.write(out));
    member.clear();
    target.extras_mut().spelt_mut().retain(|spelt| spelt.key != key);
    keep(target, &key, earlier.into(), reader)
}

fn read_sibling(
    target: &mut dyn Object,
    key: &str,
    kind: Sibling,
    peek: Peek,
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    let name = key.strip_prefix('_').unwrap_or(key);
    if let Some(earlier) = target.extras_mut().take_sibling(name) {
        keep(target, key, earlier, reader)?;
    }
    let fits = peek == if kind == Sibling::List { Peek::Array } else { Peek::Object };
    if fits {
        reader.take(target.extras_mut().make_room(Kind::Sibling) + key.len() + ALLOCATION)?;
    }
    // The room stays, whatever comes of it.
    let start = reader.mark();
    if fits && let Some(member) = target.extras_mut().start_sibling(name, kind) {
        match member.read(0, peek, reader) {
            Ok(()) => return Ok(()),
            Err(ReadError::Misfit) => _ = target.extras_mut().take_sibling(name),
            Err(fatal) => return Err(fatal),
        }
    }
    reader.go_back(&start)?;
    let raw = reader.raw()?;
    keep(target, key, raw, reader)
}

fn check_type(target: &dyn Object, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError> {
    let expected = target.resource_type().unwrap_or_default();
    let found = match reader.string(peek) {
        Ok(found) if found == expected => return Ok(()),
        Ok(found) => found.to_owned(),
        Err(ReadError::Misfit) => String::new(),
        Err(fatal) => return Err(fatal),
    };
    Err(reader.problem(Problem::OtherResource { expected, found: Error::type_name(&found) }))
}

/// Reads a resource whose brace was seen, by the type that it names.
#[inline]
pub(super) fn read_resource<R: AnyResource>(peek: Peek, reader: &mut Reader<'_>) -> Result<R, ReadError> {
    if peek != Peek::Object {
        return Err(ReadError::Misfit);
    }
    let start = reader.mark();
    let (resource_type, first) = find_type(reader)?;
    if let Some(mut resource) = R::with_type(&resource_type)
        && let Some(object) = resource.object_mut()
    {
        if !first {
            reader.go_back(&start)?;
        }
        reader.allocate(size_of_val(object))?;
        if first {
            let mut places = Places { seen_type: true, ..Places::of(&*object) };
            let place = next_place(&*object, &mut places, reader)?;
            read_members(object, places, place, reader)?;
        } else {
            read_object(object, reader)?;
        }
        return Ok(resource);
    }
    reader.go_back(&start)?;
    let json = reader.raw()?;
    reader.allocate(resource_type.len())?;
    reader.allocate(json.len())?;
    Ok(R::unknown(UnknownResource::new(resource_type, json)))
}

/// The value of `resourceType` in the object that starts here, and whether it is the first member, as it mostly is: then
/// the reader stands behind it. Empty if there is none, or one that is no string.
fn find_type(reader: &mut Reader<'_>) -> Result<(String, bool), ReadError> {
    reader.enter()?;
    let mut first = true;
    let mut key = reader.json.first_key().map(|key| key.map(|key| key == "resourceType"));
    loop {
        match key {
            Ok(Some(found)) => {
                let peek = reader.peek()?;
                if found {
                    return match reader.string(peek) {
                        Ok(resource_type) => Ok((resource_type.to_owned(), first)),
                        Err(ReadError::Misfit) => Ok((String::new(), first)),
                        Err(fatal) => Err(fatal),
                    };
                }
                reader.skip(peek)?;
            }
            Ok(None) => return Ok((String::new(), first)),
            Err(e) => return Err(reader.fatal(e)),
        }
        first = false;
        key = reader.json.next_key().map(|key| key.map(|key| key == "resourceType"));
    }
}

impl<T: Object + Default> Value for Box<T> {
    const PRIMITIVE: bool = false;

    #[inline]
    fn read(peek: Peek, reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.allocate(size_of::<T>())?;
        let mut target = Box::<T>::default();
        read_fitting(&mut *target, peek, reader)?;
        Ok(target)
    }
}

impl<T: Object + Default> AnyValue for Box<T> {
    #[inline]
    fn write(&self, out: &mut Vec<u8>) {
        write::write_object(&**self, out);
    }

    #[inline]
    fn object(&self) -> Option<&dyn Object> {
        Some(&**self)
    }

    #[inline]
    fn any(&self) -> &dyn Any {
        &**self
    }
}

/// Reads an object into `target`; any other value is a misfit.
pub(crate) fn read_fitting(target: &mut dyn Object, peek: Peek, reader: &mut Reader<'_>) -> Result<(), ReadError> {
    if peek != Peek::Object {
        return Err(ReadError::Misfit);
    }
    read_object(target, reader).map(|_| ())
}

/// Reads `json` into an empty place like `member`: what the text means there.
pub(super) fn reread(member: &dyn Member, json: &str) -> Option<Box<dyn Member>> {
    let mut fresh = member.fresh();
    let mut reader = Reader::new(json.as_bytes(), Budget::of(json.as_bytes(), None));
    let peek = reader.peek().ok()?;
    fresh.read(member.type_index(), peek, &mut reader).ok()?;
    Some(fresh)
}
