//! A made-up next revision of Office R4: twenty changes, of every kind that a vendor makes.

use nextgen_patient_access_codegen::diff::Level::{self, Err, Info, Warn};
use serde_json::{Value, json};

/// A change, and what it must be found as.
pub struct Edit {
    /// The rule, its level, and the operation; none for what belongs to no operation.
    pub expected: (&'static str, Level, &'static str),
    /// Makes the change.
    pub make: fn(&mut Value),
}

const fn edit(id: &'static str, level: Level, operation: &'static str, make: fn(&mut Value)) -> Edit {
    Edit { expected: (id, level, operation), make }
}

pub const EDITS: [Edit; 20] = [
    edit("api-path-removed-without-deprecation", Err, "specimen_read", |document| {
        remove(document, "/paths", "/Specimen/{id}");
    }),
    edit("endpoint-added", Info, "claim_search", |document| {
        let mut search = document["paths"]["/Goal"].clone();
        search["get"]["operationId"] = json!("claim_search");
        document["paths"]["/Claim"] = search;
    }),
    edit("api-operation-id-removed", Info, "patient_get", |document| {
        get(document, "/Patient/{id}")["operationId"] = json!("patient_get");
    }),
    edit("endpoint-deprecated", Info, "specimen_search", |document| {
        get(document, "/Specimen")["deprecated"] = json!(true);
    }),
    edit("new-required-request-parameter", Err, "encounter_search", |document| {
        let location = json!({ "name": "location", "in": "query", "required": true, "schema": { "type": "string" } });
        parameters(document, "/Encounter").push(location);
    }),
    edit("new-optional-request-parameter", Info, "device_search", |document| {
        parameters(document, "/Device").push(json!({ "name": "model", "in": "query", "schema": { "type": "string" } }));
    }),
    edit("request-parameter-removed", Warn, "condition_search", |document| {
        parameters(document, "/Condition").retain(|parameter| parameter["name"] != "_revinclude");
    }),
    edit("request-parameter-became-required", Err, "organization_search", |document| {
        own(document, "/Organization", "name")["required"] = json!(true);
    }),
    edit("request-parameter-type-changed", Err, "practitioner_role_search", |document| {
        own(document, "/PractitionerRole", "practitioner")["schema"] = json!({ "type": "array", "items": {} });
    }),
    edit("request-parameter-became-enum", Err, "procedure_search", |document| {
        own(document, "/Procedure", "_revinclude")["schema"]["enum"] = json!(["Provenance:target"]);
    }),
    edit("request-parameter-max-length-set", Warn, "location_read", |document| {
        own(document, "/Location/{id}", "id")["schema"]["maxLength"] = json!(64);
    }),
    edit("request-parameter-pattern-added", Err, "immunization_read", |document| {
        own(document, "/Immunization/{id}", "id")["schema"]["pattern"] = json!("[0-9]+");
    }),
    edit("request-parameter-default-value-added", Err, "service_request_search", |document| {
        own(document, "/ServiceRequest", "category")["schema"]["default"] = json!("386053000");
    }),
    edit("response-success-status-removed", Err, "care_team_read", |document| {
        let responses = &mut get(document, "/CareTeam/{id}")["responses"];
        responses["202"] = responses["200"].take();
        responses.as_object_mut().unwrap().remove("200");
    }),
    edit("response-non-success-status-removed", Info, "coverage_read", |document| {
        get(document, "/Coverage/{id}")["responses"].as_object_mut().unwrap().remove("404");
    }),
    edit("response-media-type-removed", Err, "goal_read", |document| {
        let content = &mut get(document, "/Goal/{id}")["responses"]["200"]["content"];
        *content = json!({ "application/fhir+xml": content["application/fhir+json"] });
    }),
    edit("response-body-type-changed", Err, "metadata", |document| {
        let content = &mut get(document, "/metadata")["responses"]["200"]["content"];
        content["application/fhir+json"]["schema"] = json!({ "type": "array", "items": {} });
    }),
    edit("request-body-added-required", Err, "ccda", |document| {
        let body = json!({ "required": true, "content": { "application/json": { "schema": { "type": "object" } } } });
        get(document, "/ccda")["requestBody"] = body;
    }),
    edit("api-tag-added", Info, "observation_search", |document| {
        get(document, "/Observation")["tags"].as_array_mut().unwrap().push(json!("Results"));
    }),
    edit("api-global-security-scope-added", Info, "", |document| {
        document["security"][0]["smart"].as_array_mut().unwrap().push(json!("launch/patient"));
    }),
];

fn get<'d>(document: &'d mut Value, path: &str) -> &'d mut Value {
    &mut document["paths"][path]["get"]
}

fn parameters<'d>(document: &'d mut Value, path: &str) -> &'d mut Vec<Value> {
    get(document, path)["parameters"].as_array_mut().unwrap()
}

/// The parameter of that name, which may be shared: the operation gets one of its own.
fn own<'d>(document: &'d mut Value, path: &str, name: &str) -> &'d mut Value {
    let shared = document.clone();
    for parameter in parameters(document, path) {
        let reference = parameter["$ref"].as_str().map(str::to_owned);
        let found = match &reference {
            Some(reference) => shared.pointer(reference.trim_start_matches('#')).unwrap(),
            None => &parameter.clone(),
        };
        if found["name"] == name {
            *parameter = found.clone();
            return parameter;
        }
    }
    panic!("{path} has no {name}")
}

fn remove(document: &mut Value, pointer: &str, member: &str) {
    let removed = document.pointer_mut(pointer).unwrap().as_object_mut().unwrap().remove(member);
    removed.unwrap_or_else(|| panic!("{pointer} has no {member}"));
}
