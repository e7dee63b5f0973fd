//! A first look at what came: is it what was expected, at all? The strict reading is codegen's.
//!
//! Deliberately light: the vendor's Office R4 document is not valid YAML, and is still to be fetched.

use nextgen_patient_access_codegen::sources::DocumentKind;
use serde_json::Value;

/// Whether these bytes are of the expected kind; the error says what they are instead.
pub(super) fn inspect(bytes: &[u8], expected: DocumentKind) -> Result<(), String> {
    let found = match sniff(bytes) {
        Ok(kind) if kind == expected => return Ok(()),
        Ok(kind) => name(kind).to_owned(),
        Err(what) => what,
    };
    Err(format!("{found}, where {} was expected", name(expected)))
}

/// What kind of document this is; the error says, as a noun, what it is that is none.
pub(super) fn sniff(bytes: &[u8]) -> Result<DocumentKind, String> {
    let text =
        str::from_utf8(bytes).map_err(|error| format!("no text (not UTF-8 from byte {})", error.valid_up_to()))?;
    let text = text.trim_start_matches('\u{feff}').trim_start();
    match text.chars().next() {
        None => Err("an empty document".to_owned()),
        Some('{' | '[' | '"') => sniff_json(text),
        Some('<') if text.get(..1024).unwrap_or(text).to_ascii_lowercase().contains("<html") => {
            Err("an HTML page".to_owned())
        }
        Some('<') => Err("an XML document".to_owned()),
        Some(_) if text.lines().any(is_version_line) => Ok(DocumentKind::Description),
        Some(_) => Err("text with neither `swagger:` nor `openapi:` at its top level".to_owned()),
    }
}

/// `swagger: "2.0"` or `openapi: 3.0.0` at the top level of a YAML document.
fn is_version_line(line: &str) -> bool {
    let key = line.split(':').next().unwrap_or_default().trim_end();
    matches!(key.trim_matches(['"', '\'']), "swagger" | "openapi") && line.contains(':')
}

fn sniff_json(text: &str) -> Result<DocumentKind, String> {
    let value: Value = serde_json::from_str(text).map_err(|error| match error.is_eof() {
        true => format!("JSON that breaks off ({error})"),
        false => format!("broken JSON ({error})"),
    })?;
    let has = |key: &str| value.get(key).is_some();
    match value.get("resourceType").and_then(Value::as_str) {
        Some("CapabilityStatement" | "Conformance") => Ok(DocumentKind::CapabilityStatement),
        Some(other) => Err(format!("a FHIR resource of type `{other}`")),
        None if has("swagger") || has("openapi") => Ok(DocumentKind::Description),
        // What each specification requires and the other does not have.
        None if has("authorization_endpoint") && has("capabilities") => Ok(DocumentKind::SmartConfiguration),
        None if has("authorization_endpoint") && has("subject_types_supported") => {
            Ok(DocumentKind::OpenidConfiguration)
        }
        None => Err("JSON with none of `swagger`, `openapi`, `resourceType` at its top level".to_owned()),
    }
}

fn name(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Description => "a Swagger or OpenAPI description",
        DocumentKind::CapabilityStatement => "a CapabilityStatement",
        DocumentKind::SmartConfiguration => "a smart-configuration",
        DocumentKind::OpenidConfiguration => "an openid-configuration",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_known_by_its_top_level() {
        use DocumentKind::*;
        for (text, kind) in [
            ("# office\nswagger: \"2.0\"\n", Description),
            ("\u{feff}info:\n  title: x\n'openapi' : 3.0.0\n", Description),
            (r#"{"openapi": "3.0.1"}"#, Description),
            (r#"{"resourceType": "CapabilityStatement"}"#, CapabilityStatement),
            (r#"{"resourceType": "Conformance"}"#, CapabilityStatement),
            (r#"{"authorization_endpoint": "", "capabilities": []}"#, SmartConfiguration),
            (r#"{"authorization_endpoint": "", "subject_types_supported": []}"#, OpenidConfiguration),
        ] {
            assert_eq!(sniff(text.as_bytes()), Ok(kind), "{text}");
        }
    }

    #[test]
    fn what_is_no_document_is_named() {
        for (bytes, what) in [
            (&b""[..], "an empty document"),
            (b"\n<!DOCTYPE html>\n<HTML>", "an HTML page"),
            (b"<CapabilityStatement xmlns='http://hl7.org/fhir'/>", "an XML document"),
            (b"{\"swagger\": \"2.0\", \"paths\": {", "JSON that breaks off"),
            (b"{\"swagger\": oops}", "broken JSON"),
            (b"{\"message\": \"gone\"}", "JSON with none of"),
            (b"[\"Access denied\"]", "JSON with none of"),
            (b"info:\n  swagger: no\n", "text with neither"),
            (b"\xff\xfe", "no text"),
            (b"{\"resourceType\": \"OperationOutcome\"}", "a FHIR resource of type `OperationOutcome`"),
        ] {
            let found = sniff(bytes).unwrap_err();
            assert!(found.starts_with(what), "{found}");
        }
    }
}
