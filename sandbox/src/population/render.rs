//! Facts as FHIR resources, in each version. What a version lacks is `null` here and then left out.

mod care;
mod clinical;
mod measurement;
mod medication;
mod people;
mod shared;

pub(super) use medication::directions;
pub(super) use people::{RECORD_NUMBERS, record_number};
pub(super) use shared::{NPI, count};

use chrono::{NaiveDate, NaiveDateTime};
use nextgen_patient_access::FhirVersion;
use serde_json::{Map, Value, json};

use super::Population;
use super::fact::{Body, Fact, When};
use super::history::History;
use super::key::{Key, Kind};
use super::practice::{CLINICIANS, ORGANIZATIONS};
use super::terms::{self, Concept};

/// Renders the facts of one history, or of what belongs to nobody, in one version.
pub(super) struct Renderer<'a> {
    version: FhirVersion,
    history: Option<&'a History>,
    base: &'a str,
}

impl<'a> Renderer<'a> {
    pub(super) fn new(population: &'a Population, version: FhirVersion, history: Option<&'a History>) -> Self {
        Self { version, history, base: &population.base }
    }

    pub(super) fn resource(&self, fact: &Fact) -> Value {
        let body = match (&fact.body, self.history) {
            (Body::Shared, _) => self.shared(fact.key),
            (_, Some(history)) => self.of_patient(fact, history),
            _ => Value::Null,
        };
        let kind = fact.key.kind;
        let mut members = Map::new();
        members.insert("resourceType".to_owned(), kind.resource_type(self.version).into());
        members.insert("id".to_owned(), fact.key.to_string().into());
        let mut meta = json!({ "versionId": "1", "lastUpdated": instant(fact.recorded) });
        if let (Some(profile), Some(meta)) = (self.profile(fact), meta.as_object_mut()) {
            let profile = format!("http://hl7.org/fhir/us/core/StructureDefinition/{profile}");
            meta.insert("profile".to_owned(), json!([profile]));
        }
        members.insert("meta".to_owned(), meta);
        if let Value::Object(body) = body {
            members.extend(body);
        }
        let mut resource = Value::Object(members);
        prune(&mut resource);
        resource
    }

    fn of_patient(&self, fact: &Fact, history: &History) -> Value {
        match &fact.body {
            Body::Patient => self.patient(fact, history),
            Body::Kin(kin, person) => self.kin(fact, kin, person),
            Body::Coverage(policy) => self.coverage(fact, policy),
            Body::Encounter { class, reason, location } => self.encounter(fact, class, *reason, *location),
            Body::Condition { ended } => self.condition(fact, *ended),
            Body::Observation(reading) => self.observation(fact, reading),
            Body::Allergy(allergy) => self.allergy(fact, allergy),
            Body::CarePlan { plan, problem, goal } => self.care_plan(fact, plan, *problem, *goal),
            Body::CareTeam => self.care_team(fact, history),
            Body::Device { device, serial } => self.device(fact, device, *serial),
            Body::Report { results, imaging, request, .. } => self.report(fact, results, *imaging, *request),
            Body::Document { pdf, from, to } => self.document(fact, *pdf, *from, *to),
            Body::Goal { goal, due, problem } => self.goal(fact, goal, *due, *problem),
            Body::Immunization { dose, lot } => self.immunization(fact, dose, *lot),
            Body::Order { course, until, reason } => self.order(fact, course, *until, *reason),
            Body::Statement { course, order, reason } => self.statement(fact, course, *order, *reason),
            Body::Dispense { course, order } => self.dispense(fact, course, *order),
            Body::Administration { drug } => self.administration(fact, drug),
            Body::Procedure { treatment, reason } => self.procedure(fact, treatment, *reason),
            Body::Response { answers } => self.response(fact, answers, history),
            Body::Request { reason } => self.request(fact, *reason),
            Body::Specimen => self.specimen(fact),
            Body::Provenance(target) => self.provenance(fact, *target),
            Body::Shared => Value::Null,
        }
    }

