//! What the lies make of an answer. Which one a request meets is drawn from the request alone.

mod bundle;
mod documents;
mod entries;
mod exports;
mod pages;
mod reads;
mod references;
mod retry_after;
mod strings;
mod tokens;

use std::sync::Arc;

use axum::{
    body::{Body, Bytes, to_bytes},
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::Response,
};
use nextgen_patient_access::Api;
use serde_json::Value;

use crate::{
    answer::{caller::session, refusal::Refused},
    form::Form,
    lies::{Lie, Lies, Topic},
    place::Place,
    state::State,
};

/// The names of the lies that were told.
pub(crate) type Told = Vec<&'static str>;

/// What is about the answer, and in no link that leads on.
const NOT_IN_LINKS: [&str; 6] = ["page", "_format", "_pretty", "_summary", "_total", "_elements"];

/// A request to which lies are told.
struct Asked<'a> {
    state: &'a State,
    /// Those that are told at the time of the request.
    lies: Arc<Lies>,
    place: Place<'a>,
    request: &'a Parts,
    query: Form,
    told: Told,
}

impl<'a> Asked<'a> {
    fn new(state: &'a State, place: Place<'a>, request: &'a Parts) -> Self {
        let query = Form::parse(request.uri.query().unwrap_or_default().as_bytes());
        Self { state, lies: state.lies(), place, request, query, told: Vec::new() }
    }

    /// All that a lie depends on: method, path and query, however they are written.
    fn key(&self) -> String {
        self.state.key(self.place, self.request, &self.query, &[])
    }

    /// The same for all pages of a search.
    fn search_key(&self) -> String {
        self.state.key(self.place, self.request, &self.query, &NOT_IN_LINKS)
    }

    fn met(&self, topic: Topic, key: &str) -> Option<Lie> {
        self.lies.met(topic, key)
    }

    /// One of several ways to tell a lie.
    fn one_of<T: Copy>(&self, lie: Lie, key: &str, ways: &[T]) -> Option<T> {
        let number = self.lies.number(lie.name(), key);
        let at = usize::try_from(number % u64::try_from(ways.len().max(1)).unwrap_or(1)).unwrap_or_default();
        ways.get(at).copied()
    }

    /// Notes that a lie was told, and not only drawn.
    fn tell(&mut self, lie: Lie) {
        self.told.push(lie.name());
    }

    /// The patient whose token came, or whom the query names.
    fn patient(&self, api: Api) -> Option<String> {
        let of_token = session(self.state, api.product(), &self.request.headers).ok().and_then(|grant| grant.patient);
        let named = || self.query.get("patient").map(|text| text.rsplit('/').next().unwrap_or(text).to_owned());
        of_token.or_else(named)
    }

    /// A patient who is not the one that asks.
    fn another_patient(&self, api: Api) -> Option<String> {
        let own = self.patient(api)?;
        self.state.population.patients().map(|patient| patient.id).find(|id| *id != own)
    }

    /// A resource of a type that is another patient's.
    fn another_patients(&self, api: Api, resource_type: &str) -> Option<Value> {
        let other = self.another_patient(api)?;
        let (name, version) = (if resource_type == "Patient" { "_id" } else { "patient" }, api.fhir_version());
        let found = self.state.population(api).search(version, resource_type, &[(name.to_owned(), other)]).ok()?;
        found.page(0, 1).into_iter().next().map(|entry| entry.resource)
    }
}

/// What is answered before anybody looks at the request: refusals that use nothing up.
pub(crate) fn instead(state: &State, place: Place<'_>, request: &Parts, body: &Bytes) -> Option<(Response, Told)> {
    let Place::Auth(product, "token") = place else { return None };
    if state.lies().is_empty() {
        return None;
    }
    let mut asked = Asked::new(state, place, request);
    let response = tokens::refused(&mut asked, product, &Form::parse(body))?;
    Some((response, asked.told))
}

/// The answer as the lies have it.
pub(crate) async fn told(
    state: &State,
    place: Place<'_>,
    request: &Parts,
    body: &Bytes,
    response: Response,
) -> (Response, Told) {
    let is_token = matches!(place, Place::Auth(_, "token"));
    if state.lies().is_empty() || !(place.is_data() || is_token) {
        return (response, Vec::new());
    }
    let mut asked = Asked::new(state, place, request);
    let mut response = match place {
        Place::Auth(product, _) => tokens::named(&mut asked, product, &Form::parse(body), response).await,
        Place::File(path) => exports::file(&mut asked, path, response).await,
        Place::Ccda => documents::document(&mut asked, Api::OfficeR4, response).await,
        Place::Api(Api::OfficeBulkR4, path) if !path.starts_with("document/") => {
            exports::exchange(&mut asked, path, response).await
        }
        Place::Api(api, path) if path.starts_with("document/") || path.starts_with("Binary/") => {
            documents::document(&mut asked, api, response).await
        }
        Place::Api(api, path) => of_api(&mut asked, api, path, response).await,
        _ => response,
    };
    retry_after::of_answer(&mut asked, &mut response);
    (response, asked.told)
}

async fn of_api(asked: &mut Asked<'_>, api: Api, path: &str, response: Response) -> Response {
    if response.status() == StatusCode::FORBIDDEN {
        return reads::foreign(asked, api, path, response);
    }
    if response.status() != StatusCode::OK {
        return response;
    }
    let (head, bytes) = whole(response).await;
    let Ok(mut value) = serde_json::from_slice::<Value>(&bytes) else { return with_body(head, bytes) };
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let asked_for = path.split('/').next().unwrap_or_default();
    if text("resourceType") == Some("Bundle") && text("type") == Some("searchset") {
        if let Some(refused) = not_served(asked, api, asked_for) {
            return refused;
        }
        if pages::pages(asked, api, asked_for, &mut value) {
            references::references(asked, api, &mut value);
            entries::entries(asked, api, &mut value);
        }
        let text = strings::strings(asked, Topic::Entries, value.to_string());
        return with_body(head, text);
    }
    if text("resourceType") == Some(asked_for) {
        reads::read(asked, api, asked_for, &mut value);
        return with_body(head, value.to_string());
    }
    with_body(head, bytes)
}

/// The refusal of all searches of a type, for this patient.
fn not_served(asked: &mut Asked<'_>, api: Api, resource_type: &str) -> Option<Response> {
    let key = format!("{api} {resource_type} {}", asked.patient(api).unwrap_or_default());
    let lie = asked.met(Topic::Types, &key)?;
    let ways = [Refused::no_route, Refused::method, Refused::not_implemented];
    let refused = asked.one_of(lie, &key, &ways)?();
    asked.tell(lie);
    Some(refused.answer(api, &asked.state.behaviour))
}

async fn whole(response: Response) -> (axum::http::response::Parts, Bytes) {
    let (head, body) = response.into_parts();
    (head, to_bytes(body, usize::MAX).await.unwrap_or_default())
}

fn with_body(mut head: axum::http::response::Parts, body: impl Into<Bytes>) -> Response {
    let body = body.into();
    head.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    Response::from_parts(head, Body::from(body))
}
