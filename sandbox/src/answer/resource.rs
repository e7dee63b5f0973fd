//! FHIR resources, as answers and in Bundles.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use nextgen_patient_access::Api;
use serde_json::{Value, json};

use crate::population::{Entry, Mode};

/// A FHIR resource as an answer.
pub(crate) fn fhir(api: Api, resource: &Value) -> Response {
    let content_type = format!("{}; charset=utf-8", api.media_type());
    ([(header::CONTENT_TYPE, content_type)], resource.to_string()).into_response()
}

/// An entry of a Bundle, with the resource's URL below a base.
pub(crate) fn full_entry(base: &str, Entry { resource, mode }: Entry) -> Value {
    let text = |name: &str| resource.get(name).and_then(Value::as_str).unwrap_or_default();
    let full_url = format!("{base}/{}/{}", text("resourceType"), text("id"));
    let mode = match mode {
        Mode::Match => "match",
        Mode::Include => "include",
    };
    json!({ "fullUrl": full_url, "resource": resource, "search": { "mode": mode } })
}
