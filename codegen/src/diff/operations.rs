//! Paths and operations: which are gone, which are new, and what became of those that both documents have.

use serde_json::Value;

use super::date::{STABILITY, Stability, Sunset};
use super::place::{Node, Pair, Places};
use super::report::{Report, Scope, show};
use super::{parameters, request, response, security};
use crate::diagnostic::join;
use crate::operations::METHODS;

pub(super) fn compare(report: &mut Report, documents: &Pair<'_>) {
    let paths = paths(documents);
    for (path, base) in &paths.removed {
        for (method, operation) in operations(base) {
            removed(report, &Scope::of(&operation, method, path), &operation, "api-path");
        }
    }
    for (path, revision) in &paths.added {
        for (method, operation) in operations(revision) {
            added(report, &Scope::of(&operation, method, path), &operation);
        }
    }
    for (path, other_path, item) in &paths.both {
        let mut added_operations = operations(&item.revision);
        for (method, base) in operations(&item.base) {
            match added_operations.iter().position(|(other, _)| *other == method) {
                Some(index) => {
                    let (_, revision) = added_operations.remove(index);
                    let renamed = parameters::Renamed::of(path, other_path);
                    modified(report, path, method, item, &Pair { base, revision }, &renamed);
                }
                None => removed(report, &Scope::of(&base, method, path), &base, "api"),
            }
        }
        for (method, operation) in added_operations {
            added(report, &Scope::of(&operation, method, path), &operation);
        }
    }
}

impl Scope {
    fn of(operation: &Node<'_>, method: &str, path: &str) -> Self {
        let method = method.to_ascii_uppercase();
        let operation = match operation.text("operationId") {
            "" => format!("{method} {path}"),
            id => id.to_owned(),
        };
        Self { operation, method, path: path.to_owned() }
    }
}

struct Paths<'d> {
    /// What each document calls it.
    both: Vec<(&'d str, &'d str, Pair<'d>)>,
    removed: Vec<(&'d str, Node<'d>)>,
    added: Vec<(&'d str, Node<'d>)>,
}

/// Matches the paths of both documents: by their names, then by their names without those of the parameters.
fn paths<'d>(documents: &Pair<'d>) -> Paths<'d> {
    let is_path = |(path, _): &(&str, Node<'_>)| path.starts_with('/');
    let mut removed: Vec<_> = documents.base.entries("paths").into_iter().filter(is_path).collect();
    let mut added: Vec<_> = documents.revision.entries("paths").into_iter().filter(is_path).collect();
    let mut both = Vec::new();
    for key in [str::to_owned as fn(&str) -> String, nameless] {
        removed.retain(|(path, base)| {
            let same = added.iter().position(|(other, _)| key(other) == key(path));
            let Some((other, revision)) = same.map(|index| added.remove(index)) else { return true };
            both.push((*path, other, Pair { base: base.clone(), revision }));
            false
        });
    }
    Paths { both, removed, added }
}

/// `/Patient/{}` of `/Patient/{id}`.
fn nameless(path: &str) -> String {
    let parts = path.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
    parts.collect::<Vec<_>>().join("{}")
}

pub(super) fn operations<'d>(item: &Node<'d>) -> Vec<(&'static str, Node<'d>)> {
    let operations = METHODS.into_iter().filter_map(|method| Some((method, item.get(method)?)));
    operations.filter(|(_, operation)| operation.object().is_some()).collect()
}

fn added(report: &mut Report, scope: &Scope, operation: &Node<'_>) {
    report.add("endpoint-added", scope, Places::added(&operation.pointer), &[], "endpoint added".to_owned());
}

fn removed(report: &mut Report, scope: &Scope, operation: &Node<'_>, rules: &str) {
    match Stability::of(operation) {
        Err(value) => {
            let pointer = join(&operation.pointer, STABILITY);
            return invalid_stability(report, scope, value, Places::removed(&pointer));
        }
        Ok(Some(level)) if level.is_unsettled() => return,
        Ok(_) => {}
    }
    let what = if rules == "api-path" { "path" } else { "operation" };
    let (id, text) = match Sunset::of(operation) {
        _ if !operation.is("deprecated") => {
            (format!("{rules}-removed-without-deprecation"), format!("{what} removed without deprecation"))
        }
        Sunset::None => (format!("{rules}-removed-with-deprecation"), format!("{what} removed with deprecation")),
        Sunset::Unreadable(value) => {
            ("api-path-sunset-parse".to_owned(), format!("sunset {} does not parse as a date", show(value)))
        }
        Sunset::On(date) if report.is_past_or_today(&date) => return,
        Sunset::On(date) => {
            (format!("{rules}-removed-before-sunset"), format!("{what} removed before its sunset on `{date}`"))
        }
    };
    report.add(&id, scope, Places::removed(&operation.pointer), &[], text);
}

