//! `nextgen` against a real HTTP server on loopback.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use std::{
    io::{BufRead, BufReader, Read, Write},
    process::{Command, Stdio},
};

use nextgen_test_support::{Server, json, later, page, reply};

const SECRET: &str = "s3cr3t-token";

struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nextgen"));
    command.args(arguments).env("NEXTGEN_ACCESS_TOKEN", SECRET).env("NEXTGEN_SESSION_FILE", "no/such/session.json");
    command
}

fn run(mut command: Command) -> Run {
    let output = command.output().unwrap();
    let run = Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    };
    assert!(!run.stdout.contains(SECRET) && !run.stderr.contains(SECRET), "{}{}", run.stdout, run.stderr);
    run
}

fn nextgen(arguments: &[&str]) -> Run {
    run(command(arguments))
}

/// `nextgen COMMAND --api office-r4 --base-url SERVER MORE`.
fn on(server: &Server, name: &str, more: &[&str]) -> Run {
    nextgen(&[&[name, "--api", "office-r4", "--base-url", &server.base()], more].concat())
}

#[test]
fn apis_are_listed() {
    let table = nextgen(&["apis"]);
    assert_eq!(table.code, Some(0));
    let lines: Vec<&str> = table.stdout.lines().collect();
    assert_eq!(lines.len(), 6);
    let column = lines[0].find("BASE URL").unwrap();
    assert!(lines[1..].iter().all(|line| line[column..].starts_with("https://")), "{}", table.stdout);

    let list: serde_json::Value = serde_json::from_str(&nextgen(&["apis", "--json"]).stdout).unwrap();
    assert_eq!(
        list[2],
        serde_json::json!({
            "id": "office-r4", "product": "Office", "fhirVersion": "R4", "provenance": "vendor",
            "baseUrl": "https://fhir.meditouchehr.com/api/fhir/r4",
        })
    );
}

#[test]
fn get_prints_the_resource_as_sent() {
    const PATIENT: &str = "{\n  \"resourceType\": \"Patient\",\n  \"id\": \"1\",\n  \"x\": 1.500\n}";
    let server = Server::start(|_, _| json(200, PATIENT));
    let done = on(&server, "get", &["Patient/1"]);
    assert_eq!((done.code, done.stdout, done.stderr), (Some(0), format!("{PATIENT}\n"), String::new()));
    assert_eq!(server.seen()[0].target, "/api/fhir/r4/Patient/1");
    assert_eq!(server.seen()[0].headers["authorization"], format!("Bearer {SECRET}"));
}

