//! What a schema says, whichever version of OpenAPI it says it in.
//!
//! 3.0 has `nullable`, a flag beside `maximum`, `enum` of one and formats for what is encoded; 3.1 has the type `null`,
//! numbers, `const`, `contentEncoding` and `contentMediaType`. A schema and its conversion say the same.

use std::collections::BTreeSet;

use serde_json::Value;

use super::equivalent::same_value;
use super::place::Node;

/// The keywords that are read here, and not each by itself.
pub(super) const FORM: &[&str] = &[
    "const",
    "contentEncoding",
    "contentMediaType",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maximum",
    "minimum",
    "nullable",
    "type",
];

/// The types of a schema, but for `null` beside others: none, one, or several; none is any.
pub(super) fn types<'d>(schema: &Node<'d>) -> Vec<&'d str> {
    let types: BTreeSet<&str> = match schema.member("type") {
        Some(Value::String(one)) => [one.as_str()].into(),
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => BTreeSet::new(),
    };
    let is_only_null = types.len() == 1;
    types.into_iter().filter(|name| *name != "null" || is_only_null).collect()
}

/// Whether a schema says that it takes null beside what else it takes.
pub(super) fn is_nullable(schema: &Node<'_>) -> bool {
    let has_null = match schema.member("type") {
        Some(Value::String(one)) => one == "null",
        Some(Value::Array(several)) => several.iter().any(|name| name == "null"),
        _ => false,
    };
    has_null || schema.is("nullable") || schema.is_or_null()
}

/// The schema with which one alternative of two takes nothing but null, and where the alternatives stand.
pub(super) fn beside_null<'d>(schema: &Node<'d>) -> Option<(&'static str, Node<'d>)> {
    ["oneOf", "anyOf"].into_iter().find_map(|keyword| {
        let [one, other] = <[Node<'d>; 2]>::try_from(schema.items(keyword)).ok()?;
        let (null, rest) = if is_null(&one) { (one, other) } else { (other, one) };
        // Of `oneOf`, null would fit both, and so neither.
        let is_ambiguous = keyword == "oneOf" && is_nullable(&rest);
        (is_null(&null) && !is_ambiguous).then_some((keyword, rest))
    })
}

fn is_null(schema: &Node<'_>) -> bool {
    let is_type = schema.text("type") == "null";
    let is_value = |value: Option<&Value>| value.is_some_and(Value::is_null);
    is_type || is_value(schema.member("const")) || schema.values("enum").is_some_and(|values| values == [Value::Null])
}

/// `maximum`, `minimum`, and as numbers `exclusiveMaximum` and `exclusiveMinimum`; other limits as they are.
pub(super) fn limit(schema: &Node<'_>, keyword: &str) -> Option<f64> {
    let number = |keyword: &str| schema.member(keyword).and_then(Value::as_f64);
    match keyword {
        "exclusiveMaximum" if schema.is(keyword) => number("maximum"),
        "exclusiveMinimum" if schema.is(keyword) => number("minimum"),
        "maximum" if schema.is("exclusiveMaximum") => None,
        "minimum" if schema.is("exclusiveMinimum") => None,
        keyword => number(keyword),
    }
}

/// The values that a schema is limited to, by `enum` or by `const`; null is among them only where it alone says so.
pub(super) fn values<'d>(schema: &Node<'d>) -> Option<Vec<&'d Value>> {
    let values: Vec<_> = match (schema.member("const"), schema.values("enum")) {
        (Some(value), _) => vec![value],
        (None, values) => values?.iter().collect(),
    };
    let is_nullable = is_nullable(schema);
    Some(values.into_iter().filter(|value| !(is_nullable && value.is_null())).collect())
}

/// The formats of both; where only one has the keyword, what the other says by an encoding or a media type is its format.
pub(super) fn formats<'d>(base: &Node<'d>, revision: &Node<'d>) -> (&'d str, &'d str) {
    if [base, revision].iter().all(|schema| schema.member("format").is_none()) {
        return ("", "");
    }
    let format = |schema: &Node<'d>| match (
        schema.text("format"),
        schema.text("contentEncoding"),
        schema.text("contentMediaType"),
    ) {
        ("", "base64", _) => "byte",
        ("", "", "application/octet-stream") => "binary",
        (format, ..) => format,
    };
    (format(base), format(revision))
}

/// `contentEncoding` or `contentMediaType` of both; where only one has the keyword, a format may stand for it in the other.
pub(super) fn contents<'d>(base: &Node<'d>, revision: &Node<'d>, keyword: &str) -> (&'d str, &'d str) {
    if [base, revision].iter().all(|schema| schema.member(keyword).is_none()) {
        return ("", "");
    }
    let content = |schema: &Node<'d>| match (schema.text(keyword), keyword, schema.text("format")) {
        ("", "contentEncoding", "byte") => "base64",
        ("", "contentMediaType", "binary") => "application/octet-stream",
        (text, ..) => text,
    };
    (content(base), content(revision))
}

/// Whether both say the same by the keywords that are read here.
pub(super) fn is_same(base: &Node<'_>, revision: &Node<'_>) -> bool {
    let same = |(one, other): (&str, &str)| one == other;
    let limits = ["exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum"];
    types(base) == types(revision)
        && is_nullable(base) == is_nullable(revision)
        && limits.iter().all(|keyword| limit(base, keyword) == limit(revision, keyword))
        && same(formats(base, revision))
        && ["contentEncoding", "contentMediaType"].iter().all(|keyword| same(contents(base, revision, keyword)))
        && is_same_list(values(base), values(revision))
}

fn is_same_list(base: Option<Vec<&Value>>, revision: Option<Vec<&Value>>) -> bool {
    match (base, revision) {
        (Some(one), Some(other)) => one.len() == other.len() && one.iter().all(|value| has(&other, value)),
        (one, other) => one.is_none() && other.is_none(),
    }
}

/// Whether a list has that value.
pub(super) fn has(list: &[&Value], value: &Value) -> bool {
    list.iter().any(|other| same_value(other, value))
}
