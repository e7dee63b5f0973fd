//! A patient's whole record: every resource that the API serves for the patient, what these refer to, the documents, and a
//! report of what is missing.
//!
//! ```no_run
//! use nextgen_patient_access::{Client, Error, record::Item};
//!
//! # async fn read(client: Client) -> Result<(), Error> {
//! let mut items = client.record("123").items();
//! while let Some(item) = items.next().await {
//!     match item {
//!         Item::Resource(resource) => println!("{} {:?}", resource.resource_type(), resource.id()),
//!         Item::Document(document) => println!("{} bytes", document.bytes.len()),
//!         _ => {}
//!     }
//! }
//! for gap in items.report().gaps() {
//!     println!("missing: {gap}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! To a folder, from which a later call goes on if this one is ended: [`Record::download`]. To bring that up to date, and be told what
//! has changed: [`Record::update`].
//!
//! # What is read
//!
//! 1. Every type that the API's description lets be searched by patient, with Provenance along where the server adds it. Where
//!    it does not search a type without a category, as Enterprise does not search Observation, each known category is searched.
//!    A server that ignores the patient in a search answers with everybody's: what says that it is about another patient is
//!    left out, and the type is `incomplete`.
//! 2. What the resources refer to and no search has brought, such as practitioners, organizations and locations: each once, if
//!    the API serves its type; and what that refers to, up to eight references away. References to other servers are not followed.
//! 3. Every attachment, fetched from its URL or taken from the resource; and on Office the C-CDA document of the patient. The
//!    token goes to the endpoint's own origin only. What several resources refer to is fetched once. A document comes out of the
//!    Binary that it is in; nothing in its place, or an OperationOutcome, is none; and one that is not what the resource says
//!    (`contentType`, `size`, `hash`) is handed out, and `incomplete`.
//!
//! What could not be had is in [`Completeness`]: nothing is left out in silence.

pub mod ccda;
pub mod chart;

mod changes;
mod documents;
mod download;
mod engine;
mod items;
#[cfg(feature = "page")]
mod page;
mod query;
mod reference;
mod report;
mod resource;
mod summary;
mod tally;
mod update;

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

pub use crate::fhir::json::one_line;
pub use changes::{Change, ChangeKind, ChangeSet};
#[cfg(fuzzing)]
pub(crate) use download::completeness_of;
pub use download::{Difference, Progress, Verification, verify};
pub use items::{Item, Items};
#[cfg(feature = "page")]
pub use page::Page;
pub use report::{Completeness, DocumentReport, Status, TypeReport};
pub use resource::{Document, Resource};
pub use summary::Summary;
pub use update::{Update, read_changes};

use crate::files::Sharing;
pub use crate::files::{Existing, FileReport};

use crate::base::{Error, ErrorKind, description::Description};
use crate::client::Client;
use crate::fhir::identity::{is_resource_type, is_type_name};

/// How many requests are under way at once, unless told otherwise.
const CONCURRENCY: usize = 4;
/// How long after an update that asked for everything the next one does, unless told otherwise.
const FULL_AFTER: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// A patient's record, to be read: see [`Client::record`].
#[derive(Debug, Clone)]
#[must_use = "nothing is read until `items`, `download` or `update`"]
pub struct Record {
    client: Client,
    patient: String,
    concurrency: usize,
    sharing: Sharing,
    full_after: Duration,
    full_after_of: BTreeMap<String, Duration>,
    only: Option<BTreeSet<String>>,
}

/// A resource type's name as it is given at a command line, with blanks around it or without.
///
/// # Errors
/// [`ErrorKind::Request`] if FHIR has none of that name.
#[doc(hidden)]
pub fn resource_type(text: &str) -> Result<String, Error> {
    let name = text.trim();
    must_be_type(name).map(|()| name.to_owned())
}

