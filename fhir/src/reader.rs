//! A position in a JSON text, and reading of single values there.

use super::budget::{ALLOCATION, Budget};
use super::error::{Error, Problem};
use super::lexer::{BadString, Lexer, NO_UTF8, Peek, Syntax};
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
    pub(super) json: Lexer<'j>,
    pub(super) depth: u16,
    pub(super) spelling: Spelling,
    budget: Budget,
}

/// Where a value begins, to come back to.
pub(super) struct Mark {
    pub(super) position: usize,
    depth: u16,
    memory: usize,
}

impl<'j> Reader<'j> {
    pub(super) fn new(data: &'j [u8], budget: Budget) -> Self {
        Self { json: Lexer::new(data), depth: 0, spelling: Spelling::Usual, budget }
    }

    pub(super) fn position(&self) -> usize {
        self.json.at
    }

    /// Goes to a position where a value starts or has ended.
    pub(super) fn go_to(&mut self, position: usize) {
        self.json.at = position;
    }

    pub(super) fn mark(&self) -> Mark {
        Mark { position: self.position(), depth: self.depth, memory: self.budget.memory }
    }

    /// Goes back to read a value again; what was read of it has been dropped.
    pub(super) fn go_back(&mut self, mark: &Mark) -> Result<(), ReadError> {
        let passed = self.position().saturating_sub(mark.position);
        match self.budget.again.checked_sub(passed) {
            Some(left) => self.budget.again = left,
            None => return Err(self.problem(Problem::TooTangled)),
        }
        (self.depth, self.budget.memory) = (mark.depth, mark.memory);
        self.go_to(mark.position);
        Ok(())
    }

    /// Counts so many bytes of memory that what is read takes.
    #[inline]
    pub(crate) fn take(&mut self, bytes: usize) -> Result<(), ReadError> {
        match self.budget.memory.checked_sub(bytes) {
            Some(left) => {
                self.budget.memory = left;
                Ok(())
            }
            None => Err(self.problem(Problem::TooLarge)),
        }
    }

    /// Counts an allocation.
    #[inline]
    pub(crate) fn allocate(&mut self, bytes: usize) -> Result<(), ReadError> {
        self.take(bytes.saturating_add(ALLOCATION))
    }

    /// Passes over the next key of an object if it is one of `names`, spelt without whitespace and escapes: its index there
    /// and in the types of a choice. To compare with what may come costs less than to read a string and search for it.
    pub(super) fn expected_key(&mut self, names: &[Name]) -> Option<(usize, usize)> {
        let position = self.position();
        let key = self.json.data().get(position..)?.strip_prefix(b",\"")?;
        let hit =
            |(index, name): (usize, &Name)| name.starts(key).map(|(type_index, length)| (index, type_index, length));
        let (index, type_index, length) = names.iter().enumerate().find_map(hit)?;
        self.go_to(position + 2 + length);
        Some((index, type_index))
    }

    #[cold]
    pub(super) fn fatal(&self, syntax: Syntax) -> ReadError {
        let problem = Problem::Syntax(syntax.what.to_owned());
        ReadError::Fatal(Box::new(Error::at(problem, self.json.data(), syntax.at)))
    }

    #[cold]
    pub(super) fn problem(&self, problem: Problem) -> ReadError {
        ReadError::Fatal(Box::new(Error::at(problem, self.json.data(), self.position())))
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
        match self.json.string() {
            Ok(text) => Ok(self.json.text(text)),
            Err(BadString::HalfAPair) => Err(ReadError::Misfit),
            Err(BadString::Syntax(syntax)) => Err(self.fatal(syntax)),
        }
    }

    /// Reads a string, to be kept.
    pub(crate) fn text<T: for<'t> From<&'t str>>(&mut self, peek: Peek) -> Result<T, ReadError> {
        let text = self.string(peek)?;
        let (length, text) = (text.len(), T::from(text));
        self.allocate(length)?;
        Ok(text)
    }

    /// Reads a number as its text.
    pub(crate) fn number(&mut self, peek: Peek) -> Result<&'j str, ReadError> {
        if peek != Peek::Number {
            return Err(ReadError::Misfit);
        }
        self.json.number().map_err(|e| self.fatal(e))
    }

    /// Reads a boolean.
    pub(crate) fn boolean(&mut self, peek: Peek) -> Result<bool, ReadError> {
        let literal = match peek {
            Peek::True => "true",
            Peek::False => "false",
            _ => return Err(ReadError::Misfit),
        };
        self.json.literal(literal).map_err(|e| self.fatal(e))?;
        Ok(peek == Peek::True)
    }

    /// Reads a null.
    pub(crate) fn null(&mut self) -> Result<(), ReadError> {
        self.json.literal("null").map_err(|e| self.fatal(e))
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
        let mut next = self.json.first_item().map_err(|e| self.fatal(e))?;
        while let Some(peek) = next {
            item(peek, self)?;
            next = self.json.next_item().map_err(|e| self.fatal(e))?;
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
                let mut more = self.json.first_key().map(|key| key.is_some()).map_err(|e| self.fatal(e))?;
                while more {
                    let peek = self.peek()?;
                    self.skip(peek)?;
                    more = self.json.next_key().map(|key| key.is_some()).map_err(|e| self.fatal(e))?;
                }
                self.depth -= 1;
                Ok(())
            }
            Peek::String => self.json.skip_string().map_err(|e| self.fatal(e)),
            Peek::True | Peek::False => self.boolean(peek).map(|_| ()),
            Peek::Null => self.null(),
            Peek::Number => self.number(peek).map(|_| ()),
            Peek::Other => Err(self.problem(Problem::Syntax("expected a value".to_owned()))),
        }
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
        std::str::from_utf8(self.json.slice(start..self.position()))
            .map(Box::from)
            .map_err(|e| self.fatal(Syntax { what: NO_UTF8, at: start + e.valid_up_to() }))
    }
}
