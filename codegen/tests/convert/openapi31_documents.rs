//! What of OpenAPI 3.1 stands outside of schemas, and how schemas find each other.

use nextgen_patient_access_codegen::convert::{NoticeKind, comparable, convert, openapi31, read};
use nextgen_patient_access_codegen::diff::compare;
use nextgen_patient_access_codegen::emit;
use serde_json::{Value, json};

fn document(members: Value) -> Value {
    let mut document = json!({ "openapi": "3.1.1", "info": { "title": "A", "version": "1" } });
    document.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    document
}

/// The document in OpenAPI 3.0, and the rules and places of what was lowered.
fn lowered(members: Value) -> (Value, Vec<(&'static str, String)>) {
    let read = read(document(members)).unwrap();
    let told = read.notices.into_iter().map(|notice| match notice.kind {
        NoticeKind::Lowered(rule) => (rule, notice.diagnostic.pointer.unwrap()),
        _ => panic!("{}", notice.diagnostic),
    });
    let told = told.collect();
    (read.document, told)
}

#[test]
fn what_the_document_has_beyond_openapi_3_0() {
    let (document, told) = lowered(json!({
        "info": { "title": "A", "version": "1", "summary": "s", "license": { "name": "MIT", "identifier": "MIT" } },
        "jsonSchemaDialect": "https://json-schema.org/draft-07/schema",
        "webhooks": { "new": { "post": { "requestBody": { "content": { "application/json": { "schema": { "const": 2 } } } } } } },
        "paths": {
            "/a": { "get": {} },
            "/b": { "$ref": "#/components/pathItems/Shared", "description": "its own" },
            "/c": { "get": { "callbacks": { "done": { "{$url}": { "$ref": "#/components/pathItems/Shared" } } } } },
        },
        "security": [{ "cert": [], "key": [] }],
        "components": {
            "pathItems": { "Shared": { "get": { "responses": { "200": { "$ref": "#/components/responses/R", "description": "d" } } }, "summary": "s" } },
            "responses": { "R": { "description": "r" } },
            "securitySchemes": { "cert": { "type": "mutualTLS" }, "key": { "type": "apiKey", "in": "header", "name": "k" } },
        },
    }));
    let expected = json!({
        "openapi": "3.0.3",
        "info": { "title": "A", "version": "1", "license": { "name": "MIT" } },
        "x-webhooks": { "new": { "post": { "requestBody": { "content": { "application/json": { "schema": { "enum": [2] } } } } } } },
        "paths": {
            "/a": { "get": { "responses": { "default": { "description": "" } } } },
            "/b": { "get": { "responses": { "200": { "$ref": "#/components/responses/R" } } }, "summary": "s", "description": "its own" },
            "/c": { "get": {
                "callbacks": { "done": { "{$url}": {
                    "get": { "responses": { "200": { "$ref": "#/components/responses/R" } } }, "summary": "s",
                } } },
                "responses": { "default": { "description": "" } },
            } },
        },
        "security": [{ "key": [] }],
        "components": {
            "responses": { "R": { "description": "r" } },
            "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "k" } },
        },
    });
    assert_eq!(document, expected, "{document:#}");
    let rules: Vec<_> = told.iter().map(|(rule, at)| (*rule, at.as_str())).collect();
    let expected = [
        ("dialect", "/jsonSchemaDialect"),
        ("webhooks", "/webhooks"),
        ("mutual-tls", "/components/securitySchemes/cert"),
    ];
    assert_eq!(rules, expected);
}

#[test]
fn a_document_of_nothing_but_webhooks_is_one() {
    let (document, _) = lowered(json!({ "webhooks": {} }));
    assert_eq!(document["paths"], json!({}));
}

#[test]
fn path_items_that_consist_of_each_other_are_refused() {
    let items = json!({ "A": { "$ref": "#/components/pathItems/B" }, "B": { "$ref": "#/components/pathItems/A" } });
    let paths = json!({ "/a": { "$ref": "#/components/pathItems/A" } });
    let problem = read(document(json!({ "paths": paths, "components": { "pathItems": items } }))).unwrap_err();
    assert_eq!(problem.pointer.as_deref(), Some("/paths/~1a"));
    let post = json!({ "callbacks": { "one": { "url": { "$ref": "#/components/pathItems/D" } }, "two": { "url": { "$ref": "#/components/pathItems/D" } } } });
    let paths = json!({ "/a": { "$ref": "#/components/pathItems/D" } });
    let items = json!({ "pathItems": { "D": { "post": post } } });
    let problem = read(document(json!({ "paths": paths, "components": items }))).unwrap_err();
    assert!(problem.pointer.unwrap().starts_with("/paths/~1a/post/callbacks/one/url/post/callbacks"));
    let paths = json!({ "/a": { "$ref": "#/components/pathItems/C" } });
    let problem = read(document(json!({ "paths": paths }))).unwrap_err();
    assert_eq!(problem.pointer.as_deref(), Some("/paths/~1a/$ref"));
}

#[test]
fn schemas_that_are_referred_to_become_components() {
    let (document, told) = lowered(json!({
        "paths": { "/a": { "post": {
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A/$defs/Inner" } } } },
            "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#tree" } } } } },
        } } },
        "components": { "schemas": {
            "A": { "$defs": { "Inner": { "type": ["integer", "null"] } }, "properties": { "b": { "$ref": "https://ehr.example/b" } } },
            "A_Inner": { "type": "string" },
            "B": { "$id": "https://ehr.example/b", "const": 2 },
            "T": { "properties": { "x": { "$anchor": "tree", "type": "array", "items": { "$ref": "#tree" } } } },
            "P": { "prefixItems": [{ "type": "string" }, { "$ref": "#/components/schemas/P/prefixItems/0" }], "items": false },
        } },
    }));
    let schemas = &document["components"]["schemas"];
    assert_eq!(schemas["A"], json!({ "properties": { "b": { "$ref": "#/components/schemas/B" } } }));
    assert_eq!(schemas["A_Inner2"], json!({ "type": "integer", "nullable": true }));
    assert_eq!(schemas["B"], json!({ "enum": [2] }));
    assert_eq!(schemas["T_properties_x"]["items"], json!({ "$ref": "#/components/schemas/T_properties_x" }));
    assert_eq!(schemas["P_prefixItems_0"], json!({ "type": "string" }));
    let post = &document["paths"]["/a"]["post"];
    let of = |message: &Value| message["content"]["application/json"]["schema"]["$ref"].clone();
    assert_eq!(of(&post["requestBody"]), "#/components/schemas/A_Inner2");
    assert_eq!(of(&post["responses"]["200"]), "#/components/schemas/T_properties_x");
    assert_eq!(told, [("prefix-items", "/components/schemas/P/prefixItems".to_owned())]);
}

