//! Bulk exports: the records of a group's patients, or of all, as files of one resource a line (NDJSON).
//!
//! The whole of it, to a folder, which DuckDB and Spark read as it lies:
//!
//! ```no_run
//! use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, Error, export::Existing};
//!
//! # async fn download(token: AccessToken) -> Result<(), Error> {
//! let office = Client::new(Endpoint::production(Api::OfficeBulkR4)?, token)?;
//! let report = office.export("my-group").download("export", Existing::Resume, |event| println!("{event:?}")).await?;
//! println!("complete: {}", report.complete);
//! # Ok(())
//! # }
//! ```
//!
//! Or step by step, the resources one by one, in constant memory:
//!
//! ```no_run
//! use nextgen_patient_access::{Client, Error, fhir::r4::Observation};
//!
//! # async fn read(office: Client) -> Result<(), Error> {
//! let job = office.export("my-group").start().await?;
//! let manifest = job.wait(|progress| println!("{progress:?}")).await?;
//! for file in manifest.output.iter().filter(|file| file.resource_type == "Observation") {
//!     let mut lines = office.export_lines(&manifest, file).await?;
//!     while let Some(line) = lines.next().await {
//!         let observation: Observation = line?.read()?;
//!         println!("{:?}", observation.id);
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! [`Started`], [`Progress`] and [`Saved`] read the answers of the generated client,
//! [`office_bulk_r4`](crate::office_bulk_r4):
//!
//! ```no_run
//! use nextgen_patient_access::export::{Progress, Saved, Started};
//! use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, office_bulk_r4};
//!
//! # async fn export(token: AccessToken) -> Result<(), Error> {
//! let office = office_bulk_r4::Client::new(Endpoint::production(Api::OfficeBulkR4)?, token)?;
//! let group = office.group_create().body_map(|body| body.patient_ids(["123", "456"].map(String::from)));
//! let group = Saved::read(group.send().await?).await?;
//! let export = Started::read(&office.group_export(group.id().unwrap_or_default()).send().await?)?;
//!
//! let answer = office.export_poll_status().job_id(export.job_id().unwrap_or_default()).send().await?;
//! match Progress::read(answer).await? {
//!     Progress::InProgress { retry_after, .. } => println!("ask again in {retry_after:?}"),
//!     Progress::Complete(manifest) => println!("{} files", manifest.output.len()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! NextGen allows one export for each patient and week. Source: the FHIR Bulk Data Access guide,
//! <https://hl7.org/fhir/uv/bulkdata/>, where the vendor's document is silent.

mod answers;
mod copy;
mod download;
mod files;
mod job;
mod lines;
mod manifest;
mod patients;
mod receive;
mod report;
mod state;
mod verify;

pub use crate::files::Existing;
use crate::files::Sharing;
pub use answers::{Progress, Saved, Started};
pub use download::Event;
pub use job::Job;
pub use lines::{LONGEST_LINE, Line, Lines};
pub use manifest::{File, Manifest};
pub use patients::Patients;
pub use report::{ExportReport, FileReport, Kind, TypeReport};
#[cfg(fuzzing)]
pub(crate) use report::{places_of, report_of};
#[cfg(fuzzing)]
pub(crate) use state::state_of;
pub use verify::{Verification, verify};

use std::time::Duration;

use crate::client::Client;

/// How many files are downloaded at once, unless told otherwise.
const CONCURRENCY: usize = 4;

/// The first wait between two questions how far an export is, unless told otherwise.
const POLL_WAIT: Duration = Duration::from_secs(2);

/// An export, to be started: see [`Client::export`].
#[derive(Debug, Clone)]
#[must_use = "nothing is asked for until `start` or `download`"]
pub struct Export {
    client: Client,
    patients: Patients,
    concurrency: usize,
    poll_wait: Duration,
    sharing: Sharing,
}

impl Client {
    /// The export of a group, by the group's id, or of [all patients](Patients::All); nothing is asked for before [`Export::start`]
    /// or [`Export::download`].
    ///
    /// That NextGen exports all patients is inferred and unconfirmed: see [`Patients::provenance`].
    pub fn export(&self, patients: impl Into<Patients>) -> Export {
        Export {
            client: self.clone(),
            patients: patients.into(),
            concurrency: CONCURRENCY,
            poll_wait: POLL_WAIT,
            sharing: Sharing::Refused,
        }
    }
}

impl Export {
    /// How many files are downloaded at once: 4, unless set.
    pub fn concurrency(self, files: usize) -> Self {
        Self { concurrency: files.max(1), ..self }
    }

    /// Whether [`download`](Self::download) takes a folder that belongs to another user, or that others may write to: not, unless
    /// set. Whoever may write to it can read the export, and change it. It is for mounted volumes whose owner and mode are not what
    /// they seem.
    pub fn allow_shared_dir(self, allow: bool) -> Self {
        Self { sharing: Sharing::of(allow), ..self }
    }

    /// How long is waited at first before the server is asked again how far the export is: two seconds, unless set. It is waited
    /// twice as long each time, up to a minute, where the server does not say how long to wait; never less where it does.
    pub fn poll_wait(self, wait: Duration) -> Self {
        Self { poll_wait: wait, ..self }
    }
}
