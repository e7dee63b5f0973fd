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
//! The entries, which are machine-readable, are not modelled: FHIR resources say the same. The XML reader refuses document type
//! declarations, and with them every entity and every external reference.
//!
//! Source: HL7 CDA R2 and C-CDA R2.1, <https://www.hl7.org/ccdasearch/>.

use std::{borrow::Cow, fmt, path::Path};

use encoding_rs::{Encoding, UTF_8};
use roxmltree::{Document, Node, ParsingOptions};

use super::documents::{self, Source};
use crate::base::{Error, ErrorKind};
use crate::client::Client;

/// How many elements, texts and comments a document may have; the largest real ones have some 300,000.
const MAX_NODES: u32 = 4_000_000;

/// A C-CDA document. `Debug` shows nothing of the patient.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ccda {
    /// Whom it is about.
    pub patient: Patient,
    /// The title.
    pub title: Option<String>,
    /// When it was made, in FHIR's form: `2024-05-01`, `2024-05-01T14:35:45-05:00`.
    pub date: Option<String>,
    /// The sections, in order; a section within another comes after it, one [level](Section::level) deeper.
    pub sections: Vec<Section>,
}

/// Whom a document is about.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Patient {
    /// The first name given, in one line.
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
    /// The narrative: a line for each paragraph, item or row, a tab between cells.
    pub text: String,
    /// How many sections it is in.
    pub level: usize,
}

impl Ccda {
    /// Reads a document: UTF-8, UTF-16 with a byte order mark, or the encoding that its XML declaration names.
    ///
    /// # Errors
    /// [`ErrorKind::Payload`] if it is not XML, has a document type declaration, an unknown encoding or bytes that its encoding
    /// does not have, or is no ClinicalDocument.
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        let xml = decode(bytes)?;
        let options = ParsingOptions { allow_dtd: false, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
        let document = Document::parse_with_options(&xml, options).map_err(|error| match error {
            roxmltree::Error::DtdDetected => refuse("the document has a document type declaration, which is not read"),
            roxmltree::Error::NodesLimitReached => refuse("the document is too large"),
            // Of the reader's error only the place is kept: its text quotes the document.
            other => refuse(format!("the document is not XML, at line {}", other.pos().row)),
        })?;
        let root = document.root_element();
        if root.tag_name().name() != "ClinicalDocument" {
            return Err(refuse("the document is no ClinicalDocument"));
        }
        Ok(Self {
            patient: patient(root),
            title: child(root, "title").map(line).filter(|title| !title.is_empty()),
            date: child(root, "effectiveTime").and_then(time),
            sections: sections(root),
        })
    }

    /// The first section with a code.
    pub fn section(&self, code: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.code.as_deref() == Some(code))
    }
}

impl Client {
    /// The C-CDA document that Office makes of a patient, as it came; [`Ccda::read`] reads it.
    ///
    /// # Errors
    /// Those of [`Client::execute`]; [`ErrorKind::Payload`] for an OperationOutcome in its place; [`ErrorKind::Request`] where the
    /// API makes none.
    pub async fn ccda(&self, patient: &str) -> Result<Vec<u8>, Error> {
        let Some(source) = Source::ccda(self.endpoint(), patient) else {
            return Err(Error::new(ErrorKind::Request, "this API makes no C-CDA documents")
                .for_api(self.api())
                .with_help("use office-r4 or office-r3, or the documents of the record"));
        };
        match documents::fetch(self, &source).await {
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
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    crate::files::write(folder, file, document)
}

fn refuse(what: impl Into<Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::Payload, what).with_help("keep the document as it is; another reader may show it")
}

/// The text of an XML document. Its encoding is told by a byte order mark, or by the declaration.
fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Error> {
    let (encoding, length) = match Encoding::for_bom(bytes) {
        Some(found) => found,
        None => {
            let declared = declared_encoding(bytes);
            let known = declared.map_or(Some(UTF_8), Encoding::for_label);
            let known = known.ok_or_else(|| refuse("the document is in an encoding that is not known"))?;
            // Whoever can read the declaration byte for byte does not read UTF-16, whatever it says; .NET writes such documents.
            (known.output_encoding(), 0)
        }
    };
    let rest = bytes.get(length..).unwrap_or_default();
    match encoding.decode_without_bom_handling_and_without_replacement(rest) {
        Some(text) => Ok(text),
        None => Err(refuse(format!("the document has bytes that its encoding, {}, does not have", encoding.name()))),
    }
}

/// The encoding that `<?xml … encoding="…"?>` names.
fn declared_encoding(bytes: &[u8]) -> Option<&[u8]> {
    let end = bytes.iter().take(256).position(|byte| *byte == b'>')?;
    let declaration = bytes.get(..end)?.strip_prefix(b"<?xml")?;
    let at = declaration.windows(8).position(|word| word == b"encoding")?;
    let value = declaration.get(at + 8..)?.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let quote = value.first().filter(|byte| matches!(byte, b'"' | b'\''))?;
    value.get(1..)?.split(|byte| byte == quote).next()
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| child.is_element() && child.tag_name().name() == name)
}

