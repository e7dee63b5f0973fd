//! What belongs to nobody: practitioners, organizations, places, endpoints, drugs, questionnaires.

use nextgen_patient_access::FhirVersion::{Dstu2, R4, Stu3};
use serde_json::{Value, json};

use super::Renderer;
use crate::population::key::{Key, Kind};
use crate::population::practice::{CLINICIANS, LOCATIONS, ORGANIZATIONS, PRACTICE};
use crate::population::story::drugs::DRUGS;
use crate::population::terms::{Concept, System, loinc};

pub(in crate::population) const NPI: &str = "http://hl7.org/fhir/sid/us-npi";

/// The questions of the questionnaires: of adults, PHQ-2; of children's parents, our own.
pub(super) static QUESTIONS: [[Concept; 2]; 2] = [
    [
        loinc("44250-9", "Little interest or pleasure in doing things?"),
        loinc("44255-8", "Feeling down, depressed, or hopeless?"),
    ],
    [
        Concept::new(System::Fixed("urn:oid:2.999.3"), "sleep", "How often did the child wake up at night?"),
        Concept::new(System::Fixed("urn:oid:2.999.3"), "cough", "How often did the child cough at night?"),
    ],
];

pub(super) static ANSWERS: [(&str, &str); 4] = [
    ("LA6568-5", "Not at all"),
    ("LA6569-3", "Several days"),
    ("LA6570-1", "More than half the days"),
    ("LA6571-9", "Nearly every day"),
];

static TITLES: [(&str, &str); 2] =
    [("PHQ-2", "Patient Health Questionnaire, two questions"), ("WellChild", "Before the well-child visit")];

pub(super) fn questionnaire_url(number: u32) -> String {
    format!("urn:oid:2.999.2.{}", number + 1)
}

/// How many there are of a kind that belongs to nobody.
pub(in crate::population) fn count(kind: Kind) -> u32 {
    let count = match kind {
        Kind::Practitioner | Kind::Role => CLINICIANS.len(),
        Kind::Organization => ORGANIZATIONS.len(),
        Kind::Location => LOCATIONS.len(),
        // The practice's and the hospital's.
        Kind::Endpoint => 2,
        Kind::Medication => DRUGS.len(),
        Kind::Questionnaire => QUESTIONS.len(),
        _ => 0,
    };
    count as u32
}

