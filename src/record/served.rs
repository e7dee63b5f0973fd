//! What each API serves of a patient's record, as tables.

use crate::base::Api;

/// What an API serves of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Served {
    /// The types that are searched by patient; of Patient itself by `_id`.
    pub(super) searches: &'static [Search],
    /// The types of which a single resource can be read.
    pub(super) reads: &'static [&'static str],
}

/// A search by patient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Search {
    pub(super) resource_type: &'static str,
    /// The parameter that names the patient.
    pub(super) by: &'static str,
    /// Whether it can be narrowed by `category`.
    pub(super) has_category: bool,
    /// Whether `_revinclude=Provenance:target` adds who recorded each match.
    pub(super) has_provenance: bool,
}

/// `type by`, and `category` and `provenance` where the search has them.
const fn search(resource_type: &'static str, by: &'static str) -> Search {
    Search { resource_type, by, has_category: false, has_provenance: false }
}

impl Search {
    const fn category(self) -> Self {
        Self { has_category: true, ..self }
    }

    const fn provenance(self) -> Self {
        Self { has_provenance: true, ..self }
    }
}

impl Served {
    pub(super) const fn by(api: Api) -> Self {
        match api {
            Api::EnterpriseR4 => ENTERPRISE_R4,
            Api::EnterpriseDstu2 => ENTERPRISE_DSTU2,
            Api::OfficeR4 => OFFICE_R4,
            Api::OfficeR3 => OFFICE_R3,
            // It exports, and answers no searches of a record.
            Api::OfficeBulkR4 => Self { searches: &[], reads: &[] },
        }
    }

    pub(super) fn can_read(&self, resource_type: &str) -> bool {
        self.reads.contains(&resource_type)
    }
}

