//! Documents: attachments, and the C-CDA document that Office makes.

use reqwest::StatusCode;
use url::Url;

use super::{
    report::{DocumentReport, Ended, Status},
    resource::Document,
};
use crate::base::{Endpoint, Error, ErrorKind};
use crate::client::Client;
use crate::fhir::{reference::Reference, scan::Attachment};
use crate::files::{FileReport, Reckoner};
use crate::transport::elsewhere;

mod base64;
mod content;
mod media;
mod shared;

use self::content::Content;
pub(super) use self::shared::Places;

/// Where a document comes from.
#[derive(Debug, Clone)]
pub(super) struct Source {
    /// The resource that has it.
    owner: String,
    /// Which of the owner's attachments it is; the C-CDA document comes before all.
    index: Option<usize>,
    attachment: Attachment,
}

impl Source {
    pub(super) fn attachment(owner: &str, index: usize, mut attachment: Attachment) -> Self {
        if attachment.url.is_some() {
            // What cannot be read is of no use where there is another way.
            attachment.data = attachment.data.filter(|data| held(data).is_ok());
        }
        if attachment.url.as_deref().is_some_and(is_data) {
            // Such a URL leads nowhere: it is the document.
            let url = attachment.url.take();
            attachment.data = attachment.data.or(url);
        }
        Self { owner: owner.to_owned(), index: Some(index), attachment }
    }

    /// The C-CDA document of a patient, where the API makes one.
    pub(super) fn ccda(endpoint: &Endpoint, patient: &str) -> Option<Self> {
        let mut url = endpoint.ccda_url()?.clone();
        url.query_pairs_mut().append_pair("patient", patient);
        let attachment =
            Attachment { content_type: Some("text/xml".to_owned()), url: Some(url.into()), ..Attachment::default() };
        Some(Self { owner: format!("Patient/{patient}"), index: None, attachment })
    }

    /// Whether the resource holds the document itself.
    pub(super) fn is_at_hand(&self) -> bool {
        self.attachment.data.is_some()
    }

    /// The same, with the document that the resource holds, which is not kept here any longer.
    pub(super) fn take(&mut self) -> Self {
        let data = self.attachment.data.take();
        let mut taken = self.clone();
        taken.attachment.data = data;
        taken
    }

    /// A name for it that no other document of the record has.
    pub(super) fn key(&self) -> String {
        key(&self.owner, self.index)
    }

    pub(super) fn order(&self) -> (&str, Option<usize>) {
        (&self.owner, self.index)
    }

    /// Its row, as long as nothing is known of it.
    pub(super) fn not_fetched(&self) -> DocumentReport {
        self.row(Ended::new(Status::Failed, "not fetched"))
    }

    fn row(&self, ended: Ended) -> DocumentReport {
        DocumentReport {
            reference: self.owner.clone(),
            attachment: self.index.map(|index| index + 1),
            url: self.attachment.url.clone(),
            status: ended.status,
            content_type: self.attachment.content_type.clone(),
            bytes: 0,
            sha256: None,
            file: None,
            error: ended.error,
        }
    }

    /// Its row, where these bytes came.
    fn row_of(&self, content_type: Option<String>, sha256: Option<String>, bytes: &[u8]) -> DocumentReport {
        let mut row = self.row(content::compared(&self.attachment, content_type.as_deref(), bytes));
        row.content_type = content_type.or(row.content_type);
        row.bytes = bytes.len() as u64;
        row.sha256 = sha256;
        row
    }

    /// Its row, where another document was fetched that lies at the same place.
    fn row_like(&self, other: &Document) -> DocumentReport {
        let DocumentReport { content_type, sha256, status, error, .. } = other.report.clone();
        match sha256 {
            Some(_) => self.row_of(content_type, sha256, &other.bytes),
            None => self.row(Ended { status, error }),
        }
    }

    fn received(&self, content: Content) -> Document {
        let mut reckoner = Reckoner::default();
        reckoner.add(&content.bytes);
        let FileReport { sha256, .. } = reckoner.report(false);
        Document { report: self.row_of(content.content_type, Some(sha256), &content.bytes), bytes: content.bytes }
    }
}

fn key(owner: &str, index: Option<usize>) -> String {
    match index {
        Some(index) => format!("{owner}#{index}"),
        None => format!("{owner}#ccda"),
    }
}

/// The [key](Source::key) of a row's source.
pub(super) fn key_of(row: &DocumentReport) -> String {
    key(&row.reference, row.attachment.map(|number| number.saturating_sub(1)))
}

