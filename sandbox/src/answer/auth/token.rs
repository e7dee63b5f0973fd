//! The token endpoint, and revocation and introspection beside it.

use axum::{
    Json,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use nextgen_patient_access::Product;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::client::authenticate;
use crate::{
    form::Form,
    state::{
        State,
        app::App,
        auth::{Grant, NoGrant},
        clock::seconds_after,
        scopes::Scopes,
    },
};

/// Why the token endpoint refuses: an OAuth error code, and words.
struct Refused(StatusCode, &'static str, &'static str);

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let Self(status, code, why) = self;
        let body = Json(json!({ "error": code, "error_description": why }));
        let mut response = (status, [(header::CACHE_CONTROL, "no-store")], body).into_response();
        if status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, header::HeaderValue::from_static("Basic"));
        }
        response
    }
}

fn refuse(code: &'static str, why: &'static str) -> Refused {
    Refused(StatusCode::BAD_REQUEST, code, why)
}

fn no_grant(why: NoGrant) -> Refused {
    refuse("invalid_grant", why)
}

fn no_client(why: &'static str) -> Refused {
    Refused(StatusCode::UNAUTHORIZED, "invalid_client", why)
}

/// Gives tokens: for a code, for a refresh token, or to a system.
pub(crate) fn token(state: &State, product: Product, headers: &HeaderMap, form: &Form) -> Response {
    let app = match authenticate(state, product, headers, form, &state.token_url(product)) {
        Ok(app) => app,
        Err(why) => return no_client(why).into_response(),
    };
    let answer = match form.get("grant_type") {
        Some("authorization_code") => exchange(state, product, app, form),
        Some("refresh_token") => refresh(state, product, app, form),
        Some("client_credentials") => client_credentials(state, product, app, form),
        Some(_) => Err(refuse("unsupported_grant_type", "the grant_type is not known here")),
        None => Err(refuse("invalid_request", "grant_type is missing")),
    };
    match answer {
        Ok(answer) => ([(header::CACHE_CONTROL, "no-store")], Json(answer)).into_response(),
        Err(refused) => refused.into_response(),
    }
}

fn exchange(state: &State, product: Product, app: &App, form: &Form) -> Result<Value, Refused> {
    let code = form.get("code").ok_or_else(|| refuse("invalid_request", "code is missing"))?;
    let (session, grant, nonce) = state
        .auth
        .take_code(code, state.clock.seconds(), |code| {
            if code.grant.client_id != app.client_id || code.grant.product != product {
                return Err("the code is another app's");
            }
            if form.get("redirect_uri") != Some(&code.redirect_uri) {
                return Err("the redirect_uri is not that of the authorization request");
            }
            match (&code.challenge, form.get("code_verifier")) {
                (None, _) => Ok(()),
                (Some(_), None) => Err("code_verifier is missing"),
                (Some(challenge), Some(verifier)) => {
                    let hash = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier));
                    if hash == *challenge { Ok(()) } else { Err("the code_verifier does not fit the code_challenge") }
                }
            }
        })
        .map_err(no_grant)?;
    let mut answer = tokens(state, &session, &grant, &grant.scopes);
    let refresh_token = state.auth.give_refresh_token(&session, refresh_expires(state, &grant));
    insert(&mut answer, "refresh_token", refresh_token);
    insert(&mut answer, "id_token", id_token(state, &grant, nonce.as_deref()));
    Ok(Value::Object(answer))
}

fn refresh(state: &State, product: Product, app: &App, form: &Form) -> Result<Value, Refused> {
    let token = form.get("refresh_token").ok_or_else(|| refuse("invalid_request", "refresh_token is missing"))?;
    let (session, grant) = state.auth.refresh(&app.client_id, token, state.clock.seconds()).map_err(no_grant)?;
    if grant.product != product {
        return Err(no_grant("the refresh token is not this server's"));
    }
    let asked = form.get("scope").map(Scopes::asked).transpose().map_err(|why| refuse("invalid_scope", why))?;
    let scopes = match asked {
        Some(fewer) if fewer.is_within(&grant.scopes) => fewer,
        Some(_) => return Err(refuse("invalid_scope", "more is asked for than the patient has allowed")),
        None => grant.scopes.clone(),
    };
    let mut answer = tokens(state, &session, &grant, &scopes);
    if state.behaviour.rotation {
        let refresh_token = state.auth.give_refresh_token(&session, refresh_expires(state, &grant));
        insert(&mut answer, "refresh_token", refresh_token);
    }
    Ok(Value::Object(answer))
}

fn client_credentials(state: &State, product: Product, app: &App, form: &Form) -> Result<Value, Refused> {
    if app.secret.is_none() && app.keys.is_none() {
        return Err(refuse("unauthorized_client", "a public client is no system"));
    }
    let scopes =
        Scopes::asked(form.get("scope").unwrap_or("system/*.read")).map_err(|why| refuse("invalid_scope", why))?;
    if !scopes.to_string().split(' ').all(|scope| scope.starts_with("system/")) {
        return Err(refuse("invalid_scope", "the scopes of a system begin with system/"));
    }
    let grant = state.system_grant(product, &app.client_id, scopes);
    let session = state.auth.begin(grant.clone());
    Ok(Value::Object(tokens(state, &session, &grant, &grant.scopes)))
}

