//! How far the sandbox behaves as NextGen's servers do.

use std::{collections::BTreeSet, time::Duration};

use crate::error::Error;

/// What NextGen's servers have been seen to do, beyond and against the standards: all of it is on by default.
///
/// ```
/// use nextgen_sandbox::Behaviour;
///
/// let mut behaviour = Behaviour::default();
/// assert_eq!(behaviour.office_limit, Some(20));
/// behaviour.switch_off("office-limit")?;
/// assert_eq!(behaviour.office_limit, None);
/// # Ok::<(), nextgen_sandbox::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Behaviour {
    /// How many matches a page has.
    pub page_size: usize,
    /// Whether `_count` changes nothing (`own-page-size`); else a page has as many matches as are asked for.
    pub own_page_size: bool,
    /// How many matches a page has at most, where `_count` is honoured.
    pub largest_page: usize,
    /// Whether a search with `_count` is refused (`count-refused`); off by default.
    pub count_refused: bool,
    /// Whether Enterprise writes the path of its links in other case, `/fhir/R4/` for `/fhir/r4/` (`case-changed-links`).
    pub case_changed_links: bool,
    /// The resource types of whose searches Enterprise's first page lacks `next` though `total` says more: Encounter
    /// (`missing-next`).
    pub missing_next: BTreeSet<String>,
    /// Whether Enterprise's OperationOutcomes lack `code`, and bring a stack trace along (`outcomes-without-code`).
    pub outcomes_without_code: bool,
    /// Whether Enterprise refuses with a JSON string or array instead of an OperationOutcome (`bare-refusals`).
    pub bare_refusals: bool,
    /// Whether what stands in front of the servers answers for itself: HTML at Enterprise, nothing at Office (`gateway-errors`).
    pub gateway_errors: bool,
    /// The resource types that the practice does not share over Enterprise R4, which answer 403: Coverage (`forbidden-types`).
    pub forbidden_types: BTreeSet<String>,
    /// Whether some searches are refused without, or with too many, parameters (`required-parameters`).
    pub required_parameters: bool,
    /// Whether Enterprise DSTU2 answers 400 to those who ask for its metadata without a token (`dstu2-metadata`).
    pub dstu2_metadata: bool,
    /// How many requests a minute Office allows from one address (`office-limit`); `None` for no limit.
    pub office_limit: Option<u32>,
    /// How long that minute is: for tests that have less time.
    pub office_window: Duration,
    /// Whether an answer 429 or 503 of the sandbox itself says when to come back (`retry-after`); off by default.
    pub retry_after: bool,
    /// Whether Enterprise's token response lacks `patient` (`patient-missing`); off by default.
    pub patient_missing: bool,
    /// Whether Enterprise accepts apps without a secret (`enterprise-public-apps`); off by default.
    pub enterprise_public_apps: bool,
    /// Whether a refresh token is good once, and its reuse ends the session (`rotation`).
    pub rotation: bool,
    /// How long an authorization code is good.
    pub code_lifetime: Duration,
    /// How long an access token is good.
    pub access_token_lifetime: Duration,
    /// How long a refresh token is good without `offline_access`.
    pub refresh_token_lifetime: Duration,
    /// How long a refresh token is good with `offline_access`.
    pub offline_lifetime: Duration,
    /// How often a bulk export answers that it is going on, before it is done (`bulk-polls`).
    pub bulk_polls: u32,
    /// Whether a patient can be exported once a week only (`bulk-weekly`).
    pub bulk_weekly: bool,
    /// Whether the files of a bulk export need the token (`bulk-file-tokens`); off by default.
    pub bulk_file_tokens: bool,
}

impl Default for Behaviour {
    fn default() -> Self {
        Self {
            page_size: 25,
            own_page_size: true,
            largest_page: 1_000,
            count_refused: false,
            case_changed_links: true,
            missing_next: BTreeSet::from(["Encounter".to_owned()]),
            outcomes_without_code: true,
            bare_refusals: true,
            gateway_errors: true,
            forbidden_types: BTreeSet::from(["Coverage".to_owned()]),
            required_parameters: true,
            dstu2_metadata: true,
            office_limit: Some(20),
            office_window: Duration::from_secs(60),
            retry_after: false,
            patient_missing: false,
            enterprise_public_apps: false,
            rotation: true,
            code_lifetime: Duration::from_secs(60),
            access_token_lifetime: Duration::from_secs(60 * 60),
            refresh_token_lifetime: Duration::from_secs(60 * 60),
            offline_lifetime: Duration::from_secs(90 * 24 * 60 * 60),
            bulk_polls: 2,
            bulk_weekly: true,
            bulk_file_tokens: false,
        }
    }
}

