//! Texts that are no JSON: an error with line and column that quotes nothing.

use super::*;

/// Stands for patient data.
const MARKER: &str = "Zebra93";

/// A text with the marker in every kind of value, read and kept.
fn marked() -> String {
    let unknown = format!(r#"{{"resourceType":"Rumour","a":"{MARKER}"}}"#);
    format!(
        r#"{{"resourceType":"Patient","id":"{MARKER}","contained":[{unknown}],"extension":[{{"url":"{MARKER}","valueDateTime":"{MARKER}"}}],
        "birthDate":"{MARKER}","_birthDate":{{"id":"{MARKER}"}},"deceasedDateTime":"{MARKER}","name":[{{"given":["{MARKER}"]}}],
        "multipleBirthInteger":9393.0,"active":"{MARKER}","y":["{MARKER}"]}}"#
    )
}

every_version! {
    #[test]
    fn every_truncation_is_an_error_with_its_place() {
        let json = marked();
        for end in 0..json.len() {
            let error = fhir::Patient::from_json(&json[..end]).unwrap_err();
            let same = fhir::Resource::from_json(&json[..end]).unwrap_err();
            assert!(matches!(error.problem(), Problem::Syntax(_)), "{end}: {error}");
            assert!(matches!(same.problem(), Problem::Syntax(_)), "{end}: {same}");
            let lines = json[..end].matches('\n').count() + 1;
            assert!((1..=lines).contains(&error.line()) && error.column() >= 1, "{end}: {error}");
            assert!(!format!("{error} {error:?} {same} {same:?}").contains(MARKER), "{end}: {error}");
        }
    }

    #[test]
    fn the_place_is_right() {
        for (json, line, column) in [
            ("", 1, 1),
            (" \n  ", 2, 3),
            ("{\"resourceType\": \"Patient\",\n \"id\": }", 2, 8),
            ("{\"resourceType\": \"Patient\",\n \"shoeSize\": [1,\n}", 3, 1),
            ("{\"resourceType\": \"Patient\",}", 1, 28),
            ("{\"resourceType\": \"Patient\"} x", 1, 29),
            ("{\"resourceType\": \"Patient\", \"id\": \"a\" \"b\"}", 1, 39),
            ("{\"resourceType\": \"Patient\", 5: 1}", 1, 29),
            ("{\"resourceType\": \"Patient\", \"id\": 'a'}", 1, 35),
            ("{\"resourceType\": \"Patient\", \"id\": \"\\x\"}", 1, 37),
            ("{\"resourceType\": \"Patient\", \"id\": 01}", 1, 36),
            ("{\"resourceType\": \"Patient\", \"shoeSize\": NaN}", 1, 41),
            ("{\"resourceType\": \"Patient\", \"shoeSize\": Infinity}", 1, 41),
            ("{\"resourceType\": \"Patient\", \"shoeSize\": -Infinity}", 1, 42),
            ("{\"resourceType\": \"Patient\", \"active\": truth}", 1, 42),
            ("{\"resourceType\": \"Patient\", \"id\": \"a\nb\"}", 1, 37),
        ] {
            let error = fhir::Patient::from_json(json).unwrap_err();
            assert!(matches!(error.problem(), Problem::Syntax(_)), "{json}: {error}");
            assert_eq!((error.line(), error.column()), (line, column), "{json}: {error}");
            assert!(error.to_string().ends_with(&format!("at line {line} column {column}")), "{error}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_ignored() {
        let patient = fhir::Patient::from_json(format!("\u{feff}{PATIENT}")).unwrap();
        assert_same(PATIENT, &patient.to_json());
        assert_eq!(fhir::Resource::from_json("\u{feff}{}").unwrap().resource_type(), "");
        let error = fhir::Patient::from_json("\u{feff}{]").unwrap_err();
        assert_eq!((error.line(), error.column()), (1, 5));
        assert!(fhir::Patient::from_json("\u{feff}\u{feff}{}").is_err());
    }

    #[test]
    fn bytes_that_are_no_utf8_are_an_error() {
        for member in ["id", "birthDate", "shoeSize", "contained"] {
            let mut json = format!(r#"{{"resourceType": "Patient", "{member}": "K?the"}}"#).into_bytes();
            let at = json.iter().position(|byte| *byte == b'?').unwrap();
            json[at] = 0xE4;
            let error = fhir::Patient::from_json(&json).unwrap_err();
            assert_eq!((error.line(), error.column()), (1, at + 1), "{member}: {error}");
        }
        assert!(fhir::Patient::from_json(b"{\"resourceType\": \"Patient\", \"\xE4\": 1}").is_err());
    }

    #[test]
    fn half_a_surrogate_pair_excuses_nothing_else() {
        for text in [r#""\ud83d \x""#, r#""\ud83d"#, "\"\\ud83d\n\"", r#""\ud83d\u12""#] {
            for member in ["id", "shoeSize"] {
                let json = format!(r#"{{"resourceType": "Patient", "{member}": {text}}}"#);
                let error = fhir::Patient::from_json(&json).unwrap_err();
                assert!(matches!(error.problem(), Problem::Syntax(_)), "{json}: {error}");
            }
        }
    }

    #[test]
    fn debug_shows_no_data() {
        let patient = fhir::Patient::from_json(marked()).unwrap();
        let members = patient.unknown_members();
        assert_eq!(members.len(), 3);
        let shown = format!(
            "{patient:?} {patient:#?} {members:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            patient.contained, patient.extension, patient.extension[0].value, patient.birth_date, patient.deceased,
            patient.extra.unknown(), fhir::Resource::from(patient.clone()),
        );
        assert!(!shown.contains(MARKER) && !shown.contains("9393"), "{shown}");
        assert!(shown.contains("Patient") && shown.contains("ExtensionValue"), "{shown}");
        let other = fhir::Observation::from_json(marked()).unwrap_err();
        let serde = serde_json::from_str::<fhir::Observation>(&marked()).unwrap_err();
        let not = serde_json::from_str::<fhir::Patient>(&format!("{:?}", MARKER)).unwrap_err();
        assert!(!format!("{other} {other:?} {serde} {serde:?} {not} {not:?}").contains(MARKER));
    }
}