#[test]
fn get_prints_the_resource_indented_and_no_digit_less() {
    let server = Server::start(|_, _| json(200, r#"{"resourceType":"Patient","id":"1","x":[1.500,{}],"y":"a\\\",b"}"#));
    let done = on(&server, "get", &["--pretty", "Patient/1"]);
    let expected = r#"{
  "resourceType": "Patient",
  "id": "1",
  "x": [
    1.500,
    {}
  ],
  "y": "a\\\",b"
}
"#;
    assert_eq!((done.code, &*done.stdout), (Some(0), expected), "{}", done.stderr);
}

#[test]
fn what_is_asked_is_shown_and_nothing_of_the_patient() {
    let asked = std::sync::atomic::AtomicU32::new(0);
    let server = Server::start(move |_, _| match asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst) % 2 {
        0 => later(503, "1"),
        _ => json(200, r#"{"resourceType": "Patient", "id": "Doe", "name": [{"text": "Doe"}]}"#),
    });
    let once = "method=GET route=Patient/{id} status=200 request_id=\"req-1\" attempts=2 milliseconds=";
    let again = "sending again after a wait attempt=1 status=503";
    for (options, log, shown, hidden) in [
        (&["-v"][..], "", &[once][..], &[again][..]),
        (&["-vv"], "", &[once, again], &[]),
        (&[], "nextgen_patient_access=debug", &[once, again], &[]),
        (&["-v"], "off", &[once], &[again]),
        (&[], "", &[], &[once, again]),
    ] {
        let base = server.base();
        let mut command =
            command(&[&["get", "--api", "office-r4", "--base-url", &base, "Patient/Doe"], options].concat());
        command.env("NEXTGEN_LOG", log);
        let done = run(command);
        assert_eq!(done.code, Some(0), "{}", done.stderr);
        assert!(shown.iter().all(|text| done.stderr.contains(text)), "{options:?} {log}: {}", done.stderr);
        assert!(!hidden.iter().any(|text| done.stderr.contains(text)), "{options:?} {log}: {}", done.stderr);
        assert!(!done.stderr.contains("Doe"), "{}", done.stderr);
    }
    // Everything, of all libraries.
    let mut trace = command(&["get", "--api", "office-r4", "--base-url", &server.base(), "Patient/Doe"]);
    trace.env("NEXTGEN_LOG", "trace");
    let done = run(trace);
    assert!(done.stderr.contains("hyper_util") && !done.stderr.contains("Doe"), "{}", done.stderr);
    let mut wrong = command(&["apis"]);
    wrong.env("NEXTGEN_LOG", "nextgen=loud");
    let done = run(wrong);
    assert_eq!(done.code, Some(2));
    assert!(done.stderr.starts_with("error: NEXTGEN_LOG is no filter"), "{}", done.stderr);
}

#[test]
fn a_connection_that_cannot_be_made_is_told_while_it_is_tried_on() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = unused.local_addr().unwrap();
    drop(unused);
    let base = format!("http://{address}/api/fhir/r4");
    let mut get = command(&["get", "--api", "office-r4", "--base-url", &base, "Patient/1"]);
    let mut child = get.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    stderr.read_line(&mut line).unwrap();
    assert!(line.starts_with(&format!("note: no connection to http://{address}: ")), "{line}");
    assert!(line.ends_with("; still trying\n"), "{line}");
    // Somebody answers, once: then that is told, too.
    let listener = std::net::TcpListener::bind(address).unwrap();
    let (mut client, _) = listener.accept().unwrap();
    assert!(client.read(&mut [0; 4096]).unwrap() > 0);
    let body = r#"{"resourceType": "Patient"}"#;
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
    client.write_all((head + body).as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let mut rest = String::new();
    stderr.read_to_string(&mut rest).unwrap();
    assert_eq!((output.status.code(), rest), (Some(0), format!("note: http://{address} answers again\n")));
}

#[test]
fn a_server_that_is_silent_is_told() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", silent.local_addr().unwrap());
    for arguments in [
        &["get", "--api", "office-r4", "--base-url", &format!("{origin}/r4"), "Patient/1"][..],
        &["discover", &format!("{origin}/r4")],
        &["login", "--api", "office-r4", "--base-url", &format!("{origin}/r4"), "--client-id", "my-app"],
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut command = command(arguments);
        command.env("NEXTGEN_SESSION_FILE", folder.path().join("session.json"));
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(line, format!("note: {origin} has not answered within 3 s; still waiting\n"));
    }
}

#[test]
fn completions_and_manual_pages_are_made() {
    for (shell, has) in [("bash", "complete -F _nextgen"), ("zsh", "#compdef nextgen"), ("fish", "complete -c nextgen")]
    {
        let done = nextgen(&["completions", shell]);
        assert_eq!((done.code, &*done.stderr), (Some(0), ""));
        assert!(done.stdout.contains(has) && done.stdout.contains("profiles"), "{}", done.stdout);
    }
    // APIs are completed.
    assert!(nextgen(&["completions", "bash"]).stdout.contains("office-r4"));
    assert_eq!(nextgen(&["completions", "cmd"]).code, Some(2));
    let page = nextgen(&["man"]);
    assert!(page.code == Some(0) && page.stdout.contains(".TH nextgen 1"), "{}", page.stdout);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("man1");
    assert_eq!(nextgen(&["man", "--out", folder.to_str().unwrap()]).code, Some(0));
    for (page, has) in [("nextgen.1", "nextgen\\-record(1)"), ("nextgen-record.1", "\\-\\-resume")] {
        let text = std::fs::read_to_string(folder.join(page)).unwrap();
        assert!(text.contains(has), "{page}: {text}");
    }
}

