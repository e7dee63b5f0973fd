//! What is missing of a record, in words for whom it is about.

use super::words::Words;
use crate::record::{
    Completeness, DocumentReport, Status, TypeReport,
    chart::{Chart, Line, Part},
};

/// Something that is missing.
pub(super) struct Gap {
    /// What, and what can be done.
    pub(super) plain: Words,
    /// The report's own words.
    pub(super) exact: Words,
}

pub(super) fn gaps(report: &Completeness, chart: &Chart) -> Vec<Gap> {
    let types = report.types.iter().filter(|(_, row)| row.status.is_gap()).map(|(name, row)| of_type(name, row));
    let documents = report.documents.iter().filter(|row| row.status.is_gap()).map(|row| of_document(row, chart));
    let plain = types.chain(documents);
    plain.zip(report.gaps()).map(|(plain, exact)| Gap { plain: Words::of(&plain), exact: Words::of(&exact) }).collect()
}

fn of_type(name: &str, row: &TypeReport) -> String {
    let what = called(name);
    match (row.status, row.total) {
        (Status::Denied, _) => format!(
            "{what}: the server does not give them to this app. You may not have allowed it when you signed in, or the practice does not share them."
        ),
        (Status::Incomplete, Some(total)) if row.received < total => {
            format!("{what}: {} of {total} came. Downloading again may bring the others.", row.received)
        }
        (Status::Incomplete, _) => format!("{what}: some may be missing."),
        _ => format!("{what}: none could be had, because of an error. Downloading again may bring them."),
    }
}

fn of_document(row: &DocumentReport, chart: &Chart) -> String {
    let entry = chart.part(Part::Documents).iter().find(|entry| entry.resource == row.reference);
    let what = match entry.map(Line::from) {
        Some(line) => format!("The document “{}” of {}", line.name(), line.day()),
        None if row.reference.starts_with("Patient/") => "The whole record as a C-CDA document".to_owned(),
        None => "A document".to_owned(),
    };
    match row.status {
        Status::Denied => format!("{what}: the server does not give it to this app."),
        Status::Incomplete => format!("{what}: it came, but may not be the one that is meant, or not all of it."),
        _ => format!("{what}: it could not be had. Downloading again may bring it."),
    }
}

/// What a resource type is called outside of FHIR.
pub(super) fn called(resource_type: &str) -> &str {
    match resource_type {
        "AllergyIntolerance" => "Allergies",
        "CarePlan" => "Care plans",
        "CareTeam" => "Care teams",
        "Condition" => "Problems and diagnoses",
        "Coverage" => "Insurance",
        "Device" => "Devices and implants",
        "DiagnosticReport" => "Reports of tests",
        "DocumentReference" => "Documents",
        "Encounter" => "Visits",
        "FamilyMemberHistory" => "Illnesses in the family",
        "Goal" => "Goals",
        "Immunization" => "Immunizations",
        "Location" => "Places of care",
        "Medication" => "Medicines",
        "MedicationAdministration" => "Medicines given",
        "MedicationDispense" => "Medicines handed out",
        "MedicationOrder" | "MedicationRequest" => "Prescriptions",
        "MedicationStatement" => "Medicines taken",
        "Observation" => "Results and vital signs",
        "Organization" => "Practices and organizations",
        "Patient" => "Personal details",
        "Practitioner" => "Clinicians",
        "PractitionerRole" => "Clinicians’ roles",
        "Procedure" => "Procedures",
        "Provenance" => "Notes on who recorded what",
        "QuestionnaireResponse" => "Answers to questionnaires",
        "RelatedPerson" => "Relatives and contacts",
        "ServiceRequest" => "Orders of tests and referrals",
        "Specimen" => "Samples",
        other => other,
    }
}
