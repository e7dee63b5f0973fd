//! Documents that are broken, circular or enormous: no panic, and an end.

use std::fs;

use nextgen_patient_access_codegen::diff::{Comparison, Policy, compare};
use serde_json::{Value, json};

use super::told::everything::everything as everything_of_3_1;

/// Numbers that look random and are the same each time: xorshift.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(members) => members.iter().for_each(|(name, member)| {
            pointers(member, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), found);
        }),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| pointers(item, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

fn damage(document: &mut Value, random: &mut Random) {
    let mut places = Vec::new();
    pointers(document, "", &mut places);
    let other = places[random.below(places.len())].clone();
    let other = document.pointer(&other).unwrap().clone();
    let place = document.pointer_mut(&places[random.below(places.len())]).unwrap();
    match random.below(6) {
        0 => *place = other,
        1 => *place = Value::Null,
        2 => *place = json!({ "$ref": format!("#{}", places[random.below(places.len())]) }),
        3 => *place = json!(-1.5e300),
        4 => *place = json!(["", {}, null, "/x/{é}/{"]),
        _ => match place {
            Value::Object(members) => members.clear(),
            Value::Array(items) => items.clear(),
            other => *other = json!("…"),
        },
    }
}

/// A small document that has something of everything.
fn everything() -> Value {
    let schema = json!({ "$ref": "#/components/schemas/A" });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "All", "version": "1" },
        "security": [{ "oauth": ["a", "b"] }],
        "paths": { "/x/{id}": {
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "pattern": "x" } }],
            "post": {
                "operationId": "x", "tags": ["x"], "deprecated": true, "x-sunset": "2030-01-01", "x-stability-level": "beta",
                "security": [{ "oauth": [] }],
                "parameters": [{ "name": "X", "in": "header", "deprecated": true, "x-sunset": "2030-01-01", "schema": schema }],
                "requestBody": { "required": true, "content": { "application/json": { "schema": schema } } },
                "responses": { "200": {
                    "headers": { "ETag": { "required": true } }, "content": { "application/json": { "schema": schema } },
                } },
            },
        } },
        "components": {
            "schemas": {
                "A": {
                    "type": "object", "required": ["a"], "nullable": true, "default": {},
                    "discriminator": { "propertyName": "a", "mapping": { "b": "#/components/schemas/B" } },
                    "oneOf": [{ "$ref": "#/components/schemas/B" }, { "title": "t", "type": "string" }, { "enum": [1, 2] }],
                    "properties": { "a": { "$ref": "#/components/schemas/B" }, "r": { "readOnly": true, "type": "string" } },
                },
                "B": {
                    "type": "array", "minItems": 1, "maxItems": 9, "items": { "$ref": "#/components/schemas/A" },
                    "additionalProperties": { "x-extensible-enum": ["a"], "maximum": 3, "minLength": 2 },
                    "allOf": [{ "$ref": "#/components/schemas/A" }], "anyOf": [{ "format": "int32" }],
                },
            },
            "securitySchemes": { "oauth": { "type": "oauth2", "flows": { "implicit": { "authorizationUrl": "x", "scopes": { "a": "A" } } } } },
        },
    })
}

#[test]
fn damaged_documents_are_compared_without_panic() {
    let office = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs/openapi/office-r4.json");
    let office: Value = serde_json::from_str(&fs::read_to_string(office).unwrap()).unwrap();
    let mut random = Random(0x5eed);
    let mut findings = 0;
    for (whole, rounds) in [(everything(), 2000), (everything_of_3_1(), 100), (office, 30)] {
        assert_eq!(compare(&whole, &whole), []);
        for _ in 0..rounds {
            let mut damaged = whole.clone();
            for _ in 0..=random.below(4) {
                damage(&mut damaged, &mut random);
            }
            findings += compare(&whole, &damaged).len() + compare(&damaged, &whole).len();
            assert_eq!(Comparison::of(&damaged, &damaged, &Policy::default()), Comparison::default());
        }
    }
    assert!(findings > 2000, "{findings}");
    for other in [json!(null), json!([]), json!("x"), json!({ "paths": [] }), json!({ "paths": { "/x": null } })] {
        assert_eq!(compare(&other, &other), []);
        assert!(!compare(&everything(), &other).is_empty());
    }
}

/// Schemas that all refer to each other, as FHIR's do: the ways through them are more than there is time for.
#[test]
fn schemas_that_refer_to_each_other_across_come_to_an_end() {
    let document = |kind: &str| {
        let schema = |number: usize| {
            let properties =
                (0..40).map(|other| (format!("p{other}"), json!({ "$ref": format!("#/components/schemas/S{other}") })));
            let mut properties: serde_json::Map<_, _> = properties.collect();
            properties.insert("value".to_owned(), json!({ "type": kind }));
            (format!("S{number}"), json!({ "type": "object", "properties": properties }))
        };
        let schemas: serde_json::Map<_, _> = (0..40).map(schema).collect();
        json!({
            "paths": { "/x": { "get": { "responses": { "200": { "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/S0" },
            } } } } } } },
            "components": { "schemas": schemas },
        })
    };
    let changes = compare(&document("string"), &document("integer"));
    assert!(changes.iter().all(|change| change.id == "response-property-type-changed"));
    assert!((40..40 * 17).contains(&changes.len()), "{}", changes.len());
}

#[test]
fn a_circle_of_references_and_a_reference_to_nothing_are_passed_over() {
    let document = |reference: &str| {
        json!({
            "paths": { "/x": { "$ref": "#/paths/~1y" }, "/y": { "$ref": "#/paths/~1x" }, "/z": { "get": {
                "parameters": [{ "$ref": reference }],
                "responses": { "200": { "$ref": "https://example.org/elsewhere.json" } },
            } } },
            "components": { "parameters": { "loop": { "$ref": "#/components/parameters/loop" } } },
        })
    };
    assert_eq!(compare(&document("#/components/parameters/loop"), &document("#/nowhere")), []);
}
