//! What a record says: problems, medications, allergies, results and more, out of resources of any FHIR version.
//!
//! ```
//! use nextgen_patient_access::record::{Resource, chart::Chart};
//!
//! let json = r#"{"resourceType": "Observation", "id": "1", "status": "final", "code": {"text": "Glucose"},
//!     "effectiveDateTime": "2024-05-01T08:00:00-05:00", "valueQuantity": {"value": 11.50, "unit": "mmol/l"},
//!     "referenceRange": [{"low": {"value": 3.9}, "high": {"value": 5.5}}], "interpretation": [{"text": "High"}]}"#;
//! let glucose = Resource::new(serde_json::value::RawValue::from_string(json.to_owned())?).ok_or("no resource")?;
//! let mut chart = Chart::default();
//! chart.add(&glucose);
//! let result = &chart.results[0];
//! assert_eq!((result.name.as_deref(), result.date.as_deref()), (Some("Glucose"), Some("2024-05-01T08:00:00-05:00")));
//! assert_eq!(result.values[0].to_string(), "11.50 mmol/l (High, range 3.9–5.5)");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Resources are read as the [types](crate::fhir) are: no text is refused for what one string or number in it is, and numbers keep
//! their digits. It needs the types of no version.
//!
//! `Debug` shows nothing: what is here is health data. As JSON (`serde::Serialize`) it is whole, with numbers as sent.

mod part;
mod read;
mod series;
mod table;
mod time;

use std::fmt;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::Resource;

#[doc(inline)]
pub use crate::fhir::words::{Dose, Measurement, Quantity, Range, Value};
pub use part::{Line, Part};
#[cfg(feature = "page")]
pub(super) use series::float;
pub use series::{Graph, Point, Series, Trace};
pub use table::Table;

/// What a record says, each part in the order in which its resources were [added](Chart::add).
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Chart {
    /// Whom it is about.
    pub patient: Option<Person>,
    /// Conditions: those of the problem list, and those that do not say what they are.
    pub problems: Vec<Entry>,
    /// Conditions that are diagnoses of an encounter, and are not on the problem list.
    pub encounter_diagnoses: Vec<Entry>,
    /// What is prescribed or taken: MedicationRequest, MedicationOrder (DSTU2), MedicationStatement.
    pub medications: Vec<Entry>,
    /// Allergies and intolerances.
    pub allergies: Vec<Entry>,
    /// Observations that have a value.
    pub results: Vec<Entry>,
    /// Immunizations, also those that were not done.
    pub immunizations: Vec<Entry>,
    /// Procedures, also those that were not done.
    pub procedures: Vec<Entry>,
    /// Encounters.
    pub encounters: Vec<Entry>,
    /// DocumentReferences.
    pub documents: Vec<Entry>,
    /// The resources that were left out because they were entered in error, or are conditions or allergies that were refuted:
    /// `Condition/12`, or `Condition` of one without id.
    pub retracted: Vec<String>,
    /// The resources that could not be read, and why: `Observation/12: it nests deeper than 640 arrays and objects`.
    pub unread: Vec<String>,
}

/// Whom a record is about.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Person {
    /// The first name that says something, on one line.
    pub name: Option<String>,
    /// The date of birth, as sent.
    pub birth_date: Option<String>,
    /// The administrative gender: `female`, `male`, `other`, `unknown`.
    pub gender: Option<String>,
    /// The name of the practice that has the record, where the patient's resource has it (`managingOrganization`).
    pub practice: Option<String>,
}

/// One thing that a record says.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Entry {
    /// The resource that says so: `Condition/12`, or `Condition` of one without id.
    pub resource: String,
    /// What it is about: the text of its code, or else a display, or else the code.
    pub name: Option<String>,
    /// The status, in the server's words: of conditions and allergies the clinical one, of others the resource's. What was not done,
    /// given or taken has a status that says so in every FHIR version: `not-done`, `not-taken`, `do-not-perform`.
    pub status: Option<String>,
    /// How sure a condition or allergy is, in the server's words.
    pub verification: Option<String>,
    /// When it began, was ordered, measured or given, or else recorded: as sent.
    pub date: Option<String>,
    /// When it ended, as sent.
    pub end: Option<String>,
    /// When it was recorded, or a result issued, as sent.
    pub recorded: Option<String>,
    /// The encounter that it belongs to, where it says so: `Encounter/7`.
    pub encounter: Option<String>,
    /// Of medications, how to take them.
    pub doses: Vec<Dose>,
    /// Of allergies, what they do: `Hives (mild)`.
    pub reactions: Vec<String>,
    /// Of results, what kind they are.
    pub kind: ResultKind,
    /// Of results, the value, and those of its components.
    pub values: Vec<Measurement>,
    /// Of encounters, why they were.
    pub reasons: Vec<String>,
    /// Of encounters, who took part, where they are named.
    pub participants: Vec<String>,
}

/// What kind of result an Observation is, by its category.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ResultKind {
    /// Of a laboratory.
    Laboratory,
    /// A vital sign.
    #[serde(rename = "vital-signs")]
    VitalSign,
    /// Anything else, and what does not say what it is.
    #[default]
    Other,
}

impl ResultKind {
    /// FHIR's code of the category; empty of what has another.
    pub fn code(self) -> &'static str {
        match self {
            Self::Laboratory => "laboratory",
            Self::VitalSign => "vital-signs",
            Self::Other => "",
        }
    }
}

impl Chart {
    /// Adds what a resource says. Types of which a chart has nothing to say leave it as it is.
    pub fn add(&mut self, resource: &Resource) {
        read::add(self, resource);
    }

    /// Whether it has something to say of resources of a type.
    pub fn shows(resource_type: &str) -> bool {
        read::TYPES.contains(&resource_type)
    }
}

impl Entry {
    /// When [`date`](Entry::date) begins, so that dates and times with any zone can be compared: a date without time begins at midnight
    /// UTC. `None` if there is no date, or what is there is none.
    pub fn time(&self) -> Option<DateTime<Utc>> {
        time::start(self.date.as_deref()?)
    }

    /// What has to be the same in two entries of one thing: what has no name is not the same as another without.
    fn subject(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.resource)
    }

    /// What says which of two is newer.
    fn times(&self) -> [Option<DateTime<Utc>>; 2] {
        [self.time(), self.recorded.as_deref().and_then(time::start)]
    }
}

/// Name, date of birth and gender: `Ann Doe, born 1970-05-01, female`.
impl fmt::Display for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let born = self.birth_date.as_ref().map(|date| format!("born {date}"));
        let facts: Vec<&str> = [&self.name, &born, &self.gender].into_iter().flatten().map(|fact| &**fact).collect();
        f.write_str(&facts.join(", "))
    }
}

macro_rules! hide {
    ($($name:ty),*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), " { .. }"))
            }
        }
    )*};
}

hide!(Chart, Entry, Person);
hide!(Graph<'_>, Line<'_>, Point<'_>, Series<'_>, Trace<'_>);
