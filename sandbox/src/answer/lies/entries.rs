//! Lies about what the entries of a page are.

use nextgen_patient_access::Api;
use serde_json::{Value, json};

use super::{
    Asked,
    bundle::{self, change_entries, is_match, outcome_entry, remove, set},
};
use crate::{
    answer::resource::full_entry,
    lies::{Lie, Topic},
    population::{Entry, Mode},
};

pub(super) fn entries(asked: &mut Asked<'_>, api: Api, bundle: &mut Value) {
    let Some(lie) = asked.met(Topic::Entries, &asked.key()) else { return };
    if bundle::entries(bundle).is_empty() {
        return;
    }
    let is_told = match lie {
        Lie::ModeMissing => {
            change_entries(bundle, |entries| entries.iter_mut().for_each(|entry| remove(entry, "search")));
            true
        }
        Lie::OutcomeInformation => {
            let said = outcome_entry("information", "informational", "this search was served from the cache");
            change_entries(bundle, |entries| entries.push(said));
            true
        }
        Lie::SurplusInclude => {
            let practice = asked.state.population(api).all(api.fhir_version(), "Organization").next();
            let is_there = practice.is_some();
            let base = asked.state.link_base(api);
            let entry = practice.map(|resource| full_entry(&base, Entry { resource, mode: Mode::Include }));
            change_entries(bundle, |entries| entries.extend(entry));
            is_there
        }
        Lie::OddMembers => {
            odd_members(bundle);
            true
        }
        Lie::EntryNull => {
            change_entries(bundle, |entries| entries.insert(1, Value::Null));
            true
        }
        Lie::IdMissing => {
            let nameless = bundle::entries(bundle).iter().find(|entry| is_match(entry)).cloned().map(|mut entry| {
                remove(&mut entry, "fullUrl");
                if let Some(resource) = entry.get_mut("resource") {
                    remove(resource, "id");
                }
                entry
            });
            let is_there = nameless.is_some();
            change_entries(bundle, |entries| entries.extend(nameless));
            is_there
        }
        _ => false,
    };
    if is_told {
        asked.tell(lie);
    }
}

/// Members of types that are not theirs, none of which anybody needs.
fn odd_members(bundle: &mut Value) {
    let only = match bundle::entries(bundle) {
        [only] => Some(only.clone()),
        _ => None,
    };
    if let Some(only) = only {
        set(bundle, "entry", only);
        return;
    }
    change_entries(bundle, |entries| {
        for (at, entry) in entries.iter_mut().enumerate() {
            match at % 3 {
                0 => set(entry, "fullUrl", json!(5)),
                1 => set(entry, "link", Value::Null),
                _ => set(entry, "response", json!("200 OK")),
            }
        }
    });
    set(bundle, "timestamp", json!(20_260_101));
}
