//! What a person reads of a record.

use std::fmt::Write as _;

use nextgen_patient_access::record::{Resource, Summary, chart::Chart};
use serde_json::value::RawValue;

fn resource(json: &str) -> Resource {
    Resource::new(RawValue::from_string(json.to_owned()).unwrap()).unwrap()
}

fn summary(resources: &[&str]) -> String {
    let mut summary = Summary::default();
    resources.iter().for_each(|json| summary.add(&resource(json)));
    summary.to_string()
}

/// The lines of a part, without their margin.
fn part<'s>(summary: &'s str, title: &str) -> Vec<&'s str> {
    let (_, rest) = summary.split_once(&format!("\n{title} (")).unwrap_or_else(|| panic!("{title}: {summary}"));
    rest.lines().skip(1).take_while(|line| !line.is_empty()).map(str::trim).collect()
}

/// The line of a result that has this value; none if it is not listed.
fn result(value: &str) -> Option<String> {
    let json = format!(
        r#"{{"resourceType": "Observation", "code": {{"text": "X"}}, "effectiveDateTime": "2024-01-05", {value}}}"#
    );
    let summary = summary(&[&json]);
    part(&summary, "Latest results").first().map(|line| line.strip_prefix("2024-01-05  X: ").unwrap().to_owned())
}

