//! What changes in a schema: how the ids of the rules end, the schema before, and the schema now.

use serde_json::{Value, json};

pub struct Row {
    pub change: &'static str,
    pub base: Value,
    pub revision: Value,
}

fn row(change: &'static str, base: Value, revision: Value) -> Row {
    Row { change, base, revision }
}

pub fn rows() -> Vec<Row> {
    [limits(), values(), types(), lists(), annotations(), added_and_removed()].into_iter().flatten().collect()
}

fn limits() -> Vec<Row> {
    let limit = |keyword: &str, number: u32| json!({ keyword: number });
    let both = |keyword: &str, increased, decreased| {
        [row(increased, limit(keyword, 5), limit(keyword, 6)), row(decreased, limit(keyword, 6), limit(keyword, 5))]
    };
    let mut rows: Vec<_> = [
        both("maximum", "max-increased", "max-decreased"),
        both("minimum", "min-increased", "min-decreased"),
        both("exclusiveMaximum", "exclusive-max-increased", "exclusive-max-decreased"),
        both("exclusiveMinimum", "exclusive-min-increased", "exclusive-min-decreased"),
        both("maxLength", "max-length-increased", "max-length-decreased"),
        both("minLength", "min-length-increased", "min-length-decreased"),
        both("maxItems", "max-items-increased", "max-items-decreased"),
        both("minItems", "min-items-increased", "min-items-decreased"),
        both("maxContains", "max-contains-increased", "max-contains-decreased"),
        both("minContains", "min-contains-increased", "min-contains-decreased"),
    ]
    .into_iter()
    .flatten()
    .collect();
    for (set, keyword) in [
        ("max-set", "maximum"),
        ("min-set", "minimum"),
        ("exclusive-max-set", "exclusiveMaximum"),
        ("exclusive-min-set", "exclusiveMinimum"),
        ("max-length-set", "maxLength"),
        ("min-items-set", "minItems"),
    ] {
        rows.push(row(set, json!({}), limit(keyword, 5)));
    }
    rows.push(row("max-length-unset", limit("maxLength", 5), json!({})));
    rows.push(row("min-items-unset", limit("minItems", 5), json!({})));
    rows
}

fn values() -> Vec<Row> {
    let string = |words: Value| {
        let mut schema = json!({ "type": "string" });
        schema.as_object_mut().unwrap().extend(words.as_object().unwrap().clone());
        schema
    };
    let none = string(json!({}));
    vec![
        row("became-enum", none.clone(), string(json!({ "enum": ["a"] }))),
        row("enum-value-added", string(json!({ "enum": ["a"] })), string(json!({ "enum": ["a", "b"] }))),
        row("enum-value-removed", string(json!({ "enum": ["a", "b"] })), string(json!({ "enum": ["a"] }))),
        row("const-changed", string(json!({ "const": "a" })), string(json!({ "const": "b" }))),
        row("default-value-added", none.clone(), string(json!({ "default": "a" }))),
        row("default-value-changed", string(json!({ "default": "a" })), string(json!({ "default": "b" }))),
        row("default-value-removed", string(json!({ "default": "a" })), none.clone()),
        row("pattern-added", none.clone(), string(json!({ "pattern": "a" }))),
        row("pattern-changed", string(json!({ "pattern": "a" })), string(json!({ "pattern": "b" }))),
        row("pattern-generalized", string(json!({ "pattern": "a" })), string(json!({ "pattern": ".*" }))),
        row("pattern-removed", string(json!({ "pattern": "a" })), none.clone()),
        row("content-encoding-changed", none.clone(), string(json!({ "contentEncoding": "base64" }))),
        row("content-media-type-changed", none.clone(), string(json!({ "contentMediaType": "text/html" }))),
        row(
            "x-extensible-enum-value-removed",
            string(json!({ "x-extensible-enum": ["a", "b"] })),
            string(json!({ "x-extensible-enum": ["a"] })),
        ),
    ]
}

fn types() -> Vec<Row> {
    let of = |name: &str| json!({ "type": name });
    let choice = json!({ "oneOf": [of("string"), of("integer")] });
    vec![
        row("type-changed", of("boolean"), of("integer")),
        row("type-generalized", of("integer"), of("number")),
        row("type-specialized", of("number"), of("integer")),
        row("became-nullable", of("string"), json!({ "type": ["string", "null"] })),
        row("became-not-nullable", json!({ "type": ["string", "null"] }), of("string")),
        row("list-of-types-widened", of("string"), choice.clone()),
        row("list-of-types-narrowed", choice, of("string")),
    ]
}

