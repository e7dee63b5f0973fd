// @generated from specs/openapi/office-r4.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: 9aacfec6c55c2e4ca62e19d27a3bf9443a665c13fd2fefcde7e40a462705fb64
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

routes! { office_r4 {
    search(allergy_intolerance_search, "AllergyIntolerance", ["patient"], ["patient" => patient, "date" => date, "_revinclude" => revinclude]);
    read(allergy_intolerance_read, "AllergyIntolerance");
    search(care_plan_search, "CarePlan", ["patient", "category"], ["patient" => patient, "date" => date, "category" => category, "_revinclude" => revinclude]);
    read(care_plan_read, "CarePlan");
    search(care_team_search, "CareTeam", [], ["patient" => patient, "status" => status, "_id" => id, "_revinclude" => revinclude]);
    read(care_team_read, "CareTeam");
    search(condition_search, "Condition", ["patient"], ["patient" => patient, "category" => category, "date" => date, "_revinclude" => revinclude]);
    read(condition_read, "Condition");
    search(coverage_search, "Coverage", ["patient"], ["patient" => patient, "_revinclude" => revinclude]);
    read(coverage_read, "Coverage");
    search(device_search, "Device", ["patient"], ["patient" => patient, "date" => date, "_revinclude" => revinclude]);
    read(device_read, "Device");
    search(diagnostic_report_search, "DiagnosticReport", ["patient"], ["patient" => patient, "date" => date, "category" => category, "code" => code, "_revinclude" => revinclude]);
    read(diagnostic_report_read, "DiagnosticReport");
    search(document_reference_search, "DocumentReference", ["patient"], ["_id" => id, "patient" => patient, "type" => type_, "category" => category, "date" => date, "status" => status, "_revinclude" => revinclude]);
    read(document_reference_read, "DocumentReference");
    search(encounter_search, "Encounter", [], ["patient" => patient, "date" => date, "_id" => id, "_revinclude" => revinclude]);
    read(encounter_read, "Encounter");
    search(goal_search, "Goal", ["patient"], ["patient" => patient, "date" => date, "_revinclude" => revinclude]);
    read(goal_read, "Goal");
    search(immunization_search, "Immunization", ["patient"], ["patient" => patient, "date" => date, "_revinclude" => revinclude]);
    read(immunization_read, "Immunization");
    read(location_read, "Location");
    search(medication_administration_search, "MedicationAdministration", ["patient"], ["patient" => patient, "status" => status, "_revinclude" => revinclude]);
    read(medication_administration_read, "MedicationAdministration");
    search(medication_dispense_search, "MedicationDispense", ["patient"], ["patient" => patient, "status" => status, "_revinclude" => revinclude]);
    read(medication_dispense_read, "MedicationDispense");
    search(medication_request_search, "MedicationRequest", ["patient"], ["patient" => patient, "date" => date, "intent" => intent, "status" => status, "_revinclude" => revinclude]);
    read(medication_request_read, "MedicationRequest");
    search(observation_search, "Observation", ["patient"], ["patient" => patient, "code" => code, "category" => category, "date" => date, "_revinclude" => revinclude]);
    read(observation_read, "Observation");
    search(organization_search, "Organization", [], ["address" => address, "name" => name]);
    read(organization_read, "Organization");
    search(patient_search, "Patient", [], ["_id" => id, "identifier" => identifier, "name" => name, "birthdate" => birthdate, "gender" => gender, "_revinclude" => revinclude]);
    read(patient_read, "Patient");
    read(practitioner_read, "Practitioner");
    search(practitioner_role_search, "PractitionerRole", ["practitioner"], ["practitioner" => practitioner]);
    read(practitioner_role_read, "PractitionerRole");
    search(procedure_search, "Procedure", ["patient"], ["patient" => patient, "date" => date, "_revinclude" => revinclude]);
    read(procedure_read, "Procedure");
    read(provenance_read, "Provenance");
    search(related_person_search, "RelatedPerson", ["patient"], ["patient" => patient]);
    read(related_person_read, "RelatedPerson");
    search(service_request_search, "ServiceRequest", [], ["patient" => patient, "authored" => authored, "category" => category, "code" => code, "_id" => id, "_revinclude" => revinclude]);
    read(service_request_read, "ServiceRequest");
    search(specimen_search, "Specimen", [], ["_id" => id, "patient" => patient]);
    read(specimen_read, "Specimen");
    other(ccda);
    other(metadata);
} }
