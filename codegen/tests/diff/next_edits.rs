//! Twenty changes to Office R4: each is found, with the right level.

pub(super) mod edits;

use std::collections::BTreeSet;
use std::fs;

use edits::EDITS;
use nextgen_patient_access_codegen::diff::{Change, Level, compare};
use serde_json::{Value, json};

fn office_r4() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs/openapi/office-r4.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn keys(changes: &[Change]) -> BTreeSet<(String, Level, String)> {
    changes.iter().map(|change| (change.id.clone(), change.level, change.operation.clone())).collect()
}

#[test]
fn each_of_twenty_changes_is_found_alone_and_with_the_others() {
    let base = office_r4();
    let mut all = base.clone();
    let mut expected = BTreeSet::new();
    for edit in &EDITS {
        let mut revision = base.clone();
        (edit.make)(&mut revision);
        let (id, level, operation) = edit.expected;
        let key = (id.to_owned(), level, operation.to_owned());
        let found = keys(&compare(&base, &revision));
        assert!(found.contains(&key), "{key:?} is not in {found:?}");
        let same_breakage = found.iter().filter(|(_, found, _)| *found > Level::Info).all(|found| *found == key);
        assert!(same_breakage, "{key:?} is not alone in {found:?}");
        assert_pointers(&compare(&base, &revision), &base, &revision);
        expected.extend(found);
        (edit.make)(&mut all);
    }
    let changes = compare(&base, &all);
    assert_eq!(keys(&changes), expected);
    assert_pointers(&changes, &base, &all);
    assert!(changes.is_sorted_by_key(|change| std::cmp::Reverse(change.level)));
}

/// Each place is there, in the document that it is said to be in.
fn assert_pointers(changes: &[Change], base: &Value, revision: &Value) {
    for change in changes {
        let is_in = |document: &Value, pointer: &Option<String>| {
            pointer.as_ref().is_none_or(|pointer| document.pointer(pointer).is_some())
        };
        assert!(is_in(base, &change.base_pointer) && is_in(revision, &change.revision_pointer), "{change:?}");
        assert!(
            [&change.base_pointer, &change.revision_pointer].contains(&&Some(change.pointer.clone())),
            "{change:?}"
        );
    }
}

#[test]
fn a_change_in_each_operation_is_found_in_each() {
    let base = office_r4();
    let mut revision = base.clone();
    let mut operations = BTreeSet::new();
    for item in revision["paths"].as_object_mut().unwrap().values_mut() {
        let operation = &mut item["get"];
        operations.insert(operation["operationId"].as_str().unwrap().to_owned());
        let parameter = json!({ "name": "_pretty", "in": "query", "schema": { "type": "boolean" } });
        match operation["parameters"].as_array_mut() {
            Some(parameters) => parameters.push(parameter),
            None => operation["parameters"] = json!([parameter]),
        }
    }
    let changes = compare(&base, &revision);
    assert!(operations.len() >= 45, "{}", operations.len());
    assert_eq!(changes.iter().map(|change| change.operation.clone()).collect::<BTreeSet<_>>(), operations);
    assert!(changes.iter().all(|change| change.id == "new-optional-request-parameter"));
}
