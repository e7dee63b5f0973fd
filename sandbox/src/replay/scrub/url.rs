//! URLs: what they have of tokens, patients and names.

use std::{collections::BTreeSet, sync::LazyLock};

use nextgen_patient_access::Api;
use url::Url;

use super::pseudonyms::{Kind, Pseudonyms, Sweep};
use crate::{
    description::{Description, base_path},
    replay::har::Pair,
};

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

/// What the paths of the APIs are made of: no name, though somebody may be called so.
static ROUTES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let descriptions = Api::ALL.into_iter().filter_map(|api| Description::read(api).ok());
    let paths = descriptions.flat_map(|description| description.operations).map(|operation| operation.path);
    let bases = Api::ALL.into_iter().map(|api| base_path(api).to_owned());
    paths.chain(bases).flat_map(|path| path.split('/').map(str::to_owned).collect::<Vec<_>>()).collect()
});

/// A URL without secrets; what is no URL is returned as it is.
pub(super) fn scrub(text: &str, names: &mut Pseudonyms) -> String {
    let (mut url, is_relative) = match Url::parse(text) {
        Ok(url) if url.scheme() == "data" => return "data:,scrubbed".to_owned(),
        // `urn:oid:1.2`, which has no parts.
        Ok(url) if url.cannot_be_a_base() => return text.to_owned(),
        Ok(url) => (url, false),
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
        scrubbed.push(if is_id { names.of(Kind::Patient, &decoded(segment)) } else { segment.clone() });
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

/// Looks once more for what has been replaced elsewhere: names too, however a path or a query spells them.
pub(super) fn sweep(text: &str, sweep: &Sweep) -> String {
    let text = sweep.everywhere(text);
    let Ok(mut url) = Url::parse(&text) else { return sweep.in_text(&text) };
    let segments: Vec<String> = url.path_segments().into_iter().flatten().map(decoded).collect();
    let is_route = |segment: &String| ROUTES.contains(segment);
    let swept: Vec<String> =
        segments.iter().map(|it| if is_route(it) { it.clone() } else { sweep.in_text(it) }).collect();
    let has_names = swept != segments;
    if let Ok(mut path) = url.path_segments_mut()
        && has_names
    {
        path.clear().extend(&swept);
    }
    let pairs = parameters(&text);
    let swept: Vec<String> = pairs.iter().map(|pair| sweep.in_text(&pair.value)).collect();
    if pairs.iter().map(|pair| &pair.value).ne(&swept) {
        let names = pairs.iter().map(|pair| &pair.name);
        url.query_pairs_mut().clear().extend_pairs(names.zip(&swept));
    } else if !has_names {
        // As it was written.
        return text;
    }
    url.into()
}

/// A segment of a path without its percent-encoding.
fn decoded(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

/// Parameters as the text of a form.
pub(super) fn joined(parameters: &[Pair]) -> String {
    let pairs = parameters.iter().map(|pair| (&pair.name, &pair.value));
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

/// The query of a URL, as HAR lists it once more.
pub(super) fn parameters(url: &str) -> Vec<Pair> {
    let url = Url::parse(url).ok();
    let pairs = url.iter().flat_map(Url::query_pairs);
    pairs.map(|(name, value)| Pair { name: name.into_owned(), value: value.into_owned() }).collect()
}
