//! `nextgen practices` and `nextgen discover` against a real HTTP server on loopback.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use std::process::Command;

use nextgen_test_support::{Server, reply};
use serde_json::{Value, json};

const FHIR: &str = "application/fhir+json";

/// Exit code, stdout, stderr.
fn nextgen(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_nextgen")).args(arguments).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

fn office(addresses: &'static [&'static str]) -> Server {
    let entries: Vec<Value> = addresses
        .iter()
        .map(|address| {
            json!({ "resource": { "resourceType": "Endpoint", "id": "1", "name": "Example\u{1b}[2J Family", "status": "active",
                "address": address, "managingOrganization": { "display": "Example Group" } } })
        })
        .collect();
    let list = json!({ "resourceType": "Bundle", "entry": entries });
    Server::start(move |_, _| reply(200, FHIR, list.to_string()))
}

#[test]
fn practices_are_a_table_or_json() {
    let server = office(&["https://fhir.meditouchehr.com/api/fhir/r4"]);
    let arguments = ["practices", "example", "--product", "office", "--base-url", &server.base()];
    let (code, stdout, stderr) = nextgen(&arguments);
    assert_eq!(code, Some(0), "{stderr}");
    assert_eq!(
        stdout.lines().collect::<Vec<_>>(),
        [
            "NAME                PLACE  STATUS  API        ADDRESS",
            "Example [2J Family  -      active  office-r4  https://fhir.meditouchehr.com/api/fhir/r4",
        ]
    );
    assert_eq!(
        stderr,
        "note: NextGen's own practice search, for Enterprise: https://www.nextgen.com/api/practice-search\n"
    );
    assert_eq!(server.seen()[0].target, "/api/fhir/r4/endpoint");

    let (code, stdout, stderr) = nextgen(&[&arguments[..], &["--json", "--quiet"]].concat());
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
    assert_eq!(
        serde_json::from_str::<Value>(&stdout).unwrap(),
        json!([{ "name": "Example\u{1b}[2J Family", "organization": "Example Group", "place": null, "status": "active",
            "product": "Office", "api": "office-r4", "address": "https://fhir.meditouchehr.com/api/fhir/r4" }])
    );
}

#[test]
fn nothing_found_is_no_failure() {
    let server = office(&["https://fhir.meditouchehr.com/api/fhir/r4"]);
    let arguments = ["practices", "nobody", "--product", "office", "--base-url", &server.base()];
    let (code, stdout, stderr) = nextgen(&arguments);
    assert_eq!((code, stdout.as_str()), (Some(0), ""));
    assert!(stderr.ends_with("note: no practice of that name was found\n"), "{stderr}");
    let (code, stdout, _) = nextgen(&[&arguments[..], &["--json"]].concat());
    assert_eq!((code, stdout.as_str()), (Some(0), "[]\n"));
}

#[test]
fn what_could_not_be_used_is_said_and_exits_3() {
    let server = office(&["http://clear.example/api/fhir/r4"]);
    let (code, stdout, stderr) =
        nextgen(&["practices", "example", "--product", "office", "--base-url", &server.base(), "--quiet"]);
    assert_eq!(code, Some(3));
    assert!(stdout.contains("http://clear.example"), "{stdout}");
    assert!(stderr.starts_with("error: office-r4 Endpoint/1: the endpoint's URL is http"), "{stderr}");
}

#[test]
fn failures_and_wrong_usage_have_their_codes() {
    let server = Server::start(|_, _| reply(500, "text/plain", ""));
    let base = server.base();
    let here = ["--product", "enterprise", "--base-url", &base];
    assert_eq!(nextgen(&[&["practices", "a"], &here[..]].concat()).0, Some(1));
    assert_eq!(nextgen(&["discover", &base]).0, Some(1));
    let asked = server.seen().len();
    for arguments in [
        vec!["practices"],
        vec!["practices", "a", "--base-url", &base],
        vec!["practices", "a", "--product", "mail"],
        vec!["practices", "a", "--product", "office", "--base-url", "http://fhir.example.com"],
        [&["practices", " "], &here[..]].concat(),
        vec!["discover"],
        vec!["discover", "http://fhir.example.com/r4"],
    ] {
        let (code, stdout, stderr) = nextgen(&arguments);
        assert_eq!((code, stdout.as_str()), (Some(2), ""), "{arguments:?}: {stderr}");
    }
    assert_eq!(server.seen().len(), asked);
}

#[test]
fn discover_says_what_a_server_is() {
    let statement = json!({ "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "publisher": "NextGen",
        "software": { "name": "Server\u{1b}[2J" }, "implementation": { "url": "https://fhir.meditouchehr.com/api/fhir/r4" } });
    let server = Server::start(move |_, _| reply(200, FHIR, statement.to_string()));
    let (code, stdout, stderr) = nextgen(&["discover", &server.base()]);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(
        stdout.starts_with("API           enterprise-r4\nProduct       Enterprise\nFHIR version  4.0.1\n"),
        "{stdout}"
    );
    assert!(stdout.contains("\nTold by       the server's name\n") && !stdout.contains('\u{1b}'), "{stdout}");
    assert_eq!(
        stderr,
        "note: the server's name says NextGen Enterprise, but the server's own URL says NextGen Office\n"
    );

    let (_, stdout, _) = nextgen(&["discover", &server.base(), "--json"]);
    let answer: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!((&answer["api"], &answer["baseUrl"]), (&json!("enterprise-r4"), &json!(server.base())));
    assert_eq!(answer["tokenUrl"], Value::Null);
}
