//! The keywords of a schema, but for those that hold schemas.

use std::cmp::Ordering;

use serde_json::Value;

use super::equivalent::{has, same_value};
use super::place::{Pair, Places};
use super::report::show;
use super::rules::{NOT_OF_READ_ONLY, NOT_OF_WRITE_ONLY, find};
use super::schema::Walk;
use super::site::Site;
use super::types;

/// Reports what the keywords of the schema called `name` say differently.
pub(super) fn compare(walk: &mut Walk<'_>, name: &str, pair: &Pair<'_>) {
    for limit in LIMITS {
        self::limit(walk, name, pair, limit);
    }
    types::compare(walk, name, pair);
    values(walk, name, pair);
    extensible_values(walk, name, pair);
    pattern(walk, name, pair);
    nullable(walk, name, pair);
    default(walk, name, pair);
    discriminator(walk, name, pair);
}

/// Reports by the rule for properties that the other side never sends, where oasdiff has one or reports none.
pub(super) fn add(
    walk: &mut Walk<'_>,
    change: &str,
    name: &str,
    pair: &Pair<'_>,
    places: Places,
    values: &[&str],
    text: &str,
) {
    let (side, access, not) = match walk.site {
        Site::Request { .. } if pair.revision.is("readOnly") => ("request", "read-only", NOT_OF_READ_ONLY),
        Site::Response { .. } if pair.revision.is("writeOnly") => ("response", "write-only", NOT_OF_WRITE_ONLY),
        _ => return walk.add(change, name, places, values, text),
    };
    let own = format!("{side}-{access}-property-{change}");
    if !name.is_empty() && find(&own).is_some() {
        walk.add_rule(&own, name, places, values, text);
    } else if !not.contains(&format!("{}-{change}", walk.site.prefix(name.is_empty())).as_str()) {
        walk.add(change, name, places, values, text);
    }
}

/// A keyword that limits a number, and what it is in the ids.
struct Limit {
    keyword: &'static str,
    id: &'static str,
    /// What it is where it is left out.
    default: Option<f64>,
}

const LIMITS: &[Limit] = &[
    Limit { keyword: "maximum", id: "max", default: None },
    Limit { keyword: "minimum", id: "min", default: None },
    Limit { keyword: "maxLength", id: "max-length", default: None },
    Limit { keyword: "minLength", id: "min-length", default: Some(0.0) },
    Limit { keyword: "maxItems", id: "max-items", default: None },
    Limit { keyword: "minItems", id: "min-items", default: Some(0.0) },
];

fn limit(walk: &mut Walk<'_>, name: &str, pair: &Pair<'_>, limit: &Limit) {
    let Limit { keyword, id, default } = limit;
    let number = |value: Option<&Value>| value.and_then(Value::as_f64).or(*default);
    let (before, now) = (number(pair.base.value.get(keyword)), number(pair.revision.value.get(keyword)));
    let (change, text) = match (before, now) {
        (None, Some(now)) => ("set", format!("{keyword} set to `{now}`")),
        (Some(before), None) => ("unset", format!("{keyword} `{before}` is gone")),
        (Some(before), Some(now)) => match now.partial_cmp(&before) {
            Some(Ordering::Greater) => ("increased", format!("{keyword} increased from `{before}` to `{now}`")),
            Some(Ordering::Less) => ("decreased", format!("{keyword} decreased from `{before}` to `{now}`")),
            _ => return,
        },
        (None, None) => return,
    };
    if *keyword == "maxItems" && name == "/items" && matches!(walk.site, Site::Parameter { .. }) {
        // oasdiff looks for it here as well, for lists of lists.
        return walk.add_rule(&format!("request-parameter-{id}-{change}"), name, pair.at(keyword), &[], &text);
    }
    add(walk, &format!("{id}-{change}"), name, pair, pair.at(keyword), &[], &text);
}

/// `enum`.
fn values(walk: &mut Walk<'_>, name: &str, pair: &Pair<'_>) {
    let (before, now) = (pair.base.values("enum"), pair.revision.values("enum"));
    if let (None, Some(now)) = (before, now)
        && !now.is_empty()
    {
        let list = now.iter().map(show).collect::<Vec<_>>().join(", ");
        let text = format!("limited to the enum values {list}");
        add(walk, "became-enum", name, pair, pair.at("enum"), &[], &text);
        if let Site::Parameter { location: "header", .. } = walk.site {
            // Of the header itself as well, which has a rule of its own already: so does oasdiff.
            walk.add_rule("request-header-property-became-enum", name, pair.at("enum"), &[], &text);
        }
    }
    let (before, now) = (before.unwrap_or_default(), now.unwrap_or_default());
    let removed = before.iter().enumerate().filter(|(_, value)| !has(now, value));
    for (index, value) in removed {
        let places = Places { gone: true, base: Some(format!("{}/enum/{index}", pair.base.pointer)), ..pair.whole() };
        let text = format!("enum value {} removed", show(value));
        let change = "enum-value-removed";
        match walk.site {
            Site::Response { .. } if name.is_empty() => {
                walk.add_rule("response-mediatype-enum-value-removed", name, places, &[&bare(value)], &text);
            }
            _ => add(walk, change, name, pair, places, &[&bare(value)], &text),
        }
    }
    for (index, value) in now.iter().enumerate().filter(|(_, value)| !has(before, value)) {
        let places = Places { revision: Some(format!("{}/enum/{index}", pair.revision.pointer)), ..pair.whole() };
        let text = format!("enum value {} added", show(value));
        add(walk, "enum-value-added", name, pair, places, &[&bare(value)], &text);
    }
}

