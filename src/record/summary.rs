//! A record in words.

use std::{
    collections::{BTreeMap, HashSet},
    fmt,
    path::Path,
};

use serde_json::Value;

use super::{Completeness, Resource, download};
use crate::{
    base::Error,
    fhir::{
        json::text,
        words::{concept, day, first, patient, printable, reference, value},
    },
};

/// How many lines a part may have; the rest is counted.
const LINES: usize = 15;

/// A readable account of a record: who the patient is, problems, medications, allergies, latest results, immunizations,
/// encounters, documents, and what is missing. Of any FHIR version. Of problems and of medications with the same name and status
/// only the newest is listed.
///
/// ```
/// use nextgen_patient_access::record::{Resource, Summary};
///
/// let json = r#"{"resourceType": "Condition", "id": "1", "code": {"text": "Asthma"}, "onsetDateTime": "2019-03-01"}"#;
/// let asthma = Resource::new(serde_json::value::RawValue::from_string(json.to_owned())?).ok_or("no resource")?;
/// let mut summary = Summary::default();
/// summary.add(&asthma);
/// assert!(summary.to_string().contains("2019-03-01  Asthma"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Its text is health data.
#[derive(Default)]
pub struct Summary {
    patient: Option<String>,
    parts: BTreeMap<Part, Vec<Line>>,
    /// The newest result of each kind.
    results: BTreeMap<String, Line>,
    gaps: Option<Vec<String>>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Problems,
    Medications,
    Allergies,
    Results,
    Immunizations,
    Encounters,
    Documents,
}

impl Part {
    const ALL: [(Self, &'static str); 7] = [
        (Self::Problems, "Problems"),
        (Self::Medications, "Medications"),
        (Self::Allergies, "Allergies"),
        (Self::Results, "Latest results"),
        (Self::Immunizations, "Immunizations"),
        (Self::Encounters, "Encounters"),
        (Self::Documents, "Documents"),
    ];
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    /// A date, as the resource has it; lines go from the newest to the oldest.
    date: String,
    text: String,
}

impl Summary {
    /// The summary of a record in a folder, as [`Record::download`](super::Record::download) makes it.
    ///
    /// # Errors
    /// [`ErrorKind::File`](crate::ErrorKind::File) if the folder cannot be read or has no manifest.
    pub fn of_folder(folder: impl AsRef<Path>) -> Result<Self, Error> {
        let folder = folder.as_ref();
        let mut summary = Self::default();
        summary.add_report(&download::finished(folder)?);
        for resource in download::resources(folder)? {
            summary.add(&resource?);
        }
        Ok(summary)
    }

    /// Adds a resource. Those of which a summary has nothing to say leave it as it is.
    pub fn add(&mut self, resource: &Resource) {
        let Ok(json) = serde_json::from_str::<Value>(resource.json()) else { return };
        let r = &json;
        let dated = |names: &[&str]| first(r, names).map(day).unwrap_or_default();
        let (part, date, what) = match resource.resource_type() {
            "Patient" => {
                self.patient = Some(patient(r));
                return;
            }
            "Condition" => (
                Part::Problems,
                dated(&["/onsetDateTime", "/onsetPeriod/start", "/recordedDate", "/assertedDate", "/dateRecorded"]),
                concept(&r["code"]),
            ),
            "MedicationRequest" | "MedicationStatement" | "MedicationOrder" => (
                Part::Medications,
                dated(&[
                    "/authoredOn",
                    "/dateWritten",
                    "/effectiveDateTime",
                    "/effectivePeriod/start",
                    "/dateAsserted",
                ]),
                concept(&r["medicationCodeableConcept"]).or_else(|| reference(&r["medicationReference"])),
            ),
            "AllergyIntolerance" => (
                Part::Allergies,
                dated(&["/onsetDateTime", "/onset", "/recordedDate", "/assertedDate"]),
                concept(&r["code"]).or_else(|| concept(&r["substance"])),
            ),
            "Immunization" => {
                (Part::Immunizations, dated(&["/occurrenceDateTime", "/date"]), concept(&r["vaccineCode"]))
            }
            "Encounter" => (
                Part::Encounters,
                dated(&["/period/start"]),
                r.pointer("/type/0").and_then(concept).or_else(|| concept(&r["class"])),
            ),
            "DocumentReference" => (
                Part::Documents,
                dated(&["/date", "/indexed", "/created"]),
                concept(&r["type"]).or_else(|| text(&r["description"]).map(str::to_owned)),
            ),
            "Observation" => {
                self.add_result(r);
                return;
            }
            _ => return,
        };
        let what = what.unwrap_or_else(|| "(without a name)".to_owned());
        let status = concept(&r["clinicalStatus"]).or_else(|| text(&r["status"]).map(str::to_owned));
        let status = status.filter(|status| !matches!(&**status, "active" | "completed" | "current" | "finished"));
        let text = what + &status.map(|status| format!(" ({status})")).unwrap_or_default();
        self.parts.entry(part).or_default().push(Line { date, text });
    }

    /// Adds what is missing.
    pub fn add_report(&mut self, report: &Completeness) {
        self.gaps = Some(report.gaps().collect());
    }

    fn add_result(&mut self, r: &Value) {
        let date = first(r, &["/effectiveDateTime", "/effectivePeriod/start", "/issued"]).map(day).unwrap_or_default();
        let Some(name) = concept(&r["code"]) else { return };
        let parts = r["component"].as_array().into_iter().flatten();
        let mut values: Vec<String> = value(r).into_iter().collect();
        values.extend(parts.filter_map(|part| Some(format!("{} {}", concept(&part["code"])?, value(part)?))));
        let line = Line { date, text: format!("{name}: {}", values.join(", ")) };
        if !values.is_empty() && self.results.get(&name).is_none_or(|known| known.date <= line.date) {
            self.results.insert(name, line);
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", printable(self.patient.as_deref().unwrap_or("No patient in this record")))?;
        for (part, title) in Part::ALL {
            let mut lines: Vec<&Line> = match part {
                Part::Results => self.results.values().collect(),
                _ => self.parts.get(&part).into_iter().flatten().collect(),
            };
            lines.sort_by(|one, other| other.date.cmp(&one.date).then_with(|| one.text.cmp(&other.text)));
            lines.dedup();
            if matches!(part, Part::Problems | Part::Medications) {
                // An order is renewed, a problem noted again: the newest says it.
                let mut said = HashSet::new();
                lines.retain(|line| said.insert(&line.text));
            }
            writeln!(f, "\n{title} ({})", lines.len())?;
            for line in lines.iter().take(LINES) {
                writeln!(f, "  {:10}  {}", printable(&line.date), printable(&line.text))?;
            }
            if lines.len() > LINES {
                writeln!(f, "  … and {} more", lines.len() - LINES)?;
            }
        }
        match self.gaps.as_deref() {
            None => Ok(()),
            Some([]) => writeln!(f, "\nNothing is missing."),
            Some(gaps) => {
                writeln!(f, "\nMissing ({})", gaps.len())?;
                gaps.iter().try_for_each(|gap| writeln!(f, "  {}", printable(gap)))
            }
        }
    }
}

/// Nothing of the patient is shown.
impl fmt::Debug for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Summary").finish_non_exhaustive()
    }
}
