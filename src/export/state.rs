//! How far an export is, in `.partial/state.json`.

use std::path::Path;

use reqwest::Url;
use serde::{Deserialize, Serialize};

use super::{
    ExportReport, Manifest,
    files::FILES,
    report::{VERSION, must_not_be_newer},
};
use crate::base::{Api, Error, ErrorKind};
use crate::client::Client;
use crate::files::{self, failed};

pub(super) const STATE: &str = "state.json";

/// Whether a download has put a file into `.partial` under this name.
pub(super) fn is_ours(name: &str) -> bool {
    matches!(name, STATE | FILES)
}

/// How far an export is. Written as a whole, a few times.
#[derive(Serialize, Deserialize)]
pub(super) struct State {
    #[serde(default)]
    version: u32,
    #[serde(default = "bulk")]
    pub(super) api: String,
    pub(super) base_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) authorization_server: Option<String>,
    pub(super) group: String,
    /// When the server was asked to make the export, as long as no answer tells what came of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) asked: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) status_url: Option<Url>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) manifest: Option<Manifest>,
}

/// The only API that exports; earlier versions did not note it.
fn bulk() -> String {
    Api::OfficeBulkR4.id().to_owned()
}

impl State {
    /// An export of which nothing is known yet.
    pub(super) fn new(client: &Client, group: &str) -> Self {
        Self {
            version: VERSION,
            api: client.api().id().to_owned(),
            base_url: client.endpoint().base_url().to_owned(),
            authorization_server: client.sender().token_source().authorization_server(),
            group: group.to_owned(),
            asked: None,
            status_url: None,
            manifest: None,
        }
    }

    /// The same, as far as earlier downloads into the folder have brought it: one that was ended, and one that is done.
    pub(super) fn restored(mut self, scratch: &Path, earlier: Option<&ExportReport>) -> Result<Self, Error> {
        if let Some(ExportReport { api, base_url, authorization_server, group, .. }) = earlier {
            self.must_be(api, base_url, authorization_server.as_ref(), group)?;
        }
        if let Some(ended) = read_json::<Self>(&scratch.join(STATE))? {
            must_not_be_newer(ended.version)?;
            self.must_be(&ended.api, &ended.base_url, ended.authorization_server.as_ref(), &ended.group)?;
            (self.asked, self.status_url, self.manifest) = (ended.asked, ended.status_url, ended.manifest);
        } else if let Some(earlier) = earlier {
            (self.status_url, self.manifest) = (earlier.status_url.clone(), Some(earlier.manifest()));
        }
        Ok(self)
    }

    /// Refuses to go on with another export.
    fn must_be(
        &mut self,
        api: &str,
        base_url: &str,
        authorization_server: Option<&String>,
        group: &str,
    ) -> Result<(), Error> {
        let servers = self.authorization_server.as_ref().zip(authorization_server);
        let what = match () {
            () if self.api != api => "API",
            () if self.base_url != base_url => "FHIR base URL",
            () if self.group != group => "group",
            () if servers.is_some_and(|(ours, theirs)| ours != theirs) => "authorization server",
            () => {
                self.authorization_server = self.authorization_server.take().or(authorization_server.cloned());
                return Ok(());
            }
        };
        Err(Error::new(ErrorKind::File, format!("the folder holds another export, of another {what}"))
            .with_help("choose another folder"))
    }

    pub(super) fn save(&self, scratch: &Path) -> Result<(), Error> {
        files::write(scratch, &scratch.join(STATE), &json(self)?)
    }
}

pub(super) fn json(value: &impl Serialize) -> Result<Vec<u8>, Error> {
    serde_json::to_vec_pretty(value).map_err(|error| failed("the file cannot be written")(error.into()))
}

pub(super) fn read_json<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<Option<T>, Error> {
    let Some(text) = files::read(path)? else { return Ok(None) };
    serde_json::from_slice(&text).map(Some).map_err(|_| damaged())
}

pub(super) fn damaged() -> Error {
    Error::new(ErrorKind::File, "what an earlier download left in the folder is no export's, or is damaged")
        .with_help("choose another folder")
}