impl Renderer<'_> {
    pub(super) fn shared(&self, key: Key) -> Value {
        let number = key.ordinal as usize;
        match key.kind {
            Kind::Practitioner => self.practitioner(number),
            Kind::Role => self.role(number),
            Kind::Organization => self.organization(number),
            Kind::Location => self.location(number),
            Kind::Endpoint => self.endpoint(number),
            Kind::Medication => self.medication(number),
            Kind::Questionnaire => self.questionnaire(number),
            _ => Value::Null,
        }
    }

    fn practitioner(&self, number: usize) -> Value {
        let Some(who) = CLINICIANS.get(number) else { return Value::Null };
        let place = LOCATIONS.get(who.location as usize);
        json!({
            "identifier": [{ "system": NPI, "value": who.npi }],
            "active": true,
            "name": self.list_in(&[Stu3, R4], self.human_name(&[who.given], who.family, "official")),
            "telecom": [self.office(110 + number)],
            "address": place.map(|place| json!([self.address(&place.home, "work")])),
            "gender": if who.female { "female" } else { "male" },
            "practitionerRole": self.dstu2(json!([{
                "managingOrganization": self.to(Key::shared(Kind::Organization, PRACTICE)),
                "specialty": [self.concept(&who.specialty)],
                "location": [self.to(Key::shared(Kind::Location, who.location))],
            }])),
        })
    }

    fn role(&self, number: usize) -> Value {
        let Some(who) = CLINICIANS.get(number) else { return Value::Null };
        let system = "http://terminology.hl7.org/CodeSystem/practitioner-role";
        json!({
            "active": true,
            "practitioner": self.to(Key::shared(Kind::Practitioner, number as u32)),
            "organization": self.to(Key::shared(Kind::Organization, PRACTICE)),
            "code": [{ "coding": [{ "system": system, "code": "doctor", "display": "Doctor" }] }],
            "specialty": [self.concept(&who.specialty)],
            "location": [self.to(Key::shared(Kind::Location, who.location))],
            "telecom": [self.office(110 + number)],
            "endpoint": [self.to(Key::shared(Kind::Endpoint, 0))],
        })
    }

    fn organization(&self, number: usize) -> Value {
        let Some(what) = ORGANIZATIONS.get(number) else { return Value::Null };
        let endpoint =
            (number < count(Kind::Endpoint) as usize).then(|| self.to(Key::shared(Kind::Endpoint, number as u32)));
        let kind = self.concept(&what.kind);
        json!({
            "identifier": [{ "system": NPI, "value": what.npi }],
            "active": true,
            "type": if self.is(Dstu2) { kind } else { json!([kind]) },
            "name": what.name,
            "telecom": [self.office(130 + number)],
            "address": [self.address(&what.home, "work")],
            "endpoint": self.r4(json!([endpoint])),
        })
    }

    fn location(&self, number: usize) -> Value {
        let Some(place) = LOCATIONS.get(number) else { return Value::Null };
        json!({
            "status": "active",
            "name": place.name,
            "type": self.list_in(&[R4], self.concept(&place.kind)),
            "telecom": [self.office(140 + number)],
            "address": self.address(&place.home, "work"),
            "position": { "longitude": place.position.0, "latitude": place.position.1 },
            "managingOrganization": self.to(Key::shared(Kind::Organization, place.organization)),
        })
    }

    fn endpoint(&self, number: usize) -> Value {
        let Some(what) = ORGANIZATIONS.get(number) else { return Value::Null };
        let connection = "http://terminology.hl7.org/CodeSystem/endpoint-connection-type";
        let payload = "http://terminology.hl7.org/CodeSystem/endpoint-payload-type";
        json!({
            "status": "active",
            "connectionType": { "system": connection, "code": "hl7-fhir-rest", "display": "HL7 FHIR" },
            "name": what.name,
            "managingOrganization": self.to(Key::shared(Kind::Organization, number as u32)),
            "payloadType": [{ "coding": [{ "system": payload, "code": "any", "display": "Any" }] }],
            "payloadMimeType": ["application/fhir+json"],
            "address": self.base.trim_end_matches('/'),
        })
    }

    fn medication(&self, number: usize) -> Value {
        let Some(drug) = DRUGS.get(number) else { return Value::Null };
        let form = json!({ "text": drug.form });
        json!({
            "code": self.concepts(drug.codes),
            "status": self.stu3("active".into()),
            "form": self.stu3(form.clone()),
            "product": self.dstu2(json!({ "form": form })),
        })
    }

    fn questionnaire(&self, number: usize) -> Value {
        let (Some(questions), Some((name, title))) = (QUESTIONS.get(number), TITLES.get(number)) else {
            return Value::Null;
        };
        let choices = ANSWERS.map(|(code, display)| json!({ "valueCoding": self.coding(&loinc(code, display)) }));
        let items = questions.iter().map(|question| {
            json!({
                "linkId": question.usual_code(),
                "code": [self.coding(question)],
                "text": question.display,
                "type": "choice",
                "answerOption": choices,
            })
        });
        json!({
            "url": questionnaire_url(number as u32),
            "name": name.replace('-', ""),
            "title": title,
            "status": "active",
            "subjectType": ["Patient"],
            "date": "2016-01-15",
            "publisher": ORGANIZATIONS.first().map(|practice| practice.name),
            "item": items.collect::<Vec<_>>(),
        })
    }

    fn office(&self, line: usize) -> Value {
        json!({ "system": "phone", "value": format!("(614) 555-0{line}"), "use": "work" })
    }
}
