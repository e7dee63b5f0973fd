//! `nextgen --sandbox`: every command, against a sandbox of its own.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use std::process::{Command, Output};

use serde_json::Value;

fn nextgen(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nextgen"));
    // Were these used, the commands would fail.
    command.env("NEXTGEN_ACCESS_TOKEN", "of another server").env("NEXTGEN_SESSION_FILE", "no/such/session.json");
    command.arg("--sandbox").args(arguments).output().unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

#[test]
fn resources_are_read_and_searched() {
    for api in ["enterprise-r4", "enterprise-dstu2", "office-r4", "office-r3"] {
        let patient = nextgen(&["get", "--api", api, "Patient/100002"]);
        assert_eq!(patient.status.code(), Some(0), "{api}: {patient:?}");
        let patient: Value = serde_json::from_slice(&patient.stdout).unwrap();
        assert_eq!((&patient["resourceType"], &patient["id"]), (&"Patient".into(), &"100002".into()));

        let search = nextgen(&["search", "--api", api, "--all", "Immunization", "patient=100002"]);
        assert_eq!(search.status.code(), Some(0), "{api}: {search:?}");
        assert!(stdout(&search).lines().count() > 3 && stdout(&search).contains("Patient/100002"), "{api}");
    }
}

#[test]
fn a_record_and_its_summary() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("record");
    let folder = folder.to_str().unwrap();
    let record = nextgen(&["record", "--api", "office-r4", "--patient", "100002", "--out", folder]);
    assert_eq!(record.status.code(), Some(0), "{record:?}");
    let summary = nextgen(&["summary", folder]);
    assert!(stdout(&summary).contains("Immunizations (") && stdout(&summary).contains("Nothing is missing"));
    assert!(stdout(&summary).contains("  … and "), "{summary:?}");
    let all = nextgen(&["summary", folder, "--all"]);
    assert!(!stdout(&all).contains("  … and ") && stdout(&all).len() > stdout(&summary).len(), "{all:?}");
    let ccda = nextgen(&["ccda", "--api", "office-r4", "--patient", "100002"]);
    assert!(stdout(&ccda).contains("<ClinicalDocument"), "{ccda:?}");
    let text = nextgen(&["ccda", "--api", "office-r4", "--patient", "100002", "--text"]);
    assert!(stdout(&text).contains("\nAllergies") && !stdout(&text).contains('<'), "{text:?}");
}

#[test]
fn practices_are_found_and_addresses_discovered() {
    let practices = nextgen(&["practices", "--json", "maple"]);
    assert_eq!(practices.status.code(), Some(0), "{practices:?}");
    let practices: Value = serde_json::from_slice(&practices.stdout).unwrap();
    let products: Vec<&str> = practices.as_array().unwrap().iter().filter_map(|it| it["product"].as_str()).collect();
    assert!(products.contains(&"NextGen Enterprise") || products.contains(&"Enterprise"), "{practices}");

    let discovered = nextgen(&["discover", "https://fhir.meditouchehr.com/api/fhir/r4"]);
    assert_eq!(discovered.status.code(), Some(0), "{discovered:?}");
    assert!(stdout(&discovered).contains("office-r4") && stdout(&discovered).contains("http://127.0.0.1:"));
}

#[test]
fn what_makes_no_sense_is_refused_with_the_way_out() {
    let whoami = nextgen(&["whoami"]);
    assert_eq!(whoami.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&whoami.stderr).contains("nextgen-sandbox"));
    let twice = nextgen(&["get", "--api", "office-r4", "--base-url", "http://127.0.0.1:9/api/fhir/r4", "Patient/1"]);
    assert_eq!(twice.status.code(), Some(2));
    let elsewhere = nextgen(&["discover", "https://example.org/fhir"]);
    assert_eq!(elsewhere.status.code(), Some(2));
}
