//! What a download has reached, in `.partial`: `state.json`, and a line for each file that is there.

use std::{collections::BTreeMap, fs, io::Write, path::Path};

use reqwest::Url;
use serde::{Deserialize, Serialize};

use super::{FileReport, Manifest};
use crate::base::{Api, Endpoint, Error, ErrorKind};
use crate::files::{self, failed};

pub(super) const STATE: &str = "state.json";
const FILES: &str = "files.ndjson";

/// How far an export is. Written as a whole, a few times.
#[derive(Serialize, Deserialize)]
pub(super) struct State {
    #[serde(default = "bulk")]
    pub(super) api: String,
    pub(super) base_url: String,
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
    pub(super) fn new(endpoint: &Endpoint, group: &str) -> Self {
        Self {
            api: endpoint.api().id().to_owned(),
            base_url: endpoint.base_url().to_owned(),
            group: group.to_owned(),
            asked: None,
            status_url: None,
            manifest: None,
        }
    }

    /// Refuses a folder that holds another export.
    pub(super) fn must_be_of(&self, api: &str, base_url: &str, group: &str) -> Result<(), Error> {
        let what = match () {
            () if self.api != api => "API",
            () if self.base_url != base_url => "FHIR base URL",
            () if self.group != group => "group",
            () => return Ok(()),
        };
        Err(Error::new(ErrorKind::File, format!("the folder holds another export, of another {what}"))
            .with_help("choose another folder"))
    }

    pub(super) fn save(&self, scratch: &Path) -> Result<(), Error> {
        files::write(scratch, &scratch.join(STATE), &json(self)?)
    }
}

/// What there is of the files, by their places.
pub(super) struct Files {
    rows: BTreeMap<String, FileReport>,
    list: fs::File,
}

impl Files {
    /// What earlier downloads into the folder have received; of the last one that came to its end, these are the rows.
    pub(super) fn open(scratch: &Path, earlier: Vec<FileReport>) -> Result<Self, Error> {
        let path = scratch.join(FILES);
        let text = files::read(&path)?.unwrap_or_default();
        // A line that was cut off is no row, and its file is fetched again.
        let listed =
            text.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice::<FileReport>(line).ok());
        let rows = earlier.into_iter().chain(listed).map(|row| (row.file.clone(), row)).collect();
        let mut list = files::appended(&path).map_err(failed("the file cannot be made"))?;
        if text.last().is_some_and(|last| *last != b'\n') {
            list.write_all(b"\n").map_err(failed("the file cannot be written"))?;
        }
        Ok(Self { rows, list })
    }

    /// The row of a file, as far as it is there.
    pub(super) fn get(&self, place: &str) -> Option<&FileReport> {
        self.rows.get(place)
    }

    pub(super) fn add(&mut self, row: &FileReport) -> Result<(), Error> {
        let cannot = || failed("the file cannot be written");
        let mut line = serde_json::to_vec(row).map_err(|error| cannot()(error.into()))?;
        line.push(b'\n');
        self.list.write_all(&line).map_err(cannot())
    }
}

pub(super) fn json(value: &impl Serialize) -> Result<Vec<u8>, Error> {
    serde_json::to_vec_pretty(value).map_err(|error| failed("the file cannot be written")(error.into()))
}

pub(super) fn read_json<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<Option<T>, Error> {
    let Some(text) = files::read(path)? else { return Ok(None) };
    serde_json::from_slice(&text).map(Some).map_err(|_| {
        Error::new(ErrorKind::File, "what an earlier download left in the folder is no export's, or is damaged")
            .with_help("choose another folder")
    })
}
