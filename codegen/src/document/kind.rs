//! Which kind of description a document is.

use serde_json::Value;

use super::describe;
use crate::Diagnostic;

/// The kinds of description that the project reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `swagger: "2.0"`.
    Swagger2,
    /// `openapi: 3.0.x`.
    OpenApi30,
    /// `openapi: 3.1.x`.
    OpenApi31,
    /// FHIR's `CapabilityStatement` (STU3 and later).
    CapabilityStatement,
    /// FHIR's `Conformance` (DSTU2).
    Conformance,
}

impl Kind {
    /// Tells the kind by `swagger`, `openapi` or `resourceType`.
    ///
    /// # Errors
    /// A [`Diagnostic`] that says what was found, when the document is none of the kinds: OpenAPI 3.2 for one.
    pub fn of(document: &Value) -> Result<Self, Diagnostic> {
        let member = |name: &str| document.get(name).map(|value| (format!("/{name}"), text(value)));
        if let Some((pointer, version)) = member("swagger") {
            // An unquoted 2.0 is a number in YAML; every tool takes it.
            return if version == "2.0" { Ok(Self::Swagger2) } else { Err(unsupported("Swagger", &version, pointer)) };
        }
        if let Some((pointer, version)) = member("openapi") {
            let is =
                |minor: &str| version.strip_prefix(minor).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
            return match () {
                () if is("3.0") => Ok(Self::OpenApi30),
                () if is("3.1") => Ok(Self::OpenApi31),
                () => Err(unsupported("OpenAPI", &version, pointer)),
            };
        }
        match member("resourceType") {
            Some((_, name)) if name == "CapabilityStatement" => Ok(Self::CapabilityStatement),
            Some((_, name)) if name == "Conformance" => Ok(Self::Conformance),
            Some((pointer, name)) => Err(unknown(&format!("a FHIR resource of type {name}")).at_pointer(pointer)),
            None => Err(unknown(&content(document)).at_pointer("")),
        }
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        other => describe(other).to_owned(),
    }
}

fn content(document: &Value) -> String {
    match document.as_object() {
        Some(map) if !map.is_empty() => {
            let names: Vec<_> = map.keys().take(5).map(|name| format!("`{name}`")).collect();
            format!("a mapping with {}{}", names.join(", "), if map.len() > 5 { ", …" } else { "" })
        }
        Some(_) => "an empty mapping".to_owned(),
        None => describe(document).to_owned(),
    }
}

fn unsupported(format: &str, version: &str, pointer: String) -> Diagnostic {
    Diagnostic::new(format!("{format} {version} is not supported"))
        .at_pointer(pointer)
        .with_help("supported are Swagger 2.0, OpenAPI 3.0 and 3.1, and FHIR CapabilityStatement or Conformance")
}

fn unknown(found: &str) -> Diagnostic {
    Diagnostic::new(format!("not an API description: found {found}")).with_help(
        "expected `swagger: \"2.0\"`, `openapi: 3.0.x` or `3.1.x`, or a FHIR CapabilityStatement or Conformance",
    )
}