#[test]
fn the_token_comes_from_the_variable_named_or_not_at_all() {
    let server = Server::start(|_, _| json(200, r#"{"resourceType": "Endpoint"}"#));
    let base = server.base();
    let arguments = ["get", "--api", "office-r4", "--base-url", &base, "Endpoint/1", "--token-env", "MY_TOKEN"];

    let mut with = command(&arguments);
    with.env("MY_TOKEN", "other\n");
    assert_eq!(run(with).code, Some(0));
    assert_eq!(server.seen()[0].headers["authorization"], "Bearer other");

    let without = nextgen(&arguments);
    assert_eq!(without.code, Some(0));
    assert_eq!(without.stderr, "note: MY_TOKEN is not set and nobody is signed in: no access token is sent\n");
    assert!(!server.seen()[1].headers.contains_key("authorization"));
}

#[test]
fn a_proxy_sees_nothing_of_loopback() {
    let proxy = Server::start(|_, _| json(200, r#"{"resourceType": "Patient"}"#));
    let server = Server::start(|_, _| json(200, r#"{"resourceType": "Patient"}"#));
    let mut command = command(&["get", "--api", "office-r4", "--base-url", &server.base(), "Patient/1"]);
    command
        .env("HTTP_PROXY", proxy.base())
        .env("http_proxy", proxy.base())
        .env_remove("NO_PROXY")
        .env_remove("no_proxy");
    assert_eq!(run(command).code, Some(0));
    assert_eq!((server.seen().len(), proxy.seen().len()), (1, 0));
}

const LINE: &str = r#"{"resourceType":"Observation","id":"ID","valueQuantity":{"value":1.50,"unit":"a  b\n"}}"#;

fn lines(ids: &[&str]) -> String {
    ids.iter().map(|id| LINE.replace("ID", id) + "\n").collect()
}

fn two_pages() -> Server {
    Server::start(|base, target| match target.contains("page=2") {
        false => json(200, page(Some(3), Some(&format!("{base}/Observation?page=2")), &["a", "b"])),
        true => json(200, page(Some(3), None, &["c"])),
    })
}

#[test]
fn search_prints_one_resource_a_line() {
    let server = two_pages();
    let first = on(&server, "search", &["Observation", "code=http://loinc.org|1-8", "date=ge2020"]);
    assert_eq!((first.code, first.stdout), (Some(0), lines(&["a", "b"])));
    assert!(first.stderr.contains("--all follows the pages"), "{}", first.stderr);
    assert_eq!(server.seen()[0].target, "/api/fhir/r4/Observation?code=http%3A%2F%2Floinc.org%7C1-8&date=ge2020");

    let quiet = on(&server, "search", &["Observation", "--quiet"]);
    assert_eq!((quiet.code, quiet.stdout, quiet.stderr), (Some(0), lines(&["a", "b"]), String::new()));

    let all = on(&server, "search", &["Observation", "--all"]);
    assert_eq!((all.code, all.stdout, all.stderr), (Some(0), lines(&["a", "b", "c"]), String::new()));
}

#[test]
fn what_could_not_be_had_is_said_and_exits_3() {
    let foreign = Server::start(|_, _| json(200, page(None, None, &["x"])));
    let elsewhere = format!("{}/Observation?page=2", foreign.base());
    let cases: [(Option<&str>, &str); 4] = [
        (None, "3 resources match, sent 2"),
        (Some("?page=broken"), "the server answered 503"),
        (Some("Observation"), "already read"),
        (Some(&elsewhere), "leads to another origin"),
    ];
    for (next, message) in cases {
        let first = page(Some(3), next, &["a", "b"]);
        let server = Server::start(move |_, target| match target.contains("broken") {
            false => json(200, first.clone()),
            true => json(503, ""),
        });
        let done = on(&server, "search", &["Observation", "--all", "--quiet"]);
        assert_eq!((done.code, done.stdout), (Some(3), lines(&["a", "b"])), "{}", done.stderr);
        assert!(done.stderr.starts_with("error: ") && done.stderr.contains(message), "{}", done.stderr);
    }
    assert!(foreign.seen().is_empty());
}

#[test]
fn outcomes_are_no_data_and_includes_are() {
    let server = Server::start(|_, _| {
        json(
            200,
            r#"{"resourceType": "Bundle", "entry": [
                {"search": {"mode": "include"}, "resource": {"resourceType": "Patient"}},
                {"search": {"mode": "outcome"}, "resource": {"resourceType": "OperationOutcome",
                    "issue": [{"severity": "warning", "code": "not-supported", "diagnostics": "Ann\u001b[2J Doe"}]}}]}"#,
        )
    });
    let done = on(&server, "search", &["Observation"]);
    // The matches are others than those asked for: that is told, and quietly too.
    assert_eq!((done.code, &*done.stdout), (Some(3), "{\"resourceType\":\"Patient\"}\n"));
    let told = "error: the server says, among the matches: warning/not-supported\n";
    assert!(done.stderr.starts_with(told), "{}", done.stderr);
    assert!(!done.stderr.contains("Doe") && done.stderr.contains("--diagnostics"), "{}", done.stderr);

    let worded = on(&server, "search", &["Observation", "--diagnostics"]);
    assert!(worded.stderr.contains("the server's words: Ann [2J Doe\n"), "{}", worded.stderr);
    assert_eq!(on(&server, "search", &["Observation", "--quiet"]).stderr, told);

    let harmless = Server::start(|_, _| {
        json(
            200,
            r#"{"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "OperationOutcome",
                "issue": [{"severity": "information", "code": "informational"}]}}]}"#,
        )
    });
    let done = on(&harmless, "search", &["Observation"]);
    assert_eq!((done.code, &*done.stderr), (Some(0), "note: the server says: information/informational\n"));
    assert_eq!(on(&harmless, "search", &["Observation", "--quiet"]).stderr, "");
}

