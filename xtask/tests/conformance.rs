//! `cargo xtask conformance` on a folder of our own: what it counts, and how it ends.
#![cfg(feature = "sdk")]
#![allow(clippy::unwrap_used, missing_docs, reason = "tests may fail by panicking")]

use std::fs;
use std::process::{Command, Output};

fn conformance(files: &[(&str, impl AsRef<[u8]>)], arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["conformance", "--fhir", "r4"]).arg(folder.path()).args(arguments).output().unwrap()
}

fn last_line(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap().lines().last().unwrap_or_default().to_owned()
}

const PATIENT: &str = r#"{"resourceType":"Patient","multipleBirthInteger":2.0,"_birthDate":{"id":"a"},"new":[1.50]}"#;

#[test]
fn resources_are_counted_and_other_files_are_only_files() {
    let files = [
        ("a.json", PATIENT),
        ("below/b.json", r#"{"resourceType":"Unheard","x":1.0}"#),
        ("package.json", r#"{"name":"x"}"#),
        ("list.json", "[1]"),
        ("c.txt", "no JSON"),
    ];
    let output = conformance(&files, &[]);
    assert_eq!((output.status.code(), &*last_line(&output)), (Some(0), "4 files, 2 resources, 0 failed, 0 lossy"));
}

#[test]
fn what_is_no_json_has_failed_with_its_place() {
    let output = conformance(&[("a.json", PATIENT), ("b.json", "{\"resourceType\":\n\"Patient\",")], &[]);
    assert_eq!((output.status.code(), &*last_line(&output)), (Some(1), "2 files, 2 resources, 1 failed, 0 lossy"));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("b.json#: no valid JSON") && said.contains("line 2"), "{said}");
}

/// Half a character, as JavaScript may write it: what JSON allows and Rust has no text for.
#[test]
fn half_a_character_does_not_end_the_run() {
    let half = r#"{"resourceType":"Patient","id":"\ud800"}"#;
    let reordered = r#"{"id":"\ud800","resourceType":"Patient"}"#;
    let output = conformance(&[("a.json", half), ("b.json", reordered), ("c.json", PATIENT)], &[]);
    let line = last_line(&output);
    assert!(line.starts_with("3 files, 3 resources"), "{line} {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn what_is_not_utf8_has_failed_with_its_place() {
    let nevarez = |before: &str, after: &str| [before.as_bytes(), b"Nev\xE1rez", after.as_bytes()].concat();
    for text in [
        nevarez("{\"resourceType\":\"Patient\",\n\"name\":[{\"family\":\"", "\"}]}"),
        nevarez("{\"resourceType\":\"Unheard\",\n\"x\":\"", "\"}"),
        nevarez("{\"x\":\n\"", "\"}"),
        nevarez("[1,\n\"", "\"]"),
        nevarez("{\n\"", "\": 1, \"resourceType\":\"Patient\"}"),
    ] {
        let output = conformance(&[("a.json", PATIENT.as_bytes().to_vec()), ("b.json", text)], &[]);
        assert_eq!((output.status.code(), &*last_line(&output)), (Some(1), "2 files, 2 resources, 1 failed, 0 lossy"));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("b.json#: not UTF-8, at line 2 column "), "{said}");
    }
}

#[test]
fn bulk_files_have_a_resource_a_line() {
    let lines =
        [PATIENT.as_bytes(), b"\r\n\n{\"resourceType\":\"Patient\",\"id\":\"\xE1\"}\n{\"resourceType\":"].concat();
    let output = conformance(&[("Patient/part-0001.ndjson", lines)], &[]);
    assert_eq!((output.status.code(), &*last_line(&output)), (Some(1), "1 files, 3 resources, 2 failed, 0 lossy"));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("part-0001.ndjson:3#: not UTF-8, at line 1 column 33"), "{said}");
    assert!(said.contains("part-0001.ndjson:4#: no valid JSON"), "{said}");
}

#[test]
fn json_lists_each_finding_with_its_place() {
    let output = conformance(&[("a.json", PATIENT), ("b.json", "{")], &["--json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&report["resources"], &report["failed"], &report["lossy"]), (&2.into(), &1.into(), &0.into()));
    let kinds: Vec<_> = report["findings"].as_array().unwrap().iter().map(|finding| &finding["kind"]).collect();
    assert_eq!(kinds, ["unknown", "unknown", "failed"]);
    assert_eq!(report["findings"][0]["pointer"], "/new");
}

#[test]
fn profiles_are_a_table_where_they_are_asked_for() {
    let claiming = r#"{"resourceType":"Medication","meta":{"profile":[
        "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication|9.0.0"]},"code":{"text":"x"}}"#;
    let output = conformance(&[("a.json", claiming)], &["--profile"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains("us-core-medication        1     0        1\n"), "{said}");
    assert!(said.contains("not checked: codes (no value set is looked into)"), "{said}");

    let bundle = r#"{"resourceType":"Bundle","type":"collection","entry":[
        {"resource":{"resourceType":"Medication"}},{"resource":{"resourceType":"Endpoint"}}]}"#;
    let output = conformance(&[("a.json", bundle)], &["--profile"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("us-core-medication        0     1        0\n  error: Medication.code: at least 1"),
        "{said}"
    );
    assert!(said.contains("2 resources, of no profile: Endpoint 1\n"), "{said}");

    let output = conformance(&[("a.json", bundle)], &["--profile", "--json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["profiles"]["profiles"]["us-core-medication"]["told"], 1);
    assert_eq!(json["profiles"]["profiles"]["us-core-medication"]["shortfalls"][0]["severity"], "error");
}
