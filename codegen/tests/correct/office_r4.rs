//! The corrections of Office R4 on the vendor's own document, which stands in ../shared and not in this repository.

use std::{collections::BTreeMap, fs, path::Path};

use nextgen_patient_access_codegen::{
    convert::swagger2,
    correct::{Context, Corrected, LedgerEntry, correct},
    document,
    fhir::Version,
};
use serde_json::{Map, Value, json};

const OVERLAY: &str = "specs/corrections/office-r4.overlay.yaml";
const CONTEXT: Context<'static> = Context {
    api_id: "office-r4",
    product: "NextGen Office 5.0+",
    fhir_version: Version::R4,
    service_base: "https://fhir.meditouchehr.com/api/fhir/r4",
    provenance: "vendor",
};

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn read(file: &Path) -> Value {
    document::read(&fs::read(file).unwrap(), &file.to_string_lossy()).unwrap_or_else(|problem| panic!("{problem}"))
}

/// The vendor's document in OpenAPI 3.0; `None`, saying so, where it is absent.
fn vendor() -> Option<Value> {
    let file = repository().join("../shared/upstream/office-r4.swagger.yaml");
    if !file.exists() {
        eprintln!("skipped: {} is not here", file.display());
        return None;
    }
    Some(swagger2::convert(&read(&file)).unwrap_or_else(|problem| panic!("{problem}")))
}

fn overlay() -> Value {
    read(&repository().join(OVERLAY))
}

fn corrected(vendor: Value) -> Corrected {
    correct(vendor, Some((OVERLAY, &overlay())), &CONTEXT).unwrap_or_else(|problem| panic!("{problem}"))
}

/// `name` → (`in`, `required`) of an operation's parameters, references followed.
fn parameters(document: &Value, operation: &Value) -> BTreeMap<String, (String, bool)> {
    let resolve = |parameter: &Value| match parameter.get("$ref").and_then(Value::as_str) {
        Some(reference) => document.pointer(reference.trim_start_matches('#')).unwrap().clone(),
        None => parameter.clone(),
    };
    let parameters = operation["parameters"].as_array().unwrap().iter().map(resolve);
    parameters
        .map(|p| {
            let place = p["in"].as_str().unwrap().to_owned();
            (p["name"].as_str().unwrap().to_owned(), (place, p.get("required") == Some(&json!(true))))
        })
        .collect()
}

#[test]
fn every_operation_has_its_name_parameters_and_bodies() {
    let Some(vendor) = vendor() else { return };
    let Corrected { document, .. } = corrected(vendor.clone());
    assert_eq!(document["servers"], json!([{ "url": "https://fhir.meditouchehr.com/api/fhir/r4" }]));
    let paths = document["paths"].as_object().unwrap();
    assert_eq!(paths.len(), 45);
    let old_paths = vendor["paths"].as_object().unwrap();
    for (old_path, old_item) in old_paths {
        let path = old_path.strip_prefix("/fhir/r4").unwrap_or(old_path);
        let (old, new) = (&old_item["get"], &paths[path]["get"]);
        let mut expected = parameters(&vendor, old);
        if path == "/MedicationDispense" {
            expected.insert("_revinclude".into(), ("query".into(), false));
        }
        assert_eq!(parameters(&document, new), expected, "{path}");
        assert!(new["operationId"].is_string(), "{path}");
        assert!(new["summary"].is_string(), "{path}");
        assert_eq!(new["x-provenance"], "vendor");
        if path == "/ccda" {
            continue;
        }
        let body = if path.ends_with('}') { path.split('/').nth(1).unwrap() } else { "Bundle" };
        let content =
            json!({ "application/fhir+json": { "schema": { "$ref": format!("#/components/schemas/{body}") } } });
        assert_eq!(new["responses"]["200"]["content"], content, "{path}");
        assert_eq!(document["components"]["schemas"][body]["x-fhir-type"], body);
        for status in ["401", "404", "4XX", "5XX"] {
            assert_eq!(new["responses"][status]["$ref"], "#/components/responses/OperationOutcome", "{path} {status}");
        }
    }
    for schema in document["components"]["schemas"].as_object().unwrap().values() {
        assert!(schema["x-fhir-type"].is_string(), "a schema of the vendor's is left: {schema}");
    }
    assert_eq!(paths["/Patient/{id}"]["get"]["operationId"], "patient_read");
    assert_eq!(paths["/MedicationRequest"]["get"]["operationId"], "medication_request_search");
}