/// What a switch does: on is as NextGen, or as described.
type Set = fn(&mut Behaviour, bool);

/// A switch: its name, what it does in a line, and how.
const SWITCHES: [(&str, &str, Set); 18] = [
    ("own-page-size", "_count changes nothing: a page has 25 matches", |it, on| it.own_page_size = on),
    ("case-changed-links", "Enterprise writes /fhir/R4/ into its links", |it, on| it.case_changed_links = on),
    ("missing-next", "Enterprise's first page of Encounter lacks `next`", |it, on| {
        it.missing_next = if on { Behaviour::default().missing_next } else { BTreeSet::new() };
    }),
    ("outcomes-without-code", "Enterprise's OperationOutcomes lack `code`, and have a stack trace", |it, on| {
        it.outcomes_without_code = on;
    }),
    ("bare-refusals", "Enterprise's 401 and 403 are a JSON string or array", |it, on| it.bare_refusals = on),
    ("gateway-errors", "503 is HTML at Enterprise, empty at Office", |it, on| it.gateway_errors = on),
    ("forbidden-types", "Enterprise R4 answers 403 to Coverage", |it, on| {
        it.forbidden_types = if on { Behaviour::default().forbidden_types } else { BTreeSet::new() };
    }),
    ("required-parameters", "some searches are refused for the parameters that they have, or lack", |it, on| {
        it.required_parameters = on;
    }),
    ("dstu2-metadata", "Enterprise DSTU2 answers metadata only to who has a token", |it, on| it.dstu2_metadata = on),
    ("office-limit", "Office allows 20 requests a minute", |it, on| {
        it.office_limit = Behaviour::default().office_limit.filter(|_| on);
    }),
    ("rotation", "a refresh token is good once", |it, on| it.rotation = on),
    ("bulk-polls", "an export is done at the third time of asking", |it, on| {
        it.bulk_polls = if on { Behaviour::default().bulk_polls } else { 0 };
    }),
    ("bulk-weekly", "a patient is exported once a week", |it, on| it.bulk_weekly = on),
    ("count-refused", "a search with _count is answered 400 (off)", |it, on| it.count_refused = on),
    ("retry-after", "429 says when to come back (off, unless switched on)", |it, on| it.retry_after = on),
    ("patient-missing", "Enterprise's token response lacks `patient` (off)", |it, on| it.patient_missing = on),
    ("enterprise-public-apps", "Enterprise takes apps without a secret (off)", |it, on| it.enterprise_public_apps = on),
    ("bulk-file-tokens", "an export's files need the token (off)", |it, on| it.bulk_file_tokens = on),
];

impl Behaviour {
    /// A server that keeps to the standards and has no limits: everything switched off.
    pub fn plain() -> Self {
        let mut behaviour = Self::default();
        SWITCHES.iter().for_each(|(_, _, set)| set(&mut behaviour, false));
        behaviour
    }

    /// The names that can be switched.
    pub fn names() -> impl Iterator<Item = &'static str> {
        SWITCHES.iter().map(|(name, ..)| *name)
    }

    /// What each of the [`names`](Self::names) does, in a line.
    pub fn explained() -> impl Iterator<Item = (&'static str, &'static str)> {
        SWITCHES.iter().map(|(name, what, _)| (*name, *what))
    }

    /// Switches a behaviour on by its name.
    ///
    /// # Errors
    /// If no behaviour has that name; the error names those that there are.
    pub fn switch_on(&mut self, name: &str) -> Result<(), Error> {
        self.switch(name, true)
    }

    /// Switches a behaviour off by its name; `all` switches everything off.
    ///
    /// # Errors
    /// As for [`switch_on`](Self::switch_on).
    pub fn switch_off(&mut self, name: &str) -> Result<(), Error> {
        if name == "all" {
            SWITCHES.iter().for_each(|(_, _, set)| set(self, false));
            return Ok(());
        }
        self.switch(name, false)
    }

    fn switch(&mut self, name: &str, on: bool) -> Result<(), Error> {
        let Some((.., set)) = SWITCHES.iter().find(|(known, ..)| *known == name) else {
            let known: Vec<&str> = Self::names().collect();
            return Err(Error::new(format!("no behaviour is called `{name}`: there are {}", known.join(", "))));
        };
        set(self, on);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_switch_changes_something() {
        for name in Behaviour::names() {
            let (mut on, mut off) = (Behaviour::default(), Behaviour::default());
            on.switch_on(name).unwrap();
            off.switch_off(name).unwrap();
            assert_ne!(on, off, "{name}");
        }
        assert!(Behaviour::default().switch_on("nonsense").unwrap_err().to_string().contains("office-limit"));
    }
}
