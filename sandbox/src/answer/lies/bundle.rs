//! A searchset in the hands of who changes it.

use serde_json::{Value, json};
use url::Url;

/// How many there are, if the Bundle says so.
pub(super) fn total(bundle: &Value) -> Option<u64> {
    bundle.get("total").and_then(Value::as_u64)
}

pub(super) fn set_total(bundle: &mut Value, total: u64) {
    set(bundle, "total", json!(total));
}

pub(super) fn set(value: &mut Value, name: &str, member: Value) {
    if let Some(members) = value.as_object_mut() {
        members.insert(name.to_owned(), member);
    }
}

pub(super) fn remove(value: &mut Value, name: &str) {
    if let Some(members) = value.as_object_mut() {
        members.remove(name);
    }
}

fn list_mut<'v>(bundle: &'v mut Value, name: &str) -> Option<&'v mut Vec<Value>> {
    let list = bundle.as_object_mut()?.entry(name).or_insert_with(|| json!([]));
    list.as_array_mut()
}

/// The links.
pub(super) fn change_links(bundle: &mut Value, change: impl FnOnce(&mut Vec<Value>)) {
    list_mut(bundle, "link").map(change);
}

/// The entries. FHIR knows no empty array.
pub(super) fn change_entries(bundle: &mut Value, change: impl FnOnce(&mut Vec<Value>)) {
    let Some(entries) = list_mut(bundle, "entry") else { return };
    change(entries);
    if entries.is_empty() {
        remove(bundle, "entry");
    }
}

pub(super) fn entries(bundle: &Value) -> &[Value] {
    bundle.get("entry").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

pub(super) fn is_match(entry: &Value) -> bool {
    entry.pointer("/search/mode").and_then(Value::as_str) == Some("match")
}

fn link<'v>(bundle: &'v Value, relation: &str) -> Option<&'v str> {
    let links = bundle.get("link").and_then(Value::as_array)?;
    let link = links.iter().find(|link| link.get("relation").and_then(Value::as_str) == Some(relation))?;
    link.get("url").and_then(Value::as_str)
}

pub(super) fn has_next(bundle: &Value) -> bool {
    link(bundle, "next").is_some()
}

/// Puts another URL in place of that of `next`, or of none.
pub(super) fn set_next(bundle: &mut Value, url: Option<String>) {
    change_links(bundle, |links| {
        links.retain(|link| link.get("relation").and_then(Value::as_str) != Some("next"));
        links.extend(url.map(|url| json!({ "relation": "next", "url": url })));
    });
}

/// The URL of a page of the same search.
pub(super) fn page_url(bundle: &Value, page: &str) -> Option<String> {
    let mut url = Url::parse(link(bundle, "self")?).ok()?;
    let others: Vec<(String, String)> = url.query_pairs().into_owned().filter(|(name, _)| name != "page").collect();
    url.query_pairs_mut().clear().extend_pairs(others).append_pair("page", page);
    Some(url.into())
}

/// An entry that is an OperationOutcome.
pub(super) fn outcome_entry(severity: &str, code: &str, diagnostics: &str) -> Value {
    json!({ "resource": outcome(severity, code, diagnostics), "search": { "mode": "outcome" } })
}

pub(super) fn outcome(severity: &str, code: &str, diagnostics: &str) -> Value {
    json!({
        "resourceType": "OperationOutcome",
        "issue": [{ "severity": severity, "code": code, "diagnostics": diagnostics }],
    })
}
