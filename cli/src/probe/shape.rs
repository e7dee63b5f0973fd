//! The shape of an exchange, without what is in it: what may be passed on.
//!
//! Nothing is taken out here: only what is known to be harmless is put in, and all else is left behind. Ids, and whatever else a URL
//! has, are numbered, the same everywhere, so that a replay still fits together.

mod resource;
mod url;

use std::collections::{BTreeMap, BTreeSet};

use nextgen_patient_access::{Api, reqwest::Url};
use serde_json::{Map, Value, json};

use super::{exchange::Exchange, question::Known};

/// Headers that are kept, all but the media type without their values.
const HEADERS: [&str; 2] = ["x-request-id", "api-version"];
const MEDIA_TYPES: [&str; 10] = [
    "application/fhir+json",
    "application/json+fhir",
    "application/json",
    "application/fhir+xml",
    "application/pdf",
    "application/xml",
    "text/xml",
    "text/html",
    "text/plain",
    "application/octet-stream",
];
/// Of what a search has on its last page, so many are as good as more.
const ENOUGH: usize = 6;

/// What has been numbered so far.
pub(crate) struct Shape {
    api: Api,
    base: Option<Url>,
    types: BTreeSet<String>,
    numbered: BTreeMap<(&'static str, String), usize>,
    /// The pages of the search that was read on, and how many matches are left away of its last.
    walked: BTreeSet<String>,
    left_away: u64,
    /// How many matches a full page has.
    full: u64,
}

/// An answer to be replayed.
pub(crate) struct Shaped {
    pub(crate) url: String,
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

impl Shape {
    pub(crate) fn new(known: &Known, base: &str) -> Self {
        let paths = known.description.get("paths").and_then(Value::as_object).into_iter().flatten();
        let types = paths.filter_map(|(path, _)| path.split('/').nth(1));
        let mut types: BTreeSet<String> =
            types.filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase())).map(str::to_owned).collect();
        types.extend(["Patient", "Binary", "Organization", "Provenance", "OperationDefinition"].map(str::to_owned));
        let base = Url::parse(&format!("{}/", base.trim_end_matches('/'))).ok();
        let mut shape = Self {
            api: known.api,
            base,
            types,
            numbered: BTreeMap::new(),
            walked: BTreeSet::new(),
            left_away: 0,
            full: u64::MAX,
        };
        // The patient is the first of all ids.
        shape.id(&known.patient);
        shape.find_walked(known);
        shape
    }

    fn number(&mut self, kind: &'static str, value: &str) -> usize {
        let next = self.numbered.keys().filter(|(of, _)| *of == kind).count() + 1;
        *self.numbered.entry((kind, value.to_owned())).or_insert(next)
    }

    pub(crate) fn exchange(&mut self, exchange: &Exchange) -> Option<Shaped> {
        let status = exchange.status?;
        let mut headers: Vec<(&'static str, String)> = Vec::new();
        if let Some(found) = exchange.media_type() {
            let known = MEDIA_TYPES.into_iter().find(|name| *name == found);
            headers.push(("content-type", known.unwrap_or("application/octet-stream").to_owned()));
        }
        headers.extend(
            HEADERS
                .into_iter()
                .filter(|name| exchange.headers.contains_key(*name))
                .map(|name| (name, "scrubbed".into())),
        );
        if exchange.headers.contains_key("retry-after") {
            let seconds = exchange.header("retry-after").and_then(|value| value.trim().parse::<u32>().ok());
            headers.push(("retry-after", seconds.map_or_else(|| "soon".to_owned(), |seconds| seconds.to_string())));
        }
        let url = self.url(&exchange.url);
        Some(Shaped { url, status, headers, body: self.body(exchange) })
    }

    fn body(&mut self, exchange: &Exchange) -> Vec<u8> {
        if exchange.body.is_empty() {
            return Vec::new();
        }
        let text = String::from_utf8_lossy(&exchange.body);
        let Some(json) = exchange.json() else { return not_json(&text).into() };
        let shape = match &json {
            Value::Object(members) if members.contains_key("resourceType") => self.resource(&json, Some(exchange)),
            Value::Object(members) => self.document(members),
            Value::Array(_) => json!(["scrubbed"]),
            Value::String(_) => json!("scrubbed"),
            _ => json!({}),
        };
        let mut bytes = shape.to_string().into_bytes();
        if std::str::from_utf8(&exchange.body).is_err() && bytes.pop() == Some(b'}') {
            bytes.extend_from_slice(b",\"language\":\"\xFF\"}");
        }
        bytes
    }

    /// What an authorization server publishes of itself.
    fn document(&mut self, members: &Map<String, Value>) -> Value {
        let mut shape = Map::new();
        let built_in = [("authorization_endpoint", self.api.authorize_url()), ("token_endpoint", self.api.token_url())];
        for (name, url) in built_in {
            let is_known = members.get(name).is_some_and(|it| it == url);
            let other = || format!("https://server.example/{name}");
            if members.get(name).is_some_and(Value::is_string) {
                shape.insert(name.to_owned(), if is_known { url.to_owned() } else { other() }.into());
            }
        }
        if let Some(issuer) = members.get("issuer").and_then(Value::as_str) {
            let number = self.number("issuer", issuer);
            shape.insert("issuer".to_owned(), format!("https://issuer-{number}.example").into());
        }
        let methods = members.get("code_challenge_methods_supported").and_then(Value::as_array);
        if methods.is_some_and(|methods| methods.iter().any(|method| method == "S256")) {
            shape.insert("code_challenge_methods_supported".to_owned(), json!(["S256"]));
        }
        shape.into()
    }
}

/// What stands for a body that is no JSON.
fn not_json(text: &str) -> &'static str {
    let start = text.get(..200.min(text.len())).unwrap_or(text).to_ascii_lowercase();
    match () {
        () if text.contains("\\u") && text.trim_start().starts_with('{') => {
            r#"{"resourceType":"Bundle","language":"\ud83d"}"#
        }
        () if start.contains("<html") => "<html></html>",
        () if start.contains("operationoutcome") => "<OperationOutcome/>",
        () if text.contains("ClinicalDocument") => "<ClinicalDocument/>",
        () if text.starts_with("%PDF-") => "%PDF-",
        () => "scrubbed",
    }
}
