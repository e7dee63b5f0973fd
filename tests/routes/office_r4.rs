// @generated from specs/openapi/office-r4.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: ad52e7189902f4ff48bc0e82546f132e1458ed15d3ea665aec97888e3173bb3d
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

use super::{Query, Routes};
pub(crate) async fn call_each(
    client: nextgen_patient_access::office_r4::Client,
    routes: &mut Routes,
) {
    routes
        .search(
            "allergy_intolerance_search",
            "AllergyIntolerance",
            &["patient"],
            &["patient", "date", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.allergy_intolerance_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "date" => search.date(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "allergy_intolerance_read",
            "AllergyIntolerance",
            async |id: String| {
                Ok(client.allergy_intolerance_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "care_plan_search",
            "CarePlan",
            &["patient", "category"],
            &["patient", "date", "category", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.care_plan_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "date" => search.date(value),
                                "category" => search.category(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "care_plan_read",
            "CarePlan",
            async |id: String| {
                Ok(client.care_plan_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "care_team_search",
            "CareTeam",
            &[],
            &["patient", "status", "_id", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.care_team_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "status" => search.status(value),
                                "_id" => search.id(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "care_team_read",
            "CareTeam",
            async |id: String| {
                Ok(client.care_team_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "condition_search",
            "Condition",
            &["patient"],
            &["patient", "category", "date", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.condition_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "category" => search.category(value),
                                "date" => search.date(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "condition_read",
            "Condition",
            async |id: String| {
                Ok(client.condition_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "coverage_search",
            "Coverage",
            &["patient"],
            &["patient", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.coverage_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "coverage_read",
            "Coverage",
            async |id: String| {
                Ok(client.coverage_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "device_search",
            "Device",
            &["patient"],
            &["patient", "date", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.device_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "date" => search.date(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "device_read",
            "Device",
            async |id: String| {
                Ok(client.device_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "diagnostic_report_search",
            "DiagnosticReport",
            &["patient"],
            &["patient", "date", "category", "code", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.diagnostic_report_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "date" => search.date(value),
                                "category" => search.category(value),
                                "code" => search.code(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "diagnostic_report_read",
            "DiagnosticReport",
            async |id: String| {
                Ok(client.diagnostic_report_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "document_reference_search",
            "DocumentReference",
            &["patient"],
            &["_id", "patient", "type", "category", "date", "status", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.document_reference_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "type" => search.type_(value),
                                "category" => search.category(value),
                                "date" => search.date(value),
                                "status" => search.status(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "document_reference_read",
            "DocumentReference",
            async |id: String| {
                Ok(client.document_reference_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "encounter_search",
            "Encounter",
            &[],
            &["patient", "date", "_id", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.encounter_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "date" => search.date(value),
                                "_id" => search.id(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "encounter_read",
            "Encounter",
            async |id: String| {
                Ok(client.encounter_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "goal_search",
            "Goal",
            &["patient"],
            &["patient", "date", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.goal_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "date" => search.date(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "goal_read",
            "Goal",
            async |id: String| { Ok(client.goal_read().id(id).send().await?.to_json()) },
        )
        .await;
    routes
        .search(
            "immunization_search",
            "Immunization",
            &["patient"],
            &["patient", "date", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.immunization_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "date" => search.date(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "immunization_read",
            "Immunization",
            async |id: String| {
                Ok(client.immunization_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .read(
            "location_read",
            "Location",
            async |id: String| {
                Ok(client.location_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "medication_administration_search",
            "MedicationAdministration",
            &["patient"],
            &["patient", "status", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.medication_administration_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "status" => search.status(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "medication_administration_read",
            "MedicationAdministration",
            async |id: String| {
                Ok(
                    client
                        .medication_administration_read()
                        .id(id)
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .search(
            "medication_dispense_search",
            "MedicationDispense",
            &["patient"],
            &["patient", "status", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.medication_dispense_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "status" => search.status(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "medication_dispense_read",
            "MedicationDispense",
            async |id: String| {
                Ok(client.medication_dispense_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "medication_request_search",
            "MedicationRequest",
            &["patient"],
            &["patient", "date", "intent", "status", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.medication_request_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "date" => search.date(value),
                                "intent" => search.intent(value),
                                "status" => search.status(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "medication_request_read",
            "MedicationRequest",
            async |id: String| {
                Ok(client.medication_request_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "observation_search",
            "Observation",
            &["patient"],
            &["patient", "code", "category", "date", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.observation_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "code" => search.code(value),
                                "category" => search.category(value),
                                "date" => search.date(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "observation_read",
            "Observation",
            async |id: String| {
                Ok(client.observation_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "organization_search",
            "Organization",
            &[],
            &["address", "name"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.organization_search(),
                            |search, (name, value)| match name {
                                "address" => search.address(value),
                                "name" => search.name(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "organization_read",
            "Organization",
            async |id: String| {
                Ok(client.organization_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "patient_search",
            "Patient",
            &[],
            &["_id", "identifier", "name", "birthdate", "gender", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.patient_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "identifier" => search.identifier(value),
                                "name" => search.name(value),
                                "birthdate" => search.birthdate(value),
                                "gender" => search.gender(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "patient_read",
            "Patient",
            async |id: String| {
                Ok(client.patient_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .read(
            "practitioner_read",
            "Practitioner",
            async |id: String| {
                Ok(client.practitioner_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "practitioner_role_search",
            "PractitionerRole",
            &["practitioner"],
            &["practitioner"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.practitioner_role_search(),
                            |search, (name, value)| match name {
                                "practitioner" => search.practitioner(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "practitioner_role_read",
            "PractitionerRole",
            async |id: String| {
                Ok(client.practitioner_role_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "procedure_search",
            "Procedure",
            &["patient"],
            &["patient", "date", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.procedure_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "date" => search.date(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "procedure_read",
            "Procedure",
            async |id: String| {
                Ok(client.procedure_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .read(
            "provenance_read",
            "Provenance",
            async |id: String| {
                Ok(client.provenance_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "related_person_search",
            "RelatedPerson",
            &["patient"],
            &["patient"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.related_person_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "related_person_read",
            "RelatedPerson",
            async |id: String| {
                Ok(client.related_person_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "service_request_search",
            "ServiceRequest",
            &[],
            &["patient", "authored", "category", "code", "_id", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.service_request_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "authored" => search.authored(value),
                                "category" => search.category(value),
                                "code" => search.code(value),
                                "_id" => search.id(value),
                                "_revinclude" => search.revinclude(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "service_request_read",
            "ServiceRequest",
            async |id: String| {
                Ok(client.service_request_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "specimen_search",
            "Specimen",
            &[],
            &["_id", "patient"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.specimen_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                _ => unreachable!("{name} is no parameter"),
                            },
                        )
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "specimen_read",
            "Specimen",
            async |id: String| {
                Ok(client.specimen_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes.other("ccda").await;
    routes.other("metadata").await;
}
