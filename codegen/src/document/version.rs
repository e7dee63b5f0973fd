//! `info.version` without quotes: 1.10 is a number then, and 1.1 by the time that anyone reads it.

use serde::Deserialize;
use serde_json::{Map, Value, value::RawValue};

use crate::Diagnostic;

#[derive(Deserialize)]
struct Head<Version> {
    info: Info<Version>,
}

#[derive(Deserialize)]
struct Info<Version> {
    version: Version,
}

/// Puts the digits of a version that is a number in its place, as they stand in the text; and tells of it.
pub(super) fn as_written(document: &mut Map<String, Value>, text: &str, is_json: bool) -> Vec<Diagnostic> {
    let info = document.get_mut("info").and_then(Value::as_object_mut);
    let Some(version) = info.and_then(|info| info.get_mut("version")).filter(|version| version.is_number()) else {
        return Vec::new();
    };
    let written = if is_json { in_json(text) } else { in_yaml(text) };
    let written = written.unwrap_or_else(|| version.to_string());
    let told = format!("expected a string, found `{written}`: it wants quotes");
    *version = written.into();
    vec![Diagnostic::new(told).at_pointer("/info/version")]
}

fn in_json(text: &str) -> Option<String> {
    let head: Head<Box<RawValue>> = serde_json::from_str(text).ok()?;
    Some(head.info.version.get().to_owned())
}

/// On a thread of its own, as the document itself.
fn in_yaml(text: &str) -> Option<String> {
    std::thread::scope(|scope| {
        let read = || serde_saphyr::from_str::<Head<String>>(text).ok();
        let thread = std::thread::Builder::new().stack_size(16 << 20).spawn_scoped(scope, read).ok()?;
        thread.join().ok()?.map(|head| head.info.version)
    })
}
