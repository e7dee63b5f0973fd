//! Documents that say the same in other ways: no finding.

use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::convert::convert;
use nextgen_patient_access_codegen::diff::{Comparison, Policy};
use nextgen_patient_access_codegen::document;
use serde_json::{Value, json};

/// All that differs, with a rule or without.
fn differences(base: &Value, revision: &Value) -> Vec<String> {
    let Comparison { changes, notices } = Comparison::of(base, revision, &Policy::default());
    let changes = changes.into_iter().map(|change| format!("{} {}: {}", change.id, change.pointer, change.text));
    changes.chain(notices.into_iter().map(|notice| format!("{}: {}", notice.pointer, notice.text))).collect()
}

fn own_documents() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/openapi");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let read = |path: &Path| document::read(&fs::read(path).unwrap(), &path.to_string_lossy()).unwrap();
    let documents: Vec<_> = files.map(|path| (path.display().to_string(), read(&path))).collect();
    assert!(documents.len() >= 5);
    documents
}

/// Turns every list around whose order says nothing.
fn turn(value: &mut Value) {
    const LISTS: [&str; 8] = ["parameters", "tags", "required", "enum", "oneOf", "anyOf", "allOf", "security"];
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if let (Value::Array(items), true) = (&mut *member, LISTS.contains(&name.as_str())) {
                    items.reverse();
                }
                turn(member);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(turn),
        _ => {}
    }
}

/// Puts what is referred to in the place of the reference.
fn inline(value: &Value, document: &Value) -> Value {
    match value {
        Value::Object(members) => match members.get("$ref").and_then(Value::as_str) {
            Some(reference) => inline(document.pointer(reference.trim_start_matches('#')).unwrap(), document),
            None => {
                Value::Object(members.iter().map(|(name, member)| (name.clone(), inline(member, document))).collect())
            }
        },
        Value::Array(items) => items.iter().map(|item| inline(item, document)).collect(),
        other => other.clone(),
    }
}

