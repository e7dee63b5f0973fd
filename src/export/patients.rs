//! Whose records an export has.

use serde_json::Value;

use crate::base::{Api, Error, ErrorKind, Provenance};

/// Whose records an export has.
///
/// ```
/// use nextgen_patient_access::{Api, Provenance, export::Patients};
///
/// let all = Patients::All;
/// assert_eq!(all.provenance(Api::OfficeBulkR4), Some(Provenance::Inferred));
/// assert_eq!(Patients::from("my-group").provenance(Api::OfficeBulkR4), Some(Provenance::Vendor));
/// assert_eq!(all.provenance(Api::OfficeR4), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Patients {
    /// Those of all patients whom the token may see.
    All,
    /// Those of a group's patients, by the group's id.
    Group(String),
}

impl Patients {
    /// What it rests on that the API has such an export; `None` where its [description](Api::description) has none.
    pub fn provenance(&self, api: Api) -> Option<Provenance> {
        let description: Value = serde_json::from_str(api.description()).ok()?;
        let operation = description.pointer(match self {
            Self::All => "/paths/~1Patient~1$export/get",
            Self::Group(_) => "/paths/~1Group~1{id}~1$export/get",
        })?;
        Some(match operation.get("x-provenance").and_then(Value::as_str) {
            Some("vendor") => Provenance::Vendor,
            Some("capability") => Provenance::Capability,
            _ => Provenance::Inferred,
        })
    }

    /// The group's id; `None` of all patients.
    pub(super) fn group(&self) -> Option<&str> {
        match self {
            Self::All => None,
            Self::Group(id) => Some(id),
        }
    }

    /// The operation's name, and its path below the FHIR base.
    pub(super) fn operation(&self) -> (&'static str, Vec<&str>) {
        match self {
            Self::All => ("patient_export", vec!["Patient", "$export"]),
            Self::Group(id) => ("group_export", vec!["Group", id, "$export"]),
        }
    }

    /// Refuses what no description has: it would be asked for in vain.
    pub(super) fn must_be_served(&self, api: Api) -> Result<(), Error> {
        // A group's has been asked for at servers that no description is of.
        if *self != Self::All || self.provenance(api).is_some() {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Request, "the description of this API has no export of all patients")
            .at(api, self.operation().0)
            .with_help("export a group"))
    }

    /// Says of a refusal that it may be final, where it is not sure that there is such an export at all.
    pub(super) fn explain(&self, api: Api, error: Error) -> Error {
        let is_unknown = error.status().is_some_and(|status| matches!(status.as_u16(), 400 | 403 | 404 | 405 | 501));
        if is_unknown && self.provenance(api) == Some(Provenance::Inferred) {
            return error.with_help(
                "that the server exports all patients is inferred and unconfirmed: export a group, if it does not",
            );
        }
        error
    }
}

impl From<&str> for Patients {
    /// A group, by its id.
    fn from(group: &str) -> Self {
        Self::Group(group.to_owned())
    }
}

impl From<String> for Patients {
    /// A group, by its id.
    fn from(group: String) -> Self {
        Self::Group(group)
    }
}

impl From<&String> for Patients {
    /// A group, by its id.
    fn from(group: &String) -> Self {
        Self::Group(group.clone())
    }
}
