//! The files of an export, on an origin of their own: made while they are sent.

use std::{convert::Infallible, sync::Arc};

use axum::{
    body::{Body, Bytes},
    http::{Method, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use futures_util::stream;
use nextgen_patient_access::Product;

use super::{API, admit};
use crate::{
    answer::caller::session,
    population::Matches,
    state::{
        State,
        bulk::Job,
        scopes::{Allowed, Interaction},
    },
};

/// How many resources are made at once.
const CHUNK: usize = 100;

/// The types that an export may have.
fn allowed<'s>(state: &'s State, job: &'s Job) -> impl Iterator<Item = &'static str> + use<'s> {
    let all = state.population.resource_types(API.fhir_version()).iter().copied();
    all.filter(|name| job.grant.allows(name, Interaction::Read) != Allowed::Nothing)
}

/// The types that an export has resources of.
pub(super) fn types<'s>(state: &'s State, job: &'s Job) -> impl Iterator<Item = &'static str> + use<'s> {
    allowed(state, job).filter(move |name| match *name {
        "Patient" => !job.patients.is_empty(),
        _ => job.patients.iter().any(|patient| match of_patient(state, name, patient, job) {
            Some(matches) => matches.total() > 0,
            None => state.population(API).all(API.fhir_version(), name).next().is_some(),
        }),
    })
}

/// How many lines the file of a type has.
pub(super) fn count(state: &State, name: &str, job: &Job) -> usize {
    let of_one = |patient: &String| of_patient(state, name, patient, job).map(|matches| matches.total());
    match job.patients.first().and_then(of_one) {
        Some(_) => job.patients.iter().filter_map(of_one).sum(),
        None => state.population(API).all(API.fhir_version(), name).count(),
    }
}

/// A patient's resources of a type, as far as the export's system may read them; `None` if the type is about no patient.
fn of_patient(state: &State, resource_type: &str, patient: &str, job: &Job) -> Option<Matches> {
    let parameter = if resource_type == "Patient" { "_id" } else { "patient" };
    let parameters = [(parameter.to_owned(), patient.to_owned())];
    let within = match job.grant.allows(resource_type, Interaction::Read) {
        Allowed::Within(within) => within,
        Allowed::All | Allowed::Nothing => Vec::new(),
    };
    state.population(API).search_within(API.fhir_version(), resource_type, &parameters, &within).ok()
}

/// Answers for `{job}/{type}.ndjson`.
pub(crate) fn answer(state: &Arc<State>, path: &str, request: &Parts) -> Response {
    let not_found = || StatusCode::NOT_FOUND.into_response();
    let Some((id, file)) = path.split_once('/') else { return not_found() };
    let job = state.bulk.jobs().get(id).filter(|job| job.polls >= state.behaviour.bulk_polls).cloned();
    let Some((job, name)) = job.zip(file.strip_suffix(".ndjson")).filter(|_| request.method == Method::GET) else {
        return not_found();
    };
    if state.behaviour.bulk_file_tokens
        && let Err(refused) = session(state, Product::Office, &request.headers).and_then(|grant| admit(&grant))
    {
        return refused.answer(API, &state.behaviour);
    }
    let Some(name) = allowed(state, &job).find(|known| *known == name) else { return not_found() };
    let lines = lines(state.clone(), name, job).map(|chunk| Ok::<_, Infallible>(Bytes::from(chunk)));
    ([(header::CONTENT_TYPE, "application/fhir+ndjson")], Body::from_stream(stream::iter(lines))).into_response()
}

/// The file in pieces, each some resources, one a line.
fn lines(state: Arc<State>, name: &'static str, job: Job) -> Box<dyn Iterator<Item = String> + Send> {
    let line = |resource: serde_json::Value| format!("{resource}\n");
    let is_shared = job.patients.first().is_some_and(|patient| of_patient(&state, name, patient, &job).is_none());
    if is_shared {
        return Box::new(state.population(API).all(API.fhir_version(), name).map(line));
    }
    Box::new((0..job.patients.len()).flat_map(move |at| {
        let matches = job.patients.get(at).and_then(|patient| of_patient(&state, name, patient, &job));
        let total = matches.as_ref().map_or(0, Matches::total);
        (0..total).step_by(CHUNK).map(move |offset| {
            let page = matches.as_ref().map(|matches| matches.page(offset, CHUNK)).unwrap_or_default();
            page.into_iter().map(|entry| line(entry.resource)).collect()
        })
    }))
}
