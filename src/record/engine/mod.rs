//! Reads a record: which requests are sent, in which order, and what follows from the answers.
//!
//! First the searches by patient, page after page; then, in waves, what the resources refer to
//! and no search has brought; then the documents, each place once; those that resources hold, as they come. At most so many requests as `concurrency` says
//! are under way at once.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque},
    future::Future,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_util::{StreamExt, stream::FuturesUnordered};

pub(super) use self::failure::Failure;
use self::{failure::ends_all, page::Found};
use super::{
    documents::{self, Places, Source},
    query::{Progress, Query},
    reference::Target,
    report::{DocumentReport, Ended, Status, TypeReport},
    resource::{Document, Resource},
    update::Carried,
};
use crate::base::{Error, ErrorKind, description::Description};
use crate::client::Client;
use crate::fhir::{reference::Reference, scan::Scan};
use crate::paging::Pages;
use crate::transport::elsewhere;

mod failure;
mod page;

/// How often what failed in passing is tried again, after everything else; each request has its own retries beneath.
const ROUNDS: u32 = 2;

/// How far references are followed: from a result to its practitioner, from there to the organization, and on.
const WAVES: u32 = 8;

/// What happened.
pub(super) enum Step {
    /// A page of a search was read; `bool` tells what had not been received before.
    Page { query: usize, resources: Vec<(Resource, bool)> },
    /// A search ended otherwise than by its last page.
    Ended { query: usize },
    /// What others refer to was read, or cannot be.
    Read { reference: Reference, resource: Option<(Resource, bool)>, ended: Ended },
    /// A document was fetched, or cannot be: the rows of all that lie there, by index.
    Document { rows: Vec<(usize, DocumentReport)>, bytes: Vec<u8> },
}

/// What an earlier run has received; see `download`.
#[derive(Default)]
pub(super) struct Restored {
    /// The types that need no search, and what was reported of them.
    pub(super) types: BTreeMap<String, TypeReport>,
    /// The resources that are at hand.
    pub(super) resources: Vec<Scan>,
    /// The searches, by label.
    pub(super) queries: HashMap<String, RestoredQuery>,
    pub(super) reads: HashMap<Reference, (Option<Scan>, Ended)>,
    /// By source.
    pub(super) documents: HashMap<String, DocumentReport>,
    pub(super) carried: Carried,
}

#[derive(Default)]
pub(super) struct RestoredQuery {
    pub(super) resources: Vec<Scan>,
    /// What the pages are called.
    pub(super) pages: Vec<String>,
    pub(super) progress: Progress,
    pub(super) asks_provenance: bool,
    pub(super) ended: Option<Ended>,
}

enum Done {
    Page(usize, Box<Pages>, Result<Option<Found>, Failure>),
    Read(Reference, Result<(Resource, Scan), Failure>),
    Document(usize, Document, Option<Error>),
}

pub(super) struct Engine {
    pub(super) client: Client,
    pub(super) patient: String,
    concurrency: usize,
    pub(super) served: &'static Description,
    pub(super) queries: Vec<Query>,
    pub(super) restored: Restored,
    /// How many resources of each type were received, each counted once.
    pub(super) received: BTreeMap<String, u64>,
    pub(super) seen: HashSet<Reference>,
    /// Referred to, readable, and not received.
    pub(super) unread: BTreeSet<Reference>,
    pub(super) reads: BTreeMap<Reference, (u32, Option<Ended>)>,
    /// How many there are of each type, and how many have ended.
    pub(super) reads_of: BTreeMap<String, (usize, usize)>,
    waves: u32,
    /// Referred to, of types that the API does not serve.
    pub(super) unreadable: BTreeSet<Reference>,
    pub(super) elsewhere: BTreeMap<String, u64>,
    /// Referred to, and another patient's: not followed, or left out.
    pub(super) others: BTreeSet<Reference>,
    /// How many references cannot be resolved, by the type that has them.
    pub(super) unknown: BTreeMap<String, u64>,
    pub(super) sources: Vec<Source>,
    pub(super) documents: Vec<(u32, Option<DocumentReport>)>,
    places: Places,
    /// Whether the server has answered anything.
    is_heard: bool,
    /// The access token is refused, or there is none, or no server, or one that wants to be left alone: nothing more can be had.
    pub(super) locked_out: Option<Error>,
    searching: usize,
    reading: usize,
    waiting: Waiting,
    running: FuturesUnordered<Pin<Box<dyn Future<Output = Done> + Send>>>,
}

