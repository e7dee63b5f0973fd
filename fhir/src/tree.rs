//! A JSON text as a tree, for what reads resources of any version. Like the reader of the types, and unlike `serde_json::Value`, it
//! refuses no text for what a string or a number in it is: numbers keep their digits, and half of a surrogate pair becomes U+FFFD.

use std::borrow::Cow;

use super::{
    budget::{self, TIMES},
    json::string_end,
};

/// How deep arrays and objects may nest, as for the types.
const MAX_DEPTH: usize = 640;
/// How many values a text may have: what a person reads of a resource has some hundreds.
const MAX_VALUES: usize = 100_000;

/// A value.
#[derive(PartialEq)]
#[cfg_attr(test, derive(Debug))]
pub enum Json<'j> {
    Null,
    Bool(bool),
    /// A number, as it came.
    Number(&'j str),
    String(Cow<'j, str>),
    Array(Vec<Json<'j>>),
    Object(Vec<(Cow<'j, str>, Json<'j>)>),
}

/// Why a text was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    #[error("it is no JSON")]
    Malformed,
    #[error("it nests deeper than {MAX_DEPTH} arrays and objects")]
    TooDeep,
    #[error("it has more than {MAX_VALUES} values")]
    TooMany,
    #[error("it would take more memory than {TIMES} times its text")]
    TooLarge,
}

impl<'j> Json<'j> {
    /// Reads a text that is JSON already: of others, some are read too.
    pub fn of(json: &'j str) -> Result<Self, Unread> {
        let mut reader = Reader { json, at: 0, values: 0, memory: budget::room(json.len()) };
        let value = reader.value(0)?;
        match reader.peek() {
            None => Ok(value),
            Some(_) => Err(Unread::Malformed),
        }
    }

    /// The member of that name: the last, if there are more; null if there is none.
    pub fn get(&self, name: &str) -> &Self {
        let found = self.members().iter().rev().find(|(its, _)| its == name);
        found.map_or(&Json::Null, |(_, value)| value)
    }

    /// What is at a path of members, such as `onsetPeriod/start`; of a list, the first.
    pub fn at(&self, path: &str) -> &Self {
        path.split('/').fold(self, |value, name| value.items().first().unwrap_or(&Json::Null).get(name))
    }

    /// The values of a list; a single value stands for a list of one.
    pub fn items(&self) -> &[Self] {
        match self {
            Json::Array(items) => items,
            Json::Null => &[],
            one => std::slice::from_ref(one),
        }
    }

    pub fn members(&self) -> &[(Cow<'j, str>, Self)] {
        match self {
            Json::Object(members) => members,
            _ => &[],
        }
    }

    /// A string that says something.
    pub fn text(&self) -> Option<&str> {
        match self {
            Json::String(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    /// A string that says something, or a number as it came.
    pub fn scalar(&self) -> Option<&str> {
        match self {
            Json::Number(number) => Some(number),
            other => other.text(),
        }
    }

    pub fn is_true(&self) -> bool {
        *self == Json::Bool(true)
    }
}

struct Reader<'j> {
    json: &'j str,
    at: usize,
    values: usize,
    memory: usize,
}

impl<'j> Reader<'j> {
    fn value(&mut self, depth: usize) -> Result<Json<'j>, Unread> {
        self.values += 1;
        if self.values > MAX_VALUES {
            return Err(Unread::TooMany);
        }
        match self.peek() {
            Some(b'{' | b'[') if depth >= MAX_DEPTH => Err(Unread::TooDeep),
            Some(b'{') => {
                let mut members = Vec::new();
                self.list(b'}', |reader| {
                    let name = reader.string()?;
                    reader.expect(b':')?;
                    let value = reader.value(depth + 1)?;
                    reader.room_for_one(&mut members)?;
                    members.push((name, value));
                    Ok(())
                })?;
                Ok(Json::Object(members))
            }
            Some(b'[') => {
                let mut items = Vec::new();
                self.list(b']', |reader| {
                    let value = reader.value(depth + 1)?;
                    reader.room_for_one(&mut items)?;
                    items.push(value);
                    Ok(())
                })?;
                Ok(Json::Array(items))
            }
            Some(b'"') => Ok(Json::String(self.string()?)),
            Some(_) => {
                let rest = self.json.get(self.at..).unwrap_or_default();
                let end = rest.find(|c: char| matches!(c, ',' | ']' | '}') || c.is_ascii_whitespace());
                let token = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
                self.at += token.len();
                match token {
                    "null" => Ok(Json::Null),
                    "true" => Ok(Json::Bool(true)),
                    "false" => Ok(Json::Bool(false)),
                    number if number.starts_with(|c: char| c == '-' || c.is_ascii_digit()) => Ok(Json::Number(number)),
                    _ => Err(Unread::Malformed),
                }
            }
            None => Err(Unread::Malformed),
        }
    }

    /// Lists are short, as a rule, and so have room for one at first.
    fn room_for_one<T>(&mut self, list: &mut Vec<T>) -> Result<(), Unread> {
        if list.len() == list.capacity() {
            let more = list.len().max(1);
            let left = self.memory.checked_sub(more.saturating_mul(size_of::<T>()));
            self.memory = left.ok_or(Unread::TooLarge)?;
            list.reserve_exact(more);
        }
        Ok(())
    }

    /// The parts of an array or object that opens here, and what closes it.
    fn list(&mut self, close: u8, mut part: impl FnMut(&mut Self) -> Result<(), Unread>) -> Result<(), Unread> {
        self.at += 1;
        if self.peek() == Some(close) {
            self.at += 1;
            return Ok(());
        }
        loop {
            part(self)?;
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(byte) if byte == close => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return Err(Unread::Malformed),
            }
        }
    }

    fn string(&mut self) -> Result<Cow<'j, str>, Unread> {
        if self.peek() != Some(b'"') {
            return Err(Unread::Malformed);
        }
        let end = string_end(self.json.as_bytes(), self.at);
        let token = self.json.get(self.at..end).ok_or(Unread::Malformed)?;
        self.at = end;
        let inside = token.strip_prefix('"').and_then(|token| token.strip_suffix('"')).ok_or(Unread::Malformed)?;
        if !inside.contains('\\') {
            return Ok(Cow::Borrowed(inside));
        }
        Ok(Cow::Owned(serde_json::from_str(token).unwrap_or_else(|_| unescaped(inside))))
    }

    fn expect(&mut self, byte: u8) -> Result<(), Unread> {
        match self.peek() {
            Some(found) if found == byte => {
                self.at += 1;
                Ok(())
            }
            _ => Err(Unread::Malformed),
        }
    }

    /// The byte that comes next, behind white space.
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.json.as_bytes().get(self.at).copied() {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.at += 1,
                other => return other,
            }
        }
    }
}

