//! What the targets in fuzz/ reach that is no part of the public API. Built with `--cfg fuzzing` only.
#![allow(missing_docs, reason = "no part of the public API")]

use std::time::{Duration, SystemTime};

use reqwest::{
    StatusCode,
    header::{HeaderMap, HeaderValue, RETRY_AFTER},
};
use url::Url;

use crate::base::{Error, ErrorKind};
use crate::{paging, transport};

/// The resources of the entries of a Bundle, as paging reads it.
pub fn entries(json: &[u8]) -> Option<Vec<String>> {
    paging::entries_of(json)
}

/// The page that a URL names by number, and the next.
pub fn page_after(link: &str) -> Option<(Url, Url)> {
    let here = Url::parse("https://fhir.example.com/api/fhir/r4/Observation").ok()?;
    let first = paging::links::resolve(&here, link)?;
    let next = paging::links::page_after(&first)?;
    Some((first, next))
}

/// The time that a `Retry-After` means, in 2026.
pub fn retry_after(value: &[u8]) -> Option<Duration> {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
    transport::retry_after(&headers(value), now)
}

/// How long a client waits after a 429 with that header.
pub fn wait_after(value: &[u8]) -> Option<Duration> {
    let error = Error::new(ErrorKind::Status, "").with_response(StatusCode::TOO_MANY_REQUESTS, &headers(value));
    transport::wait_after(&error)
}

/// Whether a text is taken for an answer at that redirect URI.
pub fn is_callback(text: &str, redirect_uri: &str) -> bool {
    crate::auth::is_callback(text, redirect_uri)
}

/// What a token endpoint's answer grants: the token, and for how many seconds.
pub fn grant(json: &[u8]) -> Option<(String, Option<u64>)> {
    crate::auth::grant_of(json)
}

/// Where a smart-configuration says that patients of the server at `base` sign in: what gets codes, secrets and tokens; and what has
/// the keys.
pub fn sign_in(base: &str, document: &str) -> Option<(Vec<Url>, Vec<Url>)> {
    crate::auth::sign_in_of(base, document)
}

/// The manifest of a downloaded record as it is written again, and the names of its files.
pub fn record_manifest(json: &[u8]) -> Option<(String, Vec<String>)> {
    crate::record::completeness_of(json)
}

/// The manifest of a downloaded export as it is written again, and the names of its files.
pub fn export_manifest(json: &[u8]) -> Option<(String, Vec<String>)> {
    crate::export::report_of(json)
}

/// The state of an export as it is written again, and that read and written once more.
pub fn export_state(json: &[u8]) -> Option<[Vec<u8>; 2]> {
    crate::export::state_of(json)
}

/// Where the files of the manifest that a server sent would be.
pub fn served_manifest(json: &[u8]) -> Option<Vec<String>> {
    crate::export::places_of(json)
}

fn headers(value: &[u8]) -> HeaderMap {
    HeaderValue::from_bytes(value).map(|value| HeaderMap::from_iter([(RETRY_AFTER, value)])).unwrap_or_default()
}
