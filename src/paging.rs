//! The pages of a search.
//!
//! ```no_run
//! use nextgen_patient_access::{Client, Error};
//!
//! # async fn count(client: &Client) -> Result<usize, Error> {
//! let mut pages = client.search_json("Observation", [("category", "vital-signs")])?;
//! let mut resources = 0;
//! while let Some(page) = pages.next_page().await? {
//!     resources += page.entries.len();
//! }
//! # Ok(resources)
//! # }
//! ```

use std::{collections::HashSet, fmt};

use reqwest::{Method, Request};
use serde::Deserialize;
use serde_json::{Value, value::RawValue};
use url::Url;

use crate::{Client, Error, ErrorKind, client::ResourceType};

/// The pages of a search, one request each: the Bundle's `next` links, on the endpoint's own origin only, until there is none.
///
/// Source: <https://hl7.org/fhir/R4/http.html#paging>.
pub struct Pages {
    client: Client,
    operation: String,
    /// The next page.
    next: Option<Url>,
    /// Why a page that should be there cannot be had.
    failure: Option<Error>,
    asked: HashSet<Url>,
    matches: u64,
    total: Option<u64>,
}

/// Where a reader of pages stopped.
#[cfg(feature = "record")]
pub(crate) struct Place {
    pub(crate) next: Url,
    pub(crate) asked: Vec<Url>,
    pub(crate) matches: u64,
    pub(crate) total: Option<u64>,
}

/// One page: a searchset Bundle.
#[derive(Debug)]
#[non_exhaustive]
pub struct Page {
    /// The entries, in the server's order.
    pub entries: Vec<Entry>,
    /// How many resources match on all pages together, if the server says.
    pub total: Option<u64>,
}

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
    /// It was asked for along with a match (`_include`).
    Include,
    /// It is an OperationOutcome about the search.
    Outcome,
}

impl Pages {
    pub(crate) fn new(client: Client, operation: String, first: Url) -> Self {
        Self { client, operation, next: Some(first), failure: None, asked: HashSet::new(), matches: 0, total: None }
    }

    /// The next page, or `None` after the last one.
    ///
    /// # Errors
    /// Those of [`Client::execute`], and [`ErrorKind::Payload`] for an answer that is no Bundle: the next call asks for the same page
    /// again. In place of a page that should be there but cannot be had: [`ErrorKind::Link`] (another origin, a circle) or
    /// [`ErrorKind::Incomplete`] (no `next` link, and fewer matches so far than `total`); after these comes `None`.
    pub async fn next_page(&mut self) -> Result<Option<Page>, Error> {
        if let Some(failure) = self.failure.take() {
            return Err(failure);
        }
        // It stays the next page until it is read: a failed or abandoned call loses nothing.
        let Some(url) = self.next.clone() else { return Ok(None) };
        let response = self.client.execute(self.operation.clone(), Request::new(Method::GET, url.clone())).await?;
        // Relative links are relative to where the page really was, after redirects.
        let here = response.url().clone();
        let bundle: Bundle = self.client.resource(self.operation.clone(), "Bundle", response).await?;

        self.total = bundle.total.as_ref().and_then(Value::as_u64).or(self.total);
        let next = bundle.link.into_iter().flatten().find(|link| link.relation.as_deref() == Some("next"));
        let entries: Vec<Entry> = bundle.entry.into_iter().flatten().map(Entry::from).collect();
        self.matches += entries.iter().filter(|entry| entry.is_match()).count() as u64;
        let only_total = asks_for_total_only(&url);
        self.asked.extend([url, here.clone()]);
        let next = match next.and_then(|link| link.url) {
            Some(link) => self.follow(&here, &link).map(Some),
            None if self.total.is_some_and(|total| total > self.matches) && !only_total => Err(self.incomplete()),
            None => Ok(None),
        };
        match next {
            Ok(next) => self.next = next,
            Err(failure) => (self.next, self.failure) = (None, Some(failure)),
        }
        Ok(Some(Page { entries, total: self.total }))
    }

