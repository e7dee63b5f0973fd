//! The page's own app: it signs a patient in at either product, and reads the whole record through the API, as any app would.

use std::sync::Arc;

use axum::{
    body::to_bytes,
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Response},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint, Error, Product,
    record::{Item, Page},
    transport::RateLimit,
};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use url::Url;

use super::within::Within;
use crate::{
    answer::{
        auth::token,
        html::{self, escape},
    },
    form::Form,
    state::{Origins, State, app::App, ids::random},
};

pub(super) const CLIENT_ID: &str = "sandbox-page";
const COOKIE: &str = "sandbox_state";

/// The page's app, as it is registered; nobody else needs its secret.
pub(crate) fn app(origins: &Origins) -> App {
    App::confidential(CLIENT_ID, random()).with_redirect_uri(redirect_uri(origins))
}

fn redirect_uri(origins: &Origins) -> String {
    format!("{}/demo/callback", origins.main)
}

/// The product that a query or a state names: Enterprise, unless it is Office.
fn product(named: Option<&str>) -> Product {
    if named == Some("office") { Product::Office } else { Product::Enterprise }
}

fn api(product: Product) -> Api {
    if product == Product::Office { Api::OfficeR4 } else { Api::EnterpriseR4 }
}

/// Sends the browser to sign in; as a patient who is named already, without the pages.
pub(super) fn begin(state: &State, request: &Parts) -> Response {
    let query = Form::parse(request.uri.query().unwrap_or_default().as_bytes());
    let product = product(query.get("product"));
    let Ok(mut url) = Url::parse(&state.authorize_url(product)) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let name = if product == Product::Office { "office" } else { "enterprise" };
    let (remembered, verifier) = (format!("{name}-{}", random()), random());
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&verifier));
    url.query_pairs_mut().extend_pairs([
        ("response_type", "code"),
        ("client_id", CLIENT_ID),
        ("redirect_uri", &redirect_uri(&state.origins)),
        ("scope", "launch/patient patient/*.read"),
        ("aud", &state.base(api(product))),
        ("state", &remembered),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ]);
    if let Some(patient) = query.get("patient") {
        url.query_pairs_mut().append_pair("prompt", "none").append_pair("login_hint", patient);
    }
    let cookie = format!("{COOKIE}={remembered}.{verifier}; Path=/demo; HttpOnly; SameSite=Lax");
    (StatusCode::FOUND, [(header::LOCATION, url.to_string()), (header::SET_COOKIE, cookie)]).into_response()
}

/// The browser is back: shows the record, or why not.
pub(super) async fn record(state: &Arc<State>, request: &Parts) -> Response {
    match read_record(state, request).await {
        Ok(page) => ([(header::CACHE_CONTROL, "no-store")], Html(page.to_string())).into_response(),
        Err(why) => {
            let body = format!(
                r#"<h1>No record to show</h1><p>{}</p><p><a class="button" href="/demo">Sign in again</a></p>"#,
                escape(&why)
            );
            (StatusCode::BAD_REQUEST, html::page("No record", &body)).into_response()
        }
    }
}

async fn read_record(state: &Arc<State>, request: &Parts) -> Result<Page, String> {
    let query = Form::parse(request.uri.query().unwrap_or_default().as_bytes());
    let cookies = request.headers.get(header::COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let remembered =
        cookies.split(';').filter_map(|cookie| cookie.trim().split_once('=')).find(|(name, _)| *name == COOKIE);
    let given = query.get("state").unwrap_or_default();
    let begun = remembered.and_then(|(_, value)| value.split_once('.'));
    let Some((_, verifier)) = begun.filter(|(state, _)| *state == given) else {
        return Err("This is not the answer to a sign-in that was begun here.".to_owned());
    };
    if let Some(error) = query.get("error") {
        return Err(format!("The sign-in ended with {error}: {}", query.get("error_description").unwrap_or_default()));
    }
    let product = product(given.split('-').next());
    let (token, patient) = exchange(state, product, query.get("code").unwrap_or_default(), verifier).await?;
    whole(state, api(product), token, &patient).await.map_err(|error| format!("The record cannot be read: {error}"))
}

/// The access token that a code stands for, and the patient whom it is for.
async fn exchange(
    state: &State,
    product: Product,
    code: &str,
    verifier: &str,
) -> Result<(AccessToken, String), String> {
    let secret = state.auth.app(CLIENT_ID).and_then(|app| app.secret.clone()).unwrap_or_default();
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("code_verifier", verifier),
        ("redirect_uri", &redirect_uri(&state.origins)),
        ("client_id", CLIENT_ID),
        ("client_secret", &secret),
    ];
    let form = Form(form.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect());
    let answer = token::token(state, product, &HeaderMap::new(), &form);
    let body = to_bytes(answer.into_body(), usize::MAX).await.unwrap_or_default();
    let answer: Value = serde_json::from_slice(&body).unwrap_or_default();
    let text = |name: &str| answer.get(name).and_then(Value::as_str).map(str::to_owned);
    match (text("access_token"), text("patient")) {
        (Some(token), Some(patient)) => Ok((AccessToken::new(token), patient)),
        _ => Err(text("error_description").unwrap_or_default()),
    }
}

/// The whole record, by the SDK, without a socket: so it counts for nobody's limit of requests.
async fn whole(state: &Arc<State>, api: Api, token: AccessToken, patient: &str) -> Result<Page, Error> {
    let endpoint = Endpoint::new(api, &state.base(api))?;
    let client =
        Client::builder(endpoint, token).service(Within(state.clone())).rate_limit(RateLimit::unlimited()).build()?;
    let mut items = client.record(patient).items();
    let mut page = Page::default();
    while let Some(item) = items.next().await {
        match item {
            Item::Resource(resource) => page.add(&resource),
            Item::Document(document) => page.add_document(&document),
            _ => {}
        }
    }
    page.add_report(&items.report());
    Ok(page)
}
