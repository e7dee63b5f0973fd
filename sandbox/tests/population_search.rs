//! Every search parameter that `specs/openapi` lists finds what the rendered resources say it should, and nothing else.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use std::collections::BTreeSet;

use nextgen_patient_access::{Api, FhirVersion};
use nextgen_sandbox::population::{Population, Refusal, Size};
use serde_json::Value;

fn population() -> Population {
    Population::new(Size { years: 3, ..Size::default() })
}

fn search(version: FhirVersion, name: &str, query: &[(&str, &str)]) -> Result<BTreeSet<String>, Refusal> {
    let query: Vec<(String, String)> = query.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    let found = population().search(version, name, &query)?;
    Ok(found.page(0, usize::MAX).iter().map(|entry| entry.resource["id"].as_str().unwrap().to_owned()).collect())
}

/// Version, type and name of every search parameter of every description.
fn listed() -> BTreeSet<(FhirVersion, String, String)> {
    let mut listed = BTreeSet::new();
    for api in Api::ALL {
        let document: Value = serde_json::from_str(api.description()).unwrap();
        for (path, item) in document["paths"].as_object().unwrap() {
            let name = path.trim_start_matches('/');
            if !population().resource_types(api.fhir_version()).contains(&name) {
                continue;
            }
            for parameter in item["get"]["parameters"].as_array().into_iter().flatten() {
                let shared = parameter["$ref"].as_str().and_then(|at| document.pointer(&at[1..]));
                let parameter = shared.unwrap_or(parameter)["name"].as_str().unwrap().to_owned();
                listed.insert((api.fhir_version(), name.to_owned(), parameter));
            }
        }
    }
    listed
}

/// Where a resource has what a parameter looks at.
fn members(name: &str, parameter: &str) -> &'static [&'static str] {
    match (name, parameter) {
        (_, "_id") => &["/id"],
        (_, "_lastUpdated") | ("AllergyIntolerance", "date") => &["/meta/lastUpdated"],
        (_, "patient") => &["/subject", "/patient", "/beneficiary"],
        (_, "practitioner") => &["/practitioner"],
        (_, "status") => &["/status"],
        (_, "clinical-status" | "clinicalstatus") => &["/clinicalStatus"],
        (_, "lifecycle-status") => &["/lifecycleStatus"],
        (_, "address-city") => &["/address/city", "/address/0/city"],
        (_, "address-state") => &["/address/state", "/address/0/state"],
        (_, "address-postalcode") => &["/address/postalCode", "/address/0/postalCode"],
        (_, "address-country") => &["/address/country", "/address/0/country"],
        (_, "address") => &["/address"],
        (_, "name") => &["/name"],
        (_, "given") => &["/name/0/given"],
        (_, "family") => &["/name/0/family"],
        (_, "gender") => &["/gender"],
        (_, "birthdate") => &["/birthDate"],
        (_, "identifier") => &["/identifier"],
        (_, "specialty") => &["/specialty"],
        (_, "category") => &["/category"],
        (_, "intent") => &["/intent"],
        (_, "type") => &["/type"],
        (_, "code") => &["/code"],
        ("Goal", "target-date") => &["/target/0/dueDate"],
        ("DocumentReference", "period") => &["/context/period"],
        ("DocumentReference", "date") => &["/date"],
        ("Encounter" | "CarePlan", "date") => &["/period"],
        ("Goal", "date") => &["/startDate"],
        ("Immunization", "date") => &["/occurrenceDateTime", "/date"],
        ("Procedure", "date") => &["/performedDateTime", "/performedPeriod"],
        ("Condition", "date" | "onset-date") => &["/onsetDateTime"],
        ("DiagnosticReport" | "Observation", "date") => &["/effectiveDateTime"],
        (_, "authored" | "authoredon") | ("MedicationRequest", "date") => &["/authoredOn"],
        // A device's date is not in its resource.
        ("Device", "date") => &[],
        _ => panic!("{name}?{parameter}: where is it?"),
    }
}

/// All texts at the members: of a code, coding, identifier, reference, name or address, whichever it is.
fn texts(resource: &Value, members: &[&str]) -> Vec<String> {
    fn collect(value: &Value, all: &mut Vec<String>) {
        match value {
            Value::String(text) => all.push(text.clone()),
            Value::Array(items) => items.iter().for_each(|item| collect(item, all)),
            Value::Object(object) => object
                .iter()
                .filter(|(name, _)| !matches!(name.as_str(), "system" | "display" | "use" | "text"))
                .filter(|(name, _)| !(object.contains_key("coding") && *name != "coding"))
                .filter(|(name, _)| !(object.contains_key("value") && *name != "value"))
                .for_each(|(_, value)| collect(value, all)),
            _ => {}
        }
    }
    let mut all = Vec::new();
    members.iter().filter_map(|member| resource.pointer(member)).for_each(|value| collect(value, &mut all));
    all
}

