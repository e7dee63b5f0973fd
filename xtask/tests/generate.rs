//! `cargo xtask generate` on damaged input: an error with its place, and nothing written.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

mod support;

use std::{fs, path::Path, process::Command};

use serde_json::{Value, json};
use support::{DOCUMENT, Project};

const SWAGGER: &str = r#"swagger: "2.0"
info: { title: API, version: "1" }
host: ehr.example
basePath: /api
schemes: [https]
paths:
  /fhir/r4/Patient/{id}:
    get:
      parameters:
        - { name: id, in: path, required: true, type: string }
      responses:
        "200": { description: Success }
"#;

const CORRECTIONS: &str = "overlay: 1.0.0\ninfo: { title: Corrections, version: '1' }\nactions: []\n";

/// The project's own Office Bulk, and a stand-in for the statement of its server: what is known of that one, and no more.
#[test]
fn the_second_witness_of_office_bulk_confirms_what_was_inferred_as_soon_as_it_is_pinned() {
    const API: &str = "office-bulk-r4";
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let shared = own.join("../shared/upstream");
    let document = shared.join("office-bulk-r4.openapi.yml");
    if !document.exists() {
        println!("skipped: {} is not here", document.display());
        return;
    }
    let project = Project::new();
    for file in
        ["specs/sources.toml", "specs/sources.lock", "specs/README.md", "specs/corrections/office-bulk-r4.overlay.yaml"]
    {
        project.write(file, &fs::read_to_string(own.join(file)).unwrap());
    }
    let specs = project.path("specs").display().to_string();
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert!(output.status.success(), "{arguments:?}: {}{}", text(&output.stdout), text(&output.stderr));
        (text(&output.stdout), text(&output.stderr))
    };
    let described = || {
        let output = project.xtask(&["generate"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = fs::read_to_string(project.path("specs/openapi/office-bulk-r4.json")).unwrap();
        serde_json::from_str::<Value>(&text).unwrap()["paths"].clone()
    };
    let export = |paths: &Value| paths["/Patient/$export"]["get"].clone();

    // Without the statement: green, and inferred.
    let (_, told) = run(&["fetch", API, "--from", shared.to_str().unwrap(), "--specs", &specs]);
    assert!(told.contains("office-bulk-r4.capabilitystatement.json is not in") && told.contains("nothing is pinned"));
    let inferred = described();
    assert_eq!(inferred, {
        let own = fs::read_to_string(own.join("specs/openapi/office-bulk-r4.json")).unwrap();
        serde_json::from_str::<Value>(&own).unwrap()["paths"].clone()
    });
    for path in ["/Patient/$export", "/metadata"] {
        assert_eq!(inferred[path]["get"]["x-provenance"], "inferred");
    }

    // With it.
    let mirror = tempfile::tempdir().unwrap();
    fs::copy(&document, mirror.path().join("office-bulk-r4.openapi.yml")).unwrap();
    let operation = |level: &str| {
        let definition = format!("http://hl7.org/fhir/uv/bulkdata/OperationDefinition/{level}-export");
        json!([{ "name": "export", "definition": definition }])
    };
    let statement = json!({
        "resourceType": "CapabilityStatement",
        "id": "of-this-request",
        "name": "NGO Bulk FHIR Server",
        "date": "2026-11-28T12:00:00.123Z",
        "instantiates": ["http://hl7.org/fhir/uv/bulkdata/CapabilityStatement/bulk-data"],
        "fhirVersion": "4.0.1",
        "rest": [{ "mode": "server", "resource": [
            { "type": "Group", "operation": operation("group") },
            { "type": "Patient", "operation": operation("patient") },
        ] }],
    });
    fs::write(mirror.path().join("office-bulk-r4.capabilitystatement.json"), statement.to_string()).unwrap();
    run(&["fetch", API, "--from", mirror.path().to_str().unwrap(), "--specs", &specs]);
    let lock = fs::read_to_string(project.path("specs/sources.lock")).unwrap();
    assert!(lock.contains("https://fhir.meditouchehr.com/api/bulkfhir/r4/metadata"), "{lock}");
    let (drift, _) = run(&["drift", API, "--specs", &specs]);
    let rows: Vec<Vec<&str>> = drift.lines().map(|line| line.split_whitespace().collect()).collect();
    for row in [
        ["interaction", "–", "yes", "Patient", "$export"].as_slice(),
        &["interaction", "yes", "–", "Group", "create"],
        &["route", "–", "yes", "/metadata"],
    ] {
        assert!(rows.iter().any(|known| known == row), "{row:?} in {drift}");
    }
    assert!(!drift.contains("Group $export"), "both have it: {drift}");
    let completed = described();
    for path in ["/Patient/$export", "/metadata"] {
        assert_eq!(completed[path]["get"]["x-provenance"], "capability");
    }
    let mut confirmed = export(&completed);
    confirmed["x-provenance"] = "inferred".into();
    assert_eq!(confirmed, export(&inferred), "what it is has not changed");
    let routes = |paths: &Value| paths.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(routes(&completed), routes(&inferred), "there is no other");
}

/// A project whose document has the pin of `pinned`, and is `there`.
fn project(pinned: &str, there: &str, corrections: &str) -> Project {
    let project = Project::new();
    project.pin(pinned);
    project.write("fhir/specs/resources.toml", "[r4]\nresources = [\"Patient\"]\n");
    project.write(&format!("specs/upstream/{DOCUMENT}"), there);
    project.write("specs/corrections/office-r4.overlay.yaml", corrections);
    project
}

/// Generates, and expects it to fail with each of `said` in its error, and nothing written.
fn refused(project: &Project, said: &[&str]) {
    let output = project.xtask(&["generate"]);
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    for said in said {
        assert!(stderr.contains(said), "{said} in: {stderr}");
    }
    assert!(!project.path("specs/openapi").exists() && !project.path("generated").exists());
}

#[test]
fn a_document_that_is_not_the_pinned_one() {
    let project = project(SWAGGER, &format!("{SWAGGER}# another\n"), CORRECTIONS);
    refused(&project, &["office-r4.swagger.yaml", "sha256", "cargo xtask fetch"]);
}

#[test]
fn a_document_that_breaks_off() {
    let truncated = SWAGGER.split_once("type: string").unwrap().0;
    let project = project(truncated, truncated, CORRECTIONS);
    refused(&project, &["specs/upstream/office-r4.swagger.yaml:"]);
}

#[test]
fn a_document_that_cannot_be_converted() {
    let broken = SWAGGER.replace("in: path", "in: nowhere");
    let project = project(&broken, &broken, CORRECTIONS);
    refused(&project, &["office-r4.swagger.yaml#/paths/~1fhir~1r4~1Patient~1{id}/get/parameters/0"]);
}

#[test]
fn a_correction_that_the_vendor_has_made_superfluous() {
    let action = "actions:\n  - { target: $.info, update: { version: '1' }, x-reason: Because., x-evidence: Seen. }\n";
    let corrections = CORRECTIONS.replace("actions: []\n", action);
    let project = project(SWAGGER, SWAGGER, &corrections);
    refused(&project, &["specs/corrections/office-r4.overlay.yaml#/actions/0", "$.info"]);
}

#[test]
fn schemas_that_are_not_the_pinned_ones() {
    let project = project(SWAGGER, SWAGGER, CORRECTIONS);
    project.write("specs/upstream/fhir/r4/xsd/patient.xsd", "<xs:schema");
    refused(&project, &["fhir/r4/xsd"]);
}
