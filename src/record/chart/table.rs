//! A chart as tables for spreadsheets.

use std::fmt::Write as _;

use super::{Chart, Dose, Entry, Measurement, Part, Quantity, ResultKind, Value, series};

/// What a table has a row for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Table {
    /// Each value of the results that are of a laboratory.
    Labs,
    /// Each value of the vital signs.
    VitalSigns,
    /// Each value of all results.
    Results,
    /// Each entry of a part; of [`Part::Results`] it is the same as [`Table::Results`].
    Part(Part),
}

const OF_VALUES: [&str; 14] = [
    "date",
    "name",
    "component",
    "comparator",
    "value",
    "unit",
    "low",
    "high",
    "range",
    "flags",
    "status",
    "kind",
    "encounter",
    "resource",
];
const OF_ENTRIES: [&str; 10] =
    ["date", "end", "recorded", "name", "status", "verification", "doses", "reactions", "encounter", "resource"];

impl Chart {
    /// A table as CSV (RFC 4180, UTF-8), with a header, in the order in which the resources came.
    ///
    /// Numbers are as sent. A text that a spreadsheet would take for a formula, for it begins with `=`, `+`, `-`, `@`, a tab or a
    /// carriage return and is no number, has a `'` before it.
    ///
    /// ```
    /// use nextgen_patient_access::record::{Resource, chart::{Chart, Table}};
    ///
    /// let json = r#"{"resourceType": "Observation", "id": "1", "category": [{"coding": [{"code": "laboratory"}]}],
    ///     "code": {"text": "Base excess, \"arterial\""}, "effectiveDateTime": "2024-05-01", "valueQuantity": {"value": -1.50}}"#;
    /// let mut chart = Chart::default();
    /// chart.add(&Resource::new(serde_json::value::RawValue::from_string(json.to_owned())?).ok_or("no resource")?);
    /// let csv = chart.csv(Table::Labs);
    /// assert_eq!(csv.lines().nth(1), Some(r#"2024-05-01,"Base excess, ""arterial""",,,-1.50,,,,,,,laboratory,,Observation/1"#));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn csv(&self, table: Table) -> String {
        let mut csv = String::new();
        match table {
            Table::Labs => self.values(&mut csv, |entry| entry.kind == ResultKind::Laboratory),
            Table::VitalSigns => self.values(&mut csv, |entry| entry.kind == ResultKind::VitalSign),
            Table::Results | Table::Part(Part::Results) => self.values(&mut csv, |_| true),
            Table::Part(part) => {
                row(&mut csv, &OF_ENTRIES);
                self.part(part).iter().for_each(|entry| of_entry(&mut csv, entry));
            }
        }
        csv
    }

    fn values(&self, csv: &mut String, is_in: impl Fn(&Entry) -> bool) {
        row(csv, &OF_VALUES);
        for entry in self.results.iter().filter(|entry| is_in(entry)) {
            entry.values.iter().for_each(|value| of_value(csv, entry, value));
        }
    }
}

fn of_value(csv: &mut String, entry: &Entry, measurement: &Measurement) {
    let (comparator, value, unit) = match &measurement.value {
        Value::Quantity(Quantity { comparator, number, unit, .. }) => {
            (comparator.as_deref(), number.clone(), unit.as_deref())
        }
        other => (None, other.to_string(), None),
    };
    let range = measurement.ranges.first();
    let limit = |limit: Option<&Quantity>| limit.map(|limit| limit.number.clone()).unwrap_or_default();
    let ranges: Vec<String> = measurement.ranges.iter().map(ToString::to_string).collect();
    row(
        csv,
        &[
            text(&entry.date),
            text(&entry.name),
            text(&measurement.name),
            comparator.unwrap_or_default(),
            &value,
            unit.unwrap_or_default(),
            &limit(range.and_then(|range| range.low.as_ref())),
            &limit(range.and_then(|range| range.high.as_ref())),
            &ranges.join("; "),
            &measurement.flags.join("; "),
            text(&entry.status),
            entry.kind.code(),
            text(&entry.encounter),
            &entry.resource,
        ],
    );
}

fn of_entry(csv: &mut String, entry: &Entry) {
    let doses: Vec<String> = entry.doses.iter().map(Dose::to_string).collect();
    row(
        csv,
        &[
            text(&entry.date),
            text(&entry.end),
            text(&entry.recorded),
            text(&entry.name),
            text(&entry.status),
            text(&entry.verification),
            &doses.join("; "),
            &entry.reactions.join("; "),
            text(&entry.encounter),
            &entry.resource,
        ],
    );
}

fn text(member: &Option<String>) -> &str {
    member.as_deref().unwrap_or_default()
}

fn row(csv: &mut String, cells: &[&str]) {
    for (column, cell) in cells.iter().enumerate() {
        let comma = if column == 0 { "" } else { "," };
        // What a spreadsheet cuts off before it looks is looked behind, too.
        let is_formula = cell.starts_with(['\t', '\r', '\n']) || cell.trim_start().starts_with(['=', '+', '-', '@']);
        let mark = if is_formula && series::float(cell).is_none() { "'" } else { "" };
        let quote = if cell.contains([',', '"', '\n', '\r']) || !mark.is_empty() { "\"" } else { "" };
        let _ = write!(csv, "{comma}{quote}{mark}{}{quote}", cell.replace('"', "\"\""));
    }
    csv.push_str("\r\n");
}
