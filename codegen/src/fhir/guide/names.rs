//! What is called otherwise than its id, and what tells a profile where it fixes no code.

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::Profile;

/// The Rust types of profiles whose ids make no good names.
const PROFILES: [(&str, &str); 11] = [
    ("head-occipital-frontal-circumference-percentile", "HeadCircumferencePercentile"),
    ("pediatric-bmi-for-age", "BmiForAge"),
    ("pediatric-weight-for-height", "WeightForHeight"),
    ("us-core-adi-documentreference", "AdvanceDirective"),
    ("us-core-condition-problems-health-concerns", "Problem"),
    ("us-core-diagnosticreport-lab", "LabReport"),
    ("us-core-diagnosticreport-note", "NoteReport"),
    ("us-core-documentreference", "ClinicalNote"),
    ("us-core-observation-adi-documentation", "AdvanceDirectiveObservation"),
    ("us-core-observation-lab", "LabResult"),
    ("us-core-smokingstatus", "SmokingStatus"),
];

/// Words in ids that are written as one.
const WORDS: [(&str, &str); 2] = [("pregnancyintent", "pregnancy-intent"), ("pregnancystatus", "pregnancy-status")];

/// The methods for extensions whose ids make no good names.
const EXTENSIONS: [(&str, &str); 5] = [
    ("us-core-birthsex", "birth_sex"),
    ("us-core-extension-questionnaire-uri", "questionnaire_uri"),
    ("us-core-familymemberhistory-recorder", "recorder"),
    ("us-core-individual-sex", "sex"),
    ("us-core-sex", "sex_code"),
];

/// The methods for slices whose names make no good ones.
const SLICES: [(&str, &str); 4] = [
    ("fhir5-attester", "attester"),
    ("memberid", "member_id"),
    ("ProvenanceAuthor", "author"),
    ("ProvenanceTransmitter", "transmitter"),
];

const OBSERVATION_CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
const US_CORE_CATEGORY: &str = "http://hl7.org/fhir/us/core/CodeSystem/us-core-category";
const LOINC: &str = "http://loinc.org";
const SNOMED_CT: &str = "http://snomed.info/sct";

/// How a profile that fixes nothing is told from the others of its resource type: some of the codes of a value set that it binds to, as its
/// examples have them.
pub(super) enum Told {
    Codes(&'static [(&'static str, &'static str)]),
    Categories(&'static [(&'static str, &'static str)]),
    /// What no other profile of the type is, if it has one of these categories; of any category, if there are none.
    Otherwise(&'static [(&'static str, &'static str)]),
}

const TOLD: [(&str, Told); 7] = [
    ("us-core-adi-documentreference", Told::Categories(&[(LOINC, "42348-3")])),
    (
        "us-core-condition-problems-health-concerns",
        Told::Categories(&[
            ("http://terminology.hl7.org/CodeSystem/condition-category", "problem-list-item"),
            ("http://hl7.org/fhir/us/core/CodeSystem/condition-category", "health-concern"),
        ]),
    ),
    ("us-core-diagnosticreport-note", Told::Otherwise(&[])),
    ("us-core-documentreference", Told::Otherwise(&[])),
    (
        "us-core-observation-clinical-result",
        Told::Categories(&[
            (OBSERVATION_CATEGORY, "imaging"),
            (OBSERVATION_CATEGORY, "laboratory"),
            (OBSERVATION_CATEGORY, "procedure"),
        ]),
    ),
    (
        "us-core-simple-observation",
        Told::Otherwise(&[
            (OBSERVATION_CATEGORY, "social-history"),
            (US_CORE_CATEGORY, "cognitive-status"),
            (US_CORE_CATEGORY, "disability-status"),
            (US_CORE_CATEGORY, "functional-status"),
            (US_CORE_CATEGORY, "sdoh"),
        ]),
    ),
    ("us-core-smokingstatus", Told::Codes(&[(LOINC, "72166-2"), (LOINC, "105045-9"), (SNOMED_CT, "401201003")])),
];

pub(super) fn told(id: &str) -> Option<&'static Told> {
    TOLD.iter().find(|(of, _)| *of == id).map(|(_, told)| told)
}

fn in_table(table: &[(&str, &'static str)], name: &str) -> Option<&'static str> {
    table.iter().find(|(of, _)| *of == name).map(|(_, name)| *name)
}

/// The Rust type of a profile, or of an extension of parts: `us-core-blood-pressure` → `BloodPressure`.
pub(super) fn of_profile(id: &str, profile: &Profile) -> String {
    if let Some(name) = in_table(&PROFILES, id) {
        return name.to_owned();
    }
    let id = id.strip_prefix("us-core-").unwrap_or(id);
    let of = profile.of.to_ascii_lowercase();
    if id == of {
        return profile.of.clone();
    }
    let id = id.strip_prefix(&format!("{of}-")).unwrap_or(id);
    in_table(&WORDS, id).unwrap_or(id).to_upper_camel_case()
}

/// The method for an extension: `us-core-race` → `race`.
pub(super) fn of_extension(id: &str) -> String {
    let name = in_table(&EXTENSIONS, id).map(str::to_owned);
    name.unwrap_or_else(|| id.strip_prefix("us-core-").unwrap_or(id).to_snake_case())
}

/// The method for a slice. Categories are many, and called as the guide or the category: the element stands before them.
pub(super) fn of_slice(element: &str, slice: &str) -> String {
    let name = in_table(&SLICES, slice).map_or_else(|| slice.to_snake_case(), str::to_owned);
    if element == "category" { format!("category_{name}") } else { name }
}