/// The categories to ask for where a server does not search a type without: those that FHIR and US Core define.
///
/// Sources: <https://hl7.org/fhir/R4/valueset-observation-category.html> and the categories that US Core adds to it, its
/// `assess-plan`, and the DSTU2 guide's `careteam`.
pub(super) fn categories(api: Api, resource_type: &str) -> &'static [&'static str] {
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

const ENTERPRISE_R4: Served = Served {
    searches: &[
        search("AllergyIntolerance", "patient").provenance(),
        search("CarePlan", "patient").category().provenance(),
        search("CareTeam", "patient").provenance(),
        search("Condition", "patient").category().provenance(),
        search("Coverage", "patient").provenance(),
        search("Device", "patient").provenance(),
        search("DiagnosticReport", "patient").category().provenance(),
        search("DocumentReference", "patient").category().provenance(),
        search("Encounter", "patient").provenance(),
        search("Goal", "patient").provenance(),
        search("Immunization", "patient").provenance(),
        search("MedicationDispense", "patient").provenance(),
        search("MedicationRequest", "patient").provenance(),
        search("MedicationStatement", "patient"),
        search("Observation", "patient").category().provenance(),
        search("Patient", "_id").provenance(),
        search("Procedure", "patient").provenance(),
        search("QuestionnaireResponse", "patient").provenance(),
        search("RelatedPerson", "patient"),
        search("ServiceRequest", "patient").category().provenance(),
        search("Specimen", "patient").provenance(),
    ],
    reads: &[
        "AllergyIntolerance",
        "CarePlan",
        "CareTeam",
        "Condition",
        "Coverage",
        "Device",
        "DiagnosticReport",
        "DocumentReference",
        "Encounter",
        "Endpoint",
        "Goal",
        "Immunization",
        "Location",
        "MedicationDispense",
        "MedicationRequest",
        "MedicationStatement",
        "Observation",
        "Organization",
        "Patient",
        "Practitioner",
        "PractitionerRole",
        "Procedure",
        "Provenance",
        "Questionnaire",
        "QuestionnaireResponse",
        "RelatedPerson",
        "ServiceRequest",
        "Specimen",
    ],
};

const ENTERPRISE_DSTU2: Served = Served {
    searches: &[
        search("AllergyIntolerance", "patient"),
        search("CarePlan", "patient").category(),
        search("Condition", "patient").category(),
        search("Device", "patient"),
        search("DiagnosticReport", "patient").category(),
        search("DocumentReference", "patient"),
        search("Goal", "patient"),
        search("Immunization", "patient"),
        search("MedicationOrder", "patient"),
        search("MedicationStatement", "patient"),
        search("Observation", "patient").category(),
        search("Procedure", "patient"),
    ],
    reads: &[
        "AllergyIntolerance",
        "Binary",
        "CarePlan",
        "Condition",
        "Device",
        "DiagnosticReport",
        "DocumentReference",
        "Encounter",
        "Goal",
        "Immunization",
        "Location",
        "Medication",
        "MedicationOrder",
        "MedicationStatement",
        "Observation",
        "Organization",
        "Patient",
        "Practitioner",
        "Procedure",
    ],
};

const OFFICE_R4: Served = Served {
    searches: &[
        search("AllergyIntolerance", "patient").provenance(),
        search("CarePlan", "patient").category().provenance(),
        search("CareTeam", "patient").provenance(),
        search("Condition", "patient").category().provenance(),
        search("Coverage", "patient").provenance(),
        search("Device", "patient").provenance(),
        search("DiagnosticReport", "patient").category().provenance(),
        search("DocumentReference", "patient").category().provenance(),
        search("Encounter", "patient").provenance(),
        search("Goal", "patient").provenance(),
        search("Immunization", "patient").provenance(),
        search("MedicationAdministration", "patient").provenance(),
        search("MedicationDispense", "patient"),
        search("MedicationRequest", "patient").provenance(),
        search("Observation", "patient").category().provenance(),
        search("Patient", "_id").provenance(),
        search("Procedure", "patient").provenance(),
        search("RelatedPerson", "patient"),
        search("ServiceRequest", "patient").category().provenance(),
        search("Specimen", "patient"),
    ],
    reads: &[
        "AllergyIntolerance",
        "CarePlan",
        "CareTeam",
        "Condition",
        "Coverage",
        "Device",
        "DiagnosticReport",
        "DocumentReference",
        "Encounter",
        "Goal",
        "Immunization",
        "Location",
        "MedicationAdministration",
        "MedicationDispense",
        "MedicationRequest",
        "Observation",
        "Organization",
        "Patient",
        "Practitioner",
        "PractitionerRole",
        "Procedure",
        "Provenance",
        "RelatedPerson",
        "ServiceRequest",
        "Specimen",
    ],
};

const OFFICE_R3: Served = Served {
    searches: &[
        search("AllergyIntolerance", "patient"),
        search("CarePlan", "patient").category(),
        search("CareTeam", "patient"),
        search("Condition", "patient").category(),
        search("Device", "patient"),
        search("DiagnosticReport", "patient").category(),
        search("DocumentReference", "patient"),
        search("Encounter", "patient"),
        search("Goal", "patient"),
        search("Immunization", "patient"),
        search("MedicationRequest", "patient"),
        search("MedicationStatement", "patient"),
        search("Observation", "patient").category(),
        search("Procedure", "patient"),
    ],
    reads: &[
        "AllergyIntolerance",
        "Binary",
        "CarePlan",
        "CareTeam",
        "Condition",
        "Device",
        "DiagnosticReport",
        "DocumentReference",
        "Encounter",
        "Goal",
        "Immunization",
        "Location",
        "Medication",
        "MedicationRequest",
        "MedicationStatement",
        "Observation",
        "Organization",
        "Patient",
        "Practitioner",
        "Procedure",
    ],
};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;

    /// What a description says, in the words of the tables above.
    fn described(api: Api) -> (Vec<String>, Vec<String>) {
        let text = std::fs::read_to_string(format!("specs/openapi/{api}.json")).unwrap();
        let document: Value = serde_json::from_str(&text).unwrap();
        let (mut searches, mut reads) = (BTreeSet::new(), BTreeSet::new());
        for (path, item) in document["paths"].as_object().unwrap() {
            let Some(operation) = item.get("get") else { continue };
            let none = Vec::new();
            let parameters: Vec<&Value> = operation["parameters"]
                .as_array()
                .unwrap_or(&none)
                .iter()
                .map(|it| it["$ref"].as_str().and_then(|target| document.pointer(&target[1..])).unwrap_or(it))
                .collect();
            let has = |name: &str| parameters.iter().any(|it| it["name"] == name && it["in"] == "query");
            let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
            match *segments {
                [name, "{id}"] => {
                    reads.insert(name.to_owned());
                }
                [name] if name.starts_with(|c: char| c.is_ascii_uppercase()) => {
                    let own_id = if name == "Patient" { "_id" } else { "subject" };
                    let Some(by) = ["patient", own_id].into_iter().find(|by| has(by)) else { continue };
                    let mut row = format!("search({name:?}, {by:?})");
                    row += if has("category") { ".category()" } else { "" };
                    let adds = parameters.iter().any(|it| {
                        it["name"] == "_revinclude"
                            && it["x-fhir-values"]
                                .as_array()
                                .is_some_and(|all| all.contains(&"Provenance:target".into()))
                    });
                    row += if adds { ".provenance()" } else { "" };
                    searches.insert(row);
                }
                _ => {}
            }
        }
        (searches.into_iter().collect(), reads.into_iter().collect())
    }

    fn row(search: &Search) -> String {
        let Search { resource_type, by, has_category, has_provenance } = search;
        let category = if *has_category { ".category()" } else { "" };
        let provenance = if *has_provenance { ".provenance()" } else { "" };
        format!("search({resource_type:?}, {by:?}){category}{provenance}")
    }

    /// The failure's right side is what the table has to say.
    #[test]
    fn the_tables_say_what_the_descriptions_say() {
        for api in [Api::EnterpriseR4, Api::EnterpriseDstu2, Api::OfficeR4, Api::OfficeR3] {
            let served = Served::by(api);
            let (searches, reads) = described(api);
            assert_eq!(served.searches.iter().map(row).collect::<Vec<_>>(), searches, "{api}");
            assert_eq!(served.reads, reads, "{api}");
        }
    }
}
