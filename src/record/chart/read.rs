//! What a resource says, of any FHIR version.

use super::{Chart, Dose, Entry, Measurement, Person};
use crate::fhir::{
    tree::Json,
    words::{concept, first, is_one_of, name, reference},
};
use crate::record::Resource;

const TYPES: &[&str] = &[
    "AllergyIntolerance",
    "Condition",
    "DocumentReference",
    "Encounter",
    "Immunization",
    "MedicationOrder",
    "MedicationRequest",
    "MedicationStatement",
    "Observation",
    "Patient",
];

pub(super) fn add(chart: &mut Chart, resource: &Resource) {
    let resource_type = resource.resource_type();
    if !TYPES.contains(&resource_type) {
        return;
    }
    let origin = match resource.id() {
        Some(id) => format!("{resource_type}/{id}"),
        None => resource_type.to_owned(),
    };
    let json = match Json::of(resource.json()) {
        Ok(json) => json,
        Err(error) => return chart.unread.push(format!("{origin}: {error}")),
    };
    if is_retracted(&json) {
        return chart.retracted.push(origin);
    }
    let entry = Entry {
        resource: origin,
        status: status(&json),
        verification: concept(json.get("verificationStatus")),
        ..Entry::default()
    };
    let dated = |paths: &[&str]| first(&json, paths).map(str::to_owned);
    let (part, entry) = match resource_type {
        "Patient" => {
            let text = |name: &str| json.get(name).text().map(str::to_owned);
            chart.patient = Some(Person { name: name(&json), birth_date: text("birthDate"), gender: text("gender") });
            return;
        }
        "Condition" => {
            let categories = json.get("category");
            let is_of_encounter = is_one_of(categories, &["encounter-diagnosis"]);
            let is_on_list = is_one_of(categories, &["problem-list-item", "health-concern", "problem"]);
            let part =
                if is_of_encounter && !is_on_list { &mut chart.encounter_diagnoses } else { &mut chart.problems };
            let recorded = dated(&["recordedDate", "assertedDate", "dateRecorded"]);
            let entry = Entry {
                name: concept(json.get("code")),
                date: dated(&["onsetDateTime", "onsetPeriod/start"]).or_else(|| recorded.clone()),
                end: dated(&["abatementDateTime", "abatementPeriod/end"]),
                recorded,
                ..entry
            };
            (part, entry)
        }
        "MedicationRequest" | "MedicationStatement" | "MedicationOrder" => {
            let recorded = dated(&["authoredOn", "dateWritten", "dateAsserted"]);
            let entry = Entry {
                name: concept(json.get("medicationCodeableConcept")).or_else(|| medication(&json)),
                date: dated(&[
                    "authoredOn",
                    "dateWritten",
                    "effectiveDateTime",
                    "effectivePeriod/start",
                    "dateAsserted",
                ]),
                end: dated(&["effectivePeriod/end"]),
                recorded,
                doses: Dose::all_of(&json),
                ..entry
            };
            (&mut chart.medications, entry)
        }
        "AllergyIntolerance" => {
            let recorded = dated(&["recordedDate", "assertedDate"]);
            let entry = Entry {
                name: concept(json.get("code")).or_else(|| concept(json.get("substance"))),
                date: dated(&["onsetDateTime", "onset"]).or_else(|| recorded.clone()),
                recorded,
                ..entry
            };
            (&mut chart.allergies, entry)
        }
        "Immunization" => {
            let entry = Entry {
                name: concept(json.get("vaccineCode")),
                date: dated(&["occurrenceDateTime", "date"]),
                recorded: dated(&["recorded"]),
                ..entry
            };
            (&mut chart.immunizations, entry)
        }
        "Encounter" => {
            let entry = Entry {
                name: concept(json.get("type")).or_else(|| concept(json.get("class"))),
                date: dated(&["period/start"]),
                end: dated(&["period/end"]),
                ..entry
            };
            (&mut chart.encounters, entry)
        }
        "DocumentReference" => {
            let entry = Entry {
                name: concept(json.get("type")).or_else(|| json.get("description").text().map(str::to_owned)),
                date: dated(&["date", "indexed", "created"]),
                ..entry
            };
            (&mut chart.documents, entry)
        }
        _ => {
            let issued = dated(&["issued"]);
            let values = Measurement::all_of(&json);
            if values.is_empty() {
                return;
            }
            let times = ["effectiveDateTime", "effectiveInstant", "effectivePeriod/start", "effectiveTiming/event"];
            let entry = Entry {
                name: concept(json.get("code")),
                date: dated(&times).or_else(|| issued.clone()),
                end: dated(&["effectivePeriod/end"]),
                recorded: issued,
                values,
                ..entry
            };
            (&mut chart.results, entry)
        }
    };
    part.push(entry);
}

/// Whether the server says that it is not so: neither was it ever, as what is inactive was.
fn is_retracted(resource: &Json<'_>) -> bool {
    // DSTU2 has the verification of an allergy in its status.
    ["status", "verificationStatus", "docStatus"]
        .into_iter()
        .any(|member| is_one_of(resource.get(member), &["entered-in-error", "refuted"]))
}

fn status(resource: &Json<'_>) -> Option<String> {
    let is_true = |name: &str| resource.get(name).is_true();
    // Flags of earlier versions, beside a status that says that all is well; and R4's for an order not to take something.
    if is_true("notGiven") || is_true("wasNotGiven") {
        return Some("not-done".to_owned());
    }
    if is_true("wasNotTaken") || is_one_of(resource.get("taken"), &["n"]) {
        return Some("not-taken".to_owned());
    }
    if is_true("doNotPerform") {
        return Some("do-not-perform".to_owned());
    }
    concept(resource.get("clinicalStatus")).or_else(|| concept(resource.get("status")))
}

/// What a reference to a medication calls it, or the resource itself where that is contained.
fn medication(resource: &Json<'_>) -> Option<String> {
    let target = resource.get("medicationReference");
    let id = target.get("reference").text().and_then(|reference| reference.strip_prefix('#'));
    let contained = resource.get("contained").items().iter().find(|it| id.is_some() && it.get("id").text() == id);
    let display = target.get("display").text().map(str::to_owned);
    display.or_else(|| concept(contained?.get("code"))).or_else(|| reference(target))
}
