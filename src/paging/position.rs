//! Going on with a search where another process left off.

use std::fmt;

use serde::{Deserialize, Serialize};
use url::Url;

#[cfg(feature = "record")]
use super::bundle::key;
use super::{Pages, evidence::Evidence};
use crate::base::{Error, ErrorKind};
use crate::transport::Sender;

/// How far a search has got: what [`Client::resume_pages`](crate::Client::resume_pages) needs to go on. Can be kept, by serde, as JSON for instance.
///
/// It holds the URL of the next page, and with it the search terms: keep it as you keep the record. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    operation: String,
    next: Url,
    read: u64,
    #[serde(default)]
    searched: Option<String>,
    #[serde(default)]
    is_guess: bool,
    #[serde(default)]
    barren: u32,
    #[serde(default)]
    again: u32,
    #[serde(flatten)]
    evidence: Evidence,
}

impl Position {
    /// The URL of the next page.
    pub fn next_url(&self) -> &Url {
        &self.next
    }

    /// How many pages were read.
    pub fn pages(&self) -> u64 {
        self.read
    }

    /// How many matches were on them.
    pub fn matches(&self) -> u64 {
        self.evidence.matches
    }
}

impl Pages {
    /// The pages from a position on; [`ErrorKind::Link`] if the next is not the sender's endpoint's.
    pub(crate) fn resume(sender: Sender, position: Position) -> Result<Self, Error> {
        let Position { operation, next, read, searched, is_guess, barren, again, evidence } = position;
        if let Err(what) = sender.policies().foreign.links.destination(sender.endpoint(), &next) {
            let what = format!("the search cannot go on here: {what}");
            return Err(Error::new(ErrorKind::Link, what)
                .at(sender.api(), operation)
                .with_help("go on with a client for the endpoint where the search began"));
        }
        Ok(Self { read, searched, is_guess, barren, again, evidence, ..Self::new(sender, operation, next) })
    }

    /// How far the search has got; `None` once there is no next page.
    pub fn position(&self) -> Option<Position> {
        Some(Position {
            operation: self.operation.clone(),
            next: self.next.clone()?,
            read: self.read,
            searched: self.searched.clone(),
            is_guess: self.is_guess,
            barren: self.barren,
            again: self.again,
            evidence: self.evidence.clone(),
        })
    }
}

impl Pages {
    /// Tells of matches that the pages before a position had, and of what these pages are called.
    #[cfg(feature = "record")]
    pub(crate) fn knows<'i>(
        &mut self,
        earlier: impl IntoIterator<Item = (&'i str, &'i str)>,
        pages: impl IntoIterator<Item = String>,
    ) {
        self.seen.extend(earlier.into_iter().map(|(resource_type, id)| key(Some(resource_type), id)));
        self.asked.extend(pages);
    }

    /// What the last page is called, before and after redirects.
    #[cfg(feature = "record")]
    pub(crate) fn latest(&self) -> &[String; 2] {
        &self.latest
    }
}

impl fmt::Debug for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Position")
            .field("pages", &self.read)
            .field("matches", &self.evidence.matches)
            .finish_non_exhaustive()
    }
}
