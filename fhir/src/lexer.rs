//! The tokens of a JSON text (RFC 8259), as far as they are not serde_json's: a position, what begins there, and where it ends.
//!
//! serde_json gives values to what asks for them; the reader asks a place for its value, and needs the text of each number.

use std::ops::Range;

use serde_json::value::RawValue;

use super::json::string_end;

/// What begins at a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Peek {
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
    /// Nothing that JSON has.
    Other,
}

/// Why a text is no JSON, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Syntax {
    pub(super) what: &'static str,
    pub(super) at: usize,
}

/// Why a string was not read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum BadString {
    Syntax(Syntax),
    /// Half of a surrogate pair: grammatical (RFC 8259, section 8.2), but no Unicode.
    HalfAPair,
}

/// A string that was read: a part of the text, or, had it escapes, in [`Lexer::decoded`].
pub(super) enum Text<'j> {
    Plain(&'j str),
    Decoded,
}

/// A position in a JSON text.
pub(super) struct Lexer<'j> {
    data: &'j [u8],
    pub(super) at: usize,
    decoded: String,
}

impl<'j> Lexer<'j> {
    pub(super) fn new(data: &'j [u8]) -> Self {
        Self { data, at: 0, decoded: String::new() }
    }

    pub(super) fn data(&self) -> &'j [u8] {
        self.data
    }

    pub(super) fn slice(&self, range: Range<usize>) -> &'j [u8] {
        self.data.get(range).unwrap_or_default()
    }

    fn error<T>(&self, what: &'static str) -> Result<T, Syntax> {
        Err(Syntax { what, at: self.at })
    }

    /// The next byte that is no white space.
    #[inline]
    fn token(&mut self) -> Option<u8> {
        loop {
            match self.data.get(self.at) {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.at += 1,
                other => return other.copied(),
            }
        }
    }

    #[inline]
    pub(super) fn peek(&mut self) -> Result<Peek, Syntax> {
        Ok(match self.token() {
            Some(b'"') => Peek::String,
            Some(b'{') => Peek::Object,
            Some(b'[') => Peek::Array,
            Some(b'-' | b'0'..=b'9') => Peek::Number,
            Some(b't') => Peek::True,
            Some(b'f') => Peek::False,
            Some(b'n') => Peek::Null,
            Some(_) => Peek::Other,
            None => return self.error("the text ends where a value is due"),
        })
    }

    pub(super) fn finish(&mut self) -> Result<(), Syntax> {
        match self.token() {
            None => Ok(()),
            Some(_) => self.error("something follows the value"),
        }
    }

    /// Passes over `true`, `false` or `null`.
    pub(super) fn literal(&mut self, literal: &str) -> Result<(), Syntax> {
        let rest = self.data.get(self.at..).unwrap_or_default();
        let same = literal.bytes().zip(rest).take_while(|(due, found)| due == *found).count();
        self.at += same;
        if same == literal.len() { Ok(()) } else { self.error("expected a value") }
    }

    /// Passes over a number.
    pub(super) fn number(&mut self) -> Result<&'j str, Syntax> {
        let start = self.at;
        self.at += usize::from(self.data.get(self.at) == Some(&b'-'));
        // Of a zero that another digit follows the number is the zero; what follows is then no comma.
        match self.data.get(self.at) {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
        }
        if self.data.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.data.get(self.at) {
            self.at += 1;
            self.at += usize::from(matches!(self.data.get(self.at), Some(b'+' | b'-')));
            self.digits()?;
        }
        std::str::from_utf8(self.slice(start..self.at)).or_else(|_| self.error("invalid number"))
    }

    fn digits(&mut self) -> Result<(), Syntax> {
        let start = self.at;
        while self.data.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        if self.at == start { self.error("expected a digit") } else { Ok(()) }
    }

    /// Reads the string that begins here.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Text<'j>, BadString> {
        let start = self.at + 1;
        let end = start + plain(self.data.get(start..).unwrap_or_default());
        if self.data.get(end) != Some(&b'"') {
            return self.unusual_string(end, true);
        }
        match std::str::from_utf8(self.slice(start..end)) {
            Ok(text) => {
                self.at = end + 1;
                Ok(Text::Plain(text))
            }
            Err(e) => Err(BadString::Syntax(Syntax { what: NO_UTF8, at: start + e.valid_up_to() })),
        }
    }

    /// Passes over the string that begins here. Whether it is Unicode is not looked at.
    pub(super) fn skip_string(&mut self) -> Result<(), Syntax> {
        let start = self.at + 1;
        let end = start + plain(self.data.get(start..).unwrap_or_default());
        if self.data.get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(());
        }
        match self.unusual_string(end, false) {
            Ok(_) | Err(BadString::HalfAPair) => Ok(()),
            Err(BadString::Syntax(syntax)) => Err(syntax),
        }
    }

    /// A string with escapes, by serde_json; or one that is none, whose plain part ends at `plain_end`.
    #[cold]
    fn unusual_string(&mut self, plain_end: usize, decode: bool) -> Result<Text<'j>, BadString> {
        let syntax = |what| BadString::Syntax(Syntax { what, at: plain_end });
        match self.data.get(plain_end) {
            Some(b'\\') => {}
            Some(_) => return Err(syntax("a control character in a string")),
            None => return Err(syntax("the text ends within a string")),
        }
        let end = string_end(self.data, self.at);
        let string = self.slice(self.at..end);
        if decode && let Ok(decoded) = serde_json::from_slice(string) {
            (self.decoded, self.at) = (decoded, end);
            return Ok(Text::Decoded);
        }
        match serde_json::from_slice::<&RawValue>(string) {
            Ok(_) => {
                self.at = end;
                Err(BadString::HalfAPair)
            }
            // serde_json counts from 1, and a new line cannot be in a string.
            Err(e) => {
                Err(BadString::Syntax(Syntax { what: "invalid string", at: self.at + e.column().saturating_sub(1) }))
            }
        }
    }

    #[inline]
    pub(super) fn text<'s>(&'s self, text: Text<'j>) -> &'s str {
        match text {
            Text::Plain(text) => text,
            Text::Decoded => &self.decoded,
        }
    }

    /// Passes over the bracket that opens an array: what its first value is, if it has one.
    pub(super) fn first_item(&mut self) -> Result<Option<Peek>, Syntax> {
        self.at += 1;
        if self.token() == Some(b']') {
            self.at += 1;
            return Ok(None);
        }
        self.peek().map(Some)
    }

    /// Passes over the comma behind a value of an array, or over the bracket that closes it: what comes next.
    pub(super) fn next_item(&mut self) -> Result<Option<Peek>, Syntax> {
        match self.token() {
            Some(b',') => {
                self.at += 1;
                match self.peek()? {
                    Peek::Other => self.error("expected a value"),
                    peek => Ok(Some(peek)),
                }
            }
            Some(b']') => {
                self.at += 1;
                Ok(None)
            }
            Some(_) => self.error("expected `,` or `]`"),
            None => self.error("the text ends within an array"),
        }
    }

    /// Passes over the brace that opens an object and its first key: the key, if it has one.
    pub(super) fn first_key(&mut self) -> Result<Option<&str>, Syntax> {
        self.at += 1;
        if self.token() == Some(b'}') {
            self.at += 1;
            return Ok(None);
        }
        self.key()
    }

    /// Passes over the comma behind a member and the key that follows, or over the brace that closes the object: the key.
    pub(super) fn next_key(&mut self) -> Result<Option<&str>, Syntax> {
        match self.token() {
            Some(b',') => {
                self.at += 1;
                self.key()
            }
            Some(b'}') => {
                self.at += 1;
                Ok(None)
            }
            Some(_) => self.error("expected `,` or `}`"),
            None => self.error("the text ends within an object"),
        }
    }

    fn key(&mut self) -> Result<Option<&str>, Syntax> {
        if self.token() != Some(b'"') {
            return self.error("expected a key");
        }
        let at = self.at;
        let key = self.string().map_err(|bad| match bad {
            BadString::Syntax(syntax) => syntax,
            BadString::HalfAPair => Syntax { what: "half of a surrogate pair in a key", at },
        })?;
        if self.token() != Some(b':') {
            return self.error("expected `:`");
        }
        self.at += 1;
        Ok(Some(self.text(key)))
    }
}

