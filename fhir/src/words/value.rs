//! What was measured: values, the range in which they should be, and what the server thinks of them.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::{concept, is_one_of, reference};
use crate::tree::Json;

/// A value of a result, or of a component of it.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Measurement {
    /// What was measured, where it is a component of the result.
    pub name: Option<String>,
    /// The value.
    pub value: Value,
    /// In which ranges it should be.
    pub ranges: Vec<Range>,
    /// What the server says of it: `High`, `Normal`.
    pub flags: Vec<String>,
}

/// What was found.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Value {
    /// A number with a unit.
    Quantity(Quantity),
    /// From one number to another.
    Range(Range),
    /// One number to another, as titers are.
    Ratio(Quantity, Quantity),
    /// Anything else, in words: a finding, a text, a date, a time, a number without unit, yes or no.
    Text(String),
}

/// A number with a unit.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Quantity {
    /// `<`, `<=`, `>=` or `>`, if the value is not that number but beyond it.
    pub comparator: Option<String>,
    /// The number, with its digits as sent; servers have been seen to send texts here.
    #[serde(serialize_with = "as_number")]
    pub number: String,
    /// The unit, in words or as its code.
    pub unit: Option<String>,
}

/// From one number to another.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Range {
    /// What the range is for, where that is not what is normal: `Therapeutic`.
    pub kind: Option<String>,
    /// The lower limit.
    pub low: Option<Quantity>,
    /// The upper limit.
    pub high: Option<Quantity>,
    /// The range in words.
    pub text: Option<String>,
}

impl Measurement {
    /// Whether the server says of it anything but that it is normal.
    pub fn is_notable(&self) -> bool {
        let normal = ["n", "normal", "neg", "negative", "within normal limits"];
        self.flags.iter().any(|flag| !normal.iter().any(|it| flag.eq_ignore_ascii_case(it)))
    }

    /// The value of a result and those of its components.
    pub fn all_of(observation: &Json<'_>) -> Vec<Self> {
        let own = Self::of(observation, None);
        let components = observation.get("component").items().iter();
        own.into_iter().chain(components.filter_map(|part| Self::of(part, concept(part.get("code"))))).collect()
    }

    fn of(part: &Json<'_>, name: Option<String>) -> Option<Self> {
        let value = Value::of(part)?;
        let ranges = part.get("referenceRange").items().iter().filter_map(Range::of);
        let flags = part.get("interpretation").items().iter().filter_map(concept);
        Some(Self { name, value, ranges: ranges.collect(), flags: flags.collect() })
    }
}

impl Value {
    /// The `value[x]` of an element.
    fn of(element: &Json<'_>) -> Option<Self> {
        element.members().iter().find_map(|(name, value)| {
            let kind = name.strip_prefix("value").filter(|kind| kind.starts_with(|c: char| c.is_ascii_uppercase()))?;
            Self::of_kind(kind, value).or_else(|| {
                // A text or a number where another shape is due says something all the same.
                let text = match value {
                    Json::Bool(true) => Some("yes"),
                    Json::Bool(false) => Some("no"),
                    other => other.scalar(),
                };
                text.map(|text| Self::Text(text.to_owned()))
            })
        })
    }

    /// A value of this FHIR type; `None` if it says nothing.
    pub fn of_kind(kind: &str, value: &Json<'_>) -> Option<Self> {
        let is_empty = value.members().is_empty();
        match kind {
            "Quantity" => Quantity::of(value).map(Self::Quantity),
            "Range" => Range::of(value).map(Self::Range),
            "Ratio" => match [value.get("numerator"), value.get("denominator")].map(Quantity::of) {
                [None, None] => None,
                [Some(one), Some(other)] => Some(Self::Ratio(one, other)),
                parts => {
                    let [one, other] = parts.map(|part| part.map_or_else(|| "…".to_owned(), |part| part.to_string()));
                    Some(Self::Text(format!("{one}:{other}")))
                }
            },
            "Period" if is_empty => None,
            "Period" => {
                let part = |name| value.get(name).text().unwrap_or("…");
                Some(Self::Text(format!("{} to {}", part("start"), part("end"))))
            }
            // What no line can hold.
            "Attachment" | "SampledData" if is_empty => None,
            "Attachment" | "SampledData" => {
                let title = value.get("title").text().map(str::to_owned);
                Some(Self::Text(title.unwrap_or_else(|| format!("({kind})"))))
            }
            "Reference" => reference(value).map(Self::Text),
            _ => concept(value).map(Self::Text),
        }
    }

