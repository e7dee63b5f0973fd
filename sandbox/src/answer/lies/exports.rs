//! Lies about bulk exports.

use axum::{
    body::Bytes,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use nextgen_patient_access::Api;
use serde_json::{Value, json};

use super::{Asked, strings::strings, whole, with_body};
use crate::lies::{Lie, Topic};

const API: Api = Api::OfficeBulkR4;
const PAGE: &str = "<!doctype html>\n<html><head><title>Sign in</title></head></html>\n";
/// How a storage host refuses.
const EXPIRED: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"#;

/// The kick-off's answer, or the manifest.
pub(super) async fn exchange(asked: &mut Asked<'_>, path: &str, response: Response) -> Response {
    match (response.status(), path) {
        (StatusCode::ACCEPTED, path) if path.ends_with("/$export") => kick_off(asked, path, response),
        (StatusCode::OK, "$export-poll-status") => manifest(asked, response).await,
        _ => response,
    }
}

fn kick_off(asked: &mut Asked<'_>, path: &str, mut response: Response) -> Response {
    let key = asked.key();
    if let Some(lie @ Lie::StatusUrlMissing) = asked.met(Topic::Exports, &key) {
        let own = HeaderValue::from_str(&format!("{}/{path}", asked.state.base(API))).ok();
        let headers = response.headers_mut();
        headers.remove(header::CONTENT_LOCATION);
        let ways = [None, Some(HeaderValue::from_static("")), own];
        let way = asked.one_of(lie, &key, &[0_usize, 1, 2]).and_then(|at| ways.into_iter().nth(at)).flatten();
        if let Some(value) = way {
            headers.insert(header::CONTENT_LOCATION, value);
        }
        asked.tell(lie);
    }
    response
}

async fn manifest(asked: &mut Asked<'_>, response: Response) -> Response {
    let (head, bytes) = whole(response).await;
    let Ok(mut manifest) = serde_json::from_slice::<Value>(&bytes) else { return with_body(head, bytes) };
    // So that a URL which has expired can be had anew.
    if asked.lies.knows(Lie::FileExpired) {
        let job = asked.query.get("_jobId").unwrap_or_default();
        for file in manifest.get_mut("output").and_then(Value::as_array_mut).into_iter().flatten() {
            let name = file.get("type").and_then(Value::as_str).unwrap_or_default();
            let issue = asked.state.bulk.issue(job, &format!("{name}.ndjson"));
            if let Some(Value::String(url)) = file.get_mut("url") {
                url.push_str(&format!("?issue={issue}"));
            }
        }
    }
    if let Some(lie @ Lie::ManifestOdd) = asked.met(Topic::Exports, &asked.key()) {
        if let Some(needs_token) = manifest.get_mut("requiresAccessToken") {
            *needs_token = needs_token.to_string().into();
        }
        if let Some(output) = manifest.get_mut("output").and_then(Value::as_array_mut) {
            output.insert(0, json!(null));
        }
        asked.tell(lie);
    }
    with_body(head, manifest.to_string())
}

pub(super) async fn file(asked: &mut Asked<'_>, path: &str, response: Response) -> Response {
    if response.status() != StatusCode::OK {
        return response;
    }
    let key = asked.key();
    let Some(lie) = asked.met(Topic::Exports, &key) else { return response };
    let issue = asked.query.get("issue").unwrap_or_default().to_owned();
    match lie {
        // A URL that was had anew is good.
        Lie::FileExpired if issue != "1" => return response,
        Lie::FileExpired => {
            asked.tell(lie);
            let (job, file) = path.split_once('/').unwrap_or_default();
            asked.state.bulk.expire(job, file, &issue);
            let status = asked.one_of(lie, &key, &[StatusCode::FORBIDDEN, StatusCode::GONE]);
            let status = status.unwrap_or(StatusCode::FORBIDDEN);
            return (status, [(header::CONTENT_TYPE, "application/xml")], EXPIRED).into_response();
        }
        Lie::FilePage => {
            asked.tell(lie);
            return ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], PAGE).into_response();
        }
        _ => {}
    }
    let (head, bytes) = whole(response).await;
    let Ok(text) = String::from_utf8(bytes.to_vec()) else { return with_body(head, bytes) };
    match lie {
        Lie::FileEmpty => {
            asked.tell(lie);
            match asked.one_of(lie, &key, &[StatusCode::OK, StatusCode::NO_CONTENT]) {
                Some(StatusCode::NO_CONTENT) => StatusCode::NO_CONTENT.into_response(),
                _ => with_body(head, ""),
            }
        }
        Lie::FileShort => {
            asked.tell(lie);
            let before_last = text.trim_end().rfind('\n').map_or(0, |at| at + 1);
            with_body(head, bytes.slice(..before_last))
        }
        Lie::LineBroken => {
            asked.tell(lie);
            with_body(head, broken(&text))
        }
        _ => with_body(head, strings(asked, Topic::Exports, text)),
    }
}

/// The first line ends in its middle.
fn broken(text: &str) -> Bytes {
    let (first, rest) = text.split_at(text.find('\n').unwrap_or(text.len()));
    let half: String = first.chars().take(first.chars().count() / 2).collect();
    Bytes::from(half + rest)
}
