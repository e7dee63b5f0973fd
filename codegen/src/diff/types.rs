//! `type` and `format`: which changes let every old value through.

use std::collections::BTreeSet;

use serde_json::Value;

use super::keywords::add;
use super::place::{Node, Pair};
use super::schema::Walk;
use super::site::Site;

pub(super) fn compare(walk: &mut Walk<'_>, name: &str, pair: &Pair<'_>) {
    let change = Change::of(pair);
    if !change.type_differs() && !change.format_differs() {
        return;
    }
    let is_top = name.is_empty();
    let id = match walk.site {
        Site::Request { .. } if change.widens(walk.site.is_strongly_typed()) => "type-generalized",
        // What narrows for the server narrows nothing for who reads.
        Site::Response { .. } if change.reversed().widens(walk.site.is_strongly_typed()) => return,
        Site::Request { .. } | Site::Response { .. } => "type-changed",
        Site::Parameter { .. } if is_top && change.widens(false) => "type-generalized",
        Site::Parameter { .. } if is_top => "type-changed",
        // Whether an object in a parameter is strongly typed depends on its encoding, which the document leaves open.
        Site::Parameter { .. } => match (change.widens(true), change.widens(false)) {
            (true, true) => "type-generalized",
            (false, false) => "type-specialized",
            _ => "type-changed",
        },
    };
    let keyword = if change.type_differs() { "type" } else { "format" };
    let text = format!("type/format changed from {} to {}", described(&pair.base), described(&pair.revision));
    add(walk, id, name, pair, pair.at(keyword), &[], &text);
}

/// What is no longer, what is new, and what the schema's type is now.
struct Change<'d> {
    gone: Vec<&'d str>,
    new: Vec<&'d str>,
    format_before: &'d str,
    format_now: &'d str,
    types_now: Vec<&'d str>,
}

impl<'d> Change<'d> {
    fn of(pair: &Pair<'d>) -> Self {
        let (before, now) = (types(&pair.base), types(&pair.revision));
        Self {
            gone: before.iter().filter(|kind| !now.contains(kind)).copied().collect(),
            new: now.iter().filter(|kind| !before.contains(kind)).copied().collect(),
            format_before: pair.base.text("format"),
            format_now: pair.revision.text("format"),
            types_now: now,
        }
    }

    fn reversed(&self) -> Self {
        Self {
            gone: self.new.clone(),
            new: self.gone.clone(),
            format_before: self.format_now,
            format_now: self.format_before,
            types_now: self.types_now.clone(),
        }
    }

    fn type_differs(&self) -> bool {
        !self.gone.is_empty() || !self.new.is_empty()
    }

    fn format_differs(&self) -> bool {
        self.format_before != self.format_now
    }

    /// Whether every value of before is one of now. Without strong types, everything is also a string.
    fn widens(&self, strongly_typed: bool) -> bool {
        if self.type_differs() {
            let to_number = self.gone == ["integer"] && self.new == ["number"];
            return to_number || !strongly_typed && (self.new.is_empty() || self.new == ["string"]);
        }
        let formats = (self.format_before, self.format_now);
        match self.types_now.as_slice() {
            ["number"] => formats == ("float", "double"),
            ["integer"] => matches!(formats, ("int32", "int64" | "bigint") | ("int64", "bigint")),
            ["string"] => matches!(formats, ("date" | "time", "date-time")),
            _ => false,
        }
    }
}

/// The types of a schema: none, one, or OpenAPI 3.1's list.
fn types<'d>(schema: &Node<'d>) -> Vec<&'d str> {
    let types: BTreeSet<&str> = match schema.value.get("type") {
        Some(Value::String(one)) => [one.as_str()].into(),
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => BTreeSet::new(),
    };
    types.into_iter().collect()
}

/// `string`/`date`.
fn described(schema: &Node<'_>) -> String {
    let types = types(schema);
    let types = if types.is_empty() { "any".to_owned() } else { types.join(", ") };
    match schema.text("format") {
        "" => format!("`{types}`"),
        format => format!("`{types}`/`{format}`"),
    }
}
