//! `apis.rs`: what a description says of an API becomes constants, and what no constant can tell is refused with its place.

use std::collections::BTreeMap;

use nextgen_patient_access_codegen::emit::apis;
use serde_json::{Value, json};

/// A description with these paths.
fn document(paths: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {
            "title": "Example", "version": "1",
            "x-fhir-version": "4.0.1", "x-service-base": "https://ehr.example/api/fhir/r4/",
        },
        "servers": [{ "url": "https://ehr.example/api/fhir/r4" }],
        "paths": paths,
        "components": { "parameters": { "patient": query("patient") } },
    })
}

fn query(name: &str) -> Value {
    json!({ "name": name, "in": "query", "schema": { "type": "string" } })
}

/// A search with these parameters and demands.
fn search(parameters: Value, demands: Value) -> Value {
    json!({ "get": { "operationId": "search", "parameters": parameters, "x-search-demands": demands, "responses": {} } })
}

fn answers(responses: Value) -> Value {
    json!({ "get": { "operationId": "other", "responses": responses } })
}

/// The constants, however they are broken into lines.
fn constants(document: Value) -> String {
    let code =
        apis(&BTreeMap::from([("example-r4".to_owned(), document)])).unwrap_or_else(|problem| panic!("{problem}"));
    let code = code.split_whitespace().collect::<Vec<_>>().join(" ");
    code.replace("&[ ", "&[").replace(", ]", "]").replace(", }", " }")
}

fn problem(document: Value) -> String {
    apis(&BTreeMap::from([("example-r4".to_owned(), document)])).unwrap_err().to_string()
}

