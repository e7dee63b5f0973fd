//! The facts of a patient's history, one by one.

mod later;
mod measured;

use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};

use super::fact::{Body, Fact, When, at, next_day};
use super::history::History;
use super::key::{CHART, Key, Kind};
use super::person::Person;
use super::story::Problem;
use super::terms::{self, Concept};

/// When what has no history of its own was recorded.
fn long_ago() -> NaiveDateTime {
    at(NaiveDate::from_ymd_opt(2016, 1, 15).unwrap_or_default(), 12 * 60)
}

/// What belongs to nobody.
pub(super) fn shared(key: Key) -> Fact {
    Fact {
        key,
        when: None,
        recorded: long_ago(),
        status: "active",
        categories: &[],
        codes: &[],
        encounter: None,
        practitioner: Key::shared(Kind::Practitioner, 0),
        body: Body::Shared,
    }
}

impl History {
    /// What a resource says; `None` if there are fewer of its kind.
    pub(super) fn fact(&self, kind: Kind, ordinal: u32) -> Option<Fact> {
        if ordinal >= self.count(kind) {
            return None;
        }
        let key = self.key(kind, ordinal);
        let index = ordinal as usize;
        let story = self.story;
        let none: &'static [Concept] = &[];
        match kind {
            Kind::Patient => Some(self.plain(key, When::Day(self.person.born), "active", none, Body::Patient)),
            Kind::Kin => {
                let kin = story.kin.get(index)?;
                let chance = self.chance.named("kin").of(u64::from(ordinal));
                let person = Person::any(chance, kin.female, self.person.born);
                let person = Person { family: self.person.family, home: self.person.home, ..person };
                Some(self.plain(key, When::Day(self.start), "active", none, Body::Kin(kin, person)))
            }
            Kind::Coverage => {
                let policy = story.policies.get(index)?;
                let when = self.days_between(policy.from, policy.until);
                let status = if policy.until.is_some() { "cancelled" } else { "active" };
                Some(self.plain(key, when, status, none, Body::Coverage(policy)))
            }
            Kind::Encounter => Some(self.encounter(ordinal)),
            Kind::Problem => self.condition(key, story.problems.get(index)?, &terms::PROBLEM),
            Kind::Concern => self.condition(key, story.concerns.get(index)?, &terms::CONCERN),
            Kind::Diagnosis => self.diagnosis(ordinal),
            Kind::Social => self.social(ordinal),
            Kind::Vital => self.vital(ordinal),
            Kind::Lab => self.lab(ordinal),
            Kind::Allergy => {
                let allergy = story.allergies.get(index)?;
                let when = When::Day(self.day(allergy.from));
                Some(Fact {
                    codes: allergy.codes,
                    ..self.plain(key, when, allergy.status, none, Body::Allergy(allergy))
                })
            }
            Kind::CarePlan => {
                let plan = story.plans.get(index)?;
                let goal = story.goals.iter().position(|goal| goal.problem == plan.problem);
                let body = Body::CarePlan {
                    plan,
                    problem: self.key(Kind::Problem, plan.problem),
                    goal: goal.map(|goal| self.key(Kind::Goal, goal as u32)),
                };
                let status = if plan.until.is_some() { "completed" } else { "active" };
                Some(self.plain(key, self.days_between(plan.from, plan.until), status, &terms::ASSESS_PLAN, body))
            }
            Kind::CareTeam => {
                let (when, status) = match ordinal {
                    0 => (self.days_between(0.1, None), "active"),
                    _ => (self.days_between(0.0, Some(0.1)), "inactive"),
                };
                Some(self.plain(key, when, status, none, Body::CareTeam))
            }
            Kind::Device => {
                let device = story.devices.get(index)?;
                let serial = 100_000 + self.chance.named("serial").of(u64::from(ordinal)).below(900_000);
                let status = if device.in_use { "active" } else { "inactive" };
                let when = When::Day(self.day(device.from));
                Some(Fact {
                    codes: device.codes,
                    ..self.plain(key, when, status, none, Body::Device { device, serial })
                })
            }
            Kind::Report => self.report(ordinal),
            Kind::Document => self.document(ordinal),
            Kind::Goal => {
                let goal = story.goals.get(index)?;
                let from = self.day(goal.from);
                let body =
                    Body::Goal { goal, due: from + Days::new(365), problem: self.key(Kind::Problem, goal.problem) };
                let status = if goal.achieved.is_some() { "completed" } else { "active" };
                Some(self.plain(key, When::Day(from), status, none, body))
            }
            Kind::Immunization => {
                let (dose, day) = *self.doses.get(index)?;
                let chance = self.chance.named("dose").of(u64::from(ordinal));
                // Now and then one is refused; by everybody, the fourth.
                let status = if chance.below(14) == 0 || ordinal == 3 { "not-done" } else { "completed" };
                let body = Body::Immunization { dose, lot: 1000 + chance.of(1).below(9000) };
                Some(Fact { codes: dose.codes, ..self.plain(key, When::At(at(day, 10 * 60 + 20)), status, none, body) })
            }
            Kind::Order => {
                let order = self.prescriptions.get(index)?;
                let reason = self.key(Kind::Problem, order.course.reason);
                let body = Body::Order { course: order.course, until: order.until, reason };
                let categories: &[Concept] =
                    if order.course.intent == "order" { &terms::OUTPATIENT } else { &terms::COMMUNITY };
                let encounter = Some(self.key(Kind::Encounter, self.visit_before(order.from)));
                let fact = self.plain(key, When::At(at(order.from, 11 * 60)), order.status, categories, body);
                Some(Fact { codes: order.course.drug.codes, encounter, ..fact })
            }
            Kind::Statement => {
                let course = story.courses.get(index)?;
                let order = self.prescriptions.iter().position(|order| std::ptr::eq(order.course, course))?;
                let body = Body::Statement {
                    course,
                    order: self.key(Kind::Order, order as u32),
                    reason: self.key(Kind::Problem, course.reason),
                };
                let status = if course.until.is_some() { "completed" } else { "active" };
                let fact = self.plain(key, self.days_between(course.from, course.until), status, none, body);
                Some(Fact { codes: course.drug.codes, ..fact })
            }
            Kind::Dispense => {
                let (order, day) = *self.fills.get(index)?;
                let course = self.prescriptions.get(order as usize)?.course;
                let body = Body::Dispense { course, order: self.key(Kind::Order, order) };
                let status = if (self.today - day).num_days() < 14 { "in-progress" } else { "completed" };
                Some(Fact {
                    codes: course.drug.codes,
                    ..self.plain(key, When::At(at(day, 15 * 60)), status, none, body)
                })
            }
            Kind::Administration => {
                let (every, drug) = story.given_at_visits;
                let visit = ordinal * every;
                let status = if ordinal % 4 == 3 { "not-done" } else { "completed" };
                let when = When::At(at(self.visit_day(visit), 9 * 60 + 40));
                let fact = self.plain(key, when, status, none, Body::Administration { drug });
                Some(Fact { codes: drug.codes, encounter: Some(self.key(Kind::Encounter, visit)), ..fact })
            }
            Kind::Procedure => {
                let (treatment, day) = *self.treatments.get(index)?;
                let body = Body::Procedure { treatment, reason: self.key(Kind::Problem, treatment.reason) };
                let encounter = Some(self.key(Kind::Encounter, self.visit_before(day)));
                let fact = self.plain(key, When::At(at(day, 13 * 60 + 15)), treatment.status, none, body);
                Some(Fact { codes: treatment.codes, encounter, practitioner: self.clinician(1), ..fact })
            }
            Kind::Response => {
                let visit = self.year_end_visit(ordinal);
                let chance = self.chance.named("answers").of(u64::from(ordinal));
                let body = Body::Response { answers: [chance.of(1).below(3), chance.of(2).below(2)] };
                let when = When::At(at(self.visit_day(visit), 8 * 60 + 50));
                let fact = self.plain(key, when, "completed", none, body);
                Some(Fact { encounter: Some(self.key(Kind::Encounter, visit)), ..fact })
            }
            Kind::Request => self.request(ordinal),
            Kind::Specimen => {
                let visit = self.draw_visit(ordinal);
                let when = When::At(at(self.visit_day(visit), 9 * 60 + 25));
                let fact = self.plain(key, when, "available", none, Body::Specimen);
                Some(Fact { encounter: Some(self.key(Kind::Encounter, visit)), ..fact })
            }
            Kind::Provenance => {
                let target = self.provenance_target(ordinal)?;
                let target = self.fact(target.kind, target.ordinal)?;
                Some(Fact { key, when: None, body: Body::Provenance(target.key), ..target })
            }
            _ => None,
        }
    }

