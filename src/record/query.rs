//! The searches that a record consists of.

use super::report::{Ended, Status};
use crate::base::{
    Api, Error,
    description::{Description, Search},
};
use crate::client::{Client, page_size};
use crate::paging::{Pages, Position};
use crate::search::{Demand, categories::categories, demands};

/// What the label of a repetition ends with.
pub(super) const AGAIN: &str = ".again";

/// One search, page after page.
#[derive(Debug)]
pub(super) struct Query {
    pub(super) search: Search,
    /// The category that it is narrowed to.
    pub(super) category: Option<&'static str>,
    /// Whether it asks for Provenance too.
    pub(super) asks_provenance: bool,
    /// Whether it asks for large pages.
    pub(super) asks_count: bool,
    /// Whether it asked for large pages and was refused, so that it is asked without.
    pub(super) is_without_count: bool,
    /// The search that it repeats, since that came to an end which says less than it should: so many matches that one had.
    pub(super) repeats: Option<u64>,
    /// Whether searches by category, or a repetition, have taken its place, since the server does not search this type without.
    pub(super) is_replaced: bool,
    pub(super) progress: Progress,
    pub(super) ended: Option<Ended>,
    /// From when on what has changed is asked for, as a value of `_lastUpdated`; all, without.
    pub(super) since: Option<String>,
    /// How often it failed in passing.
    pub(super) failures: u32,
    /// Whether it is to go on where an earlier download ended, and has not yet.
    pub(super) is_resumed: bool,
    /// Type and id of what that one had received.
    pub(super) earlier: Vec<(String, String)>,
    /// What the pages are called that it had read.
    pub(super) earlier_pages: Vec<String>,
}

/// How far a search is.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Progress {
    pub(super) pages: u64,
    pub(super) matches: u64,
    /// How many of the matches have an id.
    pub(super) named: u64,
    pub(super) total: Option<u64>,
    /// What the last page is called.
    pub(super) page: [String; 2],
    /// Where it goes on; `None` before the first page and after the last.
    pub(super) position: Option<Position>,
    /// When the server answered the first page, by its own clock, in seconds since 1970.
    pub(super) answered_at: Option<i64>,
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
            asks_count: false,
            is_without_count: false,
            repeats: None,
            is_replaced: false,
            progress: Progress::default(),
            ended: None,
            since: None,
            failures: 0,
            is_resumed: false,
            earlier: Vec::new(),
            earlier_pages: Vec::new(),
        }
    }

    /// What it is called among the queries of a record: the type, and the category.
    pub(super) fn label(&self) -> String {
        let mut label = self.search.resource_type.to_owned();
        if let Some(category) = self.category {
            label = format!("{label}.{category}");
        }
        if self.repeats.is_some() { label + AGAIN } else { label }
    }

    /// That name, and what it is called where it is repeated.
    pub(super) fn labels(&self) -> [String; 2] {
        [self.label(), self.label() + AGAIN]
    }

    /// How many resources are still to come, for all that is known.
    pub(super) fn remaining(&self) -> u64 {
        match self.progress.total {
            Some(total) => total.saturating_sub(self.progress.matches),
            None => u64::MAX,
        }
    }

    /// The pages that are still to be read.
    pub(super) fn open(&mut self, client: &Client, patient: &str) -> Result<Pages, Error> {
        self.asks_count = !self.is_without_count && client.page_size.is_asked_for();
        let search = &self.search;
        if let Some(position) = self.progress.position.clone() {
            let mut pages = client.resume_pages(position)?;
            let earlier = self.earlier.iter().map(|(resource_type, id)| (&**resource_type, &**id));
            pages.knows(earlier, self.earlier_pages.iter().cloned());
            return Ok(pages);
        }
        let mut parameters = vec![(search.by, patient)];
        parameters.extend(self.category.map(|category| ("category", category)));
        parameters.extend(self.since.as_deref().map(|since| ("_lastUpdated", since)));
        parameters.extend(self.asks_provenance.then_some(("_revinclude", "Provenance:target")));
        parameters.extend(self.asks_count.then_some(("_count", page_size::LARGE)));
        client.search_json(search.resource_type, parameters)
    }

    /// How it ended, now that its last page was read.
    pub(super) fn come_to_its_end(&mut self, pages: &Pages) -> Ended {
        let is_ambiguous = self.is_ambiguous(pages);
        let progress = &mut self.progress;
        let mut problems = pages.gaps().to_vec();
        if pages.missing() == 0 {
            // What the server counts besides is no match.
            progress.total = progress.total.map(|total| total.min(progress.matches));
        }
        if is_ambiguous {
            problems.push("the total counts what was added to the matches, or a page that did not come".to_owned());
        }
        problems.extend(progress.problem.take());
        if problems.is_empty() {
            return Ended::COMPLETE;
        }
        let problems = problems.join("; ");
        progress.problem = Some(problems.clone());
        Ended::new(Status::Incomplete, problems)
    }

    /// The same search once more, where the end that it came to may have hidden something: a total that moved while it was read, or one
    /// that is explained only by the Provenance added to the matches, which the repetition does not ask for.
    pub(super) fn again(&mut self, pages: &Pages) -> Option<Self> {
        let is_ambiguous = self.is_ambiguous(pages);
        if self.repeats.is_some() || !(pages.total_moved() || is_ambiguous) {
            return None;
        }
        self.is_replaced = true;
        let asks_provenance = self.asks_provenance && !is_ambiguous;
        let repeats = Some(self.progress.named);
        Some(Self { asks_provenance, repeats, ..Self::new(self.search, self.category) })
    }

    fn is_ambiguous(&self, pages: &Pages) -> bool {
        self.repeats.is_none() && self.asks_provenance && pages.is_ambiguous()
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