    /// Goes on where a reader of the same search stopped.
    #[cfg(feature = "record")]
    pub(crate) fn at(client: Client, operation: String, place: Place) -> Self {
        let Place { next, asked, matches, total } = place;
        let asked = asked.into_iter().collect();
        Self { client, operation, next: Some(next), failure: None, asked, matches, total }
    }

    /// The URL of the next page, if there is one.
    #[cfg(feature = "record")]
    pub(crate) fn next_url(&self) -> Option<&Url> {
        self.next.as_ref()
    }

    /// How many resources match on the pages read so far.
    #[cfg(feature = "record")]
    pub(crate) fn matches(&self) -> u64 {
        self.matches
    }

    /// Whether nothing more can come: neither a page nor an error in its place.
    pub fn is_finished(&self) -> bool {
        self.next.is_none() && self.failure.is_none()
    }

    fn follow(&self, here: &Url, link: &str) -> Result<Url, Error> {
        let refuse = |what: String| Error::new(ErrorKind::Link, what).at(self.client.api(), self.operation.clone());
        let mut next = here.join(link).map_err(|_| refuse("the link to the next page is no URL".to_owned()))?;
        next.set_fragment(None);
        if !self.client.endpoint().is_same_origin(&next) {
            let origin = next.origin().ascii_serialization();
            return Err(refuse(format!(
                "the link to the next page leads to another origin, {origin}, and was not followed"
            )));
        }
        if self.asked.contains(&next) {
            return Err(refuse("the link to the next page leads back to a page already read".to_owned()));
        }
        Ok(next)
    }

    fn incomplete(&self) -> Error {
        let (matches, total) = (self.matches, self.total.unwrap_or_default());
        Error::new(
            ErrorKind::Incomplete,
            format!("the server says that {total} resources match, sent {matches}, and links to no more"),
        )
        .at(self.client.api(), self.operation.clone())
    }
}

/// Whether a search asks how many match, rather than for the matches.
fn asks_for_total_only(url: &Url) -> bool {
    url.query_pairs().any(|(name, value)| matches!((&*name, &*value), ("_summary", "count") | ("_count", "0")))
}

impl Entry {
    fn is_match(&self) -> bool {
        self.mode == SearchMode::Match && self.resource.is_some()
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").field("mode", &self.mode).finish_non_exhaustive()
    }
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("client", &self.client)
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

/// What paging reads of a Bundle; a `null` counts as absent.
#[derive(Deserialize)]
struct Bundle {
    total: Option<Value>,
    link: Option<Vec<BundleLink>>,
    entry: Option<Vec<BundleEntry>>,
}

#[derive(Deserialize)]
struct BundleLink {
    relation: Option<String>,
    url: Option<String>,
}

#[derive(Deserialize)]
struct BundleEntry {
    #[serde(rename = "fullUrl")]
    full_url: Option<String>,
    search: Option<BundleEntrySearch>,
    resource: Option<Box<RawValue>>,
}

#[derive(Deserialize)]
struct BundleEntrySearch {
    mode: Option<String>,
}

impl From<BundleEntry> for Entry {
    fn from(entry: BundleEntry) -> Self {
        let mode = match entry.search.and_then(|search| search.mode).as_deref() {
            Some("include") => SearchMode::Include,
            Some("outcome") => SearchMode::Outcome,
            Some(_) => SearchMode::Match,
            None if entry.resource.as_deref().is_some_and(is_outcome) => SearchMode::Outcome,
            None => SearchMode::Match,
        };
        Self { full_url: entry.full_url, mode, resource: entry.resource }
    }
}

fn is_outcome(resource: &RawValue) -> bool {
    serde_json::from_str(resource.get()).is_ok_and(|ResourceType { name }| name.as_deref() == Some("OperationOutcome"))
}
