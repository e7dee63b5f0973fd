//! Documents: a record as C-CDA, a visit as PDF. Both are made of the same sections.

mod ccda;
mod pdf;
mod section;

use chrono::NaiveDate;

use super::Population;
use super::fact::Body;
use super::history::History;
use super::key::{Key, Kind};
use super::practice::{CLINICIANS, Clinician};

/// A document that an attachment points to.
#[derive(Clone)]
pub struct Document {
    /// Media type: `application/pdf`, or `text/xml`.
    pub content_type: &'static str,
    /// The document.
    pub bytes: Vec<u8>,
}

/// What a document says of itself.
struct Header<'a> {
    id: String,
    title: &'static str,
    history: &'a History,
    author: &'static Clinician,
    /// What it covers.
    from: NaiveDate,
    to: NaiveDate,
}

/// The id of a document: its format and its DocumentReference's id.
pub(super) fn name(reference: Key, pdf: bool) -> String {
    format!("{}-{reference}", if pdf { "pdf" } else { "xml" })
}

pub(super) const fn content_type(pdf: bool) -> &'static str {
    if pdf { "application/pdf" } else { "text/xml" }
}

/// The DocumentReference of a document's id.
pub(super) fn reference(id: &str) -> Option<Key> {
    let (_, reference) = id.split_once('-')?;
    Key::parse(reference).filter(|key| key.kind == Kind::Document)
}

pub(super) fn document(population: &Population, id: &str) -> Option<Document> {
    let (fact, history) = population.fact(reference(id)?)?;
    let Body::Document { pdf, from, to } = fact.body else { return None };
    if id != name(fact.key, pdf) {
        return None;
    }
    let header = Header {
        id: id.to_owned(),
        title: fact.codes.first()?.display,
        history: history.as_ref()?,
        author: CLINICIANS.get(fact.practitioner.ordinal as usize)?,
        from,
        to,
    };
    let sections = section::sections(header.history, from, to);
    let bytes = if pdf { pdf::write(&header, &sections) } else { ccda::write(&header, &sections).into_bytes() };
    Some(Document { content_type: content_type(pdf), bytes })
}

/// A patient's record from one day to another.
pub(super) fn ccda(history: &History, from: NaiveDate, to: NaiveDate) -> Option<String> {
    let header = Header {
        id: format!("ccda-{}-{from}-{to}", Key::patient(history.patient)),
        title: "Summary of episode note",
        history,
        author: CLINICIANS.get(history.story.primary as usize)?,
        from,
        to,
    };
    Some(ccda::write(&header, &section::sections(history, from, to)))
}
