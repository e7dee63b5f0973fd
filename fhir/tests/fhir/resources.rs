//! Resources of any type, and what says the type.

use super::*;

every_version! {
    #[test]
    fn unknown_resources_are_kept_whole() {
        let rumour = r#"{"resourceType":"Rumour", "told": [{"x": 1.50}], "x": "\ud83d\ude00"}"#;
        let json = format!(r#"{{"resourceType": "Bundle", "entry": [
            {{"resource": {rumour}}}, {{"resource": {PATIENT}}}, {{"resource": {{"id": "no type"}}}}, {{"resource": {{}}}},
            {{"resource": {{"resourceType": 5}}}}, {{"resource": null}}, {{"search": {{"mode": "match"}}}}]}}"#);
        let bundle = fhir::Bundle::from_json(&json).unwrap();
        assert_same(&json, &bundle.to_json());
        let types: Vec<_> = bundle.entry.iter().map(|entry| entry.resource.as_ref().map(|any| any.resource_type())).collect();
        assert_eq!(types, [Some("Rumour"), Some("Patient"), Some(""), Some(""), Some(""), None, None]);
        let Some(fhir::Resource::Unknown(kept)) = &bundle.entry[0].resource else { panic!("unknown") };
        assert_eq!(kept.json(), rumour);
        let Some(fhir::Resource::Patient(patient)) = &bundle.entry[1].resource else { panic!("a patient") };
        assert!(matches!(&patient.contained[0], fhir::Resource::Organization(clinic) if clinic.name.is_some()));
        assert!(matches!(&patient.contained[1], fhir::Resource::Unknown(kept) if kept.resource_type() == "Rumour"));
        assert_eq!(
            reported(&bundle.unknown_members()),
            ["/entry/1/resource/contact/0/unheard = {\"of\": [[]]}", "/entry/5/resource = null"],
        );
    }

    #[test]
    fn the_type_may_stand_anywhere() {
        for json in [
            r#"{"id": "a", "active": true, "resourceType": "Patient"}"#,
            r#"{"id": "a", "contained": [{"resourceType": "Rumour"}], "resourceType": "Patient", "active": true}"#,
            r#" { "resource\u0054ype" : "Patient" , "id":"a","active":true } "#,
        ] {
            assert_eq!(fhir::Patient::from_json(json).unwrap().active, Some(true));
            let fhir::Resource::Patient(patient) = fhir::Resource::from_json(json).unwrap() else { panic!("{json}") };
            assert_eq!((patient.id.as_deref(), patient.active), (Some("a"), Some(true)));
            assert_same(json, &patient.to_json());
        }
    }

    #[test]
    fn a_second_type_is_kept() {
        for json in [
            r#"{"resourceType": "Patient", "id": "a", "resourceType": "Observation"}"#,
            r#"{"id": "a", "resourceType": "Patient", "resourceType": 5}"#,
        ] {
            let resource = fhir::Resource::from_json(json).unwrap();
            assert_eq!((resource.resource_type(), resource.unknown_members().len()), ("Patient", 1));
            assert_same(json, &resource.to_json());
            assert!(fhir::Patient::from_json(json).unwrap() == fhir::Patient::try_from(resource).unwrap());
        }
        let unknown = fhir::Resource::from_json(r#"{"resourceType": 5, "resourceType": "Patient"}"#).unwrap();
        assert_eq!(unknown.resource_type(), "");
    }

    #[test]
    fn another_type_is_an_error() {
        let problem = |json| fhir::Patient::from_json(json).unwrap_err().problem().clone();
        assert_eq!(problem(r#"{"id": "a"}"#), Problem::NoResourceType { expected: "Patient" });
        for (json, message) in [
            (r#"{"resourceType": "Observation"}"#, "expected a Patient, found a Observation"),
            (r#"{"resourceType": 5}"#, "expected a Patient, found a resource of no known kind of type"),
            (r#"{"resourceType": null}"#, "expected a Patient, found a resource of no known kind of type"),
            (r#"{"resourceType": "Ada Example, born 1970"}"#, "expected a Patient, found a resource of no known kind of type"),
            (r#"{"resourceType": "\ud83d"}"#, "expected a Patient, found a resource of no known kind of type"),
        ] {
            assert_eq!(problem(json).to_string(), message);
        }
        for json in ["[]", "null", "5", "\"x\"", "true", r#"[{"resourceType": "Patient"}]"#] {
            assert_eq!(problem(json), Problem::NotAnObject);
            assert_eq!(fhir::Resource::from_json(json).unwrap_err().problem(), &Problem::NotAnObject);
        }
    }

    #[test]
    fn resources_convert() {
        let patient = fhir::Patient::from_json(PATIENT).unwrap();
        let resource = fhir::Resource::from(patient.clone());
        assert_eq!(resource.to_json(), patient.to_json());
        let resource = fhir::Observation::try_from(resource).unwrap_err();
        assert!(fhir::Patient::try_from(resource).unwrap() == patient);
    }
}
