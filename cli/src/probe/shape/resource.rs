//! Resources without what they say.

use nextgen_patient_access::reqwest::Url;
use serde_json::{Map, Value, json};

use super::{ENOUGH, MEDIA_TYPES, Shape};
use crate::probe::{
    exchange::Exchange,
    page::{Page, attachments, references},
    question::{Known, Question},
};

/// The codes that are kept.
const CODES: [&str; 12] = [
    "searchset",
    "collection",
    "match",
    "include",
    "outcome",
    "fatal",
    "error",
    "warning",
    "information",
    "server",
    "read",
    "search-type",
];

/// A code, where it is one of those that are kept.
fn code(value: Option<&Value>) -> Option<Value> {
    let text = value?.as_str()?;
    CODES.contains(&text).then(|| text.into())
}

/// Members, of which those that are not there stay away.
fn object<const N: usize>(members: [(&str, Option<Value>); N]) -> Value {
    let there = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    there.collect::<Map<_, _>>().into()
}

/// What stands for any total beyond a page.
const MANY: u64 = 99_999;

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

impl Shape {
    /// Which search was read on, and how much of its last page is left away.
    pub(super) fn find_walked(&mut self, known: &Known) {
        let pages = known.answers(Question::Pages);
        let Some(second) = pages.first() else { return };
        let firsts = known.answers(Question::Searches).iter();
        let sizes =
            firsts.clone().filter_map(Page::of).filter(|page| !page.is_last()).map(|page| page.matches().count());
        self.full = sizes.max().map_or(u64::MAX, |size| size as u64);
        let is_first = |it: &&Exchange| Page::of(it).and_then(|page| page.next()).is_some_and(|url| url == second.url);
        self.walked = firsts.filter(is_first).chain(pages).map(|it| it.url.to_string()).collect();
        if let Some(last) = pages.last().and_then(Page::of).filter(Page::is_last) {
            self.left_away = last.matches().count().saturating_sub(ENOUGH) as u64;
        }
    }

    pub(super) fn resource(&mut self, json: &Value, exchange: Option<&Exchange>) -> Value {
        match json.get("resourceType").and_then(Value::as_str).unwrap_or_default() {
            "Bundle" => self.bundle(json, exchange),
            "OperationOutcome" => outcome(json),
            name @ ("CapabilityStatement" | "Conformance") => self.statement(json, name),
            name => self.other(json, name),
        }
    }

    fn bundle(&mut self, json: &Value, exchange: Option<&Exchange>) -> Value {
        let page = exchange.and_then(Page::of);
        let is_walked = exchange.is_some_and(|it| self.walked.contains(it.url.as_str()));
        let matches = page.as_ref().map(|page| page.matches().count()).unwrap_or_default() as u64;
        let stated = json.get("total").and_then(Value::as_u64);
        // A full page is as long as the server likes, and so may lack its `next`.
        let is_full = matches >= self.full && stated.is_some_and(|total| total > matches);
        let is_last = page.as_ref().is_none_or(Page::is_last) && !is_full;
        let entry = match json.get("entry") {
            Some(Value::Array(entries)) => {
                let kept = if is_last { enough(entries) } else { entries.iter().collect() };
                Some(kept.into_iter().map(|entry| self.entry(entry)).collect())
            }
            Some(only) => Some(self.entry(only)),
            None => None,
        };
        let kept = if is_last { matches.min(ENOUGH as u64) } else { matches };
        let total = stated.map(|total| match total.cmp(&matches) {
            _ if is_walked => total.saturating_sub(self.left_away),
            // How many more does not matter; only that the search that is read on has fewer.
            std::cmp::Ordering::Greater if !is_last => MANY,
            std::cmp::Ordering::Greater => kept + 1,
            std::cmp::Ordering::Equal => kept,
            std::cmp::Ordering::Less => kept.saturating_sub(1),
        });
        let link: Vec<Value> = list(json, "link").iter().filter_map(|link| self.link(link, exchange)).collect();
        let link = json.get("link").map(|found| if found.is_array() { link.into() } else { json!({}) });
        let members = [
            ("resourceType", Some("Bundle".into())),
            ("type", code(json.get("type"))),
            ("total", total.map(Value::from)),
            ("link", link),
            ("entry", entry),
        ];
        object(members)
    }

    fn link(&mut self, link: &Value, exchange: Option<&Exchange>) -> Option<Value> {
        let relation = link.get("relation")?.as_str().filter(|it| matches!(*it, "self" | "next" | "previous"))?;
        let url = link.get("url").and_then(Value::as_str).map(|text| {
            let asked = exchange.map(|exchange| &exchange.url);
            match Url::options().base_url(asked).parse(text) {
                Ok(url) if !text.trim().is_empty() => self.url(&url),
                _ => String::new(),
            }
        });
        Some(object([("relation", Some(relation.into())), ("url", url.map(Value::from))]))
    }

