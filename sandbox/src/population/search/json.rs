//! What a search parameter looks at in a resource that was put in: in its JSON, of whichever version.

use chrono::NaiveDateTime;
use serde_json::Value;

use super::Interval;
use super::dates::interval;
use super::field::{Field, Token, Values, plain, tokens, words};
use crate::population::Population;
use crate::population::added::Resource;
use crate::population::fact::When;

/// Where a type keeps its date: an element, or a choice of elements. A type has one of them, or the first is meant.
const DATES: [&str; 13] = [
    "effective",
    "onset",
    "performed",
    "authoredOn",
    "dateWritten",
    "authored",
    "occurrence",
    "whenHandedOver",
    "startDate",
    "period",
    "recorded",
    "date",
    "/collection/collected",
];

pub(super) fn values(population: &Population, field: Field, resource: &Resource) -> Values {
    // What a role is searched by is its practitioner's.
    let practitioner = match (resource.resource_type(), field) {
        ("PractitionerRole", Field::Identifier | Field::Name) => practitioner(population, resource),
        _ => None,
    };
    let json = practitioner.as_ref().unwrap_or(&resource.json);
    let text = |name: &str| json.get(name).and_then(Value::as_str).map(str::to_owned);
    let plain_text = |name: &str| tokens(text(name).map(plain));
    match field {
        Field::Id => tokens([plain(resource.id.clone())]),
        // A server knows it of what does not say it, too.
        Field::Updated => {
            let put = || resource.put.map(|day| When::Day(day).interval());
            Values::Dates(when(json, "/meta/lastUpdated").or_else(put).into_iter().collect())
        }
        Field::Recorded => dates(json, &["recordedDate", "assertedDate", "/meta/lastUpdated"]),
        Field::Date => dates(json, &DATES),
        Field::Due => {
            Values::Dates(many(json, "target").filter_map(|it| when(it, "due")).chain(when(json, "target")).collect())
        }
        Field::Period => dates(json, &["/context/period"]),
        Field::Birthdate => dates(json, &["birthDate"]),
        Field::Patient => Values::Named(resource.patient.iter().map(|id| format!("Patient/{id}")).collect()),
        Field::Target => Values::Named(many(json, "target").filter_map(reference).collect()),
        Field::Practitioner => Values::Named(json.get("practitioner").and_then(reference).into_iter().collect()),
        Field::Status => match json.get("clinicalStatus").or_else(|| json.get("lifecycleStatus")) {
            Some(status) => tokens(concept(status)),
            None => plain_text("status"),
        },
        Field::Intent => plain_text("intent"),
        Field::Gender => plain_text("gender"),
        Field::Category => tokens(many(json, "category").flat_map(concept)),
        Field::Code => {
            let names = ["code", "vaccineCode", "medicationCodeableConcept", "type"];
            let name = names.into_iter().find(|name| json.get(name).is_some());
            tokens(name.into_iter().flat_map(|name| many(json, name)).flat_map(concept))
        }
        Field::Specialty => tokens(many(json, "specialty").flat_map(concept)),
        Field::Identifier => tokens(many(json, "identifier").filter_map(identifier)),
        Field::Name => Values::Strings(many(json, "name").flat_map(name).collect()),
        Field::Given => Values::Strings(many(json, "name").flat_map(|it| strings(it, "given")).collect()),
        Field::Family => Values::Strings(many(json, "name").flat_map(|it| strings(it, "family")).collect()),
        Field::Address => {
            let parts = ["line", "city", "state", "postalCode", "country", "text"];
            Values::Strings(parts.iter().flat_map(|part| address(json, part)).collect())
        }
        Field::City => Values::Strings(address(json, "city")),
        Field::State => Values::Strings(address(json, "state")),
        Field::PostalCode => Values::Strings(address(json, "postalCode")),
        Field::Country => Values::Strings(address(json, "country")),
    }
}

fn practitioner(population: &Population, role: &Resource) -> Option<Value> {
    let name = role.json.get("practitioner").and_then(reference)?;
    population.read(role.version, "Practitioner", name.strip_prefix("Practitioner/")?)
}

/// A member that is one or several.
fn many<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    let member = value.get(name);
    let items = member.and_then(Value::as_array).map(Vec::as_slice);
    items.unwrap_or_else(|| member.map(std::slice::from_ref).unwrap_or_default()).iter()
}

fn strings(value: &Value, name: &str) -> Vec<String> {
    many(value, name).filter_map(Value::as_str).map(str::to_owned).collect()
}

/// `Type/id` of a Reference, also of one that is a URL.
fn reference(value: &Value) -> Option<String> {
    let mut parts = value.get("reference")?.as_str()?.rsplit('/');
    let (id, name) = (parts.next()?, parts.next()?);
    Some(format!("{name}/{id}"))
}

