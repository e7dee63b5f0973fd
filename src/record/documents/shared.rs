//! Documents that lie at one place: they are fetched once.

use std::collections::HashMap;

use url::Url;

use super::{Source, media::essence, place};
use crate::base::Endpoint;
use crate::record::report::DocumentReport;
use crate::record::resource::Document;

/// Where a document lies, and as what it is asked for.
type Place = (Url, Option<String>);

/// Which documents lie at one place. A document is known by its index.
#[derive(Default)]
pub(in crate::record) struct Places {
    first: HashMap<Place, usize>,
    /// The others, by the first.
    others: HashMap<usize, Vec<usize>>,
}

impl Places {
    /// Whether a document is to be fetched: it is the first at its place.
    pub(in crate::record) fn is_first(&mut self, index: usize, source: &Source, endpoint: &Endpoint) -> bool {
        // A C-CDA document is asked for in its own way.
        let url = source.index.and(source.attachment.url.as_deref());
        let Some(url) = url.and_then(|url| place(endpoint, url)) else { return true };
        let first = *self.first.entry((url, source.attachment.content_type.as_deref().map(essence))).or_insert(index);
        if first != index {
            self.others.entry(first).or_default().push(index);
        }
        first == index
    }

    /// The rows of a document that was fetched, or could not be, and of all that lie at the same place, in their order.
    pub(in crate::record) fn rows(
        &mut self,
        index: usize,
        document: &Document,
        sources: &[Source],
    ) -> Vec<(usize, DocumentReport)> {
        let others = self.others.remove(&index).unwrap_or_default();
        let mut rows: Vec<(usize, DocumentReport)> =
            others.into_iter().filter_map(|other| Some((other, sources.get(other)?.row_like(document)))).collect();
        rows.push((index, document.report.clone()));
        rows.sort_by_key(|(index, _)| sources.get(*index).map(Source::order));
        rows
    }
}
