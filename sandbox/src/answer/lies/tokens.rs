//! Lies of the token endpoint. The form of a request is a part of it here: who asks for what, and for whom.

use axum::{
    Json,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use nextgen_patient_access::Product;
use serde_json::{Value, json};

use super::{Asked, whole, with_body};
use crate::{
    form::Form,
    lies::{Lie, Topic},
};

const PAGE: &str = "<html><head><title>405 Not Allowed</title></head><body><h1>405 Not Allowed</h1></body></html>";

/// A refresh that is refused, before anything is used up.
pub(super) fn refused(asked: &mut Asked<'_>, product: Product, form: &Form) -> Option<Response> {
    let token = form.get("refresh_token").filter(|_| form.get("grant_type") == Some("refresh_token"))?;
    let (grant, _) = asked.state.auth.renewable(token, asked.state.clock.seconds())?;
    let lie = asked.met(Topic::Tokens, &key(product, form, grant.patient.as_deref()))?;
    let response = match lie {
        Lie::TokenMethod => {
            (StatusCode::METHOD_NOT_ALLOWED, [(header::CONTENT_TYPE, "text/html")], PAGE).into_response()
        }
        Lie::TokenScope => (StatusCode::FORBIDDEN, Json(json!({ "error": "invalid_scope" }))).into_response(),
        Lie::TokenError => Json(json!({ "error": "invalid_grant" })).into_response(),
        _ => return None,
    };
    asked.tell(lie);
    Some(response)
}

/// An answer that names the patient otherwise, or another one.
pub(super) async fn named(asked: &mut Asked<'_>, product: Product, form: &Form, response: Response) -> Response {
    let (head, bytes) = whole(response).await;
    let mut answer: Value = serde_json::from_slice(&bytes).unwrap_or_default();
    let Some(patient) = answer.get("patient").and_then(Value::as_str).map(str::to_owned) else {
        return with_body(head, bytes);
    };
    let key = key(product, form, Some(&patient));
    let lie = asked.met(Topic::Tokens, &key);
    let named = match lie {
        Some(Lie::TokenOtherPatient) if form.get("grant_type") == Some("refresh_token") => {
            asked.state.population.patients().map(|other| other.id).find(|other| *other != patient)
        }
        Some(lie @ Lie::TokenPatientReference) => {
            let base =
                asked.state.auth.access(answer.get("access_token").and_then(Value::as_str).unwrap_or_default(), 0);
            let base = base.map(|(grant, _)| grant.audience).unwrap_or_default();
            let ways: [&dyn Fn() -> String; 3] =
                [&|| format!("Patient/{patient}"), &|| format!("Patient/{patient}/_history/2"), &|| {
                    format!("{base}/Patient/{patient}")
                }];
            asked.one_of(lie, &key, &ways).map(|way| way())
        }
        _ => None,
    };
    if let (Some(lie), Some(named), Some(member)) = (lie, named, answer.get_mut("patient")) {
        *member = named.into();
        asked.tell(lie);
    }
    with_body(head, answer.to_string())
}

fn key(product: Product, form: &Form, patient: Option<&str>) -> String {
    format!("{product} {} {}", form.get("grant_type").unwrap_or_default(), patient.unwrap_or_default())
}
