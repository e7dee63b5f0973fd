//! What progenitor cannot express, said in a way that it can. The document under `specs/openapi/` stays as it is true.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::repeat;
use crate::Diagnostic;
use crate::diagnostic::join;
use crate::fhir::Version;
use crate::operations::{METHODS, resolve};

/// A document for progenitor, and what it no longer says.
pub(super) struct Lowered {
    pub(super) document: Value,
    /// Schema names and the Rust types that stand for them.
    pub(super) fhir_types: BTreeMap<String, String>,
    /// The parameters of each operation, by operationId.
    pub(super) operations: BTreeMap<String, Vec<Parameter>>,
}

/// What the docs of a setter say.
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) place: String,
    pub(super) required: bool,
    pub(super) description: Option<String>,
    /// Whether each call of the setter adds a value.
    pub(super) repeats: bool,
}

pub(super) fn lower(document: &Value) -> Result<Lowered, Diagnostic> {
    let mut lowered =
        Lowered { document: document.clone(), fhir_types: fhir_types(document)?, operations: BTreeMap::new() };
    let paths = lowered.document.get_mut("paths").and_then(Value::as_object_mut);
    let paths = paths.ok_or_else(|| Diagnostic::new("`paths` is no object").at_pointer("/paths"))?;
    for (path, item) in paths {
        let pointer = join("/paths", path);
        let item = item.as_object_mut().ok_or_else(|| Diagnostic::new("no object").at_pointer(&pointer))?;
        for method in METHODS {
            let Some(operation) = item.get_mut(method) else { continue };
            let pointer = join(&pointer, method);
            let operation =
                operation.as_object_mut().ok_or_else(|| Diagnostic::new("no object").at_pointer(&pointer))?;
            provenance(operation);
            let listed = operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten();
            listed.filter_map(Value::as_object_mut).for_each(provenance);
            let (id, parameters) = describe(document, operation, &pointer)?;
            lowered.operations.insert(id, parameters);
            responses(document, operation, &pointer)?;
            bodies(operation);
        }
    }
    Ok(lowered)
}

/// Schemas with `x-fhir-type` are the hand-kept types of the API's FHIR version.
fn fhir_types(document: &Value) -> Result<BTreeMap<String, String>, Diagnostic> {
    let number = document.pointer("/info/x-fhir-version").and_then(Value::as_str).unwrap_or_default();
    let version = Version::of_number(number).ok_or_else(|| {
        Diagnostic::new(format!("`{number}` is no FHIR version that there are types for"))
            .at_pointer("/info/x-fhir-version")
    })?;
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    Ok(schemas
        .into_iter()
        .flatten()
        .filter_map(|(name, schema)| {
            let fhir_type = schema.get("x-fhir-type")?.as_str()?;
            Some((name.clone(), format!("crate::fhir::{version}::{fhir_type}")))
        })
        .collect())
}

/// The operationId and the parameters of an operation. Those that may repeat become lists.
fn describe(
    document: &Value,
    operation: &mut Map<String, Value>,
    pointer: &str,
) -> Result<(String, Vec<Parameter>), Diagnostic> {
    let id = operation.get("operationId").and_then(Value::as_str);
    let id = id.ok_or_else(|| {
        Diagnostic::new("the operation has no `operationId`")
            .at_pointer(pointer)
            .with_help("the rule `operation_ids` gives one: run `cargo xtask generate`")
    })?;
    let id = id.to_owned();
    let listed = operation.get_mut("parameters").and_then(Value::as_array_mut);
    let parameters = listed.into_iter().flatten().enumerate().map(|(index, listed)| {
        let place = join(&join(pointer, "parameters"), &index.to_string());
        let parameter = resolve(document, listed, &place)?;
        let text = |name: &str| parameter.get(name).and_then(Value::as_str).map(str::to_owned);
        let mut described = Parameter {
            name: text("name").unwrap_or_default(),
            place: text("in").unwrap_or_default(),
            required: parameter.get("required").and_then(Value::as_bool).unwrap_or(false),
            description: text("description"),
            repeats: false,
        };
        if repeat::repeats(&id, parameter, &described) {
            described.repeats = true;
            *listed = repeat::as_list(parameter);
        }
        Ok(described)
    });
    let parameters = parameters.collect::<Result<_, Diagnostic>>()?;
    Ok((id, parameters))
}

/// progenitor's docs have no place for an extension, so the provenance of an operation, or of a parameter that has another than
/// its operation, goes into the description.
fn provenance(described: &mut Map<String, Value>) {
    let Some(provenance) = described.get("x-provenance").and_then(Value::as_str) else { return };
    let description = described.get("description").and_then(Value::as_str).unwrap_or_default();
    let separator = if description.is_empty() { "" } else { "\n\n" };
    let description = format!("{description}{separator}Provenance: `{provenance}`.");
    described.insert("description".to_owned(), Value::String(description));
}

/// progenitor panics where success responses differ in type, types `application/json` alone, and loses the status of a
/// declared error that does not parse. So: errors go (the SDK reads them, whatever they are), FHIR's media type becomes
/// JSON's, and responses that differ become one of bytes, which leaves status and headers to the caller.
fn responses(document: &Value, operation: &mut Map<String, Value>, pointer: &str) -> Result<(), Diagnostic> {
    let pointer = join(pointer, "responses");
    let listed = operation.get("responses").and_then(Value::as_object);
    let listed = listed.ok_or_else(|| Diagnostic::new("`responses` is no object").at_pointer(&pointer))?;
    let mut successes = Map::new();
    for (status, response) in listed {
        if status.starts_with('2') {
            let mut response = resolve(document, response, &join(&pointer, status))?.clone();
            json_media_types(&mut response);
            // Links and headers have no form in what progenitor emits.
            if let Some(response) = response.as_object_mut() {
                response.retain(|member, _| matches!(member.as_str(), "description" | "content"));
            }
            successes.insert(status.clone(), response);
        }
    }
    let mut contents = successes.values().map(|response| response.get("content"));
    let first = contents.next();
    if first.is_some_and(|first| contents.any(|content| content != first)) {
        let description = "Differs by status; see the status and the headers.";
        let bytes = json!({ "schema": { "type": "string", "format": "binary" } });
        successes = Map::new();
        successes.insert("2XX".to_owned(), json!({ "description": description, "content": { "*/*": bytes } }));
    }
    operation.insert("responses".to_owned(), Value::Object(successes));
    Ok(())
}

fn bodies(operation: &mut Map<String, Value>) {
    if let Some(body) = operation.get_mut("requestBody") {
        json_media_types(body);
    }
}

fn json_media_types(message: &mut Value) {
    let Some(content) = message.get_mut("content").and_then(Value::as_object_mut) else { return };
    for media_type in ["application/fhir+json", "application/json+fhir"] {
        if let Some(schema) = content.remove(media_type) {
            content.insert("application/json".to_owned(), schema);
        }
    }
}
