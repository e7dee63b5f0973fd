// @generated from specs/openapi/enterprise-r4.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: 0379503122d51bdc09ffe8f2a3b2f326552e0ae43a47de00b8b6c8c51e0b5389
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

use super::{Query, Routes};
pub(crate) async fn call_each(
    client: nextgen_patient_access::enterprise_r4::Client,
    routes: &mut Routes,
) {
    routes
        .search(
            "allergy_intolerance_search",
            "AllergyIntolerance",
            &[],
            &["_id", "patient", "date", "_lastUpdated", "_maxresults", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.allergy_intolerance_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "date" => search.date(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &[],
            &[
                "_id",
                "patient",
                "category",
                "status",
                "_lastUpdated",
                "_maxresults",
                "_revinclude",
            ],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.care_plan_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "category" => search.category(value),
                                "status" => search.status(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &["_id", "patient", "status", "_lastUpdated", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.care_team_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "status" => search.status(value),
                                "_lastUpdated" => search.last_updated(value),
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
            &[],
            &[
                "_id",
                "patient",
                "category",
                "onset-date",
                "clinical-status",
                "_lastUpdated",
                "_maxresults",
                "_revinclude",
            ],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.condition_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "category" => search.category(value),
                                "onset-date" => search.onset_date(value),
                                "clinical-status" => search.clinical_status(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &[],
            &["_id", "patient", "_lastUpdated", "_maxresults", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.coverage_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &[],
            &["_id", "patient", "status", "_lastUpdated", "_maxresults", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.device_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "status" => search.status(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &[],
            &[
                "_id",
                "patient",
                "category",
                "code",
                "date",
                "_lastUpdated",
                "_maxresults",
                "_revinclude",
            ],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.diagnostic_report_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "category" => search.category(value),
                                "code" => search.code(value),
                                "date" => search.date(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &[],
            &[
                "_id",
                "patient",
                "type",
                "date",
                "category",
                "_lastUpdated",
                "_maxresults",
                "_revinclude",
            ],
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
                                "date" => search.date(value),
                                "category" => search.category(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &["_id", "patient", "date", "_lastUpdated", "_maxresults", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.encounter_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "date" => search.date(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            "endpoint_search",
            "Endpoint",
            &[],
            &["_id", "name"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.endpoint_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
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
            "endpoint_read",
            "Endpoint",
            async |id: String| {
                Ok(client.endpoint_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "goal_search",
            "Goal",
            &[],
            &[
                "_id",
                "patient",
                "target-date",
                "lifecycle-status",
                "_lastUpdated",
                "_maxresults",
                "_revinclude",
            ],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.goal_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "target-date" => search.target_date(value),
                                "lifecycle-status" => search.lifecycle_status(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &[],
            &[
                "_id",
                "patient",
                "date",
                "status",
                "_lastUpdated",
                "_maxresults",
                "_revinclude",
            ],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.immunization_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "date" => search.date(value),
                                "status" => search.status(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
        .search(
            "location_search",
            "Location",
            &[],
            &[
                "_id",
                "name",
                "address",
                "address-city",
                "address-state",
                "address-postalcode",
                "_lastUpdated",
                "_maxresults",
            ],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.location_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "name" => search.name(value),
                                "address" => search.address(value),
                                "address-city" => search.address_city(value),
                                "address-state" => search.address_state(value),
                                "address-postalcode" => search.address_postalcode(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
        .search(
            "medication_dispense_search",
            "MedicationDispense",
            &[],
            &["_id", "patient", "_lastUpdated", "_maxresults", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.medication_dispense_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &[],
            &[
                "_id",
                "patient",
                "status",
                "intent",
                "authoredon",
                "_lastUpdated",
                "_maxresults",
                "_revinclude",
            ],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.medication_request_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "status" => search.status(value),
                                "intent" => search.intent(value),
                                "authoredon" => search.authoredon(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            "medication_statement_search",
            "MedicationStatement",
            &[],
            &["_id", "patient", "status", "_lastUpdated", "_maxresults"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.medication_statement_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "status" => search.status(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &[
                "_id",
                "patient",
                "category",
                "code",
                "date",
                "status",
                "_lastUpdated",
                "_maxresults",
                "_revinclude",
            ],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.observation_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "category" => search.category(value),
                                "code" => search.code(value),
                                "date" => search.date(value),
                                "status" => search.status(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &[
                "_id",
                "name",
                "address",
                "address-city",
                "address-postalcode",
                "address-state",
                "address-country",
                "_lastUpdated",
                "_maxresults",
            ],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.organization_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "name" => search.name(value),
                                "address" => search.address(value),
                                "address-city" => search.address_city(value),
                                "address-postalcode" => search.address_postalcode(value),
                                "address-state" => search.address_state(value),
                                "address-country" => search.address_country(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &[
                "_id",
                "identifier",
                "name",
                "given",
                "family",
                "gender",
                "address",
                "address-city",
                "address-postalcode",
                "birthdate",
                "_lastUpdated",
                "_maxresults",
                "_revinclude",
            ],
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
                                "given" => search.given(value),
                                "family" => search.family(value),
                                "gender" => search.gender(value),
                                "address" => search.address(value),
                                "address-city" => search.address_city(value),
                                "address-postalcode" => search.address_postalcode(value),
                                "birthdate" => search.birthdate(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
        .search(
            "practitioner_search",
            "Practitioner",
            &[],
            &["_id", "name", "identifier", "_lastUpdated", "_maxresults"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.practitioner_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "name" => search.name(value),
                                "identifier" => search.identifier(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            "practitioner_role_search",
            "PractitionerRole",
            &[],
            &[
                "_id",
                "specialty",
                "practitioner.identifier",
                "practitioner.name",
                "_lastUpdated",
                "_maxresults",
                "_revinclude",
            ],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.practitioner_role_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "specialty" => search.specialty(value),
                                "practitioner.identifier" => {
                                    search.practitioner_identifier(value)
                                }
                                "practitioner.name" => search.practitioner_name(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &[],
            &[
                "_id",
                "patient",
                "date",
                "status",
                "_lastUpdated",
                "_maxresults",
                "_revinclude",
            ],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.procedure_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "date" => search.date(value),
                                "status" => search.status(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
        .search(
            "provenance_search",
            "Provenance",
            &[],
            &[],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(client.provenance_search(), |search, _| search)
                        .send()
                        .await?
                        .to_json(),
                )
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
            "questionnaire_search",
            "Questionnaire",
            &[],
            &[],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(client.questionnaire_search(), |search, _| search)
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes
        .read(
            "questionnaire_read",
            "Questionnaire",
            async |id: String| {
                Ok(client.questionnaire_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "questionnaire_response_search",
            "QuestionnaireResponse",
            &[],
            &["_id", "patient", "_lastUpdated", "_maxresults", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.questionnaire_response_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            "questionnaire_response_read",
            "QuestionnaireResponse",
            async |id: String| {
                Ok(client.questionnaire_response_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes
        .search(
            "related_person_search",
            "RelatedPerson",
            &[],
            &["_id", "patient", "name", "_lastUpdated", "_maxresults"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.related_person_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "name" => search.name(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &[
                "_id",
                "patient",
                "category",
                "code",
                "authored",
                "_lastUpdated",
                "_maxresults",
                "_revinclude",
            ],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.service_request_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "category" => search.category(value),
                                "code" => search.code(value),
                                "authored" => search.authored(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            &["_id", "patient", "_lastUpdated", "_maxresults", "_revinclude"],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(
                            client.specimen_search(),
                            |search, (name, value)| match name {
                                "_id" => search.id(value),
                                "patient" => search.patient(value),
                                "_lastUpdated" => search.last_updated(value),
                                "_maxresults" => search.maxresults(value),
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
            "specimen_read",
            "Specimen",
            async |id: String| {
                Ok(client.specimen_read().id(id).send().await?.to_json())
            },
        )
        .await;
    routes.other("metadata").await;
}
