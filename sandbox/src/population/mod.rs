//! Synthetic patients: who they are, and everything that the APIs serve about them, in each FHIR version.
//!
//! All is made up, and made on demand: a [`Population`] holds a size and a seed, and any resource is made from its id alone. So the
//! same seed gives the same bytes, and a million resources need no memory. The first three patients are an adult whose diabetes is
//! found and treated, with thousands of observations; a child who grows; and an elderly person with a failing heart. The others
//! live the same three stories under other names, with other dates and values.
//!
//! ```
//! use nextgen_patient_access::FhirVersion;
//! use nextgen_sandbox::population::{Population, Size};
//!
//! let population = Population::new(Size::default());
//! let patient = population.patients().next().ok_or("there is a patient")?;
//!
//! let parameters = [("patient", &*patient.id), ("code", "4548-4"), ("date", "ge2026")];
//! let parameters = parameters.map(|(name, value)| (name.to_owned(), value.to_owned()));
//! let found = population.search(FhirVersion::R4, "Observation", &parameters).map_err(|refusal| refusal.reason)?;
//! for entry in found.page(0, 10) {
//!     println!("{} {}", entry.resource["effectiveDateTime"], entry.resource["valueQuantity"]["value"]);
//! }
//! # assert!(found.total() > 2);
//! # Ok::<(), String>(())
//! ```
//!
//! Histories end on a fixed day, 1 October 2026, unless [another](Population::ending) is given. Practitioners, organizations, telephone numbers (555-01…), identifiers (NPIs that
//! begin with 9) and OIDs (2.999) are such as are never given to anybody.

mod added;
mod chance;
mod chart;
mod document;
mod fact;
mod growth;
mod history;
mod key;
mod person;
mod practice;
mod reading;
mod render;
mod search;
mod story;
mod terms;

use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError, RwLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{Days, NaiveDate};
use nextgen_patient_access::FhirVersion;
use serde_json::{Value, json};

pub(crate) use added::person;
pub use document::Document;
pub use search::{Entry, Matches, Mode, Refusal};

use crate::error::Error;
use added::{Added, Resource};
use fact::Fact;
use history::{History, TODAY};
use key::{Key, Kind, SHARED};
use render::Renderer;

/// How many patients there are, and how much of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// How many patients.
    pub patients: u32,
    /// How many years of history each has; a child, no more than it is old. None counts as one.
    pub years: u32,
    /// What everything is drawn from: the same seed gives the same patients.
    pub seed: u64,
}

impl Default for Size {
    /// Three patients with ten years of history.
    fn default() -> Self {
        Self { patients: 3, years: 10, seed: 33 }
    }
}

/// What a server needs to know of a patient to offer a choice.
#[derive(Clone)]
pub struct PatientSummary {
    /// Logical id.
    pub id: String,
    /// Given and family name.
    pub name: String,
    /// Date of birth; 1970-01-01 where a patient who was put in has none.
    pub birth_date: NaiveDate,
    /// Administrative gender: `female` or `male`, `unknown` where a patient who was put in has neither.
    pub sex: &'static str,
    /// One line about the person.
    pub about: String,
}

/// The patients. Cheap to clone; what is put into one is in its clones too.
#[derive(Debug, Clone)]
pub struct Population {
    size: Size,
    /// The day on which the histories end.
    end: NaiveDate,
    base: Arc<str>,
    added: Arc<RwLock<Arc<Added>>>,
}

impl Population {
    /// The patients of a size and seed; the URLs in their resources begin with `http://localhost/`.
    pub fn new(size: Size) -> Self {
        Self { size, end: TODAY, base: "http://localhost/".into(), added: Arc::default() }
    }

    /// The same patients, younger or older, with histories that end on another day.
    #[must_use]
    pub fn ending(self, day: NaiveDate) -> Self {
        Self { end: day, ..self }
    }

    /// The day that it is: that on which the histories end, and as many days later as have passed.
    pub fn today(&self) -> NaiveDate {
        self.end.checked_add_days(Days::new(self.added().passed.into())).unwrap_or(NaiveDate::MAX)
    }

