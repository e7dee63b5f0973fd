//! How a medication is taken.

use std::fmt;

use serde::Serialize;

use super::{concept, joined, value::Value};
use crate::tree::Json;

/// One instruction of how to take a medication.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Dose {
    /// The instruction in words.
    pub text: Option<String>,
    /// How much at once.
    pub amount: Option<Value>,
    /// How it is taken: `Oral`.
    pub route: Option<String>,
    /// How often: `2 per day`, `1 every 8 h`, `BID`.
    pub timing: Option<String>,
    /// Whether it is taken only when it is needed.
    pub as_needed: bool,
}

impl Dose {
    /// The instructions of an order or a statement.
    pub fn all_of(medication: &Json<'_>) -> Vec<Self> {
        let of = |name| medication.get(name).items().iter().filter_map(Self::of);
        of("dosageInstruction").chain(of("dosage")).collect()
    }

    /// One instruction; `None` if it says nothing.
    pub fn of(dosage: &Json<'_>) -> Option<Self> {
        let dose = Self {
            text: dosage.get("text").text().or_else(|| dosage.get("patientInstruction").text()).map(str::to_owned),
            // R4 has it a level deeper; DSTU2 names it otherwise in what is taken.
            amount: Value::amount(dosage, &["doseQuantity", "doseRange", "quantityQuantity", "quantityRange"]).or_else(
                || {
                    let all = dosage.get("doseAndRate").items().iter();
                    all.into_iter().find_map(|dose| Value::amount(dose, &["doseQuantity", "doseRange"]))
                },
            ),
            route: concept(dosage.get("route")),
            timing: timing(dosage.get("timing")),
            as_needed: dosage.get("asNeededBoolean").is_true()
                || concept(dosage.get("asNeededCodeableConcept")).is_some(),
        };
        (dose != Self::default()).then_some(dose)
    }
}

