//! The stories that lives are made of: tables of what happens to a person, and when.
//!
//! When is a fraction of the recorded history, from 0 to 1 (below 0: before it began), so that a story fits any number of years.

mod adult;
mod child;
pub(super) mod drugs;
mod elder;
pub(super) mod measures;
mod vaccines;

use super::terms::Concept;
pub(super) use measures::{Analyte, Measured, Trend};

pub(super) static STORIES: [&Story; 3] = [&adult::STORY, &child::STORY, &elder::STORY];

/// A life story.
#[derive(Debug)]
pub(super) struct Story {
    /// One line about the person.
    pub(super) about: &'static str,
    /// Age in years today, from and to.
    pub(super) age: (u32, u32),
    pub(super) visits_per_year: u32,
    /// Blood is drawn at every visit whose number divides by this.
    pub(super) visits_per_draw: u32,
    /// Every how many visits a medication is given on the spot, and which.
    pub(super) given_at_visits: (u32, &'static Drug),
    /// The usual visit.
    pub(super) visit: &'static [Concept],
    pub(super) primary: u32,
    pub(super) specialist: u32,
    /// When there was a stay in hospital.
    pub(super) admission: Option<f64>,
    /// Measured at each visit.
    pub(super) vitals: &'static [Measured],
    /// Measured at home each week: vital signs, then laboratory.
    pub(super) home_vitals: &'static [Measured],
    pub(super) home_labs: &'static [Measured],
    pub(super) panels: &'static [Panel],
    pub(super) imaging: &'static [Imaging],
    pub(super) problems: &'static [Problem],
    /// What comes and goes: the reason of every third visit.
    pub(super) acute: &'static [Problem],
    pub(super) concerns: &'static [Problem],
    pub(super) allergies: &'static [Allergy],
    pub(super) courses: &'static [Course],
    pub(super) procedures: &'static [Treatment],
    pub(super) goals: &'static [Goal],
    pub(super) plans: &'static [Plan],
    pub(super) devices: &'static [Device],
    pub(super) doses: &'static [Dose],
    pub(super) policies: &'static [Policy],
    pub(super) kin: &'static [Kin],
    pub(super) smoking: Concept,
}

/// Laboratory tests that are ordered and reported together.
#[derive(Debug)]
pub(super) struct Panel {
    pub(super) codes: &'static [Concept],
    pub(super) tests: &'static [Measured],
}

/// A study whose result is a report.
#[derive(Debug)]
pub(super) struct Imaging {
    pub(super) codes: &'static [Concept],
    pub(super) category: &'static [Concept],
    pub(super) at: f64,
    pub(super) conclusion: &'static str,
}

/// A condition.
#[derive(Debug)]
pub(super) struct Problem {
    /// SNOMED CT, then ICD-10-CM.
    pub(super) codes: &'static [Concept],
    pub(super) from: f64,
    pub(super) until: Option<f64>,
}

#[derive(Debug)]
pub(super) struct Allergy {
    pub(super) codes: &'static [Concept],
    /// As R4 has it.
    pub(super) category: &'static str,
    /// `high` or `low`.
    pub(super) criticality: &'static str,
    pub(super) reaction: Concept,
    pub(super) severity: &'static str,
    pub(super) from: f64,
    pub(super) status: &'static str,
}

#[derive(Debug)]
pub(super) struct Drug {
    /// Ordinal of its Medication.
    pub(super) number: u32,
    pub(super) codes: &'static [Concept],
    pub(super) form: &'static str,
    pub(super) dose: f64,
    pub(super) unit: &'static str,
    pub(super) route: Concept,
}

/// A time during which a drug is taken; it is prescribed anew each year.
#[derive(Debug)]
pub(super) struct Course {
    pub(super) drug: &'static Drug,
    /// How often a day.
    pub(super) daily: u32,
    pub(super) as_needed: bool,
    pub(super) from: f64,
    pub(super) until: Option<f64>,
    /// `order`, or `plan` for what the patient takes unprescribed.
    pub(super) intent: &'static str,
    /// Which of the problems it is for.
    pub(super) reason: u32,
}

#[derive(Debug)]
pub(super) struct Treatment {
    pub(super) codes: &'static [Concept],
    pub(super) at: f64,
    /// Then again each so many years.
    pub(super) every: Option<u32>,
    pub(super) status: &'static str,
    pub(super) reason: u32,
}

#[derive(Debug)]
pub(super) struct Goal {
    pub(super) text: &'static str,
    pub(super) measure: Concept,
    pub(super) value: f64,
    pub(super) unit: &'static str,
    pub(super) from: f64,
    pub(super) achieved: Option<f64>,
    pub(super) problem: u32,
}

#[derive(Debug)]
pub(super) struct Plan {
    pub(super) title: &'static str,
    pub(super) text: &'static str,
    pub(super) activity: Concept,
    pub(super) from: f64,
    pub(super) until: Option<f64>,
    pub(super) problem: u32,
}

#[derive(Debug)]
pub(super) struct Device {
    pub(super) codes: &'static [Concept],
    pub(super) maker: &'static str,
    pub(super) model: &'static str,
    pub(super) from: f64,
    /// Whether it still serves, and so `active`.
    pub(super) in_use: bool,
}

#[derive(Debug)]
pub(super) struct Dose {
    pub(super) codes: &'static [Concept],
    pub(super) number: u32,
    pub(super) when: DoseTime,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum DoseTime {
    /// At an age.
    Months(u32),
    /// Each autumn.
    Yearly,
    /// At a point of the history.
    At(f64),
}

#[derive(Debug)]
pub(super) struct Policy {
    /// Source of Payment Typology.
    pub(super) kind: Concept,
    pub(super) payer: u32,
    pub(super) relationship: Concept,
    pub(super) from: f64,
    pub(super) until: Option<f64>,
}

/// Somebody close.
#[derive(Debug)]
pub(super) struct Kin {
    pub(super) relationship: Concept,
    pub(super) female: bool,
}
