//! Results over time.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{Chart, Entry, Measurement, Range, ResultKind, Value};

/// All results of the same name.
#[derive(Clone)]
#[non_exhaustive]
pub struct Series<'c> {
    /// What was measured, as in [`Line::name`](super::Line::name).
    pub name: &'c str,
    /// What kind of result it is.
    pub kind: ResultKind,
    /// The results, from the oldest to the newest; those without a date come first.
    pub entries: Vec<&'c Entry>,
    /// The numbers among them, a graph for each unit.
    pub graphs: Vec<Graph<'c>>,
}

/// Numbers of one unit over time.
#[derive(Clone)]
#[non_exhaustive]
pub struct Graph<'c> {
    /// The unit, if there is one.
    pub unit: Option<&'c str>,
    /// A line for each component: of a blood pressure two.
    pub traces: Vec<Trace<'c>>,
}

/// The numbers of one component over time.
#[derive(Clone)]
#[non_exhaustive]
pub struct Trace<'c> {
    /// The component; `None` if it is the result itself.
    pub name: Option<&'c str>,
    /// From the oldest to the newest.
    pub points: Vec<Point<'c>>,
}

/// A number at a time.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Point<'c> {
    /// When; a date without time is midnight UTC.
    pub time: DateTime<Utc>,
    /// The number: finite, and no more exact than a float. [`measurement`](Point::measurement) has its digits.
    pub value: f64,
    /// What was measured.
    pub measurement: &'c Measurement,
}

impl Chart {
    /// The results over time, by name.
    pub fn series(&self) -> Vec<Series<'_>> {
        let mut by_subject: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
        for entry in &self.results {
            by_subject.entry(entry.subject()).or_default().push(entry);
        }
        by_subject.into_values().filter_map(Series::of).collect()
    }
}

impl<'c> Series<'c> {
    fn of(mut entries: Vec<&'c Entry>) -> Option<Self> {
        entries.sort_by_cached_key(|entry| entry.times());
        let newest = entries.last()?;
        let name = newest.name.as_deref().unwrap_or("(without a name)");
        let mut graphs: Vec<Graph<'_>> = Vec::new();
        for entry in &entries {
            let Some(time) = entry.time() else { continue };
            for measurement in &entry.values {
                let Some((value, unit)) = number(&measurement.value) else { continue };
                let component = measurement.name.as_deref();
                let at = graphs.iter().position(|graph| graph.unit == unit).unwrap_or_else(|| {
                    graphs.push(Graph { unit, traces: Vec::new() });
                    graphs.len() - 1
                });
                let Some(graph) = graphs.get_mut(at) else { continue };
                let point = Point { time, value, measurement };
                match graph.traces.iter_mut().find(|trace| trace.name == component) {
                    Some(trace) => trace.points.push(point),
                    None => graph.traces.push(Trace { name: component, points: vec![point] }),
                }
            }
        }
        Some(Self { name, kind: newest.kind, entries, graphs })
    }
}

impl Trace<'_> {
    /// The range that the newest point of this line has, which is for what is normal.
    pub fn range(&self) -> Option<&Range> {
        let newest = self.points.last()?;
        newest
            .measurement
            .ranges
            .iter()
            .find(|range| range.kind.is_none() && (range.low.is_some() || range.high.is_some()))
    }
}

/// The number and its unit, if it is one.
fn number(value: &Value) -> Option<(f64, Option<&str>)> {
    let (text, unit) = match value {
        Value::Quantity(quantity) => (&quantity.number, quantity.unit.as_deref()),
        Value::Text(text) => (text, None),
        _ => return None,
    };
    Some((float(text)?, unit))
}

/// A decimal number; `inf` and `nan`, which Rust reads, are none.
pub(in crate::record) fn float(text: &str) -> Option<f64> {
    let is_decimal = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    text.parse().ok().filter(|number: &f64| is_decimal && number.is_finite())
}
