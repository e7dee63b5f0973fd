//! One patient's history: when what happened. Made on demand from the seed and the patient's number, and small: measurements,
//! of which there are thousands, are counted and dated by arithmetic.

use chrono::{Datelike as _, Days, NaiveDate, Weekday};

use super::Size;
use super::chance::Chance;
use super::key::{CHART, Key, Kind};
use super::person::Person;
use super::reading::Measurer;
use super::story::{Course, Dose, DoseTime, Problem, STORIES, Story, Treatment};

/// The day on which every history ends, unless another is given. Fixed, as the population must be the same tomorrow.
pub(super) const TODAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 10, 1) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// A prescription.
#[derive(Debug, Clone, Copy)]
pub(super) struct Prescription {
    pub(super) course: &'static Course,
    pub(super) from: NaiveDate,
    pub(super) until: NaiveDate,
    pub(super) status: &'static str,
}

/// A patient's history.
#[derive(Debug, Clone)]
pub(super) struct History {
    pub(super) patient: u32,
    pub(super) person: Person,
    pub(super) story: &'static Story,
    pub(super) chance: Chance,
    pub(super) start: NaiveDate,
    /// The day on which it ends.
    pub(super) today: NaiveDate,
    pub(super) visits: u32,
    pub(super) prescriptions: Vec<Prescription>,
    /// Of which prescription, and when.
    pub(super) fills: Vec<(u32, NaiveDate)>,
    pub(super) doses: Vec<(&'static Dose, NaiveDate)>,
    pub(super) treatments: Vec<(&'static Treatment, NaiveDate)>,
}

impl History {
    /// The history of a patient up to a day.
    pub(super) fn new(size: Size, today: NaiveDate, patient: u32) -> Option<Self> {
        if patient >= size.patients {
            return None;
        }
        let story = *STORIES.get(patient as usize % STORIES.len())?;
        let chance = Chance::new(size.seed).of(u64::from(patient));
        let person = Person::draw(chance, story, today);
        let years = i32::try_from(size.years.max(1)).unwrap_or(i32::MAX);
        let start = today.with_year(today.year().saturating_sub(years)).unwrap_or(NaiveDate::MIN);
        let start = start.max(person.born + Days::new(3));
        let visits = ((today - start).num_days() as f64 / 365.25 * f64::from(story.visits_per_year)).round() as u32;
        let mut history = Self {
            patient,
            person,
            story,
            chance,
            start,
            today,
            visits: visits.max(1),
            prescriptions: Vec::new(),
            fills: Vec::new(),
            doses: Vec::new(),
            treatments: Vec::new(),
        };
        history.prescriptions = history.prescribe();
        history.fills = history.fill();
        history.doses = history.vaccinate();
        history.treatments = history.treat();
        Some(history)
    }

    pub(super) fn key(&self, kind: Kind, ordinal: u32) -> Key {
        Key::new(kind, self.patient, ordinal)
    }

    /// How many there are of a kind.
    pub(super) fn count(&self, kind: Kind) -> u32 {
        let story = self.story;
        let count = match kind {
            Kind::Patient => 1,
            Kind::Kin => story.kin.len(),
            Kind::Coverage => story.policies.len(),
            Kind::Encounter | Kind::Diagnosis => self.visits as usize,
            Kind::Problem => story.problems.len(),
            Kind::Concern => story.concerns.len(),
            Kind::Social => self.years() as usize * if self.is_adult() { 2 } else { 1 },
            Kind::Vital => self.visits as usize * story.vitals.len() + self.weeks() as usize * story.home_vitals.len(),
            Kind::Lab => self.draws() as usize * self.tests() + self.weeks() as usize * story.home_labs.len(),
            Kind::Allergy => story.allergies.len(),
            Kind::CarePlan => story.plans.len(),
            Kind::CareTeam => 2,
            Kind::Device => story.devices.len(),
            Kind::Report => self.draws() as usize * story.panels.len() + story.imaging.len(),
            Kind::Document => self.years() as usize * 2 + usize::from(story.admission.is_some()),
            Kind::Goal => story.goals.len(),
            Kind::Immunization => self.doses.len(),
            Kind::Order => self.prescriptions.len(),
            Kind::Statement => story.courses.len(),
            Kind::Dispense => self.fills.len(),
            Kind::Administration => (self.visits / story.given_at_visits.0.max(1)) as usize,
            Kind::Procedure => self.treatments.len(),
            Kind::Response => self.years() as usize,
            Kind::Request => self.draws() as usize + story.imaging.len() + 1,
            Kind::Specimen => self.draws() as usize,
            Kind::Provenance => return CHART.into_iter().map(|kind| self.count(kind)).sum(),
            _ => 0,
        };
        count as u32
    }

    /// Years that have begun.
    pub(super) fn years(&self) -> u32 {
        (self.days() / 365).max(1)
    }

    fn weeks(&self) -> u32 {
        self.days() / 7
    }

    fn days(&self) -> u32 {
        (self.today - self.start).num_days().max(0) as u32
    }

    pub(super) fn draws(&self) -> u32 {
        self.visits.div_ceil(self.story.visits_per_draw)
    }

    /// How many tests a draw is for.
    pub(super) fn tests(&self) -> usize {
        self.story.panels.iter().map(|panel| panel.tests.len()).sum()
    }

    pub(super) fn is_adult(&self) -> bool {
        self.story.age.0 >= 18
    }

    pub(super) fn measurer(&self) -> Measurer<'_> {
        Measurer {
            person: &self.person,
            story: self.story,
            chance: self.chance.named("value"),
            start: self.start,
            end: self.today,
        }
    }

    /// The day of a visit: visits are spread evenly, then moved a little, and off the weekend.
    pub(super) fn visit_day(&self, visit: u32) -> NaiveDate {
        let chance = self.chance.named("visit").of(u64::from(visit));
        let between = f64::from(self.days()) / f64::from(self.visits);
        let day = self.after((between * (f64::from(visit) + 0.2 + 0.6 * chance.unit())) as u64);
        match day.weekday() {
            Weekday::Sat => day - Days::new(1),
            Weekday::Sun => day + Days::new(1),
            _ => day,
        }
    }

    /// The visit at which the n-th draw is made.
    pub(super) fn draw_visit(&self, draw: u32) -> u32 {
        draw * self.story.visits_per_draw
    }

    /// The visit that ended in hospital.
    pub(super) fn admission(&self) -> Option<u32> {
        self.story.admission.map(|at| (f64::from(self.visits) * at) as u32)
    }

    /// The visit nearest before a day.
    pub(super) fn visit_before(&self, day: NaiveDate) -> u32 {
        (0..self.visits).rev().find(|visit| self.visit_day(*visit) <= day).unwrap_or(0)
    }

    /// The visit at the end of a year of the history.
    pub(super) fn year_end_visit(&self, year: u32) -> u32 {
        let last = self.visits.saturating_sub(1);
        ((year + 1) * self.story.visits_per_year).saturating_sub(1).min(last)
    }

    /// The day at a fraction of the history; nobody's is before birth.
    pub(super) fn day(&self, fraction: f64) -> NaiveDate {
        let days = f64::from(self.days()) * fraction;
        let day = if days < 0.0 { self.start - Days::new(-days as u64) } else { self.after(days as u64) };
        day.max(self.person.born)
    }

    pub(super) fn after(&self, days: u64) -> NaiveDate {
        self.start.checked_add_days(Days::new(days)).unwrap_or(self.start)
    }

    /// What a visit was for: every third time something that comes and goes, else a problem that is known by then.
    pub(super) fn visit_problem(&self, visit: u32) -> Option<(&'static Problem, bool)> {
        let pick = |from: &'static [Problem], at: u32| {
            from.iter().cycle().skip(at as usize % from.len().max(1)).take(from.len())
        };
        let day = self.visit_day(visit);
        let known = |problem: &&'static Problem| {
            self.day(problem.from) <= day && problem.until.is_none_or(|until| self.day(until) > day)
        };
        let problem = pick(self.story.problems, visit).find(known).filter(|_| visit % 3 != 1);
        problem.map(|problem| (problem, false)).or_else(|| Some((pick(self.story.acute, visit / 3).next()?, true)))
    }

    /// Each course anew each year, until it or the history ends.
    fn prescribe(&self) -> Vec<Prescription> {
        let mut prescriptions = Vec::new();
        for course in self.story.courses {
            let stop = course.until.map(|until| self.day(until).max(self.day(course.from) + Days::new(7)));
            let mut from = self.day(course.from);
            while from < self.today && stop.is_none_or(|stop| from < stop) {
                let renewal = from + Days::new(365);
                let until = stop.map_or(renewal, |stop| stop.min(renewal));
                let status = match stop {
                    _ if until > self.today => "active",
                    // Short courses are finished, long ones given up.
                    Some(stop) if stop == until && (stop - self.day(course.from)).num_days() > 60 => "stopped",
                    _ => "completed",
                };
                prescriptions.push(Prescription { course, from, until, status });
                from = renewal;
            }
        }
        prescriptions
    }

    /// What is prescribed by order is handed out every ninety days.
    fn fill(&self) -> Vec<(u32, NaiveDate)> {
        let ordered =
            self.prescriptions.iter().zip(0..).filter(|(prescription, _)| prescription.course.intent == "order");
        let fills = ordered.flat_map(|(prescription, number)| {
            let days = (0..4).map(|fill| prescription.from + Days::new(1 + 90 * fill));
            days.filter(|day| *day < prescription.until && *day < self.today).map(move |day| (number, day))
        });
        fills.collect()
    }

    fn vaccinate(&self) -> Vec<(&'static Dose, NaiveDate)> {
        let mut doses = Vec::new();
        for dose in self.story.doses {
            match dose.when {
                DoseTime::Months(months) => {
                    doses.push((dose, self.person.born + Days::new(u64::from(months) * 61 / 2 + 4)))
                }
                DoseTime::At(at) => doses.push((dose, self.day(at))),
                DoseTime::Yearly => {
                    for year in self.start.year()..=self.today.year() {
                        let day = 278 + self.chance.named("influenza").of(year as u64).below(25);
                        let day = NaiveDate::from_yo_opt(year, day).unwrap_or(self.today);
                        // Not before six months of age.
                        doses.extend((day > self.person.born + Days::new(183)).then_some((dose, day)));
                    }
                }
            }
        }
        doses.retain(|(_, day)| (self.start..self.today).contains(day));
        doses.sort_by_key(|(_, day)| *day);
        doses
    }

    fn treat(&self) -> Vec<(&'static Treatment, NaiveDate)> {
        let mut treatments = Vec::new();
        for treatment in self.story.procedures {
            let mut day = self.day(treatment.at);
            treatments.push((treatment, day));
            while let Some(years) = treatment.every {
                day = day + Days::new(365 * u64::from(years.max(1)));
                if day >= self.today {
                    break;
                }
                treatments.push((treatment, day));
            }
        }
        treatments.sort_by_key(|(_, day)| *day);
        treatments
    }
}
