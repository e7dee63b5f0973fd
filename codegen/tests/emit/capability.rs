//! CapabilityStatement and Conformance to OpenAPI, on statements of our own and on the servers' real ones.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::convert::capability::convert;
use nextgen_patient_access_codegen::document;
use serde_json::{Value, json};

/// A statement of this FHIR version with one resource type.
fn statement(version: &str, resource: Value) -> Value {
    let kind = if version.starts_with('1') { "Conformance" } else { "CapabilityStatement" };
    json!({
        "resourceType": kind,
        "fhirVersion": version,
        "implementation": { "url": "https://ehr.example/fhir/" },
        "rest": [{ "mode": "server", "resource": [resource] }],
    })
}

fn paths(openapi: &Value) -> Vec<&str> {
    openapi["paths"].as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn interactions_become_routes_in_every_version() {
    for (version, metadata, media_type) in [
        ("1.0.2", "Conformance", "application/json+fhir"),
        ("3.0.1", "CapabilityStatement", "application/fhir+json"),
        ("4.0.1", "CapabilityStatement", "application/fhir+json"),
    ] {
        let interactions = json!([{ "code": "read" }, { "code": "vread" }, { "code": "search-type" }]);
        let openapi = convert(&statement(version, json!({ "type": "Goal", "interaction": interactions }))).unwrap();
        assert_eq!(paths(&openapi), ["/Goal", "/Goal/{id}", "/Goal/{id}/_history/{vid}", "/metadata"]);
        assert_eq!(openapi["servers"], json!([{ "url": "https://ehr.example/fhir" }]));
        assert_eq!(openapi["info"]["x-fhir-version"], version);
        for (path, body) in [
            ("/Goal", "Bundle"),
            ("/Goal/{id}", "Goal"),
            ("/Goal/{id}/_history/{vid}", "Goal"),
            ("/metadata", metadata),
        ] {
            let schema = &openapi["paths"][path]["get"]["responses"]["200"]["content"][media_type]["schema"];
            assert_eq!(schema["$ref"], format!("#/components/schemas/{body}"), "{version} {path}");
            assert_eq!(openapi["components"]["schemas"][body]["x-fhir-type"], body);
        }
        assert_eq!(openapi["paths"]["/metadata"]["get"]["security"], json!([]));
        let openapi: openapiv3::OpenAPI = serde_json::from_value(openapi).unwrap();
        assert_eq!(openapi.operations().count(), 4);
    }
}

#[test]
fn what_is_not_for_reading_is_named_as_left_out() {
    let goal = json!({ "type": "Goal", "interaction": [{ "code": "create" }],
        "searchParam": [{ "name": "patient", "type": "reference" }] });
    let mut statement = statement("4.0.1", goal);
    statement["rest"][0]["interaction"] = json!([{ "code": "batch" }]);
    let openapi = convert(&statement).unwrap();
    assert_eq!(paths(&openapi), ["/metadata"]);
    let left_out = json!(["Goal: create", "Goal: search parameters, there being no `search-type`", "batch"]);
    assert_eq!(openapi["info"]["x-left-out"], left_out);
}

#[test]
fn search_parameters_keep_their_fhir_types_and_includes_their_values() {
    let mut statement = statement(
        "4.0.1",
        json!({
            "type": "Goal",
            "interaction": [{ "code": "search-type", "documentation": "One at a time." }],
            "searchParam": [
                { "name": "target-date", "type": "date", "documentation": "By when." },
                { "name": "_include", "type": "special" },
            ],
            "searchInclude": ["Goal:patient"],
            "searchRevInclude": ["Provenance:target", "Observation:focus"],
        }),
    );
    statement["rest"][0]["searchParam"] = json!([{ "name": "_lastUpdated", "type": "date" }]);
    let openapi = convert(&statement).unwrap();
    let search = &openapi["paths"]["/Goal"]["get"];
    assert_eq!(search["description"], "One at a time.");
    let parameter = |name: &str, more: Value| {
        let mut parameter = json!({ "name": name, "in": "query", "required": false, "schema": { "type": "string" } });
        parameter.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        parameter
    };
    let expected = json!([
        parameter("target-date", json!({ "x-fhir-search-type": "date", "description": "By when." })),
        parameter("_include", json!({ "x-fhir-search-type": "special", "x-fhir-values": ["Goal:patient"] })),
        parameter("_lastUpdated", json!({ "x-fhir-search-type": "date" })),
        parameter("_revinclude", json!({ "x-fhir-values": ["Provenance:target", "Observation:focus"] })),
    ]);
    assert_eq!(search["parameters"], expected);
}

#[test]
fn an_operation_without_its_definition_may_be_called_at_each_level() {
    let mut statement =
        statement("4.0.1", json!({ "type": "Patient", "operation": [{ "name": "everything", "definition": "x" }] }));
    statement["rest"][0]["operation"] = json!([{ "name": "versions", "definition": "y" }]);
    let openapi = convert(&statement).unwrap();
    assert_eq!(paths(&openapi), ["/$versions", "/Patient/$everything", "/Patient/{id}/$everything", "/metadata"]);
}

#[test]
fn a_bulk_export_is_of_all_patients_or_of_a_group() {
    let export = |level: &str| {
        let definition = format!("http://hl7.org/fhir/uv/bulkdata/OperationDefinition/{level}-export");
        json!([{ "name": "export", "definition": definition }])
    };
    let mut statement = statement("4.0.1", json!({ "type": "Group", "operation": export("group") }));
    let resources = statement["rest"][0]["resource"].as_array_mut().unwrap();
    resources.push(json!({ "type": "Patient", "operation": export("patient") }));
    assert_eq!(paths(&convert(&statement).unwrap()), ["/Group/{id}/$export", "/Patient/$export", "/metadata"]);
}

#[test]
fn a_contained_definition_says_where_an_operation_is_and_what_it_takes() {
    let parameters = json!([
        { "name": "patient", "use": "in", "min": 1, "type": "id" },
        { "name": "type", "use": "in", "min": 0, "type": "CodeableConcept" },
        { "name": "start", "use": "in", "min": 0, "type": "string", "searchType": "date", "documentation": "From." },
        { "name": "return", "use": "out", "min": 1, "type": "Bundle" },
    ]);
    for (version, levels, reference) in [
        ("1.0.2", json!({ "system": false, "type": ["DocumentReference"], "instance": false }), true),
        ("3.0.1", json!({ "system": false, "resource": ["DocumentReference"], "type": true, "instance": false }), true),
        ("4.0.1", json!({ "system": false, "resource": ["DocumentReference"], "type": true }), false),
    ] {
        let mut definition = json!({ "resourceType": "OperationDefinition", "id": "docref", "parameter": parameters });
        definition.as_object_mut().unwrap().extend(levels.as_object().unwrap().clone());
        let mut statement = statement(version, json!({ "type": "DocumentReference" }));
        statement["contained"] = json!([definition]);
        let definition = if reference { json!({ "reference": "#docref" }) } else { json!("#docref") };
        statement["rest"][0]["operation"] = json!([{ "name": "docref", "definition": definition }]);
        let openapi = convert(&statement).unwrap();
        assert_eq!(paths(&openapi), ["/DocumentReference/$docref", "/metadata"], "{version}");
        let docref = &openapi["paths"]["/DocumentReference/$docref"]["get"];
        let names: Vec<_> =
            docref["parameters"].as_array().unwrap().iter().map(|p| (&p["name"], &p["required"])).collect();
        assert_eq!(names, [(&json!("patient"), &json!(true)), (&json!("start"), &json!(false))]);
        assert_eq!(docref["parameters"][1]["x-fhir-search-type"], "date");
        assert!(docref["responses"]["200"].to_string().contains("#/components/schemas/Bundle"));
        assert_eq!(openapi["info"]["x-left-out"], json!(["$docref: the parameter `type`, which a URL cannot hold"]));
    }
}

#[test]
fn an_operation_that_changes_something_is_left_out() {
    let mut statement =
        statement("4.0.1", json!({ "type": "Patient", "operation": [{ "name": "merge", "definition": "#m" }] }));
    statement["contained"] =
        json!([{ "resourceType": "OperationDefinition", "id": "m", "instance": true, "affectsState": true }]);
    let openapi = convert(&statement).unwrap();
    assert_eq!(paths(&openapi), ["/metadata"]);
    assert_eq!(openapi["info"]["x-left-out"], json!(["$merge: it changes what the server has"]));
}

#[test]
fn the_security_endpoints_become_an_oauth2_scheme() {
    let endpoint = |name: &str| json!({ "url": name, "valueUri": format!("https://ehr.example/{name}") });
    let security = |names: &[&str]| {
        let endpoints: Vec<_> = names.iter().map(|name| endpoint(name)).collect();
        let url = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";
        let mut statement = statement("4.0.1", json!({ "type": "Patient" }));
        statement["rest"][0]["security"] = json!({ "extension": [{ "url": url, "extension": endpoints }] });
        convert(&statement)
    };
    let openapi = security(&["authorize", "token", "revoke"]).unwrap();
    let scheme = json!({
        "type": "oauth2",
        "flows": { "authorizationCode": {
            "authorizationUrl": "https://ehr.example/authorize",
            "tokenUrl": "https://ehr.example/token",
            "scopes": {},
        } },
        "x-oauth-uris": { "revoke": "https://ehr.example/revoke" },
    });
    assert_eq!(openapi["components"]["securitySchemes"]["smart"], scheme);
    assert_eq!(openapi["security"], json!([{ "smart": [] }]));

    let flows = &security(&["token"]).unwrap()["components"]["securitySchemes"]["smart"]["flows"];
    assert_eq!(flows["clientCredentials"]["tokenUrl"], "https://ehr.example/token");
    assert!(security(&["authorize"]).unwrap_err().message.contains("no `token` endpoint"));
}

#[test]
fn what_is_malformed_is_named_with_its_place() {
    let goal = |more: Value| {
        let mut goal = json!({ "type": "Goal" });
        goal.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        statement("4.0.1", goal)
    };
    let with = |pointer: &str, value: Value| {
        let mut statement = statement("4.0.1", json!({ "type": "Goal" }));
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        statement.pointer_mut(parent).unwrap()[name] = value;
        statement
    };
    let goal_at = "/rest/0/resource/0";
    for (statement, pointer, message) in [
        (json!({ "resourceType": "Patient" }), "/resourceType", "not an API description"),
        (json!({ "swagger": "2.0" }), "", "neither a CapabilityStatement nor a Conformance"),
        (json!({ "resourceType": "Conformance", "rest": [] }), "", "`fhirVersion` is missing"),
        (with("/fhirVersion", json!("5.0.0")), "/fhirVersion", "FHIR \"5.0.0\" is not known here"),
        (with("/fhirVersion", json!(4)), "/fhirVersion", "expected a string"),
        (with("/resourceType", json!("Conformance")), "/fhirVersion", "FHIR \"4.0.1\" is not known here"),
        (with("/rest", json!({})), "/rest", "expected a list"),
        (with("/rest", json!([])), "/rest", "no `rest` of mode `server`"),
        (with("/rest", json!([null])), "/rest/0", "expected a mapping"),
        (with("/rest", json!([{ "mode": "both" }])), "/rest/0/mode", "neither `server` nor `client`"),
        (with("/rest", json!([{ "mode": "server" }, { "mode": "server" }])), "/rest/1", "a second `rest`"),
        (with("/implementation", json!({ "url": 1 })), "/implementation/url", "expected a string"),
        (with("/rest/0/resource", json!("Goal")), "/rest/0/resource", "expected a list"),
        (with("/rest/0/resource", json!([{}])), goal_at, "`type` is missing"),
        (
            with("/rest/0/resource", json!([{ "type": "../Goal" }])),
            "/rest/0/resource/0/type",
            "no name of a resource type",
        ),
        (
            with("/rest/0/resource", json!([{ "type": "Goal" }, { "type": "Goal" }])),
            "/rest/0/resource/1",
            "stands here twice",
        ),
        (
            goal(json!({ "interaction": [{ "code": "peek" }] })),
            "/rest/0/resource/0/interaction/0/code",
            "no interaction",
        ),
        (
            goal(json!({ "interaction": [{ "code": "read" }, { "code": "read" }] })),
            "/rest/0/resource/0/interaction/1",
            "the route `/Goal/{id}` stands here twice",
        ),
        (goal(json!({ "searchParam": [{ "name": "x" }] })), "/rest/0/resource/0/searchParam/0", "`type` is missing"),
        (
            goal(json!({ "searchParam": [{ "name": "x", "type": "text" }] })),
            "/rest/0/resource/0/searchParam/0/type",
            "no type of search parameter",
        ),
        (
            goal(json!({ "searchParam": [{ "name": "x?", "type": "uri" }] })),
            "/rest/0/resource/0/searchParam/0/name",
            "no name of a parameter",
        ),
        (
            goal(json!({ "searchParam": [{ "name": "x", "type": "uri" }, { "name": "x", "type": "uri" }] })),
            "/rest/0/resource/0/searchParam/1",
            "stands here twice",
        ),
        (goal(json!({ "searchRevInclude": [1] })), "/rest/0/resource/0/searchRevInclude/0", "expected a string"),
        (
            goal(json!({ "operation": [{ "name": "x", "definition": "#x" }] })),
            "/rest/0/resource/0/operation/0/definition",
            "no OperationDefinition with the id `x`",
        ),
    ] {
        let problem = convert(&statement).unwrap_err();
        assert_eq!(problem.pointer.as_deref(), Some(pointer), "{problem}");
        assert!(problem.message.contains(message), "{problem}");
    }
}

/// Every value of a real statement, replaced by each kind of value in turn: an error or a document, never a panic.
#[test]
fn damage_is_never_a_panic() {
    let sound = statement(
        "4.0.1",
        json!({
            "type": "Goal",
            "interaction": [{ "code": "read" }, { "code": "search-type" }],
            "searchParam": [{ "name": "target-date", "type": "date" }],
            "searchRevInclude": ["Provenance:target"],
            "operation": [{ "name": "x", "definition": "http://example.org/x" }],
        }),
    );
    let mut pointers = Vec::new();
    pointers_of(&sound, String::new(), &mut pointers);
    for pointer in pointers {
        for damage in
            [json!(null), json!(true), json!(-1), json!(""), json!("\u{0}/é"), json!([]), json!([[]]), json!({})]
        {
            let mut damaged = sound.clone();
            *damaged.pointer_mut(&pointer).unwrap() = damage;
            if let Err(problem) = convert(&damaged) {
                assert!(problem.pointer.is_some(), "{problem}");
            }
        }
    }
}

fn pointers_of(value: &Value, pointer: String, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, v)| pointers_of(v, format!("{pointer}/{name}"), found))
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, v)| pointers_of(v, format!("{pointer}/{i}"), found))
        }
        _ => {}
    }
    found.push(pointer);
}

