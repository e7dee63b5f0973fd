//! How a medication is taken.

use std::fmt;

use super::value::Value;
use crate::fhir::{tree::Json, words::concept};

/// One instruction of how to take a medication.
#[derive(Clone, Default, PartialEq, Eq)]
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
    pub(super) fn all_of(medication: &Json<'_>) -> Vec<Self> {
        let of = |name| medication.get(name).items().iter().filter_map(Self::of);
        of("dosageInstruction").chain(of("dosage")).collect()
    }

    fn of(dosage: &Json<'_>) -> Option<Self> {
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

fn timing(timing: &Json<'_>) -> Option<String> {
    if let Some(code) = concept(timing.get("code")) {
        return Some(code);
    }
    let repeat = timing.get("repeat");
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
    match plain(period) {
        "1" => Some(format!("{times} per {unit}")),
        period => Some(format!("{times} every {period} {unit}{}", if unit.len() > 2 { "s" } else { "" })),
    }
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
