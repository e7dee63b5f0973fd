//! Texts that take many times their length in memory, or would be read again and again.

use super::*;

/// What is more than is read, as a whole resource of about so many bytes.
fn shapes(bytes: usize) -> Vec<(&'static str, String)> {
    let many = |one: &str| vec![one; bytes / (one.len() + 1)].join(",");
    let tangled = |levels: usize| {
        let text = "x".repeat(bytes);
        format!("{}{{\"url\":\"{text}\"}}{}", r#"{"extension":["#.repeat(levels), ",null]}".repeat(levels))
    };
    vec![
        ("entries", format!(r#"{{"resourceType":"Bundle","entry":[{}]}}"#, many("{}"))),
        (
            "resources",
            format!(r#"{{"resourceType":"Bundle","entry":[{}]}}"#, many(r#"{"resource":{"resourceType":"Patient"}}"#)),
        ),
        (
            "contained",
            format!(r#"{{"resourceType":"Patient","contained":[{}]}}"#, many(r#"{"resourceType":"Observation"}"#)),
        ),
        ("extensions", format!(r#"{{"resourceType":"Patient","extension":[{}]}}"#, many("{}"))),
        ("siblings", format!(r#"{{"resourceType":"Patient","name":[{}]}}"#, many(r#"{"_text":{}}"#))),
        ("unknown members", format!(r#"{{"resourceType":"Patient",{}}}"#, many(r#""a":0"#))),
        ("nulls", format!(r#"{{"resourceType":"Patient","name":[{}]}}"#, many(r#"{"use":null}"#))),
        ("a key again and again", format!(r#"{{"resourceType":"Patient",{}}}"#, many(r#""id":"""#))),
        ("a list that has no place", format!(r#"{{"resourceType":"Bundle","entry":[{},null]}}"#, many("{}"))),
        ("lists that have no place", tangled(200).replacen('{', r#"{"resourceType":"Patient","#, 1)),
    ]
}

every_version! {
    #[test]
    fn what_takes_too_much_is_refused_with_its_place() {
        for (name, json) in shapes(2_000_000) {
            let error = fhir::Resource::from_json(&json).err().unwrap_or_else(|| panic!("{name} were read"));
            let expected = if name == "lists that have no place" { Problem::TooTangled } else { Problem::TooLarge };
            assert_eq!(error.problem(), &expected, "{name}");
            assert!(error.problem().is_limit() && error.column() > 1, "{name}: {error}");
        }
    }

    #[test]
    fn a_little_of_it_is_read() {
        for (name, json) in shapes(1_000) {
            let resource = fhir::Resource::from_json(&json).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_same(&resource.to_json(), &fhir::Resource::from_json(resource.to_json()).unwrap().to_json());
        }
    }

    #[test]
    fn what_is_as_long_in_memory_is_read_at_any_length() {
        let text = "x".repeat(4_000_000);
        let addresses = vec![r#"{"line":["1 Long Street",null,"Second Floor"],"city":"Springfield","state":"IL"}"#; 40_000].join(",");
        for json in [
            format!(r#"{{"resourceType":"Patient","id":"{text}"}}"#),
            format!(r#"{{"resourceType":"Patient","id":"{}"}}"#, "\\n".repeat(2_000_000)),
            format!(r#"{{"resourceType":"Patient","unknown":["{text}",[[{}0]]]}}"#, "0,".repeat(1_000_000)),
            format!(r#"{{"resourceType":"Patient","address":[{addresses}]}}"#),
        ] {
            assert!(fhir::Patient::from_json(&json).unwrap().to_json() == json);
        }
    }

    /// The type last, as some servers write it, costs each level the work of all below.
    #[test]
    fn nested_resources_with_their_type_last_are_read_up_to_a_point() {
        let nested = |levels: usize, bytes: usize| {
            let (open, close) = (r#"{"entry":[{"resource":"#.repeat(levels), r#"}],"resourceType":"Bundle"}"#.repeat(levels));
            format!(r#"{open}{{"id":"{}","resourceType":"Patient"}}{close}"#, "x".repeat(bytes))
        };
        assert!(fhir::Resource::from_json(nested(4, 2_000_000)).is_ok());
        assert_eq!(fhir::Resource::from_json(nested(100, 2_000_000)).unwrap_err().problem(), &Problem::TooTangled);
    }
}
