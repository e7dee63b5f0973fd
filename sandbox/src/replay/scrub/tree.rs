//! JSON to be changed, whose numbers keep their digits: `72.00` says how well was measured, and `72.0` says less.

use std::collections::BTreeMap;

use jiter::{Jiter, Peek};
use serde::{Serialize, Serializer, ser::Error as _};
use serde_json::value::RawValue;

/// How deep arrays and objects may nest.
const MOST_NESTED: usize = 128;

/// By name; of equal ones the last counts.
pub(super) type Members = BTreeMap<String, Json>;

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Json {
    Null,
    Bool(bool),
    /// As it came.
    Number(#[serde(serialize_with = "as_it_is")] String),
    String(String),
    Array(Vec<Json>),
    Object(Members),
}

impl Json {
    /// Reads a text; `None` if it is no JSON, or nests too deep.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut reader = Jiter::new(text.as_bytes());
        let peek = reader.peek().ok()?;
        let value = value(&mut reader, peek, 0)?;
        reader.finish().ok()?;
        Some(value)
    }

    pub(super) fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The member of that name.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.get(name),
            _ => None,
        }
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

fn value(reader: &mut Jiter<'_>, peek: Peek, depth: usize) -> Option<Json> {
    Some(match peek {
        Peek::Array | Peek::Object if depth >= MOST_NESTED => return None,
        Peek::Array => {
            let mut items = Vec::new();
            let mut next = reader.known_array().ok()?;
            while let Some(peek) = next {
                items.push(value(reader, peek, depth + 1)?);
                next = reader.array_step().ok()?;
            }
            Json::Array(items)
        }
        Peek::Object => {
            let mut members = Members::new();
            let mut next = reader.known_object().ok()?.map(str::to_owned);
            while let Some(name) = next {
                let peek = reader.peek().ok()?;
                members.insert(name, value(reader, peek, depth + 1)?);
                next = reader.next_key().ok()?.map(str::to_owned);
            }
            Json::Object(members)
        }
        Peek::String => Json::String(reader.known_str().ok()?.to_owned()),
        Peek::Null => {
            reader.known_null().ok()?;
            Json::Null
        }
        Peek::True | Peek::False => Json::Bool(reader.known_bool(peek).ok()?),
        Peek::Infinity | Peek::NaN => return None,
        _ => {
            let start = reader.current_index();
            reader.known_number_bytes(peek).ok()?;
            Json::Number(std::str::from_utf8(reader.slice_to_current(start)).ok()?.to_owned())
        }
    })
}

fn as_it_is<S: Serializer>(number: &str, serializer: S) -> Result<S::Ok, S::Error> {
    RawValue::from_string(number.to_owned()).map_err(S::Error::custom)?.serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_and_written_is_the_same_to_the_digit() {
        let text =
            r#"{"a":[72.00,1.50e+400,-0,0.0,12345678901234567890],"b":{"":"\u0041\n"},"c":[true,false,null,[],{}]}"#;
        let written = serde_json::to_string(&Json::read(text).unwrap()).unwrap();
        assert_eq!(written, text.replace("\\u0041", "A"));
    }

    #[test]
    fn what_is_no_json_or_nests_too_deep_is_not_read() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(Json::read(&nested(MOST_NESTED)).is_some());
        for text in
            [&nested(MOST_NESTED + 1), &nested(1_000_000), "", "[1,]", "NaN", "-Infinity", "01", "1 2", "{\"a\"}"]
        {
            assert_eq!(Json::read(text), None, "{}", text.get(..20).unwrap_or(text));
        }
    }
}
