//! A record as one page to look at.

mod documents;
mod folder;
mod missing;
mod plot;
mod view;
mod words;

use std::{
    fmt,
    path::{Path, PathBuf},
};

use askama::Template;

use self::{documents::Text, view::View};
use super::{Completeness, Document, Resource, ccda, chart::Chart};
use crate::base::Error;

/// A record as one HTML file, for the patient: who it is about; problems, medications, allergies, immunizations and procedures;
/// results over time, with a chart where they have numbers; visits and what belongs to each; the documents; and what is missing.
///
/// Its lines are those of a [`Summary`](super::Summary) with all of them, from the same [`Chart`]. It needs no network, and asks for
/// nothing: its Content-Security-Policy allows its own style sheet and its own script, which searches, and nothing else. Of a record
/// nothing is ever markup, a script or a link; control characters, and those that turn the direction of writing, are taken out, and
/// texts of more than 2,000 characters are cut, C-CDA documents at 500,000.
///
/// ```
/// use nextgen_patient_access::record::{Page, Resource};
///
/// let json = r#"{"resourceType": "Condition", "id": "1", "code": {"text": "Asthma <i>"}, "onsetDateTime": "2019-03-01"}"#;
/// let asthma = Resource::new(serde_json::value::RawValue::from_string(json.to_owned())?).ok_or("no resource")?;
/// let mut page = Page::default();
/// page.add(&asthma);
/// assert!(page.to_string().contains("Asthma &#60;i&#62;"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Its text is health data.
#[derive(Default)]
pub struct Page {
    chart: Chart,
    report: Option<Completeness>,
    /// What can be read of documents, by their files or, where they have none, in the order in which they came.
    texts: Vec<Text>,
    /// Where the record's files are.
    folder: Option<PathBuf>,
}

impl Page {
    /// The page of a record in a folder, as [`Record::download`](super::Record::download) makes it.
    ///
    /// It reads all of the folder, and waits for nothing: in async code, call it on a thread of its own (`tokio::task::spawn_blocking`).
    ///
    /// # Errors
    /// [`ErrorKind::File`](crate::ErrorKind::File) if the folder cannot be read or has no manifest.
    pub fn of_folder(folder: impl AsRef<Path>) -> Result<Self, Error> {
        folder::read(folder.as_ref())
    }

    /// Adds a resource. Those of which a page has nothing to say leave it as it is.
    pub fn add(&mut self, resource: &Resource) {
        self.chart.add(resource);
    }

    /// Adds a document, of which a page shows the text, if it is a C-CDA document or a plain text.
    pub fn add_document(&mut self, document: &Document) {
        self.texts.extend(Text::of(&document.report, &document.bytes));
    }

    /// Adds which documents there are, and what is missing.
    pub fn add_report(&mut self, report: &Completeness) {
        self.report = Some(report.clone());
    }

    /// What the record says, from which the page is made.
    pub fn chart(&self) -> &Chart {
        &self.chart
    }

    /// What was received, and what is missing, if that was added.
    pub fn report(&self) -> Option<&Completeness> {
        self.report.as_ref()
    }

    /// Writes the page to a file that only its owner may read, whole or not at all. Its links lead to the files of the record's folder
    /// from where the page then is.
    ///
    /// # Errors
    /// [`ErrorKind::File`](crate::ErrorKind::File) if it cannot be written.
    pub fn save(&self, file: impl AsRef<Path>) -> Result<(), Error> {
        let file = file.as_ref();
        let links = self.folder.as_deref().and_then(|folder| folder::link(file.parent()?, folder));
        ccda::save(self.html(links.as_deref()).as_bytes(), file)
    }

    fn html(&self, links: Option<&str>) -> String {
        // Writing to a String does not fail.
        View::of(self, links).render().unwrap_or_default()
    }
}

/// The page, as it is in the record's own folder: links lead to the files beside it.
impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.html(self.folder.is_some().then_some("")))
    }
}

/// Nothing of the patient is shown.
impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page").finish_non_exhaustive()
    }
}
