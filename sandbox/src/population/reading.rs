//! What is measured at a time: a function of the person, the test and the day.

use chrono::NaiveDate;

use super::chance::Chance;
use super::growth;
use super::person::Person;
use super::story::measures::{CREATININE, Growth, HEIGHT, WEIGHT};
use super::story::{Measured, Story, Trend};
use super::terms::Concept;

/// What came out.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Number(f64),
    Finding(Concept),
    Words(&'static str),
}

/// Whose measurements these are, and within which history.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measurer<'a> {
    pub(super) person: &'a Person,
    pub(super) story: &'static Story,
    pub(super) chance: Chance,
    pub(super) start: NaiveDate,
    pub(super) end: NaiveDate,
}

impl Measurer<'_> {
    /// What a test shows on a day; `None` for what has only parts.
    pub(super) fn value(&self, measured: &Measured, day: NaiveDate) -> Option<Value> {
        let chance = self.chance.named(code(measured)).of(u64::from(day.to_epoch_days() as u32));
        let number = match measured.trend {
            Trend::Parts(_) => return None,
            Trend::Finding(findings) => {
                let usual = *findings.first()?;
                return Some(Value::Finding(
                    *findings.get(chance.below(findings.len() as u32) as usize).unwrap_or(&usual),
                ));
            }
            Trend::Words(words) => return Some(Value::Words(chance.pick(words))),
            Trend::Steady(value) => value,
            Trend::Line(from, to) => from + (to - from) * self.passed(day),
            Trend::Treated { before, after, since } => {
                let years = (self.passed(day) - since) * self.years();
                if years < 0.0 { before } else { after + (before - after) * (-2.5 * years).exp() }
            }
            Trend::Growth(growth) => self.growth(growth, day),
            Trend::BodyMassIndex => {
                let metres = self.of(self.story.vitals, HEIGHT.codes, day)? / 100.0;
                self.of(self.story.vitals, WEIGHT.codes, day)? / (metres * metres)
            }
            Trend::Filtration => {
                let tests = self.story.panels.iter().map(|panel| panel.tests);
                let creatinine = tests.filter_map(|tests| self.of(tests, CREATININE.codes, day)).next()?;
                filtration(creatinine, self.age(day), self.person.female)
            }
        };
        let ten = 10_f64.powi(measured.analyte.decimals);
        // Each person differs a little from the story, and each measurement from the person.
        let person = self.chance.named("person").named(code(measured)).around_zero() * measured.noise;
        Some(Value::Number(((number + person + chance.around_zero() * measured.noise) * ten).round() / ten))
    }

    fn of(&self, tests: &[Measured], codes: &[Concept], day: NaiveDate) -> Option<f64> {
        let measured = tests.iter().find(|measured| measured.analyte.codes == codes)?;
        match self.value(measured, day)? {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    fn growth(&self, growth: Growth, day: NaiveDate) -> f64 {
        // Where the child stands among its peers, in standard deviations.
        let (height, weight) = (self.chance.named("height").around_zero(), self.chance.named("weight").around_zero());
        let weight = 0.7 * weight + 0.3 * height;
        let months = self.age(day) * 12.0;
        match growth {
            Growth::Height => growth::height(self.person.female, months) * (1.0 + 0.042 * height),
            Growth::Weight => growth::weight(self.person.female, months) * (1.0 + 0.13 * weight),
            // The logistic curve runs close to the normal distribution's.
            Growth::WeightPercentile => 100.0 / (1.0 + (-1.702 * weight).exp()),
        }
    }

    fn passed(&self, day: NaiveDate) -> f64 {
        (day - self.start).num_days() as f64 / (self.end - self.start).num_days().max(1) as f64
    }

    fn years(&self) -> f64 {
        (self.end - self.start).num_days() as f64 / 365.25
    }

    fn age(&self, day: NaiveDate) -> f64 {
        (day - self.person.born).num_days() as f64 / 365.25
    }
}

fn code(measured: &Measured) -> &'static str {
    measured.analyte.codes.first().map_or("", Concept::usual_code)
}

/// The CKD-EPI creatinine equation of 2021 (Inker et al., N Engl J Med 2021; 385:1737).
fn filtration(creatinine: f64, age: f64, female: bool) -> f64 {
    let (kappa, alpha, factor) = if female { (0.7, -0.241, 1.012) } else { (0.9, -0.302, 1.0) };
    let ratio = creatinine / kappa;
    142.0 * ratio.min(1.0).powf(alpha) * ratio.max(1.0).powf(-1.2) * 0.9938_f64.powf(age) * factor
}
