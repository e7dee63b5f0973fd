//! What follows from a page of a search, or from its failure.

use std::collections::HashSet;

use reqwest::StatusCode;
use serde_json::value::RawValue;

use super::{Engine, Failure, ROUNDS, Step};
use crate::base::ErrorKind;
use crate::fhir::reference::Reference;
use crate::fhir::scan::Scan;
use crate::paging::{Page, Pages, SearchMode};
use crate::record::query::Progress;
use crate::record::reference::Target;
use crate::record::report::{Ended, Status};
use crate::record::resource::Resource;
use crate::transport::elsewhere;

/// What a page has brought.
pub(super) struct Found {
    resources: Vec<(Resource, Scan)>,
    total: Option<u64>,
    problem: Option<String>,
}

impl Found {
    pub(super) async fn of(page: Page) -> Self {
        // Entries without a resource, and what the server says of the search, the pages tell of.
        let entries = page.entries.into_iter().filter(|it| it.mode != SearchMode::Outcome);
        let texts: Vec<Box<RawValue>> = entries.filter_map(|it| it.resource).collect();
        let bytes = texts.iter().map(|json| json.get().len()).sum();
        let count = texts.len();
        let scan = move || texts.into_iter().filter_map(Resource::scanned).collect::<Vec<_>>();
        let resources = elsewhere(bytes, scan).await;
        let problem = (resources.len() < count)
            .then(|| "the server sent something else than a resource, which does not say its type".to_owned());
        Self { resources, total: page.total, problem }
    }
}

impl Engine {
    pub(super) fn page(&mut self, query: usize, pages: Pages, page: Option<Found>) -> Option<Step> {
        let Some(page) = page else {
            self.end_query(query, Ended::COMPLETE);
            return Some(Step::Ended { query });
        };
        let Found { resources: found, total, mut problem } = page;
        let (found, scans): (Vec<Resource>, Vec<Scan>) = found.into_iter().unzip();
        let others = self.of_others(&scans);
        if !others.is_empty() {
            problem = Some("the server sent resources of other patients too, which were left out".to_owned());
        }
        let mut resources = Vec::new();
        for (place, (resource, scan)) in found.into_iter().zip(&scans).enumerate() {
            if !others.contains(&place) {
                self.came(&resource, scan);
                let is_new = self.take_in(scan);
                resources.push((resource, is_new));
            }
        }
        let state = self.queries.get_mut(query)?;
        state.is_resumed = false;
        if state.progress.pages == 0 {
            match state.is_without_count {
                true => self.client.page_size.asked_without(true),
                false if state.asks_count => self.client.page_size.was_taken(),
                false => {}
            }
        }
        let progress = &mut state.progress;
        if progress.pages == 0 {
            progress.answered_at = pages.first_answered();
        }
        progress.pages += 1;
        (progress.matches, progress.named) = (pages.matches(), pages.named());
        progress.page.clone_from(pages.latest());
        progress.total = total;
        progress.problem = progress.problem.take().or(problem);
        progress.position = pages.position();
        progress.is_last = pages.is_finished();
        if progress.is_last {
            let ended = state.come_to_its_end(&pages);
            let again = state.again(&pages);
            self.end_query(query, ended);
            if let Some(again) = again {
                self.add_query(again);
            }
        } else {
            self.waiting.pages.push((query, Some(pages)));
        }
        Some(Step::Page { query, resources })
    }

