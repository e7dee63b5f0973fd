//! `cargo xtask diff` over files, revisions of git, and what is pinned and fetched.
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

use serde_json::{Value, json};
use support::{DOCUMENT, Project};

/// The vendor's description, with a parameter that is required or not.
fn swagger(required: bool) -> String {
    format!(
        r#"swagger: "2.0"
info: {{ title: API, version: "1" }}
host: ehr.example
basePath: /api
schemes: [https]
paths:
  /fhir/r4/Goal:
    get:
      parameters: [{{ name: description, in: query, required: {required}, type: string }}]
      responses: {{ "200": {{ description: Success }}, "404": {{ description: Unknown }} }}
"#
    )
}

/// Puts the description where `fetch` does, and pins it.
fn fetch(project: &Project, text: &str) {
    project.write(&format!("specs/upstream/{DOCUMENT}"), text);
    project.pin(text);
}

fn git(project: &Project, arguments: &[&str]) {
    let who = ["-c", "user.name=Test", "-c", "user.email=test@ehr.example", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").arg("-C").arg(project.root()).args(who).args(arguments).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

fn diff(project: &Project, arguments: &[&str]) -> Run {
    Run::of(&project.xtask(&[&["diff"], arguments].concat()))
}

struct Run {
    code: i32,
    stdout: String,
    stderr: String,
}

impl Run {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self { code: output.status.code().unwrap(), stdout: text(&output.stdout), stderr: text(&output.stderr) }
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {} {}", self.stdout, self.stderr))
    }
}

#[test]
fn two_files_of_different_kinds_are_compared_and_printed_as_json() {
    let project = Project::new();
    let old = project.write("old.yaml", &swagger(false));
    let openapi = json!({
        "openapi": "3.0.3",
        "info": { "title": "API", "version": "2" },
        "paths": { "/fhir/r4/Goal": { "get": {
            "parameters": [{ "name": "description", "in": "query", "required": true, "schema": { "type": "string" } }],
            "responses": { "200": { "description": "Success" }, "404": { "description": "Unknown" } },
        } } },
    });
    let new = project.write("new.json", &openapi.to_string());
    let run = diff(&project, &[&old, &new, "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(
        run.json(),
        json!([{
            "id": "request-parameter-became-required",
            "level": "ERR",
            "operation": "GET /fhir/r4/Goal",
            "path": "/fhir/r4/Goal",
            "pointer": "/paths/~1fhir~1r4~1Goal/get/parameters/0/required",
            "text": "query parameter `description` became required",
        }, {
            "id": "no-rule",
            "level": "NOTICE",
            "operation": "",
            "operations": [],
            "path": "",
            "pointer": "/servers",
            "text": "servers: `https://ehr.example/api` → none",
        }])
    );
    // The description and what it is converted to are the same.
    assert_eq!(diff(&project, &[&old, &old, "--format", "json"]).json(), json!([]));
}

#[test]
fn parameters_of_a_path_are_those_of_its_operations() {
    let project = Project::new();
    let [old, new] = [100, 50].map(|maximum| {
        let count = json!({ "name": "_count", "in": "query", "schema": { "type": "integer", "maximum": maximum } });
        let item = json!({ "parameters": [count], "get": { "responses": { "200": { "description": "Success" } } } });
        let document =
            json!({ "openapi": "3.0.3", "info": { "title": "API", "version": "1" }, "paths": { "/Goal": item } });
        project.write(&format!("{maximum}.json"), &document.to_string())
    });
    let run = diff(&project, &[&old, &new, "--format", "json"]);
    assert_eq!(run.json()[0]["id"], "request-parameter-max-decreased");
    assert_eq!(run.json()[0]["pointer"], "/paths/~1Goal/parameters/0/schema/maximum");
    assert_eq!(run.stderr, "");
}

#[test]
fn capability_statements_are_compared() {
    let project = Project::new();
    let statement = |interactions: Value| {
        json!({
            "resourceType": "CapabilityStatement",
            "fhirVersion": "4.0.1",
            "rest": [{ "mode": "server", "resource": [{ "type": "Goal", "interaction": interactions }] }],
        })
    };
    let (read, search) = (json!({ "code": "read" }), json!({ "code": "search-type" }));
    let old = project.write("old.json", &statement(json!([read, search])).to_string());
    let new = project.write("new.json", &statement(json!([search])).to_string());
    let run = diff(&project, &[&old, &new, "--format", "json"]);
    assert_eq!(run.json()[0]["id"], "api-path-removed-without-deprecation", "{}", run.stderr);
    assert_eq!(run.json()[0]["path"], "/Goal/{id}");
}

#[test]
fn text_has_a_headline_and_the_exit_code_is_as_asked() {
    let project = Project::new();
    let (old, new) = (project.write("old.yaml", &swagger(false)), project.write("new.yaml", &swagger(true)));
    let run = diff(&project, &[&old, &new]);
    let lines: Vec<_> = run.stdout.lines().collect();
    assert_eq!(run.code, 0);
    assert!(lines[0].ends_with(": 1 change (1 ERR, 0 WARN, 0 INFO)"), "{}", lines[0]);
    assert_eq!(lines[1], "ERR   GET /fhir/r4/Goal: query parameter `description` became required");
    assert!(lines[2].contains("[request-parameter-became-required] #/paths/~1fhir~1r4~1Goal/get"), "{}", lines[2]);

    for (old, new, level, code) in [
        (&old, &new, "err", 1),
        (&old, &new, "INFO", 1),
        (&new, &old, "err", 0),
        (&new, &old, "warn", 0),
        (&new, &old, "info", 1),
        (&old, &old, "info", 0),
    ] {
        let run = diff(&project, &[old, new, "--fail-on", level]);
        assert_eq!(run.code, code, "{old} {new} {level}: {}", run.stderr);
    }
    assert_eq!(diff(&project, &[&old, &new, "--fail-on", "err"]).stderr, "error: 1 change of level ERR or above\n");
}

#[test]
fn names_that_break_lines_break_none_here() {
    let project = Project::new();
    let document = |tag: &str| json!({ "openapi": "3.0.0", "paths": { "/x\n": { "get": { "tags": [tag], "operationId": "a\u{1b}[2J" } } } });
    let old = project.write("old.json", &document("a").to_string());
    let new = project.write("new.json", &document("b\nERR  c").to_string());
    let run = diff(&project, &[&old, &new]);
    assert_eq!(run.stdout.lines().count(), 1 + 2 * 2, "a headline, and two lines for each change: {}", run.stdout);
    assert!(!run.stdout.contains('\u{1b}'), "{:?}", run.stdout);
}

#[test]
fn what_is_agreed_to_is_left_out_and_what_stands_for_nothing_is_told() {
    let project = Project::new();
    let (old, new) = (project.write("old.yaml", &swagger(false)), project.write("new.yaml", &swagger(true)));
    let notes =
        "# Agreed\nGET /fhir/r4/Goal: the `query` request parameter `description` became required\nendpoint-added\n";
    let ignore = project.write("agreed.md", notes);
    let run = diff(&project, &[&old, &new, "--format", "json", "--ignore", &ignore, "--fail-on", "info"]);
    assert_eq!((run.code, run.json()), (0, json!([])), "{}", run.stderr);
    assert!(run.stderr.ends_with("agreed.md:3 stands for none of the changes\n"), "{}", run.stderr);

    let run = diff(&project, &[&old, &new, "--ignore", "no-such-file"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.starts_with("error: no-such-file: "), "{}", run.stderr);
}

#[test]
fn an_api_is_compared_with_what_was_fetched_and_with_revisions_of_git() {
    let project = Project::new();
    // What is pinned is what the first description comes to.
    fetch(&project, &swagger(false));
    project.write("specs/openapi/office-r4.json", "{}");
    let pinned = pipeline(&project);
    project.write("specs/openapi/office-r4.json", &pinned);
    assert_eq!(diff(&project, &["office-r4", "--format", "json"]).json(), json!([]));
    git(&project, &["init", "--quiet"]);
    git(&project, &["add", "specs/openapi"]);
    git(&project, &["commit", "--quiet", "--message", "pinned"]);

    // The vendor publishes another.
    fetch(&project, &swagger(true));
    let fetched = diff(&project, &["office-r4", "--format", "json"]);
    assert_eq!(fetched.json()[0]["operation"], "goal_search");
    assert_eq!(fetched.json()[0]["id"], "request-parameter-became-required");
    assert_eq!(diff(&project, &["office-r4", "office-r4", "--format", "json"]).stdout, fetched.stdout);

    // It is taken over.
    project.write("specs/openapi/office-r4.json", &pipeline(&project));
    for arguments in [&["HEAD:office-r4"][..], &["HEAD:office-r4", "office-r4"]] {
        let run = diff(&project, &[arguments, &["--format", "json"]].concat());
        assert_eq!(run.stdout, fetched.stdout, "{}", run.stderr);
    }
    assert_eq!(diff(&project, &["HEAD:office-r4", "HEAD:office-r4", "--format", "json"]).json(), json!([]));

    let run = diff(&project, &["HEAD~5:office-r4"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("HEAD~5:specs/openapi/office-r4.json: git says: "), "{}", run.stderr);
}

/// What `cargo xtask generate` would write of what was fetched.
fn pipeline(project: &Project) -> String {
    use nextgen_patient_access_codegen::{correct::Context, description::describe, document, fhir::Version};
    let file = "specs/upstream/office-r4.swagger.yaml";
    let text = fs::read(project.path(file)).unwrap();
    let context = Context {
        api_id: "office-r4",
        product: "Office",
        fhir_version: Version::R4,
        service_base: "https://ehr.example/api/fhir/r4",
        provenance: "vendor",
    };
    document::canonical(&describe((file, &text), None, &context).unwrap().document)
}

#[test]
fn bad_input_is_named_with_its_place() {
    let project = Project::new();
    let good = project.write("good.yaml", &swagger(false));
    let cases = [
        ("torn.yaml", "swagger: \"2.0\"\npaths:\n  /x: {\n", "torn.yaml:"),
        ("torn.json", "{\"openapi\": \"3.0.3\",\n \"paths\": ", "torn.json:2:"),
        ("new.json", "{\"openapi\": \"3.2.0\", \"paths\": {}}", "new.json#/openapi: OpenAPI 3.2.0 is not supported"),
        ("page.html", "<html></html>", "page.html:1:1: this is HTML"),
        ("list.json", "[]", "list.json#: expected a mapping"),
        (
            "parts.yaml",
            "swagger: \"2.0\"\ninfo: {title: A, version: '1'}\npaths: {}\ndefinitions: 3\n",
            "parts.yaml#/definitions: expected a mapping",
        ),
        ("empty.yaml", "", "empty.yaml:1:1: the document is empty"),
    ];
    for (name, text, expected) in cases {
        let bad = project.write(name, text);
        for arguments in [[&bad, &good], [&good, &bad]] {
            let run = diff(&project, &arguments.map(String::as_str));
            assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{name}");
            assert!(run.stderr.starts_with("error: ") && run.stderr.contains(expected), "{name}: {}", run.stderr);
        }
    }
    for (arguments, expected) in [
        (vec!["office-r5", &good], "`office-r5` is no file, no API and no REVISION:API; the APIs are: office-r4"),
        (vec![&good], "give NEW as well"),
        (vec![], "required"),
        (vec![&good, &good, "--format", "pdf"], "possible values"),
        (vec![&good, &good, "--fail-on", "all"], "the levels are err, warn and info"),
        (vec!["--upload-pack=x:office-r4"], "unexpected argument"),
        (vec!["office-r4", &good], "specs/openapi/office-r4.json: "),
    ] {
        let run = diff(&project, &arguments);
        assert_eq!(run.code, 2, "{arguments:?}: {}", run.stdout);
        assert!(run.stderr.contains(expected), "{arguments:?}: {}", run.stderr);
    }
    project.write("specs/openapi/office-r4.json", "{\"openapi\": \"3.0.3\", \"paths\": {}}");
    let run = diff(&project, &["office-r4"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("cargo xtask fetch office-r4"), "{}", run.stderr);
}

#[test]
fn what_cannot_be_compared_is_told_or_refused() {
    let project = Project::new();
    let document = |paths: &str| format!("openapi: 3.0.0\ninfo: {{title: A, version: '1'}}\npaths: {paths}\n");
    let whole = project.write("whole.yaml", &document("{/x: {get: {}}}"));
    let elsewhere = project.write("split.yaml", &document("{/x: {get: {requestBody: {$ref: 'b.yaml#/B'}}}}"));
    let run = diff(&project, &[&elsewhere, &elsewhere]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let place = "split.yaml#/paths/~1x/get/requestBody/$ref: not compared: `b.yaml#/B` leads nowhere in this document";
    assert_eq!(run.stderr.matches(place).count(), 2, "once for each side: {}", run.stderr);

    let list = project.write("list.yaml", &document("[]"));
    let run = diff(&project, &[&whole, &list]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("list.yaml#/paths: expected a mapping, found a list"), "{}", run.stderr);
}

/// oasdiff has no rule for it, and no app finds an API that moved.
#[test]
fn servers_that_differ_are_told() {
    let project = Project::new();
    let old = project.write("old.yaml", &swagger(false));
    let new = project.write("new.yaml", &swagger(false).replace("basePath: /api", "basePath: /v2"));
    let run = diff(&project, &[&old, &new, "--fail-on", "info"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let told =
        "new.yaml#/servers: servers: `https://ehr.example/api` → `https://ehr.example/v2`; no rule speaks of it\n";
    assert!(run.stderr.starts_with("notice: ") && run.stderr.ends_with(told), "{}", run.stderr);
    assert_eq!(diff(&project, &[&old, &old]).stderr, "");

    // They count if asked to, and until they are agreed to.
    for fail_on in ["notice", "err,notice"] {
        let run = diff(&project, &[&old, &new, "--fail-on", fail_on]);
        assert_eq!(run.code, 1, "{}", run.stderr);
        assert!(run.stderr.ends_with("error: 1 notice\n"), "{}", run.stderr);
    }
    let agreed = project.write("agreed.md", &format!("- Agreed: {}", run.stderr));
    let run = diff(&project, &[&old, &new, "--fail-on", "notice", "--ignore", &agreed]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let run = diff(&project, &[&old, &old, "--ignore", &agreed]);
    assert!(run.stderr.contains("agreed.md:1 stands for none of the changes"), "{}", run.stderr);
    let run = diff(&project, &[&old, &new, "--fail-on", "loud"]);
    assert!(run.stderr.contains("`notice` counts notices"), "{}", run.stderr);
}

/// What became deprecated ends when its users could leave.
#[test]
fn a_sunset_may_have_to_be_so_many_days_away() {
    let project = Project::new();
    let old = project.write("old.yaml", &swagger(false));
    let deprecated = swagger(false).replace("get:\n", "get:\n      deprecated: true\n");
    let new = project.write("new.yaml", &deprecated);
    let ids = |arguments: &[&str]| -> Vec<String> {
        let run = diff(&project, &[&[&old, &new, "--format", "json"], arguments].concat());
        run.json().as_array().unwrap().iter().map(|change| change["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids(&[]), ["endpoint-deprecated"]);
    assert_eq!(ids(&["--deprecation-days-stable", "30"]), ["api-deprecated-sunset-missing"]);
    assert_eq!(ids(&["--deprecation-days-beta", "30"]), ["endpoint-deprecated"]);
}

/// 3.1 has keywords that 3.0 has not, and says some things in another way.
#[test]
fn openapi_3_1_is_compared_as_it_is() {
    let project = Project::new();
    let document = |version: &str, schema: Value| {
        let body = json!({ "content": { "application/json": { "schema": schema } } });
        json!({
            "openapi": version,
            "info": { "title": "API", "version": "1" },
            "paths": { "/Goal": { "post": { "requestBody": body, "responses": { "200": { "description": "Success" } } } } },
        })
    };
    let write = |name: &str, version: &str, schema: Value| project.write(name, &document(version, schema).to_string());
    let old = write("old.json", "3.0.3", json!({ "type": "string", "nullable": true }));
    let new = write("new.json", "3.1.0", json!({ "type": ["string", "null"] }));
    let newer = write("newer.json", "3.1.0", json!({ "type": ["string", "null"], "const": "a" }));
    let run = diff(&project, &[&old, &new, "--format", "json"]);
    assert_eq!((run.json(), run.stderr.as_str()), (json!([]), ""));
    let run = diff(&project, &[&new, &newer, "--format", "json"]);
    assert_eq!(run.json()[0]["id"], "request-body-const-added");
}

#[cfg(unix)]
#[test]
fn a_pipe_is_a_file() {
    let project = Project::new();
    let whole = project.write("whole.json", r#"{ "openapi": "3.0.0", "paths": { "/x": { "get": {} } } }"#);
    let command = r#""$0" diff <(cat "$1") "$1" --root "$2""#;
    let arguments = [env!("CARGO_BIN_EXE_xtask"), &whole, project.root().to_str().unwrap()];
    let run = Run::of(&Command::new("bash").arg("-c").arg(command).args(arguments).output().unwrap());
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("0 changes"), "{}", run.stdout);
}

#[test]
fn the_rules_are_listed_and_the_help_tells_of_sources_and_ignore_files() {
    let project = Project::new();
    let rules = diff(&project, &["--rules"]);
    assert_eq!(rules.code, 0);
    assert!(rules.stdout.contains("ERR   request-parameter-became-required: a parameter must be there\n"));
    assert!(rules.stdout.starts_with("All 509 rules of oasdiff of 2026-08-08 (commit 4553c69d); none is left out.\n"));
    assert_eq!(rules.stdout.lines().count(), 510);
    let help = diff(&project, &["--help"]).stdout;
    for word in ["REVISION:API", "CapabilityStatement", "ignore file", "Exit codes"] {
        assert!(help.contains(word), "{word} is not in {help}");
    }
}

#[test]
fn the_documents_of_this_project_are_compared() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output =
        command.args(["diff", "office-r3", "office-r4", "--format", "json"]).current_dir(root).output().unwrap();
    let run = Run::of(&output);
    let changes = run.json();
    assert!(changes.as_array().unwrap().iter().any(|change| change["operation"] == "binary_read"), "{}", run.stderr);
}
