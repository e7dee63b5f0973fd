//! OpenAPI 3.1 to 3.0 and back: what a validator says of instances before and after.
//!
//! The validator is PyPI's openapi-schema-validator; where Python cannot have it, the tests with it are skipped, saying so.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;

use nextgen_patient_access_codegen::convert::{Converted, NoticeKind, openapi31, read};
use nextgen_patient_access_codegen::diff::compare;
use nextgen_patient_access_codegen::document;
use serde_json::{Value, json};

use crate::mutation::Random;
use schemas::{instance, schema, schema_30};

mod schemas;

const PACKAGE: &str = "openapi-schema-validator==0.9.0";

/// A schema before and after, each in its document, and what is to be judged by both.
struct Case {
    before: Value,
    after: Value,
    instances: Vec<Value>,
    /// Whether the schema may take more than before.
    is_open: bool,
}

/// The oracle's verdicts of the schema `S`; nothing where there is no Python that has it.
fn verdicts(cases: &[Case]) -> Option<Vec<[Vec<bool>; 2]>> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let installing = ONE_AT_A_TIME.lock();
    let has_it = |python: &Path| {
        let import = Command::new(python).args(["-c", "import openapi_schema_validator"]).output();
        import.is_ok_and(|output| output.status.success())
    };
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("validator");
    let own = home.join("bin/python3");
    let mut python = Path::new("python3").to_owned();
    if !has_it(&python) {
        if !has_it(&own) {
            let made = Command::new("python3").args(["-m", "venv"]).arg(&home).output();
            let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE];
            let installed = Command::new(&own).args(pip).output();
            if !made.is_ok_and(|made| made.status.success()) || !installed.is_ok_and(|done| done.status.success()) {
                println!("skipped: Python cannot have {PACKAGE}");
                return None;
            }
        }
        python = own;
    }
    drop(installing);
    let mut python = Command::new(python)
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/verdicts.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let asked: Vec<Value> = cases
        .iter()
        .map(|case| json!({ "before": case.before, "after": case.after, "schema": "S", "instances": case.instances }))
        .collect();
    let mut input = python.stdin.take().unwrap();
    let writing = std::thread::spawn(move || input.write_all(json!(asked).to_string().as_bytes()).unwrap());
    let output = python.wait_with_output().unwrap();
    writing.join().unwrap();
    assert!(output.status.success(), "the oracle failed");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

/// A document with the schema `S`, and others that it may refer to.
fn document_of(version: &str, schema: &Value) -> Value {
    json!({
        "openapi": version, "info": { "title": "A", "version": "1" }, "paths": {},
        "components": { "schemas": {
            "S": schema,
            "Name": { "type": "string", "minLength": 2 },
            "Node": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/Node" } } },
        } },
    })
}

fn lowered(schema: &Value, instances: Vec<Value>) -> Case {
    let before = document_of("3.1.0", schema);
    let Converted { document: after, notices } = read(before.clone()).unwrap();
    let is_open = notices.iter().any(|notice| matches!(notice.kind, NoticeKind::Lowered(_)));
    let others: Vec<_> = notices.iter().filter(|notice| !matches!(notice.kind, NoticeKind::Lowered(_))).collect();
    assert!(others.is_empty(), "{others:?} of {schema}");
    for notice in notices {
        let NoticeKind::Lowered(rule) = notice.kind else { continue };
        assert!(openapi31::RULES.iter().any(|known| known.name == rule));
        let place = notice.diagnostic.pointer.unwrap();
        assert!(before.pointer(&place).is_some(), "{place} in {before}");
    }
    assert_eq!(after["openapi"], "3.0.3");
    is_30(&after["components"]["schemas"]["S"]);
    Case { before, after, instances, is_open }
}

/// Asserts that a schema has no keyword that OpenAPI 3.0 has not.
fn is_30(schema: &Value) {
    const NEWER: [&str; 21] = [
        "$anchor",
        "$defs",
        "$id",
        "const",
        "contains",
        "contentEncoding",
        "dependentRequired",
        "dependentSchemas",
        "else",
        "examples",
        "if",
        "maxContains",
        "minContains",
        "patternProperties",
        "prefixItems",
        "propertyNames",
        "then",
        "unevaluatedItems",
        "unevaluatedProperties",
        "$dynamicRef",
        "$comment",
    ];
    let object = schema.as_object().unwrap_or_else(|| panic!("no object: {schema}"));
    for (keyword, value) in object {
        assert!(!NEWER.contains(&keyword.as_str()), "{keyword} in {schema}");
        assert!(object.len() == 1 || keyword != "$ref", "beside a reference: {schema}");
        match keyword.as_str() {
            "type" => assert!(value.is_string() && value != "null", "{schema}"),
            "exclusiveMinimum" | "exclusiveMaximum" => assert!(value.is_boolean(), "{schema}"),
            "items" | "not" => is_30(value),
            "additionalProperties" if !value.is_boolean() => is_30(value),
            "properties" => value.as_object().unwrap().values().for_each(is_30),
            "allOf" | "anyOf" | "oneOf" => value.as_array().unwrap().iter().for_each(is_30),
            _ => {}
        }
    }
}

