// @generated from specs/openapi/enterprise-r4.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: 0bcdb49059a46efaa0b59f253bb426dcdb89f800a4c2c4102e4feb4b3b6c5806
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

routes! { enterprise_r4 {
    search(allergy_intolerance_search, "AllergyIntolerance", [], ["_id" => id, "patient" => patient, "date" => date, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(allergy_intolerance_read, "AllergyIntolerance");
    search(care_plan_search, "CarePlan", [], ["_id" => id, "patient" => patient, "category" => category, "status" => status, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(care_plan_read, "CarePlan");
    search(care_team_search, "CareTeam", [], ["_id" => id, "patient" => patient, "status" => status, "_lastUpdated" => last_updated, "_revinclude" => revinclude]);
    read(care_team_read, "CareTeam");
    search(condition_search, "Condition", [], ["_id" => id, "patient" => patient, "category" => category, "onset-date" => onset_date, "clinical-status" => clinical_status, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(condition_read, "Condition");
    search(coverage_search, "Coverage", [], ["_id" => id, "patient" => patient, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(coverage_read, "Coverage");
    search(device_search, "Device", [], ["_id" => id, "patient" => patient, "status" => status, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(device_read, "Device");
    search(diagnostic_report_search, "DiagnosticReport", [], ["_id" => id, "patient" => patient, "category" => category, "code" => code, "date" => date, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(diagnostic_report_read, "DiagnosticReport");
    search(document_reference_search, "DocumentReference", [], ["_id" => id, "patient" => patient, "type" => type_, "date" => date, "category" => category, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(document_reference_read, "DocumentReference");
    search(encounter_search, "Encounter", [], ["_id" => id, "patient" => patient, "date" => date, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(encounter_read, "Encounter");
    search(endpoint_search, "Endpoint", [], ["_id" => id, "name" => name]);
    read(endpoint_read, "Endpoint");
    search(goal_search, "Goal", [], ["_id" => id, "patient" => patient, "target-date" => target_date, "lifecycle-status" => lifecycle_status, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(goal_read, "Goal");
    search(immunization_search, "Immunization", [], ["_id" => id, "patient" => patient, "date" => date, "status" => status, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(immunization_read, "Immunization");
    search(location_search, "Location", [], ["_id" => id, "name" => name, "address" => address, "address-city" => address_city, "address-state" => address_state, "address-postalcode" => address_postalcode, "_lastUpdated" => last_updated, "_maxresults" => maxresults]);
    read(location_read, "Location");
    search(medication_dispense_search, "MedicationDispense", [], ["_id" => id, "patient" => patient, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(medication_dispense_read, "MedicationDispense");
    search(medication_request_search, "MedicationRequest", [], ["_id" => id, "patient" => patient, "status" => status, "intent" => intent, "authoredon" => authoredon, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(medication_request_read, "MedicationRequest");
    search(medication_statement_search, "MedicationStatement", [], ["_id" => id, "patient" => patient, "status" => status, "_lastUpdated" => last_updated, "_maxresults" => maxresults]);
    read(medication_statement_read, "MedicationStatement");
    search(observation_search, "Observation", [], ["_id" => id, "patient" => patient, "category" => category, "code" => code, "date" => date, "status" => status, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(observation_read, "Observation");
    search(organization_search, "Organization", [], ["_id" => id, "name" => name, "address" => address, "address-city" => address_city, "address-postalcode" => address_postalcode, "address-state" => address_state, "address-country" => address_country, "_lastUpdated" => last_updated, "_maxresults" => maxresults]);
    read(organization_read, "Organization");
    search(patient_search, "Patient", [], ["_id" => id, "identifier" => identifier, "name" => name, "given" => given, "family" => family, "gender" => gender, "address" => address, "address-city" => address_city, "address-postalcode" => address_postalcode, "birthdate" => birthdate, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(patient_read, "Patient");
    search(practitioner_search, "Practitioner", [], ["_id" => id, "name" => name, "identifier" => identifier, "_lastUpdated" => last_updated, "_maxresults" => maxresults]);
    read(practitioner_read, "Practitioner");
    search(practitioner_role_search, "PractitionerRole", [], ["_id" => id, "specialty" => specialty, "practitioner.identifier" => practitioner_identifier, "practitioner.name" => practitioner_name, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(practitioner_role_read, "PractitionerRole");
    search(procedure_search, "Procedure", [], ["_id" => id, "patient" => patient, "date" => date, "status" => status, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(procedure_read, "Procedure");
    search(provenance_search, "Provenance", [], []);
    read(provenance_read, "Provenance");
    search(questionnaire_search, "Questionnaire", [], []);
    read(questionnaire_read, "Questionnaire");
    search(questionnaire_response_search, "QuestionnaireResponse", [], ["_id" => id, "patient" => patient, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(questionnaire_response_read, "QuestionnaireResponse");
    search(related_person_search, "RelatedPerson", [], ["_id" => id, "patient" => patient, "name" => name, "_lastUpdated" => last_updated, "_maxresults" => maxresults]);
    read(related_person_read, "RelatedPerson");
    search(service_request_search, "ServiceRequest", [], ["_id" => id, "patient" => patient, "category" => category, "code" => code, "authored" => authored, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(service_request_read, "ServiceRequest");
    search(specimen_search, "Specimen", [], ["_id" => id, "patient" => patient, "_lastUpdated" => last_updated, "_maxresults" => maxresults, "_revinclude" => revinclude]);
    read(specimen_read, "Specimen");
    other(metadata);
} }
