//! serde, with serde_json: digits and unknown members survive inside an app's own types too.

use super::*;

every_version! {
    #[derive(serde::Serialize, serde::Deserialize)]
    struct Visit {
        note: String,
        patient: fhir::Patient,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        bodies: Vec<fhir::Resource>,
        name: Option<fhir::HumanName>,
        #[serde(flatten)]
        rest: BTreeMap<String, serde_json::Value>,
    }

    #[test]
    fn texts_go_through() {
        let patient: fhir::Patient = serde_json::from_str(PATIENT).unwrap();
        assert!(patient == fhir::Patient::from_json(PATIENT).unwrap());
        assert_eq!(serde_json::to_string(&patient).unwrap(), patient.to_json());
        assert!(serde_json::from_slice::<fhir::Resource>(PATIENT.as_bytes()).unwrap() == fhir::Resource::from(patient.clone()));
        assert!(serde_json::from_reader::<_, fhir::Patient>(PATIENT.as_bytes()).unwrap() == patient);
        assert_same(PATIENT, &serde_json::to_string_pretty(&patient).unwrap());
    }

    #[test]
    fn values_go_through() {
        let patient = fhir::Patient::from_json(PATIENT).unwrap();
        let value = serde_json::to_value(&patient).unwrap();
        assert_eq!(value, serde_json::from_str::<serde_json::Value>(PATIENT).unwrap());
        let again: fhir::Patient = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&again).unwrap(), value);
        assert_eq!(again.contained.len(), 2);
    }

    #[test]
    fn an_apps_own_struct_keeps_digits() {
        let json = format!(r#"{{"note":"x","patient":{PATIENT},"bodies":[{PATIENT},{{"resourceType":"Rumour","x":1.50}}],
            "name":{{"given":["Ada"],"nick":1.10}},"more":1}}"#);
        let visit: Visit = serde_json::from_str(&json).unwrap();
        assert_eq!((visit.bodies.len(), visit.rest.len()), (2, 1));
        assert_same(&json, &serde_json::to_string(&visit).unwrap());
    }

    #[test]
    fn errors_say_what_and_where() {
        let error = serde_json::from_str::<Visit>(r#"{"note":"x","patient":{"resourceType":"Group"}}"#).err().unwrap();
        assert!(error.to_string().starts_with("expected a Patient, found a Group, at line 1 column "), "{error}");
        assert!(serde_json::from_str::<fhir::Patient>("{").is_err());
    }
}
