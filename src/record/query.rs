//! The searches that a record consists of.

use super::{categories::categories, report::Ended};
use crate::base::{
    Api, Error,
    description::{Description, Search},
};
use crate::client::Client;
use crate::paging::{Pages, Position};
use crate::search::{Demand, demands};

/// One search, page after page.
#[derive(Debug)]
pub(super) struct Query {
    pub(super) search: Search,
    /// The category that it is narrowed to.
    pub(super) category: Option<&'static str>,
    /// Whether it asks for Provenance too.
    pub(super) asks_provenance: bool,
    /// Whether searches by category have taken its place, since the server does not search this type without.
    pub(super) is_replaced: bool,
    pub(super) progress: Progress,
    pub(super) ended: Option<Ended>,
    /// How often it failed in passing.
    pub(super) failures: u32,
    /// Whether it is to go on where an earlier download ended, and has not yet.
    pub(super) is_resumed: bool,
    /// Type and id of what that one had received.
    pub(super) earlier: Vec<(String, String)>,
}

/// How far a search is.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Progress {
    pub(super) pages: u64,
    pub(super) matches: u64,
    pub(super) total: Option<u64>,
    /// Where it goes on; `None` before the first page and after the last.
    pub(super) position: Option<Position>,
    /// Whether the last page was read, and nothing is missing behind it.
    pub(super) is_last: bool,
    /// What was wrong with a page that was read.
    pub(super) problem: Option<String>,
}

impl Query {
    fn new(search: Search, category: Option<&'static str>) -> Self {
        Self {
            search,
            category,
            asks_provenance: search.has_provenance,
            is_replaced: false,
            progress: Progress::default(),
            ended: None,
            failures: 0,
            is_resumed: false,
            earlier: Vec::new(),
        }
    }

    /// What it is called among the queries of a record: the type, and the category.
    pub(super) fn label(&self) -> String {
        match self.category {
            Some(category) => format!("{}.{category}", self.search.resource_type),
            None => self.search.resource_type.to_owned(),
        }
    }

    /// How many resources are still to come, for all that is known.
    pub(super) fn remaining(&self) -> u64 {
        match self.progress.total {
            Some(total) => total.saturating_sub(self.progress.matches),
            None => u64::MAX,
        }
    }

    /// The pages that are still to be read.
    pub(super) fn open(&self, client: &Client, patient: &str) -> Result<Pages, Error> {
        let search = &self.search;
        if let Some(position) = self.progress.position.clone() {
            let mut pages = client.resume_pages(position)?;
            pages.knows(self.earlier.iter().map(|(resource_type, id)| (&**resource_type, &**id)));
            return Ok(pages);
        }
        let mut parameters = vec![(search.by, patient)];
        parameters.extend(self.category.map(|category| ("category", category)));
        parameters.extend(self.asks_provenance.then_some(("_revinclude", "Provenance:target")));
        client.search_json(search.resource_type, parameters)
    }

    /// The searches by category that may take its place; none where there are none, or it is one already.
    pub(super) fn by_category(&self, api: Api) -> Vec<Self> {
        if self.category.is_some() || !self.search.has_category {
            return Vec::new();
        }
        let categories = categories(api, self.search.resource_type);
        categories.iter().map(|category| Self::new(self.search, Some(category))).collect()
    }

    /// The searches of a record. A type goes by category at once where its server is known to demand it.
    pub(super) fn all(api: Api) -> Vec<Self> {
        let mut queries = Vec::new();
        for search in Description::of(api).searches {
            let whole = Self::new(*search, None);
            let refused =
                |demand: &Demand| demand.resource_type == search.resource_type && !demand.accepts([(search.by, "1")]);
            match demands(api).any(refused) {
                true => queries.extend(whole.by_category(api)),
                false => queries.push(whole),
            }
        }
        queries
    }
}
