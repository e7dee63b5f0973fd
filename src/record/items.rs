//! A record as a stream.

use std::{
    collections::VecDeque,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_util::Stream;

use super::{
    Completeness, Document, DocumentReport, Resource,
    engine::{Engine, Restored, Step},
};
use crate::client::Client;

/// What a record consists of, as it arrives.
#[derive(Debug)]
#[non_exhaustive]
pub enum Item {
    /// A resource; none comes twice.
    Resource(Resource),
    /// A document; also one that could not be had, which its report says.
    Document(Document),
}

/// The resources and documents of a record, in no particular order. Also a [`Stream`].
///
/// Dropping it ends the requests under way. What takes long to read is read on tokio's threads for what blocks.
///
/// Where the time or the requests of [`Limits::task`](crate::transport::Limits::task) are used up, the rest is not asked for, and that is
/// in the report.
pub struct Items {
    engine: Engine,
    ready: std::vec::IntoIter<Resource>,
    /// A document, for each that lies at its place.
    shared: (VecDeque<DocumentReport>, Vec<u8>),
}

impl Items {
    pub(super) fn new(client: Client, patient: String, concurrency: usize) -> Self {
        let engine = Engine::new(client, patient, concurrency, Restored::default());
        Self { engine, ready: Vec::new().into_iter(), shared: Default::default() }
    }

    /// The next item; `None` at the end.
    ///
    /// It never fails: what could not be had is in the [report](Items::report).
    pub async fn next(&mut self) -> Option<Item> {
        poll_fn(|context| self.poll(context)).await
    }

    /// What was received so far and what is missing; at the end, of the whole record.
    pub fn report(&self) -> Completeness {
        self.engine.report()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Item>> {
        loop {
            if let Some(resource) = self.ready.next() {
                return Poll::Ready(Some(Item::Resource(resource)));
            }
            let (rows, bytes) = &mut self.shared;
            if let Some(report) = rows.pop_front() {
                let bytes = if rows.is_empty() { std::mem::take(bytes) } else { bytes.clone() };
                return Poll::Ready(Some(Item::Document(Document { report, bytes })));
            }
            let new = |(resource, is_new): (Resource, bool)| is_new.then_some(resource);
            match ready!(self.engine.poll_step(context)) {
                None => return Poll::Ready(None),
                Some(Step::Page { resources, .. }) => {
                    self.ready = resources.into_iter().filter_map(new).collect::<Vec<_>>().into_iter();
                }
                Some(Step::Read { resource, .. }) => {
                    self.ready = resource.into_iter().filter_map(new).collect::<Vec<_>>().into_iter();
                }
                Some(Step::Document { rows, bytes }) => {
                    self.shared = (rows.into_iter().map(|(_, row)| row).collect(), bytes);
                }
                Some(Step::Ended { .. }) => {}
            }
        }
    }
}

impl Stream for Items {
    type Item = Item;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Item>> {
        self.poll(context)
    }
}

impl std::fmt::Debug for Items {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}
