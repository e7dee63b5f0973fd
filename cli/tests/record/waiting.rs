//! Commands that wait for the server, and what a terminal shows meanwhile.

use std::{
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
};

use nextgen_test_support::{export as export_fixture, later, record as fixture};

use crate::{SECRET, WAITS_FOR, export, record, run};

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
    assert!(!stderr.contains("failed"), "nothing has failed: {stderr}");
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
    let (_, text) = on_a_terminal(&record(&server, &scratch.path().join("record"), &["--patient", "Patient/p1"]), 100);
    let (bars, _) = text.split_once("resources and 4 documents: the record is complete").unwrap();
    assert!(bars.contains("note: Practitioner: complete, 2 received"), "a line a type: {bars}");
    // The last that is drawn of the bars.
    let last = bars.char_indices().rev().nth(400).unwrap().0;
    assert!(bars[last..].contains("all   "), "{:?}", &bars[last..]);
}

#[test]
fn a_terminal_shows_what_is_waited_for_and_how_that_ends() {
    if Command::new("script").arg("--version").output().is_err() {
        return eprintln!("skipped: there is no `script`");
    }
    for (columns, most, end) in
        [(100, "30", "the record is complete"), (60, "30", "complete"), (60, "1", "--resume goes on")]
    {
        let asked = AtomicU32::new(0);
        let server = fixture::server(move |_, _| (asked.fetch_add(1, Ordering::SeqCst) == 5).then(|| later(429, "2")));
        let scratch = tempfile::tempdir().unwrap();
        let record = record(&server, &scratch.path().join("record"), &["--patient", "p1", "--max-wait", most]);
        let (code, text) = on_a_terminal(&record, columns);
        assert_eq!(code, Some(if most == "1" { 1 } else { 0 }), "{text}");
        assert!(text.contains(end), "{text}");
        // The line is whole, however narrow the terminal.
        assert_eq!(text.contains("waiting ") && text.contains(WAITS_FOR), most != "1", "{text}");
    }
}

/// How a command ends on a terminal so wide, and what it shows there.
fn on_a_terminal(command: &Command, columns: u32) -> (Option<i32>, String) {
    let words: Vec<&str> =
        std::iter::once(command.get_program()).chain(command.get_args()).map(|it| it.to_str().unwrap()).collect();
    let output = Command::new("script")
        .args(["-qec", &format!("stty rows 24 cols {columns}; {}", words.join(" ")), "/dev/null"])
        .envs([("TERM", "xterm"), ("NEXTGEN_ACCESS_TOKEN", SECRET)])
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
}
