//! Groups of patients: the vendor's own bodies to make and change them, FHIR's to read them.

use std::{collections::HashSet, sync::Arc};

use axum::{
    body::Bytes,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{API, bundle};
use crate::{
    answer::{
        refusal::Refused,
        resource::{fhir, full_entry},
    },
    population::{Entry, Mode},
    state::{
        State,
        bulk::{Group, MOST_GROUPS, MOST_NAME},
        ids::short_id,
    },
};

/// A group as FHIR has it.
fn resource(group: &Group, id: &str) -> Value {
    let member: Vec<Value> = group
        .patients
        .iter()
        .map(|patient| json!({ "entity": { "reference": format!("Patient/{patient}") } }))
        .collect();
    let mut resource = json!({
        "resourceType": "Group",
        "id": id,
        "active": true,
        "type": "person",
        "actual": true,
        "quantity": group.patients.len(),
    });
    if let Some(resource) = resource.as_object_mut() {
        resource.extend(group.name.clone().map(|name| ("name".to_owned(), json!(name))));
        resource.extend((!member.is_empty()).then(|| ("member".to_owned(), json!(member))));
    }
    resource
}

fn unknown() -> Refused {
    Refused::not_found("the group is not known")
}

pub(super) fn list(state: &State) -> Result<Response, Refused> {
    let groups = state.bulk.groups();
    let base = state.base(API);
    let entries: Vec<Value> = groups
        .iter()
        .map(|(id, group)| full_entry(&base, Entry { resource: resource(group, id), mode: Mode::Match }))
        .collect();
    if entries.is_empty() {
        return Err(Refused::not_found("there is no group"));
    }
    Ok(bundle(&[json!({ "relation": "self", "url": format!("{base}/Group") })], entries))
}

pub(super) fn read(state: &State, id: &str) -> Result<Response, Refused> {
    let groups = state.bulk.groups();
    Ok(fhir(API, &resource(groups.get(id).ok_or_else(unknown)?, id)))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    name: Option<String>,
    patient_ids: Vec<String>,
}

pub(super) fn create(state: &State, body: &Bytes) -> Result<Response, Refused> {
    let Create { name, patient_ids } = read_body(body)?;
    check_name(name.as_deref())?;
    let patient_ids = each_once(patient_ids);
    check_patients(state, &patient_ids)?;
    let mut groups = state.bulk.groups();
    if groups.len() >= MOST_GROUPS {
        return Err(Refused::forbidden("there are as many groups as there may be"));
    }
    let group = Group { name, patients: patient_ids.into() };
    let id = short_id();
    let mut response = (StatusCode::CREATED, fhir(API, &resource(&group, &id))).into_response();
    if let Ok(location) = HeaderValue::from_str(&format!("{}/Group/{id}", state.base(API))) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    groups.insert(id, group);
    Ok(response)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    id: String,
    name: Option<String>,
    #[serde(default)]
    patient_ids_to_include: Vec<String>,
    #[serde(default)]
    patient_ids_to_exclude: Vec<String>,
}

pub(super) fn update(state: &State, id: &str, body: &Bytes) -> Result<Response, Refused> {
    let update: Update = read_body(body)?;
    if update.id != id {
        return Err(Refused::unprocessable("the body's id is not that of the path"));
    }
    check_name(update.name.as_deref())?;
    let included = each_once(update.patient_ids_to_include);
    check_patients(state, &included)?;
    let excluded: HashSet<String> = update.patient_ids_to_exclude.into_iter().collect();
    let mut groups = state.bulk.groups();
    let group = groups.get_mut(id).ok_or_else(unknown)?;
    // Exports that have begun keep the patients that the group had.
    let patients = Arc::make_mut(&mut group.patients);
    patients.retain(|patient| !excluded.contains(patient));
    let present: HashSet<String> = patients.iter().cloned().collect();
    patients.extend(included.into_iter().filter(|patient| !present.contains(patient)));
    group.name = update.name.or(group.name.take());
    Ok(fhir(API, &resource(group, id)))
}

pub(super) fn delete(state: &State, id: &str) -> Result<Response, Refused> {
    state.bulk.groups().remove(id).ok_or_else(unknown)?;
    Ok(StatusCode::OK.into_response())
}

fn read_body<'b, T: Deserialize<'b>>(body: &'b Bytes) -> Result<T, Refused> {
    serde_json::from_slice(body)
        .map_err(|error| Refused::unprocessable(format!("the body is not what makes or changes a group: {error}")))
}

fn check_name(name: Option<&str>) -> Result<(), Refused> {
    match name {
        Some(name) if name.len() > MOST_NAME => {
            Err(Refused::unprocessable(format!("the name of a group may have {MOST_NAME} bytes")))
        }
        _ => Ok(()),
    }
}

/// Ids in their order, none twice.
fn each_once(mut ids: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::new();
    ids.retain(|id| seen.insert(id.clone()));
    ids
}

fn check_patients(state: &State, patients: &[String]) -> Result<(), Refused> {
    let is_known = |id: &String| state.population(API).read(API.fhir_version(), "Patient", id).is_some();
    if patients.iter().all(is_known) {
        Ok(())
    } else {
        Err(Refused::unprocessable("a patient of the group is not known"))
    }
}
