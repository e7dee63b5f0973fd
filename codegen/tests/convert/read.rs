//! How YAML and JSON are read.

use nextgen_patient_access_codegen::document::{self, Kind};
use serde_json::{Value, json};

fn read(text: &str, file: &str) -> Value {
    document::read(text.as_bytes(), file).unwrap()
}

#[test]
fn yaml_scalars_resolve_by_the_core_schema() {
    for (text, expected) in [
        ("", json!(null)),
        ("~", json!(null)),
        ("null", json!(null)),
        ("true", json!(true)),
        ("False", json!(false)),
        ("yes", json!("yes")),
        ("off", json!("off")),
        ("12", json!(12)),
        ("-12", json!(-12)),
        ("+12", json!(12)),
        ("0x1F", json!(31)),
        ("0o14", json!(12)),
        ("1.50", json!(1.5)),
        ("1e3", json!(1000.0)),
        ("18446744073709551615", json!(18_446_744_073_709_551_615_u64)),
        // Beyond the core schema, so that no digit is lost.
        ("02134", json!("02134")),
        ("1_000", json!("1_000")),
        ("2020-01-01", json!("2020-01-01")),
        ("2020-01-01T00:00:00Z", json!("2020-01-01T00:00:00Z")),
        ("1:30", json!("1:30")),
        ("4.0.1", json!("4.0.1")),
        ("'200'", json!("200")),
        ("\"a\\tb\"", json!("a\tb")),
        ("!!str 5", json!("5")),
        ("|\n  a\n  b\n", json!("a\nb\n")),
        (">-\n  a\n  b\n", json!("a b")),
    ] {
        assert_eq!(read(&format!("a: {text}\n"), "a.yaml")["a"], expected, "{text}");
    }
}

#[test]
fn yaml_keys_become_strings() {
    let document = read("200: a\n1.0: b\ntrue: c\n'x': d\n2020-01-01: e\n", "a.yaml");
    assert_eq!(document, json!({"200": "a", "1.0": "b", "true": "c", "x": "d", "2020-01-01": "e"}));
}

#[test]
fn yaml_aliases_and_merge_keys_are_expanded() {
    let document = read("a: &a {x: 1, y: 2}\nb: *a\nc: {<<: *a, x: 3}\n", "a.yaml");
    assert_eq!(document, json!({"a": {"x": 1, "y": 2}, "b": {"x": 1, "y": 2}, "c": {"x": 3, "y": 2}}));
}

#[test]
fn quoted_text_may_go_on_too_far_left() {
    assert_eq!(
        read("a:\n    b: \"one\n  two\n      three\"\n    c: 1\n", "a.yaml"),
        json!({"a": {"b": "one two three", "c": 1}})
    );
}

#[test]
fn name_or_content_tells_json_from_yaml() {
    assert_eq!(read("{\"a\": \"\\ud83d\\ude00\"}", "a"), json!({"a": "😀"}));
    assert_eq!(read("\u{feff}{\"a\": 1}", "a.JSON"), json!({"a": 1}));
    assert_eq!(read("{a: 1}", "a.yml"), json!({"a": 1}));
    assert!(document::read(b"{a: 1}", "a").is_err());
    assert!(document::read(b"a: 1", "a.json").is_err());
    assert!(document::read(b"{\"a\": 1} {}", "a.json").is_err());
}

#[test]
fn kinds() {
    for (text, kind) in [
        ("swagger: '2.0'", Kind::Swagger2),
        ("swagger: 2.0", Kind::Swagger2),
        ("openapi: 3.0.0", Kind::OpenApi30),
        ("resourceType: CapabilityStatement", Kind::CapabilityStatement),
        ("resourceType: Conformance", Kind::Conformance),
    ] {
        assert_eq!(Kind::of(&read(text, "a.yaml")), Ok(kind));
    }
}

#[test]
fn what_is_written_is_read_again() {
    let document = json!({"b": [1, 2.5, null], "a": {"ü": "\u{1}\"\n"}});
    assert_eq!(read(&document::canonical(&document), "a.json"), document);
    assert_eq!(read(&document::canonical(&document), "a.yaml"), document);
}
