//! The pages of a search, one by one, or as streams of pages, of entries, of resources.
//!
//! ```no_run
//! use nextgen_patient_access::futures_util::TryStreamExt;
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
//! use nextgen_patient_access::futures_util::TryStreamExt;
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
mod evidence;
pub(crate) mod links;
mod position;
mod stream;

use std::{collections::HashSet, fmt};

use reqwest::{Method, Request};
use serde_json::Value;
use url::Url;

use crate::base::{Api, Asked, Error, ErrorKind, Product};
use crate::transport::{Answer, Call, Sender, elsewhere};
use bundle::Contents;
use evidence::Evidence;

#[cfg(fuzzing)]
pub(crate) use bundle::entries_of;
pub use bundle::{Entry, SearchMode};
pub use position::Position;

/// How many pages in a row may bring no match: some servers sift each page after they have cut it, and leave it empty.
const BARREN: u32 = 100;
const GOES_NOWHERE: &str = "the server linked to a hundred pages in a row without a match";

/// How many pages in a row may bring only matches that were there before: where something was added to the front, one may.
const AGAIN: u32 = 3;
const GOES_ROUND: &str = "the server sent the same matches on three pages in a row, under different links";

/// The pages of a search, one request each: the Bundle's `next` links, until there is none.
///
/// Links may be absolute or relative and write the path in other case. One that leads to another origin is refused, or asked
/// without the token, as the client's [`ForeignPolicy`](crate::transport::ForeignPolicy) says. A match that was on an earlier
/// page already is left out, and counted in [`Page::repeated`]. Where the `next` link is missing, though
/// fewer matches came than the `total` says, and the server's own links have a page number (`page=N`), the next page is asked for
/// by number; so it is on Enterprise, whose links are known to have one, where the first page lacks its link.
///
/// What cannot be read of a page is left out alone, and told: an entry without a resource comes as an [`Entry`] without one. That the
/// last page was read does not mean that all was there: see [`gaps`](Pages::gaps).
///
/// Source: <https://hl7.org/fhir/R4/http.html#paging>.
pub struct Pages {
    sender: Sender,
    operation: String,
    /// The resource type that is searched for, where it is one.
    searched: Option<String>,
    /// The next page.
    next: Option<Url>,
    /// No link of the server's led to the next page, but its number.
    is_guess: bool,
    /// Why a page that should be there cannot be had.
    failure: Option<Error>,
    /// The pages that were asked for, as [`links::same_page`] names them.
    asked: HashSet<String>,
    /// The last of them, before and after redirects.
    latest: [String; 2],
    /// The matches that were handed out, as `Entry::key` names them.
    seen: HashSet<u64>,
    read: u64,
    /// How many pages in a row brought no new match.
    barren: u32,
    /// How many of these brought only matches that had come before.
    again: u32,
    /// When the server answered the first page, by its own clock.
    #[cfg(feature = "record")]
    first_answered: Option<i64>,
    evidence: Evidence,
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
            searched: sender.endpoint().searched_type(&first).map(str::to_owned),
            sender,
            operation,
            next: Some(first),
            is_guess: false,
            failure: None,
            asked: HashSet::new(),
            latest: Default::default(),
            seen: HashSet::new(),
            read: 0,
            barren: 0,
            again: 0,
            #[cfg(feature = "record")]
            first_answered: None,
            evidence: Evidence::default(),
        }
    }

    /// The next page, or `None` after the last one.
    ///
    /// # Errors
    /// Those of [`Client::execute`](crate::Client::execute), and [`ErrorKind::Payload`] for an answer that is no Bundle, with the
    /// server's reason where it is an OperationOutcome (one that says that nothing was found is an empty page): the next call asks for the
    /// same page again. In place of a page that should be there but cannot be had: [`ErrorKind::Link`] (another origin, a circle, the
    /// same matches on three pages in a row, a hundred pages without a match) or [`ErrorKind::Incomplete`] (nowhere to go on, and fewer
    /// matches so far than `total`); after these comes `None`.
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
                // What the pages hold besides may be all that the total counts.
                return if self.evidence.missing() == 0 { Ok(None) } else { Err(self.incomplete().with_source(error)) };
            }
            // What a link asks for is the server's business.
            answer if self.read > 0 => answer.map_err(|error| error.about(Asked::Page))?,
            answer => answer?,
        };
        #[cfg(feature = "record")]
        if self.read == 0 {
            self.first_answered = answer.date();
        }
        let length = answer.body.len();
        let (searched, memory) = (self.searched.clone(), self.sender.policies().limits.memory());
        let read = move || {
            let read = match answer.json_of("Bundle") {
                Ok(json) => Ok(Contents::read(&answer, json, searched.as_deref(), memory)),
                Err(no_bundle) => Err(no_bundle),
            };
            (answer, read)
        };
        match elsewhere(length, read).await {
            (answer, Ok(contents)) => Ok(Some(self.turn(url, &answer, contents?))),
            (answer, Err(no_bundle)) => self.no_bundle(&answer, no_bundle).map(Some),
        }
    }

    /// An OperationOutcome in place of the first page may say that nothing was found.
    fn no_bundle(&mut self, answer: &Answer, error: Error) -> Result<Page, Error> {
        let Some(outcome) = error.outcome() else { return Err(error) };
        let is_refusal = |severity| !matches!(severity, Some("information" | "warning"));
        match outcome.issues().iter().find(|issue| is_refusal(issue.severity())) {
            None if self.read == 0 => {
                self.evidence.outcome(&String::from_utf8_lossy(&answer.body));
                (self.read, self.next) = (1, None);
                Ok(Page { entries: Vec::new(), total: None, repeated: 0 })
            }
            issue => {
                let issue = issue.or(outcome.issues().first()).map(ToString::to_string).unwrap_or_default();
                let what = format!("the server answered with success, and yet refuses the search: {issue}");
                let refused = answer.error(ErrorKind::Payload, what).with_outcome(Some(outcome.clone()));
                Err(refused
                    .with_help("the server's reason is in `Error::outcome`")
                    .in_plain_words("the server's words say why"))
            }
        }
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
        self.evidence.matches
    }

    /// How many resources match on all pages together, as the last page that says so has it.
    pub fn total(&self) -> Option<u64> {
        self.evidence.total
    }

    /// What speaks against the pages so far being all, in words: what the server says of the search in an OperationOutcome, unless that is
    /// known to be harmless, totals that changed on the way, and entries that hold no resource. Nothing of a patient is in it.
    ///
    /// Empty when all pages were read without an error, it says that all came for which there is evidence: the pages ended where the server
    /// ends them, and the matches are as many as it counts, if it does. (Some servers count what they add to the matches: that is no
    /// gap.)
    pub fn gaps(&self) -> &[String] {
        &self.evidence.gaps
    }

    /// How many matches are missing by the total, and are not explained by what else is on the pages.
    #[cfg(feature = "record")]
    pub(crate) fn missing(&self) -> u64 {
        self.evidence.missing()
    }

    /// When the server answered the first of these pages, by its own clock: its `Date`, in seconds since 1970.
    #[cfg(feature = "record")]
    pub(crate) fn first_answered(&self) -> Option<i64> {
        self.first_answered
    }

    /// Whether pages have named different totals.
    #[cfg(feature = "record")]
    pub(crate) fn total_moved(&self) -> bool {
        self.evidence.total_moved
    }

    /// Whether the total may count what was added to the matches, or else tells of a page that was lost.
    #[cfg(feature = "record")]
    pub(crate) fn is_ambiguous(&self) -> bool {
        self.evidence.is_ambiguous()
    }

    /// How many of the matches have an id.
    #[cfg(feature = "record")]
    pub(crate) fn named(&self) -> u64 {
        self.evidence.matches.saturating_sub(self.evidence.nameless)
    }

    /// Takes over what a page says, and turns to the next.
    fn turn(&mut self, url: Url, answer: &Answer, contents: Contents) -> Page {
        let Contents { mut entries, total, own_link, next_link } = contents;
        self.read += 1;
        let matches = |entries: &[Entry]| entries.iter().filter(|entry| entry.is_match()).count() as u64;
        let all = matches(&entries);
        let mut nameless = 0;
        entries.retain(|entry| {
            let Some((key, has_id)) = entry.key.filter(|_| entry.is_match()) else { return true };
            let is_new = self.seen.insert(key);
            nameless += u64::from(is_new && !has_id);
            is_new
        });
        let new = matches(&entries);
        self.evidence.nameless(self.read, nameless);
        self.evidence.page(self.read, total, &entries);
        self.barren = if new > 0 { 0 } else { self.barren.saturating_add(1) };
        self.again = if new > 0 || all == 0 { 0 } else { self.again.saturating_add(1) };

        let is_short = self.evidence.missing() > 0 && !asks_for_total_only(&url);
        let has_all = self.evidence.has_all();
        // Relative links are relative to where the page really was, after redirects.
        let here = answer.url();
        self.latest = [links::same_page(&url), links::same_page(here)];
        self.asked.extend(self.latest.clone());
        let guess = [Some(here), links::resolve(here, &own_link.unwrap_or_default()).as_ref()]
            .into_iter()
            .flatten()
            .find_map(links::page_after)
            .or_else(|| (self.read == 1 && numbers_pages(self.sender.api())).then(|| links::second_page(here)))
            .filter(|_| (is_short || self.evidence.is_ambiguous()) && new > 0);
        let was_guess = std::mem::take(&mut self.is_guess);
        let next = match (next_link, guess) {
            // All that there is has come, and now nothing new: the server goes round, or has run over its end.
            (Some(_), _) if new == 0 && has_all => Ok(None),
            (Some(link), _) if has_all && self.leads_back(here, &link) => Ok(None),
            (Some(_), _) if self.again >= AGAIN && !was_guess => Err(self.error(ErrorKind::Link, GOES_ROUND)),
            (Some(_), _) if self.barren >= BARREN => Err(self.error(ErrorKind::Link, GOES_NOWHERE)),
            (Some(link), _) if new > 0 || !was_guess => self.follow(here, &link).map(Some),
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
        Page { entries, total: self.evidence.total, repeated: all - new }
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
        let (matches, total) = (self.matches(), self.total().unwrap_or_default());
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
