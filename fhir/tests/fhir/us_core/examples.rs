//! US Core's own examples, of the project's shared folder.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use nextgen_patient_access_fhir::us_core::{self, Profile};
use serde_json::Value;

use super::{check, errors, read, without_meta};

/// Each resource that names a profile of US Core, with the file that it is of.
pub(super) fn examples() -> Option<Vec<(String, Value)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpora/us-core-r4");
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("skipped: {} is not here", folder.display());
        return None;
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.unwrap().path();
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let json: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let entries = json["entry"].as_array().cloned().unwrap_or_default();
        let resources = std::iter::once(json).chain(entries.into_iter().map(|entry| entry["resource"].clone()));
        found.extend(resources.filter(|it| !us_core::claimed(&read(it)).is_empty()).map(|it| (file.clone(), it)));
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    Some(found)
}

#[test]
fn each_is_recognised_with_and_without_what_it_claims() {
    let Some(examples) = examples() else { return };
    let files: BTreeSet<_> = examples.iter().map(|(file, _)| file).collect();
    assert_eq!((files.len(), examples.len()), (88, 93));
    for (file, example) in &examples {
        let claimed = us_core::claimed(&read(example));
        let names = |json: &Value| json["meta"]["profile"].as_array().unwrap().len();
        assert_eq!(claimed.len(), names(example), "{file}");
        let found = us_core::profiles(&read(example));
        assert!(found.starts_with(&claimed), "{file}: {found:?}");
        let told = us_core::profiles(&read(&without_meta(example)));
        assert_eq!(told.first(), claimed.first(), "{file}: {told:?}");
    }
}

/// None of these is wrong on purpose. What is to be listed here, with why, is the first that is.
#[test]
fn each_conforms_to_what_it_claims() {
    let Some(examples) = examples() else { return };
    let wrong = examples.iter().flat_map(|(file, example)| {
        let claimed = us_core::claimed(&read(example)).into_iter();
        claimed.flat_map(move |profile| errors(example, profile)).map(move |finding| format!("{file}: {finding}"))
    });
    assert_eq!(wrong.collect::<Vec<_>>(), [""; 0]);
}

/// A resource of one type is checked by no profile of another, and says so.
#[test]
fn a_profile_of_another_type_is_refused() {
    let patient = serde_json::json!({ "resourceType": "Patient" });
    let report = check(&patient, Profile::LabResult);
    assert!(!report.conforms());
    assert_eq!(report.findings[0].to_string(), "error: Observation: a resource of the type Observation");
}
