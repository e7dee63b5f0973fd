//! Dates that compare.

use std::cmp::Ordering;

use nextgen_patient_access_fhir::{Date, DateTime, Instant};

/// As a DateTime of any text: also of what servers send that is none.
fn date_time(text: &str) -> DateTime {
    #[derive(serde::Deserialize)]
    struct Read(every::Period);
    let Read(period) = serde_json::from_value(serde_json::json!({ "start": text })).unwrap();
    period.start.unwrap()
}

#[cfg(feature = "dstu2")]
use nextgen_patient_access_fhir::dstu2 as every;
#[cfg(all(feature = "r4", not(feature = "dstu2")))]
use nextgen_patient_access_fhir::r4 as every;
#[cfg(all(feature = "stu3", not(any(feature = "r4", feature = "dstu2"))))]
use nextgen_patient_access_fhir::stu3 as every;

#[test]
fn the_order_respects_precision_and_zone() {
    use Ordering::{Equal, Less};
    for (one, other, expected) in [
        ("2023", "2024", Some(Less)),
        ("2024", "2024", Some(Equal)),
        ("2024", "2024-05", None),
        ("2024", "2024-01-01", None),
        ("2023", "2024-01-01", Some(Less)),
        ("2023-12", "2024-01-01", Some(Less)),
        ("2024-05-01", "2024-05-02", Some(Less)),
        ("2024-05-01", "2024-05-01", Some(Equal)),
        ("2024-02-28", "2024-02-29", Some(Less)),
        ("9999-12-31", "9999-12-31", Some(Equal)),
        ("0001", "9999", Some(Less)),
        // One moment in three zones.
        ("2024-05-01T08:00:00-05:00", "2024-05-01T13:00:00Z", Some(Equal)),
        ("2024-05-01T08:00:00-05:00", "2024-05-01T22:30:00+09:30", Some(Equal)),
        ("2024-05-01T23:00:00-05:00", "2024-05-02T03:59:59Z", None.or(Some(Ordering::Greater))),
        ("2024-05-01T08:00:00Z", "2024-05-01T08:00:00.001Z", Some(Less)),
        ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", Some(Less)),
        // A day begins 14 hours before UTC's, and ends 12 hours after.
        ("2024-05-01", "2024-05-01T08:00:00Z", None),
        ("2024-04-30T09:59:59Z", "2024-05-01", Some(Less)),
        ("2024-04-30T10:00:00Z", "2024-05-01", None),
        ("2024-05-01", "2024-05-02T11:59:59Z", None),
        ("2024-05-01", "2024-05-02T12:00:00Z", Some(Less)),
        ("2023", "2024-01-01T00:00:00Z", None),
        ("2023", "2024-01-02T00:00:00Z", Some(Less)),
        // What is no FHIR dateTime: no zone, no seconds.
        ("2024-05-01T08:00:00", "2024-05-01T08:00:01", Some(Less)),
        ("2024-05-01T08:00", "2024-05-01T08:01", Some(Less)),
        ("2024-05-01T08:00Z", "2024-05-01T08:00:30Z", None),
        ("2024-05-01T08:00:00", "2024-05-01T08:00:00Z", None),
        ("2024-05-01T08:00:00", "2024-05-01T20:00:00Z", None),
        ("2024-05-01T08:00:00", "2024-05-01T20:00:01Z", Some(Less)),
        // What is no date.
        ("", "2024", None),
        ("yesterday", "yesterday", None),
        ("2024-13", "2024", None),
        ("2024-02-30", "2025", None),
        ("éééé", "2024", None),
    ] {
        let (one, other) = (date_time(one), date_time(other));
        assert_eq!(one.compare(&other), expected, "{one} {other}");
        assert_eq!(other.compare(&one), expected.map(Ordering::reverse), "{other} {one}");
    }
}

#[test]
fn the_types_compare_with_one_another() {
    let date: Date = "2024-05-01".parse().unwrap();
    let instant: Instant = "2024-05-03T00:00:00Z".parse().unwrap();
    let time: DateTime = "2024-05-03T02:00:00+02:00".parse().unwrap();
    assert_eq!(date.compare(&instant), Some(Ordering::Less));
    assert_eq!(instant.compare(&time), Some(Ordering::Equal));
    assert_eq!(DateTime::from(instant).as_str(), "2024-05-03T00:00:00Z");
    assert_eq!(DateTime::from(date).as_str(), "2024-05-01");
}

/// Sorting by it is a total order, whatever is sorted: `sort_by_key` panics otherwise.
#[test]
fn starts_sort() {
    let mut texts = ["2024-05", "", "2024-05-01T00:00:00+02:00", "2024", "2024-05-01T08:00:00Z", "x", "2024-05-01"];
    texts.sort_by_key(|text| date_time(text).start());
    assert_eq!(texts, ["", "x", "2024", "2024-05-01T00:00:00+02:00", "2024-05", "2024-05-01", "2024-05-01T08:00:00Z"]);
}

every_version! {
    #[test]
    fn a_period_contains_its_ends() {
        let contains = |period: &str, date: &str| fhir::Period::from_json(period).unwrap().contains(&date_time(date));
        let may = r#"{"start": "2024-05-01", "end": "2024-05-31"}"#;
        for (date, expected) in [
            ("2024-04-30", Some(false)),
            ("2024-05-01", Some(true)),
            ("2024-05-31", Some(true)),
            ("2024-06-01", Some(false)),
            ("2024-05", Some(true)),
            ("2024", None),
            ("2024-05-10T00:00:00Z", Some(true)),
            ("2024-05-01T00:00:00Z", None),
            ("2024-05-01T11:59:59Z", None),
            ("2024-05-01T12:00:00Z", Some(true)),
            ("2024-05-31T09:59:59Z", Some(true)),
            ("2024-05-31T10:00:00Z", None),
            ("2024-06-01T12:00:00Z", Some(false)),
            ("2024-04-28T00:00:00Z", Some(false)),
            ("x", None),
        ] {
            assert_eq!(contains(may, date), expected, "{date}");
        }
        assert_eq!(contains(r#"{"end": "2012"}"#, "2012-12-31"), Some(true));
        assert_eq!((contains(r#"{"end": "2012"}"#, "2013"), contains("{}", "2013")), (Some(false), Some(true)));
        assert_eq!(contains(r#"{"start": "2024-05-01T00:00:00Z"}"#, "2024-05-01T00:00:00Z"), Some(true));
    }
}
