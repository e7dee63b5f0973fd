//! oasdiff's published cases, of 2025 and of 2026: the same ids and levels.

use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::diff::{Change, Date, Level, compare_on, rules};
use nextgen_patient_access_codegen::document;
use serde_json::Value;

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/corpora/openapi-diff");

/// What each check of oasdiff's that a case runs alone reports: ids, in which `*` stands for anything.
const CHECKS: &[(&str, &[&str])] = &[
    ("APIComponentsSecurityUpdatedCheck", &["api-security-component-*"]),
    ("APIRemovedCheck", &["api-path-removed-*", "api-path-sunset-parse", "api-removed-*"]),
    (
        "APISecurityUpdatedCheck",
        &["api-security-added", "api-security-removed", "api-security-scope-*", "api-global-security-*"],
    ),
    ("APISunsetChangedCheck", &["sunset-deleted", "api-sunset-date-changed-too-small"]),
    ("NewRequestNonPathDefaultParameterCheck", &["new-*-request-default-parameter-to-existing-path"]),
    ("RequestBodyMediaTypeChangedCheck", &["request-body-media-type-added", "request-body-media-type-removed"]),
    ("RequestBodyRemovedCheck", &["request-body-removed"]),
    ("RequestDiscriminatorUpdatedCheck", &["request-*-discriminator-*"]),
    ("RequestParameterDefaultValueChangedCheck", &["request-parameter-default-value-*"]),
    (
        "RequestParameterDeprecationCheck",
        &["request-parameter-reactivated", "request-parameter-deprecated*", "request-parameter-sunset-date-too-small"],
    ),
    ("RequestParameterEnumValueUpdatedCheck", &["request-parameter-*enum-value-*"]),
    ("RequestParameterMaxItemsUpdatedCheck", &["request-parameter-max-items-*"]),
    ("RequestParameterMaxLengthSetCheck", &["request-parameter-max-length-set"]),
    ("RequestParameterMaxLengthUpdatedCheck", &["request-parameter-max-length-*creased"]),
    ("RequestParameterMaxUpdatedCheck", &["request-parameter-*max-*creased"]),
    ("RequestParameterMinItemsUpdatedCheck", &["request-parameter-min-items-*creased"]),
    ("RequestParameterMinUpdatedCheck", &["request-parameter-*min-*creased"]),
    ("RequestParameterPatternAddedOrChangedCheck", &["request-parameter-pattern-*"]),
    ("RequestParameterRemovedCheck", &["request-parameter-removed*"]),
    (
        "RequestParameterSunsetChangedCheck",
        &[
            "request-parameter-sunset-deleted",
            "request-parameter-sunset-date-changed-too-small",
            "request-parameter-sunset-parse",
        ],
    ),
    ("RequestParameterTypeChangedCheck", &["request-parameter-*type-*"]),
    ("RequestPropertyAllOfUpdatedCheck", &["request-*-all-of-*"]),
    ("RequestPropertyAnyOfUpdatedCheck", &["request-*-any-of-*"]),
    ("RequestPropertyBecameNotNullableCheck", &["request-body-became-*nullable", "request-property-became-*nullable"]),
    ("RequestPropertyConstChangedCheck", &["request-*-const-*"]),
    ("RequestPropertyDefaultValueChangedCheck", &["request-body-default-value-*", "request-property-default-value-*"]),
    ("RequestPropertyMaxSetCheck", &["request-body-max-set", "request-property-max-set"]),
    ("RequestPropertyMinIncreasedCheck", &["request-body-*min-*creased", "request-*property-*min-*creased"]),
    (
        "RequestPropertyMinItemsIncreasedCheck",
        &["request-body-min-items-increased", "request-property-min-items-increased"],
    ),
    ("RequestPropertyOneOfUpdatedCheck", &["request-*-one-of-*"]),
    ("RequestPropertyPatternUpdatedCheck", &["request-property-pattern-*"]),
    ("RequestPropertyTypeChangedCheck", &["request-body-type-*", "request-property-type-*"]),
    (
        "RequestPropertyUpdatedCheck",
        &["request-property-removed", "new-*-request-property*", "request-body-wrapped-in-one-of"],
    ),
    ("ResponseDiscriminatorUpdatedCheck", &["response-*-discriminator-*"]),
    ("ResponseMediaTypeUpdatedCheck", &["response-media-type-added", "response-media-type-removed"]),
    (
        "ResponseOptionalPropertyUpdatedCheck",
        &["response-optional-*property-added", "response-optional-*property-removed"],
    ),
    ("ResponsePropertyAllOfUpdatedCheck", &["response-*-all-of-*"]),
    ("ResponsePropertyBecameNullableCheck", &["response-*-became-*nullable"]),
    ("ResponsePropertyConstChangedCheck", &["response-*-const-*"]),
    ("ResponsePropertyDefaultValueChangedCheck", &["response-*-default-value-*"]),
    ("ResponsePropertyOneOfUpdated", &["response-*-one-of-*"]),
    ("ResponsePropertyTypeChangedCheck", &["response-body-type-*", "response-property-type-*"]),
    (
        "ResponseRequiredPropertyUpdatedCheck",
        &["response-required-*property-added", "response-required-*property-removed"],
    ),
];

