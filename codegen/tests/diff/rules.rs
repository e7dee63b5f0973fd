//! Every rule, and a pair of documents that it is reported of.

mod documents;
mod schemas;

use std::collections::BTreeMap;

use nextgen_patient_access_codegen::diff::rules::{RULES, find};
use nextgen_patient_access_codegen::diff::{Comparison, Date, Policy};
use serde_json::{Value, json};

/// A document of one operation.
fn document(operation: &Value) -> Value {
    json!({ "openapi": "3.1.0", "paths": { "/x": { "post": operation } } })
}

fn request(schema: &Value) -> Value {
    json!({ "requestBody": { "content": { "application/json": { "schema": schema } } } })
}

fn response(schema: &Value) -> Value {
    json!({ "responses": { "200": { "content": { "application/json": { "schema": schema } } } } })
}

fn parameter(location: &str, schema: &Value) -> Value {
    json!({ "parameters": [{ "name": "p", "in": location, "schema": schema }] })
}

/// An object with one property.
fn object(property: &Value, required: bool) -> Value {
    let required = if required { json!(["p"]) } else { json!([]) };
    json!({ "type": "object", "required": required, "properties": { "p": property } })
}

/// An operation that has a schema in the place that the ids of the rules begin with.
fn operation(place: &str, schema: &Value) -> Value {
    let marked = |word: &str| {
        let mut schema = schema.clone();
        schema[word] = json!(true);
        object(&schema, false)
    };
    match place {
        "request-body" => request(schema),
        "request-property" => request(&object(schema, false)),
        "request-read-only-property" => request(&marked("readOnly")),
        "response-body" => response(schema),
        "response-property" => response(&object(schema, false)),
        "response-write-only-property" => response(&marked("writeOnly")),
        "response-header" => json!({ "responses": { "200": { "headers": { "Age": { "schema": schema } } } } }),
        "request-parameter" => parameter("query", schema),
        "request-parameter-property" => parameter("query", &object(schema, false)),
        place => panic!("{place}"),
    }
}

const PLACES: [&str; 9] = [
    "request-body",
    "request-property",
    "request-read-only-property",
    "response-body",
    "response-property",
    "response-write-only-property",
    "response-header",
    "request-parameter",
    "request-parameter-property",
];

/// For each rule, the pairs that it must be reported of.
fn pairs() -> BTreeMap<String, Vec<(Value, Value)>> {
    let mut pairs: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for documents::Row { id, base, revision } in documents::rows() {
        pairs.entry(id.to_owned()).or_default().push((base, revision));
    }
    let own: Vec<_> = pairs.keys().cloned().collect();
    for schemas::Row { change, base, revision } in schemas::rows() {
        for place in PLACES {
            let id = format!("{place}-{change}");
            if find(&id).is_some() && !own.contains(&id) {
                let pair = (document(&operation(place, &base)), document(&operation(place, &revision)));
                pairs.entry(id).or_default().push(pair);
            }
        }
    }
    pairs
}

fn compare(base: &Value, revision: &Value, days: u32) -> Comparison {
    let policy = Policy { today: Date::parse("2026-11-24"), deprecation_days_stable: days, deprecation_days_beta: 0 };
    Comparison::of(base, revision, &policy)
}

/// What is reported beside, of a change that is two.
fn beside(id: &str) -> &'static [&'static str] {
    match id {
        "api-version-not-bumped" | "api-version-decreased" | "api-major-version-not-bumped" => {
            &["api-removed-without-deprecation"]
        }
        _ => &[],
    }
}

#[test]
fn each_rule_is_reported_of_its_pairs_and_nothing_else_is() {
    let pairs = pairs();
    let without: Vec<_> = RULES.iter().map(|rule| &rule.id).filter(|id| !pairs.contains_key(*id)).collect();
    assert_eq!(without, [""; 0], "rules without a pair of documents");
    let mut wrong = Vec::new();
    for (id, pairs) in &pairs {
        let rule = find(id).unwrap_or_else(|| panic!("{id} is no rule"));
        for (base, revision) in pairs {
            let days = if id.ends_with("sunset-missing") { 30 } else { 0 };
            let found = compare(base, revision, days);
            let is_told = found.changes.iter().any(|change| change.id == *id);
            let is_beside = |other: &str| other == id || beside(id).contains(&other);
            let is_alone = found.changes.iter().all(|change| is_beside(&change.id)) && found.notices.is_empty();
            let of_rule = found.changes.iter().filter(|change| change.id == *id);
            if !is_told || !is_alone || !of_rule.into_iter().all(|change| change.level == rule.level) {
                wrong.push(format!("{id}: {base} → {revision}: {found:#?}"));
            }
            assert_eq!(compare(base, base, days), Comparison::default());
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), pairs.len(), wrong.join("\n"));
}

#[test]
fn the_table_is_in_order_and_has_words_for_each_rule() {
    assert_eq!(RULES.len(), 509);
    assert!(RULES.is_sorted_by(|one, other| one.id < other.id));
    assert!(
        RULES
            .iter()
            .all(|rule| !rule.meaning.is_empty() && !rule.meaning.ends_with('.') && !rule.meaning.contains('{'))
    );
}
