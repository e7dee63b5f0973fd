//! Each rule, on small documents of our own.

mod prose;

use nextgen_patient_access_codegen::{
    Diagnostic,
    correct::{Context, Draft, correct, rules::RULES},
    fhir::Version,
};
use serde_json::{Value, json};

const CONTEXT: Context<'static> = Context {
    api_id: "example-r4",
    product: "Example EHR",
    fhir_version: Version::R4,
    service_base: "https://ehr.example/api/fhir/",
    provenance: "vendor",
};

fn rule(name: &str, document: Value) -> Result<(Value, usize), Diagnostic> {
    let rule = RULES.iter().find(|rule| rule.name == name).unwrap();
    let mut draft = Draft::new(document);
    let places = (rule.apply)(&mut draft, &CONTEXT)?;
    Ok((draft.document, places))
}

fn get(responses: &Value) -> Value {
    json!({ "get": { "responses": responses } })
}

/// A document with the paths already below the service base.
fn with_paths(paths: &Value) -> Value {
    json!({ "info": {}, "paths": paths })
}

#[test]
fn the_names_of_the_rules_are_unique() {
    let mut names: Vec<_> = RULES.iter().map(|rule| rule.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), RULES.len());
}

#[test]
fn rebase_makes_paths_relative_to_the_service_base() {
    let ok = get(&json!({}));
    let (document, places) = rule(
        "rebase",
        json!({
            "servers": [{ "url": "https://ehr.example/api/", "description": "The API" }],
            "paths": { "/fhir/Patient": ok, "/fhir": ok, "/ccda": ok, "/fhirless": ok },
        }),
    )
    .unwrap();
    assert_eq!(document["servers"], json!([{ "url": "https://ehr.example/api/fhir" }]));
    let paths = document["paths"].as_object().unwrap();
    assert_eq!(paths.keys().collect::<Vec<_>>(), ["/", "/Patient", "/ccda", "/fhirless"]);
    assert!(paths["/Patient"].get("servers").is_none());
    assert_eq!(paths["/ccda"]["servers"], json!([{ "url": "https://ehr.example/api" }]));
    assert_eq!(places, 2);
}

#[test]
fn rebase_minds_the_servers_of_a_path() {
    let mut own = get(&json!({}));
    own["servers"] = json!([{ "url": "https://ehr.example/api/fhir" }]);
    let mut other = get(&json!({}));
    other["servers"] = json!([{ "url": "https://other.example/" }]);
    let document = json!({
        "servers": [{ "url": "https://ehr.example" }],
        "paths": { "/Patient": own, "/x": other },
    });
    let (document, _) = rule("rebase", document).unwrap();
    assert!(document["paths"]["/Patient"].get("servers").is_none());
    assert_eq!(document["paths"]["/x"]["servers"], json!([{ "url": "https://other.example" }]));
}

#[test]
fn rebase_finds_the_service_base_of_a_document_that_names_no_host() {
    for (servers, path) in [
        (json!([]), "/api/fhir/Patient"),
        (json!([]), "/fhir/Patient"),
        (json!([]), "/Patient"),
        (json!([{ "url": "/api" }]), "/fhir/Patient"),
        (json!([{ "url": "//ehr.example/api/fhir/" }]), "/Patient"),
    ] {
        let document = json!({ "servers": servers, "paths": { path: get(&json!({})) } });
        let (document, _) = rule("rebase", document).unwrap();
        assert_eq!(document["servers"], json!([{ "url": "https://ehr.example/api/fhir" }]));
        assert_eq!(document["paths"].as_object().unwrap().keys().collect::<Vec<_>>(), ["/Patient"], "{servers} {path}");
    }
}