/// The instruction in words, behind the amount if it does not say that; or else amount, route and timing.
impl fmt::Display for Dose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let amount = self.amount.as_ref();
        match &self.text {
            Some(text) => {
                amount.filter(|amount| !names(text, amount)).map_or(Ok(()), |amount| write!(f, "{amount}, "))?;
                f.write_str(text)
            }
            None => {
                let amount = amount.map(Value::to_string);
                let needed = self.as_needed.then(|| "as needed".to_owned());
                let parts = [&amount, &self.route, &self.timing, &needed].into_iter().flatten();
                f.write_str(&parts.map(|part| &**part).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

/// A Timing: its code, or else how often, when and for how long, or else the times that it lists.
pub fn timing(timing: &Json<'_>) -> Option<String> {
    if let Some(code) = concept(timing.get("code")) {
        return Some(code);
    }
    let repeat = timing.get("repeat");
    let parts = [frequency(repeat), moments(repeat), duration(repeat), bounds(repeat), count(repeat)];
    let parts = joined(parts.iter().flatten().map(|part| &**part), ", ");
    parts.or_else(|| joined(timing.get("event").items().iter().filter_map(Json::text), ", "))
}

/// `2 per day`, `1 every 4–6 h`.
fn frequency(repeat: &Json<'_>) -> Option<String> {
    let number = |name: &str| repeat.get(name).scalar();
    let times = match (number("frequency").unwrap_or("1"), number("frequencyMax")) {
        (least, Some(most)) => format!("{least}–{most}"),
        (times, None) => times.to_owned(),
    };
    let period = number("period")?;
    // DSTU2's name is the second.
    let unit = number("periodUnit").or_else(|| number("periodUnits"))?;
    let unit = match unit {
        "d" => "day",
        "wk" => "week",
        "mo" => "month",
        "a" => "year",
        other => other,
    };
    let plural = if unit.len() > 2 { "s" } else { "" };
    Some(match (plain(period), number("periodMax")) {
        (least, Some(most)) => format!("{times} every {least}–{} {unit}{plural}", plain(most)),
        ("1", None) => format!("{times} per {unit}"),
        (period, None) => format!("{times} every {period} {unit}{plural}"),
    })
}

/// `on Monday, Friday at 08:00`, `30 min before meals`.
fn moments(repeat: &Json<'_>) -> Option<String> {
    let list = |name: &str, word: fn(&str) -> &str, before: &str| {
        let all = joined(repeat.get(name).items().iter().filter_map(Json::text).map(word), ", ");
        all.map(|all| format!("{before}{all}"))
    };
    let offset = repeat.get("offset").scalar().map(|minutes| format!("{minutes} min ")).unwrap_or_default();
    let parts = [
        list("dayOfWeek", day_of_week, "on "),
        list("timeOfDay", |time| time.strip_suffix(":00").filter(|time| time.len() == 5).unwrap_or(time), "at "),
        list("when", event, &offset),
    ];
    joined(parts.iter().flatten().map(|part| &**part), " ")
}

fn day_of_week(code: &str) -> &str {
    match code {
        "mon" => "Monday",
        "tue" => "Tuesday",
        "wed" => "Wednesday",
        "thu" => "Thursday",
        "fri" => "Friday",
        "sat" => "Saturday",
        "sun" => "Sunday",
        other => other,
    }
}

/// Source: <https://hl7.org/fhir/R4/valueset-event-timing.html>.
fn event(code: &str) -> &str {
    match code {
        "MORN" => "in the morning",
        "MORN.early" => "in the early morning",
        "MORN.late" => "in the late morning",
        "NOON" => "at noon",
        "AFT" => "in the afternoon",
        "AFT.early" => "in the early afternoon",
        "AFT.late" => "in the late afternoon",
        "EVE" => "in the evening",
        "EVE.early" => "in the early evening",
        "EVE.late" => "in the late evening",
        "NIGHT" => "at night",
        "PHS" => "after sleep",
        "HS" => "before sleep",
        "WAKE" => "upon waking",
        "C" => "with meals",
        "CM" => "with breakfast",
        "CD" => "with lunch",
        "CV" => "with dinner",
        "AC" => "before meals",
        "ACM" => "before breakfast",
        "ACD" => "before lunch",
        "ACV" => "before dinner",
        "PC" => "after meals",
        "PCM" => "after breakfast",
        "PCD" => "after lunch",
        "PCV" => "after dinner",
        other => other,
    }
}

/// `over 30 min`: how long each time takes.
fn duration(repeat: &Json<'_>) -> Option<String> {
    let least = repeat.get("duration").scalar()?;
    let most = repeat.get("durationMax").scalar().map(|most| format!("–{most}")).unwrap_or_default();
    let unit = repeat.get("durationUnit").text().or_else(|| repeat.get("durationUnits").text())?;
    Some(format!("over {least}{most} {unit}"))
}

/// `for 10 days`, `from 2024-05-01 until 2024-05-10`: how long it goes on.
fn bounds(repeat: &Json<'_>) -> Option<String> {
    // A Duration is a Quantity, and DSTU2 calls it that.
    let length = Value::amount(repeat, &["boundsDuration", "boundsQuantity", "boundsRange"]);
    let period = repeat.get("boundsPeriod");
    let side = |word, name| Some(format!("{word} {}", period.get(name).text()?));
    let period = [side("from", "start"), side("until", "end")];
    let length = length.map(|length| format!("for {length}"));
    length.or_else(|| joined(period.iter().flatten().map(|side| &**side), " "))
}

/// `3 times in all`.
fn count(repeat: &Json<'_>) -> Option<String> {
    let least = repeat.get("count").scalar()?;
    let most = repeat.get("countMax").scalar().map(|most| format!("–{most}")).unwrap_or_default();
    Some(format!("{least}{most} times in all"))
}

/// Whether a text has the numbers of an amount in it.
fn names(text: &str, amount: &Value) -> bool {
    let numbers: Vec<&str> = match amount {
        Value::Quantity(quantity) => vec![&quantity.number],
        Value::Range(range) => [&range.low, &range.high].into_iter().flatten().map(|limit| &*limit.number).collect(),
        _ => Vec::new(),
    };
    let said: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit() && c != '.').map(|part| plain(part.trim_end_matches('.'))).collect();
    !numbers.is_empty() && numbers.into_iter().all(|number| said.contains(&plain(number)))
}

/// A number without the zeros that say how exact it is.
fn plain(number: &str) -> &str {
    match number.split_once('.') {
        Some((_, fraction)) if fraction.bytes().all(|byte| byte.is_ascii_digit()) => {
            number.trim_end_matches('0').trim_end_matches('.')
        }
        _ => number,
    }
}