#[test]
fn a_reference_to_nothing_stays_and_is_told_by_who_reads_on() {
    let (document, _) =
        lowered(json!({ "components": { "schemas": { "A": { "$ref": "b.yaml#/B", "maxLength": 2 } } } }));
    let schema = &document["components"]["schemas"]["A"];
    assert_eq!(*schema, json!({ "allOf": [{ "$ref": "b.yaml#/B" }], "maxLength": 2 }));
}

#[test]
fn those_who_compare_have_it_as_it_is() {
    let members = |kind: Value| {
        json!({ "paths": { "/a": { "get": {
            "parameters": [{ "name": "n", "in": "query", "schema": { "type": kind } }],
            "responses": { "200": { "description": "" } },
        } } } })
    };
    let base = document(members(json!(["string", "null"])));
    let read = comparable(base.clone()).unwrap();
    assert_eq!((&read.document, read.notices.len()), (&base, 0));
    let revision = comparable(document(members(json!(["integer", "null"])))).unwrap();
    let changes = compare(&read.document, &revision.document);
    assert_eq!(changes[0].id, "request-parameter-type-changed");
}

#[test]
fn openapi_3_0_with_schemas_of_3_1_is_read_with_a_notice() {
    let document = json!({
        "openapi": "3.0.1", "info": { "title": "A", "version": "1" }, "paths": {},
        "components": { "schemas": {
            "A": { "type": ["string", "null"], "const": "x" },
            "B": { "exclusiveMinimum": 2, "examples": [5] },
            // Nothing beside a reference, in 3.0.
            "C": { "$ref": "#/components/schemas/A", "maxLength": 2 },
            "D": { "type": "number", "minimum": 2, "exclusiveMinimum": true, "nullable": true },
        } },
    });
    let read = read(document).unwrap();
    let schemas = &read.document["components"]["schemas"];
    assert_eq!(schemas["A"], json!({ "type": "string", "nullable": true, "enum": ["x"] }));
    assert_eq!(schemas["B"], json!({ "minimum": 2, "exclusiveMinimum": true, "example": 5 }));
    assert_eq!(schemas["C"], json!({ "$ref": "#/components/schemas/A", "maxLength": 2 }));
    assert_eq!(schemas["D"], json!({ "type": "number", "minimum": 2, "exclusiveMinimum": true, "nullable": true }));
    let places: Vec<_> = read.notices.iter().map(|notice| notice.diagnostic.pointer.as_deref().unwrap()).collect();
    let at = |places: &[&str]| places.iter().map(|place| format!("/components/schemas/{place}")).collect::<Vec<_>>();
    assert_eq!(places, at(&["A/const", "A/type", "B/examples", "B/exclusiveMinimum"]));
}

