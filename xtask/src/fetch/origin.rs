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
    sources::{ApiSource, DocumentSource, FhirSource},
};
use url::Url;

use super::{
    discover::{Start, expect},
    http::{Http, MAX_ARCHIVE, MAX_DOCUMENT, permitted},
    inspect::inspect,
    xsd::{self, Schemas},
};

/// One thing to fetch: it fills one path under specs/upstream and has one pin.
pub(super) enum Item<'a> {
    Document { api: &'a ApiSource, source: &'a DocumentSource },
    Schemas(&'a FhirSource),
}

impl Item<'_> {
    pub(super) fn path(&self) -> String {
        match self {
            Self::Document { source, .. } => source.file.clone(),
            Self::Schemas(fhir) => fhir.folder(),
        }
    }

    /// Whether nothing can be made without it: a witness may be missing, the description not.
    pub(super) fn is_essential(&self) -> bool {
        match self {
            Self::Document { api, source } => source.file == api.description,
            Self::Schemas(_) => true,
        }
    }

    pub(super) fn start(&self) -> Result<Start, Diagnostic> {
        match self {
            Self::Document { api, source } => Start::of(api, source),
            Self::Schemas(fhir) => match Url::parse(&fhir.archive) {
                Ok(url) => Ok(Start::Document(url)),
                Err(error) => Err(Diagnostic::new(format!("no URL: {error}")).in_file(&fhir.archive)),
            },
        }
    }

    /// From the bytes of one file to the content: looks whether it is what was expected, and unpacks an archive.
    fn content(&self, bytes: Vec<u8>) -> Result<Content, String> {
        match self {
            Self::Document { source, .. } => inspect(&bytes, source.kind).map(|()| Content::File(bytes)),
            Self::Schemas(_) => xsd::unzip(&bytes).map(Content::Folder),
        }
    }

    fn limit(&self) -> u64 {
        match self {
            Self::Document { .. } => MAX_DOCUMENT,
            Self::Schemas(_) => MAX_ARCHIVE,
        }
    }
}

/// What fills a path under specs/upstream.
pub(super) enum Content {
    File(Vec<u8>),
    Folder(Schemas),
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

/// What a mirror has: the same file names below its URL, and for FHIR `r4/fhir-all-xsd.zip`; `None` where it has not got it.
pub(super) async fn from_mirror(http: &Http, mirror: &Url, item: &Item<'_>) -> Result<Option<Content>, Diagnostic> {
    let name = match item {
        Item::Document { source, .. } => source.file.clone(),
        Item::Schemas(fhir) => archive(fhir),
    };
    let mut url = mirror.clone();
    url.set_path(&format!("{}/{name}", mirror.path().trim_end_matches('/')));
    let Some(answer) = http.get(&url, item.limit()).await? else { return Ok(None) };
    item.content(answer.bytes).map(Some).map_err(|problem| Diagnostic::new(problem).in_file(url.as_str()))
}

/// What a folder has: the same file names, and for FHIR `r4/xsd/*.xsd` or `r4/fhir-all-xsd.zip`, or a copy of specs/upstream; `None`
/// where it has not got it.
pub(super) fn from_folder(folder: &Path, item: &Item<'_>) -> Result<Option<Content>, Diagnostic> {
    match item {
        Item::Document { source, .. } => read(&folder.join(&source.file), item),
        Item::Schemas(fhir) => {
            for xsd in [folder.join(&fhir.id).join("xsd"), folder.join(fhir.folder())] {
                if xsd.is_dir() {
                    let schemas = xsd::read_folder(&xsd).map_err(|problem| at(&xsd, problem))?;
                    return Ok(Some(Content::Folder(schemas)));
                }
            }
            read(&folder.join(archive(fhir)), item)
        }
    }
}

fn archive(fhir: &FhirSource) -> String {
    format!("{}/fhir-all-xsd.zip", fhir.id)
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
