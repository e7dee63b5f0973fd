//! What of an export was received.

use std::{
    collections::{BTreeMap, HashSet},
    fmt,
};

use reqwest::Url;
use serde::{Deserialize, Serialize};

use super::{File, Manifest, files::is_place, state::State};
use crate::base::{Error, ErrorKind};
use crate::files::{self, Folder, MANIFEST};
use crate::record::Status;

/// The form of a folder's manifest; a new one is needed where an old version of this crate would misread it.
pub(super) const VERSION: u32 = 1;

/// What of an export was received, and what is missing. As JSON it is the `manifest.json` of a downloaded export.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExportReport {
    /// The version of the manifest's form.
    pub version: u32,
    /// The [id](crate::Api::id) of the API.
    pub api: String,
    /// The FHIR service base URL of the server.
    pub base_url: String,
    /// The token endpoint that the client's tokens were from; `None` if that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_server: Option<String>,
    /// The group's id; `None` where it is of all patients.
    #[serde(deserialize_with = "Option::deserialize")]
    pub group: Option<String>,
    /// Whether every file is complete, and no error of the server's tells that a resource could not be exported.
    pub complete: bool,
    /// When the export began to be made: it has nothing that changed later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_time: Option<String>,
    /// The exported types.
    pub types: BTreeMap<String, TypeReport>,
    /// The files, in the server's order.
    pub files: Vec<FileReport>,
    pub(super) requires_access_token: bool,
    /// Where the server says what the files' URLs are now; `None` if that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) status_url: Option<Url>,
}

/// The row of a resource type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TypeReport {
    /// What became of its files.
    pub status: Status,
    /// How many resources were received.
    pub received: u64,
    /// How many the server counted; `None` if it does not for every file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
    /// How many files there are.
    pub files: u64,
}

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Kind {
    /// Exported resources.
    Output,
    /// Bundles that name the resources deleted since the last export.
    Deleted,
    /// OperationOutcomes about what could not be exported.
    Error,
}

/// The row of a file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FileReport {
    /// What it holds.
    pub kind: Kind,
    /// The type of its resources.
    #[serde(rename = "type")]
    pub resource_type: String,
    /// Where the server has it.
    pub url: String,
    /// What became of it.
    pub status: Status,
    /// How many lines the server counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// How many lines were received.
    pub received: u64,
    /// The length, in bytes.
    pub bytes: u64,
    /// The SHA-256 of the file, in hexadecimal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Where it is, relative to the manifest.
    pub file: String,
    /// How many of its OperationOutcomes tell of an error, rather than a warning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<u64>,
    /// Why something is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

impl FileReport {
    /// The rows of a manifest's files, before any is there: where each goes, too. A file that is listed twice is one.
    pub(super) fn all(manifest: &Manifest) -> Vec<Self> {
        let kinds = [
            (Kind::Output, &manifest.output, ""),
            // Spark takes no files from folders whose name begins so.
            (Kind::Deleted, &manifest.deleted, "_deleted/"),
            (Kind::Error, &manifest.error, "_error/"),
        ];
        let (mut rows, mut listed) = (Vec::new(), HashSet::new());
        let mut numbers: BTreeMap<String, u32> = BTreeMap::new();
        for (kind, files, folder) in kinds {
            for File { resource_type, url, count } in files {
                if !listed.insert((kind, resource_type, url)) {
                    continue;
                }
                let is_name = crate::fhir::identity::is_type_name(resource_type);
                let folder = format!("{folder}{}", if is_name { resource_type } else { "Unknown" });
                let number = numbers.entry(folder.clone()).or_default();
                *number += 1;
                rows.push(Self {
                    kind,
                    resource_type: resource_type.clone(),
                    url: url.clone(),
                    status: Status::Failed,
                    count: *count,
                    received: 0,
                    bytes: 0,
                    sha256: None,
                    file: format!("{folder}/part-{number:04}.ndjson"),
                    errors: None,
                    error: None,
                });
            }
        }
        rows
    }
}

