// @generated from specs/openapi/office-r3.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: cb19a3dea66e592ad97aaac9b9a43b01e8a8ebdb0790400393a6d050a882dad6
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

routes! { office_r3 {
    search(allergy_intolerance_search, "AllergyIntolerance", [], ["patient" => patient]);
    read(allergy_intolerance_read, "AllergyIntolerance");
    read(binary_read, "Binary");
    search(care_plan_search, "CarePlan", [], ["patient" => patient, "category" => category, "date" => date, "status" => status]);
    read(care_plan_read, "CarePlan");
    search(care_team_search, "CareTeam", [], ["patient" => patient, "status" => status]);
    read(care_team_read, "CareTeam");
    search(condition_search, "Condition", [], ["patient" => patient, "category" => category, "clinical-status" => clinical_status]);
    read(condition_read, "Condition");
    search(device_search, "Device", [], ["patient" => patient]);
    read(device_read, "Device");
    search(diagnostic_report_search, "DiagnosticReport", [], ["patient" => patient, "category" => category, "code" => code, "date" => date]);
    read(diagnostic_report_read, "DiagnosticReport");
    search(document_reference_search, "DocumentReference", [], ["patient" => patient, "type" => type_, "period" => period]);
    other(document_reference_docref);
    read(document_reference_read, "DocumentReference");
    search(encounter_search, "Encounter", [], ["patient" => patient, "date" => date]);
    read(encounter_read, "Encounter");
    search(goal_search, "Goal", [], ["patient" => patient, "date" => date]);
    read(goal_read, "Goal");
    search(immunization_search, "Immunization", [], ["patient" => patient]);
    read(immunization_read, "Immunization");
    search(location_search, "Location", [], ["name" => name, "address" => address, "address-city" => address_city, "address-state" => address_state, "address-postalcode" => address_postalcode]);
    read(location_read, "Location");
    read(medication_read, "Medication");
    search(medication_request_search, "MedicationRequest", [], ["patient" => patient, "status" => status, "_include" => include]);
    read(medication_request_read, "MedicationRequest");
    search(medication_statement_search, "MedicationStatement", [], ["patient" => patient]);
    read(medication_statement_read, "MedicationStatement");
    search(observation_search, "Observation", [], ["patient" => patient, "category" => category, "code" => code, "date" => date]);
    read(observation_read, "Observation");
    search(organization_search, "Organization", [], ["name" => name, "address" => address, "address-city" => address_city, "address-state" => address_state, "address-postalcode" => address_postalcode]);
    read(organization_read, "Organization");
    search(patient_search, "Patient", [], ["identifier" => identifier, "name" => name, "family" => family, "given" => given, "gender" => gender, "birthdate" => birthdate]);
    read(patient_read, "Patient");
    search(practitioner_search, "Practitioner", [], ["identifier" => identifier, "name" => name]);
    read(practitioner_read, "Practitioner");
    search(procedure_search, "Procedure", [], ["patient" => patient, "date" => date]);
    read(procedure_read, "Procedure");
    other(ccda);
    other(metadata);
} }
