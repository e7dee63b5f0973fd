//! What is nobody's, wherever it stands: the words of FHIR, OAuth and HTTP. All that is not listed goes.

use std::{collections::BTreeSet, sync::LazyLock};

use nextgen_patient_access::Api;
use url::Url;

use super::lexicon::LEXICON;
use crate::description::{Description, base_path};

/// Values: of OAuth, of FHIR's searches and links, of discovery documents. FHIR's codes come from its tables.
const VALUES: [&str; 93] = [
    "*/*",
    "1.0.2",
    "3.0.1",
    "3.0.2",
    "4.0.1",
    "Bearer",
    "RS256",
    "RS384",
    "ES256",
    "ES384",
    "S256",
    "Reference",
    "access_denied",
    "activity",
    "address",
    "assess-plan",
    "authorization_code",
    "authorization_pending",
    "authorize-post",
    "bearer",
    "client-confidential-asymmetric",
    "client-confidential-symmetric",
    "client-public",
    "client_credentials",
    "client_secret_basic",
    "client_secret_post",
    "code",
    "community",
    "consent",
    "consent_required",
    "context-banner",
    "context-ehr-encounter",
    "context-ehr-patient",
    "context-standalone-encounter",
    "context-standalone-patient",
    "context-style",
    "count",
    "data",
    "email",
    "encounter-diagnosis",
    "exam",
    "false",
    "fhirUser",
    "first",
    "form_post",
    "fragment",
    "health-concern",
    "id_token",
    "imaging",
    "interaction_required",
    "invalid_client",
    "invalid_grant",
    "invalid_request",
    "invalid_scope",
    "invalid_token",
    "insufficient_scope",
    "json",
    "laboratory",
    "last",
    "launch",
    "launch-ehr",
    "launch-standalone",
    "login",
    "login_required",
    "next",
    "none",
    "offline_access",
    "online_access",
    "openid",
    "patient",
    "permission-offline",
    "permission-online",
    "permission-patient",
    "permission-user",
    "permission-v1",
    "permission-v2",
    "phone",
    "prev",
    "previous",
    "private_key_jwt",
    "problem-list-item",
    "profile",
    "query",
    "refresh_token",
    "select_account",
    "server_error",
    "social-history",
    "sso-openid-connect",
    "survey",
    "temporarily_unavailable",
    "true",
    "unauthorized_client",
    "vital-signs",
];

/// More values: those with a `:`, and longer ones.
const URNS: [&str; 4] = [
    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    "urn:ietf:params:oauth:grant-type:jwt-bearer",
    "unsupported_grant_type",
    "unsupported_response_type",
];

/// Names of parameters and of JSON members, beside those of FHIR and of the descriptions.
const NAMES: [&str; 95] = [
    "_count",
    "_elements",
    "_format",
    "_id",
    "_include",
    "_jobId",
    "_lastUpdated",
    "_offset",
    "_getpages",
    "_getpagesoffset",
    "_maxresults",
    "_outputFormat",
    "_page",
    "_pretty",
    "_profile",
    "_revinclude",
    "_security",
    "_since",
    "_sort",
    "_summary",
    "_tag",
    "_total",
    "_type",
    "access_token",
    "active",
    "alg",
    "aud",
    "authorization_endpoint",
    "capabilities",
    "claims_supported",
    "client_assertion",
    "client_assertion_type",
    "client_id",
    "client_secret",
    "code",
    "code_challenge",
    "code_challenge_method",
    "code_challenge_methods_supported",
    "code_verifier",
    "count",
    "deleted",
    "encounter",
    "error",
    "error_description",
    "error_uri",
    "exp",
    "expires_in",
    "fhirUser",
    "grant_type",
    "grant_types_supported",
    "iat",
    "id_token",
    "id_token_signing_alg_values_supported",
    "introspection_endpoint",
    "iss",
    "issuer",
    "jwks_uri",
    "keys",
    "kid",
    "kty",
    "launch",
    "login_hint",
    "management_endpoint",
    "need_patient_banner",
    "nonce",
    "output",
    "page",
    "patient",
    "patientIds",
    "patientIdsToExclude",
    "patientIdsToInclude",
    "prompt",
    "redirect_uri",
    "refresh_token",
    "registration_endpoint",
    "request",
    "requiresAccessToken",
    "response_mode",
    "response_type",
    "response_types_supported",
    "revocation_endpoint",
    "scope",
    "scopes_supported",
    "session_state",
    "smart_style_url",
    "state",
    "sub",
    "subject_types_supported",
    "token",
    "token_endpoint",
    "token_endpoint_auth_methods_supported",
    "token_endpoint_auth_signing_alg_values_supported",
    "token_type",
    "transactionTime",
    "userinfo_endpoint",
];

/// Members and parameters whose numbers are no one's.
const NUMBERS: [&str; 11] = [
    "_count",
    "_getpagesoffset",
    "_jobId",
    "_maxresults",
    "_offset",
    "_page",
    "count",
    "expires_in",
    "page",
    "refresh_expires_in",
    "total",
];

/// Segments of paths, beside those of the descriptions.
const SEGMENTS: [&str; 16] = [
    "$everything",
    "$export",
    "_history",
    "_search",
    ".well-known",
    "auth",
    "bulk",
    "certs",
    "jwks.json",
    "openid-configuration",
    "openid-connect",
    "protocol",
    "realms",
    "smart-configuration",
    "authorize",
    "introspect",
];

