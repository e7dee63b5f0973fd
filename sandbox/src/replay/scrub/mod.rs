//! What must not leave a practice, taken out of a recording: what stays is what a list has, or what the report says.

mod body;
mod dates;
mod fhir;
mod headers;
mod json;
mod lexicon;
mod pseudonyms;
mod systems;
mod tree;
mod url;
mod words;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::Path,
};

use self::pseudonyms::{Kind, Pseudonyms};
use super::har::{Creator, Entry, Har};
use crate::error::Error;

const METHODS: [&str; 7] = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];
const PROTOCOLS: [&str; 7] = ["HTTP/1.0", "HTTP/1.1", "HTTP/2", "HTTP/2.0", "HTTP/3", "h2", "h3"];

/// A recording without what must not leave a practice.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Scrubbed {
    /// The recording, as a HAR file's text.
    pub har: String,
    /// How many values were replaced, by what they were: `id`, `text`, `date`, `host` and so on. Each value counts once, dates and numbers
    /// each time.
    pub replaced: BTreeMap<&'static str, usize>,
    /// What was kept though no list has it, for somebody to look at; at most 1,000 of each kind.
    pub kept: BTreeMap<Kept, BTreeSet<String>>,
    /// How many bodies were left out, because they could not be scrubbed: web pages, XML, images, and JSON of over 16 MiB.
    pub left_out: usize,
}

/// What is kept by its form, since no list can have all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kept {
    /// Codes that look as those of their system do, which is the world's: `http://loinc.org|8867-4`.
    Code,
    /// URLs below HL7's: profiles, extensions, code systems.
    Url,
    /// Languages: `en-US`.
    Language,
    /// Values of the headers `Server` and `Api-Version`.
    Header,
}

/// Takes out of a recording (a HAR file's text) what is a patient's, a practice's or a secret, so that it can be given to a maintainer.
///
/// What stays is what is known to be nobody's: of FHIR, what its element tables say is structure, a number or a code; the words of FHIR,
/// OAuth and HTTP; the routes of NextGen's APIs and their hosts. All else is replaced, in URLs, headers, forms and JSON of any kind:
///
/// - Ids, other hosts, texts, tokens and unknown names of JSON members become pseudonyms, the same for the same value, wherever it stands:
///   references, links and searches still fit.
/// - Dates are shifted by as many days for all that is one patient's; how many, nobody learns.
/// - Numbers of more than six digits, and those that are not FHIR's, become 0, or are rounded.
/// - Codes stay if their system is the world's and they look as its codes do. [`Scrubbed::kept`] lists them.
/// - Narrative, attachments and bodies that are no JSON, such as C-CDA documents, are replaced by something of their kind.
///
/// What remains tells of diseases, and of when in a year nobody knows. Look at what was kept before you send it.
///
/// # Errors
/// If the text is no HAR; if this machine has no random numbers.
pub fn scrub(har: &str) -> Result<Scrubbed, Error> {
    let mut har = Har::read(har)?;
    let mut names = Pseudonyms::new()?;
    let mut left_out = 0;
    "1.2".clone_into(&mut har.log.version);
    har.log.creator =
        Creator { name: "nextgen-sandbox scrub".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() };
    for entry in &mut har.log.entries {
        left_out += scrub_entry(entry, &mut names);
    }
    let text = serde_json::to_string_pretty(&har)
        .map_err(|error| Error::new(format!("the recording cannot be written: {error}")))?;
    let (replaced, kept) = names.into_report();
    Ok(Scrubbed { har: text, replaced, kept, left_out })
}

/// How many bodies were left out.
fn scrub_entry(entry: &mut Entry, names: &mut Pseudonyms) -> usize {
    let Entry { request, response, started_date_time, .. } = entry;
    let mut left_out = 0;
    *started_date_time = names.date(started_date_time, None);
    request.cookies.clear();
    response.cookies.clear();
    if !METHODS.contains(&&*request.method) {
        request.method = names.of(Kind::Text, &request.method);
    }
    for protocol in [&mut request.http_version, &mut response.http_version] {
        if !PROTOCOLS.iter().any(|known| known.eq_ignore_ascii_case(protocol)) {
            protocol.clear();
        }
    }
    request.url = url::scrub(&request.url, None, names);
    request.query_string = url::parameters(&request.url);
    headers::scrub(&mut request.headers, names);
    if let Some(post) = &mut request.post_data {
        // HAR has a form in either way, and browsers in both.
        let params = std::mem::take(&mut post.params);
        if post.text.is_empty() {
            post.text = url::joined(&params);
        }
        post.mime_type = words::media_type(&post.mime_type).unwrap_or_default();
        let scrubbed = body::scrub(&post.mime_type, post.text.as_bytes(), names);
        left_out += usize::from(scrubbed.is_none());
        post.text = scrubbed.unwrap_or_default();
    }
    response.status_text.clear();
    response.redirect_url = url::scrub(&response.redirect_url, None, names);
    headers::scrub(&mut response.headers, names);
    let content = &mut response.content;
    let bytes = content.bytes();
    content.mime_type = words::media_type(&content.mime_type).unwrap_or_default();
    let scrubbed = body::scrub(&content.mime_type, &bytes, names);
    left_out += usize::from(scrubbed.is_none());
    let text = scrubbed.unwrap_or_else(|| body::placeholder(&content.mime_type, &bytes).to_owned());
    content.size = i64::try_from(text.len()).unwrap_or(i64::MAX);
    content.text = Some(text);
    content.encoding = None;
    for size in [&mut request.headers_size, &mut request.body_size, &mut response.headers_size, &mut response.body_size]
    {
        *size = -1;
    }
    left_out
}

impl Scrubbed {
    /// Writes the recording to a file that only its owner may read, whatever was there before. It is there whole, or not at all.
    ///
    /// # Errors
    /// If it cannot be written, or what is there is no file.
    pub fn write(&self, path: &Path) -> Result<(), Error> {
        let failed = |why: &dyn std::fmt::Display| {
            Error::new(format!("{}: the scrubbed recording cannot be written: {why}", path.display()))
        };
        if fs::symlink_metadata(path).is_ok_and(|found| !found.is_file()) {
            return Err(failed(&"what is there is no file; name another"));
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        // Made for its owner only (0600), and put in place of what was there, with its mode.
        let mut file = tempfile::NamedTempFile::new_in(folder).map_err(|error| failed(&error))?;
        file.write_all(self.har.as_bytes()).and_then(|()| file.as_file().sync_all()).map_err(|error| failed(&error))?;
        file.persist(path).map_err(|error| failed(&error.error))?;
        Ok(())
    }
}

impl Kept {
    /// What it is, in the plural: `codes`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Code => "codes",
            Self::Url => "URLs of HL7",
            Self::Language => "languages",
            Self::Header => "header values",
        }
    }
}
