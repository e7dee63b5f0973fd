//! What FHIR servers do and examples do not, for the types of each version: nothing panics, and nothing is lost.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]
#![cfg(any(feature = "dstu2", feature = "stu3", feature = "r4"))]

#[cfg(feature = "us-core")]
mod us_core;

use std::collections::BTreeMap;

use nextgen_patient_access_fhir::{Problem, UnknownMember};
use serde_json::value::RawValue;

/// The same tests for each FHIR version; `fhir` is its module.
macro_rules! every_version {
    ($($item:item)*) => {
        #[cfg(feature = "dstu2")]
        mod dstu2 {
            use super::*;
            use nextgen_patient_access_fhir::dstu2 as fhir;
            $($item)*
        }
        #[cfg(feature = "stu3")]
        mod stu3 {
            use super::*;
            use nextgen_patient_access_fhir::stu3 as fhir;
            $($item)*
        }
        #[cfg(feature = "r4")]
        mod r4 {
            use super::*;
            use nextgen_patient_access_fhir::r4 as fhir;
            $($item)*
        }
    };
}

mod aids;
mod amplified;
mod edited;
mod invalid;
mod kept;
mod large;
mod mutated;
mod order;
mod resources;
mod said;
mod with_serde;

/// A JSON text with sorted keys, without whitespace and escapes, and numbers as they are. Of equal keys the last counts.
fn canonical(json: &str) -> String {
    match json.trim_start().as_bytes()[0] {
        b'{' => {
            let members: BTreeMap<String, &RawValue> = serde_json::from_str(json).unwrap();
            let members = members.iter().map(|(key, value)| format!("{key:?}:{}", canonical(value.get())));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        b'[' => {
            let values: Vec<&RawValue> = serde_json::from_str(json).unwrap();
            let values = values.iter().map(|value| canonical(value.get()));
            format!("[{}]", values.collect::<Vec<_>>().join(","))
        }
        // A string that Rust cannot hold (half of a surrogate pair) stays as it is.
        b'"' => serde_json::from_str::<String>(json).map_or_else(|_| json.to_owned(), |text| format!("{text:?}")),
        _ => json.trim().to_owned(),
    }
}

#[track_caller]
fn assert_same(before: &str, after: &str) {
    assert_eq!(canonical(before), canonical(after));
}

/// What was reported, as `pointer = value`.
fn reported(members: &[UnknownMember]) -> Vec<String> {
    members.iter().map(|member| format!("{} = {}", member.pointer, member.json)).collect()
}

/// A Patient with everything that the tests look at: a choice, siblings, lists, nesting, contained resources.
const PATIENT: &str = r#"{
  "resourceType": "Patient", "id": "p1",
  "meta": {"versionId": "3", "lastUpdated": "2024-01-02T03:04:05.678-05:00", "tag": [{"code": "a\tb\u00e9\ud83d\ude00"}]},
  "contained": [{"resourceType": "Organization", "id": "o1", "name": "Clinic"}, {"resourceType": "Rumour", "x": [1.50]}],
  "extension": [
    {"url": "urn:a", "extension": [{"url": "b", "valueDecimal": 1.10}, {"url": "c", "valueInteger": -7}]},
    {"url": "urn:d", "_valueString": {"extension": [{"url": "e", "valueBoolean": true}]}}
  ],
  "identifier": [{"system": "urn:s", "value": "1", "period": {"start": "2020"}}],
  "active": true,
  "name": [{"text": "Ada", "given": ["Ada", null, "K"], "_given": [null, {"id": "g"}, null]}],
  "birthDate": "1970-05", "_birthDate": {"extension": [{"url": "urn:t", "valueDateTime": "1970-05-01T00:00:00Z"}]},
  "multipleBirthInteger": 2,
  "contact": [{"relationship": [{"coding": [{"code": "N"}]}], "unheard": {"of": [[]]}}]
}"#;
