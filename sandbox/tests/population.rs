//! What can be relied on of the synthetic patients: the same from the same seed, whole, lazily made, and readable documents.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use std::collections::BTreeMap;

use nextgen_patient_access::FhirVersion;
use nextgen_sandbox::population::{Mode, Population, Size};
use serde_json::Value;

const VERSIONS: [FhirVersion; 3] = [FhirVersion::R4, FhirVersion::Stu3, FhirVersion::Dstu2];

fn default() -> Population {
    Population::new(Size::default())
}

fn everything(population: &Population, version: FhirVersion) -> impl Iterator<Item = Value> {
    population.resource_types(version).iter().flat_map(move |name| population.all(version, name))
}

fn parameters(parameters: &[(&str, &str)]) -> Vec<(String, String)> {
    parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn id(resource: &Value) -> &str {
    resource["id"].as_str().unwrap()
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_gives_others() {
    let size = Size { years: 2, ..Size::default() };
    let written = |size: Size| -> Vec<String> {
        let population = Population::new(size);
        VERSIONS.iter().flat_map(|version| everything(&population, *version)).map(|it| it.to_string()).collect()
    };
    let once = written(size);
    assert_eq!(once, written(size));
    let other = written(Size { seed: 7, ..size });
    let same = once.iter().filter(|resource| other.contains(resource)).count();
    assert!(same < once.len() / 10, "{same} of {} do not depend on the seed", once.len());
}

#[test]
fn the_patients_are_an_adult_a_child_and_an_elder_of_different_names() {
    let patients: Vec<_> = default().patients().collect();
    let born: Vec<i32> = patients.iter().map(|it| it.birth_date.format("%Y").to_string().parse().unwrap()).collect();
    assert!(born[2] < 1950 && (1960..1980).contains(&born[0]) && born[1] > 2014, "{born:?}");
    assert_eq!(patients.len(), 3);
    for patient in &patients {
        let read = default().read(FhirVersion::R4, "Patient", &patient.id).unwrap();
        assert_eq!(read["birthDate"], patient.birth_date.to_string());
        assert_eq!(read["gender"], patient.sex);
        assert!(patient.name.ends_with(read["name"][0]["family"].as_str().unwrap()));
    }
}

#[test]
fn one_patient_has_thousands_of_observations_and_they_tell_the_story() {
    let population = default();
    let patient = population.patients().next().unwrap().id;
    let count =
        |query: &[(&str, &str)]| population.search(FhirVersion::R4, "Observation", &parameters(query)).unwrap().total();
    assert!(count(&[("patient", &patient)]) > 2000);
    let query = parameters(&[("patient", &patient), ("code", "http://loinc.org|4548-4")]);
    let found = population.search(FhirVersion::R4, "Observation", &query).unwrap();
    let mut values: Vec<(String, f64)> = found
        .page(0, usize::MAX)
        .into_iter()
        .filter_map(|entry| {
            Some((entry.resource["effectiveDateTime"].to_string(), entry.resource["valueQuantity"]["value"].as_f64()?))
        })
        .collect();
    values.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(values.first().unwrap().1 > 8.0 && values.last().unwrap().1 < 7.5, "A1c falls: {values:?}");
}

#[test]
fn a_child_grows() {
    let population = default();
    let child = population.patients().nth(1).unwrap().id;
    for code in ["8302-2", "29463-7"] {
        let query = parameters(&[("patient", &child), ("code", code)]);
        let page = population.search(FhirVersion::R4, "Observation", &query).unwrap().page(0, usize::MAX);
        let values: Vec<f64> = page.iter().map(|it| it.resource["valueQuantity"]["value"].as_f64().unwrap()).collect();
        assert!(values.len() > 20 && values.windows(2).all(|pair| pair[0] <= pair[1]), "{code}: {values:?}");
    }
}

#[test]
fn references_resolve_within_the_population() {
    fn references<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
        match value {
            Value::Object(members) => {
                found.extend(members.get("reference").and_then(Value::as_str));
                members.values().for_each(|member| references(member, found));
            }
            Value::Array(items) => items.iter().for_each(|item| references(item, found)),
            _ => {}
        }
    }
    let population = Population::new(Size { years: 3, ..Size::default() });
    for version in VERSIONS {
        let mut counted = 0;
        for resource in everything(&population, version) {
            let mut found = Vec::new();
            references(&resource, &mut found);
            for reference in found {
                let (resource_type, id) = reference.split_once('/').unwrap();
                let target = population.read(version, resource_type, id);
                assert!(target.is_some(), "{version}: {reference} from {}", resource["resourceType"]);
                counted += 1;
            }
        }
        assert!(counted > 1000);
    }
}

#[test]
fn every_resource_is_read_by_its_id_and_has_its_owner() {
    let population = Population::new(Size { years: 1, ..Size::default() });
    for version in VERSIONS {
        let mut seen = BTreeMap::new();
        for resource in everything(&population, version) {
            let name = resource["resourceType"].as_str().unwrap();
            assert_eq!(population.read(version, name, id(&resource)).as_ref(), Some(&resource));
            assert_eq!(
                seen.insert((name.to_owned(), id(&resource).to_owned()), ()),
                None,
                "{name}/{} twice",
                id(&resource)
            );
            let owner = population.owner(name, id(&resource));
            let said = ["subject", "patient", "beneficiary"].iter().find_map(|it| resource[it]["reference"].as_str());
            match (name, said) {
                ("Patient", _) => assert_eq!(owner.as_deref(), Some(id(&resource))),
                ("Provenance", _) => assert!(owner.is_some()),
                (_, said) => assert_eq!(owner.map(|owner| format!("Patient/{owner}")).as_deref(), said, "{name}"),
            }
        }
    }
    let other_forms =
        ["VS-100001-01", "VS-100001-0", "VS-100001", "vs-100001-1", "PA-100001", "0100001", "", "VS-999999-1"];
    for id in other_forms {
        for name in population.resource_types(FhirVersion::R4) {
            assert_eq!(population.read(FhirVersion::R4, name, id), None, "{name}/{id}");
        }
    }
}

#[test]
fn ids_carry_the_prefixes_of_office() {
    let population = Population::new(Size { years: 1, ..Size::default() });
    let expected =
        [("Encounter", vec!["PT"]), ("Condition", vec!["ED", "HC", "PL"]), ("Observation", vec!["HX", "LR", "VS"])];
    for (name, prefixes) in expected {
        let ids = population.all(FhirVersion::R4, name).map(|it| id(&it)[..2].to_owned());
        let mut found: Vec<String> = ids.collect();
        found.sort();
        found.dedup();
        assert_eq!(found, prefixes, "{name}");
    }
}

/// Four thousand patients have more than a million observations: what is not asked for is not made.
#[test]
fn a_million_resources_are_counted_read_and_paged_without_being_made() {
    let population = Population::new(Size { patients: 4000, ..Size::default() });
    let all = population.search(FhirVersion::R4, "Observation", &[]).unwrap();
    assert!(all.total() > 1_000_000, "{}", all.total());
    let page = all.page(all.total() - 2, 10);
    assert_eq!(page.len(), 2);
    assert_eq!(population.read(FhirVersion::R4, "Observation", id(&page[1].resource)).unwrap(), page[1].resource);
    let first = population.all(FhirVersion::R4, "Observation").next().unwrap();
    assert_eq!(all.page(0, 1)[0].resource, first);
}

#[test]
fn pages_are_the_whole_in_its_order_each_once() {
    let population = Population::new(Size { years: 1, ..Size::default() });
    let all: Vec<Value> = population.all(FhirVersion::R4, "Observation").collect();
    for query in [&[][..], &[("_lastUpdated", "ge1900")][..]] {
        let found = population.search(FhirVersion::R4, "Observation", &parameters(query)).unwrap();
        assert_eq!(found.total(), all.len());
        let paged: Vec<Value> =
            (0..found.total()).step_by(7).flat_map(|at| found.page(at, 7)).map(|it| it.resource).collect();
        assert_eq!(paged, all);
        assert!(found.page(found.total(), 7).is_empty());
    }
}

#[test]
fn attachments_point_to_documents_that_open() {
    let population = default().with_base("https://example.com/fhir/r4");
    let mut kinds = BTreeMap::new();
    for reference in population.all(FhirVersion::R4, "DocumentReference") {
        let attachment = &reference["content"][0]["attachment"];
        let id = attachment["url"].as_str().unwrap().strip_prefix("https://example.com/fhir/r4/document/").unwrap();
        let document = population.document(id).unwrap();
        assert_eq!(attachment["contentType"], document.content_type);
        let owner = population.owner("DocumentReference", id.split_once('-').unwrap().1).unwrap();
        let patient = population.patients().find(|patient| patient.id == owner).unwrap();
        if document.content_type == "application/pdf" {
            check_pdf(&document.bytes, &patient.name);
        } else {
            let text = String::from_utf8(document.bytes.clone()).unwrap();
            assert!(text.contains(patient.name.split(' ').next().unwrap()) && text.contains("urn:hl7-org:v3"));
        }
        let binary = population.read(FhirVersion::Stu3, "Binary", id).unwrap();
        assert_eq!(binary["contentType"], document.content_type);
        assert_eq!(population.owner("Binary", id), Some(owner));
        *kinds.entry(document.content_type).or_insert(0) += 1;
    }
    assert_eq!(kinds.keys().copied().collect::<Vec<_>>(), ["application/pdf", "text/xml"]);
    for id in ["pdf-DO-100001-1", "xml-DO-100001-2", "pdf-VS-100001-1", "pdf-", ""] {
        assert!(population.document(id).is_none(), "{id}");
    }
}

/// Each object is where the table of objects says, and the patient's name can be read.
fn check_pdf(bytes: &[u8], name: &str) {
    let latin1: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    let start: usize = latin1.rsplit("startxref\n").next().unwrap().lines().next().unwrap().parse().unwrap();
    let table: Vec<&str> = latin1[latin1.char_indices().nth(start).unwrap().0..].lines().collect();
    assert_eq!(table[0], "xref");
    let objects = table.iter().filter(|line| line.ends_with(" 00000 n "));
    for (number, line) in objects.enumerate() {
        let offset: usize = line[..10].parse().unwrap();
        let expected = format!("{} 0 obj", number + 1);
        assert_eq!(&bytes[offset..offset + expected.len()], expected.as_bytes());
    }
    assert!(latin1.contains(name) && latin1.ends_with("%%EOF\n"));
}

#[test]
fn a_c_cda_has_the_sections_of_the_time_asked_for() {
    let population = default();
    let patient = population.patients().next().unwrap().id;
    let day = |text: &str| Some(text.parse().unwrap());
    let whole = population.ccda(&patient, None, None).unwrap();
    for section in ["11450-4", "10160-0", "48765-2", "30954-2", "8716-3", "11369-6"] {
        assert!(whole.contains(&format!("<code code=\"{section}\"")), "{section}");
    }
    let part = population.ccda(&patient, day("2024-03-01"), day("2024-06-30")).unwrap();
    assert!(part.len() < whole.len() / 10);
    let is_dated = |document: &str, days: &str| document.contains(&format!("<tr><td>{days}"));
    assert!(is_dated(&part, "2024-04") && !is_dated(&part, "2024-02") && !is_dated(&part, "2024-07"));
    assert!(is_dated(&whole, "2024-02") && is_dated(&whole, "2024-07"));
    assert!(population.ccda(&patient, day("1950-01-01"), day("1950-12-31")).unwrap().contains("Nothing in this time."));
    assert_eq!(population.ccda("nobody", None, None), None);
}

#[test]
fn includes_come_along_once_and_are_not_counted() {
    let population = default();
    let query = parameters(&[("category", "problem-list-item"), ("_revinclude", "Provenance:target")]);
    let found = population.search(FhirVersion::R4, "Condition", &query).unwrap();
    let page = found.page(0, 4);
    let (matches, included): (Vec<_>, Vec<_>) = page.into_iter().partition(|entry| entry.mode == Mode::Match);
    assert_eq!((matches.len(), included.len()), (4, 4));
    let targets: Vec<&Value> = included.iter().map(|entry| &entry.resource["target"][0]["reference"]).collect();
    for found in &matches {
        assert!(targets.contains(&&Value::from(format!("Condition/{}", id(&found.resource)))));
    }
    for (version, name) in [(FhirVersion::Dstu2, "MedicationOrder"), (FhirVersion::Stu3, "MedicationRequest")] {
        let query = parameters(&[("_include", &format!("{name}:medication"))]);
        let found = population.search(version, name, &query).unwrap();
        let page = found.page(0, usize::MAX);
        let (matches, included): (Vec<_>, Vec<_>) = page.into_iter().partition(|entry| entry.mode == Mode::Match);
        assert_eq!(matches.len(), found.total());
        for found in matches {
            let reference = found.resource["medicationReference"]["reference"].as_str().unwrap().to_owned();
            let there =
                included.iter().filter(|entry| format!("Medication/{}", id(&entry.resource)) == reference).count();
            assert_eq!(there, 1, "{reference}");
        }
    }
}
