//! `cargo xtask drift`: two witnesses on disk, and one on the wire.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    dead_code,
    reason = "tests may fail by panicking"
)]

#[path = "fetch/server.rs"]
mod server;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use nextgen_patient_access_codegen::lock::{Fingerprint, Lock, Pin};
use serde_json::Value;
use server::Server;

const SWAGGER: &str = r#"swagger: "2.0"
info: { title: API, version: "1" }
paths:
  /Patient:
    get:
      parameters: [{ name: name, in: query, type: string }]
      responses: { "200": { description: Success } }
"#;

const STATEMENT: &str = r#"{
    "resourceType": "CapabilityStatement",
    "fhirVersion": "4.0.1",
    "date": "2026-07-24",
    "rest": [{ "mode": "server", "resource": [
        { "type": "Patient", "interaction": [{ "code": "search-type" }],
          "searchParam": [{ "name": "name", "type": "reference" }, { "name": "family", "type": "string" }] },
        { "type": "Goal", "interaction": [{ "code": "read" }] }
    ] }]
}"#;

/// A folder of specs with two APIs: one with these documents, and one that has none of its own at hand.
fn specs(metadata: &str, documents: &[(&str, &str)]) -> tempfile::TempDir {
    let specs = tempfile::tempdir().unwrap();
    let api = |id: &str| {
        format!(
            r#"[[api]]
id = "{id}"
product = "Office"
fhir = "r4"
base_url = "https://ehr.example/api/fhir/r4"
metadata = "{metadata}"
provenance = "vendor"
description = "{id}.swagger.yaml"
documents = [
  {{ file = "{id}.swagger.yaml", kind = "description", find = {{ url = "https://ehr.example/swagger.yaml" }} }},
  {{ file = "{id}.capabilitystatement.json", kind = "capability-statement", find = "metadata" }},
]
"#
        )
    };
    let sources = "fhir = [{ id = 'r4', version = '4.0.1', archive = 'https://hl7.org/r4.zip' }]\n".to_owned();
    fs::write(specs.path().join("sources.toml"), sources + &api("office-r4") + &api("enterprise-r4")).unwrap();
    fs::create_dir(specs.path().join("upstream")).unwrap();
    let mut lock = Lock::default();
    for (file, text) in documents {
        fs::write(specs.path().join("upstream").join(file), text).unwrap();
        let content = Fingerprint::of_file(text.as_bytes());
        let pin = Pin { url: format!("https://ehr.example/{file}"), content, date: "2026-11-24".to_owned() };
        lock.pins.insert((*file).to_owned(), pin);
    }
    fs::write(specs.path().join("sources.lock"), lock.print().unwrap()).unwrap();
    specs
}

const BOTH: [(&str, &str); 2] =
    [("office-r4.swagger.yaml", SWAGGER), ("office-r4.capabilitystatement.json", STATEMENT)];

fn drift(specs: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("drift").args(arguments).arg("--specs").arg(specs).output().unwrap()
}

fn texts(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

#[test]
fn differences_are_a_table_and_no_failure() {
    let specs = specs("https://ehr.example/metadata", &BOTH);
    let output = drift(specs.path(), &["office-r4"]);
    let (stdout, stderr) = texts(&output);
    assert!(output.status.success(), "{stderr}");
    let rows: Vec<Vec<&str>> = stdout.lines().map(|line| line.split_whitespace().collect()).collect();
    for row in [
        vec!["resource", "type", "–", "yes", "Goal"],
        vec!["interaction", "–", "yes", "Goal", "read"],
        vec!["search", "parameter", "–", "yes", "family", "(Patient)"],
        vec!["parameter", "type", "string", "reference", "name", "(Patient)"],
        vec!["route", "–", "yes", "/metadata"],
    ] {
        assert!(rows.contains(&row), "{row:?} in {stdout}");
    }
    assert!(stdout.contains("differ in 5 places") && rows.len() == 2 + 5, "{stdout}");
}

#[test]
fn without_names_what_is_not_at_hand_is_a_notice() {
    let specs = specs("https://ehr.example/metadata", &BOTH);
    let output = drift(specs.path(), &["--json"]);
    let (stdout, stderr) = texts(&output);
    assert!(output.status.success(), "{stderr}");
    assert!(
        stderr.contains("notice: enterprise-r4: ") && stderr.contains("cargo xtask fetch enterprise-r4"),
        "{stderr}"
    );
    let reports: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(reports.as_array().unwrap().len(), 1);
    assert_eq!(reports[0]["api"], "office-r4");
    assert_eq!(reports[0]["drift"]["resource_types"]["only_statement"][0], "Goal");
    assert_eq!(reports[0]["drift"]["parameter_types"][0]["statement"], "reference");
}

#[test]
fn what_is_asked_for_must_be_there() {
    let specs = specs("https://ehr.example/metadata", &BOTH[..1]);
    let output = drift(specs.path(), &["office-r4"]);
    let (_, stderr) = texts(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr.contains("office-r4.capabilitystatement.json") && stderr.contains("cargo xtask fetch office-r4"),
        "{stderr}"
    );

    let output = drift(specs.path(), &["office-r5"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(texts(&output).1.contains("those are: office-r4, enterprise-r4"));
}

#[test]
fn a_document_that_is_not_the_pinned_one_is_refused() {
    let specs = specs("https://ehr.example/metadata", &BOTH);
    fs::write(specs.path().join("upstream/office-r4.swagger.yaml"), format!("{SWAGGER}# another\n")).unwrap();
    let output = drift(specs.path(), &["office-r4"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(texts(&output).1.contains("sha256"));
}

#[test]
fn live_asks_the_server() {
    let server = Server::start([("/metadata", STATEMENT.replace("Goal", "Device").as_str().into())]);
    let specs = specs(&format!("{}/metadata", server.base), &BOTH);
    let output = drift(specs.path(), &["office-r4", "--live", "--json"]);
    let (stdout, stderr) = texts(&output);
    assert!(output.status.success(), "{stderr}");
    let reports: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(reports[0]["statement"], format!("{}/metadata", server.base));
    assert_eq!(reports[0]["drift"]["resource_types"]["only_statement"][0], "Device");

    server.set("/metadata", "[\"Access denied\"]".into());
    let output = drift(specs.path(), &["office-r4", "--live"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(texts(&output).1.contains("/metadata: "));
}

#[test]
fn the_pinned_documents_are_compared() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    if !specs.join("upstream/office-r4.swagger.yaml").exists() {
        println!("skipped: specs/upstream is not here");
        return;
    }
    let (stdout, _) = texts(&drift(&specs, &["office-r4"]));
    assert!(stdout.contains("ServiceRequest search-type"), "{stdout}");
}