/// As .NET writes it, with a body that has all that OpenAPI 3.0 has not.
#[test]
fn openapi_3_1_becomes_code() {
    let schema = json!({
        "type": "object",
        "required": ["kind", "values"],
        "properties": {
            "kind": { "const": "observation" },
            "note": { "type": ["string", "null"] },
            "next": { "anyOf": [{ "type": "null" }, { "$ref": "#/components/schemas/Entry" }] },
            "point": { "prefixItems": [{ "type": "number" }, { "type": "number" }], "items": false },
            "value": { "type": ["integer", "string"] },
            "values": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "contains": { "const": 2 } },
            "nothing": { "type": "null" },
            "more": { "type": "object", "patternProperties": { "^x": { "type": "string" } }, "additionalProperties": false },
        },
        "if": { "required": ["note"] },
        "then": { "required": ["next"] },
        "dependentRequired": { "point": ["kind"] },
    });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "A", "version": "1", "x-fhir-version": "4.0.1" },
        "paths": { "/entry": { "post": {
            "operationId": "entry_create",
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Entry" } } } },
            "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Entry" } } } } },
        } } },
        "components": { "schemas": { "Entry": schema } },
    });
    let rust = emit::api_module(&convert(document.clone()).unwrap()).unwrap();
    for line in [
        "pub struct Entry {",
        "pub note: ::std::option::Option<::std::string::String>,",
        "pub next: ::std::option::Option<::std::boxed::Box<Entry>>,",
    ] {
        assert!(rust.contains(line), "{line} in\n{rust}");
    }
    // Every rule of that document is among those that are listed.
    for notice in read(document).unwrap().notices {
        let NoticeKind::Lowered(rule) = notice.kind else { panic!("{}", notice.diagnostic) };
        assert!(openapi31::RULES.iter().any(|known| known.name == rule));
    }
}

#[test]
fn conditions_within_conditions_stay_small() {
    let mut schema = json!({ "type": "string" });
    for _ in 0..60 {
        schema = json!({ "if": schema, "then": { "minLength": 2 }, "else": { "type": "integer" } });
    }
    let (document, told) = lowered(json!({ "components": { "schemas": { "A": schema } } }));
    assert!(document.to_string().len() < 200_000);
    assert!(told.iter().all(|(rule, _)| *rule == "negation") && !told.is_empty());
}

#[test]
fn the_deepest_document_that_is_read_is_lowered() {
    for wrap in ["not", "contains", "if", "items", "allOf", "additionalProperties", "properties"] {
        let mut schema = json!({ "type": "string" });
        for _ in 0..if matches!(wrap, "allOf" | "properties") { 46 } else { 92 } {
            schema = match wrap {
                "allOf" => json!({ "allOf": [schema] }),
                "properties" => json!({ "properties": { "a": schema } }),
                "if" => json!({ "if": true, "then": schema }),
                _ => json!({ wrap: schema }),
            };
        }
        let (lowered, _) = lowered(json!({ "components": { "schemas": { "A": schema } } }));
        let upgraded = openapi31::upgrade(&lowered);
        assert_eq!(read(upgraded).unwrap().document["components"], lowered["components"], "{wrap}");
    }
}
