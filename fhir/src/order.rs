//! Which of two dates is earlier, if that can be told.

use std::cmp::Ordering;

use chrono::{DateTime as ChronoDateTime, Days, Months, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use super::date::{Date, DateTime, Instant, Precision, date_precision};

/// A [`Date`], [`DateTime`] or [`Instant`]: what can be compared with one another. No other type is one.
pub trait AnyDate: sealed::Sealed {
    /// The text, as it came.
    fn as_text(&self) -> &str;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! any_date {
    ($($name:ident),*) => {$(
        impl sealed::Sealed for $name {}

        impl AnyDate for $name {
            fn as_text(&self) -> &str {
                self.as_str()
            }
        }

        impl $name {
            /// Whether this is earlier than another date, later, or the same; `None` where that cannot be told.
            ///
            /// A year is all of its days: it is earlier than a day of the next year, and neither earlier nor later than a day of
            /// its own. Times are compared with their zones. A date without zone may begin anywhere on earth: against a time
            /// with zone it is earlier or later only where that holds in every zone. Two dates without zone are taken to be of
            /// one. What is no date cannot be told from anything.
            ///
            /// ```
            /// use std::cmp::Ordering;
            /// use nextgen_patient_access::fhir::{Date, DateTime};
            ///
            /// let born: Date = "1974-12-25".parse()?;
            /// let seen: DateTime = "2024-05-01T08:00:00-05:00".parse()?;
            /// assert_eq!(born.compare(&seen), Some(Ordering::Less));
            /// assert_eq!(born.compare(&"1974".parse::<Date>()?), None);
            /// # Ok::<(), nextgen_patient_access::fhir::InvalidDate>(())
            /// ```
            pub fn compare(&self, other: &impl AnyDate) -> Option<Ordering> {
                compare(self.as_str(), other.as_text())
            }

            /// When it begins, to sort by: what has no zone is taken for UTC. `None` of what is no date.
            pub fn start(&self) -> Option<ChronoDateTime<Utc>> {
                Some(Span::of(self.as_str())?.start.and_utc())
            }
        }
    )*};
}
any_date!(Date, DateTime, Instant);

impl From<Date> for DateTime {
    fn from(date: Date) -> Self {
        Self::of_text(date.as_str())
    }
}

impl From<Instant> for DateTime {
    fn from(instant: Instant) -> Self {
        Self::of_text(instant.as_str())
    }
}

/// The time that a text stands for: up to `end`, which is not in it.
#[derive(Clone, Copy)]
struct Span {
    start: NaiveDateTime,
    end: NaiveDateTime,
    /// How much later it may begin, and earlier end, since its zone is not known.
    slack: TimeDelta,
    /// Whether both are UTC. Else they are of a zone that is not known.
    is_utc: bool,
}

impl Span {
    fn of(text: &str) -> Option<Self> {
        if let Some((start, end)) = days(text) {
            let midnight = |day: NaiveDate| day.and_hms_opt(0, 0, 0);
            return Some(Self {
                start: midnight(start)?,
                end: midnight(end)?,
                slack: TimeDelta::zero(),
                is_utc: false,
            });
        }
        let moment = |start: NaiveDateTime, length, is_utc| {
            Some(Self { start, end: start.checked_add_signed(length)?, slack: TimeDelta::zero(), is_utc })
        };
        let instant = TimeDelta::nanoseconds(1);
        if let Ok(time) = ChronoDateTime::parse_from_rfc3339(text) {
            return moment(time.naive_utc(), instant, true);
        }
        // Less than FHIR asks for, of a time: no seconds, or no zone.
        let zoned = text.strip_suffix('Z').map_or_else(|| text.to_owned(), |time| format!("{time}+00:00"));
        if let Ok(time) = ChronoDateTime::parse_from_str(&zoned, "%Y-%m-%dT%H:%M%:z") {
            return moment(time.naive_utc(), TimeDelta::minutes(1), true);
        }
        if let Ok(time) = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f") {
            return moment(time, instant, false);
        }
        let time = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok()?;
        moment(time, TimeDelta::minutes(1), false)
    }

    /// The same in UTC, wherever it is: from 14 hours east to 12 hours west.
    fn anywhere(self) -> Option<Self> {
        let (east, west) = (TimeDelta::hours(14), TimeDelta::hours(12));
        let (start, end) = (self.start.checked_sub_signed(east)?, self.end.checked_add_signed(west)?);
        Some(Self { start, end, slack: east + west, is_utc: true })
    }

    /// Both, so that they can be compared.
    fn pair(one: &str, other: &str) -> Option<[Self; 2]> {
        let (one, other) = (Self::of(one)?, Self::of(other)?);
        Some(match (one.is_utc, other.is_utc) {
            (true, false) => [one, other.anywhere()?],
            (false, true) => [one.anywhere()?, other],
            _ => [one, other],
        })
    }
}

/// The first of the days that a date without time stands for, and the first after them.
fn days(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let day = |rest: &str| format!("{text}{rest}").parse::<NaiveDate>().ok();
    let (start, end) = match date_precision(text)? {
        Precision::Year => (day("-01-01")?, day("-01-01")?.checked_add_months(Months::new(12))),
        Precision::Month => (day("-01")?, day("-01")?.checked_add_months(Months::new(1))),
        Precision::Day | Precision::Time => (day("")?, day("")?.checked_add_days(Days::new(1))),
    };
    Some((start, end?))
}

/// One moment, or the same days.
fn is_same(one: Span, other: Span) -> bool {
    one.start == other.start && one.end == other.end
}

fn compare(one: &str, other: &str) -> Option<Ordering> {
    let [one, other] = Span::pair(one, other)?;
    if one.end <= other.start {
        Some(Ordering::Less)
    } else if other.end <= one.start {
        Some(Ordering::Greater)
    } else if is_same(one, other) {
        Some(Ordering::Equal)
    } else {
        None
    }
}

/// Whether a date is in a period, of which either end may be open; `None` where that cannot be told.
///
/// Source: the ends are part of a period, with all that they stand for: <https://hl7.org/fhir/R4/datatypes.html#Period>.
pub(crate) fn is_within(date: &str, start: Option<&str>, end: Option<&str>) -> Option<bool> {
    let after_start = start.map_or(Some(true), |start| {
        let [date, start] = Span::pair(date, start)?;
        certain(date.start >= start.start.checked_add_signed(start.slack)?, date.end <= start.start)
    });
    let before_end = end.map_or(Some(true), |end| {
        let [date, end] = Span::pair(date, end)?;
        certain(date.end <= end.end.checked_sub_signed(end.slack)?, date.start >= end.end)
    });
    match (after_start, before_end) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// What is known of a fact, and of its opposite.
fn certain(is_so: bool, is_not_so: bool) -> Option<bool> {
    match (is_so, is_not_so) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

/// Whole years from a birth to a date, if all days that the two can be give the same; `None` before the birth.
pub(crate) fn age(birth: &str, date: &str) -> Option<u32> {
    let (birth, date) = (calendar_days(birth)?, calendar_days(date)?);
    let least = date.0.years_since(birth.1)?;
    let most = date.1.years_since(birth.0)?;
    (least == most).then_some(least)
}

/// The first and the last of the days that a text stands for, where it was written.
fn calendar_days(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    match days(text) {
        Some((start, end)) => Some((start, end.pred_opt()?)),
        None => {
            let (day, _) = text.split_once('T')?;
            let day = day.parse().ok()?;
            Some((day, day))
        }
    }
}
