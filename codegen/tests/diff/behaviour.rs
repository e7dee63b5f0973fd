//! What decides of a change which rule it falls under.

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
    assert_eq!(ids(&of("text/plain", &number), &of("text/plain", &string)), ["request-body-type-compatible"]);
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
