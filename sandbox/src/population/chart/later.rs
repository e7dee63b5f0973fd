//! What happens on a day after the history has ended: drawn from the seed and the day alone, so that days which pass one by one
//! bring the same as days which pass at once.

use chrono::{Datelike as _, NaiveDate, TimeDelta, Weekday};

use crate::population::fact::{Body, Fact, When, at};
use crate::population::history::History;
use crate::population::key::{Key, Kind};
use crate::population::story::Measured;
use crate::population::terms::{self, Concept};

/// Far above what a history counts to.
const FIRST: u32 = 1 << 24;
/// How many facts of a kind a day may have.
const A_DAY: u32 = 64;

impl History {
    /// The facts of a day: a visit with what is measured then, sometimes blood that is drawn, and once a week what is measured at home.
    pub(in crate::population) fn later(&self, day: NaiveDate) -> Vec<Fact> {
        let mut facts = Vec::new();
        let chance = self.chance.named("later").of(u64::from(day.to_epoch_days().unsigned_abs()));
        let is_weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let weekdays = 261.0;
        if !is_weekend && chance.unit() < f64::from(self.story.visits_per_year) / weekdays {
            self.later_visit(day, chance.of(1).below(self.story.visits_per_draw) == 0, &mut facts);
        }
        if (day - self.start).num_days() % 7 == 0 {
            let minutes = 7 * 60 + chance.of(2).below(60);
            self.later_readings(Kind::Vital, self.story.home_vitals, day, minutes, None, &mut facts);
            self.later_readings(Kind::Lab, self.story.home_labs, day, minutes, None, &mut facts);
        }
        facts
    }

    fn later_visit(&self, day: NaiveDate, is_blood_drawn: bool, facts: &mut Vec<Fact>) {
        let minutes = 8 * 60 + 30 * self.chance.named("hour").of(u64::from(day.ordinal())).below(15);
        let start = at(day, minutes);
        let key = later_key(self, Kind::Encounter, day, 0);
        let diagnosis = later_key(self, Kind::Diagnosis, day, 0);
        let body = Body::Encounter { class: terms::AMBULATORY, reason: diagnosis, location: 0 };
        let during = When::During(start, Some(start + TimeDelta::minutes(30)));
        facts.push(Fact { codes: self.story.visit, ..self.plain(key, during, "finished", &[], body) });
        let lasting: Vec<_> = self.story.problems.iter().filter(|problem| problem.until.is_none()).collect();
        let problem = lasting.get(day.ordinal() as usize % lasting.len().max(1));
        if let Some(fact) = problem.and_then(|problem| self.condition(diagnosis, problem, &terms::DIAGNOSIS)) {
            facts.push(Fact { recorded: at(day, 18 * 60), encounter: Some(key), ..fact });
        }
        self.later_readings(Kind::Vital, self.story.vitals, day, minutes + 8, Some(key), facts);
        if is_blood_drawn {
            for panel in self.story.panels {
                self.later_readings(Kind::Lab, panel.tests, day, minutes + 8, Some(key), facts);
            }
        }
    }

    /// Measurements at a visit, or at home where there is none.
    fn later_readings(
        &self,
        kind: Kind,
        tests: &'static [Measured],
        day: NaiveDate,
        minutes: u32,
        encounter: Option<Key>,
        facts: &mut Vec<Fact>,
    ) {
        let categories: &'static [Concept] = if kind == Kind::Lab { &terms::LABORATORY } else { &terms::VITAL_SIGNS };
        for measured in tests {
            let number = facts.iter().filter(|fact| fact.key.kind == kind).count() as u32;
            let mut reading = self.reading(measured, day);
            reading.at_home = encounter.is_none();
            let key = later_key(self, kind, day, number);
            let fact = self.plain(key, When::At(at(day, minutes)), "final", categories, Body::Observation(reading));
            facts.push(Fact { codes: measured.analyte.codes, encounter, ..fact });
        }
    }
}

/// The key of the n-th fact of a day.
fn later_key(history: &History, kind: Kind, day: NaiveDate, number: u32) -> Key {
    let day = day.to_epoch_days().unsigned_abs();
    history.key(kind, FIRST.saturating_add(day.saturating_mul(A_DAY)).saturating_add(number.min(A_DAY - 1)))
}