#[test]
fn ccda_stands_beside_the_service_base_and_answers_xml() {
    let Some(vendor) = vendor() else { return };
    let Corrected { document, .. } = corrected(vendor);
    let item = &document["paths"]["/ccda"];
    assert_eq!(item["servers"], json!([{ "url": "https://fhir.meditouchehr.com/api" }]));
    assert_eq!(item["get"]["operationId"], "ccda");
    let response = item["get"]["responses"]["200"]["$ref"].as_str().unwrap();
    let response = document.pointer(response.trim_start_matches('#')).unwrap();
    assert_eq!(response["content"], json!({ "text/xml": { "schema": { "type": "string" } } }));
}

#[test]
fn facts_that_the_vendor_put_into_prose_are_kept() {
    let Some(vendor) = vendor() else { return };
    let Corrected { document, .. } = corrected(vendor);
    let shared = &document["components"]["parameters"];
    for (parameter, fact) in [
        ("date", "`ge`"),
        ("doc_ref_date", "`ge`"),
        ("encounter_id", "`PT-`"),
        ("condition_id", "`ED-`"),
        ("observation_id", "`LR-`"),
        ("observation_code", "`72166-2`"),
        ("doc_ref_category", "`clinical-note`"),
        ("doc_ref_status", "`superseded`"),
        ("ct_status", "`suspended`"),
    ] {
        assert!(shared[parameter]["description"].as_str().unwrap().contains(fact), "{parameter} has lost {fact}");
    }
    for path in ["/Encounter", "/CareTeam", "/Specimen"] {
        assert!(document["paths"][path]["get"]["description"].as_str().unwrap().contains("refused with 400"), "{path}");
    }
    assert_eq!(document["components"]["securitySchemes"].as_object().unwrap().len(), 1);
    assert_eq!(document["security"], json!([{ "smart": ["patient/*.read"] }]));
    let flow = &document["components"]["securitySchemes"]["smart"]["flows"]["authorizationCode"];
    assert_eq!(flow["x-aud"], CONTEXT.service_base);
    assert!(flow["authorizationUrl"].as_str().unwrap().ends_with("/openid-connect/auth"), "{flow}");
}

#[test]
fn the_result_is_openapi_3() {
    let Some(vendor) = vendor() else { return };
    let typed: openapiv3::OpenAPI = serde_json::from_value(corrected(vendor).document).unwrap();
    assert_eq!(typed.operations().count(), 45);
}

/// `correct` itself refuses longer runs; here shorter texts too, as long as they are sentences.
#[test]
fn no_description_of_the_vendor_survives() {
    let Some(vendor) = vendor() else { return };
    let Corrected { document, .. } = corrected(vendor.clone());
    let text = document.to_string();
    let mut descriptions = Vec::new();
    collect_descriptions(&vendor, &mut descriptions);
    assert!(descriptions.len() > 100);
    for description in descriptions.iter().filter(|d| d.split_whitespace().count() > 4) {
        let as_json = json!(description).to_string();
        assert!(!text.contains(as_json.trim_matches('"')), "{description}");
    }
}

fn collect_descriptions<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect_descriptions(item, found)),
        Value::Object(members) => {
            for (name, member) in members {
                match member.as_str() {
                    Some(text) if matches!(name.as_str(), "description" | "summary" | "title") => found.push(text),
                    _ => collect_descriptions(member, found),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn the_result_is_the_same_every_time_and_in_every_order() {
    let Some(vendor) = vendor() else { return };
    let mut reordered = vendor.clone();
    let paths: Map<String, Value> = vendor["paths"].as_object().unwrap().clone().into_iter().rev().collect();
    reordered["paths"] = paths.into();
    reordered["tags"].as_array_mut().unwrap().reverse();
    let first = document::canonical(&corrected(vendor.clone()).document);
    assert!(first == document::canonical(&corrected(vendor).document));
    assert!(first == document::canonical(&corrected(reordered).document));
}

/// What the vendor has mended, or changed, is found by taking a correction's ground away.
#[test]
fn a_correction_stops_applying_when_the_vendors_words_change() {
    let Some(vendor) = vendor() else { return };
    let changed: Value = serde_json::from_str(&vendor.to_string().replace("72166-2", "all codes")).unwrap();
    let problem = correct(changed, Some((OVERLAY, &overlay())), &CONTEXT).unwrap_err();
    assert_eq!(problem.file.as_deref(), Some(OVERLAY));
    assert!(problem.message.contains("72166-2"), "{problem}");
}

#[test]
fn every_correction_is_in_the_ledger() {
    let Some(vendor) = vendor() else { return };
    let Corrected { ledger, .. } = corrected(vendor);
    let corrections = ledger.iter().filter(|entry| matches!(entry, LedgerEntry::Correction { .. })).count();
    assert_eq!(corrections, overlay()["actions"].as_array().unwrap().len());
}
