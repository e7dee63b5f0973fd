//! One resource of our own of each profile that the examples at hand have none of.

use nextgen_patient_access_fhir::us_core::{self, Profile};
use serde_json::{Value, json};

use super::{errors, profile, read, without_meta};

const LOINC: &str = "http://loinc.org";
const UCUM: &str = "http://unitsofmeasure.org";
const OBSERVATION_CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
const US_CORE_CATEGORY: &str = "http://hl7.org/fhir/us/core/CodeSystem/us-core-category";

fn concept(system: &str, code: &str) -> Value {
    json!({ "coding": [{ "system": system, "code": code }] })
}

fn quantity(value: f64, unit: &str, code: &str) -> Value {
    json!({ "value": value, "unit": unit, "system": UCUM, "code": code })
}

fn patient() -> Value {
    json!({ "reference": "Patient/1" })
}

fn observation(category: Value, code: &str, more: Value) -> Value {
    let mut observation = json!({
        "resourceType": "Observation", "status": "final", "category": [category], "code": concept(LOINC, code),
        "subject": patient(), "effectiveDateTime": "2026-03-05", "performer": [{ "reference": "Practitioner/1" }],
    });
    observation.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    observation
}

fn vital_sign(code: &str, value: Value) -> Value {
    observation(concept(OBSERVATION_CATEGORY, "vital-signs"), code, json!({ "valueQuantity": value }))
}

fn social(code: &str, more: Value) -> Value {
    observation(concept(OBSERVATION_CATEGORY, "social-history"), code, more)
}

/// The profiles' ids, each with a resource that conforms.
pub(super) fn resources() -> Vec<(&'static str, Value)> {
    let answer = |code: &str| json!({ "valueCodeableConcept": concept("http://snomed.info/sct", code) });
    let preference = |category: &str, code: &str| {
        observation(concept(US_CORE_CATEGORY, category), code, json!({ "valueString": "At home" }))
    };
    vec![
        ("pediatric-bmi-for-age", vital_sign("59576-9", quantity(61.0, "%", "%"))),
        ("pediatric-weight-for-height", vital_sign("77606-2", quantity(48.0, "%", "%"))),
        ("us-core-bmi", vital_sign("39156-5", quantity(24.1, "kg/m2", "kg/m2"))),
        ("us-core-body-temperature", vital_sign("8310-5", quantity(37.1, "C", "Cel"))),
        ("us-core-head-circumference", vital_sign("9843-4", quantity(41.0, "cm", "cm"))),
        ("us-core-heart-rate", vital_sign("8867-4", quantity(62.0, "/min", "/min"))),
        ("us-core-pulse-oximetry", pulse_oximetry()),
        ("us-core-vital-signs", vital_sign("3141-9", quantity(80.0, "kg", "kg"))),
        ("us-core-care-experience-preference", preference("care-experience-preference", "95541-9")),
        ("us-core-treatment-intervention-preference", preference("treatment-intervention-preference", "75773-2")),
        (
            "us-core-observation-adi-documentation",
            observation(
                concept(US_CORE_CATEGORY, "observation-adi-documentation"),
                "45473-6",
                json!({ "issued": "2026-03-05T09:00:00Z", "valueCodeableConcept": concept("http://snomed.info/sct", "373066001"),
                    "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/workflow-supportingInfo",
                        "valueReference": { "reference": "DocumentReference/1" } }] }),
            ),
        ),
        ("us-core-observation-pregnancyintent", social("86645-9", answer("454381000124105"))),
        ("us-core-observation-pregnancystatus", social("82810-3", answer("60001007"))),
        ("us-core-observation-sexual-orientation", social("76690-7", answer("20430005"))),
        (
            "us-core-careteam",
            json!({ "resourceType": "CareTeam", "status": "active", "subject": patient(), "participant": [{
                "role": [concept("http://snomed.info/sct", "17561000")], "member": { "reference": "Practitioner/1" } }] }),
        ),
        (
            "us-core-coverage",
            json!({ "resourceType": "Coverage", "status": "active", "beneficiary": patient(), "subscriberId": "S1",
                "identifier": [{ "type": concept("http://terminology.hl7.org/CodeSystem/v2-0203", "MB"), "value": "1" }],
                "type": concept("https://nahdo.org/sopt", "512"), "period": { "start": "2026-01-01" },
                "relationship": concept("http://terminology.hl7.org/CodeSystem/subscriber-relationship", "self"),
                "payor": [{ "reference": "Organization/1" }], "class": [
                    { "type": concept("http://terminology.hl7.org/CodeSystem/coverage-class", "group"), "value": "G" },
                    { "type": concept("http://terminology.hl7.org/CodeSystem/coverage-class", "plan"), "value": "P",
                        "name": "Gold" }] }),
        ),
        (
            "us-core-diagnosticreport-lab",
            json!({ "resourceType": "DiagnosticReport", "status": "final", "subject": patient(),
                "meta": { "lastUpdated": "2026-03-05T10:00:00Z" }, "encounter": { "reference": "Encounter/1" },
                "category": [concept("http://terminology.hl7.org/CodeSystem/v2-0074", "LAB")],
                "code": concept(LOINC, "58410-2"), "effectiveDateTime": "2026-03-05", "issued": "2026-03-05T10:00:00Z",
                "performer": [{ "reference": "Organization/1" }],
                "resultsInterpreter": [{ "reference": "Practitioner/1" }], "result": [{ "reference": "Observation/1" }] }),
        ),
        (
            "us-core-familymemberhistory",
            json!({ "resourceType": "FamilyMemberHistory", "status": "completed", "patient": patient(),
                "extension": [{ "url": "http://hl7.org/fhir/us/core/StructureDefinition/us-core-familymemberhistory-recorder",
                    "valueReference": { "reference": "Practitioner/1" } }],
                "relationship": concept("http://terminology.hl7.org/CodeSystem/v3-RoleCode", "MTH"),
                "condition": [{ "code": concept("http://snomed.info/sct", "73211009") }] }),
        ),
        (
            "us-core-immunization",
            json!({ "resourceType": "Immunization", "status": "completed", "patient": patient(),
                "statusReason": concept("http://terminology.hl7.org/CodeSystem/v3-ActReason", "PATOBJ"),
                "vaccineCode": concept("http://hl7.org/fhir/sid/cvx", "140"), "occurrenceDateTime": "2026-01-07",
                "encounter": { "reference": "Encounter/1" }, "location": { "reference": "Location/1" },
                "primarySource": true, "lotNumber": "L1", "performer": [{ "actor": { "reference": "Practitioner/1" } }] }),
        ),
        (
            "us-core-medication",
            json!({ "resourceType": "Medication",
                "code": concept("http://www.nlm.nih.gov/research/umls/rxnorm", "314076") }),
        ),
        (
            "us-core-medicationdispense",
            json!({ "resourceType": "MedicationDispense", "status": "completed", "subject": patient(),
                "medicationCodeableConcept": concept("http://www.nlm.nih.gov/research/umls/rxnorm", "314076"),
                "context": { "reference": "Encounter/1" }, "whenHandedOver": "2026-01-08T12:00:00Z",
                "performer": [{ "actor": { "reference": "Organization/1" } }],
                "authorizingPrescription": [{ "reference": "MedicationRequest/1" }],
                "type": concept("http://terminology.hl7.org/CodeSystem/v3-ActCode", "FF"),
                "quantity": quantity(30.0, "tablet", "{tbl}"), "dosageInstruction": [{ "text": "One daily",
                    "timing": { "repeat": { "frequency": 1, "period": 1, "periodUnit": "d" } },
                    "route": concept("http://snomed.info/sct", "26643006"),
                    "doseAndRate": [{ "doseQuantity": quantity(1.0, "tablet", "{tbl}") }] }] }),
        ),
        (
            "us-core-organization",
            json!({ "resourceType": "Organization", "active": true, "name": "A Practice", "identifier": [
                    { "system": "http://hl7.org/fhir/sid/us-npi", "value": "1234567893" }],
                "telecom": [{ "system": "phone", "value": "+1 555 0100" }], "address": [{ "line": ["1 Main St"],
                    "city": "Boston", "state": "MA", "postalCode": "02101", "country": "US" }] }),
        ),
    ]
}