/// `x-extensible-enum`: values that may become more.
fn extensible_values(walk: &mut Walk<'_>, name: &str, pair: &Pair<'_>) {
    let keyword = "x-extensible-enum";
    let (Some(before), Some(now)) = (pair.base.values(keyword), pair.revision.values(keyword)) else { return };
    for value in before.iter().filter(|value| !has(now, value)) {
        let text = format!("{keyword} value {} removed", show(value));
        add(walk, "x-extensible-enum-value-removed", name, pair, pair.at(keyword), &[&bare(value)], &text);
    }
}

fn pattern(walk: &mut Walk<'_>, name: &str, pair: &Pair<'_>) {
    let (before, now) = (pair.base.text("pattern"), pair.revision.text("pattern"));
    let is_request = !matches!(walk.site, Site::Response { .. });
    let (change, text) = match (before, now) {
        _ if before == now => return,
        ("", now) => ("pattern-added", format!("pattern `{now}` added")),
        (before, "") => ("pattern-removed", format!("pattern `{before}` removed")),
        (before, ".*") if is_request => ("pattern-generalized", format!("pattern generalized from `{before}` to `.*`")),
        (before, now) => ("pattern-changed", format!("pattern changed from `{before}` to `{now}`")),
    };
    add(walk, change, name, pair, pair.at("pattern"), &[], &text);
}

fn nullable(walk: &mut Walk<'_>, name: &str, pair: &Pair<'_>) {
    let now = pair.revision.is("nullable");
    if pair.base.is("nullable") != now {
        let (change, text) =
            if now { ("became-nullable", "became nullable") } else { ("became-not-nullable", "became not nullable") };
        add(walk, change, name, pair, pair.at("nullable"), &[], text);
    }
}

fn default(walk: &mut Walk<'_>, name: &str, pair: &Pair<'_>) {
    if matches!(walk.site, Site::Parameter { is_required: true, .. }) {
        // What must be there has no default to speak of.
        return;
    }
    let value = |value: Option<&'_ Value>| value.filter(|value| !value.is_null()).cloned();
    let (before, now) = (value(pair.base.value.get("default")), value(pair.revision.value.get("default")));
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

fn discriminator(walk: &mut Walk<'_>, name: &str, pair: &Pair<'_>) {
    let keyword = "discriminator";
    let both = match (pair.base.get(keyword), pair.revision.get(keyword)) {
        (None, None) => return,
        (None, Some(_)) => {
            return add(walk, "discriminator-added", name, pair, pair.at(keyword), &[], "discriminator added");
        }
        (Some(_), None) => {
            return add(walk, "discriminator-removed", name, pair, pair.at(keyword), &[], "discriminator removed");
        }
        (Some(base), Some(revision)) => Pair { base, revision },
    };
    let (before, now) = (both.base.text("propertyName"), both.revision.text("propertyName"));
    if before != now {
        let text = format!("propertyName of the discriminator changed from `{before}` to `{now}`");
        add(walk, "discriminator-property-name-changed", name, pair, both.at("propertyName"), &[], &text);
    }
    let mapping = super::place::matched(&both, "mapping", str::to_owned);
    let list = |names: Vec<&str>| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    if !mapping.added.is_empty() {
        let text = format!(
            "mapping of the discriminator: {} added",
            list(mapping.added.iter().map(|(key, _)| *key).collect())
        );
        add(walk, "discriminator-mapping-added", name, pair, both.at("mapping"), &[], &text);
    }
    if !mapping.removed.is_empty() {
        let text = format!(
            "mapping of the discriminator: {} deleted",
            list(mapping.removed.iter().map(|(key, _)| *key).collect())
        );
        add(walk, "discriminator-mapping-deleted", name, pair, both.at("mapping"), &[], &text);
    }
    for (key, to) in mapping.both.iter().filter(|(_, to)| to.base.value != to.revision.value) {
        let text = format!(
            "mapping of the discriminator: `{key}` changed from {} to {}",
            show(to.base.value),
            show(to.revision.value)
        );
        add(walk, "discriminator-mapping-changed", name, pair, to.whole(), &[key], &text);
    }
}

/// A value as lines of ignore files have it.
fn bare(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
