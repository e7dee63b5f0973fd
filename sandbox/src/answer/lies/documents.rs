//! Lies about documents: PDF, C-CDA, and the Binary that holds one.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use nextgen_patient_access::{Api, FhirVersion};
use serde_json::{Value, json};

use super::{Asked, bundle::outcome, whole, with_body};
use crate::{
    answer::refusal::Refused,
    lies::{Lie, Topic},
};

const OUTCOME: &str = r#"<OperationOutcome xmlns="http://hl7.org/fhir"><issue><severity value="error"/><code value="exception"/><diagnostics value="the document cannot be read"/></issue></OperationOutcome>"#;
const PAGE: &str =
    "<!doctype html><html><head><title>Sign in</title></head><body><form><input name=\"user\"></form></body></html>";

pub(super) async fn document(asked: &mut Asked<'_>, api: Api, response: Response) -> Response {
    if response.status() != StatusCode::OK {
        return response;
    }
    let key = asked.key();
    let Some(lie) = asked.met(Topic::Documents, &key) else { return response };
    let kind = |name: &'static str| [(header::CONTENT_TYPE, name)];
    let told = match lie {
        Lie::DocumentEmpty => match asked.one_of(lie, &key, &[StatusCode::OK, StatusCode::NO_CONTENT]) {
            Some(StatusCode::NO_CONTENT) => StatusCode::NO_CONTENT.into_response(),
            // What it would have been, the header still says.
            _ => with_body(whole(response).await.0, ""),
        },
        Lie::DocumentOutcome => {
            match asked.one_of(lie, &key, &["application/fhir+xml", "text/xml", "Application/FHIR+JSON"]) {
                Some("Application/FHIR+JSON") => {
                    let said = outcome("error", "exception", "the document cannot be read").to_string();
                    (kind("Application/FHIR+JSON"), said).into_response()
                }
                Some(xml) => (kind(xml), OUTCOME).into_response(),
                None => return response,
            }
        }
        Lie::DocumentPage => (kind("text/html; charset=utf-8"), PAGE).into_response(),
        Lie::DocumentWrapped => wrapped(asked, api, &key, response).await,
        Lie::DocumentUnacceptable => {
            let accepted = asked.request.headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
            if accepted.is_some_and(|accepted| accepted.contains("fhir")) {
                wrapped(asked, api, &key, response).await
            } else {
                Refused::not_acceptable().answer(api, &asked.state.behaviour)
            }
        }
        _ => return response,
    };
    asked.tell(lie);
    told
}

/// The document in a Binary, with base64 that is not quite the standard's.
async fn wrapped(asked: &Asked<'_>, api: Api, key: &str, response: Response) -> Response {
    let (mut head, bytes) = whole(response).await;
    let name = if api.fhir_version() == FhirVersion::R4 { "data" } else { "content" };
    let binary: Option<Value> = serde_json::from_slice(&bytes).ok();
    let mut binary = binary.unwrap_or_else(|| {
        let of_header = head.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        json!({
            "resourceType": "Binary",
            "contentType": of_header.unwrap_or("application/octet-stream"),
            name: STANDARD.encode(&bytes),
        })
    });
    let ways: [fn(&str) -> String; 4] = [str::to_owned, unpadded, url_safe, with_loose_bits];
    let way = asked.one_of(Lie::DocumentWrapped, key, &ways);
    if let (Some(data), Some(way)) = (binary.get_mut(name), way) {
        *data = way(data.as_str().unwrap_or_default()).into();
    }
    head.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("Application/FHIR+JSON"));
    with_body(head, binary.to_string())
}

fn unpadded(base64: &str) -> String {
    base64.trim_end_matches('=').to_owned()
}

fn url_safe(base64: &str) -> String {
    base64.replace('+', "-").replace('/', "_")
}

/// The bits after the last byte, which have to be 0, are not.
fn with_loose_bits(base64: &str) -> String {
    let text = base64.trim_end_matches('=');
    let padding = base64.get(text.len()..).unwrap_or_default();
    let last = text.chars().last().filter(|_| !padding.is_empty());
    // Each of these ends in zero bits, and its successor does not.
    match (last, text.get(..text.len().saturating_sub(1))) {
        (Some(last), Some(start)) if last.is_ascii() => {
            let loose = if matches!(last, 'Z' | 'z' | '9' | '+' | '/') { last } else { char::from(last as u8 + 1) };
            format!("{start}{loose}{padding}")
        }
        _ => base64.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use base64::{
        alphabet,
        engine::{GeneralPurpose, GeneralPurposeConfig},
    };

    use super::*;

    #[test]
    fn loose_bits_change_no_byte() {
        let lenient =
            GeneralPurpose::new(&alphabet::STANDARD, GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true));
        for length in 0..64_u8 {
            let bytes: Vec<u8> = (0..length).map(|byte| byte.wrapping_mul(37)).collect();
            let standard = STANDARD.encode(&bytes);
            let loose = with_loose_bits(&standard);
            assert_eq!(lenient.decode(&loose).unwrap(), bytes, "{loose}");
            assert_eq!(loose == standard, length % 3 == 0, "{loose}");
        }
    }
}
