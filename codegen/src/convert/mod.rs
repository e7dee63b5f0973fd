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

pub mod swagger2;