/// What a string says that has half of a surrogate pair in it.
fn unescaped(text: &str) -> String {
    let mut units = Vec::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        let c = match (c, if c == '\\' { chars.next() } else { None }) {
            (_, Some('u')) => {
                let digits: String = chars.by_ref().take(4).collect();
                units.push(u16::from_str_radix(&digits, 16).unwrap_or(0xFFFD));
                continue;
            }
            (_, Some('b')) => '\u{8}',
            (_, Some('f')) => '\u{c}',
            (_, Some('n')) => '\n',
            (_, Some('r')) => '\r',
            (_, Some('t')) => '\t',
            (_, Some(escaped)) => escaped,
            (c, None) => c,
        };
        units.extend_from_slice(c.encode_utf16(&mut [0; 2]));
    }
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_json_text_is_read() {
        let text = r#" { "a" : [ 1.50e+400 , true,null , "\u0041\n" , {} , [ ] ], "b":"x", "half":"\"\ud83d\ud83d\ude00\u00e9\t\\", "b": "y", "\ud83d": -0 } "#;
        let json = Json::of(text).unwrap();
        let string = |text: &'static str| Json::String(text.into());
        assert_eq!(
            json.get("a").items(),
            [
                Json::Number("1.50e+400"),
                Json::Bool(true),
                Json::Null,
                string("A\n"),
                Json::Object(Vec::new()),
                Json::Array(Vec::new())
            ]
        );
        assert_eq!(json.get("half"), &string("\"\u{FFFD}😀é\t\\"));
        assert_eq!((json.get("b").text(), json.get("\u{FFFD}").scalar()), (Some("y"), Some("-0")));
        assert_eq!(
            (json.get("none"), json.at("a/b/c"), json.get("b").get("c")),
            (&Json::Null, &Json::Null, &Json::Null)
        );
    }

    #[test]
    fn a_path_leads_through_lists_and_single_values() {
        let json = Json::of(r#"{"a": [{"b": {"c": "1"}}, {"b": {"c": "2"}}], "d": {"b": " "}}"#).unwrap();
        assert_eq!((json.at("a/b/c").text(), json.at("d/b").text()), (Some("1"), None));
        assert_eq!((json.get("d").items().len(), json.get("e").items().len()), (1, 0));
    }

    #[test]
    fn what_is_too_deep_too_much_or_no_json_is_refused() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(Json::of(&nested(640)).is_ok());
        for (text, error) in [
            (nested(641), Unread::TooDeep),
            (nested(1_000_000), Unread::TooDeep),
            (r#"{"a":"#.repeat(1_000_000), Unread::TooDeep),
            (format!("[{}1]", "{},".repeat(100_000)), Unread::TooLarge),
            (format!("[{}1]", "\"long enough\",".repeat(100_000)), Unread::TooMany),
        ] {
            assert_eq!(Json::of(&text), Err(error));
        }
        for text in [
            "",
            " ",
            "{",
            "[1",
            "[1,]",
            "{\"a\"}",
            "{\"a\":}",
            "{1:2}",
            "\"",
            "1 2",
            "]",
            "nul",
            "[1 2]",
            "{\"a\":1 \"b\":2}",
        ] {
            assert_eq!(Json::of(text), Err(Unread::Malformed), "{text}");
        }
    }
}
