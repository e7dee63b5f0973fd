//! URLs: what they have of tokens, patients and names.

use std::sync::LazyLock;

use nextgen_patient_access::Api;
use url::Url;

use super::pseudonyms::{Kind, Pseudonyms};
use crate::{description::Description, replay::har::Pair};

/// Parameters, beside those of the descriptions, that say nothing of anybody.
const HARMLESS: [&str; 19] = [
    "_count",
    "_format",
    "_include",
    "_pretty",
    "_sort",
    "_summary",
    "_total",
    "aud",
    "client_assertion_type",
    "client_id",
    "code_challenge_method",
    "error",
    "grant_type",
    "page",
    "prompt",
    "redirect_uri",
    "response_mode",
    "response_type",
    "scope",
];

static DESCRIBED: LazyLock<Vec<String>> = LazyLock::new(|| {
    let descriptions = Api::ALL.into_iter().filter_map(|api| Description::read(api).ok());
    let operations = descriptions.flat_map(|description| description.operations);
    operations.flat_map(|operation| operation.parameters).map(|parameter| parameter.name).collect()
});

/// A URL without secrets; what is no URL is returned as it is.
pub(super) fn scrub(text: &str, names: &mut Pseudonyms) -> String {
    let (mut url, is_relative) = match Url::parse(text) {
        Ok(url) if url.has_host() => (url, false),
        Ok(_) => return text.to_owned(),
        Err(_) => match Url::parse("http://relative.invalid/").and_then(|base| base.join(text)) {
            Ok(url) if text.contains(['/', '?']) => (url, true),
            _ => return text.to_owned(),
        },
    };
    let _ = url.set_username("");
    let _ = url.set_password(None);
    let segments: Vec<String> = url.path_segments().into_iter().flatten().map(str::to_owned).collect();
    let mut scrubbed = Vec::with_capacity(segments.len());
    for (at, segment) in segments.iter().enumerate() {
        let is_patient = at > 0 && segments.get(at - 1).is_some_and(|before| before == "Patient");
        let is_id = is_patient && !segment.starts_with(['_', '$']);
        scrubbed.push(if is_id { names.of(Kind::Patient, segment) } else { segment.clone() });
    }
    if scrubbed != segments
        && let Ok(mut path) = url.path_segments_mut()
    {
        path.clear().extend(&scrubbed);
    }
    if let Some(query) = url.query().map(str::to_owned) {
        let resource_type = segments.last().map_or("", |segment| segment);
        url.set_query(Some(&form(&query, resource_type, names)));
    }
    if let Some(fragment) = url.fragment().map(str::to_owned) {
        url.set_fragment(Some(&form(&fragment, "", names)));
    }
    if !is_relative {
        return url.into();
    }
    // Relative to a base that is not known here: as it was written, without the made-up one.
    let whole = url.to_string();
    let path = whole.strip_prefix("http://relative.invalid/").unwrap_or(&whole);
    if text.starts_with('/') { format!("/{path}") } else { path.to_owned() }
}

/// A query or a form without secrets. `resource_type` is what is searched, if anything is.
pub(super) fn form(text: &str, resource_type: &str, names: &mut Pseudonyms) -> String {
    let pairs: Vec<(String, String)> = url::form_urlencoded::parse(text.as_bytes()).into_owned().collect();
    let has = |wanted: &str| pairs.iter().any(|(name, _)| name == wanted);
    // FHIR has a search parameter of that name.
    let has_oauth_code = has("state") || has("session_state") || has("iss") || has("grant_type");
    let mut scrubbed = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in &pairs {
        let base = name.split([':', '.']).next().unwrap_or(name);
        let value = match base {
            "code" if has_oauth_code => names.of(Kind::Token, value),
            "patient" | "subject" => patient(value, names),
            "_id" if resource_type == "Patient" => patient(value, names),
            "name" | "family" | "given" => names.of(Kind::Name, value),
            "identifier" | "patientChartNo" => identifier(value, names),
            "birthdate" => date(value, names),
            "phone" | "email" | "telecom" => names.of(Kind::Contact, value),
            _ if base.starts_with("address") => names.of(Kind::Address, value),
            "practitioner" if name.contains(".name") => names.of(Kind::Name, value),
            "practitioner" if name.contains(".identifier") => identifier(value, names),
            _ if HARMLESS.contains(&base) || DESCRIBED.iter().any(|known| known == base) => scrub(value, names),
            _ => names.of(Kind::Token, value),
        };
        scrubbed.append_pair(name, &value);
    }
    scrubbed.finish()
}

/// A patient's id, by itself or in a reference.
pub(super) fn patient(reference: &str, names: &mut Pseudonyms) -> String {
    match reference.rsplit_once("Patient/") {
        Some((before, id)) => format!("{before}Patient/{}", names.of(Kind::Patient, id)),
        None if reference.contains('/') => reference.to_owned(),
        None => names.of(Kind::Patient, reference),
    }
}

/// `system|value`.
fn identifier(token: &str, names: &mut Pseudonyms) -> String {
    match token.rsplit_once('|') {
        Some((system, value)) => format!("{system}|{}", names.of(Kind::Identifier, value)),
        None => names.of(Kind::Identifier, token),
    }
}

/// A date of birth, which may have a prefix.
fn date(value: &str, names: &mut Pseudonyms) -> String {
    let (prefix, day) = value.split_at(value.find(|c: char| c.is_ascii_digit()).unwrap_or(value.len()));
    format!("{prefix}{}", names.of(Kind::Birth, day))
}

/// The query of a URL, as HAR lists it once more.
pub(super) fn parameters(url: &str) -> Vec<Pair> {
    let url = Url::parse(url).ok();
    let pairs = url.iter().flat_map(Url::query_pairs);
    pairs.map(|(name, value)| Pair { name: name.into_owned(), value: value.into_owned() }).collect()
}
