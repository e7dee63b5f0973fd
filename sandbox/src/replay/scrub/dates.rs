//! FHIR's dates and times, shifted by whole days.
//!
//! Source: <https://hl7.org/fhir/R4/datatypes.html#dateTime>.

use chrono::{Datelike, NaiveDate, TimeDelta};

/// A `date`, `dateTime` or `instant` so many days later; `None` if it is none. A month and a year stay as vague as they are.
pub(super) fn shifted(text: &str, days: i64) -> Option<String> {
    let (date, time) = text.split_once('T').map_or((text, None), |(date, time)| (date, Some(time)));
    let parts: Vec<&str> = date.split('-').collect();
    let shift = |year: &str, month: Option<&str>, day: Option<&str>| {
        let year = number(year, 4)?.try_into().ok()?;
        let month = month.map_or(Some(7), |month| number(month, 2))?;
        let day = day.map_or(Some(15), |day| number(day, 2))?;
        NaiveDate::from_ymd_opt(year, month, day)?
            .checked_add_signed(TimeDelta::try_days(days)?)
            .filter(|date| (0..=9999).contains(&date.year()))
    };
    match (&parts[..], time) {
        ([year], None) => shift(year, None, None).map(|date| format!("{:04}", date.year())),
        ([year, month], None) => {
            shift(year, Some(month), None).map(|date| format!("{:04}-{:02}", date.year(), date.month()))
        }
        ([year, month, day], None) => shift(year, Some(month), Some(day)).map(|date| date.to_string()),
        ([year, month, day], Some(time)) if is_time_of_zone(time) => {
            shift(year, Some(month), Some(day)).map(|date| format!("{date}T{time}"))
        }
        _ => None,
    }
}

/// Whether it is a day, and not only a year, which other numbers look like.
pub(super) fn is_day(text: &str) -> bool {
    text.len() >= 10 && shifted(text, 0).is_some()
}

/// `13:28:17.239`.
pub(super) fn is_time(text: &str) -> bool {
    let (time, fraction) = text.split_once('.').map_or((text, "0"), |(time, fraction)| (time, fraction));
    let mut parts = time.split(':');
    let mut below = |most: u32| parts.next().and_then(|part| number(part, 2)).is_some_and(|part| part < most);
    let is_good = below(24) && below(60) && (time.len() == 5 || below(61));
    is_good
        && parts.next().is_none()
        && (1..=9).contains(&fraction.len())
        && fraction.bytes().all(|b| b.is_ascii_digit())
}

fn is_time_of_zone(text: &str) -> bool {
    let at = text.find(['Z', '+', '-']).unwrap_or(text.len());
    let Some((time, zone)) = text.split_at_checked(at) else { return false };
    let is_zone = match zone.strip_prefix(['+', '-']) {
        Some(offset) => offset.len() == 5 && is_time(offset),
        None => matches!(zone, "" | "Z"),
    };
    is_zone && is_time(time)
}

fn number(text: &str, digits: usize) -> Option<u32> {
    if text.len() != digits || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_shifted_and_nothing_else_is_a_date() {
        for (text, expected) in [
            ("1961-07-23", "1961-08-23"),
            ("1961-07-23T04:05:06Z", "1961-08-23T04:05:06Z"),
            ("2024-01-31T23:59:60.125-05:00", "2024-03-02T23:59:60.125-05:00"),
            ("2024-01-31T23:59", "2024-03-02T23:59"),
            ("1961-12", "1962-01"),
            ("1961", "1961"),
        ] {
            assert_eq!(shifted(text, 31).as_deref(), Some(expected), "{text}");
        }
        for text in [
            "",
            "soon",
            "61-07-23",
            "1961-7-23",
            "1961-07-23T",
            "1961-07-23Tdinner",
            "1961-07-23T04:05:06ZAnn",
            "1961-02-30",
            "19610723",
            "07/23/1961",
            "1961-07-23 04:05",
            "１９６１-07-23",
            "1961-07-23T04:05:06.1234567890Z",
            "1961-07T10:00Z",
            "1961-07-23T04:05:06+Anna",
            "1961-07-23-05",
        ] {
            assert_eq!(shifted(text, 31), None, "{text}");
        }
        assert!(
            is_time("13:28:17") && is_time("13:28") && !is_time("13") && !is_time("25:00:00") && !is_time("13:28:17.x")
        );
        assert!(is_day("1961-07-23") && !is_day("1961") && !is_day("1961-07"));
    }
}
