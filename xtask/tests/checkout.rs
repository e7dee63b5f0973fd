//! The tasks work on the checkout that they are started in, also in a folder below it, wherever the program was compiled.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use support::{DOCUMENT, Project};

const SWAGGER: &str = "swagger: '2.0'\ninfo: { title: API, version: '1' }\npaths: {}\n";

fn xtask(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(folder).output().unwrap()
}

#[test]
fn a_task_works_on_the_checkout_that_it_is_started_in() {
    let project = Project::new();
    let published = tempfile::tempdir().unwrap();
    fs::write(published.path().join(DOCUMENT), SWAGGER).unwrap();
    let below = project.path("specs/openapi");
    fs::create_dir_all(&below).unwrap();

    let output = xtask(&["fetch", "office-r4", "--from", published.path().to_str().unwrap()], &below);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(fs::read_to_string(project.path("specs/upstream").join(DOCUMENT)).unwrap(), SWAGGER);

    // Every task that has a place of its own: each says what this checkout lacks, where the one that it comes from has it.
    for (arguments, missing) in [
        (&["diff", "office-r4"][..], "specs/openapi/office-r4.json"),
        (&["drift", "office-r4"], "`office-r4` is no API with two witnesses"),
        (&["generate", "--check"], "specs/upstream/office-r4.swagger.yaml#/paths: no path lies under"),
        (&["features"], "Cargo.toml"),
    ] {
        let output = xtask(arguments, &below);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && stderr.contains(missing), "{arguments:?}: {stderr}");
    }
}
