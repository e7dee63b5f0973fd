//! oasdiff's published cases: the same ids and levels.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::diff::{Change, Date, Level, compare_on, rules};
use nextgen_patient_access_codegen::document;
use serde_json::Value;

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/corpora/openapi-diff/cases.json");

#[test]
fn the_published_cases_give_the_same_ids_and_levels() {
    let path = Path::new(CASES);
    let Ok(text) = fs::read_to_string(path) else {
        eprintln!("skipped: {CASES} is not here");
        return;
    };
    let folder = path.parent().unwrap();
    let read = |file: &Value| {
        let file = file.as_str().unwrap();
        document::read(&fs::read(folder.join(file)).unwrap(), file).unwrap_or_else(|problem| panic!("{problem}"))
    };
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    let mut wrong = Vec::new();
    for case in &cases {
        let changes = compare_on(&read(&case["base"]), &read(&case["revision"]), &Date::parse("2026-11-24").unwrap());
        let found = changes.iter().filter(|change| is_asserted(case, change));
        let mut found: Vec<_> = found.map(|change| (change.id.clone(), change.level.to_string())).collect();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let expected = case["expected"].as_array().unwrap().iter();
        let mut expected: Vec<_> = expected.map(|change| (text(&change["id"]), text(&change["level"]))).collect();
        found.sort();
        expected.sort();
        if found != expected {
            wrong.push(format!("{}:\n  expected {expected:?}\n  found    {found:?}", case["test"]));
        }
    }
    assert!(cases.len() >= 62, "{} cases", cases.len());
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// Whether a case says anything about such a change: where one check runs, about those of its rules and of expected ones.
fn is_asserted(case: &Value, change: &Change) -> bool {
    let lowest = match case["until_level"].as_str().unwrap() {
        "ERR" => Level::Err,
        "WARN" => Level::Warn,
        _ => Level::Info,
    };
    let Some(check) = case["single_check"].as_str() else { return change.level >= lowest };
    let is_expected = case["expected"].as_array().unwrap().iter().any(|expected| expected["id"] == change.id.as_str());
    let rule = rules::find(&change.id).unwrap();
    change.level >= lowest && (rule.check == check || is_expected)
}
