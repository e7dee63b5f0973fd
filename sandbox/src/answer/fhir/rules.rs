//! Searches that the servers refuse for the parameters that they have, or lack.

use nextgen_patient_access::{Api, Product};

use crate::{answer::refusal::Refused, description::Operation, form::Form};

/// Whether a search is one that the server carries out. Sources: what has been observed of Enterprise, and Office's description.
pub(crate) fn check(api: Api, operation: &Operation, resource_type: &str, query: &Form) -> Result<(), Refused> {
    let has = |name: &str| query.0.iter().any(|(known, _)| known.split(':').next() == Some(name));
    match (api.product(), resource_type) {
        (Product::Enterprise, "Observation") if !has("category") && !has("code") && !has("_id") => {
            return Err(Refused::invalid("Observation search requires category or code"));
        }
        (Product::Enterprise, "CarePlan") if !has("category") && !has("_id") => {
            return Err(Refused::not_found("CarePlan search requires category"));
        }
        _ => {}
    }
    if let Some(missing) = operation.parameters.iter().find(|parameter| parameter.is_required && !has(&parameter.name))
    {
        return Err(Refused::invalid(format!("the parameter {} is missing", missing.name)));
    }
    if api == Api::OfficeR4 && matches!(resource_type, "Encounter" | "CareTeam" | "Specimen") {
        let others = operation.parameters.iter().any(|it| !matches!(&*it.name, "_id" | "_revinclude") && has(&it.name));
        match (has("_id"), has("patient")) {
            (true, _) if others => return Err(Refused::invalid("_id goes with no other parameter")),
            (false, false) => return Err(Refused::invalid("give either _id or patient")),
            _ => {}
        }
    }
    Ok(())
}
