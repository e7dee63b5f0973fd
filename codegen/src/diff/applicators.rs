//! Keywords that hold schemas: those of JSON Schema 2020-12 that rules speak of, items, and what else an object may have.

use serde_json::Value;

use super::equivalent::has_same;
use super::form;
use super::keywords::add;
use super::place::{Node, Pair, Places, matched};
use super::report::show;
use super::schema::Walk;

/// The keywords that are compared here.
pub(super) const HANDLED: &[&str] = &[
    "additionalProperties",
    "contains",
    "contentSchema",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "items",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Keywords that hold a schema, and what they are in the ids.
const ONE: &[(&str, &str)] = &[
    ("contains", "contains"),
    ("contentSchema", "content-schema"),
    ("else", "else"),
    ("if", "if"),
    ("propertyNames", "property-names"),
    ("then", "then"),
    ("unevaluatedItems", "unevaluated-items"),
    ("unevaluatedProperties", "unevaluated-properties"),
];

/// Keywords of which what fits them is part of what fits the whole, so that both widen and narrow together.
const WITH_THE_WHOLE: &[&str] =
    &["additionalProperties", "contentSchema", "else", "items", "then", "unevaluatedItems", "unevaluatedProperties"];

/// Keywords that hold a schema for each of several names.
const NAMED: &[(&str, &str)] = &[("dependentSchemas", "dependent-schema"), ("patternProperties", "pattern-property")];

/// Reports what differs in the schemas that the keywords of the schema called `name` hold.
pub(super) fn compare(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>) {
    for (keyword, id) in ONE {
        match (has(&pair.base, keyword), has(&pair.revision, keyword)) {
            (false, true) => {
                add(walk, &format!("{id}-added"), name, pair, pair.at(keyword), &[], &format!("{keyword} added"));
            }
            (true, false) => {
                add(walk, &format!("{id}-removed"), name, pair, pair.at(keyword), &[], &format!("{keyword} removed"));
            }
            (true, true) => inside(walk, name, pair, keyword),
            (false, false) => {}
        }
    }
    for (keyword, id) in NAMED {
        named(walk, name, pair, keyword, id);
    }
    dependent_required(walk, name, pair);
    prefix_items(walk, name, pair);
    for (keyword, of) in [("items", "array"), ("additionalProperties", "object")] {
        let is_other = |types: Vec<&str>| !types.is_empty() && !types.contains(&of);
        let is_of_one = pair.get(keyword).is_none()
            && [&pair.base, &pair.revision].iter().any(|schema| is_other(form::types(schema)));
        // What says something of one side only, whose other type is told of, is none.
        if !is_of_one {
            inside(walk, name, pair, keyword);
        }
    }
}

/// Whether a schema has a keyword that takes something away: the schema that takes everything does not.
fn has(schema: &Node<'_>, keyword: &str) -> bool {
    let is_open =
        keyword.starts_with("unevaluated") && schema.member(keyword).is_some_and(|value| *value == Value::Bool(true));
    schema.member(keyword).is_some() && !is_open
}

/// Goes into a keyword that both have, or tells where it differs.
fn inside(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>, keyword: &str) {
    match pair.get(keyword).filter(|_| WITH_THE_WHOLE.contains(&keyword)) {
        Some(both) => walk.visit(&format!("{name}/{keyword}"), &both),
        None => walk.notice(name, pair, keyword),
    }
}

fn named(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>, keyword: &str, id: &str) {
    let schemas = matched(pair, keyword, str::to_owned);
    for (key, base) in &schemas.removed {
        let (places, text) = (Places::removed(&base.pointer), format!("{keyword} `{key}` removed"));
        add(walk, &format!("{id}-removed"), name, pair, places, &[key], &text);
    }
    for (key, revision) in &schemas.added {
        let (places, text) = (Places::added(&revision.pointer), format!("{keyword} `{key}` added"));
        add(walk, &format!("{id}-added"), name, pair, places, &[key], &text);
    }
    for (key, both) in &schemas.both {
        walk.visit(&format!("{name}/{keyword}[{key}]"), both);
    }
}

fn dependent_required<'d>(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'d>) {
    let keyword = "dependentRequired";
    let names = matched(pair, keyword, str::to_owned);
    for (key, base) in &names.removed {
        let text = format!("{keyword} of `{key}` removed: {}", show(base.value));
        add(walk, "dependent-required-removed", name, pair, Places::removed(&base.pointer), &[key], &text);
    }
    for (key, revision) in &names.added {
        let text = format!("{keyword} of `{key}` added: {}", show(revision.value));
        add(walk, "dependent-required-added", name, pair, Places::added(&revision.pointer), &[key], &text);
    }
    for (key, both) in &names.both {
        let list = |node: &Node<'d>| node.value.as_array().map(Vec::as_slice).unwrap_or_default();
        if !has_same(list(&both.base), list(&both.revision)) {
            let (before, now) = (show(both.base.value), show(both.revision.value));
            let text = format!("{keyword} of `{key}` changed from {before} to {now}");
            add(walk, "dependent-required-changed", name, pair, both.whole(), &[key], &text);
        }
    }
}

fn prefix_items(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>) {
    let keyword = "prefixItems";
    let (before, now) = (pair.base.items(keyword), pair.revision.items(keyword));
    let (word, verb) = if before.len() < now.len() { ("added", "has got") } else { ("removed", "has lost") };
    let differ = before.len().abs_diff(now.len());
    if differ > 0 {
        let text = format!("{keyword} {verb} {differ}");
        add(walk, &format!("prefix-items-{word}"), name, pair, pair.at(keyword), &[], &text);
    }
    for (index, (base, revision)) in before.into_iter().zip(now).enumerate() {
        walk.visit(&format!("{name}/{keyword}[{index}]"), &Pair { base, revision });
    }
}
