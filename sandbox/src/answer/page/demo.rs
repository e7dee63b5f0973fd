//! The page's own app: it signs a patient in at Enterprise, and reads the record through the API, as any app would.

use axum::{
    body::to_bytes,
    http::{HeaderMap, HeaderValue, Request, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use nextgen_patient_access::{Api, Product};
use serde_json::Value;
use url::Url;

use crate::{
    answer::{
        auth::token,
        fhir,
        html::{self, escape},
    },
    form::Form,
    population::person,
    state::{Origins, State, app::App, ids::random},
};

pub(super) const CLIENT_ID: &str = "sandbox-page";
const API: Api = Api::EnterpriseR4;
const COOKIE: &str = "sandbox_state";

/// What is shown: a heading, and the search behind it.
const SECTIONS: [(&str, &str); 7] = [
    ("Problems", "Condition?patient={id}&category=problem-list-item"),
    ("Medications taken", "MedicationRequest?patient={id}&status=active"),
    ("Allergies", "AllergyIntolerance?patient={id}"),
    ("Immunizations", "Immunization?patient={id}"),
    ("Laboratory results of 2026", "Observation?patient={id}&category=laboratory&date=ge2026-01-01"),
    ("Documents", "DocumentReference?patient={id}"),
    ("Coverage", "Coverage?patient={id}"),
];
/// How many lines of each are shown.
const LINES: usize = 8;

/// The page's app, as it is registered; nobody else needs its secret.
pub(crate) fn app(origins: &Origins) -> App {
    App::confidential(CLIENT_ID, random()).with_redirect_uri(redirect_uri(origins))
}

fn redirect_uri(origins: &Origins) -> String {
    format!("{}/demo/callback", origins.main)
}

/// Sends the browser to sign in; as a patient who is named already, without the pages.
pub(super) fn begin(state: &State, request: &Parts) -> Response {
    let query = Form::parse(request.uri.query().unwrap_or_default().as_bytes());
    let Ok(mut url) = Url::parse(&state.authorize_url(Product::Enterprise)) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let remembered = random();
    url.query_pairs_mut().extend_pairs([
        ("response_type", "code"),
        ("client_id", CLIENT_ID),
        ("redirect_uri", &redirect_uri(&state.origins)),
        ("scope", "launch/patient patient/*.read"),
        ("aud", &state.base(API)),
        ("state", &remembered),
    ]);
    if let Some(patient) = query.get("patient") {
        url.query_pairs_mut().append_pair("prompt", "none").append_pair("login_hint", patient);
    }
    let cookie = format!("{COOKIE}={remembered}; Path=/demo; HttpOnly; SameSite=Lax");
    (StatusCode::FOUND, [(header::LOCATION, url.to_string()), (header::SET_COOKIE, cookie)]).into_response()
}

/// The browser is back: shows the record, or why not.
pub(super) async fn record(state: &State, request: &Parts) -> Response {
    match read_record(state, request).await {
        Ok(page) => page,
        Err(why) => {
            let body = format!(
                r#"<h1>No record to show</h1><p>{}</p><p><a class="button" href="/demo">Sign in again</a></p>"#,
                escape(&why)
            );
            (StatusCode::BAD_REQUEST, html::page("No record", &body)).into_response()
        }
    }
}

async fn read_record(state: &State, request: &Parts) -> Result<Response, String> {
    let query = Form::parse(request.uri.query().unwrap_or_default().as_bytes());
    let cookies = request.headers.get(header::COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let remembered =
        cookies.split(';').filter_map(|cookie| cookie.trim().split_once('=')).find(|(name, _)| *name == COOKIE);
    if query.get("state").is_none() || query.get("state") != remembered.map(|(_, value)| value) {
        return Err("This is not the answer to a sign-in that was begun here.".to_owned());
    }
    if let Some(error) = query.get("error") {
        return Err(format!("The sign-in ended with {error}: {}", query.get("error_description").unwrap_or_default()));
    }
    let token = exchange(state, query.get("code").unwrap_or_default()).await?;
    let (status, people) = read(state, &token, "Patient").await;
    let patient = people.pointer("/entry/0/resource").ok_or_else(|| format!("Patient was answered {status}."))?;
    let id = patient.get("id").and_then(Value::as_str).unwrap_or_default();

    let mut body = format!(
        r#"<p class="eyebrow">Signed in at NextGen Enterprise, sandbox</p><h1>{}</h1><p class="lead">{}, born {}</p>
<p class="note">Each part was read from <code>{}</code> with this patient’s token.</p>"#,
        escape(&person(patient)),
        escape(patient.get("gender").and_then(Value::as_str).unwrap_or("gender unknown")),
        escape(patient.get("birthDate").and_then(Value::as_str).unwrap_or("unknown")),
        escape(&state.base(API)),
    );
    for (heading, search) in SECTIONS {
        let search = search.replace("{id}", id);
        let (status, bundle) = read(state, &token, &search).await;
        body.push_str(&section(heading, &search, status, &bundle));
    }
    body.push_str(r#"<p><br><a class="button" href="/">Back to the sandbox</a> <a class="button" href="/demo">Sign in as someone else</a></p>"#);
    Ok(([(header::CACHE_CONTROL, "no-store")], html::page("Record", &body)).into_response())
}

async fn exchange(state: &State, code: &str) -> Result<String, String> {
    let secret = state.auth.app(CLIENT_ID).and_then(|app| app.secret.clone()).unwrap_or_default();
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", &redirect_uri(&state.origins)),
        ("client_id", CLIENT_ID),
        ("client_secret", &secret),
    ];
    let form = Form(form.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect());
    let answer = json(token::token(state, Product::Enterprise, &HeaderMap::new(), &form)).await;
    let text = |name: &str| answer.get(name).and_then(Value::as_str).map(str::to_owned);
    text("access_token").ok_or_else(|| text("error_description").unwrap_or_default())
}

/// What the API answers.
async fn read(state: &State, token: &str, path_and_query: &str) -> (StatusCode, Value) {
    let request = Request::builder().uri(format!("{}/{path_and_query}", state.base(API))).body(());
    let Ok((mut parts, ())) = request.map(Request::into_parts) else { return (StatusCode::BAD_REQUEST, Value::Null) };
    if let Ok(value) = HeaderValue::from_str(&format!("Bearer {token}")) {
        parts.headers.insert(header::AUTHORIZATION, value);
    }
    let path = path_and_query.split('?').next().unwrap_or_default();
    let response = fhir::answer(state, API, path, &parts);
    (response.status(), json(response).await)
}

async fn json(response: Response) -> Value {
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap_or_default();
    serde_json::from_slice(&body).unwrap_or_default()
}

fn section(heading: &str, search: &str, status: StatusCode, bundle: &Value) -> String {
    let entries = bundle.get("entry").and_then(Value::as_array).into_iter().flatten();
    let total = bundle.get("total").and_then(Value::as_u64).unwrap_or_default();
    let mut resources: Vec<&Value> = entries.filter_map(|entry| entry.get("resource")).collect();
    resources.sort_by_key(|resource| std::cmp::Reverse(when(resource)));
    let shown = resources.len().min(LINES);
    let (count, rows) = match (status.is_success(), total) {
        (false, _) => (format!(r#"<span class="warn">answered {status}</span>"#), String::new()),
        (true, 0) => ("none".to_owned(), String::new()),
        (true, total) => {
            let rows: String = resources.into_iter().take(LINES).map(row).collect();
            let count = if total > shown as u64 { format!("{shown} of {total}") } else { total.to_string() };
            (count, format!(r#"<div class="scroll"><table><tbody>{rows}</tbody></table></div>"#))
        }
    };
    format!(
        r#"<h2>{heading} <span class="note">{count}</span></h2>{rows}<p class="note"><code>GET {}</code></p>"#,
        escape(search)
    )
}

fn row(resource: &Value) -> String {
    format!(
        r#"<tr><th>{}</th><td class="value">{}</td><td class="date">{}</td></tr>"#,
        escape(&what(resource)),
        escape(&value(resource)),
        escape(when(resource)),
    )
}

/// What a resource is about, in words.
fn what(resource: &Value) -> String {
    let places = ["/code", "/medicationCodeableConcept", "/vaccineCode", "/type"];
    let concept = places.iter().find_map(|place| resource.pointer(place));
    let concept = concept.and_then(|concept| {
        let coding = || concept.pointer("/coding/0/display").or_else(|| concept.pointer("/coding/0/code"));
        concept.get("text").or_else(coding).and_then(Value::as_str)
    });
    let reference = || resource.pointer("/medicationReference/display").and_then(Value::as_str);
    concept.or_else(reference).unwrap_or("without a name").to_owned()
}

fn value(resource: &Value) -> String {
    let text = |pointer: &str| resource.pointer(pointer).and_then(Value::as_str);
    if let Some(number) = resource.pointer("/valueQuantity/value") {
        return format!("{number} {}", text("/valueQuantity/unit").unwrap_or_default());
    }
    let status = ["/clinicalStatus/coding/0/code", "/valueCodeableConcept/text", "/valueString", "/status"];
    status.iter().find_map(|place| text(place)).unwrap_or_default().to_owned()
}

fn when(resource: &Value) -> &str {
    let names =
        ["effectiveDateTime", "onsetDateTime", "occurrenceDateTime", "authoredOn", "recordedDate", "date", "issued"];
    let date = names.iter().find_map(|name| resource.get(*name)).and_then(Value::as_str).unwrap_or_default();
    date.get(..10).unwrap_or(date)
}
