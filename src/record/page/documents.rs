//! The documents of a page.

use std::{borrow::Cow, collections::HashMap};

use super::{Page, words::Words};
use crate::fhir::words::printable;
use crate::record::{DocumentReport, Status, ccda::Ccda, chart::Part};

/// How many characters of a document's text are shown.
const LONGEST: usize = 500_000;

/// What can be read of a document.
pub(super) struct Text {
    reference: String,
    attachment: Option<usize>,
    file: Option<String>,
    text: String,
    is_cut: bool,
}

/// A document in the list.
pub(super) struct Listed<'p> {
    pub(super) day: Words,
    pub(super) name: Words,
    pub(super) status: Words,
    pub(super) files: Vec<File<'p>>,
}

/// A file of a document.
pub(super) struct File<'p> {
    /// Its address; `None` if it has none, or there is no folder.
    pub(super) link: Option<String>,
    /// What it is: `PDF, 12 KB`.
    pub(super) form: Words,
    pub(super) text: Option<&'p str>,
    pub(super) is_cut: bool,
    pub(super) is_missing: bool,
}

impl Text {
    /// Whether a document's text could be shown, by what is said of it.
    pub(super) fn may_be_of(row: &DocumentReport) -> bool {
        let media_type = media_type(row);
        media_type.contains("xml") || media_type.contains("cda") || media_type == "text/plain"
    }

    /// The text of a document, if it has one: what `nextgen ccda --text` says.
    pub(super) fn of(row: &DocumentReport, bytes: &[u8]) -> Option<Self> {
        if !Self::may_be_of(row) || bytes.is_empty() {
            return None;
        }
        let text = if media_type(row) == "text/plain" {
            let text = String::from_utf8_lossy(bytes);
            text.lines().map(|line| printable(line) + "\n").collect()
        } else {
            Ccda::read(bytes).ok()?.to_string()
        };
        let (text, is_cut) = match text.char_indices().nth(LONGEST) {
            Some((end, _)) => (text.get(..end).unwrap_or_default().to_owned(), true),
            None => (text, false),
        };
        let (reference, attachment, file) = (row.reference.clone(), row.attachment, row.file.clone());
        Some(Self { reference, attachment, file, text, is_cut })
    }

    fn is_of(&self, row: &DocumentReport) -> bool {
        (self.file.is_some() && self.file == row.file)
            || (self.reference == row.reference && self.attachment == row.attachment)
    }
}

/// The documents, with those files that the report has of them; then the files that are of no such document.
pub(super) fn listed<'p>(page: &'p Page, links: Option<&str>) -> Vec<Listed<'p>> {
    let mut files: HashMap<&str, Vec<File<'p>>> = HashMap::new();
    let mut order = Vec::new();
    for row in page.report.iter().flat_map(|report| &report.documents) {
        let of_it = files.entry(&row.reference).or_insert_with(|| {
            order.push(&*row.reference);
            Vec::new()
        });
        of_it.push(file(page, row, links));
    }
    let mut listed: Vec<Listed<'_>> = Vec::new();
    // Of documents that say the same there may be several.
    for line in page.chart.every_line(Part::Documents) {
        listed.push(Listed {
            day: Words::of(line.day()),
            name: Words::of(line.name()),
            status: Words::of(&line.status()),
            files: files.remove(&*line.entry.resource).unwrap_or_default(),
        });
    }
    for reference in order {
        let Some(files) = files.remove(reference) else { continue };
        let name = match reference.split('/').next().unwrap_or_default() {
            "Patient" => Cow::Borrowed("The whole record as a C-CDA document"),
            "DiagnosticReport" => Cow::Borrowed("Report of a test"),
            other => Cow::Owned(format!("Document of {other}")),
        };
        listed.push(Listed { day: Words::default(), name: Words::of(&name), status: Words::default(), files });
    }
    listed
}

fn file<'p>(page: &'p Page, row: &DocumentReport, links: Option<&str>) -> File<'p> {
    // Only what the manifest lists leads into the folder and nowhere else: its reader sees to that.
    let is_there = |name: &&String| page.report.as_ref().is_some_and(|report| report.files.contains_key(*name));
    let name = row.file.as_ref().filter(is_there);
    let text = page.texts.iter().find(|text| text.is_of(row));
    File {
        link: links.zip(name).map(|(folder, name)| format!("{folder}{name}")),
        form: Words::of(&form(row)),
        text: text.map(|text| &*text.text),
        is_cut: text.is_some_and(|text| text.is_cut),
        is_missing: row.sha256.is_none() && row.status != Status::Complete,
    }
}

fn media_type(row: &DocumentReport) -> String {
    let whole = row.content_type.as_deref().unwrap_or_default();
    whole.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn form(row: &DocumentReport) -> String {
    let media_type = media_type(row);
    let kind = match &*media_type {
        "application/pdf" => "PDF",
        "text/plain" => "Text",
        "text/html" => "Web page",
        "" => "File",
        it if it.contains("xml") || it.contains("cda") => "C-CDA document",
        it if it.starts_with("image/") => "Picture",
        other => other,
    };
    match row.bytes {
        0 => kind.to_owned(),
        bytes if bytes < 1_000 => format!("{kind}, {bytes} bytes"),
        bytes if bytes < 1_000_000 => format!("{kind}, {} KB", bytes / 1_000),
        bytes => format!("{kind}, {}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}