/// First and last day at the members.
fn days(resource: &Value, members: &[&str]) -> Option<(String, String)> {
    let value = members.iter().find_map(|member| resource.pointer(member))?;
    let day = |value: &Value| value.as_str().map(|text| text[..10].to_owned());
    if value.is_object() {
        return Some((day(&value["start"])?, day(&value["end"]).unwrap_or("9999-12-31".to_owned())));
    }
    Some((day(value)?, day(value)?))
}

#[test]
fn every_listed_parameter_finds_what_resources_say() {
    let population = population();
    let mut checked = 0;
    for (version, name, parameter) in listed() {
        let case = format!("{version} {name}?{parameter}");
        let all: Vec<Value> = population.all(version, &name).collect();
        let ids = |fits: &dyn Fn(&Value) -> bool| -> BTreeSet<String> {
            all.iter().filter(|it| fits(it)).map(|it| it["id"].as_str().unwrap().to_owned()).collect()
        };
        match parameter.as_str() {
            // Only what is a patient's has a Provenance.
            "_revinclude" if name == "PractitionerRole" => {
                assert_eq!(search(version, &name, &[(&parameter, "Provenance:target")]).unwrap().len(), all.len());
            }
            "_include" | "_revinclude" => {
                let value =
                    if parameter == "_include" { format!("{name}:medication") } else { "Provenance:target".into() };
                assert!(search(version, &name, &[(&parameter, &value)]).unwrap().len() > all.len(), "{case}");
                assert_eq!(search(version, &name, &[(&parameter, "Nonsense:x")]).unwrap_err().parameter, parameter);
            }
            // The server's.
            "_maxresults" => {
                assert_eq!(search(version, &name, &[(&parameter, "1")]).unwrap().len(), all.len(), "{case}")
            }
            "practitioner.identifier" | "practitioner.name" => {
                let who = population.all(version, "Practitioner").nth(2).unwrap();
                let member = if parameter.ends_with("name") { "/name/0/family" } else { "/identifier/0/value" };
                let value = who.pointer(member).unwrap().as_str().unwrap();
                let reference = format!("Practitioner/{}", who["id"].as_str().unwrap());
                let expected = ids(&|it| it["practitioner"]["reference"] == *reference);
                assert_eq!(search(version, &name, &[(&parameter, value)]).unwrap(), expected, "{case}");
                assert!(expected.len() == 1 && search(version, &name, &[(&parameter, "nonsense")]).unwrap().is_empty());
            }
            date if is_date(date) => {
                let members = members(&name, &parameter);
                if members.is_empty() {
                    let recent = search(version, &name, &[(&parameter, "ge2025")]).unwrap();
                    assert!(!recent.is_empty() && recent.len() < all.len(), "{case}");
                    continue;
                }
                let mut known: Vec<(String, String)> = all.iter().filter_map(|it| days(it, members)).collect();
                known.sort();
                let day = known[known.len() / 2].0.clone();
                let since = ids(&|it| days(it, members).is_some_and(|(_, last)| last >= day));
                let before = ids(&|it| days(it, members).is_some_and(|(first, _)| first < day));
                assert_eq!(search(version, &name, &[(&parameter, &format!("ge{day}"))]).unwrap(), since, "{case}=ge");
                assert_eq!(search(version, &name, &[(&parameter, &format!("lt{day}"))]).unwrap(), before, "{case}=lt");
                assert!(search(version, &name, &[(&parameter, "lt1800")]).unwrap().is_empty(), "{case}");
                assert_eq!(search(version, &name, &[(&parameter, "soon")]).unwrap_err().parameter, parameter);
            }
            _ => {
                let members = members(&name, &parameter);
                let value = all
                    .iter()
                    .rev()
                    .find_map(|it| texts(it, members).pop())
                    .unwrap_or_else(|| panic!("{case}: nowhere"));
                let is_string = ["name", "given", "family"].contains(&&*parameter) || parameter.starts_with("address");
                let fits = |text: &String| {
                    if is_string {
                        text.split(' ').any(|word| value.starts_with(word)) && text.contains(&value) || *text == value
                    } else {
                        *text == value
                    }
                };
                let expected = ids(&|it| texts(it, members).iter().any(fits));
                assert_eq!(search(version, &name, &[(&parameter, &value)]).unwrap(), expected, "{case}={value}");
                assert!(search(version, &name, &[(&parameter, "nonsense")]).unwrap().is_empty(), "{case}");
            }
        }
        checked += 1;
    }
    assert!(checked > 200, "{checked}");
}

