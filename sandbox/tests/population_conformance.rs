//! Every resource of the population is what its FHIR version says it must be: against the distilled definitions in `fhir/specs`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};

use nextgen_patient_access::fhir::r4;
use nextgen_patient_access::{FhirVersion, us_core};
use nextgen_sandbox::population::{Population, Size};
use serde_json::Value;

const VERSIONS: [(FhirVersion, &str); 3] =
    [(FhirVersion::R4, "r4"), (FhirVersion::Stu3, "stu3"), (FhirVersion::Dstu2, "dstu2")];

struct Definitions(Value);

impl Definitions {
    fn read(version: &str) -> Self {
        let path = format!("{}/../fhir/specs/{version}.json", env!("CARGO_MANIFEST_DIR"));
        Self(serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
    }

    fn is_primitive(&self, name: &str) -> bool {
        self.0["types"].get(name).is_none()
    }

    /// The elements of a type and of what it builds on.
    fn elements(&self, name: &str) -> Vec<&Value> {
        let Some(definition) = self.0["types"].get(name) else { return Vec::new() };
        let base = definition["base"].as_str().map(|base| self.elements(base)).unwrap_or_default();
        base.into_iter().chain(definition["elements"].as_array().unwrap()).collect()
    }

    /// What is wrong with an object of a type.
    fn check(&self, name: &str, value: &Value, at: &str, wrong: &mut BTreeSet<String>) {
        let Some(object) = value.as_object() else {
            wrong.insert(format!("{at}: no object"));
            return;
        };
        let mut known = BTreeMap::new();
        for element in self.elements(name) {
            let member = element["path"].as_str().unwrap().rsplit('.').next().unwrap();
            let types: Vec<&str> =
                element["types"].as_array().unwrap().iter().map(|kind| kind.as_str().unwrap()).collect();
            let forms: Vec<(String, &str)> = match member.strip_suffix("[x]") {
                Some(stem) => types
                    .iter()
                    .map(|kind| (format!("{stem}{}{}", kind[..1].to_uppercase(), &kind[1..]), *kind))
                    .collect(),
                None => vec![(member.to_owned(), types.first().copied().unwrap_or("Element"))],
            };
            let present = forms.iter().filter(|(form, _)| object.contains_key(form)).count();
            if present == 0 && element["min"].as_u64() > Some(0) {
                wrong.insert(format!("{at}.{member}: required, and not there"));
            }
            if present > 1 {
                wrong.insert(format!("{at}.{member}: more than one form"));
            }
            known.extend(forms.into_iter().map(|(form, kind)| (form, (kind, element))));
        }
        for (member, value) in object.iter().filter(|(member, _)| *member != "resourceType") {
            let at = format!("{at}.{member}");
            let Some((kind, element)) = known.get(member) else {
                wrong.insert(format!("{at}: not known"));
                continue;
            };
            let is_list = element["max"] != "1";
            if value.is_array() != is_list {
                wrong.insert(format!("{at}: {}", if is_list { "a list, and is none" } else { "no list, and is one" }));
            }
            let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            if items.is_empty() {
                wrong.insert(format!("{at}: empty"));
            }
            for item in items {
                match self.is_primitive(kind) {
                    true => self.check_primitive(kind, element, item, &at, wrong),
                    false => self.check(kind, item, &at, wrong),
                }
            }
        }
        if object.is_empty() {
            wrong.insert(format!("{at}: empty"));
        }
    }

    fn check_primitive(&self, kind: &str, element: &Value, value: &Value, at: &str, wrong: &mut BTreeSet<String>) {
        let text = value.as_str().unwrap_or_default();
        let fits = match kind {
            "boolean" => value.is_boolean(),
            "integer" | "decimal" => value.is_number(),
            "positiveInt" => value.as_u64() > Some(0),
            "unsignedInt" => value.is_u64(),
            "instant" => {
                text.len() == 20 && text.ends_with('Z') && text.parse::<chrono::DateTime<chrono::Utc>>().is_ok()
            }
            "date" => text.parse::<chrono::NaiveDate>().is_ok(),
            "dateTime" => {
                text.parse::<chrono::NaiveDate>().is_ok() || text.parse::<chrono::DateTime<chrono::Utc>>().is_ok()
            }
            "id" => {
                !text.is_empty()
                    && text.len() <= 64
                    && text.chars().all(|it| it.is_ascii_alphanumeric() || "-.".contains(it))
            }
            _ => !text.trim().is_empty() && text.trim() == text,
        };
        if !fits {
            wrong.insert(format!("{at}: no {kind}"));
        }
        let codes = element["binding"].as_str().and_then(|binding| self.0["bindings"][binding].as_array());
        if codes.is_some_and(|codes| !codes.contains(value)) {
            wrong.insert(format!("{at}: {text} is none of {}", element["binding"]));
        }
    }
}

fn everything(population: &Population, version: FhirVersion) -> impl Iterator<Item = Value> {
    population.resource_types(version).iter().flat_map(move |name| population.all(version, name))
}

#[test]
fn resources_are_as_their_version_defines_them() {
    for (version, name) in VERSIONS {
        let definitions = Definitions::read(name);
        let population = Population::new(Size::default()).with_base("http://localhost/fhir");
        let (mut wrong, mut seen) = (BTreeSet::new(), BTreeMap::new());
        for resource in everything(&population, version) {
            let resource_type = resource["resourceType"].as_str().unwrap();
            definitions.check(resource_type, &resource, resource_type, &mut wrong);
            *seen.entry(resource_type.to_owned()).or_insert(0) += 1;
        }
        assert!(wrong.is_empty(), "{version}: {wrong:#?}");
        let types: Vec<&str> = population.resource_types(version).to_vec();
        assert_eq!(seen.keys().map(String::as_str).collect::<Vec<_>>(), types, "{version}: each type has resources");
    }
}

/// Each R4 resource names its profile, and conforms to it and to whatever else of US Core it is. Must-support elements may be missing.
#[test]
fn r4_resources_conform_to_the_profiles_that_they_name() {
    let population = Population::new(Size::default()).with_base("http://localhost/fhir");
    let (mut wrong, mut claims) = (BTreeSet::new(), BTreeMap::new());
    for json in everything(&population, FhirVersion::R4) {
        let resource = r4::Resource::from_json(json.to_string()).unwrap();
        let (claimed, profiles) = (us_core::claimed(&resource), us_core::profiles(&resource));
        if let Some(profile) = profiles.first().filter(|profile| !claimed.contains(profile)) {
            wrong.insert(format!("{}: does not say that it is {profile}", resource.resource_type()));
        }
        for profile in profiles {
            let report = us_core::check(&resource, profile);
            wrong.extend(report.errors().map(|finding| format!("{profile}: {finding}")));
        }
        claimed.iter().for_each(|profile| *claims.entry(profile.id()).or_insert(0) += 1);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(claims.len() > 25, "{claims:?}");
}

/// What `cargo xtask conformance` and other validators read: one file a version and type, where POPULATION_DIR says.
#[test]
fn resources_are_written_where_asked() {
    let Ok(folder) = std::env::var("POPULATION_DIR") else {
        eprintln!("skipped: POPULATION_DIR does not say where to");
        return;
    };
    let population = Population::new(Size::default()).with_base("http://localhost/fhir");
    for (version, name) in VERSIONS {
        for resource in everything(&population, version) {
            let path = std::path::Path::new(&folder).join(name).join(resource["resourceType"].as_str().unwrap());
            std::fs::create_dir_all(&path).unwrap();
            std::fs::write(path.join(format!("{}.json", resource["id"].as_str().unwrap())), resource.to_string())
                .unwrap();
        }
    }
    for document in population.all(FhirVersion::R4, "DocumentReference") {
        let url = document["content"][0]["attachment"]["url"].as_str().unwrap().to_owned();
        let id = url.rsplit('/').next().unwrap();
        std::fs::write(std::path::Path::new(&folder).join(id), population.document(id).unwrap().bytes).unwrap();
    }
}
