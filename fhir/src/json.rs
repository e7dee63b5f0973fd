//! What JSON texts are, before anything is read from them.

use serde_json::value::RawValue;

/// The text without a byte order mark, which RFC 8259 lets a reader ignore.
pub fn without_bom(json: &[u8]) -> &[u8] {
    json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json)
}

/// Whether a text is a number, and nothing beside it.
pub fn is_number(text: &str) -> bool {
    let starts_like_one = text.starts_with(|first: char| first.is_ascii_digit() || first == '-');
    starts_like_one && serde_json::from_str::<&RawValue>(text).is_ok_and(|number| number.get() == text)
}

/// Whether arrays and objects of a JSON text nest deeper than that. Says nothing of texts that are no JSON.
pub fn nests_deeper(json: &[u8], limit: u16) -> bool {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(byte) = json.get(at) {
        at += 1;
        match byte {
            b'[' | b'{' => {
                depth += 1;
                if depth > usize::from(limit) {
                    return true;
                }
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            b'"' => at = string_end(json, at - 1),
            _ => {}
        }
    }
    false
}

/// How many values a text has at most; also of texts that are no JSON.
///
/// For what is read as a whole, of which a value may take many times its text.
pub fn count_values(json: &[u8]) -> usize {
    let (mut values, mut at) = (1, 0);
    while let Some(byte) = json.get(at) {
        at += 1;
        match byte {
            b'[' | b'{' | b',' => values += 1,
            b'"' => at = string_end(json, at - 1),
            _ => {}
        }
    }
    values
}

/// JSON on one line: without the white space between its tokens; numbers and strings stay as they are.
///
/// ```
/// use nextgen_patient_access::record::one_line;
///
/// assert_eq!(one_line("{ \"a\":\n 1.50 }"), r#"{"a":1.50}"#);
/// ```
#[cfg(feature = "_record")]
pub fn one_line(json: &str) -> String {
    let mut line = String::with_capacity(json.len());
    let mut at = 0;
    while let Some(byte) = json.as_bytes().get(at) {
        let end = match byte {
            b'"' => string_end(json.as_bytes(), at),
            _ => json.bytes().skip(at).position(|byte| byte == b'"').map_or(json.len(), |offset| at + offset),
        };
        let part = json.get(at..end).unwrap_or_default();
        match byte {
            b'"' => line.push_str(part),
            _ => line.extend(part.split_ascii_whitespace()),
        }
        at = end;
    }
    line
}

/// Where the string ends whose opening quote is at `start`: behind its closing quote, or where the text ends.
pub(super) fn string_end(json: &[u8], start: usize) -> usize {
    let mut bytes = json.iter().enumerate().skip(start + 1);
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => return at + 1,
            b'\\' => _ = bytes.next(),
            _ => {}
        }
    }
    json.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nesting_is_that_of_arrays_and_objects_outside_of_strings() {
        assert!(!nests_deeper(br#"{"a": [[]], "b": [{}]}"#, 3));
        assert!(nests_deeper(br#"{"a": [[]], "b": [{}]}"#, 2));
        assert!(!nests_deeper(br#"["[[[[\"[[[\\", "]"]"#, 1));
        assert!(nests_deeper("[".repeat(641).as_bytes(), 640));
        assert!(!nests_deeper(br#"["unended \"#, 1));
    }

    #[test]
    fn values_are_counted_outside_of_strings() {
        let json = br#"{"a": [1, 2, {"b": null}], "c": ",[{,\",,"}"#;
        assert_eq!(count_values(json), 7);
        assert_eq!(count_values(&[b'['; 1000]), 1001);
    }

    #[cfg(feature = "_record")]
    #[test]
    fn one_line_keeps_every_token() {
        let json = "{\n \"a \\\" \\\\\" :\t[ 1.50e+1 ,\r\n true ] , \"b\": \"\\\\\\\" x  y\" }";
        let line = one_line(json);
        assert_eq!(line, "{\"a \\\" \\\\\":[1.50e+1,true],\"b\":\"\\\\\\\" x  y\"}");
    }
}
