//! Pages as streams.

use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};
use serde::de::DeserializeOwned;

use super::{Entry, Page, Pages};
use crate::base::{Error, ErrorKind};

impl Pages {
    /// The pages as a stream, which ends after an error. [`next_page`](Pages::next_page) can go on after one.
    pub fn into_stream(self) -> impl Stream<Item = Result<Page, Error>> + Send + Unpin {
        Box::pin(stream::try_unfold(self, async |mut pages| Ok(pages.next_page().await?.map(|page| (page, pages)))))
    }

    /// Every entry of every page: matches, what was included with them, and what the server says of the search, told apart by
    /// [`Entry::mode`]. The stream ends after an error.
    pub fn entries(self) -> impl Stream<Item = Result<Entry, Error>> + Send + Unpin {
        self.into_stream().map_ok(|page| stream::iter(page.entries).map(Ok)).try_flatten()
    }

    /// The resources that match, each read as a `T`: a FHIR type, its version's `Resource` for any, `serde_json::Value`, or
    /// `Box<RawValue>` for the text. What was included, and what the server says of the search, is in
    /// [`entries`](Pages::entries) only. The stream ends after an error.
    ///
    /// # Errors
    /// Those of [`next_page`](Pages::next_page), [`ErrorKind::Payload`] for a match that is no `T`, and [`ErrorKind::Limit`] for one that as a
    /// FHIR type would take more than ten times its text in memory.
    pub fn resources<T: DeserializeOwned + Send>(self) -> impl Stream<Item = Result<T, Error>> + Send + Unpin {
        let (api, operation) = (self.sender.api(), self.operation.clone());
        let matches = self.entries().try_filter(|entry| std::future::ready(entry.is_match()));
        matches.and_then(move |entry| {
            // Of serde's error nothing is kept: it may quote the resource.
            let json = entry.resource.as_deref().map_or("null", |json| json.get());
            let resource = serde_json::from_str(json).map_err(|error| {
                Error::new(ErrorKind::Payload, "a resource on the page is not of the type asked for")
                    .at(api, operation.clone())
                    .with_help("read the pages' `entries`, or as a type that takes any resource")
                    .or_limit(&error)
            });
            std::future::ready(resource)
        })
    }
}
