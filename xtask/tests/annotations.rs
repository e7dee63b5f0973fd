//! `cargo xtask diff --format github` and `sarif`: what changed, at its line.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

mod support;

use serde_json::Value;
use support::Project;

/// Swagger 2.0, whose pointers are not those of what is compared.
fn swagger(required: bool, path: &str) -> String {
    format!(
        r#"swagger: "2.0"
info: {{ title: API, version: "1" }}
host: ehr.example
schemes: [https]
paths:
  /Goal:
    get:
      parameters:
        - name: status
          in: query
          required: {required}
          type: string
      responses: {{ "200": {{ description: Success }} }}
  {path}:
    get:
      responses: {{ "200": {{ description: Success }} }}
"#
    )
}

struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

fn diff(project: &Project, arguments: &[&str]) -> Run {
    let output = project.xtask(&[&["diff"], arguments].concat());
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

#[test]
fn annotations_have_the_line_in_the_repository() {
    let project = Project::new();
    let old = project.write("vendor/old.yaml", &swagger(false, "/Device"));
    let new = project.write("vendor/new.yaml", &swagger(true, "/Group"));
    let run = diff(&project, &[&old, &new, "--format", "github", "--fail-on", "err"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), "error: 2 changes of level ERR or above\n"));
    let lines: Vec<_> = run.stdout.lines().collect();
    assert_eq!(
        lines,
        [
            // What is gone, where it would be.
            "::error file=vendor/new.yaml,line=5,col=1,title=api-path-removed-without-deprecation::GET /Device: path removed without deprecation \
             [api-path-removed-without-deprecation] #/paths/~1Device/get",
            "::error file=vendor/new.yaml,line=11,col=11,title=request-parameter-became-required::GET /Goal: query parameter \
             `status` became required [request-parameter-became-required] #/paths/~1Goal/get/parameters/0/required",
            "::notice file=vendor/new.yaml,line=15,col=5,title=endpoint-added::GET /Group: endpoint added [endpoint-added] \
             #/paths/~1Group/get",
        ]
    );
}

#[test]
fn json_has_its_lines_too() {
    let project = Project::new();
    let document = |maximum| {
        format!(
            "{{\n  \"openapi\": \"3.0.3\",\n  \"info\": {{\n    \"title\": \"API\", \"version\": \"1\"\n  }},\n  \"paths\": {{\n    \"/Goal\": {{ \"get\": \
             {{\n      \"parameters\": [\n        {{ \"name\": \"n\", \"in\": \"query\",\n          \"schema\": {{ \"type\": \"integer\",\n          \
             \"maximum\": {maximum} }} }}\n      ],\n      \"responses\": {{}}\n    }} }}\n  }}\n}}\n"
        )
    };
    let (old, new) = (project.write("old.json", &document(9)), project.write("new.json", &document(8)));
    let run = diff(&project, &[&old, &new, "--format", "github"]);
    assert!(
        run.stdout.starts_with("::error file=new.json,line=11,col=22,title=request-parameter-max-decreased::"),
        "{}",
        run.stdout
    );
}

#[test]
fn sarif_is_one_run_with_its_rules() {
    let project = Project::new();
    let old = project.write("old.yaml", &swagger(false, "/Device"));
    let new = project.write("new.yaml", &swagger(true, "/Device").replace("host: ehr.example", "host: other.example"));
    let run = diff(&project, &[&old, &new, "--format", "sarif"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let sarif: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let results = &sarif["runs"][0]["results"];
    assert_eq!(results[0]["ruleId"], "request-parameter-became-required");
    assert_eq!(results[0]["level"], "error");
    assert_eq!(results[0]["locations"][0]["physicalLocation"]["region"]["startLine"], 11);
    assert_eq!((&results[1]["ruleId"], &results[1]["level"]), (&"no-rule".into(), &"note".into()));
    assert_eq!(results.as_array().unwrap().len(), 2);
}

/// The runner of a workflow reads both outputs for commands.
#[test]
fn what_cannot_be_read_is_an_annotation_and_nothing_else() {
    let project = Project::new();
    let good = project.write("good.yaml", &swagger(false, "/Device"));
    let bad = project.write("bad.yaml", "\"##[add-matcher]\": 1\n\"##[add-matcher]\": 2\n");
    let run = diff(&project, &[&good, &bad, "--format", "github"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stdout.starts_with("::error::") && run.stdout.contains("duplicate key"), "{}", run.stdout);
    assert_eq!(run.stderr, "error: a document cannot be read; see the annotation\n");
}
