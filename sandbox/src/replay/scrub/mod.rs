//! What must not leave a practice, taken out of a recording.

mod body;
mod fhir;
mod pseudonyms;
mod url;

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::STANDARD};

use self::pseudonyms::Pseudonyms;
use super::har::{Creator, Har, Pair};
use crate::error::Error;

/// Headers that a replay, or a maintainer, has a use for, and that say nothing of the user. All others go.
const HEADERS: [&str; 21] = [
    "accept",
    "access-control-allow-origin",
    "api-version",
    "cache-control",
    "content-location",
    "content-type",
    "date",
    "etag",
    "expires",
    "last-modified",
    "location",
    "prefer",
    "retry-after",
    "server",
    "vary",
    "via",
    "www-authenticate",
    "x-cache",
    "x-powered-by",
    "x-progress",
    "x-request-id",
];

/// Headers that are, or hold, URLs.
const URLS: [&str; 2] = ["content-location", "location"];

/// A recording without what must not leave a practice.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Scrubbed {
    /// The recording, as a HAR file's text.
    pub har: String,
    /// How many different values were replaced, by what they were: `token`, `name`, `identifier` and so on.
    pub replaced: BTreeMap<&'static str, usize>,
    /// How many bodies were left out, because they could not be scrubbed: web pages, XML, images.
    pub left_out: usize,
}

/// Takes tokens and names out of a recording (a HAR file's text), so that it can be given to a maintainer.
///
/// - Tokens, codes, secrets, cookies, and every header that is not known to be harmless are gone.
/// - Names, addresses, telecom values, identifiers, patients' ids and free text are each replaced by a name of their own, the same
///   everywhere, so that references, links and searches still fit; of dates of birth and death the year is left.
/// - In JSON that is not FHIR, what is somebody's is told by the names of its members (`firstName`, `dob`, `ssn`).
/// - Narrative, photos and the data of attachments are replaced; so are bodies that are no JSON, such as C-CDA documents.
/// - What was replaced in one place is then looked for everywhere else.
///
/// Codes, dates of care, quantities and the ids of all other resources stay: they are what makes the recording useful, and they are
/// health data. Read the result before you send it.
///
/// # Errors
/// If the text is no HAR.
pub fn scrub(har: &str) -> Result<Scrubbed, Error> {
    let mut har = Har::read(har)?;
    let mut names = Pseudonyms::default();
    let mut left_out = 0;
    har.log.creator =
        Creator { name: "nextgen-sandbox scrub".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() };
    // Cookies may turn up in bodies and URLs: they are noted before they go.
    for entry in &mut har.log.entries {
        let (request, response) = (&mut entry.request, &mut entry.response);
        for cookie in request.cookies.drain(..).chain(response.cookies.drain(..)) {
            names.note_token(&cookie.value);
        }
        for headers in [&request.headers, &response.headers] {
            note_credentials(headers, &mut names);
        }
        request.url = url::scrub(&request.url, &mut names);
        request.query_string = url::parameters(&request.url);
        response.status_text.clear();
        response.redirect_url = url::scrub(&response.redirect_url, &mut names);
        for headers in [&mut request.headers, &mut response.headers] {
            scrub_headers(headers, &mut names);
        }
        if let Some(post) = &mut request.post_data {
            // HAR has a form in either way, and browsers in both.
            let params = std::mem::take(&mut post.params);
            if post.text.is_empty() {
                post.text = url::joined(&params);
            }
            let scrubbed = body::scrub(&post.mime_type, post.text.as_bytes(), &mut names);
            left_out += usize::from(scrubbed.is_none() && !post.text.is_empty());
            post.text = scrubbed.unwrap_or_default();
        }
        let content = &mut response.content;
        let bytes = content.bytes();
        let scrubbed = body::scrub(&content.mime_type, &bytes, &mut names);
        left_out += usize::from(scrubbed.is_none() && !bytes.is_empty());
        content.text = Some(scrubbed.unwrap_or_else(|| body::placeholder(&content.mime_type)));
        content.encoding = None;
    }
    let sweep = names.sweep();
    for entry in &mut har.log.entries {
        let (request, response) = (&mut entry.request, &mut entry.response);
        let post = request.post_data.as_mut().map(|post| (&post.mime_type, &mut post.text));
        let content = response.content.text.as_mut().map(|text| (&response.content.mime_type, text));
        for (media_type, text) in post.into_iter().chain(content) {
            *text = body::sweep(media_type, text, &sweep);
        }
        response.content.size = response.content.text.as_ref().map_or(0, |text| text.len() as i64);
        for text in [&mut request.url, &mut response.redirect_url] {
            *text = url::sweep(text, &sweep);
        }
        request.query_string = url::parameters(&request.url);
        for header in request.headers.iter_mut().chain(&mut response.headers) {
            header.value =
                if is_url(header) { url::sweep(&header.value, &sweep) } else { sweep.everywhere(&header.value) };
        }
    }
    let text = serde_json::to_string_pretty(&har)
        .map_err(|error| Error::new(format!("the recording cannot be written: {error}")))?;
    Ok(Scrubbed { har: text, replaced: names.counts(), left_out })
}

/// Notes what the headers have of tokens: `Authorization`, cookies.
fn note_credentials(headers: &[Pair], names: &mut Pseudonyms) {
    for header in headers {
        match &*header.name.to_ascii_lowercase() {
            "authorization" | "proxy-authorization" => {
                let token = header.value.split_once(' ').map_or(&*header.value, |(_, token)| token);
                names.note_token(token);
                // Basic: the secret may stand somewhere else by itself.
                let decoded = STANDARD.decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
                names.note_token(decoded.iter().find_map(|text| text.split_once(':')).map_or("", |(_, secret)| secret));
            }
            "cookie" => {
                for cookie in header.value.split(';').filter_map(|cookie| cookie.split_once('=')) {
                    names.note_token(cookie.1);
                }
            }
            "set-cookie" => {
                let cookie = header.value.split(';').next().and_then(|cookie| cookie.split_once('='));
                names.note_token(cookie.map_or("", |(_, value)| value));
            }
            _ => {}
        }
    }
}

fn is_url(header: &Pair) -> bool {
    URLS.contains(&&*header.name.to_ascii_lowercase())
}

fn scrub_headers(headers: &mut Vec<Pair>, names: &mut Pseudonyms) {
    headers.retain(|header| HEADERS.contains(&&*header.name.to_ascii_lowercase()));
    for header in headers {
        if is_url(header) {
            header.value = url::scrub(&header.value, names);
        }
    }
}
