//! Sunset dates.

use std::fmt;

/// A day, `2026-11-24`. Days compare as their texts do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(String);

impl Date {
    /// Reads RFC 3339's full date, or the date of its date and time; `None` if the text is neither.
    ///
    /// ```
    /// use nextgen_patient_access_codegen::diff::Date;
    ///
    /// assert!(Date::parse("2026-11-24") < Date::parse("2026-12-01T00:00:00Z"));
    /// assert_eq!(Date::parse("soon"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_at_checked(10)?;
        let is_date = date.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
        let number = |range| date.get(range).and_then(|digits: &str| digits.parse::<u8>().ok()).unwrap_or_default();
        let is_day = (1..=12).contains(&number(5..7)) && (1..=31).contains(&number(8..10));
        let is_time = time.is_empty() || time.starts_with(['T', 't', ' ']) && time.len() >= 9;
        (is_date && is_day && is_time).then(|| Self(date.to_owned()))
    }

    /// How many days it is after another; of an earlier one, a negative number.
    pub(super) fn days_since(&self, other: &Self) -> i64 {
        self.days() - other.days()
    }

    /// Days since 1 March of the year 0, in the Gregorian calendar: a year ends with the day that leap years add.
    fn days(&self) -> i64 {
        let number = |range| self.0.get(range).and_then(|digits: &str| digits.parse::<i64>().ok()).unwrap_or_default();
        let (year, month, day) = (number(0..4), number(5..7), number(8..10));
        let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
        365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (153 * month + 2) / 5 + day
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_are_counted_over_the_ends_of_months_and_years() {
        let days = |from: &str, to: &str| Some(Date::parse(to)?.days_since(&Date::parse(from)?));
        assert_eq!(days("2026-11-24", "2026-12-24"), Some(30));
        assert_eq!(days("2027-12-31", "2028-03-01"), Some(61), "2028 is a leap year");
        assert_eq!(days("2100-02-28", "2100-03-01"), Some(1), "2100 is none");
        assert_eq!(days("2000-01-01", "1999-12-31"), Some(-1));
    }
}