/// Cases of 2025 that are decided otherwise now, and what they give: by the levels of 2026 (a pattern that is added, a property
/// that becomes required and has a default), by its way with types (a format counts beside a type), and since the parameters
/// of a path are those of its operations.
const DECIDED_OTHERWISE: &[(&str, &[(&str, &str)])] = &[
    ("TestBreaking_AddPattern", &[("request-property-pattern-added", "ERR")]),
    ("TestBreaking_ItemsWithDefault", &[("request-property-became-required-with-default", "ERR")]),
    ("TestBreaking_LinkOperationID", OPERATION_ID),
    ("TestBreaking_OperationID", OPERATION_ID),
    ("TestRequestPropertyPatternAdded", &[("request-property-pattern-added", "ERR")]),
];
const OPERATION_ID: &[(&str, &str)] = &[
    ("request-parameter-enum-value-removed", "ERR"),
    ("request-parameter-max-length-decreased", "ERR"),
    ("request-parameter-pattern-added", "ERR"),
    ("request-parameter-removed", "WARN"),
    ("request-parameter-type-changed", "ERR"),
];

fn matches(pattern: &str, id: &str) -> bool {
    let parts: Vec<_> = pattern.split('*').collect();
    let [first, middle @ .., last] = parts.as_slice() else { return pattern == id };
    let Some(mut rest) = id.strip_prefix(first) else { return false };
    for part in middle {
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    rest.ends_with(last)
}

#[test]
fn the_cases_of_2025_give_the_same_ids_and_levels() {
    assert_eq!(wrong("cases.json", 2025, 62), [""; 0]);
}

#[test]
fn the_cases_of_2026_give_the_same_ids_and_levels() {
    assert_eq!(wrong("cases-2026.json", 2026, 53), [""; 0]);
}

fn wrong(file: &str, year: u32, at_least: usize) -> Vec<String> {
    let folder = Path::new(CASES);
    let Ok(text) = fs::read_to_string(folder.join(file)) else {
        eprintln!("skipped: {CASES} is not here");
        return Vec::new();
    };
    let read = |file: &Value| {
        let file = file.as_str().unwrap();
        document::read(&fs::read(folder.join(file)).unwrap(), file).unwrap_or_else(|problem| panic!("{problem}"))
    };
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert!(cases.len() >= at_least, "{} cases", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let changes = compare_on(&read(&case["base"]), &read(&case["revision"]), &Date::parse("2026-11-24").unwrap());
        let found = changes.iter().filter(|change| is_asserted(case, change));
        let mut found: Vec<_> = found.map(|change| (change.id.clone(), change.level.to_string())).collect();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let expected = case["expected"].as_array().unwrap().iter();
        let mut expected: Vec<_> = expected.map(|change| (text(&change["id"]), text(&change["level"]))).collect();
        let test = text(&case["test"]);
        if let (2025, Some((_, now))) = (year, DECIDED_OTHERWISE.iter().find(|(name, _)| *name == test)) {
            expected = now.iter().map(|(id, level)| ((*id).to_owned(), (*level).to_owned())).collect();
        }
        found.sort();
        expected.sort();
        let is_right = match case["exact"].as_bool().unwrap_or(true) {
            true => found == expected,
            // Those that are expected are among those that are found.
            false => expected.iter().all(|change| {
                let count = |list: &[(String, String)]| list.iter().filter(|other| *other == change).count();
                count(&expected) <= count(&found)
            }),
        };
        if !is_right {
            wrong.push(format!("{test}:\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    wrong
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
    let (_, patterns) = CHECKS.iter().find(|(name, _)| *name == check).unwrap_or_else(|| panic!("{check}"));
    change.level >= lowest && (is_expected || patterns.iter().any(|pattern| matches(pattern, &change.id)))
}

#[test]
fn the_rules_are_those_of_the_table() {
    let Ok(text) = fs::read_to_string(Path::new(CASES).join("rules-2026-08.json")) else {
        eprintln!("skipped: {CASES} is not here");
        return;
    };
    let table: Value = serde_json::from_str(&text).unwrap();
    let mut expected: Vec<_> = table["rules"]
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| (rule["id"].as_str().unwrap(), rule["level"].as_str().unwrap().to_owned()))
        .collect();
    expected.sort();
    let found: Vec<_> = rules::RULES.iter().map(|rule| (rule.id.as_str(), rule.level.to_string())).collect();
    assert_eq!(found, expected);
    assert!(table["source"].as_str().unwrap().contains("4553c69d") && rules::VERSION.contains("4553c69d"));
    for (check, patterns) in CHECKS {
        for pattern in *patterns {
            assert!(found.iter().any(|(id, _)| matches(pattern, id)), "{check}: {pattern} is no rule's");
        }
    }
}
