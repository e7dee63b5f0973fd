//! `specs/sources.toml` and `specs/sources.lock`: where documents come from, and what they were when last fetched.
//!
//! The first is written by people, the second by `cargo xtask fetch`. Both name things by their path under `specs/upstream`.
//!
//! ```
//! use nextgen_patient_access_codegen::lock::{Fingerprint, Lock, Pin};
//!
//! let mut lock = Lock::default();
//! lock.pins.insert(
//!     "office-r4.swagger.yaml".into(),
//!     Pin {
//!         url: "https://example.org/swaggerR4.yaml".into(),
//!         content: Fingerprint::of_file(b"swagger: '2.0'\n"),
//!         date: "2026-11-24".into(),
//!     },
//! );
//! let text = lock.print()?;
//! assert_eq!(Lock::parse(&text)?, lock);
//! lock.verify("office-r4.swagger.yaml", &Fingerprint::of_file(b"swagger: '2.0'\n"))?;
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

use crate::Diagnostic;

/// `specs/sources.toml`: every API, and every FHIR version.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    /// The APIs, in the order of the file.
    #[serde(rename = "api")]
    pub apis: Vec<ApiSource>,
    /// The FHIR versions, in the order of the file.
    pub fhir: Vec<FhirSource>,
}

/// One API: what it is, and where its documents are published.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApiSource {
    /// Our name for it: `office-r4`.
    pub id: String,
    /// The product that offers it.
    pub product: String,
    /// The id of the [`FhirSource`] whose types its bodies have: `r4`.
    pub fhir: String,
    /// The FHIR service base, as the vendor publishes it.
    pub base_url: String,
    /// The page for people.
    pub page: Option<String>,
    /// The route of FHIR's own description of the server.
    pub metadata: Option<String>,
    /// What our description of the API rests on.
    pub provenance: Provenance,
    /// The file that the client is made from, one of `documents`.
    pub description: String,
    /// The CapabilityStatement that the description is completed by, one of `documents`.
    pub completed_by: Option<String>,
    /// Everything that is fetched for this API.
    pub documents: Vec<DocumentSource>,
}

/// What our description of an API rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provenance {
    /// The vendor's own Swagger or OpenAPI document.
    Vendor,
    /// The CapabilityStatement of the vendor's server.
    Capability,
    /// The implementation guides, the vendor's document not being at hand.
    Inferred,
}

impl Provenance {
    /// The word for it in `x-provenance` and in tables.
    pub fn id(self) -> &'static str {
        match self {
            Self::Vendor => "vendor",
            Self::Capability => "capability",
            Self::Inferred => "inferred",
        }
    }
}

/// One document of an API.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentSource {
    /// Its file name under `specs/upstream`.
    pub file: String,
    /// What it must turn out to be.
    pub kind: DocumentKind,
    /// How to come to it.
    pub find: Find,
}

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// A Swagger 2.0 or OpenAPI 3 description.
    Description,
    /// FHIR's CapabilityStatement (DSTU2: Conformance).
    CapabilityStatement,
    /// SMART on FHIR's `.well-known/smart-configuration`.
    SmartConfiguration,
    /// OpenID Connect's `.well-known/openid-configuration`.
    OpenidConfiguration,
}

/// How to come to a document from what the vendor publishes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Find {
    /// The document itself.
    Url(String),
    /// A Swagger petstore page, which names the document in its query: `?url=`.
    Petstore(String),
    /// A Swagger UI page, whose source lists `urls` by name; `?urls.primaryName=` chooses.
    SwaggerUi(String),
    /// A page for people that links to a Swagger or OpenAPI file.
    Link(String),
    /// [`ApiSource::metadata`].
    Metadata,
}

/// HL7's definitions of one FHIR version.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FhirSource {
    /// Our name for it: `r4`.
    pub id: String,
    /// HL7's number for it: `4.0.1`.
    pub version: String,
    /// The zip archive of its XML Schemas.
    pub archive: String,
}

impl FhirSource {
    /// The folder of its schemas under `specs/upstream`: `fhir/r4/xsd`.
    pub fn folder(&self) -> String {
        format!("fhir/{}/xsd", self.id)
    }
}