#[test]
fn what_an_api_is() {
    let provenance = |provenance: &str| json!({ "get": { "x-provenance": provenance } });
    let paths = json!({ "/A": provenance("capability"), "/B": provenance("vendor"), "/C": provenance("vendor") });
    let code = constants(document(paths));
    assert!(code.contains("const APIS: [Api; 1] = [Api::ExampleR4];"), "{code}");
    assert!(code.contains("Api::ExampleR4 => &EXAMPLE_R4"), "{code}");
    let members = r#"id: "example-r4", fhir_version: FhirVersion::R4, base_url: "https://ehr.example/api/fhir/r4/", provenance: Provenance::Vendor, text: description!("example-r4")"#;
    assert!(code.contains(members), "{code}");

    let mut unstated = document(json!({}));
    unstated["info"].as_object_mut().unwrap().remove("x-service-base");
    assert!(constants(unstated.clone()).contains(r#"base_url: "https://ehr.example/api/fhir/r4""#));
    unstated["servers"] = json!([]);
    assert!(problem(unstated.clone()).starts_with("specs/openapi/example-r4.json#/info/x-service-base: "));
    unstated["info"]["x-fhir-version"] = "6.0.0".into();
    assert!(problem(unstated).starts_with("specs/openapi/example-r4.json#/info/x-fhir-version: "));
}

#[test]
fn the_parameters_that_a_search_is_known_to_take() {
    let search = |names: &[&str], provenance: &str| {
        let parameters: Vec<Value> = names.iter().map(|name| query(name)).collect();
        json!({ "get": { "operationId": "x", "x-provenance": provenance, "parameters": parameters, "responses": {} } })
    };
    let code = constants(document(json!({
        "/Goal": search(&["date", "_id", "practitioner.name", "practitioner.identifier"], "vendor"),
        "/Provenance": search(&[], "vendor"),
        "/Condition": search(&["_id"], "capability"),
        "/Observation": search(&["date"], "inferred"),
    })));
    let known = r#"known: &[Known { resource_type: "Goal", parameters: &["_id", "date", "practitioner"] }], reads"#;
    assert!(code.contains(known), "of the others nothing is stated: {code}");
}

#[test]
fn what_it_serves_of_a_patient() {
    let patient = json!({ "$ref": "#/components/parameters/patient" });
    let revinclude = |value: &str| {
        let mut parameter = query("_revinclude");
        parameter["x-fhir-values"] = json!([value]);
        parameter
    };
    let own_server = |mut item: Value| {
        item["servers"] = json!([{ "url": "https://ehr.example/api" }]);
        item
    };
    let code = constants(document(json!({
        "/CarePlan": search(json!([patient, query("category"), revinclude("Provenance:target")]), json!([])),
        "/Goal": search(json!([query("subject"), revinclude("Task:focus")]), json!([])),
        "/Goal/{id}": answers(json!({})),
        "/Group/{id}": { "delete": { "operationId": "group_delete", "responses": {} } },
        "/Location": search(json!([query("name")]), json!([])),
        "/Patient": search(json!([query("_id"), query("subject")]), json!([])),
        "/Practitioner/{id}": own_server(answers(json!({}))),
        "/Patient/{id}/$everything": answers(json!({})),
    })));
    let row = |resource_type: &str, by: &str, category: bool, provenance: bool| {
        format!(
            "Search {{ resource_type: {resource_type:?}, by: {by:?}, has_category: {category}, has_provenance: {provenance} }}"
        )
    };
    let rows = [
        row("CarePlan", "patient", true, true),
        row("Goal", "subject", false, false),
        row("Patient", "_id", false, false),
    ];
    assert!(code.contains(&format!("searches: &[{}]", rows.join(", "))), "{code}");
    assert!(code.contains(r#"reads: &["Goal"]"#), "{code}");
}

#[test]
fn what_is_not_fhirs_has_its_place_and_media_types() {
    let content = |media_types: &[&str]| {
        let content = media_types.iter().map(|media_type| ((*media_type).to_owned(), json!({})));
        json!({ "content": content.collect::<serde_json::Map<_, _>>() })
    };
    let fhir = || content(&["application/fhir+json"]);
    let beside = |server: &str| {
        let mut item = answers(json!({ "200": content(&["text/xml"]), "404": {} }));
        item["servers"] = json!([{ "url": server }]);
        item
    };
    let others = |path: &str, item: Value| {
        let code = constants(document(json!({ path: item })));
        code.rsplit_once("others: ").unwrap().1.trim_end_matches(" };").to_owned()
    };
    assert_eq!(others("/Goal/{id}", answers(json!({ "200": fhir(), "4XX": fhir() }))), "&[]");
    assert_eq!(others("/$note", answers(json!({ "200": content(&["*/*"]), "202": {} }))), "&[]");
    assert_eq!(
        others("/$note", answers(json!({ "200": content(&["application/json"]), "202": {}, "4XX": fhir() }))),
        r#"&[Operation { id: "other", beside: None, accept: "application/json, application/fhir+json" }]"#
    );
    assert_eq!(
        others("/ccda", beside("https://ehr.example/api/")),
        r#"&[Operation { id: "other", beside: Some(Beside { end: "/fhir/r4", path: "/ccda" }), accept: "text/xml" }]"#
    );
    assert_eq!(
        others("/ccda", beside("https://ehr.example/api/fhir/r4/")),
        r#"&[Operation { id: "other", beside: None, accept: "text/xml" }]"#
    );
    for server in ["https://other.example/api", "https://ehr.example/a"] {
        let said = problem(document(json!({ "/ccda": beside(server) })));
        assert!(said.starts_with("specs/openapi/example-r4.json#/paths/~1ccda/servers: the server"), "{said}");
    }
    let said = problem(document(json!({ "/$note": answers(json!({ "200": content(&["text/\u{e4}"]) })) })));
    assert!(said.contains("#/paths/~1$note/get/responses/200/content: "), "{said}");
}

#[test]
fn what_is_demanded_of_a_search() {
    let demand = json!([{
        "accepted": [{ "with": ["_id"], "without": ["patient"] }, { "with": ["patient"] }],
        "certainty": "observed",
        "status": 404,
    }]);
    let parameters = json!([query("_id"), query("patient")]);
    let code = constants(document(json!({ "/Goal": search(parameters.clone(), demand.clone()) })));
    let expected = r#"demands: &[Demand { resource_type: "Goal", accepted: &[Accepted { with: &["_id"], without: &["patient"] }, Accepted { with: &["patient"], without: &[] }], certainty: Certainty::Observed }]"#;
    assert!(code.contains(expected), "{code}");

    let edited = |edit: fn(&mut Value)| {
        let mut demand = demand.clone();
        edit(&mut demand);
        problem(document(json!({ "/Goal": search(parameters.clone(), demand) })))
    };
    let at = "specs/openapi/example-r4.json#/paths/~1Goal/get/x-search-demands";
    for (edit, said) in [
        ((|it| *it = json!({})) as fn(&mut Value), "a list"),
        (|it| it[0]["accepted"] = json!([]), "one accepted way or more"),
        (|it| it[0]["accepted"][0]["with"] = json!([]), "one parameter or more"),
        (|it| it[0]["accepted"][0]["without"] = json!(["date"]), "no parameter `date`"),
        (|it| it[0]["accepted"][0]["witout"] = json!([]), "unknown field `witout`"),
        (|it| it[0]["certainty"] = "rumoured".into(), "rumoured"),
        (|it| it[0]["status"] = 200.into(), "200 refuses nothing"),
    ] {
        let found = edited(edit);
        assert!(found.starts_with(at) && found.contains(said), "{said} in: {found}");
    }
    let said = problem(document(json!({ "/Goal/{id}": search(parameters, demand.clone()) })));
    assert!(said.contains("#/paths/~1Goal~1{id}/get: only of a search"), "{said}");
}
