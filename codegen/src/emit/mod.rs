//! OpenAPI 3.0 document to a Rust module, by progenitor.
//!
//! ```
//! use nextgen_patient_access_codegen::emit;
//! use serde_json::json;
//!
//! let document = json!({
//!     "openapi": "3.0.3",
//!     "info": { "title": "Example", "version": "1", "x-api-id": "example-r4", "x-fhir-version": "4.0.1" },
//!     "paths": { "/Patient/{id}": { "get": {
//!         "operationId": "patient_read",
//!         "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
//!         "responses": { "200": { "description": "The patient.", "content": {
//!             "application/fhir+json": { "schema": { "$ref": "#/components/schemas/Patient" } } } } },
//!     } } },
//!     "components": { "schemas": { "Patient": { "type": "object", "x-fhir-type": "Patient" } } },
//! });
//! let rust = emit::api_module(&document)?;
//! assert!(rust.contains("pub fn patient_read(&self)"));
//! assert!(rust.contains("Result<ResponseValue<crate::fhir::r4::Patient>, crate::Error>"));
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

mod header;
mod lower;
mod repeat;
mod routes;
mod shape;

use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle};
use quote::quote;
use serde_json::Value;
use syn::parse_quote;

use crate::Diagnostic;

pub use header::with_header;
pub use routes::route_tests;

/// The source text of an API's module, without a header, from its document under `specs/openapi/`.
///
/// # Errors
/// The document is no OpenAPI 3.0, or has something that progenitor cannot express; the diagnostic says where.
pub fn api_module(document: &Value) -> Result<String, Diagnostic> {
    let lowered = lower::lower(document)?;
    let spec: openapiv3::OpenAPI = serde_json::from_value(lowered.document)
        .map_err(|e| Diagnostic::new(format!("no OpenAPI 3.0 document: {e}")))?;

    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(crate::Client));
    for (schema, path) in &lowered.fhir_types {
        settings.with_replacement(schema, path, std::iter::empty());
    }
    let mut generator = Generator::new(&settings);
    // progenitor asserts where it could return an error; what it says then is still worth reading.
    let tokens = catch_unwind(AssertUnwindSafe(|| generator.generate_tokens(&spec)))
        .map_err(|panic| {
            let said = panic.downcast_ref::<String>().map(String::as_str);
            let said = said.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("nothing");
            Diagnostic::new(format!("progenitor gave up, saying: {said}"))
                .with_help("lower what it cannot express in codegen/src/emit/lower.rs")
        })?
        .map_err(|e| Diagnostic::new(format!("progenitor: {e}")))?;

    let mut file = syn::parse2(tokens).map_err(|e| Diagnostic::new(format!("progenitor's output is no Rust: {e}")))?;
    shape::shape(&mut file, &lowered.operations)?;
    // So that an app finds what the operations answer with where it found the operations.
    for path in lowered.fhir_types.values() {
        let path: syn::Path = syn::parse_str(path)
            .map_err(|e| Diagnostic::new(format!("`{path}` is no Rust path: {e}")).at_pointer("/components/schemas"))?;
        file.items.push(parse_quote!(pub use #path;));
    }
    Ok(prettyplease::unparse(&file))
}
