//! The FHIR APIs of patients' records.

mod search;

use axum::{
    http::{HeaderMap, Method, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::NaiveDate;
use nextgen_patient_access::{Api, FhirVersion, Product};
use serde_json::{Value, json};

use crate::{
    answer::{
        caller::{Caller, admit, session},
        capability,
        refusal::Refused,
        resource::{fhir, full_entry},
    },
    description::Route,
    form::Form,
    population::{Entry, Mode},
    state::{
        State,
        scopes::{Allowed, Interaction},
    },
};

/// Answers a request to an API; `path` is what follows its base.
pub(crate) fn answer(state: &State, api: Api, path: &str, request: &Parts) -> Response {
    respond(state, api, path, request).unwrap_or_else(|refused| refused.answer(api, &state.behaviour))
}

fn respond(state: &State, api: Api, path: &str, request: &Parts) -> Result<Response, Refused> {
    let query = Form::parse(request.uri.query().unwrap_or_default().as_bytes());
    if api == Api::OfficeR4 && path == "endpoint" && request.method == Method::GET {
        return Ok(directory(state, api));
    }
    if let Some(id) = path.strip_prefix("document/").filter(|_| api.fhir_version() == FhirVersion::R4) {
        return document(state, api, id, &request.headers);
    }
    let (operation, id) = state.description(api).find(&request.method, path)?;
    match operation.route(id) {
        Route::Metadata => metadata(state, api, &request.headers),
        Route::Search(resource_type) => {
            let caller = admit(state, api, resource_type, Interaction::Search, &request.headers)?;
            search::search(state, api, operation, resource_type, &caller, &query)
        }
        Route::Read(resource_type, id) => {
            let caller = admit(state, api, resource_type, Interaction::Read, &request.headers)?;
            read(state, api, resource_type, id, &caller, &request.headers)
        }
        Route::Other if operation.id == "document_reference_docref" => {
            let caller = admit(state, api, "DocumentReference", Interaction::Search, &request.headers)?;
            docref(state, api, &caller, &query)
        }
        // The path of `/ccda` is beside the FHIR base.
        Route::Other => Err(Refused::no_route()),
    }
}

fn metadata(state: &State, api: Api, headers: &HeaderMap) -> Result<Response, Refused> {
    if api == Api::EnterpriseDstu2 && state.behaviour.dstu2_metadata && session(state, api.product(), headers).is_err()
    {
        return Err(Refused::invalid("the metadata is read with a token"));
    }
    Ok(fhir(api, &capability::statement(state, api)))
}

fn read(
    state: &State,
    api: Api,
    resource_type: &str,
    id: &str,
    caller: &Caller,
    headers: &HeaderMap,
) -> Result<Response, Refused> {
    let unknown = || Refused::not_found(format!("{resource_type} with this id is not known"));
    let resource = state.population(api).read(api.fhir_version(), resource_type, id).ok_or_else(unknown)?;
    caller.check(&state.population, api.fhir_version(), resource_type, id)?;
    let accepts = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or("*/*");
    let wants_fhir = ["json", "fhir", "*/*"].iter().any(|it| accepts.contains(it));
    match (resource_type, wants_fhir) {
        ("Binary", false) => raw_binary(api, &resource),
        _ => Ok(fhir(api, &resource)),
    }
}

/// A Binary's content itself, for who does not ask for FHIR.
fn raw_binary(api: Api, binary: &Value) -> Result<Response, Refused> {
    let text = |name: &str| binary.get(name).and_then(Value::as_str).unwrap_or_default();
    let data = if api.fhir_version() == FhirVersion::R4 { text("data") } else { text("content") };
    let bytes = STANDARD.decode(data).map_err(|_| Refused::not_found("the Binary has no content"))?;
    Ok(([(header::CONTENT_TYPE, text("contentType").to_owned())], bytes).into_response())
}

/// The documents of a patient, as the guide's `$docref` finds them: those that the search finds.
fn docref(state: &State, api: Api, caller: &Caller, query: &Form) -> Result<Response, Refused> {
    if query.get("patient").is_none() {
        return Err(Refused::invalid("the parameter patient is missing"));
    }
    let search = state.description(api).operation("document_reference_search").ok_or_else(Refused::no_route)?;
    let mut asked: Vec<(String, String)> = Vec::new();
    for (name, value) in &query.0 {
        match &**name {
            "start" => asked.push(("period".to_owned(), format!("ge{value}"))),
            "end" => asked.push(("period".to_owned(), format!("le{value}"))),
            _ => asked.push((name.clone(), value.clone())),
        }
    }
    search::search(state, api, search, "DocumentReference", caller, &Form(asked))
}

/// Office's list of service bases.
fn directory(state: &State, api: Api) -> Response {
    let base = state.link_base(api);
    let population = state.population(api);
    let all = |name: &str| population.all(api.fhir_version(), name);
    let resources = all("Endpoint").chain(all("Organization"));
    let entries: Vec<Value> = resources
        .map(|resource| {
            let mut entry = full_entry(&base, Entry { resource, mode: Mode::Match });
            if let Some(entry) = entry.as_object_mut() {
                entry.remove("search");
            }
            entry
        })
        .collect();
    fhir(api, &json!({ "resourceType": "Bundle", "type": "collection", "entry": entries }))
}

/// A document, as Enterprise has it: `…/document/pdf-{id}` or `xml-{id}`. Where Office keeps its own is not known.
fn document(state: &State, api: Api, id: &str, headers: &HeaderMap) -> Result<Response, Refused> {
    let caller = admit(state, api, "DocumentReference", Interaction::Read, headers)?;
    let unknown = || Refused::not_found("no such document");
    let document = state.population.document(id).ok_or_else(unknown)?;
    let reference = id.split_once('-').map_or(id, |(_, reference)| reference);
    caller.check(&state.population, api.fhir_version(), "DocumentReference", reference)?;
    Ok(([(header::CONTENT_TYPE, document.content_type)], document.bytes).into_response())
}

/// What a C-CDA tells of.
const IN_CCDA: [&str; 8] = [
    "AllergyIntolerance",
    "Condition",
    "Encounter",
    "Immunization",
    "MedicationRequest",
    "Observation",
    "Patient",
    "Procedure",
];

/// Office's C-CDA, beside the FHIR base.
pub(crate) fn ccda(state: &State, request: &Parts) -> Response {
    let api = Api::OfficeR4;
    let answer = || {
        if request.method != Method::GET {
            return Err(Refused::method());
        }
        let grant = session(state, Product::Office, &request.headers)?;
        let query = Form::parse(request.uri.query().unwrap_or_default().as_bytes());
        let patient = query.get("patient").ok_or_else(|| Refused::invalid("the parameter patient is missing"))?;
        let patient = patient.rsplit('/').next().unwrap_or(patient);
        // The document holds everything: one refusal refuses it.
        let has_all = IN_CCDA.iter().all(|name| grant.allows(name, Interaction::Read) == Allowed::All);
        if grant.patient.as_deref().is_some_and(|own| own != patient) || !has_all {
            return Err(Refused::forbidden("the token does not allow this patient's whole record"));
        }
        let (mut from, mut to) = (None, None);
        for date in query.all("date") {
            let (prefix, text) = match date.get(..2) {
                Some(prefix @ ("ge" | "gt" | "le" | "lt" | "eq")) => (prefix, date.get(2..).unwrap_or_default()),
                _ => ("eq", date),
            };
            let day = text.get(..10).unwrap_or(text);
            let day: NaiveDate = day.parse().map_err(|_| Refused::invalid("date is no day such as ge2024-01-15"))?;
            match prefix {
                "ge" => from = Some(day),
                "gt" => from = day.succ_opt(),
                "le" => to = Some(day),
                "lt" => to = day.pred_opt(),
                _ => (from, to) = (Some(day), Some(day)),
            }
        }
        let unknown = || Refused::not_found("the patient is not known");
        let document = state.population.ccda(patient, from, to).ok_or_else(unknown)?;
        Ok((StatusCode::OK, [(header::CONTENT_TYPE, "text/xml;charset=utf-8")], document).into_response())
    };
    answer().unwrap_or_else(|refused: Refused| refused.answer(api, &state.behaviour))
}
