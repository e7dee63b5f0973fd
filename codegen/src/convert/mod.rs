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
//!
//! Documents are untidy. [`read`] reads what other tools read, and tells of each slip in it, with its place; [`convert`] stops where
//! it would have to guess. [`comparable`] is for those who compare: it leaves OpenAPI 3.1 as it is.

use serde_json::Value;

use crate::Diagnostic;
use crate::document::Kind;

pub mod capability;
mod lenient;
mod node;
mod notice;
mod openapi3;
pub mod openapi31;
pub mod swagger2;

pub use notice::{Converted, Notice, NoticeKind};
pub(crate) use openapi31::map_schemas;

/// Converts a document of whatever [`Kind`] to OpenAPI 3.0, unless something in it has to be guessed.
///
/// # Errors
/// Those of [`read`], or the first guess.
pub fn convert(document: Value) -> Result<Value, Diagnostic> {
    read(document)?.without_guesses().map(|converted| converted.document)
}

/// Converts a document of whatever [`Kind`] to OpenAPI 3.0 as far as it can be read, and tells what is wrong in it.
///
/// # Errors
/// That the document is of no kind that is known here, or not of the shape that it must have for anything to be read.
pub fn read(document: Value) -> Result<Converted, Diagnostic> {
    match Kind::of(&document)? {
        Kind::OpenApi31 => openapi31::lower(comparable(document)?),
        _ => comparable(document),
    }
}

/// The same as [`read`], but for OpenAPI 3.1, which stays that, tidied up.
///
/// # Errors
/// Those of [`read`].
pub fn comparable(document: Value) -> Result<Converted, Diagnostic> {
    match Kind::of(&document)? {
        Kind::Swagger2 => swagger2::read(&document),
        Kind::OpenApi30 | Kind::OpenApi31 => openapi3::read(&document),
        Kind::CapabilityStatement | Kind::Conformance => {
            Ok(Converted { document: capability::convert(&document)?, notices: Vec::new() })
        }
    }
}
