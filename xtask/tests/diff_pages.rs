//! `cargo xtask diff --rust`, `--fhir`, and the pages.
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
use std::process::Command;

use serde_json::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn diff(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).arg("diff").args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Office R4, and a revision of it without one of its operations.
fn revisions(folder: &Path) -> (String, String) {
    let old = root().join("specs/openapi/office-r4.json");
    let mut document: Value = serde_json::from_slice(&fs::read(&old).unwrap()).unwrap();
    document["paths"].as_object_mut().unwrap().remove("/Location/{id}").unwrap();
    let new = folder.join("next.json");
    fs::write(&new, document.to_string()).unwrap();
    (old.display().to_string(), new.display().to_string())
}

#[test]
fn the_verdict_in_rust_as_text_and_as_json() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = revisions(folder.path());
    let text = diff(&[&old, &new, "--rust"]);
    assert!(text.contains("major in Rust") && text.contains("operation removed: Client::location_read"), "{text}");
    let json: Value = serde_json::from_str(&diff(&[&old, &new, "--rust", "--format", "json"])).unwrap();
    assert_eq!((&json["verdict"], &json["changes"][0]["operation"]), (&"major".into(), &"GET /Location/{id}".into()));
    assert!(diff(&[&old, &old, "--rust"]).contains("patch in Rust"));
}

#[test]
fn pages() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = revisions(folder.path());
    let markdown = diff(&[&old, &new, "--format", "markdown"]);
    assert!(
        markdown.contains("| breaking | `location_read` |") && markdown.contains("In Rust: **major**"),
        "{markdown}"
    );
    let html = diff(&[&old, &new, "--format", "html"]);
    assert!(html.starts_with("<!doctype html>") && html.contains("api-path-removed-without-deprecation"), "{html}");
}

#[test]
fn tables_of_fhir() {
    let table = |version: &str| root().join(format!("fhir/specs/{version}.json")).display().to_string();
    let (stu3, r4) = (table("stu3"), table("r4"));
    assert!(diff(&["--fhir", &stu3, &r4]).contains("fhir-element-removed"));
    assert!(diff(&["--fhir", &stu3, &r4]).contains("ERR   AllergyIntolerance.assertedDate: "), "no operation is named");
    assert!(diff(&["--fhir", &stu3, &r4, "--rust"]).contains("major in Rust"));
    assert_eq!(diff(&["--fhir", &r4, &r4, "--format", "json"]).trim(), "[]");
}
