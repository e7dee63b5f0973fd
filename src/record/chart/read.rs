//! What a resource says, of any FHIR version.

use super::{Chart, Dose, Entry, Measurement, Person, ResultKind};
use crate::fhir::{
    reference::Reference,
    tree::Json,
    words::{concept, first, is_one_of, name, reference},
};
use crate::record::Resource;

pub(super) const TYPES: &[&str] = &[
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
    "Procedure",
];

pub(super) fn add(chart: &mut Chart, resource: &Resource) {
    let resource_type = resource.resource_type();
    if !Chart::shows(resource_type) {
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
        encounter: encounter(&json),
        ..Entry::default()
    };
    let dated = |paths: &[&str]| first(&json, paths).map(str::to_owned);
    let (part, entry) = match resource_type {
        "Patient" => {
            let text = |name: &str| json.get(name).text().map(str::to_owned);
            chart.patient = Some(Person {
                name: name(&json),
                birth_date: text("birthDate"),
                gender: text("gender"),
                practice: json.get("managingOrganization").get("display").text().map(str::to_owned),
            });
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
                reactions: json.get("reaction").items().iter().flat_map(reactions).collect(),
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
        "Procedure" => {
            let entry = Entry {
                name: concept(json.get("code")),
                date: dated(&["performedDateTime", "performedPeriod/start", "performedString"]),
                end: dated(&["performedPeriod/end"]),
                ..entry
            };
            (&mut chart.procedures, entry)
        }
        "Encounter" => {
            let entry = Entry {
                name: concept(json.get("type")).or_else(|| concept(json.get("class"))),
                date: dated(&["period/start"]),
                end: dated(&["period/end"]),
                reasons: named(&json, &["reasonCode", "reason", "reasonReference", "indication"]),
                participants: participants(&json),
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
                kind: kind(json.get("category")),
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

/// The encounter that a resource says it belongs to.
fn encounter(resource: &Json<'_>) -> Option<String> {
    // STU3 has it in `context`, which in documents is around it.
    let places = ["encounter", "context", "context/encounter"];
    let references = places.into_iter().filter_map(|place| resource.at(place).at("reference").text());
    let mut targets = references.filter_map(|text| Reference::at_the_end_of(text).map(|(_, target)| target));
    targets.find(|target| target.resource_type == "Encounter").map(|target| target.to_string())
}

/// What a reaction is, and how bad.
fn reactions(reaction: &Json<'_>) -> Vec<String> {
    let severity = reaction.get("severity").text().map(|severity| format!(" ({severity})")).unwrap_or_default();
    let manifestations: Vec<String> = reaction.get("manifestation").items().iter().filter_map(concept).collect();
    let manifestations = if manifestations.is_empty() {
        reaction.get("description").text().map(str::to_owned).into_iter().collect()
    } else {
        manifestations
    };
    manifestations.into_iter().map(|it| format!("{it}{severity}")).collect()
}

fn kind(category: &Json<'_>) -> ResultKind {
    match category {
        category if is_one_of(category, &["laboratory"]) => ResultKind::Laboratory,
        category if is_one_of(category, &["vital-signs"]) => ResultKind::VitalSign,
        _ => ResultKind::Other,
    }
}

/// What concepts and references in these places call themselves, each once.
fn named(resource: &Json<'_>, places: &[&str]) -> Vec<String> {
    let mut names = Vec::new();
    for value in places.iter().flat_map(|place| resource.get(place).items()) {
        // A reference alone tells people nothing.
        let name = value.get("display").text().map(str::to_owned).or_else(|| concept(value));
        names.extend(name.filter(|name| !names.contains(name)));
    }
    names
}

/// The people, the place and the practice that an encounter names.
fn participants(encounter: &Json<'_>) -> Vec<String> {
    let mut names = Vec::new();
    let people = encounter.get("participant").items().iter().map(|it| it.get("individual"));
    let places = encounter.get("location").items().iter().map(|it| it.get("location"));
    for value in people.chain(places).chain([encounter.get("serviceProvider")]) {
        let name = value.get("display").text().map(str::to_owned);
        names.extend(name.filter(|name| !names.contains(name)));
    }
    names
}

/// What a reference to a medication calls it, or the resource itself where that is contained.
fn medication(resource: &Json<'_>) -> Option<String> {
    let target = resource.get("medicationReference");
    let id = target.get("reference").text().and_then(|reference| reference.strip_prefix('#'));
    let contained = resource.get("contained").items().iter().find(|it| id.is_some() && it.get("id").text() == id);
    let display = target.get("display").text().map(str::to_owned);
    display.or_else(|| concept(contained?.get("code"))).or_else(|| reference(target))
}
