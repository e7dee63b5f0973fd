//! The converter against npm's swagger2openapi, and the YAML reader against the YAML library that it uses.
//!
//! Skipped, saying so, where npm cannot install it; the vendor's file is skipped where ../shared is absent.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;

use nextgen_patient_access_codegen::{convert::swagger2, diagnostic, document};
use serde_json::{Map, Value, json};

const PACKAGE: &str = "swagger2openapi@7.0.8";

/// Each text as the oracle reads and converts it; nothing where there is no npm.
fn oracle(texts: &[String]) -> Option<Vec<Value>> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _installing = ONE_AT_A_TIME.lock();
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("oracle");
    if !home.join("node_modules/.package-lock.json").exists() {
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]);
        if !npm.arg(&home).arg(PACKAGE).output().is_ok_and(|output| output.status.success()) {
            println!("skipped: npm cannot install {PACKAGE}");
            return None;
        }
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/convert.js");
    let mut node = Command::new("node")
        .arg(script)
        .env("NODE_PATH", home.join("node_modules"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node, which came with npm");
    node.stdin.take().unwrap().write_all(json!(texts).to_string().as_bytes()).unwrap();
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success(), "the oracle failed");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

/// Where the two documents differ: pointer, ours, theirs.
fn differences(at: &str, ours: &Value, theirs: &Value, found: &mut Vec<String>) {
    match (ours, theirs) {
        (Value::Object(a), Value::Object(b)) => {
            for name in a.keys().chain(b.keys().filter(|name| !a.contains_key(*name))) {
                let missing = json!("(missing)");
                let at = diagnostic::join(at, name);
                differences(&at, a.get(name).unwrap_or(&missing), b.get(name).unwrap_or(&missing), found);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().for_each(|(i, (a, b))| differences(&format!("{at}/{i}"), a, b, found));
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => {}
        (a, b) if a == b => {}
        (a, b) => found.push(format!("{at}\n    ours   {a}\n    theirs {b}")),
    }
}

/// Takes one difference out of an object.
type Remove = fn(&mut Map<String, Value>);

/// What is different on purpose: why, and how either document loses it. Each runs on every object of both documents,
/// innermost first.
const DELIBERATE: &[(&str, Remove)] = &[
    ("we write the newest patch version of OpenAPI 3.0", |object| {
        object.entry("openapi").and_modify(|version| *version = json!("3.0"));
    }),
    ("we write `style` and `explode` of lists also where they are the default", |object| {
        let style = object.get("style").cloned();
        if style == Some(json!("form")) && object.get("explode") == Some(&json!(true)) {
            object.remove("style");
        }
        if style == Some(json!("spaceDelimited")) || style == Some(json!("pipeDelimited")) {
            object.remove("explode");
        }
    }),
    ("it loses the collection formats of forms", |object| drop(object.remove("encoding"))),
    ("it loses the names of bodies", |object| drop(object.remove("x-body-name"))),
    ("it leaves a list of parameters empty when all of them went into bodies", |object| {
        if object.get("parameters") == Some(&json!([])) {
            object.remove("parameters");
        }
    }),
    ("it cuts the query off the URLs of OAuth2, among it the `aud` that NextGen wants", |object| {
        object.entry("authorizationUrl").and_modify(|url| *url = json!(url.as_str().unwrap().split('?').next()));
    }),
    ("one example needs no name", |object| {
        if let Some(mut examples) = object.remove("examples") {
            object.insert("example".to_owned(), examples["response"]["value"].take());
        }
    }),
    ("we lay what stands beside a reference round it, it makes it another part", |object| {
        if object.len() == 1
            && let Some([first, Value::Object(second)]) =
                object.get("allOf").and_then(Value::as_array).map(Vec::as_slice)
            && first.get("$ref").is_some()
        {
            let (first, second) = (first.clone(), second.clone());
            object.insert("allOf".to_owned(), json!([first]));
            object.extend(second);
        }
    }),
    ("it overlooks `x-nullable` beside a reference", |object| {
        if let Some(flag) = object.remove("x-nullable") {
            object.insert("nullable".to_owned(), flag);
        }
    }),
];

/// The document without the [`DELIBERATE`] differences, and with references in one form: request bodies and schemas that
/// are no definitions (which the two name differently) written out where they are used.
fn normal(document: &Value, definitions: &Value) -> Value {
    let mut normal = without_deliberate(document, &|reference| {
        let name = reference.strip_prefix("#/components/schemas/");
        let inline = name.is_some_and(|name| definitions.get(name).is_none()) || reference.contains("/requestBodies/");
        inline.then(|| document.pointer(&reference[1..]).expect("a reference to something").clone())
    });
    if let Some(components) = normal.get_mut("components").and_then(Value::as_object_mut) {
        components.remove("requestBodies");
        if let Some(schemas) = components.get_mut("schemas").and_then(Value::as_object_mut) {
            schemas.retain(|name, _| definitions.get(name).is_some());
        }
    }
    normal
}

fn without_deliberate(value: &Value, inline: &dyn Fn(&str) -> Option<Value>) -> Value {
    match value {
        Value::Object(object) => {
            if let Some(target) = object.get("$ref").and_then(Value::as_str).and_then(inline) {
                return without_deliberate(&target, inline);
            }
            let each = |(name, value): (&String, &Value)| (name.clone(), without_deliberate(value, inline));
            let mut object = object.iter().map(each).collect();
            DELIBERATE.iter().for_each(|(_, remove)| remove(&mut object));
            Value::Object(object)
        }
        Value::Array(list) => list.iter().map(|value| without_deliberate(value, inline)).collect(),
        other => other.clone(),
    }
}

fn compare(files: &[(String, String)]) {
    let texts: Vec<String> = files.iter().map(|(_, text)| text.clone()).collect();
    let Some(answers) = oracle(&texts) else { return };
    for ((name, text), answer) in files.iter().zip(answers) {
        let read = document::read(text.as_bytes(), name).unwrap();
        let mut found = Vec::new();
        differences("", &read, &answer["read"], &mut found);
        assert!(found.is_empty(), "{name} is read differently:\n{}", found.join("\n"));
        let converted = swagger2::convert(&read).map_err(|problem| problem.in_file(name).to_string()).unwrap();
        let definitions = &read["definitions"];
        differences("", &normal(&converted, definitions), &normal(&answer["openapi"], definitions), &mut found);
        assert!(found.is_empty(), "{name} is converted differently:\n{}", found.join("\n"));
    }
}

#[test]
fn documents_of_every_kind() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/swagger2");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let file = |path: &Path| (path.display().to_string(), std::fs::read_to_string(path).unwrap());
    compare(&files.iter().map(|path| file(path)).collect::<Vec<_>>());
}

#[test]
fn office_r4() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/upstream/office-r4.swagger.yaml");
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: no {}", path.display());
        return;
    };
    // Lines of a quoted text that begin further left than YAML allows: our reader copes, the oracle's does not.
    let mended = text.replace("\n        *\tPractitioner Role", "\n          *\tPractitioner Role");
    assert_ne!(text, mended, "the vendor has mended the file: compare it as it is");
    assert_eq!(
        document::read(text.as_bytes(), "a.yaml").unwrap(),
        document::read(mended.as_bytes(), "b.yaml").unwrap()
    );
    compare(&[("office-r4.swagger.yaml".to_owned(), mended)]);
}
