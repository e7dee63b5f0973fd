//! What a test's script says instead of a handler, or of what one says.

use axum::{
    body::{Body, to_bytes},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::script::{Change, Checked};

pub(crate) fn answer(answer: &Checked) -> Response {
    let mut response = Response::new(Body::from(answer.body.clone()));
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers.clone();
    response
}

/// The answer with its JSON changed.
pub(crate) async fn changed(response: Response, change: &Change) -> Response {
    let (mut head, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let Ok(mut value) = serde_json::from_slice(&body) else {
        let why = format!("the script changes JSON, but this answer ({}) has none\n", head.status);
        return (StatusCode::INTERNAL_SERVER_ERROR, why).into_response();
    };
    change(&mut value);
    let body = value.to_string();
    head.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    Response::from_parts(head, Body::from(body))
}
