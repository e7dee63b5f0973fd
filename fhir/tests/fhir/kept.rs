//! Members that do not fit their type: kept and reported, and the rest is read.

use super::*;

/// A text with a Patient's members, and what is reported of it.
const MISFITS: &[(&str, &[&str])] = &[
    // Members that FHIR does not define.
    (r#""shoeSize": {"eu": 38.50}"#, &["/shoeSize = {\"eu\": 38.50}"]),
    (r#""": 1, "a/b~c": 2"#, &["/ = 1", "/a~1b~0c = 2"]),
    (r#""name": [{"nick": "x", "text": "y"}]"#, &["/name/0/nick = \"x\""]),
    (r#""_name": {"id": "x"}"#, &["/_name = {\"id\": \"x\"}"]),
    (r#""value": 1, "valueString": "x""#, &["/value = 1", "/valueString = \"x\""]),
    (r#""deceased": true, "deceasedString": "x""#, &["/deceased = true", "/deceasedString = \"x\""]),
    (r#""name": [{"resourceType": "HumanName"}]"#, &["/name/0/resourceType = \"HumanName\""]),
    // Null where a value is due.
    (
        r#""id": null, "name": null, "deceasedBoolean": null"#,
        &["/id = null", "/name = null", "/deceasedBoolean = null"],
    ),
    (r#""name": [null]"#, &["/name = [null]"]),
    (r#""birthDate": null, "_birthDate": {"id": "x"}"#, &["/birthDate = null"]),
    (r#""birthDate": "1970", "_birthDate": null"#, &["/_birthDate = null"]),
    (r#""name": [{"given": [null], "_given": [{"id": "x"}]}]"#, &[]),
    (r#""name": [{"given": ["a", null], "_given": [null, {"id": "x"}]}]"#, &[]),
    (r#""name": [{"_given": [null, {"id": "x"}]}]"#, &[]),
    // Numbers that are spelt as no integer.
    (r#""multipleBirthInteger": 2.0"#, &["/multipleBirthInteger = 2.0"]),
    (r#""multipleBirthInteger": 2e0"#, &["/multipleBirthInteger = 2e0"]),
    (r#""multipleBirthInteger": -0"#, &["/multipleBirthInteger = -0"]),
    (r#""multipleBirthInteger": 2.5"#, &["/multipleBirthInteger = 2.5"]),
    (
        r#""multipleBirthInteger": 1234567890123456789012345678901234567890"#,
        &["/multipleBirthInteger = 1234567890123456789012345678901234567890"],
    ),
    (r#""photo": [{"size": -1}]"#, &["/photo/0/size = -1"]),
    (r#""photo": [{"size": 3.0}]"#, &["/photo/0/size = 3.0"]),
    (r#""extension": [{"url": "u", "valueDecimal": 1234567890.123456789012345678901234567890}]"#, &[]),
    (r#""extension": [{"url": "u", "valueDecimal": 1E+400}, {"url": "u", "valueDecimal": -0.00}]"#, &[]),
    (r#""extension": [{"url": "u", "valueDecimal": "1.0"}]"#, &["/extension/0/valueDecimal = \"1.0\""]),
    // One value where a list is due, and the other way round.
    (r#""name": {"text": "x"}"#, &["/name = {\"text\":\"x\"}"]),
    (r#""name": {"nick": 1}"#, &["/name = {\"nick\":1}", "/name/nick = 1"]),
    (r#""name": [{"given": "Ada"}]"#, &["/name/0/given = \"Ada\""]),
    (
        r#""name": [{"given": "Ada", "_given": {"id": "x"}}]"#,
        &["/name/0/_given = {\"id\": \"x\"}", "/name/0/given = \"Ada\""],
    ),
    (r#""contained": {"resourceType": "Rumour"}"#, &["/contained = {\"resourceType\": \"Rumour\"}"]),
    (
        r#""extension": {"url": "a", "extension": {"url": "b", "valueInteger": 2.0}}"#,
        &[
            "/extension = {\"extension\":{\"url\":\"b\",\"valueInteger\":2.0},\"url\":\"a\"}",
            "/extension/extension = {\"url\":\"b\",\"valueInteger\":2.0}",
            "/extension/extension/valueInteger = 2.0",
        ],
    ),
    (r#""birthDate": ["1970"], "_birthDate": [null]"#, &["/birthDate = [\"1970\"]", "/_birthDate = [null]"]),
    (r#""maritalStatus": [{"text": "x"}]"#, &["/maritalStatus = [{\"text\": \"x\"}]"]),
    // Nothing in a list, nothing in an object.
    (r#""name": [], "identifier": [], "contained": []"#, &["/name = []", "/identifier = []", "/contained = []"]),
    (r#""name": [{"given": [], "_given": []}]"#, &["/name/0/given = []", "/name/0/_given = []"]),
    (r#""name": [[]]"#, &["/name = [[]]"]),
    (r#""name": [{}], "meta": {}, "_birthDate": {}, "contained": [{}]"#, &[]),
    // Wrong JSON types, for each kind of member.
    (r#""id": 1, "active": "true", "birthDate": 1970"#, &["/id = 1", "/active = \"true\"", "/birthDate = 1970"]),
    (
        r#""birthDate": {"year": 1970}, "deceasedBoolean": 0"#,
        &["/birthDate = {\"year\": 1970}", "/deceasedBoolean = 0"],
    ),
    (
        r#""multipleBirthInteger": "2", "deceasedDateTime": 5"#,
        &["/multipleBirthInteger = \"2\"", "/deceasedDateTime = 5"],
    ),
    (
        r#""meta": "x", "maritalStatus": true, "managingOrganization": 1.0"#,
        &["/meta = \"x\"", "/maritalStatus = true", "/managingOrganization = 1.0"],
    ),
    (r#""name": "x", "contact": 1, "contained": "x""#, &["/name = \"x\"", "/contact = 1", "/contained = \"x\""]),
    (r#""name": [{"text": "x"}, "y"]"#, &["/name = [{\"text\": \"x\"}, \"y\"]"]),
    (r#""name": [{"given": ["a", 1]}]"#, &["/name/0/given = [\"a\", 1]"]),
    (r#""contained": [{"resourceType": "Rumour"}, 5]"#, &["/contained = [{\"resourceType\": \"Rumour\"}, 5]"]),
    (
        r#""extension": [{"valueCoding": "x"}], "_birthDate": "x""#,
        &["/_birthDate = \"x\"", "/extension/0/valueCoding = \"x\""],
    ),
    // Both types of a choice at once: the first is read.
    (r#""deceasedBoolean": false, "deceasedDateTime": "2020""#, &["/deceasedDateTime = \"2020\""]),
    (
        r#""deceasedDateTime": "2020", "_deceasedDateTime": {"id": "x"}, "deceasedBoolean": false, "_deceasedBoolean": {}"#,
        &["/deceasedBoolean = false"],
    ),
    // Equal keys: the last is read.
    (r#""id": "a", "id": "b""#, &["/id = \"a\""]),
    (r#""id": "a", "id": 5"#, &["/id = \"a\"", "/id = 5"]),
    (r#""id": 5, "id": "b""#, &["/id = 5"]),
    (r#""name": {"text": "a"}, "name": [{"text": "b"}]"#, &["/name = [{\"text\":\"a\"}]"]),
    (r#""multipleBirthInteger": 2.0, "multipleBirthInteger": 3"#, &["/multipleBirthInteger = 2"]),
    (
        r#""multipleBirthInteger": 3, "multipleBirthInteger": 2.0"#,
        &["/multipleBirthInteger = 3", "/multipleBirthInteger = 2.0"],
    ),
    (r#""_birthDate": {"id": "a"}, "_birthDate": {"id": "b"}"#, &["/_birthDate = {\"id\":\"a\"}"]),
    (r#""_birthDate": {"id": "a"}, "_birthDate": 1"#, &["/_birthDate = {\"id\":\"a\"}", "/_birthDate = 1"]),
    (r#""shoeSize": 1, "shoeSize": 2"#, &["/shoeSize = 1", "/shoeSize = 2"]),
    // Dates that are no dates, and half an emoji.
    (r#""birthDate": "1970", "deceasedDateTime": "unknown""#, &[]),
    (r#""birthDate": "1970-02-31", "_birthDate": {"id": "x"}"#, &[]),
    (
        r#""name": [{"text": "\ud83d", "given": ["\ude00 \" \\", "x"], "prefix": ["\ud83d\ude00"]}]"#,
        &["/name/0/text = \"\\ud83d\"", "/name/0/given = [\"\\ude00 \\\" \\\\\", \"x\"]"],
    ),
    (r#""shoeSize": ["\ud83d\u0041", "\\\ud83d"]"#, &["/shoeSize = [\"\\ud83d\\u0041\", \"\\\\\\ud83d\"]"]),
];

every_version! {
    #[test]
    fn misfits_are_kept_and_reported() {
        for (members, expected) in MISFITS {
            let json = format!(r#"{{"resourceType": "Patient", "gender": "other", {members}, "language": "en"}}"#);
            let patient = fhir::Patient::from_json(&json).unwrap_or_else(|error| panic!("{members}: {error}"));
            assert_same(&json, &patient.to_json());
            assert_eq!(reported(&patient.unknown_members()), *expected, "{members}");
            assert_eq!((patient.gender.as_deref(), patient.language.as_deref()), (Some("other"), Some("en")), "{members}");
            let again = fhir::Patient::from_json(patient.to_json()).unwrap();
            assert!(again == patient, "{members}");
        }
    }

    #[test]
    fn what_fits_is_read() {
        let json = r#"{"resourceType": "Patient", "multipleBirthInteger": 2.0, "name": {"given": "Ada", "nick": "A"},
            "deceasedBoolean": true, "deceasedDateTime": "2020", "birthDate": "1970", "photo": [{"size": 30e1}]}"#;
        let patient = fhir::Patient::from_json(json).unwrap();
        assert!(matches!(patient.multiple_birth, Some(fhir::PatientMultipleBirth::Integer(2))));
        assert!(matches!(patient.deceased, Some(fhir::PatientDeceased::Boolean(true))));
        assert_eq!(patient.name[0].given, [Some("Ada".to_owned())]);
        assert_eq!(patient.name[0].extra.unknown()[0].name(), "nick");
        assert_eq!(patient.photo[0].size, Some(300));
        let born = patient.birth_date.as_ref().unwrap();
        assert_eq!((born.as_str(), born.precision()), ("1970", Some(nextgen_patient_access_fhir::Precision::Year)));
    }

    #[test]
    fn digits_and_text_are_kept() {
        let json = r#"{"resourceType": "Observation", "valueQuantity": {"value": 1234567890.123456789012345678901234567890},
            "effectiveDateTime": "yesterday", "issued": "2024-13-01"}"#;
        let observation = fhir::Observation::from_json(json).unwrap();
        let Some(fhir::ObservationValue::Quantity(quantity)) = &observation.value else { panic!("a quantity") };
        assert_eq!(quantity.value.as_ref().unwrap().as_str(), "1234567890.123456789012345678901234567890");
        let Some(fhir::ObservationEffective::DateTime(when)) = &observation.effective else { panic!("a dateTime") };
        assert_eq!((when.as_str(), when.precision(), when.to_chrono()), ("yesterday", None, None));
        assert_eq!(observation.issued.as_ref().unwrap().to_chrono(), None);
        assert_same(json, &observation.to_json());
        assert!(observation.unknown_members().is_empty());
    }

    #[test]
    fn siblings_are_read() {
        let patient = fhir::Patient::from_json(PATIENT).unwrap();
        let extension = &patient.extra.element("birthDate").unwrap().extension[0];
        assert!(matches!(&extension.value, Some(fhir::ExtensionValue::DateTime(_))));
        assert_eq!(patient.name[0].given, [Some("Ada".to_owned()), None, Some("K".to_owned())]);
        let given = patient.name[0].extra.elements("given");
        assert_eq!(given.len(), 3);
        assert_eq!(given[1].as_ref().unwrap().id.as_deref(), Some("g"));
        assert!(patient.extra.element("gender").is_none() && patient.extra.elements("gender").is_empty());
        assert!(patient.extra.elements("birthDate").is_empty() && patient.name[0].extra.element("given").is_none());
    }
}