impl ExportReport {
    /// Of an export in a folder, whose files are these.
    pub(super) fn new(state: &State, manifest: &Manifest, files: Vec<FileReport>) -> Self {
        let mut types: BTreeMap<String, TypeReport> = BTreeMap::new();
        for row in files.iter().filter(|row| row.kind == Kind::Output) {
            let report = types.entry(row.resource_type.clone()).or_insert_with(|| TypeReport {
                status: Status::Complete,
                received: 0,
                total: Some(0),
                files: 0,
            });
            report.received += row.received;
            report.total = report.total.zip(row.count).map(|(total, count)| total + count);
            report.files += 1;
            report.status = match (report.status, row.status) {
                (Status::Complete, other) if report.files == 1 || other == Status::Complete => other,
                (one, other) if one == other => one,
                _ => Status::Incomplete,
            };
        }
        let complete = files.iter().all(|row| row.status == Status::Complete && row.errors.unwrap_or_default() == 0);
        Self {
            version: VERSION,
            api: state.api.clone(),
            base_url: state.base_url.clone(),
            authorization_server: state.authorization_server.clone(),
            group: state.group.clone(),
            complete,
            transaction_time: manifest.transaction_time.clone(),
            types,
            files,
            requires_access_token: manifest.requires_access_token,
            status_url: state.status_url.clone(),
        }
    }

    /// That of a folder; `None` if it has none yet.
    pub(super) fn of_folder(folder: &Folder) -> Result<Option<Self>, Error> {
        files::read(folder, MANIFEST)?.map(|text| Self::read(&text)).transpose()
    }

    fn read(text: &[u8]) -> Result<Self, Error> {
        #[derive(Deserialize)]
        struct Version {
            version: Option<u32>,
        }
        let Version { version } = serde_json::from_slice(text).map_err(|_| damaged())?;
        must_not_be_newer(version.ok_or_else(|| {
            let what = "an earlier version of this library made the folder, and did not note from which server it is";
            Error::new(ErrorKind::File, what).with_help("export into another folder; what is in this one stays")
        })?)?;
        let report: Self = serde_json::from_slice(text).map_err(|_| damaged())?;
        if report.files.iter().all(|row| is_place(&row.file)) { Ok(report) } else { Err(damaged()) }
    }

    /// The server's manifest, which this was made of.
    pub(super) fn manifest(&self) -> Manifest {
        let of = |kind: Kind| {
            let rows = self.files.iter().filter(|row| row.kind == kind);
            let file = |row: &FileReport| File {
                resource_type: row.resource_type.clone(),
                url: row.url.clone(),
                count: row.count,
            };
            rows.map(file).collect()
        };
        Manifest {
            transaction_time: self.transaction_time.clone(),
            request: None,
            requires_access_token: self.requires_access_token,
            output: of(Kind::Output),
            deleted: of(Kind::Deleted),
            error: of(Kind::Error),
        }
    }

    /// What is missing, in words.
    pub fn gaps(&self) -> impl Iterator<Item = String> {
        self.files.iter().filter_map(|row| {
            if row.status != Status::Complete {
                let error = row.error.as_deref().map(|error| format!(": {error}")).unwrap_or_default();
                return Some(format!("{}: {}{error}", row.file, row.status));
            }
            let errors = row.errors.filter(|errors| *errors > 0)?;
            Some(format!("{}: the server tells of {errors} errors in making the export", row.file))
        })
    }
}

pub(super) fn must_not_be_newer(version: u32) -> Result<(), Error> {
    if version <= VERSION {
        return Ok(());
    }
    Err(Error::new(ErrorKind::File, "a newer version of this library made the folder")
        .with_help("update to that version, or choose another folder"))
}

fn damaged() -> Error {
    Error::new(ErrorKind::File, "what an earlier download left in the folder is no export's, or is damaged")
        .with_help("choose another folder")
}

/// The manifest of a folder as it is written again, and the names of its files.
#[cfg(fuzzing)]
pub(crate) fn report_of(text: &[u8]) -> Option<(String, Vec<String>)> {
    let report = ExportReport::read(text).ok()?;
    let _ = (report.manifest(), report.gaps().count());
    let names = report.files.iter().map(|row| row.file.clone()).collect();
    Some((serde_json::to_string(&report).ok()?, names))
}

/// Where the files of a server's manifest would be.
#[cfg(fuzzing)]
pub(crate) fn places_of(json: &[u8]) -> Option<Vec<String>> {
    let answer = super::Progress::of(reqwest::StatusCode::OK, &reqwest::header::HeaderMap::new(), json).ok()?;
    let super::Progress::Complete(manifest) = answer else { return None };
    Some(FileReport::all(&manifest).into_iter().map(|row| row.file).collect())
}

// A URL may be all that it takes to get at a file.

impl fmt::Debug for ExportReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { api, base_url, group, complete, types, files, .. } = self;
        f.debug_struct("ExportReport")
            .field("api", api)
            .field("base_url", base_url)
            .field("group", group)
            .field("complete", complete)
            .field("types", types)
            .field("files", files)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for FileReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, status, received, count, .. } = self;
        f.debug_struct("FileReport")
            .field("file", file)
            .field("status", status)
            .field("received", received)
            .field("count", count)
            .finish_non_exhaustive()
    }
}