    /// Lets days pass, on which visits and measurements come to the records; says how many resources of R4 that are.
    pub(crate) fn pass_days(&self, days: u16) -> usize {
        // Two who let days pass at once let them pass one after the other.
        let mut added = self.added.write().unwrap_or_else(PoisonError::into_inner);
        let passed = added.passed;
        let day = |nth: u32| self.end.checked_add_days(Days::new(passed.saturating_add(nth).into()));
        let mut count = 0;
        let mut new = Vec::new();
        for history in (0..self.size.patients).filter_map(|patient| self.history(patient)) {
            let patient = Key::patient(history.patient).to_string();
            for fact in (1..=days.into()).filter_map(day).flat_map(|day| history.later(day)) {
                for version in VERSIONS.into_iter().filter(|version| fact.key.kind.is_served(*version)) {
                    let json = Renderer::new(self, version, Some(&history)).resource(&fact);
                    count += usize::from(version == FhirVersion::R4);
                    new.extend(Resource::read(version, Some(&patient), json).ok());
                }
            }
        }
        let added = Arc::make_mut(&mut added);
        added.passed = passed.saturating_add(days.into());
        added.extend(new);
        count
    }

    fn history(&self, patient: u32) -> Option<History> {
        History::new(self.size, self.end, patient)
    }

    /// The same patients, at a FHIR base URL: documents' URLs and Endpoint addresses begin with it.
    pub fn with_base(&self, base: &str) -> Self {
        Self { base: format!("{}/", base.trim_end_matches('/')).into(), ..self.clone() }
    }

    /// Puts a resource in, in place of one that has its type and id. Without a patient, it is the one's whom it names.
    pub(crate) fn put(&self, version: FhirVersion, patient: Option<&str>, resource: Value) -> Result<(), Error> {
        let mut resource = Resource::read(version, patient, resource)?;
        resource.put = Some(self.today());
        let name = resource.resource_type();
        if !self.resource_types(version).contains(&name) && (name != "Binary" || version == FhirVersion::R4) {
            return Err(Error::new(format!("no API of FHIR {version} serves {name}")));
        }
        self.change(|added| added.put(resource));
        Ok(())
    }

    /// Takes a resource out; whether it was there.
    pub(crate) fn remove(&self, version: FhirVersion, resource_type: &str, id: &str) -> bool {
        let was_there = self.read(version, resource_type, id).is_some();
        self.change(|added| added.remove(version, resource_type, id));
        was_there
    }

    fn change(&self, change: impl FnOnce(&mut Added)) {
        change(Arc::make_mut(&mut self.added.write().unwrap_or_else(PoisonError::into_inner)));
    }

    /// What has been put in and taken out up to now.
    fn added(&self) -> Arc<Added> {
        self.added.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The patients, in order; those who were put in come last.
    pub fn patients(&self) -> impl Iterator<Item = PatientSummary> + use<> {
        let (population, added) = (self.clone(), self.added());
        let put_in = added.patients();
        let replaced: BTreeSet<String> = put_in.iter().map(|patient| patient.id.clone()).collect();
        let is_there = move |patient: &PatientSummary| {
            let is_hidden = |version: &FhirVersion| added.hides(*version, "Patient", &patient.id);
            !replaced.contains(&patient.id) && !VERSIONS.iter().all(is_hidden)
        };
        let made = (0..self.size.patients).filter_map(move |patient| population.history(patient)).map(|history| {
            PatientSummary {
                id: Key::patient(history.patient).to_string(),
                name: history.person.name(),
                birth_date: history.person.born,
                sex: history.person.gender(),
                about: history.story.about.to_owned(),
            }
        });
        made.filter(is_there).chain(put_in)
    }

    /// Every type that the APIs of a version serve of patients and their care. Group is not among them: groups are made at the server.
    pub fn resource_types(&self, version: FhirVersion) -> &'static [&'static str] {
        match version {
            FhirVersion::R4 => &R4,
            FhirVersion::Stu3 => &STU3,
            _ => &DSTU2,
        }
    }

