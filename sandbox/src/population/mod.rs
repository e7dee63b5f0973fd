//! Synthetic patients (a placeholder of one, until branch `sbdata` is merged).

use chrono::NaiveDate;
use nextgen_patient_access::FhirVersion;
use serde_json::{Value, json};

/// How many patients there are, and how much of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// How many patients.
    pub patients: u32,
    /// How many years of history each has.
    pub years: u32,
    /// What everything is drawn from: the same seed gives the same patients.
    pub seed: u64,
}

impl Default for Size {
    fn default() -> Self {
        Self { patients: 3, years: 10, seed: 1 }
    }
}

/// What a server needs to know of a patient to offer a choice.
#[derive(Debug, Clone)]
pub struct PatientSummary {
    /// Logical id.
    pub id: String,
    /// The whole name.
    pub name: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Administrative gender.
    pub sex: &'static str,
    /// One line about the person.
    pub about: String,
}

/// Why a search is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The parameter.
    pub parameter: String,
    /// What is wrong with it.
    pub reason: String,
}

/// An entry of a page.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The resource.
    pub resource: Value,
    /// Whether it matches or comes along.
    pub mode: Mode,
}

/// Why an entry is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It matches.
    Match,
    /// It comes along.
    Include,
}

/// What a search found.
#[derive(Debug, Clone)]
pub struct Matches(Vec<Value>);

impl Matches {
    /// How many match.
    pub fn total(&self) -> usize {
        self.0.len()
    }

    /// `count` matches from `offset`, and what comes along with them.
    pub fn page(&self, offset: usize, count: usize) -> Vec<Entry> {
        let page = self.0.iter().skip(offset).take(count);
        page.map(|resource| Entry { resource: resource.clone(), mode: Mode::Match }).collect()
    }
}

/// A document that an attachment points to.
#[derive(Debug, Clone)]
pub struct Document {
    /// Media type.
    pub content_type: &'static str,
    /// The document.
    pub bytes: Vec<u8>,
}

/// The patients.
#[derive(Debug, Clone)]
pub struct Population(());

impl Population {
    /// The patients of a size and seed.
    pub fn new(_size: Size) -> Self {
        Self(())
    }

    /// The patients, in order.
    pub fn patients(&self) -> impl Iterator<Item = PatientSummary> {
        std::iter::once(PatientSummary {
            id: "1".to_owned(),
            name: "Placeholder Patient".to_owned(),
            birth_date: NaiveDate::default(),
            sex: "female",
            about: "until the population is merged".to_owned(),
        })
    }

    /// Every type that the APIs of a version serve.
    pub fn resource_types(&self, _version: FhirVersion) -> &'static [&'static str] {
        &["Patient"]
    }

    /// One resource.
    pub fn read(&self, _version: FhirVersion, resource_type: &str, id: &str) -> Option<Value> {
        (resource_type == "Patient" && id == "1").then(|| json!({ "resourceType": "Patient", "id": "1" }))
    }

    /// Whose resource it is; `None` for those that belong to nobody.
    pub fn owner(&self, _resource_type: &str, _id: &str) -> Option<String> {
        Some("1".to_owned())
    }

    /// Searches.
    ///
    /// # Errors
    /// A [`Refusal`] that names the parameter which is not known.
    pub fn search(
        &self,
        version: FhirVersion,
        resource_type: &str,
        _parameters: &[(String, String)],
    ) -> Result<Matches, Refusal> {
        Ok(Matches(self.read(version, resource_type, "1").into_iter().collect()))
    }

    /// Every resource of a type.
    pub fn all(&self, version: FhirVersion, resource_type: &str) -> Box<dyn Iterator<Item = Value> + Send> {
        Box::new(self.read(version, resource_type, "1").into_iter())
    }

    /// A document that an attachment points to.
    pub fn document(&self, _id: &str) -> Option<Document> {
        None
    }

    /// A patient's record as a C-CDA document.
    pub fn ccda(&self, _patient_id: &str, _from: Option<NaiveDate>, _to: Option<NaiveDate>) -> Option<String> {
        None
    }
}
