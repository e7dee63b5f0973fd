//! How many resources conform, by profile.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Serialize, Serializer};

use super::{Finding, Profile, Severity, check, claimed, profiles};
use crate::r4::Resource;

/// Which profiles the resources of a record claim and are, how many conform, and what the others fall short of.
///
/// ```
/// # #[cfg(feature = "us-core")] {
/// use nextgen_patient_access::fhir::{r4::Resource, us_core::Conformance};
///
/// let mut conformance = Conformance::default();
/// conformance.add(&Resource::from_json(r#"{"resourceType": "Medication", "id": "1"}"#)?);
/// assert!(!conformance.is_whole());
/// assert!(conformance.to_string().contains("error: Medication.code: at least 1, there are 0 (1)"));
/// # }
/// # Ok::<(), nextgen_patient_access::fhir::Error>(())
/// ```
///
/// Its text is a table, and serde writes the same. It tells nothing of what the resources say.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Conformance {
    resources: u64,
    profiles: BTreeMap<&'static str, Row>,
    /// How many resources of a type are of no profile.
    of_no_profile: BTreeMap<String, u64>,
    not_checked: Vec<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    /// How many name the profile.
    claimed: u64,
    /// How many do not, and are what it is of.
    told: u64,
    conforming: u64,
    #[serde(serialize_with = "as_list")]
    shortfalls: BTreeMap<Shortfall, u64>,
}

/// The errors first, then by path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
struct Shortfall {
    severity: Reverse<Severity>,
    /// Without the indices of lists.
    path: String,
    demand: String,
}

/// As a list of objects, each with how many `resources` fall short so.
fn as_list<S: Serializer>(shortfalls: &BTreeMap<Shortfall, u64>, serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Counted<'s> {
        #[serde(flatten)]
        shortfall: &'s Shortfall,
        resources: u64,
    }
    serializer.collect_seq(shortfalls.iter().map(|(shortfall, resources)| Counted { shortfall, resources: *resources }))
}

impl Conformance {
    /// Adds a resource, by each profile that it claims or is; of a Bundle, those in it.
    pub fn add(&mut self, resource: &Resource) {
        if let Resource::Bundle(bundle) = resource {
            bundle.entry.iter().filter_map(|entry| entry.resource.as_ref()).for_each(|resource| self.add(resource));
            return;
        }
        self.resources += 1;
        let (claimed, profiles) = (claimed(resource), profiles(resource));
        if profiles.is_empty() {
            *self.of_no_profile.entry(resource.resource_type().to_owned()).or_default() += 1;
        }
        for profile in profiles {
            self.add_to(profile, claimed.contains(&profile), resource);
        }
    }

    fn add_to(&mut self, profile: Profile, is_claimed: bool, resource: &Resource) {
        let report = check(resource, profile);
        let row = self.profiles.entry(profile.id()).or_default();
        *if is_claimed { &mut row.claimed } else { &mut row.told } += 1;
        row.conforming += u64::from(report.conforms());
        // Once a resource, however often it has it.
        let shortfalls: BTreeSet<_> = report
            .findings
            .into_iter()
            .map(|Finding { severity, path, demand, .. }| Shortfall {
                severity: Reverse(severity),
                path: without_indices(&path),
                demand,
            })
            .collect();
        for shortfall in shortfalls {
            *row.shortfalls.entry(shortfall).or_default() += 1;
        }
        for what in report.not_checked {
            if !self.not_checked.contains(&what) {
                self.not_checked.push(what);
            }
        }
    }

    /// Whether all resources conform to all profiles that they claim or are.
    pub fn is_whole(&self) -> bool {
        self.profiles.values().all(|row| row.conforming == row.claimed + row.told)
    }
}

impl fmt::Display for Conformance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.profiles.keys().map(|id| id.len()).max().unwrap_or_default().max("PROFILE".len());
        writeln!(f, "{:width$}  CLAIMED  TOLD  CONFORM", "PROFILE")?;
        for (id, row) in &self.profiles {
            writeln!(f, "{id:width$}  {:>7}  {:>4}  {:>7}", row.claimed, row.told, row.conforming)?;
            for (Shortfall { severity: Reverse(severity), path, demand }, resources) in &row.shortfalls {
                writeln!(f, "  {severity}: {path}: {demand} ({resources})")?;
            }
        }
        let others: Vec<_> = self.of_no_profile.iter().map(|(of, count)| format!("{of} {count}")).collect();
        writeln!(
            f,
            "{} resources, of no profile: {}",
            self.resources,
            if others.is_empty() { "none".to_owned() } else { others.join(", ") }
        )?;
        self.not_checked.iter().try_for_each(|what| writeln!(f, "not checked: {what}"))
    }
}

/// `Patient.name[0].family` → `Patient.name.family`.
fn without_indices(path: &str) -> String {
    let mut is_index = false;
    path.chars()
        .filter(|c| {
            is_index = is_index && *c != ']' || *c == '[';
            !is_index && *c != ']'
        })
        .collect()
}
