//! Dates to search by: a prefix and a date of any precision, compared as intervals (<https://hl7.org/fhir/R4/search.html#date>).

use std::str::FromStr;

use chrono::{DateTime, Months, NaiveDate, NaiveDateTime, TimeDelta};

use super::Interval;
use crate::population::fact::next_day;
use crate::population::history::TODAY;

/// What a date parameter admits.
#[derive(Debug, Clone, Copy)]
pub(super) struct DateBound {
    prefix: Prefix,
    from: NaiveDateTime,
    to: NaiveDateTime,
}

#[derive(Debug, Clone, Copy)]
enum Prefix {
    Equal,
    NotEqual,
    Greater,
    Less,
    GreaterOrEqual,
    LessOrEqual,
    StartsAfter,
    EndsBefore,
    Approximately,
}

impl DateBound {
    pub(super) fn admits(&self, (from, to): Interval) -> bool {
        let equal = self.from <= from && to <= self.to;
        match self.prefix {
            Prefix::Equal => equal,
            Prefix::NotEqual => !equal,
            // The part of time above, or below, the bound meets the resource's.
            Prefix::Greater => to > self.to,
            Prefix::Less => from < self.from,
            Prefix::GreaterOrEqual => to > self.to || equal,
            Prefix::LessOrEqual => from < self.from || equal,
            Prefix::StartsAfter => from >= self.to,
            Prefix::EndsBefore => to <= self.from,
            Prefix::Approximately => {
                // A tenth of what has passed since, as FHIR recommends; counted from where histories usually end.
                let slack = (NaiveDateTime::from(TODAY) - self.from).abs() / 10;
                from < self.to + slack && to > self.from - slack
            }
        }
    }
}

impl FromStr for DateBound {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let split = text.find(|character: char| !character.is_ascii_alphabetic()).ok_or(())?;
        let (prefix, date) = text.split_at(split);
        let prefix = match prefix {
            "" | "eq" => Prefix::Equal,
            "ne" => Prefix::NotEqual,
            "gt" => Prefix::Greater,
            "lt" => Prefix::Less,
            "ge" => Prefix::GreaterOrEqual,
            "le" => Prefix::LessOrEqual,
            "sa" => Prefix::StartsAfter,
            "eb" => Prefix::EndsBefore,
            "ap" => Prefix::Approximately,
            _ => return Err(()),
        };
        let (from, to) = interval(date).ok_or(())?;
        Ok(Self { prefix, from, to })
    }
}

/// The year, month, day, minute, second or instant that a text names. What has no offset is UTC.
pub(super) fn interval(text: &str) -> Option<Interval> {
    let Some((_, time)) = text.split_once('T') else { return whole_days(text) };
    let offset = time.find(['Z', '+', '-', ' ']).unwrap_or(time.len());
    let (seconds, length) = match time.get(..offset)?.len() {
        5 => (":00", TimeDelta::minutes(1)),
        8 => ("", TimeDelta::seconds(1)),
        _ => ("", TimeDelta::milliseconds(1)),
    };
    let at = text.len() - time.len() + offset;
    let (time, offset) = text.split_at_checked(at)?;
    // In a query that nobody encoded, `+` has become a space.
    let offset = if offset.is_empty() { "Z".to_owned() } else { offset.replace(' ', "+") };
    let from = DateTime::parse_from_rfc3339(&format!("{time}{seconds}{offset}")).ok()?.naive_utc();
    Some((from, from.checked_add_signed(length)?))
}

fn whole_days(text: &str) -> Option<Interval> {
    let first = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        10 => text.to_owned(),
        _ => return None,
    };
    let first: NaiveDate = first.parse().ok()?;
    let end = match text.len() {
        4 => first.checked_add_months(Months::new(12))?,
        7 => first.checked_add_months(Months::new(1))?,
        _ => next_day(first),
    };
    Some((first.into(), end.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admits(bound: &str, date: &str) -> bool {
        bound.parse::<DateBound>().unwrap().admits(interval(date).unwrap())
    }

    #[test]
    fn a_part_of_a_date_is_all_of_its_days() {
        assert!(admits("2024", "2024-12-31T23:59:59Z"));
        assert!(!admits("2024", "2025-01-01"));
        assert!(admits("eq2024-02", "2024-02-29"));
        assert!(!admits("2024-02-29T10:00", "2024-02-29"));
        assert!(admits("2024-02-29T10:00", "2024-02-29T10:00:59Z"));
        assert!(admits("2024-02-29T05:00-05:00", "2024-02-29T10:00:30Z"));
        assert!(
            admits("2024-02-29T15:00:30 05:00", "2024-02-29T10:00:30Z"),
            "what a `+` is in a query that nobody encoded"
        );
    }

    #[test]
    fn prefixes_compare_intervals() {
        assert!(admits("ge2024", "2024-03-01") && admits("ge2024", "2025"));
        assert!(!admits("gt2024", "2024-03-01") && admits("gt2024", "2025-01-01"));
        assert!(admits("lt2024-03", "2024-02-29") && !admits("lt2024-03", "2024-03-01"));
        assert!(admits("le2024-03", "2024-03-31") && !admits("le2024-03", "2024-04-01"));
        assert!(admits("ne2024", "2023-12-31") && !admits("ne2024", "2024-06"));
        assert!(admits("sa2024", "2025") && !admits("sa2024", "2024-12"));
        assert!(admits("eb2024", "2023") && !admits("eb2024", "2024"));
        assert!(admits("ap2016", "2016-11") && !admits("ap2025-06-01", "2020"));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "ge", "2024-13", "2024-02-30", "yesterday", "xx2024", "2024-1-1"] {
            assert!(text.parse::<DateBound>().is_err(), "{text}");
        }
    }
}
