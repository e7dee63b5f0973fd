//! From a vendor's document to the API's document under `specs/openapi/`: read, convert, correct.
//!
//! ```
//! use nextgen_patient_access_codegen::{correct::Context, description, fhir::Version};
//!
//! let swagger = br#"
//! swagger: "2.0"
//! info: {title: API, version: "1"}
//! host: ehr.example
//! basePath: /api
//! schemes: [https]
//! paths:
//!   /fhir/Patient/{id}:
//!     get:
//!       parameters: [{name: id, in: path, required: true, type: string}]
//!       responses: {"200": {description: Success}}
//! "#;
//! let context = Context {
//!     api_id: "example-r4",
//!     product: "Example",
//!     fhir_version: Version::R4,
//!     service_base: "https://ehr.example/api/fhir",
//!     provenance: "vendor",
//! };
//! let description = description::describe(("example.swagger.yaml", swagger), None, &context)?;
//! assert_eq!(description.document["paths"]["/Patient/{id}"]["get"]["operationId"], "patient_read");
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use crate::Diagnostic;
use crate::convert::convert;
use crate::correct::{Context, Corrected, correct};
use crate::document;

/// A file's name, as errors shall have it, and its content.
pub type File<'f> = (&'f str, &'f [u8]);

/// The corrected document of an API, from the vendor's document and our corrections of it.
///
/// # Errors
/// Either file is malformed, or has what cannot be converted or corrected; the diagnostic names file and place.
pub fn describe(
    (file, text): File<'_>,
    corrections: Option<File<'_>>,
    context: &Context<'_>,
) -> Result<Corrected, Diagnostic> {
    let document = document::read(text, file)?;
    let converted = convert(document).map_err(|problem| problem.in_file(file))?;
    let overlay = corrections.map(|(file, text)| Ok((file, document::read(text, file)?))).transpose()?;
    let overlay = overlay.as_ref().map(|(file, overlay)| (*file, overlay));
    correct(converted, overlay, context).map_err(|problem| problem.in_file(file))
}
