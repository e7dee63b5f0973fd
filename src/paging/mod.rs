//! The pages of a search, one by one, or as streams of pages, of entries, of resources.
//!
//! ```no_run
//! use futures_util::TryStreamExt;
//! use nextgen_patient_access::{Client, Error};
//!
//! # async fn read(client: &Client) -> Result<(), Error> {
//! let mut pages = client.search_json("Observation", [("category", "vital-signs")])?;
//! while let Some(page) = pages.next_page().await? {
//!     println!("{} entries of {:?}", page.entries.len(), page.total);
//! }
//!
//! let mut vital_signs = client
//!     .search_json("Observation", [("category", "vital-signs")])?
//!     .resources::<serde_json::Value>();
//! while let Some(observation) = vital_signs.try_next().await? {
//!     println!("{}", observation["id"]);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Every search of a typed client has its pages too:
//!
//! ```no_run
//! # #[cfg(feature = "office-r4")] {
//! use futures_util::TryStreamExt;
//! use nextgen_patient_access::{Error, fhir::r4::Observation, office_r4};
//!
//! # async fn read(office: &office_r4::Client) -> Result<(), Error> {
//! let mut labs = office.observation_search().patient("1").category("laboratory").pages()?.resources::<Observation>();
//! while let Some(lab) = labs.try_next().await? {
//!     println!("{:?}", lab.id);
//! }
//! # Ok(())
//! # }
//! # }
//! ```

mod bundle;
pub(crate) mod links;
mod position;
mod stream;

use std::{collections::HashSet, fmt};

use reqwest::{Method, Request};
use serde_json::Value;
use url::Url;

use crate::base::{Api, Error, ErrorKind, Product};
use crate::transport::{Answer, Call, Sender};
use bundle::Bundle;

#[cfg(fuzzing)]
pub(crate) use bundle::entries_of;
pub use bundle::{Entry, SearchMode};
pub use position::Position;

/// How many pages in a row may bring no match: some servers sift each page after they have cut it, and leave it empty.
const BARREN: u32 = 100;
const GOES_NOWHERE: &str = "the server linked to a hundred pages in a row without a match";

/// The pages of a search, one request each: the Bundle's `next` links, until there is none.
///
/// Links may be absolute or relative and write the path in other case. One that leads to another origin is refused, or asked
/// without the token, as the client's [`ForeignPolicy`](crate::transport::ForeignPolicy) says. A match that was on an earlier
/// page already is left out, and counted in [`Page::repeated`]. Where the `next` link is missing, though
/// fewer matches came than the `total` says, and the server's own links have a page number (`page=N`), the next page is asked for
/// by number; so it is on Enterprise, whose links are known to have one, where the first page lacks its link.
///
/// Source: <https://hl7.org/fhir/R4/http.html#paging>.
pub struct Pages {
    sender: Sender,
    operation: String,
    /// The next page.
    next: Option<Url>,
    /// No link of the server's led to the next page, but its number.
    is_guess: bool,
    /// Why a page that should be there cannot be had.
    failure: Option<Error>,
    /// The pages that were asked for, as [`links::same_page`] names them.
    asked: HashSet<String>,
    /// The matches that were handed out, as [`Entry::key`] names them.
    seen: HashSet<u64>,
    read: u64,
    /// How many pages in a row brought no new match.
    barren: u32,
    matches: u64,
    total: Option<u64>,
}

/// One page: a searchset Bundle.
#[derive(Debug)]
#[non_exhaustive]
pub struct Page {
    /// The entries, in the server's order.
    pub entries: Vec<Entry>,
    /// How many resources match on all pages together, if the server says.
    pub total: Option<u64>,
    /// How many matches are not among the entries, since an earlier page had them.
    pub repeated: u64,
}

impl Pages {
    pub(crate) fn new(sender: Sender, operation: String, first: Url) -> Self {
        Self {
            sender,
            operation,
            next: Some(first),
            is_guess: false,
            failure: None,
            asked: HashSet::new(),
            seen: HashSet::new(),
            read: 0,
            barren: 0,
            matches: 0,
            total: None,
        }
    }

    /// The next page, or `None` after the last one.
    ///
    /// # Errors
    /// Those of [`Client::execute`](crate::Client::execute), and [`ErrorKind::Payload`] for an answer that is no Bundle: the next call asks for the same page
    /// again. In place of a page that should be there but cannot be had: [`ErrorKind::Link`] (another origin, a circle, the same
    /// page under another link, a hundred pages without a match) or [`ErrorKind::Incomplete`] (nowhere to go on, and fewer matches
    /// so far than `total`); after these comes `None`.
    pub async fn next_page(&mut self) -> Result<Option<Page>, Error> {
        if let Some(failure) = self.failure.take() {
            return Err(failure);
        }
        // It stays the next page until it is read: a failed or abandoned call loses nothing.
        let Some(url) = self.next.clone() else { return Ok(None) };
        let call = Call { foreign: self.sender.policies().foreign.links, ..self.sender.call(self.operation.clone()) };
        let answer = match self.sender.whole(&call, Request::new(Method::GET, url.clone())).await {
            Err(error) if self.is_guess && error.status().is_some_and(|status| status.is_client_error()) => {
                self.next = None;
                return Err(self.incomplete().with_source(error));
            }
            answer => answer?,
        };
        let bundle: Bundle = answer.resource("Bundle")?;
        Ok(Some(self.turn(url, &answer, bundle)))
    }

