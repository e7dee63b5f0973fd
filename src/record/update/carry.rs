//! What an update need not ask for: what has not changed since the last one, as far as the server says so.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{
    super::{
        Completeness, DocumentReport, Record, Status, TypeReport,
        changes::{Text, text_of},
        documents::key_of,
        download,
    },
    BEGUN, forget_next,
};
use crate::base::{
    Api, Error,
    description::{Description, Search},
};
use crate::fhir::{reference::Reference, scan::Scan};
use crate::files::{self, Folder, Held, failed};

/// For how long a later record that was begun is gone on with, in seconds: what it has must not be of last week.
const LONGEST_BEGUN: i64 = 24 * 60 * 60;
/// How much earlier than the last update what has changed is asked for: clocks differ, and what is written is not seen at once.
const MARGIN: TimeDelta = TimeDelta::minutes(10);
const LAST_UPDATED: &str = "_lastUpdated";

/// How an update was begun: so it goes on.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Begun {
    /// In seconds since 1970, by this machine's clock.
    pub(super) at: i64,
    /// What it was told to ask for, and when for everything: another is not what it goes on with.
    #[serde(default)]
    settings: String,
    /// Whether it asks for everything.
    pub(super) is_full: bool,
    /// The types that are asked for as if it did.
    #[serde(default)]
    full: BTreeSet<String>,
    /// From when on what has changed is asked for, by type.
    since: BTreeMap<String, String>,
    /// The types that others refer to, or that come along with others, and are not asked for as long as they are there.
    along: BTreeSet<String>,
    /// The types that are searched, but not this time.
    #[serde(default)]
    untouched: BTreeSet<String>,
}