    /// One resource; `None` if there is none of that type with that id, or the version does not serve the type.
    ///
    /// In STU3 and DSTU2, `Binary` holds the [documents](Population::document), in base64.
    pub fn read(&self, version: FhirVersion, resource_type: &str, id: &str) -> Option<Value> {
        let added = self.added();
        if let Some(resource) = added.get(version, resource_type, id) {
            return Some(Value::clone(&resource.json));
        }
        if added.hides(version, resource_type, id) {
            return None;
        }
        if resource_type == "Binary" && version != FhirVersion::R4 {
            let document = self.document(id)?;
            return Some(json!({
                "resourceType": "Binary",
                "id": id,
                "contentType": document.content_type,
                "content": STANDARD.encode(document.bytes),
            }));
        }
        let key = Key::parse(id)?;
        let fits = key.kind.is_served(version) && key.kind.resource_type(version) == resource_type;
        fits.then(|| self.render(version, key)).flatten()
    }

    /// The id of the patient whose resource it is; `None` for what belongs to nobody (Practitioner, Organization, Location …), and
    /// for what there is not.
    pub fn owner(&self, resource_type: &str, id: &str) -> Option<String> {
        if let Some(resource) = self.added().of_any_version(resource_type, id) {
            return resource.patient.clone();
        }
        let key = if resource_type == "Binary" { document::reference(id) } else { Key::parse(id) }?;
        let fits = resource_type == "Binary"
            || VERSIONS.iter().any(|version| key.kind.resource_type(*version) == resource_type);
        let (_, history) = self.fact(key).filter(|_| fits)?;
        history.map(|history| Key::patient(history.patient).to_string())
    }

    /// Searches a type by the parameters that the descriptions of a version's APIs list for it, taken together, with the modifiers
    /// `:exact`, `:contains`, `:missing`, `:not` and `:text`. `_id` is known for every type, `patient` for all that is a
    /// patient's, and `target` for Provenance. What is about pages (`_count`, `_maxresults`, `page`, `_format`) is ignored.
    ///
    /// A Condition's `date` is its onset, an AllergyIntolerance's is that of its record.
    ///
    /// # Errors
    /// A [`Refusal`] that names the parameter which is not known, or whose value is not what it takes.
    pub fn search(
        &self,
        version: FhirVersion,
        resource_type: &str,
        parameters: &[(String, String)],
    ) -> Result<Matches, Refusal> {
        self.search_within(version, resource_type, parameters, &[])
    }

    /// What a search finds that one of `within`, searches of the same type, finds too; without any of them, all that it finds.
    pub(crate) fn search_within(
        &self,
        version: FhirVersion,
        resource_type: &str,
        parameters: &[(String, String)],
        within: &[Vec<(String, String)>],
    ) -> Result<Matches, Refusal> {
        search::search(self, version, resource_type, parameters, within)
    }

    /// Every resource of a type, patient by patient, each made when it is asked for, then those that were put in; none of a type that
    /// the version does not serve.
    pub fn all(&self, version: FhirVersion, resource_type: &str) -> Box<dyn Iterator<Item = Value> + Send> {
        let (added, resource_type) = (self.added(), resource_type.to_owned());
        let put_in: Vec<Arc<Value>> = added.of_type(version, &resource_type).map(|it| it.json.clone()).collect();
        let made = self.all_made(version, &resource_type).filter(move |resource| {
            let id = || resource.get("id").and_then(Value::as_str).unwrap_or_default();
            !added.hides_any(version, &resource_type) || !added.hides(version, &resource_type, id())
        });
        Box::new(made.chain(put_in.into_iter().map(|resource| Value::clone(&resource))))
    }

