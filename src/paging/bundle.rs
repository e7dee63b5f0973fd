//! What paging reads of a Bundle: leniently, so that what is odd about one entry costs no other.

use std::{
    borrow::Cow,
    fmt,
    hash::{DefaultHasher, Hash, Hasher as _},
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
    /// The resource, as the JSON text that the server sent; `None` if the server sent an entry without, or one that cannot be read.
    pub resource: Option<Box<RawValue>>,
    /// What is wrong with it, if that is not merely that it has no resource.
    pub(super) problem: Option<&'static str>,
}

/// Why an entry is on a page.
///
/// Source: <https://hl7.org/fhir/R4/valueset-search-entry-mode.html>.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchMode {
    /// It matches the search; also where the server does not say, and the resource is of the type that was searched for.
    Match,
    /// It was asked for along with a match (`_include`, `_revinclude`); also where the server does not say, and the resource is of
    /// another type.
    Include,
    /// It is an OperationOutcome about the search.
    Outcome,
}

impl Entry {
    pub(super) fn is_match(&self) -> bool {
        self.mode == SearchMode::Match && self.resource.is_some()
    }

    /// What tells this resource from others: type and id, hashed, since they are a patient's; of one without id its text.
    pub(super) fn key(&self) -> Option<u64> {
        let json = self.resource.as_deref()?.get();
        let Identity { resource_type, id } = serde_json::from_str(json).unwrap_or_default();
        Some(match id {
            Some(id) => key(resource_type.as_deref(), &id),
            None => hash(&(resource_type, json)),
        })
    }

    /// For a page whose text was not UTF-8, and was made so: what cannot be kept as it came is none.
    pub(super) fn leave_out_what_is_not_utf8(&mut self) {
        if self.resource.take_if(|resource| resource.get().contains(char::REPLACEMENT_CHARACTER)).is_some() {
            self.problem = Some("is not UTF-8, and was left out");
        }
    }

    /// Reads an entry of a search for `searched`, if that is one of one type.
    fn read(json: &RawValue, searched: Option<&str>) -> Self {
        let RawEntry { full_url, search, resource } = serde_json::from_str(json.get()).unwrap_or_default();
        let resource = resource.filter(|resource| resource.get().starts_with('{'));
        let search: Option<Search<'_>> = search.and_then(|search| serde_json::from_str(search.get()).ok());
        let mode = search.and_then(|search| text(search.mode?));
        let resource_type = || {
            let Identity { resource_type, .. } = serde_json::from_str(resource?.get()).ok()?;
            resource_type
        };
        let mode = match mode.as_deref() {
            Some("include") => SearchMode::Include,
            Some("outcome") => SearchMode::Outcome,
            // A search for OperationOutcomes there is not, whatever the server calls it.
            Some(_) if resource.is_some_and(is_outcome) => SearchMode::Outcome,
            Some(_) => SearchMode::Match,
            None => match resource_type().as_deref() {
                Some("OperationOutcome") => SearchMode::Outcome,
                Some(found) if searched.is_some_and(|searched| !found.eq_ignore_ascii_case(searched)) => {
                    SearchMode::Include
                }
                _ => SearchMode::Match,
            },
        };
        Self { full_url: full_url.and_then(text), mode, resource: resource.map(ToOwned::to_owned), problem: None }
    }
}

pub(super) fn key(resource_type: Option<&str>, id: &str) -> u64 {
    hash(&(resource_type, id))
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").field("mode", &self.mode).finish_non_exhaustive()
    }
}

/// The members of a Bundle that paging needs, each as its text.
#[derive(Default, Deserialize)]
pub(super) struct Bundle<'j> {
    pub(super) total: Option<Value>,
    #[serde(borrow)]
    link: Option<&'j RawValue>,
    #[serde(borrow)]
    entry: Option<&'j RawValue>,
}

#[derive(Deserialize)]
struct Link<'j> {
    #[serde(borrow)]
    relation: Option<&'j RawValue>,
    #[serde(borrow)]
    url: Option<&'j RawValue>,
}

#[derive(Default, Deserialize)]
struct RawEntry<'j> {
    #[serde(borrow, rename = "fullUrl")]
    full_url: Option<&'j RawValue>,
    #[serde(borrow)]
    search: Option<&'j RawValue>,
    #[serde(borrow)]
    resource: Option<&'j RawValue>,
}

#[derive(Deserialize)]
struct Search<'j> {
    #[serde(borrow)]
    mode: Option<&'j RawValue>,
}

impl<'j> Bundle<'j> {
    /// The first URL of that relation; an empty one is none.
    pub(super) fn link(&self, relation: &str) -> Option<String> {
        let links = list(self.link)?.into_iter().filter_map(|link| serde_json::from_str::<Link<'_>>(link.get()).ok());
        let mut urls =
            links.filter(|link| link.relation.and_then(text).as_deref() == Some(relation)).filter_map(|link| {
                let url = text(link.url?)?;
                Some(url.trim().to_owned()).filter(|url| !url.is_empty())
            });
        urls.next()
    }

    /// The entries; `None` if that is no list of them.
    pub(super) fn entries(&self, searched: Option<&str>) -> Option<Vec<Entry>> {
        let raw = list(self.entry)?;
        Some(raw.into_iter().map(|entry| Entry::read(entry, searched)).collect())
    }
}

/// The values of a list, or the one object that stands for a list of one; none if there is nothing or `null`.
fn list(value: Option<&RawValue>) -> Option<Vec<&RawValue>> {
    let Some(value) = value else { return Some(Vec::new()) };
    match value.get().as_bytes().first() {
        Some(b'[') => serde_json::from_str(value.get()).ok(),
        Some(b'{') => Some(vec![value]),
        Some(b'n') => Some(Vec::new()),
        _ => None,
    }
}

/// A string; anything else counts as absent.
fn text(value: &RawValue) -> Option<String> {
    serde_json::from_str::<Cow<'_, str>>(value.get()).ok().map(Cow::into_owned)
}

fn is_outcome(resource: &RawValue) -> bool {
    // Its own text says so at the beginning, as a rule; only then is it worth reading.
    resource.get().contains("\"OperationOutcome\"")
        && serde_json::from_str(resource.get()).is_ok_and(|it: Identity| it.is_a("OperationOutcome"))
}

/// The resources of a Bundle's entries.
#[cfg(fuzzing)]
pub(crate) fn entries_of(json: &[u8]) -> Option<Vec<String>> {
    let bundle: Bundle<'_> = serde_json::from_slice(json).ok()?;
    let _ = bundle.link("next");
    let entries = bundle.entries(Some("Observation"))?.into_iter();
    Some(
        entries
            .filter_map(|entry| {
                let _ = (entry.key(), entry.is_match());
                Some(entry.resource?.get().to_owned())
            })
            .collect(),
    )
}
