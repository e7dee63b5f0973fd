//! Office's bulk exports: groups of patients, and what becomes of an export.

pub(crate) mod files;
mod groups;

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    body::Bytes,
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use nextgen_patient_access::{Api, Product};
use serde_json::{Value, json};

use crate::{
    answer::{
        caller::session,
        capability::statement,
        refusal::Refused,
        resource::{fhir, full_entry},
    },
    form::Form,
    lies::Lie,
    population::{Entry, Mode},
    state::{
        State,
        auth::Grant,
        bulk::Job,
        scopes::{Allowed, Interaction},
    },
};

const API: Api = Api::OfficeBulkR4;

/// Answers a request to the API; `path` is what follows its base.
pub(crate) fn answer(state: &State, path: &str, request: &Parts, body: &Bytes) -> Response {
    respond(state, path, request, body).unwrap_or_else(|refused| refused.answer(API, &state.behaviour))
}

fn respond(state: &State, path: &str, request: &Parts, body: &Bytes) -> Result<Response, Refused> {
    let (operation, id) = state.description(API).find(&request.method, path)?;
    if operation.id == "metadata" {
        return Ok(fhir(API, &statement(state, API)));
    }
    let query = &Form::parse(request.uri.query().unwrap_or_default().as_bytes());
    let grant = session(state, Product::Office, &request.headers)?;
    admit(&grant)?;
    let id = id.unwrap_or_default();
    match &*operation.id {
        "group_search" => groups::list(state),
        "group_create" => groups::create(state, body),
        "group_read" => groups::read(state, id),
        "group_update" => groups::update(state, id, body),
        "group_delete" => groups::delete(state, id),
        "group_export" => {
            let patients = state.bulk.groups().get(id).map(|group| group.patients.clone());
            let patients = patients.ok_or_else(|| Refused::not_found("the group is not known"))?;
            export(state, path, patients, grant, request)
        }
        "patient_export" => {
            let all: Vec<String> = state.population.patients().map(|patient| patient.id).collect();
            export(state, path, all.into(), grant, request)
        }
        "export_poll_status" => poll(state, query),
        "export_poll_status_delete" => delete(state, query),
        "patient_search" => patient_search(state, query),
        _ => Err(Refused::not_found("the sandbox does not know this operation")),
    }
}

/// Exports are for systems.
fn admit(grant: &Grant) -> Result<(), Refused> {
    if grant.patient.is_some() || grant.allows("Patient", Interaction::Read) != Allowed::All {
        return Err(Refused::forbidden("bulk data needs a system's token, with system/*.read"));
    }
    Ok(())
}

fn export(
    state: &State,
    path: &str,
    patients: Arc<Vec<String>>,
    grant: Grant,
    request: &Parts,
) -> Result<Response, Refused> {
    if !prefers_async(&request.headers) {
        return Err(Refused::invalid("an export needs the header Prefer: respond-async"));
    }
    let now = state.clock.seconds();
    if state.behaviour.bulk_weekly && !state.bulk.note_export(&patients, now) {
        return Err(Refused::throttled("one of the patients was exported within the last week"));
    }
    let asked = format!("{}/{path}", state.base(API));
    let id = state.bulk.begin(Job { patients, grant, request: asked, begun: now, polls: 0, expired: BTreeMap::new() });
    let location = format!("{}/$export-poll-status?_jobId={id}", state.base(API));
    Ok((StatusCode::ACCEPTED, [(header::CONTENT_LOCATION, location)]).into_response())
}

fn prefers_async(headers: &HeaderMap) -> bool {
    let mut values = headers.get_all("prefer").iter().filter_map(|value| value.to_str().ok());
    values.any(|value| value.split([',', ';']).any(|part| part.trim() == "respond-async"))
}

fn job_id(query: &Form) -> Result<&str, Refused> {
    query.get("_jobId").ok_or_else(|| Refused::invalid("the parameter _jobId is missing"))
}

fn no_job() -> Refused {
    Refused::not_found("the export is not known, or has been deleted")
}

