//! What the answers of the Bulk Data API say: an export that has begun, how far it is.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use progenitor_client::{ByteStream, ResponseValue};
use reqwest::{Body, Response, StatusCode, Url, header};

use super::Manifest;
use crate::base::{Api, Error, ErrorKind};
use crate::fhir::Outcome;
use crate::fhir::{
    budget,
    identity::Identity,
    json::{count_values, without_bom},
    r4::Group,
};
use crate::transport::{is_kick_off, retry_after};

const API: Api = Api::OfficeBulkR4;
/// How many values a manifest may have: a hundred thousand files have four or five each.
const MOST_VALUES: usize = 500_000;
/// What a file of a manifest takes in memory while that is read, but for its texts.
const FILE: usize = 200;

/// The operation that asks how far an export is.
pub(super) const POLL: &str = "export_poll_status";

/// An export that has begun.
#[derive(Clone, PartialEq, Eq)]
pub struct Started {
    status_url: Url,
}

impl Started {
    /// The export that the answer of `group_export` announces.
    ///
    /// # Errors
    /// [`ErrorKind::Payload`] if the answer has no `Content-Location` that is an absolute URL, as the guide asks for, or if that is
    /// of another `$export`: to ask it would begin one. ([`Export::start`](super::Export::start) takes a relative one, too: it knows
    /// what was asked.)
    pub fn read<T>(answer: &ResponseValue<T>) -> Result<Self, Error> {
        Self::of(answer.status(), answer.headers(), None)
    }

    /// An export that was started before, by its [status URL](Self::status_url).
    pub const fn at(status_url: Url) -> Self {
        Self { status_url }
    }

    /// `here` is what was asked: some servers send a URL relative to it.
    pub(super) fn of(status: StatusCode, headers: &header::HeaderMap, here: Option<&Url>) -> Result<Self, Error> {
        let location = headers.get(header::CONTENT_LOCATION).and_then(|value| value.to_str().ok());
        let refuse = |what: &'static str| {
            Error::new(ErrorKind::Payload, what).at(API, "group_export").with_response(status, headers)
        };
        let location = location.map(str::trim).filter(|location| !location.is_empty());
        let status_url = location
            .and_then(|location| Url::options().base_url(here).parse(location).ok())
            .ok_or_else(|| refuse("the answer does not say, by a `Content-Location`, where to ask for the export"))?;
        if is_kick_off(&status_url) || here.is_some_and(|here| is_same_place(here, &status_url)) {
            return Err(refuse(
                "the answer's `Content-Location` is what begins an export, and not where to ask for the one that has begun",
            ));
        }
        Ok(Self { status_url })
    }

    /// The URL that answers for the progress of the export; deleting it cancels the export.
    pub const fn status_url(&self) -> &Url {
        &self.status_url
    }

    /// The `_jobId` of the status URL, which `export_poll_status` asks for; `None` if the URL has none.
    pub fn job_id(&self) -> Option<String> {
        self.status_url.query_pairs().find(|(name, _)| name == "_jobId").map(|(_, id)| id.into_owned())
    }
}

/// How far an export is.
#[derive(Debug, Clone, PartialEq)]
pub enum Progress {
    /// The export is going on.
    InProgress {
        /// How far it is, in the server's words: `50%`, `in queue`.
        progress: Option<String>,
        /// How long to wait before the next question.
        retry_after: Option<Duration>,
    },
    /// The export is done, and these are its files.
    Complete(Manifest),
}

impl Progress {
    /// What the answer of `export_poll_status` says: 202 is progress, any other success the manifest.
    ///
    /// # Errors
    /// [`ErrorKind::Transport`] if the body breaks off; [`ErrorKind::Payload`] if it is no manifest.
    pub async fn read(answer: ResponseValue<ByteStream>) -> Result<Self, Error> {
        let response = response_of(answer);
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.bytes().await.map_err(|error| Error::from_transport(API, POLL, error))?;
        Self::of(status, &headers, &body)
    }

