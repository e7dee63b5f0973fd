//! What the examples print, of a sandbox's patient.
#![allow(dead_code, unreachable_pub, reason = "examples are programs")]

use nextgen_patient_access::{Api, office_r4};
use nextgen_sandbox::{Behaviour, Sandbox};

#[path = "../../examples/lab_trend.rs"]
mod lab_trend;
#[cfg(feature = "us-core")]
#[path = "../../examples/patient_card.rs"]
mod patient_card;
#[path = "../../examples/visit_summary.rs"]
mod visit_summary;

async fn office() -> (Sandbox, office_r4::Client, String) {
    let mut behaviour = Behaviour::default();
    behaviour.switch_off("office-limit").unwrap();
    let sandbox = Sandbox::builder().behaviour(behaviour).start().await.unwrap();
    let patient = sandbox.patients().next().unwrap().id;
    let token = sandbox.access_token(Api::OfficeR4, &patient);
    let office = office_r4::Client::new(sandbox.endpoint(Api::OfficeR4).unwrap(), token).unwrap();
    (sandbox, office, patient)
}

#[tokio::test]
async fn a_trend_has_a_line_for_each_result() {
    let (_sandbox, office, patient) = office().await;
    let a1c = lab_trend::trend(&office, &patient, "laboratory", "4548-4").await.unwrap();
    let lines: Vec<&str> = a1c.lines().collect();
    assert_eq!(lines[0], "time,name,value,unit,range,flag");
    assert!(lines.len() > 3, "{a1c}");
    assert!(lines[1..].is_sorted(), "{a1c}");
    for line in &lines[1..] {
        let fields: Vec<&str> = line.trim_matches('"').split("\",\"").collect();
        let [_, name, value, unit, range, flag] = fields[..] else { panic!("{line}") };
        assert!(name.contains("A1c") && unit == "%" && range == "4.0–5.6 %", "{line}");
        let is_high = value.parse::<f64>().unwrap() > 5.6;
        assert_eq!(flag == "High", is_high, "{line}");
    }
}

#[tokio::test]
async fn a_panel_has_a_line_for_each_component() {
    let (_sandbox, office, patient) = office().await;
    let pressure = lab_trend::trend(&office, &patient, "vital-signs", "85354-9").await.unwrap();
    let [systolic, diastolic] = ["Systolic", "Diastolic"].map(|name| pressure.matches(name).count());
    assert!(systolic > 1 && systolic == diastolic, "{pressure}");
    assert_eq!(pressure.lines().count(), 1 + systolic + diastolic);
}

#[test]
fn fields_of_a_trend_are_quoted() {
    let result = r#"{"resourceType": "Observation", "code": {"text": "a \"b\", c"}, "valueQuantity": {"value": 5.0, "comparator": "<"}}"#;
    let lines = lab_trend::lines(&nextgen_patient_access::fhir::r4::Observation::from_json(result).unwrap());
    assert_eq!(lines, ["\"\",\"a \"\"b\"\", c\",\"<5.0\",\"\",\"\",\"\"\n"]);
}

#[cfg(feature = "us-core")]
#[tokio::test]
async fn a_card_says_who_a_patient_is() {
    let (_sandbox, office, patient) = office().await;
    let read = office.patient_read(&patient).send().await.unwrap();
    let card = patient_card::card(&read, &"2026-01-01".parse().unwrap());
    let names: Vec<&str> = card.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(names, ["Name", "Age", "Gender", "Address", "Race", "Ethnicity", "Language"]);
    let born = read.birth_date.as_ref().unwrap().to_chrono().unwrap();
    let age = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().years_since(born).unwrap();
    assert!(card.contains(&format!("Age        {age}\n")) && card.contains("English"), "{card}");
    assert_eq!(
        patient_card::card(&nextgen_patient_access::fhir::r4::Patient::default(), &"2026-01-01".parse().unwrap()),
        ""
    );
}

#[tokio::test]
async fn the_latest_visit_has_what_belongs_to_it() {
    let (_sandbox, office, patient) = office().await;
    let record = visit_summary::record(&office, &patient).await.unwrap();
    let visit = visit_summary::latest_visit(&record).unwrap();
    for part in
        ["Diagnosis: ", "Blood pressure panel with all children optional: Systolic blood pressure ", "Document: "]
    {
        assert!(visit.contains(part), "no {part} in {visit}");
    }
    assert_eq!(visit_summary::latest_visit(&[]), None);
}
