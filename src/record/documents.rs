//! Documents: attachments, and the C-CDA document that Office makes.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{
    report::{DocumentReport, Ended, Status},
    resource::Document,
};
use crate::base::{Endpoint, Error, ErrorKind};
use crate::client::Client;
use crate::fhir::scan::Attachment;

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
    pub(super) fn attachment(owner: &str, index: usize, attachment: Attachment) -> Self {
        Self { owner: owner.to_owned(), index: Some(index), attachment }
    }

    /// The C-CDA document of a patient, where the API makes one.
    pub(super) fn ccda(endpoint: &Endpoint, patient: &str) -> Option<Self> {
        let mut url = endpoint.ccda_url()?.clone();
        url.query_pairs_mut().append_pair("patient", patient);
        let attachment = Attachment { content_type: Some("text/xml".to_owned()), url: Some(url.into()), data: None };
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
        match self.index {
            Some(index) => format!("{}#{index}", self.owner),
            None => format!("{}#ccda", self.owner),
        }
    }

    pub(super) fn order(&self) -> (&str, Option<usize>) {
        (&self.owner, self.index)
    }

    /// The file's name: the owner, which attachment, and an ending after the media type.
    pub(super) fn file_name(&self, content_type: Option<&str>) -> String {
        let safe = |c: char| if c.is_ascii_alphanumeric() || "-._".contains(c) { c } else { '-' };
        let owner: String = self.owner.chars().map(safe).collect();
        let which = self.index.map_or_else(|| "ccda".to_owned(), |index| (index + 1).to_string());
        format!("{owner}-{which}.{}", ending(content_type))
    }

    /// Its row, as long as nothing is known of it.
    pub(super) fn not_fetched(&self) -> DocumentReport {
        self.row(Ended::new(Status::Failed, "not fetched"))
    }

    fn row(&self, ended: Ended) -> DocumentReport {
        DocumentReport {
            reference: self.owner.clone(),
            url: self.attachment.url.clone(),
            status: ended.status,
            content_type: self.attachment.content_type.clone(),
            bytes: 0,
            sha256: None,
            file: None,
            error: ended.error,
        }
    }

    fn received(&self, content_type: Option<String>, bytes: Vec<u8>) -> Document {
        let mut report = self.row(Ended::COMPLETE);
        report.content_type = content_type.or(report.content_type);
        report.bytes = bytes.len() as u64;
        report.sha256 = Some(sha256(&bytes));
        Document { report, bytes }
    }
}

/// The name that the source of a downloaded document has, by its file's name.
pub(super) fn key_of(row: &DocumentReport) -> Option<String> {
    let (_, which) = row.file.as_deref()?.rsplit_once('.')?.0.rsplit_once('-')?;
    match which.parse::<usize>() {
        Ok(number) => Some(format!("{}#{}", row.reference, number.checked_sub(1)?)),
        Err(_) => Some(format!("{}#{which}", row.reference)),
    }
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Fetches a document; the error, if there is one, is in its report too.
pub(super) async fn fetch(client: &Client, source: &Source) -> (Document, Option<Error>) {
    let fetched = match (&source.attachment.data, &source.attachment.url) {
        (Some(data), _) => decode(data).map(|bytes| (None, bytes)),
        (None, Some(url)) => download(client, source, url).await,
        (None, None) => Err(Error::new(ErrorKind::Payload, "the attachment has neither data nor URL")),
    };
    match fetched {
        Ok((content_type, bytes)) => (source.received(content_type, bytes), None),
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

async fn download(client: &Client, source: &Source, url: &str) -> Result<(Option<String>, Vec<u8>), Error> {
    let operation = if source.index.is_some() { "read a document" } else { "ccda" };
    let accept = match (source.index, &source.attachment.content_type) {
        (None, _) => "text/xml".to_owned(),
        // What no header can carry is no media type.
        (Some(_), Some(name)) if name.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) => {
            format!("{name}, */*;q=0.1")
        }
        _ => "*/*".to_owned(),
    };
    let fetched = client.fetch(url)?.operation(operation).accept(accept).bytes().await?;
    let content_type = fetched.content_type().map(str::to_owned);
    let is_json = content_type.as_deref().is_some_and(|it| it.contains("json"));
    match is_json.then(|| serde_json::from_slice::<Binary>(&fetched.bytes)) {
        Some(Ok(binary)) if binary.resource_type == "Binary" => {
            let data = binary.data.or(binary.content).unwrap_or_default();
            Ok((binary.content_type, decode(&data)?))
        }
        Some(Ok(outcome)) if outcome.resource_type == "OperationOutcome" => {
            Err(Error::new(ErrorKind::Payload, "the server sent an OperationOutcome in place of the document")
                .at(client.api(), operation))
        }
        _ => Ok((content_type, fetched.bytes)),
    }
}

/// A Binary as FHIR JSON, which some servers send whatever media type is asked for; or another resource. `content` is DSTU2's and
/// STU3's.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Binary {
    resource_type: String,
    content_type: Option<String>,
    data: Option<String>,
    content: Option<String>,
}

fn decode(base64: &str) -> Result<Vec<u8>, Error> {
    let bare: Vec<u8> = base64.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    STANDARD.decode(bare).map_err(|_| {
        Error::new(ErrorKind::Payload, "the attachment's data is not base64")
            .with_help("report this to the server's operator")
    })
}

fn ending(content_type: Option<&str>) -> &'static str {
    match content_type.and_then(|it| it.split(';').next()).map(str::trim) {
        Some("application/pdf") => "pdf",
        Some("text/xml" | "application/xml" | "application/hl7-cda+xml" | "application/hl7-sda+xml") => "xml",
        Some("text/html" | "application/xhtml+xml") => "html",
        Some("text/plain") => "txt",
        Some("application/rtf" | "text/rtf") => "rtf",
        Some("application/json" | "application/fhir+json") => "json",
        Some("image/jpeg" | "image/jpg") => "jpg",
        Some("image/png") => "png",
        Some("image/gif") => "gif",
        Some("image/tiff") => "tif",
        Some("application/dicom") => "dcm",
        _ => "bin",
    }
}