#[test]
fn failures_exit_1_without_the_servers_words() {
    const OUTCOME: &str =
        r#"{"resourceType": "OperationOutcome", "issue": [{"severity": "error", "diagnostics": "Ann Doe"}]}"#;
    for (status, content_type, body) in [
        (401, "application/fhir+json", OUTCOME),
        (403, "application/json", r#"["Access denied to Ann Doe"]"#),
        (404, "application/json", r#""Ann Doe""#),
        (429, "text/plain", ""),
        (500, "text/html", "<html>Ann Doe</html>"),
    ] {
        let server = Server::start(move |_, _| match status {
            // What is asked for sooner is waited for.
            429 => later(429, "300"),
            _ => reply(status, content_type, body),
        });
        for arguments in [["get", "Patient/1"], ["search", "Patient"]] {
            let [name, resource] = arguments;
            let done = on(&server, name, &[resource]);
            assert_eq!((done.code, &*done.stdout), (Some(1), ""));
            let start = match name {
                "get" => format!("error: office-r4 read Patient: the server answered {status} "),
                _ => format!("error: office-r4 search Patient: the server answered {status} "),
            };
            assert!(done.stderr.starts_with(&start) && done.stderr.contains("request id req-1"), "{}", done.stderr);
            assert!(!done.stderr.contains("Doe"), "{}", done.stderr);
        }
    }
}

#[test]
fn wrong_usage_exits_2_and_asks_nobody() {
    let server = Server::start(|_, _| json(200, "{}"));
    let base = server.base();
    let here = ["--api", "office-r4", "--base-url", &base];
    for arguments in [
        vec!["get", "--api", "office-r5", "Patient/1"],
        vec!["get", "--api", "office-r4", "--base-url", "http://fhir.example.com", "Patient/1"],
        vec!["get", "Patient/1"],
        vec!["browse"],
        [&["get"], &here[..], &["Observation"]].concat(),
        [&["get"], &here[..], &["Patient/"]].concat(),
        [&["get"], &here[..], &["Patient/1/2"]].concat(),
        [&["get"], &here[..], &["../Patient"]].concat(),
        [&["search"], &here[..], &["Patient/1"]].concat(),
        [&["record", "--out", "no/such", "--patient", ""], &here[..]].concat(),
        [&["record", "--out", "no/such", "--patient", "Patient/"], &here[..]].concat(),
        [&["ccda", "--patient", "Person/1"], &here[..]].concat(),
        vec!["record", "--api", "office-bulk-r4", "--base-url", &base, "--out", "no/such"],
        [&["search"], &here[..], &["Patient", "name"]].concat(),
        [&["search"], &here[..], &["Patient", "=Doe"]].concat(),
    ] {
        let done = nextgen(&arguments);
        assert_eq!((done.code, &*done.stdout), (Some(2), ""), "{arguments:?}: {}", done.stderr);
        assert!(done.stderr.starts_with("error: "), "{arguments:?}: {}", done.stderr);
    }
    assert!(server.seen().is_empty());
}

#[test]
fn a_reader_that_has_enough_is_no_error() {
    let ids: Vec<String> = (0..5000).map(|n| n.to_string()).collect();
    let server =
        Server::start(move |_, _| json(200, page(None, None, &ids.iter().map(|id| &**id).collect::<Vec<_>>())));
    let mut command = command(&["search", "--api", "office-r4", "--base-url", &server.base(), "Observation"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdout.take().unwrap().read_exact(&mut [0; 10]).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[test]
fn get_takes_a_url_of_the_server() {
    let server = Server::start(|_, _| json(200, r#"{"resourceType": "Patient", "id": "1"}"#));
    let url = format!("{}/Patient/1", server.base());
    assert_eq!(on(&server, "get", &[&url]).code, Some(0));
    assert_eq!(server.seen()[0].target, "/api/fhir/r4/Patient/1");
    for (given, what) in [
        ("https://other.example/Patient/1", "is a URL that is not below this FHIR base"),
        ("Patient/urn:uuid:0f0b0c0d-0000-4000-8000-00000000000e", "is a URN"),
        ("Patient/1 2", "without blanks"),
        ("Patient/1/_history/2", "a version is named"),
    ] {
        let done = on(&server, "get", &[given]);
        assert_eq!(done.code, Some(2), "{given}: {}", done.stderr);
        assert!(done.stderr.contains(what), "{given}: {}", done.stderr);
    }
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn unknown_search_parameters_are_sent_only_when_allowed() {
    let server = two_pages();
    let done = on(&server, "search", &["Observation", "catgory=laboratory"]);
    assert_eq!(done.code, Some(2));
    let told = "`catgory` is no search parameter that office-r4 has for Observation: is it `category`? --allow-unknown sends it";
    assert!(done.stderr.contains(told), "{}", done.stderr);
    assert!(server.seen().is_empty());
    let allowed = on(&server, "search", &["Observation", "catgory=laboratory", "--allow-unknown"]);
    assert_eq!(allowed.code, Some(0), "{}", allowed.stderr);
    assert_eq!(server.seen()[0].target, "/api/fhir/r4/Observation?catgory=laboratory");
    assert_eq!(on(&server, "search", &["Observation", "code:text=glucose", "_count=5"]).code, Some(0));
}

/// No text of the command line's names what only a programmer can use.
#[test]
fn advice_is_for_those_who_type_commands() {
    for (status, body) in [
        (302, ""),
        (400, ""),
        (402, ""),
        (403, ""),
        (404, ""),
        (406, ""),
        (429, ""),
        (500, ""),
        (200, ""),
        (200, r#"{"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "security"}]}"#),
        (200, r#"{"resourceType": "Bundle", "link": [{"relation": "next", "url": "https://other.example/x"}]}"#),
    ] {
        let server = Server::start(move |_, _| match status {
            429 => later(429, "300"),
            _ => json(status, body),
        });
        for arguments in [["get", "Patient/1"], ["search", "Goal"], ["search", "CarePlan"], ["search", "Nothing"]] {
            let [name, what] = arguments;
            let done = on(&server, name, &[what, "--all"][..if name == "get" { 1 } else { 2 }]);
            for word in [
                "Error::",
                "Client",
                "Limits",
                "ForeignPolicy",
                "builder",
                "the call:",
                "correct the call",
                "::",
                ".send",
            ] {
                assert!(!done.stderr.contains(word), "{status} {arguments:?}: {word} in {}", done.stderr);
            }
        }
    }
}