pub(super) const NO_UTF8: &str = "invalid unicode code point";

/// How many bytes come before the first that is a quote, a backslash or a control character: eight at once, as strings are most of a text.
#[inline]
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    // The highest bit of each byte that is less than `limit`, up to the first such byte.
    let below = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word;
    let (words, rest) = bytes.as_chunks();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let (quote, backslash) = (word ^ (ONES * u64::from(b'"')), word ^ (ONES * u64::from(b'\\')));
        let special = (below(word, 0x20) | below(quote, 1) | below(backslash, 1)) & HIGH;
        if special != 0 {
            return index * 8 + special.trailing_zeros() as usize / 8;
        }
    }
    let ends = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    words.len() * 8 + rest.iter().position(ends).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Passes over a whole text, as the reader does.
    fn is_json(text: &[u8]) -> bool {
        fn value(lexer: &mut Lexer<'_>) -> Result<(), Syntax> {
            match lexer.peek()? {
                Peek::Null => lexer.literal("null"),
                Peek::True => lexer.literal("true"),
                Peek::False => lexer.literal("false"),
                Peek::Number => lexer.number().map(|_| ()),
                Peek::String => lexer.skip_string(),
                Peek::Array => {
                    let mut next = lexer.first_item()?;
                    while next.is_some() {
                        value(lexer)?;
                        next = lexer.next_item()?;
                    }
                    Ok(())
                }
                Peek::Object => {
                    let mut more = lexer.first_key()?.is_some();
                    while more {
                        value(lexer)?;
                        more = lexer.next_key()?.is_some();
                    }
                    Ok(())
                }
                Peek::Other => lexer.error("expected a value"),
            }
        }
        let mut lexer = Lexer::new(text);
        value(&mut lexer).and_then(|()| lexer.finish()).is_ok()
    }

    #[test]
    fn it_takes_for_json_what_serde_json_does() {
        let seeds = [
            r#"{"a": [1, -2.50e+1, 0.0, true,false ,null], "b\"\\\u00e9": "x\ud83d\ude00y\n", "": {}, "c":[ ]}"#,
            r#" [0, -0, 1E5, 1e-5, 10.01, "", "12345678", "1234567", "123456789", "1234567\"", "\/\b\f\r\t"] "#,
            "[\"é€😀 \u{7f}\u{80}\", {\"k\" : \"v\"} ]",
        ];
        let alphabet = b"\"\\{}[]:,0123.-+eEutrfalsn/ \n\x01\x1f\x20\x7f\xc3\xff";
        let (mut valid, mut tried) = (0, 0);
        for seed in seeds {
            let mut agrees = |text: &[u8]| {
                let expected = serde_json::from_slice::<&RawValue>(text).is_ok();
                // Whether it is Unicode is asked where the text is kept.
                let found = is_json(text) && std::str::from_utf8(text).is_ok();
                assert_eq!(found, expected, "{}", text.escape_ascii());
                valid += usize::from(expected);
                tried += 1;
            };
            agrees(seed.as_bytes());
            for at in 0..seed.len() {
                agrees(&seed.as_bytes()[..at]);
                for byte in alphabet {
                    let mut text = seed.as_bytes().to_vec();
                    text[at] = *byte;
                    agrees(&text);
                    text.insert(at, b'1');
                    agrees(&text);
                    text.remove(at);
                    text.remove(at);
                    agrees(&text);
                }
            }
        }
        assert!(valid > 1000 && tried > 2 * valid, "{valid} of {tried}");
    }

    #[test]
    fn it_reads_strings_as_serde_json_does() {
        let part =
            ["a", "é", "😀", "\\n", "\\\"", "\\\\", "\\u00e9", "\\ud83d\\ude00", "\\ud83d", "\\udc00", "\\x", "\u{1}"];
        for length in 0..20 {
            for one in part {
                for other in part {
                    let string = format!("\"{}{one}{}{other}\"", "x".repeat(length), "y".repeat(length % 9));
                    let mut lexer = Lexer::new(string.as_bytes());
                    let found = lexer.string().map(|text| lexer.text(text).to_owned());
                    let whole = serde_json::from_str::<&RawValue>(&string).is_ok();
                    match serde_json::from_str::<String>(&string) {
                        Ok(expected) => {
                            assert_eq!(found.as_deref(), Ok(expected.as_str()));
                            assert_eq!(lexer.at, string.len());
                        }
                        Err(_) if whole => assert_eq!(found, Err(BadString::HalfAPair), "{string}"),
                        Err(_) => assert!(matches!(found, Err(BadString::Syntax(_))), "{string}: {found:?}"),
                    }
                }
            }
        }
    }
}