fn pulse_oximetry() -> Value {
    let component = |code: &str, value: Value| json!({ "code": concept(LOINC, code), "valueQuantity": value });
    let mut reading = vital_sign("59408-5", quantity(97.0, "%", "%"));
    reading["code"]["coding"].as_array_mut().unwrap().push(json!({ "system": LOINC, "code": "2708-6" }));
    reading["component"] =
        json!([component("3151-8", quantity(2.0, "L/min", "L/min")), component("3150-0", quantity(28.0, "%", "%")),]);
    reading
}

#[test]
fn each_conforms_and_is_recognised() {
    for (id, resource) in resources() {
        let profile = profile(id);
        assert_eq!(errors(&resource, profile), [""; 0], "{id}");
        let told = us_core::profiles(&read(&without_meta(&resource)));
        assert_eq!(told.first(), Some(&profile), "{id}: {told:?}");
        let mut claiming = resource.clone();
        claiming["meta"]["profile"] = json!([format!("{}|6.1.0", profile.url())]);
        assert_eq!(us_core::claimed(&read(&claiming)), [profile]);
    }
}

/// With the examples there is one of every profile.
#[test]
fn every_profile_has_one() {
    let Some(examples) = super::examples::examples() else { return };
    let mut all: Vec<_> = examples.iter().flat_map(|(_, example)| us_core::claimed(&read(example))).collect();
    all.extend(resources().iter().map(|(id, _)| profile(id)));
    let missing: Vec<_> = Profile::ALL.iter().filter(|profile| !all.contains(profile)).collect();
    assert_eq!(missing, [] as [&Profile; 0]);
}