#[test]
fn rebase_refuses_what_it_cannot_place() {
    let at =
        |url: &str, paths: Value| rule("rebase", json!({ "servers": [{ "url": url }], "paths": paths })).unwrap_err();
    let elsewhere = at("https://other.example", json!({ "/Patient": {} }));
    assert!(
        elsewhere.message.contains("no path lies under the service base https://ehr.example/api/fhir"),
        "{elsewhere}"
    );
    let mut own = get(&json!({}));
    own["servers"] = json!([{ "url": "https://ehr.example/api/fhir" }]);
    let twice = at("https://ehr.example/api", json!({ "/Patient": own, "/fhir/Patient": {} }));
    assert!(twice.message.contains("both become `/Patient`"), "{twice}");
}

#[test]
fn parameters_say_whether_they_are_required_and_stand_once() {
    let shared = json!({ "patient": { "name": "patient", "in": "query", "required": true }, "date": { "name": "date", "in": "query" } });
    let document = |parameters: Value| {
        let paths = json!({ "/Goal": { "get": { "parameters": parameters } } });
        json!({ "paths": paths, "components": { "parameters": shared } })
    };
    let date = json!({ "$ref": "#/components/parameters/date" });
    let (fixed, places) = rule("parameters", document(json!([date, { "name": "x", "in": "query" }]))).unwrap();
    assert_eq!(places, 2);
    assert_eq!(fixed["components"]["parameters"]["date"]["required"], false);
    assert_eq!(fixed["components"]["parameters"]["patient"]["required"], true);
    assert_eq!(fixed["paths"]["/Goal"]["get"]["parameters"][1]["required"], false);

    for (parameters, message) in [
        (json!([date, { "name": "date", "in": "query" }]), "the query parameter `date` stands here twice"),
        (json!([{ "name": "x", "in": "query" }, { "$ref": "#/components/parameters/gone" }]), "points to no parameter"),
        (json!([date, { "name": "x" }]), "without `name` and `in`"),
    ] {
        let problem = rule("parameters", document(parameters)).unwrap_err();
        assert_eq!(problem.pointer.as_deref(), Some("/paths/~1Goal/get/parameters/1"));
        assert!(problem.message.contains(message), "{problem}");
    }
}

#[test]
fn what_an_operation_sends_is_named_after_it() {
    let body = |schema: &str| json!({ "content": { "application/json": { "schema": { "$ref": schema } } } });
    let document = |schemas: Value| {
        json!({
            "paths": { "/Group": { "post": {
                "operationId": "group_create",
                "requestBody": body("#/components/schemas/CreateVendorGroup"),
                "responses": {},
            } } },
            "components": { "schemas": schemas },
        })
    };
    let schema = json!({ "type": "object", "x-vendor": true });
    let (renamed, places) = rule("request_bodies", document(json!({ "CreateVendorGroup": schema }))).unwrap();
    assert_eq!(renamed["paths"]["/Group"]["post"]["requestBody"], body("#/components/schemas/GroupCreate"));
    assert_eq!((&renamed["components"]["schemas"]["GroupCreate"], places), (&schema, 1));

    let taken = document(json!({ "CreateVendorGroup": schema, "GroupCreate": { "type": "string" } }));
    let problem = rule("request_bodies", taken).unwrap_err();
    assert_eq!(problem.pointer.as_deref(), Some("/paths/~1Group/post/requestBody"));
}

#[test]
fn operation_ids_are_unique_and_those_of_the_vendor_give_way() {
    let mut named = get(&json!({}));
    named["get"]["operationId"] = json!("getMedicationRequest");
    let paths = json!({ "/MedicationRequest/{id}": named, "/MedicationRequest": get(&json!({})) });
    let (document, places) = rule("operation_ids", with_paths(&paths)).unwrap();
    assert_eq!(document["paths"]["/MedicationRequest/{id}"]["get"]["operationId"], "medication_request_read");
    assert_eq!(document["paths"]["/MedicationRequest"]["get"]["operationId"], "medication_request_search");
    assert_eq!(places, 2);

    let paths = json!({ "/Patient/{id}": get(&json!({})), "/Patient/{patient}": get(&json!({})) });
    let collision = rule("operation_ids", with_paths(&paths)).unwrap_err();
    assert!(collision.message.contains("`patient_read` is also that of /paths/~1Patient~1{id}/get"), "{collision}");
    assert_eq!(collision.pointer.as_deref(), Some("/paths/~1Patient~1{patient}/get"));
}

