//! `nextgen record`, `ccda`, `summary` and `export` against a server on loopback; and ended by force, at a hundred moments each.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use std::{
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Output, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use nextgen_test_support::{
    Server, export as export_fixture, json, later,
    record::{self as fixture, tree},
    reply,
};

const SECRET: &str = "s3cr3t-token";
const WAITS_FOR: &str = " s: the server says that it was asked too often (429)";

fn nextgen(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nextgen"));
    command.args(arguments).env("NEXTGEN_ACCESS_TOKEN", SECRET).env("NEXTGEN_SESSION_FILE", "no/such/session.json");
    command
}

fn run(mut command: Command) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let (stdout, stderr) = (String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap());
    assert!(!stdout.contains(SECRET) && !stderr.contains(SECRET), "{stdout}{stderr}");
    (status.code(), stdout, stderr)
}

fn record(server: &Server, folder: &Path, more: &[&str]) -> Command {
    let base = server.base();
    let out = folder.to_str().unwrap();
    nextgen(&[&["record", "--api", "office-r4", "--base-url", &base, "--out", out], more].concat())
}

#[test]
fn a_record_is_downloaded_told_of_and_summarised() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    // Without --patient it is the one whom the token can see.
    let (code, stdout, stderr) = run(record(&server, &folder, &[]));
    assert_eq!((code, &*stdout), (Some(0), ""), "{stderr}");
    assert!(stderr.contains("note: Observation: complete, 11 received\n"), "{stderr}");
    assert!(stderr.contains("note: Practitioner: complete, 2 received\n"), "{stderr}");
    assert!(stderr.contains("31 resources and 4 documents: the record is complete"), "{stderr}");
    assert!(tree(&folder).contains_key("manifest.json"));

    let (code, stdout, stderr) = run(nextgen(&["summary", folder.to_str().unwrap()]));
    assert_eq!(code, Some(0), "{stderr}");
    for line in [
        "Ann M. Doe, born 1970-05-01, female",
        "\nProblems (4)\n",
        "\n  2024-01-11  Glucose 2: 11.50 mmol/l\n",
        "\nNothing is missing.\n",
    ] {
        assert!(stdout.contains(line), "{line} in {stdout}");
    }
    // As many lines as the fixture has, no part has more.
    assert_eq!(run(nextgen(&["summary", "--all", folder.to_str().unwrap()])).1, stdout);
    let (code, _, stderr) = run(record(&server, &folder, &["--patient", "p1"]));
    assert_eq!(code, Some(1));
    assert!(stderr.contains("not empty"), "{stderr}");
    let (code, ..) = run(record(&server, &folder, &["--patient", "p1", "--resume", "--quiet"]));
    assert_eq!(code, Some(0));
    let (code, _, stderr) = run(nextgen(&["summary", scratch.path().to_str().unwrap()]));
    assert_eq!(code, Some(1));
    assert!(stderr.contains("no manifest.json"), "{stderr}");
}

#[test]
fn a_folder_that_was_changed_is_told_of() {
    let is_denied = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
    let denied = is_denied.clone();
    let server = fixture::server(move |_, seen| {
        let is_gap = denied.load(std::sync::atomic::Ordering::SeqCst) && seen.target.contains("/Coverage");
        is_gap.then(|| json(403, ""))
    });
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let verify = || run(nextgen(&["verify", folder.to_str().unwrap()]));
    assert_eq!(run(record(&server, &folder, &["--patient", "p1"])).0, Some(3));
    let (code, stdout, stderr) = verify();
    assert_eq!(code, Some(3), "{stderr}");
    assert!(stdout.starts_with("14 files, 31 resources, ") && stdout.ends_with(": all are as manifest.json says\n"));
    assert!(stderr.contains("note: Coverage: denied"), "{stderr}");
    is_denied.store(false, std::sync::atomic::Ordering::SeqCst);
    assert_eq!(run(record(&server, &folder, &["--patient", "p1", "--resume"])).0, Some(0));
    let (code, stdout, stderr) = verify();
    assert_eq!((code, &*stderr), (Some(0), ""), "{stdout}");

    std::fs::write(folder.join("own.ndjson"), "{}\n").unwrap();
    std::fs::write(folder.join("Observation.ndjson"), "{}\n").unwrap();
    std::fs::remove_file(folder.join("documents/DocumentReference-d1-1.pdf")).unwrap();
    let gone = "documents/DocumentReference-d1-1.pdf: gone";
    let changed = "Observation.ndjson: 11 lines, now 1";
    let (code, stdout, stderr) = verify();
    assert_eq!(code, Some(1), "{stderr}");
    assert!(stdout.starts_with(&format!("{changed}\n{gone}\n14 files, ")), "{stdout}");
    assert!(stdout.ends_with(": 2 not as manifest.json says\n") && stderr.starts_with("error: the folder"), "{stderr}");
    let (code, _, stderr) = run(record(&server, &folder, &["--patient", "p1", "--resume"]));
    assert_eq!(code, Some(1));
    assert!(stderr.contains(&format!("note: {changed}\nnote: {gone}\n")), "{stderr}");
    assert!(stderr.contains("2 of the folder's 14 files") && stderr.contains("another folder"), "{stderr}");

    let (code, _, stderr) = run(nextgen(&["verify", scratch.path().to_str().unwrap()]));
    assert_eq!(code, Some(1));
    assert!(stderr.contains("no manifest.json"), "{stderr}");
}

