//! The words: ours, everywhere.

use nextgen_patient_access_codegen::correct::{Context, correct, rules::RULES};
use serde_json::{Value, json};

use super::{CONTEXT, get, rule, with_paths};

#[test]
fn prose_is_ours_everywhere() {
    let document = json!({
        "info": { "title": "VENDOR", "description": "VENDOR", "version": "1" },
        "externalDocs": { "description": "VENDOR", "url": "https://ehr.example" },
        "servers": [{ "url": "https://ehr.example", "description": "VENDOR" }],
        "paths": { "/Goal": { "summary": "VENDOR", "parameters": [{ "name": "patient", "in": "query", "description": "VENDOR" }],
            "get": {
                "summary": "VENDOR", "description": "VENDOR",
                "parameters": [{ "name": "date", "in": "query", "schema": { "description": "VENDOR", "example": { "title": "data" } } }],
                "responses": {
                    "200": { "description": "VENDOR", "headers": { "ETag": { "description": "VENDOR" } } },
                    "404": { "$ref": "#/components/responses/NotFound" },
                },
            } } },
        "components": {
            "parameters": { "id": { "name": "id", "in": "path", "description": "VENDOR" } },
            "responses": { "NotFound": { "description": "VENDOR" } },
            "schemas": { "Job": { "title": "VENDOR", "properties": { "title": { "description": "VENDOR" } } } },
        },
    });
    let (document, places) = rule("prose", document).unwrap();
    assert!(!document.to_string().contains("VENDOR"), "{document:#}");
    let get = &document["paths"]["/Goal"]["get"];
    assert_eq!(get["summary"], "Searches for `Goal` resources.");
    assert!(get["parameters"][0]["description"].as_str().unwrap().starts_with("Date or period"));
    assert_eq!(get["parameters"][0]["schema"]["example"]["title"], "data");
    assert!(document["components"]["schemas"]["Job"]["properties"]["title"].is_object(), "a property, not prose");
    assert_eq!(document["components"]["responses"]["NotFound"]["description"], "There is nothing here.");
    assert_eq!(document["info"]["title"], "Example EHR, FHIR R4");
    assert_eq!(places, 16);
}

#[test]
fn prose_asks_for_words_where_the_dictionary_has_none() {
    let paths = json!({ "/Patient": { "get": { "parameters": [{ "name": "_unheard", "in": "query" }] } } });
    let problem = rule("prose", with_paths(&paths)).unwrap_err();
    assert_eq!(problem.pointer.as_deref(), Some("/paths/~1Patient/get/parameters/0"));
    assert!(problem.message.contains("`_unheard`"), "{problem}");

    let problem = rule("prose", with_paths(&json!({ "/$export": { "get": {} } }))).unwrap_err();
    assert_eq!(problem.pointer.as_deref(), Some("/paths/~1$export/get"));
    assert!(problem.help.unwrap().contains("by a correction"));
}

/// A vendor's document with a route that only a correction can describe.
fn vendor(summary: &str) -> (Value, Value) {
    let document = json!({
        "info": { "title": "API", "version": "1" },
        "servers": [{ "url": "https://ehr.example/api/fhir" }],
        "paths": {
            "/Patient": get(&json!({ "200": { "description": "OK" } })),
            "/$export": { "get": {
                "description": "This starts the export of everything that we know about you.",
                "responses": { "202": { "description": "OK" } },
            } },
        },
    });
    let overlay = json!({
        "overlay": "1.0.0",
        "info": { "title": "Corrections", "version": "1" },
        "actions": [{
            "target": "$.paths['/$export'].get",
            "update": { "summary": summary },
            "x-reason": "No read, no search.",
            "x-evidence": "The path.",
        }],
    });
    (document, overlay)
}

#[test]
fn the_words_of_a_correction_are_kept() {
    let (document, overlay) = vendor("Starts an export.");
    let corrected = correct(document, Some(("x.yaml", &overlay)), &CONTEXT).unwrap();
    let export = &corrected.document["paths"]["/$export"]["get"];
    assert_eq!(export["summary"], "Starts an export.");
    assert!(export.get("description").is_none(), "the vendor's");
    assert_eq!(corrected.ledger.len(), 1 + RULES.len());
}

#[test]
fn the_vendors_words_are_refused_even_in_a_correction() {
    let (document, overlay) = vendor("Here the export of everything that we  know about you.");
    let problem = correct(document, Some(("x.yaml", &overlay)), &CONTEXT).unwrap_err();
    assert_eq!(problem.pointer.as_deref(), Some("/paths/~1$export/get/summary"));
    assert!(problem.message.contains("vendor's words"), "{problem}");
}

#[test]
fn the_words_of_an_inferred_description_are_ours() {
    let document = json!({
        "info": { "title": "API", "version": "1" },
        "servers": [{ "url": "https://ehr.example/api/fhir" }],
        "paths": { "/Patient/$docref": { "get": {
            "description": "The documents of a patient, from the first to the last.",
            "parameters": [{ "name": "start", "in": "query", "description": "From when.", "x-fhir-search-type": "date" }],
            "responses": { "200": { "description": "" } },
        } } },
    });
    let context = Context { provenance: "inferred", ..CONTEXT };
    let corrected = correct(document.clone(), None, &context).unwrap().document;
    let docref = &corrected["paths"]["/Patient/$docref"]["get"];
    assert_eq!(docref["description"], "The documents of a patient, from the first to the last.");
    assert!(docref["parameters"][0]["description"].as_str().unwrap().starts_with("From when. A FHIR date"));
    assert_eq!(docref["responses"]["200"]["description"], "Done.");
    assert_eq!(docref["x-provenance"], "inferred");
    assert!(docref.get("summary").is_none());
}

#[test]
fn only_a_document_that_nobody_has_corrected_yet_may_lack_our_words() {
    let document = json!({
        "info": { "title": "API", "version": "1" },
        "servers": [{ "url": "https://ehr.example/api/fhir" }],
        "paths": { "/Patient/$docref": { "get": {
            "description": "The vendor's words.",
            "parameters": [{ "name": "start", "in": "query", "description": "The vendor's words." }],
            "responses": { "200": { "description": "" } },
        } } },
        "components": { "securitySchemes": { "oauth2": { "type": "oauth2", "flows": { "clientCredentials": {
            "tokenUrl": "https://ehr.example/token",
            "scopes": { "everything": "The vendor's words." },
        } } } } },
    });
    let corrected = correct(document.clone(), None, &CONTEXT).unwrap().document;
    let docref = &corrected["paths"]["/Patient/$docref"]["get"];
    assert_eq!(docref["summary"], "`GET /Patient/$docref`, which nobody has described here yet.");
    assert_eq!(docref["parameters"][0]["description"], "`start`, which nobody has described here yet.");
    assert!(corrected.to_string().contains("`everything`, which nobody has described here yet."));
    assert!(!corrected.to_string().contains("The vendor's words."));

    let overlay = json!({ "overlay": "1.0.0", "info": { "title": "Corrections", "version": "1" }, "actions": [] });
    let problem = correct(document, Some(("overlay.yaml", &overlay)), &CONTEXT).unwrap_err();
    assert!(problem.message.contains("no words for the scope `everything`"), "{problem}");
}
