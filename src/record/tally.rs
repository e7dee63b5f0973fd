//! What a record's requests have come to, by type and by document.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    documents::Source,
    engine::Engine,
    query::Query,
    report::{Completeness, DocumentReport, Ended, Status, TypeReport, VERSION, overall, reasons},
    update::instant,
};
use crate::fhir::reference::Reference;

/// About how often is told how far the reads of a type are.
const MOST_TOLD: usize = 100;

impl Engine {
    /// How far a type is: received, total as far as known, and the status if its searches have ended.
    pub(super) fn progress(&self, resource_type: &str) -> (u64, Option<u64>, Option<Status>) {
        let row = self.row(resource_type);
        let searches = self.queries.iter().any(|it| it.search.resource_type == resource_type && it.ended.is_none());
        let (known, done) = self.reads_of(resource_type);
        (row.received, row.total, (!searches && known == done).then_some(row.status))
    }

    /// Whether a read that has ended is to be told of. To say how far a type is takes a look at all its reads: of many, each so many.
    pub(super) fn is_to_be_told(&self, resource_type: &str) -> bool {
        let (known, done) = self.reads_of(resource_type);
        known == done || done % known.div_ceil(MOST_TOLD).max(1) == 0
    }

    fn reads_of(&self, resource_type: &str) -> (usize, usize) {
        self.reads_of.get(resource_type).copied().unwrap_or_default()
    }

    /// How many documents are done, of how many that are known.
    pub(super) fn documents_done(&self) -> (usize, usize) {
        (self.documents.iter().filter(|(_, report)| report.is_some()).count(), self.documents.len())
    }

    pub(super) fn report(&self) -> Completeness {
        let mut names: BTreeSet<&str> = self.served.searches.iter().map(|search| search.resource_type).collect();
        names.extend(
            self.received.keys().chain(self.elsewhere.keys()).chain(self.restored.types.keys()).map(|name| &**name),
        );
        names.extend(
            self.reads
                .keys()
                .chain(&self.unread)
                .chain(&self.unreadable)
                .chain(&self.others)
                .map(|it| &*it.resource_type),
        );
        if self.served.searches.iter().any(|search| search.has_provenance) {
            names.insert("Provenance");
        }
        let types: BTreeMap<String, TypeReport> =
            names.into_iter().map(|name| (name.to_owned(), self.row(name))).collect();
        let mut rows: Vec<(&Source, DocumentReport)> = self
            .sources
            .iter()
            .zip(&self.documents)
            .map(|(source, (_, report))| (source, report.clone().unwrap_or_else(|| source.not_fetched())))
            .collect();
        rows.sort_by(|(one, _), (other, _)| one.order().cmp(&other.order()));
        let documents: Vec<DocumentReport> = rows.into_iter().map(|(_, report)| report).collect();
        let complete =
            !types.values().any(|row| row.status.is_gap()) && !documents.iter().any(|row| row.status.is_gap());
        Completeness {
            version: VERSION,
            api: self.client.api().id().to_owned(),
            base_url: self.client.endpoint().base_url().to_owned(),
            authorization_server: self.client.sender().token_source().authorization_server(),
            patient: self.patient.clone(),
            read_at: None,
            full_at: None,
            complete,
            types,
            documents,
            files: BTreeMap::new(),
        }
    }

    /// When the first of a type's searches was answered, by the server's clock; `None` if it is not known of all.
    fn answered_at(&self, name: &str) -> Option<String> {
        let queries = || self.queries.iter().filter(|query| query.search.resource_type == name);
        if queries().any(|query| query.progress.pages > 0 && query.progress.answered_at.is_none()) {
            return None;
        }
        let kept = self.restored.types.get(name).and_then(|row| row.read_at.clone());
        kept.or_else(|| queries().filter_map(|query| query.progress.answered_at).min().map(instant))
    }

