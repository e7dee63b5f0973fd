//! Commands that are interrupted, or ended by force at a hundred moments each.

use std::{
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use nextgen_test_support::{
    Server, export as export_fixture, json,
    record::{self as fixture, tree},
};

use crate::{export, record, run};

/// Ends a command by force at a hundred moments of its run, lets it go on, and compares what comes out. The moments are told by what the
/// server has been asked, so that they are in the middle on a busy machine, too.
fn killed_at_a_hundred_moments(server: &Server, command: impl Fn(&Path) -> Command) {
    let scratch = tempfile::tempdir().unwrap();
    let whole = scratch.path().join("whole");
    assert_eq!(run(command(&whole)).0, Some(0));
    let requests = server.seen().len();
    let whole = tree(&whole);
    let (mut killed, mut begun) = (0, 0);
    for moment in 0..100 {
        let folder = scratch.path().join(moment.to_string());
        let until = server.seen().len() + requests * moment / 100;
        let mut child = command(&folder).stderr(Stdio::null()).spawn().unwrap();
        while server.seen().len() < until && child.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_micros(moment as u64 * 37 % 4000));
        child.kill().unwrap();
        killed += u32::from(child.wait().unwrap().code().is_none());
        begun += u32::from(folder.join(".partial").exists());
        let (code, _, stderr) = run(command(&folder));
        assert_eq!(code, Some(0), "ended at moment {moment}: {stderr}");
        assert!(tree(&folder) == whole, "ended at moment {moment}: other files");
    }
    println!("{killed} of 100 were ended before they were done, {begun} of these in the middle of the download");
    assert!(killed > 50 && begun > 20, "{killed} {begun}");
}

#[test]
fn a_record_that_is_killed_goes_on_as_if_nothing_had_happened() {
    let server = fixture::server(|_, _| {
        std::thread::sleep(Duration::from_millis(4));
        None
    });
    killed_at_a_hundred_moments(&server, |folder| record(&server, folder, &["--patient", "p1", "--resume"]));
}

/// Interrupts a command in the middle, as Ctrl-C does, and types what it says then.
fn interrupted_and_gone_on_with(folder: &Path, mut command: Command) {
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    while !folder.join(".partial").exists() {
        std::thread::sleep(Duration::from_millis(1));
    }
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let output = child.wait_with_output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(130), "{stderr}");
    let said = "error: interrupted; what has come is kept, and this goes on with it: ";
    let typed = stderr.lines().find_map(|line| line.strip_prefix(said)).unwrap_or_else(|| panic!("{stderr}"));
    assert!(typed.ends_with(" --resume"), "{typed}");
    let mut shell = Command::new("sh");
    shell.args(["-c", typed]).envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let (code, _, stderr) = run(shell);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(folder.join("manifest.json").exists() && !folder.join(".partial").exists());
}

#[test]
fn a_record_that_is_interrupted_says_how_to_go_on() {
    let server = fixture::server(|_, _| {
        std::thread::sleep(Duration::from_millis(50));
        None
    });
    let scratch = tempfile::tempdir().unwrap();
    // A name that a shell would take apart.
    let folder = scratch.path().join("Ann's record");
    interrupted_and_gone_on_with(&folder, record(&server, &folder, &["--patient", "p1"]));
}

#[test]
fn an_export_that_is_interrupted_says_how_to_go_on() {
    let server = export_fixture::server(export_fixture::Files::Here, |_, _| {
        std::thread::sleep(Duration::from_millis(100));
        None
    });
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("export");
    interrupted_and_gone_on_with(&folder, export(&server, &folder, &[]));
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
    killed_at_a_hundred_moments(&server, |folder| export(&server, folder, &["--resume"]));
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
