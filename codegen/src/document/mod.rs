//! Reads YAML and JSON documents strictly, and tells what kind of description each is.
//!
//! Strictly: a duplicate key, a second document in the same file, an unknown tag, NaN, or a size, depth or alias count
//! past the limits below is an error that names the place, never a guess.
//!
//! ```
//! use nextgen_patient_access_codegen::document::{self, Kind};
//!
//! let text = b"swagger: '2.0'\ninfo: {title: Example, version: '1'}\npaths: {}\n";
//! let document = document::read(text, "example.yaml")?;
//! assert_eq!(Kind::of(&document)?, Kind::Swagger2);
//!
//! let twice = document::read(b"paths:\n  /Patient: {}\n  /Patient: {}\n", "example.yaml").unwrap_err();
//! assert_eq!(twice.to_string(), "example.yaml:3:3#/paths/~1Patient: duplicate key");
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

mod kind;
mod positions;
mod references;
mod strict;
mod version;

use serde::de::DeserializeSeed;
use serde_json::Value;

pub use kind::Kind;
pub use positions::Positions;
pub(crate) use references::references_in;

use crate::Diagnostic;
use strict::{MAX_DEPTH, Strict, Trail};

/// The largest document that [`read`] takes. NextGen's are under 200 kB.
pub const MAX_BYTES: usize = 64 << 20;

/// Reads one document whose top is a mapping; `file` is how errors name it.
///
/// A name that ends in `.json` is read as JSON, one that ends in `.yaml` or `.yml` as YAML; any other name leaves it to
/// the first character. YAML scalars resolve by YAML 1.2's core schema (`yes` and dates are strings), and more carefully
/// where the core schema would lose digits: `02134` stays the string that it is. Keys become strings (`200:` is `"200"`).
/// Merge keys (`<<`) are expanded. Quoted text may go on further left than YAML allows, as it does in NextGen's own
/// Office R4 description. `info.version` is text, whatever it looks like.
///
/// # Errors
/// A [`Diagnostic`] with the file, the place and, where known, the JSON pointer: text that is not UTF-8, empty, HTML,
/// truncated or otherwise malformed; a duplicate key; a size, depth or alias count past the limits; a top that is no mapping.
pub fn read(text: &[u8], file: &str) -> Result<Value, Diagnostic> {
    read_with_slips(text, file).map(|(document, _)| document)
}

/// The same, and what the author overlooked: a number as `info.version`, whose digits are read as they are written (`1.10`).
///
/// # Errors
/// Those of [`read`].
pub fn read_with_slips(text: &[u8], file: &str) -> Result<(Value, Vec<Diagnostic>), Diagnostic> {
    parse(text, file).map_err(|problem| problem.in_file(file))
}