    /// The US Core profile that R4's resources claim.
    fn profile(&self, fact: &Fact) -> Option<&'static str> {
        if self.version != FhirVersion::R4 {
            return None;
        }
        Some(match fact.key.kind {
            Kind::Patient => "us-core-patient",
            Kind::Kin => "us-core-relatedperson",
            Kind::Coverage => "us-core-coverage",
            Kind::Encounter => "us-core-encounter",
            Kind::Problem | Kind::Concern => "us-core-condition-problems-health-concerns",
            Kind::Diagnosis => "us-core-condition-encounter-diagnosis",
            Kind::Social if fact.codes == terms::SMOKING_STATUS.as_slice() => "us-core-smokingstatus",
            Kind::Social => "us-core-observation-screening-assessment",
            Kind::Vital => vital_sign(fact.codes),
            Kind::Lab => "us-core-observation-lab",
            Kind::Allergy => "us-core-allergyintolerance",
            Kind::CarePlan => "us-core-careplan",
            Kind::CareTeam => "us-core-careteam",
            Kind::Device => "us-core-device",
            Kind::Report if fact.categories == terms::LAB_REPORT.as_slice() => "us-core-diagnosticreport-lab",
            Kind::Report => "us-core-diagnosticreport-note",
            Kind::Document => "us-core-documentreference",
            Kind::Goal => "us-core-goal",
            Kind::Immunization => "us-core-immunization",
            Kind::Order => "us-core-medicationrequest",
            Kind::Dispense => "us-core-medicationdispense",
            Kind::Procedure => "us-core-procedure",
            Kind::Response => "us-core-questionnaireresponse",
            Kind::Request => "us-core-servicerequest",
            Kind::Specimen => "us-core-specimen",
            Kind::Provenance => "us-core-provenance",
            Kind::Practitioner => "us-core-practitioner",
            Kind::Role => "us-core-practitionerrole",
            Kind::Organization => "us-core-organization",
            Kind::Location => "us-core-location",
            _ => return None,
        })
    }

    fn subject(&self, fact: &Fact) -> Value {
        self.to(Key::patient(fact.key.patient))
    }

    fn is(&self, version: FhirVersion) -> bool {
        self.version == version
    }

    fn r4(&self, value: Value) -> Value {
        if self.is(FhirVersion::R4) { value } else { Value::Null }
    }

    fn stu3(&self, value: Value) -> Value {
        if self.is(FhirVersion::Stu3) { value } else { Value::Null }
    }

    fn dstu2(&self, value: Value) -> Value {
        if self.is(FhirVersion::Dstu2) { value } else { Value::Null }
    }

    /// In STU3 and R4.
    fn later(&self, value: Value) -> Value {
        if self.is(FhirVersion::Dstu2) { Value::Null } else { value }
    }

    /// In DSTU2 and STU3.
    fn earlier(&self, value: Value) -> Value {
        if self.is(FhirVersion::R4) { Value::Null } else { value }
    }

    /// A list where the version has one, else the first alone.
    fn list_in(&self, versions: &[FhirVersion], value: Value) -> Value {
        if value.is_null() || !versions.contains(&self.version) { value } else { json!([value]) }
    }

    /// A reference; nothing to what the version does not serve.
    fn to(&self, key: Key) -> Value {
        if !key.kind.is_served(self.version) {
            return Value::Null;
        }
        let display = match key.kind {
            Kind::Practitioner => {
                CLINICIANS.get(key.ordinal as usize).map(|who| format!("{} {}", who.given, who.family))
            }
            Kind::Organization => ORGANIZATIONS.get(key.ordinal as usize).map(|what| what.name.to_owned()),
            Kind::Patient => self.history.map(|history| history.person.name()),
            _ => None,
        };
        json!({ "reference": format!("{}/{key}", key.kind.resource_type(self.version)), "display": display })
    }

    fn coding(&self, concept: &Concept) -> Value {
        json!({
            "system": concept.system.url(self.version),
            "code": concept.code(self.version),
            "display": concept.display,
        })
    }

    /// A CodeableConcept.
    fn concept(&self, concept: &Concept) -> Value {
        self.concepts(std::slice::from_ref(concept))
    }

    /// A CodeableConcept of several codings of the same.
    fn concepts(&self, concepts: &[Concept]) -> Value {
        let coding: Vec<Value> = concepts.iter().map(|concept| self.coding(concept)).collect();
        json!({ "coding": coding, "text": concepts.first().map(|concept| concept.display) })
    }

    /// A quantity in a UCUM unit.
    fn quantity(&self, value: f64, unit: &str) -> Value {
        let shown = match unit {
            "mm[Hg]" => "mmHg",
            "Cel" => "C",
            "mL/min/{1.73_m2}" => "mL/min/1.73m2",
            other => other,
        };
        json!({ "value": value, "unit": shown, "system": "http://unitsofmeasure.org", "code": unit })
    }

    fn period(&self, when: Option<When>) -> Value {
        match when {
            Some(When::During(from, to)) => json!({ "start": instant(from), "end": to.map(instant) }),
            Some(When::Days(from, to)) => json!({ "start": from.to_string(), "end": to.map(|to| to.to_string()) }),
            Some(When::Day(day)) => json!({ "start": day.to_string() }),
            Some(When::At(time)) => json!({ "start": instant(time) }),
            None => Value::Null,
        }
    }
}

/// A dateTime of a When: the beginning, if it lasts.
/// The profile of a vital sign, by its code.
fn vital_sign(codes: &[Concept]) -> &'static str {
    match codes.first().map(Concept::usual_code) {
        Some("85354-9") => "us-core-blood-pressure",
        Some("8867-4") => "us-core-heart-rate",
        Some("9279-1") => "us-core-respiratory-rate",
        Some("8310-5") => "us-core-body-temperature",
        Some("59408-5") => "us-core-pulse-oximetry",
        Some("29463-7") => "us-core-body-weight",
        Some("8302-2") => "us-core-body-height",
        Some("39156-5") => "us-core-bmi",
        _ => "us-core-vital-signs",
    }
}

fn date_time(when: Option<When>) -> Value {
    match when {
        Some(When::At(time) | When::During(time, _)) => instant(time),
        Some(When::Day(day) | When::Days(day, _)) => day.to_string().into(),
        None => Value::Null,
    }
}

fn date(day: NaiveDate) -> Value {
    day.to_string().into()
}

fn instant(time: NaiveDateTime) -> Value {
    time.format("%Y-%m-%dT%H:%M:%SZ").to_string().into()
}

/// Leaves out what is null or empty, within and without.
fn prune(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(prune);
            members.retain(|_, member| !is_empty(member));
        }
        Value::Array(items) => {
            items.iter_mut().for_each(prune);
            items.retain(|item| !is_empty(item));
        }
        _ => {}
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Object(members) => members.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}