/// The name of a document's file: the owner, which attachment, and an ending after the media type.
pub(super) fn file_name(row: &DocumentReport) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() || "-._".contains(c) { c } else { '-' };
    let owner: String = row.reference.chars().map(safe).collect();
    let which = row.attachment.map_or_else(|| "ccda".to_owned(), |number| number.to_string());
    format!("{owner}-{which}.{}", media::ending(row.content_type.as_deref()))
}

/// Fetches a document; the error, if there is one, is in its report too.
pub(super) async fn fetch(client: &Client, mut source: Source) -> (Document, Option<Error>) {
    let fetched = match (source.attachment.data.take(), &source.attachment.url) {
        (Some(data), _) => elsewhere(data.len(), move || held(&data)).await,
        (None, Some(url)) => download(client, &source, url).await,
        (None, None) => Err(Error::new(ErrorKind::Payload, "the attachment has neither data nor URL")),
    };
    match fetched {
        Ok(content) => (elsewhere(content.bytes.len(), move || source.received(content)).await, None),
        Err(error) => {
            let mut ended = Ended::search(&error, 0);
            // A server may do without C-CDA documents; a document that is pointed to should be there.
            if source.index.is_some() && ended.status == Status::Unsupported {
                ended.status = Status::Failed;
            }
            (Document { report: source.row(ended), bytes: Vec::new() }, Some(error))
        }
    }
}

/// Whether a text is a URL of the scheme `data`.
fn is_data(url: &str) -> bool {
    url.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:"))
}

/// What the resource holds itself: base64, or such a URL with that in it.
fn held(data: &str) -> Result<Content, Error> {
    let base64 = if is_data(data) { data.split_once(',').map_or("", |(_, base64)| base64) } else { data };
    let what = match base64::decode(base64) {
        Some(bytes) if !content::is_blank(&bytes) => return Ok(Content { content_type: None, bytes }),
        Some(_) => "the attachment's data is empty",
        None => "the attachment's data is not base64",
    };
    Err(Error::new(ErrorKind::Payload, what).with_help("report this to the server's operator"))
}

async fn download(client: &Client, source: &Source, url: &str) -> Result<Content, Error> {
    let is_gone = |error: &Error| matches!(error.status(), Some(StatusCode::NOT_FOUND | StatusCode::GONE));
    let (first, other) = places(client.endpoint(), url);
    match (ask(client, source, first).await, other) {
        (Err(error), Some(other)) if is_gone(&error) => ask(client, source, other).await.map_err(|_| error),
        (answer, _) => answer,
    }
}

async fn ask(client: &Client, source: &Source, url: &str) -> Result<Content, Error> {
    let operation = if source.index.is_some() { "read a document" } else { "ccda" };
    let accept = match (source.index, &source.attachment.content_type) {
        (None, _) => "text/xml".to_owned(),
        // What no header can carry is no media type.
        (Some(_), Some(name)) if name.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) => {
            format!("{name}, */*;q=0.1")
        }
        _ => "*/*".to_owned(),
    };
    let fetched = match client.fetch(url)?.operation(operation).accept(accept).bytes().await {
        // There are servers that have a Binary as FHIR only.
        Err(error) if error.status() == Some(StatusCode::NOT_ACCEPTABLE) => {
            client.fetch(url)?.operation(operation).accept(client.api().media_type()).bytes().await
        }
        answer => answer,
    }?;
    elsewhere(fetched.bytes.len(), move || content::of_answer(fetched)).await.map_err(|what| {
        Error::new(ErrorKind::Payload, what)
            .at(client.api(), operation)
            .with_help("try again later; if it stays so, report it to the server's operator")
    })
}

/// Where a document lies, for the endpoint to resolve: for FHIR, `/Binary/1` is below the service base, for URLs at the host's root.
/// And where to look if it is not there.
fn places<'u>(endpoint: &Endpoint, url: &'u str) -> (&'u str, Option<&'u str>) {
    let below = url.trim_start_matches('/');
    if below.len() + 1 != url.len() {
        return (url, None);
    }
    let path = below.split(['?', '#']).next().unwrap_or_default();
    match endpoint.url_of(&[]).join(url) {
        Ok(at_the_root) if endpoint.is_below(&at_the_root) => (url, None),
        _ if matches!(Reference::at_the_end_of(path), Some(("", _))) => (below, Some(url)),
        _ => (url, Some(below)),
    }
}

/// The one URL of a document, however it is written.
fn place(endpoint: &Endpoint, url: &str) -> Option<Url> {
    let mut place = endpoint.url_of(&[""]).join(places(endpoint, url).0).ok()?;
    place.set_fragment(None);
    Some(place)
}
