//! Patients, those close to them, and their insurance.

use nextgen_patient_access::FhirVersion;
use serde_json::{Value, json};

use super::{Renderer, date};
use crate::population::fact::{Body, Fact};
use crate::population::history::History;
use crate::population::key::{Key, Kind};
use crate::population::person::{Home, Person};
use crate::population::practice::PRACTICE;
use crate::population::story::{Kin, Policy};
use crate::population::terms::{ENGLISH, MEDICAL_RECORD};

/// Where the practice's medical record numbers come from: an arc that is set aside for examples.
pub(in crate::population) const RECORD_NUMBERS: &str = "urn:oid:2.999.1.1";

impl Renderer<'_> {
    pub(super) fn patient(&self, fact: &Fact, history: &History) -> Value {
        let person = &history.person;
        let practitioner = json!([self.to(fact.practitioner)]);
        let kin = history.story.kin.iter().zip(0..).filter_map(|(kin, number)| {
            let fact = history.fact(Kind::Kin, number)?;
            let Body::Kin(_, person) = fact.body else { return None };
            Some(json!({
                "relationship": [self.concept(&kin.relationship)],
                "name": self.name(&person),
                "telecom": [self.phone(person.line)],
            }))
        });
        json!({
            "extension": self.demographics(person),
            "identifier": [{
                "use": "usual",
                "type": self.concept(&MEDICAL_RECORD),
                "system": RECORD_NUMBERS,
                "value": record_number(fact.key),
            }],
            "active": true,
            "name": [self.name(person)],
            "telecom": [
                self.phone(person.line),
                { "system": "email", "value": email(person), "use": "home" },
            ],
            "gender": person.gender(),
            "birthDate": date(person.born),
            "address": [self.address(&person.home, "home")],
            "contact": kin.collect::<Vec<_>>(),
            "communication": [{ "language": self.concept(&ENGLISH), "preferred": true }],
            "careProvider": self.dstu2(practitioner.clone()),
            "generalPractitioner": self.later(practitioner),
            "managingOrganization": self.to(Key::shared(Kind::Organization, PRACTICE)),
        })
    }

    /// Race, ethnicity and sex at birth, in the extensions of US Core and of Argonaut before it.
    fn demographics(&self, person: &Person) -> Value {
        let url = |name: &str| {
            if self.is(FhirVersion::Dstu2) {
                format!("http://fhir.org/guides/argonaut/StructureDefinition/argo-{name}")
            } else {
                format!("http://hl7.org/fhir/us/core/StructureDefinition/us-core-{name}")
            }
        };
        let omb = |code: &str, display: &str| {
            let coding = json!({ "system": "urn:oid:2.16.840.1.113883.6.238", "code": code, "display": display });
            json!([
                { "url": "ombCategory", "valueCoding": coding },
                { "url": "text", "valueString": display },
            ])
        };
        let (code, display) =
            if person.hispanic { ("2135-2", "Hispanic or Latino") } else { ("2186-5", "Not Hispanic or Latino") };
        json!([
            { "url": url("race"), "extension": omb(person.race.0, person.race.1) },
            { "url": url("ethnicity"), "extension": omb(code, display) },
            { "url": url("birthsex"), "valueCode": if person.female { "F" } else { "M" } },
        ])
    }

    /// A HumanName, whose family was a list in DSTU2.
    pub(super) fn name(&self, person: &Person) -> Value {
        self.human_name(&[person.given, person.middle], person.family, "official")
    }

    pub(super) fn human_name(&self, given: &[&str], family: &str, usage: &str) -> Value {
        let text = format!("{} {family}", given.join(" "));
        let family = self.list_in(&[FhirVersion::Dstu2], family.into());
        json!({ "use": usage, "text": text, "family": family, "given": given })
    }

    /// A telephone number of those that are never given to anybody: 555-0100 to 555-0199.
    pub(super) fn phone(&self, line: u32) -> Value {
        json!({ "system": "phone", "value": format!("(614) 555-0{line}"), "use": "home" })
    }

    pub(super) fn address(&self, home: &Home, usage: &str) -> Value {
        json!({
            "use": usage,
            "line": [format!("{} {}", home.house, home.street)],
            "city": home.city,
            "state": home.state,
            "postalCode": home.postal_code,
            "country": "US",
        })
    }

    pub(super) fn kin(&self, fact: &Fact, kin: &Kin, person: &Person) -> Value {
        json!({
            "active": true,
            "patient": self.subject(fact),
            "relationship": [self.concept(&kin.relationship)],
            "name": [self.name(person)],
            "telecom": [self.phone(person.line)],
            "gender": person.gender(),
            "address": [self.address(&person.home, "home")],
        })
    }

    pub(super) fn coverage(&self, fact: &Fact, policy: &Policy) -> Value {
        let class = |code: &str, display: &str, value: &str, name: &str| {
            let system = "http://terminology.hl7.org/CodeSystem/coverage-class";
            json!({
                "type": { "coding": [{ "system": system, "code": code, "display": display }] },
                "value": value,
                "name": name,
            })
        };
        let member = format!("M{}{}", fact.key.patient + 40_001, fact.key.ordinal);
        json!({
            "identifier": [{ "system": "urn:oid:2.999.1.2", "value": member }],
            "status": fact.status,
            "type": self.concept(&policy.kind),
            "subscriberId": member,
            "beneficiary": self.subject(fact),
            "relationship": self.concept(&policy.relationship),
            "period": self.period(fact.when),
            "payor": [self.to(Key::shared(Kind::Organization, policy.payer))],
            "class": [class("group", "Group", "G-2200", "Employers of the valley"), class("plan", "Plan", "PPO-1", "Preferred")],
        })
    }
}

pub(in crate::population) fn record_number(patient: Key) -> String {
    format!("MH{patient}")
}

fn email(person: &Person) -> String {
    let plain = |name: &str| -> String { name.to_lowercase().chars().filter(char::is_ascii).collect() };
    format!("{}.{}@example.com", plain(person.given), plain(person.family))
}
