//! C-CDA documents: what they say at the top, and their sections as text.
//!
//! ```
//! use nextgen_patient_access::record::ccda::Ccda;
//!
//! let xml = br#"<ClinicalDocument xmlns="urn:hl7-org:v3"><title>Summary</title><component><structuredBody><component>
//!   <section><code code="48765-2" codeSystem="2.16.840.1.113883.6.1"/><title>Allergies</title><text>None known</text></section>
//! </component></structuredBody></component></ClinicalDocument>"#;
//! let ccda = Ccda::read(xml)?;
//! assert_eq!(ccda.title.as_deref(), Some("Summary"));
//! assert_eq!(ccda.section("48765-2").map(|allergies| allergies.text.as_str()), Some("None known"));
//! # Ok::<(), nextgen_patient_access::Error>(())
//! ```
//!
//! The entries, which are machine-readable, are not modelled: FHIR resources say the same. A document is read as a stream, in a time
//! and with a memory that grow with its length alone. Document type declarations are refused, and with them every entity and every
//! external reference.
//!
//! Source: HL7 CDA R2 and C-CDA R2.1, <https://www.hl7.org/ccdasearch/>.

mod display;
mod document;
mod encoding;
mod narrative;
mod time;
mod xml;

use std::{borrow::Cow, ffi::OsStr, fmt, path::Path};

use encoding_rs::{UTF_8, WINDOWS_1252};

use super::documents::{self, Source};
use crate::base::{Error, ErrorKind};
use crate::client::Client;
use crate::files;

const HELP: &str = "keep the document as it is; another reader may show it";

/// A C-CDA document. As text it is readable by people: health data. `Debug` shows nothing of the patient.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ccda {
    /// Whom it is about.
    pub patient: Patient,
    /// The title.
    pub title: Option<String>,
    /// When it was made, in FHIR's form: `2024-05-01`, `2024-05-01T14:35:45-05:00`. A time whose zone is not told has none here
    /// either; `None` stands for a time that cannot be read, too.
    pub date: Option<String>,
    /// The sections, in order; a section within another comes after it, one [level](Section::level) deeper.
    pub sections: Vec<Section>,
    /// The body, where it is no XML with sections but a file, such as a PDF (a `nonXMLBody`).
    pub body: Option<Body>,
}

/// Whom a document is about.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Patient {
    /// The first name that is known, in one line.
    pub name: Option<String>,
    /// The date of birth, in FHIR's form.
    pub birth_date: Option<String>,
    /// The code of the administrative gender: `F`, `M`, `UN`.
    pub gender: Option<String>,
    /// The patient's ids: each the root, and the extension where there is one, as `root^extension`.
    pub ids: Vec<String>,
}

/// A section of a document.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Section {
    /// The code that says what the section is about, mostly of LOINC: `48765-2` for allergies.
    pub code: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The narrative: a line for each paragraph, item or row, a tab between cells; items and lines within a cell have a semicolon
    /// between them. What is raised or lowered is so in Unicode's characters: `10⁹/L`.
    pub text: String,
    /// How many sections it is in.
    pub level: usize,
}

/// The body of a document that is no XML.
///
/// ```
/// use nextgen_patient_access::record::ccda::Ccda;
///
/// let xml = br#"<ClinicalDocument xmlns="urn:hl7-org:v3"><component><nonXMLBody>
///   <text mediaType="application/pdf" representation="B64">JVBERi0xLjc=</text>
/// </nonXMLBody></component></ClinicalDocument>"#;
/// let body = Ccda::read(xml)?.body.ok_or("no such body")?;
/// assert_eq!((body.media_type.as_deref(), &*body.bytes), (Some("application/pdf"), &b"%PDF-1.7"[..]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Body {
    /// The media type, as the document says: `application/pdf`, `text/plain`.
    pub media_type: Option<String>,
    /// The file; empty if the document only says where it is.
    pub bytes: Vec<u8>,
    /// Where the file is, if the document says so. It was not fetched.
    pub url: Option<String>,
}

impl Ccda {
    /// Reads a document: UTF-8, UTF-16, or the encoding that its XML declaration names.
    ///
    /// 1 MB takes tens of milliseconds, and nothing is waited for: in async code, read large documents on a thread of their own
    /// (`tokio::task::spawn_blocking`).
    ///
    /// # Errors
    /// [`ErrorKind::Payload`] if it is not XML, has a document type declaration, an unknown encoding or bytes that its encoding
    /// does not have, is no ClinicalDocument, or has a body that is not what it says. [`ErrorKind::Limit`] if it has more elements
    /// (4 million), attributes on one tag (256), elements in one another (640) or namespace declarations in one another (128) than
    /// are read. The text says at which line, and quotes nothing of the document.
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        document::read(&encoding::decode(bytes)?)
    }

    /// The first section with a code.
    pub fn section(&self, code: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.code.as_deref() == Some(code))
    }
}

impl Body {
    /// The file as text, if it is one: UTF-8, or else Windows-1252.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        let is_there = self.is_text() && !self.bytes.is_empty();
        is_there.then(|| match UTF_8.decode(&self.bytes) {
            (text, _, false) => text,
            _ => WINDOWS_1252.decode(&self.bytes).0,
        })
    }

    /// Whether the media type is one of texts. CDA's default is `text/plain`.
    fn is_text(&self) -> bool {
        let media_type = self.media_type.as_deref().unwrap_or("text/plain").trim_start();
        media_type.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("text/")) && !media_type.ends_with("rtf")
    }
}

impl Client {
    /// The C-CDA document that Office makes of a patient, as it came; [`Ccda::read`] reads it.
    ///
    /// # Errors
    /// Those of [`Client::execute`]; [`ErrorKind::Payload`] for an OperationOutcome in its place; [`ErrorKind::Request`] where the
    /// API makes none.
    pub async fn ccda(&self, patient: &str) -> Result<Vec<u8>, Error> {
        let patient = self.endpoint().id_here("Patient", patient)?;
        let Some(source) = Source::ccda(self.endpoint(), &patient) else {
            return Err(Error::new(ErrorKind::Request, "this API makes no C-CDA documents")
                .for_api(self.api())
                .with_help("use office-r4 or office-r3, or the documents of the record"));
        };
        match documents::fetch(self, source).await {
            (document, None) => Ok(document.bytes),
            (_, Some(error)) => Err(error),
        }
    }
}

/// Writes a document to a file that only its owner may read, whole or not at all.
///
/// # Errors
/// [`ErrorKind::File`] if it cannot be written.
pub fn save(document: &[u8], file: impl AsRef<Path>) -> Result<(), Error> {
    let file = file.as_ref();
    let Some(name) = file.file_name().and_then(OsStr::to_str) else {
        let error = Error::new(ErrorKind::File, "this cannot be a file's name").in_folder(file);
        return Err(error.with_help("give the path of a file"));
    };
    let folder = files::folder(file.parent().unwrap_or(Path::new("")))?;
    let at = file.parent().unwrap_or(Path::new(""));
    files::write(&folder, &folder, name, document).map_err(|error| error.in_folder(at))
}

fn refuse(what: impl Into<Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::Payload, what).with_help(HELP)
}

impl fmt::Debug for Ccda {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ccda").field("sections", &self.sections.len()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Patient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Patient").finish_non_exhaustive()
    }
}

impl fmt::Debug for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Section").field("code", &self.code).field("level", &self.level).finish_non_exhaustive()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("media_type", &self.media_type)
            .field("bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}
