//! Lies about when to come back.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use chrono::DateTime;

use super::Asked;
use crate::lies::{Lie, Topic};

/// What has been seen; `None` for nothing.
const ODD: [Option<&str>; 7] =
    [Some("0"), Some("Wed, 21 Oct 2015 07:28:00 GMT"), Some("-1"), Some("1.5"), Some("soon"), Some(""), None];
const LONG: [&str; 4] = ["300", "86400", "Fri, 31 Dec 2100 23:59:59 GMT", "99999999999999999999"];

/// The forms of a date that HTTP knows: <https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7>; or none, and a number.
const SOON: [Option<&str>; 4] =
    [None, Some("%a, %d %b %Y %H:%M:%S GMT"), Some("%A, %d-%b-%y %H:%M:%S GMT"), Some("%a %b %e %H:%M:%S %Y")];

/// Of an answer that says to come back, or ought to.
pub(super) fn of_answer(asked: &mut Asked<'_>, response: &mut Response) {
    let is_reason = matches!(
        response.status(),
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE | StatusCode::ACCEPTED
    );
    let key = asked.key();
    let Some(lie) = asked.met(Topic::RetryAfter, &key).filter(|_| is_reason) else { return };
    let value = match lie {
        Lie::RetryAfterLong => asked.one_of(lie, &key, &LONG).map(str::to_owned),
        Lie::RetryAfterSoon => asked.one_of(lie, &key, &SOON).map(|form| soon(asked, form)),
        _ => asked.one_of(lie, &key, &ODD).flatten().map(str::to_owned),
    };
    match value.and_then(|value| HeaderValue::from_str(&value).ok()) {
        Some(value) => {
            response.headers_mut().insert(header::RETRY_AFTER, value);
        }
        None => {
            response.headers_mut().remove(header::RETRY_AFTER);
        }
    }
    asked.tell(lie);
}

fn soon(asked: &Asked<'_>, form: Option<&str>) -> String {
    let Some(form) = form else { return "1".to_owned() };
    let then = i64::try_from(asked.state.clock.seconds() + 2).unwrap_or_default();
    DateTime::from_timestamp(then, 0).unwrap_or_default().format(form).to_string()
}