const MEDIA_TYPES: [&str; 28] = [
    "*/*",
    "application/fhir+json",
    "application/fhir+ndjson",
    "application/fhir+xml",
    "application/hl7-v3+xml",
    "application/javascript",
    "application/json",
    "application/json+fhir",
    "application/jwt",
    "application/ndjson",
    "application/octet-stream",
    "application/pdf",
    "application/rtf",
    "application/x-ndjson",
    "application/x-www-form-urlencoded",
    "application/xml",
    "application/xml+fhir",
    "image/gif",
    "image/jpeg",
    "image/png",
    "image/svg+xml",
    "image/tiff",
    "text/css",
    "text/html",
    "text/javascript",
    "text/plain",
    "text/rtf",
    "text/xml",
];

const CHARSETS: [&str; 5] =
    ["charset=utf-8", "charset=us-ascii", "charset=iso-8859-1", "charset=windows-1252", "fhirversion=4.0"];

/// Hosts beside those of the APIs.
const HOSTS: [&str; 3] = ["127.0.0.1", "[::1]", "localhost"];

static ROUTES: LazyLock<(BTreeSet<String>, BTreeSet<String>)> = LazyLock::new(|| {
    let descriptions: Vec<Description> = Api::ALL.into_iter().filter_map(|api| Description::read(api).ok()).collect();
    let operations = || descriptions.iter().flat_map(|description| &description.operations);
    let paths = operations().map(|operation| operation.path.clone());
    let bases = Api::ALL.into_iter().map(|api| base_path(api).to_owned());
    let segments = paths.chain(bases).flat_map(|path| path.split('/').map(str::to_lowercase).collect::<Vec<_>>());
    let parameters = operations().flat_map(|operation| &operation.parameters).map(|parameter| parameter.name.clone());
    (segments.collect(), parameters.collect())
});

static API_HOSTS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let urls = Api::ALL.into_iter().filter_map(|api| Url::parse(api.base_url()).ok());
    urls.filter_map(|url| url.host_str().map(str::to_owned)).collect()
});

/// A word of FHIR's or OAuth's, as a value.
pub(super) fn is_value(text: &str) -> bool {
    VALUES.contains(&text)
        || URNS.contains(&text)
        || LEXICON.codes.contains(text)
        || is_resource(text)
        || is_media_type(text)
}

pub(super) fn is_resource(text: &str) -> bool {
    LEXICON.resources.contains(text)
}

/// The name of a member of JSON.
pub(super) fn is_member(name: &str) -> bool {
    NAMES.contains(&name) || LEXICON.members.contains(name.trim_start_matches('_')) || name == "resourceType"
}

/// What a search is to bring along: `Observation:subject`, also with a third part, the type.
pub(super) fn is_include(text: &str) -> bool {
    let mut parts = text.split(':');
    parts.next().is_some_and(is_resource)
        && parts.next().is_some_and(|it| it == "*" || is_parameter(it) || is_member(it))
        && parts.all(is_resource)
}

/// The name of a parameter, with what FHIR lets follow: `name:exact`, `subject:Patient.name`.
pub(super) fn is_parameter(name: &str) -> bool {
    const MODIFIERS: [&str; 11] =
        ["above", "below", "contains", "exact", "identifier", "in", "iterate", "missing", "not", "text", "type"];
    let is_known =
        |part: &str| NAMES.contains(&part) || ROUTES.1.contains(part) || MODIFIERS.contains(&part) || is_resource(part);
    name.split(['.', ':']).all(is_known)
}

pub(super) fn is_number_of(name: &str) -> bool {
    NUMBERS.contains(&name)
}

/// A segment of a path, in upper case or lower.
pub(super) fn is_segment(segment: &str) -> bool {
    let lower = segment.to_ascii_lowercase();
    SEGMENTS.contains(&&*lower) || ROUTES.0.contains(&lower) || is_resource(segment)
}

pub(super) fn is_host(host: &str) -> bool {
    HOSTS.contains(&host) || API_HOSTS.contains(host)
}

fn is_media_type(text: &str) -> bool {
    MEDIA_TYPES.contains(&text)
}

/// A media type that is known, with no parameter but its charset.
pub(super) fn media_type(text: &str) -> Option<String> {
    let mut parts = text.split(';').map(|part| part.trim().to_ascii_lowercase());
    let name = parts.next().filter(|name| is_media_type(name))?;
    let charset = parts.find_map(|part| CHARSETS.iter().find(|known| part.replace('"', "") == **known).copied());
    Some(charset.map_or_else(|| name.clone(), |charset| format!("{name}; {charset}")))
}

/// `patient/Observation.rs`: what a scope is, without its query.
pub(super) fn is_scope(scope: &str) -> bool {
    let of_resources = || {
        let (level, rest) = scope.split_once('/')?;
        let (of, what) = rest.split_once('.')?;
        let is_what = matches!(what, "read" | "write" | "*") || what.bytes().all(|byte| b"cruds".contains(&byte));
        Some(
            matches!(level, "patient" | "user" | "system")
                && (of == "*" || is_resource(of))
                && is_what
                && what.len() <= 5,
        )
    };
    VALUES.contains(&scope) || matches!(scope, "launch/patient" | "launch/encounter") || of_resources() == Some(true)
}
