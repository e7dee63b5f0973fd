//! FHIR's dates and times, with the precision that they came with.

use std::any::Any;
use std::fmt;
use std::str::FromStr;

use super::lexer::Peek;
use super::object::{AnyValue, Value};
use super::reader::{ReadError, Reader};
use super::write;
use chrono::{DateTime as ChronoDateTime, FixedOffset, NaiveDate, NaiveTime};

/// How exact a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// A year alone: `1974`.
    Year,
    /// A year and a month: `1974-12`.
    Month,
    /// A whole date: `1974-12-25`.
    Day,
    /// Date, time and offset: `1974-12-25T14:35:45-05:00`.
    Time,
}

/// A text is no date or time of the FHIR type asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a FHIR {0}")]
pub struct InvalidDate(&'static str);

/// What is the same for all four types: they keep the text, also one that is no date (a server sent it).
macro_rules! text_type {
    ($(#[$doc:meta])* $name:ident, $fhir:literal, $valid:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The text, as it came.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            pub(super) fn of_text(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl FromStr for $name {
            type Err = InvalidDate;

            fn from_str(text: &str) -> Result<Self, InvalidDate> {
                let value = Self::of_text(text);
                let valid: fn(&$name) -> bool = $valid;
                if valid(&value) { Ok(value) } else { Err(InvalidDate($fhir)) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        /// Shows no date: it is a patient's.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).finish_non_exhaustive()
            }
        }

        impl Value for $name {
            const PRIMITIVE: bool = true;

            fn read(peek: Peek, reader: &mut Reader<'_>) -> Result<Self, ReadError> {
                reader.text(peek).map(Self)
            }
        }

        impl AnyValue for $name {
            fn write(&self, out: &mut Vec<u8>) {
                write::string(&self.0, out);
            }

            fn any(&self) -> &dyn Any {
                self
            }
        }
    };
}

text_type! {
    /// A FHIR `date`: a year, a year and month, or a whole date (<https://hl7.org/fhir/R4/datatypes.html#date>).
    ///
    /// ```
    /// use nextgen_patient_access::fhir::{Date, Precision};
    ///
    /// let born: Date = "1974-12".parse()?;
    /// assert_eq!((born.precision(), born.to_chrono()), (Some(Precision::Month), None));
    /// # Ok::<(), nextgen_patient_access::fhir::InvalidDate>(())
    /// ```
    Date, "date", |date| date.precision().is_some()
}

text_type! {
    /// A FHIR `dateTime`: a date of any precision, or a date and time with an offset
    /// (<https://hl7.org/fhir/R4/datatypes.html#dateTime>).
    DateTime, "dateTime", |date_time| date_time.precision().is_some()
}

text_type! {
    /// A FHIR `instant`: a date and time with an offset (<https://hl7.org/fhir/R4/datatypes.html#instant>).
    Instant, "instant", |instant| instant.to_chrono().is_some()
}

text_type! {
    /// A FHIR `time`: a time of day without offset (<https://hl7.org/fhir/R4/datatypes.html#time>).
    Time, "time", |time| time.to_chrono().is_some()
}

impl Date {
    /// How exact the date is; nothing if the text is no FHIR date.
    pub fn precision(&self) -> Option<Precision> {
        date_precision(&self.0)
    }

    /// The date, if it is complete and exists in the calendar.
    pub fn to_chrono(&self) -> Option<NaiveDate> {
        whole_date(&self.0)
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self(date.to_string().into())
    }
}

impl DateTime {
    /// How exact the date is; nothing if the text is no FHIR dateTime.
    pub fn precision(&self) -> Option<Precision> {
        date_precision(&self.0).or_else(|| self.to_chrono().map(|_| Precision::Time))
    }

    /// Date and time, if both and the offset are there.
    pub fn to_chrono(&self) -> Option<ChronoDateTime<FixedOffset>> {
        date_time(&self.0)
    }

    /// The date, whether or not a time follows, if it is complete and exists in the calendar.
    pub fn to_chrono_date(&self) -> Option<NaiveDate> {
        whole_date(&self.0).or_else(|| self.to_chrono().map(|date_time| date_time.date_naive()))
    }
}

impl From<ChronoDateTime<FixedOffset>> for DateTime {
    fn from(date_time: ChronoDateTime<FixedOffset>) -> Self {
        Self(date_time.to_rfc3339().into())
    }
}

impl Instant {
    /// Date and time.
    pub fn to_chrono(&self) -> Option<ChronoDateTime<FixedOffset>> {
        date_time(&self.0)
    }
}

impl From<ChronoDateTime<FixedOffset>> for Instant {
    fn from(date_time: ChronoDateTime<FixedOffset>) -> Self {
        Self(date_time.to_rfc3339().into())
    }
}

impl Time {
    /// The time of day.
    pub fn to_chrono(&self) -> Option<NaiveTime> {
        let whole = self.0.len() >= 8;
        whole.then(|| self.0.parse().ok()).flatten()
    }
}

fn date_time(text: &str) -> Option<ChronoDateTime<FixedOffset>> {
    ChronoDateTime::parse_from_rfc3339(text).ok()
}

fn whole_date(text: &str) -> Option<NaiveDate> {
    (text.len() == 10).then(|| text.parse().ok()).flatten()
}

pub(super) fn date_precision(text: &str) -> Option<Precision> {
    let mut parts = text.split('-');
    let year = parts.next().filter(|year| year.len() == 4 && digits(year));
    let month = parts.next();
    match (year, month, parts.next()) {
        (Some(_), None, None) => Some(Precision::Year),
        (Some(_), Some(month), None) => {
            let number = if month.len() == 2 && digits(month) { month.parse::<u8>().ok() } else { None };
            number.filter(|month| (1..=12).contains(month)).map(|_| Precision::Month)
        }
        (Some(_), Some(_), Some(_)) => whole_date(text).map(|_| Precision::Day),
        _ => None,
    }
}

fn digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