    /// The amount in a dose: the first of these quantities and ranges that says something.
    pub(super) fn amount(dose: &Json<'_>, names: &[&str]) -> Option<Self> {
        names
            .iter()
            .map(|name| dose.get(name))
            .find_map(|value| Quantity::of(value).map(Self::Quantity).or_else(|| Range::of(value).map(Self::Range)))
    }
}

impl Quantity {
    /// `None` without a number.
    pub fn of(value: &Json<'_>) -> Option<Self> {
        let text = |name: &str| value.get(name).scalar().map(str::to_owned);
        let number = text("value")?;
        Some(Self { comparator: text("comparator"), number, unit: text("unit").or_else(|| text("code")) })
    }
}

impl Range {
    /// A Range, or the range in an Observation.referenceRange.
    pub fn of(value: &Json<'_>) -> Option<Self> {
        // DSTU2's name is the second.
        let kind = [value.get("type"), value.get("meaning")].into_iter().find(|kind| **kind != Json::Null);
        let kind = kind.unwrap_or(&Json::Null);
        let range = Self {
            kind: concept(kind).filter(|_| !is_one_of(kind, &["normal"])),
            low: Quantity::of(value.get("low")),
            high: Quantity::of(value.get("high")),
            text: value.get("text").text().or_else(|| value.text()).map(str::to_owned),
        };
        (range.low.is_some() || range.high.is_some() || range.text.is_some()).then_some(range)
    }

    /// The same without that unit, which is said already.
    fn without(&self, unit: Option<&str>) -> Self {
        let mut range = self.clone();
        for limit in [&mut range.low, &mut range.high].into_iter().flatten() {
            limit.unit.take_if(|its| Some(&**its) == unit);
        }
        range
    }
}

/// A number with its digits as sent, or the text that was in its place.
fn as_number<S: Serializer>(number: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let is_number = number.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    match serde_json::from_str::<&RawValue>(number) {
        Ok(raw) if is_number => raw.serialize(serializer),
        _ => serializer.serialize_str(number),
    }
}

/// `Systolic blood pressure 120 mmHg (Normal, range 90–120)`.
impl fmt::Display for Measurement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(name) = &self.name {
            write!(f, "{name} ")?;
        }
        self.value.fmt(f)?;
        let unit = match &self.value {
            Value::Quantity(quantity) => quantity.unit.as_deref(),
            _ => None,
        };
        let ranges = self.ranges.iter().map(|range| {
            let kind = range.kind.as_ref().map(|kind| format!("{kind} ")).unwrap_or_default();
            format!("{kind}range {}", range.without(unit))
        });
        let notes: Vec<String> = self.flags.iter().cloned().chain(ranges).collect();
        if notes.is_empty() { Ok(()) } else { write!(f, " ({})", notes.join(", ")) }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Quantity(quantity) => quantity.fmt(f),
            Self::Range(range) => range.fmt(f),
            Self::Ratio(one, other) => write!(f, "{one}:{other}"),
            Self::Text(text) => f.write_str(text),
        }
    }
}

/// `<5.0 mmol/l`.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.comparator.as_deref().unwrap_or_default(), self.number)?;
        self.unit.iter().try_for_each(|unit| write!(f, " {unit}"))
    }
}

/// `3.9–5.5 mmol/l`, `from 3.9 mmol/l`, `up to 5.5 mmol/l`, or the text where there are no limits.
impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.low, &self.high) {
            (Some(low), Some(high)) if low.unit == high.unit => {
                write!(f, "{}{}–{high}", low.comparator.as_deref().unwrap_or_default(), low.number)
            }
            (Some(low), Some(high)) => write!(f, "{low}–{high}"),
            (Some(low), None) => write!(f, "from {low}"),
            (None, Some(high)) => write!(f, "up to {high}"),
            (None, None) => f.write_str(self.text.as_deref().unwrap_or_default()),
        }
    }
}