fn is_date(parameter: &str) -> bool {
    matches!(
        parameter,
        "_lastUpdated" | "date" | "onset-date" | "authored" | "authoredon" | "target-date" | "period" | "birthdate"
    )
}

#[test]
fn what_is_not_listed_is_refused_by_name() {
    for (name, parameter) in
        [("Observation", "value-quantity"), ("Practitioner", "patient"), ("Patient", "patient"), ("Goal", "nonsense")]
    {
        let refusal = search(FhirVersion::R4, name, &[(parameter, "1")]).unwrap_err();
        assert_eq!(refusal.parameter, parameter, "{name}");
    }
    // Only R4's description lists it.
    assert!(search(FhirVersion::R4, "Goal", &[("lifecycle-status", "active")]).is_ok());
    assert_eq!(
        search(FhirVersion::Stu3, "Goal", &[("lifecycle-status", "active")]).unwrap_err().parameter,
        "lifecycle-status"
    );
    let refusal = search(FhirVersion::R4, "Observation", &[("code:below", "4548-4")]).unwrap_err();
    assert_eq!(refusal.parameter, "code:below");
    assert!(search(FhirVersion::R4, "Observation", &[("code", "")]).is_err());
}

#[test]
fn tokens_take_systems_alternatives_and_modifiers() {
    let count = |query: &[(&str, &str)]| search(FhirVersion::R4, "Observation", query).unwrap().len();
    let a1c = count(&[("code", "4548-4")]);
    assert!(a1c > 0);
    assert_eq!(count(&[("code", "http://loinc.org|4548-4")]), a1c);
    assert_eq!(count(&[("code", "http://snomed.info/sct|4548-4")]), 0);
    assert_eq!(count(&[("code", "|4548-4")]), 0);
    assert_eq!(count(&[("code", "4548-4,8867-4")]), a1c + count(&[("code", "8867-4")]));
    assert_eq!(count(&[("code", "4548-4"), ("code", "8867-4")]), 0);
    assert_eq!(count(&[("code:not", "4548-4")]) + a1c, count(&[]));
    assert_eq!(count(&[("code:text", "hemoglobin a1c")]), a1c);
    assert_eq!(count(&[("code:missing", "true")]), 0);
    assert_eq!(count(&[("code:missing", "false")]), count(&[]));
    // Status is a code, whose system is implied.
    assert_eq!(count(&[("status", "http://hl7.org/fhir/observation-status|final")]), count(&[("status", "final")]));
}

#[test]
fn category_systems_are_those_of_the_version() {
    let count = |version, name, value| search(version, name, &[("category", value)]).unwrap().len();
    let r4 = "http://terminology.hl7.org/CodeSystem/observation-category|laboratory";
    let older = "http://hl7.org/fhir/observation-category|laboratory";
    for (version, own, other) in
        [(FhirVersion::R4, r4, older), (FhirVersion::Stu3, older, r4), (FhirVersion::Dstu2, older, r4)]
    {
        assert!(count(version, "Observation", own) > 0 && count(version, "Observation", other) == 0, "{version}");
    }
    assert!(count(FhirVersion::Dstu2, "Condition", "problem") > 0);
    assert_eq!(count(FhirVersion::Dstu2, "Condition", "problem-list-item"), 0);
    assert!(count(FhirVersion::R4, "Condition", "problem-list-item") > 0);
}

#[test]
fn references_and_strings_take_their_forms() {
    let patient = population().patients().next().unwrap();
    let count = |query: &[(&str, &str)]| search(FhirVersion::R4, "Condition", query).unwrap().len();
    let own = count(&[("patient", &patient.id)]);
    assert!(own > 0 && own < count(&[]));
    assert_eq!(count(&[("patient", &format!("Patient/{}", patient.id))]), own);
    assert_eq!(count(&[("patient", &format!("https://example.com/fhir/Patient/{}", patient.id))]), own);
    assert_eq!(count(&[("patient:Patient", &patient.id)]), own);
    assert_eq!(count(&[("patient", &patient.id), ("patient", "100002")]), 0);
    assert_eq!(count(&[("patient", "nobody")]), 0);

    let (_, family) = patient.name.split_once(' ').unwrap();
    let find = |query: &[(&str, &str)]| search(FhirVersion::R4, "Patient", query).unwrap().contains(&patient.id);
    assert!(find(&[("family", &family[..3].to_uppercase())]));
    assert!(!find(&[("family:exact", &family[..3])]) && find(&[("family:exact", family)]));
    assert!(!find(&[("family", &family[1..4])]) && find(&[("family:contains", &family[1..4])]));
    assert!(find(&[("identifier", &format!("urn:oid:2.999.1.1|MH{}", patient.id))]));
    assert!(find(&[("birthdate", &patient.birth_date.to_string())]) && !find(&[("birthdate", "1900")]));
}
