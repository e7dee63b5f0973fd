//! What the authorization servers publish of themselves, shaped as NextGen's own documents are.

use axum::response::{IntoResponse, Response};
use nextgen_patient_access::{Api, Product};
use serde_json::{Value, json};

use crate::{answer::refusal::Refused, state::State};

/// Answers for `{base}/.well-known/{document}`.
pub(crate) fn well_known(state: &State, api: Api, document: &str) -> Response {
    let value = match document {
        "smart-configuration" => smart_configuration(state, api),
        "openid-configuration" => openid_configuration(state, api),
        "jwk" if api.product() == Product::Enterprise => state.auth.keys.jwks(),
        // Enterprise lets nobody without a token see even that there is no such document.
        _ if api.product() == Product::Enterprise => {
            return Refused::unauthorized("no such document").answer(api, &state.behaviour);
        }
        _ => return Refused::not_found("no such document").answer(api, &state.behaviour),
    };
    axum::Json(value).into_response()
}

fn smart_configuration(state: &State, api: Api) -> Value {
    let product = api.product();
    let capabilities = [
        "launch-standalone",
        "client-public",
        "client-confidential-symmetric",
        "client-confidential-asymmetric",
        "context-standalone-patient",
        "permission-offline",
        "permission-patient",
        "permission-v1",
        "permission-v2",
        "sso-openid-connect",
        "authorize-post",
    ];
    let mut document = json!({
        "authorization_endpoint": state.authorize_url(product),
        "capabilities": capabilities,
        "code_challenge_methods_supported": ["S256"],
        "grant_types_supported": ["authorization_code", "client_credentials", "refresh_token"],
        "issuer": state.issuer(product),
        "revocation_endpoint": state.revoke_url(product),
        "token_endpoint": state.token_url(product),
    });
    let more = if product == Product::Office {
        json!({
            "introspection_endpoint": state.introspect_url(),
            "jwks_uri": state.office_certs_url(),
            "response_types_supported": ["code"],
            "token_endpoint_auth_methods_supported": ["private_key_jwt", "client_secret_basic", "client_secret_post"],
        })
    } else {
        json!({
            // Its two documents disagree on where the keys are, and on the issuer.
            "jwks_uri": state.enterprise_jwks_url(api),
            "scopes_supported": ["openid", "offline_access", "launch/patient", "patient/*.*", "user/*.*"],
        })
    };
    merge(&mut document, more);
    document
}

/// `.well-known/openid-configuration`: of Enterprise below the FHIR base, of Office below the issuer.
pub(crate) fn openid_configuration(state: &State, api: Api) -> Value {
    let product = api.product();
    let mut document = json!({
        "authorization_endpoint": state.authorize_url(product),
        "id_token_signing_alg_values_supported": ["RS256"],
        "response_types_supported": ["code"],
        "revocation_endpoint": state.revoke_url(product),
        "subject_types_supported": ["public"],
        "token_endpoint": state.token_url(product),
    });
    let more = if product == Product::Office {
        json!({
            "code_challenge_methods_supported": ["S256"],
            "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials"],
            "introspection_endpoint": state.introspect_url(),
            "issuer": state.issuer(product),
            "jwks_uri": state.office_certs_url(),
            "scopes_supported": ["openid", "fhirUser", "offline_access", "launch/patient", "patient/*.read", "system/*.read"],
            "token_endpoint_auth_methods_supported": ["private_key_jwt", "client_secret_basic", "client_secret_post"],
            "token_endpoint_auth_signing_alg_values_supported": ["RS384", "ES384", "RS256", "ES256"],
        })
    } else {
        json!({ "issuer": state.base(api), "jwks_uri": format!("{}/.well-known/jwk", state.base(api)) })
    };
    merge(&mut document, more);
    document
}

fn merge(document: &mut Value, more: Value) {
    if let (Value::Object(document), Value::Object(more)) = (document, more) {
        document.extend(more);
    }
}