    /// The URL of the next page: the search terms are in it, and perhaps what the server knows the search by. `None` after the last.
    pub fn next_url(&self) -> Option<&Url> {
        self.next.as_ref()
    }

    /// Whether nothing more can come: neither a page nor an error in its place.
    pub fn is_finished(&self) -> bool {
        self.next.is_none() && self.failure.is_none()
    }

    /// How many matches were handed out so far.
    pub fn matches(&self) -> u64 {
        self.matches
    }

    /// How many resources match on all pages together, as the last page that says so has it.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Takes over what a page says, and turns to the next.
    fn turn(&mut self, url: Url, answer: &Answer, mut bundle: Bundle) -> Page {
        self.read += 1;
        self.total = bundle.total.as_ref().and_then(unsigned_int).or(self.total);
        let mut entries: Vec<Entry> = bundle.entry.take().into_iter().flatten().map(Entry::from).collect();
        let matches = |entries: &[Entry]| entries.iter().filter(|entry| entry.is_match()).count() as u64;
        let all = matches(&entries);
        entries.retain(|entry| !entry.is_match() || entry.key().is_none_or(|key| self.seen.insert(key)));
        let new = matches(&entries);
        self.matches += new;
        self.barren = if new > 0 { 0 } else { self.barren.saturating_add(1) };
        let goes_nowhere = self.barren >= BARREN;

        let is_short = self.total.is_some_and(|total| total > self.matches) && !asks_for_total_only(&url);
        let is_complete = self.total.is_some_and(|total| total <= self.matches);
        // Relative links are relative to where the page really was, after redirects.
        let here = answer.url();
        self.asked.extend([links::same_page(&url), links::same_page(here)]);
        let guess = [Some(here), links::resolve(here, bundle.link("self").unwrap_or_default()).as_ref()]
            .into_iter()
            .flatten()
            .find_map(links::page_after)
            .or_else(|| (self.read == 1 && numbers_pages(self.sender.api())).then(|| links::second_page(here)))
            .filter(|_| is_short && new > 0);
        let was_guess = std::mem::take(&mut self.is_guess);
        let next = match (bundle.link("next"), guess) {
            // Nothing new came: the server goes round, or has run over its end.
            (Some(_), _) if new == 0 && is_complete && (all > 0 || goes_nowhere) => Ok(None),
            (Some(link), _) if is_complete && self.leads_back(here, link) => Ok(None),
            (Some(_), _) if all > 0 && new == 0 && !was_guess => {
                Err(self.error(ErrorKind::Link, "the server sent a page twice, under different links"))
            }
            (Some(_), _) if goes_nowhere => Err(self.error(ErrorKind::Link, GOES_NOWHERE)),
            (Some(link), _) if new > 0 || !was_guess => self.follow(here, link).map(Some),
            (None, Some(guess)) => {
                self.is_guess = true;
                self.follow(here, guess.as_str()).map(Some)
            }
            _ if is_short => Err(self.incomplete()),
            _ => Ok(None),
        };
        match next {
            Ok(next) => self.next = next,
            Err(failure) => (self.next, self.failure) = (None, Some(failure)),
        }
        Page { entries, total: self.total, repeated: all - new }
    }

    fn leads_back(&self, here: &Url, link: &str) -> bool {
        links::resolve(here, link).is_some_and(|next| self.asked.contains(&links::same_page(&next)))
    }

    fn follow(&self, here: &Url, link: &str) -> Result<Url, Error> {
        let Some(next) = links::resolve(here, link) else {
            return Err(self.error(ErrorKind::Link, "the link to the next page is no URL"));
        };
        if let Err(what) = self.sender.policies().foreign.links.destination(self.sender.endpoint(), &next) {
            return Err(self.error(ErrorKind::Link, format!("the link to the next page was not followed: {what}")));
        }
        if self.leads_back(here, link) {
            return Err(self.error(ErrorKind::Link, "the link to the next page leads back to a page already read"));
        }
        Ok(next)
    }

    fn incomplete(&self) -> Error {
        let (matches, total) = (self.matches, self.total.unwrap_or_default());
        let what = format!("the server says that {total} resources match, sent {matches}, and links to no more");
        self.error(ErrorKind::Incomplete, what)
    }

    fn error(&self, kind: ErrorKind, what: impl Into<std::borrow::Cow<'static, str>>) -> Error {
        Error::new(kind, what).at(self.sender.api(), self.operation.clone())
    }
}

/// FHIR's `unsignedInt`; `None` for any other value, such as a number that sums of it would overflow.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#unsignedInt>.
pub(crate) fn unsigned_int(value: &Value) -> Option<u64> {
    value.as_u64().filter(|number| i32::try_from(*number).is_ok())
}

/// Whether a server's links are known to number the pages.
fn numbers_pages(api: Api) -> bool {
    api.product() == Product::Enterprise
}

/// Whether a search asks how many match, rather than for the matches.
fn asks_for_total_only(url: &Url) -> bool {
    url.query_pairs().any(|(name, value)| matches!((&*name, &*value), ("_summary", "count") | ("_count", "0")))
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("sender", &self.sender)
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}
