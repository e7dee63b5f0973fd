//! `x-search-demands`: which parameters a server demands of a search, and refuses together. OpenAPI has no words for it.
//!
//! A correction writes it on the search's operation, since a vendor says it in prose, if at all:
//!
//! ```yaml
//! x-search-demands:
//!   - accepted:
//!       - { with: [_id], without: [patient, date] }
//!       - { with: [patient], without: [_id] }
//!     certainty: documented
//!     status: 400
//! ```

use std::fmt;

use serde::Deserialize;
use serde_json::Value;

use crate::Diagnostic;
use crate::diagnostic::join;
use crate::operations::Operation;

const MEMBER: &str = "x-search-demands";

/// The server carries out a search that is as one of the accepted, and refuses any other.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Demand {
    pub(crate) accepted: Vec<Accepted>,
    pub(crate) certainty: Certainty,
    /// What a search that it refuses is answered with.
    status: u16,
}

/// Parameters that a search has, all of them, and has not, none of them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Accepted {
    pub(crate) with: Vec<String>,
    #[serde(default)]
    pub(crate) without: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Certainty {
    /// The vendor says so.
    Documented,
    /// Integrators saw it on the wire.
    Observed,
}

/// The demands that an operation states; none if it states none.
pub(crate) fn of(operation: &Operation<'_>) -> Result<Vec<Demand>, Diagnostic> {
    let Some(stated) = operation.object.get(MEMBER) else { return Ok(Vec::new()) };
    let pointer = join(&operation.pointer(), MEMBER);
    let stated =
        stated.as_array().ok_or_else(|| Diagnostic::new("a list of demands belongs here").at_pointer(&pointer))?;
    stated.iter().enumerate().map(|(i, demand)| one(demand, operation, &join(&pointer, &i.to_string()))).collect()
}

fn one(stated: &Value, operation: &Operation<'_>, pointer: &str) -> Result<Demand, Diagnostic> {
    let refuse = |problem: String| Err(Diagnostic::new(problem).at_pointer(pointer));
    let demand = Demand::deserialize(stated).or_else(|error| refuse(format!("not a demand: {error}")))?;
    if demand.accepted.is_empty() || demand.accepted.iter().any(|way| way.with.is_empty()) {
        return refuse("a demand has one accepted way or more, each with one parameter or more".to_owned());
    }
    if !(400..500).contains(&demand.status) {
        return refuse(format!("{} refuses nothing: the status is one of 400 to 499", demand.status));
    }
    let names = demand.accepted.iter().flat_map(|way| way.with.iter().chain(&way.without));
    match names.into_iter().find(|name| operation.parameter(name, "query").is_none()) {
        Some(unknown) => refuse(format!("the operation has no parameter `{unknown}` in its query")),
        None => Ok(demand),
    }
}

impl fmt::Display for Demand {
    /// `by _id without patient or date, or by patient without _id (documented)`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ways = self.accepted.iter().map(|way| match way.with.join(" and ") {
            with if way.without.is_empty() => format!("by {with}"),
            with => format!("by {with} without {}", way.without.join(" or ")),
        });
        let certainty = match self.certainty {
            Certainty::Documented => "documented",
            Certainty::Observed => "observed",
        };
        write!(f, "{} ({certainty})", ways.collect::<Vec<_>>().join(", or "))
    }
}
