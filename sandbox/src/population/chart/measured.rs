//! What is measured, at visits, in the laboratory and at home; reports of it; and who asked for it.

use chrono::{NaiveDate, TimeDelta};

use crate::population::fact::{Body, Fact, Reading, When, at};
use crate::population::history::History;
use crate::population::key::{Key, Kind};
use crate::population::reading::Value;
use crate::population::story::{Measured, Trend};
use crate::population::terms::{self, Concept};

impl History {
    /// Smoking status each year; from adults, also the score of a questionnaire.
    pub(super) fn social(&self, ordinal: u32) -> Option<Fact> {
        let (year, survey) = if self.is_adult() { (ordinal / 2, ordinal % 2 == 1) } else { (ordinal, false) };
        let (value, codes, categories): (_, &'static [Concept], &'static [Concept]) = if survey {
            let Body::Response { answers } = self.fact(Kind::Response, year)?.body else { return None };
            (Value::Number(f64::from(answers.iter().sum::<u32>())), &terms::DEPRESSION_SCORE, &terms::SURVEY)
        } else {
            (Value::Finding(self.story.smoking), &terms::SMOKING_STATUS, &terms::SOCIAL_HISTORY)
        };
        let visit = self.year_end_visit(year);
        Some(self.observation(
            self.key(Kind::Social, ordinal),
            visit,
            codes,
            categories,
            Reading {
                analyte: None,
                value: Some(value),
                parts: Vec::new(),
                at_home: false,
                specimen: None,
                request: None,
            },
        ))
    }

    pub(super) fn vital(&self, ordinal: u32) -> Option<Fact> {
        let per_visit = self.story.vitals.len() as u32;
        let key = self.key(Kind::Vital, ordinal);
        let at_visits = self.visits * per_visit;
        if ordinal < at_visits {
            let visit = ordinal / per_visit;
            let measured = self.story.vitals.get((ordinal % per_visit) as usize)?;
            let reading = self.reading(measured, self.visit_day(visit));
            return Some(self.observation(key, visit, measured.analyte.codes, &terms::VITAL_SIGNS, reading));
        }
        self.at_home(key, self.story.home_vitals, ordinal - at_visits, &terms::VITAL_SIGNS)
    }

    pub(super) fn lab(&self, ordinal: u32) -> Option<Fact> {
        let per_draw = self.tests() as u32;
        let key = self.key(Kind::Lab, ordinal);
        let drawn = self.draws() * per_draw;
        if ordinal >= drawn {
            return self.at_home(key, self.story.home_labs, ordinal - drawn, &terms::LABORATORY);
        }
        let draw = ordinal / per_draw;
        let visit = self.draw_visit(draw);
        let mut tests = self.story.panels.iter().flat_map(|panel| panel.tests);
        let measured = tests.nth((ordinal % per_draw) as usize)?;
        let mut reading = self.reading(measured, self.visit_day(visit));
        reading.specimen = Some(self.key(Kind::Specimen, draw));
        reading.request = Some(self.key(Kind::Request, draw));
        let chance = self.chance.named("laboratory").of(u64::from(ordinal));
        // Now and then a sample is spoilt; what is newest is not final yet.
        let status = if chance.below(150) == 0 {
            reading.value = None;
            "cancelled"
        } else if draw + 1 == self.draws() {
            "preliminary"
        } else if chance.of(1).below(60) == 0 {
            "amended"
        } else {
            "final"
        };
        Some(Fact { status, ..self.observation(key, visit, measured.analyte.codes, &terms::LABORATORY, reading) })
    }

    fn at_home(
        &self,
        key: Key,
        tests: &'static [Measured],
        number: u32,
        categories: &'static [Concept],
    ) -> Option<Fact> {
        let each = tests.len().max(1) as u32;
        let measured = tests.get((number % each) as usize)?;
        let day = self.after(u64::from(number / each) * 7);
        let reading = Reading { at_home: true, ..self.reading(measured, day) };
        let minute = 7 * 60 + self.chance.named("home").of(u64::from(number)).below(60);
        let fact = self.plain(key, When::At(at(day, minute)), "final", categories, Body::Observation(reading));
        Some(Fact { codes: measured.analyte.codes, ..fact })
    }