    pub(super) fn page_failed(&mut self, query: usize, pages: Pages, failure: Failure) -> Option<Step> {
        let Failure { error, is_locked_out } = &failure;
        let api = self.client.api();
        let state = self.queries.get_mut(query)?;
        if error.is_retryable() && !is_locked_out && state.failures < ROUNDS {
            state.failures += 1;
            self.waiting.pages.push((query, Some(pages)));
            return None;
        }
        if state.is_resumed && !is_locked_out {
            // Servers keep a search for an hour or so. What it has brought stays until the first page is there again.
            (state.is_resumed, state.progress) = (false, Progress::default());
            self.waiting.pages.push((query, None));
            return None;
        }
        let may_be_count = matches!(error.status(), Some(StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY))
            && !is_locked_out
            && state.progress.pages == 0;
        if may_be_count && state.is_without_count {
            self.client.page_size.asked_without(false);
        } else if may_be_count && state.asks_count && self.client.page_size.may_be_refused() {
            state.is_without_count = true;
            self.waiting.pages.push((query, None));
            return None;
        }
        let refused = !is_locked_out
            && error.kind() == ErrorKind::Status
            && state.progress.pages == 0
            && error.status().is_some_and(|status| {
                let not_so = [StatusCode::BAD_REQUEST, StatusCode::NOT_FOUND, StatusCode::UNPROCESSABLE_ENTITY];
                not_so.contains(&status) || matches!(status.as_u16(), 500 | 501)
            });
        if refused && state.since.take().is_some() {
            self.waiting.pages.push((query, None));
            return None;
        }
        if refused && state.asks_provenance {
            state.asks_provenance = false;
            self.waiting.pages.push((query, None));
            return None;
        }
        let narrower = if refused { state.by_category(api) } else { Vec::new() };
        state.is_replaced = !narrower.is_empty();
        if state.is_replaced {
            // What it would have brought, the searches by category bring.
            self.end_query(query, Ended { status: Status::Unsupported, error: None });
            narrower.into_iter().for_each(|query| self.add_query(query));
            return None;
        }
        let ended = Ended::search(error, state.progress.pages);
        let again = if error.kind() == ErrorKind::Incomplete { state.again(&pages) } else { None };
        self.end_query(query, ended);
        if let Some(again) = again {
            self.add_query(again);
        }
        self.note_lock_out(failure);
        Some(Step::Ended { query })
    }

    pub(super) fn end_query(&mut self, query: usize, ended: Ended) {
        if let Some(state) = self.queries.get_mut(query) {
            state.ended = Some(ended);
            self.searching -= 1;
        }
    }

    /// The places of what is another patient's: some servers ignore a parameter that they do not know, and answer with everybody's.
    /// What is about such a resource, as its Provenance is, is among them.
    pub(super) fn of_others(&self, found: &[Scan]) -> HashSet<usize> {
        let is_of_another = |scan: &Scan| {
            if scan.resource_type.as_deref() == Some("Patient") {
                return scan.id.as_deref().is_some_and(|id| !self.is_the_patient(id));
            }
            let mut patients = scan.subjects.iter().filter_map(|text| match self.target(text) {
                Target::Here(subject) if subject.resource_type == "Patient" => Some(subject.id),
                _ => None,
            });
            patients
                .next()
                .is_some_and(|first| !self.is_the_patient(&first) && !patients.any(|id| self.is_the_patient(&id)))
        };
        let scans = || found.iter().enumerate();
        let mut others: HashSet<usize> =
            scans().filter(|(_, scan)| is_of_another(scan)).map(|(place, _)| place).collect();
        let theirs: HashSet<Reference> = scans()
            .filter(|(place, _)| others.contains(place))
            .filter_map(|(_, scan)| Reference::new(scan.resource_type.as_deref()?, scan.id.as_deref()?))
            .collect();
        let is_about_it = |scan: &Scan| {
            scan.resource_type.as_deref() == Some("Provenance")
                && scan
                    .references
                    .iter()
                    .any(|text| matches!(self.target(text), Target::Here(it) if theirs.contains(&it)))
        };
        others.extend(scans().filter(|(_, scan)| is_about_it(scan)).map(|(place, _)| place));
        others
    }

    pub(super) fn target(&self, text: &str) -> Target {
        Target::of(text, self.client.endpoint())
    }

    pub(super) fn is_the_patient(&self, id: &str) -> bool {
        // A GUID is the same in either case.
        id.eq_ignore_ascii_case(&self.patient)
    }
}
