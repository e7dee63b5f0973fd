//! A vendor's description completed by the CapabilityStatement of the same server.

use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::complete::complete;
use nextgen_patient_access_codegen::correct::Context;
use nextgen_patient_access_codegen::description::describe;
use nextgen_patient_access_codegen::fhir::Version;
use serde_json::{Value, json};

#[test]
fn nothing_that_is_there_is_changed() {
    let shared = json!({ "patient": { "name": "patient", "in": "query", "description": "OURS" } });
    let vendor = json!({
        "paths": {
            "/Goal": { "get": { "summary": "OURS", "parameters": [{ "$ref": "#/components/parameters/patient" }] } },
            "/Goal/{goal_id}": { "get": { "summary": "OURS" } },
        },
        "components": { "parameters": shared, "schemas": { "Goal": { "x-fhir-type": "Goal" } } },
        "tags": [{ "name": "Goal", "x": 1 }],
    });
    let parameter = |name: &str, place: &str| json!({ "name": name, "in": place, "description": "THEIRS" });
    let schemas = json!({ "Goal": { "x-fhir-type": "THEIRS" }, "Flag": { "x-fhir-type": "Flag" } });
    let statement = json!({
        "paths": {
            "/Goal": { "get": { "summary": "THEIRS", "parameters": [parameter("patient", "query")] } },
            "/Goal/{id}": { "get": { "summary": "THEIRS", "parameters": [parameter("id", "path")] } },
        },
        "components": { "schemas": schemas, "securitySchemes": { "smart": {} } },
        "tags": [{ "name": "Flag" }, { "name": "Goal" }],
    });
    let mut completed = vendor.clone();
    assert!(complete(&mut completed, &statement).unwrap().is_empty());
    assert_eq!(completed["paths"], vendor["paths"]);
    assert_eq!(completed["components"]["schemas"]["Goal"], vendor["components"]["schemas"]["Goal"]);
    assert_eq!(completed["components"]["schemas"]["Flag"]["x-fhir-type"], "Flag");
    assert!(completed["components"].get("securitySchemes").is_none());
    assert_eq!(completed["tags"], json!([{ "name": "Flag" }, { "name": "Goal", "x": 1 }]));
}

#[test]
fn what_is_inferred_is_confirmed_by_the_statement_and_stays_as_it_is() {
    let of = |provenance: &str| json!({ "summary": "OURS", "x-provenance": provenance });
    let document = |own: &str| json!({ "paths": { "/Goal": { "get": of(own) }, "/Flag": { "get": of("inferred") } } });
    let statement = json!({ "paths": { "/Goal": { "get": { "x-provenance": "capability", "summary": "THEIRS" } } } });
    for (own, then) in [("inferred", "capability"), ("vendor", "vendor")] {
        let mut completed = document(own);
        assert!(complete(&mut completed, &statement).unwrap().is_empty());
        assert_eq!(completed["paths"], document(then)["paths"]);
    }
}

#[test]
fn a_document_of_the_wrong_shape_is_an_error_with_its_place() {
    let statement = json!({ "paths": { "/Goal": { "get": { "parameters": [{ "name": "x", "in": "query" }] } } } });
    for (document, pointer) in [
        (json!([]), "/paths"),
        (json!({ "paths": { "/Goal": { "get": 1 } } }), "/paths/~1Goal/get"),
        (json!({ "paths": { "/Goal": { "get": { "parameters": {} } } } }), "/paths/~1Goal/get"),
    ] {
        let mut document = document;
        let problem = complete(&mut document, &statement).unwrap_err();
        assert_eq!(problem.pointer.as_deref(), Some(pointer), "{problem}");
    }
}

/// The vendor's 45 operations are what they were, apart from what says that it is the statement's.
#[test]
fn office_r4_is_completed_and_nothing_of_the_vendors_is_touched() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let (swagger, statement) = ("office-r4.swagger.yaml", "office-r4.capabilitystatement.json");
    let upstream = |file: &str| fs::read(root.join("../shared/upstream").join(file)).ok();
    let (Some(swagger_text), Some(statement_text)) = (upstream(swagger), upstream(statement)) else {
        eprintln!("skipped: ../shared/upstream is not here");
        return;
    };
    let described = |(file, text): (&str, &[u8]), corrections: &str, provenance| {
        let overlay = fs::read(root.join("specs/corrections").join(corrections)).unwrap();
        let context = Context {
            api_id: "office-r4",
            product: "NextGen Office 5.0+",
            fhir_version: Version::R4,
            service_base: "https://fhir.meditouchehr.com/api/fhir/r4",
            provenance,
        };
        let described = describe((file, text), Some((corrections, &overlay)), &context);
        described.unwrap_or_else(|problem| panic!("{problem}")).document
    };
    let vendor = described((swagger, &swagger_text), "office-r4.overlay.yaml", "vendor");
    let statement = described((statement, &statement_text), "office-r4.capability.overlay.yaml", "capability");
    let mut completed = vendor.clone();
    let additions = complete(&mut completed, &statement).unwrap();
    assert_eq!(additions.iter().filter(|place| place.ends_with("/parameters/_revinclude")).count(), 16);
    assert_eq!(additions.len(), 16 + 4, "{additions:#?}");

    let mut counts = (0, 0);
    for (path, item) in completed["paths"].as_object().unwrap() {
        let mut operation = item["get"].clone();
        match operation["x-provenance"].as_str() {
            Some("vendor") => counts.0 += 1,
            Some("capability") => {
                counts.1 += 1;
                continue;
            }
            other => panic!("{path}: {other:?}"),
        }
        let parameters = operation["parameters"].as_array_mut().unwrap();
        parameters.retain(|parameter| parameter["x-provenance"] != "capability");
        assert_eq!(operation, vendor["paths"][path]["get"], "{path}");
    }
    assert_eq!(counts, (45, 4));
    for path in ["/ServiceRequest", "/ServiceRequest/{id}", "/Organization", "/metadata"] {
        assert_eq!(completed["paths"][path]["get"]["x-provenance"], "capability", "{path}");
    }
    assert_eq!(completed["components"]["securitySchemes"], vendor["components"]["securitySchemes"]);
    let names = |path: &str| -> Vec<Value> {
        let parameters = completed["paths"][path]["get"]["parameters"].as_array().unwrap();
        parameters.iter().map(|parameter| parameter["name"].clone()).collect()
    };
    assert_eq!(names("/Organization"), ["address", "name"]);
    assert_eq!(names("/ServiceRequest"), ["patient", "authored", "category", "code", "_id", "_revinclude"]);
}
