//! The table of rules: in order, and nothing in it that is never reported.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use std::collections::BTreeSet;

use nextgen_patient_access_codegen::diff::rules::{RULES, find};
use nextgen_patient_access_codegen::diff::{Change, Date, compare_on};
use serde_json::{Value, json};

fn changes(base: &Value, revision: &Value) -> Vec<Change> {
    compare_on(base, revision, &Date::parse("2026-11-24").unwrap())
}

/// A document of one operation.
fn document(operation: &Value) -> Value {
    json!({ "openapi": "3.0.3", "paths": { "/x": { "post": operation } } })
}

/// The ids of the changes from one operation to the other, sorted.
fn ids(base: &Value, revision: &Value) -> Vec<String> {
    let mut ids: Vec<_> = changes(&document(base), &document(revision)).into_iter().map(|change| change.id).collect();
    ids.sort();
    ids
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

/// Schemas that differ in one thing, each to be read in both directions.
fn schemas() -> Vec<(Value, Value)> {
    let objects = |access: &str, required: Value, default: Value| {
        let property = json!({ "type": "string", "default": default, access: true });
        json!({ "type": "object", "required": required, "properties": { "p": property } })
    };
    let property = |keyword: &str, value: bool, required: Value| {
        let property = json!({ "type": "string", keyword: value });
        json!({ "type": "object", "required": required, "properties": { "p": property } })
    };
    let mut schemas = vec![
        (json!({ "maximum": 1 }), json!({ "maximum": 2 })),
        (json!({ "minimum": 1 }), json!({ "minimum": 2 })),
        (json!({ "maxLength": 1 }), json!({ "maxLength": 2 })),
        (json!({ "minLength": 1 }), json!({ "minLength": 2 })),
        (json!({ "maxItems": 1 }), json!({ "maxItems": 2 })),
        (json!({ "minItems": 1 }), json!({ "minItems": 2 })),
        (json!({}), json!({ "maximum": 1, "minimum": 1, "maxLength": 1 })),
        (json!({ "type": "string" }), json!({ "type": "number" })),
        (json!({ "type": "integer" }), json!({ "type": "number" })),
        (json!({ "type": "integer", "format": "int32" }), json!({ "type": "integer", "format": "int64" })),
        (json!({ "enum": ["a"] }), json!({ "enum": ["a", "b"] })),
        (json!({}), json!({ "enum": ["a"] })),
        (json!({ "x-extensible-enum": ["a"] }), json!({ "x-extensible-enum": ["a", "b"] })),
        (json!({ "pattern": "a" }), json!({ "pattern": "b" })),
        (json!({ "pattern": "a" }), json!({ "pattern": ".*" })),
        (json!({}), json!({ "pattern": "a" })),
        (json!({}), json!({ "nullable": true })),
        (json!({ "default": "a" }), json!({ "default": "b" })),
        (json!({}), json!({ "default": "b" })),
        (json!({}), json!({ "discriminator": { "propertyName": "a" } })),
        (json!({ "discriminator": { "propertyName": "a" } }), json!({ "discriminator": { "propertyName": "b" } })),
        (
            json!({ "discriminator": { "propertyName": "a", "mapping": { "a": "A" } } }),
            json!({ "discriminator": { "propertyName": "a", "mapping": { "a": "B", "b": "B" } } }),
        ),
    ];
    for keyword in ["allOf", "anyOf", "oneOf"] {
        schemas.push((json!({}), json!({ keyword: [{ "title": "A", "type": "string" }] })));
    }
    for required in [json!([]), json!(["p"])] {
        schemas.push((property("readOnly", false, required.clone()), property("readOnly", true, required.clone())));
        schemas.push((property("writeOnly", false, required.clone()), property("writeOnly", true, required)));
    }
    for access in ["x-neither", "writeOnly"] {
        for (default, required) in [(json!(null), json!([])), (json!("a"), json!(["p"])), (json!(null), json!(["p"]))] {
            let object = objects(access, required, default.clone());
            schemas.push((json!({ "type": "object" }), object.clone()));
            schemas.push((objects(access, json!([]), default), object));
        }
    }
    schemas
}

/// The same as a property, of those that only one side sends too.
fn as_properties(schema: &Value) -> Vec<Value> {
    ["x-neither", "readOnly", "writeOnly"]
        .into_iter()
        .map(|access| {
            let mut property = schema.clone();
            property[access] = json!(true);
            json!({ "type": "object", "required": ["p"], "properties": { "p": property } })
        })
        .collect()
}

/// Operations that differ in what is no schema.
fn operations() -> Vec<(Value, Value)> {
    let parameter = |members: Value| {
        let mut parameter = json!({ "name": "p", "in": "query", "schema": {} });
        parameter.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        json!({ "parameters": [parameter] })
    };
    let response = |response: Value| json!({ "responses": { "200": response } });
    let required_header = json!({ "headers": { "ETag": { "required": true } } });
    let sunset = |day: &str| json!({ "deprecated": true, "x-sunset": day });
    let mut pairs = vec![
        (json!({ "operationId": "a" }), json!({ "operationId": "b" })),
        (json!({}), json!({ "operationId": "b" })),
        (json!({ "tags": ["a"] }), json!({ "tags": ["b"] })),
        (json!({ "security": [{ "a": [] }] }), json!({ "security": [{ "b": [] }] })),
        (json!({ "security": [{ "a": ["x"] }] }), json!({ "security": [{ "a": ["y"] }] })),
        (json!({ "x-stability-level": "stable" }), json!({ "x-stability-level": "beta" })),
        (json!({}), json!({ "x-stability-level": "finished" })),
        (json!({ "responses": { "200": {}, "404": {} } }), json!({ "responses": { "201": {}, "403": {} } })),
        (response(required_header.clone()), response(json!({}))),
        (response(json!({ "headers": { "ETag": {} } })), response(json!({}))),
        (response(required_header), response(json!({ "headers": { "ETag": {} } }))),
        (response(json!({ "content": { "a/a": {} } })), response(json!({ "content": { "b/b": {} } }))),
        (response(json!({ "content": { "a/a": {} } })), response(json!({ "content": { "a/b+a": {} } }))),
        (response(json!({ "content": { "a/a": {} } })), response(json!({ "content": { "a/a;b=c": {} } }))),
        (
            json!({ "requestBody": { "content": { "a/a": {} } } }),
            json!({ "requestBody": { "content": { "b/b": {} } } }),
        ),
        (json!({}), json!({ "requestBody": {} })),
        (json!({}), json!({ "requestBody": { "required": true } })),
        (json!({ "requestBody": {} }), json!({ "requestBody": { "required": true } })),
        (json!({}), json!({ "parameters": [{ "name": "p", "in": "path", "required": true }] })),
        (json!({}), parameter(json!({ "required": true }))),
        (parameter(json!({})), parameter(json!({ "required": true }))),
    ];
    let lives = [
        json!({}),
        json!({ "deprecated": true }),
        sunset("2020-01-01"),
        sunset("2030-01-01"),
        sunset("soon"),
        sunset("2019-01-01"),
    ];
    for life in &lives {
        pairs.push((parameter(life.clone()), json!({})));
        for other in &lives {
            pairs.push((life.clone(), other.clone()));
            pairs.push((parameter(life.clone()), parameter(other.clone())));
        }
    }
    pairs
}

/// Whole documents, for what is no operation's.
fn documents() -> Vec<(Value, Value)> {
    let schemes = |scheme: Value| json!({ "components": { "securitySchemes": { "s": scheme } } });
    let flow = |flow: Value| schemes(json!({ "type": "oauth2", "flows": { "implicit": flow } }));
    let gone = |operation: Value| {
        let path = json!({ "paths": { "/x": { "get": operation } } });
        let mut other = path.clone();
        other["paths"]["/x"]["put"] = json!({});
        let mut without = other.clone();
        without["paths"]["/x"].as_object_mut().unwrap().remove("get");
        vec![(path, json!({ "paths": {} })), (other, without)]
    };
    let item = |parameters: Value| json!({ "paths": { "/x": { "get": {}, "parameters": parameters } } });
    let mut pairs = vec![
        (json!({}), schemes(json!({}))),
        (schemes(json!({ "type": "http" })), schemes(json!({ "type": "apiKey" }))),
        (flow(json!({ "authorizationUrl": "a" })), flow(json!({ "authorizationUrl": "b" }))),
        (flow(json!({ "tokenUrl": "a" })), flow(json!({ "tokenUrl": "b" }))),
        (flow(json!({ "scopes": { "a": "A", "b": "B" } })), flow(json!({ "scopes": { "a": "B", "c": "B" } }))),
        (json!({ "components": { "schemas": { "A": {} } } }), json!({})),
        (json!({ "security": [{ "a": [] }] }), json!({ "security": [{ "b": [] }] })),
        (json!({ "security": [{ "a": ["x"] }] }), json!({ "security": [{ "a": ["y"] }] })),
        (
            item(json!([])),
            item(json!([{ "name": "p", "in": "query" }, { "name": "q", "in": "query", "required": true }])),
        ),
    ];
    for operation in [json!({}), json!({ "deprecated": true }), json!({ "deprecated": true, "x-sunset": "2030-01-01" })]
    {
        pairs.extend(gone(operation));
    }
    pairs
}

#[test]
fn every_rule_is_reported_of_something() {
    let mut seen = BTreeSet::new();
    let mut add = |base: &Value, revision: &Value| {
        for (from, to) in [(base, revision), (revision, base)] {
            for change in changes(from, to) {
                assert_eq!(find(&change.id).map(|rule| rule.level), Some(change.level));
                seen.insert(change.id);
            }
        }
    };
    for (base, revision) in schemas() {
        let mut pairs = vec![(base.clone(), revision.clone())];
        pairs.extend(as_properties(&base).into_iter().zip(as_properties(&revision)));
        for (base, revision) in &pairs {
            add(&document(&request(base)), &document(&request(revision)));
            add(&document(&response(base)), &document(&response(revision)));
            for location in ["query", "header"] {
                add(&document(&parameter(location, base)), &document(&parameter(location, revision)));
            }
        }
    }
    operations().iter().for_each(|(base, revision)| add(&document(base), &document(revision)));
    documents().iter().for_each(|(base, revision)| add(base, revision));
    let unseen: Vec<_> = RULES.iter().map(|rule| rule.id).filter(|id| !seen.contains(*id)).collect();
    assert_eq!(unseen, [""; 0]);
}

#[test]
fn the_table_is_in_order_and_has_words_for_each_rule() {
    assert!(RULES.is_sorted_by(|one, other| one.id < other.id));
    assert!(RULES.iter().all(|rule| !rule.meaning.is_empty() && !rule.meaning.ends_with('.')));
}

/// What is a promise on one side is a demand on the other.
#[test]
fn the_side_decides_whether_a_limit_breaks() {
    let (low, high) = (json!({ "maximum": 1 }), json!({ "maximum": 2 }));
    assert_eq!(ids(&request(&high), &request(&low)), ["request-body-max-decreased"]);
    assert_eq!(ids(&response(&low), &response(&high)), ["response-body-max-increased"]);
    assert_eq!(ids(&response(&high), &response(&low)), [""; 0]);
    assert_eq!(ids(&parameter("query", &high), &parameter("query", &low)), ["request-parameter-max-decreased"]);
}

/// In JSON a number is no string; in a query it is.
#[test]
fn the_encoding_decides_whether_a_type_is_wider() {
    let (number, string) = (json!({ "type": "number" }), json!({ "type": "string" }));
    assert_eq!(ids(&request(&number), &request(&string)), ["request-body-type-changed"]);
    assert_eq!(ids(&parameter("query", &number), &parameter("query", &string)), ["request-parameter-type-generalized"]);
    assert_eq!(ids(&parameter("query", &string), &parameter("query", &number)), ["request-parameter-type-changed"]);
    let of = |media_type: &str, schema: &Value| json!({ "requestBody": { "content": { media_type: { "schema": schema } } } });
    assert_eq!(ids(&of("text/plain", &number), &of("text/plain", &string)), ["request-body-type-generalized"]);
    for json in ["application/fhir+json", "application/json+fhir", "Application/JSON; charset=utf-8"] {
        assert_eq!(ids(&of(json, &number), &of(json, &string)), ["request-body-type-changed"], "{json}");
    }
}

#[test]
fn a_response_may_come_in_a_narrower_media_type() {
    let of = |media_type: &str, kind: &str| json!({ "responses": { "200": { "content": { media_type: { "schema": { "type": kind } } } } } });
    let (wide, narrow) = (of("application/json", "string"), of("application/fhir+json", "string"));
    assert_eq!(ids(&wide, &narrow), ["response-media-type-name-specialized"]);
    assert_eq!(ids(&narrow, &wide), ["response-media-type-name-generalized"]);
    assert_eq!(
        ids(&wide, &of("application/json; charset=utf-8", "object")),
        ["response-body-type-changed", "response-media-type-name-changed"],
        "what it describes is compared all the same"
    );
    assert_eq!(ids(&wide, &of("APPLICATION/JSON", "string")), [""; 0]);
    for other in ["application/xml", "text/json", "application/jsonl", "application/fhir+xml"] {
        assert_eq!(ids(&wide, &of(other, "string")), ["response-media-type-added", "response-media-type-removed"]);
    }
    let request = |media_type: &str| json!({ "requestBody": { "content": { media_type: {} } } });
    assert_eq!(
        ids(&request("application/json"), &request("application/fhir+json")),
        ["request-body-media-type-added", "request-body-media-type-removed"],
        "a server need not take what it took"
    );
}

#[test]
fn what_nobody_may_rely_on_yet_may_change() {
    let draft = |operation: Value| {
        let mut operation = operation;
        operation["x-stability-level"] = json!("draft");
        operation
    };
    assert_eq!(ids(&draft(json!({ "operationId": "a" })), &draft(json!({ "operationId": "b" }))), [""; 0]);
    assert_eq!(changes(&document(&draft(json!({}))), &json!({ "paths": {} })), []);
    let gone = changes(&document(&json!({ "deprecated": true, "x-sunset": "2026-11-24" })), &json!({ "paths": {} }));
    assert_eq!(gone, [], "its sunset is today");
}

#[test]
fn a_renamed_path_parameter_is_the_same_parameter() {
    let document = |name: &str, schema: Value| {
        let parameter = json!({ "name": name, "in": "path", "required": true, "schema": schema });
        json!({ "paths": { format!("/x/{{{name}}}"): { "get": { "parameters": [parameter] } } } })
    };
    assert_eq!(changes(&document("id", json!({})), &document("other", json!({}))), []);
    let longer = changes(&document("id", json!({ "maxLength": 1 })), &document("other", json!({ "maxLength": 2 })));
    assert_eq!(longer[0].id, "request-parameter-max-length-increased");
    assert_eq!((longer[0].path.as_str(), longer[0].operation.as_str()), ("/x/{id}", "GET /x/{id}"));
    assert_eq!(longer[0].pointer, "/paths/~1x~1{other}/get/parameters/0/schema/maxLength");
    assert_eq!(longer[0].text, "path parameter `id`: maxLength increased from `1` to `2`");
}

/// A reference is a URI, in which a blank is `%20`.
#[test]
fn an_escaped_reference_is_followed() {
    let document = |kind: &str| {
        let mut document = document(&request(&json!({ "$ref": "#/components/schemas/A%20B" })));
        document["components"] = json!({ "schemas": { "A B": { "type": kind } } });
        document
    };
    let found = changes(&document("string"), &document("object"));
    assert_eq!((found.len(), found[0].id.as_str()), (1, "request-body-type-changed"));
    assert_eq!(found[0].pointer, "/components/schemas/A B/type");
}