fn reword(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match (name.as_str(), &mut *member) {
                    ("description" | "summary" | "title", Value::String(text)) => text.push_str(" In other words."),
                    // OAuth's scopes are described by what stands behind their names.
                    ("scopes", _) => {}
                    _ => reword(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(reword),
        _ => {}
    }
}

/// A document of OpenAPI 3.0 as one of 3.1.
fn upgraded(document: &Value) -> Value {
    let mut upgraded = document.clone();
    upgraded["openapi"] = json!("3.1.0");
    upgrade(&mut upgraded);
    upgraded
}

fn upgrade(value: &mut Value) {
    if let Value::Array(items) = value {
        items.iter_mut().for_each(upgrade);
    }
    let Value::Object(members) = value else { return };
    // In 3.0, nothing counts beside a reference.
    if members.get("$ref").is_some_and(Value::is_string) {
        members.retain(|name, _| name == "$ref");
    }
    if let (Some(Value::Bool(true)), Some(Value::String(name))) = (members.get("nullable"), members.get("type")) {
        members["type"] = json!([name, "null"]);
        members.remove("nullable");
    }
    for (limit, exclusive) in [("maximum", "exclusiveMaximum"), ("minimum", "exclusiveMinimum")] {
        match (members.get(exclusive), members.get(limit)) {
            (Some(Value::Bool(true)), Some(number)) => {
                members[exclusive] = number.clone();
                members.remove(limit);
            }
            (Some(Value::Bool(false)), _) => {
                members.remove(exclusive);
            }
            _ => {}
        }
    }
    if let (true, Some(example)) = (members.contains_key("type"), members.remove("example")) {
        members.insert("examples".to_owned(), json!([example]));
    }
    members.values_mut().for_each(upgrade);
}

#[test]
fn order_references_and_words_change_nothing() {
    for (file, base) in own_documents() {
        let mut turned = base.clone();
        turn(&mut turned);
        assert_ne!(turned, base);
        let mut reworded = base.clone();
        reword(&mut reworded);
        assert_ne!(reworded, base);
        let mut inlined = inline(&base, &base);
        inlined["components"] = base["components"].clone();
        let upgraded = upgraded(&base);
        for (how, revision) in [("turned", turned), ("reworded", reworded), ("inlined", inlined), ("as 3.1", upgraded)]
        {
            assert_eq!(differences(&base, &revision), [""; 0], "{file}, {how}");
            assert_eq!(differences(&revision, &base), [""; 0], "{file}, {how}");
        }
    }
}

#[test]
fn alternatives_in_another_order_inline_or_reworded_are_the_same() {
    let body = |schema| {
        json!({
            "paths": { "/x": { "post": {
                "requestBody": { "content": { "application/json": { "schema": schema } } },
                "responses": { "200": { "content": { "application/json": { "schema": schema } } } },
            } } },
            "components": { "schemas": {
                "Cat": { "type": "object", "properties": { "name": { "type": "string" } } },
                "Dog": { "type": "object", "properties": { "friend": { "$ref": "#/components/schemas/Dog" } } },
            } },
        })
    };
    let (cat, dog) = (json!({ "$ref": "#/components/schemas/Cat" }), json!({ "$ref": "#/components/schemas/Dog" }));
    let own_cat = json!({ "type": "object", "properties": { "name": { "type": "string", "description": "x" } } });
    let number = json!({ "type": "number", "description": "any" });
    let base = body(json!({ "oneOf": [cat, dog, number] }));
    let revision = body(json!({ "oneOf": [{ "type": "number" }, dog, own_cat] }));
    assert_eq!(differences(&base, &revision), [""; 0]);
}

#[test]
fn yaml_and_json_are_the_same() {
    let yaml = b"openapi: 3.0.3\ninfo: {title: A, version: '1'}\npaths:\n  /x:\n    get:\n      parameters:\n      - {name: n, in: query, schema: {type: integer, maximum: 10}}\n      responses:\n        200: {description: OK}\n";
    let json = br#"{"paths":{"/x":{"get":{"responses":{"200":{"description":"OK"}},"parameters":[{"schema":{"maximum":10.0,"type":"integer"},"in":"query","name":"n","required":false}]}}},"info":{"version":"1","title":"A"},"openapi":"3.0.3"}"#;
    let (yaml, json) = (document::read(yaml, "a.yaml").unwrap(), document::read(json, "a.json").unwrap());
    assert_eq!(differences(&yaml, &json), [""; 0]);
    assert_eq!(differences(&json, &yaml), [""; 0]);
}

#[test]
fn a_swagger_document_and_its_conversion_are_the_same() {
    let upstream = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/upstream");
    if !upstream.is_dir() {
        eprintln!("skipped: {} is not here", upstream.display());
    }
    let own = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/swagger2")).unwrap();
    let files = own.chain(fs::read_dir(upstream).into_iter().flatten()).map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.is_file());
    let mut compared = 0;
    for path in files.filter(|path| path.is_file()) {
        let name = path.display().to_string();
        let Ok(swagger) = document::read(&fs::read(&path).unwrap(), &name) else { continue };
        if swagger["swagger"] != "2.0" && swagger["swagger"] != 2.0 {
            continue;
        }
        // What a maintainer compares are the files: the description, and what came of it, written and read again.
        let converted = convert(swagger.clone()).unwrap();
        let written = document::read(document::canonical(&converted).as_bytes(), "converted.json").unwrap();
        assert_eq!(differences(&converted, &convert(written).unwrap()), [""; 0], "{name}");
        compared += 1;
    }
    assert!(compared >= 5, "{compared}");
}

/// Odd ones, too: what oasdiff's tests compare.
#[test]
fn documents_of_others_are_the_same_turned_and_reworded() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpora/openapi-diff");
    let mut files = Vec::new();
    collect(&folder, &mut files);
    if files.is_empty() {
        eprintln!("skipped: {} is not here", folder.display());
        return;
    }
    let mut compared = 0;
    for path in &files {
        let name = path.display().to_string();
        let Ok(base) = document::read(&fs::read(path).unwrap(), &name) else { continue };
        if base["openapi"].as_str().is_none_or(|version| !version.starts_with("3.")) {
            continue;
        }
        let (mut turned, mut reworded) = (base.clone(), base.clone());
        turn(&mut turned);
        reword(&mut reworded);
        let upgraded = upgraded(&base);
        for (how, revision) in [("itself", &base), ("turned", &turned), ("reworded", &reworded), ("as 3.1", &upgraded)]
        {
            assert_eq!(differences(&base, revision), [""; 0], "{name}, {how}");
            assert_eq!(differences(revision, &base), [""; 0], "{name}, {how}");
        }
        compared += 1;
    }
    assert!(compared >= 100, "{compared}");
}

fn collect(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "yaml" || extension == "json") {
            files.push(path);
        }
    }
}
