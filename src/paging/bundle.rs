//! What paging reads of a Bundle.

use std::{
    fmt,
    hash::{DefaultHasher, Hash as _, Hasher as _},
};

use serde::Deserialize;
use serde_json::{Value, value::RawValue};

use crate::fhir::identity::Identity;

/// One entry of a page. `Debug` shows neither URL nor resource.
#[non_exhaustive]
pub struct Entry {
    /// The resource's URL.
    pub full_url: Option<String>,
    /// Why the resource is on the page.
    pub mode: SearchMode,
    /// The resource, as the JSON text that the server sent; `None` if the server sent an entry without.
    pub resource: Option<Box<RawValue>>,
}

/// Why an entry is on a page.
///
/// Source: <https://hl7.org/fhir/R4/valueset-search-entry-mode.html>.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchMode {
    /// It matches the search; also where the server does not say.
    Match,
    /// It was asked for along with a match (`_include`, `_revinclude`).
    Include,
    /// It is an OperationOutcome about the search.
    Outcome,
}

impl Entry {
    pub(super) fn is_match(&self) -> bool {
        self.mode == SearchMode::Match && self.resource.is_some()
    }

    /// What tells this resource from others: type and id, hashed, since they are a patient's. `None` if it has no id.
    pub(super) fn key(&self) -> Option<u64> {
        let Identity { resource_type, id } = serde_json::from_str(self.resource.as_deref()?.get()).ok()?;
        Some(key(resource_type.as_deref(), &id?))
    }
}

pub(super) fn key(resource_type: Option<&str>, id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (resource_type, id).hash(&mut hasher);
    hasher.finish()
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").field("mode", &self.mode).finish_non_exhaustive()
    }
}

/// A Bundle; a `null` counts as absent.
#[derive(Deserialize)]
pub(super) struct Bundle {
    pub(super) total: Option<Value>,
    pub(super) link: Option<Vec<Link>>,
    pub(super) entry: Option<Vec<BundleEntry>>,
}

#[derive(Deserialize)]
pub(super) struct Link {
    relation: Option<String>,
    url: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct BundleEntry {
    #[serde(rename = "fullUrl")]
    full_url: Option<String>,
    search: Option<Search>,
    resource: Option<Box<RawValue>>,
}

#[derive(Deserialize)]
struct Search {
    mode: Option<String>,
}

impl Bundle {
    pub(super) fn link(&self, relation: &str) -> Option<&str> {
        let mut links = self.link.iter().flatten();
        links.find(|link| link.relation.as_deref() == Some(relation))?.url.as_deref()
    }
}

impl From<BundleEntry> for Entry {
    fn from(entry: BundleEntry) -> Self {
        let is_outcome = entry.resource.as_deref().is_some_and(is_outcome);
        let mode = match entry.search.and_then(|search| search.mode).as_deref() {
            Some("include") => SearchMode::Include,
            Some("outcome") => SearchMode::Outcome,
            // A search for OperationOutcomes there is not, whatever the server calls it.
            _ if is_outcome => SearchMode::Outcome,
            _ => SearchMode::Match,
        };
        Self { full_url: entry.full_url, mode, resource: entry.resource }
    }
}

fn is_outcome(resource: &RawValue) -> bool {
    // Its own text says so at the beginning, as a rule; only then is it worth reading.
    resource.get().contains("\"OperationOutcome\"")
        && serde_json::from_str(resource.get()).is_ok_and(|it: Identity| it.is_a("OperationOutcome"))
}

/// The resources of a Bundle's entries.
#[cfg(fuzzing)]
pub(crate) fn entries_of(json: &[u8]) -> Option<Vec<String>> {
    let bundle: Bundle = serde_json::from_slice(json).ok()?;
    let _ = bundle.link("next");
    let entries = bundle.entry.into_iter().flatten().map(Entry::from);
    Some(
        entries
            .filter_map(|entry| {
                let _ = (entry.key(), entry.is_match());
                Some(entry.resource?.get().to_owned())
            })
            .collect(),
    )
}
