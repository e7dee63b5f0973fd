//! A made-up next revision of Office R4: twenty changes of every kind, to the description under specs/openapi/.

use serde_json::{Value, json};

/// One change of the made-up revision.
pub(crate) struct Edit {
    #[allow(dead_code, reason = "read where a change is looked at alone")]
    pub(crate) name: &'static str,
    /// What must be in the base that the real one lacks.
    pub(crate) prepare: fn(&mut Value),
    pub(crate) apply: fn(&mut Value),
}

const fn edit(name: &'static str, apply: fn(&mut Value)) -> Edit {
    Edit { name, prepare: |_| {}, apply }
}

pub(crate) const EDITS: [Edit; 20] = [
    edit("an operation goes", |d| {
        paths(d).remove("/Location/{id}");
        forget(d, "Location");
    }),
    edit("a resource goes", |d| {
        paths(d).retain(|path, _| !path.starts_with("/RelatedPerson"));
        forget(d, "RelatedPerson");
    }),
    edit("an operation comes", |d| {
        let mut read = d["paths"]["/Patient/{id}"].clone();
        read["get"]["operationId"] = "questionnaire_response_read".into();
        read["get"]["responses"]["200"]["content"] = body("QuestionnaireResponse");
        paths(d).insert("/QuestionnaireResponse/{id}".to_owned(), read);
        d["components"]["schemas"]["QuestionnaireResponse"] =
            json!({ "type": "object", "x-fhir-type": "QuestionnaireResponse" });
    }),
    edit("an operation moves", |d| {
        let item = paths(d).remove("/Provenance/{id}").unwrap();
        paths(d).insert("/AuditTrail/{id}".to_owned(), item);
    }),
    edit("an operation has another name", |d| get(d, "/Coverage/{id}")["operationId"] = "coverage_get".into()),
    edit("an optional parameter comes", |d| {
        add(d, "/Goal", parameter("lifecycle-status", false, json!({ "type": "string" })))
    }),
    edit("a required parameter comes", |d| add(d, "/Device", parameter("type", true, json!({ "type": "string" })))),
    edit("an optional parameter goes", |d| remove(d, "/Immunization", "#/components/parameters/date")),
    edit("a required parameter goes", |d| remove(d, "/Procedure", "#/components/parameters/patient_id")),
    edit("a parameter becomes required", |d| named(d, "/Specimen", "patient")["required"] = true.into()),
    edit("a parameter becomes optional", |d| {
        remove(d, "/Condition", "#/components/parameters/patient_id");
        add(d, "/Condition", json!({ "$ref": "#/components/parameters/optional_patient_id" }));
    }),
    edit("a parameter has another name", |d| named(d, "/ServiceRequest", "authored")["name"] = "occurrence".into()),
    edit("a parameter has another type", |d| {
        named(d, "/Organization", "name")["schema"] = json!({ "type": "integer" })
    }),
    Edit {
        name: "a parameter has one value more",
        prepare: |d| {
            named(d, "/Organization", "address")["schema"] = json!({ "type": "string", "enum": ["home", "work"] })
        },
        apply: |d| named(d, "/Organization", "address")["schema"]["enum"] = json!(["home", "old", "work"]),
    },
    Edit {
        name: "a parameter has one value less",
        prepare: |d| {
            add(d, "/Encounter", parameter("class", false, json!({ "type": "string", "enum": ["AMB", "EMER", "VR"] })))
        },
        apply: |d| named(d, "/Encounter", "class")["schema"]["enum"] = json!(["AMB", "EMER"]),
    },
    edit("the answer is of another type", |d| {
        get(d, "/CareTeam/{id}")["responses"]["200"]["content"] = body("Bundle");
        forget(d, "CareTeam");
    }),
    edit("the answer has no type any more", |d| {
        let html = json!({ "text/html": { "schema": { "type": "string" } } });
        get(d, "/metadata")["responses"]["200"]["content"] = html;
        forget(d, "CapabilityStatement");
    }),
    Edit {
        name: "what is sent has one member more",
        prepare: |d| post(d, "/$note", "Note", &["text"]),
        apply: |d| d["components"]["schemas"]["Note"]["properties"]["author"] = json!({ "type": "string" }),
    },
    Edit {
        name: "what is sent has one member less",
        prepare: |d| post(d, "/$tag", "Tag", &["text", "colour"]),
        apply: |d| drop(d["components"]["schemas"]["Tag"]["properties"].as_object_mut().unwrap().remove("colour")),
    },
    edit("an answer is described otherwise", |d| {
        get(d, "/Patient/{id}")["responses"]["200"]["description"] = "The patient, once more.".into();
    }),
];

fn paths(document: &mut Value) -> &mut serde_json::Map<String, Value> {
    document["paths"].as_object_mut().unwrap()
}

/// Drops a schema that nothing refers to any more, as the pipeline does.
fn forget(document: &mut Value, schema: &str) {
    document["components"]["schemas"].as_object_mut().unwrap().remove(schema).unwrap();
}

fn get<'d>(document: &'d mut Value, path: &str) -> &'d mut Value {
    &mut document["paths"][path]["get"]
}

fn parameter(name: &str, required: bool, schema: Value) -> Value {
    json!({ "name": name, "in": "query", "required": required, "schema": schema })
}

fn parameters<'d>(document: &'d mut Value, path: &str) -> &'d mut Vec<Value> {
    get(document, path)["parameters"].as_array_mut().unwrap()
}

fn add(document: &mut Value, path: &str, parameter: Value) {
    parameters(document, path).push(parameter);
}

fn remove(document: &mut Value, path: &str, reference: &str) {
    let list = parameters(document, path);
    let before = list.len();
    list.retain(|parameter| parameter["$ref"] != reference);
    assert_eq!(list.len() + 1, before, "{path} has {reference}");
}

fn named<'d>(document: &'d mut Value, path: &str, name: &str) -> &'d mut Value {
    parameters(document, path).iter_mut().find(|parameter| parameter["name"] == name).unwrap()
}

fn body(schema: &str) -> Value {
    json!({ "application/fhir+json": { "schema": { "$ref": format!("#/components/schemas/{schema}") } } })
}

fn post(document: &mut Value, path: &str, schema: &str, members: &[&str]) {
    let operation = json!({
        "operationId": schema.to_lowercase(),
        "requestBody": { "required": true, "content": { "application/json": {
            "schema": { "$ref": format!("#/components/schemas/{schema}") } } } },
        "responses": { "204": { "description": "" } },
    });
    paths(document).insert(path.to_owned(), json!({ "post": operation }));
    let members: serde_json::Map<_, _> =
        members.iter().map(|name| ((*name).to_owned(), json!({ "type": "string" }))).collect();
    document["components"]["schemas"][schema] =
        json!({ "type": "object", "required": ["text"], "properties": members });
}
