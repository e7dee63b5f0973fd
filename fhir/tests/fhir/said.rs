//! What elements say in words, of each version.

/// The version of a module's tests.
fn version(module: &'static str) -> &'static str {
    module.rsplit("::").next().unwrap()
}

every_version! {
    #[track_caller]
    fn assert_says<T: serde::de::DeserializeOwned + std::fmt::Display>(json: &str, text: &str) {
        let element: T = serde_json::from_str(json).unwrap();
        assert_eq!(element.to_string(), text, "{json}");
        assert_eq!(format!("{element:>80}"), format!("{text:>80}"));
    }

    #[test]
    fn people_and_places() {
        assert_says::<fhir::HumanName>(r#"{"text": "Dr. Ada King", "family": "Byron"}"#, "Dr. Ada King");
        let parts = r#"{"prefix": ["Dr."], "given": ["Ada", null, "K."], "family": "King", "suffix": ["PhD"]}"#;
        assert_says::<fhir::HumanName>(parts, "Dr. Ada K. King PhD");
        assert_says::<fhir::HumanName>(r#"{"use": "old", "text": " "}"#, "");
        assert_says::<fhir::Address>(r#"{"text": "1 Main St\n\n Springfield "}"#, "1 Main St, Springfield");
        assert_says::<fhir::Address>(
            r#"{"line": ["1 Main St", "Apt 2"], "city": "Springfield", "state": "IL", "postalCode": "62701", "country": "US"}"#,
            "1 Main St, Apt 2, Springfield, IL 62701, US",
        );
        assert_says::<fhir::Address>(r#"{"city": "Springfield"}"#, "Springfield");
        assert_says::<fhir::ContactPoint>(r#"{"system": "phone", "value": "555-0100", "use": "home"}"#, "555-0100 (home)");
        assert_says::<fhir::ContactPoint>(r#"{"system": "email", "value": "a@example.com"}"#, "a@example.com");
    }

    #[test]
    fn codes() {
        let coding = r#"{"coding": [{"code": "a"}, {"code": "b", "display": "Bee"}]"#;
        assert_says::<fhir::CodeableConcept>(&format!(r#"{coding}, "text": "A bee"}}"#), "A bee");
        assert_says::<fhir::CodeableConcept>(&format!("{coding}}}"), "Bee");
        assert_says::<fhir::CodeableConcept>(r#"{"coding": [{"code": "a"}]}"#, "a");
        assert_says::<fhir::CodeableConcept>("{}", "");
        assert_says::<fhir::Coding>(r#"{"system": "urn:s", "code": "b", "display": "Bee"}"#, "Bee");
        assert_says::<fhir::Coding>(r#"{"system": "urn:s", "code": "b"}"#, "b");
    }

    #[test]
    fn amounts() {
        assert_says::<fhir::Quantity>(r#"{"value": 5.00, "comparator": "<", "unit": "mmol/l", "code": "x"}"#, "<5.00 mmol/l");
        assert_says::<fhir::Quantity>(r#"{"value": 1e3, "code": "mg"}"#, "1e3 mg");
        assert_says::<fhir::Quantity>(r#"{"unit": "mg"}"#, "");
        // Age, Duration and the like are a Quantity in Rust, or are none in a version.
        assert_says::<fhir::Duration>(r#"{"value": 10, "unit": "days"}"#, "10 days");
        let low = r#""low": {"value": 3.9, "unit": "mmol/l"}"#;
        assert_says::<fhir::Range>(&format!(r#"{{{low}, "high": {{"value": 5.50, "unit": "mmol/l"}}}}"#), "3.9–5.50 mmol/l");
        assert_says::<fhir::Range>(&format!("{{{low}}}"), "from 3.9 mmol/l");
        assert_says::<fhir::Range>(r#"{"high": {"value": 5}}"#, "up to 5");
        assert_says::<fhir::ObservationReferenceRange>(r#"{"text": "negative"}"#, "negative");
        assert_says::<fhir::Ratio>(r#"{"numerator": {"value": 1}, "denominator": {"value": 128}}"#, "1:128");
        assert_says::<fhir::Ratio>(r#"{"numerator": {"value": 1}}"#, "1:…");
        assert_says::<fhir::Period>(r#"{"start": "2024-05", "end": "2024-06-01"}"#, "2024-05 to 2024-06-01");
        assert_says::<fhir::Period>(r#"{"start": "2024-05"}"#, "2024-05 to …");
    }

    #[test]
    fn times() {
        // DSTU2 has another name for two members, and one value where its successors have a list: a list of one serves both.
        let units = if version(module_path!()) == "dstu2" { "Units" } else { "Unit" };
        let timing = |repeat: &str, text: &str| {
            let repeat = repeat.replace("Unit", units);
            assert_says::<fhir::Timing>(&format!(r#"{{"repeat": {repeat}}}"#), text);
        };
        timing(r#"{"frequency": 2, "period": 1, "periodUnit": "d"}"#, "2 per day");
        timing(r#"{"frequency": 1, "frequencyMax": 2, "period": 4.0, "periodMax": 6, "periodUnit": "h"}"#, "1–2 every 4–6 h");
        timing(
            r#"{"frequency": 1, "period": 3, "periodUnit": "d", "duration": 30, "durationUnit": "min", "count": 4}"#,
            "1 every 3 days, over 30 min, 4 times in all",
        );
        timing(r#"{"boundsPeriod": {"start": "2024-05-01", "end": "2024-05-10"}}"#, "from 2024-05-01 until 2024-05-10");
        timing(r#"{"boundsRange": {"low": {"value": 7}, "high": {"value": 10, "unit": "days"}}}"#, "for 7–10 days");
        timing(r#"{"when": "ACM"}"#, "before breakfast");
        if version(module_path!()) != "dstu2" {
            timing(r#"{"when": ["AC", "HS"], "offset": 30}"#, "30 min before meals, before sleep");
            timing(r#"{"dayOfWeek": ["mon", "fri"], "timeOfDay": ["08:00:00", "20:00:30"]}"#, "on Monday, Friday at 08:00, 20:00:30");
            timing(r#"{"boundsDuration": {"value": 10, "unit": "days"}}"#, "for 10 days");
        }
        assert_says::<fhir::Timing>(r#"{"code": {"text": "BID"}, "repeat": {"count": 1}}"#, "BID");
        assert_says::<fhir::Timing>(r#"{"event": ["2024-05-01", "2024-05-03"]}"#, "2024-05-01, 2024-05-03");
    }

    #[test]
    fn notes() {
        let note = r#"{"authorString": "Dr. Doe", "time": "2024-05-01", "text": "Take with food"}"#;
        assert_says::<fhir::Annotation>(note, "Take with food (Dr. Doe, 2024-05-01)");
        assert_says::<fhir::Annotation>(r#"{"authorReference": {"display": "Dr. Doe"}, "text": "Rest"}"#, "Rest (Dr. Doe)");
        assert_says::<fhir::Annotation>(r#"{"text": "Rest"}"#, "Rest");
    }
}

#[cfg(feature = "r4")]
#[test]
fn r4_doses() {
    use nextgen_patient_access_fhir::r4::Dosage;

    let says = |json: &str| Dosage::from_json(json).unwrap().to_string();
    let dose = r#""doseAndRate": [{"doseQuantity": {"value": 500, "unit": "mg"}}]"#;
    assert_eq!(says(&format!(r#"{{{dose}, "text": "twice a day"}}"#)), "500 mg, twice a day");
    assert_eq!(says(&format!(r#"{{{dose}, "text": "500 mg twice a day"}}"#)), "500 mg twice a day");
    let rest = r#""route": {"text": "Oral"}, "timing": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d"}}, "asNeededBoolean": true"#;
    assert_eq!(says(&format!("{{{dose}, {rest}}}")), "500 mg, Oral, 2 per day, as needed");
    assert_eq!(says("{}"), "");
}

#[cfg(feature = "stu3")]
#[test]
fn stu3_doses() {
    use nextgen_patient_access_fhir::stu3::Dosage;

    let dosage = Dosage::from_json(
        r#"{"doseRange": {"low": {"value": 1}, "high": {"value": 2, "unit": "tab"}}, "timing": {"code": {"text": "BID"}}}"#,
    );
    assert_eq!(dosage.unwrap().to_string(), "1–2 tab, BID");
}

#[cfg(feature = "dstu2")]
#[test]
fn dstu2_doses() {
    use nextgen_patient_access_fhir::dstu2::{MedicationOrderDosageInstruction, MedicationStatementDosage};

    let ordered = MedicationOrderDosageInstruction::from_json(
        r#"{"doseQuantity": {"value": 1, "unit": "tab"}, "route": {"text": "Oral"}}"#,
    );
    assert_eq!(ordered.unwrap().to_string(), "1 tab, Oral");
    let taken = MedicationStatementDosage::from_json(r#"{"quantityQuantity": {"value": 1, "unit": "tab"}}"#);
    assert_eq!(taken.unwrap().to_string(), "1 tab");
}