#[test]
fn a_record_with_gaps_exits_with_3_and_names_them() {
    let server = fixture::server(|_, seen| seen.target.contains("/Coverage").then(|| json(403, "")));
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let (code, _, stderr) = run(record(&server, &folder, &["--patient", "p1", "--concurrency", "2"]));
    assert_eq!(code, Some(3), "{stderr}");
    assert!(
        stderr.contains("something is missing") && stderr.contains("note: Coverage: denied: office-r4"),
        "{stderr}"
    );
    let (_, stdout, _) = run(nextgen(&["summary", folder.to_str().unwrap()]));
    assert!(stdout.contains("\nMissing (1)\n  Coverage: denied"), "{stdout}");
}

#[test]
fn a_ccda_document_goes_to_stdout_or_to_a_file_of_its_owner() {
    let server = fixture::server(|_, _| None);
    let base = server.base();
    let ccda = ["ccda", "--api", "office-r4", "--base-url", &base, "--patient", "p1"];
    let (code, stdout, stderr) = run(nextgen(&ccda));
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stdout.contains("<title>Summary of care</title>"));
    let scratch = tempfile::tempdir().unwrap();
    let file = scratch.path().join("ccda.xml");
    assert_eq!(run(nextgen(&[&ccda[..], &["--out", file.to_str().unwrap()]].concat())).0, Some(0));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), stdout);
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let (code, _, stderr) = run(nextgen(&["ccda", "--api", "enterprise-r4", "--base-url", &base, "--patient", "p1"]));
    assert_eq!(code, Some(2));
    assert!(stderr.contains("office-r4"), "{stderr}");
}