/// Refuses what is no resource type of FHIR's: nothing is ever searched by such a name, and nobody would notice.
fn must_be_type(name: &str) -> Result<(), Error> {
    if is_resource_type(name) {
        return Ok(());
    }
    let (what, meant) = match is_type_name(name) {
        true => (format!("`{name}` is no resource type of FHIR's"), Description::meant_of_any(name)),
        false => ("the resource type is not one".to_owned(), None),
    };
    let help = meant.map_or_else(
        || "give a FHIR resource type, such as Observation".to_owned(),
        |meant| format!("is it `{meant}`?"),
    );
    Err(Error::new(ErrorKind::Request, what).with_help(help))
}

impl Client {
    /// The whole record of a patient; nothing is asked for before [`Record::items`] or [`Record::download`].
    ///
    /// `patient` is the id, as in `Patient/{id}`, or that reference. `office-bulk-r4` answers no searches, and so has no record: it exports.
    pub fn record(&self, patient: impl Into<String>) -> Record {
        let patient = patient.into();
        // What names no patient here is refused when it is asked for.
        let patient = self.endpoint().id_here("Patient", &patient).unwrap_or(patient);
        Record {
            client: self.clone(),
            patient,
            concurrency: CONCURRENCY,
            sharing: Sharing::Refused,
            full_after: FULL_AFTER,
            full_after_of: BTreeMap::new(),
            only: None,
        }
    }
}

impl Record {
    /// How many requests are under way at once: 4, unless set. The client's rate limit holds all the same.
    pub fn concurrency(self, requests: usize) -> Self {
        Self { concurrency: requests, ..self }
    }

    /// Whether [`download`](Self::download) takes a folder that belongs to another user, or that others may write to: not, unless
    /// set. Whoever may write to it can read the record, and change it. It is for mounted volumes whose owner and mode are not what
    /// they seem.
    pub fn allow_shared_dir(self, allow: bool) -> Self {
        Self { sharing: Sharing::of(allow), ..self }
    }

    /// How long an [update](Self::update) may rely on what an earlier one asked for: 7 days, unless set. After that the next one asks for
    /// everything; at zero each does.
    pub fn full_after(self, interval: Duration) -> Self {
        Self { full_after: interval, ..self }
    }

    /// The same for one resource type, whatever [`full_after`](Self::full_after) says: `record.full_after_of("Practitioner", month)`. Of a
    /// type that is not searched, it is how long what others refer to is not read again. A name that FHIR has not is an error of the update.
    pub fn full_after_of(mut self, resource_type: impl Into<String>, interval: Duration) -> Self {
        self.full_after_of.insert(resource_type.into(), interval);
        self
    }

    /// Which resource types an [update](Self::update) searches: all, unless set. The others stay as they are, and of when they are, their
    /// rows say; what those that are searched refer to, and the document that Office makes, are brought up to date all the same. A type of
    /// which something is missing (`incomplete`, `failed`) is searched whatever this says, and so is, while Provenance has a gap, each that it
    /// comes along with: else the gap would stay, or be taken for none. A name that FHIR has not is an error of the update. Where there is
    /// no record yet, and for a [download](Self::download), it says nothing.
    pub fn update_only<T: Into<String>>(self, resource_types: impl IntoIterator<Item = T>) -> Self {
        Self { only: Some(resource_types.into_iter().map(Into::into).collect()), ..self }
    }

    /// Refuses what it was told of types that FHIR has not.
    fn must_name_types(&self) -> Result<(), Error> {
        let mut names = self.only.iter().flatten().chain(self.full_after_of.keys());
        names.try_for_each(|name| must_be_type(name)).map_err(|error| error.for_api(self.client.api()))
    }

    /// How long an update may rely on what it has of a type.
    fn interval_of(&self, resource_type: &str) -> Duration {
        self.full_after_of.get(resource_type).copied().unwrap_or(self.full_after)
    }

    /// The record as a stream.
    pub fn items(self) -> Items {
        Items::new(self.client, self.patient, self.concurrency)
    }
}
