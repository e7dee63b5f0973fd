//! Nothing that may break is silent: a finding, or a notice with its place.

pub(super) mod everything;
mod forms;
mod kinds;

use everything::everything;
use nextgen_patient_access_codegen::diff::{Comparison, Policy};
use serde_json::{Value, json};

fn compare(base: &Value, revision: &Value) -> Comparison {
    Comparison::of(base, revision, &Policy::default())
}

/// The places that are told of.
fn places_of(comparison: &Comparison) -> Vec<String> {
    let changes = comparison.changes.iter().map(|change| change.pointer.clone());
    changes.chain(comparison.notices.iter().map(|notice| notice.pointer.clone())).collect()
}

fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, member)| {
            let at = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
            found.push(at.clone());
            pointers(member, &at, found);
        }),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| {
            let at = format!("{at}/{index}");
            found.push(at.clone());
            pointers(item, &at, found);
        }),
        _ => {}
    }
}

/// Whether nobody is told of what is there: words for people, and what is none of OpenAPI's.
fn says_nothing(pointer: &str) -> bool {
    const WORDS: [&str; 7] = ["description", "summary", "title", "example", "examples", "tags", "x-own"];
    let parts: Vec<_> = pointer.split('/').skip(1).collect();
    let is_word = |(index, part): (usize, &&str)| {
        let parent = index.checked_sub(1).map(|index| parts[index]).unwrap_or_default();
        WORDS.contains(part) && !["properties", "scopes"].contains(&parent)
    };
    // The tags of an operation have rules.
    let is_tag_of_operation = pointer.starts_with("/paths") && parts.contains(&"tags");
    pointer.starts_with("/info") || parts.iter().enumerate().any(is_word) && !is_tag_of_operation
}

/// Whether a change of what is there is told of where it leads: of what is referred to, of the property that is required.
fn is_told_elsewhere(pointer: &str) -> bool {
    pointer.ends_with("/$ref") || pointer.contains("/required") || pointer.ends_with("/nullable/anyOf")
}

fn without(document: &Value, pointer: &str) -> Value {
    let mut document = document.clone();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Object(members) => {
            members.remove(&name.replace("~1", "/").replace("~0", "~"));
        }
        Value::Array(items) => {
            items.remove(name.parse().unwrap());
        }
        _ => unreachable!(),
    }
    document
}

fn altered(document: &Value, pointer: &str) -> Option<Value> {
    let mut document = document.clone();
    let value = document.pointer_mut(pointer).unwrap();
    *value = match value {
        Value::Bool(truth) => json!(!*truth),
        Value::Number(number) => json!(number.as_u64().unwrap() + 1),
        Value::String(text) if pointer.ends_with("/type") => json!(if text == "string" { "boolean" } else { "string" }),
        Value::String(text) => json!(format!("{text}2")),
        _ => return None,
    };
    Some(document)
}

#[test]
fn whatever_goes_comes_or_changes_is_told() {
    let whole = everything();
    assert_eq!(compare(&whole, &whole), Comparison::default());
    let mut places = Vec::new();
    pointers(&whole, "", &mut places);
    let (mut wrong, mut told) = (Vec::new(), 0);
    // By the version it is decided how the rest is read.
    for place in places.iter().filter(|place| *place != "/openapi") {
        let gone = without(&whole, place);
        let mut pairs = vec![("gone", whole.clone(), gone.clone()), ("new", gone, whole.clone())];
        if let Some(altered) = altered(&whole, place) {
            pairs.push(("altered", whole.clone(), altered.clone()));
            pairs.push(("altered back", altered, whole.clone()));
        }
        for (how, base, revision) in pairs {
            let found = places_of(&compare(&base, &revision));
            told += usize::from(!found.is_empty());
            let is_near = |pointer: &String| pointer.starts_with(place.as_str()) || place.starts_with(pointer.as_str());
            let is_near = found.iter().any(is_near) || is_told_elsewhere(place);
            if found.is_empty() != says_nothing(place) || !found.is_empty() && !is_near {
                wrong.push(format!("{place} {how}: {found:?}"));
            }
        }
    }
    assert!(told > 600, "{told}");
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), told, wrong.join("\n"));
}