/// What an update takes over from the earlier record.
#[derive(Default)]
pub(in crate::record) struct Carried {
    /// Whether it is an update: then the rows say of when they are.
    pub(in crate::record) is_of_update: bool,
    /// The rows of types that are not asked for.
    pub(in crate::record) untouched: BTreeMap<String, TypeReport>,
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
    /// Of the first download of a record that is to be updated.
    pub(super) fn nothing() -> Self {
        Self { is_of_update: true, ..Self::default() }
    }

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
        let is_this = |begun: &Self| begun.settings == settings_of(record);
        let is_young = |begun: &Self| begun.at <= now && now - begun.at < LONGEST_BEGUN;
        if let Some(begun) = begun.filter(|begun| is_this(begun) && is_young(begun)) {
            return Ok(begun);
        }
        forget_next(held.partial())?;
        let begun = Self::anew(record, held.folder(), earlier, now)?;
        let json = serde_json::to_vec(&begun).map_err(|error| failed("the file cannot be written")(error.into()))?;
        files::write(held.partial(), held.partial(), BEGUN, &json)?;
        Ok(begun)
    }

    fn anew(record: &Record, folder: &Folder, earlier: &Completeness, now: i64) -> Result<Self, Error> {
        let api = record.client.api();
        let description = Description::of(api);
        let searches = description.searches;
        let mut begun = Self { at: now, settings: settings_of(record), ..Self::default() };
        let names: BTreeSet<&str> =
            searches.iter().map(|it| it.resource_type).chain(earlier.types.keys().map(String::as_str)).collect();
        let is_wanted = |name: &str| record.only.as_ref().is_none_or(|only| only.contains(name));
        for name in &names {
            let Times { full_at, .. } = Times::of(earlier, name);
            if !is_young(full_at, record.interval_of(name), now) {
                begun.full.insert((*name).to_owned());
            }
        }
        // Provenance comes along: where that has a gap, it may be of anything that it comes along with.
        let has_provenance = earlier.types.get("Provenance").is_none_or(|row| !row.status.is_gap());
        let lacks_nothing = |search: &Search| {
            // What the record never had is no part of it.
            let status = earlier.types.get(search.resource_type).map(|row| row.status);
            status.is_some_and(|status| !matches!(status, Status::Incomplete | Status::Failed))
                && (has_provenance || !search.has_provenance)
        };
        let untouched = searches.iter().filter(|it| !is_wanted(it.resource_type) && lacks_nothing(it));
        begun.untouched = untouched.map(|it| it.resource_type.to_owned()).collect();
        if begun.full.len() == names.len() && begun.untouched.is_empty() {
            return Ok(Self { at: now, settings: begun.settings, is_full: true, ..Self::default() });
        }
        let newest = newest(folder)?;
        for search in searches {
            let name = search.resource_type;
            let is_asked_for = knows_last_updated(api, name)
                && !begun.full.contains(name)
                && !begun.untouched.contains(name)
                && (has_provenance || !search.has_provenance);
            let Some(read_at) = Times::of(earlier, name).read_at.filter(|_| is_asked_for) else { continue };
            // By the server's clock, if it is one: what was changed after it was read is newer than what was read. But not later than it was
            // answered, by the clock that is behind: there may be resources of the future.
            let Some(newest) = newest.get(name).or_else(|| newest.values().max()) else { continue };
            let from = (*newest).min(read_at).checked_sub_signed(MARGIN);
            begun.since.extend(from.map(|from| (name.to_owned(), format!("ge{}", text(from)))));
        }
        let comes = |name: &&str| match *name {
            "Provenance" => begun.since.is_empty() && begun.untouched.is_empty(),
            name => begun.full.contains(name),
        };
        begun.along = names
            .iter()
            .filter(|name| !description.is_searched(name) && !comes(name))
            .map(|name| (*name).to_owned())
            .collect();
        Ok(begun)
    }

    /// When the update was begun, as a text.
    pub(super) fn instant(&self) -> String {
        instant(self.at)
    }

    /// Whether everything of a type is asked for.
    pub(super) fn is_full(&self, resource_type: &str) -> bool {
        self.is_full || (self.full.contains(resource_type) && !self.untouched.contains(resource_type))
    }

    /// Whether nothing of a type is asked for.
    pub(super) fn leaves(&self, resource_type: &str) -> bool {
        self.untouched.contains(resource_type)
    }

    /// Whether what is not sent of a type stays as it was.
    pub(super) fn carries(&self, resource_type: &str) -> bool {
        self.since.contains_key(resource_type)
            || self.along.contains(resource_type)
            || self.untouched.contains(resource_type)
    }

    /// What is taken over from the earlier record.
    pub(super) fn carried(&self, folder: &Folder, earlier: &Completeness) -> Result<Carried, Error> {
        let mut carried = Carried { since: self.since.clone(), ..Carried::nothing() };
        if self.is_full {
            return Ok(carried);
        }
        let untouched = earlier.types.iter().filter(|(name, _)| self.leaves(name));
        carried.untouched = untouched.map(|(name, row)| (name.clone(), row.clone())).collect();
        // The document that Office makes is no resource's: nothing says whether it has changed.
        let is_kept = |row: &&DocumentReport| {
            let owner = row.reference.split('/').next().unwrap_or_default();
            row.status == Status::Complete && row.file.is_some() && row.attachment.is_some() && !self.is_full(owner)
        };
        let rows = earlier.documents.iter().filter(is_kept);
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

fn settings_of(record: &Record) -> String {
    format!("{:?} {:?} {:?}", record.full_after, record.full_after_of, record.only)
}

/// Of when what a record has of a type is.
pub(super) struct Times {
    /// When all of it was had; `None` if it never was.
    pub(super) read_at: Option<DateTime<Utc>>,
    /// When all of it was asked for.
    pub(super) full_at: Option<DateTime<Utc>>,
}

impl Times {
    pub(super) fn of(report: &Completeness, name: &str) -> Self {
        let row = report.types.get(name);
        let of_row = |time: fn(&TypeReport) -> &Option<String>| row.and_then(|row| time(row).as_deref());
        // Records of before the rows had times have the update's.
        let of_update = row.is_some_and(|row| row.status == Status::Complete);
        let read_at = of_row(|row| &row.read_at).or(report.read_at.as_deref().filter(|_| of_update));
        let full_at = of_row(|row| &row.full_at).or(report.full_at.as_deref());
        Self { read_at: read_at.and_then(moment), full_at: full_at.and_then(moment) }
    }
}

fn is_young(full_at: Option<DateTime<Utc>>, interval: Duration, now: i64) -> bool {
    // One of tomorrow is of a clock that was wrong.
    let age = full_at.and_then(|at| u64::try_from(now.saturating_sub(at.timestamp())).ok());
    age.is_some_and(|age| age < interval.as_secs())
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

/// Seconds since 1970, by this machine's clock.
pub(super) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// Such a number of seconds, as a text.
pub(in crate::record) fn instant(seconds: i64) -> String {
    text(DateTime::from_timestamp(seconds, 0).unwrap_or_default())
}

pub(super) fn text(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn moment(text: &str) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text).ok().map(|moment| moment.to_utc())
}
