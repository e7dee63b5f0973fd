//! The categories of a search, for those who have to name one.

use crate::base::Api;

/// The categories to ask for where a server does not search a type without: those that FHIR and US Core define.
///
/// Sources: <https://hl7.org/fhir/R4/valueset-observation-category.html> and the categories that US Core adds to it, its
/// `assess-plan`, and the DSTU2 guide's `careteam`.
pub(crate) fn categories(api: Api, resource_type: &str) -> &'static [&'static str] {
    match (resource_type, api) {
        ("Observation", _) => &[
            "vital-signs",
            "laboratory",
            "social-history",
            "survey",
            "exam",
            "imaging",
            "procedure",
            "therapy",
            "activity",
            "sdoh",
            "functional-status",
            "disability-status",
            "cognitive-status",
        ],
        ("CarePlan", Api::EnterpriseDstu2) => &["assess-plan", "careteam"],
        ("CarePlan", _) => &["assess-plan"],
        ("Condition", _) => &["problem-list-item", "encounter-diagnosis", "health-concern"],
        ("DiagnosticReport", _) => &["LAB", "LP29684-5", "LP29708-2", "LP7839-6"],
        ("DocumentReference", _) => &["clinical-note"],
        _ => &[],
    }
}
