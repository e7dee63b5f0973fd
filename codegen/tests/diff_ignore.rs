//! Ignore files, oasdiff's among them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use nextgen_patient_access_codegen::diff::{Change, Comparison, Ignore, compare};
use serde_json::{Value, json};

fn changes() -> Vec<Change> {
    let parameter =
        |name: &str, required: bool| json!({ "name": name, "in": "query", "required": required, "schema": {} });
    let document = |parameters: Value, responses: Value, schemas: Value| {
        json!({
            "paths": { "/Patient": { "get": { "parameters": parameters, "responses": responses } } },
            "components": { "schemas": schemas },
        })
    };
    let base = document(
        json!([parameter("id", false), parameter("id_type", false)]),
        json!({ "200": {}, "201": {} }),
        json!({ "rules": {} }),
    );
    let revision =
        document(json!([parameter("id", true), parameter("id_type", true)]), json!({ "200": {} }), json!({}));
    compare(&base, &revision)
}

/// The changes that the file leaves, by id and the last of their names.
fn left(file: &str) -> Vec<String> {
    let ignore = Ignore::read(file);
    let left = changes().into_iter().filter(|change| !ignore.ignores(change));
    left.map(|change| format!("{} {}", change.id, change.names.last().unwrap())).collect()
}

const ID: &str = "request-parameter-became-required id";
const ID_TYPE: &str = "request-parameter-became-required id_type";
const STATUS: &str = "response-success-status-removed 201";
const SCHEMA: &str = "api-schema-removed rules";

#[test]
fn lines_in_the_words_of_oasdiff_stand_for_their_changes() {
    assert_eq!(left(""), [ID, ID_TYPE, STATUS, SCHEMA]);
    assert_eq!(
        left("GET /Patient the `query` request parameter `id` became required"),
        [ID_TYPE, STATUS, SCHEMA],
        "`id` is not `id_type`"
    );
    assert_eq!(
        left(" - 12.01.2023 In get /PATIENT we Removed the success response with the status '201'"),
        [ID, ID_TYPE, SCHEMA]
    );
    assert_eq!(left("31.10.2023 removed the schema 'rules' from Components"), [ID, ID_TYPE, STATUS]);
}

#[test]
fn lines_in_our_words_and_ids_of_rules_do_too() {
    let changes = changes();
    let line = format!("* {} {}: {}", changes[0].method, changes[0].path, changes[0].text);
    assert_eq!(left(&line), [ID_TYPE, STATUS, SCHEMA]);
    assert_eq!(left("# Agreed\n\n- request-parameter-became-required\n"), [STATUS, SCHEMA]);
}

#[test]
fn another_method_path_status_or_rule_is_another_change() {
    for line in [
        "POST /Patient removed the success response with the status '201'",
        "GET /Patients removed the success response with the status '201'",
        "GET /Patient removed the success response with the status '200'",
        "GET /Patient added the success response with the status '201'",
        "removed the success response with the status '201'",
        "removed the schema 'rules'",
    ] {
        assert_eq!(left(line), [ID, ID_TYPE, STATUS, SCHEMA], "{line}");
    }
}

#[test]
fn lines_that_stand_for_nothing_are_known_and_notes_are_not_among_them() {
    let file = "# Notes\nGET /Patient nothing\nendpoint-added\nresponse-success-status-removed\nSome words.\n";
    let comparison = Comparison { changes: changes(), notices: Vec::new() };
    assert_eq!(Ignore::read(file).unused(&comparison), [2, 3]);
}

/// oasdiff's texts do not always have the words of its ids, and had others in earlier versions.
#[test]
fn lines_in_the_words_of_oasdiff_carry_over() {
    let operation =
        |parameters: Value, response: Value| json!({ "parameters": parameters, "responses": { "200": response } });
    let document = |operation: Value, security: Value| json!({ "security": security, "paths": { "/Patient": { "get": operation } } });
    let header = json!({ "headers": { "ETag": { "required": true } } });
    let base = document(operation(json!([{ "name": "old", "in": "query" }]), header), json!([]));
    let new = json!([{ "name": "new", "in": "query", "required": true }]);
    let revision = document(operation(new, json!({})), json!([{ "oauth": [] }]));
    let changes = compare(&base, &revision);
    for (id, lines) in [
        (
            "request-parameter-removed",
            vec!["deleted the 'query' request parameter 'old'", "removed the query request parameter old"],
        ),
        (
            "new-required-request-parameter",
            vec![
                "added required 'query' request parameter 'new'",
                "added the new required `query` request parameter `new`",
            ],
        ),
        ("required-response-header-removed", vec!["mandatory header 'ETag' was removed for response status '200'"]),
        ("api-global-security-added", vec!["security scheme 'oauth' was added"]),
    ] {
        for line in lines {
            let line = if id.starts_with("api-global") { line.to_owned() } else { format!("GET /Patient {line}") };
            let ignored: Vec<_> = changes.iter().filter(|change| Ignore::read(&line).ignores(change)).collect();
            assert_eq!(ignored.iter().map(|change| change.id.as_str()).collect::<Vec<_>>(), [id], "{line}");
        }
    }
}
