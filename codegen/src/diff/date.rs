//! Sunset dates and stability levels.

use std::fmt;

use serde_json::Value;

use super::place::Node;

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
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What `x-sunset` says: nothing, a day, or something else.
pub(super) enum Sunset<'d> {
    None,
    On(Date),
    Unreadable(&'d Value),
}

impl<'d> Sunset<'d> {
    pub(super) fn of(node: &Node<'d>) -> Self {
        match node.value.get("x-sunset") {
            None => Self::None,
            Some(value) => match value.as_str().and_then(Date::parse) {
                Some(date) => Self::On(date),
                None => Self::Unreadable(value),
            },
        }
    }
}

pub(super) const STABILITY: &str = "x-stability-level";

/// What [`STABILITY`] promises.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stability {
    Draft,
    Alpha,
    Beta,
    Stable,
}

impl Stability {
    /// The level of an operation, if it has one.
    ///
    /// # Errors
    /// The value that is none.
    pub(super) fn of<'d>(operation: &Node<'d>) -> Result<Option<Self>, &'d Value> {
        let Some(value) = operation.value.get(STABILITY) else { return Ok(None) };
        match value.as_str() {
            Some("draft") => Ok(Some(Self::Draft)),
            Some("alpha") => Ok(Some(Self::Alpha)),
            Some("beta") => Ok(Some(Self::Beta)),
            Some("stable") => Ok(Some(Self::Stable)),
            _ => Err(value),
        }
    }

    /// Whether changes at that level are nobody's business yet.
    pub(super) fn is_unsettled(self) -> bool {
        self <= Self::Alpha
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Alpha => "alpha",
            Self::Beta => "beta",
            Self::Stable => "stable",
        }
    }
}