fn at<'a, 'i>(node: Node<'a, 'i>, path: &[&str]) -> Option<Node<'a, 'i>> {
    path.iter().try_fold(node, |node, name| child(node, name))
}

fn patient(root: Node<'_, '_>) -> Patient {
    let Some(role) = at(root, &["recordTarget", "patientRole"]) else { return Patient::default() };
    let ids = role.children().filter(|child| child.tag_name().name() == "id").filter_map(|id| {
        match (id.attribute("root"), id.attribute("extension")) {
            (Some(root), Some(extension)) => Some(format!("{root}^{extension}")),
            (one, other) => one.or(other).map(str::to_owned),
        }
    });
    let ids = ids.collect();
    let Some(person) = child(role, "patient") else { return Patient { ids, ..Patient::default() } };
    Patient {
        name: child(person, "name").map(line).filter(|name| !name.is_empty()),
        birth_date: child(person, "birthTime").and_then(time).map(|time| time.chars().take(10).collect()),
        gender: child(person, "administrativeGenderCode").and_then(|code| Some(code.attribute("code")?.to_owned())),
        ids,
    }
}

/// HL7's `20240501143545.123-0500` in FHIR's form; `None` if it is none.
fn time(node: Node<'_, '_>) -> Option<String> {
    let value = node.attribute("value")?;
    let (digits, zone) = match value.find(['+', '-']) {
        Some(at) => value.split_at_checked(at)?,
        None => (value, ""),
    };
    let digits = digits.split('.').next()?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize, to: usize| digits.get(from..to);
    let mut text = part(0, 4)?.to_owned();
    for (sign, from) in [("-", 4), ("-", 6)] {
        let Some(part) = part(from, from + 2) else { return Some(text) };
        text = format!("{text}{sign}{part}");
    }
    let (Some(hour), Some(minute)) = (part(8, 10), part(10, 12)) else { return Some(text) };
    // FHIR has no time without a zone.
    let (Some(zone_hour), Some(zone_minute)) = (zone.get(..3), zone.get(3..5)) else { return Some(text) };
    Some(format!("{text}T{hour}:{minute}:{}{zone_hour}:{zone_minute}", part(12, 14).unwrap_or("00")))
}

fn sections(root: Node<'_, '_>) -> Vec<Section> {
    let Some(body) = at(root, &["component", "structuredBody"]) else { return Vec::new() };
    let is_section = |node: &Node<'_, '_>| node.is_element() && node.tag_name().name() == "section";
    let mut sections = Vec::new();
    // Where the sections end that are open.
    let mut open: Vec<usize> = Vec::new();
    for node in body.descendants().filter(is_section) {
        open.retain(|end| *end > node.range().start);
        sections.push(Section {
            code: child(node, "code").and_then(|code| Some(code.attribute("code")?.to_owned())),
            title: child(node, "title").map(line).filter(|title| !title.is_empty()),
            text: child(node, "text").map(narrative).unwrap_or_default(),
            level: open.len(),
        });
        open.push(node.range().end);
    }
    sections
}

/// The text of an element, on one line.
fn line(node: Node<'_, '_>) -> String {
    let mut words = Vec::new();
    for text in node.descendants().filter_map(|node| node.is_text().then(|| node.text()).flatten()) {
        words.extend(text.split_whitespace());
    }
    words.join(" ")
}

/// A section's text: a line for each block of it, a tab between the cells of a table.
fn narrative(text: Node<'_, '_>) -> String {
    let mut out = String::new();
    for node in text.descendants() {
        if let Some(text) = node.is_text().then(|| node.text()).flatten() {
            let starts_apart = text.starts_with(char::is_whitespace);
            let mut words = text.split_whitespace();
            if let Some(first) = words.next() {
                if starts_apart && !out.is_empty() && !out.ends_with(['\n', '\t', ' ']) {
                    out.push(' ');
                }
                out.push_str(first);
                words.for_each(|word| {
                    out.push(' ');
                    out.push_str(word);
                });
            }
            if text.ends_with(char::is_whitespace) && !out.is_empty() && !out.ends_with(['\n', '\t', ' ']) {
                out.push(' ');
            }
            continue;
        }
        match node.tag_name().name() {
            "paragraph" | "tr" | "item" | "list" | "table" | "caption" | "br" => end_line(&mut out, '\n'),
            "td" | "th" if node.prev_sibling_element().is_some() => end_line(&mut out, '\t'),
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn end_line(out: &mut String, end: char) {
    while out.ends_with(' ') {
        out.pop();
    }
    if end == '\t' || (!out.is_empty() && !out.ends_with('\n')) {
        out.push(end);
    }
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
