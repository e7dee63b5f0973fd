//! Reading FHIR JSON: one reader for all generated types.
//!
//! Valid JSON never fails for a misfit: a member that the type does not define, or whose value has another JSON type
//! than FHIR says, is kept as it came (see [`Extra`](super::Extra)) and the rest is read.

use jiter::{Jiter, JiterError, Peek};
use serde_json::value::RawValue;

use super::error::{Error, Problem};
use super::object::{AnyResource, Member, Name, Object, Sibling, Value};
use super::resource::UnknownResource;

/// How deep arrays and objects may nest. serde_json stops at 128; a Questionnaire of 200 nested items needs 400.
pub(super) const MAX_DEPTH: u16 = 512;

/// Why a value was not read.
#[derive(Debug)]
pub(crate) enum ReadError {
    /// The value is valid JSON of another type than the member has: it is kept as it came.
    Misfit,
    /// The text is no JSON, nests too deep, or is another resource than the caller asked for.
    Fatal(Box<Error>),
}

/// A position in a JSON text.
pub(crate) struct Reader<'j> {
    json: Jiter<'j>,
    data: &'j [u8],
    /// Where `json` began in `data`.
    offset: usize,
    depth: u16,
    /// Set by a value that will be written otherwise than it was spelt (`2.0` as an integer).
    respelt: bool,
}

impl<'j> Reader<'j> {
    fn new(data: &'j [u8]) -> Self {
        Self { json: Jiter::new(data), data, offset: 0, depth: 0, respelt: false }
    }

    fn position(&self) -> usize {
        self.offset + self.json.current_index()
    }

    /// Goes back to a position where a value starts.
    fn rewind(&mut self, position: usize) {
        self.offset = position;
        self.json = Jiter::new(self.data.get(position..).unwrap_or_default());
    }

    fn fatal(&self, error: JiterError) -> ReadError {
        let at = self.offset + error.index;
        ReadError::Fatal(Box::new(Error::at(Problem::Syntax(error.error_type.to_string()), self.data, at)))
    }

    fn problem(&self, problem: Problem) -> ReadError {
        ReadError::Fatal(Box::new(Error::at(problem, self.data, self.position())))
    }

    /// What is wrong with a value that is no object: it may be no JSON at all.
    fn not_an_object(&mut self, peek: Peek) -> ReadError {
        match self.skip(peek) {
            Ok(()) => self.problem(Problem::NotAnObject),
            Err(problem) => problem,
        }
    }

    fn peek(&mut self) -> Result<Peek, ReadError> {
        self.json.peek().map_err(|e| self.fatal(e))
    }

