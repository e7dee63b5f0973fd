//! What servers demand of a search, as a table.

use std::fmt;

use crate::base::Api;

/// What a server demands of the searches for one resource type.
///
/// What the vendor documents is checked before a request is sent, by the typed clients and by
/// [`Client::search_json`](crate::Client::search_json): a search that the server would refuse is an
/// [`ErrorKind::Request`](crate::ErrorKind::Request), whose text is that of the demand. What was only observed is not checked, since
/// another practice's server may differ. [`Client::execute`](crate::Client::execute) checks nothing.
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
        let given: Vec<N> =
            parameters.into_iter().filter(|(_, value)| !value.as_ref().is_empty()).map(|(name, _)| name).collect();
        let has = |name: &&str| given.iter().any(|given| given.as_ref().split([':', '.']).next() == Some(*name));
        self.accepted.iter().any(|way| way.with.iter().all(has) && !way.without.iter().any(has))
    }
}

impl fmt::Display for Demand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list =
            |names: &[&str], joint: &str| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(joint);
        let ways = self.accepted.iter().map(|way| match way.without {
            [] => format!("by {}", list(way.with, " and ")),
            without => format!("by {} without {}", list(way.with, " and "), list(without, " or ")),
        });
        write!(f, "{} is searched {}", self.resource_type, ways.collect::<Vec<_>>().join(", or "))
    }
}

/// What is known of the demands of an API's server. Of Enterprise DSTU2 and Office R3 nothing is; a bulk export has no such
/// searches.
pub fn demands(api: Api) -> impl Iterator<Item = &'static Demand> {
    match api {
        Api::OfficeR4 => OFFICE_R4,
        Api::EnterpriseR4 => ENTERPRISE_R4,
        Api::EnterpriseDstu2 | Api::OfficeR3 | Api::OfficeBulkR4 => &[],
    }
    .iter()
}

const OFFICE_R4: &[Demand] = &[
    // What the vendor's description says is answered with 400. That most searches require `patient` is not here: the typed
    // clients demand it, and whether a token of one patient makes up for it is not known.
    documented("CareTeam", &[way(&["_id"], &["patient", "status"]), way(&["patient"], &["_id"])]),
    documented("Encounter", &[way(&["_id"], &["patient", "date"]), way(&["patient"], &["_id"])]),
    documented("Specimen", &[way(&["_id"], &["patient"]), way(&["patient"], &["_id"])]),
    documented("CarePlan", &[way(&["category"], &[])]),
];

const ENTERPRISE_R4: &[Demand] = &[
    // Without, it was answered with 400.
    observed("Observation", &[way(&["category"], &[]), way(&["code"], &[])]),
    // Without, it was answered with 404 and an explanation.
    observed("CarePlan", &[way(&["category"], &[])]),
];

const fn documented(resource_type: &'static str, accepted: &'static [Accepted]) -> Demand {
    Demand { resource_type, accepted, certainty: Certainty::Documented }
}

const fn observed(resource_type: &'static str, accepted: &'static [Accepted]) -> Demand {
    Demand { resource_type, accepted, certainty: Certainty::Observed }
}

const fn way(with: &'static [&'static str], without: &'static [&'static str]) -> Accepted {
    Accepted { with, without }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// The vendor's description still says what the table says.
    #[test]
    fn the_description_of_office_r4_says_so() {
        let document: Value = serde_json::from_str(include_str!("../../specs/openapi/office-r4.json")).unwrap();
        for demand in demands(Api::OfficeR4) {
            let operation = &document["paths"][format!("/{}", demand.resource_type)]["get"];
            let description = operation["description"].as_str().unwrap();
            let parameters = operation["parameters"].as_array().unwrap().iter().map(|parameter| {
                let shared = parameter["$ref"].as_str().and_then(|target| document.pointer(&target[1..]));
                shared.unwrap_or(parameter)
            });
            let required: Vec<_> = parameters.filter(|it| it["required"] == true).map(|it| &it["name"]).collect();
            let told = |name: &&str| required.iter().any(|required| required == name);
            match demand.accepted {
                [only] => assert!(only.with.iter().all(told), "{demand}"),
                _ => assert!(description.contains("refused with 400"), "{demand}"),
            }
        }
    }

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
