//! From the documents under `specs/` to the files under `generated/`.
//!
//! ```
//! use std::collections::BTreeMap;
//! use nextgen_patient_access_codegen::generate::{Specs, generate};
//!
//! let document = r#"{
//!     "openapi": "3.0.3",
//!     "info": { "title": "Example", "version": "1", "x-fhir-version": "4.0.1" },
//!     "servers": [{ "url": "https://ehr.example/fhir" }],
//!     "paths": {}
//! }"#;
//! let specs = Specs { openapi: BTreeMap::from([("example-r4".into(), document.into())]), fhir: BTreeMap::new() };
//! let files = generate(&specs)?;
//! assert!(files["example_r4.rs"].starts_with("// @generated from specs/openapi/example-r4.json"));
//! assert!(files["apis.rs"].contains(r#"base_url: "https://ehr.example/fhir""#));
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use std::collections::BTreeMap;

use crate::fhir::{self, Definitions, Version};
use crate::{Diagnostic, document, emit};

/// The texts of the documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Specs {
    /// `openapi/<api>.json`, by API id.
    pub openapi: BTreeMap<String, String>,
    /// `fhir/<version>.json`, by version.
    pub fhir: BTreeMap<Version, String>,
}

/// The generated files, by name.
///
/// # Errors
/// A document that is malformed, or says what cannot be expressed in Rust; the diagnostic names file and place.
pub fn generate(specs: &Specs) -> Result<BTreeMap<String, String>, Diagnostic> {
    let mut files = BTreeMap::new();
    let mut definitions = BTreeMap::new();
    for (version, text) in &specs.fhir {
        let source = format!("specs/fhir/{version}.json");
        definitions.insert(*version, Definitions::parse(text).map_err(|problem| problem.in_file(source))?);
    }
    let mut documents = BTreeMap::new();
    for (api, text) in &specs.openapi {
        let source = format!("specs/openapi/{api}.json");
        let document = document::read(text.as_bytes(), &source);
        let code = document.and_then(|document| {
            emit::require_fhir_types(&document, &definitions)?;
            let code = emit::api_module(&document)?;
            documents.insert(api.clone(), document);
            Ok(code)
        });
        let code = code.map_err(|problem| problem.in_file(&source))?;
        let file = format!("{}.rs", api.replace('-', "_"));
        files.insert(file, emit::with_header(&source, text.as_bytes(), &code));
    }
    let sources = specs.openapi.values().map(String::as_str).collect::<String>();
    files
        .insert("apis.rs".to_owned(), emit::with_header("specs/openapi", sources.as_bytes(), &emit::apis(&documents)?));
    for (version, text) in &specs.fhir {
        let source = format!("specs/fhir/{version}.json");
        let Some(definitions) = definitions.get(version) else { continue };
        let code = fhir::emit(*version, definitions).map_err(|problem| problem.in_file(&source))?;
        files.insert(format!("fhir_{version}.rs"), emit::with_header(&source, text.as_bytes(), &code));
    }
    Ok(files)
}
