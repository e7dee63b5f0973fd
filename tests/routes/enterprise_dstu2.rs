// @generated from specs/openapi/enterprise-dstu2.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: 77eb6ecb1fb87111330d3861cd98415d0040042521c03c1a1639c207ef3edf47
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

use super::{Query, Routes};
pub(crate) async fn call_each(
    client: nextgen_patient_access::enterprise_dstu2::Client,
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
            "condition_search",
            "Condition",
            &[],
            &["patient", "category", "clinicalstatus"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.condition_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
                                "category" => search.category(value),
                                "clinicalstatus" => search.clinicalstatus(value),
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
            "medication_order_search",
            "MedicationOrder",
            &[],
            &["patient", "_include"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.medication_order_search(),
                            |search, (name, value)| match name {
                                "patient" => search.patient(value),
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
            "medication_order_read",
            "MedicationOrder",
            async |id: String| {
                Ok(client.medication_order_read().id(id).send().await?.to_json())
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
    routes.other("metadata").await;
}