/// Asserts that what was valid is valid, and that what was not is not, unless the schema is open now. Says how many were judged.
fn judge(cases: &[Case]) {
    let Some(verdicts) = verdicts(cases) else { return };
    let (mut valid, mut invalid, mut open, mut wrong) = (0, 0, 0, Vec::new());
    for (case, [before, after]) in cases.iter().zip(verdicts) {
        open += usize::from(case.is_open);
        for ((instance, before), after) in case.instances.iter().zip(before).zip(after) {
            valid += usize::from(before);
            invalid += usize::from(!before);
            if before != after && !(case.is_open && after) {
                let schema = |document: &Value| document["components"]["schemas"]["S"].clone();
                let (from, to) = (schema(&case.before), schema(&case.after));
                wrong.push(format!("{instance}: {before} by {from}\n  but {after} by {to}"));
            }
        }
    }
    println!("{} schemas, {open} of them open: {valid} valid instances, {invalid} others", cases.len());
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), valid + invalid, wrong[..wrong.len().min(20)].join("\n"));
    assert!(valid > cases.len() && invalid > cases.len(), "too few of a kind to tell anything");
}

#[test]
fn validators_judge_the_same_by_hand_made_schemas() {
    let text =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/convert/openapi31/schemas.yaml")).unwrap();
    let all = document::read(text.as_bytes(), "schemas.yaml").unwrap();
    let mut random = Random::new(31);
    let mut cases = Vec::new();
    for (kind, is_open) in [("exact", false), ("open", true)] {
        for (name, schema) in all[kind].as_object().unwrap() {
            let instances = (0..60).map(|_| instance(&mut random, 3)).chain(schemas::plain()).collect();
            let case = lowered(schema, instances);
            assert_eq!(case.is_open, is_open, "{name}: {schema}");
            cases.push(case);
        }
    }
    assert!(cases.len() > 50);
    judge(&cases);
}

#[test]
fn validators_judge_the_same_by_random_schemas() {
    let mut random = Random::new(3_131);
    let mut cases = Vec::new();
    for _ in 0..1000 {
        let schema = schema(&mut random, 3);
        let instances = (0..25).map(|_| instance(&mut random, 3)).collect();
        cases.push(lowered(&schema, instances));
    }
    judge(&cases);
}

#[test]
fn validators_judge_the_same_by_upgraded_schemas_and_back() {
    let mut random = Random::new(3_031);
    let (mut up, mut back) = (Vec::new(), Vec::new());
    for _ in 0..500 {
        let before = document_of("3.0.3", &schema_30(&mut random, 3));
        let upgraded = openapi31::upgrade(&before);
        let instances: Vec<Value> = (0..25).map(|_| instance(&mut random, 3)).collect();
        let after = read(upgraded.clone()).unwrap();
        assert_eq!(after.notices, [], "{before}");
        // What validators cannot see, the comparison can.
        let body = |document: &Value| {
            let content = json!({ "application/json": { "schema": document["components"]["schemas"]["S"] } });
            let operation = json!({ "requestBody": { "content": content }, "responses": { "200": { "description": "", "content": content } } });
            json!({ "openapi": "3.0.3", "paths": { "/x": { "post": operation } }, "components": document["components"] })
        };
        assert_eq!(compare(&body(&before), &body(&after.document)), [], "{before}\n{}", after.document);
        up.push(Case { before: before.clone(), after: upgraded, instances: instances.clone(), is_open: false });
        back.push(Case { before, after: after.document, instances, is_open: false });
    }
    judge(&up);
    judge(&back);
}

#[test]
fn our_own_descriptions_go_up_and_come_back_without_a_finding() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/openapi");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let base = document::read(&fs::read(&path).unwrap(), "a.json").unwrap();
        let upgraded = openapi31::upgrade(&base);
        assert_eq!(upgraded["openapi"], "3.1.0");
        let back = read(upgraded).unwrap();
        assert_eq!(back.notices, [], "{}", path.display());
        assert_eq!(compare(&base, &back.document), [], "{}", path.display());
        assert_eq!(compare(&back.document, &base), [], "{}", path.display());
    }
}
