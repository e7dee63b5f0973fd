//! The references that progenitor is about to follow: it panics where one leads nowhere, and never ends where they form a circle.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::Diagnostic;
use crate::diagnostic::join;
use crate::document::references_in;

/// Checks that each reference leads to a component, and no component to itself without a member between.
pub(super) fn check(document: &Value) -> Result<(), Diagnostic> {
    for (reference, pointer) in references_in(document) {
        target(document, reference).ok_or_else(|| {
            Diagnostic::new(format!("`{reference}` points to nothing under `components`"))
                .at_pointer(pointer)
                .with_help("add what it refers to, or correct the reference")
        })?;
    }
    let components = document.get("components").and_then(Value::as_object).into_iter().flatten();
    for (kind, components) in components {
        for name in components.as_object().into_iter().flat_map(|components| components.keys()) {
            let pointer = join(&join("/components", kind), name);
            ends(document, &pointer, &pointer, &mut BTreeSet::new())?;
        }
    }
    Ok(())
}

/// The component of a reference, and its pointer. progenitor knows no others than `#/components/schemas/Name`.
fn target<'d, 'r>(document: &'d Value, reference: &'r str) -> Option<(&'r str, &'d Value)> {
    let pointer = reference.strip_prefix('#')?;
    (pointer.starts_with("/components/") && pointer.matches('/').count() == 3).then_some(())?;
    Some((pointer, document.pointer(pointer)?))
}

/// Follows what a component is made of: what it refers to, and the schemas that it combines.
fn ends(document: &Value, start: &str, pointer: &str, passed: &mut BTreeSet<String>) -> Result<(), Diagnostic> {
    if !passed.insert(pointer.to_owned()) {
        return Err(Diagnostic::new(format!("this consists of itself: `$ref`s lead back to {pointer}"))
            .at_pointer(start)
            .with_help("write out one of them"));
    }
    let mut parts: Vec<&Value> = document.pointer(pointer).into_iter().collect();
    while let Some(part) = parts.pop() {
        if let Some((next, _)) = part.get("$ref").and_then(Value::as_str).and_then(|next| target(document, next)) {
            ends(document, start, next, passed)?;
        }
        for combined in ["allOf", "anyOf", "oneOf"] {
            parts.extend(part.get(combined).and_then(Value::as_array).into_iter().flatten());
        }
        parts.extend(part.get("not"));
    }
    passed.remove(pointer);
    Ok(())
}
