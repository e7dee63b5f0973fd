//! The parameters of an operation, its own and those of its path.

use super::date::Sunset;
use super::place::{Node, Pair, Places};
use super::report::{Report, Scope, show};
use super::schema;
use super::site::Site;

/// The names of a path's parameters, before and now: `/Patient/{id}` may have become `/Patient/{patientId}`.
pub(super) struct Renamed<'d>(Vec<(&'d str, &'d str)>);

impl<'d> Renamed<'d> {
    pub(super) fn of(before: &'d str, now: &'d str) -> Self {
        fn names(path: &str) -> impl Iterator<Item = &str> {
            path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
        }
        Self(names(before).zip(names(now)).collect())
    }

    fn now(&self, before: &'d str) -> &'d str {
        self.0.iter().find(|(old, _)| *old == before).map_or(before, |(_, new)| new)
    }
}

/// A parameter that applies to an operation.
pub(super) struct Parameter<'d> {
    location: &'d str,
    name: &'d str,
    pub(super) node: Node<'d>,
    pub(super) is_of_path_item: bool,
}

impl Parameter<'_> {
    fn is(&self, location: &str, name: &str) -> bool {
        // Headers have no case.
        let same_name = if location == "header" { self.name.eq_ignore_ascii_case(name) } else { self.name == name };
        self.location == location && same_name
    }
}

pub(super) fn compare<'d>(
    report: &mut Report,
    scope: &Scope,
    item: &Pair<'d>,
    operation: &Pair<'d>,
    renamed: &Renamed<'d>,
) {
    let mut now = all(&item.revision, &operation.revision);
    for before in all(&item.base, &operation.base) {
        let name = if before.location == "path" { renamed.now(before.name) } else { before.name };
        match now.iter().position(|parameter| parameter.is(before.location, name)) {
            Some(index) => {
                let after = now.remove(index);
                if before.is_of_path_item && after.is_of_path_item {
                    // oasdiff compares them only where they are flattened.
                    continue;
                }
                let pair = Pair { base: before.node, revision: after.node };
                let is_required = pair.base.is("required") || pair.revision.is("required");
                let site = Site::Parameter { location: before.location, name: before.name, is_required };
                modified(report, scope, &site, &pair);
            }
            None => removed(report, scope, &before),
        }
    }
    for parameter in &now {
        added(report, scope, parameter);
    }
}

/// What applies to an operation: a parameter of its own stands for that of the path.
pub(super) fn all<'d>(item: &Node<'d>, operation: &Node<'d>) -> Vec<Parameter<'d>> {
    let mut found: Vec<Parameter<'d>> = Vec::new();
    for (owner, is_of_path_item) in [(operation, false), (item, true)] {
        for node in owner.items("parameters") {
            let (location, name) = (node.text("in"), node.text("name"));
            if !name.is_empty() && !found.iter().any(|known| known.is(location, name)) {
                found.push(Parameter { location, name, node, is_of_path_item });
            }
        }
    }
    found
}

fn added(report: &mut Report, scope: &Scope, parameter: &Parameter<'_>) {
    let Parameter { location, name, node, is_of_path_item } = parameter;
    let required = node.is("required");
    let word = if required { "required" } else { "optional" };
    let (id, text) = match (*location, is_of_path_item) {
        ("path", _) => ("new-request-path-parameter".to_owned(), format!("new path parameter `{name}`")),
        (_, true) => (
            format!("new-{word}-request-default-parameter-to-existing-path"),
            format!("new {word} {location} parameter `{name}` of the path"),
        ),
        (_, false) => (format!("new-{word}-request-parameter"), format!("new {word} {location} parameter `{name}`")),
    };
    report.add(&id, scope, Places::added(&node.pointer), &[location, name], text);
}

fn removed(report: &mut Report, scope: &Scope, parameter: &Parameter<'_>) {
    let Parameter { location, name, node, is_of_path_item } = parameter;
    if *is_of_path_item {
        // oasdiff has no rule for it.
        return;
    }
    let subject = format!("{location} parameter `{name}`");
    let (id, text) = match Sunset::of(node) {
        _ if !node.is("deprecated") => ("request-parameter-removed", format!("{subject} removed")),
        Sunset::None => ("request-parameter-removed-with-deprecation", format!("{subject} removed with deprecation")),
        Sunset::Unreadable(value) => {
            ("request-parameter-sunset-parse", format!("{subject}: sunset {} does not parse as a date", show(value)))
        }
        Sunset::On(date) if report.is_past_or_today(&date) => return,
        Sunset::On(date) => {
            ("request-parameter-removed-before-sunset", format!("{subject} removed before its sunset on `{date}`"))
        }
    };
    report.add(id, scope, Places::removed(&node.pointer), &[location, name], text);
}

fn modified(report: &mut Report, scope: &Scope, site: &Site<'_>, pair: &Pair<'_>) {
    let (before, now) = (pair.base.is("required"), pair.revision.is("required"));
    if before != now {
        let word = if now { "required" } else { "optional" };
        let text = format!("{} became {word}", site.subject(""));
        report.add(&format!("request-parameter-became-{word}"), scope, pair.at("required"), &site.names(""), text);
    }
    deprecation(report, scope, site, pair);
    sunset(report, scope, site, pair);
    if let Some(schemas) = pair.get("schema") {
        schema::compare(report, scope, site, &schemas);
    }
}

fn deprecation(report: &mut Report, scope: &Scope, site: &Site<'_>, pair: &Pair<'_>) {
    let (id, text) = match (pair.base.is("deprecated"), pair.revision.is("deprecated")) {
        (true, false) => ("request-parameter-reactivated", "reactivated".to_owned()),
        (false, true) => match Sunset::of(&pair.revision) {
            Sunset::Unreadable(value) => {
                ("request-parameter-sunset-parse", format!("sunset {} does not parse as a date", show(value)))
            }
            Sunset::On(date) if report.is_past(&date) => (
                "request-parameter-sunset-date-too-small",
                format!("deprecated with the sunset date `{date}`, which is past"),
            ),
            Sunset::On(date) => ("request-parameter-deprecated", format!("deprecated, sunset on `{date}`")),
            Sunset::None => ("request-parameter-deprecated", "deprecated".to_owned()),
        },
        _ => return,
    };
    let text = format!("{}: {text}", site.subject(""));
    report.add(id, scope, pair.at("deprecated"), &site.names(""), text);
}

fn sunset(report: &mut Report, scope: &Scope, site: &Site<'_>, pair: &Pair<'_>) {
    if !pair.revision.is("deprecated") {
        return;
    }
    let (id, text) = match (Sunset::of(&pair.base), Sunset::of(&pair.revision)) {
        (Sunset::None, _) => return,
        (_, Sunset::None) => ("request-parameter-sunset-deleted", "sunset deleted, still deprecated".to_owned()),
        (Sunset::Unreadable(one), Sunset::Unreadable(other)) if one == other => return,
        (_, Sunset::Unreadable(value)) | (Sunset::Unreadable(value), _) => {
            ("request-parameter-sunset-parse", format!("sunset {} does not parse as a date", show(value)))
        }
        (Sunset::On(before), Sunset::On(now)) if now < before && report.is_past(&now) => (
            "request-parameter-sunset-date-changed-too-small",
            format!("sunset date changed from `{before}` to `{now}`, which is past"),
        ),
        _ => return,
    };
    let text = format!("{}: {text}", site.subject(""));
    report.add(id, scope, pair.at("x-sunset"), &site.names(""), text);
}