impl Sources {
    /// Reads the text of `specs/sources.toml`.
    ///
    /// # Errors
    /// Where the text is not TOML of this shape, with line and column; where an id or a file stands twice; where a file is more than a
    /// plain name, `description` or `completed_by` is not among the documents, or `fhir` or `find = "metadata"` refers to what is not there.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        let sources: Self = read_toml(text)?;
        let mut seen = BTreeSet::new();
        let mut unique = |what: &str, name: &str| match seen.insert(name.to_owned()) {
            true if is_plain_name(name) => Ok(()),
            true => {
                Err(Diagnostic::new(format!("the {what} `{name}` must be of letters, digits, `.`, `_` and `-` only")))
            }
            false => Err(Diagnostic::new(format!("the {what} `{name}` stands twice"))),
        };
        for fhir in &sources.fhir {
            unique("FHIR version", &fhir.id)?;
        }
        for api in &sources.apis {
            unique("API", &api.id)?;
            for document in &api.documents {
                unique("file", &document.file)?;
                if document.find == Find::Metadata && api.metadata.is_none() {
                    return Err(Diagnostic::new(format!(
                        "`{}` has no `metadata` to find `{}` by",
                        api.id, document.file
                    )));
                }
            }
            for file in [&api.description].into_iter().chain(&api.completed_by) {
                if !api.documents.iter().any(|document| document.file == *file) {
                    return Err(Diagnostic::new(format!("`{}`: `{file}` is not among its documents", api.id)));
                }
            }
            if !sources.fhir.iter().any(|fhir| fhir.id == api.fhir) {
                return Err(Diagnostic::new(format!("`{}`: there is no FHIR version `{}`", api.id, api.fhir)));
            }
        }
        Ok(sources)
    }

    /// Every path under `specs/upstream` that these sources fill.
    pub fn paths(&self) -> impl Iterator<Item = String> {
        let documents = self.apis.iter().flat_map(|api| &api.documents).map(|document| document.file.clone());
        documents.chain(self.fhir.iter().map(FhirSource::folder))
    }
}

/// `specs/sources.lock`: what was fetched, by path under `specs/upstream`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// A pin for each document, and for each folder of schemas.
    #[serde(default)]
    pub pins: BTreeMap<String, Pin>,
}

/// Where a document or folder was published, what it held, and since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// Where the vendor or HL7 publishes it (for the schemas of FHIR, their archive), also when this copy came from elsewhere.
    pub url: String,
    /// What it held.
    #[serde(flatten)]
    pub content: Fingerprint,
    /// The day on which this content was first seen, in UTC: `2026-11-24`.
    pub date: String,
}

/// What tells one content from another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprint {
    /// SHA-256 in lower-case hexadecimal: of a file's bytes; for a folder see [`Fingerprint::of_folder`].
    pub sha256: String,
    /// Bytes, all files of a folder together.
    pub size: u64,
    /// How many files a folder has; absent for a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<u64>,
}

impl Fingerprint {
    /// The fingerprint of one file.
    pub fn of_file(bytes: &[u8]) -> Self {
        Self { sha256: sha256(bytes), size: bytes.len() as u64, files: None }
    }

    /// The fingerprint of a folder, from file names to contents.
    ///
    /// Its `sha256` is that of the list of files, one `<sha256>  <name>` a line, in byte order of the names. In the folder itself,
    /// `LC_ALL=C sha256sum *.xsd | sha256sum` prints the same.
    pub fn of_folder(files: &BTreeMap<String, Vec<u8>>) -> Self {
        let list: String = files.iter().map(|(name, bytes)| format!("{}  {name}\n", sha256(bytes))).collect();
        Self {
            sha256: sha256(list.as_bytes()),
            size: files.values().map(|bytes| bytes.len() as u64).sum(),
            files: Some(files.len() as u64),
        }
    }
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Lock {
    /// Reads the text of `specs/sources.lock`.
    ///
    /// # Errors
    /// Where the text is not TOML of this shape, with line and column, or a `sha256` is none.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        let lock: Self = read_toml(text)?;
        let is_sha256 = |text: &str| text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        match lock.pins.iter().find(|(_, pin)| !is_sha256(&pin.content.sha256)) {
            None => Ok(lock),
            Some((path, pin)) => Err(Diagnostic::new(format!("`{path}`: `{}` is not a sha256", pin.content.sha256))
                .with_help("take the entry out and run `cargo xtask fetch`")),
        }
    }

    /// The text of `specs/sources.lock`: by path, so the same pins give the same bytes.
    ///
    /// # Errors
    /// Where TOML cannot hold a pin, which only a size beyond 2⁶³ can bring about.
    pub fn print(&self) -> Result<String, Diagnostic> {
        let pins = toml::to_string(self).map_err(|error| Diagnostic::new(error.to_string()))?;
        Ok(format!(
            "# Written by `cargo xtask fetch`; commit it. What specs/upstream held, and where it came from.\n\n{pins}"
        ))
    }

    /// Whether what lies at `path` under `specs/upstream` is what was pinned.
    ///
    /// # Errors
    /// Where it is not, or nothing is pinned for that path.
    pub fn verify(&self, path: &str, content: &Fingerprint) -> Result<(), Diagnostic> {
        let problem = match self.pins.get(path) {
            Some(pin) if pin.content == *content => return Ok(()),
            Some(Pin { content: pinned, .. }) => format!(
                "is not what specs/sources.lock pins: sha256 {} ({} bytes), pinned {} ({} bytes)",
                content.sha256, content.size, pinned.sha256, pinned.size
            ),
            None => "has no pin in specs/sources.lock".to_owned(),
        };
        Err(Diagnostic::new(problem).in_file(path).with_help("run `cargo xtask fetch` and review what it changes"))
    }
}