/// What has not been asked for yet.
#[derive(Default)]
struct Waiting {
    pages: Vec<(usize, Option<Pages>)>,
    reads: VecDeque<Reference>,
    documents: VecDeque<usize>,
    /// The documents that their resources hold: no request is needed, and until they are handed out they fill memory.
    at_hand: VecDeque<usize>,
}

impl Engine {
    pub(super) fn new(client: Client, patient: String, concurrency: usize, restored: Restored) -> Self {
        let api = client.api();
        let mut engine = Self {
            client: client.for_batch(),
            patient,
            concurrency: concurrency.max(1),
            served: Description::of(api),
            queries: Vec::new(),
            restored,
            received: BTreeMap::new(),
            seen: HashSet::new(),
            unread: BTreeSet::new(),
            reads: BTreeMap::new(),
            reads_of: BTreeMap::new(),
            waves: 0,
            unreadable: BTreeSet::new(),
            elsewhere: BTreeMap::new(),
            others: BTreeSet::new(),
            unknown: BTreeMap::new(),
            sources: Vec::new(),
            documents: Vec::new(),
            places: Places::default(),
            is_heard: false,
            locked_out: None,
            searching: 0,
            reading: 0,
            waiting: Waiting::default(),
            running: FuturesUnordered::new(),
        };
        // If no search brings the patient, a read does.
        engine.refers_to(&format!("Patient/{}", engine.patient), "Patient");
        let endpoint = engine.client.endpoint();
        let is_patient = endpoint.id_here("Patient", &engine.patient).is_ok();
        if let Some(source) = Source::ccda(endpoint, &engine.patient).filter(|_| is_patient) {
            engine.add_document(source);
        }
        for scan in std::mem::take(&mut engine.restored.resources) {
            engine.take_in(&scan);
        }
        for query in Query::all(api) {
            engine.add_query(query);
        }
        engine
    }

    pub(super) fn poll_step(&mut self, context: &mut Context<'_>) -> Poll<Option<Step>> {
        loop {
            self.start();
            match ready!(self.running.poll_next_unpin(context)) {
                None => return Poll::Ready(None),
                Some(done) => {
                    if let Some(step) = self.finish(done) {
                        return Poll::Ready(Some(step));
                    }
                }
            }
        }
    }

    fn add_query(&mut self, mut query: Query) {
        if self.restored.types.contains_key(query.search.resource_type) {
            return;
        }
        query.since = self.restored.carried.since.get(query.search.resource_type).cloned();
        if let Some(restored) = self.restored.queries.remove(&query.label()) {
            restored.resources.iter().for_each(|scan| {
                self.take_in(scan);
            });
            query.is_resumed = restored.progress.position.is_some();
            query.progress = restored.progress;
            let ids = restored.resources.into_iter().filter_map(|scan| Some((scan.resource_type?, scan.id?)));
            query.earlier = ids.collect();
            query.earlier_pages = restored.pages;
            query.asks_provenance = restored.asks_provenance;
            query.ended = restored.ended;
        }
        if query.ended.is_none() {
            self.waiting.pages.push((self.queries.len(), None));
            self.searching += 1;
        }
        self.queries.push(query);
    }

    fn add_document(&mut self, mut source: Source) {
        let key = source.key();
        let restored = self.restored.documents.remove(&key).or_else(|| self.restored.carried.documents.remove(&key));
        let index = self.sources.len();
        match restored {
            Some(_) => drop(source.take()),
            None if source.is_at_hand() => self.waiting.at_hand.push_back(index),
            None if self.places.is_first(index, &source, self.client.endpoint()) => {
                self.waiting.documents.push_back(index);
            }
            None => {}
        }
        self.sources.push(source);
        self.documents.push((0, restored));
    }

