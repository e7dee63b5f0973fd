//! What the template shows.

use std::{collections::HashMap, sync::LazyLock};

use askama::Template;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use super::{
    Page,
    documents::{self, Listed},
    missing::{self, Gap},
    plot::Plot,
    words::Words,
};
use crate::record::chart::{self, Chart, Part, ResultKind, Series};

/// How many rows a table of one series has; the newest.
const ROWS: usize = 1_000;

static STYLE: &str = include_str!("../../../templates/record/style.css");
static SCRIPT: &str = include_str!("../../../templates/record/search.js");

/// Nothing may be loaded; what is in the page itself runs only if it is this style sheet and this script.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = |text: &str| STANDARD.encode(Sha256::digest(text));
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        hash(STYLE),
        hash(SCRIPT)
    )
});

#[derive(Template)]
#[template(escape = "html", path = "record/page.html")]
pub(super) struct View<'p> {
    policy: &'static str,
    style: &'static str,
    script: &'static str,
    name: Words,
    facts: Vec<(&'static str, Words)>,
    /// `None` if it is not known what is missing.
    gaps: Option<Vec<Gap>>,
    parts: Vec<PartView>,
    groups: Vec<Group>,
    years: Vec<Year>,
    visits: usize,
    documents: Vec<Listed<'p>>,
    others: Vec<(Words, u64)>,
    retracted: usize,
    unread: Vec<Words>,
    source: Option<[Words; 2]>,
}

/// A part of the record as a list.
struct PartView {
    id: &'static str,
    title: &'static str,
    none: &'static str,
    count: usize,
    /// The rows that are open to see, and in print, so that it has room on two pages.
    rows: Vec<Row>,
    /// The others.
    more: Vec<Row>,
}

/// A line, in pieces.
struct Row {
    day: Words,
    name: Words,
    said: Words,
    status: Words,
    notable: bool,
}

/// Series of one kind.
struct Group {
    id: &'static str,
    title: &'static str,
    series: Vec<SeriesView>,
    has_plots: bool,
}

struct SeriesView {
    name: Words,
    latest: Row,
    plots: Vec<Plot>,
    rows: Vec<Row>,
    count: usize,
}

/// The visits of a year.
struct Year {
    name: Words,
    visits: Vec<Visit>,
}

struct Visit {
    row: Row,
    until: Words,
    reasons: Vec<Words>,
    participants: Vec<Words>,
    belongings: Vec<(&'static str, Vec<Row>)>,
    count: usize,
}

impl<'p> View<'p> {
    pub(super) fn of(page: &'p Page, links: Option<&str>) -> Self {
        let Page { chart, report, .. } = page;
        let years = years(chart);
        Self {
            policy: &POLICY,
            style: STYLE,
            script: SCRIPT,
            name: Words::within(chart.patient.as_ref().and_then(|it| it.name.as_deref()).unwrap_or("A record"), 200),
            facts: facts(chart),
            gaps: report.as_ref().map(|report| missing::gaps(report, chart)),
            parts: parts(chart),
            groups: groups(chart),
            visits: years.iter().map(|year| year.visits.len()).sum(),
            years,
            documents: documents::listed(page, links),
            others: others(page),
            retracted: chart.retracted.len(),
            unread: chart.unread.iter().map(|it| Words::of(it)).collect(),
            source: report.as_ref().map(|report| [Words::of(&report.api), Words::of(&report.base_url)]),
        }
    }

    fn gap_count(&self) -> usize {
        self.gaps.as_ref().map_or(0, Vec::len)
    }
}

impl From<chart::Line<'_>> for Row {
    fn from(line: chart::Line<'_>) -> Self {
        Self {
            day: Words::of(line.day()),
            name: Words::of(line.name()),
            said: Words::of(&line.said()),
            status: Words::of(&line.status()),
            notable: line.entry.values.iter().any(chart::Measurement::is_notable),
        }
    }
}

fn facts(chart: &Chart) -> Vec<(&'static str, Words)> {
    let Some(patient) = &chart.patient else { return Vec::new() };
    let facts = [("Born", &patient.birth_date), ("Gender", &patient.gender), ("Practice", &patient.practice)];
    facts.into_iter().filter_map(|(name, fact)| Some((name, Words::within(fact.as_deref()?, 200)))).collect()
}

