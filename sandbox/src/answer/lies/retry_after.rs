//! Lies about when to come back.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};

use super::Asked;
use crate::lies::{Lie, Topic};

const FIVE_MINUTES: &str = "300";
/// What has been seen; `None` for nothing.
const ODD: [Option<&str>; 7] =
    [Some("0"), Some("Wed, 21 Oct 2015 07:28:00 GMT"), Some("-1"), Some("1.5"), Some("soon"), Some(""), None];

/// Of an answer that says to come back, or ought to.
pub(super) fn of_answer(asked: &mut Asked<'_>, response: &mut Response) {
    let is_reason = matches!(
        response.status(),
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE | StatusCode::ACCEPTED
    );
    let key = asked.key();
    let Some(lie) = asked.met(Topic::RetryAfter, &key).filter(|_| is_reason) else { return };
    let value = match lie {
        Lie::RetryAfterLong => Some(FIVE_MINUTES),
        _ => asked.one_of(lie, &key, &ODD).flatten(),
    };
    match value {
        Some(value) => {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(value));
        }
        None => {
            response.headers_mut().remove(header::RETRY_AFTER);
        }
    }
    asked.tell(lie);
}
