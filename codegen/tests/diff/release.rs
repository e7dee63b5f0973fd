//! Versions, the changelog, and operations that keep their name and change their meaning.

use nextgen_patient_access_codegen::correct::overlay;
use nextgen_patient_access_codegen::diff::compare;
use nextgen_patient_access_codegen::impact::{self, Module, Verdict};
use nextgen_patient_access_codegen::release::{changed_meanings, inferred, next_version, record, verdict};
use serde_json::{Value, json};

fn document(path: &str, method: &str, answer: &str, parameter: bool) -> Value {
    let schema = json!({ "$ref": format!("#/components/schemas/{answer}") });
    let id = json!({ "name": "id", "in": "query", "required": parameter, "schema": { "type": "string" } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "API", "version": "1", "x-fhir-version": "4.0.1" },
        "paths": { path: { method: {
            "operationId": "lookup",
            "parameters": [id],
            "responses": { "200": { "description": "", "content": { "application/fhir+json": { "schema": schema } } } },
        } } },
        "components": { "schemas": {
            "Patient": { "type": "object", "x-fhir-type": "Patient" },
            "Bundle": { "type": "object", "x-fhir-type": "Bundle" },
        } },
    })
}

#[test]
fn versions() {
    for (now, verdict, next) in [
        ("0.1.0", Verdict::Major, "0.2.0"),
        ("0.1.0", Verdict::Minor, "0.1.1"),
        ("0.1.9", Verdict::Patch, "0.1.10"),
        ("1.2.3", Verdict::Major, "2.0.0"),
        ("1.2.3", Verdict::Minor, "1.3.0"),
        ("1.2.3", Verdict::Patch, "1.2.4"),
    ] {
        assert_eq!(next_version(now, verdict).unwrap(), next);
    }
    for no_version in ["1.2", "1.2.3-rc.1", "", "1.2.3.4"] {
        assert!(next_version(no_version, Verdict::Patch).is_err(), "{no_version}");
    }
}

#[test]
fn what_is_refused_on_the_wire_is_major_though_it_compiles() {
    let (base, revision) = (document("/x", "get", "Patient", false), document("/x", "get", "Patient", true));
    let impact = impact::compare(&Module::of(&base).unwrap(), &Module::of(&revision).unwrap());
    assert_eq!(impact.verdict, Verdict::Patch);
    assert_eq!(verdict(&compare(&base, &revision), &impact), Verdict::Major);
}

#[test]
fn a_name_with_another_meaning() {
    let base = document("/x/{id}", "get", "Patient", false);
    let meanings = |revision: &Value| -> Vec<String> {
        changed_meanings(&base, revision).unwrap().into_iter().map(|problem| problem.message).collect()
    };
    assert_eq!(meanings(&document("/x/{name}", "get", "Patient", true)), Vec::<String>::new());
    assert_eq!(
        meanings(&document("/y/{id}", "get", "Patient", false)),
        ["`lookup` is GET /y/{} now, and was GET /x/{}"]
    );
    assert_eq!(
        meanings(&document("/x/{id}", "put", "Patient", false)),
        ["`lookup` is PUT /x/{} now, and was GET /x/{}"]
    );
    assert_eq!(
        meanings(&document("/x/{id}", "get", "Bundle", false)),
        ["`lookup` answers with `Bundle` now, and did with `Patient`"]
    );
}

#[test]
fn every_stale_correction_is_told() {
    let action =
        |target: &str| json!({ "target": target, "update": { "a": 1 }, "x-reason": "Because.", "x-evidence": "Seen." });
    let overlay = json!({
        "overlay": "1.0.0",
        "info": { "title": "Corrections", "version": "1" },
        "actions": [action("$.gone"), action("$.there"), action("$.mended")],
    });
    let (current, stale) = overlay::current(&overlay, json!({ "there": {}, "mended": { "a": 1 } })).unwrap();
    assert_eq!(current["actions"], json!([action("$.there")]));
    let pointers: Vec<_> = stale.iter().filter_map(|problem| problem.pointer.as_deref()).collect();
    assert_eq!(pointers, ["/actions/0", "/actions/2"]);
}

#[test]
fn a_changelog_without_a_place_for_the_entry() {
    assert!(record("# Changelog\n\n## 0.1.0\n", "### x\n").unwrap_err().message.contains("## Unreleased"));
}

/// Nobody gave the word that is broken there.
#[test]
fn what_was_inferred_may_turn_out_to_be_something_else() {
    let (mut base, mut revision) = (document("/x", "get", "Bundle", false), document("/x", "get", "Patient", false));
    assert_eq!(changed_meanings(&base, &revision).unwrap().len(), 1);
    assert_eq!(inferred(&base, &revision).unwrap(), None);
    base["paths"]["/x"]["get"]["x-provenance"] = "inferred".into();
    assert_eq!(changed_meanings(&base, &revision).unwrap(), []);
    assert_eq!(inferred(&base, &base).unwrap(), None);

    revision["paths"]["/x"]["get"]["x-provenance"] = "vendor".into();
    revision["paths"]["/y"] = json!({ "get": { "operationId": "another", "x-provenance": "vendor" } });
    base["paths"]["/z"] = json!({ "get": { "operationId": "guessed", "x-provenance": "inferred" } });
    assert_eq!(
        inferred(&base, &revision).unwrap().unwrap(),
        "Of 2 operations that were inferred, the vendor documents 1; not `guessed`. Nobody had inferred `another`."
    );
}
