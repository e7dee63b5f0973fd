//! One change of a resource for each rule of its profile: each is found. The rules are read from `fhir/specs/us-core.json`, by other code than
//! that which checks.

use std::collections::{BTreeMap, BTreeSet};

use nextgen_patient_access_fhir::us_core::{Rule, Severity};
use serde_json::{Value, json};

use super::{check, errors, profile, synthetic};

/// What breaks one rule, and what must be found then.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Change {
    Removed,
    Supported,
    Doubled,
    Other,
    OtherType,
}

fn spec(name: &str) -> Value {
    let path = format!("{}/specs/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// What a profile says in all, by element id: its own words over those of its base.
fn constraints(guide: &Value, id: &str) -> BTreeMap<String, Value> {
    let own = &guide["profiles"][id];
    let base = guide["profiles"].as_object().unwrap().iter().find(|(_, other)| other["url"] == own["base"]);
    let mut all = base.map(|(base, _)| constraints(guide, base)).unwrap_or_default();
    for element in own["elements"].as_array().unwrap() {
        let there = all.entry(element["id"].as_str().unwrap().to_owned()).or_insert_with(|| json!({}));
        there.as_object_mut().unwrap().extend(element.as_object().unwrap().clone());
    }
    all
}

/// The pointers to an element's values, and to what they are in. Of a slice, those that hold what it is told by.
fn pointers(resource: &Value, all: &BTreeMap<String, Value>, id: &str) -> Vec<String> {
    let mut found = vec![(String::new(), resource.clone())];
    let mut so_far = id.split('.').next().unwrap().to_owned();
    for segment in id.split('.').skip(1) {
        so_far = format!("{so_far}.{segment}");
        let (name, slice) = segment.split_once(':').map_or((segment, None), |(name, slice)| (name, Some(slice)));
        let name = if name.ends_with("[x]") { slice.unwrap_or(name) } else { name };
        let mut below = Vec::new();
        for (pointer, value) in &found {
            for (key, child) in value.as_object().into_iter().flatten() {
                let is_choice = name.strip_suffix("[x]").and_then(|name| key.strip_prefix(name));
                if *key != *name && !is_choice.is_some_and(|of| of.starts_with(char::is_uppercase)) {
                    continue;
                }
                match child.as_array() {
                    Some(items) => below.extend(
                        items
                            .iter()
                            .enumerate()
                            .map(|(index, item)| (format!("{pointer}/{key}/{index}"), item.clone())),
                    ),
                    None => below.push((format!("{pointer}/{key}"), child.clone())),
                }
            }
        }
        if slice.is_some() && !segment.contains("[x]") {
            let told: Vec<_> = told(all, &so_far).into_iter().collect();
            below.retain(|(_, value)| !told.is_empty() && told.iter().all(|(path, pattern)| at(value, path, pattern)));
        }
        found = below;
    }
    found.into_iter().map(|(pointer, _)| pointer).collect()
}

/// What a slice holds, by the path from it: its own pattern and those beneath it.
fn told(all: &BTreeMap<String, Value>, slice: &str) -> BTreeMap<String, Value> {
    let mut told = BTreeMap::new();
    for (id, element) in all {
        let value = element.get("fixed").or_else(|| element.get("pattern"));
        let value = value.or_else(|| element.get("profile"));
        let Some((rest, value)) = id.strip_prefix(slice).zip(value) else { continue };
        let is_url = element.get("profile").is_some();
        match rest.strip_prefix('.') {
            _ if rest.is_empty() && is_url => told.insert("url".to_owned(), value.clone()),
            _ if rest.is_empty() => told.insert(String::new(), value.clone()),
            // What a value is, is no part of what a slice is told by.
            Some(path) if !path.starts_with("value") => told.insert(path.to_owned(), value.clone()),
            _ => None,
        };
    }
    told
}

fn at(value: &Value, path: &str, pattern: &Value) -> bool {
    let mut values = vec![value];
    for name in path.split('.').filter(|name| !name.is_empty()) {
        values = values
            .into_iter()
            .map(|value| &value[name])
            .flat_map(|value| value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice))
            .collect();
    }
    values.into_iter().any(|value| holds(value, pattern))
}

fn holds(value: &Value, pattern: &Value) -> bool {
    match pattern {
        Value::Object(members) => members.iter().all(|(name, pattern)| holds(&value[name], pattern)),
        Value::Array(items) => {
            items.iter().all(|item| value.as_array().is_some_and(|all| all.iter().any(|it| holds(it, item))))
        }
        _ => value == pattern,
    }
}

/// Takes the value at a pointer out, and the list with its last.
fn remove(resource: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match resource.pointer_mut(parent).unwrap() {
        Value::Array(items) => {
            items.remove(key.parse().unwrap());
            if items.is_empty() {
                remove(resource, parent);
            }
        }
        Value::Object(members) => _ = members.remove(key).unwrap(),
        _ => unreachable!(),
    }
}

/// The resource with one rule broken; `None` where it has no value to break it at.
fn changed(resource: &Value, all: &BTreeMap<String, Value>, id: &str, change: Change) -> Option<Value> {
    let pointers = pointers(resource, all, id);
    let first = pointers.first()?;
    let mut changed = resource.clone();
    match change {
        Change::Removed | Change::Supported => {
            // All values that stand in the same place.
            let place = |pointer: &str| match pointer.rsplit_once('/').unwrap() {
                (list, index) if index.parse::<usize>().is_ok() => list.to_owned(),
                _ => pointer.to_owned(),
            };
            let same: Vec<_> = pointers.iter().filter(|pointer| place(pointer) == place(first)).rev().collect();
            same.into_iter().for_each(|pointer| remove(&mut changed, pointer));
        }
        Change::Doubled => {
            let (list, index) = first.rsplit_once('/').unwrap();
            let list = changed.pointer_mut(list).unwrap().as_array_mut()?;
            let again = list[index.parse::<usize>().unwrap()].clone();
            let max: usize = all[id]["max"].as_str().unwrap().parse().unwrap();
            (0..max).for_each(|_| list.push(again.clone()));
        }
        Change::Other => {
            let value = changed.pointer_mut(first).unwrap();
            match value {
                Value::Object(members) if members.contains_key("coding") => {
                    let codings = members["coding"].as_array_mut().unwrap();
                    codings.iter_mut().for_each(|coding| coding["code"] = json!("other"));
                }
                Value::Object(members) => members.values_mut().for_each(|value| *value = json!("other")),
                value => *value = json!("other"),
            }
        }
        Change::OtherType => {
            let (parent, key) = first.rsplit_once('/').unwrap();
            let stem = id.rsplit('.').next().unwrap().strip_suffix("[x]")?;
            let object = changed.pointer_mut(parent).unwrap().as_object_mut().unwrap();
            object.remove(key);
            object.insert(
                format!("{stem}SampledData"),
                json!({ "origin": { "value": 1 }, "period": 1, "dimensions": 1 }),
            );
        }
    }
    Some(changed)
}

/// The changes that break what an element says.
fn changes(all: &BTreeMap<String, Value>, id: &str, r4: &Value) -> Vec<Change> {
    let element = &all[id];
    let mut changes = Vec::new();
    match element["min"].as_u64() {
        Some(1..) => changes.push(Change::Removed),
        _ if element["mustSupport"] == true || element["uscdi"] == true => changes.push(Change::Supported),
        _ => {}
    }
    if element["max"].as_str().is_some_and(|max| max != "*" && max != "0") {
        changes.push(Change::Doubled);
    }
    if element.get("fixed").or_else(|| element.get("pattern")).is_some() {
        changes.push(Change::Other);
    }
    // A choice that has all the types of R4's is left as it is.
    let count = |types: &Value| types.as_array().map(Vec::len).unwrap_or_default();
    let elements = r4["types"].as_object().unwrap().values().flat_map(|of| of["elements"].as_array().unwrap());
    let mut whole = elements.filter(|of| of["path"].as_str().unwrap().to_lowercase().ends_with(&last_two(id)));
    let types = count(&element["types"]);
    if id.ends_with("[x]") && types > 0 && whole.all(|of| count(&of["types"]) > types) {
        changes.push(Change::OtherType);
    }
    if is_told_by(all, id) { Vec::new() } else { changes }
}

/// `Goal.target.due[x]` is `target.due[x]`, as the path of R4's type ends.
fn last_two(id: &str) -> String {
    let plain: Vec<_> = id.split('.').map(|segment| segment.split(':').next().unwrap()).collect();
    plain[plain.len().saturating_sub(2)..].join(".").to_lowercase()
}

/// Whether a slice is told by this, of which there need not be one: without it a value is no longer of the slice, and nothing is amiss.
fn is_told_by(all: &BTreeMap<String, Value>, id: &str) -> bool {
    let slices = all.iter().filter(|(slice, it)| slice.contains(':') && it["min"].as_u64().unwrap_or(0) == 0);
    let mut paths = slices.map(|(slice, _)| (slice, told(all, slice)));
    paths.any(|(slice, told)| match id.strip_prefix(slice.as_str()) {
        Some("") => told.contains_key("") && all[id]["max"].is_null(),
        Some(rest) => rest.strip_prefix('.').is_some_and(|rest| told.contains_key(rest)),
        None => false,
    })
}

#[test]
fn each_rule_that_is_broken_is_found() {
    let (guide, r4) = (spec("us-core"), spec("r4"));
    let mut resources: Vec<_> = synthetic::resources().into_iter().map(|(id, it)| (id.to_owned(), it)).collect();
    for (_, example) in super::examples::examples().into_iter().flatten() {
        let url = example["meta"]["profile"][0].as_str().unwrap();
        let id = url.split('|').next().unwrap().rsplit('/').next().unwrap().to_owned();
        resources.push((id, example));
    }
    let (mut tried, mut missed) = (BTreeSet::new(), Vec::new());
    for (id, resource) in &resources {
        let (all, profile) = (constraints(&guide, id), profile(id));
        let before: Vec<_> = check(resource, profile).findings.iter().map(ToString::to_string).collect();
        for element in all.keys() {
            for change in changes(&all, element, &r4) {
                let Some(changed) = changed(resource, &all, element, change) else { continue };
                tried.insert((id.clone(), element.clone(), change));
                let report = check(&changed, profile);
                let mut new = report.findings.iter().filter(|finding| !before.contains(&finding.to_string()));
                let is_found = new.any(|finding| match change {
                    // FHIR may require what US Core only supports.
                    Change::Supported => matches!(finding.rule, Rule::MustSupport | Rule::Min),
                    // What a slice is told by makes another slice of it: that one is missing then, or not required.
                    Change::Other => finding.severity == Severity::Error || finding.rule == Rule::MustSupport,
                    Change::Removed => finding.rule == Rule::Min,
                    Change::Doubled => finding.rule == Rule::Max,
                    Change::OtherType => finding.rule == Rule::Type || finding.rule == Rule::Min,
                });
                if !is_found {
                    missed.push(format!("{id} {element} {change:?}"));
                }
            }
        }
    }
    println!("{} rules were broken", tried.len());
    missed.sort();
    missed.dedup();
    assert_eq!(missed, [""; 0]);
    assert!(tried.len() > 300, "{}", tried.len());
}

/// What FHIR's own definition of the type requires is demanded as well.
#[test]
fn what_the_type_requires_is_demanded() {
    let (_, mut medication) = synthetic::resources().into_iter().find(|(id, _)| *id == "us-core-immunization").unwrap();
    let members = medication.as_object_mut().unwrap();
    members.insert("education".to_owned(), json!([{}]));
    members.insert("protocolApplied".to_owned(), json!([{ "series": "a" }]));
    assert_eq!(
        errors(&medication, profile("us-core-immunization")),
        ["error: Immunization.protocolApplied[0].doseNumber: at least 1, there are 0"]
    );
}

/// An extension says why a value is missing, where FHIR demands one.
#[test]
fn a_value_may_be_an_extension_in_its_place() {
    let absent = json!({ "extension": [{
        "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown" }] });
    let patient = |identifier: Value| json!({ "resourceType": "Patient", "identifier": [identifier], "name": [{ "family": "Doe" }], "gender": "other" });
    let profile = profile("us-core-patient");
    assert_eq!(errors(&patient(json!({ "value": "1", "_system": absent })), profile), [""; 0]);
    assert_eq!(
        errors(&patient(json!({ "value": "1" })), profile),
        ["error: Patient.identifier[0].system: at least 1, there are 0"]
    );
}

/// An extension counts where its context says, or where a slice names it; elsewhere it is an error, however right it is in itself.
#[test]
fn an_extension_in_the_wrong_place_is_found() {
    let url = |name: &str| format!("http://hl7.org/fhir/us/core/StructureDefinition/{name}");
    let race = json!([{ "url": url("us-core-race"), "extension": [{ "url": "text", "valueString": "Asian" }] }]);
    let direct = json!([{ "url": url("us-core-direct"), "valueBoolean": true }]);
    let jurisdiction = json!([{ "url": url("us-core-jurisdiction"), "valueCodeableConcept": { "text": "Ohio" } }]);
    let patient = |more: Value| {
        let mut patient = json!({ "resourceType": "Patient", "name": [{ "family": "Doe" }], "gender": "other",
            "identifier": [{ "system": "urn:example", "value": "1" }] });
        patient.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        errors(&patient, profile("us-core-patient"))
    };
    let practitioner =
        |extension: &Value| json!([{ "resourceType": "Practitioner", "id": "1", "extension": extension }]);
    let identifier = json!([{ "system": "urn:example", "value": "1", "extension": jurisdiction }]);
    let telecom = json!([{ "system": "email", "value": "a@example.com", "extension": direct }]);
    for right in [
        json!({ "extension": race }),
        json!({ "telecom": telecom }),
        json!({ "contact": [{ "telecom": telecom }] }),
        json!({ "identifier": identifier }),
        json!({ "contained": practitioner(&race) }),
    ] {
        assert_eq!(patient(right.clone()), [""; 0], "{right}");
    }
    let wrong = |place: &str, name: &str| format!("error: Patient.{place}: {} may not stand here", url(name));
    for (more, found) in [
        (json!({ "name": [{ "family": "Doe", "extension": race }] }), wrong("name[0].extension[0]", "us-core-race")),
        (json!({ "_gender": { "extension": race } }), wrong("gender.extension[0]", "us-core-race")),
        (json!({ "extension": direct }), wrong("extension[0]", "us-core-direct")),
        (json!({ "contact": [{ "extension": direct }] }), wrong("contact[0].extension[0]", "us-core-direct")),
        (json!({ "extension": jurisdiction }), wrong("extension[0]", "us-core-jurisdiction")),
        (json!({ "contained": practitioner(&direct) }), wrong("contained[0].extension[0]", "us-core-direct")),
        (
            json!({ "extension": [{ "url": "urn:example", "extension": race }] }),
            wrong("extension[0].extension[0]", "us-core-race"),
        ),
    ] {
        assert_eq!(patient(more.clone()), [found], "{more}");
    }
    // Where a primitive is what it may stand at.
    let answers = json!({ "resourceType": "QuestionnaireResponse", "_questionnaire": { "extension": [{
        "url": url("us-core-extension-questionnaire-uri"), "valueUri": "urn:example" }] } });
    let report = check(&answers, profile("us-core-questionnaireresponse"));
    assert!(report.errors().all(|finding| finding.rule != Rule::Context));
}
