//! What has changed between two downloads of a record.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use futures_util::{StreamExt as _, stream};
use reqwest::StatusCode;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{Completeness, Record, Resource, Status, download, engine::Failure};
use crate::base::{Error, description::Description};
use crate::client::Client;
use crate::fhir::{reference::Reference, scan::Scan};
use crate::files::Folder;

/// Of so many of a type that are missing, each is asked for; of more only where one of these is gone.
const SOME: usize = 20;

/// What has become of a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum ChangeKind {
    /// It was not in the earlier record.
    New,
    /// Its text is another than in the earlier record.
    Changed,
    /// It was in the earlier record, and the server says that there is none.
    Gone,
}

/// A resource that is not as it was.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Change {
    /// What has become of it.
    pub kind: ChangeKind,
    /// As it was; `None` if it is new.
    pub before: Option<Resource>,
    /// As it is; `None` if it is gone.
    pub after: Option<Resource>,
}

/// What has changed between two downloads of a record: see [`Record::changes`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ChangeSet {
    /// What is new, changed or gone; by type and id.
    pub changes: Vec<Change>,
    /// What the earlier record has and the later one lacks, without proof that it is gone.
    pub unproven: Vec<Resource>,
}

impl ChangeSet {
    /// How many resources became that.
    pub fn count(&self, kind: ChangeKind) -> usize {
        self.changes.iter().filter(|change| change.kind == kind).count()
    }
}

/// A resource's text without white space, as its digest: of a record, all texts may be more than the memory.
pub(super) type Text = [u8; 32];

impl Record {
    /// What has changed from one download of the record (the folder `before`) to a later one (`after`).
    ///
    /// Resources are compared by type, id and text, white space aside: the same members in another order are a change. Documents
    /// are not compared; the resources that have them are.
    ///
    /// A resource that the later record lacks is gone only where that has all of its type, the API reads that type, and the server
    /// answers a read of it with 410, or with 404 while it answers that of another of the type, which the later record has, with 200:
    /// one request for each, and one for each type. Any other is [unproven](ChangeSet::unproven), and may only have been missed. Where
    /// none of the first 20 of a type is gone, the others of the type are unproven without a request.
    /// Neither folder is changed, so that this can be done again at any time.
    ///
    /// It reads the files of both folders, twice, and checks them as [`verify`](super::verify) does, on the thread that polls it.
    ///
    /// ```no_run
    /// use nextgen_patient_access::{Client, Error, record::{ChangeKind, Existing}};
    ///
    /// # async fn compare(client: Client) -> Result<(), Error> {
    /// client.record("123").download("tuesday", Existing::Resume, |_| {}).await?;
    /// let changes = client.record("123").changes("monday", "tuesday").await?;
    /// println!("{} are new, {} are gone", changes.count(ChangeKind::New), changes.count(ChangeKind::Gone));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::File`](crate::ErrorKind::File) if a folder holds no whole download, files that are not what its manifest says, or
    /// another record than this one. If the token cannot be had or is refused (401, for the patient too), or the server wants to be
    /// left alone for longer than the client waits, that error.
    pub async fn changes(self, before: impl AsRef<Path>, after: impl AsRef<Path>) -> Result<ChangeSet, Error> {
        let (before, _) = download::whole(before.as_ref(), &self.client, &self.patient)?;
        let (after, report) = download::whole(after.as_ref(), &self.client, &self.patient)?;
        let Compared { differing, missing, at_hand, .. } = Compared::of(&before, &after)?;
        let gone = self.gone(&missing, &report, &at_hand).await?;
        let mut found: BTreeMap<Reference, Option<Resource>> = gone.into_iter().map(|itself| (itself, None)).collect();
        for resource in download::resources(&after)? {
            let resource = resource?;
            let itself = identity(&resource);
            if differing.contains(&itself) {
                found.insert(itself, Some(resource));
            }
        }
        let mut earlier = BTreeMap::new();
        for resource in download::resources(&before)? {
            let resource = resource?;
            let itself = identity(&resource);
            if found.contains_key(&itself) || missing.contains(&itself) {
                earlier.insert(itself, resource);
            }
        }
        let changes = found.into_iter().map(|(itself, after)| {
            let before = earlier.remove(&itself);
            let kind = match (&before, &after) {
                (_, None) => ChangeKind::Gone,
                (None, Some(_)) => ChangeKind::New,
                (Some(_), Some(_)) => ChangeKind::Changed,
            };
            Change { kind, before, after }
        });
        let changes = changes.collect();
        Ok(ChangeSet { changes, unproven: earlier.into_values().collect() })
    }

