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

use std::collections::{BTreeMap, BTreeSet};

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
/// compiles would do something else without a word, so a person decides. What was inferred is nobody's word: there the vendor's
/// document is what everybody waited for.
///
/// # Errors
/// One of the documents is no OpenAPI.
pub fn changed_meanings(base: &Value, revision: &Value) -> Result<Vec<Diagnostic>, Diagnostic> {
    let is_inferred = |operation: &Operation<'_>| provenance(operation) == "inferred";
    let by_id = |document, passes_over: &dyn Fn(&Operation<'_>) -> bool| -> Result<BTreeMap<_, _>, Diagnostic> {
        let meaning = |operation: Operation<'_>| -> Result<_, Diagnostic> {
            let id = operation.object.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
            let route = format!("{} {}", operation.method.to_uppercase(), route(document, operation.path));
            Ok((id, (route, answer(document, &operation)?, operation.pointer())))
        };
        operations(document)?.into_iter().filter(|operation| !passes_over(operation)).map(meaning).collect()
    };
    let (old, new) = (by_id(base, &is_inferred)?, by_id(revision, &|_| false)?);
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

/// What became of the operations that were inferred, in a sentence for the changelog: which of them the vendor documents, which not.
/// `None` if there were none, or if they are what they were.
///
/// # Errors
/// One of the documents is no OpenAPI.
pub fn inferred(base: &Value, revision: &Value) -> Result<Option<String>, Diagnostic> {
    let ids = |document, of: &dyn Fn(&str) -> bool| -> Result<BTreeSet<String>, Diagnostic> {
        let operations = operations(document)?.into_iter().filter(|operation| of(provenance(operation)));
        Ok(operations.filter_map(|operation| Some(operation.object.get("operationId")?.as_str()?.to_owned())).collect())
    };
    let was = ids(base, &|provenance| provenance == "inferred")?;
    let is = ids(revision, &|provenance| provenance != "inferred")?;
    let still = ids(revision, &|provenance| provenance == "inferred")?;
    let (documented, gone): (Vec<_>, Vec<_>) = was.difference(&still).partition(|id| is.contains(*id));
    if documented.is_empty() && gone.is_empty() {
        return Ok(None);
    }
    let listed = |ids: &[&String]| ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    let mut sentence =
        format!("Of {} operations that were inferred, the vendor documents {}", was.len(), documented.len());
    if !gone.is_empty() {
        sentence += &format!("; not {}", listed(&gone));
    }
    let new: Vec<_> = is.difference(&was).collect();
    if !new.is_empty() {
        sentence += &format!(". Nobody had inferred {}", listed(&new));
    }
    Ok(Some(sentence + "."))
}

fn provenance<'o>(operation: &'o Operation<'_>) -> &'o str {
    operation.object.get("x-provenance").and_then(Value::as_str).unwrap_or_default()
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
