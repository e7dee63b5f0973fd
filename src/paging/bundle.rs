//! What paging reads of a Bundle: leniently, so that what is odd about one entry costs no other.

use std::{
    borrow::Cow,
    fmt,
    hash::{DefaultHasher, Hash, Hasher as _},
};

use serde::{
    Deserialize, Deserializer as _,
    de::{self, SeqAccess, Visitor},
};
use serde_json::{Value, value::RawValue};

use crate::base::{Error, ErrorKind};
use crate::fhir::{budget, identity::Identity};
use crate::transport::Answer;

/// What an entry takes in memory, with what reading on makes of it, but for its texts.
const ENTRY: usize = 512;

const OUTCOME: &str = "OperationOutcome";

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
    /// What tells a match from others: type and id, hashed, since they are a patient's; of one without id its text. And whether it has
    /// an id.
    pub(super) key: Option<(u64, bool)>,
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

    /// For a page whose text was not UTF-8, and was made so: what cannot be kept as it came is none.
    pub(super) fn leave_out_what_is_not_utf8(&mut self) {
        if self.resource.take_if(|resource| resource.get().contains(char::REPLACEMENT_CHARACTER)).is_some() {
            self.key = None;
            self.problem = Some("is not UTF-8, and was left out");
        }
    }

    /// Reads an entry of a search for `searched`, if that is one of one type.
    fn read(json: &RawValue, searched: Option<&str>) -> Self {
        let RawEntry { full_url, search, resource } = serde_json::from_str(json.get()).unwrap_or_default();
        let resource = resource.filter(|resource| resource.get().starts_with('{'));
        let search: Option<Search<'_>> = search.and_then(|search| serde_json::from_str(search.get()).ok());
        let mode = search.and_then(|search| text(search.mode?));
        // What comes along with the matches, and says so, need not be read.
        let identity: Option<Identity> = resource
            .filter(|_| mode.as_deref() != Some("include"))
            .map(|resource| serde_json::from_str(resource.get()).unwrap_or_default());
        let mode = match mode.as_deref() {
            Some("include") => SearchMode::Include,
            Some("outcome") => SearchMode::Outcome,
            // A search for OperationOutcomes there is not, whatever the server calls it.
            Some(_) if identity.as_ref().is_some_and(|it| it.is_a(OUTCOME)) => SearchMode::Outcome,
            Some(_) => SearchMode::Match,
            None => match identity.as_ref().and_then(|it| it.resource_type.as_deref()) {
                Some(OUTCOME) => SearchMode::Outcome,
                Some(found) if searched.is_some_and(|searched| !found.eq_ignore_ascii_case(searched)) => {
                    SearchMode::Include
                }
                _ => SearchMode::Match,
            },
        };
        let key = resource.zip(identity).map(|(resource, Identity { resource_type, id })| match id {
            Some(id) => (key(resource_type.as_deref(), &id), true),
            None => (hash(&(resource_type, resource.get())), false),
        });
        let resource = resource.map(ToOwned::to_owned);
        Self { full_url: full_url.and_then(text), mode, resource, problem: None, key }
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
struct Bundle<'j> {
    #[serde(borrow)]
    total: Option<&'j RawValue>,
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

/// What a page holds.
pub(super) struct Contents {
    pub(super) entries: Vec<Entry>,
    /// How many resources match on all pages, if that is a number that can be.
    pub(super) total: Option<u64>,
    pub(super) own_link: Option<String>,
    pub(super) next_link: Option<String>,
}

impl Contents {
    /// Reads the Bundle in an answer.
    pub(super) fn read(answer: &Answer, json: &[u8], searched: Option<&str>, memory: usize) -> Result<Self, Error> {
        // A text that is not UTF-8 costs its entry, not the page.
        let text = String::from_utf8_lossy(json);
        let bundle: Bundle<'_> = serde_json::from_str(&text).map_err(|error| answer.not_json(&error))?;
        let mut entries = bundle.entries(searched, text.len(), memory).map_err(|unread| match unread {
            Unread::NoList => answer.error(ErrorKind::Payload, "the Bundle's `entry` is no list"),
            Unread::TooLarge { entry } => {
                let what = "the page's entries take more memory than ten times its text, or than this client's limit";
                answer.error(ErrorKind::Limit, format!("{what}, from entry {entry} on"))
            }
        })?;
        if matches!(text, Cow::Owned(_)) {
            entries.iter_mut().for_each(Entry::leave_out_what_is_not_utf8);
        }
        Ok(Self { entries, total: bundle.total(), own_link: bundle.link("self"), next_link: bundle.link("next") })
    }
}

impl<'j> Bundle<'j> {
    /// How many match, if that is a number that can be.
    fn total(&self) -> Option<u64> {
        // No number that counts is longer; as a value, anything else could take any memory.
        let total: Value = serde_json::from_str(self.total.map(RawValue::get).filter(|text| text.len() <= 32)?).ok()?;
        super::unsigned_int(&total)
    }

    /// The first URL of that relation; an empty one is none.
    fn link(&self, relation: &str) -> Option<String> {
        let mut found = None;
        let url = |link: &RawValue| {
            let link: Link<'_> = serde_json::from_str(link.get()).ok()?;
            link.relation.and_then(text).filter(|it| it == relation)?;
            let url = text(link.url?)?;
            Some(url.trim().to_owned()).filter(|url| !url.is_empty())
        };
        let listed = each(self.link, |link| {
            found = found.take().or_else(|| url(link));
            true
        });
        found.filter(|_| listed)
    }

    /// The entries, one by one; why not, if that is no list of them, or one that would take more memory than that or than ten times
    /// the page.
    fn entries(&self, searched: Option<&str>, page: usize, memory: usize) -> Result<Vec<Entry>, Unread> {
        let mut left = budget::room(page).min(memory);
        let mut entries = Vec::new();
        let mut is_enough = false;
        let listed = each(self.entry, |entry| {
            let Some(rest) = left.checked_sub(ENTRY + entry.get().len()) else {
                is_enough = true;
                return false;
            };
            left = rest;
            entries.push(Entry::read(entry, searched));
            true
        });
        match listed {
            _ if is_enough => Err(Unread::TooLarge { entry: entries.len() + 1 }),
            true => Ok(entries),
            false => Err(Unread::NoList),
        }
    }
}

/// Why the entries of a page were not read.
#[derive(Debug)]
enum Unread {
    NoList,
    /// They take too much memory, from this one on.
    TooLarge {
        entry: usize,
    },
}

/// Calls `visit` with each value of a list, as long as that says to go on, or with the one object that stands for a list of one; with none
/// if there is nothing or `null`. `false` if it is something else, or not all was visited.
fn each<'j>(value: Option<&'j RawValue>, mut visit: impl FnMut(&'j RawValue) -> bool) -> bool {
    struct Each<F>(F);

    impl<'j, F: FnMut(&'j RawValue) -> bool> Visitor<'j> for Each<F> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list")
        }

        fn visit_seq<A: SeqAccess<'j>>(mut self, mut values: A) -> Result<(), A::Error> {
            while let Some(value) = values.next_element()? {
                if !(self.0)(value) {
                    return Err(de::Error::custom("enough"));
                }
            }
            Ok(())
        }
    }

    let Some(value) = value else { return true };
    match value.get().as_bytes().first() {
        Some(b'[') => serde_json::Deserializer::from_str(value.get()).deserialize_seq(Each(visit)).is_ok(),
        Some(b'{') => visit(value),
        Some(b'n') => true,
        _ => false,
    }
}

/// A string; anything else counts as absent.
fn text(value: &RawValue) -> Option<String> {
    serde_json::from_str::<Cow<'_, str>>(value.get()).ok().map(Cow::into_owned)
}

/// The resources of a Bundle's entries.
#[cfg(fuzzing)]
pub(crate) fn entries_of(json: &[u8]) -> Option<Vec<String>> {
    let bundle: Bundle<'_> = serde_json::from_slice(json).ok()?;
    let _ = bundle.link("next");
    let _ = bundle.total();
    let entries = bundle.entries(Some("Observation"), json.len(), usize::MAX).ok()?.into_iter();
    Some(
        entries
            .filter_map(|entry| {
                let _ = entry.is_match();
                Some(entry.resource?.get().to_owned())
            })
            .collect(),
    )
}
