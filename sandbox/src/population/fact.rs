//! What a resource says, in no FHIR version's words: what searches look at, and what is rendered.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::key::Key;
use super::person::Person;
use super::reading::Value;
use super::story::{Allergy, Analyte, Course, Device, Dose, Drug, Goal, Imaging, Kin, Plan, Policy, Treatment};
use super::terms::Concept;

/// When something is or was. All times are UTC.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum When {
    Day(NaiveDate),
    At(NaiveDateTime),
    /// From, and to if it has ended.
    During(NaiveDateTime, Option<NaiveDateTime>),
    /// Whole days, from and to if it has ended.
    Days(NaiveDate, Option<NaiveDate>),
}

impl When {
    /// The first moment, and the first one after.
    pub(super) fn interval(self) -> (NaiveDateTime, NaiveDateTime) {
        let second = TimeDelta::seconds(1);
        match self {
            Self::Day(day) => (day.into(), next_day(day).into()),
            Self::At(time) => (time, time + second),
            Self::During(from, to) => (from, to.map_or(NaiveDateTime::MAX, |to| to + second)),
            Self::Days(from, to) => (from.into(), to.map_or(NaiveDateTime::MAX, |to| next_day(to).into())),
        }
    }

    /// The day on which it is or begins.
    pub(super) fn day(self) -> NaiveDate {
        self.interval().0.date()
    }
}

pub(super) fn next_day(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

/// A time of day; minutes from midnight.
pub(super) fn at(day: NaiveDate, minutes: u32) -> NaiveDateTime {
    day.and_time(NaiveTime::from_hms_opt(minutes / 60 % 24, minutes % 60, 0).unwrap_or_default())
}

/// A resource.
#[derive(Debug, Clone)]
pub(super) struct Fact {
    pub(super) key: Key,
    /// What the type's date parameters look at.
    pub(super) when: Option<When>,
    /// When it was last changed.
    pub(super) recorded: NaiveDateTime,
    pub(super) status: &'static str,
    pub(super) categories: &'static [Concept],
    pub(super) codes: &'static [Concept],
    pub(super) encounter: Option<Key>,
    /// Who did, wrote or ordered it.
    pub(super) practitioner: Key,
    pub(super) body: Body,
}

/// What is particular to a type.
#[derive(Debug, Clone)]
pub(super) enum Body {
    Patient,
    Kin(&'static Kin, Person),
    Coverage(&'static Policy),
    Encounter {
        class: Concept,
        reason: Key,
        location: u32,
    },
    Condition {
        ended: Option<NaiveDate>,
    },
    Observation(Reading),
    Allergy(&'static Allergy),
    CarePlan {
        plan: &'static Plan,
        problem: Key,
        goal: Option<Key>,
    },
    CareTeam,
    Device {
        device: &'static Device,
        serial: u32,
    },
    Report {
        results: Vec<Key>,
        imaging: Option<&'static Imaging>,
        request: Key,
    },
    Document {
        pdf: bool,
        from: NaiveDate,
        to: NaiveDate,
    },
    Goal {
        goal: &'static Goal,
        due: NaiveDate,
        problem: Key,
    },
    Immunization {
        dose: &'static Dose,
        lot: u32,
    },
    Order {
        course: &'static Course,
        until: NaiveDate,
        reason: Key,
    },
    Statement {
        course: &'static Course,
        order: Key,
        reason: Key,
    },
    Dispense {
        course: &'static Course,
        order: Key,
    },
    Administration {
        drug: &'static Drug,
    },
    Procedure {
        treatment: &'static Treatment,
        reason: Key,
    },
    Response {
        answers: [u32; 2],
    },
    Request {
        reason: Key,
    },
    Specimen,
    Provenance(Key),
    /// What belongs to nobody, and is found by its ordinal.
    Shared,
}

/// A measurement.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    pub(super) analyte: Option<&'static Analyte>,
    /// Nothing where the measurement failed.
    pub(super) value: Option<Value>,
    /// Blood pressure's two.
    pub(super) parts: Vec<(&'static Analyte, Value)>,
    /// By the patient, at home.
    pub(super) at_home: bool,
    pub(super) specimen: Option<Key>,
    pub(super) request: Option<Key>,
}
