//! The chart of a graph: coordinates, as SVG has them.

use std::fmt::Write as _;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};

use super::words::Words;
use crate::record::chart::{Graph, Point, Quantity, Trace, float};

const LEFT: f64 = 46.0;
const RIGHT: f64 = 392.0;
const HEIGHT: f64 = 138.0;
/// How high a row of the legend is.
const ROW: f64 = 16.0;
/// From how many points on they are small.
const MANY: usize = 120;
/// How many lines have a look of their own.
const LOOKS: usize = 6;

/// A chart, within 400 units of width.
pub(super) struct Plot {
    pub(super) height: f64,
    /// The plot's own lower edge.
    pub(super) bottom: f64,
    pub(super) title: Words,
    pub(super) about: Words,
    pub(super) unit: Words,
    /// Where values may be: the upper edge, and the height.
    pub(super) bands: Vec<(f64, f64)>,
    /// Where a horizontal line is, and what it stands for.
    pub(super) levels: Vec<(f64, String)>,
    pub(super) times: Vec<(f64, String)>,
    pub(super) lines: Vec<Line>,
    /// Of more than one line, which is which.
    pub(super) legend: Vec<Legend>,
    /// Whether the points lie so close that they have to be small.
    pub(super) has_many: bool,
}

pub(super) struct Line {
    pub(super) look: usize,
    pub(super) path: String,
    pub(super) dots: String,
    /// What the server says is not normal.
    pub(super) notable: String,
}

pub(super) struct Legend {
    pub(super) look: usize,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) name: Words,
}

/// The value at the lower edge, and how many a unit of height is; likewise the time, in seconds.
struct Scale {
    low: f64,
    high: f64,
    start: DateTime<Utc>,
    seconds: f64,
    top: f64,
}

impl Plot {
    /// `None` where there are not two points in time, between which a line could be.
    pub(super) fn of(name: &str, graph: &Graph<'_>) -> Option<Self> {
        let points = || graph.traces.iter().flat_map(|trace| &trace.points);
        let (start, end) = (points().map(|it| it.time).min()?, points().map(|it| it.time).max()?);
        let seconds = (end - start).num_seconds() as f64;
        if seconds <= 0.0 {
            return None;
        }
        let (low, high) = limits(graph)?;
        let has_many = graph.traces.iter().any(|trace| trace.points.len() > MANY);
        let has_legend = graph.traces.len() > 1;
        let rows = if has_legend { graph.traces.len().div_ceil(2) } else { 0 };
        let scale = Scale { low, high, start, seconds, top: 10.0 + ROW * rows as f64 };
        let legend = graph.traces.iter().enumerate().filter(|_| has_legend).map(|(at, trace)| Legend {
            look: at % LOOKS,
            x: LEFT + (at % 2) as f64 * 174.0,
            y: 12.0 + ROW * (at / 2) as f64,
            name: Words::within(trace.name.unwrap_or(name), 24),
        });
        Some(Self {
            height: scale.top + HEIGHT + 24.0,
            bottom: scale.bottom(),
            title: Words::within(&format!("{name} over time"), 200),
            about: Words::of(&about(graph)),
            unit: Words::within(graph.unit.unwrap_or_default(), 40),
            bands: graph.traces.iter().filter_map(|trace| scale.band(trace)).collect(),
            levels: scale.levels(),
            times: scale.times(end),
            lines: graph.traces.iter().enumerate().map(|(at, trace)| scale.line(at, trace)).collect(),
            legend: legend.collect(),
            has_many,
        })
    }
}

impl Scale {
    fn bottom(&self) -> f64 {
        self.top + HEIGHT
    }

    fn x(&self, time: DateTime<Utc>) -> f64 {
        LEFT + (time - self.start).num_seconds() as f64 / self.seconds * (RIGHT - LEFT)
    }

    fn y(&self, value: f64) -> f64 {
        let part = (value - self.low) / (self.high - self.low);
        self.bottom() - part.clamp(0.0, 1.0) * HEIGHT
    }

    fn line(&self, at: usize, trace: &Trace<'_>) -> Line {
        let (mut path, mut dots, mut notable) = (String::new(), String::new(), String::new());
        for point in &trace.points {
            let (x, y) = (self.x(point.time), self.y(point.value));
            let _ = write!(path, "{}{x:.1} {y:.1}", if path.is_empty() { 'M' } else { 'L' });
            if point.measurement.is_notable() {
                let half = if trace.points.len() > MANY { 2 } else { 4 };
                let _ =
                    write!(notable, "M{x:.1} {:.1}l{half} {half}-{half} {half}-{half}-{half}z", y - f64::from(half));
            } else {
                let _ = write!(dots, "M{x:.1} {y:.1}h0");
            }
        }
        Line { look: at % LOOKS, path, dots, notable }
    }

