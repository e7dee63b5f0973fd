//! What JSON texts are, before anything is read from them.

use serde_json::value::RawValue;

/// The text without a byte order mark, which RFC 8259 lets a reader ignore.
pub(crate) fn without_bom(json: &[u8]) -> &[u8] {
    json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json)
}

/// Whether a text is a number, and nothing beside it.
pub(crate) fn is_number(text: &str) -> bool {
    let starts_like_one = text.starts_with(|first: char| first.is_ascii_digit() || first == '-');
    starts_like_one && serde_json::from_str::<&RawValue>(text).is_ok_and(|number| number.get() == text)
}
