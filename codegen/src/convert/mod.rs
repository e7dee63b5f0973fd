//! Every form of description to one OpenAPI 3.0.3 document.
//!
//! ```
//! use nextgen_patient_access_codegen::{convert::swagger2, document};
//!
//! let text = b"swagger: '2.0'\ninfo: {title: Example, version: '1'}\nhost: example.org\nschemes: [https]\npaths: {}\n";
//! let openapi = swagger2::convert(&document::read(text, "example.yaml")?)?;
//! assert_eq!(openapi["openapi"], "3.0.3");
//! assert_eq!(openapi["servers"][0]["url"], "https://example.org");
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use serde_json::Value;

use crate::Diagnostic;
use crate::document::Kind;

pub mod capability;
mod node;
pub mod swagger2;

/// Converts a document of whatever [`Kind`] to OpenAPI 3.0.
///
/// # Errors
/// Those of the conversion, or that the document is of no kind that is known here.
pub fn convert(document: Value) -> Result<Value, Diagnostic> {
    match Kind::of(&document)? {
        Kind::Swagger2 => swagger2::convert(&document),
        Kind::OpenApi30 => {
            let root = node::Node { value: &document, at: String::new() };
            root.get("paths").map(|paths| paths.object()).transpose()?;
            Ok(document)
        }
        Kind::CapabilityStatement | Kind::Conformance => capability::convert(&document),
    }
}