fn poll(state: &State, query: &Form) -> Result<Response, Refused> {
    let id = job_id(query)?;
    let most = state.behaviour.bulk_polls;
    let job = {
        let mut jobs = state.bulk.jobs();
        let job = jobs.get_mut(id).ok_or_else(no_job)?;
        if job.polls < most {
            let done = job.polls * 100 / most;
            job.polls += 1;
            let headers = [("x-progress", format!("{done}%")), ("retry-after", "1".to_owned())];
            return Ok((StatusCode::ACCEPTED, headers).into_response());
        }
        job.polls = job.polls.saturating_add(1);
        job.clone()
    };
    let begun = chrono::DateTime::from_timestamp(i64::try_from(job.begun).unwrap_or_default(), 0).unwrap_or_default();
    // A file that is short of what is counted is one only where the server counts.
    let counts = state.lies().knows(Lie::FileShort);
    let output: Vec<Value> = files::types(state, &job)
        .map(|name| {
            let mut file = json!({ "type": name, "url": format!("{}/bulk/{id}/{name}.ndjson", state.origins.files) });
            if let Some(file) = file.as_object_mut().filter(|_| counts) {
                file.insert("count".to_owned(), json!(files::count(state, name, &job)));
            }
            file
        })
        .collect();
    Ok(axum::Json(json!({
        "transactionTime": begun.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
        "request": job.request,
        "requiresAccessToken": state.behaviour.bulk_file_tokens,
        "output": output,
        "error": [],
    }))
    .into_response())
}

fn delete(state: &State, query: &Form) -> Result<Response, Refused> {
    state.bulk.jobs().remove(job_id(query)?).ok_or_else(no_job)?;
    Ok(StatusCode::ACCEPTED.into_response())
}

/// The vendor's own search for patients of whom a group can be made.
fn patient_search(state: &State, query: &Form) -> Result<Response, Refused> {
    let page: usize = match query.get("page").map(str::parse) {
        None => 1,
        Some(Ok(page)) if page > 0 => page,
        Some(_) => return Err(Refused::invalid("page is no number from 1")),
    };
    let mut found = Vec::new();
    let size = state.behaviour.page_size;
    let wanted = page.saturating_mul(size).saturating_add(1);
    for patient in state.population.patients() {
        if found.len() >= wanted {
            break;
        }
        if is_asked_for(state, &patient.id, query)? {
            found.push(patient.id);
        }
    }
    let base = state.base(API);
    let has_more = found.len() == wanted;
    let entries: Vec<Value> = found
        .iter()
        .skip((page - 1).saturating_mul(size))
        .take(size)
        .filter_map(|id| state.population(API).read(API.fhir_version(), "Patient", id))
        .map(|resource| full_entry(&base, Entry { resource, mode: Mode::Match }))
        .collect();
    let link = |relation: &str, page: usize| {
        let mut url = url::form_urlencoded::Serializer::new(String::new());
        url.extend_pairs(query.0.iter().filter(|(name, _)| name != "page")).append_pair("page", &page.to_string());
        json!({ "relation": relation, "url": format!("{base}/$patient-search?{}", url.finish()) })
    };
    let mut links = vec![link("self", page)];
    links.extend(has_more.then(|| link("next", page + 1)));
    Ok(bundle(&links, entries))
}

fn is_asked_for(state: &State, patient: &str, query: &Form) -> Result<bool, Refused> {
    let version = API.fhir_version();
    let searches = [("patientChartNo", "Patient", "_id", "identifier"), ("encDate", "Encounter", "patient", "date")];
    for (asked, resource_type, of_patient, by) in searches {
        let Some(value) = query.get(asked) else { continue };
        let parameters = [(of_patient.to_owned(), patient.to_owned()), (by.to_owned(), value.to_owned())];
        let found = state.population(API).search(version, resource_type, &parameters);
        if found.map_err(|refusal| Refused::invalid(format!("{asked}: {}", refusal.reason)))?.total() == 0 {
            return Ok(false);
        }
    }
    Ok(true)
}

fn bundle(link: &[Value], entries: Vec<Value>) -> Response {
    let mut bundle = json!({ "resourceType": "Bundle", "type": "searchset", "link": link });
    if let Some(bundle) = bundle.as_object_mut().filter(|_| !entries.is_empty()) {
        bundle.insert("entry".to_owned(), Value::Array(entries));
    }
    fhir(API, &bundle)
}