fn modified(
    report: &mut Report,
    path: &str,
    method: &str,
    item: &Pair<'_>,
    pair: &Pair<'_>,
    renamed: &parameters::Renamed<'_>,
) {
    let scope = Scope::of(&pair.revision, method, path);
    if !stability(report, &scope, pair) {
        return;
    }
    deprecation(report, &scope, pair);
    sunset(report, &scope, pair);
    operation_id(report, &scope, pair);
    tags(report, &scope, pair);
    security::requirements(report, &scope, pair);
    parameters::compare(report, &scope, item, pair, renamed);
    request::compare(report, &scope, pair);
    response::compare(report, &scope, pair);
}

/// Reports what became of the stability; `false` if the operation is none that anybody may rely on.
fn stability(report: &mut Report, scope: &Scope, pair: &Pair<'_>) -> bool {
    let (before, now) = match (Stability::of(&pair.base), Stability::of(&pair.revision)) {
        (Ok(before), Ok(now)) => (before, now),
        (Err(value), _) | (_, Err(value)) => {
            if pair.base.value != pair.revision.value {
                invalid_stability(report, scope, value, pair.at(STABILITY));
            }
            return true;
        }
    };
    if before.is_some() && now < before {
        let name = |level: Option<Stability>| level.map_or("none", Stability::name);
        let text = format!("stability level decreased from `{}` to `{}`", name(before), name(now));
        report.add("api-stability-decreased", scope, pair.at(STABILITY), &[], text);
        return true;
    }
    !now.is_some_and(Stability::is_unsettled)
}

fn invalid_stability(report: &mut Report, scope: &Scope, value: &Value, places: Places) {
    let text = format!("invalid stability level {}: it is none of draft, alpha, beta and stable", show(value));
    report.add("api-invalid-stability-level", scope, places, &[], text);
}

fn deprecation(report: &mut Report, scope: &Scope, pair: &Pair<'_>) {
    let places = pair.at("deprecated");
    let (id, text) = match (pair.base.is("deprecated"), pair.revision.is("deprecated")) {
        (true, false) => ("endpoint-reactivated", "endpoint reactivated".to_owned()),
        (false, true) => match Sunset::of(&pair.revision) {
            Sunset::Unreadable(value) => {
                ("api-deprecated-sunset-parse", format!("sunset {} does not parse as a date", show(value)))
            }
            Sunset::On(date) if report.is_past(&date) => {
                ("api-sunset-date-too-small", format!("deprecated with the sunset date `{date}`, which is past"))
            }
            Sunset::On(date) => ("endpoint-deprecated", format!("endpoint deprecated, sunset on `{date}`")),
            Sunset::None => ("endpoint-deprecated", "endpoint deprecated".to_owned()),
        },
        _ => return,
    };
    report.add(id, scope, places, &[], text);
}

fn sunset(report: &mut Report, scope: &Scope, pair: &Pair<'_>) {
    if !pair.revision.is("deprecated") {
        return;
    }
    let (id, text) = match (Sunset::of(&pair.base), Sunset::of(&pair.revision)) {
        (Sunset::None, _) => return,
        (_, Sunset::None) => ("sunset-deleted", "sunset deleted, the operation is still deprecated".to_owned()),
        (Sunset::Unreadable(one), Sunset::Unreadable(other)) if one == other => return,
        (_, Sunset::Unreadable(value)) | (Sunset::Unreadable(value), _) => {
            ("api-path-sunset-parse", format!("sunset {} does not parse as a date", show(value)))
        }
        (Sunset::On(before), Sunset::On(now)) if now < before && report.is_past(&now) => (
            "api-sunset-date-changed-too-small",
            format!("sunset date changed from `{before}` to `{now}`, which is past"),
        ),
        _ => return,
    };
    report.add(id, scope, pair.at("x-sunset"), &[], text);
}

fn operation_id(report: &mut Report, scope: &Scope, pair: &Pair<'_>) {
    let (before, now) = (pair.base.text("operationId"), pair.revision.text("operationId"));
    let (id, name, text) = match (before, now) {
        _ if before == now => return,
        ("", now) => ("api-operation-id-added", now, format!("operation id `{now}` added")),
        (before, "") => ("api-operation-id-removed", before, format!("operation id `{before}` removed")),
        (before, now) => {
            ("api-operation-id-removed", before, format!("operation id `{before}` removed, it is `{now}` now"))
        }
    };
    report.add(id, scope, pair.at("operationId"), &[name], text);
}

fn tags(report: &mut Report, scope: &Scope, pair: &Pair<'_>) {
    let tags = |node: &Node<'_>| -> Vec<String> {
        let tags = node.values("tags").unwrap_or_default().iter();
        tags.filter_map(|tag| tag.as_str().map(str::to_owned)).collect()
    };
    let (before, now) = (tags(&pair.base), tags(&pair.revision));
    for tag in before.iter().filter(|tag| !now.contains(tag)) {
        report.add("api-tag-removed", scope, pair.at("tags"), &[tag], format!("tag `{tag}` removed"));
    }
    for tag in now.iter().filter(|tag| !before.contains(tag)) {
        report.add("api-tag-added", scope, pair.at("tags"), &[tag], format!("tag `{tag}` added"));
    }
}
