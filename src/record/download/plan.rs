//! Whose record a folder holds, and from where: it goes on with no other.

use serde::{Deserialize, Serialize};

use super::super::report::{Completeness, VERSION};
use super::spool::parse;
use crate::base::{Error, ErrorKind};
use crate::client::Client;
use crate::files::{self, Folder, failed};

/// The plan's file, in `.partial`.
pub(in crate::record) const PLAN: &str = "plan.json";

#[derive(Serialize, Deserialize)]
pub(in crate::record) struct Plan {
    #[serde(default)]
    version: u32,
    api: String,
    base_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) authorization_server: Option<String>,
    /// As it was written first.
    pub(in crate::record) patient: String,
}

impl Plan {
    pub(in crate::record) fn new(client: &Client, patient: &str) -> Self {
        Self {
            version: VERSION,
            api: client.api().id().to_owned(),
            base_url: client.endpoint().base_url().to_owned(),
            authorization_server: client.sender().token_source().authorization_server(),
            patient: patient.to_owned(),
        }
    }

    /// Refuses to go on with the record that a manifest is of, unless it is this one.
    pub(in crate::record) fn must_be_of(&mut self, report: &Completeness) -> Result<(), Error> {
        self.must_be(Self {
            version: report.version,
            api: report.api.clone(),
            base_url: report.base_url.clone(),
            authorization_server: report.authorization_server.clone(),
            patient: report.patient.clone(),
        })
    }

    /// The same with the plan that is in the folder, if there is one; else it is put there.
    pub(super) fn note(&mut self, partial: &Folder) -> Result<(), Error> {
        match files::read(partial, PLAN)? {
            Some(json) => self.must_be(parse(&String::from_utf8_lossy(&json))?),
            None => {
                let json =
                    serde_json::to_vec(&self).map_err(|error| failed("the file cannot be written")(error.into()))?;
                files::write(partial, partial, PLAN, &json)
            }
        }
    }

    fn must_be(&mut self, found: Self) -> Result<(), Error> {
        must_be_current(found.version)?;
        let known = found.authorization_server.is_some() && self.authorization_server.is_some();
        let what = match &found {
            _ if found.api != self.api => "API",
            _ if found.base_url != self.base_url => "FHIR base URL",
            // A GUID is the same in either case.
            _ if !found.patient.eq_ignore_ascii_case(&self.patient) => "patient",
            _ if known && found.authorization_server != self.authorization_server => "authorization server",
            _ => {
                self.patient = found.patient;
                self.authorization_server = found.authorization_server.or(self.authorization_server.take());
                return Ok(());
            }
        };
        Err(Error::new(ErrorKind::File, format!("the folder holds another record, of another {what}"))
            .with_help("choose another folder"))
    }
}

/// Refuses what another version has left: what that one did not keep, nobody can check.
pub(super) fn must_be_current(version: u32) -> Result<(), Error> {
    if version > VERSION {
        return must_not_be_newer(version);
    }
    if version == VERSION {
        return Ok(());
    }
    let what = "an earlier version of this library made the folder, and did not note from which server it is and what its \
                files hold";
    Err(Error::new(ErrorKind::File, what)
        .with_help("download into another folder; what is in this one stays, and can be read"))
}

pub(in crate::record) fn must_not_be_newer(version: u32) -> Result<(), Error> {
    if version <= VERSION {
        return Ok(());
    }
    Err(Error::new(ErrorKind::File, "a newer version of this library made the folder")
        .with_help("update to that version, or choose another folder"))
}
