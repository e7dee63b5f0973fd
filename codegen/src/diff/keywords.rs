//! The keywords of a schema, but for those that hold schemas.

use super::place::{Pair, Places};
use super::rules::find;
use super::schema::Walk;
use super::site::{Side, Site};
use super::{form, limits, report::show, values};

/// The keywords that are compared here, or by those who are called here.
pub(super) const HANDLED: &[&str] = &[
    "const",
    "contentEncoding",
    "contentMediaType",
    "default",
    "discriminator",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxContains",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minContains",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "nullable",
    "pattern",
    "type",
    "x-extensible-enum",
];

/// Reports what the keywords of the schema called `name` say differently of the values that fit.
pub(super) fn compare(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>) {
    limits::compare(walk, name, pair);
    values::compare(walk, name, pair);
    pattern(walk, name, pair);
    nullable(walk, name, pair);
    content(walk, name, pair);
}

/// Reports what they say differently beside.
pub(super) fn annotations(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>) {
    values::default(walk, name, pair);
    discriminator(walk, name, pair);
}

/// What oasdiff does not report of a property that the side in question never sends, which it breaks nobody.
const NOT_OF_READ_ONLY: &[&str] = &[
    "exclusive-max-set",
    "exclusive-min-set",
    "list-of-types-narrowed",
    "list-of-types-widened",
    "max-length-set",
    "max-set",
    "min-items-increased",
    "min-items-set",
    "min-set",
    "type-changed",
    "type-compatible",
    "type-generalized",
    "x-extensible-enum-value-removed",
];
const NOT_OF_WRITE_ONLY: &[&str] = &[
    "exclusive-max-increased",
    "exclusive-min-decreased",
    "max-increased",
    "max-length-increased",
    "max-length-unset",
    "min-decreased",
    "min-items-decreased",
    "min-items-unset",
    "min-length-decreased",
];

/// Reports by the rule for properties that the other side never sends, where oasdiff has one or reports none.
pub(super) fn add(
    walk: &mut Walk<'_, '_>,
    change: &str,
    name: &str,
    pair: &Pair<'_>,
    places: Places,
    values: &[&str],
    text: &str,
) {
    let (rules, not) = match walk.site {
        Site::Request { .. } if pair.revision.is("readOnly") => ("request-read-only-property", NOT_OF_READ_ONLY),
        Site::Response { .. } if pair.revision.is("writeOnly") => ("response-write-only-property", NOT_OF_WRITE_ONLY),
        _ => return walk.add(change, name, places, values, text),
    };
    let own = format!("{rules}-{change}");
    if !name.is_empty() && find(&own).is_some() {
        walk.add_rule(&own, name, places, values, text);
    } else if name.is_empty() || !not.contains(&change) {
        walk.add(change, name, places, values, text);
    }
}

fn pattern(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>) {
    let (before, now) = (pair.base.text("pattern"), pair.revision.text("pattern"));
    let (change, text) = match (before, now) {
        _ if before == now => return,
        ("", now) => ("pattern-added", format!("pattern `{now}` added")),
        (before, "") => ("pattern-removed", format!("pattern `{before}` removed")),
        (before, ".*") if walk.site.side() == Side::Request => {
            ("pattern-generalized", format!("pattern generalized from `{before}` to `.*`"))
        }
        (before, now) => ("pattern-changed", format!("pattern changed from `{before}` to `{now}`")),
    };
    add(walk, change, name, pair, pair.at("pattern"), &[], &text);
}

fn nullable(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>) {
    let (before, now) = (form::is_nullable(&pair.base), form::is_nullable(&pair.revision));
    if before == now {
        return;
    }
    let (change, text) =
        if now { ("became-nullable", "became nullable") } else { ("became-not-nullable", "became not nullable") };
    // In 3.1, what has no type takes null as it takes all.
    let other = if now { &pair.base } else { &pair.revision };
    if other.is_json_schema() && other.member("type").is_none() {
        return;
    }
    let keyword =
        if [&pair.base, &pair.revision].iter().any(|schema| schema.is("nullable")) { "nullable" } else { "type" };
    add(walk, change, name, pair, pair.at(keyword), &[], text);
}

/// `contentEncoding` and `contentMediaType`: what is in a text.
fn content(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>) {
    for (keyword, id) in [("contentEncoding", "content-encoding"), ("contentMediaType", "content-media-type")] {
        let (before, now) = form::contents(&pair.base, &pair.revision, keyword);
        let described = |text: &str| if text.is_empty() { "none".to_owned() } else { format!("`{text}`") };
        if before != now {
            let text = format!("{keyword} changed from {} to {}", described(before), described(now));
            add(walk, &format!("{id}-changed"), name, pair, pair.at(keyword), &[], &text);
        }
    }
}

fn discriminator(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>) {
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
    for (list, word) in [(&mapping.added, "added"), (&mapping.removed, "deleted")] {
        if !list.is_empty() {
            let names = list.iter().map(|(key, _)| format!("`{key}`")).collect::<Vec<_>>().join(", ");
            let text = format!("mapping of the discriminator: {names} {word}");
            add(walk, &format!("discriminator-mapping-{word}"), name, pair, both.at("mapping"), &[], &text);
        }
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
