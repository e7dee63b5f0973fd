//! The text of an XML document, whatever its encoding.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::refuse;
use crate::base::Error;

/// The text of a document. Its encoding is told by a byte order mark, by the zeros of UTF-16, or by the declaration.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Error> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(found) => found,
        None => (unmarked(bytes)?, 0),
    };
    let rest = bytes.get(mark..).unwrap_or_default();
    match encoding.decode_without_bom_handling_and_without_replacement(rest) {
        Some(text) => Ok(text),
        None => Err(refuse(format!("the document has bytes that its encoding, {}, does not have", encoding.name()))),
    }
}

fn unmarked(bytes: &[u8]) -> Result<&'static Encoding, Error> {
    // XML begins with a character of ASCII.
    match bytes {
        [0, _, ..] => return Ok(UTF_16BE),
        [_, 0, ..] => return Ok(UTF_16LE),
        _ => {}
    }
    let known = declared(bytes).map_or(Some(UTF_8), Encoding::for_label);
    let known = known.ok_or_else(|| refuse("the document is in an encoding that is not known"))?;
    // Whoever can read the declaration byte for byte does not read UTF-16, whatever it says; .NET writes such documents.
    Ok(known.output_encoding())
}

/// The encoding that `<?xml … encoding="…"?>` names. Some documents have a blank line before it.
fn declared(bytes: &[u8]) -> Option<&[u8]> {
    let bytes = bytes.trim_ascii_start();
    let end = bytes.iter().take(256).position(|byte| *byte == b'>')?;
    let declaration = bytes.get(..end)?.strip_prefix(b"<?xml")?;
    let at = declaration.windows(8).position(|word| word == b"encoding")?;
    let value = declaration.get(at + 8..)?.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let quote = value.first().filter(|byte| matches!(byte, b'"' | b'\''))?;
    value.get(1..)?.split(|byte| byte == quote).next()
}
