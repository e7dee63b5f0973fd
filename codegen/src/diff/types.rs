//! `type` and `format`: which changes let every old value through.

use std::collections::BTreeSet;

use super::form;
use super::keywords::add;
use super::place::{Node, Pair};
use super::prose::says_nothing;
use super::schema::Walk;
use super::site::{Side, Site};

/// Reports another type or format of the schema called `name`.
pub(super) fn compare(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>) {
    let change = Change::of(pair);
    if !change.type_differs() && !change.format_differs() {
        return;
    }
    let is_strong = walk.site.is_strongly_typed();
    let (is_swap, back) = (change.is_swap(), change.reversed());
    let word = match walk.site {
        Site::Request { .. } if !change.widens(is_strong) => "changed",
        Site::Request { .. } if is_swap && !change.is_wider() => "compatible",
        Site::Request { .. } => "generalized",
        // What narrows for the server narrows nothing for who reads.
        Site::Response { .. } | Site::Header { .. } if !back.widens(is_strong) => {
            if change.is_wider() {
                "generalized"
            } else {
                "changed"
            }
        }
        Site::Response { .. } | Site::Header { .. } if is_swap && !back.is_wider() => "compatible",
        Site::Response { .. } | Site::Header { .. } => "specialized",
        Site::Parameter(parameter) if name.is_empty() => {
            let is_list = parameter.takes_list_of_one && is_list_of(&pair.base, &pair.revision);
            if change.widens(false) || is_list { "generalized" } else { "changed" }
        }
        // Whether an object in a parameter is strongly typed depends on its encoding, which the document leaves open.
        Site::Parameter(_) => match (change.widens(true), change.widens(false)) {
            (true, true) => "generalized",
            (false, false) => "specialized",
            _ => "changed",
        },
    };
    let keyword = if change.type_differs() { "type" } else { "format" };
    let text = format!("type/format changed from {} to {}", described(&pair.base), described(&pair.revision));
    add(walk, &format!("type-{word}"), name, pair, pair.at(keyword), &[], &text);
}

/// The types and formats of both.
struct Change<'d> {
    before: Vec<&'d str>,
    now: Vec<&'d str>,
    format_before: &'d str,
    format_now: &'d str,
}

impl<'d> Change<'d> {
    fn of(pair: &Pair<'d>) -> Self {
        let (format_before, format_now) = form::formats(&pair.base, &pair.revision);
        Self { before: form::types(&pair.base), now: form::types(&pair.revision), format_before, format_now }
    }

    fn reversed(&self) -> Self {
        Self {
            before: self.now.clone(),
            now: self.before.clone(),
            format_before: self.format_now,
            format_now: self.format_before,
        }
    }

    fn type_differs(&self) -> bool {
        self.before != self.now
    }

    fn format_differs(&self) -> bool {
        self.format_before != self.format_now
    }

    /// Whether types took the place of others.
    fn is_swap(&self) -> bool {
        self.type_differs() && !self.before.is_empty() && !self.now.is_empty()
    }

    /// Whether every old type is one of the new: an integer is a number.
    fn is_wider(&self) -> bool {
        let is_in = |old: &&str| self.now.contains(old) || *old == "integer" && self.now.contains(&"number");
        self.type_differs() && !self.before.is_empty() && self.before.iter().all(is_in)
    }

    /// Whether every value of before is one of now. Without strong types, everything is also a string.
    fn widens(&self, strongly_typed: bool) -> bool {
        let holds_types = !self.type_differs()
            || self.now.is_empty()
            || self.is_wider()
            || !strongly_typed && self.now.contains(&"string");
        holds_types && (self.type_differs() && self.now.is_empty() || self.holds_format())
    }

    fn holds_format(&self) -> bool {
        let formats = (self.format_before, self.format_now);
        !self.format_differs()
            || self.format_now.is_empty()
            || match self.now.as_slice() {
                ["number"] => formats == ("float", "double"),
                ["integer"] => matches!(formats, ("int32", "int64" | "bigint") | ("int64", "bigint")),
                ["string"] => matches!(formats, ("date" | "time", "date-time")),
                _ => false,
            }
    }
}

/// Whether a schema is a list of nothing but what another takes, in a text.
fn is_list_of(one: &Node<'_>, list: &Node<'_>) -> bool {
    let Some(items) = list.get("items") else { return false };
    let change = Change { before: form::types(one), now: form::types(&items), format_before: "", format_now: "" };
    let speaks = |name: &&str| !says_nothing(name) && !["default", "deprecated", "type"].contains(name);
    let words = |schema: &Node<'_>| schema.names().into_iter().filter(speaks).map(str::to_owned).collect::<Vec<_>>();
    form::types(list) == ["array"]
        && !change.before.contains(&"array")
        && !change.now.is_empty()
        && change.widens(false)
        && words(one) == words(&items)
        && words(one).iter().all(|name| one.member(name) == items.member(name))
}

