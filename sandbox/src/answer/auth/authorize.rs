//! The authorization endpoint: the patient signs in, and says what the app may read.
//!
//! Both pages lead back here with the app's request in their forms, so that the server remembers nothing until it gives a code.

use std::collections::BTreeSet;

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use nextgen_patient_access::{Api, Product};
use url::Url;

use crate::{
    answer::html::{self, MOST_PATIENTS, escape},
    form::Form,
    population::person,
    state::{
        State,
        app::App,
        auth::{Code, Grant},
        clock::seconds_after,
        scopes::{Allowed, Interaction, Scopes},
    },
};

/// How long a nonce may be: it is remembered.
const MOST_NONCE: usize = 1_024;

/// Answers a request for authorization, in whichever of its three steps: who, what, back to the app.
///
/// Without a browser, the standard parameters `prompt=none` and `login_hint={patient id}` do for both pages.
pub(crate) fn authorize(state: &State, product: Product, form: &Form) -> Response {
    let (app, redirect_uri) = match redirect_target(state, form) {
        Ok(target) => target,
        Err(why) => return refusal_page(why),
    };
    let back = Back { redirect_uri, state: form.get("state") };
    let request = match AppRequest::check(state, product, app, form) {
        Ok(request) => request,
        Err((code, why)) => return back.error(code, why),
    };
    if form.get("decision") == Some("deny") {
        return back.error("access_denied", "the patient did not allow it");
    }
    let is_silent = form.get("prompt") == Some("none");
    let named = if is_silent { form.get("login_hint") } else { form.get("patient_id") };
    let Some(id) = named else {
        return if is_silent {
            back.error("login_required", "give the patient's id as login_hint")
        } else {
            sign_in_page(state, product, app, form)
        };
    };
    let Some(patient) = state.patient(id) else {
        return back.error("access_denied", "the sandbox has no such patient");
    };
    if !is_silent && form.get("decision") != Some("allow") {
        return consent_page(state, &request, app, &person(&patient), form);
    }
    let code = state.auth.give_code(Code {
        grant: Grant {
            product,
            client_id: app.client_id.clone(),
            patient: Some(id.to_owned()),
            denied: denied(state, &request, form),
            scopes: request.scopes,
            audience: state.base(request.api),
            refresh: None,
        },
        redirect_uri: redirect_uri.to_owned(),
        challenge: request.challenge,
        nonce: form.get("nonce").map(str::to_owned),
        expires: seconds_after(state.clock.seconds(), state.behaviour.code_lifetime),
        used_for: None,
    });
    back.with(&[("code", &code)])
}

/// Where the browser returns, errors included: only once it is known to be the app's.
fn redirect_target<'a>(state: &'a State, form: &'a Form) -> Result<(&'a App, &'a str), &'static str> {
    let client_id = form.get("client_id").ok_or("The request has no client_id.")?;
    let app = state.auth.app(client_id).ok_or("No app with this client_id is registered.")?;
    let redirect_uri = form.get("redirect_uri").ok_or("The request has no redirect_uri.")?;
    if !app.has_redirect_uri(redirect_uri) {
        return Err("The redirect_uri is not one that the app has registered, to the letter.");
    }
    Ok((app, redirect_uri))
}

/// What the app asks for.
struct AppRequest {
    api: Api,
    scopes: Scopes,
    challenge: Option<String>,
}

impl AppRequest {
    fn check(state: &State, product: Product, app: &App, form: &Form) -> Result<Self, (&'static str, &'static str)> {
        let invalid = |why| Err(("invalid_request", why));
        if form.get("response_type") != Some("code") {
            return Err(("unsupported_response_type", "the response_type has to be code"));
        }
        if product == Product::Enterprise && app.secret.is_none() && !state.behaviour.enterprise_public_apps {
            return Err(("unauthorized_client", "Enterprise takes confidential clients only"));
        }
        let Some(audience) = form.get("aud") else { return invalid("aud is missing: it is the FHIR base URL") };
        let Some(api) = state.api_at(product, audience) else {
            return invalid("aud is not the URL of a FHIR base of this product");
        };
        let challenge = match (form.get("code_challenge"), form.get("code_challenge_method")) {
            (Some(challenge), Some("S256")) if challenge.len() == 43 => Some(challenge.to_owned()),
            (Some(_), Some("S256")) => return invalid("the code_challenge is no SHA-256 in base64url"),
            (Some(_), _) => return invalid("the code_challenge_method has to be S256"),
            (None, _) if product == Product::Office => return invalid("code_challenge is missing: PKCE is required"),
            (None, _) => None,
        };
        let scopes = Scopes::asked(form.get("scope").unwrap_or_default()).map_err(|why| ("invalid_scope", why))?;
        if form.get("nonce").is_some_and(|nonce| nonce.len() > MOST_NONCE) {
            return invalid("the nonce is longer than 1,024 bytes");
        }
        if scopes.to_string().contains("system/") {
            return Err(("invalid_scope", "scopes of a system are not for patients to grant"));
        }
        // At Enterprise the scopes are those of the registration, and the parameter may be left out.
        let scopes = match product {
            Product::Enterprise if !scopes.name_resources() => scopes.with("patient/*.read"),
            _ => scopes,
        };
        Ok(Self { api, scopes, challenge })
    }
}

