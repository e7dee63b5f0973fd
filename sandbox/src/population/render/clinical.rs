//! Encounters, conditions, allergies, immunizations, procedures, devices.

use chrono::{Days, NaiveDate};
use nextgen_patient_access::FhirVersion::{self, Dstu2, R4, Stu3};
use serde_json::{Value, json};

use super::{Renderer, date, date_time, instant};
use crate::population::fact::Fact;
use crate::population::key::{Key, Kind};
use crate::population::practice::{HOSPITAL, PRACTICE};
use crate::population::story::{Allergy, Device, Dose, Treatment};
use crate::population::terms::{self, Concept, System};

const VERIFICATION: &str = "confirmed";

impl Renderer<'_> {
    pub(super) fn encounter(&self, fact: &Fact, class: &Concept, reason: Key, location: u32) -> Value {
        let inpatient = *class == terms::INPATIENT;
        let dstu2_class = match class {
            class if *class == terms::INPATIENT => "inpatient",
            class if *class == terms::VIRTUAL => "virtual",
            _ => "ambulatory",
        };
        let organization = if inpatient { HOSPITAL } else { PRACTICE };
        json!({
            "identifier": [{ "system": "urn:oid:2.999.1.3", "value": fact.key.to_string() }],
            "status": fact.status,
            "class": if self.is(Dstu2) { dstu2_class.into() } else { self.coding(class) },
            "type": [self.concepts(fact.codes)],
            "subject": self.later(self.subject(fact)),
            "patient": self.dstu2(self.subject(fact)),
            "participant": [{
                "type": [self.concept(&terms::ATTENDER)],
                "period": self.period(fact.when),
                "individual": self.to(fact.practitioner),
            }],
            "period": self.period(fact.when),
            "reasonReference": self.r4(json!([self.to(reason)])),
            "diagnosis": self.later(json!([{ "condition": self.to(reason), "rank": 1 }])),
            "indication": self.dstu2(json!([self.to(reason)])),
            "hospitalization": inpatient.then(|| json!({ "dischargeDisposition": self.concept(&terms::DISCHARGED_HOME) })),
            "location": [{ "location": self.to(Key::shared(Kind::Location, location)) }],
            "serviceProvider": self.to(Key::shared(Kind::Organization, organization)),
        })
    }

    pub(super) fn condition(&self, fact: &Fact, ended: Option<NaiveDate>) -> Value {
        let category = self.concepts(fact.categories);
        json!({
            "clinicalStatus": self.status(fact.status, "condition-clinical"),
            "verificationStatus": self.status(VERIFICATION, "condition-ver-status"),
            "category": self.list_in(&[Stu3, R4], category),
            "code": self.concepts(fact.codes),
            "subject": self.later(self.subject(fact)),
            "patient": self.dstu2(self.subject(fact)),
            "encounter": self.encounter_of(fact, &[Dstu2, R4]),
            "context": self.encounter_of(fact, &[Stu3]),
            "onsetDateTime": date_time(fact.when),
            "abatementDateTime": ended.map(date),
            "dateRecorded": self.dstu2(date(fact.recorded.date())),
            "assertedDate": self.stu3(instant(fact.recorded)),
            "recordedDate": self.r4(instant(fact.recorded)),
            "asserter": self.to(fact.practitioner),
        })
    }

    /// A status that R4 made a CodeableConcept.
    fn status(&self, code: &'static str, system: &'static str) -> Value {
        if !self.is(R4) {
            return code.into();
        }
        let mut capital = code.to_owned();
        capital.get_mut(..1).map(str::make_ascii_uppercase);
        let url = System::Hl7(system).url(self.version);
        json!({ "coding": [{ "system": url, "code": code, "display": capital }], "text": capital })
    }

    /// The encounter, in the versions that name the member so.
    pub(super) fn encounter_of(&self, fact: &Fact, versions: &[FhirVersion]) -> Value {
        fact.encounter.filter(|_| versions.contains(&self.version)).map_or(Value::Null, |encounter| self.to(encounter))
    }

    pub(super) fn allergy(&self, fact: &Fact, allergy: &Allergy) -> Value {
        let criticality = match (self.version, allergy.criticality) {
            (Dstu2, "high") => "CRITH",
            (Dstu2, _) => "CRITL",
            (_, criticality) => criticality,
        };
        json!({
            "clinicalStatus": self.later(self.status(fact.status, "allergyintolerance-clinical")),
            "verificationStatus": self.later(self.status(VERIFICATION, "allergyintolerance-verification")),
            "status": self.dstu2(fact.status.into()),
            "type": "allergy",
            "category": self.list_in(&[Stu3, R4], allergy.category.into()),
            "criticality": criticality,
            "code": self.later(self.concepts(fact.codes)),
            "substance": self.dstu2(self.concepts(fact.codes)),
            "patient": self.subject(fact),
            "onset": self.dstu2(date_time(fact.when)),
            "onsetDateTime": self.later(date_time(fact.when)),
            "assertedDate": self.stu3(instant(fact.recorded)),
            "recordedDate": if self.is(Stu3) { Value::Null } else { instant(fact.recorded) },
            "recorder": self.to(fact.practitioner),
            "reaction": [{ "manifestation": [self.concept(&allergy.reaction)], "severity": allergy.severity }],
        })
    }

    pub(super) fn immunization(&self, fact: &Fact, dose: &Dose, lot: u32) -> Value {
        let given = fact.status != "not-done";
        let if_given = |value: Value| if given { value } else { Value::Null };
        let reason = self.concept(&terms::PATIENT_REFUSED);
        let refused = |value: Value| if given { Value::Null } else { value };
        let performer = json!([{ "actor": self.to(fact.practitioner) }]);
        let expires = date(fact.recorded.date() + Days::new(400));
        json!({
            // Before R4, what was not given has a flag of its own.
            "status": if self.is(R4) { fact.status } else { "completed" },
            "statusReason": self.r4(refused(reason.clone())),
            "notGiven": self.stu3((!given).into()),
            "wasNotGiven": self.dstu2((!given).into()),
            "explanation": self.earlier(refused(json!({ "reasonNotGiven": [reason] }))),
            "vaccineCode": self.concepts(fact.codes),
            "patient": self.subject(fact),
            "occurrenceDateTime": self.r4(date_time(fact.when)),
            "date": self.earlier(date_time(fact.when)),
            "recorded": self.r4(instant(fact.recorded)),
            "primarySource": self.later(true.into()),
            "reported": self.dstu2(false.into()),
            "location": self.to(Key::shared(Kind::Location, 0)),
            "lotNumber": if_given(format!("L{lot}").into()),
            "expirationDate": if_given(expires),
            "site": if_given(self.concept(&terms::LEFT_ARM)),
            "route": if_given(self.concept(&terms::INTRAMUSCULAR)),
            "doseQuantity": if_given(self.quantity(0.5, "mL")),
            "performer": match self.version {
                R4 => performer,
                Dstu2 => self.to(fact.practitioner),
                _ => Value::Null,
            },
            "practitioner": self.stu3(json!([{ "actor": self.to(fact.practitioner) }])),
            "protocolApplied": self.r4(json!([{ "doseNumberPositiveInt": dose.number }])),
        })
    }

    pub(super) fn procedure(&self, fact: &Fact, treatment: &Treatment, reason: Key) -> Value {
        let running = treatment.status == "in-progress";
        json!({
            "status": fact.status,
            "code": self.concepts(fact.codes),
            "subject": self.subject(fact),
            "encounter": self.encounter_of(fact, &[Dstu2, R4]),
            "context": self.encounter_of(fact, &[Stu3]),
            "performedDateTime": if running { Value::Null } else { date_time(fact.when) },
            "performedPeriod": running.then(|| self.period(fact.when)),
            "performer": [{ "actor": self.to(fact.practitioner) }],
            "location": self.to(Key::shared(Kind::Location, 1)),
            "reasonReference": if self.is(Dstu2) { self.to(reason) } else { json!([self.to(reason)]) },
        })
    }

    pub(super) fn device(&self, fact: &Fact, device: &Device, serial: u32) -> Value {
        let identifier = format!("0099999{serial}0");
        let carrier = format!("(01){identifier}(11)200101(21){serial}");
        let made = date(fact.when.map(|when| when.day() - Days::new(200)).unwrap_or_default());
        json!({
            "udiCarrier": self.r4(json!([{ "deviceIdentifier": identifier, "carrierHRF": carrier, "entryType": "manual" }])),
            "udi": match self.version {
                Dstu2 => carrier.clone().into(),
                Stu3 => json!({ "deviceIdentifier": identifier, "carrierHRF": carrier, "entryType": "manual" }),
                _ => Value::Null,
            },
            // DSTU2's codes say whether the device can be used.
            "status": match (self.version, fact.status) {
                (Dstu2, "active") => "available",
                (Dstu2, _) => "not-available",
                (_, status) => status,
            },
            "distinctIdentifier": self.r4(identifier.clone().into()),
            "manufacturer": device.maker,
            "manufactureDate": made,
            "lotNumber": format!("{}", serial / 100),
            "serialNumber": self.r4(serial.to_string().into()),
            "deviceName": self.r4(json!([{ "name": format!("{} {}", device.maker, device.model), "type": "manufacturer-name" }])),
            "modelNumber": self.r4(device.model.into()),
            "model": self.earlier(device.model.into()),
            "type": self.concepts(fact.codes),
            "patient": self.subject(fact),
        })
    }
}
