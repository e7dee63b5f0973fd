//! What the types of each version can do beyond holding data.

use nextgen_patient_access_fhir::{Decimal, Revealed, Target, systems};

use super::*;

const OBSERVATION: &str = r#"{
  "resourceType": "Observation", "id": "bp", "status": "final",
  "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9"}], "text": "Blood pressure"},
  "effectiveDateTime": "2024-05-01T08:00:00-05:00", "issued": "2024-05-02T08:00:00-05:00",
  "interpretation": {"coding": [{"code": "H", "display": "High"}]},
  "component": [
    {"code": {"coding": [{"system": "urn:oid:2.16.840.1.113883.6.1", "code": "8480-6"}]},
     "valueQuantity": {"value": 142.0, "unit": "mmHg"},
     "referenceRange": [{"high": {"value": 130, "unit": "mmHg"}}]},
    {"code": {"coding": [{"system": "http://loinc.org", "code": "8462-4"}]}, "valueQuantity": {"value": 85, "code": "mm[Hg]"}}]
}"#;

every_version! {
    fn observation(members: &str) -> fhir::Observation {
        fhir::Observation::from_json(format!(r#"{{"resourceType": "Observation", {members}}}"#)).unwrap()
    }

    #[test]
    fn concepts_are_asked_by_system() {
        let concept = fhir::CodeableConcept::from_json(
            r#"{"coding": [{"system": "urn:local", "code": "7"}, {"code": "4548-4"}, {"system": "urn:oid:2.16.840.1.113883.6.1", "code": "17856-6"},
                {"system": "http://loinc.org", "code": " 4548-4 ", "display": "A1c"}], "text": ""}"#,
        ).unwrap();
        assert_eq!((concept.text(), concept.code(systems::LOINC)), (Some("A1c"), Some("17856-6")));
        assert!(concept.has(systems::LOINC, "4548-4") && concept.has("urn:oid:2.16.840.1.113883.6.1", "4548-4"));
        assert!(!concept.has(systems::SNOMED_CT, "4548-4") && !concept.has(systems::LOINC, "7"));
        assert_eq!((concept.code("urn:local"), concept.code(systems::CVX)), (Some("7"), None));
        assert_eq!(concept.coding[1].text(), Some("4548-4"));
        assert_eq!(fhir::CodeableConcept::default().text(), None);
    }

    #[test]
    fn extensions_are_found_by_url() {
        let patient = fhir::Patient::from_json(PATIENT).unwrap();
        let outer = patient.extension("urn:a").unwrap();
        let number = outer.extension("b").and_then(|it| it.value::<Decimal>());
        assert_eq!(number.map(Decimal::as_str), Some("1.10"));
        assert_eq!(outer.extension("c").and_then(|it| it.value()), Some(&-7));
        // Neither another type nor another level.
        assert_eq!(outer.extension("c").and_then(|it| it.value::<String>()), None);
        assert!(patient.extension("b").is_none() && outer.value::<String>().is_none());
        let born = patient.extra.element("birthDate").and_then(|it| it.extension("urn:t")?.value::<nextgen_patient_access_fhir::DateTime>());
        assert_eq!(born.map(|time| time.as_str()), Some("1970-05-01T00:00:00Z"));
        let twice = r#"{"family": "x", "extension": [{"url": "u", "valueCode": "1"}, {"url": "v"}, {"url": "u", "valueUri": "2"}]}"#;
        let name = fhir::HumanName::from_json(twice).unwrap();
        let codes: Vec<_> = name.extensions("u").filter_map(|it| it.value::<String>()).collect();
        assert_eq!(codes, ["1", "2"]);
        let coded = fhir::Extension::from_json(r#"{"url": "u", "valueCoding": {"code": "c"}}"#).unwrap();
        assert_eq!(coded.value::<fhir::Coding>().and_then(|coding| coding.text()), Some("c"));
    }

    #[test]
    fn observations_say_what_and_when() {
        let pressure = fhir::Observation::from_json(OBSERVATION).unwrap();
        assert_eq!(pressure.when().unwrap().as_str(), "2024-05-01T08:00:00-05:00");
        assert_eq!(pressure.flag().map(ToString::to_string).as_deref(), Some("High"));
        assert!(pressure.value().is_none() && pressure.range().is_none());
        assert_eq!(pressure.components().count(), 2);
        let systolic = pressure.component(systems::LOINC, "8480-6").unwrap();
        let value = systolic.value().unwrap();
        assert_eq!((value.number().map(Decimal::as_str), value.unit()), (Some("142.0"), Some("mmHg")));
        assert_eq!((value.to_string(), systolic.range().unwrap().to_string()), ("142.0 mmHg".into(), "up to 130 mmHg".into()));
        let diastolic = pressure.component(systems::LOINC, "8462-4").unwrap();
        assert_eq!(diastolic.value().and_then(|value| value.unit()), Some("mm[Hg]"));
        assert!(pressure.component(systems::LOINC, "0").is_none());
    }

    #[test]
    fn one_type_holds_every_value() {
        for (value, text) in [
            (r#""valueQuantity": {"value": 5, "unit": "g"}"#, "5 g"),
            (r#""valueCodeableConcept": {"text": "Negative"}"#, "Negative"),
            (r#""valueString": "none seen""#, "none seen"),
            (r#""valueRange": {"low": {"value": 1}, "high": {"value": 2}}"#, "1–2"),
            (r#""valueRatio": {"numerator": {"value": 1}, "denominator": {"value": 64}}"#, "1:64"),
            (r#""valueSampledData": {"data": "1 2"}"#, "(SampledData)"),
            (r#""valueTime": "08:30:00""#, "08:30:00"),
            (r#""valueDateTime": "2024-05""#, "2024-05"),
            (r#""valuePeriod": {"start": "2024", "end": "2025"}"#, "2024 to 2025"),
        ] {
            let whole = observation(&format!(r#"{value}, "component": [{{{value}}}]"#));
            assert_eq!(whole.value().unwrap().to_string(), text);
            assert_eq!(whole.component[0].value().unwrap().to_string(), text);
            assert_eq!(format!("{:?}", whole.value().unwrap()), "Value { .. }");
        }
        assert!(observation(r#""valueString": 5"#).value().is_none());
    }

    #[test]
    fn the_time_of_an_observation_is_where_it_is() {
        let when = |members: &str| observation(members).when().map(|time| time.to_string());
        let issued = r#""issued": "2024-05-02T08:00:00Z""#;
        assert_eq!(when(&format!(r#""effectivePeriod": {{"start": "2024-05-01", "end": "2024-05-02"}}, {issued}"#)).as_deref(), Some("2024-05-01"));
        assert_eq!(when(&format!(r#""effectivePeriod": {{"end": "2024-05-02"}}, {issued}"#)).as_deref(), Some("2024-05-02T08:00:00Z"));
        assert_eq!(when(issued).as_deref(), Some("2024-05-02T08:00:00Z"));
        assert_eq!(when(r#""status": "final""#), None);
    }

    #[test]
    fn the_normal_range_is_the_range() {
        let kind = if module_path!().ends_with("dstu2") { "meaning" } else { "type" };
        let range = |kinds: [&str; 2]| {
            let [first, second] = kinds.map(|it| if it.is_empty() { String::new() } else { format!(r#""{kind}": {it},"#) });
            observation(&format!(r#""referenceRange": [{{{first} "text": "first"}}, {{{second} "text": "second"}}]"#))
                .range().map(ToString::to_string)
        };
        let therapeutic = r#"{"coding": [{"code": "therapeutic"}]}"#;
        assert_eq!(range([therapeutic, r#"{"coding": [{"code": "normal", "display": "Normal Range"}]}"#]).as_deref(), Some("second"));
        assert_eq!(range([therapeutic, ""]).as_deref(), Some("second"));
        assert_eq!(range(["", ""]).as_deref(), Some("first"));
        assert_eq!(range([therapeutic, r#"{"text": "Recommended"}"#]), None);
    }

    #[test]
    fn references_lead_to_contained_resources_and_entries() {
        let bundle = fhir::Bundle::from_json(
            r##"{"resourceType": "Bundle", "entry": [
              {"fullUrl": "https://a.example/r4/Observation/1", "resource": {"resourceType": "Observation", "id": "1",
                "contained": [{"resourceType": "Patient", "id": "c"}]}},
              {"fullUrl": "https://a.example/r4/Patient/2", "resource": {"resourceType": "Patient", "id": "2", "meta": {"versionId": "1"}}},
              {"fullUrl": "https://a.example/r4/Patient/2", "resource": {"resourceType": "Patient", "id": "2", "meta": {"versionId": "2"}}},
              {"fullUrl": "https://b.example/r4/Patient/2", "resource": {"resourceType": "Patient", "id": "2", "active": true}},
              {"fullUrl": "urn:uuid:9d3f", "resource": {"resourceType": "Patient", "id": "u"}},
              {"resource": {"resourceType": "Patient", "id": "5"}},
              {"fullUrl": "https://a.example/r4/Rumour/7", "resource": {"resourceType": "Rumour", "id": "7"}}]}"##,
        ).unwrap();
        let index = |from: usize, text: &str| {
            let reference = fhir::Reference { reference: Some(text.to_owned()), ..Default::default() };
            let found = bundle.resolve(&reference, &bundle.entry[from])?;
            let position = bundle.entry.iter().position(|entry| std::ptr::eq(entry.resource.as_ref().unwrap(), found));
            Some(position.unwrap_or(usize::MAX))
        };
        assert_eq!(index(0, "#c"), Some(usize::MAX));
        assert_eq!(index(0, "#d"), None);
        assert_eq!(index(1, "#c"), None);
        assert_eq!(index(0, "Patient/2"), Some(1));
        assert_eq!(index(0, "Patient/2/_history/2"), Some(2));
        assert_eq!(index(0, "Patient/2/_history/3"), None);
        assert_eq!(index(3, "Patient/2"), Some(3));
        assert_eq!(index(0, "https://b.example/r4/Patient/2"), Some(3));
        assert_eq!(index(0, "https://c.example/r4/Patient/2"), None);
        assert_eq!(index(0, "urn:uuid:9d3f"), Some(4));
        assert_eq!(index(0, "Rumour/7"), Some(6));
        // An entry without full URL: by type and id. One that is a URN has no server to be relative to.
        assert_eq!((index(0, "Patient/5"), index(5, "Patient/2"), index(4, "Patient/2")), (Some(5), Some(1), None));
        assert_eq!((index(0, "Observation/2"), index(0, "")), (None, None));

        let observation = bundle.entry[0].resource.as_ref().unwrap();
        assert_eq!((observation.id(), observation.contained().len()), (Some("1"), 1));
        assert_eq!(bundle.resources::<fhir::Patient>().count(), 5);
        assert_eq!(bundle.resources::<fhir::Observation>().count(), 1);
        assert!(observation.downcast_ref::<fhir::Patient>().is_none());
        assert_eq!(observation.downcast_ref::<fhir::Observation>().and_then(|it| it.id.as_deref()), Some("1"));
        let observation = observation.clone().downcast::<fhir::Patient>().unwrap_err();
        assert!(observation.downcast::<fhir::Observation>().is_ok());
        let unknown = bundle.entry[6].resource.as_ref().unwrap();
        assert_eq!((unknown.id(), unknown.contained().len()), (None, 0));
    }

    #[test]
    fn a_patient_has_a_name_and_an_age_on_a_day() {
        let day = |text: &str| text.parse::<nextgen_patient_access_fhir::Date>().unwrap();
        let patient = fhir::Patient::from_json(
            r#"{"resourceType": "Patient", "birthDate": "1970-05-20", "name": [
                {"use": "nickname", "text": "Annie"},
                {"use": "usual", "text": "Ann Roe", "period": {"end": "2012"}},
                {"use": "official", "text": "Ann Doe", "period": {"start": "2010-07-01"}},
                {"use": "old", "text": "Ann Poe"}]}"#,
        ).unwrap();
        let name = |text: &str| patient.name_on(&day(text)).map(ToString::to_string);
        assert_eq!(name("2009-01-01").as_deref(), Some("Ann Roe"));
        assert_eq!(name("2012-12-31").as_deref(), Some("Ann Doe"));
        let mut before = patient.clone();
        before.name.drain(..1);
        assert_eq!(before.name_on(&day("2009-01-01")).map(ToString::to_string).as_deref(), Some("Ann Roe"));
        before.name.remove(1);
        assert!(before.name_on(&day("2013-01-01")).is_none());

        let age = |birth: &str, on: &str| {
            fhir::Patient { birth_date: Some(birth.parse().unwrap()), ..Default::default() }.age_on(&day(on))
        };
        assert_eq!((patient.age_on(&day("2024-05-19")), patient.age_on(&day("2024-05-20"))), (Some(53), Some(54)));
        assert_eq!((age("1970-05", "2024-05-15"), age("1970-05", "2024-06-01")), (None, Some(54)));
        assert_eq!((age("1970", "2024"), age("1970-05-20", "2024")), (None, None));
        assert_eq!((age("2000-02-29", "2001-02-28"), age("2000-02-29", "2001-03-01")), (Some(0), Some(1)));
        assert_eq!((age("2024-05-02", "2024-05-01"), age("2024-05-01", "2024-05-01")), (None, Some(0)));
        let time: nextgen_patient_access_fhir::DateTime = "2024-05-20T00:00:00+14:00".parse().unwrap();
        assert_eq!(patient.age_on(&time), Some(54));
    }

    #[test]
    fn choices_and_extras_are_equal_if_they_write_the_same() {
        let value = |json: &str| observation(json).value.clone().unwrap();
        assert!(value(r#""valueQuantity": {"value": 1.0}"#) == value(r#""valueQuantity": {"value": 1.0}"#));
        assert!(value(r#""valueQuantity": {"value": 1.0}"#) != value(r#""valueQuantity": {"value": 1.00}"#));
        assert!(value(r#""valueString": "2024""#) != value(r#""valueDateTime": "2024""#));
        let extra = |json: &str| observation(json).extra;
        assert!(extra(r#""x": 1"#) == extra(r#""x": 1, "status": "final""#) && extra(r#""x": 1"#) != extra(r#""x": 2"#));
        assert!(extra(r#""_status": {"id": "a"}"#) != extra(r#""_status": {"id": "b"}"#));
        assert!(extra(r#""id": "a""#) == Default::default());
        let unknown = |json: &str| fhir::Resource::from_json(json).unwrap();
        assert!(unknown(r#"{"resourceType": "Rumour"}"#) != unknown(r#"{"resourceType": "Rumour", "x": 1}"#));
    }

    #[test]
    fn required_codes_are_enums_that_keep_what_is_unknown() {
        use fhir::codes::{NameUse, ObservationStatus, QuantityComparator};

        let status = |code: &str| observation(&format!(r#""status": "{code}""#)).status_code();
        assert_eq!(status("entered-in-error"), Some(ObservationStatus::EnteredInError));
        assert_eq!(ObservationStatus::EnteredInError.to_string(), "entered-in-error");
        let Some(ObservationStatus::Unlisted(code)) = status("Final") else { panic!("unlisted") };
        assert_eq!(&*code, "Final");
        assert_eq!((status("Final").unwrap().as_str(), format!("{:?}", status("Final"))), ("Final", "Some(Unlisted(..))".into()));
        assert!(observation(r#""id": "1""#).status_code().is_none());
        let name = fhir::HumanName { use_: Some("maiden".to_owned()), ..Default::default() };
        assert_eq!(name.use_code(), Some(NameUse::Maiden));
        assert_eq!(name.use_code().clone(), name.use_code());
        let quantity = fhir::Quantity { comparator: Some("<=".to_owned()), ..Default::default() };
        assert_eq!(quantity.comparator_code(), Some(QuantityComparator::LessOrEqual));
    }

    #[test]
    fn what_debug_hides_is_revealed() {
        let read = observation(r#""valueQuantity": {"value": 1.50}, "x": [], "y": {"a\"}": [1, {}]}"#);
        let shown = format!("{:?}", Revealed(&read));
        assert_eq!(
            shown,
            "{\n  \"resourceType\": \"Observation\",\n  \"valueQuantity\": {\n    \"value\": 1.50\n  },\n  \"x\": [],\n  \"y\": {\n    \"a\\\"}\": [\n      1,\n      {}\n    ]\n  }\n}"
        );
        assert_eq!(canonical(&shown), canonical(&read.to_json()));
        assert_eq!(Revealed(&read).to_string(), shown);
        assert_eq!(Revealed(&read), Revealed(&read.clone()));
        assert!(Revealed(&read) != Revealed(&observation(r#""x": []"#)));
        let line = |shown: String| shown.split_whitespace().collect::<String>();
        assert_eq!(line(format!("{:?}", Revealed(&read.value))), r#"{"Quantity":{"value":1.50}}"#);
        assert_eq!(line(format!("{:?}", Revealed(&read.extra))), r#"{"x":[],"y":{"a\"}":[1,{}]}}"#);
        let patient = fhir::Patient::from_json(PATIENT).unwrap();
        assert_eq!(line(format!("{:?}", Revealed(&patient.birth_date))), r#""1970-05""#);
        assert_eq!(line(format!("{:?}", Revealed(&patient.name[0].given))), r#"["Ada",null,"K"]"#);
        let rumour = fhir::Resource::from_json(r#"{"resourceType": "Rumour"}"#).unwrap();
        assert_eq!(line(format!("{:?}", Revealed(&rumour))), r#"{"resourceType":"Rumour"}"#);
        // And without it nothing is.
        let silent = format!("{read:?}{:?}{:?}{:?}{:?}", read.value, read.extra, patient.birth_date, patient.name);
        assert!(!silent.contains("1.50") && !silent.contains("Ada") && !silent.contains("1970"), "{silent}");
    }
}

#[cfg(feature = "r4")]
#[test]
fn what_only_r4_has() {
    use nextgen_patient_access_fhir::r4::Observation;

    let read =
        |members: &str| Observation::from_json(format!(r#"{{"resourceType": "Observation", {members}}}"#)).unwrap();
    let when = |members: &str| read(members).when().map(|time| time.to_string());
    assert_eq!(when(r#""effectiveInstant": "2024-05-01T08:00:00Z""#).as_deref(), Some("2024-05-01T08:00:00Z"));
    assert_eq!(when(r#""effectiveTiming": {"event": [null, "2024-05-01"]}"#).as_deref(), Some("2024-05-01"));
    let value = |members: &str| read(members).value().map(|value| value.to_string());
    assert_eq!(value(r#""valueBoolean": true"#).as_deref(), Some("yes"));
    assert_eq!(value(r#""valueInteger": -3"#).as_deref(), Some("-3"));
    let flagged = read(r#""component": [{"interpretation": [{"text": "Low"}]}]"#);
    assert_eq!(flagged.component[0].flag().and_then(|flag| flag.text()), Some("Low"));
}

#[test]
fn references_are_read() {
    let resource = |base, resource_type, id, version| Some(Target::Resource { base, resource_type, id, version });
    for (text, target) in [
        ("Patient/1", resource(None, "Patient", "1", None)),
        (" Patient/1/_history/2 ", resource(None, "Patient", "1", Some("2"))),
        ("https://a.example/r4/Patient/1/", resource(Some("https://a.example/r4"), "Patient", "1", None)),
        ("#med", Some(Target::Contained("med"))),
        ("#", Some(Target::Contained(""))),
        ("urn:uuid:9d3f", Some(Target::Uri("urn:uuid:9d3f"))),
        ("urn:oid:1.2/Patient/3", Some(Target::Uri("urn:oid:1.2/Patient/3"))),
        ("Patient?identifier=1", Some(Target::Uri("Patient?identifier=1"))),
        ("../Patient/1", Some(Target::Uri("../Patient/1"))),
        ("", None),
        (" ", None),
    ] {
        assert!(Target::of(text) == target, "{text}");
    }
    assert_eq!(format!("{:?}", Target::of("Patient/1")), "Some(Resource { .. })");
}

#[test]
fn systems_have_oids() {
    assert!(systems::same("urn:oid:2.16.840.1.113883.6.96", systems::SNOMED_CT));
    assert!(systems::same(systems::RACE_AND_ETHNICITY, "urn:oid:2.16.840.1.113883.6.238"));
    assert!(!systems::same("urn:oid:2.16.840.1.113883.6.96", systems::LOINC) && !systems::same("", systems::LOINC));
}

#[cfg(feature = "r4")]
#[test]
fn a_list_of_codes_is_one() {
    use nextgen_patient_access_fhir::r4::codes::EventTiming;
    use nextgen_patient_access_fhir::r4::{Patient, TimingRepeat, codes};

    let patient = Patient { gender: Some("other".to_owned()), ..Default::default() };
    assert_eq!(patient.gender_code(), Some(codes::AdministrativeGender::Other));

    let repeat = TimingRepeat::from_json(r#"{"when": ["MORN.early", null, "x"]}"#).unwrap();
    let codes: Vec<EventTiming> = repeat.when_codes().collect();
    assert_eq!(codes, [EventTiming::MornEarly, EventTiming::from("x")]);
}