/// The types that the patient did not tick, where the consent page was shown.
fn denied(state: &State, request: &AppRequest, form: &Form) -> BTreeSet<String> {
    if form.get("categories").is_none() {
        return BTreeSet::new();
    }
    let allowed: BTreeSet<&str> = form.all("category").collect();
    categories(state, request).filter(|name| !allowed.contains(name)).map(str::to_owned).collect()
}

/// What a patient decides on: the types that the app asks for of which the record consists, without the patient's own entry.
fn categories<'s>(state: &'s State, request: &AppRequest) -> impl Iterator<Item = &'s str> {
    let types = state.description(request.api).resource_types();
    types.into_iter().map(|(name, _, _)| name).filter(|name| {
        let is_of_record = !matches!(
            *name,
            "Patient" | "Practitioner" | "PractitionerRole" | "Organization" | "Location" | "Endpoint" | "Binary"
        );
        is_of_record
            && [Interaction::Read, Interaction::Search]
                .iter()
                .any(|it| request.scopes.allow(name, *it) != Allowed::Nothing)
    })
}

/// The way back to the app.
struct Back<'a> {
    redirect_uri: &'a str,
    state: Option<&'a str>,
}

impl Back<'_> {
    fn error(&self, code: &str, why: &str) -> Response {
        self.with(&[("error", code), ("error_description", why)])
    }

    fn with(&self, parameters: &[(&str, &str)]) -> Response {
        let Ok(mut url) = Url::parse(self.redirect_uri) else { return refusal_page("The redirect_uri is no URL.") };
        url.query_pairs_mut().extend_pairs(parameters).extend_pairs(self.state.map(|state| ("state", state)));
        (StatusCode::FOUND, [(header::LOCATION, url.as_str()), (header::CACHE_CONTROL, "no-store")]).into_response()
    }
}

fn refusal_page(why: &str) -> Response {
    let body = format!("<h1>This sign-in cannot go on</h1><p>{}</p>", escape(why));
    (StatusCode::BAD_REQUEST, html::page("Sign-in refused", &body)).into_response()
}

fn sign_in_page(state: &State, product: Product, app: &App, form: &Form) -> Response {
    let mut choices = String::new();
    for patient in state.population.patients().take(MOST_PATIENTS) {
        choices.push_str(&format!(
            r#"<button name="patient_id" value="{}"><strong>{}</strong><span>{}</span></button>"#,
            escape(&patient.id),
            escape(&patient.name),
            escape(&patient.about),
        ));
    }
    let more = match state.population.patients().nth(MOST_PATIENTS) {
        Some(_) => {
            r#"<p class="note">There are more: an app signs any of them in with <code>prompt=none&amp;login_hint={patient id}</code>.</p>"#
        }
        None => "",
    };
    let body = format!(
        r#"<p class="eyebrow">NextGen {product}, sandbox</p><h1>Who are you?</h1>
<p><strong>{}</strong> asks to read a record. Choose a synthetic patient to sign in as.</p>
<form method="post" class="choices">{}{choices}</form>{more}"#,
        escape(&app.client_id),
        hidden(form, &["patient_id", "decision", "category", "categories"]),
    );
    html::page("Sign in", &body).into_response()
}

fn consent_page(state: &State, request: &AppRequest, app: &App, patient: &str, form: &Form) -> Response {
    let mut boxes = String::new();
    for name in categories(state, request) {
        boxes.push_str(&format!(
            r#"<label><input type="checkbox" name="category" value="{name}" checked> {}</label>"#,
            spaced(name)
        ));
    }
    if boxes.is_empty() {
        boxes.push_str(r#"<p class="note">It asks for none of them.</p>"#);
    }
    let body = format!(
        r#"<p class="eyebrow">Signed in as {}</p><h1>What may {} read?</h1>
<p>It asks for <code>{}</code>. Who you are, it will know; what you do not tick will be refused to it.</p>
<form method="post">{}<input type="hidden" name="categories" value="listed">
<fieldset class="categories"><legend>Parts of your record</legend>{boxes}</fieldset>
<p class="actions"><button class="primary" name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Do not allow</button></p></form>"#,
        escape(patient),
        escape(&app.client_id),
        escape(&request.scopes.to_string()),
        hidden(form, &["decision", "category", "categories"]),
    );
    html::page("Consent", &body).into_response()
}

/// `MedicationRequest` as people write it.
fn spaced(name: &str) -> String {
    let mut text = String::new();
    for (at, c) in name.chars().enumerate() {
        if at > 0 && c.is_ascii_uppercase() {
            text.push(' ');
        }
        text.push(if at > 0 { c.to_ascii_lowercase() } else { c });
    }
    text
}

/// The request so far, as fields of a form; the form's URL has the query too, and the first value of a name counts.
fn hidden(form: &Form, without: &[&str]) -> String {
    let mut seen = BTreeSet::new();
    let kept = form.0.iter().filter(|(name, _)| !without.contains(&&**name) && seen.insert(name.clone()));
    kept.map(|(name, value)| format!(r#"<input type="hidden" name="{}" value="{}">"#, escape(name), escape(value)))
        .collect()
}
