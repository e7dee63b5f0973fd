//! The file that a scrubbed recording is written to.

use std::{fs, path::Path};

use nextgen_sandbox::replay::{Scrubbed, scrub};

fn small() -> Scrubbed {
    scrub(r#"{"log": {"entries": []}}"#).unwrap()
}

/// What is in a folder.
fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[cfg(unix)]
#[test]
fn it_is_its_owners_whatever_was_there() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let (new, wide) = (folder.path().join("new.har"), folder.path().join("wide.har"));
    small().write(&new).unwrap();
    assert_eq!(mode(&new), 0o600);

    fs::write(&wide, "x".repeat(100_000)).unwrap();
    fs::set_permissions(&wide, fs::Permissions::from_mode(0o666)).unwrap();
    let other = folder.path().join("other.har");
    fs::hard_link(&wide, &other).unwrap();
    small().write(&wide).unwrap();
    assert_eq!(
        (mode(&wide), fs::read_to_string(&wide).unwrap()),
        (0o600, small().har),
        "the old file is replaced, not written to"
    );
    assert_eq!(fs::read_to_string(&other).unwrap().len(), 100_000, "who has it open reads what was there");

    let (target, link) = (folder.path().join("target"), folder.path().join("link.har"));
    fs::write(&target, "target").unwrap();
    symlink(&target, &link).unwrap();
    let error = small().write(&link).unwrap_err().to_string();
    assert!(error.contains("link.har") && error.contains("no file"), "{error}");
    assert_eq!(fs::read_to_string(&target).unwrap(), "target");
}

#[test]
fn what_cannot_be_written_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("taken")).unwrap();
    assert!(small().write(&folder.path().join("taken")).unwrap_err().to_string().contains("taken"));
    assert!(small().write(&folder.path().join("no/such/folder.har")).is_err());
    assert_eq!(names(folder.path()), ["taken"]);
}

/// The program: with a umask that lets everybody read, too.
#[cfg(unix)]
#[test]
fn the_program_writes_it_so_and_says_what_it_kept() {
    use std::{os::unix::fs::PermissionsExt, process::Command};
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("in.har");
    let body = r#"{\"resourceType\":\"Condition\",\"language\":\"de-CH\",\"note\":[{\"text\":\"Ann\"}]}"#;
    let response = format!(r#"{{"status": 200, "content": {{"text": "{body}"}}}}"#);
    let entry = format!(r#"{{"request": {{"method": "GET", "url": "https://ann.example/"}}, "response": {response}}}"#);
    fs::write(&input, format!(r#"{{"log": {{"entries": [{entry}]}}}}"#)).unwrap();
    let script = r#"umask 0; exec "$0" scrub in.har out.har"#;
    let program = env!("CARGO_BIN_EXE_nextgen-sandbox");
    let output = Command::new("sh").args(["-c", script, program]).current_dir(folder.path()).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let out = folder.path().join("out.har");
    assert_eq!(fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o600);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("languages\n  de-CH") && said.contains("replaced: text"), "{said}");
    let all = format!("{said}{}", fs::read_to_string(&out).unwrap());
    assert!(!all.contains("Ann") && !all.contains("ann.example"), "{all}");
}