    fn enter(&mut self) -> Result<(), ReadError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.problem(Problem::TooDeep));
        }
        Ok(())
    }

    /// Reads a string.
    pub(crate) fn string(&mut self, peek: Peek) -> Result<&str, ReadError> {
        if peek != Peek::String {
            return Err(ReadError::Misfit);
        }
        match self.json.known_str() {
            Ok(text) => Ok(text),
            // The borrow checker cannot see that `text` is gone here, so the error is made without `self.fatal`.
            Err(e) => {
                let at = self.offset + e.index;
                Err(ReadError::Fatal(Box::new(Error::at(Problem::Syntax(e.error_type.to_string()), self.data, at))))
            }
        }
    }

    /// Reads a number as its text.
    pub(crate) fn number(&mut self, peek: Peek) -> Result<&'j str, ReadError> {
        if !peek.is_num() || peek == Peek::Infinity || peek == Peek::NaN {
            return Err(ReadError::Misfit);
        }
        let start = self.json.current_index();
        if let Err(e) = self.json.known_number_bytes(peek) {
            return Err(self.fatal(e));
        }
        std::str::from_utf8(self.json.slice_to_current(start)).map_err(|_| ReadError::Misfit)
    }

    /// Reads a boolean.
    pub(crate) fn boolean(&mut self, peek: Peek) -> Result<bool, ReadError> {
        if peek != Peek::True && peek != Peek::False {
            return Err(ReadError::Misfit);
        }
        self.json.known_bool(peek).map_err(|e| self.fatal(e))
    }

    /// Reads a null.
    pub(crate) fn null(&mut self) -> Result<(), ReadError> {
        self.json.known_null().map_err(|e| self.fatal(e))
    }

    /// Notes that the value being read will be written otherwise than it was spelt.
    pub(crate) fn respelt(&mut self) {
        self.respelt = true;
    }

    /// Reads an array, calling `item` for each value.
    pub(crate) fn array(
        &mut self,
        item: &mut dyn FnMut(Peek, &mut Self) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        self.enter()?;
        let mut next = self.json.known_array().map_err(|e| self.fatal(e))?;
        while let Some(peek) = next {
            item(peek, self)?;
            next = self.json.array_step().map_err(|e| self.fatal(e))?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Passes over a value.
    fn skip(&mut self, peek: Peek) -> Result<(), ReadError> {
        match peek {
            Peek::Array => self.array(&mut |peek, reader| reader.skip(peek)),
            Peek::Object => {
                self.enter()?;
                let mut more = self.json.known_object().map(|key| key.is_some()).map_err(|e| self.fatal(e))?;
                while more {
                    let peek = self.peek()?;
                    self.skip(peek)?;
                    more = self.json.next_key().map(|key| key.is_some()).map_err(|e| self.fatal(e))?;
                }
                self.depth -= 1;
                Ok(())
            }
            Peek::String => self.string(peek).map(|_| ()),
            Peek::True | Peek::False => self.boolean(peek).map(|_| ()),
            Peek::Null => self.null(),
            _ => match self.number(peek) {
                Err(ReadError::Misfit) => Err(self.problem(Problem::Syntax("expected value".to_owned()))),
                other => other.map(|_| ()),
            },
        }
    }

    /// Reads a value as its text.
    fn raw(&mut self) -> Result<Box<RawValue>, ReadError> {
        let peek = self.peek()?;
        let start = self.position();
        self.skip(peek)?;
        self.raw_since(start)
    }

    fn raw_since(&self, start: usize) -> Result<Box<RawValue>, ReadError> {
        let bytes = self.data.get(start..self.position()).unwrap_or_default();
        std::str::from_utf8(bytes)
            .ok()
            .and_then(|text| RawValue::from_string(text.to_owned()).ok())
            .ok_or_else(|| self.problem(Problem::Syntax("no JSON value".to_owned())))
    }
}

/// Reads a whole text as one object; of a resource, `resourceType` must be there and fit.
pub(super) fn from_json<T: Object + Default>(json: &[u8]) -> Result<T, Error> {
    let mut target = T::default();
    whole(json, |peek, reader| {
        if peek != Peek::Object {
            return Err(reader.not_an_object(peek));
        }
        let seen = read_object(&mut target, reader)?;
        match target.resource_type() {
            Some(expected) if !seen => Err(reader.problem(Problem::NoResourceType { expected })),
            _ => Ok(()),
        }
    })?;
    Ok(target)
}

/// Reads a whole text as a resource of any type.
pub(super) fn resource_from_json<R: AnyResource>(json: &[u8]) -> Result<R, Error> {
    let mut found = None;
    whole(json, |peek, reader| {
        if peek != Peek::Object {
            return Err(reader.not_an_object(peek));
        }
        found = Some(read_resource(peek, reader)?);
        Ok(())
    })?;
    found.ok_or_else(|| Error::at(Problem::NotAnObject, json, 0))
}

fn whole<'j>(json: &'j [u8], read: impl FnOnce(Peek, &mut Reader<'j>) -> Result<(), ReadError>) -> Result<(), Error> {
    let mut reader = Reader::new(json);
    let result = reader.peek().and_then(|peek| read(peek, &mut reader)).and_then(|()| {
        let end = reader.json.finish();
        end.map_err(|e| reader.fatal(e))
    });
    match result {
        Ok(()) => Ok(()),
        Err(ReadError::Fatal(error)) => Err(*error),
        Err(ReadError::Misfit) => Err(Error::at(Problem::NotAnObject, json, reader.position())),
    }
}

/// Where a key belongs.
enum Place {
    Member { index: usize, type_index: usize },
    Sibling { name: String, kind: Sibling },
    ResourceType,
    Unknown(String),
}

/// Reads an object whose brace was seen into `target`; says whether `resourceType` was there.
pub(super) fn read_object(target: &mut dyn Object, reader: &mut Reader<'_>) -> Result<bool, ReadError> {
    reader.enter()?;
    let names = target.names();
    // Members mostly come in the order of their definition: the search for a name starts behind the last one found.
    let mut next = 0;
    let mut seen_type = false;
    let mut place = match reader.json.known_object() {
        Ok(key) => key.map(|key| find(&*target, names, key, &mut next)),
        Err(e) => return Err(reader.fatal(e)),
    };
    while let Some(at) = place {
        let peek = reader.peek()?;
        match at {
            Place::Member { index, type_index } => read_member(target, index, type_index, peek, reader)?,
            Place::Sibling { name, kind } => read_sibling(target, &name, kind, peek, reader)?,
            Place::ResourceType => {
                check_type(&*target, peek, reader)?;
                seen_type = true;
            }
            Place::Unknown(name) => {
                let raw = reader.raw()?;
                target.extras_mut().keep(&name, raw);
            }
        }
        place = match reader.json.next_key() {
            Ok(key) => key.map(|key| find(&*target, names, key, &mut next)),
            Err(e) => return Err(reader.fatal(e)),
        };
    }
    reader.depth -= 1;
    Ok(seen_type)
}

fn find(target: &dyn Object, names: &'static [Name], key: &str, next: &mut usize) -> Place {
    if let Some((index, type_index)) = lookup(names, key, *next) {
        *next = index + 1;
        return Place::Member { index, type_index };
    }
    if key == "resourceType" && target.resource_type().is_some() {
        return Place::ResourceType;
    }
    if let Some(name) = key.strip_prefix('_')
        && let Some((index, type_index)) = lookup(names, name, next.saturating_sub(1))
        && let Some(member) = target.member(index)
    {
        match member.sibling(type_index) {
            Sibling::None => {}
            kind => return Place::Sibling { name: name.to_owned(), kind },
        }
    }
    Place::Unknown(key.to_owned())
}

fn lookup(names: &'static [Name], key: &str, start: usize) -> Option<(usize, usize)> {
    let (before, after) = names.split_at(start.min(names.len()));
    let hit = |(index, name): (usize, &Name)| name.matches(key).map(|type_index| (index, type_index));
    after
        .iter()
        .enumerate()
        .find_map(hit)
        .map(|(index, type_index)| (index + before.len(), type_index))
        .or_else(|| before.iter().enumerate().find_map(hit))
}

fn read_member(
    target: &mut dyn Object,
    index: usize,
    type_index: usize,
    peek: Peek,
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    let start = reader.position();
    let depth = reader.depth;
    let outcome = match target.member_mut(index) {
        // A key that comes twice, or two types of one choice: the first is read, the other kept.
        Some(member) if member.is_empty() => member.read(type_index, peek, reader),
        _ => Err(ReadError::Misfit),
    };
    let raw = match outcome {
        Ok(()) if !reader.respelt => return Ok(()),
        Ok(()) => reader.raw_since(start)?,
        Err(ReadError::Misfit) => {
            reader.depth = depth;
            reader.rewind(start);
            reader.raw()?
        }
        Err(fatal) => return Err(fatal),
    };
    reader.respelt = false;
    if let Some(name) = target.names().get(index) {
        let suffix = name.types.get(type_index).copied().unwrap_or_default();
        let name = format!("{}{suffix}", name.json);
        target.extras_mut().keep(&name, raw);
    }
    Ok(())
}

fn read_sibling(
    target: &mut dyn Object,
    name: &str,
    kind: Sibling,
    peek: Peek,
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    let start = reader.position();
    let depth = reader.depth;
    let fits = peek == if kind == Sibling::List { Peek::Array } else { Peek::Object };
    if fits && let Some(member) = target.extras_mut().start_sibling(name, kind) {
        match member.read(0, peek, reader) {
            Ok(()) => return Ok(()),
            Err(ReadError::Misfit) => {
                reader.depth = depth;
                target.extras_mut().drop_sibling(name);
            }
            Err(fatal) => return Err(fatal),
        }
    }
    reader.rewind(start);
    let raw = reader.raw()?;
    target.extras_mut().keep(&format!("_{name}"), raw);
    Ok(())
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
pub(super) fn read_resource<R: AnyResource>(peek: Peek, reader: &mut Reader<'_>) -> Result<R, ReadError> {
    if peek != Peek::Object {
        return Err(ReadError::Misfit);
    }
    let start = reader.position();
    let resource_type = find_type(reader)?;
    reader.rewind(start);
    let resource_type = resource_type.unwrap_or_default();
    if let Some(mut resource) = R::with_type(&resource_type)
        && let Some(object) = resource.object_mut()
    {
        read_object(object, reader)?;
        return Ok(resource);
    }
    let json = reader.raw()?;
    Ok(R::unknown(UnknownResource::new(resource_type, json)))
}

/// The value of `resourceType` in the object that starts here; mostly it is the first member.
fn find_type(reader: &mut Reader<'_>) -> Result<Option<String>, ReadError> {
    let depth = reader.depth;
    reader.enter()?;
    let mut key = reader.json.known_object().map(|key| key.map(|key| key == "resourceType"));
    let found = loop {
        match key {
            Ok(Some(true)) => {
                let peek = reader.peek()?;
                break if peek == Peek::String { Some(reader.string(peek)?.to_owned()) } else { None };
            }
            Ok(Some(false)) => {
                let peek = reader.peek()?;
                reader.skip(peek)?;
                key = reader.json.next_key().map(|key| key.map(|key| key == "resourceType"));
            }
            Ok(None) => break None,
            Err(e) => return Err(reader.fatal(e)),
        }
    };
    reader.depth = depth;
    Ok(found)
}

impl<T: Object + Default> Value for Box<T> {
    const PRIMITIVE: bool = false;

    fn read(peek: Peek, reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut target = Box::<T>::default();
        read_fitting(&mut *target, peek, reader)?;
        Ok(target)
    }

    fn write(&self, out: &mut Vec<u8>) {
        super::write::write_object(&**self, out);
    }

    fn object(&self) -> Option<&dyn Object> {
        Some(&**self)
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
pub(super) fn reread(member: &dyn Member, type_index: usize, json: &str) -> Option<Box<dyn Member>> {
    let mut fresh = member.fresh();
    let mut reader = Reader::new(json.as_bytes());
    let peek = reader.peek().ok()?;
    fresh.read(type_index, peek, &mut reader).ok()?;
    Some(fresh)
}
