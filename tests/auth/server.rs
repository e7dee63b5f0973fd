//! An authorization server beside the FHIR server on loopback, whose token endpoint answers as a test tells it to.

use std::collections::BTreeMap;

use axum::response::Response;
use nextgen_patient_access::{
    Api, Endpoint, Error,
    auth::{AuthServer, PendingAuthorization, Registration, Scopes},
};
use nextgen_test_support::{Seen, Server};
use serde_json::{Value, json};

pub(crate) const CLIENT_ID: &str = "app-1";
pub(crate) const CLIENT_SECRET: &str = "s3cr3t+client/secret";
pub(crate) const REDIRECT_URI: &str = "https://app.example/callback";
pub(crate) const CODE: &str = "s3cr3t-code";
pub(crate) const TOKEN: &str = "s3cr3t-access-token";
pub(crate) const REFRESH_TOKEN: &str = "s3cr3t-refresh-token";

/// The free text of an authorization server, which may name the patient.
pub(crate) const FREE_TEXT: &str = "Ann Doe's s3cr3t account is locked";

/// What every answer of the token endpoint has.
pub(crate) fn tokens() -> Value {
    json!({"access_token": TOKEN, "refresh_token": REFRESH_TOKEN, "token_type": "bearer", "expires_in": 300})
}

pub(crate) fn refusal(status: u16, code: &str) -> Response {
    nextgen_test_support::json(status, json!({"error": code, "error_description": FREE_TEXT}).to_string())
}

/// A server whose `smart-configuration` is this, with `$origin` for its own, and where all else is answered by `answer`.
pub(crate) fn start(document: Value, answer: impl Fn(&str, &Seen) -> Response + Send + Sync + 'static) -> Server {
    Server::serve(move |base, request| {
        let origin = base.strip_suffix("/api/fhir/r4").unwrap();
        if request.target == "/api/fhir/r4/.well-known/smart-configuration" {
            return nextgen_test_support::json(200, document.to_string().replace("$origin", origin));
        }
        answer(origin, request)
    })
}

pub(crate) fn document() -> Value {
    json!({
        "issuer": "$origin/issuer",
        "authorization_endpoint": "$origin/authorize",
        "token_endpoint": "$origin/token",
        "revocation_endpoint": "$origin/revoke",
        "introspection_endpoint": "$origin/introspect",
        "jwks_uri": "$origin/jwks",
        "capabilities": ["launch-ehr"],
    })
}

pub(crate) fn endpoint(server: &Server) -> Endpoint {
    Endpoint::new(Api::OfficeR4, &server.base()).unwrap()
}

pub(crate) async fn discover(server: &Server) -> AuthServer {
    let found = AuthServer::discover(&endpoint(server)).await.unwrap();
    assert_eq!(found.problems(), [""; 0]);
    found
}

pub(crate) fn public() -> Registration {
    Registration::public(CLIENT_ID, REDIRECT_URI).unwrap()
}

pub(crate) fn scopes(scopes: &str) -> Scopes {
    scopes.parse().unwrap()
}

/// A sign-in of the public app that has begun.
pub(crate) async fn begun(server: &Server) -> PendingAuthorization {
    discover(server).await.authorize(&public(), &scopes("launch/patient patient/*.read")).unwrap()
}

/// The callback of a patient who said yes.
pub(crate) fn yes(pending: &PendingAuthorization) -> String {
    format!("{REDIRECT_URI}?code={CODE}&state={}", pending.state())
}

/// The parameters of a form or a URL's query.
pub(crate) fn parameters(query: &str) -> BTreeMap<String, String> {
    let query = query.split_once('?').map_or(query, |(_, query)| query);
    let mut parameters = BTreeMap::new();
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()).into_owned() {
        assert!(parameters.insert(name.clone(), value).is_none(), "{name} is there twice");
    }
    parameters
}

/// What was sent to a path of the authorization server.
pub(crate) fn seen(server: &Server, path: &str) -> Vec<Seen> {
    server.seen().into_iter().filter(|seen| seen.target == path).collect()
}

/// An error, in which there must be no secret and none of the server's free text.
#[track_caller]
pub(crate) fn clean(error: Error) -> Error {
    let mut shown = format!("{error} {error:?}");
    let mut source = std::error::Error::source(&error);
    while let Some(error) = source {
        shown += &format!("{error} {error:?}");
        source = error.source();
    }
    for secret in ["s3cr3t", "Doe", "<html"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    error
}
