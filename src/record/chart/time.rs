//! FHIR's dates and times, to be compared.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

/// When a date or time begins. Without a zone it is taken for UTC.
pub(super) fn start(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc());
    }
    // Less than FHIR asks for, of a time: no seconds, or no zone.
    let zoned = text.strip_suffix('Z').map_or_else(|| text.to_owned(), |time| format!("{time}+00:00"));
    if let Ok(time) = DateTime::parse_from_str(&zoned, "%Y-%m-%dT%H:%M%:z") {
        return Some(time.to_utc());
    }
    for format in ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"] {
        if let Ok(time) = NaiveDateTime::parse_from_str(text, format) {
            return Some(time.and_utc());
        }
    }
    let day = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.get(..10)?.to_owned(),
    };
    Some(day.parse::<NaiveDate>().ok()?.and_hms_opt(0, 0, 0)?.and_utc())
}

#[cfg(test)]
mod tests {
    use super::start;

    #[test]
    fn whole_times_are_compared_with_their_zones() {
        let rising = [
            "2023",
            "2023-12",
            "2024-01-05",
            "2024-01-05T09:00:00+09:30",
            "2024-01-05T00:00:00.5Z",
            "2024-01-05T00:01:00Z",
            "2024-01-05T08:00",
            "2024-01-05T08:00:01",
            "2024-01-05T08:01Z",
            "2024-01-05T06:30:00-05:00",
            "2024-01-06",
            "2024-01-05T23:00:00-05:00",
        ];
        let mut times: Vec<_> = rising.iter().map(|text| start(text).unwrap()).collect();
        // Half past nine hours east: it was the day before.
        times.swap(2, 3);
        assert!(times.is_sorted_by(|one, other| one < other), "{times:?}");
        assert_eq!(start("2024-01-05T25:00:00Z"), start("2024-01-05"));
        for text in ["", "Ann", "2024-13-01", "20240105", "2024-1-5", "202", "ééééé"] {
            assert_eq!(start(text), None, "{text}");
        }
    }
}
