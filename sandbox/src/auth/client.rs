//! The registered apps, and how they authenticate themselves.

use axum::http::{HeaderMap, header::AUTHORIZATION};
use base64::{Engine, engine::general_purpose::STANDARD};
use jsonwebtoken::{
    DecodingKey, Validation,
    jwk::{Jwk, JwkSet},
};
use nextgen_patient_access::Product;
use serde_json::Value;
use url::{Host, Url};

use super::keys::use_aws_lc;
use crate::{form::Form, state::State};

const JWT_BEARER: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// An app that is registered with the sandbox, at both products.
///
/// ```
/// use nextgen_sandbox::App;
///
/// let app = App::confidential("my-app", "my-secret").with_redirect_uri("https://app.example/callback");
/// assert_eq!(app.client_id(), "my-app");
/// ```
#[derive(Clone)]
pub struct App {
    pub(crate) client_id: String,
    pub(crate) secret: Option<String>,
    pub(crate) keys: Option<JwkSet>,
    pub(crate) redirect_uris: Vec<String>,
}

impl App {
    /// An app with a secret, sent by HTTP Basic or in the body.
    pub fn confidential(client_id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { secret: Some(secret.into()), ..Self::public(client_id) }
    }

    /// An app without a secret. Enterprise takes none, unless [`Behaviour`](crate::Behaviour) says so.
    pub fn public(client_id: impl Into<String>) -> Self {
        Self { client_id: client_id.into(), secret: None, keys: None, redirect_uris: Vec::new() }
    }

    /// An app with a key of its own (`private_key_jwt`, at Office): its public keys as a JWKS.
    ///
    /// # Errors
    /// If the value is no JWKS.
    pub fn with_keys(client_id: impl Into<String>, jwks: Value) -> Result<Self, crate::Error> {
        let keys = serde_json::from_value(jwks)
            .map_err(|error| crate::Error::new(format!("the app's keys are no JWKS: {error}")))?;
        Ok(Self { keys: Some(keys), ..Self::public(client_id) })
    }

    /// Registers a redirect URI. It is compared to the letter, but for the port of one on loopback (RFC 8252, section 7.3).
    #[must_use]
    pub fn with_redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uris.push(uri.into());
        self
    }

    /// The client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    pub(crate) fn has_redirect_uri(&self, uri: &str) -> bool {
        self.redirect_uris.iter().any(|known| known == uri || is_loopback_alike(known, uri))
    }

    /// Whether NextGen would register it: its redirect URIs are URLs, without query and fragment.
    pub(crate) fn check(&self) -> Result<(), crate::Error> {
        let is_good =
            |uri: &&String| Url::parse(uri).is_ok_and(|url| url.query().is_none() && url.fragment().is_none());
        match self.redirect_uris.iter().find(|uri| !is_good(uri)) {
            None => Ok(()),
            Some(bad) => Err(crate::Error::new(format!(
                "`{bad}` cannot be the redirect URI of {}: it has to be a URL without query and fragment",
                self.client_id
            ))),
        }
    }

    fn is_public(&self) -> bool {
        self.secret.is_none() && self.keys.is_none()
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}

fn is_loopback_alike(known: &str, asked: &str) -> bool {
    let parsed = |uri: &str| {
        let mut url = Url::parse(uri).ok()?;
        let is_loopback = match url.host()? {
            Host::Ipv4(address) => address.is_loopback(),
            Host::Ipv6(address) => address.is_loopback(),
            Host::Domain(name) => name == "localhost",
        };
        (is_loopback && url.scheme() == "http" && url.set_port(None).is_ok()).then_some(url)
    };
    matches!((parsed(known), parsed(asked)), (Some(known), Some(asked)) if known == asked)
}

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
    fn only_the_port_of_loopback_is_free() {
        let app =
            App::public("a").with_redirect_uri("http://127.0.0.1/callback").with_redirect_uri("https://a.example/cb");
        for good in ["http://127.0.0.1/callback", "http://127.0.0.1:8123/callback", "https://a.example/cb"] {
            assert!(app.has_redirect_uri(good), "{good}");
        }
        for bad in [
            "http://127.0.0.1/other",
            "http://localhost/callback",
            "https://a.example:444/cb",
            "https://a.example/cb?x",
            "http://evil.example/callback",
        ] {
            assert!(!app.has_redirect_uri(bad), "{bad}");
        }
    }

    #[test]
    fn basic_is_form_encoded() {
        assert_eq!(basic(&format!("Basic {}", STANDARD.encode("a%3Ab:c+d%26"))), Some(("a:b".into(), "c d&".into())));
        assert_eq!(basic("Bearer x"), None);
    }
}
