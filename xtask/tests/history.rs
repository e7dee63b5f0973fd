//! `cargo xtask history`: every revision, whatever became of it.
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
use std::process::{Command, Output};

use serde_json::json;
use support::Project;

const OPENAPI: &str = "specs/openapi/office-r4.json";

/// A description with a path for each name.
fn openapi(paths: &[&str]) -> String {
    let operation = json!({ "get": { "responses": { "200": { "description": "Success" } } } });
    let paths: serde_json::Map<_, _> = paths.iter().map(|path| ((*path).to_owned(), operation.clone())).collect();
    let document = json!({ "openapi": "3.0.3", "info": { "title": "API", "version": "1" }, "paths": paths });
    format!("{document:#}\n")
}

fn git(project: &Project, arguments: &[&str]) {
    let who = ["-c", "user.name=Test", "-c", "user.email=test@ehr.example", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").arg("-C").arg(project.root()).args(who).args(arguments).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

fn commit(project: &Project, subject: &str) {
    git(project, &["add", "--all", "specs"]);
    git(project, &["commit", "--quiet", "--message", subject]);
}

fn history(project: &Project, arguments: &[&str]) -> (Output, String) {
    let output = project.xtask(&[&["history", "office-r4"], arguments].concat());
    let page = fs::read_to_string(project.path("target/history/office-r4.html")).unwrap_or_default();
    (output, page)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The headings of the revisions in order, without what they are called.
fn headlines(page: &str) -> Vec<&str> {
    let rows = page.split("<a href=\"#revision-").skip(1);
    rows.map(|row| row.split_once('>').unwrap().1.split_once("</a>").unwrap().0).collect()
}

#[test]
fn a_file_is_followed_through_what_happens_to_it() {
    let project = Project::new();
    git(&project, &["init", "--quiet"]);
    project.write("specs/openapi/office.json", &openapi(&["/Goal", "/Device"]));
    commit(&project, "The first <b>");
    git(&project, &["mv", "specs/openapi/office.json", OPENAPI]);
    commit(&project, "Renamed");
    project.write(OPENAPI, "{ \"openapi\": ");
    commit(&project, "Broken");
    project.write(OPENAPI, &openapi(&["/Goal", "/Group"]));
    commit(&project, "Mended");
    project.write(OPENAPI, &openapi(&["/Goal", "/Group", "/Patient"]));

    let (output, page) = history(&project, &[]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(
        headlines(&page),
        [
            "1 change that breaks nobody",
            // Against the last that could be read.
            "1 breaking change, 1 other",
            "not compared",
            "no change on the wire",
            "the first that is known",
        ]
    );
    assert!(
        page.contains("as it is") && page.contains("office-r4.json:1:13#/openapi: EOF while parsing a value"),
        "{page}"
    );
    assert!(page.contains("The first &lt;b&gt;") && page.contains("<td><code>GET /Device</code></td>"), "{page}");
    let stdout = text(&output.stdout);
    assert!(stdout.starts_with("office-r4: 5 revisions, 1 of which cannot be read: "), "{stdout}");

    git(&project, &["rm", "--quiet", "--force", OPENAPI]);
    commit(&project, "Removed");
    let (output, page) = history(&project, &["--out", project.path("page/x.html").to_str().unwrap()]);
    assert!(output.status.success() && page.contains("Mended"), "{}", text(&output.stderr));
    assert!(fs::read_to_string(project.path("page/x.html")).unwrap().contains("the file was removed"));
}

#[test]
fn documents_that_somebody_kept() {
    let project = Project::new();
    project.write(OPENAPI, &openapi(&["/Goal"]));
    let kept = project.path("kept");
    project.write("kept/2026-01-02/office-r4.swagger.yaml", &openapi(&["/fhir/r4/Goal", "/fhir/r4/Device"]));
    project.write("kept/office-r4.swagger.2026-03-04.yaml", &openapi(&["/fhir/r4/Goal"]));
    project.write("kept/again/office-r4.swagger.2026-05-06.yaml", &openapi(&["/fhir/r4/Goal"]));
    project.write("kept/office-r4.smart-configuration.json", "{}");
    let (output, page) = history(&project, &["--from", kept.to_str().unwrap()]);
    let stderr = text(&output.stderr);
    assert!(output.status.success() && stderr.starts_with("notice: without what git knows: git"), "{stderr}");
    assert_eq!(headlines(&page), ["the first that is known", "1 breaking change", "the first that is known"]);
    let dates: Vec<_> = ["2026-03-04", "2026-01-02"].iter().map(|date| page.find(*date).unwrap()).collect();
    assert!(dates.is_sorted(), "{page}");
    assert!(page.contains("since <code>2026-01-02/office-r4.swagger.yaml</code>"), "{page}");

    let (output, _) = history(&project, &["--from", "no/such/folder"]);
    assert_eq!(output.status.code(), Some(2));
    let output = project.xtask(&["history", "office"]);
    assert!(text(&output.stderr).contains("there is no API `office`; there are: office-r4"), "{output:?}");
}

#[test]
fn nothing_is_known() {
    let project = Project::new();
    let (output, page) = history(&project, &[]);
    assert_eq!((output.status.code(), page.as_str()), (Some(1), ""));
    assert!(text(&output.stderr).contains("error: nothing is known of office-r4"), "{output:?}");
}