#[test]
fn fhir_bodies_replace_the_vendors_even_where_a_read_claims_a_bundle() {
    let vendor = json!({ "$ref": "#/components/schemas/PatientBundled" });
    let kept = json!({ "schema": { "$ref": "#/components/schemas/Job" } });
    let mut document = with_paths(&json!({
        "/Patient/{id}": get(&json!({
            "200": { "description": "OK", "content": { "application/json": { "schema": vendor } } },
            "404": { "description": "No" },
        })),
        "/Patient": get(&json!({ "200": { "$ref": "#/components/responses/Success" } })),
        "/Patient/$export": get(&json!({ "202": { "description": "Job", "content": { "application/json": kept } } })),
    }));
    document["components"] = json!({
        "responses": { "Success": { "description": "OK" } },
        "schemas": {
            "PatientBundled": { "properties": { "telcom": {} } },
            "Patient": { "properties": { "telcom": {} } },
            "Job": { "properties": { "part": { "$ref": "#/components/schemas/Part" } } },
            "Part": {},
            "Unused": { "items": { "$ref": "#/components/schemas/Part" } },
        },
    });
    let (document, places) = rule("fhir_bodies", document).unwrap();
    let schema = |path: &str| {
        let response = &document["paths"][path]["get"]["responses"]["200"];
        response["content"]["application/json"]["schema"]["$ref"].as_str().unwrap().to_owned()
    };
    assert_eq!(schema("/Patient/{id}"), "#/components/schemas/Patient");
    assert_eq!(schema("/Patient"), "#/components/schemas/Bundle");
    assert_eq!(document["paths"]["/Patient/{id}"]["get"]["responses"]["404"], json!({ "description": "No" }));
    let export = &document["paths"]["/Patient/$export"]["get"]["responses"]["202"]["content"]["application/json"];
    assert_eq!(*export, kept, "a route that is no read or search keeps the vendor's body");
    let schemas = document["components"]["schemas"].as_object().unwrap();
    assert_eq!(schemas.keys().collect::<Vec<_>>(), ["Bundle", "Job", "Part", "Patient"]);
    assert_eq!(schemas["Patient"]["x-fhir-type"], "Patient");
    assert_eq!(schemas["Patient"]["externalDocs"]["url"], "https://hl7.org/fhir/R4/patient.html");
    assert_eq!(places, 2);
}

#[test]
fn media_types_of_fhir_bodies_become_fhir_json_and_others_stay() {
    let fhir = json!({ "schema": { "$ref": "#/components/schemas/Patient" } });
    let xml = json!({ "text/xml": { "schema": { "type": "string" } } });
    let mut document = with_paths(&json!({
        "/Patient/{id}": get(&json!({ "200": { "content": { "application/json": fhir, "application/xml": fhir } } })),
        "/ccda": get(&json!({ "200": { "content": xml }, "204": { "description": "Nothing" } })),
    }));
    document["components"] = json!({ "schemas": { "Patient": { "x-fhir-type": "Patient" } } });
    let (document, places) = rule("media_types", document).unwrap();
    let content = |path: &str| document["paths"][path]["get"]["responses"]["200"]["content"].clone();
    assert_eq!(content("/Patient/{id}"), json!({ "application/fhir+json": fhir }));
    assert_eq!(content("/ccda"), xml);
    assert_eq!(places, 1);
}