fn read_toml<T: DeserializeOwned>(text: &str) -> Result<T, Diagnostic> {
    toml::from_str(text).map_err(|error| {
        let problem = Diagnostic::new(error.message());
        match error.span().and_then(|span| text.get(..span.start)) {
            None => problem,
            Some(before) => {
                let line = before.matches('\n').count() + 1;
                let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
                problem.at_position(line as u64, column as u64)
            }
        }
    })
}

/// Names become paths, so they must not lead out of `specs/upstream`.
fn is_plain_name(name: &str) -> bool {
    !name.starts_with('.') && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCES: &str = r#"
        [[fhir]]
        id = "r4"
        version = "4.0.1"
        archive = "https://hl7.example/r4.zip"

        [[api]]
        id = "office-r4"
        product = "Office"
        fhir = "r4"
        base_url = "https://fhir.example/r4"
        metadata = "https://fhir.example/r4/metadata"
        provenance = "vendor"
        description = "office-r4.swagger.yaml"
        documents = [
          { file = "office-r4.swagger.yaml", kind = "description", find = { petstore = "https://ui.example/?url=x" } },
          { file = "office-r4.json", kind = "capability-statement", find = "metadata" },
        ]
    "#;

    fn problem_of(from: &str, to: &str) -> String {
        assert!(SOURCES.contains(from), "{from}");
        Sources::parse(&SOURCES.replace(from, to)).unwrap_err().to_string()
    }

    #[test]
    fn sources_are_read() {
        let sources = Sources::parse(SOURCES).unwrap();
        let api = &sources.apis[0];
        assert_eq!((api.provenance, api.page.as_deref()), (Provenance::Vendor, None));
        assert_eq!(api.documents[0].find, Find::Petstore("https://ui.example/?url=x".into()));
        assert_eq!(api.documents[1].find, Find::Metadata);
        assert_eq!(sources.paths().collect::<Vec<_>>(), ["office-r4.swagger.yaml", "office-r4.json", "fhir/r4/xsd"]);
    }

    #[test]
    fn mistakes_in_the_sources_are_named() {
        assert!(problem_of("product", "produkt").starts_with(":9:9: unknown field `produkt`"));
        assert!(problem_of("file = \"office-r4.json\"", "file = \"office-r4.swagger.yaml\"").contains("stands twice"));
        assert!(problem_of("file = \"office-r4.json\"", "file = \"../x.json\"").contains("letters, digits"));
        assert!(problem_of("description = \"office-r4.swagger", "description = \"office-r4").contains("not among"));
        assert!(problem_of("fhir = \"r4\"", "fhir = \"r5\"").contains("no FHIR version `r5`"));
        assert!(problem_of("metadata = \"https://fhir.example/r4/metadata\"", "").contains("no `metadata`"));
    }

    fn lock() -> Lock {
        let files = BTreeMap::from([("b.xsd".to_owned(), b"b".to_vec()), ("a.xsd".to_owned(), b"aa".to_vec())]);
        let pin = |content| Pin { url: "https://example.org/x".into(), content, date: "2026-11-24".into() };
        Lock {
            pins: BTreeMap::from([
                ("x.yaml".to_owned(), pin(Fingerprint::of_file(b"x"))),
                ("fhir/r4/xsd".to_owned(), pin(Fingerprint::of_folder(&files))),
            ]),
        }
    }

    #[test]
    fn a_lock_prints_what_it_parses() {
        let text = lock().print().unwrap();
        assert_eq!(
            text.lines().skip(2).collect::<Vec<_>>(),
            [
                "[pins.\"fhir/r4/xsd\"]",
                "url = \"https://example.org/x\"",
                // printf aa >a.xsd; printf b >b.xsd; LC_ALL=C sha256sum *.xsd | sha256sum
                "sha256 = \"91384e9ab23baa6c13323e07468093c3a6867ab02a59cd9eb3ef757809e0d68e\"",
                "size = 3",
                "files = 2",
                "date = \"2026-11-24\"",
                "",
                "[pins.\"x.yaml\"]",
                "url = \"https://example.org/x\"",
                "sha256 = \"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\"",
                "size = 1",
                "date = \"2026-11-24\"",
            ]
        );
        assert_eq!(Lock::parse(&text).unwrap(), lock());
        assert_eq!(Lock::parse("").unwrap(), Lock::default());
    }

    #[test]
    fn a_damaged_lock_is_refused() {
        let text = lock().print().unwrap();
        assert!(Lock::parse(&text.replace("2d711642b", "2D711642B")).unwrap_err().to_string().contains("not a sha256"));
        assert!(Lock::parse(&text.replace("size = 1", "<<<<<<< HEAD")).unwrap_err().position.is_some());
    }

    #[test]
    fn other_content_than_the_pinned_is_refused() {
        assert_eq!(lock().verify("x.yaml", &Fingerprint::of_file(b"x")), Ok(()));
        let changed = lock().verify("x.yaml", &Fingerprint::of_file(b"y")).unwrap_err().to_string();
        assert!(changed.starts_with("x.yaml: is not what specs/sources.lock pins: sha256 "), "{changed}");
        assert!(lock().verify("z.yaml", &Fingerprint::of_file(b"z")).unwrap_err().message.contains("has no pin"));
    }
}
