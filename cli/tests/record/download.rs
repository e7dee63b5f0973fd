//! What `nextgen record` says of a download, and what is done with the folder.

use std::{os::unix::fs::PermissionsExt, path::Path, process::Command};

use nextgen_test_support::{
    json,
    record::{self as fixture, tree},
};

use crate::{nextgen, record, run};

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
fn where_there_is_nothing_to_go_on_with_a_download_begins_and_says_so() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let said = "note: there is no download in the folder to go on with: this one begins\n";
    for (more, is_told) in [(&["--resume"][..], true), (&["--resume"], false)] {
        let (code, _, stderr) = run(record(&server, &folder, more));
        assert_eq!((code, stderr.contains(said)), (Some(0), is_told), "{stderr}");
    }
    let (_, _, stderr) = run(record(&server, &scratch.path().join("other"), &[]));
    assert!(!stderr.contains("to go on with"), "{stderr}");
    let export = nextgen_test_support::export::server(nextgen_test_support::export::Files::Here, |_, _| None);
    let (_, _, stderr) = run(crate::export(&export, &scratch.path().join("export"), &["--resume"]));
    assert!(stderr.contains(said), "{stderr}");
    let (_, help, _) = run(nextgen(&["record", "--help"]));
    let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(help.contains("Where there is none, one begins, and that is said"), "{help}");
}

#[test]
fn what_is_wrong_with_a_folder_or_file_names_it() {
    let scratch = tempfile::tempdir().unwrap();
    std::fs::create_dir(scratch.path().join("full")).unwrap();
    std::fs::write(scratch.path().join("full/mine"), "").unwrap();
    let server = fixture::server(|_, _| None);
    let base = server.base();
    let on_server = format!("--api office-r4 --base-url {base} --patient p1");
    for (command, said) in [
        ("summary nowhere".to_owned(), "the folder cannot be read (nowhere): give a folder that is there"),
        ("verify nowhere".to_owned(), "the folder cannot be read (nowhere): give a folder that is there"),
        ("view nowhere".to_owned(), "the folder cannot be read (nowhere): give a folder that is there"),
        ("check nowhere".to_owned(), "the folder cannot be read (nowhere): give a folder that is there"),
        ("verify full".to_owned(), "the folder has no manifest.json (full): "),
        (
            format!("record --out full {on_server}"),
            "the folder is not empty (full): choose another, or go on with the download that is in it, with --resume",
        ),
        (format!("record --out full {on_server} --resume"), "no such download to go on with (full): "),
        (format!("record --out full/mine {on_server}"), "the folder cannot be made (full/mine): "),
        (format!("ccda --out nowhere/x.xml {on_server}"), "the folder cannot be read (nowhere): "),
        (format!("ccda --out full {on_server}"), "the file cannot be put in its place (full in .): "),
        ("ccda --text nowhere.xml".to_owned(), "nowhere.xml cannot be read: "),
        ("man --out full/mine".to_owned(), "error: full/mine: "),
        (format!("probe --compare nowhere.json {on_server}"), "error: nowhere.json: "),
    ] {
        let mut command_line = nextgen(&command.split(' ').collect::<Vec<_>>());
        command_line.current_dir(scratch.path());
        let (code, _, stderr) = run(command_line);
        assert_eq!(code, Some(1), "{command}: {stderr}");
        assert!(stderr.contains(said), "{command}: {stderr}");
    }
}

#[test]
fn a_record_is_looked_at_and_put_into_tables() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    assert_eq!(run(record(&server, &folder, &["--quiet"])).0, Some(0));
    let dir = folder.to_str().unwrap();
    let private = |file: &Path| assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);

    let (code, stdout, stderr) = run(nextgen(&["view", dir]));
    let page = folder.join("record.html");
    assert_eq!((code, &*stdout, &*stderr), (Some(0), &*format!("{}\n", page.display()), ""));
    private(&page);
    assert!(std::fs::read_to_string(&page).unwrap().contains("<h1><bdi>Ann M. Doe</bdi></h1>"));
    // It is no part of the record, which is whole all the same.
    assert_eq!(run(nextgen(&["verify", dir])).0, Some(0));

    let (code, csv, stderr) = run(nextgen(&["view", dir, "--csv", "results"]));
    assert_eq!((code, &*stderr), (Some(0), ""));
    assert!(csv.starts_with("date,name,component,") && csv.contains(",Glucose 2,,,11.50,mmol/l,"), "{csv}");
    let table = scratch.path().join("table.csv");
    assert_eq!(run(nextgen(&["view", dir, "--csv", "results", "--out", table.to_str().unwrap()])).1, "");
    private(&table);
    assert_eq!(std::fs::read_to_string(&table).unwrap(), csv);

    let (code, stdout, _) = run(nextgen(&["view", dir, "--json"]));
    let read: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!((code, &read["chart"]["patient"]["birthDate"]), (Some(0), &"1970-05-01".into()));
    assert_eq!(read["missing"], serde_json::json!([]));
    assert!(stdout.contains("\"number\": 11.50"), "{stdout}");

    let (code, _, stderr) = run(nextgen(&["view", dir, "--csv", "lab"]));
    assert_eq!(code, Some(2));
    assert!(stderr.contains("labs, vitals, results"), "{stderr}");
    assert_eq!(run(nextgen(&["view", dir, "--csv", "labs", "--json"])).0, Some(2));
    let (code, _, stderr) = run(nextgen(&["view", scratch.path().to_str().unwrap()]));
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
    let (code, stdout, _) = run(nextgen(&["verify", "--json", folder.to_str().unwrap()]));
    let answer: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(
        (code, &answer["differences"], &answer["files"]),
        (Some(1), &serde_json::json!([changed, gone]), &14.into())
    );
    let (code, _, stderr) = run(record(&server, &folder, &["--patient", "p1", "--resume"]));
    assert_eq!(code, Some(1));
    assert!(stderr.contains(&format!("note: {changed}\nnote: {gone}\n")), "{stderr}");
    assert!(stderr.contains("2 of the folder's 14 files") && stderr.contains("another folder"), "{stderr}");

    let (code, _, stderr) = run(nextgen(&["verify", scratch.path().to_str().unwrap()]));
    assert_eq!(code, Some(1));
    assert!(stderr.contains("no manifest.json"), "{stderr}");
}