    pub(super) fn of(status: StatusCode, headers: &header::HeaderMap, body: &[u8]) -> Result<Self, Error> {
        if status == StatusCode::ACCEPTED {
            let progress = headers.get("x-progress").and_then(|value| value.to_str().ok()).map(str::to_owned);
            return Ok(Self::InProgress { progress, retry_after: retry_after(headers, SystemTime::now()) });
        }
        let body = without_bom(body);
        let too_large = match count_values(body) {
            values if values > MOST_VALUES => {
                Some(format!("has more than {MOST_VALUES} values: more files than are read"))
            }
            _ if Manifest::files_in(body).saturating_mul(FILE) > budget::room(body.len()) => {
                Some("lists files that would take many times its text in memory".to_owned())
            }
            _ => None,
        };
        if let Some(what) = too_large {
            let what = format!("the manifest {what}");
            return Err(Error::new(ErrorKind::Limit, what).at(API, POLL).with_response(status, headers));
        }
        let manifest: Manifest =
            serde_json::from_slice(body).map_err(|error| Error::from_payload(API, POLL, status, headers, &error))?;
        // Every member is optional, so anything would pass for a manifest, and an empty one at that.
        if manifest.transaction_time.is_none() && manifest.output.iter().all(|file| file.url.is_empty()) {
            return Err(Error::new(ErrorKind::Payload, "the answer is no manifest of an export")
                .at(API, POLL)
                .with_response(status, headers)
                .with_outcome(Outcome::from_json(body)));
        }
        Ok(Self::Complete(manifest))
    }
}

/// What the server answered when it made or changed a group.
///
/// The vendor documents no answer to `group_create` and `group_update`, and the group is there whatever it looks like: so it
/// is kept as it came.
#[derive(Clone, PartialEq, Eq)]
pub struct Saved {
    id: Option<String>,
    body: String,
}

impl Saved {
    /// The answer of `group_create` or `group_update`.
    ///
    /// # Errors
    /// [`ErrorKind::Transport`] if the body breaks off.
    pub async fn read(answer: ResponseValue<ByteStream>) -> Result<Self, Error> {
        let response = response_of(answer);
        let location = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
        let in_location = location.and_then(|location| {
            let id = location.rsplit_once("/Group/")?.1.split(['/', '?']).next()?;
            Some(id.to_owned()).filter(|id| !id.is_empty())
        });
        let body = response.text().await.map_err(|error| Error::from_transport(API, "group_create", error))?;
        let saved: Option<Identity> = serde_json::from_str(&body).ok();
        let in_body = saved.filter(|saved| saved.resource_type.as_deref().is_none_or(|name| name == "Group"));
        Ok(Self { id: in_body.and_then(|saved| saved.id).or(in_location), body })
    }

    /// The group's id, from the body or else from the header `Location`; `None` where neither has one.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The body as FHIR, if it is a `Group`.
    pub fn group(&self) -> Option<Group> {
        Group::from_json(self.body.as_bytes()).ok()
    }

    /// The body as it came.
    pub fn body(&self) -> &str {
        &self.body
    }
}

/// Whether two URLs are one, but for what is never sent.
fn is_same_place(one: &Url, other: &Url) -> bool {
    let query = |url: &Url| url.query().unwrap_or_default().to_owned();
    one.origin() == other.origin() && one.path() == other.path() && query(one) == query(other)
}

/// progenitor's stream as the response that it was.
fn response_of(answer: ResponseValue<ByteStream>) -> Response {
    let (status, headers) = (answer.status(), answer.headers().clone());
    let mut response = http::Response::new(Body::wrap_stream(answer.into_inner_stream()));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response.into()
}

// A status URL may be all that it takes to get at health data; and so may a body.

impl fmt::Debug for Started {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Started").finish_non_exhaustive()
    }
}

impl fmt::Debug for Saved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Saved").field("id", &self.id).finish_non_exhaustive()
    }
}
