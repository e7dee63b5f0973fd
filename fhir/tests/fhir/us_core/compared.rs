//! What two other checkers found and this one had not (`docs/us-core.md`, «What other checkers say»).

use serde_json::{Value, json};

use super::{errors, profile};

/// What a Patient with these members, which conforms without them, falls short of.
fn patient(members: Value) -> Vec<String> {
    let patient = json!({ "resourceType": "Patient", "name": [{ "family": "Doe" }], "gender": "other",
        "identifier": [{ "system": "urn:example", "value": "1" }] });
    errors(&with(patient, members), profile("us-core-patient"))
}

/// The same of a MedicationRequest that says no medicine.
fn medication(members: Value) -> Vec<String> {
    let medication = json!({ "resourceType": "MedicationRequest", "status": "active", "intent": "order",
        "subject": { "reference": "Patient/1" }, "authoredOn": "2026-03-05", "requester": { "reference": "Practitioner/1" } });
    errors(&with(medication, members), profile("us-core-medicationrequest"))
}

fn with(mut resource: Value, members: Value) -> Value {
    resource.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    resource
}

/// A profile that says `valueQuantity`, and not `value[x]`, allows no other type there: so HL7's snapshots have it.
#[test]
fn a_choice_that_is_named_by_its_short_form_is_of_no_other_type() {
    let quantity = json!({ "value": 70, "unit": "kg", "system": "http://unitsofmeasure.org", "code": "kg" });
    let weight = |members: Value| {
        let category = "http://terminology.hl7.org/CodeSystem/observation-category";
        let weight = json!({ "resourceType": "Observation", "status": "final",
            "category": [{ "coding": [{ "system": category, "code": "vital-signs" }] }],
            "code": { "coding": [{ "system": "http://loinc.org", "code": "29463-7" }] },
            "subject": { "reference": "Patient/1" }, "effectiveDateTime": "2026-03-05" });
        with(weight, members)
    };
    let of_weight = |value: Value| errors(&weight(value), profile("us-core-body-weight"));
    assert_eq!(of_weight(json!({ "valueQuantity": quantity })), [""; 0]);
    assert_eq!(
        of_weight(json!({ "valueString": "70 kg" })),
        ["error: Observation.value: must be of the type Quantity"]
    );
    // What the profile beneath allows, the one above need not.
    assert_eq!(errors(&weight(json!({ "valueString": "70 kg" })), profile("us-core-vital-signs")), [""; 0]);

    let component = |code: &str, value: Value| {
        with(json!({ "code": { "coding": [{ "system": "http://loinc.org", "code": code }] } }), value)
    };
    let mmhg = json!({ "value": 80, "unit": "mmHg", "system": "http://unitsofmeasure.org", "code": "mm[Hg]" });
    let pressure = weight(json!({
        "code": { "coding": [{ "system": "http://loinc.org", "code": "85354-9" }] },
        "component": [
            component("8480-6", json!({ "valueString": "120" })),
            component("8462-4", json!({ "valueQuantity": mmhg })),
            component("8478-0", json!({ "valueString": "a slice of no profile" })),
        ] }));
    assert_eq!(
        errors(&pressure, profile("us-core-blood-pressure")),
        ["error: Observation.component[0].value: must be of the type Quantity"]
    );
}

#[test]
fn a_choice_has_one_value_of_a_type_that_fhir_has_there() {
    let reference = json!({ "reference": "Medication/1" });
    assert_eq!(medication(json!({ "medicationReference": reference })), [""; 0]);
    for (members, found) in [
        (
            json!({ "medicationReference": reference, "medicationCodeableConcept": { "text": "a" } }),
            "medication: at most 1, there are 2",
        ),
        (json!({ "medicationString": "a" }), "medication: must be of the type CodeableConcept or Reference"),
        // In a part of which the profile says nothing.
        (
            json!({ "medicationReference": reference, "substitution": { "allowedString": "yes" } }),
            "substitution.allowed: must be of the type Boolean or CodeableConcept",
        ),
    ] {
        assert_eq!(medication(members.clone()), [format!("error: MedicationRequest.{found}")], "{members}");
    }
    assert_eq!(
        patient(json!({ "multipleBirthInteger": 1, "multipleBirthBoolean": true })),
        ["error: Patient.multipleBirth: at most 1, there are 2"]
    );
    let twice = json!([{ "url": "urn:example", "valueString": "a", "valueCode": "a" }]);
    assert_eq!(patient(json!({ "extension": twice })), ["error: Patient.extension[0].value: at most 1, there are 2"]);
}

#[test]
fn what_a_data_type_requires_is_demanded() {
    assert_eq!(
        patient(json!({ "text": { "status": "generated" } })),
        ["error: Patient.text.div: at least 1, there are 0"]
    );
    let note = json!([{ "text": "a" }, { "time": "2026-03-05" }]);
    assert_eq!(
        medication(json!({ "medicationCodeableConcept": { "text": "a" }, "note": note })),
        ["error: MedicationRequest.note[1].text: at least 1, there are 0"]
    );
}

#[test]
fn an_extension_without_a_url_is_found_wherever_it_stands() {
    let nameless = json!([{ "valueString": "a" }]);
    for (members, place) in [
        (json!({ "extension": nameless }), "extension[0]"),
        (json!({ "modifierExtension": nameless }), "modifierExtension[0]"),
        (json!({ "_birthDate": { "extension": nameless } }), "birthDate.extension[0]"),
        (json!({ "contact": [{ "gender": "other", "extension": nameless }] }), "contact[0].extension[0]"),
        (json!({ "extension": [{ "url": "urn:example", "extension": nameless }] }), "extension[0].extension[0]"),
    ] {
        let found = format!("error: Patient.{place}.url: at least 1, there are 0");
        assert_eq!(patient(members.clone()), [found], "{members}");
    }
}

/// What the profile has said already, neither FHIR nor an extension of US Core says again.
#[test]
fn a_demand_of_both_is_found_once() {
    assert_eq!(medication(json!({})), ["error: MedicationRequest.medication: at least 1, there are 0"]);
    assert_eq!(
        patient(json!({ "communication": [{ "preferred": true }] })),
        ["error: Patient.communication[0].language: at least 1, there are 0"]
    );
    let url = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race";
    let race = json!({ "url": url, "extension": [{ "url": "text", "valueString": "Asian" }] });
    assert_eq!(
        patient(json!({ "extension": [race, race] })),
        [format!("error: Patient.extension('{url}'): at most 1, there are 2")]
    );
}