#[test]
fn a_folder_that_others_may_write_to_is_narrowed_refused_or_allowed() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    std::fs::create_dir(&folder).unwrap();
    let set_mode = |mode| std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(mode)).unwrap();
    set_mode(0o777);
    let (code, _, stderr) = run(record(&server, &folder, &[]));
    assert!(
        code == Some(0) && stderr.contains("note: the folder could be used by others; now it is yours"),
        "{stderr}"
    );
    set_mode(0o777);
    let (code, _, stderr) = run(record(&server, &folder, &["--resume"]));
    let said = format!("the folder can be written to by others ({}): ", folder.display());
    assert!(code == Some(1) && stderr.contains(&said), "{stderr}");
    let (code, _, stderr) = run(record(&server, &folder, &["--resume", "--allow-shared-dir"]));
    assert_eq!(code, Some(0), "{stderr}");
    // A pipe is not waited for.
    std::fs::remove_file(folder.join("manifest.json")).unwrap();
    assert!(Command::new("mkfifo").arg(folder.join("manifest.json")).status().unwrap().success());
    assert_eq!(run(nextgen(&["verify", folder.to_str().unwrap()])).0, Some(1));
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
fn a_record_is_brought_up_to_date_and_what_changed_is_told() {
    use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
    let is_later = std::sync::Arc::new(AtomicBool::new(false));
    let later = is_later.clone();
    let server = fixture::server(move |base, seen| {
        let (path, _) = seen.target.split_once('?').unwrap_or((&seen.target, ""));
        let of = |id: &str| format!(r#"{{"resourceType": "CarePlan", "id": "{id}"}}"#);
        match path.rsplit_once("/CarePlan")? {
            _ if !later.load(SeqCst) => None,
            (_, "") => Some(json(
                200,
                format!(
                    r#"{{"resourceType": "Bundle", "type": "searchset", "total": 1, "link": [{{"relation": "self", "url": "{base}"}}],
                        "entry": [{{"search": {{"mode": "match"}}, "resource": {}}}]}}"#,
                    of("cp2")
                ),
            )),
            (_, "/cp2") => Some(json(200, of("cp2"))),
            _ => Some(json(404, "")),
        }
    });
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let update = |more: &[&str]| run(record(&server, &folder, &[&["--update"], more].concat()));
    let (code, _, stderr) = update(&[]);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stderr.ends_with("the record is complete\n") && !stderr.contains("changed"), "{stderr}");
    let (code, _, stderr) = update(&[]);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stderr.contains("note: nothing has changed\n"), "{stderr}");

    is_later.store(true, SeqCst);
    let (code, stdout, stderr) = update(&["--json", "--full"]);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stderr.contains("note: CarePlan: 1 new, 1 gone\n"), "{stderr}");
    assert!(stderr.contains("note: 1 new, 0 changed, 1 gone: see changes/00000001.ndjson in the folder\n"), "{stderr}");
    let answer: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(answer["changeSet"], "changes/00000001.ndjson");
    assert_eq!(answer["changes"], serde_json::json!({ "CarePlan": { "new": 1, "changed": 0, "gone": 1 } }));
    assert_eq!(answer["report"]["complete"], true);
    assert_eq!(run(nextgen(&["verify", folder.to_str().unwrap()])).0, Some(0));

    assert_eq!(update(&["--resume"]).0, Some(2));
    assert_eq!(run(record(&server, &folder, &["--full"])).0, Some(2));
    assert_eq!(update(&["--only", "AllergyIntolerance, CarePlan", "--full-after", "Practitioner=90"]).0, Some(0));
    for (option, value, meant) in
        [("--only", "AllergyIntolerance,careplan", "CarePlan"), ("--full-after", "practitioner=90", "Practitioner")]
    {
        let (code, _, stderr) = update(&[option, value]);
        assert!(code == Some(2) && stderr.contains(&format!("is it `{meant}`?")), "{stderr}");
    }
}
