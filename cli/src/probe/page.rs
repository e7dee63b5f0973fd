//! What a search's answer says.

use nextgen_patient_access::reqwest::Url;
use serde_json::Value;

use super::{
    exchange::Exchange,
    question::{Get, Known},
};

/// A Bundle.
pub(crate) struct Page {
    json: Value,
    url: Url,
    pub(crate) total: Option<u64>,
}

impl Page {
    /// `None` if the answer is no Bundle.
    pub(crate) fn of(exchange: &Exchange) -> Option<Self> {
        let json = exchange.json().filter(|json| exchange.is_ok() && is_a(json, "Bundle"))?;
        let total = json.get("total").and_then(Value::as_u64);
        Some(Self { json, url: exchange.url.clone(), total })
    }

    /// The entries as they came, whatever they are; `None` where they are no list.
    pub(crate) fn entries(&self) -> Option<&[Value]> {
        match self.json.get("entry") {
            None => Some(&[]),
            Some(Value::Array(entries)) => Some(entries),
            Some(_) => None,
        }
    }

    /// The entries with a resource, and the mode that each says it has.
    pub(crate) fn resources(&self) -> impl Iterator<Item = (Option<&str>, &Value)> {
        let alone = self.json.get("entry").filter(|entry| entry.is_object());
        let entries = self.entries().unwrap_or_default().iter().chain(alone);
        entries
            .filter_map(|entry| Some((entry.pointer("/search/mode").and_then(Value::as_str), entry.get("resource")?)))
    }

    /// What has matched: of the type that was searched for, where no mode and only the URL says so.
    pub(crate) fn matches(&self) -> impl Iterator<Item = &Value> {
        let searched = self.url.path_segments().and_then(Iterator::last).unwrap_or_default();
        let is_type = searched.starts_with(|c: char| c.is_ascii_uppercase());
        let is_match = move |it: &Value| if is_type { is_a(it, searched) } else { !is_a(it, "OperationOutcome") };
        self.resources()
            .filter(move |(mode, it)| mode.map_or_else(|| is_match(it), |mode| mode == "match"))
            .map(|it| it.1)
    }

    /// The links of a relation, as they came.
    pub(crate) fn links(&self, relation: &str) -> impl Iterator<Item = Option<&str>> {
        let links = self.json.get("link").and_then(Value::as_array).into_iter().flatten();
        let links = links.filter(move |link| link.get("relation").is_some_and(|it| it == relation));
        links.map(|link| link.get("url").and_then(Value::as_str))
    }

    /// Where the next page is.
    pub(crate) fn next(&self) -> Option<Url> {
        let url = self.links("next").flatten().find(|url| !url.trim().is_empty())?;
        self.url.join(url).ok()
    }

    pub(crate) fn url(&self) -> &Url {
        &self.url
    }

    /// Whether this is a search's first page: none has been followed to it.
    pub(crate) fn url_has_no_page(&self) -> bool {
        !self.url_has_page()
    }

    pub(crate) fn url_has_page(&self) -> bool {
        self.url
            .query_pairs()
            .any(|(name, _)| !matches!(&*name, "patient" | "category" | "_count" | "date" | "_revinclude"))
    }

    /// Whether it is a list of entries without odd members.
    pub(crate) fn is_sound(&self) -> bool {
        let is_text = |name: &str| self.json.get(name).is_none_or(Value::is_string);
        is_text("type") && self.json.get("link").is_none_or(Value::is_array)
    }

    /// Whether all matches are on this page, as far as it says.
    pub(crate) fn is_last(&self) -> bool {
        self.next().is_none()
    }

    /// What tells the matches from one another.
    pub(crate) fn ids(&self) -> Vec<&str> {
        self.matches().filter_map(|it| it.get("id")?.as_str()).collect()
    }
}

impl Known {
    /// The FHIR base that a search was below.
    pub(crate) fn base_of(&self, exchange: &Exchange) -> Option<Url> {
        exchange.url.join("./").ok()
    }
}

pub(crate) fn is_a(resource: &Value, name: &str) -> bool {
    resource.get("resourceType").is_some_and(|it| it == name)
}

/// FHIR's grammar of ids.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'))
}

/// The request for the page after an answer, on the same origin.
pub(crate) fn next_of(exchange: &Exchange) -> Option<Get> {
    let next = Page::of(exchange)?.next().filter(|next| next.origin() == exchange.url.origin())?;
    Some(Get { path: next.into(), query: Vec::new(), accept: None, with_token: true })
}

/// The documents of a DocumentReference: where each is, and what it is said to be.
pub(crate) fn attachments(resource: &Value) -> impl Iterator<Item = (&str, Option<&str>)> {
    let contents = resource.get("content").and_then(Value::as_array).into_iter().flatten();
    contents.filter_map(|content| {
        let text = |name: &str| content.get("attachment")?.get(name)?.as_str();
        Some((text("url")?, text("contentType")))
    })
}

/// Each reference in a resource.
pub(crate) fn references<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(members) => members.iter().for_each(|(name, member)| match member {
            Value::String(text) if name == "reference" => found.push(text),
            _ => references(member, found),
        }),
        _ => {}
    }
}
