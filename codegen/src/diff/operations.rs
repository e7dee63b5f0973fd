//! Paths and operations: which are gone, which are new, and what became of those that both documents have.

use std::collections::HashMap;

use serde_json::Value;

use super::differences;
use super::lifecycle::{self, OPERATION, STABILITY, Stability, Sunset, unreadable};
use super::place::{Node, Pair, Places, matched_by};
use super::report::{Report, Scope, show};
use super::{parameters, request, response, security};
use crate::diagnostic::join;
use crate::operations::METHODS;

pub(super) fn compare(report: &mut Report<'_>, documents: &Pair<'_>) {
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
        let at_path = Scope { path: (*path).to_owned(), ..Scope::default() };
        servers(report, &at_path, item);
        differences::others(
            report,
            &at_path,
            item,
            &[&METHODS[..], &["parameters", "servers"]].concat(),
            &format!("path `{path}`"),
        );
        let mut added_operations = operations(&item.revision);
        for (method, base) in operations(&item.base) {
            match added_operations.iter().position(|(other, _)| *other == method) {
                Some(index) => {
                    let (_, revision) = added_operations.remove(index);
                    let renamed = parameters::Renamed::of(path, other_path);
                    let scope = Scope::of(&revision, method, path).with_days(report, &revision);
                    modified(report, &scope, item, &Pair { base, revision }, &renamed);
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
        Self { operation, method, path: path.to_owned(), days: 0 }
    }

    fn with_days(self, report: &Report<'_>, operation: &Node<'_>) -> Self {
        let days = match Stability::of(operation) {
            Ok(Stability::Stable) => report.policy.deprecation_days_stable,
            Ok(Stability::Beta) => report.policy.deprecation_days_beta,
            _ => 0,
        };
        Self { days, ..self }
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
    let of = |document: &Node<'d>| -> Vec<_> {
        document.entries("paths").into_iter().filter(|(path, _)| path.starts_with('/')).collect()
    };
    let by_name = matched_by(of(&documents.base), of(&documents.revision), str::to_owned);
    let renamed: HashMap<String, &str> = by_name.added.iter().map(|(path, _)| (nameless(path), *path)).collect();
    let by_place = matched_by(by_name.removed, by_name.added, nameless);
    let both = by_name.both.into_iter().map(|(path, item)| (path, path, item));
    let moved = by_place.both.into_iter();
    let moved = moved.map(|(path, item)| (path, renamed.get(&nameless(path)).copied().unwrap_or(path), item));
    Paths { both: both.chain(moved).collect(), removed: by_place.removed, added: by_place.added }
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

fn added(report: &mut Report<'_>, scope: &Scope, operation: &Node<'_>) {
    report.add("endpoint-added", scope, Places::added(&operation.pointer), &[], "endpoint added".to_owned());
}

fn removed(report: &mut Report<'_>, scope: &Scope, operation: &Node<'_>, rules: &str) {
    match Stability::of(operation) {
        Err(value) => {
            let pointer = join(&operation.pointer, STABILITY);
            return invalid_stability(report, scope, value, Places::removed(&pointer));
        }
        Ok(level) if level.is_unsettled() => return,
        Ok(_) => {}
    }
    let what = if rules == "api-path" { "path" } else { "operation" };
    let (id, text) = match Sunset::of(operation) {
        _ if !operation.is("deprecated") => {
            (format!("{rules}-removed-without-deprecation"), format!("{what} removed without deprecation"))
        }
        Sunset::None => (format!("{rules}-removed-with-deprecation"), format!("{what} removed with deprecation")),
        Sunset::Unreadable(value) => ("api-path-sunset-parse".to_owned(), unreadable(value)),
        Sunset::On(date) if report.is_past_or_today(&date) => return,
        Sunset::On(date) => {
            (format!("{rules}-removed-before-sunset"), format!("{what} removed before its sunset on `{date}`"))
        }
    };
    report.add(&id, scope, Places::removed(&operation.pointer), &[], text);
}

fn modified(
    report: &mut Report<'_>,
    scope: &Scope,
    item: &Pair<'_>,
    pair: &Pair<'_>,
    renamed: &parameters::Renamed<'_>,
) {
    if !stability(report, scope, pair) {
        return;
    }
    for (id, keyword, text) in lifecycle::changes(report, &OPERATION, scope.days, pair) {
        report.add(id, scope, pair.at(keyword), &[], format!("endpoint {text}"));
    }
    operation_id(report, scope, pair);
    tags(report, scope, pair);
    security::operation(report, scope, pair);
    servers(report, scope, pair);
    parameters::compare(report, scope, item, pair, renamed);
    request::compare(report, scope, pair);
    response::compare(report, scope, pair);
    differences::others(report, scope, pair, COMPARED, "operation");
}

/// The members of an operation that have rules.
const COMPARED: &[&str] = &[
    "deprecated",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "servers",
    "tags",
    STABILITY,
    "x-sunset",
];

/// Reports what became of the stability; `false` if the operation is none that anybody may rely on.
fn stability(report: &mut Report<'_>, scope: &Scope, pair: &Pair<'_>) -> bool {
    let (before, now) = match (Stability::of(&pair.base), Stability::of(&pair.revision)) {
        (Ok(before), Ok(now)) => (before, now),
        (Err(value), _) | (_, Err(value)) => {
            if pair.base.member(STABILITY) != pair.revision.member(STABILITY) {
                invalid_stability(report, scope, value, pair.at(STABILITY));
            }
            return true;
        }
    };
    if let Some((word, text)) = lifecycle::stability(before, now) {
        report.add(&format!("api-stability-{word}"), scope, pair.at(STABILITY), &[], text);
    }
    !now.is_unsettled()
}

pub(super) fn invalid_stability(report: &mut Report<'_>, scope: &Scope, value: &Value, places: Places) {
    let text = format!("invalid stability level {}: it is none of draft, alpha, beta and stable", show(value));
    report.add("api-invalid-stability-level", scope, places, &[], text);
}

/// Compares the servers of the documents, of a path, or of an operation.
pub(super) fn servers(report: &mut Report<'_>, scope: &Scope, pair: &Pair<'_>) {
    let urls = |node: &Node<'_>| -> Vec<String> {
        node.items("servers").iter().map(|server| format!("`{}`", server.text("url"))).collect()
    };
    let (before, now) = (urls(&pair.base), urls(&pair.revision));
    if before == now {
        return differences::member(report, scope, pair, "servers", "servers");
    }
    let list = |urls: Vec<String>| if urls.is_empty() { "none".to_owned() } else { urls.join(", ") };
    let text = format!("servers: {} → {}", list(before), list(now));
    report.notice(scope, pair.at("servers"), "servers", text);
}

fn operation_id(report: &mut Report<'_>, scope: &Scope, pair: &Pair<'_>) {
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

fn tags(report: &mut Report<'_>, scope: &Scope, pair: &Pair<'_>) {
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
