//! The parts of a chart, and which lines of each are worth reading, in the same order and words wherever a record is shown.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
    fmt,
};

use super::{Chart, Dose, Entry, Measurement};

/// A part of a [`Chart`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Part {
    /// [`Chart::problems`].
    Problems,
    /// [`Chart::encounter_diagnoses`].
    EncounterDiagnoses,
    /// [`Chart::medications`].
    Medications,
    /// [`Chart::allergies`].
    Allergies,
    /// [`Chart::results`].
    Results,
    /// [`Chart::immunizations`].
    Immunizations,
    /// [`Chart::procedures`].
    Procedures,
    /// [`Chart::encounters`].
    Encounters,
    /// [`Chart::documents`].
    Documents,
}

impl Part {
    /// All, in the order in which a record is read.
    pub const ALL: [Self; 9] = [
        Self::Problems,
        Self::EncounterDiagnoses,
        Self::Medications,
        Self::Allergies,
        Self::Results,
        Self::Immunizations,
        Self::Procedures,
        Self::Encounters,
        Self::Documents,
    ];

    /// What stands above its lines.
    pub fn title(self) -> &'static str {
        match self {
            Self::Problems => "Problems",
            Self::EncounterDiagnoses => "Encounter diagnoses",
            Self::Medications => "Medications",
            Self::Allergies => "Allergies",
            Self::Results => "Latest results",
            Self::Immunizations => "Immunizations",
            Self::Procedures => "Procedures",
            Self::Encounters => "Encounters",
            Self::Documents => "Documents",
        }
    }
}

/// What is to be read of an entry. As text it is a line: `2024-05-01  Metformin: 1 tablet twice a day (stopped)`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Line<'c> {
    /// The entry.
    pub entry: &'c Entry,
    doses: &'c [Dose],
}

impl Chart {
    /// What a part consists of.
    pub fn part(&self, part: Part) -> &[Entry] {
        match part {
            Part::Problems => &self.problems,
            Part::EncounterDiagnoses => &self.encounter_diagnoses,
            Part::Medications => &self.medications,
            Part::Allergies => &self.allergies,
            Part::Results => &self.results,
            Part::Immunizations => &self.immunizations,
            Part::Procedures => &self.procedures,
            Part::Encounters => &self.encounters,
            Part::Documents => &self.documents,
        }
    }

    /// A line for each entry of a part, from the newest to the oldest.
    pub fn every_line(&self, part: Part) -> Vec<Line<'_>> {
        sorted(self.part(part))
    }

    /// The lines of a part that are worth reading, from the newest to the oldest. Of problems, diagnoses and medications with the same name and status it is
    /// only the newest, of results with the same name only the newest; and of lines that say the same only one.
    pub fn lines(&self, part: Part) -> Vec<Line<'_>> {
        let entries = self.part(part);
        match part {
            Part::Problems | Part::EncounterDiagnoses | Part::Medications => once(entries),
            Part::Results => latest(entries),
            _ => each(entries),
        }
    }
}

impl<'c> Line<'c> {
    /// The day of its date, or the year or the month, as sent; empty if there is none.
    pub fn day(&self) -> &'c str {
        self.entry.date.as_deref().map(day).unwrap_or_default()
    }

    /// The day on which it ended, in the same form, where that is another.
    pub fn last_day(&self) -> Option<&'c str> {
        self.entry.end.as_deref().map(day).filter(|last| *last != self.day())
    }

    /// What it is about.
    pub fn name(&self) -> &'c str {
        self.entry.name.as_deref().unwrap_or("(without a name)")
    }

    /// What it says of that: doses, reactions, values; empty if it says nothing.
    pub fn said(&self) -> String {
        let doses = self.doses.iter().map(Dose::to_string).collect::<Vec<_>>().join("; ");
        let reactions = self.entry.reactions.join(", ");
        let values = self.entry.values.iter().map(Measurement::to_string).collect::<Vec<_>>().join(", ");
        let said = [doses, reactions, values];
        said.iter().filter(|it| !it.is_empty()).map(|it| &**it).collect::<Vec<_>>().join(": ")
    }

    /// The status, where it is not what is usual, and how sure it is, where it is not; else empty.
    pub fn status(&self) -> String {
        let usual = ["active", "completed", "current", "finished", "final", "amended", "corrected"];
        let status =
            self.entry.status.as_deref().filter(|status| !usual.iter().any(|it| status.eq_ignore_ascii_case(it)));
        let verification = self.entry.verification.as_deref().filter(|it| !it.eq_ignore_ascii_case("confirmed"));
        [status, verification].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

impl<'c> From<&'c Entry> for Line<'c> {
    fn from(entry: &'c Entry) -> Self {
        Self { entry, doses: &entry.doses }
    }
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:10}  {}", self.day(), self.name())?;
        match self.said() {
            said if said.is_empty() => {}
            said => write!(f, ": {said}")?,
        }
        match self.status() {
            status if status.is_empty() => Ok(()),
            status => write!(f, " ({status})"),
        }
    }
}

fn day(date: &str) -> &str {
    date.char_indices().nth(10).map_or(date, |(end, _)| date.split_at(end).0)
}

/// A line for each.
fn each(entries: &[Entry]) -> Vec<Line<'_>> {
    let mut said = HashSet::new();
    sorted(entries).into_iter().filter(|line| said.insert(line.to_string())).collect()
}

/// Of those with the same name and status only the newest, since an order is renewed, a problem noted again: with its dose, or else
/// the newest that there is.
fn once(entries: &[Entry]) -> Vec<Line<'_>> {
    let lines = sorted(entries);
    let same = |line: &Line<'_>| (line.entry.subject().to_owned(), line.status());
    let mut doses = HashMap::new();
    for line in lines.iter().filter(|line| !line.doses.is_empty()) {
        doses.entry(same(line)).or_insert(line.doses);
    }
    let mut said = HashSet::new();
    let newest = lines.into_iter().filter(|line| said.insert(same(line)));
    newest.map(|line| Line { doses: doses.get(&same(&line)).copied().unwrap_or(line.doses), ..line }).collect()
}

/// Of those with the same name only the newest, whatever its status.
fn latest(entries: &[Entry]) -> Vec<Line<'_>> {
    let mut newest: HashMap<&str, &Entry> = HashMap::new();
    for entry in entries {
        let known = newest.entry(entry.subject()).or_insert(entry);
        if known.times() <= entry.times() {
            *known = entry;
        }
    }
    sorted(newest.into_values())
}

fn sorted<'c>(entries: impl IntoIterator<Item = &'c Entry>) -> Vec<Line<'c>> {
    let mut lines: Vec<Line<'_>> = entries.into_iter().map(Line::from).collect();
    lines.sort_by_cached_key(|line| (Reverse(line.entry.time()), line.to_string()));
    lines
}