#[test]
fn the_servers_real_statements_lose_nothing() {
    for (file, types, operations) in
        [("enterprise-r4.capabilitystatement.json", 28, 57), ("office-r4.capabilitystatement.json", 26, 49)]
    {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/upstream").join(file);
        let Ok(text) = fs::read(&path) else {
            eprintln!("skipped: {} is not here", path.display());
            return;
        };
        let statement = document::read(&text, file).unwrap();
        let openapi = convert(&statement).unwrap();
        assert!(openapi["info"].get("x-left-out").is_none());
        let resources = statement["rest"][0]["resource"].as_array().unwrap();
        assert_eq!(resources.len(), types);
        let mut expected = BTreeSet::from(["/metadata".to_owned()]);
        for resource in resources {
            let name = resource["type"].as_str().unwrap();
            for interaction in resource["interaction"].as_array().unwrap() {
                match interaction["code"].as_str().unwrap() {
                    "read" => expected.insert(format!("/{name}/{{id}}")),
                    _ => expected.insert(format!("/{name}")),
                };
            }
            let search = &openapi["paths"][format!("/{name}")]["get"];
            for stated in resource.get("searchParam").and_then(Value::as_array).into_iter().flatten() {
                let parameters = search["parameters"].as_array().unwrap();
                let parameter = parameters.iter().find(|parameter| parameter["name"] == stated["name"]).unwrap();
                assert_eq!(parameter["x-fhir-search-type"], stated["type"]);
            }
        }
        assert_eq!(paths(&openapi).into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), expected);
        assert_eq!(expected.len(), operations, "{file}");
        assert!(openapi["components"]["securitySchemes"]["smart"]["x-oauth-uris"]["revoke"].is_string());
    }
}
