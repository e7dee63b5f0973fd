//! Dates and times to search by.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, TimeZone};

use super::invalid;
use crate::base::Error;

search_value! {
    /// A date of any precision, or a date and time; with a prefix, it is a [`DateBound`](super::DateBound).
    ///
    /// Reads `2024`, `2024-01`, `2024-01-31`, `2024-01-31T14:30`, with seconds (`:05`, `:05.250`) and with `Z` or an offset (`-05:00`);
    /// what is read must exist in the calendar. FHIR recommends an offset wherever there is a time.
    ///
    /// ```
    /// use nextgen_patient_access::search::DateValue;
    ///
    /// let new_year: DateValue = "2024-01-01T00:00-05:00".parse()?;
    /// assert!("2024-02-30".parse::<DateValue>().is_err());
    /// # Ok::<(), nextgen_patient_access::Error>(())
    /// ```
    ///
    /// Source: <https://hl7.org/fhir/R4/search.html#date>.
    DateValue
}

impl FromStr for DateValue {
    type Err = Error;

    /// # Errors
    /// [`ErrorKind::Request`](crate::ErrorKind::Request) if the text is no such date.
    fn from_str(text: &str) -> Result<Self, Error> {
        let valid = match text.split_once('T') {
            None => is_date(text),
            Some((date, time)) => is_date_time(date, time),
        };
        if valid {
            return Ok(Self(text.to_owned()));
        }
        Err(invalid(
            "a date to search by is not one",
            "write it as 2024, 2024-01, 2024-01-31 or 2024-01-31T14:30:00Z, and check that it exists",
        ))
    }
}

/// A year, a month or a day.
fn is_date(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    has_form(&whole, "0000-00-00") && whole.parse::<NaiveDate>().is_ok()
}

/// A day, then a time without or with seconds, then an offset or none.
fn is_date_time(date: &str, time: &str) -> bool {
    let offset_at = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (time, offset) = time.split_at(offset_at);
    let offset = if offset.is_empty() { "Z" } else { offset };
    let seconds = if time.len() == 5 { ":00" } else { "" };
    has_form(date, "0000-00-00") && DateTime::parse_from_rfc3339(&format!("{date}T{time}{seconds}{offset}")).is_ok()
}

/// Whether a text is as the form, with any digit for each `0`.
fn has_form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text
            .bytes()
            .zip(form.bytes())
            .all(|(byte, form)| if form == b'0' { byte.is_ascii_digit() } else { byte == form })
}

/// A day.
impl From<NaiveDate> for DateValue {
    fn from(date: NaiveDate) -> Self {
        Self(date.to_string())
    }
}

/// A point in time, with its offset.
impl<Tz: TimeZone> From<DateTime<Tz>> for DateValue {
    fn from(date_time: DateTime<Tz>) -> Self {
        Self(date_time.to_rfc3339())
    }
}

/// From a resource's date, which can be a text that is none: then it is an error, as in [`FromStr`].
#[cfg(feature = "_fhir")]
impl TryFrom<&crate::fhir::Date> for DateValue {
    type Error = Error;

    fn try_from(date: &crate::fhir::Date) -> Result<Self, Error> {
        date.as_str().parse()
    }
}

/// From a resource's date or time, which can be a text that is none: then it is an error, as in [`FromStr`].
#[cfg(feature = "_fhir")]
impl TryFrom<&crate::fhir::DateTime> for DateValue {
    type Error = Error;

    fn try_from(date_time: &crate::fhir::DateTime) -> Result<Self, Error> {
        date_time.as_str().parse()
    }
}

/// From a resource's instant, which can be a text that is none: then it is an error, as in [`FromStr`].
#[cfg(feature = "_fhir")]
impl TryFrom<&crate::fhir::Instant> for DateValue {
    type Error = Error;

    fn try_from(instant: &crate::fhir::Instant) -> Result<Self, Error> {
        instant.as_str().parse()
    }
}
