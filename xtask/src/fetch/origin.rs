//! Where the bytes come from: the vendor and HL7, or what `--from` names.

use std::{
    fmt, fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    str::FromStr,
};

use nextgen_patient_access_codegen::{
    Diagnostic,
    lock::Fingerprint,
    sources::{ApiSource, DocumentSource, FhirSource, GuideSource},
};
use url::Url;

use super::{
    definitions::{Files, Kind},
    discover::{Start, expect},
    http::{Http, MAX_ARCHIVE, MAX_DOCUMENT, permitted},
    inspect::inspect,
};

/// One thing to fetch: it fills one path under specs/upstream and has one pin.
pub(super) enum Item<'a> {
    Document { api: &'a ApiSource, source: &'a DocumentSource },
    Schemas(&'a FhirSource),
    Guide(&'a GuideSource),
}

impl Item<'_> {
    pub(super) fn path(&self) -> String {
        match self {
            Self::Document { source, .. } => source.file.clone(),
            Self::Schemas(fhir) => fhir.folder(),
            Self::Guide(guide) => guide.folder(),
        }
    }

    /// Whether nothing can be made without it: a witness may be missing, the description not.
    pub(super) fn is_essential(&self) -> bool {
        match self {
            Self::Document { api, source } => source.file == api.description,
            Self::Schemas(_) | Self::Guide(_) => true,
        }
    }

    pub(super) fn start(&self) -> Result<Start, Diagnostic> {
        let archive = match self {
            Self::Document { api, source } => return Start::of(api, source),
            Self::Schemas(fhir) => &fhir.archive,
            Self::Guide(guide) => &guide.archive,
        };
        match Url::parse(archive) {
            Ok(url) => Ok(Start::Document(url)),
            Err(error) => Err(Diagnostic::new(format!("no URL: {error}")).in_file(archive)),
        }
    }

    /// From the bytes of one file to the content: looks whether it is what was expected, and unpacks an archive.
    fn content(&self, bytes: Vec<u8>) -> Result<Content, String> {
        match self {
            Self::Document { source, .. } => inspect(&bytes, source.kind).map(|()| Content::File(bytes)),
            Self::Schemas(_) => Kind::Schemas.unzip(&bytes).map(Content::Folder),
            Self::Guide(_) => Kind::Profiles.unzip(&bytes).map(Content::Folder),
        }
    }

    fn limit(&self) -> u64 {
        match self {
            Self::Document { .. } => MAX_DOCUMENT,
            Self::Schemas(_) | Self::Guide(_) => MAX_ARCHIVE,
        }
    }
}

/// What fills a path under specs/upstream.
pub(super) enum Content {
    File(Vec<u8>),
    Folder(Files),
}

impl Content {
    pub(super) fn fingerprint(&self) -> Fingerprint {
        match self {
            Self::File(bytes) => Fingerprint::of_file(bytes),
            Self::Folder(files) => Fingerprint::of_folder(files),
        }
    }
}

/// What came, and from where if that had to be found out.
pub(super) struct Fetched {
    pub(super) located: Option<Url>,
    pub(super) content: Content,
}

/// `--from`: a copy of what is published.
#[derive(Debug, Clone)]
pub(crate) enum Origin {
    Mirror(Url),
    /// A folder or a file.
    Path(PathBuf),
}

impl FromStr for Origin {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match Url::parse(text) {
            Ok(url) if matches!(url.scheme(), "http" | "https") => permitted(&url).map(|()| Self::Mirror(url)),
            _ => Ok(Self::Path(text.into())),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mirror(url) => url.fmt(f),
            Self::Path(path) => path.display().fmt(f),
        }
    }
}

/// What the publisher has.
pub(super) async fn from_publisher(http: &Http, item: &Item<'_>) -> Result<Fetched, Diagnostic> {
    let url = item.start()?.locate(http).await?;
    let answer = expect(http, &url, item.limit()).await?;
    let content = item.content(answer.bytes).map_err(|problem| Diagnostic::new(problem).in_file(url.as_str()))?;
    Ok(Fetched { located: Some(url), content })
}

/// What a mirror has: the same file names below its URL, and for FHIR `r4/fhir-all-xsd.zip` and `us-core/definitions.json.zip`; `None`
/// where it has not got it.
pub(super) async fn from_mirror(http: &Http, mirror: &Url, item: &Item<'_>) -> Result<Option<Content>, Diagnostic> {
    let mut url = mirror.clone();
    url.set_path(&format!("{}/{}", mirror.path().trim_end_matches('/'), archive(item)));
    let Some(answer) = http.get(&url, item.limit()).await? else { return Ok(None) };
    item.content(answer.bytes).map(Some).map_err(|problem| Diagnostic::new(problem).in_file(url.as_str()))
}

/// What a folder has: the same file names, and for FHIR `r4/xsd/*.xsd` or `r4/fhir-all-xsd.zip`, `us-core/*.json` or
/// `us-core/definitions.json.zip`, or a copy of specs/upstream; `None` where it has not got it.
pub(super) fn from_folder(folder: &Path, item: &Item<'_>) -> Result<Option<Content>, Diagnostic> {
    let (kind, below) = match item {
        Item::Document { source, .. } => return read(&folder.join(&source.file), item),
        Item::Schemas(fhir) => (Kind::Schemas, folder.join(&fhir.id).join("xsd")),
        Item::Guide(guide) => (Kind::Profiles, folder.join(&guide.id)),
    };
    // Where there is the archive in place of its files, the folder of a guide is there as well.
    let archive = read(&folder.join(archive(item)), item)?;
    if archive.is_some() {
        return Ok(archive);
    }
    for files in [below, folder.join(item.path())] {
        if files.is_dir() {
            let files = kind.read_folder(&files).map_err(|problem| at(&files, problem))?;
            return Ok(Some(Content::Folder(files)));
        }
    }
    Ok(None)
}

/// Where the archive of definitions is in a copy of what is published.
fn archive(item: &Item<'_>) -> String {
    match item {
        Item::Document { source, .. } => source.file.clone(),
        Item::Schemas(fhir) => format!("{}/fhir-all-xsd.zip", fhir.id),
        Item::Guide(guide) => format!("{}/definitions.json.zip", guide.id),
    }
}

fn read(path: &Path, item: &Item<'_>) -> Result<Option<Content>, Diagnostic> {
    match fs::read(path) {
        Ok(bytes) => item.content(bytes).map(Some).map_err(|problem| at(path, problem)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(path, error.to_string())),
    }
}

pub(super) fn at(path: &Path, problem: impl Into<String>) -> Diagnostic {
    Diagnostic::new(problem).in_file(path.display().to_string())
}
