//! From the documents under `specs/` and `fhir/specs/` to the files under `generated/` and `fhir/generated/`.
//!
//! ```
//! use std::collections::BTreeMap;
//! use nextgen_patient_access_codegen::generate;
//!
//! let document = r#"{
//!     "openapi": "3.0.3",
//!     "info": { "title": "Example", "version": "1", "x-fhir-version": "4.0.1" },
//!     "servers": [{ "url": "https://ehr.example/fhir" }],
//!     "paths": {}
//! }"#;
//! let files = generate::apis(&BTreeMap::from([("example-r4".into(), document.into())]), &BTreeMap::new())?;
//! assert!(files["example_r4.rs"].starts_with("// @generated from specs/openapi/example-r4.json"));
//! assert!(files["apis.rs"].contains(r#"base_url: "https://ehr.example/fhir""#));
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use std::collections::BTreeMap;

use crate::fhir::guide::Guide;
use crate::fhir::{self, Definitions, Version};
use crate::{Diagnostic, document, emit};

/// The modules of APIs, the pages of their docs and the table of them, by file name; from the texts of `specs/openapi/<api>.json` by API id, and the `tables` of
/// the types that they name.
///
/// # Errors
/// A document that is malformed, or says what cannot be expressed in Rust; the diagnostic names file and place.
pub fn apis(
    descriptions: &BTreeMap<String, String>,
    tables: &BTreeMap<Version, String>,
) -> Result<BTreeMap<String, String>, Diagnostic> {
    let mut files = BTreeMap::new();
    let mut definitions = BTreeMap::new();
    for (version, text) in tables {
        definitions.insert(*version, parse(*version, text)?);
    }
    let mut documents = BTreeMap::new();
    for (api, text) in descriptions {
        let source = format!("specs/openapi/{api}.json");
        let document = document::read(text.as_bytes(), &source);
        let made = document.and_then(|document| {
            emit::require_fhir_types(&document, &definitions)?;
            let made = (emit::api_module(&document)?, emit::api_page(&document)?);
            documents.insert(api.clone(), document);
            Ok(made)
        });
        let (code, page) = made.map_err(|problem| problem.in_file(&source))?;
        let name = api.replace('-', "_");
        files.insert(format!("{name}.rs"), emit::with_header(&source, text.as_bytes(), &code));
        files.insert(format!("{name}.md"), page);
    }
    let sources = descriptions.values().map(String::as_str).collect::<String>();
    let table = emit::apis(&documents)?;
    files.insert("apis.rs".to_owned(), emit::with_header("specs/openapi", sources.as_bytes(), &table));
    Ok(files)
}

/// The types of each FHIR version, by file name; from the texts of `fhir/specs/<version>.json`. And the profiles of US Core, from the text
/// of `fhir/specs/us-core.json`, if there is one.
///
/// # Errors
/// A table that is malformed; the diagnostic names file and place.
pub fn types(
    tables: &BTreeMap<Version, String>,
    us_core: Option<&str>,
) -> Result<BTreeMap<String, String>, Diagnostic> {
    let mut files = BTreeMap::new();
    let mut r4 = None;
    for (version, text) in tables {
        let definitions = parse(*version, text)?;
        let code = fhir::emit(*version, &definitions).map_err(|problem| problem.in_file(source(*version)))?;
        files.insert(format!("{version}.rs"), emit::with_header(&source(*version), text.as_bytes(), &code));
        r4 = r4.or((*version == Version::R4).then_some(definitions));
    }
    if let (Some(text), Some(r4)) = (us_core, r4) {
        let code = Guide::parse(text).and_then(|guide| fhir::guide::emit(&guide, &r4));
        let code = code.map_err(|problem| problem.in_file(US_CORE))?;
        files.insert("us_core.rs".to_owned(), emit::with_header(US_CORE, text.as_bytes(), &code));
    }
    Ok(files)
}

const US_CORE: &str = "fhir/specs/us-core.json";

fn parse(version: Version, text: &str) -> Result<Definitions, Diagnostic> {
    Definitions::parse(text).map_err(|problem| problem.in_file(source(version)))
}

fn source(version: Version) -> String {
    format!("fhir/specs/{version}.json")
}