#[test]
fn a_ccda_document_comes_out_of_a_binary_and_what_is_none_is_told() {
    let of = |content_type: &'static str, body: &'static str| {
        let server =
            fixture::server(move |_, seen| seen.target.contains("/ccda").then(|| reply(200, content_type, body)));
        run(nextgen(&["ccda", "--api", "office-r4", "--base-url", &server.base(), "--patient", "Patient/p1"]))
    };
    let wrapped = r#"{"resourceType": "Binary", "contentType": "text/xml", "data": "PENsaW5pY2FsRG9jdW1lbnQvPg=="}"#;
    assert_eq!(of("application/fhir+json", wrapped), (Some(0), "<ClinicalDocument/>".to_owned(), String::new()));
    let (code, stdout, stderr) = of("text/html", "<html/>");
    assert_eq!((code, &*stdout), (Some(0), "<html/>"));
    assert!(stderr.contains("note: the document is no ClinicalDocument"), "{stderr}");
    let (code, stdout, _) = of("application/fhir+json", r#"{"resourceType": "OperationOutcome"}"#);
    assert_eq!((code, &*stdout), (Some(1), ""));
}

#[test]
fn a_ccda_document_can_be_read_by_people() {
    let scratch = tempfile::tempdir().unwrap();
    let path = |name: &str| scratch.path().join(name).to_str().unwrap().to_owned();
    let file = path("ccda.xml");
    std::fs::write(
        &file,
        "<ClinicalDocument><title>Visit</title><component><structuredBody><component><section><title>Allergies</title>
           <text><table><tr><td>Penicillin</td><td>Hives\u{9b}</td></tr></table></text></section></component></structuredBody></component></ClinicalDocument>",
    )
    .unwrap();
    // Of a file, without a server.
    let text = "Visit\n\nAllergies\n  Penicillin  Hives\n";
    assert_eq!(run(nextgen(&["ccda", "--text", &file])), (Some(0), text.to_owned(), String::new()));
    let (code, _, stderr) = run(nextgen(&["ccda", "--text", &file, "--body", &path("body")]));
    assert!(
        code == Some(3) && stderr.contains("no file was written") && !Path::new(&path("body")).exists(),
        "{stderr}"
    );
    assert_eq!(run(nextgen(&["ccda", "--text", &file, "--out", &path("text")])).0, Some(0));
    assert_eq!(std::fs::read_to_string(path("text")).unwrap(), text);
    // Of the server.
    let server = fixture::server(|_, _| None);
    let on_server = |more: &[&str]| {
        run(nextgen(&[&["ccda", "--api", "office-r4", "--base-url", &server.base(), "--patient", "p1"], more].concat()))
    };
    assert_eq!(on_server(&["--text"]).1, "Summary of care\n\nThe document has no sections.\n");
    for (file, said) in [(path("none"), "none cannot be read"), (path("text"), "not XML, at line 5")] {
        let (code, stdout, stderr) = run(nextgen(&["ccda", "--text", &file]));
        assert_eq!((code, &*stdout), (Some(1), ""));
        assert!(stderr.contains(said), "{stderr}");
    }
    assert_eq!(run(nextgen(&["ccda"])).0, Some(2));
}

#[test]
fn a_ccda_document_whose_body_is_no_xml_is_told_and_given() {
    let pdf = r#"<ClinicalDocument><title>Scan</title><component><nonXMLBody>
        <text mediaType="application/pdf" representation="B64">JVBERi0xLjc=</text></nonXMLBody></component></ClinicalDocument>"#;
    let server = fixture::server(move |_, seen| seen.target.contains("/ccda").then(|| reply(200, "text/xml", pdf)));
    let scratch = tempfile::tempdir().unwrap();
    let file = scratch.path().join("body.pdf");
    let ccda = ["ccda", "--api", "office-r4", "--base-url", &server.base(), "--patient", "p1"];
    let (code, stdout, stderr) = run(nextgen(&[&ccda[..], &["--body", file.to_str().unwrap()]].concat()));
    assert_eq!((code, &*stdout), (Some(0), pdf));
    assert_eq!(stderr, "note: the document's body is no XML: application/pdf, 8 bytes\n");
    assert_eq!(std::fs::read(&file).unwrap(), b"%PDF-1.7");
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let (_, stdout, stderr) = run(nextgen(&[&ccda[..], &["--text"]].concat()));
    assert_eq!((&*stdout, &*stderr), ("Scan\n\nThe body is no XML: application/pdf, 8 bytes.\n", ""));
}

fn export(server: &Server, folder: &Path, more: &[&str]) -> Command {
    let base = server.base();
    nextgen(&[&["export", "--base-url", &base, "--group", "g1", "--out", folder.to_str().unwrap()], more].concat())
}

#[test]
fn an_export_is_downloaded_and_told_of() {
    let server = export_fixture::server(export_fixture::Files::Here, |_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("export");
    let (code, stdout, stderr) = run(export(&server, &folder, &[]));
    assert_eq!((code, &*stdout), (Some(0), ""), "{stderr}");
    for line in
        ["making the export: 1 of 2\n", "Patient/part-0001.ndjson", "6 resources in 5 files: the export is complete"]
    {
        assert!(stderr.contains(line), "{line} in {stderr}");
    }
    assert!(tree(&folder).contains_key("Observation/part-0002.ndjson"));
    assert_eq!(run(export(&server, &folder, &[])).0, Some(1));
    assert_eq!(run(export(&server, &folder, &["--resume"])).0, Some(0));

    let verify = ["verify", folder.to_str().unwrap()];
    let (code, stdout, stderr) = run(nextgen(&verify));
    assert_eq!(code, Some(0), "{stderr}");
    assert!(
        stdout.starts_with("5 files, 8 resources, ") && stdout.ends_with("all are as manifest.json says\n"),
        "{stdout}"
    );
    std::fs::write(folder.join("Patient/part-0001.ndjson"), "{}\n").unwrap();
    let (code, stdout, _) = run(nextgen(&verify));
    assert_eq!(code, Some(1));
    assert!(stdout.starts_with("Patient/part-0001.ndjson: 3 lines, now 1\n"), "{stdout}");
    let (code, _, stderr) = run(export(&server, &folder, &["--resume"]));
    assert!(code == Some(1) && stderr.contains("are not what its manifest.json says: Patient/part-0001"), "{stderr}");
}

/// Ends a command by force at a hundred moments of its run, lets it go on, and compares what comes out.
fn killed_at_a_hundred_moments(command: impl Fn(&Path) -> Command) {
    let scratch = tempfile::tempdir().unwrap();
    let whole = scratch.path().join("whole");
    let began = Instant::now();
    assert_eq!(run(command(&whole)).0, Some(0));
    let length = began.elapsed();
    let whole = tree(&whole);
    let (mut killed, mut begun) = (0, 0);
    for moment in 1..=100 {
        let folder = scratch.path().join(moment.to_string());
        let mut child = command(&folder).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(length * moment / 100);
        child.kill().unwrap();
        killed += u32::from(child.wait().unwrap().code().is_none());
        begun += u32::from(folder.join(".partial").exists());
        let (code, _, stderr) = run(command(&folder));
        assert_eq!(code, Some(0), "ended at moment {moment}: {stderr}");
        assert!(tree(&folder) == whole, "ended at moment {moment}: other files");
    }
    println!(
        "{killed} of 100 were ended before they were done, {begun} of these in the middle of the download; {length:?} each"
    );
    assert!(killed > 50 && begun > 20, "{killed} {begun}");
}

#[test]
fn a_record_that_is_killed_goes_on_as_if_nothing_had_happened() {
    let server = fixture::server(|_, _| {
        std::thread::sleep(Duration::from_millis(4));
        None
    });
    killed_at_a_hundred_moments(|folder| record(&server, folder, &["--patient", "p1", "--resume"]));
}

#[test]
fn what_a_server_calls_a_type_commands_no_terminal() {
    let server = export_fixture::server(export_fixture::Files::Here, |base, seen| {
        let origin = base.strip_suffix("/api/fhir/r4").unwrap();
        let manifest = format!(
            r#"{{"transactionTime": "2026-01-01T00:00:00Z", "output": [{{"type": "A\u001b[2J", "url": "{origin}/api/files/1"}}]}}"#
        );
        (seen.method == "GET" && seen.target == export_fixture::STATUS).then(|| json(200, manifest))
    });
    let scratch = tempfile::tempdir().unwrap();
    let (code, _, stderr) = run(export(&server, &scratch.path().join("export"), &[]));
    assert_eq!(code, Some(3), "{stderr}");
    assert!(stderr.contains("is no A") && !stderr.contains('\u{1b}'), "{stderr:?}");
}

#[test]
fn an_export_that_is_killed_goes_on_as_if_nothing_had_happened() {
    // It is done when it is first asked for: each question more would be two seconds of waiting.
    let server = export_fixture::server(export_fixture::Files::Here, |base, seen| {
        std::thread::sleep(Duration::from_millis(20));
        let origin = base.strip_suffix("/api/fhir/r4").unwrap();
        let is_status = seen.target == export_fixture::STATUS;
        is_status.then(|| json(200, export_fixture::manifest(export_fixture::Files::Here, origin)))
    });
    killed_at_a_hundred_moments(|folder| export(&server, folder, &["--resume"]));
}

#[test]
fn an_export_that_is_killed_while_it_is_asked_for_is_no_riddle() {
    let server = export_fixture::server(export_fixture::Files::Here, |_, seen| {
        let is_kick_off = seen.target.ends_with("$export");
        is_kick_off.then(|| {
            std::thread::sleep(Duration::from_millis(300));
            let mut response = json(429, "");
            response.headers_mut().insert("retry-after", "600000".parse().unwrap());
            response
        })
    });
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("export");
    let mut child = export(&server, &folder, &[]).stderr(Stdio::null()).spawn().unwrap();
    let state = folder.join(".partial/state.json");
    while !std::fs::read_to_string(&state).is_ok_and(|state| state.contains("asked")) {
        std::thread::sleep(Duration::from_millis(1));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let (code, _, stderr) = run(export(&server, &folder, &["--resume"]));
    assert_eq!(code, Some(1), "{stderr}");
    for said in [
        "asked for the export at 20",
        "the server is asked once more",
        "429",
        "refuse another for a week",
        "Resume when",
    ] {
        assert!(stderr.contains(said), "{said}: {stderr}");
    }
}

#[test]
fn a_record_stops_where_the_server_wants_to_be_left_alone_for_longer_than_one_waits_and_says_when_to_go_on() {
    let is_busy = Arc::new(AtomicBool::new(true));
    let busy = is_busy.clone();
    let server = fixture::server(move |_, _| busy.load(Ordering::SeqCst).then(|| later(429, "300")));
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let (code, _, stderr) = run(record(&server, &folder, &["--patient", "p1"]));
    assert_eq!(code, Some(1), "{stderr}");
    assert!(stderr.contains("note: what has come is kept: --resume goes on with it, from 20"), "{stderr}");
    assert!(stderr.contains("the server answered 429 Too Many Requests"), "{stderr}");
    assert!(server.seen().len() <= 4 && !folder.join("manifest.json").exists());
    is_busy.store(false, Ordering::SeqCst);
    let (code, _, stderr) = run(record(&server, &folder, &["--patient", "p1", "--resume"]));
    assert_eq!(code, Some(0), "{stderr}");
}

#[test]
fn a_record_waits_as_long_as_it_is_told_to_and_says_for_what() {
    for (most, expected) in [("0", 1), ("30", 0)] {
        let asked = AtomicU32::new(0);
        let server = fixture::server(move |_, _| (asked.fetch_add(1, Ordering::SeqCst) == 5).then(|| later(429, "2")));
        let scratch = tempfile::tempdir().unwrap();
        let folder = scratch.path().join("record");
        let (code, _, stderr) = run(record(&server, &folder, &["--patient", "p1", "--max-wait", most]));
        assert_eq!(code, Some(expected), "{stderr}");
        let waits = |line: &str| line.starts_with("note: waiting ") && line.ends_with(WAITS_FOR);
        assert_eq!(stderr.lines().any(waits), expected == 0, "{stderr}");
    }
}

#[test]
fn an_export_stops_and_goes_on_in_the_same_way() {
    for target in ["$export", export_fixture::STATUS, "/files/2"] {
        let is_busy = Arc::new(AtomicBool::new(true));
        let busy = is_busy.clone();
        let server = export_fixture::server(export_fixture::Files::Here, move |_, seen| {
            let is_it = seen.target.ends_with(target) && busy.load(Ordering::SeqCst);
            is_it.then(|| later(429, "1200"))
        });
        let scratch = tempfile::tempdir().unwrap();
        let folder = scratch.path().join("export");
        let (code, _, stderr) = run(export(&server, &folder, &[]));
        assert_eq!(code, Some(1), "{target}: {stderr}");
        assert!(stderr.contains("--resume goes on with it, from 20"), "{target}: {stderr}");
        assert_eq!(server.seen().iter().filter(|seen| seen.target.ends_with(target)).count(), 1, "{target}");
        is_busy.store(false, Ordering::SeqCst);
        let (code, _, stderr) = run(export(&server, &folder, &["--resume"]));
        assert_eq!(code, Some(0), "{target}: {stderr}");
    }
}

/// As many types as there are do not fit on a terminal; the line over all has to be seen.
#[test]
fn a_terminal_shows_the_line_over_all_to_the_end() {
    if Command::new("script").arg("--version").output().is_err() {
        return eprintln!("skipped: there is no `script`");
    }
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let text = on_a_terminal(&record(&server, &scratch.path().join("record"), &["--patient", "Patient/p1"]));
    let (bars, _) = text.split_once("resources and 4 documents: the record is complete").unwrap();
    assert!(bars.contains("note: Practitioner: complete, 2 received"), "a line a type: {bars}");
    // The last that is drawn of the bars.
    let last = bars.char_indices().rev().nth(400).unwrap().0;
    assert!(bars[last..].contains("all   "), "{:?}", &bars[last..]);
}

#[test]
fn a_terminal_shows_what_is_waited_for() {
    if Command::new("script").arg("--version").output().is_err() {
        return eprintln!("skipped: there is no `script`");
    }
    let asked = AtomicU32::new(0);
    let server = fixture::server(move |_, _| (asked.fetch_add(1, Ordering::SeqCst) == 5).then(|| later(429, "2")));
    let scratch = tempfile::tempdir().unwrap();
    let text = on_a_terminal(&record(&server, &scratch.path().join("record"), &["--patient", "p1"]));
    assert!(text.contains("waiting ") && text.contains(WAITS_FOR), "{text}");
    assert!(text.contains("the record is complete"), "{text}");
}

/// What a command shows on a terminal.
fn on_a_terminal(command: &Command) -> String {
    let words: Vec<&str> =
        std::iter::once(command.get_program()).chain(command.get_args()).map(|it| it.to_str().unwrap()).collect();
    let output = Command::new("script")
        .args(["-qec", &format!("stty rows 24 cols 100; {}", words.join(" ")), "/dev/null"])
        .envs([("TERM", "xterm"), ("NEXTGEN_ACCESS_TOKEN", SECRET)])
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}");
    text
}
