//! A record in words.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap, HashSet},
    fmt,
    path::Path,
};

use super::{
    Completeness, Resource,
    chart::{Chart, Dose, Entry, Measurement},
    download,
};
use crate::{base::Error, fhir::words::printable};

/// How many lines a part has, unless all are asked for; the rest is counted.
const LINES: usize = 15;

/// A readable account of a record: who the patient is, problems, diagnoses of encounters, medications, allergies, latest results,
/// immunizations, encounters, documents, how much was retracted, and what is missing. Of any FHIR version. Of problems, diagnoses
/// and medications with the same name and status only the newest is listed.
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
    chart: Chart,
    gaps: Option<Vec<String>>,
    has_all_lines: bool,
}

struct Line<'c> {
    entry: &'c Entry,
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
        self.chart.add(resource);
    }

    /// Adds what is missing.
    pub fn add_report(&mut self, report: &Completeness) {
        self.gaps = Some(report.gaps().collect());
    }

    /// The same with every line, where otherwise a part has 15 and says how many more there are.
    #[must_use]
    pub fn with_all_lines(self) -> Self {
        Self { has_all_lines: true, ..self }
    }

    /// What the record says, from which the summary is made.
    pub fn chart(&self) -> &Chart {
        &self.chart
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, title: &str, lines: &[String]) -> fmt::Result {
        writeln!(f, "\n{title} ({})", lines.len())?;
        let shown = if self.has_all_lines { lines.len() } else { LINES };
        lines.iter().take(shown).try_for_each(|line| writeln!(f, "  {}", printable(line)))?;
        match lines.len().saturating_sub(shown) {
            0 => Ok(()),
            more => writeln!(f, "  … and {more} more"),
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let chart = &self.chart;
        match &chart.patient {
            Some(patient) => writeln!(f, "{}", printable(&patient.to_string()))?,
            None => writeln!(f, "No patient in this record")?,
        }
        self.write(f, "Problems", &once(&chart.problems))?;
        self.write(f, "Encounter diagnoses", &once(&chart.encounter_diagnoses))?;
        self.write(f, "Medications", &once(&chart.medications))?;
        self.write(f, "Allergies", &each(&chart.allergies))?;
        self.write(f, "Latest results", &latest(&chart.results))?;
        self.write(f, "Immunizations", &each(&chart.immunizations))?;
        self.write(f, "Encounters", &each(&chart.encounters))?;
        self.write(f, "Documents", &each(&chart.documents))?;
        if !chart.retracted.is_empty() {
            writeln!(f, "\nRetracted ({})", chart.retracted.len())?;
            let mut counts = BTreeMap::new();
            for resource in &chart.retracted {
                *counts.entry(resource.split('/').next().unwrap_or_default()).or_insert(0) += 1;
            }
            for (resource_type, count) in counts {
                writeln!(f, "  {resource_type}: {count} entered in error or refuted")?;
            }
        }
        if !chart.unread.is_empty() {
            self.write(f, "Not readable", &chart.unread)?;
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

/// A line for each, from the newest to the oldest.
fn each(entries: &[Entry]) -> Vec<String> {
    let mut said = HashSet::new();
    let lines = sorted(entries).into_iter().map(|line| line.text);
    lines.filter(|line| said.insert(line.clone())).collect()
}

/// Of those with the same name and status only the newest, since an order is renewed, a problem noted again: with its dose, or else
/// the newest that there is.
fn once(entries: &[Entry]) -> Vec<String> {
    let lines = sorted(entries);
    let same = |entry: &Entry| (subject(entry).to_owned(), status(entry));
    let mut doses = HashMap::new();
    for entry in lines.iter().map(|line| line.entry).filter(|entry| !entry.doses.is_empty()) {
        doses.entry(same(entry)).or_insert(&entry.doses);
    }
    let mut said = HashSet::new();
    let newest = lines.into_iter().filter(|line| said.insert(same(line.entry)));
    newest.map(|line| doses.get(&same(line.entry)).map_or(line.text, |doses| text(line.entry, doses))).collect()
}

/// Of those with the same name only the newest, whatever its status.
fn latest(entries: &[Entry]) -> Vec<String> {
    let mut newest: HashMap<&str, &Entry> = HashMap::new();
    for entry in entries {
        let known = newest.entry(subject(entry)).or_insert(entry);
        if known.times() <= entry.times() {
            *known = entry;
        }
    }
    sorted(newest.into_values()).into_iter().map(|line| line.text).collect()
}

/// What has to be the same in two entries of one thing: what has no name is not the same as another without.
fn subject(entry: &Entry) -> &str {
    entry.name.as_deref().unwrap_or(&entry.resource)
}

fn sorted<'c>(entries: impl IntoIterator<Item = &'c Entry>) -> Vec<Line<'c>> {
    let lines = entries.into_iter().map(|entry| Line { entry, text: text(entry, &entry.doses) });
    let mut lines: Vec<Line<'_>> = lines.collect();
    lines.sort_by_cached_key(|line| (Reverse(line.entry.time()), line.text.clone()));
    lines
}

/// `2024-05-01  Metformin: 1 tablet twice a day (stopped)`.
fn text(entry: &Entry, doses: &[Dose]) -> String {
    let day: String = entry.date.iter().flat_map(|date| date.chars()).take(10).collect();
    let name = entry.name.as_deref().unwrap_or("(without a name)");
    let doses = doses.iter().map(Dose::to_string).collect::<Vec<_>>().join("; ");
    let values = entry.values.iter().map(Measurement::to_string).collect::<Vec<_>>().join(", ");
    let said: String = [doses, values].iter().filter(|it| !it.is_empty()).map(|it| format!(": {it}")).collect();
    format!("{day:10}  {name}{said}{}", status(entry))
}

/// The status in brackets, where it is not what is usual, and how sure it is, where it is not.
fn status(entry: &Entry) -> String {
    let usual = ["active", "completed", "current", "finished", "final", "amended", "corrected"];
    let status = entry.status.as_deref().filter(|status| !usual.contains(status));
    let verification = entry.verification.as_deref().filter(|it| !it.eq_ignore_ascii_case("confirmed"));
    match [status, verification].into_iter().flatten().collect::<Vec<_>>().join(", ") {
        none if none.is_empty() => none,
        words => format!(" ({words})"),
    }
}
