//! What servers demand of a search.

use std::fmt;

use super::{Api, description::Description};

/// What a server demands of the searches for one resource type.
///
/// It is checked before a request is sent, by the typed clients and by [`Client::search_json`](crate::Client::search_json): a search that
/// the server would refuse is an [`ErrorKind::Request`](crate::ErrorKind::Request), whose text begins with that of the demand. Where it was
/// only observed, another practice's server may differ: [`Client::search_json_allow_unknown`](crate::Client::search_json_allow_unknown)
/// sends such a search all the same. [`Client::execute`](crate::Client::execute) checks nothing.
///
/// ```
/// use nextgen_patient_access::{Api, search::demands};
///
/// let encounter = demands(Api::OfficeR4).find(|demand| demand.resource_type == "Encounter");
/// assert_eq!(
///     encounter.map(ToString::to_string).as_deref(),
///     Some("Encounter is searched by `_id` without `patient` or `date`, or by `patient` without `_id`")
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Demand {
    /// The resource type searched for.
    pub resource_type: &'static str,
    /// The server answers a search that is as one of these says.
    pub accepted: &'static [Accepted],
    /// How sure that is.
    pub certainty: Certainty,
}

/// Which parameters a search must and must not have. One without a value counts as absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Accepted {
    /// It has all of these.
    pub with: &'static [&'static str],
    /// It has none of these.
    pub without: &'static [&'static str],
}

/// How sure a [`Demand`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Certainty {
    /// The vendor's description of the API says so.
    Documented,
    /// Independent integrators saw it on the wire of the production server.
    Observed,
}

impl Demand {
    /// Whether a search with these parameters is one that the server answers. Modifiers and chains (`patient:Patient`,
    /// `patient.identifier`) count as the parameter that they are of.
    pub fn accepts<N: AsRef<str>, V: AsRef<str>>(&self, parameters: impl IntoIterator<Item = (N, V)>) -> bool {
        let given = given(parameters);
        self.accepted.iter().any(|way| {
            let (missing, many) = way.short_of(&given);
            missing.is_empty() && many.is_empty()
        })
    }

    /// What to do about a search that is not accepted.
    pub(crate) fn mending<N: AsRef<str>, V: AsRef<str>>(&self, parameters: impl IntoIterator<Item = (N, V)>) -> String {
        let given = given(parameters);
        let ways = self.accepted.iter().map(|way| {
            let (missing, many) = way.short_of(&given);
            let add = (!missing.is_empty()).then(|| format!("add {}", list(&missing, " and ")));
            let leave = (!many.is_empty()).then(|| format!("leave out {}", list(&many, " and ")));
            add.into_iter().chain(leave).collect::<Vec<_>>().join(" and ")
        });
        ways.collect::<Vec<_>>().join(", or ")
    }
}

impl Accepted {
    /// What a search with these parameters lacks for it, and what it has too many.
    fn short_of<N: AsRef<str>>(&self, given: &[N]) -> (Vec<&'static str>, Vec<&'static str>) {
        let has = |name: &&str| given.iter().any(|given| given.as_ref().split([':', '.']).next() == Some(*name));
        let missing = self.with.iter().copied().filter(|name| !has(name)).collect();
        (missing, self.without.iter().copied().filter(has).collect())
    }
}

/// The names of the parameters that have a value.
fn given<N, V: AsRef<str>>(parameters: impl IntoIterator<Item = (N, V)>) -> Vec<N> {
    parameters.into_iter().filter(|(_, value)| !value.as_ref().is_empty()).map(|(name, _)| name).collect()
}

fn list(names: &[&str], joint: &str) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(joint)
}

impl fmt::Display for Demand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ways = self.accepted.iter().map(|way| match way.without {
            [] => format!("by {}", list(way.with, " and ")),
            without => format!("by {} without {}", list(way.with, " and "), list(without, " or ")),
        });
        write!(f, "{} is searched {}", self.resource_type, ways.collect::<Vec<_>>().join(", or "))
    }
}

/// What is known of the demands of an API's server. Of Enterprise DSTU2 and Office R3 nothing is; a bulk export has no such
/// searches.
///
/// Source: `x-search-demands` in `specs/openapi/`; `specs/README.md` has the evidence of each.
pub fn demands(api: Api) -> impl Iterator<Item = &'static Demand> {
    Description::of(api).demands.iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Point for point the vendor's list of what is refused.
    #[test]
    fn the_combinations_are_the_vendors() {
        let accepts = |resource_type: &str, names: &[&str]| {
            let demand = demands(Api::OfficeR4).find(|demand| demand.resource_type == resource_type).unwrap();
            demand.accepts(names.iter().map(|name| (*name, "1")))
        };
        for (resource_type, third) in [("Encounter", "date"), ("CareTeam", "status")] {
            for yes in [&["_id"][..], &["patient"], &["patient", third], &["patient:Patient"], &["_id", "_revinclude"]]
            {
                assert!(accepts(resource_type, yes), "{resource_type} {yes:?}");
            }
            for no in [&["_id", "patient"][..], &["_id", third], &[third], &["_id", "patient", third], &[], &["_count"]]
            {
                assert!(!accepts(resource_type, no), "{resource_type} {no:?}");
            }
        }
        assert!(accepts("Specimen", &["_id"]) && accepts("Specimen", &["patient"]));
        assert!(!accepts("Specimen", &["_id", "patient"]) && !accepts("Specimen", &[]));
        let empty = demands(Api::OfficeR4).all(|demand| !demand.accepts([("patient", ""), ("_id", "")]));
        assert!(empty, "a parameter without a value is none");
    }
}
