// @generated from specs/openapi/enterprise-dstu2.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: 8bbd3cb21df8427ad63c2b3eedeb25d1e82f4cec3b5c98e322994c0352220b20
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

routes! { enterprise_dstu2 {
    search(allergy_intolerance_search, "AllergyIntolerance", [], ["patient" => patient]);
    read(allergy_intolerance_read, "AllergyIntolerance");
    read(binary_read, "Binary");
    search(care_plan_search, "CarePlan", [], ["patient" => patient, "category" => category, "date" => date, "status" => status]);
    read(care_plan_read, "CarePlan");
    search(condition_search, "Condition", [], ["patient" => patient, "category" => category, "clinicalstatus" => clinicalstatus]);
    read(condition_read, "Condition");
    search(device_search, "Device", [], ["patient" => patient]);
    read(device_read, "Device");
    search(diagnostic_report_search, "DiagnosticReport", [], ["patient" => patient, "category" => category, "code" => code, "date" => date]);
    read(diagnostic_report_read, "DiagnosticReport");
    search(document_reference_search, "DocumentReference", [], ["patient" => patient, "type" => type_, "period" => period]);
    other(document_reference_docref);
    read(document_reference_read, "DocumentReference");
    read(encounter_read, "Encounter");
    search(goal_search, "Goal", [], ["patient" => patient, "date" => date]);
    read(goal_read, "Goal");
    search(immunization_search, "Immunization", [], ["patient" => patient]);
    read(immunization_read, "Immunization");
    read(location_read, "Location");
    read(medication_read, "Medication");
    search(medication_order_search, "MedicationOrder", [], ["patient" => patient, "_include" => include]);
    read(medication_order_read, "MedicationOrder");
    search(medication_statement_search, "MedicationStatement", [], ["patient" => patient]);
    read(medication_statement_read, "MedicationStatement");
    search(observation_search, "Observation", [], ["patient" => patient, "category" => category, "code" => code, "date" => date]);
    read(observation_read, "Observation");
    read(organization_read, "Organization");
    search(patient_search, "Patient", [], ["identifier" => identifier, "name" => name, "family" => family, "given" => given, "gender" => gender, "birthdate" => birthdate]);
    read(patient_read, "Patient");
    read(practitioner_read, "Practitioner");
    search(procedure_search, "Procedure", [], ["patient" => patient, "date" => date]);
    read(procedure_read, "Procedure");
    other(metadata);
} }
