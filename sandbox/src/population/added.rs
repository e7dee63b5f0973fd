//! What has been put in by hand, came with days that passed, or was taken out: all else is made on demand.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use chrono::NaiveDate;
use nextgen_patient_access::FhirVersion;
use serde_json::Value;

use super::PatientSummary;
use crate::error::Error;

#[derive(Clone, Default)]
pub(super) struct Added {
    /// In the order in which they came.
    resources: Vec<Resource>,
    /// Type and id of what is not to be made on demand: it was taken out, or replaced.
    hidden: BTreeSet<(FhirVersion, String, String)>,
    /// How many days have passed since the histories ended.
    pub(super) passed: u32,
}

#[derive(Clone)]
pub(super) struct Resource {
    pub(super) version: FhirVersion,
    resource_type: String,
    pub(super) id: String,
    /// Whose it is; `None` for what belongs to nobody.
    pub(super) patient: Option<String>,
    pub(super) json: Arc<Value>,
    /// The day on which it was put in by hand.
    pub(super) put: Option<NaiveDate>,
}

impl Added {
    pub(super) fn put(&mut self, resource: Resource) {
        let Resource { version, resource_type, id, .. } = &resource;
        self.remove(*version, resource_type, id);
        self.resources.push(resource);
    }

    /// Puts in what is there for the first time.
    pub(super) fn extend(&mut self, resources: Vec<Resource>) {
        self.resources.extend(resources);
    }

    pub(super) fn remove(&mut self, version: FhirVersion, resource_type: &str, id: &str) {
        self.resources.retain(|it| !it.is(version, resource_type, id));
        self.hidden.insert((version, resource_type.to_owned(), id.to_owned()));
    }

    pub(super) fn get(&self, version: FhirVersion, resource_type: &str, id: &str) -> Option<&Resource> {
        self.resources.iter().find(|it| it.is(version, resource_type, id))
    }

    pub(super) fn of_type(&self, version: FhirVersion, resource_type: &str) -> impl Iterator<Item = &Resource> {
        self.resources.iter().filter(move |it| it.version == version && it.resource_type == resource_type)
    }

    /// Whether a resource is not to be made on demand.
    pub(super) fn hides(&self, version: FhirVersion, resource_type: &str, id: &str) -> bool {
        !self.hidden.is_empty() && self.hidden.contains(&(version, resource_type.to_owned(), id.to_owned()))
    }

    /// Whether any resource of a type is not to be made on demand.
    pub(super) fn hides_any(&self, version: FhirVersion, resource_type: &str) -> bool {
        self.hidden.iter().any(|(of, name, _)| *of == version && name == resource_type)
    }

    /// The resource of this name, of whichever version.
    pub(super) fn of_any_version(&self, resource_type: &str, id: &str) -> Option<&Resource> {
        self.resources.iter().find(|it| it.resource_type == resource_type && it.id == id)
    }

    /// The patients, each once.
    pub(super) fn patients(&self) -> Vec<PatientSummary> {
        let mut seen = BTreeSet::new();
        let patients = self.resources.iter().filter(|it| it.resource_type == "Patient");
        patients.filter(|it| seen.insert(&it.id)).map(Resource::summary).collect()
    }
}

impl fmt::Debug for Added {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Added").field("resources", &self.resources.len()).finish_non_exhaustive()
    }
}

impl Resource {
    /// Reads what names a resource out of its JSON. `patient` is whose it is, where the resource itself is not to be asked.
    pub(super) fn read(version: FhirVersion, patient: Option<&str>, json: Value) -> Result<Self, Error> {
        let text = |name: &str| json.get(name).and_then(Value::as_str).map(str::to_owned);
        let resource_type = text("resourceType").ok_or_else(|| Error::new("what is put in has no resourceType"))?;
        let id = text("id").filter(|id| is_id(id)).ok_or_else(|| {
            Error::new(format!("the {resource_type} that is put in needs an id: 1 to 64 letters, digits, `-` and `.`"))
        })?;
        let patient = match (&*resource_type, patient) {
            ("Patient", _) => Some(id.clone()),
            (_, Some(patient)) => Some(patient.to_owned()),
            (_, None) => subject(&json),
        };
        Ok(Self { version, resource_type, id, patient, json: Arc::new(json), put: None })
    }

    /// What a Provenance is about: `Type/id` each.
    pub(super) fn targets(&self) -> impl Iterator<Item = &str> {
        let targets = self.json.get("target").and_then(Value::as_array).into_iter().flatten();
        targets.filter_map(|target| target.get("reference")?.as_str())
    }

    pub(super) fn resource_type(&self) -> &str {
        &self.resource_type
    }

    fn is(&self, version: FhirVersion, resource_type: &str, id: &str) -> bool {
        self.version == version && self.resource_type == resource_type && self.id == id
    }

    fn summary(&self) -> PatientSummary {
        let text = |name: &str| self.json.get(name).and_then(Value::as_str).unwrap_or_default();
        // Of a year or a month, its first day.
        let born = ["", "-01", "-01-01"].iter().find_map(|rest| format!("{}{rest}", text("birthDate")).parse().ok());
        PatientSummary {
            id: self.id.clone(),
            name: person(&self.json),
            birth_date: born.unwrap_or(NaiveDate::default()),
            sex: match text("gender") {
                "female" => "female",
                "male" => "male",
                _ => "unknown",
            },
            about: "put in by hand".to_owned(),
        }
    }
}

/// The patient whom a resource names as its subject.
fn subject(json: &Value) -> Option<String> {
    let named = ["subject", "patient", "beneficiary"].iter().find_map(|name| json.get(*name)?.get("reference"));
    let mut parts = named?.as_str()?.rsplit('/');
    let id = parts.next()?;
    (parts.next() == Some("Patient")).then(|| id.to_owned())
}

/// As FHIR has it.
fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'))
}

/// The name of a Patient resource's person.
pub(crate) fn person(patient: &Value) -> String {
    let name = patient.pointer("/name/0").unwrap_or(&Value::Null);
    let text = |name: &str, value: &Value| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let given = name.get("given").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    text("text", name).unwrap_or_else(|| {
        let parts: Vec<String> = given.map(str::to_owned).chain(text("family", name)).collect();
        parts.join(" ")
    })
}
