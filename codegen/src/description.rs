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

use serde_json::Value;

use crate::Diagnostic;
use crate::convert::{self, Converted, Notice, NoticeKind};
use crate::correct::{Context, Corrected, correct, overlay};
use crate::document;

/// A file's name, as errors shall have it, and its content.
pub type File<'f> = (&'f str, &'f [u8]);

/// The corrected document of an API, from the vendor's document and our corrections of it, and what is to be told of the vendor's.
///
/// The corrections that are about the vendor's own document come before anything in it is judged.
///
/// # Errors
/// Either file is malformed, or has what cannot be converted without guessing, or corrected; the diagnostic names file and place.
pub fn describe(
    (file, text): File<'_>,
    corrections: Option<File<'_>>,
    context: &Context<'_>,
) -> Result<Corrected, Diagnostic> {
    let (mut document, slips) = document::read_with_slips(text, file)?;
    let overlay = corrections.map(|(file, text)| Ok((file, document::read(text, file)?))).transpose()?;
    let mut ledger = Vec::new();
    if let Some((own, overlay)) = &overlay {
        let mended = overlay::apply_before_conversion(overlay, &mut document);
        ledger = mended.map_err(|problem| problem.in_file(*own))?;
    }
    let converted = in_file(convert::read(document).and_then(Converted::without_guesses), slips, file)?;
    let overlay = overlay.as_ref().map(|(file, overlay)| (*file, overlay));
    let mut corrected = correct(converted.document, overlay, context).map_err(|problem| problem.in_file(file))?;
    ledger.append(&mut corrected.ledger);
    Ok(Corrected { ledger, notices: converted.notices, ..corrected })
}

/// The corrections of a vendor's document without those that change nothing in it any more, and what [`describe`] would say of each.
///
/// # Errors
/// Those of [`describe`], but for that.
pub fn current((file, text): File<'_>, (own, corrections): File<'_>) -> Result<(Value, Vec<Diagnostic>), Diagnostic> {
    let mut document = document::read(text, file)?;
    let overlay = document::read(corrections, own)?;
    let in_own = |problem: Diagnostic| problem.in_file(own);
    let mut stale = overlay::stale_before_conversion(&overlay, &mut document).map_err(in_own)?;
    let converted = convert::convert(document).map_err(|problem| problem.in_file(file))?;
    stale.extend(overlay::current(&overlay, converted).map_err(in_own)?.1);
    Ok((overlay::without(&overlay, &stale), stale.into_iter().map(in_own).collect()))
}

/// A document as it is compared: of OpenAPI 3.1 itself, of any other form as OpenAPI 3.0, untidy as it may be.
///
/// ```
/// let text = b"swagger: '2.0'\ninfo: { title: API, version: 1.10 }\npaths: {}\n";
/// let read = nextgen_patient_access_codegen::description::comparable(("api.yaml", text))?;
/// assert_eq!(read.document["info"]["version"], "1.10");
/// assert_eq!(
///     read.notices[0].diagnostic.to_string(),
///     "api.yaml#/info/version: expected a string, found `1.10`: it wants quotes",
/// );
/// # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
/// ```
///
/// # Errors
/// The file is malformed, or of no form that is known here; the diagnostic names file and place.
pub fn comparable((file, text): File<'_>) -> Result<Converted, Diagnostic> {
    let (document, slips) = document::read_with_slips(text, file)?;
    in_file(convert::comparable(document), slips, file)
}

fn in_file(read: Result<Converted, Diagnostic>, slips: Vec<Diagnostic>, file: &str) -> Result<Converted, Diagnostic> {
    let Converted { document, notices } = read.map_err(|problem| problem.in_file(file))?;
    let slips = slips.into_iter().map(|diagnostic| Notice { kind: NoticeKind::Slip, diagnostic });
    let notices = slips.chain(notices).map(|notice| Notice { diagnostic: notice.diagnostic.in_file(file), ..notice });
    Ok(Converted { document, notices: notices.collect() })
}
