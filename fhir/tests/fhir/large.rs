//! Deep and large texts.

use std::fmt::Write as _;

use super::*;

/// `levels` extensions, each in the one before: two levels of JSON each.
fn nested_extensions(levels: usize) -> String {
    let (open, close) = (r#""extension":[{"#.repeat(levels), "}]".repeat(levels));
    format!(r#"{{"resourceType":"Patient",{open}"valueDecimal":1.0{close}}}"#)
}

/// A Questionnaire with `levels` items, each in the one before: typed in R4 only.
fn nested_items(levels: usize) -> String {
    let (open, close) = (r#""item":[{"#.repeat(levels), "}]".repeat(levels));
    format!(r#"{{"resourceType":"Questionnaire",{open}"text":"?"{close}}}"#)
}

/// `levels` Bundles, each in the one before: three levels of JSON each.
fn nested_bundles(levels: usize) -> String {
    let (open, close) = (r#"{"resourceType":"Bundle","entry":[{"resource":"#.repeat(levels), "}]}".repeat(levels));
    format!(r#"{open}{{"resourceType":"Patient"}}{close}"#)
}

/// Runs on a thread with the 2 MB of stack that Rust gives a thread.
fn with_2_mb(test: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(2 << 20).spawn(test).unwrap().join().unwrap();
}

/// The most memory that this process had, in bytes; nothing where the system does not say.
fn peak_memory() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<usize>().ok().map(|kilobytes| kilobytes * 1024)
}

every_version! {
    /// Reads, copies, compares, lists, writes and drops.
    fn all_ways(json: &str) {
        let resource = fhir::Resource::from_json(json).unwrap();
        let copy = resource.clone();
        assert!(copy == resource);
        assert!(copy.unknown_members().is_empty());
        assert!(copy.to_json() == json);
        assert!(serde_json::from_str::<fhir::Resource>(json).unwrap() == copy);
    }

    #[test]
    fn two_hundred_levels() {
        with_2_mb(|| all_ways(&nested_extensions(200)));
        with_2_mb(|| all_ways(&nested_items(200)));
        with_2_mb(|| all_ways(&nested_items(200).replace("Questionnaire", "Rumour")));
        with_2_mb(|| all_ways(&nested_bundles(200)));
        with_2_mb(|| {
            let arrays = format!("{}1.0{}", "[".repeat(200), "]".repeat(200));
            let patient = fhir::Patient::from_json(format!(r#"{{"resourceType":"Patient","id":{arrays}}}"#)).unwrap();
            assert_eq!(patient.extra.unknown()[0].json(), arrays);
        });
    }

    #[test]
    fn the_deepest_and_one_more() {
        // 640 levels of JSON: the resource and 319 extensions, and an array that no extension has.
        let deepest = nested_extensions(319).replace("1.0", "[1.0]");
        with_2_mb({
            let deepest = deepest.clone();
            move || assert!(fhir::Patient::from_json(&deepest).unwrap().to_json() == deepest)
        });
        with_2_mb(|| all_ways(&nested_extensions(319)));
        for deeper in [
            deepest.replace("1.0", "[1.0]"),
            nested_extensions(100_000),
            nested_items(100_000),
            nested_items(100_000).replace("Questionnaire", "Rumour"),
            "[".repeat(1_000_000),
            "{\"id\":".repeat(1_000_000),
        ] {
            with_2_mb(move || {
                let error = fhir::Resource::from_json(&deeper).unwrap_err();
                assert_eq!(error.problem(), &Problem::TooDeep);
                assert!(error.to_string().starts_with("arrays and objects nest deeper than 640 levels, at line 1 column"));
            });
        }
    }

    /// Each level in a spelling of its own must not cost each level the work of all below.
    #[test]
    fn misspelt_nesting_takes_no_time() {
        let single = nested_extensions(200).replace(['[', ']'], "");
        with_2_mb(move || {
            let patient = fhir::Patient::from_json(&single).unwrap();
            assert!(patient.to_json() == single);
            assert_eq!(patient.unknown_members().len(), 200);
        });
        let twice = format!(
            r#"{{"resourceType":"Patient",{}"url":"u"{}}}"#,
            r#""extension":[{"url":"v"}],"extension":[{"#.repeat(200),
            "}]".repeat(200),
        );
        with_2_mb(move || {
            let written = fhir::Patient::from_json(&twice).unwrap().to_json();
            assert!(fhir::Patient::from_json(&written).unwrap().to_json() == written);
        });
    }

    #[test]
    #[ignore = "takes 1 GB of memory and, without --release, a minute"]
    fn a_bundle_of_300_mb() {
        let observation = r#"{"resource":{"resourceType":"Observation","id":"1","meta":{"lastUpdated":"2024-01-01T00:00:00Z"},"status":"final","code":{"coding":[{"system":"http://loinc.org","code":"718-7","display":"Hemoglobin"}]},"valueQuantity":{"value":13.50,"unit":"g/dL"}}}"#;
        let count = 300_000_000 / observation.len();
        let mut json = String::with_capacity(301_000_000);
        json.push_str(r#"{"resourceType":"Bundle","entry":["#);
        for number in 0..count {
            write!(json, "{}{observation}", if number == 0 { "" } else { "," }).unwrap();
        }
        json.push_str("]}");
        let before = peak_memory();
        let bundle = fhir::Bundle::from_json(&json).unwrap();
        if let (Some(before), Some(after)) = (before, peak_memory()) {
            let times = (after - before) / (json.len() / 10);
            println!("{} MB of JSON, {count} resources: {}.{} times as much in memory", json.len() / 1_000_000, times / 10, times % 10);
            assert!(times < 100, "ten times the text");
        }
        assert_eq!(bundle.entry.len(), count);
        assert!(bundle.entry.iter().all(|entry| matches!(&entry.resource, Some(fhir::Resource::Observation(_)))));
        assert!(bundle.unknown_members().is_empty());
        assert!(bundle.to_json() == json);
    }
}
