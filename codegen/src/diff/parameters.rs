//! The parameters of an operation, its own and those of its path.

use super::differences;
use super::lifecycle::{self, PARAMETER, STABILITY, Sunset, unreadable};
use super::place::{Node, Pair, Places};
use super::report::{Report, Scope};
use super::site::Site;
use super::{form, schema, site};

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
struct Parameter<'d> {
    location: &'d str,
    name: &'d str,
    node: Node<'d>,
    is_of_path_item: bool,
}

impl Parameter<'_> {
    fn is(&self, location: &str, name: &str) -> bool {
        // Headers have no case.
        let same_name = if location == "header" { self.name.eq_ignore_ascii_case(name) } else { self.name == name };
        self.location == location && same_name
    }
}

pub(super) fn compare<'d>(
    report: &mut Report<'_>,
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
                let pair = Pair { base: before.node, revision: after.node };
                let is_required = pair.base.is("required") || pair.revision.is("required");
                let site = Site::Parameter(site::Parameter {
                    location: before.location,
                    name: before.name,
                    is_required,
                    takes_list_of_one: explodes_as_form(&pair.revision),
                });
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
fn all<'d>(item: &Node<'d>, operation: &Node<'d>) -> Vec<Parameter<'d>> {
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

fn added(report: &mut Report<'_>, scope: &Scope, parameter: &Parameter<'_>) {
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

fn removed(report: &mut Report<'_>, scope: &Scope, parameter: &Parameter<'_>) {
    let Parameter { location, name, node, .. } = parameter;
    let subject = format!("{location} parameter `{name}`");
    let (id, text) = match Sunset::of(node) {
        _ if !node.is("deprecated") => ("request-parameter-removed", format!("{subject} removed")),
        Sunset::None => ("request-parameter-removed-with-deprecation", format!("{subject} removed with deprecation")),
        Sunset::Unreadable(value) => ("request-parameter-sunset-parse", format!("{subject}: {}", unreadable(value))),
        Sunset::On(date) if report.is_past_or_today(&date) => return,
        Sunset::On(date) => {
            ("request-parameter-removed-before-sunset", format!("{subject} removed before its sunset on `{date}`"))
        }
    };
    report.add(id, scope, Places::removed(&node.pointer), &[location, name], text);
}

/// The members of a parameter that have rules.
const COMPARED: &[&str] =
    &["deprecated", "explode", "in", "name", "required", "schema", "style", STABILITY, "x-sunset"];

fn modified(report: &mut Report<'_>, scope: &Scope, site: &Site<'_>, pair: &Pair<'_>) {
    let (before, now) = (pair.base.is("required"), pair.revision.is("required"));
    if before != now {
        let word = if now { "required" } else { "optional" };
        let text = format!("{} became {word}", site.subject(""));
        report.add(&format!("request-parameter-became-{word}"), scope, pair.at("required"), &site.names(""), text);
    }
    for (id, keyword, text) in lifecycle::changes(report, &PARAMETER, scope.days, pair) {
        let text = format!("{}: {text}", site.subject(""));
        report.add(id, scope, pair.at(keyword), &site.names(""), text);
    }
    serialization(report, scope, site, pair);
    match pair.get("schema") {
        Some(schemas) => schema::compare(report, scope, site, &schemas),
        None => differences::member(report, scope, pair, "schema", &site.subject("")),
    }
    differences::others(report, scope, pair, COMPARED, &site.subject(""));
}

/// `style` and `explode`, which say how a value is written: who writes it as before is read as something else.
fn serialization(report: &mut Report<'_>, scope: &Scope, site: &Site<'_>, pair: &Pair<'_>) {
    let (before, now) = (Style::of(&pair.base), Style::of(&pair.revision));
    let may_have_parts = |node: &Node<'_>| node.get("schema").is_some_and(|schema| may_have_parts(&schema));
    let has_parts = may_have_parts(&pair.base) && may_have_parts(&pair.revision);
    if before.writes_as(&now, has_parts) {
        return;
    }
    let keyword = if before.name == now.name { "explode" } else { "style" };
    let text = format!("{}: written in {} instead of {}", site.subject(""), now.text(), before.text());
    report.add("request-parameter-type-changed", scope, pair.at(keyword), &site.names(""), text);
}

/// How a value is written.
struct Style<'d> {
    name: &'d str,
    /// Whether each item of a list, or member of an object, is written by itself.
    explodes: bool,
}

impl<'d> Style<'d> {
    fn of(node: &Node<'d>) -> Self {
        let name = match (node.text("style"), node.text("in")) {
            ("", "query" | "cookie") => "form",
            ("", _) => "simple",
            (style, _) => style,
        };
        Self { name, explodes: node.member("explode").map_or(name == "form", |_| node.is("explode")) }
    }

    /// Whether the other writes the same, of values that have parts or of such as have none.
    fn writes_as(&self, other: &Self, has_parts: bool) -> bool {
        let marks = |style: &Self| ["label", "matrix"].into_iter().find(|name| *name == style.name);
        let is_same = self.name == other.name && self.explodes == other.explodes;
        is_same || !has_parts && marks(self) == marks(other)
    }

    fn text(&self) -> String {
        format!("style `{}` with explode `{}`", self.name, self.explodes)
    }
}

/// Whether a single value in the query is a list of one as well: `?color=red`.
fn explodes_as_form(parameter: &Node<'_>) -> bool {
    let style = Style::of(parameter);
    style.name == "form" && style.explodes
}

/// Whether a value of a schema may be a list or an object.
fn may_have_parts(schema: &Node<'_>) -> bool {
    let types = form::types(schema);
    types.is_empty() || types.iter().any(|name| matches!(*name, "array" | "object"))
}
