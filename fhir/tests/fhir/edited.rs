//! Values that the caller changes: what was kept for the old value does not come back.

use super::*;

every_version! {
    fn read(members: &str) -> fhir::Patient {
        fhir::Patient::from_json(format!(r#"{{"resourceType":"Patient",{members}}}"#)).unwrap()
    }

    #[track_caller]
    fn assert_writes(patient: &fhir::Patient, members: &str) {
        assert_eq!(patient.to_json(), format!(r#"{{"resourceType":"Patient",{members}}}"#));
    }

    #[test]
    fn a_number_loses_its_spelling_with_its_value() {
        let mut patient = read(r#""multipleBirthInteger":2.0"#);
        patient.multiple_birth = Some(fhir::PatientMultipleBirth::Integer(3));
        assert_writes(&patient, r#""multipleBirthInteger":3"#);
        patient.multiple_birth = Some(fhir::PatientMultipleBirth::Integer(2));
        assert_writes(&patient, r#""multipleBirthInteger":2.0"#);
        patient.multiple_birth = Some(fhir::PatientMultipleBirth::Boolean(true));
        assert_writes(&patient, r#""multipleBirthBoolean":true"#);
        patient.multiple_birth = None;
        assert_eq!(patient.to_json(), r#"{"resourceType":"Patient"}"#);
        assert!(patient.unknown_members().is_empty());
    }

    #[test]
    fn a_list_of_more_than_one_has_brackets() {
        let mut patient = read(r#""name":{"text":"a","given":"b"}"#);
        assert_writes(&patient, r#""name":{"text":"a","given":"b"}"#);
        patient.name[0].given.push(None);
        assert_writes(&patient, r#""name":{"text":"a","given":["b",null]}"#);
        patient.name.push(fhir::HumanName { text: Some("c".to_owned()), ..Default::default() });
        assert_writes(&patient, r#""name":[{"text":"a","given":["b",null]},{"text":"c"}]"#);
        patient.name.clear();
        assert_eq!(patient.to_json(), r#"{"resourceType":"Patient"}"#);
    }

    #[test]
    fn a_kept_member_gives_way_to_a_value() {
        let mut patient = read(r#""birthDate":1970,"name":[],"deceasedBoolean":"yes","_birthDate":5,"shoeSize":38"#);
        patient.birth_date = Some("1970".parse().unwrap());
        patient.name.push(fhir::HumanName::default());
        patient.deceased = Some(fhir::PatientDeceased::Boolean(true));
        patient.extra.set_element("birthDate", fhir::Element { id: Some("b".to_owned()), ..Default::default() });
        let json = patient.to_json();
        assert_same(&json, r#"{"resourceType":"Patient","birthDate":"1970","_birthDate":{"id":"b"},"name":[{}],"deceasedBoolean":true,"shoeSize":38}"#);
        assert_eq!(json.matches("irthDate").count(), 2);
        assert_eq!(json.matches("name").count(), 1);
    }

    #[test]
    fn elements_can_be_set() {
        let element = |id: &str| fhir::Element { id: Some(id.to_owned()), ..Default::default() };
        let mut patient = fhir::Patient::default();
        patient.extra.set_element("birthDate", element("a"));
        assert_writes(&patient, r#""_birthDate":{"id":"a"}"#);
        patient.extra.set_element("birthDate", element("b"));
        patient.birth_date = Some("1970".parse().unwrap());
        assert_writes(&patient, r#""birthDate":"1970","_birthDate":{"id":"b"}"#);
        let mut name = fhir::HumanName { given: vec![Some("Ada".to_owned()), None], ..Default::default() };
        name.extra.set_elements("given", vec![None, Some(element("c"))]);
        assert_eq!(name.to_json(), r#"{"given":["Ada",null],"_given":[null,{"id":"c"}]}"#);
        name.extra.set_elements("given", Vec::new());
        assert_eq!(name.to_json(), r#"{"given":["Ada",null]}"#);
        assert_eq!(fhir::HumanName::default().to_json(), "{}");
    }

    #[test]
    fn equal_is_what_writes_the_same() {
        assert!(read(r#""id":"a","active":true"#) == read(r#" "active" : true, "id":"\u0061""#));
        assert!(read(r#""id":"a","x":1"#) == read(r#""x":1,"id":"a""#));
        assert!(read(r#""multipleBirthInteger":2"#) != read(r#""multipleBirthInteger":2.0"#));
        assert!(read(r#""extension":[{"valueDecimal":1.0}]"#) != read(r#""extension":[{"valueDecimal":1.00}]"#));
        assert!(read(r#""name":{}"#) != read(r#""name":[{}]"#));
        assert!(read(r#""x":1"#) != read(r#""y":1"#));
        assert!(read(r#""id":null"#) != read(r#""active":null"#));
    }
}