    /// Sends as many requests as may be under way.
    fn start(&mut self) {
        while self.running.len() < self.concurrency {
            if let Some(index) = self.waiting.at_hand.pop_front() {
                self.start_document(index);
                continue;
            }
            let next_page = self.waiting.pages.iter().enumerate().max_by_key(|(place, (query, _))| {
                // The longest search first: it takes the most time, since its pages come one after the other.
                (self.queries.get(*query).map(Query::remaining), std::cmp::Reverse(*place))
            });
            if let Some((place, _)) = next_page {
                let (query, pages) = self.waiting.pages.swap_remove(place);
                self.start_page(query, pages);
            } else if let Some(reference) = self.waiting.reads.pop_front() {
                let (client, patient) = (self.client.clone(), self.patient.clone());
                self.running.push(Box::pin(async move {
                    let read = match read(&client, &reference).await {
                        Ok(resource) => Ok(resource),
                        Err(error) => Err(Failure::of(error, &client, &patient).await),
                    };
                    Done::Read(reference, read)
                }));
            } else if self.searching > 0 || self.reading > 0 {
                // What is still to come may have its document where another has it.
                return;
            } else if self.next_wave() {
                // Its reads are waiting now, or were restored.
            } else if let Some(index) = self.waiting.documents.pop_front() {
                self.start_document(index);
            } else {
                return;
            }
        }
    }

    fn start_page(&mut self, query: usize, pages: Option<Pages>) {
        let Some(state) = self.queries.get_mut(query) else { return };
        let (client, patient) = (self.client.clone(), self.patient.clone());
        match pages.map_or_else(|| state.open(&client, &patient), Ok) {
            Ok(mut pages) => self.running.push(Box::pin(async move {
                let page = match pages.next_page().await {
                    Ok(Some(page)) => Ok(Some(Found::of(page).await)),
                    Ok(None) => Ok(None),
                    Err(error) => Err(Failure::of(error, &client, &patient).await),
                };
                Done::Page(query, Box::new(pages), page)
            })),
            Err(error) => self.end_query(query, Ended::search(&error, 0)),
        }
    }

    fn start_document(&mut self, index: usize) {
        let Some(source) = self.sources.get_mut(index).map(Source::take) else { return };
        let client = self.client.clone();
        self.running.push(Box::pin(async move {
            let (document, error) = documents::fetch(&client, source).await;
            Done::Document(index, document, error)
        }));
    }

    /// Goes on to what the resources so far refer to and has not been received; `false` if there is nothing.
    fn next_wave(&mut self) -> bool {
        // What no search has brought stays as it was, and leads where it did.
        for scan in std::mem::take(&mut self.restored.carried.resources) {
            self.take_in(&scan);
        }
        let wave = std::mem::take(&mut self.unread);
        if wave.is_empty() {
            return false;
        }
        self.waves += 1;
        for reference in wave {
            let restored = self.restored.reads.remove(&reference);
            let ended = if self.waves > WAVES {
                let what = format!("not read: more than {WAVES} references away from the patient's own resources");
                Some(Ended::new(Status::Incomplete, what))
            } else if let Some((scan, ended)) = restored {
                match scan {
                    Some(scan) => _ = self.take_in(&scan),
                    None => _ = self.others.insert(reference.clone()),
                }
                Some(ended)
            } else {
                self.waiting.reads.push_back(reference.clone());
                self.reading += 1;
                None
            };
            let (known, done) = self.reads_of.entry(reference.resource_type.clone()).or_default();
            *known += 1;
            *done += usize::from(ended.is_some());
            self.reads.insert(reference, (0, ended));
        }
        true
    }

    fn finish(&mut self, done: Done) -> Option<Step> {
        match done {
            Done::Page(query, pages, Ok(page)) => {
                self.is_heard = true;
                self.page(query, *pages, page)
            }
            Done::Page(query, pages, Err(mut failure)) => {
                self.is_heard |= failure.error.status().is_some();
                // There is no use in telling of each search that the server is not there.
                failure.is_locked_out |= !self.is_heard && failure.error.kind() == ErrorKind::Transport;
                self.page_failed(query, *pages, failure)
            }
            Done::Read(reference, result) => {
                let is_of_another =
                    result.as_ref().is_ok_and(|(_, scan)| !self.of_others(std::slice::from_ref(scan)).is_empty());
                let (failures, ended) = self.reads.get_mut(&reference)?;
                if let Err(failure) = &result
                    && !failure.is_locked_out
                    && failure.error.is_retryable()
                    && *failures < ROUNDS
                {
                    *failures += 1;
                    self.waiting.reads.push_back(reference);
                    return None;
                }
                let outcome = result.as_ref().map_or_else(|failure| Ended::read(&failure.error), |_| Ended::COMPLETE);
                *ended = Some(outcome.clone());
                self.reading -= 1;
                self.reads_of.entry(reference.resource_type.clone()).or_default().1 += 1;
                let resource = match result {
                    Ok(_) if is_of_another => {
                        self.others.insert(reference.clone());
                        None
                    }
                    Ok((resource, scan)) => {
                        self.came(&resource, &scan);
                        let is_new = self.take_in(&scan);
                        Some((resource, is_new))
                    }
                    Err(failure) => {
                        self.note_lock_out(failure);
                        None
                    }
                };
                Some(Step::Read { reference, resource, ended: outcome })
            }
            Done::Document(index, document, error) => {
                let (failures, _) = self.documents.get_mut(index)?;
                if error.as_ref().is_some_and(|error| error.is_retryable() && !ends_all(error)) && *failures < ROUNDS {
                    *failures += 1;
                    self.waiting.documents.push_back(index);
                    return None;
                }
                // A 401 may be another server's, which got no token.
                if let Some(error) = error.filter(ends_all) {
                    self.note_lock_out(Failure { error, is_locked_out: true });
                }
                let rows = self.places.rows(index, &document, &self.sources);
                rows.iter().for_each(|(index, row)| self.set_document(*index, row.clone()));
                Some(Step::Document { rows, bytes: document.bytes })
            }
        }
    }

