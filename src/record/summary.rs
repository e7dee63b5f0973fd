//! A record in words.

use std::{collections::BTreeMap, fmt, path::Path};

use super::{
    Completeness, Resource,
    chart::{Chart, Line, Part},
    download,
};
use crate::{
    base::Error,
    fhir::words::printable,
    files::{self, Folder},
};

/// How many lines a part has, unless all are asked for; the rest is counted.
const LINES: usize = 15;

/// A readable account of a record: who the patient is, and of which practice, problems, diagnoses of encounters, medications, allergies, latest results,
/// immunizations, procedures, encounters, documents, how much was retracted, and what is missing. Of any FHIR version. Of problems, diagnoses
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

impl Summary {
    /// The summary of a record in a folder, as [`Record::download`](super::Record::download) makes it.
    ///
    /// It reads all of the folder, and waits for nothing: in async code, call it on a thread of its own (`tokio::task::spawn_blocking`).
    ///
    /// # Errors
    /// [`ErrorKind::File`](crate::ErrorKind::File) if the folder cannot be read or has no manifest.
    pub fn of_folder(folder: impl AsRef<Path>) -> Result<Self, Error> {
        let path = folder.as_ref();
        Self::of(&files::folder(path)?).map_err(|error| error.in_folder(path))
    }

    fn of(folder: &Folder) -> Result<Self, Error> {
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

    /// What is missing, a line each, if that was added.
    pub fn gaps(&self) -> Option<&[String]> {
        self.gaps.as_deref()
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
            Some(patient) => {
                writeln!(f, "{}", printable(&patient.to_string()))?;
                if let Some(practice) = &patient.practice {
                    writeln!(f, "Practice: {}", printable(practice))?;
                }
            }
            None => writeln!(f, "No patient in this record")?,
        }
        for part in Part::ALL {
            let lines: Vec<String> = chart.lines(part).iter().map(Line::to_string).collect();
            self.write(f, part.title(), &lines)?;
        }
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
