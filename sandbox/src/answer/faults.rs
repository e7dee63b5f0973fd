//! What faults do: refusals, and answers that are spoilt on their way.

use std::{io, time::Duration};

use axum::{
    body::{Body, Bytes, to_bytes},
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use futures_util::{StreamExt, stream};
use nextgen_patient_access::{Api, Product};

use crate::{
    answer::refusal::Refused,
    behaviour::Behaviour,
    connection::Connection,
    faults::{Fault, RetryAfter},
};

/// A client without a time limit shall not wait for ever.
const STALL: Duration = Duration::from_secs(60);
/// What has been written so far is sent only when there is nothing to do for a moment.
const FLUSH: Duration = Duration::from_millis(5);
const SLOW_PARTS: usize = 20;
const SLOW_PAUSE: Duration = Duration::from_millis(100);

impl Fault {
    /// Whether the request is answered by the fault alone.
    pub(crate) fn replaces_answer(self) -> bool {
        matches!(self, Self::Refusal(..))
    }

    /// The refusal, in the product's manner.
    pub(crate) fn answer(self, product: Product, behaviour: &Behaviour) -> Response {
        let api = if product == Product::Office { Api::OfficeR4 } else { Api::EnterpriseR4 };
        let (refused, retry_after) = match self {
            Self::Refusal(StatusCode::TOO_MANY_REQUESTS, after) => (Refused::throttled("too many requests"), after),
            Self::Refusal(_, after) => (Refused::unavailable(), after),
            _ => (Refused::unavailable(), RetryAfter::Absent),
        };
        let mut response = refused.answer(api, behaviour);
        if retry_after == RetryAfter::OneSecond {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        }
        response
    }

    /// The answer, as it comes through.
    pub(crate) async fn spoil(self, response: Response, connection: &Connection) -> Response {
        let (mut head, body) = response.into_parts();
        let Ok(body) = to_bytes(body, usize::MAX).await else { return Response::from_parts(head, Body::empty()) };
        head.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
        let half = body.slice(..body.len() / 2);
        let body = match self {
            Self::Reset => {
                connection.reset_after(body.len() / 2);
                Body::from(body)
            }
            Self::Truncate => broken_off(half, FLUSH),
            Self::Stall => broken_off(half, STALL),
            Self::Slow => {
                let size = body.len().div_ceil(SLOW_PARTS).max(1);
                let parts: Vec<Bytes> =
                    (0..body.len()).step_by(size).map(|at| body.slice(at..(at + size).min(body.len()))).collect();
                Body::from_stream(stream::iter(parts).then(|part| async {
                    tokio::time::sleep(SLOW_PAUSE).await;
                    Ok::<_, io::Error>(part)
                }))
            }
            Self::Refusal(..) => Body::from(body),
        };
        Response::from_parts(head, body)
    }
}

/// A beginning, and after a time the end of the connection.
fn broken_off(beginning: Bytes, after: Duration) -> Body {
    let end = stream::once(async move {
        tokio::time::sleep(after).await;
        Err::<Bytes, _>(io::Error::from(io::ErrorKind::ConnectionAborted))
    });
    Body::from_stream(stream::iter([Ok(beginning)]).chain(end))
}
