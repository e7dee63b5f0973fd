//! `specs/sources.toml`: the APIs and the FHIR versions, and where their documents come from. Written by people; documents are
//! named by their path under `specs/upstream`.
//!
//! ```
//! use nextgen_patient_access_codegen::sources::Sources;
//!
//! let sources = Sources::parse(
//!     r#"
//!     api = []
//!     [[fhir]]
//!     id = "r4"
//!     version = "4.0.1"
//!     archive = "https://example.org/r4.zip"
//!     "#,
//! )?;
//! assert_eq!(sources.paths().collect::<Vec<_>>(), ["fhir/r4/xsd"]);
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use std::collections::BTreeSet;

use serde::{Deserialize, de::DeserializeOwned};

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
    /// The implementation guides, in the order of the file.
    #[serde(default, rename = "guide")]
    pub guides: Vec<GuideSource>,
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

/// An implementation guide of FHIR, whose profiles get views.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideSource {
    /// Our name for it: `us-core`.
    pub id: String,
    /// The publisher's number for it: `9.0.0`.
    pub version: String,
    /// The id of the [`FhirSource`] that its profiles are of: `r4`.
    pub fhir: String,
    /// The zip archive of its definitions in JSON.
    pub archive: String,
}

impl GuideSource {
    /// The folder of its profiles and extensions under `specs/upstream`: `fhir/us-core`.
    pub fn folder(&self) -> String {
        format!("fhir/{}", self.id)
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
        for guide in &sources.guides {
            unique("guide", &guide.id)?;
            if !sources.fhir.iter().any(|fhir| fhir.id == guide.fhir) {
                return Err(Diagnostic::new(format!("`{}`: there is no FHIR version `{}`", guide.id, guide.fhir)));
            }
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
        documents.chain(self.fhir.iter().map(FhirSource::folder)).chain(self.guides.iter().map(GuideSource::folder))
    }
}

/// Reads TOML; an error has line and column.
pub(crate) fn read_toml<T: DeserializeOwned>(text: &str) -> Result<T, Diagnostic> {
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
}
