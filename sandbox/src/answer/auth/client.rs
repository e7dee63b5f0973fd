//! How registered apps authenticate themselves.

use axum::http::{HeaderMap, header::AUTHORIZATION};
use base64::{Engine, engine::general_purpose::STANDARD};
use jsonwebtoken::{DecodingKey, Validation, jwk::Jwk};
use nextgen_patient_access::Product;
use serde_json::Value;

use crate::{
    form::Form,
    state::{State, app::App, keys::use_aws_lc},
};

const JWT_BEARER: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// Who asks: the app that a request to the token endpoint, or one beside it, authenticates.
pub(crate) fn authenticate<'s>(
    state: &'s State,
    product: Product,
    headers: &HeaderMap,
    form: &Form,
    endpoint: &str,
) -> Result<&'s App, &'static str> {
    let basic = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).and_then(basic);
    let (client_id, secret) = match (&basic, form.get("client_id"), form.get("client_secret")) {
        (Some((client_id, secret)), None, None) => (client_id.clone(), Some(secret.clone())),
        (Some((client_id, secret)), Some(also), None) if client_id == also => (client_id.clone(), Some(secret.clone())),
        (Some(_), _, _) => return Err("the client authenticates itself in two ways"),
        (None, Some(client_id), secret) => (client_id.to_owned(), secret.map(str::to_owned)),
        (None, None, _) => (assertion_issuer(form).ok_or("the client says not who it is")?, None),
    };
    let app = state.auth.app(&client_id).ok_or("no such client is registered")?;
    if let Some(assertion) = form.get("client_assertion") {
        return check_assertion(state, product, app, form, assertion, endpoint).map(|()| app);
    }
    match (&app.secret, secret) {
        (Some(expected), Some(given)) if *expected == given => Ok(app),
        (Some(_), _) => Err("the client's secret is missing or wrong"),
        (None, _) if !app.is_public() => Err("the client has to sign an assertion"),
        (None, _) if product == Product::Enterprise && !state.behaviour.enterprise_public_apps => {
            Err("Enterprise takes no public clients")
        }
        (None, _) => Ok(app),
    }
}

/// Name and secret, each form-encoded before they were joined (RFC 6749, section 2.3.1).
fn basic(header: &str) -> Option<(String, String)> {
    let (scheme, encoded) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let text = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (name, secret) = text.split_once(':')?;
    let decoded = |text: &str| {
        let mut pairs = url::form_urlencoded::parse(text.as_bytes());
        pairs.next().map_or_else(String::new, |(name, _)| name.into_owned())
    };
    Some((decoded(name), decoded(secret)))
}

/// Who an assertion says that it is from, before it is checked.
fn assertion_issuer(form: &Form) -> Option<String> {
    use_aws_lc();
    let claims = jsonwebtoken::dangerous::insecure_decode::<Value>(form.get("client_assertion")?).ok()?.claims;
    claims.get("iss").and_then(Value::as_str).map(str::to_owned)
}

fn check_assertion(
    state: &State,
    product: Product,
    app: &App,
    form: &Form,
    assertion: &str,
    endpoint: &str,
) -> Result<(), &'static str> {
    use_aws_lc();
    if product == Product::Enterprise {
        return Err("Enterprise takes no client assertions");
    }
    if form.get("client_assertion_type") != Some(JWT_BEARER) {
        return Err("the client_assertion_type is not that of a JWT");
    }
    let keys = app.keys.as_ref().ok_or("the client has no keys registered")?;
    let header = jsonwebtoken::decode_header(assertion).map_err(|_| "the assertion is no JWT")?;
    let key: &Jwk = match &header.kid {
        Some(id) => keys.find(id).ok_or("the assertion's key is not registered")?,
        None => keys.keys.first().ok_or("the client has no keys registered")?,
    };
    let key = DecodingKey::from_jwk(key).map_err(|_| "the registered key cannot be used")?;
    let mut validation = Validation::new(header.alg);
    validation.set_audience(&[endpoint, &state.issuer(product), &state.token_url(product)]);
    validation.set_issuer(&[&app.client_id]);
    validation.set_required_spec_claims(&["iss", "sub", "aud", "exp", "jti"]);
    // By the sandbox's clock, below.
    validation.validate_exp = false;
    let claims = jsonwebtoken::decode::<Value>(assertion, &key, &validation)
        .map_err(|_| "the assertion's signature, issuer or audience is wrong")?
        .claims;
    let now = state.clock.seconds();
    let expires = claims.get("exp").and_then(Value::as_u64).unwrap_or_default();
    if expires <= now || expires > now + 5 * 60 + 30 {
        return Err("the assertion has expired, or is good for more than five minutes");
    }
    if claims.get("sub").and_then(Value::as_str) != Some(&app.client_id) {
        return Err("the assertion's subject is not the client");
    }
    let jti = claims.get("jti").and_then(Value::as_str).ok_or("the assertion has no jti")?;
    if !state.auth.is_new_assertion(&app.client_id, jti) {
        return Err("the assertion has been used before");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn basic_is_form_encoded() {
        assert_eq!(basic(&format!("Basic {}", STANDARD.encode("a%3Ab:c+d%26"))), Some(("a:b".into(), "c d&".into())));
        assert_eq!(basic("Bearer x"), None);
    }
}
