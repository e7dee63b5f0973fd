//! Damaged input: no panic, an error with the place.

use std::time::{Duration, Instant};

use nextgen_patient_access_codegen::convert::swagger2;
use nextgen_patient_access_codegen::document::{self, Kind};

/// The error of reading and converting `text`, as a user sees it.
fn problem(text: impl AsRef<[u8]>, file: &str) -> String {
    let converted = document::read(text.as_ref(), file).and_then(|document| {
        Kind::of(&document)?;
        swagger2::convert(&document)
    });
    converted.expect_err("an error").in_file(file).to_string()
}

/// A document with one operation and the given definitions.
fn swagger(operation: &str, definitions: &str) -> String {
    format!(
        "swagger: '2.0'\ninfo: {{title: Damaged, version: '1'}}\npaths:\n  /Patient:\n    get: {operation}\ndefinitions: {definitions}\n"
    )
}

#[test]
fn truncated_yaml() {
    let whole = "swagger: '2.0'\ninfo:\n  title: \"Truncated\"\n  version: '1'\npaths:\n  /Patient:\n    get: {}\n";
    let cut = |needle: &str| &whole[..whole.find(needle).unwrap() + needle.len()];
    assert_eq!(problem(cut("\"Trunc"), "a.yaml"), "a.yaml:3:10#/info/title: unclosed quote");
    assert_eq!(problem(cut("get: {"), "a.yaml"), "a.yaml:7:10#/paths/~1Patient/get: unclosed bracket '{'");
    assert_eq!(problem(cut("'1'\npa"), "a.yaml"), "a.yaml:5:1: simple key expected ':'");
    assert_eq!(problem(cut("/Pat"), "a.yaml"), "a.yaml#/paths: expected a mapping, found a string");
    // YAML cut between two lines is whole YAML: what is missing tells.
    assert_eq!(problem(cut("'1'\n"), "a.yaml"), "a.yaml#: `paths` is missing");
}

#[test]
fn truncated_json() {
    let whole = r#"{"swagger": "2.0", "paths": {"/Patient": {}}}"#;
    for end in 1..whole.len() {
        let text = problem(&whole[..end], "a.json");
        assert!(text.starts_with("a.json:1:"), "{text}");
    }
}

#[test]
fn duplicate_path() {
    let yaml = "swagger: '2.0'\npaths:\n  /Patient:\n    get: {}\n  /Patient:\n    get: {}\n";
    assert_eq!(problem(yaml, "a.yaml"), "a.yaml:5:3#/paths/~1Patient: duplicate key");
    let json = "{\"paths\": {\"/Patient\": {},\n\"/Patient\": {}}}";
    assert_eq!(problem(json, "a.json"), "a.json:2:10#/paths/~1Patient: duplicate key");
    // Distinct in YAML, one in JSON.
    assert_eq!(problem("responses: {200: a, '200': b}", "a.yaml"), "a.yaml:1:21#/responses/200: duplicate key");
}

#[test]
fn openapi_3_2() {
    assert_eq!(
        problem("openapi: 3.2.0\ninfo: {title: New, version: '1'}\n", "a.yaml"),
        "a.yaml#/openapi: OpenAPI 3.2.0 is not supported\n  \
         help: supported are Swagger 2.0, OpenAPI 3.0 and 3.1, and FHIR CapabilityStatement or Conformance",
    );
}

#[test]
fn other_documents() {
    for (text, expected) in [
        ("resourceType: Patient", "#/resourceType: not an API description: found a FHIR resource of type Patient"),
        ("name: x\nversion: 1", "#: not an API description: found a mapping with `name`, `version`"),
        ("swagger: '1.2'", "#/swagger: Swagger 1.2 is not supported"),
        ("just words", "#: expected a mapping at the top, found a string"),
        ("a: 1\n---\nb: 2", ":3:1: more than one YAML document"),
    ] {
        let text = problem(text, "a.yaml");
        assert!(text.starts_with(&format!("a.yaml{expected}")), "{text}");
    }
}

#[test]
fn empty_file() {
    for (text, file) in [("", "a.yaml"), (" \n", "a.json"), ("# nothing\n", "a.yaml"), ("\u{feff}", "a")] {
        assert_eq!(problem(text, file), format!("{file}:1:1: the document is empty"));
    }
}

#[test]
fn html() {
    let text = problem("\n  <!doctype html><html></html>", "a.json");
    assert!(text.starts_with("a.json:2:3: this is HTML or XML, not YAML or JSON\n  help: "), "{text}");
}

