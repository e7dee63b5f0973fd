//! The values that a schema is limited to, and the one that it has by default.

use serde_json::Value;

use super::equivalent::{has, same_value};
use super::form;
use super::keywords::add;
use super::place::{Node, Pair, Places};
use super::report::show;
use super::schema::Walk;
use super::site::{Parameter, Site};

/// `enum` and `const`; where only one side has `const`, the other's list of one is the same.
pub(super) fn compare(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>) {
    let (before, now) = (form::values(&pair.base), form::values(&pair.revision));
    let has_const = [&pair.base, &pair.revision].iter().any(|schema| schema.member("const").is_some());
    match (before.as_deref(), now.as_deref()) {
        (Some([before]), Some([now])) if has_const && !same_value(before, now) => {
            let text = format!("const changed from {} to {}", show(before), show(now));
            add(walk, "const-changed", name, pair, at(pair), &[], &text);
        }
        (None, Some([now])) if has_const => {
            add(walk, "const-added", name, pair, at(pair), &[], &format!("const {} added", show(now)));
        }
        (Some([before]), None) if has_const => {
            add(walk, "const-removed", name, pair, at(pair), &[], &format!("const {} removed", show(before)));
        }
        (None, Some(now)) => limited(walk, name, pair, now),
        (Some(before), None) => {
            let text = format!("no longer limited to the enum values {}", list(before));
            add(walk, "enum-value-added", name, pair, at(pair), &[], &text);
        }
        (Some(before), Some(now)) => listed(walk, name, pair, before, now),
        (None, None) => {}
    }
    extensible(walk, name, pair);
}

/// Reports that there is a list now where there was none.
fn limited(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>, now: &[&Value]) {
    let text = format!("limited to the enum values {}", list(now));
    let is_header = matches!(walk.site, Site::Parameter(Parameter { location: "header", .. }));
    if is_header {
        // Of the header itself as well, which has a rule of its own: so does oasdiff.
        walk.add_rule("request-header-property-became-enum", name, at(pair), &[], &text);
    }
    if !is_header || name.is_empty() {
        add(walk, "became-enum", name, pair, at(pair), &[], &text);
    }
}

/// Reports which values the lists do not share.
fn listed(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>, before: &[&Value], now: &[&Value]) {
    for value in before.iter().filter(|value| !form::has(now, value)) {
        let places = Places { gone: true, base: place_of(&pair.base, value), ..at(pair) };
        let text = format!("enum value {} removed", show(value));
        match walk.site {
            Site::Response { .. } if name.is_empty() => {
                walk.add_rule("response-mediatype-enum-value-removed", name, places, &[&bare(value)], &text);
            }
            _ => add(walk, "enum-value-removed", name, pair, places, &[&bare(value)], &text),
        }
    }
    for value in now.iter().filter(|value| !form::has(before, value)) {
        let places = Places { revision: place_of(&pair.revision, value), ..at(pair) };
        let text = format!("enum value {} added", show(value));
        add(walk, "enum-value-added", name, pair, places, &[&bare(value)], &text);
    }
}

/// `x-extensible-enum`: values that may become more.
fn extensible(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>) {
    let keyword = "x-extensible-enum";
    let (Some(before), Some(now)) = (pair.base.values(keyword), pair.revision.values(keyword)) else {
        return walk.notice(name, pair, keyword);
    };
    for value in before.iter().filter(|value| !has(now, value)) {
        let text = format!("{keyword} value {} removed", show(value));
        add(walk, "x-extensible-enum-value-removed", name, pair, pair.at(keyword), &[&bare(value)], &text);
    }
    for value in now.iter().filter(|value| !has(before, value)) {
        let text = format!("{keyword} value {} added", show(value));
        add(walk, "x-extensible-enum-value-added", name, pair, pair.at(keyword), &[&bare(value)], &text);
    }
}

pub(super) fn default(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>) {
    if matches!(walk.site, Site::Parameter(Parameter { is_required: true, .. })) {
        // What must be there has no default to speak of.
        return walk.notice(name, pair, "default");
    }
    let value = |value: Option<&'_ Value>| value.filter(|value| !value.is_null()).cloned();
    let (before, now) = (value(pair.base.member("default")), value(pair.revision.member("default")));
    let (change, text) = match (&before, &now) {
        (None, Some(now)) => ("added", format!("default value {} added", show(now))),
        (Some(before), None) => ("removed", format!("default value {} removed", show(before))),
        (Some(before), Some(now)) if !same_value(before, now) => {
            ("changed", format!("default value changed from {} to {}", show(before), show(now)))
        }
        _ => return,
    };
    add(walk, &format!("default-value-{change}"), name, pair, pair.at("default"), &[], &text);
}

/// Where the values stand in each.
fn at(pair: &Pair<'_>) -> Places {
    let keyword = |schema: &Node<'_>| if schema.member("const").is_some() { "const" } else { "enum" };
    let (base, revision) = (pair.at(keyword(&pair.base)), pair.at(keyword(&pair.revision)));
    Places { base: base.base, revision: revision.revision, gone: base.gone || revision.gone }
}

/// Where a value of a list stands.
fn place_of(schema: &Node<'_>, value: &Value) -> Option<String> {
    let index = schema.values("enum").and_then(|values| values.iter().position(|other| other == value));
    match index {
        Some(index) => Some(format!("{}/{index}", schema.at("enum")?)),
        None => schema.at("const"),
    }
}

fn list(values: &[&Value]) -> String {
    values.iter().map(|value| show(value)).collect::<Vec<_>>().join(", ")
}

/// A value as lines of ignore files have it.
fn bare(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