    pub(super) fn reading(&self, measured: &'static Measured, day: NaiveDate) -> Reading {
        let measurer = self.measurer();
        let parts: &'static [Measured] = match measured.trend {
            Trend::Parts(parts) => parts,
            _ => &[],
        };
        Reading {
            analyte: Some(measured.analyte),
            value: measurer.value(measured, day),
            parts: parts.iter().filter_map(|part| Some((part.analyte, measurer.value(part, day)?))).collect(),
            at_home: false,
            specimen: None,
            request: None,
        }
    }

    fn observation(
        &self,
        key: Key,
        visit: u32,
        codes: &'static [Concept],
        categories: &'static [Concept],
        reading: Reading,
    ) -> Fact {
        let time = self.visit_time(visit) + TimeDelta::minutes(8);
        let fact = self.plain(key, When::At(time), "final", categories, Body::Observation(reading));
        Fact { codes, encounter: Some(self.key(Kind::Encounter, visit)), practitioner: self.clinician(visit), ..fact }
    }

    pub(super) fn report(&self, ordinal: u32) -> Option<Fact> {
        let per_draw = self.story.panels.len() as u32;
        let key = self.key(Kind::Report, ordinal);
        let drawn = self.draws() * per_draw;
        if ordinal >= drawn {
            let number = ordinal - drawn;
            let imaging = self.story.imaging.get(number as usize)?;
            let request = self.key(Kind::Request, self.draws() + number);
            let body = Body::Report { results: Vec::new(), imaging: Some(imaging), request };
            let visit = self.visit_before(self.day(imaging.at));
            let when = When::At(at(self.visit_day(visit), 14 * 60));
            let fact = self.plain(key, when, "final", imaging.category, body);
            return Some(Fact { codes: imaging.codes, encounter: Some(self.key(Kind::Encounter, visit)), ..fact });
        }
        let (draw, number) = (ordinal / per_draw, (ordinal % per_draw) as usize);
        let panel = self.story.panels.get(number)?;
        let before: usize = self.story.panels.iter().take(number).map(|panel| panel.tests.len()).sum();
        let first = draw * self.tests() as u32 + before as u32;
        let results = (first..).take(panel.tests.len()).map(|lab| self.key(Kind::Lab, lab)).collect();
        let visit = self.draw_visit(draw);
        let request = self.key(Kind::Request, draw);
        let body = Body::Report { results, imaging: None, request };
        let status = if draw + 1 == self.draws() { "preliminary" } else { "final" };
        let when = When::At(self.visit_time(visit) + TimeDelta::minutes(8));
        let fact = self.plain(key, when, status, &terms::LAB_REPORT, body);
        Some(Fact { codes: panel.codes, encounter: Some(self.key(Kind::Encounter, visit)), ..fact })
    }

    /// One for each draw, one for each imaging study, and a referral.
    pub(super) fn request(&self, ordinal: u32) -> Option<Fact> {
        let draws = self.draws();
        let (visit, categories, codes): (_, &'static [Concept], &'static [Concept]) = if ordinal < draws {
            let panels = self.story.panels;
            let panel = panels.get(ordinal as usize % panels.len().max(1))?;
            (self.draw_visit(ordinal), &terms::LAB_ORDER, panel.codes)
        } else if let Some(imaging) = self.story.imaging.get((ordinal - draws) as usize) {
            (self.visit_before(self.day(imaging.at)), &terms::IMAGING_ORDER, imaging.codes)
        } else {
            (self.visits / 3, &terms::REFERRAL_ORDER, &terms::REFERRAL)
        };
        let when = When::At(self.visit_time(visit) + TimeDelta::minutes(5));
        let body = Body::Request { reason: self.key(Kind::Diagnosis, visit) };
        let status = if ordinal + 1 == draws { "active" } else { "completed" };
        let fact = self.plain(self.key(Kind::Request, ordinal), when, status, categories, body);
        Some(Fact { codes, encounter: Some(self.key(Kind::Encounter, visit)), ..fact })
    }
}