#[test]
fn what_was_retracted_is_left_out_and_counted() {
    let concept = |code: &str| format!(r#"{{"coding": [{{"code": "{code}", "display": "Whatever"}}]}}"#);
    let condition = |name: &str, verification: &str, clinical: &str| {
        format!(
            r#"{{"resourceType": "Condition", "id": "1", "code": {{"text": "{name}"}}, "verificationStatus": {verification}, "clinicalStatus": {clinical}}}"#
        )
    };
    let text = |text: &str| format!(r#"{{"text": "{text}"}}"#);
    let summary = summary(&[
        r#"{"resourceType": "Observation", "id": "1", "status": "entered-in-error", "code": {"text": "HIV"}, "valueString": "positive"}"#,
        &condition("Error", &concept("entered-in-error"), &concept("active")),
        &condition("Refuted", &concept("refuted"), "null"),
        // STU3 and DSTU2 have codes, and some servers nothing but words.
        &condition("Refuted", r#""refuted""#, r#""active""#),
        &condition("Error", &text("Entered in Error"), "null"),
        r#"{"resourceType": "AllergyIntolerance", "code": {"text": "Refuted"}, "verificationStatus": {"coding": [{"code": "refuted"}]}}"#,
        r#"{"resourceType": "AllergyIntolerance", "substance": {"text": "Refuted"}, "status": "refuted"}"#,
        r#"{"resourceType": "MedicationRequest", "status": "entered-in-error", "medicationCodeableConcept": {"text": "Error"}}"#,
        r#"{"resourceType": "Immunization", "status": "entered-in-error", "vaccineCode": {"text": "Error"}}"#,
        r#"{"resourceType": "Encounter", "status": "entered-in-error", "class": {"code": "Error"}}"#,
        r#"{"resourceType": "DocumentReference", "status": "current", "docStatus": "entered-in-error", "type": {"text": "Error"}}"#,
        // What is merely inactive, or unsure, is none of these.
        &condition("Flu", r#""confirmed""#, r#""inactive""#),
        &condition("Gout", &concept("provisional"), &concept("resolved")),
        &condition("Asthma", &text("Confirmed"), r#""active""#),
        r#"{"resourceType": "AllergyIntolerance", "code": {"text": "Nuts"}, "clinicalStatus": {"coding": [{"code": "inactive"}]}}"#,
    ]);
    for hidden in ["HIV", "Error", "Refuted"] {
        assert!(!summary.contains(hidden), "{hidden} in {summary}");
    }
    assert_eq!(part(&summary, "Problems"), ["Asthma", "Flu (inactive)", "Gout (Whatever, Whatever)"]);
    assert_eq!(part(&summary, "Allergies"), ["Nuts (inactive)"]);
    assert!(summary.contains("\nRetracted (11)\n"), "{summary}");
    assert_eq!(
        part(&summary, "Retracted"),
        [
            "AllergyIntolerance: 2 entered in error or refuted",
            "Condition: 4 entered in error or refuted",
            "DocumentReference: 1 entered in error or refuted",
            "Encounter: 1 entered in error or refuted",
            "Immunization: 1 entered in error or refuted",
            "MedicationRequest: 1 entered in error or refuted",
            "Observation: 1 entered in error or refuted"
        ]
    );
    assert!(!self::summary(&[]).contains("etracted"));
}

/// Earlier versions say it with a flag beside a status that says that all is well.
#[test]
fn what_was_not_done_is_not_stated_as_done() {
    let summary = summary(&[
        r#"{"resourceType": "Immunization", "status": "completed", "notGiven": true, "vaccineCode": {"text": "MMR"}}"#,
        r#"{"resourceType": "Immunization", "status": "completed", "wasNotGiven": true, "vaccineCode": {"text": "IPV"}}"#,
        r#"{"resourceType": "Immunization", "status": "completed", "wasNotGiven": false, "vaccineCode": {"text": "Flu"}}"#,
        r#"{"resourceType": "MedicationStatement", "status": "active", "taken": "n", "medicationCodeableConcept": {"text": "A"}}"#,
        r#"{"resourceType": "MedicationStatement", "status": "active", "wasNotTaken": true, "medicationCodeableConcept": {"text": "B"}}"#,
        r#"{"resourceType": "MedicationRequest", "status": "active", "doNotPerform": true, "medicationCodeableConcept": {"text": "C"}}"#,
    ]);
    assert_eq!(part(&summary, "Immunizations"), ["Flu", "IPV (not-done)", "MMR (not-done)"]);
    assert_eq!(part(&summary, "Medications"), ["A (not-taken)", "B (not-taken)", "C (do-not-perform)"]);
}

#[test]
fn what_a_stricter_reader_refuses_is_shown_or_named() {
    let deep = format!(
        r#"{{"resourceType": "Condition", "id": "deep", "code": {{"text": "D"}}, "x": {}1{}}}"#,
        "[".repeat(700),
        "]".repeat(700)
    );
    let vast =
        format!(r#"{{"resourceType": "Observation", "code": {{"text": "V"}}, "x": [{}1]}}"#, "{},".repeat(200_000));
    let summary = summary(&[
        r#"{"resourceType": "Patient", "name": [{"given": ["Ann \ud83d"], "family": "Doe"}]}"#,
        r#"{"resourceType": "Condition", "code": {"text": "Half \ud83d\u00e9 pair"}, "\ud83d": 1}"#,
        r#"{"resourceType": "Observation", "code": {"text": "Much"}, "valueQuantity": {"value": 1E400, "unit": "x\udc00"}}"#,
        r#"{"resourceType": "Condition", "code": {"text": "Twice"}, "code": {"text": "Once"}, "note": 1e999, "onsetDateTime": 5}"#,
        &deep,
        &vast,
    ]);
    assert!(summary.starts_with("Ann \u{FFFD} Doe\n"), "{summary}");
    assert_eq!(part(&summary, "Problems"), ["Half \u{FFFD}é pair", "Once"]);
    assert_eq!(part(&summary, "Latest results"), ["Much: 1E400 x\u{FFFD}"]);
    assert_eq!(
        part(&summary, "Not readable"),
        ["Condition/deep: it nests deeper than 640 arrays and objects", "Observation: it has more than 100000 values"]
    );
}

#[test]
fn whole_times_are_compared_with_their_zones() {
    let newest = |times: &[(&str, &str)]| {
        let all: Vec<String> = times
            .iter()
            .enumerate()
            .map(|(value, (member, time))| {
                format!(r#"{{"resourceType": "Observation", "code": {{"text": "X"}}, "{member}": "{time}", "valueInteger": {value}}}"#)
            })
            .collect();
        let all: Vec<&str> = all.iter().map(|json| &**json).collect();
        part(&summary(&all), "Latest results")[0].rsplit(' ').next().unwrap().to_owned()
    };
    let effective = "effectiveDateTime";
    assert_eq!(newest(&[(effective, "2024-01-05T17:00:00Z"), (effective, "2024-01-05T08:00:00Z")]), "0");
    assert_eq!(newest(&[(effective, "2024-01-05T23:00:00-05:00"), (effective, "2024-01-06T01:00:00Z")]), "0");
    assert_eq!(newest(&[(effective, "2024-01-05T08:00:00+05:30"), (effective, "2024-01-05T03:00:00Z")]), "1");
    assert_eq!(newest(&[("effectiveInstant", "2024-01-05T08:00:00Z"), (effective, "2023-01-05")]), "0");
    assert_eq!(newest(&[(effective, "2024-01-05"), (effective, "2024-01-05")]), "1");
    assert_eq!(newest(&[(effective, "2024-01-05T08:00:00Z"), (effective, "soon")]), "0");
    // Measured at once: what was issued later.
    let at = r#""resourceType": "Observation", "code": {"text": "X"}, "effectiveDateTime": "2024-01-05""#;
    let (late, early) = (
        format!(r#"{{{at}, "issued": "2024-01-07T00:00:00Z", "valueString": "late"}}"#),
        format!(r#"{{{at}, "issued": "2024-01-06T00:00:00Z", "valueString": "early"}}"#),
    );
    assert_eq!(part(&summary(&[&late, &early]), "Latest results"), ["2024-01-05  X: late"]);
}

#[test]
fn every_value_is_listed_as_sent() {
    let digits = "1.234567890123456789012345678901234567890";
    for (value, line) in [
        (r#""valueQuantity": {"value": 100.00, "unit": "mg"}"#, "100.00 mg"),
        (&*format!(r#""valueQuantity": {{"value": {digits}}}"#), digits),
        (r#""valueQuantity": {"value": 1e-7, "comparator": "<", "code": "mg"}"#, "<1e-7 mg"),
        (r#""valueQuantity": {"value": "7.0", "unit": "%"}"#, "7.0 %"),
        (r#""valueQuantity": "7.0 %""#, "7.0 %"),
        (r#""valueQuantity": 7.0"#, "7.0"),
        (
            r#""valueRange": {"low": {"value": 3.0, "unit": "mmol/l"}, "high": {"value": 4.50, "unit": "mmol/l"}}"#,
            "3.0–4.50 mmol/l",
        ),
        (r#""valueRange": {"low": {"value": 3.0, "unit": "mmol/l"}}"#, "from 3.0 mmol/l"),
        (r#""valueRange": {"low": {"value": 3, "unit": "g"}, "high": {"value": 4, "unit": "kg"}}"#, "3 g–4 kg"),
        (r#""valueRatio": {"numerator": {"value": 1}, "denominator": {"value": 128}}"#, "1:128"),
        (
            r#""valueRatio": {"numerator": {"value": 5, "unit": "mg"}, "denominator": {"value": 10, "unit": "ml"}}"#,
            "5 mg:10 ml",
        ),
        (r#""valueRatio": {"numerator": {"value": 1, "comparator": "<"}}"#, "<1:…"),
        (r#""valueTime": "08:30:00""#, "08:30:00"),
        (r#""valueDateTime": "2024-01-05T08:30:00Z""#, "2024-01-05T08:30:00Z"),
        (r#""valuePeriod": {"start": "2024-01-05", "end": "2024-01-06"}"#, "2024-01-05 to 2024-01-06"),
        (r#""valuePeriod": {"start": "2024-01-05"}"#, "2024-01-05 to …"),
        (r#""valueCodeableConcept": {"coding": [{"code": "A"}, {"display": "Ash"}]}"#, "Ash"),
        (r#""valueString": "positive""#, "positive"),
        (r#""valueString": 5.0"#, "5.0"),
        (r#""valueBoolean": false"#, "no"),
        (r#""valueInteger": 40.0"#, "40.0"),
        (r#""valueSampledData": {"period": 10, "data": "2 3 E"}"#, "(SampledData)"),
        (r#""valueAttachment": {"title": "ECG", "url": "x"}"#, "ECG"),
        (r#""valueAttachment": {"url": "x"}"#, "(Attachment)"),
        (r#""valueQuantity": null, "valueString": "x""#, "x"),
        (
            r#""component": [{"code": {"text": "Systolic"}, "valueQuantity": {"value": 120}}, {"code": {"text": "None"}}, {"valueTime": "08:00"}]"#,
            "Systolic 120, 08:00",
        ),
    ] {
        assert_eq!(result(value).as_deref(), Some(line), "{value}");
    }
    for nothing in [
        r#""valueString": " ""#,
        r#""valueQuantity": {"unit": "mg", "code": "mg"}"#,
        r#""valueRatio": {}"#,
        r#""dataAbsentReason": {"text": "spoilt"}"#,
    ] {
        assert_eq!(result(nothing), None, "{nothing}");
    }
    let nameless = r#"{"resourceType": "Observation", "id": "ID", "valueString": "x"}"#;
    let all = summary(&[nameless, &nameless.replace("ID", "2")]);
    assert_eq!(part(&all, "Latest results").len(), 2, "{all}");
}

#[test]
fn a_result_has_its_range_and_flag() {
    let value = r#""valueQuantity": {"value": 11.50, "unit": "mmol/l"}"#;
    for (more, line) in [
        (
            r#""referenceRange": [{"low": {"value": 3.90, "unit": "mmol/l"}, "high": {"value": 5.5, "unit": "mmol/l"}, "text": "x"}], "interpretation": [{"coding": [{"code": "H", "display": "High"}]}]"#,
            "11.50 mmol/l (High, range 3.90–5.5)",
        ),
        // Of DSTU2 and STU3.
        (
            r#""referenceRange": [{"text": "< 5"}], "interpretation": {"coding": [{"code": "H"}]}"#,
            "11.50 mmol/l (H, range < 5)",
        ),
        (r#""referenceRange": [{"high": {"value": 100, "unit": "mg/dl"}}]"#, "11.50 mmol/l (range up to 100 mg/dl)"),
        (
            r#""referenceRange": [{"type": {"coding": [{"code": "normal"}]}, "low": {"value": 1}}, {"type": {"text": "Therapeutic"}, "low": {"value": 2}}]"#,
            "11.50 mmol/l (range from 1, Therapeutic range from 2)",
        ),
        (r#""status": "preliminary""#, "11.50 mmol/l (preliminary)"),
        (r#""status": "amended""#, "11.50 mmol/l"),
    ] {
        assert_eq!(result(&format!("{value}, {more}")).as_deref(), Some(line), "{more}");
    }
    let component = r#""component": [{"code": {"text": "A"}, "valueInteger": 1, "interpretation": [{"text": "Low"}]}, {"code": {"text": "B"}, "valueInteger": 2}]"#;
    assert_eq!(result(component).as_deref(), Some("A 1 (Low), B 2"));
}

#[test]
fn diagnoses_of_encounters_are_apart_from_problems() {
    let condition = |name: &str, categories: &[&str]| {
        let mut list = String::new();
        categories.iter().for_each(|code| write!(list, r#"{{"coding": [{{"code": "{code}"}}]}},"#).unwrap());
        format!(
            r#"{{"resourceType": "Condition", "code": {{"text": "{name}"}}, "category": [{}]}}"#,
            list.trim_end_matches(',')
        )
    };
    let summary = summary(&[
        &condition("Listed", &["problem-list-item"]),
        &condition("Concern", &["health-concern"]),
        &condition("Uncategorised", &[]),
        &condition("Both", &["encounter-diagnosis", "problem-list-item"]),
        &condition("Cough", &["encounter-diagnosis"]),
        &condition("Cough", &["encounter-diagnosis"]),
        // DSTU2 has one concept where the others have a list.
        r#"{"resourceType": "Condition", "code": {"text": "Cold"}, "category": {"coding": [{"code": "encounter-diagnosis"}]}}"#,
    ]);
    assert_eq!(part(&summary, "Problems"), ["Both", "Concern", "Listed", "Uncategorised"]);
    assert_eq!(part(&summary, "Encounter diagnoses"), ["Cold", "Cough"]);
}

#[test]
fn a_medication_is_listed_once_with_its_dose() {
    let order = |date: &str, dosage: &str| {
        format!(
            r#"{{"resourceType": "MedicationRequest", "status": "active", "authoredOn": "{date}", "medicationCodeableConcept": {{"text": "Metformin"}}{dosage}}}"#
        )
    };
    let text = |text: &str| format!(r#", "dosageInstruction": [{{"text": "{text}"}}]"#);
    let lines =
        |all: &[&str]| part(&summary(all), "Medications").iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let (old, new) = (order("2023-01-10", &text("500 mg")), order("2024-01-10T09:00:00Z", &text("850 mg")));
    for all in [[&*old, &*new], [&*new, &*old]] {
        assert_eq!(lines(&all), ["2024-01-10  Metformin: 850 mg"]);
    }
    // Noted again, without a word of the dose.
    let noted = r#"{"resourceType": "MedicationStatement", "status": "active", "dateAsserted": "2024-05-01", "medicationCodeableConcept": {"text": "Metformin"}}"#;
    assert_eq!(lines(&[&old, noted, &new]), ["2024-05-01  Metformin: 850 mg"]);
    for (dosage, said) in [
        (
            r#""dosageInstruction": [{"text": "1 tablet daily", "doseAndRate": [{"doseQuantity": {"value": 1.0, "unit": "tablet"}}]}]"#,
            "1 tablet daily",
        ),
        (
            r#""dosageInstruction": [{"text": "with food", "doseAndRate": [{"doseQuantity": {"value": 2.50, "unit": "mg"}}]}]"#,
            "2.50 mg, with food",
        ),
        (
            r#""dosageInstruction": [{"text": "10 min before meals", "doseQuantity": {"value": 1, "unit": "tablet"}}]"#,
            "1 tablet, 10 min before meals",
        ),
        (
            r#""dosageInstruction": [{"doseAndRate": [{"doseRange": {"low": {"value": 1, "unit": "mg"}, "high": {"value": 2, "unit": "mg"}}}], "route": {"text": "Oral"},
                "timing": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d"}}, "asNeededBoolean": true}]"#,
            "1–2 mg, Oral, 2 per day, as needed",
        ),
        (
            r#""dosage": [{"quantityQuantity": {"value": 5, "unit": "ml"}, "timing": {"repeat": {"frequency": 1, "period": 8, "periodUnits": "h"}}}]"#,
            "5 ml, 1 every 8 h",
        ),
        (
            r#""dosageInstruction": [{"timing": {"code": {"text": "BID"}}}, {"text": "then once a day"}]"#,
            "BID; then once a day",
        ),
    ] {
        assert_eq!(
            lines(&[&order("2024-01-10", &format!(", {dosage}"))]),
            [format!("2024-01-10  Metformin: {said}")],
            "{dosage}"
        );
    }
    let contained = r##"{"resourceType": "MedicationRequest", "status": "stopped", "contained": [{"resourceType": "Medication", "id": "m", "code": {"text": "Aspirin"}}],
        "medicationReference": {"reference": "#m"}}"##;
    assert_eq!(lines(&[contained]), ["Aspirin (stopped)"]);
}

#[test]
fn all_lines_can_be_had() {
    let mut summary = Summary::default();
    for n in 10..44 {
        summary.add(&resource(&format!(r#"{{"resourceType": "Encounter", "period": {{"start": "2024-01-{n}"}}, "type": [{{"text": "Visit {n}"}}]}}"#)));
    }
    let text = summary.to_string();
    assert!(text.contains("\nEncounters (34)\n"), "{text}");
    assert_eq!((part(&text, "Encounters").len(), part(&text, "Encounters")[15]), (16, "… and 19 more"));
    let text = summary.with_all_lines().to_string();
    assert_eq!(part(&text, "Encounters").len(), 34);
    assert!(!text.contains("more"), "{text}");
}

#[test]
fn no_character_turns_the_direction_of_a_line() {
    let text = summary(&[
        r#"{"resourceType": "Condition", "code": {"text": "Gout \u202egnp.exe\u2066!"}, "clinicalStatus": "Active"}"#,
    ]);
    assert_eq!(part(&text, "Problems"), ["Gout  gnp.exe !"]);
}

#[test]
fn a_chart_is_what_a_summary_is_made_of() {
    let mut chart = Chart::default();
    for json in [
        r#"{"resourceType": "Patient", "name": [{"use": "old"}, {"text": "Ann Doe"}], "birthDate": "1970-05-01", "gender": "female", "managingOrganization": {"display": "Ann & Co"}}"#,
        r#"{"resourceType": "Condition", "id": "c1", "code": {"text": "Gout"}, "onsetDateTime": "2019", "abatementDateTime": "2020-01-05", "recordedDate": "2019-02-01"}"#,
        r#"{"resourceType": "Provenance", "id": "p1"}"#,
    ] {
        chart.add(&resource(json));
    }
    let patient = chart.patient.clone().unwrap();
    assert_eq!((patient.name.as_deref(), &*patient.to_string()), (Some("Ann Doe"), "Ann Doe, born 1970-05-01, female"));
    assert_eq!(patient.practice.as_deref(), Some("Ann & Co"));
    let [gout] = &*chart.problems else { panic!("one problem") };
    let dates = [&gout.date, &gout.end, &gout.recorded].map(Option::as_deref);
    assert_eq!((&*gout.resource, dates), ("Condition/c1", [Some("2019"), Some("2020-01-05"), Some("2019-02-01")]));
    assert_eq!(gout.time().unwrap().to_rfc3339(), "2019-01-01T00:00:00+00:00");
    assert!(!format!("{chart:?}{gout:?}{patient:?}").contains("Gout"));
}
