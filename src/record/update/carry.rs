//! What an update need not ask for: what has not changed since the last one, as far as the server says so.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    time::{SystemTime, UNIX_EPOCH},
};

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{
    super::{
        Completeness, DocumentReport, Record, Status,
        changes::{Text, text_of},
        documents::key_of,
        download,
    },
    BEGUN, forget_next,
};
use crate::base::{Api, Error, description::Description};
use crate::fhir::{reference::Reference, scan::Scan};
use crate::files::{self, Folder, Held, failed};

/// For how long a later record that was begun is gone on with, in seconds: what it has must not be of last week.
const LONGEST_BEGUN: u64 = 24 * 60 * 60;
/// How much earlier than the last update what has changed is asked for: clocks differ, and what is written is not seen at once.
const MARGIN: TimeDelta = TimeDelta::minutes(10);
const LAST_UPDATED: &str = "_lastUpdated";

/// How an update was begun: so it goes on.
#[derive(Serialize, Deserialize)]
pub(super) struct Begun {
    /// In seconds since 1970.
    pub(super) at: u64,
    /// Whether it asks for everything.
    pub(super) is_full: bool,
    /// From when on what has changed is asked for, by type.
    since: BTreeMap<String, String>,
    /// The types that others refer to, or that come along with others, and are not asked for as long as they are there.
    along: Vec<String>,
}

/// What an update takes over from the earlier record.
#[derive(Default)]
pub(in crate::record) struct Carried {
    /// From when on what has changed is asked for, by type: a value of `_lastUpdated`.
    pub(in crate::record) since: BTreeMap<String, String>,
    /// What stays as it was unless a search brings it.
    pub(in crate::record) resources: Vec<Scan>,
    /// By source.
    pub(in crate::record) documents: HashMap<String, DocumentReport>,
    /// What the resources were that have these.
    owners: HashMap<Reference, Text>,
}

impl Carried {
    /// Takes over no document of a resource that has come and is not what it was.
    pub(in crate::record) fn came(&mut self, scan: &Scan, line: &str) {
        let itself = scan.identity();
        if self.owners.get(&itself).is_some_and(|was| *was != text_of(line)) {
            let owner = itself.to_string();
            // The patient's id may be written in either case.
            self.documents.retain(|_, row| !row.reference.eq_ignore_ascii_case(&owner));
            self.owners.remove(&itself);
        }
    }
}

impl Begun {
    /// The update that was ended, unless it is too old; else another, of which is noted how it is begun.
    pub(super) fn of(record: &Record, held: &Held, earlier: &Completeness) -> Result<Self, Error> {
        let now = now();
        let begun: Option<Self> =
            files::read(held.partial(), BEGUN)?.and_then(|json| serde_json::from_slice(&json).ok());
        if let Some(begun) = begun.filter(|begun| begun.at <= now && now - begun.at < LONGEST_BEGUN) {
            return Ok(begun);
        }
        forget_next(held.partial())?;
        let begun = Self::anew(record, held.folder(), earlier, now)?;
        let json = serde_json::to_vec(&begun).map_err(|error| failed("the file cannot be written")(error.into()))?;
        files::write(held.partial(), held.partial(), BEGUN, &json)?;
        Ok(begun)
    }