    fn row(&self, name: &str) -> TypeReport {
        let received = self.received.get(name).copied().unwrap_or_default();
        let (mut parts, mut searches) = (Vec::new(), Vec::new());
        let (mut pages, mut missing, mut read, mut unread, mut counted) = (0_u64, 0_u64, 0_u64, 0_u64, false);
        if let Some(kept) = self.restored.types.get(name) {
            parts.push(Ended { status: kept.status, error: kept.error.clone() });
            pages += kept.pages;
            counted = kept.total.is_some();
        }
        // The patient may have been read where searching for Patient is refused.
        let is_here = |query: &Query| query.search.by == "_id" && received > 0;
        let mut queries: Vec<&Query> =
            self.queries.iter().filter(|query| !query.is_replaced && !is_here(query)).collect();
        queries.sort_by_key(|query| query.label());
        for query in &queries {
            if query.search.resource_type == name {
                pages += query.progress.pages;
                if let Some(total) = query.progress.total {
                    counted = true;
                    missing += total.saturating_sub(query.progress.matches);
                }
                let ended = query.ended.clone();
                let mut part = ended.unwrap_or_else(|| Ended::new(Status::Incomplete, "not all pages were read"));
                if let (Some(category), Some(error)) = (query.category, &mut part.error) {
                    *error = format!("category {category}: {error}");
                }
                searches.push(part.status);
                parts.push(part);
            }
            if name == "Provenance"
                && !query.asks_provenance
                && query.repeats.is_none()
                && query.progress.matches > 0
                && (query.search.has_provenance || query.category.is_none())
            {
                // Where the API's description does not have it, there is nothing to be had.
                let status = if query.search.has_provenance { Status::Incomplete } else { Status::Complete };
                parts.push(Ended::new(status, format!("not added to {}", query.search.resource_type)));
            }
            if name == "Provenance"
                && !query.asks_provenance
                && query.search.has_provenance
                && query.repeats.is_some_and(|matches| query.progress.named > matches)
            {
                let what = format!("not added to all of {}", query.search.resource_type);
                parts.push(Ended::new(Status::Incomplete, what));
            }
        }
        let mut by_category: Vec<&str> =
            queries.iter().filter(|it| it.search.resource_type == name).filter_map(|it| it.category).collect();
        by_category.dedup();
        if !by_category.is_empty() {
            let asked = by_category.join(", ");
            parts.push(Ended::complete_but(format!("asked by category ({asked}): others cannot be asked for")));
        }
        let is_unadded = |query: &&Query| {
            let ended = query.ended.as_ref().map(|ended| ended.status);
            query.search.by == "_id" && query.search.has_provenance && ended == Some(Status::Failed)
        };
        if let Some(patient) = self.queries.iter().find(is_unadded).filter(|_| name == "Provenance") {
            let what = format!("not added to {}, the search of which failed", patient.search.resource_type);
            parts.push(Ended::new(Status::Incomplete, what));
        }
        let reads = self.reads.range(first_of(name)..).take_while(|(it, _)| it.resource_type == name);
        for (reference, (_, ended)) in reads.filter(|(it, _)| !self.others.contains(it)) {
            let part = ended.clone().unwrap_or_else(|| Ended::new(Status::Incomplete, "not read"));
            match part.status == Status::Complete || self.seen.contains(reference) {
                true => read += 1,
                false => unread += 1,
            }
            parts.push(part);
        }
        // What was read is, as far as can be told, what the searches should have brought.
        missing = missing.saturating_sub(read) + unread;
        counted |= read + unread > 0;
        for reference in of_type(&self.unread, name).chain(of_type(&self.unreadable, name)) {
            counted = true;
            missing += 1;
            parts.push(match self.unreadable.contains(reference) {
                true => Ended::new(Status::Unsupported, "referred to, and the API does not serve this type"),
                false => Ended::new(Status::Incomplete, "not read"),
            });
        }
        if let Some(count) = self.elsewhere.get(name) {
            let what = format!("{count} references lead to other servers, and were not followed");
            parts.push(Ended::new(Status::Incomplete, what));
        }
        match of_type(&self.others, name).count() {
            0 => {}
            count => parts.push(Ended::complete_but(format!(
                "{count} that others refer to are another patient's, and were left out"
            ))),
        }
        if let Some(count) = self.unknown.get(name) {
            parts.push(Ended::complete_but(format!("{count} references cannot be resolved, and were not followed")));
        }
        let mut status = overall(&parts, received);
        if status == Status::Complete && !searches.is_empty() && searches.iter().all(|it| *it == Status::Unsupported) {
            // What others refer to is here; what else there may be cannot be asked for.
            status = Status::Unsupported;
        }
        let total = counted.then_some(received + missing);
        let read_at = self.restored.carried.is_of_update.then(|| self.answered_at(name)).flatten();
        TypeReport { status, received, total, pages, error: reasons(&parts), read_at, full_at: None }
    }
}

/// What comes before all references to a type.
fn first_of(name: &str) -> Reference {
    Reference { resource_type: name.to_owned(), id: String::new() }
}

fn of_type<'s>(set: &'s BTreeSet<Reference>, name: &'s str) -> impl Iterator<Item = &'s Reference> {
    set.range(first_of(name)..).take_while(move |it| it.resource_type == name)
}