#[test]
fn not_utf8() {
    let text = problem(b"swagger: '2.0'\ninfo: {title: \xff}", "a.yaml");
    assert!(text.starts_with("a.yaml:2:15: the text is not UTF-8"), "{text}");
    let utf16: Vec<u8> = "swagger".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let text = problem([&[0xff, 0xfe], &utf16[..]].concat(), "a.yaml");
    assert!(text.starts_with("a.yaml:1:1: the text is not UTF-8"), "{text}");
}

#[test]
fn fifty_megabytes_of_nesting() {
    let shapes = ["[", "{\"a\":", "[{\"a\":", "{a: ", "- ", "? ", "{? ", "[? ", "- - "];
    for file in ["a.json", "a.yaml"] {
        for shape in shapes.iter().take(if file == "a.json" { 3 } else { shapes.len() }) {
            let text = shape.repeat(50_000_000 / shape.len());
            let start = Instant::now();
            let text = problem(text, file);
            assert!(text.starts_with(&format!("{file}:1:")), "{text}");
            assert!(start.elapsed() < Duration::from_secs(5), "{shape}: {:?}", start.elapsed());
        }
    }
    let mut blocks = String::new();
    for indent in 0..10_000 {
        blocks.extend(std::iter::repeat_n(' ', indent));
        blocks.push_str("a:\n");
    }
    let text = problem(blocks, "a.yaml");
    assert!(text.starts_with("a.yaml:101:101#/a/a/"), "{text}");
}

#[test]
fn too_large() {
    let text = problem(vec![b' '; document::MAX_BYTES + 1], "a.yaml");
    assert_eq!(text, "a.yaml: the document has 67108865 bytes, the limit is 67108864");
}

#[test]
fn alias_bomb() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        text += &format!("a{level}: &a{level} [{aliases}]\n");
    }
    let start = Instant::now();
    let text = problem(text, "a.yaml");
    assert!(text.starts_with("a.yaml:5:45#/a4/7/0/7/2/4: alias replay limit exceeded"), "{text}");
    assert!(start.elapsed() < Duration::from_secs(5));
    assert_eq!(problem("a: &a [*a]", "a.yaml"), "a.yaml:1:8#/a/0: an alias inside what it stands for");
}

#[test]
fn ref_to_nothing() {
    let text = swagger("{responses: {200: {description: ok, schema: {$ref: '#/definitions/Patient'}}}}", "{}");
    assert_eq!(
        problem(text, "a.yaml"),
        "a.yaml#/paths/~1Patient/get/responses/200/schema/$ref: `$ref` to `#/definitions/Patient`, which does not exist\n  \
         help: add what it refers to, or correct the reference",
    );
}

#[test]
fn cyclic_ref() {
    let operation = "{responses: {200: {description: ok, schema: {$ref: '#/definitions/A'}}}}";
    let text = swagger(operation, "{A: {$ref: '#/definitions/B'}, B: {$ref: '#/definitions/A'}}");
    assert_eq!(problem(text, "a.yaml"), "a.yaml#/definitions/B: cyclic `$ref`: it leads back to #/definitions/A");
    let text = swagger(operation, "{A: {allOf: [{$ref: '#/definitions/B'}]}, B: {allOf: [{$ref: '#/definitions/A'}]}}");
    assert_eq!(
        problem(text, "a.yaml"),
        "a.yaml#/definitions/B/allOf/0: cyclic `$ref`: it leads back to #/definitions/A"
    );
    // A type that is recursive through a property is an ordinary one.
    let recursive = swagger(operation, "{A: {type: object, properties: {next: {$ref: '#/definitions/A'}}}}");
    swagger2::convert(&document::read(recursive.as_bytes(), "a.yaml").unwrap()).unwrap();
}

#[test]
fn deepest_document_is_read_and_converted() {
    let schema = format!("{{A: {}{{type: object}}{}}}", "{properties: {a: ".repeat(48), "}}".repeat(48));
    let document =
        document::read(swagger("{responses: {200: {description: ok}}}", &schema).as_bytes(), "a.yaml").unwrap();
    swagger2::convert(&document).unwrap();
    let flow = format!("a: {}1{}", "[".repeat(98), "]".repeat(98));
    document::read(flow.as_bytes(), "a.yaml").unwrap();
    let maps = format!("{}1{}", "{a: ".repeat(99), "}".repeat(99));
    document::read(maps.as_bytes(), "a.yaml").unwrap();
    let block = format!("a:\n {}1", "- ".repeat(98));
    document::read(block.as_bytes(), "a.yaml").unwrap();
}