fn parts(chart: &Chart) -> Vec<PartView> {
    // Visits and documents have forms of their own.
    let parts = [
        (Part::Problems, "problems", "Problems", 12, "No problems are on record."),
        (Part::Medications, "medications", "Medications", 12, "No medications are on record."),
        (Part::Allergies, "allergies", "Allergies", 10, "No allergies are on record."),
        (Part::Results, "results", "Latest results", 36, "No results are on record."),
        (Part::Immunizations, "immunizations", "Immunizations", 10, "No immunizations are on record."),
        (Part::Procedures, "procedures", "Procedures", 8, "No procedures are on record."),
        (Part::EncounterDiagnoses, "diagnoses", "Diagnoses at visits", 8, "No diagnoses are on record."),
    ];
    parts
        .into_iter()
        .map(|(part, id, title, shown, none)| {
            let mut rows: Vec<Row> = chart.lines(part).into_iter().map(Row::from).collect();
            let count = rows.len();
            let more = rows.split_off(shown.min(count));
            PartView { id, title, none, count, rows, more }
        })
        .collect()
}

fn groups(chart: &Chart) -> Vec<Group> {
    let mut groups = vec![
        Group { id: "labs", title: "Lab results over time", series: Vec::new(), has_plots: false },
        Group { id: "vitals", title: "Vital signs over time", series: Vec::new(), has_plots: false },
        Group { id: "others", title: "Other results over time", series: Vec::new(), has_plots: false },
    ];
    for series in chart.series() {
        let at = match series.kind {
            ResultKind::Laboratory => 0,
            ResultKind::VitalSign => 1,
            _ => 2,
        };
        if let (Some(group), Some(view)) = (groups.get_mut(at), series_view(&series)) {
            group.has_plots |= !view.plots.is_empty();
            group.series.push(view);
        }
    }
    groups.retain(|group| !group.series.is_empty());
    groups
}

fn series_view(series: &Series<'_>) -> Option<SeriesView> {
    let latest = chart::Line::from(*series.entries.last()?);
    let rows = series.entries.iter().rev().take(ROWS).map(|entry| Row::from(chart::Line::from(*entry)));
    Some(SeriesView {
        name: Words::of(series.name),
        latest: latest.into(),
        plots: series.graphs.iter().filter_map(|graph| Plot::of(series.name, graph)).collect(),
        rows: rows.collect(),
        count: series.entries.len(),
    })
}

fn years(chart: &Chart) -> Vec<Year> {
    let mut belongings: HashMap<&str, Vec<(Part, Row)>> = HashMap::new();
    for part in Part::ALL {
        for entry in chart.part(part) {
            if let Some(encounter) = entry.encounter.as_deref().filter(|it| *it != entry.resource) {
                belongings.entry(encounter).or_default().push((part, chart::Line::from(entry).into()));
            }
        }
    }
    let mut years: Vec<Year> = Vec::new();
    for line in chart.every_line(Part::Encounters) {
        let entry = line.entry;
        let year = line.day().get(..4).filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()));
        let year = Words::of(year.unwrap_or("Without a date"));
        let mut by_part: Vec<(&'static str, Vec<Row>)> = Vec::new();
        let of_it = belongings.remove(&*entry.resource).unwrap_or_default();
        let count = of_it.len();
        let mut reasons: Vec<Words> = entry.reasons.iter().map(|it| Words::of(it)).collect();
        if reasons.is_empty() {
            let diagnoses = of_it.iter().filter(|(part, _)| *part == Part::EncounterDiagnoses);
            reasons = diagnoses.map(|(_, row)| row.name.clone()).collect();
        }
        for (part, row) in of_it {
            let title = title_at_visit(part);
            match by_part.last_mut().filter(|(last, _)| *last == title) {
                Some((_, rows)) => rows.push(row),
                None => by_part.push((title, vec![row])),
            }
        }
        let visit = Visit {
            row: line.into(),
            until: Words::of(line.last_day().unwrap_or_default()),
            reasons,
            participants: entry.participants.iter().map(|it| Words::of(it)).collect(),
            belongings: by_part,
            count,
        };
        match years.last_mut().filter(|last| last.name == year) {
            Some(last) => last.visits.push(visit),
            None => years.push(Year { name: year, visits: vec![visit] }),
        }
    }
    years
}

fn title_at_visit(part: Part) -> &'static str {
    match part {
        Part::EncounterDiagnoses => "Diagnoses",
        Part::Results => "Results",
        other => other.title(),
    }
}

/// What the record has that this page does not show.
fn others(page: &Page) -> Vec<(Words, u64)> {
    let types = page.report.iter().flat_map(|report| &report.types);
    let others = types.filter(|(name, row)| row.received > 0 && !Chart::shows(name));
    others.map(|(name, row)| (Words::of(missing::called(name)), row.received)).collect()
}
