//! Which parameters the descriptions of the APIs list: those of all APIs of a FHIR version together.

use std::collections::HashSet;
use std::sync::LazyLock;

use nextgen_patient_access::{Api, FhirVersion};
use serde_json::Value;

use crate::population::key::Kind;

static LISTED: LazyLock<HashSet<(FhirVersion, String, String)>> =
    LazyLock::new(|| Api::ALL.into_iter().flat_map(of_api).collect());

/// Whether an API of the version lists the parameter for the type. `_id` is known everywhere, and `patient` of
/// whatever is a patient's: what other routes need (`$docref`, exports, Provenance) is found by them.
pub(super) fn lists(version: FhirVersion, resource_type: &str, name: &str) -> bool {
    let of_patient =
        || Kind::of_type(version, resource_type).iter().any(|kind| !kind.is_shared() && *kind != Kind::Patient);
    name == "_id"
        || (name == "patient" && of_patient())
        || (resource_type == "Provenance" && name == "target")
        || LISTED.contains(&(version, resource_type.to_owned(), name.to_owned()))
}

/// The parameters that are listed for a type.
#[cfg(test)]
pub(super) fn of_type(version: FhirVersion, resource_type: &str) -> Vec<String> {
    let of_type = LISTED.iter().filter(|(of, name, _)| *of == version && name == resource_type);
    of_type.map(|(_, _, parameter)| parameter.clone()).chain(["_id".to_owned()]).collect()
}

fn of_api(api: Api) -> Vec<(FhirVersion, String, String)> {
    let document: Value = serde_json::from_str(api.description()).unwrap_or_default();
    let mut listed = Vec::new();
    for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
        let parameters = item.pointer("/get/parameters").and_then(Value::as_array).into_iter().flatten();
        for parameter in parameters {
            let shared = parameter
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|at| document.pointer(at.trim_start_matches('#')));
            let name = shared.unwrap_or(parameter).get("name").and_then(Value::as_str);
            listed.extend(
                name.map(|name| (api.fhir_version(), path.trim_start_matches('/').to_owned(), name.to_owned())),
            );
        }
    }
    listed
}
