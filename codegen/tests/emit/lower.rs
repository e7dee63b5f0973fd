//! What progenitor cannot express, and what becomes of it.

use nextgen_patient_access_codegen::emit::api_module;
use serde_json::{Value, json};

fn module(method: &str, operation: &Value, schemas: &Value) -> String {
    let code = api_module(&json!({
        "openapi": "3.0.3",
        "info": { "title": "Example", "version": "1", "x-fhir-version": "4.0.1" },
        "paths": { "/x": { method: operation } },
        "components": { "schemas": schemas },
    }));
    // However it is broken into lines.
    code.unwrap_or_else(|problem| panic!("{problem}")).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn json_body(schema: &str) -> Value {
    json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{schema}") } } })
}

#[test]
fn successes_that_differ_become_bytes_and_their_schemas_go() {
    let done = json!({ "description": "", "content": json_body("Manifest") });
    let operation = json!({ "operationId": "poll", "responses": { "200": done, "202": { "description": "" } } });
    let code = module("get", &operation, &json!({ "Manifest": { "type": "object", "properties": {} } }));
    assert!(code.contains("pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error>"), "{code}");
    assert!(code.contains("200..=299") && !code.contains("Manifest"), "{code}");
}

#[test]
fn an_answer_that_nobody_describes_is_not_thrown_away() {
    let operation = |status: &str| json!({ "operationId": "x", "responses": { status: { "description": "" } } });
    assert!(module("get", &operation("200"), &json!({})).contains("Result<ResponseValue<ByteStream>, crate::Error>"));
    assert!(module("get", &operation("202"), &json!({})).contains("Result<ResponseValue<()>, crate::Error>"));
    assert!(module("delete", &operation("200"), &json!({})).contains("Result<ResponseValue<()>, crate::Error>"));
}

#[test]
fn a_success_of_another_status_is_one() {
    let created = json!({ "description": "", "content": { "application/fhir+json": { "schema": { "$ref": "#/components/schemas/Group" } } } });
    let operation =
        json!({ "operationId": "group_create", "responses": { "201": created, "4XX": { "description": "" } } });
    let code = module("post", &operation, &json!({ "Group": { "type": "object", "x-fhir-type": "Group" } }));
    assert!(code.contains("Result<ResponseValue<crate::fhir::r4::Group>, crate::Error>") && code.contains("200..=299"));
}

#[test]
fn what_is_required_and_has_a_default_need_not_be_given() {
    let prefer = json!({ "name": "Prefer", "in": "header", "required": true,
        "schema": { "type": "string", "default": "respond-async" } });
    let operation = json!({
        "operationId": "group_create",
        "parameters": [prefer, { "name": "id", "in": "query", "required": true, "schema": { "type": "string" } }],
        "requestBody": { "required": true, "content": json_body("GroupCreate") },
        "responses": { "202": { "description": "" } },
    });
    let code = module(
        "post",
        &operation,
        &json!({ "GroupCreate": {
            "type": "object",
            "required": ["resourceType", "patientIds"],
            "properties": {
                "resourceType": { "type": "string", "default": "Group" },
                "patientIds": { "type": "array", "items": { "type": "string" } },
            },
        } }),
    );
    assert!(code.contains(r#"prefer: Ok("respond-async".to_owned())"#), "{code}");
    assert!(code.contains("`Prefer` (header, `respond-async` if not given)."), "{code}");
    assert!(code.contains("id: Err(\"`id` is missing: give it by `.id(…)`\".to_owned())"), "{code}");
    assert!(code.contains("resource_type: Ok(super::defaults::group_create_resource_type())"), "{code}");
    assert!(code.contains(r#"patient_ids: Err("no value supplied for patient_ids".to_string())"#), "{code}");
}