    /// What has no encounter of its own and is the primary clinician's.
    fn plain(&self, key: Key, when: When, status: &'static str, categories: &'static [Concept], body: Body) -> Fact {
        // What happened before the history began was entered on its first day.
        let known = when.day().max(self.start);
        let hour = 17 * 60 + self.chance.of(u64::from(key.ordinal)).named("recorded").below(120);
        Fact {
            key,
            when: Some(when),
            recorded: at(known, hour),
            status,
            categories,
            codes: &[],
            encounter: None,
            practitioner: self.clinician(0),
            body,
        }
    }

    /// Every fourth visit is the specialist's.
    fn clinician(&self, visit: u32) -> Key {
        let who = if visit % 4 == 1 { self.story.specialist } else { self.story.primary };
        Key::shared(Kind::Practitioner, who)
    }

    fn days_between(&self, from: f64, until: Option<f64>) -> When {
        let from = self.day(from);
        When::Days(from, until.map(|until| self.day(until).max(next_day(from))))
    }

    /// Begins on the hour or half past it.
    fn visit_time(&self, visit: u32) -> NaiveDateTime {
        at(self.visit_day(visit), 8 * 60 + 30 * self.chance.named("hour").of(u64::from(visit)).below(15))
    }

    fn encounter(&self, visit: u32) -> Fact {
        let start = self.visit_time(visit);
        let acute = self.visit_problem(visit).is_some_and(|(_, acute)| acute);
        let (class, codes, length, location): (_, &'static [Concept], _, _) = if self.admission() == Some(visit) {
            (terms::INPATIENT, &terms::ADMISSION, TimeDelta::hours(4 * 24 + 3), 2)
        } else if acute {
            (terms::AMBULATORY, &terms::SYMPTOM, TimeDelta::minutes(20), 0)
        } else if self.is_adult() && visit % 7 == 3 {
            (terms::VIRTUAL, &terms::FOLLOW_UP, TimeDelta::minutes(15), 0)
        } else {
            (terms::AMBULATORY, self.story.visit, TimeDelta::minutes(30), u32::from(visit % 4 == 1))
        };
        let when = When::During(start, Some(start + length));
        let body = Body::Encounter { class, reason: self.key(Kind::Diagnosis, visit), location };
        let fact = self.plain(self.key(Kind::Encounter, visit), when, "finished", &[], body);
        Fact { codes, practitioner: self.clinician(visit), ..fact }
    }

