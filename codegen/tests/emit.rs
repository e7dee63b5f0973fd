//! From an OpenAPI document to a module: what progenitor cannot express, and what is refused.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use nextgen_patient_access_codegen::emit::{api_module, with_header};
use serde_json::{Value, json};

fn document(operation: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Example", "version": "1", "x-fhir-version": "4.0.1" },
        "paths": { "/Group/{id}": { "post": operation } },
        "components": { "schemas": {
            "Group": { "type": "object", "x-fhir-type": "Group" },
            "Ticket": { "type": "object", "properties": { "number": { "type": "integer" } } },
        } },
    })
}

fn operation(responses: Value) -> Value {
    json!({
        "operationId": "group_update",
        "x-provenance": "vendor",
        "parameters": [
            { "name": "id", "in": "path", "required": true, "schema": { "type": "string" }, "description": "Logical id." },
            { "name": "type", "in": "query", "schema": { "type": "string" } },
        ],
        "responses": responses,
    })
}

fn body(media_type: &str, schema: &str) -> Value {
    let reference = format!("#/components/schemas/{schema}");
    json!({ "description": "It.", "content": { media_type: { "schema": { "$ref": reference } } } })
}

fn module(responses: Value) -> String {
    api_module(&document(operation(responses))).unwrap()
}

#[test]
fn fhir_bodies_are_the_sdks_types() {
    for media_type in ["application/fhir+json", "application/json+fhir", "application/json"] {
        let rust = module(json!({ "200": body(media_type, "Group"), "4XX": body(media_type, "Group") }));
        assert!(rust.contains("Result<ResponseValue<crate::fhir::r4::Group>, crate::Error>"), "{rust}");
        assert!(rust.contains("crate::client::typed::read_fhir(response)"), "{rust}");
        assert!(!rust.contains("pub struct Group {"), "bodies are not declared twice");
    }
}

#[test]
fn other_bodies_are_progenitors_types() {
    let rust = module(json!({ "200": body("application/json", "Ticket") }));
    assert!(rust.contains("pub struct Ticket"), "{rust}");
    assert!(rust.contains("Result<ResponseValue<types::Ticket>, crate::Error>"), "{rust}");
}

#[test]
fn successes_that_differ_leave_status_and_bytes_to_the_caller() {
    let rust = module(json!({ "200": body("application/json", "Ticket"), "202": { "description": "Later." } }));
    assert!(rust.contains("Result<ResponseValue<ByteStream>, crate::Error>"), "{rust}");
}

#[test]
fn setters_say_name_place_and_necessity_and_operations_their_provenance() {
    let rust = module(json!({ "200": body("application/json", "Group") }));
    for line in
        ["/// `id` (path, required).", "/// Logical id.", "/// `type` (query, optional).", "Provenance: `vendor`."]
    {
        assert!(rust.contains(line), "{line} in\n{rust}");
    }
}

#[test]
fn searches_have_pages_and_build_their_request_once() {
    let search = |id: &str, answers: &str| {
        let mut document = document(json!({}));
        document["paths"] = json!({ "/Group": { "get": {
            "operationId": id,
            "parameters": [{ "name": "name", "in": "query", "schema": { "type": "string" } }],
            "responses": { "200": body("application/fhir+json", answers) },
        } } });
        document["components"]["schemas"]["Bundle"] = json!({ "type": "object", "x-fhir-type": "Bundle" });
        api_module(&document).unwrap()
    };
    let rust = search("group_search", "Bundle");
    assert!(rust.contains("pub fn pages(self) -> Result<crate::paging::Pages, crate::Error>"), "{rust}");
    assert!(rust.contains(r#"client.inner.pages("group_search", self.build())"#), "{rust}");
    assert_eq!(rust.matches(".build()?;\n").count(), 2, "that of reqwest, and the call of ours: {rust}");
    for rust in [search("group_list", "Bundle"), search("group_search", "Group")] {
        assert!(!rust.contains("fn pages"), "{rust}");
    }
}

#[test]
fn nothing_of_progenitors_own_construction_is_left() {
    let rust = module(json!({ "200": body("application/json", "Group") }));
    for absent in ["unwrap()", "fn new_with_client", "Error, ResponseValue", "mod prelude"] {
        assert!(!rust.contains(absent), "{absent} in\n{rust}");
    }
}

#[test]
fn debug_shows_names_alone() {
    let rust = module(json!({ "200": body("application/json", "Ticket") }));
    let derives = |line: &str| line.trim_start().starts_with("#[derive(") && line.contains("Debug");
    assert!(!rust.lines().any(derives), "{rust}");
    for name in ["Client", "GroupUpdate", "Ticket"] {
        assert!(rust.contains(&format!("f.debug_struct(stringify!({name})).finish_non_exhaustive()")), "{rust}");
    }
}

#[test]
fn what_cannot_be_expressed_is_an_error() {
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut document = document(operation(json!({ "200": body("application/json", "Group") })));
        change(&mut document);
        api_module(&document).unwrap_err().to_string()
    };
    let at = "/paths/~1Group~1{id}/post";
    for (said, expected) in [
        (refused(&|d| d["paths"] = json!(3)), "#/paths: ".to_owned()),
        (refused(&|d| d["paths"]["/Group/{id}"]["post"] = json!([])), format!("#{at}: ")),
        (refused(&|d| d["paths"]["/Group/{id}"]["post"]["operationId"] = Value::Null), format!("#{at}: ")),
        (refused(&|d| d["paths"]["/Group/{id}"]["post"]["responses"] = json!([])), format!("#{at}/responses: ")),
        (
            refused(&|d| {
                d["paths"]["/Group/{id}"]["post"]["parameters"][1] = json!({ "$ref": "#/components/parameters/x" })
            }),
            format!("#{at}/parameters/1: `#/components/parameters/x` points to nothing"),
        ),
        (refused(&|d| d["info"]["x-fhir-version"] = json!("5.0.0")), "#/info/x-fhir-version: `5.0.0`".to_owned()),
        // progenitor panics on a body in two media types; what it says is passed on.
        (
            refused(&|d| {
                let schema = json!({ "schema": { "type": "object" } });
                d["paths"]["/Group/{id}"]["post"]["requestBody"] =
                    json!({ "content": { "application/json": schema, "text/plain": schema } });
            }),
            "progenitor gave up, saying: ".to_owned(),
        ),
    ] {
        assert!(said.contains(&expected), "{expected} in: {said}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes_under_a_header_that_names_it() {
    let responses = json!({ "200": body("application/json", "Group") });
    let (one, two) = (module(responses.clone()), module(responses));
    assert_eq!(one, two);
    let file = with_header("specs/openapi/example.json", b"{}", &one);
    assert!(file.starts_with("// @generated from specs/openapi/example.json"));
    assert!(file.contains("sha256: 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"));
}