/// Where one side at least is a choice between types: reports which were added and which are gone. What is said of the
/// types that both have comes back, with what it is called.
pub(super) fn listed<'d>(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'d>) -> Option<Vec<(String, Pair<'d>)>> {
    let (before, now) = (Choice::of(&pair.base)?, Choice::of(&pair.revision)?);
    if !before.is_list && !now.is_list {
        return None;
    }
    let (added, gone) = (now.without(&before), before.without(&now));
    let narrows_first = walk.site.side() == Side::Request;
    let (word, names) = match (gone.is_empty(), added.is_empty()) {
        (true, true) => ("", Vec::new()),
        (false, _) if narrows_first || added.is_empty() => ("narrowed", gone),
        _ => ("widened", added),
    };
    if !word.is_empty() {
        let names = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let verb = if word == "widened" { "added" } else { "removed" };
        let text = format!("{names} {verb}, of the types to choose from: {} instead of {}", now.text(), before.text());
        add(walk, &format!("list-of-types-{word}"), name, pair, pair.whole(), &[], &text);
    }
    // Several types in one place are alike in nothing but that.
    if !before.is_list && before.types.len() > 1 || !now.is_list && now.types.len() > 1 {
        return Some(Vec::new());
    }
    let alike = before.types.into_iter().filter(|(kind, _)| *kind != "null").filter_map(|(kind, base)| {
        let (_, revision) = now.types.iter().find(|(other, _)| *other == kind)?;
        Some((format!("/{kind}"), Pair { base, revision: revision.clone() }))
    });
    Some(alike.collect())
}

/// A choice between types of which nothing else is said.
struct Choice<'d> {
    types: Vec<(&'d str, Node<'d>)>,
    is_list: bool,
}

impl<'d> Choice<'d> {
    fn of(schema: &Node<'d>) -> Option<Self> {
        let holds_schemas = ["allOf", "anyOf", "not", "oneOf", "properties"];
        let is_simple = |schema: &Node<'_>| holds_schemas.iter().all(|keyword| schema.member(keyword).is_none());
        let types = form::types(schema);
        if is_simple(schema) && !types.is_empty() {
            let null = form::is_nullable(schema).then_some("null");
            let types: Vec<_> = types.into_iter().chain(null).map(|name| (name, schema.clone())).collect();
            // What is said beside several types is said of some of them.
            let is_clear =
                types.len() == 1 || schema.names().into_iter().all(|name| name == "type" || says_nothing(name));
            return is_clear.then_some(Self { types, is_list: false });
        }
        let keyword = ["oneOf", "anyOf"].into_iter().find(|keyword| schema.member(keyword).is_some())?;
        let says_more = |name: &str| {
            !says_nothing(name) && ![keyword, "default", "deprecated", "readOnly", "writeOnly"].contains(&name)
        };
        if schema.names().into_iter().any(says_more) {
            return None;
        }
        let types = schema.items(keyword).into_iter().map(|schema| match form::types(&schema).as_slice() {
            [one] if is_simple(&schema) => Some((*one, schema)),
            _ => None,
        });
        let types: Vec<_> = types.collect::<Option<_>>()?;
        // Of a value that fits two, `oneOf` and `anyOf` think differently.
        let kinds: BTreeSet<_> = types.iter().map(|(kind, _)| *kind).collect();
        let is_clear = kinds.len() == types.len() && !(kinds.contains("integer") && kinds.contains("number"));
        (!types.is_empty() && is_clear).then_some(Self { types, is_list: true })
    }

    fn without(&self, other: &Self) -> Vec<&'d str> {
        let is_other = |kind: &&str| other.types.iter().any(|(other, _)| other == kind);
        self.types.iter().map(|(kind, _)| *kind).filter(|kind| !is_other(kind)).collect()
    }

    fn text(&self) -> String {
        self.types.iter().map(|(kind, _)| format!("`{kind}`")).collect::<Vec<_>>().join(" or ")
    }
}

/// `string`/`date`.
fn described(schema: &Node<'_>) -> String {
    let types = form::types(schema);
    let types = if types.is_empty() { "any".to_owned() } else { types.join(", ") };
    match schema.text("format") {
        "" => format!("`{types}`"),
        format => format!("`{types}`/`{format}`"),
    }
}
