//! What of a record was received, and what is missing.

use std::{collections::BTreeMap, fmt};

use reqwest::StatusCode;
use serde::{Deserialize, Serialize};

use crate::base::{Error, ErrorKind};
use crate::files::FileReport;

/// What became of a type, or of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Status {
    /// All that there is was received.
    Complete,
    /// The server refuses it to this app (403): the patient, the practice or the scopes do not share it.
    Denied,
    /// The server does not serve it.
    Unsupported,
    /// Some was received, or is known to exist, and some is missing.
    Incomplete,
    /// Nothing was received, because of an error.
    Failed,
}

impl Status {
    /// Whether something is missing that could be there. What the server does not serve at all is no gap.
    pub fn is_gap(self) -> bool {
        !matches!(self, Self::Complete | Self::Unsupported)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Complete => "complete",
            Self::Denied => "denied",
            Self::Unsupported => "unsupported",
            Self::Incomplete => "incomplete",
            Self::Failed => "failed",
        })
    }
}

/// The version of what a folder holds, manifest and `.partial`. It changes with whatever older code could not go on with.
pub(super) const VERSION: u32 = 1;

/// What of a record was received, and what is missing: every type and every document has a row.
///
/// As JSON it is the `manifest.json` of a downloaded record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Completeness {
    /// The version of this form: 1. 0 in a manifest of before there were versions, which also lacks `base_url` and `files`.
    #[serde(default)]
    pub version: u32,
    /// The [id](crate::Api::id) of the API.
    pub api: String,
    /// The FHIR service base URL that the record is from.
    #[serde(default)]
    pub base_url: String,
    /// The token endpoint of the authorization server, where the client's token source
    /// [knows it](crate::TokenSource::authorization_server).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_server: Option<String>,
    /// The patient's id.
    pub patient: String,
    /// When the last [update](crate::record::Record::update) was begun, by this machine's clock, as `2026-11-29T10:00:00Z`; `None` where
    /// there was none since the last download.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_at: Option<String>,
    /// When the last update was begun that asked for everything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_at: Option<String>,
    /// Whether there is no gap: no row has a status that [is one](Status::is_gap).
    pub complete: bool,
    /// The resource types.
    pub types: BTreeMap<String, TypeReport>,
    /// The documents: attachments by the resource that has them, and the C-CDA document that Office makes.
    pub documents: Vec<DocumentReport>,
    /// The files, by name: `TYPE.ndjson` and those in `documents/`; only where the record was downloaded to a folder.
    #[serde(default)]
    pub files: BTreeMap<String, FileReport>,
}

impl Completeness {
    /// The rows that are gaps, in words: what, its status, and why.
    ///
    /// ```
    /// # fn of(report: &nextgen_patient_access::record::Completeness) {
    /// for gap in report.gaps() {
    ///     eprintln!("{gap}"); // Coverage: denied: office-r4 search Coverage: the server answered 403 Forbidden: …
    /// }
    /// # }
    /// ```
    pub fn gaps(&self) -> impl Iterator<Item = String> {
        let types = self.types.iter().filter(|(_, row)| row.status.is_gap()).map(|(name, row)| {
            let counts = match row.total {
                Some(total) => format!(" ({} of {total})", row.received),
                None => String::new(),
            };
            format!("{name}: {}{counts}{}", row.status, because(row.error.as_deref()))
        });
        let documents = self.documents.iter().filter(|row| row.status.is_gap());
        types.chain(
            documents
                .map(|row| format!("document of {}: {}{}", row.reference, row.status, because(row.error.as_deref()))),
        )
    }
}

fn because(error: Option<&str>) -> String {
    error.map(|error| format!(": {error}")).unwrap_or_default()
}

/// The row of a resource type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TypeReport {
    /// What became of it.
    pub status: Status,
    /// How many resources were received; each counts once.
    pub received: u64,
    /// How many there are: the received ones, and those that the server counted, or that others refer to, and are missing.
    /// `None` if the server does not count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
    /// How many pages of searches were read.
    pub pages: u64,
    /// Why something is missing, or what else is worth knowing: of each kind of failure the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Of when it is, where an [update](crate::record::Record::update) has brought all of it, as `2026-11-29T10:00:00Z`: when the first
    /// search of the type was answered by the server's clock, or the update begun by this machine's, whichever is earlier. One that has
    /// brought only a part leaves it as it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_at: Option<String>,
    /// When the last update was begun that asked for all of it and had it, by this machine's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_at: Option<String>,
}

