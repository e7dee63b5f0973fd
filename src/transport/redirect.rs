//! Redirects, followed one by one, so that each is looked at before it is asked.

use reqwest::{
    Method, Request, Response, StatusCode,
    header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, LOCATION},
};

/// The request that a redirect of `sent` asks for; `None` if the response is no redirect, or one that cannot be followed.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc9110#section-15.4>.
pub(super) fn next(response: &Response, sent: &Request) -> Option<Request> {
    let mut again = sent.try_clone()?;
    let is_safe = matches!(*again.method(), Method::GET | Method::HEAD);
    match response.status() {
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT => {}
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND | StatusCode::SEE_OTHER if is_safe => {}
        StatusCode::SEE_OTHER => {
            *again.method_mut() = Method::GET;
            *again.body_mut() = None;
            for header in [CONTENT_TYPE, CONTENT_LENGTH, CONTENT_ENCODING] {
                again.headers_mut().remove(header);
            }
        }
        _ => return None,
    }
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let mut url = response.url().join(location).ok()?;
    url.set_fragment(None);
    *again.url_mut() = url;
    Some(again)
}
