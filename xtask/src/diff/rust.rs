//! What a change means in Rust: both revisions generated, and their public items compared.

use nextgen_patient_access_codegen::Diagnostic;
use nextgen_patient_access_codegen::convert::convert;
use nextgen_patient_access_codegen::correct::{Context, correct};
use nextgen_patient_access_codegen::impact::{Impact, Module, compare};
use nextgen_patient_access_codegen::sources::Sources;
use serde_json::Value;

use super::source::Document;

pub(super) fn impact(old: &Document, new: &Document, sources: &Sources) -> Result<Impact, Diagnostic> {
    let module = |side: &Document| module(&side.document, sources).map_err(|problem| problem.in_file(&side.name));
    Ok(compare(&module(old)?, &module(new)?))
}

/// The module of a document. One that the vendor wrote gets its names by our rules first, as part of the API whose base it has.
fn module(document: &Value, sources: &Sources) -> Result<Module, Diagnostic> {
    if document.pointer("/info/x-fhir-version").is_some() {
        return Module::of(document);
    }
    // OpenAPI 3.1 is generated from what 3.0 can say of it.
    let version = document.get("openapi").and_then(Value::as_str).unwrap_or_default();
    let lowered = if version.starts_with("3.1") { Some(convert(document.clone())?) } else { None };
    let document = lowered.as_ref().unwrap_or(document);
    let mut apis: Vec<_> = sources.apis.iter().collect();
    // `/api/fhir/r4` before `/api/fhir`.
    apis.sort_by_key(|api| std::cmp::Reverse(api.base_url.len()));
    let mut refused = Diagnostic::new("specs/sources.toml has no API");
    for api in apis {
        let context = Context {
            api_id: &api.id,
            product: &api.product,
            fhir_version: api.fhir.parse()?,
            service_base: &api.base_url,
            provenance: "vendor",
        };
        match correct(document.clone(), None, &context) {
            Ok(corrected) => return Module::of(&corrected.document),
            Err(problem) => refused = problem,
        }
    }
    Err(refused.with_help("only what describes one of the APIs of specs/sources.toml can be generated"))
}

/// The verdict, and a line for each change.
pub(super) fn text(old: &str, new: &str, impact: &Impact) -> Vec<String> {
    let headline = format!("{old} → {new}: {} in Rust; changes: {}", impact.verdict, impact.changes.len());
    std::iter::once(headline).chain(impact.changes.iter().map(ToString::to_string)).collect()
}