    fn condition(&self, key: Key, problem: &'static Problem, categories: &'static [Concept]) -> Option<Fact> {
        let ended = problem.until.map(|until| self.day(until));
        let status = if ended.is_some() { "resolved" } else { "active" };
        let body = Body::Condition { ended };
        Some(Fact {
            codes: problem.codes,
            ..self.plain(key, When::Day(self.day(problem.from)), status, categories, body)
        })
    }

    fn diagnosis(&self, visit: u32) -> Option<Fact> {
        let (problem, acute) = self.visit_problem(visit)?;
        let day = self.visit_day(visit);
        let (onset, ended) = if acute {
            (day - Days::new(2), Some((day + Days::new(9)).min(self.today)))
        } else {
            (self.day(problem.from), None)
        };
        let status = if acute { "resolved" } else { "active" };
        let key = self.key(Kind::Diagnosis, visit);
        let fact = self.plain(
            key,
            When::Day(onset.max(self.person.born)),
            status,
            &terms::DIAGNOSIS,
            Body::Condition { ended },
        );
        Some(Fact {
            codes: problem.codes,
            recorded: at(day, 18 * 60),
            encounter: Some(self.key(Kind::Encounter, visit)),
            practitioner: self.clinician(visit),
            ..fact
        })
    }

    /// Of each year, a summary as C-CDA and the last visit's note as PDF; then the letter from the hospital.
    fn document(&self, ordinal: u32) -> Option<Fact> {
        let (visit, pdf, codes): (_, _, &'static [Concept]) = if ordinal == self.years() * 2 {
            (self.admission()?, true, &terms::DISCHARGE_SUMMARY)
        } else if ordinal.is_multiple_of(2) {
            (self.year_end_visit(ordinal / 2), false, &terms::CCD)
        } else {
            (self.year_end_visit(ordinal / 2), true, &terms::PROGRESS_NOTE)
        };
        let Some(When::During(start, Some(end))) = self.encounter(visit).when else { return None };
        let from = if pdf { start.date() } else { start.date() - Days::new(365) }.max(self.start);
        let body = Body::Document { pdf, from, to: end.date() };
        // The first summary was replaced by the second.
        let status = if ordinal == 0 && self.years() > 1 { "superseded" } else { "current" };
        let key = self.key(Kind::Document, ordinal);
        let fact = self.plain(key, When::At(end + TimeDelta::minutes(45)), status, &terms::CLINICAL_NOTE, body);
        Some(Fact {
            codes,
            encounter: Some(self.key(Kind::Encounter, visit)),
            practitioner: self.clinician(visit),
            ..fact
        })
    }

    /// What the n-th Provenance is about: all of the chart, kind by kind.
    fn provenance_target(&self, mut ordinal: u32) -> Option<Key> {
        for kind in CHART {
            let count = self.count(kind);
            if ordinal < count {
                return Some(self.key(kind, ordinal));
            }
            ordinal -= count;
        }
        None
    }

    /// The Provenance of a resource of this chart.
    pub(super) fn provenance_of(&self, target: Key) -> Option<Key> {
        let before: u32 = CHART.into_iter().take_while(|kind| *kind != target.kind).map(|kind| self.count(kind)).sum();
        CHART.contains(&target.kind).then(|| self.key(Kind::Provenance, before + target.ordinal))
    }
}