    fn note_lock_out(&mut self, failure: Failure) {
        if failure.is_locked_out {
            self.locked_out.get_or_insert(failure.error);
        }
    }

    /// Has the documents of a resource asked for once more that is not what it was.
    fn came(&mut self, resource: &Resource, scan: &Scan) {
        if !scan.attachments.is_empty() {
            self.restored.carried.came(scan, &resource.one_line());
        }
    }

    /// Counts a resource, unless it has been received before, and notes what it leads to.
    fn take_in(&mut self, scan: &Scan) -> bool {
        let itself = self.as_known(scan.identity());
        if !self.seen.insert(itself.clone()) {
            return false;
        }
        self.unread.remove(&itself);
        self.unreadable.remove(&itself);
        let owner = itself.to_string();
        scan.references.iter().for_each(|text| self.refers_to(text, &itself.resource_type));
        *self.received.entry(itself.resource_type).or_default() += 1;
        for (index, attachment) in scan.attachments.iter().enumerate() {
            self.add_document(Source::attachment(&owner, index, attachment.clone()));
        }
        true
    }

    fn refers_to(&mut self, text: &str, owner: &str) {
        match self.target(text) {
            Target::Here(reference) => {
                let reference = self.as_known(reference);
                if self.seen.contains(&reference) || self.reads.contains_key(&reference) {
                    return;
                }
                let is_patient = reference.resource_type == "Patient";
                if is_patient && !self.is_the_patient(&reference.id) {
                    self.others.insert(reference);
                } else if self.served.reads.contains(&&*reference.resource_type) {
                    self.unread.insert(reference);
                } else {
                    self.unreadable.insert(reference);
                }
            }
            Target::Elsewhere(resource_type) => *self.elsewhere.entry(resource_type).or_default() += 1,
            Target::Unknown => *self.unknown.entry(owner.to_owned()).or_default() += 1,
            Target::None => {}
        }
    }

    /// The patient's id is written as it was given, whatever a server makes of its case: a GUID is the same in either.
    fn as_known(&self, mut reference: Reference) -> Reference {
        if reference.resource_type == "Patient" && self.is_the_patient(&reference.id) {
            reference.id.clone_from(&self.patient);
        }
        reference
    }

    pub(super) fn set_document(&mut self, index: usize, report: DocumentReport) {
        if let Some((_, place)) = self.documents.get_mut(index) {
            *place = Some(report);
        }
    }
}

async fn read(client: &Client, reference: &Reference) -> Result<(Resource, Scan), Error> {
    let Reference { resource_type, id } = reference;
    let json = client.read_json(resource_type, id).await?;
    let unusable = |what| Error::new(ErrorKind::Payload, what).at(client.api(), format!("read {resource_type}"));
    let scanned = elsewhere(json.get().len(), || Resource::scanned(json)).await;
    let (resource, scan) = scanned.ok_or_else(|| unusable("the answer does not say its type"))?;
    match resource.id() {
        Some(other) if !other.eq_ignore_ascii_case(id) => {
            Err(unusable("the server sent another resource than the one that was asked for"))
        }
        _ => Ok((resource, scan)),
    }
}
