//! A position in a JSON text, and reading of single values there.

use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType, Peek};
use serde_json::value::RawValue;

use super::error::{Error, Problem};
use super::object::Name;

/// How deep arrays and objects may nest. serde_json stops at 128; 200 Bundles in one another need 601. Of the 2 MB of stack that
/// Rust gives a thread, a debug build takes less than all for 1,024.
pub(super) const MAX_DEPTH: u16 = 640;

/// Why a value was not read.
#[derive(Debug)]
pub(crate) enum ReadError {
    /// The value is valid JSON of another type than the member has: it is kept as it came.
    Misfit,
    /// The text is no JSON, nests too deep, or is another resource than the caller asked for.
    Fatal(Box<Error>),
}

/// How a value that was read differs from what will be written for it, so that the difference can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    /// Not at all.
    Usual,
    /// A single value where a list is due.
    Single,
    /// A number as no integer is written: `2.0`.
    Number,
}

/// A position in a JSON text.
pub(crate) struct Reader<'j> {
    pub(super) json: Jiter<'j>,
    data: &'j [u8],
    /// Where `json` began in `data`.
    offset: usize,
    pub(super) depth: u16,
    pub(super) spelling: Spelling,
}

impl<'j> Reader<'j> {
    pub(super) fn new(data: &'j [u8]) -> Self {
        Self { json: Jiter::new(data), data, offset: 0, depth: 0, spelling: Spelling::Usual }
    }

    pub(super) fn position(&self) -> usize {
        self.offset + self.json.current_index()
    }

    /// Goes to a position where a value starts or has ended.
    pub(super) fn go_to(&mut self, position: usize) {
        self.offset = position;
        let tape = std::mem::replace(&mut self.json, Jiter::new(&[])).into_tape();
        self.json = Jiter::with_tape(self.data.get(position..).unwrap_or_default(), tape);
    }

    /// Passes over the next key of an object if it is one of `names`, spelt without whitespace and escapes: its index there
    /// and in the types of a choice. To compare with what may come costs less than to read a string and search for it.
    pub(super) fn expected_key(&mut self, names: &[Name]) -> Option<(usize, usize)> {
        let position = self.position();
        let key = self.data.get(position..)?.strip_prefix(b",\"")?;
        let hit =
            |(index, name): (usize, &Name)| name.starts(key).map(|(type_index, length)| (index, type_index, length));
        let (index, type_index, length) = names.iter().enumerate().find_map(hit)?;
        self.go_to(position + 2 + length);
        Some((index, type_index))
    }

    #[cold]
    pub(super) fn fatal(&self, error: JiterError) -> ReadError {
        let at = self.offset + error.index;
        ReadError::Fatal(Box::new(Error::at(Problem::Syntax(error.error_type.to_string()), self.data, at)))
    }

    #[cold]
    pub(super) fn problem(&self, problem: Problem) -> ReadError {
        ReadError::Fatal(Box::new(Error::at(problem, self.data, self.position())))
    }

    pub(super) fn peek(&mut self) -> Result<Peek, ReadError> {
        self.json.peek().map_err(|e| self.fatal(e))
    }

    /// Checks that nothing but whitespace follows.
    pub(super) fn finish(&mut self) -> Result<(), ReadError> {
        self.json.finish().map_err(|e| self.fatal(e))
    }

    pub(super) fn enter(&mut self) -> Result<(), ReadError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.problem(Problem::TooDeep));
        }
        Ok(())
    }

    /// Reads a string. One that no Rust string can hold (half of a surrogate pair, as from an emoji cut in two) is a misfit.
    pub(crate) fn string(&mut self, peek: Peek) -> Result<&str, ReadError> {
        if peek != Peek::String {
            return Err(ReadError::Misfit);
        }
        match self.json.known_str() {
            Ok(text) => Ok(text),
            Err(e) if is_half_a_pair(&e) => Err(ReadError::Misfit),
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

    /// Notes that the value being read is a number that will be written otherwise.
    pub(super) fn respelt_number(&mut self) {
        self.spelling = Spelling::Number;
    }

    /// Notes that the value being read stands alone where a list is due.
    pub(super) fn single(&mut self) {
        if self.spelling == Spelling::Usual {
            self.spelling = Spelling::Single;
        }
    }

    /// Reads an array, calling `item` for each value.
    pub(super) fn array(
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

    /// Passes over a value. What its strings hold is not looked at; [`raw_since`](Self::raw_since) does so.
    pub(super) fn skip(&mut self, peek: Peek) -> Result<(), ReadError> {
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
            Peek::String => match self.json.known_bytes() {
                Ok(_) => Ok(()),
                Err(e) if is_half_a_pair(&e) => self.skip_half_a_pair(),
                Err(e) => Err(self.fatal(e)),
            },
            Peek::True | Peek::False => self.boolean(peek).map(|_| ()),
            Peek::Null => self.null(),
            _ => match self.number(peek) {
                Err(ReadError::Misfit) => Err(self.problem(Problem::Syntax("expected value".to_owned()))),
                other => other.map(|_| ()),
            },
        }
    }

    /// Passes over a string that jiter refuses for half of a surrogate pair.
    fn skip_half_a_pair(&mut self) -> Result<(), ReadError> {
        let start = self.position();
        let rest = self.data.get(start..).unwrap_or_default();
        // The quote that opens the string ends nothing, nor does one behind a backslash.
        let mut escaped = true;
        let end = rest.iter().position(|byte| {
            let ends = *byte == b'"' && !escaped;
            escaped = *byte == b'\\' && !escaped;
            ends
        });
        let string = end.and_then(|end| rest.get(..=end)).unwrap_or(rest);
        if serde_json::from_slice::<&RawValue>(string).is_err() {
            return Err(self.problem(Problem::Syntax("invalid string".to_owned())));
        }
        self.go_to(start + string.len());
        Ok(())
    }

    /// Reads a value as its text.
    pub(super) fn raw(&mut self) -> Result<Box<str>, ReadError> {
        let peek = self.peek()?;
        let start = self.position();
        self.skip(peek)?;
        self.raw_since(start)
    }

    /// The value that started at `start` and ends here, as its text.
    pub(super) fn raw_since(&self, start: usize) -> Result<Box<str>, ReadError> {
        let bytes = self.data.get(start..self.position()).unwrap_or_default();
        std::str::from_utf8(bytes).map(Box::from).map_err(|e| {
            let problem = Problem::Syntax(JsonErrorType::InvalidUnicodeCodePoint.to_string());
            ReadError::Fatal(Box::new(Error::at(problem, self.data, start + e.valid_up_to())))
        })
    }
}

/// Whether jiter refused a string for half of a surrogate pair: grammatical (RFC 8259, section 8.2), but no Unicode.
fn is_half_a_pair(error: &JiterError) -> bool {
    matches!(
        error.error_type,
        JiterErrorType::JsonError(
            JsonErrorType::LoneLeadingSurrogateInHexEscape | JsonErrorType::UnexpectedEndOfHexEscape
        )
    )
}