    /// Which of these the server says there are none of: by a 410, or by a 404 where a read of another of the type brings that, so that
    /// it is not the route that is not found. `at_hand` has one for each type. Where none of the first [`SOME`] of a type is,
    /// the others are not asked for: the search has left out what is there, or the server does not tell.
    pub(super) async fn gone(
        &self,
        missing: &BTreeSet<Reference>,
        report: &Completeness,
        at_hand: &BTreeMap<String, Reference>,
    ) -> Result<BTreeSet<Reference>, Error> {
        let is_whole = |name: &str| report.types.get(name).is_some_and(|row| row.status == Status::Complete);
        // What the API does not read is not asked for.
        let reads = Description::of(self.client.api()).reads;
        let asked = missing.iter().filter(|it| is_whole(&it.resource_type) && reads.contains(&&*it.resource_type));
        // One client for all: what it has learned of the server's limit holds for each.
        let client = self.client.for_task();
        let mut some = BTreeMap::<_, usize>::new();
        let (first, others): (BTreeSet<_>, BTreeSet<_>) = asked.cloned().partition(|it| {
            let count = some.entry(it.resource_type.clone()).or_default();
            *count += 1;
            *count <= SOME
        });
        let mut gone = self.proven(&client, first, at_hand).await?;
        let types: BTreeSet<_> = gone.iter().map(|it| it.resource_type.clone()).collect();
        let others = others.into_iter().filter(|it| types.contains(&it.resource_type));
        gone.extend(self.proven(&client, others.collect(), at_hand).await?);
        Ok(gone)
    }

    async fn proven(
        &self,
        client: &Client,
        asked: BTreeSet<Reference>,
        at_hand: &BTreeMap<String, Reference>,
    ) -> Result<BTreeSet<Reference>, Error> {
        let answers = self.read_each(client, asked).await?;
        let of_status = |status: StatusCode| {
            answers.iter().filter(move |(_, answer)| **answer == Some(status)).map(|(itself, _)| itself)
        };
        let mut gone: BTreeSet<Reference> = of_status(StatusCode::GONE).cloned().collect();
        let controls = of_status(StatusCode::NOT_FOUND).filter_map(|it| at_hand.get(&it.resource_type).cloned());
        let controls = self.read_each(client, controls.collect()).await?;
        let is_route = |name: &str| {
            at_hand
                .get(name)
                .and_then(|control| controls.get(control))
                .is_some_and(|answer| *answer == Some(StatusCode::OK))
        };
        gone.extend(of_status(StatusCode::NOT_FOUND).filter(|it| is_route(&it.resource_type)).cloned());
        Ok(gone)
    }

    /// With which status each was answered; `None` where no answer came.
    async fn read_each(
        &self,
        client: &Client,
        asked: BTreeSet<Reference>,
    ) -> Result<BTreeMap<Reference, Option<StatusCode>>, Error> {
        let mut answers = stream::iter(asked)
            .map(|it| async move {
                let answer = match client.read_json(&it.resource_type, &it.id).await {
                    Ok(_) => Ok(Some(StatusCode::OK)),
                    Err(error) => match Failure::of(error, client, &self.patient).await {
                        Failure { error, is_locked_out: true } => Err(error),
                        Failure { error, .. } => Ok(error.status()),
                    },
                };
                answer.map(|status| (it, status))
            })
            .buffer_unordered(self.concurrency.max(1));
        let mut found = BTreeMap::new();
        while let Some(answer) = answers.next().await {
            found.extend([answer?]);
        }
        Ok(found)
    }
}

/// How two downloads of a record differ.
pub(super) struct Compared {
    /// The later one has it, and the earlier one not, or not so.
    pub(super) differing: BTreeSet<Reference>,
    /// The earlier one alone has it, and the later one was asked for it.
    pub(super) missing: BTreeSet<Reference>,
    /// The earlier one alone has it, and the later one was not asked for it: it stays as it was.
    pub(super) carried: BTreeSet<Reference>,
    /// Of each type one that the later one has.
    pub(super) at_hand: BTreeMap<String, Reference>,
}

impl Compared {
    /// Takes what is of a type that the later record was not asked for in full as carried over.
    pub(super) fn carry(&mut self, is_carried: impl Fn(&str) -> bool) {
        (self.carried, self.missing) =
            std::mem::take(&mut self.missing).into_iter().partition(|it| is_carried(&it.resource_type));
    }

    pub(super) fn of(before: &Folder, after: &Folder) -> Result<Self, Error> {
        let was = texts(before)?;
        let mut missing: BTreeSet<Reference> = was.keys().cloned().collect();
        let (mut differing, mut at_hand) = (BTreeSet::new(), BTreeMap::new());
        for resource in download::resources(after)? {
            let resource = resource?;
            let itself = identity(&resource);
            missing.remove(&itself);
            if resource.id().is_some() && !at_hand.contains_key(&itself.resource_type) {
                at_hand.insert(itself.resource_type.clone(), itself.clone());
            }
            if was.get(&itself) != Some(&text(&resource)) {
                differing.insert(itself);
            }
        }
        Ok(Self { differing, missing, carried: BTreeSet::new(), at_hand })
    }
}

fn texts(folder: &Folder) -> Result<BTreeMap<Reference, Text>, Error> {
    let with_text = |resource: Resource| (identity(&resource), text(&resource));
    download::resources(folder)?.map(|resource| resource.map(with_text)).collect()
}

pub(super) fn identity(resource: &Resource) -> Reference {
    Scan::of(resource.json()).identity()
}

fn text(resource: &Resource) -> Text {
    text_of(&resource.one_line())
}

/// That of a text without white space.
pub(super) fn text_of(line: &str) -> Text {
    Sha256::digest(line).into()
}