fn lists() -> Vec<Row> {
    let object =
        |title: &str| json!({ "title": title, "type": "object", "properties": { title: { "type": "string" } } });
    let (one, other, words) = (object("a"), object("b"), json!({ "title": "Words" }));
    let list = |keyword: &str, schemas: &[&Value]| json!({ keyword: schemas });
    let mut rows = vec![
        row("all-of-added-annotation-only", list("allOf", &[&one, &other]), list("allOf", &[&one, &other, &words])),
        row("all-of-removed-annotation-only", list("allOf", &[&one, &other, &words]), list("allOf", &[&one, &other])),
        row("prefix-items-added", list("prefixItems", &[&one]), list("prefixItems", &[&one, &other])),
        row("prefix-items-removed", list("prefixItems", &[&one, &other]), list("prefixItems", &[&one])),
        row("wrapped-in-one-of", one.clone(), list("oneOf", &[&one, &other])),
    ];
    for (added, removed, keyword) in [
        ("all-of-added", "all-of-removed", "allOf"),
        ("any-of-added", "any-of-removed", "anyOf"),
        ("one-of-added", "one-of-removed", "oneOf"),
    ] {
        rows.push(row(added, list(keyword, &[&one]), list(keyword, &[&one, &other])));
        rows.push(row(removed, list(keyword, &[&one, &other]), list(keyword, &[&one])));
    }
    rows
}

fn annotations() -> Vec<Row> {
    let told_by = |discriminator: Value| json!({ "type": "object", "discriminator": discriminator });
    let mapped = |mapping: Value| told_by(json!({ "propertyName": "kind", "mapping": mapping }));
    let plain = json!({ "type": "object" });
    let sunset = |day: &str| json!({ "type": "string", "deprecated": true, "x-sunset": day });
    let stability = |level: &str| json!({ "type": "string", "x-stability-level": level });
    let string = json!({ "type": "string" });
    let deprecated = json!({ "type": "string", "deprecated": true });
    vec![
        row("discriminator-added", plain.clone(), told_by(json!({ "propertyName": "kind" }))),
        row("discriminator-removed", told_by(json!({ "propertyName": "kind" })), plain),
        row(
            "discriminator-property-name-changed",
            told_by(json!({ "propertyName": "kind" })),
            told_by(json!({ "propertyName": "sort" })),
        ),
        row("discriminator-mapping-added", mapped(json!({})), mapped(json!({ "a": "A" }))),
        row("discriminator-mapping-changed", mapped(json!({ "a": "A" })), mapped(json!({ "a": "B" }))),
        row("discriminator-mapping-deleted", mapped(json!({ "a": "A" })), mapped(json!({}))),
        row("deprecated", string.clone(), deprecated.clone()),
        row("deprecated-with-sunset", string.clone(), sunset("2030-01-01")),
        row("deprecated-sunset-invalid", string.clone(), sunset("soon")),
        row("sunset-date-too-small", string.clone(), sunset("2020-01-01")),
        row("reactivated", deprecated, string),
        row("stability-decreased", stability("stable"), stability("beta")),
        row("stability-increased", stability("beta"), stability("stable")),
    ]
}

/// Keywords of JSON Schema 2020-12, each added and removed.
fn added_and_removed() -> Vec<Row> {
    let keywords = [
        ("const-added", "const-removed", "const", json!("a")),
        ("contains-added", "contains-removed", "contains", json!({ "type": "string" })),
        ("content-schema-added", "content-schema-removed", "contentSchema", json!({ "type": "object" })),
        ("dependent-required-added", "dependent-required-removed", "dependentRequired", json!({ "a": ["b"] })),
        (
            "dependent-schema-added",
            "dependent-schema-removed",
            "dependentSchemas",
            json!({ "a": { "required": ["b"] } }),
        ),
        ("else-added", "else-removed", "else", json!({ "required": ["a"] })),
        ("if-added", "if-removed", "if", json!({ "required": ["a"] })),
        (
            "pattern-property-added",
            "pattern-property-removed",
            "patternProperties",
            json!({ "^a": { "type": "string" } }),
        ),
        ("property-names-added", "property-names-removed", "propertyNames", json!({ "maxLength": 9 })),
        ("then-added", "then-removed", "then", json!({ "required": ["a"] })),
        ("unevaluated-items-added", "unevaluated-items-removed", "unevaluatedItems", json!(false)),
        ("unevaluated-properties-added", "unevaluated-properties-removed", "unevaluatedProperties", json!(false)),
    ];
    let mut rows = Vec::new();
    for (added, removed, keyword, value) in keywords {
        rows.push(row(added, json!({}), json!({ keyword: value })));
        rows.push(row(removed, json!({ keyword: value }), json!({})));
    }
    let required = |names: Value| json!({ "dependentRequired": { "a": names } });
    rows.push(row("dependent-required-changed", required(json!(["b"])), required(json!(["b", "c"]))));
    rows
}
