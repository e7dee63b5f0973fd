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
//! assert!(rust.contains("id: impl ::std::convert::TryInto<::std::string::String>"));
//! assert!(rust.contains("Result<ResponseValue<crate::fhir::r4::Patient>, crate::Error>"));
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

mod apis;
mod debug;
mod docs;
mod header;
mod lists;
mod lower;
mod names;
mod parameters;
mod progenitor;
mod references;
mod repeat;
mod routes;
mod schemas;
mod shape;

use std::collections::BTreeMap;

use serde_json::Value;
use syn::parse_quote;

use crate::Diagnostic;
use crate::diagnostic::join;
use crate::fhir::{Definitions, Version};

pub use apis::apis;
pub use docs::api_page;
pub use header::with_header;
pub(crate) use names::snake as method_name;
pub use routes::route_tests;

/// The source text of an API's module, without a header, from its document under `specs/openapi/`.
///
/// # Errors
/// The document is no OpenAPI 3.0, or has something that progenitor or Rust cannot express; the diagnostic says where.
pub fn api_module(document: &Value) -> Result<String, Diagnostic> {
    // What reads OpenAPI for progenitor takes some 50 kB of stack a level, unoptimised, and the caller's may be small.
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(32 << 20).spawn_scoped(scope, || module(document));
        let thread = thread.map_err(|error| Diagnostic::new(format!("cannot start a thread: {error}")))?;
        thread.join().unwrap_or_else(|_| Err(Diagnostic::new("the generator panicked").at_pointer("")))
    })
}

fn module(document: &Value) -> Result<String, Diagnostic> {
    let lowered = lower::lower(document)?;
    references::check(&lowered.document)?;
    names::check(&lowered.document)?;
    let mut file = progenitor::generate(&lowered)?;
    shape::shape(&mut file, &lowered.operations)?;
    docs::write(&mut file, document, &lowered.operations)?;
    debug::hide(&mut file.items);
    // So that an app finds what the operations answer with where it found the operations.
    for path in lowered.fhir_types.values() {
        file.items.push(parse_quote!(pub use #path;));
    }
    progenitor::caught(|| prettyplease::unparse(&file))
        .map_err(|said| Diagnostic::new(format!("the code cannot be printed: {said}")).at_pointer(""))
}

/// Checks that the FHIR types which a document names are among those that are generated.
///
/// # Errors
/// One is not; the diagnostic says where. A version that there are no definitions of is not checked.
pub fn require_fhir_types(document: &Value, definitions: &BTreeMap<Version, Definitions>) -> Result<(), Diagnostic> {
    let number = document.pointer("/info/x-fhir-version").and_then(Value::as_str).unwrap_or_default();
    let version = Version::of_number(number);
    let Some((version, known)) = version.and_then(|version| Some((version, definitions.get(&version)?))) else {
        return Ok(());
    };
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    for (name, schema) in schemas {
        let stated = schema.get("x-fhir-type").and_then(Value::as_str);
        if let Some(missing) = stated.filter(|stated| !known.types.contains_key(*stated)) {
            return Err(Diagnostic::new(format!("there is no type `{missing}` in fhir/specs/{version}.json"))
                .at_pointer(join("/components/schemas", name))
                .with_help(
                    "if FHIR has it, list it in fhir/specs/resources.toml; if not, correct the path that names it",
                ));
        }
    }
    Ok(())
}
