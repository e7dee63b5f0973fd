//! HL7's times in FHIR's form.

use chrono::NaiveDate;

/// What is longer is no time.
const MAX_LENGTH: usize = 64;

/// `20240501143545.123-0500`, or the same in ISO's form, as `2024-05-01T14:35:45-05:00`: to the second, and otherwise no more and no
/// less exact than it came; `None` for what is no time. FHIR writes seconds even where they are not known. A time without a zone,
/// which FHIR does not have, stays without.
///
/// Sources: the type TS of HL7 V3; <https://www.hl7.org/fhir/R4/datatypes.html#dateTime>.
pub(super) fn time(value: &str) -> Option<String> {
    let value = value.trim();
    if value.len() > MAX_LENGTH {
        return None;
    }
    let (date, rest) = match &*shape(value) {
        "9999-99" => (value, ""),
        shape if shape.starts_with("9999-99-99") => value.split_at_checked(10)?,
        shape => value.split_at_checked(shape.bytes().take(8).take_while(|byte| *byte == b'9').count())?,
    };
    let date = self::date(&date.replace('-', ""))?;
    let (clock, zone) = rest.split_at(rest.find(['Z', '+', '-']).unwrap_or(rest.len()));
    let zone = self::zone(zone)?;
    match clock.strip_prefix('T').unwrap_or(clock) {
        // A day is the same with its zone as without.
        "" if rest.starts_with('T') => None,
        "" => Some(date),
        clock if date.len() == 10 => Some(format!("{date}T{}{zone}", self::clock(clock)?)),
        _ => None,
    }
}

/// The text with a 9 in place of each digit.
fn shape(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect()
}

/// A year, month or day that the calendar has, of its digits.
fn date(digits: &str) -> Option<String> {
    let (year, month, day) = (digits.get(..4)?, digits.get(4..6), digits.get(6..8));
    let number = |part: Option<&str>| part.map_or(Some(1), |part| part.parse().ok());
    NaiveDate::from_ymd_opt(year.parse().ok().filter(|year| *year > 0)?, number(month)?, number(day)?)?;
    match (month, day, digits.len()) {
        (None, None, 4) => Some(year.to_owned()),
        (Some(month), None, 6) => Some(format!("{year}-{month}")),
        (Some(month), Some(day), 8) => Some(format!("{year}-{month}-{day}")),
        _ => None,
    }
}

fn clock(text: &str) -> Option<String> {
    let (text, fraction) = text.split_once('.').unwrap_or((text, "0"));
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = match &*shape(text) {
        "9999" | "999999" | "99:99" | "99:99:99" => text.replace(':', ""),
        _ => return None,
    };
    let (hour, minute, second) = (digits.get(..2)?, digits.get(2..4)?, digits.get(4..6).unwrap_or("00"));
    (hour < "24" && minute < "60" && second <= "60").then(|| format!("{hour}:{minute}:{second}"))
}

/// `Z`, `+05`, `+0530` or `+05:30` as FHIR has it, or nothing as nothing.
fn zone(text: &str) -> Option<String> {
    match &*shape(text) {
        "" | "Z" => return Some(text.to_owned()),
        "+99" | "-99" | "+9999" | "-9999" | "+99:99" | "-99:99" => {}
        _ => return None,
    }
    let digits = text.replace(':', "");
    let (hour, minute) = (digits.get(1..3)?, digits.get(3..5).unwrap_or("00"));
    (hour <= "14" && minute < "60").then(|| format!("{}{hour}:{minute}", digits.get(..1).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn times_are_read_whole_or_not_at_all() {
        for (value, read) in [
            ("2018", Some("2018")),
            ("201807", Some("2018-07")),
            ("20180703", Some("2018-07-03")),
            ("2018-07", Some("2018-07")),
            ("2018-07-03", Some("2018-07-03")),
            ("20180703-0500", Some("2018-07-03")),
            ("201807032120-0500", Some("2018-07-03T21:20:00-05:00")),
            ("20180703212010-0500", Some("2018-07-03T21:20:10-05:00")),
            ("20180703212010.1234+0000", Some("2018-07-03T21:20:10+00:00")),
            ("20180703212010+00", Some("2018-07-03T21:20:10+00:00")),
            ("20180703212010-05", Some("2018-07-03T21:20:10-05:00")),
            ("20180703212010Z", Some("2018-07-03T21:20:10Z")),
            ("20180703212010+05:30", Some("2018-07-03T21:20:10+05:30")),
            ("2018-07-03T21:20:10.5+05:30", Some("2018-07-03T21:20:10+05:30")),
            ("2018-07-03T21:20:10Z", Some("2018-07-03T21:20:10Z")),
            ("2018-07-03T21:20Z", Some("2018-07-03T21:20:00Z")),
            (" 20180703T212010Z ", Some("2018-07-03T21:20:10Z")),
            ("20180703212010", Some("2018-07-03T21:20:10")),
            ("20000229", Some("2000-02-29")),
            // Of an hour, FHIR cannot say that it is one.
            ("2018070321+00", None),
            ("2018070321", None),
            ("20181301", None),
            ("201813", None),
            ("20180732", None),
            ("20190229", None),
            ("00000101", None),
            ("2018073", None),
            ("20187", None),
            ("201", None),
            ("2018-7-3", None),
            ("2018-07-03T", None),
            ("2018-07-03T21", None),
            ("2018-07T21:20:10Z", None),
            ("20180703242010Z", None),
            ("20180703216010Z", None),
            ("20180703212061Z", None),
            ("20180703212010+5", None),
            ("20180703212010+530", None),
            ("20180703212010+15:00", None),
            ("20180703212010+05:60", None),
            ("20180703212010+05:3", None),
            ("20180703212010ZZ", None),
            ("20180703212010 UTC", None),
            ("20180703212010.+00", None),
            ("2018070321201", None),
            ("2018-07-03 21:20", None),
            ("٢٠١٨0703", None),
            ("", None),
            ("Ann", None),
        ] {
            assert_eq!(time(value).as_deref(), read, "{value:?}");
        }
        assert_eq!(time(&"2".repeat(1_000_000)), None);
    }
}
