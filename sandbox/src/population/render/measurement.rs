//! Observations, the reports that gather them, and what they were ordered by and taken from.

use nextgen_patient_access::FhirVersion::{Dstu2, R4, Stu3};
use serde_json::{Map, Value, json};

use super::{Renderer, date_time, instant};
use crate::population::fact::{Fact, Reading};
use crate::population::key::{Key, Kind};
use crate::population::practice::LABORATORY;
use crate::population::reading;
use crate::population::story::{Analyte, Imaging};
use crate::population::terms;

impl Renderer<'_> {
    pub(super) fn observation(&self, fact: &Fact, reading: &Reading) -> Value {
        let performer = if reading.at_home { self.subject(fact) } else { self.to(fact.practitioner) };
        let category = self.concepts(fact.categories);
        let parts = reading.parts.iter().map(|(analyte, value)| {
            let mut part = Map::new();
            part.insert("code".to_owned(), self.concepts(analyte.codes));
            part.extend(self.value(Some(analyte), value));
            part.insert("referenceRange".to_owned(), self.range(analyte));
            // DSTU2 has no interpretation of a component.
            part.insert("interpretation".to_owned(), self.later(self.interpretation(analyte, value)));
            Value::Object(part)
        });
        let parts: Vec<Value> = parts.collect();
        let missing = reading.value.is_none() && parts.is_empty();
        let comment = missing.then_some("The sample was spoilt on the way to the laboratory.");
        let note = self.r4(comment.map_or(Value::Null, |text| json!([{ "text": text }])));
        let mut observation = json!({
            "basedOn": self.r4(reading.request.map_or(Value::Null, |request| json!([self.to(request)]))),
            "status": fact.status,
            "category": self.list_in(&[Stu3, R4], category),
            "code": self.concepts(fact.codes),
            "subject": self.subject(fact),
            "encounter": self.encounter_of(fact, &[Dstu2, R4]),
            "context": self.encounter_of(fact, &[Stu3]),
            "effectiveDateTime": date_time(fact.when),
            "issued": instant(fact.recorded),
            "performer": [performer],
            "dataAbsentReason": missing.then(|| self.concept(&terms::NO_RESULT)),
            "note": note,
            "comment": self.stu3(comment.into()),
            "comments": self.dstu2(comment.into()),
            "specimen": reading.specimen.map(|specimen| self.to(specimen)),
            "component": parts,
        });
        if let (Some(members), Some(value)) = (observation.as_object_mut(), &reading.value) {
            members.extend(self.value(reading.analyte, value));
            if let Some(analyte) = reading.analyte {
                members.insert("referenceRange".to_owned(), self.range(analyte));
                members.insert("interpretation".to_owned(), self.interpretation(analyte, value));
            }
        }
        observation
    }

    /// The member `value[x]`.
    fn value(&self, analyte: Option<&Analyte>, value: &reading::Value) -> Option<(String, Value)> {
        let (member, value) = match value {
            reading::Value::Number(number) => {
                ("valueQuantity", self.quantity(*number, analyte.map_or("{score}", |analyte| analyte.unit)))
            }
            reading::Value::Finding(finding) => ("valueCodeableConcept", self.concept(finding)),
            reading::Value::Words(words) => ("valueString", (*words).into()),
        };
        Some((member.to_owned(), value))
    }

    fn range(&self, analyte: &Analyte) -> Value {
        analyte.range.map_or(Value::Null, |(low, high)| {
            json!([{ "low": self.quantity(low, analyte.unit), "high": self.quantity(high, analyte.unit) }])
        })
    }

    fn interpretation(&self, analyte: &Analyte, value: &reading::Value) -> Value {
        let (reading::Value::Number(number), Some((low, high))) = (value, analyte.range) else { return Value::Null };
        let concept = match number {
            number if *number < low => &terms::LOW,
            number if *number > high => &terms::HIGH,
            _ => &terms::NORMAL,
        };
        self.list_in(&[R4], self.concept(concept))
    }

    pub(super) fn report(&self, fact: &Fact, results: &[Key], imaging: Option<&Imaging>, request: Key) -> Value {
        let organization = Key::shared(Kind::Organization, LABORATORY);
        let performer = if imaging.is_some() { self.to(fact.practitioner) } else { self.to(organization) };
        let category = self.concepts(fact.categories);
        let results: Vec<Value> = results.iter().map(|result| self.to(*result)).collect();
        // DSTU2 knows no preliminary report, but a partial one.
        let status = if self.is(Dstu2) && fact.status == "preliminary" { "partial" } else { fact.status };
        json!({
            "basedOn": self.r4(json!([self.to(request)])),
            "status": status,
            "category": self.list_in(&[R4], category),
            "code": self.concepts(fact.codes),
            "subject": self.subject(fact),
            "encounter": self.encounter_of(fact, &[Dstu2, R4]),
            "context": self.encounter_of(fact, &[Stu3]),
            "effectiveDateTime": date_time(fact.when),
            "issued": instant(fact.recorded),
            "performer": match self.version {
                Dstu2 => performer,
                Stu3 => json!([{ "actor": performer }]),
                _ => json!([performer]),
            },
            "result": results,
            "conclusion": imaging.map(|imaging| imaging.conclusion),
        })
    }

    pub(super) fn request(&self, fact: &Fact, reason: Key) -> Value {
        json!({
            "status": fact.status,
            "intent": "order",
            "category": [self.concepts(fact.categories)],
            "code": self.concepts(fact.codes),
            "subject": self.subject(fact),
            "encounter": self.encounter_of(fact, &[R4]),
            "occurrenceDateTime": date_time(fact.when),
            "authoredOn": date_time(fact.when),
            "requester": self.to(fact.practitioner),
            "reasonReference": [self.to(reason)],
        })
    }

    pub(super) fn specimen(&self, fact: &Fact) -> Value {
        json!({
            "identifier": [{ "system": "urn:oid:2.999.1.4", "value": fact.key.to_string() }],
            "status": fact.status,
            "type": self.concept(&terms::VENOUS_BLOOD),
            "subject": self.subject(fact),
            "receivedTime": instant(fact.recorded),
            "request": [self.to(Key::new(Kind::Request, fact.key.patient, fact.key.ordinal))],
            "collection": { "collector": self.to(fact.practitioner), "collectedDateTime": date_time(fact.when) },
        })
    }
}
