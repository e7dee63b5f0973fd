//! What the pages of a search show of its matches, and what speaks against their being all.

use serde::{Deserialize, Serialize};

use super::bundle::{Entry, SearchMode};
use crate::fhir::Outcome;

/// How many reasons are kept; a server that goes on complaining says nothing new.
const MOST: usize = 20;

/// What was seen so far.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Evidence {
    pub(super) matches: u64,
    /// How many of them have no id, and so may be others once more.
    #[serde(default)]
    pub(super) nameless: u64,
    /// As the last page that says so has it.
    pub(super) total: Option<u64>,
    /// Pages have named different totals: something came or went, and pushed a match from one page to another.
    #[serde(default)]
    pub(super) total_moved: bool,
    #[serde(default)]
    included: u64,
    #[serde(default)]
    outcomes: u64,
    /// Why something may be missing, in words.
    #[serde(default)]
    pub(super) gaps: Vec<String>,
}

impl Evidence {
    /// Takes over what a page says, whose repeated matches have been left out.
    pub(super) fn page(&mut self, number: u64, total: Option<u64>, entries: &[Entry]) {
        if let (Some(before), Some(now)) = (self.total, total)
            && before != now
            && !self.total_moved
        {
            self.total_moved = true;
            self.gap(format!("the total changed from {before} to {now} while the pages were read"));
        }
        self.total = total.or(self.total);
        for (place, entry) in entries.iter().enumerate() {
            match (entry.mode, &entry.resource) {
                (SearchMode::Outcome, Some(json)) => {
                    self.outcomes += 1;
                    self.outcome(json.get());
                }
                (SearchMode::Include, Some(_)) => self.included += 1,
                (SearchMode::Match, Some(_)) => self.matches += 1,
                (_, None) => {
                    let what = entry.problem.unwrap_or("is without a resource, or with something else");
                    self.gap(format!("entry {} of page {number} {what}", place + 1));
                }
            }
        }
    }

    /// Takes over that matches on a page have no id: of the others nobody knows whether they are all, by the total.
    pub(super) fn nameless(&mut self, number: u64, matches: u64) {
        self.nameless += matches;
        if matches > 0 {
            self.gap(format!("{matches} matches on page {number} have no id, and may be others once more"));
        }
    }

    /// What an OperationOutcome says of the search.
    pub(super) fn outcome(&mut self, json: &str) {
        match Outcome::from_json(json.as_bytes()) {
            Some(outcome) => {
                for issue in outcome.issues().iter().filter(|issue| !issue.is_harmless()) {
                    self.gap(format!("the server says, among the matches: {issue}"));
                }
            }
            None => self.gap("the server sent an OperationOutcome that names no issue".to_owned()),
        }
    }

    /// How many matches are missing, by the total. Some servers count what they add to the matches.
    pub(super) fn missing(&self) -> u64 {
        let missing = self.total.unwrap_or_default().saturating_sub(self.matches);
        let added = [self.outcomes, self.included, self.outcomes + self.included];
        if added.contains(&missing) { 0 } else { missing }
    }

    /// Whether the matches are as many as the total says, and so what else the pages hold is none.
    pub(super) fn has_all(&self) -> bool {
        self.total.is_some_and(|total| total <= self.matches)
    }

    /// Whether the total may count what was added to the matches, or else tells of a page that was lost.
    pub(super) fn is_ambiguous(&self) -> bool {
        let short = self.total.unwrap_or_default().saturating_sub(self.matches);
        short > 0 && short != self.outcomes && short <= self.outcomes + self.included
    }

    fn gap(&mut self, gap: String) {
        if self.gaps.len() < MOST && !self.gaps.contains(&gap) {
            self.gaps.push(gap);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(total: u64, matches: u64, included: u64, outcomes: u64) -> Evidence {
        Evidence { total: Some(total), matches, included, outcomes, ..Evidence::default() }
    }

    #[test]
    fn a_total_may_count_what_is_added() {
        assert_eq!(of(4, 3, 0, 1).missing(), 0);
        assert_eq!(of(4, 3, 1, 0).missing(), 0);
        assert_eq!(of(6, 3, 2, 1).missing(), 0);
        assert_eq!(of(5, 3, 1, 0).missing(), 2, "no entry explains the fifth");
        assert_eq!(of(4, 2, 5, 0).missing(), 2);
        assert_eq!(of(2, 3, 0, 0).missing(), 0);
        assert!(of(4, 3, 1, 0).is_ambiguous() && of(6, 3, 4, 1).is_ambiguous());
        assert!(!of(4, 3, 0, 1).is_ambiguous() && !of(3, 3, 3, 0).is_ambiguous() && !of(9, 3, 3, 0).is_ambiguous());
    }

    #[test]
    fn what_is_not_known_to_be_harmless_is_told() {
        for (issue, is_told) in [
            (r#"{"severity": "information", "code": "informational"}"#, false),
            (r#"{"severity": "information", "diagnostics": "x"}"#, false),
            (r#"{"severity": "warning", "code": "informational"}"#, false),
            (r#"{"severity": "information", "code": "incomplete"}"#, true),
            (r#"{"severity": "warning", "code": "incomplete"}"#, true),
            (r#"{"severity": "warning", "code": "suppressed"}"#, true),
            (r#"{"severity": "warning", "code": "timeout"}"#, true),
            (r#"{"severity": "warning", "code": "not-supported"}"#, true),
            (r#"{"severity": "warning"}"#, true),
            (r#"{"severity": "error", "code": "timeout"}"#, true),
            (r#"{"severity": "grave", "code": "informational"}"#, true),
            (r#"{"code": "informational"}"#, true),
        ] {
            let mut evidence = Evidence::default();
            evidence.outcome(&format!(r#"{{"resourceType": "OperationOutcome", "issue": [{issue}]}}"#));
            assert_eq!(!evidence.gaps.is_empty(), is_told, "{issue}: {:?}", evidence.gaps);
        }
        let mut evidence = Evidence::default();
        (0..100).for_each(|severity| {
            evidence.outcome(&format!(
                r#"{{"resourceType": "OperationOutcome", "issue": [{{"code": "c{}"}}]}}"#,
                "x".repeat(severity % 30)
            ));
        });
        assert!(evidence.gaps.len() <= MOST);
    }
}