    fn entry(&mut self, entry: &Value) -> Value {
        if !entry.is_object() {
            return Value::Null;
        }
        // Only what it is not matters of it.
        let odd = entry.get("fullUrl").filter(|url| !url.is_string()).map(|_| json!(5));
        let mode = code(entry.pointer("/search/mode")).map(|mode| json!({ "mode": mode }));
        let resource = entry.get("resource").map(|resource| self.resource(resource, None));
        object([("fullUrl", odd), ("search", mode), ("resource", resource)])
    }

    fn statement(&mut self, json: &Value, name: &str) -> Value {
        let version = json.get("fhirVersion").and_then(Value::as_str);
        let version = version.filter(|text| text.len() <= 6 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.'));
        let mut resources = Vec::new();
        for resource in list(json, "rest").iter().flat_map(|rest| list(rest, "resource")) {
            let own = resource.get("type").and_then(Value::as_str).unwrap_or_default();
            let interactions = list(resource, "interaction").iter();
            let interactions: Vec<Value> =
                interactions.filter_map(|it| Some(json!({ "code": code(it.get("code"))? }))).collect();
            let exports = list(resource, "operation").iter();
            let operations: Vec<Value> =
                exports.filter(|it| it.get("name").is_some()).map(|it| self.operation(it)).collect();
            resources.push(json!({
                "type": self.type_name(own), "interaction": interactions, "operation": operations,
            }));
        }
        json!({ "resourceType": name, "fhirVersion": version, "rest": [{ "mode": "server", "resource": resources }] })
    }

    fn operation(&mut self, operation: &Value) -> Value {
        match operation.get("name").and_then(Value::as_str).unwrap_or_default() {
            known @ ("export" | "docref") => json!({ "name": known }),
            other => json!({ "name": format!("other{}", self.number("operation", other)) }),
        }
    }

    fn other(&mut self, json: &Value, name: &str) -> Value {
        let own = self.type_name(name);
        let id = json.get("id").and_then(Value::as_str).map(|id| Value::from(self.id(id)));
        let practice = json.get("managingOrganization").map(|practice| {
            let text = |name: &str| practice.get(name).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
            let reference = text("reference").map(|text| Value::from(self.reference(text)));
            object([("reference", reference), ("display", text("display").map(|_| "a practice".into()))])
        });
        let mut named = [("subject", None), ("patient", None), ("beneficiary", None)];
        for (member, shaped) in &mut named {
            let reference = json.get(*member).and_then(|it| it.get("reference")?.as_str());
            *shaped = reference.map(|text| json!({ "reference": self.reference(text) }));
        }
        let content: Vec<Value> = attachments(json)
            .map(|(url, content_type)| {
                let url = match Url::parse(url) {
                    Ok(url) => self.url(&url),
                    Err(_) if url.starts_with('/') => format!("/{}", self.id(url)),
                    Err(_) => self.reference(url),
                };
                let content_type = MEDIA_TYPES.into_iter().find(|name| Some(*name) == content_type).map(Value::from);
                json!({ "attachment": object([("url", Some(url.into())), ("contentType", content_type)]) })
            })
            .collect();
        let mut found = Vec::new();
        references(json, &mut found);
        let extension: Vec<Value> =
            found.iter().map(|text| json!({ "valueReference": { "reference": self.reference(text) } })).collect();
        let [subject, patient, beneficiary] = named;
        object([
            ("resourceType", Some(own.into())),
            ("id", id),
            subject,
            patient,
            beneficiary,
            ("managingOrganization", practice),
            ("content", (!content.is_empty()).then(|| content.into())),
            ("extension", (!extension.is_empty()).then(|| extension.into())),
        ])
    }
}

/// The entries of a last page that are kept: of the matches, and of what else there is, as many as are as good as more.
fn enough(entries: &[Value]) -> Vec<&Value> {
    let (mut matches, mut others) = (0, 0);
    let mut kept = Vec::new();
    for entry in entries {
        let is_match = entry.pointer("/search/mode").is_none_or(|mode| mode == "match") && entry.is_object();
        let count = if is_match { &mut matches } else { &mut others };
        *count += 1;
        if *count <= ENOUGH {
            kept.push(entry);
        }
    }
    kept
}

fn outcome(json: &Value) -> Value {
    let issues = list(json, "issue").iter();
    let issues: Vec<Value> = issues
        .map(|issue| {
            // Which code it is does not matter.
            let own = issue.get("code").map(|_| "processing".into());
            object([("severity", code(issue.get("severity"))), ("code", own)])
        })
        .collect();
    json!({ "resourceType": "OperationOutcome", "issue": issues })
}
