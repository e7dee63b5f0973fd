//! What the faults do to an answer on its way.

use std::{io, time::Duration};

use axum::{
    body::{Body, Bytes, to_bytes},
    http::{HeaderValue, header},
    response::Response,
};
use futures_util::{StreamExt, stream};

use super::Fault;
use crate::serve::Connection;

/// A client without a time limit shall not wait for ever.
const STALL: Duration = Duration::from_secs(60);
/// What has been written so far is sent only when there is nothing to do for a moment.
const FLUSH: Duration = Duration::from_millis(5);
const SLOW_PARTS: usize = 20;
const SLOW_PAUSE: Duration = Duration::from_millis(100);

impl Fault {
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
