//! What values become in a scrubbed recording: the same for the same value, wherever it stands.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sha2::{Digest, Sha256};

use super::{Kept, dates};
use crate::{error::Error, replay::matching::SCRUBBED};

/// How many different values are listed of each kind that is kept.
const MOST_LISTED: usize = 1_000;

/// What a value is, for the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Id,
    Text,
    Date,
    Host,
    Member,
    Number,
}

impl Kind {
    const fn word(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Text => "text",
            Self::Date => "date",
            Self::Host => "host",
            Self::Member => "member name",
            Self::Number => "number",
        }
    }
}

pub(super) struct Pseudonyms {
    names: HashMap<String, usize>,
    /// What the days come from by which dates are shifted: it leaves with this.
    key: [u8; 32],
    replaced: BTreeMap<&'static str, usize>,
    kept: BTreeMap<Kept, BTreeSet<String>>,
}

impl Pseudonyms {
    pub(super) fn new() -> Result<Self, Error> {
        let mut key = [0; 32];
        getrandom::fill(&mut key)
            .map_err(|error| Error::new(format!("dates cannot be shifted: there is no chance here: {error}")))?;
        Ok(Self { names: HashMap::new(), key, replaced: BTreeMap::new(), kept: BTreeMap::new() })
    }

    /// What a value becomes. It can be an id, a host's label, and the name of a scheme.
    pub(super) fn of(&mut self, kind: Kind, value: &str) -> String {
        if value.is_empty() {
            return String::new();
        }
        let next = self.names.len() + 1;
        let number = match self.names.get(value) {
            Some(number) => *number,
            None => {
                self.count(kind);
                self.names.insert(value.to_owned(), next);
                next
            }
        };
        format!("{SCRUBBED}{number}")
    }

    /// A date, so many days earlier or later as every other of this patient, or of nobody's; what is no date becomes a text.
    pub(super) fn date(&mut self, text: &str, whose: Option<&str>) -> String {
        match dates::shifted(text, self.days(whose)) {
            Some(shifted) => {
                self.count(Kind::Date);
                shifted
            }
            None => self.of(Kind::Text, text),
        }
    }

    pub(super) fn count(&mut self, kind: Kind) {
        *self.replaced.entry(kind.word()).or_default() += 1;
    }

    /// Notes what stays though no list has it, and hands it back.
    pub(super) fn keep(&mut self, kind: Kept, value: &str) -> String {
        let listed = self.kept.entry(kind).or_default();
        if listed.len() < MOST_LISTED && !listed.contains(value) {
            listed.insert(value.to_owned());
        }
        value.to_owned()
    }

    pub(super) fn into_report(self) -> (BTreeMap<&'static str, usize>, BTreeMap<Kept, BTreeSet<String>>) {
        (self.replaced, self.kept)
    }

    /// Between a month and a year, either way: nobody's birthday stays, and ages stay about what they are.
    fn days(&self, whose: Option<&str>) -> i64 {
        let mut hash = Sha256::new();
        hash.update(self.key);
        hash.update([u8::from(whose.is_some())]);
        hash.update(whose.unwrap_or_default());
        let drawn = hash.finalize().iter().take(8).fold(0_u64, |drawn, byte| (drawn << 8) | u64::from(*byte));
        let days = i64::try_from(31 + (drawn >> 1) % 335).unwrap_or(31);
        if drawn & 1 == 0 { days } else { -days }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_value_becomes_the_same_and_a_patients_dates_keep_their_distance() {
        let mut names = Pseudonyms::new().unwrap();
        assert_eq!(names.of(Kind::Text, "Ann"), "scrubbed-1");
        assert_eq!(names.of(Kind::Id, "1"), "scrubbed-2");
        assert_eq!(names.of(Kind::Id, "Ann"), "scrubbed-1");
        assert_eq!(names.of(Kind::Id, ""), "");
        let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
        let mut shift = |text: &str, whose| day(&names.date(text, whose)) - day(text);
        for whose in [None, Some("1"), Some("2")] {
            let days = shift("1960-05-17", whose);
            assert_eq!(shift("2024-02-29", whose), days);
            assert!((31..=366).contains(&days.num_days().abs()), "{days}");
        }
        let drawn: BTreeSet<i64> = (0..200).map(|n| names.days(Some(&n.to_string()))).collect();
        assert!(drawn.len() > 100 && drawn.iter().all(|days| (31..=365).contains(&days.abs())), "{drawn:?}");
        assert_eq!(names.date("soon", None), "scrubbed-3");
    }
}
