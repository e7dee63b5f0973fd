//! Lies about what resources refer to.

use nextgen_patient_access::Api;
use serde_json::{Value, json};

use super::{Asked, bundle::change_entries};
use crate::lies::{Lie, Topic};

/// An extension may be anywhere, and refer to anything.
const RELATED: &str = "http://example.com/StructureDefinition/related";

pub(super) fn references(asked: &mut Asked<'_>, api: Api, bundle: &mut Value) {
    let key = asked.key();
    let Some(lie) = asked.met(Topic::References, &key) else { return };
    let mut is_told = false;
    match lie {
        Lie::OddReferences => {
            let mut odd = |text: &mut String, name: &str| {
                if name != "reference" || text.starts_with("Patient/") || text.starts_with('#') || !text.contains('/') {
                    return;
                }
                *text = if is_told { format!("{text}/") } else { format!(" {text}") };
                is_told = true;
            };
            change_entries(bundle, |entries| entries.iter_mut().for_each(|entry| each_string(entry, "", &mut odd)));
        }
        Lie::AttachmentRelative => {
            let base = asked.state.link_base(api);
            let mut relative = |text: &mut String, name: &str| {
                if let Some(rest) = text.strip_prefix(&base).filter(|rest| name == "url" && rest.starts_with('/')) {
                    *text = rest.to_owned();
                    is_told = true;
                }
            };
            change_entries(bundle, |entries| {
                let resources = entries.iter_mut().filter_map(|entry| entry.get_mut("resource"));
                resources.for_each(|resource| each_string(resource, "", &mut relative));
            });
        }
        Lie::ForeignReference => {
            let way = asked.one_of(lie, &key, &["Patient", "Condition", "Encounter"]).unwrap_or("Patient");
            let id = asked.another_patients(api, way).and_then(|it| it.get("id")?.as_str().map(str::to_owned));
            is_told = id.is_some_and(|id| refer(bundle, &format!("{way}/{id}")));
        }
        Lie::ReferenceNowhere => is_told = refer(bundle, "see the chart"),
        _ => {}
    }
    if is_told {
        asked.tell(lie);
    }
}

/// Makes the first resource refer to something; whether there is one.
fn refer(bundle: &mut Value, to: &str) -> bool {
    let extension = json!({ "url": RELATED, "valueReference": { "reference": to } });
    let mut is_done = false;
    change_entries(bundle, |entries| {
        let resource = entries.first_mut().and_then(|entry| entry.get_mut("resource")).and_then(Value::as_object_mut);
        let list = resource.map(|members| members.entry("extension").or_insert_with(|| json!([])));
        if let Some(list) = list.and_then(Value::as_array_mut) {
            list.push(extension);
            is_done = true;
        }
    });
    is_done
}

/// Each string, with the name of the member that it is.
fn each_string(value: &mut Value, name: &str, change: &mut dyn FnMut(&mut String, &str)) {
    match value {
        Value::String(text) => change(text, name),
        Value::Array(items) => items.iter_mut().for_each(|item| each_string(item, name, change)),
        Value::Object(members) => members.iter_mut().for_each(|(name, member)| each_string(member, name, change)),
        _ => {}
    }
}
