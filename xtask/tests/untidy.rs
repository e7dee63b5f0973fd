//! `cargo xtask diff` of documents that are untidy, of OpenAPI 3.1, and of a server's statement of two builds.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

mod support;

use std::path::Path;

use nextgen_patient_access_codegen::convert::openapi31::upgrade;
use serde_json::json;
use support::Project;

/// What `diff` prints, and what it says beside that.
fn diff(project: &Project, old: &str, new: &str) -> (String, String) {
    let output = project.xtask(&["diff", old, new]);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    (text(&output.stdout), text(&output.stderr))
}

#[test]
fn slips_are_told_with_file_and_place() {
    let project = Project::new();
    let untidy = "swagger: '2.0'\ninfo: { title: A, version: 1.10 }\npaths:\n  /a:\n    get:\n      parameters: [{ name: a, in: query, type: list }]\n      responses: { 200: { description: A } }\n";
    let file = project.write("untidy.yaml", untidy);
    let (stdout, stderr) = diff(&project, &file, &file);
    assert!(stdout.contains(": 0 changes"), "{stdout}");
    assert!(
        stderr.contains(&format!("notice: {file}#/info/version: expected a string, found `1.10`: it wants quotes")),
        "{stderr}"
    );
    assert!(
        stderr.contains(&format!("notice: {file}#/paths/~1a/get/parameters/0/type: `list` is no type of a value here")),
        "{stderr}"
    );
}

#[test]
fn openapi_3_1_is_compared_as_it_is() {
    let project = Project::new();
    let document = |kind: &str| {
        json!({
            "openapi": "3.0.3", "info": { "title": "A", "version": "1" },
            "paths": { "/a": { "get": {
                "parameters": [{ "name": "n", "in": "query", "schema": { "type": kind, "nullable": true } }],
                "responses": { "200": { "description": "A" } },
            } } },
        })
    };
    let newer = project.write("newer.json", &upgrade(&document("string")).to_string());
    let other = project.write("other.json", &upgrade(&document("integer")).to_string());
    let (stdout, stderr) = diff(&project, &newer, &newer);
    assert!(stdout.contains(": 0 changes"), "{stdout}");
    assert_eq!(stderr, "");
    let (stdout, _) = diff(&project, &newer, &other);
    assert!(stdout.contains("query parameter `n`: type/format changed"), "{stdout}");
}

#[test]
fn two_builds_of_one_server_differ_in_their_version_alone() {
    let upstream = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/upstream");
    let old = upstream.join("history/enterprise-r4.capabilitystatement.5.0.1.693.json");
    if !old.is_file() {
        println!("skipped: {} is not here", old.display());
        return;
    }
    let new = upstream.join("enterprise-r4.capabilitystatement.json");
    let (stdout, stderr) = diff(&Project::new(), old.to_str().unwrap(), new.to_str().unwrap());
    assert!(stdout.ends_with(": 0 changes (0 ERR, 0 WARN, 0 INFO)\n"), "{stdout}");
    assert_eq!(stderr, "notice: the version is another: 5.0.1.693 → 5.0.1.698\n");
}