    fn all_made(&self, version: FhirVersion, resource_type: &str) -> Box<dyn Iterator<Item = Value> + Send> {
        let (population, kinds) = (self.clone(), Kind::of_type(version, resource_type));
        if kinds.iter().any(|kind| SHARED.contains(kind)) {
            let keys = kinds
                .into_iter()
                .flat_map(|kind| (0..render::count(kind)).map(move |ordinal| Key::shared(kind, ordinal)));
            return Box::new(keys.filter_map(move |key| population.render(version, key)));
        }
        Box::new((0..self.size.patients).filter_map(move |patient| population.history(patient)).flat_map({
            let population = self.clone();
            move |history| {
                let (population, history) = (population.clone(), Arc::new(history));
                kinds.clone().into_iter().flat_map(move |kind| {
                    let (population, history) = (population.clone(), Arc::clone(&history));
                    (0..history.count(kind)).filter_map(move |ordinal| {
                        let fact = history.fact(kind, ordinal)?;
                        Some(Renderer::new(&population, version, Some(&history)).resource(&fact))
                    })
                })
            }
        }))
    }

    /// A document that an attachment points to, by the last part of its URL: `pdf-{id}` or `xml-{id}`, where `{id}` is that of the
    /// DocumentReference.
    pub fn document(&self, id: &str) -> Option<Document> {
        document::document(self, id)
    }

    /// A patient's record as a C-CDA document (XML, UTF-8): what was so at any time from one day to another, both included; without
    /// them, from the beginning, to the end. `None` if there is no such patient.
    pub fn ccda(&self, patient_id: &str, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Option<String> {
        let key = Key::parse(patient_id).filter(|key| key.kind == Kind::Patient)?;
        let history = self.history(key.patient)?;
        document::ccda(&history, from.unwrap_or(history.person.born), to.unwrap_or(self.end))
    }

    /// What a resource says, and the history that it is of.
    fn fact(&self, key: Key) -> Option<(Fact, Option<History>)> {
        if key.kind.is_shared() {
            return (key.ordinal < render::count(key.kind)).then(|| (chart::shared(key), None));
        }
        let history = self.history(key.patient)?;
        Some((history.fact(key.kind, key.ordinal)?, Some(history)))
    }

    fn render(&self, version: FhirVersion, key: Key) -> Option<Value> {
        let (fact, history) = self.fact(key)?;
        Some(Renderer::new(self, version, history.as_ref()).resource(&fact))
    }
}

static VERSIONS: [FhirVersion; 3] = [FhirVersion::R4, FhirVersion::Stu3, FhirVersion::Dstu2];

static R4: [&str; 29] = [
    "AllergyIntolerance",
    "CarePlan",
    "CareTeam",
    "Condition",
    "Coverage",
    "Device",
    "DiagnosticReport",
    "DocumentReference",
    "Encounter",
    "Endpoint",
    "Goal",
    "Immunization",
    "Location",
    "MedicationAdministration",
    "MedicationDispense",
    "MedicationRequest",
    "MedicationStatement",
    "Observation",
    "Organization",
    "Patient",
    "Practitioner",
    "PractitionerRole",
    "Procedure",
    "Provenance",
    "Questionnaire",
    "QuestionnaireResponse",
    "RelatedPerson",
    "ServiceRequest",
    "Specimen",
];

static STU3: [&str; 19] = [
    "AllergyIntolerance",
    "CarePlan",
    "CareTeam",
    "Condition",
    "Device",
    "DiagnosticReport",
    "DocumentReference",
    "Encounter",
    "Goal",
    "Immunization",
    "Location",
    "Medication",
    "MedicationRequest",
    "MedicationStatement",
    "Observation",
    "Organization",
    "Patient",
    "Practitioner",
    "Procedure",
];

static DSTU2: [&str; 18] = [
    "AllergyIntolerance",
    "CarePlan",
    "Condition",
    "Device",
    "DiagnosticReport",
    "DocumentReference",
    "Encounter",
    "Goal",
    "Immunization",
    "Location",
    "Medication",
    "MedicationOrder",
    "MedicationStatement",
    "Observation",
    "Organization",
    "Patient",
    "Practitioner",
    "Procedure",
];
