//! Lies about single resources.

use axum::response::Response;
use nextgen_patient_access::Api;
use serde_json::Value;

use super::{Asked, bundle::outcome};
use crate::{
    answer::resource::fhir,
    lies::{Lie, Topic},
};

pub(super) fn read(asked: &mut Asked<'_>, api: Api, resource_type: &str, resource: &mut Value) {
    let key = asked.key();
    let Some(lie) = asked.met(Topic::Reads, &key) else { return };
    let other = match lie {
        Lie::ReadForeign => asked.another_patients(api, resource_type),
        Lie::ReadOutcome => {
            let said = asked.one_of(lie, &key, &[("error", "exception"), ("error", "not-found"), ("fatal", "timeout")]);
            said.map(|(severity, code)| outcome(severity, code, "the resource cannot be read"))
        }
        _ => None,
    };
    if let Some(other) = other {
        *resource = other;
        asked.tell(lie);
    }
}

/// What is refused as another patient's, answered all the same.
pub(super) fn foreign(asked: &mut Asked<'_>, api: Api, path: &str, response: Response) -> Response {
    if asked.met(Topic::Reads, &asked.key()) != Some(Lie::ForeignServed) {
        return response;
    }
    let (name, id) = path.split_once('/').unwrap_or((path, ""));
    // A type that the token is not for is refused as ever.
    let is_anothers = asked.state.population.owner(name, id).is_some_and(|owner| asked.patient(api) != Some(owner));
    let resource = asked.state.population(api).read(api.fhir_version(), name, id).filter(|_| is_anothers);
    match resource {
        Some(resource) => {
            asked.tell(Lie::ForeignServed);
            fhir(api, &resource)
        }
        None => response,
    }
}