    fn anew(record: &Record, folder: &Folder, earlier: &Completeness, now: u64) -> Result<Self, Error> {
        let api = record.client.api();
        let full_at = earlier.full_at.as_deref().and_then(moment);
        let read_at = earlier.read_at.as_deref().and_then(moment);
        let is_young = |at: &DateTime<Utc>| {
            // One of tomorrow is of a clock that was wrong.
            let age = u64::try_from(at.timestamp()).ok().and_then(|at| now.checked_sub(at));
            age.is_some_and(|age| age < record.full_after.as_secs())
        };
        let (Some(read_at), true) = (read_at, full_at.as_ref().is_some_and(is_young)) else {
            return Ok(Self { at: now, is_full: true, since: BTreeMap::new(), along: Vec::new() });
        };
        let searched = |name: &str| Description::of(api).searches.iter().any(|search| search.resource_type == name);
        let is_whole = |name: &str| earlier.types.get(name).is_some_and(|row| row.status == Status::Complete);
        let newest = newest(folder)?;
        let mut since = BTreeMap::new();
        for search in Description::of(api).searches {
            let name = search.resource_type;
            if !is_whole(name) || !knows_last_updated(api, name) {
                continue;
            }
            // By the server's clock, if it is one: what was changed after it was read is newer than what was read. A search that was gone on
            // with was read for longer than that says, so not later than the update was begun, by ours.
            let Some(newest) = newest.get(name).or_else(|| newest.values().max()) else { continue };
            let from = (*newest).min(read_at).checked_sub_signed(MARGIN);
            since.extend(from.map(|from| (name.to_owned(), format!("ge{}", text(from)))));
        }
        let is_along = |name: &&String| !searched(name) && (*name != "Provenance" || !since.is_empty());
        let along = earlier.types.keys().filter(is_along).cloned().collect();
        Ok(Self { at: now, is_full: false, since, along })
    }

    /// Whether what is not sent of a type stays as it was.
    pub(super) fn carries(&self, resource_type: &str) -> bool {
        self.since.contains_key(resource_type) || self.along.iter().any(|name| name == resource_type)
    }

    /// What is taken over from the earlier record.
    pub(super) fn carried(&self, folder: &Folder, earlier: &Completeness) -> Result<Carried, Error> {
        let mut carried = Carried { since: self.since.clone(), ..Carried::default() };
        if self.is_full {
            return Ok(carried);
        }
        // The document that Office makes is no resource's: nothing says whether it has changed.
        let rows = earlier
            .documents
            .iter()
            .filter(|row| row.status == Status::Complete && row.file.is_some() && row.attachment.is_some());
        let owners: HashSet<String> = rows.clone().map(|row| row.reference.to_ascii_lowercase()).collect();
        carried.documents = rows.map(|row| (key_of(row), row.clone())).collect();
        for resource in download::resources(folder)? {
            let resource = resource?;
            let scan = Scan::of(resource.json());
            let itself = scan.identity();
            if owners.contains(&itself.to_string().to_ascii_lowercase()) {
                carried.owners.insert(itself, text_of(&resource.one_line()));
            }
            if self.carries(resource.resource_type()) {
                carried.resources.push(scan);
            }
        }
        Ok(carried)
    }
}

/// Whether the API's description lists `_lastUpdated` for the searches of a type.
fn knows_last_updated(api: Api, resource_type: &str) -> bool {
    let known = Description::of(api).known.iter().find(|known| known.resource_type == resource_type);
    known.is_some_and(|known| known.parameters.contains(&LAST_UPDATED))
}

/// When the newest resource of each type was changed, by the server's clock.
fn newest(folder: &Folder) -> Result<BTreeMap<String, DateTime<Utc>>, Error> {
    #[derive(Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Meta<'m> {
        #[serde(borrow)]
        last_updated: Option<std::borrow::Cow<'m, str>>,
    }
    #[derive(Deserialize)]
    struct WithMeta<'m> {
        #[serde(borrow, default)]
        meta: Meta<'m>,
    }
    let mut newest: BTreeMap<String, DateTime<Utc>> = BTreeMap::new();
    for resource in download::resources(folder)? {
        let resource = resource?;
        let meta = serde_json::from_str(resource.json()).map(|WithMeta { meta }| meta).unwrap_or_default();
        let Some(updated) = meta.last_updated.as_deref().and_then(moment) else { continue };
        let of_type = newest.entry(resource.resource_type().to_owned()).or_insert(updated);
        *of_type = updated.max(*of_type);
    }
    Ok(newest)
}

/// Seconds since 1970.
pub(super) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// Such a number of seconds, as a text.
pub(super) fn instant(seconds: u64) -> String {
    let moment = i64::try_from(seconds).ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    text(moment.unwrap_or_default())
}

fn text(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn moment(text: &str) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text).ok().map(|moment| moment.to_utc())
}
