//! What is prescribed, taken, handed out and given.

use chrono::NaiveDate;
use nextgen_patient_access::FhirVersion::{Dstu2, R4, Stu3};
use serde_json::{Map, Value, json};

use super::{Renderer, date, date_time, instant};
use crate::population::fact::Fact;
use crate::population::key::{Key, Kind};
use crate::population::story::{Course, Drug};

impl Renderer<'_> {
    pub(super) fn order(&self, fact: &Fact, course: &Course, until: NaiveDate, reason: Key) -> Value {
        let quantity = f64::from(course.daily) * course.drug.dose * 90.0;
        let reported = course.intent == "plan";
        let order = json!({
            // DSTU2's codes have no more than these; `stopped`, `active` and `completed` are among them.
            "status": fact.status,
            "intent": self.later(course.intent.into()),
            "category": if self.is(Dstu2) { Value::Null } else { self.list_in(&[R4], self.concepts(fact.categories)) },
            "reportedBoolean": self.r4(reported.into()),
            "subject": self.later(self.subject(fact)),
            "patient": self.dstu2(self.subject(fact)),
            "encounter": self.encounter_of(fact, &[Dstu2, R4]),
            "context": self.encounter_of(fact, &[Stu3]),
            "authoredOn": self.later(date_time(fact.when)),
            "dateWritten": self.dstu2(date_time(fact.when)),
            "requester": match self.version {
                R4 => self.to(fact.practitioner),
                Stu3 => json!({ "agent": self.to(fact.practitioner) }),
                _ => Value::Null,
            },
            "prescriber": self.dstu2(self.to(fact.practitioner)),
            "reasonReference": if self.is(Dstu2) { self.to(reason) } else { json!([self.to(reason)]) },
            "dosageInstruction": [self.dosage(course)],
            "dispenseRequest": {
                "validityPeriod": { "start": date_time(fact.when), "end": date(until) },
                "numberOfRepeatsAllowed": 3,
                "quantity": count(quantity, course.drug.form),
                "expectedSupplyDuration": self.quantity(90.0, "d"),
            },
        });
        self.with_medication(order, course.drug)
    }

    pub(super) fn statement(&self, fact: &Fact, course: &Course, order: Key, reason: Key) -> Value {
        let statement = json!({
            "basedOn": self.later(json!([self.to(order)])),
            "status": fact.status,
            "taken": self.stu3("y".into()),
            "effectivePeriod": self.period(fact.when),
            "dateAsserted": instant(fact.recorded),
            "informationSource": self.subject(fact),
            "subject": self.later(self.subject(fact)),
            "patient": self.dstu2(self.subject(fact)),
            "reasonReference": self.later(json!([self.to(reason)])),
            "reasonForUseReference": self.dstu2(self.to(reason)),
            "dosage": [self.taken_dosage(course)],
        });
        self.with_medication(statement, course.drug)
    }

    pub(super) fn dispense(&self, fact: &Fact, course: &Course, order: Key) -> Value {
        let dispense = json!({
            "status": fact.status,
            "subject": self.subject(fact),
            "performer": [{ "actor": self.to(fact.practitioner) }],
            "authorizingPrescription": [self.to(order)],
            "quantity": count(f64::from(course.daily) * course.drug.dose * 90.0, course.drug.form),
            "daysSupply": self.quantity(90.0, "d"),
            "whenHandedOver": date_time(fact.when),
            "dosageInstruction": [self.dosage(course)],
        });
        self.with_medication(dispense, course.drug)
    }

    pub(super) fn administration(&self, fact: &Fact, drug: &Drug) -> Value {
        let administration = json!({
            "status": fact.status,
            "subject": self.subject(fact),
            "context": self.encounter_of(fact, &[R4]),
            "effectiveDateTime": date_time(fact.when),
            "performer": [{ "actor": self.to(fact.practitioner) }],
            "dosage": { "text": format!("{} {}", drug.dose, drug.unit), "route": self.concept(&drug.route), "dose": count(drug.dose, drug.unit) },
        });
        self.with_medication(administration, drug)
    }

    /// R4's APIs serve no Medication, so the drug stands in the resource itself; the others point to it.
    fn with_medication(&self, mut resource: Value, drug: &Drug) -> Value {
        let (member, value) = if self.is(R4) {
            ("medicationCodeableConcept", self.concepts(drug.codes))
        } else {
            let mut reference = self.to(Key::shared(Kind::Medication, drug.number));
            if let (Some(members), Some(concept)) = (reference.as_object_mut(), drug.codes.first()) {
                members.insert("display".to_owned(), concept.display.into());
            }
            ("medicationReference", reference)
        };
        resource.as_object_mut().map(|members| members.insert(member.to_owned(), value));
        resource
    }

    fn dosage(&self, course: &Course) -> Value {
        let dose = count(course.drug.dose, course.drug.unit);
        let mut repeat = Map::new();
        repeat.insert("frequency".to_owned(), course.daily.into());
        repeat.insert("period".to_owned(), 1.into());
        repeat.insert(if self.is(Dstu2) { "periodUnits" } else { "periodUnit" }.to_owned(), "d".into());
        json!({
            "text": directions(course),
            "timing": { "repeat": repeat },
            "asNeededBoolean": course.as_needed,
            "route": self.concept(&course.drug.route),
            "doseQuantity": self.earlier(dose.clone()),
            "doseAndRate": self.r4(json!([{ "doseQuantity": dose }])),
        })
    }

    /// The dosage of what is taken, which DSTU2 shapes otherwise.
    fn taken_dosage(&self, course: &Course) -> Value {
        let mut dosage = self.dosage(course);
        if let Some(members) = dosage.as_object_mut().filter(|_| self.is(Dstu2)) {
            let dose = members.remove("doseQuantity");
            members.insert("quantityQuantity".to_owned(), dose.into());
        }
        dosage
    }
}

/// A number of things: their unit is no UCUM unit.
fn count(value: f64, unit: &str) -> Value {
    json!({ "value": value, "unit": unit })
}

pub(in crate::population) fn directions(course: &Course) -> String {
    let often = match course.daily {
        1 => "once a day".to_owned(),
        2 => "twice a day".to_owned(),
        times => format!("{times} times a day"),
    };
    let plural = if course.drug.dose > 1.0 && course.drug.unit != "mL" { "s" } else { "" };
    let needed = if course.as_needed { "up to " } else { "" };
    format!(
        "{} {}{plural} {needed}{often}{}",
        course.drug.dose,
        course.drug.unit,
        if course.as_needed { " as needed" } else { "" }
    )
}