fn tokens(state: &State, session: &str, grant: &Grant, scopes: &Scopes) -> Map<String, Value> {
    let lifetime = state.behaviour.access_token_lifetime;
    let mut answer = Map::new();
    let expires = seconds_after(state.clock.seconds(), lifetime);
    let access_token = state.auth.give_token(session, scopes.clone(), expires);
    insert(&mut answer, "access_token", Some(access_token));
    insert(&mut answer, "token_type", Some("Bearer"));
    insert(&mut answer, "expires_in", Some(lifetime.as_secs()));
    insert(&mut answer, "scope", Some(granted(state, grant, scopes)));
    let says_who = match grant.product {
        Product::Office => ["launch/patient", "launch"].iter().any(|scope| grant.scopes.has(scope)),
        _ => !state.behaviour.patient_missing,
    };
    if says_who {
        insert(&mut answer, "patient", grant.patient.clone());
    }
    answer
}

fn insert(answer: &mut Map<String, Value>, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        answer.insert(name.to_owned(), value.into());
    }
}

/// The scopes of which the app is told: those for all types become a list, where the patient has refused some.
fn granted(state: &State, grant: &Grant, scopes: &Scopes) -> String {
    if grant.denied.is_empty() {
        return scopes.to_string();
    }
    let api = state.api_at(grant.product, &grant.audience);
    let types: Vec<&str> = api
        .map(|api| state.description(api).resource_types().into_iter().map(|(name, _, _)| name).collect())
        .unwrap_or_default();
    let mut granted = Scopes::default();
    for scope in scopes.to_string().split(' ') {
        match scope.split_once("/*.") {
            Some((level, what)) => {
                for name in types.iter().filter(|name| !grant.denied.contains(**name)) {
                    granted = granted.with(&format!("{level}/{name}.{what}"));
                }
            }
            None if grant.denied.iter().any(|name| scope.contains(&format!("/{name}."))) => {}
            None => granted = granted.with(scope),
        }
    }
    granted.to_string()
}

fn refresh_expires(state: &State, grant: &Grant) -> u64 {
    let behaviour = &state.behaviour;
    let is_offline = grant.scopes.has("offline_access");
    let lifetime = if is_offline { behaviour.offline_lifetime } else { behaviour.refresh_token_lifetime };
    seconds_after(state.clock.seconds(), lifetime)
}

fn id_token(state: &State, grant: &Grant, nonce: Option<&str>) -> Option<String> {
    if !grant.scopes.has("openid") {
        return None;
    }
    let patient = grant.patient.as_deref()?;
    let now = state.clock.seconds();
    let issuer = match grant.product {
        Product::Office => state.issuer(grant.product),
        // Its openid-configuration names the FHIR base.
        _ => grant.audience.clone(),
    };
    let mut claims = json!({
        "iss": issuer,
        "sub": format!("user-{patient}"),
        "aud": grant.client_id,
        "iat": now,
        "auth_time": now,
        "exp": seconds_after(now, state.behaviour.access_token_lifetime),
    });
    if let Some(claims) = claims.as_object_mut() {
        insert(claims, "nonce", nonce);
        if grant.scopes.has("fhirUser") || grant.scopes.has("profile") {
            insert(claims, "fhirUser", Some(format!("{}/Patient/{patient}", grant.audience)));
        }
    }
    state.auth.keys.sign(&claims)
}

/// Ends the session of a token. A token that is not known is as good as revoked (RFC 7009).
pub(crate) fn revoke(state: &State, product: Product, headers: &HeaderMap, form: &Form, endpoint: &str) -> Response {
    match authenticate(state, product, headers, form, endpoint) {
        Ok(app) => {
            state.auth.revoke(&app.client_id, form.get("token").unwrap_or_default());
            StatusCode::OK.into_response()
        }
        Err(why) => no_client(why).into_response(),
    }
}

/// Says what a token is good for (RFC 7662).
pub(crate) fn introspect(
    state: &State,
    product: Product,
    headers: &HeaderMap,
    form: &Form,
    endpoint: &str,
) -> Response {
    if let Err(why) = authenticate(state, product, headers, form, endpoint) {
        return no_client(why).into_response();
    }
    let token = form.get("token").unwrap_or_default();
    let now = state.clock.seconds();
    let known = match state.auth.access(token, now) {
        Some((grant, expires)) => Some((grant, expires, "Bearer")),
        None => state.auth.renewable(token, now).map(|(grant, expires)| (grant, expires, "Refresh")),
    };
    Json(match known.filter(|(grant, ..)| grant.product == product) {
        Some((grant, expires, token_type)) => json!({
            "active": true,
            "client_id": grant.client_id,
            "exp": expires,
            "iss": state.issuer(product),
            "patient": grant.patient,
            "scope": granted(state, &grant, &grant.scopes),
            "sub": grant.patient.as_ref().map_or_else(|| grant.client_id.clone(), |patient| format!("user-{patient}")),
            "token_type": token_type,
        }),
        None => json!({ "active": false }),
    })
    .into_response()
}
