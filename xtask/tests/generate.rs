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

/// A project whose document has the pin of `pinned`, and is `there`.
fn project(pinned: &str, there: &str, corrections: &str) -> Project {
    let project = Project::new();
    project.pin(pinned);
    project.write("specs/fhir/resources.toml", "[r4]\nresources = [\"Patient\"]\n");
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
