//! `cargo xtask generate` on damaged input: an error with its place, and nothing written.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use nextgen_patient_access_codegen::lock::{Fingerprint, Lock, Pin};

const SOURCES: &str = r#"
[[api]]
id = "office-r4"
product = "Office"
fhir = "r4"
base_url = "https://ehr.example/api/fhir/r4"
provenance = "vendor"
description = "office-r4.swagger.yaml"
documents = [{ file = "office-r4.swagger.yaml", kind = "description", find = { url = "https://ehr.example/swagger.yaml" } }]

[[fhir]]
id = "r4"
version = "4.0.1"
archive = "https://hl7.org/fhir/R4/fhir-all-xsd.zip"
"#;

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

/// A project with one API whose document has the pin of `pinned`, and is `there`.
fn project(pinned: &str, there: &str, corrections: &str) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let pin = Pin {
        url: "https://ehr.example/swagger.yaml".to_owned(),
        content: Fingerprint::of_file(pinned.as_bytes()),
        date: "2026-11-24".to_owned(),
    };
    let lock = Lock { pins: [("office-r4.swagger.yaml".to_owned(), pin)].into() };
    write("specs/sources.toml", SOURCES);
    write("specs/sources.lock", &lock.print().unwrap());
    write("specs/fhir/resources.toml", "[r4]\nresources = [\"Patient\"]\n");
    write("specs/upstream/office-r4.swagger.yaml", there);
    write("specs/corrections/office-r4.overlay.yaml", corrections);
    root
}

fn generate(root: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(["generate", "--root"]).arg(root).output().unwrap()
}

/// Generates, and expects it to fail with each of `said` in its error, and nothing written.
fn refused(root: &tempfile::TempDir, said: &[&str]) {
    let output = generate(root.path());
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    for said in said {
        assert!(stderr.contains(said), "{said} in: {stderr}");
    }
    assert!(!root.path().join("specs/openapi").exists() && !root.path().join("generated").exists());
}

#[test]
fn a_document_that_is_not_the_pinned_one() {
    let root = project(SWAGGER, &format!("{SWAGGER}# another\n"), CORRECTIONS);
    refused(&root, &["office-r4.swagger.yaml", "sha256", "cargo xtask fetch"]);
}

#[test]
fn a_document_that_breaks_off() {
    let truncated = SWAGGER.split_once("type: string").unwrap().0;
    let root = project(truncated, truncated, CORRECTIONS);
    refused(&root, &["specs/upstream/office-r4.swagger.yaml:"]);
}

#[test]
fn a_document_that_cannot_be_converted() {
    let broken = SWAGGER.replace("in: path", "in: nowhere");
    let root = project(&broken, &broken, CORRECTIONS);
    refused(&root, &["office-r4.swagger.yaml#/paths/~1fhir~1r4~1Patient~1{id}/get/parameters/0"]);
}

#[test]
fn a_correction_that_the_vendor_has_made_superfluous() {
    let action = "actions:\n  - { target: $.info, update: { version: '1' }, x-reason: Because., x-evidence: Seen. }\n";
    let corrections = CORRECTIONS.replace("actions: []\n", action);
    let root = project(SWAGGER, SWAGGER, &corrections);
    refused(&root, &["specs/corrections/office-r4.overlay.yaml#/actions/0", "$.info"]);
}

#[test]
fn schemas_that_are_not_the_pinned_ones() {
    let root = project(SWAGGER, SWAGGER, CORRECTIONS);
    let folder = root.path().join("specs/upstream/fhir/r4/xsd");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("patient.xsd"), "<xs:schema").unwrap();
    refused(&root, &["fhir/r4/xsd"]);
}
