//! The sandbox's APIs, for a client of the SDK that is in the sandbox itself.

use std::{
    convert::Infallible,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use axum::{
    body::to_bytes,
    http::{self, StatusCode},
    response::IntoResponse,
};
use nextgen_patient_access::reqwest;
use tower_service::Service;

use crate::{
    answer::fhir,
    place::{Place, Role},
    state::State,
};

/// Answers as the APIs do, but for faults, lies and scripts: who looks at a record shall see it.
#[derive(Clone)]
pub(super) struct Within(pub(super) Arc<State>);

impl Service<reqwest::Request> for Within {
    type Response = reqwest::Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<reqwest::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: reqwest::Request) -> Self::Future {
        let Self(state) = self.clone();
        Box::pin(async move {
            let mut asked = http::Request::new(());
            *asked.method_mut() = request.method().clone();
            *asked.uri_mut() = request.url().as_str().parse().unwrap_or_default();
            *asked.headers_mut() = request.headers().clone();
            let (asked, ()) = asked.into_parts();
            let response = match state.place(Role::Main, request.url().path()) {
                Place::Api(api, path) => fhir::answer(&state, api, path.trim_end_matches('/'), &asked),
                Place::Ccda => fhir::ccda(&state, &asked),
                _ => StatusCode::NOT_FOUND.into_response(),
            };
            let (head, body) = response.into_parts();
            let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
            Ok(reqwest::Response::from(http::Response::from_parts(head, body)))
        })
    }
}
