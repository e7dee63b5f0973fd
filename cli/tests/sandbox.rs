//! `nextgen --sandbox`: every command, against a sandbox of its own; and records within the limit of one that has Office's.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

mod probe;

use std::{
    process::{Command, Output},
    time::{Duration, Instant},
};

use nextgen_patient_access::Api;
use nextgen_sandbox::Sandbox;
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
fn without_an_api_it_is_offices_that_is_asked() {
    let patient = nextgen(&["get", "-v", "Patient/100002"]);
    assert_eq!(patient.status.code(), Some(0), "{patient:?}");
    assert!(String::from_utf8_lossy(&patient.stderr).contains("request api=office-r4 "), "{patient:?}");
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
    let check = nextgen(&["check", folder]);
    assert_eq!(check.status.code(), Some(0), "{check:?}");
    assert!(
        stdout(&check).lines().any(|line| line.starts_with("us-core-patient ") && line.ends_with("  1")),
        "{check:?}"
    );
    let json: Value = serde_json::from_slice(&nextgen(&["check", folder, "--json"]).stdout).unwrap();
    assert_eq!(json["profiles"]["us-core-patient"]["conforming"], 1);
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
fn all_patients_are_exported_and_the_folder_is_verified() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("export");
    let folder = folder.to_str().unwrap();
    let export = nextgen(&["export", "--all-patients", "--out", folder]);
    assert_eq!(export.status.code(), Some(0), "{export:?}");
    assert!(String::from_utf8_lossy(&export.stderr).contains("that NextGen exports all patients is inferred"));
    let manifest = std::fs::read_to_string(format!("{folder}/manifest.json")).unwrap();
    assert!(manifest.contains("\"group\": null"), "{manifest}");
    let verified = nextgen(&["verify", folder]);
    assert_eq!(verified.status.code(), Some(0), "{verified:?}");
    assert!(stdout(&verified).contains("all are as manifest.json says"), "{verified:?}");
    for both in [&["--all-patients", "--group", "g1"][..], &[]] {
        let usage = nextgen(&[&["export", "--out", folder], both].concat());
        assert_eq!(usage.status.code(), Some(2), "{usage:?}");
    }
}

#[test]
fn what_makes_no_sense_is_refused_with_the_way_out() {
    let whoami = nextgen(&["whoami"]);
    assert_eq!(whoami.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&whoami.stderr).contains("nextgen-sandbox"));
    let twice = nextgen(&["get", "--api", "office-r4", "--base-url", "http://127.0.0.1:9/api/fhir/r4", "Patient/1"]);
    assert_eq!(twice.status.code(), Some(2));
    for command in [&["get", "Patient/1"][..], &["login"]] {
        let profile = nextgen(&[command, &["--profile", "ben"]].concat());
        assert_eq!(profile.status.code(), Some(2), "{profile:?}");
    }
    let elsewhere = nextgen(&["discover", "https://example.org/fhir"]);
    assert_eq!(elsewhere.status.code(), Some(2));
}

/// Downloads as many patients' records at once, each by a process of its own, from one sandbox with Office's limit as it is: 20
/// requests a minute from one address. Each must be whole. Returns how long it took, and how long the answered requests must take.
fn within_offices_limit(patients: usize) -> (Duration, Duration) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let sandbox = runtime.block_on(Sandbox::start()).unwrap();
    let scratch = tempfile::tempdir().unwrap();
    let began = Instant::now();
    let processes: Vec<_> = sandbox
        .patients()
        .take(patients)
        .map(|patient| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_nextgen"));
            let (folder, base) = (scratch.path().join(&patient.id), sandbox.base_url(Api::OfficeR4));
            command.args(["record", "--api", "office-r4", "--base-url", &base, "--patient", &patient.id, "--quiet"]);
            let token = sandbox.access_token(Api::OfficeR4, &patient.id);
            command
                .arg("--out")
                .arg(&folder)
                .env("NEXTGEN_ACCESS_TOKEN", token.secret())
                .env("NEXTGEN_SESSION_FILE", "no/such");
            (folder, command.spawn().unwrap())
        })
        .collect();
    assert_eq!(processes.len(), patients);
    for (folder, mut process) in processes {
        assert_eq!(process.wait().unwrap().code(), Some(0));
        let manifest: Value = serde_json::from_slice(&std::fs::read(folder.join("manifest.json")).unwrap()).unwrap();
        assert_eq!(manifest["complete"], true);
    }
    let took = began.elapsed();
    let requests = sandbox.requests();
    let refused = requests.iter().filter(|request| request.status == Some(429)).count();
    let answered = requests.len() - refused;
    // The first twenty take no time, the next a minute.
    let bound = Duration::from_secs(60) * u32::try_from((answered - 1) / 20).unwrap();
    println!(
        "{patients} at once: {answered} requests answered, {refused} refused (429); {} s, bound {} s, ratio {:.3}",
        took.as_secs(),
        bound.as_secs(),
        took.as_secs_f64() / bound.as_secs_f64()
    );
    (took, bound)
}

#[test]
#[ignore = "nine minutes of waiting: see .ci/long"]
fn a_record_takes_as_long_as_offices_limit_allows() {
    let (took, bound) = within_offices_limit(1);
    assert!(took.as_secs_f64() <= bound.as_secs_f64() * 1.1, "{took:?} of {bound:?}");
}

#[test]
#[ignore = "twelve minutes of waiting: see .ci/long"]
fn two_records_at_once_come_out_whole_within_offices_limit() {
    within_offices_limit(2);
}