#[test]
fn errors_of_fhir_routes_carry_an_operation_outcome() {
    let not_found = json!({ "$ref": "#/components/responses/NotFound" });
    let mut beside = get(&json!({ "404": not_found }));
    beside["servers"] = json!([{ "url": "https://ehr.example" }]);
    let mut document = with_paths(&json!({
        "/Patient": get(&json!({ "200": { "description": "OK" }, "404": not_found, "default": { "description": "?" } })),
        "/ccda": beside,
    }));
    document["components"] =
        json!({ "responses": { "NotFound": { "description": "No" }, "Unused": { "description": "" } } });
    let (document, places) = rule("operation_outcome", document).unwrap();
    let responses = &document["paths"]["/Patient"]["get"]["responses"];
    for status in ["404", "4XX", "5XX"] {
        assert_eq!(responses[status]["$ref"], "#/components/responses/OperationOutcome", "{status}");
    }
    assert_eq!(responses["200"], json!({ "description": "OK" }));
    assert_eq!(responses["default"], json!({ "description": "?" }));
    assert_eq!(document["paths"]["/ccda"]["get"]["responses"], json!({ "404": not_found }), "no FHIR route");
    let shared = document["components"]["responses"].as_object().unwrap();
    assert_eq!(shared.keys().collect::<Vec<_>>(), ["NotFound", "OperationOutcome"]);
    assert_eq!(document["components"]["schemas"]["OperationOutcome"]["x-fhir-type"], "OperationOutcome");
    assert_eq!(places, 3);
}

#[test]
fn security_is_called_smart_and_aud_leaves_the_url() {
    let requirement = json!([{ "Vendor": ["patient/*.read"] }]);
    let mut document = with_paths(&json!({ "/Patient": { "get": { "security": requirement } } }));
    document["security"] = requirement;
    document["components"]["securitySchemes"] = json!({ "Vendor": { "type": "oauth2", "flows": { "authorizationCode": {
        "authorizationUrl": "https://idp.example/auth?aud=https%3A%2F%2Fehr.example%2Fapi%2Ffhir&kc=1",
        "tokenUrl": "https://idp.example/token",
        "scopes": { "openid": "x", "patient/*.read": "x", "user/Observation.*": "x", "patient/Observation.rs": "x" },
    } } } });
    let (fixed, places) = rule("security", document.clone()).unwrap();
    assert_eq!(fixed["security"], json!([{ "smart": ["patient/*.read"] }]));
    assert_eq!(fixed["paths"]["/Patient"]["get"]["security"], fixed["security"]);
    assert_eq!(places, 3);
    let flow = &fixed["components"]["securitySchemes"]["smart"]["flows"]["authorizationCode"];
    assert_eq!(flow["authorizationUrl"], "https://idp.example/auth?kc=1");
    assert_eq!(flow["x-aud"], "https://ehr.example/api/fhir");
    assert_eq!(flow["tokenUrl"], "https://idp.example/token");
    assert_eq!(flow["scopes"]["user/Observation.*"], "Reads and writes `Observation` resources that the user may see.");

    let flow = "/components/securitySchemes/Vendor/flows/authorizationCode";
    let mut unknown = document.clone();
    unknown.pointer_mut(flow).unwrap()["scopes"]["everything"] = json!("x");
    let problem = rule("security", unknown).unwrap_err();
    assert!(problem.message.contains("`everything`"), "{problem}");
    assert_eq!(problem.pointer, Some(format!("{flow}/scopes")));

    let mut second = document;
    second["components"]["securitySchemes"]["Another"] = json!({ "type": "oauth2" });
    assert!(rule("security", second).unwrap_err().message.contains("only one"));
}

#[test]
fn security_leaves_other_schemes_alone() {
    let mut document = with_paths(&json!({}));
    document["components"]["securitySchemes"] = json!({ "bearerAuth": { "type": "http", "scheme": "bearer" } });
    assert_eq!(rule("security", document.clone()).unwrap(), (document, 0));
}

#[test]
fn provenance_is_on_every_operation() {
    let mut completed = get(&json!({}));
    completed["get"]["x-provenance"] = json!("capability");
    let paths = json!({ "/Patient": get(&json!({})), "/ServiceRequest": completed });
    let (document, places) = rule("provenance", with_paths(&paths)).unwrap();
    assert_eq!(document["paths"]["/Patient"]["get"]["x-provenance"], "vendor");
    assert_eq!(document["paths"]["/ServiceRequest"]["get"]["x-provenance"], "capability");
    let base = "https://ehr.example/api/fhir/";
    assert_eq!(
        document["info"],
        json!({ "x-api-id": "example-r4", "x-fhir-version": "4.0.1", "x-service-base": base })
    );
    assert_eq!(places, 1);
}

