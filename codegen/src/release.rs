//! From a changed description to a release: whether it may go out unseen, which version, and what the changelog says.
//!
//! ```
//! use nextgen_patient_access_codegen::{impact::Verdict, release};
//!
//! assert_eq!(release::next_version("0.4.2", Verdict::Major)?, "0.5.0");
//! assert_eq!(release::next_version("1.4.2", Verdict::Minor)?, "1.5.0");
//!
//! let changelog = "# Changelog\n\n## Unreleased\n\n### Added\n";
//! let changelog = release::record(changelog, "### office-r4: 1 other\n")?;
//! assert_eq!(changelog, "# Changelog\n\n## Unreleased\n\n### office-r4: 1 other\n\n### Added\n");
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Diagnostic;
use crate::diff::{Change, Level};
use crate::impact::{Impact, Verdict};
use crate::operations::{Operation, operations, resolve};

/// What to release: what Rust asks for, or major if anything breaks on the wire. An app that compiles and is refused is broken too.
pub fn verdict(changes: &[Change], impact: &Impact) -> Verdict {
    let breaks = changes.iter().any(|change| change.level == Level::Err);
    if breaks { Verdict::Major } else { impact.verdict }
}

/// The version after `version` (`1.2.3`), as Cargo reads it: before 1.0 the second number stands for the first.
///
/// # Errors
/// `version` is not three numbers.
pub fn next_version(version: &str, verdict: Verdict) -> Result<String, Diagnostic> {
    let numbers: Option<Vec<u64>> = version.split('.').map(|number| number.parse().ok()).collect();
    let Some([major, minor, patch]) = numbers.as_deref() else {
        return Err(Diagnostic::new(format!("`{version}` is no version of three numbers")));
    };
    Ok(match (verdict, major) {
        (Verdict::Major, 0) => format!("0.{}.0", minor + 1),
        (Verdict::Major, _) => format!("{}.0.0", major + 1),
        (Verdict::Minor, 1..) => format!("{major}.{}.0", minor + 1),
        (Verdict::Minor, 0) | (Verdict::Patch, _) => format!("{major}.{minor}.{}", patch + 1),
    })
}

/// The changelog with an entry at the head of what is unreleased.
///
/// # Errors
/// There is no `## Unreleased`.
pub fn record(changelog: &str, entry: &str) -> Result<String, Diagnostic> {
    const HEADING: &str = "## Unreleased\n";
    let (head, tail) = changelog.split_once(HEADING).ok_or_else(|| {
        Diagnostic::new("there is no heading `## Unreleased`").with_help("put it above the entries of the last release")
    })?;
    Ok(format!("{head}{HEADING}\n{}\n\n{}", entry.trim_end(), tail.trim_start_matches('\n')))
}

/// Operations whose name stayed and whose meaning did not: another method or path, or another FHIR type in the answer. Code that
/// compiles would do something else without a word, so a person decides.
///
/// # Errors
/// One of the documents is no OpenAPI.
pub fn changed_meanings(base: &Value, revision: &Value) -> Result<Vec<Diagnostic>, Diagnostic> {
    let by_id = |document| -> Result<BTreeMap<String, (String, String, String)>, Diagnostic> {
        let meaning = |operation: Operation<'_>| -> Result<_, Diagnostic> {
            let id = operation.object.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
            let route = format!("{} {}", operation.method.to_uppercase(), route(document, operation.path));
            Ok((id, (route, answer(document, &operation)?, operation.pointer())))
        };
        operations(document)?.into_iter().map(meaning).collect()
    };
    let (old, new) = (by_id(base)?, by_id(revision)?);
    let mut changed = Vec::new();
    for (id, (route, answer, pointer)) in new {
        let Some((old_route, old_answer, _)) = old.get(&id) else { continue };
        let mut report = |what: String| {
            changed.push(Diagnostic::new(what).at_pointer(&pointer).with_help(
                "give it another operationId, or a correction, if the vendor means something else by it now",
            ));
        };
        if *old_route != route {
            report(format!("`{id}` is {route} now, and was {old_route}"));
        }
        if *old_answer != answer {
            report(format!("`{id}` answers with {answer} now, and did with {old_answer}"));
        }
    }
    Ok(changed)
}

/// A path, below its server if it has one of its own; what parameters are called in it makes no difference.
fn route(document: &Value, path: &str) -> String {
    let server = document.get("paths").and_then(|paths| paths.get(path)?.pointer("/servers/0/url")?.as_str());
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    server.unwrap_or_default().to_owned() + &segments.collect::<Vec<_>>().join("/")
}

/// The FHIR types of the success bodies.
fn answer(document: &Value, operation: &Operation<'_>) -> Result<String, Diagnostic> {
    let pointer = operation.pointer();
    let mut types = Vec::new();
    let responses = operation.object.get("responses").and_then(Value::as_object).into_iter().flatten();
    for (_, response) in responses.filter(|(status, _)| status.starts_with('2')) {
        let content = resolve(document, response, &pointer)?.get("content").and_then(Value::as_object);
        for media_type in content.into_iter().flat_map(|content| content.values()) {
            let Some(schema) = media_type.get("schema") else { continue };
            let schema = resolve(document, schema, &pointer)?;
            types.extend(schema.get("x-fhir-type").and_then(Value::as_str).map(|name| format!("`{name}`")));
        }
    }
    types.sort();
    types.dedup();
    Ok(if types.is_empty() { "what is no FHIR type".to_owned() } else { types.join(" or ") })
}
