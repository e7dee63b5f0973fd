//! An app's own description of an API, with a resource type more than ours: all of the SDK follows it.
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

use serde_json::{Value, json};

const MANIFEST: &str = r#"
[package]
name = "app"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
http = "1"
nextgen-patient-access = { path = "ROOT", default-features = false, features = ["buildtime-codegen", "office-r4", "record"] }
tokio = { version = "1", features = ["macros", "rt"] }
tower-service = "0.3"
"#;

/// Office's description of dispenses, as one of statements.
fn with_medication_statements(mut document: Value) -> Value {
    for path in ["/MedicationDispense", "/MedicationDispense/{id}"] {
        let item = document["paths"][path].to_string();
        let item = item.replace("MedicationDispense", "MedicationStatement");
        let item = item.replace("medication_dispense", "medication_statement");
        document["paths"][path.replace("Dispense", "Statement")] = serde_json::from_str(&item).unwrap();
    }
    document["components"]["schemas"]["MedicationStatement"] =
        json!({ "type": "object", "x-fhir-type": "MedicationStatement" });
    document
}

#[test]
fn the_typed_client_has_the_new_type_and_the_record_reads_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let ours = fs::read_to_string(root.join("specs/openapi/office-r4.json")).unwrap();
    assert!(!ours.contains("MedicationStatement"), "take another type: Office has this one now");

    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "specs/openapi/office-r4.json",
        &with_medication_statements(serde_json::from_str(&ours).unwrap()).to_string(),
    );
    write("app/Cargo.toml", &MANIFEST.replace("ROOT", &root.display().to_string().replace('\\', "/")));
    write("app/Cargo.lock", &fs::read_to_string(root.join("Cargo.lock")).unwrap());
    write("app/src/main.rs", include_str!("app.rs"));
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet"])
        .current_dir(folder.path().join("app"))
        .env("NEXTGEN_SPECS_DIR", folder.path().join("specs"))
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(
        String::from_utf8(output.stdout).unwrap().lines().collect::<Vec<_>>(),
        [
            "read Some(\"7\")",
            "found 1",
            "record MedicationStatement Some(\"7\")",
            "described true",
            "what the app does not bring is ours: true",
        ]
    );
}