fn parse(text: &[u8], file: &str) -> Result<(Value, Vec<Diagnostic>), Diagnostic> {
    if text.len() > MAX_BYTES {
        let message = format!("the document has {} bytes, the limit is {MAX_BYTES}", text.len());
        return Err(Diagnostic::new(message));
    }
    let text = std::str::from_utf8(text).map_err(|error| not_utf8(text, error.valid_up_to()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = text.trim_start();
    if start.starts_with('<') {
        let (line, column) = position(text, text.len() - start.len());
        return Err(Diagnostic::new("this is HTML or XML, not YAML or JSON")
            .at_position(line, column)
            .with_help("many servers answer a page to any path: look for the link to the document itself"));
    }
    let is_json = is_json(start, file);
    match if is_json { json(text) } else { yaml(text) }? {
        Value::Object(mut document) => {
            let slips = version::as_written(&mut document, text, is_json);
            Ok((document.into(), slips))
        }
        Value::Null => Err(Diagnostic::new("the document is empty").at_position(1, 1)),
        other => Err(Diagnostic::new(format!("expected a mapping at the top, found {}", describe(&other)))
            .at_pointer("")
            .with_help("is this the whole document, and the right one?")),
    }
}

/// Pretty JSON, keys sorted, with a trailing newline: the form of every document that is committed.
///
/// ```
/// let document = serde_json::json!({"b": [1], "a": "x"});
/// assert_eq!(
///     nextgen_patient_access_codegen::document::canonical(&document),
///     "{\n  \"a\": \"x\",\n  \"b\": [\n    1\n  ]\n}\n",
/// );
/// ```
pub fn canonical(document: &Value) -> String {
    // Sorted here too: another crate of the build may have switched on serde_json's `preserve_order`.
    let mut sorted = document.clone();
    sorted.sort_all_objects();
    format!("{sorted:#}\n")
}

/// A value's type, for messages.
pub(crate) fn describe(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}

fn is_json(start: &str, file: &str) -> bool {
    let file = file.to_ascii_lowercase();
    file.ends_with(".json") || (start.starts_with(['{', '[']) && !file.ends_with(".yaml") && !file.ends_with(".yml"))
}

fn json(text: &str) -> Result<Value, Diagnostic> {
    if text.trim().is_empty() {
        return Ok(Value::Null);
    }
    let trail = Trail::default();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value =
        Strict { trail: &trail }.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|error| {
        // serde_json repeats the place at the end of its message.
        let (message, place) = (error.to_string(), format!(" at line {} column {}", error.line(), error.column()));
        let message = message.strip_suffix(&place).unwrap_or(&message).to_owned();
        strict::at_trail(Diagnostic::new(message), &trail).at_position(error.line() as u64, error.column() as u64)
    })
}

fn yaml(text: &str) -> Result<Value, Diagnostic> {
    on_its_own_stack(|| parse_yaml(text))
}

/// Parses on a thread of its own: unoptimised, serde-saphyr takes some 25 kB of stack a level, and the caller's stack may
/// be small.
fn on_its_own_stack<T: Send>(parse: impl FnOnce() -> Result<T, Diagnostic> + Send) -> Result<T, Diagnostic> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(16 << 20).spawn_scoped(scope, parse);
        let thread =
            thread.map_err(|error| Diagnostic::new(format!("cannot start a thread to parse YAML: {error}")))?;
        thread.join().unwrap_or_else(|_| Err(Diagnostic::new("the YAML parser panicked")))
    })
}

fn options() -> serde_saphyr::Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            // One more than MAX_DEPTH, so that `Strict` reports the depth, with its pointer. The scanner recurses into
            // flow brackets before anyone sees them, so there the limit is its own.
            max_depth: MAX_DEPTH + 1,
            flow_nesting_limit: MAX_DEPTH,
            max_nodes: 2_000_000,
            max_events: 4_000_000,
        },
        // Descriptions of APIs hardly use aliases; a bomb stops here within milliseconds.
        alias_limits: serde_saphyr::alias_limits! { max_total_replayed_events: 100_000 },
        // `Strict` refuses duplicates: it also sees those that become one when keys become strings (200 and '200').
        duplicate_keys: serde_saphyr::DuplicateKeyPolicy::PassThrough,
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        reject_unsupported_tags: true,
        with_snippet: false,
    }
}

fn parse_yaml(text: &str) -> Result<Value, Diagnostic> {
    let trail = Trail::default();
    let value = serde_saphyr::with_deserializer_from_str_with_options(text, options(), |deserializer| {
        Strict { trail: &trail }.deserialize(deserializer)
    });
    value.map_err(|error| {
        let location = error.location();
        let (line, column) = location.map_or((1, 1), |location| (location.line(), location.column()));
        // serde-saphyr repeats the place at the end of its message.
        let message = error.to_string();
        let message = message.strip_suffix(&format!(" at line {line}, column {column}")).unwrap_or(&message);
        let plainer = PLAINER.iter().find(|(start, _)| message.starts_with(start));
        let message = plainer.map_or(message, |(_, plain)| plain);
        strict::at_trail(Diagnostic::new(message), &trail).at_position(line, column)
    })
}

/// What serde-saphyr says of itself rather than of the document: how it begins, and what it means.
const PLAINER: &[(&str, &str)] = &[
    ("recursion limit exceeded", strict::TOO_DEEP),
    ("multiple YAML documents detected", "more than one YAML document in one file"),
    ("recursive references require", "an alias inside what it stands for"),
];

fn not_utf8(text: &[u8], valid: usize) -> Diagnostic {
    let before = text.get(..valid).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
    let (line, column) = position(before, valid);
    Diagnostic::new("the text is not UTF-8")
        .at_position(line, column)
        .with_help("save it as UTF-8, without compression")
}

/// Line and column, both from 1, of a byte offset.
fn position(text: &str, offset: usize) -> (u64, u64) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line as u64, column as u64)
}
