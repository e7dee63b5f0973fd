//! Bodies: JSON, lines of JSON and forms are scrubbed; all others are left out.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::Value;

use super::{
    fhir,
    pseudonyms::{Pseudonyms, Sweep},
    url,
};

/// Where names may stand without being anybody's: codes and the like. Tokens are looked for there all the same.
const STRUCTURAL: [&str; 14] = [
    "resourceType",
    "system",
    "code",
    "status",
    "use",
    "unit",
    "contentType",
    "language",
    "mode",
    "relation",
    "intent",
    "gender",
    "severity",
    "profile",
];

/// A body without what must not leave; `None` if it cannot be scrubbed.
pub(super) fn scrub(media_type: &str, body: &[u8], names: &mut Pseudonyms) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?;
    if text.trim().is_empty() {
        return Some(String::new());
    }
    if is_form(media_type) {
        return Some(url::form(text, "", names));
    }
    if let Ok(mut value) = serde_json::from_str::<Value>(text.trim_start_matches('\u{feff}')) {
        fhir::scrub(&mut value, names);
        return Some(value.to_string());
    }
    let lines: Option<Vec<Value>> =
        text.lines().filter(|line| !line.trim().is_empty()).map(|line| serde_json::from_str(line).ok()).collect();
    let lines = lines?.into_iter().map(|mut value| {
        fhir::scrub(&mut value, names);
        format!("{value}\n")
    });
    Some(lines.collect())
}

fn is_form(media_type: &str) -> bool {
    media_type.starts_with("application/x-www-form-urlencoded")
}

/// What stands in place of a body that is left out: of the same kind, where that is simple.
pub(super) fn placeholder(media_type: &str) -> String {
    if media_type.contains("xml") && !media_type.contains("html") {
        "<scrubbed/>".to_owned()
    } else if media_type.contains("json") {
        r#""scrubbed""#.to_owned()
    } else {
        "scrubbed".to_owned()
    }
}

/// Looks once more for what has been replaced elsewhere.
pub(super) fn sweep(media_type: &str, text: &str, sweep: &Sweep) -> String {
    if is_form(media_type) {
        return sweep.everywhere(text);
    }
    if let Ok(mut value) = serde_json::from_str::<Value>(text) {
        sweep_value(&mut value, "", sweep);
        return value.to_string();
    }
    let lines: Option<Vec<Value>> = text.lines().map(|line| serde_json::from_str(line).ok()).collect();
    match lines {
        Some(lines) => lines
            .into_iter()
            .map(|mut value| {
                sweep_value(&mut value, "", sweep);
                format!("{value}\n")
            })
            .collect(),
        None => sweep.in_text(text),
    }
}

fn sweep_value(value: &mut Value, key: &str, sweep: &Sweep) {
    match value {
        Value::String(text) if STRUCTURAL.contains(&key) => *text = sweep.everywhere(text),
        Value::String(text) => *text = sweep.in_text(text),
        Value::Array(values) => values.iter_mut().for_each(|value| sweep_value(value, key, sweep)),
        Value::Object(members) => members.iter_mut().for_each(|(key, value)| sweep_value(value, key, sweep)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Data in place of data: base64, as FHIR wants it.
pub(super) fn scrubbed_data() -> String {
    STANDARD.encode("scrubbed")
}
