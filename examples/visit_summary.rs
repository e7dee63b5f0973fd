//! What belongs to a patient's latest visit: diagnoses, results, orders, immunizations, procedures, documents.
//!
//! `cargo run --example visit_summary`: against a sandbox that it starts itself. It reads the whole record; of a record that is downloaded
//! already, read the files instead.

use nextgen_patient_access::{
    Api,
    fhir::{
        Target,
        r4::{CodeableConcept, Encounter, Reference, Resource},
    },
    office_r4,
    record::Item,
};
use nextgen_sandbox::{Behaviour, Sandbox};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    // Office allows 20 requests a minute, which the client keeps to; a demonstration shall not take so long.
    let mut behaviour = Behaviour::default();
    behaviour.switch_off("office-limit")?;
    let sandbox = Sandbox::builder().behaviour(behaviour).start().await?;
    let patient = sandbox.patients().next().ok_or("the sandbox has patients")?.id;
    let token = sandbox.access_token(Api::OfficeR4, &patient);
    let office = office_r4::Client::new(sandbox.endpoint(Api::OfficeR4)?, token)?;
    print!("{}", latest_visit(&record(&office, &patient).await?).ok_or("a visit")?);
    Ok(())
}

/// All resources of the record.
pub async fn record(office: &office_r4::Client, patient: &str) -> Result<Vec<Resource>> {
    let mut items = office.record(patient).items();
    let mut resources = Vec::new();
    while let Some(item) = items.next().await {
        if let Item::Resource(resource) = item {
            resources.push(Resource::from_json(resource.json())?);
        }
    }
    Ok(resources)
}

/// The visit that began last, and what belongs to it.
pub fn latest_visit(record: &[Resource]) -> Option<String> {
    let visits = record.iter().filter_map(|resource| resource.downcast_ref::<Encounter>());
    let began = |visit: &Encounter| visit.period.as_ref()?.start.as_ref()?.start();
    let visit = visits.max_by_key(|visit| began(visit))?;
    let title = visit.type_.first().map(|it| it.to_string()).unwrap_or_default();
    let period = visit.period.as_ref().map(|period| period.to_string()).unwrap_or_default();
    let lines = record.iter().filter_map(|resource| line(resource, visit.id.as_deref()?));
    Some(format!("{title}, {period}\n{}", lines.map(|line| format!("  {line}\n")).collect::<String>()))
}

/// What a resource of that visit says; `None` of others.
fn line(resource: &Resource, visit: &str) -> Option<String> {
    let is_visit = |reference: &Reference| matches!(reference.target(), Some(Target::Resource { resource_type: "Encounter", id, .. }) if id == visit);
    let here = |encounter: &Option<Box<Reference>>| encounter.as_deref().is_some_and(is_visit);
    let name = |concept: &Option<Box<CodeableConcept>>| concept.as_ref().map(|it| it.to_string()).unwrap_or_default();
    Some(match resource {
        Resource::Condition(it) if here(&it.encounter) => format!("Diagnosis: {}", name(&it.code)),
        Resource::Observation(it) if here(&it.encounter) => {
            let parts = it.components().filter_map(|part| Some(format!("{} {}", name(&part.code), part.value()?)));
            let values: Vec<String> = it.value().map(|value| value.to_string()).into_iter().chain(parts).collect();
            let flag = it.flag().map(|flag| format!(" ({flag})")).unwrap_or_default();
            format!("{}: {}{flag}", name(&it.code), values.join(", "))
        }
        Resource::MedicationRequest(it) if here(&it.encounter) => {
            let medication = it.medication.as_ref()?;
            let concept = medication.get::<CodeableConcept>().map(|concept| concept.to_string());
            let reference = || medication.get::<Reference>()?.display.clone();
            let doses: Vec<String> = it.dosage_instruction.iter().map(|dose| dose.to_string()).collect();
            format!("Ordered: {}: {}", concept.or_else(reference)?, doses.join("; "))
        }
        Resource::Immunization(it) if here(&it.encounter) => format!("Immunization: {}", name(&it.vaccine_code)),
        Resource::Procedure(it) if here(&it.encounter) => format!("Procedure: {}", name(&it.code)),
        Resource::DocumentReference(it) if it.context.as_ref()?.encounter.iter().any(is_visit) => {
            format!("Document: {}", name(&it.type_))
        }
        _ => return None,
    })
}
