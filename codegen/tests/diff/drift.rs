//! Two witnesses of one API compared.

use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::document;
use nextgen_patient_access_codegen::drift::{Drift, OfType, OneSided, compare};
use serde_json::{Value, json};

fn swagger(paths: &Value) -> Value {
    json!({
        "swagger": "2.0",
        "info": { "title": "API", "version": "1" },
        "parameters": { "when": { "name": "date", "in": "query", "type": "string", "format": "date" } },
        "paths": paths,
    })
}

fn query(name: &str, kind: &str) -> Value {
    json!({ "name": name, "in": "query", "type": kind })
}

fn get(parameters: Value) -> Value {
    json!({ "get": { "parameters": parameters, "responses": { "200": { "description": "OK" } } } })
}

fn statement(resources: Value) -> Value {
    json!({
        "resourceType": "CapabilityStatement",
        "fhirVersion": "4.0.1",
        "rest": [{ "mode": "server", "resource": resources }],
    })
}

fn drift(vendor: &Value, statement: &Value) -> Drift {
    compare(("swagger.json", vendor), ("metadata.json", statement)).unwrap()
}

fn only_statement<T>(only_statement: Vec<T>) -> OneSided<T> {
    OneSided { only_vendor: Vec::new(), only_statement }
}

fn of_type(resource_type: &str, name: &str) -> OfType {
    OfType { resource_type: resource_type.into(), name: name.into() }
}

#[test]
fn each_difference_is_told_once() {
    let vendor = swagger(&json!({
        "/api/fhir/r4/Goal": get(json!([query("status", "string"), query("age", "integer"), { "$ref": "#/parameters/when" }])),
        "/api/fhir/r4/Goal/{goal_id}": get(json!([{ "name": "goal_id", "in": "path", "required": true, "type": "string" }])),
        "/api/fhir/r4/Flag": get(json!([query("patient", "string")])),
        "/api/ccda": get(json!([])),
    }));
    let statement = statement(json!([
        {
            "type": "Goal",
            "interaction": [{ "code": "search-type" }, { "code": "vread" }],
            "searchParam": [
                { "name": "status", "type": "token" },
                { "name": "age", "type": "number" },
                { "name": "date", "type": "date" },
            ],
            "searchRevInclude": ["Provenance:target"],
        },
        { "type": "Device", "interaction": [{ "code": "read" }] },
    ]));
    let drift = drift(&vendor, &statement);
    let OneSided { only_vendor, only_statement } = drift.resource_types;
    assert_eq!((only_vendor, only_statement), (vec!["Flag".to_owned()], vec!["Device".to_owned()]));
    let OneSided { only_vendor, only_statement } = drift.interactions;
    assert_eq!(only_vendor, [of_type("Flag", "search-type"), of_type("Goal", "read")]);
    assert_eq!(only_statement, [of_type("Device", "read"), of_type("Goal", "vread")]);
    let OneSided { only_vendor, only_statement } = drift.search_parameters;
    assert_eq!(only_vendor, [of_type("Flag", "patient")]);
    assert_eq!(only_statement, [of_type("Goal", "_revinclude")]);
    let types: Vec<_> =
        drift.parameter_types.iter().map(|d| (d.name.as_str(), d.vendor.as_str(), d.statement.as_str())).collect();
    assert_eq!(types, [("status", "string", "token")], "the others are the same in FHIR's words");
    assert_eq!(drift.routes.only_vendor, ["/api/ccda"]);
    assert_eq!(drift.routes.only_statement, ["/metadata"]);
}

#[test]
fn dates_ids_and_order_are_no_differences() {
    let vendor = statement(json!([{ "type": "Goal", "interaction": [{ "code": "read" }] }, { "type": "Flag" }]));
    let mut same = statement(json!([{ "type": "Flag" }, { "type": "Goal", "interaction": [{ "code": "read" }] }]));
    for (member, value) in [("id", "1"), ("date", "2026-07-24"), ("version", "5.0.1"), ("description", "Other.")] {
        same[member] = json!(value);
    }
    assert!(drift(&vendor, &same).is_empty());
}

#[test]
fn the_same_difference_in_many_searches_is_one_of_types() {
    let paths = json!({
        "/Goal": get(json!([query("patient", "string")])),
        "/Device": get(json!([query("patient", "string")])),
        "/metadata": get(json!([])),
    });
    let search = |name: &str| {
        json!({ "type": name, "interaction": [{ "code": "search-type" }],
            "searchParam": [{ "name": "patient", "type": "reference" }] })
    };
    let drift = drift(&swagger(&paths), &statement(json!([search("Goal"), search("Device")])));
    assert_eq!(drift.parameter_types.len(), 1);
    assert_eq!(drift.parameter_types[0].resource_types, ["Device", "Goal"]);
    assert!(drift.search_parameters.is_empty() && drift.routes.is_empty());
}

#[test]
fn a_malformed_witness_is_named_with_the_place() {
    let vendor = swagger(&json!({}));
    let broken = statement(json!([{ "type": "Goal", "interaction": [{ "code": "peek" }] }]));
    let problem = compare(("swagger.json", &vendor), ("metadata.json", &broken)).unwrap_err();
    assert!(problem.to_string().starts_with("metadata.json#/rest/0/resource/0/interaction/0/code: "), "{problem}");
    let problem = compare(("swagger.json", &json!({ "openapi": "3.0.0" })), ("metadata.json", &broken)).unwrap_err();
    assert!(problem.to_string().starts_with("swagger.json#/paths: "), "{problem}");
}

#[test]
fn the_witnesses_of_office_r4_differ_as_the_ledger_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/upstream");
    let read = |file: &str| fs::read(folder.join(file)).ok().map(|text| document::read(&text, file).unwrap());
    let (Some(vendor), Some(statement)) = (read("office-r4.swagger.yaml"), read("office-r4.capabilitystatement.json"))
    else {
        eprintln!("skipped: {} is not here", folder.display());
        return;
    };
    let drift = drift(&vendor, &statement);
    let types = ["OperationDefinition", "ServiceRequest"].map(str::to_owned);
    assert_eq!(drift.resource_types, only_statement(types.to_vec()));
    let interactions = [
        of_type("OperationDefinition", "read"),
        of_type("Organization", "search-type"),
        of_type("ServiceRequest", "read"),
        of_type("ServiceRequest", "search-type"),
    ];
    assert_eq!(drift.interactions, only_statement(interactions.to_vec()));
    let count = |name: &str| drift.search_parameters.only_statement.iter().filter(|found| found.name == name).count();
    assert_eq!((count("_include"), count("_revinclude")), (22, 22));
    assert!(drift.search_parameters.only_vendor.is_empty());
    let id = drift.parameter_types.iter().find(|difference| difference.name == "_id").unwrap();
    assert_eq!((id.vendor.as_str(), id.statement.as_str(), id.resource_types.len()), ("string", "reference", 5));
    assert_eq!(drift.routes.only_vendor, ["/ccda"]);
}