fn dates(json: &Value, names: &[&str]) -> Values {
    Values::Dates(names.iter().find_map(|name| when(json, name)).into_iter().collect())
}

/// A date, a dateTime or a Period: an element, one below others, or a choice.
fn when(json: &Value, name: &str) -> Option<Interval> {
    let pointer = if name.starts_with('/') { name.to_owned() } else { format!("/{name}") };
    let found = ["", "DateTime", "Date", "Period"].iter().find_map(|kind| json.pointer(&format!("{pointer}{kind}")))?;
    if let Some(text) = found.as_str() {
        return interval(text);
    }
    let end = |name: &str| found.get(name).and_then(Value::as_str).and_then(interval);
    let (start, end) = (end("start"), end("end"));
    if start.is_none() && end.is_none() {
        return None;
    }
    Some((start.map_or(NaiveDateTime::MIN, |it| it.0), end.map_or(NaiveDateTime::MAX, |it| it.1)))
}

/// A code, or the codings of a CodeableConcept.
fn concept(value: &Value) -> Vec<Token> {
    if let Some(code) = value.as_str() {
        return vec![plain(code.to_owned())];
    }
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let words = text(value, "text").unwrap_or_default();
    let codings = many(value, "coding").map(|coding| Token {
        system: text(coding, "system").map(Into::into),
        value: text(coding, "code").unwrap_or_default().into(),
        display: text(coding, "display").unwrap_or_else(|| words.clone()).into(),
    });
    codings.collect()
}

fn identifier(value: &Value) -> Option<Token> {
    let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    Some(Token { system: text("system").map(Into::into), value: text("value")?.into(), display: "".into() })
}

/// The parts of a name, and the whole; a name that is a string, by its words.
fn name(value: &Value) -> Vec<String> {
    if let Some(name) = value.as_str() {
        return words(name);
    }
    let mut parts = strings(value, "given");
    parts.extend(strings(value, "family"));
    let whole = value.get("text").and_then(Value::as_str).map_or_else(|| parts.join(" "), str::to_owned);
    parts.push(whole);
    parts
}

fn address(json: &Value, part: &str) -> Vec<String> {
    many(json, "address").flat_map(|it| strings(it, part)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use nextgen_patient_access::FhirVersion;

    use super::*;
    use crate::population::search::listed;
    use crate::population::{Population, Size, VERSIONS};

    /// What is made on demand is searched by its facts, what is put in by its JSON: both have to find the same.
    #[test]
    fn a_resources_json_says_what_its_facts_do() {
        let population = Population::new(Size { patients: 3, years: 3, ..Size::default() });
        let mut compared = 0;
        let mut wrong = BTreeSet::new();
        for version in VERSIONS {
            for name in population.resource_types(version) {
                for resource in population.all(version, name) {
                    let id = resource["id"].as_str().unwrap().to_owned();
                    let owner = population.owner(name, &id);
                    let key = crate::population::key::Key::parse(&id).unwrap();
                    let (fact, history) = population.fact(key).unwrap();
                    let resource = Resource::read(version, owner.as_deref(), resource).unwrap();
                    for parameter in listed::of_type(version, name) {
                        let Some(field) = Field::of(name, &parameter) else { continue };
                        let made = text(version, &field.values(version, &fact, history.as_ref()));
                        let read = text(version, &values(&population, field, &resource));
                        // Procedures are moments, written as periods that have begun; when a device was given is not written.
                        let is_other = matches!(*name, "Procedure" | "Device") && parameter == "date";
                        compared += 1;
                        if made != read && !is_other {
                            wrong.insert(format!("{version} {name} {parameter}: {made:?} {read:?}"));
                        }
                    }
                }
            }
        }
        let mut seen = BTreeSet::new();
        wrong.retain(|it| seen.insert(it.split(':').next().unwrap().to_owned()));
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(compared > 1000, "{compared}");
    }

    fn text(version: FhirVersion, values: &Values) -> BTreeSet<String> {
        match values {
            Values::Dates(dates) => dates.iter().map(|date| format!("{date:?}")).collect(),
            // Of a status, facts know no system.
            Values::Tokens(tokens) => {
                let system = |token: &Token| token.system.clone().filter(|it| !it.ends_with("-clinical"));
                tokens.iter().map(|token| format!("{:?}|{}", system(token), token.value)).collect()
            }
            Values::Strings(strings) => strings.iter().filter(|it| !it.is_empty()).cloned().collect(),
            Values::References(keys) => {
                keys.iter().map(|key| format!("{}/{key}", key.kind.resource_type(version))).collect()
            }
            Values::Named(names) => names.iter().cloned().collect(),
        }
    }
}
