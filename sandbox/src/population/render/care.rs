//! Plans, teams, goals, documents, questionnaires, provenance.

use chrono::NaiveDate;
use nextgen_patient_access::FhirVersion::{Dstu2, R4, Stu3};
use serde_json::{Value, json};

use super::{Renderer, date, date_time, instant};
use crate::population::document;
use crate::population::fact::Fact;
use crate::population::history::History;
use crate::population::key::{Key, Kind};
use crate::population::practice::PRACTICE;
use crate::population::story::{Goal, Plan};
use crate::population::terms::{self, loinc};

impl Renderer<'_> {
    pub(super) fn care_plan(&self, fact: &Fact, plan: &Plan, problem: Key, goal: Option<Key>) -> Value {
        let goals = goal.map(|goal| json!([self.to(goal)]));
        let status = if fact.status == "completed" { "completed" } else { "in-progress" };
        json!({
            "text": { "status": "additional", "div": format!("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{}</p><p>{}</p></div>", plan.title, plan.text) },
            "status": fact.status,
            "intent": self.later("plan".into()),
            "category": [self.concepts(fact.categories)],
            "title": self.later(plan.title.into()),
            "description": plan.text,
            "subject": self.subject(fact),
            "period": self.period(fact.when),
            "author": self.list_in(&[Dstu2, Stu3], self.to(fact.practitioner)),
            "careTeam": self.later(json!([self.to(Key::new(Kind::CareTeam, fact.key.patient, 0))])),
            "participant": self.dstu2(json!([{ "role": self.concept(&terms::PRIMARY_CARE), "member": self.to(fact.practitioner) }])),
            "addresses": [self.to(problem)],
            "goal": goals,
            "activity": [{
                "detail": {
                    "code": self.concept(&plan.activity),
                    "status": status,
                    "prohibited": self.dstu2(false.into()),
                    "description": plan.text,
                },
            }],
        })
    }

    pub(super) fn care_team(&self, fact: &Fact, history: &History) -> Value {
        let member = |role: &terms::Concept, member: Value| {
            if member.is_null() {
                return Value::Null;
            }
            json!({ "role": self.list_in(&[R4], self.concept(role)), "member": member })
        };
        let specialist = Key::shared(Kind::Practitioner, history.story.specialist);
        json!({
            "status": fact.status,
            "name": if fact.status == "active" { "Care team" } else { "Former care team" },
            "subject": self.subject(fact),
            "period": self.period(fact.when),
            "participant": [
                member(&terms::PRIMARY_CARE, self.to(fact.practitioner)),
                member(&terms::SPECIALIST, self.to(specialist)),
                member(&terms::CAREGIVER, self.to(history.key(Kind::Kin, 0))),
                member(&terms::PATIENT_ROLE, self.subject(fact)),
            ],
            "managingOrganization": [self.to(Key::shared(Kind::Organization, PRACTICE))],
        })
    }

    pub(super) fn goal(&self, fact: &Fact, goal: &Goal, due: NaiveDate, problem: Key) -> Value {
        let achieved = fact.status == "completed";
        let target = json!({
            "measure": self.concept(&goal.measure),
            "detailQuantity": self.quantity(goal.value, goal.unit),
            "dueDate": date(due),
        });
        let system = "http://terminology.hl7.org/CodeSystem/goal-achievement";
        let (code, display) = if achieved { ("achieved", "Achieved") } else { ("improving", "Improving") };
        json!({
            "lifecycleStatus": self.r4(fact.status.into()),
            "achievementStatus": self.r4(json!({ "coding": [{ "system": system, "code": code, "display": display }] })),
            "status": self.earlier(if achieved { "achieved" } else { "in-progress" }.into()),
            "description": if self.is(Dstu2) { goal.text.into() } else { json!({ "text": goal.text }) },
            "subject": self.subject(fact),
            "startDate": date_time(fact.when),
            "target": self.list_in(&[R4], self.later(target)),
            "targetDate": self.dstu2(date(due)),
            "statusDate": date(fact.recorded.date()),
            "expressedBy": self.later(self.to(fact.practitioner)),
            "author": self.dstu2(self.to(fact.practitioner)),
            "addresses": [self.to(problem)],
        })
    }

    pub(super) fn document(&self, fact: &Fact, pdf: bool, from: NaiveDate, to: NaiveDate) -> Value {
        let name = document::name(fact.key, pdf);
        // R4's servers keep documents at an address of their own; the others, as Binary.
        let path = if self.is(R4) { "document" } else { "Binary" };
        let url = format!("{}{path}/{name}", self.base);
        let (code, display) = if pdf {
            ("urn:ihe:iti:xds:2017:mimeTypeSufficient", "mimeType Sufficient")
        } else {
            ("urn:hl7-org:sdwg:ccda-structuredBody:2.1", "C-CDA R2.1 with a structured body")
        };
        let format = json!({ "system": "http://ihe.net/fhir/ValueSet/IHE.FormatCode.codesystem", "code": code, "display": display });
        let title = fact.codes.first().map(|concept| concept.display);
        json!({
            "identifier": [{ "system": "urn:oid:2.999.1.5", "value": name }],
            "status": fact.status,
            "docStatus": self.later("final".into()),
            "type": self.concepts(fact.codes),
            "category": self.r4(json!([self.concepts(fact.categories)])),
            "class": self.earlier(self.concepts(fact.categories)),
            "subject": self.subject(fact),
            "date": self.r4(date_time(fact.when)),
            "created": self.earlier(date_time(fact.when)),
            "indexed": self.earlier(instant(fact.recorded)),
            "author": [self.to(fact.practitioner)],
            "custodian": self.to(Key::shared(Kind::Organization, PRACTICE)),
            "description": title,
            "content": [{
                "attachment": {
                    "contentType": document::content_type(pdf),
                    "language": "en-US",
                    "url": url,
                    "title": title,
                    "creation": date_time(fact.when),
                },
                "format": self.list_in(&[Dstu2], format),
            }],
            "context": {
                "encounter": self.list_in(&[R4], self.encounter_of(fact, &[Dstu2, Stu3, R4])),
                "period": { "start": date(from), "end": date(to) },
            },
        })
    }

    pub(super) fn response(&self, fact: &Fact, answers: &[u32; 2], history: &History) -> Value {
        let questionnaire = u32::from(!history.is_adult());
        let items = super::shared::QUESTIONS.get(questionnaire as usize).into_iter().flatten().zip(answers);
        let items = items.map(|(question, answer)| {
            let choice = super::shared::ANSWERS.get(*answer as usize);
            json!({
                "linkId": question.usual_code(),
                "text": question.display,
                "answer": [{ "valueCoding": choice.map(|(code, display)| self.coding(&loinc(code, display))) }],
            })
        });
        json!({
            "questionnaire": super::shared::questionnaire_url(questionnaire),
            "status": fact.status,
            "subject": self.subject(fact),
            "encounter": self.encounter_of(fact, &[R4]),
            "authored": date_time(fact.when),
            "author": self.subject(fact),
            "item": items.collect::<Vec<_>>(),
        })
    }

    pub(super) fn provenance(&self, fact: &Fact, target: Key) -> Value {
        let organization = self.to(Key::shared(Kind::Organization, PRACTICE));
        json!({
            "target": [self.to(target)],
            "recorded": instant(fact.recorded),
            "agent": [
                { "type": self.concept(&terms::AUTHOR), "who": self.to(fact.practitioner), "onBehalfOf": organization },
                { "type": self.concept(&terms::TRANSMITTER), "who": organization },
            ],
        })
    }
}
