//! The sections of a record: what was so between two days, as tables.

use chrono::{NaiveDate, NaiveDateTime};

use crate::population::fact::{Body, Fact, When, next_day};
use crate::population::history::History;
use crate::population::key::Kind;
use crate::population::reading::Value;
use crate::population::render::directions;
use crate::population::story::Analyte;

pub(super) struct Section {
    pub(super) title: &'static str,
    /// LOINC.
    pub(super) code: &'static str,
    /// C-CDA's template of the section, the one whose entries are optional.
    pub(super) template: &'static str,
    pub(super) columns: &'static [&'static str],
    pub(super) rows: Vec<Vec<String>>,
}

type Rows = Vec<Vec<String>>;

/// The sections, empty ones too: that nothing is known is worth saying.
pub(super) fn sections(history: &History, from: NaiveDate, to: NaiveDate) -> Vec<Section> {
    let table = |title, code, template, columns, kind: Kind, row: fn(&Fact) -> Rows| {
        let facts = (0..history.count(kind)).filter_map(|ordinal| history.fact(kind, ordinal));
        let rows = facts.filter(|fact| is_within(fact, from, to)).flat_map(|fact| row(&fact)).collect();
        Section { title, code, template, columns, rows }
    };
    vec![
        table(
            "Problems",
            "11450-4",
            "2.16.840.1.113883.10.20.22.2.5",
            &["Problem", "SNOMED CT", "Status", "Since", "Until"],
            Kind::Problem,
            problem,
        ),
        table(
            "Medications",
            "10160-0",
            "2.16.840.1.113883.10.20.22.2.1",
            &["Medication", "RxNorm", "Directions", "Status", "From", "To"],
            Kind::Statement,
            medication,
        ),
        table(
            "Allergies and Adverse Reactions",
            "48765-2",
            "2.16.840.1.113883.10.20.22.2.6",
            &["Substance", "Reaction", "Severity", "Status"],
            Kind::Allergy,
            allergy,
        ),
        table(
            "Results",
            "30954-2",
            "2.16.840.1.113883.10.20.22.2.3",
            &["Date", "Test", "LOINC", "Result", "Normal"],
            Kind::Lab,
            measurement,
        ),
        table(
            "Vital Signs",
            "8716-3",
            "2.16.840.1.113883.10.20.22.2.4",
            &["Date", "Measurement", "LOINC", "Value", "Normal"],
            Kind::Vital,
            measurement,
        ),
        table(
            "Immunizations",
            "11369-6",
            "2.16.840.1.113883.10.20.22.2.2",
            &["Vaccine", "CVX", "Date", "Status"],
            Kind::Immunization,
            event,
        ),
        table(
            "Procedures",
            "47519-4",
            "2.16.840.1.113883.10.20.22.2.7",
            &["Procedure", "SNOMED CT", "Date", "Status"],
            Kind::Procedure,
            event,
        ),
        table(
            "Encounters",
            "46240-8",
            "2.16.840.1.113883.10.20.22.2.22",
            &["Encounter", "SNOMED CT", "Date", "Status"],
            Kind::Encounter,
            event,
        ),
    ]
}

/// A condition or allergy counts from its beginning on, while it lasts; anything else at its own time.
fn is_within(fact: &Fact, from: NaiveDate, to: NaiveDate) -> bool {
    let Some(when) = fact.when else { return false };
    let (start, end) = when.interval();
    let end = match fact.body {
        Body::Condition { ended } => ended.map_or(NaiveDateTime::MAX, |ended| next_day(ended).into()),
        Body::Allergy(_) => NaiveDateTime::MAX,
        _ => end,
    };
    start < next_day(to).into() && end > from.into()
}

fn name_and_code(fact: &Fact) -> [String; 2] {
    let concept = fact.codes.first();
    [
        concept.map_or("", |concept| concept.display).to_owned(),
        concept.map_or("", |concept| concept.usual_code()).to_owned(),
    ]
}

fn day(fact: &Fact) -> String {
    fact.when.map(|when| when.day().to_string()).unwrap_or_default()
}

fn problem(fact: &Fact) -> Rows {
    let Body::Condition { ended } = fact.body else { return Vec::new() };
    let [name, code] = name_and_code(fact);
    vec![vec![name, code, fact.status.to_owned(), day(fact), ended.map(|ended| ended.to_string()).unwrap_or_default()]]
}

fn medication(fact: &Fact) -> Rows {
    let (Body::Statement { course, .. }, Some(When::Days(from, until))) = (&fact.body, fact.when) else {
        return Vec::new();
    };
    let [name, code] = name_and_code(fact);
    let until = until.map(|until| until.to_string()).unwrap_or_default();
    vec![vec![name, code, directions(course), fact.status.to_owned(), from.to_string(), until]]
}

fn allergy(fact: &Fact) -> Rows {
    let Body::Allergy(allergy) = fact.body else { return Vec::new() };
    let [name, _] = name_and_code(fact);
    vec![vec![name, allergy.reaction.display.to_owned(), allergy.severity.to_owned(), fact.status.to_owned()]]
}

/// One row, or one for each part.
fn measurement(fact: &Fact) -> Rows {
    let Body::Observation(reading) = &fact.body else { return Vec::new() };
    let whole = reading.analyte.filter(|_| reading.parts.is_empty()).map(|analyte| (analyte, reading.value.as_ref()));
    let parts = reading.parts.iter().map(|(analyte, value)| (*analyte, Some(value)));
    let rows = whole.into_iter().chain(parts).map(|(analyte, value)| {
        let concept = analyte.codes.first();
        vec![
            day(fact),
            concept.map_or("", |concept| concept.display).to_owned(),
            concept.map_or("", |concept| concept.usual_code()).to_owned(),
            value.map_or("no result".to_owned(), |value| shown(analyte, value)),
            analyte.range.map(|(low, high)| format!("{low} to {high}")).unwrap_or_default(),
        ]
    });
    rows.collect()
}

fn shown(analyte: &Analyte, value: &Value) -> String {
    match value {
        Value::Number(number) => format!("{number:.*} {}", analyte.decimals as usize, analyte.unit),
        Value::Finding(finding) => finding.display.to_owned(),
        Value::Words(words) => (*words).to_owned(),
    }
}

fn event(fact: &Fact) -> Rows {
    let [name, code] = name_and_code(fact);
    vec![vec![name, code, day(fact), fact.status.to_owned()]]
}
