//! Bodies: JSON, lines of JSON and forms are scrubbed; in place of all others stands something of their kind.

use super::{json, pseudonyms::Pseudonyms, tree::Json, url};

/// How long a JSON document may be: as values it takes more than ten times its text.
const MOST_JSON: usize = 16 << 20;

/// A body without what must not leave; `None` if it cannot be scrubbed.
pub(super) fn scrub(media_type: &str, body: &[u8], names: &mut Pseudonyms) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Some(String::new());
    }
    if media_type.starts_with("application/x-www-form-urlencoded") {
        return Some(url::form(text, None, names));
    }
    if let Some(document) = document(text, names) {
        return Some(document);
    }
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| document(line, names).map(|line| line + "\n")).collect()
}

fn document(text: &str, names: &mut Pseudonyms) -> Option<String> {
    // What is longer is not read, and so does not stay.
    let mut value = (text.len() <= MOST_JSON).then(|| Json::read(text))??;
    json::scrub(&mut value, "", None, names);
    serde_json::to_string(&value).ok()
}

/// What stands in place of a body that is left out.
pub(super) fn placeholder(media_type: &str, body: &[u8]) -> &'static str {
    let start = body.get(..1_000).unwrap_or(body);
    if media_type.contains("html") {
        "<!doctype html><title>scrubbed</title>"
    } else if start.windows(17).any(|it| it == b"<ClinicalDocument") {
        r#"<ClinicalDocument xmlns="urn:hl7-org:v3"/>"#
    } else if media_type.contains("xml") {
        "<scrubbed/>"
    } else if media_type.contains("json") {
        r#""scrubbed""#
    } else if media_type.contains("pdf") {
        "%PDF-1.4\n%scrubbed\n%%EOF\n"
    } else {
        "scrubbed"
    }
}