    fn band(&self, trace: &Trace<'_>) -> Option<(f64, f64)> {
        let (low, high) = range(trace)?;
        let (upper, lower) = (high.map_or(self.top, |high| self.y(high)), low.map_or(self.bottom(), |low| self.y(low)));
        (lower > upper).then_some((upper, lower - upper))
    }

    /// Round numbers, three to seven.
    fn levels(&self) -> Vec<(f64, String)> {
        let step = round_step((self.high - self.low) / 7.0);
        let digits = (-step.log10().floor()).clamp(0.0, 12.0) as usize;
        let first = (self.low / step).ceil();
        let levels = (0..=8).map(|n| (first + f64::from(n)) * step).take_while(|level| *level <= self.high);
        levels
            .map(|level| {
                let text = if level.abs() >= 1e6 { format!("{level:e}") } else { format!("{level:.digits$}") };
                (self.y(level), text)
            })
            .collect()
    }

    /// The beginnings of years where there are some, else the first day and the last.
    fn times(&self, end: DateTime<Utc>) -> Vec<(f64, String)> {
        let years = end.year() - self.start.year();
        if years >= 3 {
            let step = (years / 6 + 1).max(1);
            let begins = |year| Some(NaiveDate::from_ymd_opt(year, 1, 1)?.and_hms_opt(0, 0, 0)?.and_utc());
            let marks = (self.start.year()..=end.year()).rev().step_by(step.unsigned_abs() as usize);
            let marks = marks.filter_map(|year| Some((begins(year)?, year)));
            return marks
                .filter(|(time, _)| *time >= self.start)
                .map(|(time, year)| (self.x(time), year.to_string()))
                .collect();
        }
        let is_within_days = end - self.start < TimeDelta::days(2);
        let format = if is_within_days { "%m-%d %H:%M" } else { "%Y-%m-%d" };
        [(LEFT + 30.0, self.start), (RIGHT - 30.0, end)].map(|(x, time)| (x, time.format(format).to_string())).into()
    }
}

/// 1, 2 or 5 times a power of ten.
fn round_step(step: f64) -> f64 {
    let power = 10_f64.powf(step.log10().floor());
    let times = [1.0, 2.0, 5.0].into_iter().find(|times| times * power >= step);
    times.unwrap_or(10.0) * power
}

/// The lowest and the highest value, and the ranges where they are near.
fn limits(graph: &Graph<'_>) -> Option<(f64, f64)> {
    let values = || graph.traces.iter().flat_map(|trace| &trace.points).map(|point| point.value);
    let (mut low, mut high) = (values().reduce(f64::min)?, values().reduce(f64::max)?);
    let span = (high - low).max(high.abs() * 0.1).max(1e-6);
    for limit in graph.traces.iter().filter_map(range).flat_map(|(low, high)| [low, high]).flatten() {
        if limit >= low - span && limit <= high + span {
            (low, high) = (low.min(limit), high.max(limit));
        }
    }
    // What hardly changes shall look so.
    let least = (high.abs() * 0.03).max(1e-6);
    let margin = ((high - low) * 0.08).max((least - (high - low)) / 2.0);
    let (lowest, highest) = (low - margin, high + margin);
    // Nothing that is measured is below zero, unless it was.
    let lowest = if low >= 0.0 { lowest.max(0.0) } else { lowest };
    (lowest.is_finite() && highest.is_finite() && (highest - lowest).is_finite() && highest > lowest)
        .then_some((lowest, highest))
}

fn range(trace: &Trace<'_>) -> Option<(Option<f64>, Option<f64>)> {
    let range = trace.range()?;
    let limit = |limit: Option<&Quantity>| limit.and_then(|limit| float(&limit.number));
    let limits = (limit(range.low.as_ref()), limit(range.high.as_ref()));
    (limits != (None, None)).then_some(limits)
}

/// What the chart shows, for who does not see it.
fn about(graph: &Graph<'_>) -> String {
    let said = |trace: &Trace<'_>| {
        let points = &trace.points;
        let by_value = |one: &&Point<'_>, other: &&Point<'_>| one.value.total_cmp(&other.value);
        let say = |point: &Point<'_>| format!("{} on {}", point.measurement.value, point.time.format("%Y-%m-%d"));
        let name = trace.name.map(|name| format!("{name}: ")).unwrap_or_default();
        let (first, last) = (points.first()?, points.last()?);
        let (lowest, highest) = (points.iter().min_by(by_value)?, points.iter().max_by(by_value)?);
        let range = trace.range().map(|range| format!(" The range is {range}.")).unwrap_or_default();
        let notable = match points.iter().filter(|point| point.measurement.is_notable()).count() {
            0 => String::new(),
            notable => format!(" {notable} are marked as not normal."),
        };
        Some(format!(
            "{name}{} values, from {} to {}; lowest {}, highest {}.{range}{notable}",
            points.len(),
            say(first),
            say(last),
            lowest.measurement.value,
            highest.measurement.value,
        ))
    };
    graph.traces.iter().filter_map(said).collect::<Vec<_>>().join(" ")
}
