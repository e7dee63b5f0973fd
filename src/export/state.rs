//! How far an export is, in `.partial/state.json`.

use reqwest::Url;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{
    ExportReport, Manifest, Patients,
    files::{FILES, checksum},
    report::{VERSION, must_not_be_newer},
};
use crate::base::{Api, Error, ErrorKind};
use crate::client::Client;
use crate::files::{self, Folder, failed};

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
    /// That of a group; `None` of all patients.
    #[serde(deserialize_with = "Option::deserialize")]
    pub(super) group: Option<String>,
    /// When the server was asked to make the export, as long as no answer tells what came of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) asked: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) status_url: Option<Url>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) manifest: Option<Manifest>,
}

/// What is in the file: the state, and the checksum of its text.
#[derive(Serialize, Deserialize)]
struct Sealed<T> {
    sha256: String,
    state: T,
}

/// The only API that exports; earlier versions did not note it.
fn bulk() -> String {
    Api::OfficeBulkR4.id().to_owned()
}

impl State {
    /// An export of which nothing is known yet.
    pub(super) fn new(client: &Client, patients: &Patients) -> Self {
        Self {
            version: VERSION,
            api: client.api().id().to_owned(),
            base_url: client.endpoint().base_url().to_owned(),
            authorization_server: client.sender().token_source().authorization_server(),
            group: patients.group().map(str::to_owned),
            asked: None,
            status_url: None,
            manifest: None,
        }
    }

    /// The same, as far as earlier downloads into the folder have brought it: one that was ended, and one that is done.
    pub(super) fn restored(mut self, partial: &Folder, earlier: Option<&ExportReport>) -> Result<Self, Error> {
        if let Some(ExportReport { api, base_url, authorization_server, group, .. }) = earlier {
            self.must_be(api, base_url, authorization_server.as_ref(), group.as_deref())?;
        }
        if let Some(text) = files::read(partial, STATE)? {
            let ended = Self::read(&text)?;
            must_not_be_newer(ended.version)?;
            self.must_be(&ended.api, &ended.base_url, ended.authorization_server.as_ref(), ended.group.as_deref())?;
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
        group: Option<&str>,
    ) -> Result<(), Error> {
        let servers = self.authorization_server.as_ref().zip(authorization_server);
        let what = match () {
            () if self.api != api => "of another API",
            () if self.base_url != base_url => "of another FHIR base URL",
            () if self.group.as_deref() != group => match (&self.group, group) {
                (Some(_), Some(_)) => "of another group",
                (None, _) => "of a group",
                (_, None) => "of all patients",
            },
            () if servers.is_some_and(|(ours, theirs)| ours != theirs) => "of another authorization server",
            () => {
                self.authorization_server = self.authorization_server.take().or(authorization_server.cloned());
                return Ok(());
            }
        };
        Err(Error::new(ErrorKind::File, format!("the folder holds another export, {what}"))
            .with_help("choose another folder"))
    }

    pub(super) fn save(&self, partial: &Folder) -> Result<(), Error> {
        files::write(partial, partial, STATE, &self.text().map_err(cannot_write)?)
    }

    fn text(&self) -> serde_json::Result<Vec<u8>> {
        let state = serde_json::value::to_raw_value(self)?;
        serde_json::to_vec(&Sealed { sha256: checksum(state.get().as_bytes()), state })
    }

    /// Reads what [`text`](Self::text) made. That of an earlier version has no checksum.
    fn read(text: &[u8]) -> Result<Self, Error> {
        let state = match serde_json::from_slice::<Sealed<&RawValue>>(text) {
            Ok(Sealed { sha256, state }) if sha256 == checksum(state.get().as_bytes()) => state.get().as_bytes(),
            Ok(_) => return Err(changed()),
            Err(_) => text,
        };
        serde_json::from_slice(state).map_err(|_| changed())
    }
}

pub(super) fn json(value: &impl Serialize) -> Result<Vec<u8>, Error> {
    serde_json::to_vec_pretty(value).map_err(cannot_write)
}

fn cannot_write(error: serde_json::Error) -> Error {
    failed("the file cannot be written")(error.into())
}

fn changed() -> Error {
    Error::new(ErrorKind::File, "the folder's .partial/state.json is not as it was written: it was cut off, or changed")
        .with_help(
            "put it back as it was and resume; or export into another folder, though the server may refuse another export for a week",
        )
}

/// A state that was read, as it is written, and that read and written again.
#[cfg(fuzzing)]
pub(crate) fn state_of(text: &[u8]) -> Option<[Vec<u8>; 2]> {
    let written = State::read(text).ok()?.text().ok()?;
    let again = State::read(&written).ok().and_then(|state| state.text().ok()).unwrap_or_default();
    Some([written, again])
}
