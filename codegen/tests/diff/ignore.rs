//! Ignore files, oasdiff's among them.

use nextgen_patient_access_codegen::diff::{Change, Comparison, Ignore, Policy, compare};
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

/// The version of 2026 says some things in words that its ids have not.
#[test]
fn lines_in_the_words_of_2026_carry_over() {
    let document =
        |operation: Value| json!({ "info": { "version": "1.2.3" }, "paths": { "/Patient": { "post": operation } } });
    let content = |schema: Value| json!({ "content": { "application/json": { "schema": schema } } });
    let property = |schema: Value| json!({ "type": "object", "properties": { "kind": schema } });
    let told_by = |name: &str| json!({ "discriminator": { "propertyName": name } });
    let request = |schema: Value| document(json!({ "requestBody": content(schema) }));
    let response = |schema: Value| document(json!({ "responses": { "200": content(schema) } }));
    let (string, text) = (json!({ "type": "string" }), json!({ "type": "string", "enum": ["a"] }));
    let choice = json!({ "oneOf": [property(string.clone()), { "title": "b", "type": "object" }] });
    for (base, revision, id, line) in [
        (
            request(string.clone()),
            request(text.clone()),
            "request-body-became-enum",
            "request body was restricted to a list of enum values",
        ),
        (
            request(property(string.clone())),
            request(choice),
            "request-body-wrapped-in-one-of",
            "the request body was restructured into a oneOf",
        ),
        (
            request(string.clone()),
            request(json!({ "type": "string", "format": "date" })),
            "request-body-type-changed",
            "the request's body format changed from none to `date`",
        ),
        (
            response(json!({ "maximum": 1 })),
            response(json!({ "maximum": 2 })),
            "response-body-max-increased",
            "the response's body max was increased from `1` to `2`",
        ),
        (
            response(text.clone()),
            response(json!({ "type": "string", "enum": [] })),
            "response-mediatype-enum-value-removed",
            "response schema enum value removed `a`",
        ),
        (
            request(told_by("a")),
            request(told_by("b")),
            "request-body-discriminator-property-name-changed",
            "request discriminator property name changed from `a` to `b`",
        ),
        (
            request(property(told_by("a"))),
            request(property(told_by("b"))),
            "request-property-discriminator-property-name-changed",
            "request discriminator property name changed for `kind` request property from `a` to `b`",
        ),
    ] {
        let changes = compare(&base, &revision);
        let line = format!("POST /Patient {line}");
        let ignored: Vec<_> = changes.iter().filter(|change| Ignore::read(&line).ignores(change)).collect();
        assert_eq!(ignored.iter().map(|change| change.id.as_str()).collect::<Vec<_>>(), [id], "{line}: {changes:?}");
    }
    // What breaks, where the version says nothing of it.
    let changes = compare(&document(json!({})), &json!({ "info": { "version": "1.2.3" }, "paths": {} }));
    let line = "in info: a breaking change was detected but the version is still `1.2.3`";
    let left: Vec<_> = changes.iter().filter(|change| !Ignore::read(line).ignores(change)).collect();
    assert_eq!((changes.len(), left.len(), left[0].id.as_str()), (2, 1, "api-path-removed-without-deprecation"));
}

#[test]
fn a_notice_is_agreed_to_by_its_place_and_words() {
    let document = |url: &str, maximum: u32| {
        let parameter = json!({ "name": "n", "in": "query", "schema": { "maxProperties": maximum } });
        json!({ "servers": [{ "url": url }], "paths": { "/Patient": { "get": { "parameters": [parameter] } } } })
    };
    let comparison = Comparison::of(&document("/v1", 1), &document("/v2", 2), &Policy::default());
    let [servers, limit] = comparison.notices.as_slice() else { panic!("{comparison:?}") };
    let line = format!("* Agreed: {}", limit.diagnostic("old.json", "new.json"));
    assert!(
        line.contains(
            "new.json#/paths/~1Patient/get/parameters/0/schema/maxProperties: GET /Patient: query parameter `n`"
        ),
        "{line}"
    );
    let ignore = Ignore::read(&line);
    assert!(ignore.ignores_notice(limit) && !ignore.ignores_notice(servers));
    assert_eq!(ignore.unused(&comparison), [0; 0]);
    assert!(!Ignore::read(&line.replace("parameters/0", "parameters/1")).ignores_notice(limit), "another place");
    assert!(!Ignore::read(&line.replace("to `2`", "to `3`")).ignores_notice(limit), "another limit");
}