/// The row of a document.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DocumentReport {
    /// The resource that has the attachment, `DocumentReference/12`, or `DocumentReference/~` and a digest of one without id; for
    /// the C-CDA document that Office makes, the patient.
    pub reference: String,
    /// Which of the resource's attachments it is, from 1 on; `None` for the C-CDA document that Office makes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment: Option<usize>,
    /// Where it lies; `None` if the resource holds the document itself.
    pub url: Option<String>,
    /// What became of it.
    pub status: Status,
    /// The media type: the server's, or else the attachment's.
    pub content_type: Option<String>,
    /// The length, in bytes.
    pub bytes: u64,
    /// The SHA-256 of the bytes, in hexadecimal; `None` if there are none.
    pub sha256: Option<String>,
    /// The file, relative to the manifest; only where the record was downloaded to a folder. What several resources refer to is
    /// one file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Why it is missing; why it may be another than the resource means (then it is `incomplete`, and asked for again the next
    /// time); or what else is worth knowing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// A URL may be all that it takes to get at a document.
impl fmt::Debug for DocumentReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { reference, status, bytes, .. } = self;
        f.debug_struct("DocumentReport")
            .field("reference", reference)
            .field("status", status)
            .field("bytes", bytes)
            .finish_non_exhaustive()
    }
}

/// How a request, or a series of them, ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Ended {
    pub(super) status: Status,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) error: Option<String>,
}

impl Ended {
    pub(super) const COMPLETE: Self = Self { status: Status::Complete, error: None };

    pub(super) fn new(status: Status, error: impl Into<String>) -> Self {
        Self { status, error: Some(error.into()) }
    }

    /// That it is complete, and what is worth knowing all the same.
    pub(super) fn complete_but(note: impl Into<String>) -> Self {
        Self::new(Status::Complete, note)
    }

    /// How a search ended that read so many pages.
    pub(super) fn search(error: &Error, pages: u64) -> Self {
        let status = match status_of(error) {
            _ if pages > 0 || error.kind() == ErrorKind::Incomplete => Status::Incomplete,
            Some(StatusCode::FORBIDDEN) => Status::Denied,
            Some(
                StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED | StatusCode::GONE | StatusCode::NOT_IMPLEMENTED,
            ) if error.kind() == ErrorKind::Status => Status::Unsupported,
            _ => Status::Failed,
        };
        Self::new(status, error.stable_text())
    }

    /// How a read ended: what others refer to exists, or should.
    pub(super) fn read(error: &Error) -> Self {
        let status = match status_of(error) {
            Some(StatusCode::FORBIDDEN) => Status::Denied,
            Some(StatusCode::NOT_FOUND | StatusCode::GONE) => Status::Incomplete,
            _ => Status::Failed,
        };
        Self::new(status, error.stable_text())
    }
}

/// The status that the FHIR server answered with; the authorization server's says nothing of a resource.
fn status_of(error: &Error) -> Option<StatusCode> {
    error.status().filter(|_| !error.is_of_token())
}

/// The status of a type whose parts ended so.
pub(super) fn overall(parts: &[Ended], received: u64) -> Status {
    let mut found: Vec<Status> = parts.iter().map(|part| part.status).collect();
    found.sort_unstable();
    found.dedup();
    if found.len() > 1 {
        // What the server does not know of, such as a category, holds nothing.
        found.retain(|status| *status != Status::Unsupported);
    }
    match *found {
        [] => Status::Complete,
        [Status::Complete] => Status::Complete,
        [only] if received == 0 => only,
        [Status::Unsupported] => Status::Unsupported,
        _ => Status::Incomplete,
    }
}

/// Of each kind of failure the first, in a stable order.
pub(super) fn reasons(parts: &[Ended]) -> Option<String> {
    let mut texts: Vec<&str> = Vec::new();
    for error in parts.iter().filter_map(|part| part.error.as_deref()) {
        if !texts.contains(&error) {
            texts.push(error);
        }
    }
    (!texts.is_empty()).then(|| texts.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_of_a_type_is_that_of_its_parts() {
        use Status::{Complete, Denied, Failed, Incomplete, Unsupported};
        for (parts, received, status) in [
            (&[][..], 0, Complete),
            (&[Complete, Complete], 0, Complete),
            (&[Complete, Unsupported], 0, Complete),
            (&[Unsupported, Unsupported], 0, Unsupported),
            (&[Denied], 0, Denied),
            (&[Denied, Unsupported], 0, Denied),
            (&[Denied, Complete], 0, Incomplete),
            (&[Denied], 1, Incomplete),
            (&[Failed, Denied], 0, Incomplete),
            (&[Failed], 0, Failed),
            (&[Incomplete, Complete], 5, Incomplete),
        ] {
            let parts: Vec<Ended> = parts.iter().map(|status| Ended { status: *status, error: None }).collect();
            assert_eq!(overall(&parts, received), status, "{parts:?}");
        }
    }
}