#[test]
fn tags_are_those_of_the_operations() {
    let mut document = with_paths(&json!({
        "/Patient": { "get": { "tags": ["Patient"] } },
        "/ccda": { "servers": [], "get": { "tags": ["CCDA"] } },
    }));
    document["tags"] = json!([{ "name": "CCDA" }, { "name": "Goal", "description": "unused" }]);
    let (document, places) = rule("tags", document).unwrap();
    let page = json!({ "url": "https://hl7.org/fhir/R4/patient.html" });
    assert_eq!(document["tags"], json!([{ "name": "CCDA" }, { "name": "Patient", "externalDocs": page }]));
    assert_eq!(places, 1);
}

#[test]
fn a_document_of_the_wrong_shape_is_an_error_with_its_place() {
    for (document, place) in [
        (json!([]), ""),
        (json!({ "paths": [] }), "/paths"),
        (
            json!({ "servers": [{ "url": "https://ehr.example/api/fhir" }], "paths": { "/Patient": { "get": { "responses": 1 } } } }),
            "/paths/~1Patient/get/responses",
        ),
    ] {
        let problem = correct(document, None, &CONTEXT).unwrap_err();
        assert_eq!(problem.pointer.as_deref(), Some(place), "{problem}");
    }
}

#[test]
fn operations_of_the_type_and_of_an_instance_have_names_of_their_own() {
    let ok = get(&json!({}));
    let paths = json!({ "/Patient/$everything": ok, "/Patient/{id}/$everything": ok, "/Patient/$match": ok });
    let (document, _) = rule("operation_ids", with_paths(&paths)).unwrap();
    let id = |path: &str| document["paths"][path]["get"]["operationId"].clone();
    assert_eq!(id("/Patient/{id}/$everything"), "patient_everything");
    assert_eq!(id("/Patient/$everything"), "patient_everything_of_type");
    assert_eq!(id("/Patient/$match"), "patient_match");
}

#[test]
fn the_kind_of_a_search_parameter_is_explained_behind_what_it_is_about() {
    let parameter = |name: &str, kind: &str| json!({ "name": name, "in": "query", "x-fhir-search-type": kind });
    let parameters = json!([
        parameter("code", "token"),
        parameter("date", "date"),
        parameter("name", "string"),
        parameter("_maxresults", "number"),
        { "name": "_revinclude", "in": "query", "x-fhir-values": ["Provenance:target"] },
    ]);
    let paths = json!({ "/Goal": { "get": { "parameters": parameters } } });
    let (document, _) = rule("prose", with_paths(&paths)).unwrap();
    for (index, words) in [
        (0, vec!["Code that says", "`system|code`"]),
        (1, vec!["Date or period", "`ge`"]),
        (2, vec!["A part of the name", "`:contains`", "`:exact`"]),
        (4, vec!["refers to the matches", "`Provenance:target`"]),
    ] {
        let text = document["paths"]["/Goal"]["get"]["parameters"][index]["description"].as_str().unwrap();
        assert!(words.iter().all(|word| text.contains(word)), "{text}");
    }
    let limit = &document["paths"]["/Goal"]["get"]["parameters"][3]["description"];
    assert!(!limit.as_str().unwrap().contains("prefix"), "{limit}: it is no filter");
}

#[test]
fn a_description_of_another_fhir_version_is_refused() {
    for (version, is_refused) in [("4.0.0", false), ("4.0.1", false), ("3.0.1", true), ("4.3.0", true)] {
        let document = json!({ "info": { "x-fhir-version": version }, "paths": {} });
        assert_eq!(rule("provenance", document).is_err(), is_refused, "{version}");
    }
}
