// @generated from specs/openapi/office-r3.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: e391a4aab3c29c53aa48f2a01791a086883613f38fab773f67502216d0503047
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

use super::{Query, Routes};
pub(crate) async fn call_each(
    client: nextgen_patient_access::office_r3::Client,
    routes: &mut Routes,
) {
    routes
        .search(
            "allergy_intolerance_search",
            "AllergyIntolerance",
            &[],
            &["patient"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.allergy_intolerance_search(),
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
            "allergy_intolerance_read",
            "AllergyIntolerance",
            async |id: String| {
                Ok(client.allergy_intolerance_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .read(
            "binary_read",
            "Binary",
            async |id: String| {
                Ok(client.binary_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "care_plan_search",
            "CarePlan",
            &[],
            &["patient", "category", "date", "status"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.care_plan_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "category" => search.category(value),
                                "date" => search.date(value),
                                "status" => search.status(value),
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
            &["patient", "status"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.care_team_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "status" => search.status(value),
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
            &[],
            &["patient", "category", "clinical-status"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.condition_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "category" => search.category(value),
                                "clinical-status" => search.clinical_status(value),
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
            "device_search",
            "Device",
            &[],
            &["patient"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.device_search(),
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
            &[],
            &["patient", "category", "code", "date"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.diagnostic_report_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "category" => search.category(value),
                                "code" => search.code(value),
                                "date" => search.date(value),
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
            &[],
            &["patient", "type", "period"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.document_reference_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "type" => search.type_(value),
                                "period" => search.period(value),
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
    routes.other("document_reference_docref").await;
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
            &["patient", "date"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.encounter_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "date" => search.date(value),
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
            &[],
            &["patient", "date"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.goal_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "date" => search.date(value),
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
            &[],
            &["patient"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.immunization_search(),
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
            "immunization_read",
            "Immunization",
            async |id: String| {
                Ok(client.immunization_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "location_search",
            "Location",
            &[],
            &["name", "address", "address-city", "address-state", "address-postalcode"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.location_search(),
                            |search, (name, value)| match name {
                                "name" => search.name(value),
                                "address" => search.address(value),
                                "address-city" => search.address_city(value),
                                "address-state" => search.address_state(value),
                                "address-postalcode" => search.address_postalcode(value),
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
            "location_read",
            "Location",
            async |id: String| {
                Ok(client.location_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .read(
            "medication_read",
            "Medication",
            async |id: String| {
                Ok(client.medication_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "medication_request_search",
            "MedicationRequest",
            &[],
            &["patient", "status", "_include"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.medication_request_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "status" => search.status(value),
                                "_include" => search.include(value),
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
            "medication_statement_search",
            "MedicationStatement",
            &[],
            &["patient"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.medication_statement_search(),
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
            "medication_statement_read",
            "MedicationStatement",
            async |id: String| {
                Ok(client.medication_statement_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "observation_search",
            "Observation",
            &[],
            &["patient", "category", "code", "date"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.observation_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "category" => search.category(value),
                                "code" => search.code(value),
                                "date" => search.date(value),
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
            &["name", "address", "address-city", "address-state", "address-postalcode"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.organization_search(),
                            |search, (name, value)| match name {
                                "name" => search.name(value),
                                "address" => search.address(value),
                                "address-city" => search.address_city(value),
                                "address-state" => search.address_state(value),
                                "address-postalcode" => search.address_postalcode(value),
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
            &["identifier", "name", "family", "given", "gender", "birthdate"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.patient_search(),
                            |search, (name, value)| match name {
                                "identifier" => search.identifier(value),
                                "name" => search.name(value),
                                "family" => search.family(value),
                                "given" => search.given(value),
                                "gender" => search.gender(value),
                                "birthdate" => search.birthdate(value),
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
        .search(
            "practitioner_search",
            "Practitioner",
            &[],
            &["identifier", "name"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.practitioner_search(),
                            |search, (name, value)| match name {
                                "identifier" => search.identifier(value),
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
            "practitioner_read",
            "Practitioner",
            async |id: String| {
                Ok(client.practitioner_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "procedure_search",
            "Procedure",
            &[],
            &["patient", "date"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.procedure_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "date" => search.date(value),
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
    routes.other("ccda").await;
    routes.other("metadata").await;
}
