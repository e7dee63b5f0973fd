//! What progenitor cannot express, said in a way that it can. The document under `specs/openapi/` stays as it is true.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{docs, parameters, schemas};
use crate::Diagnostic;
use crate::correct::prune;
use crate::diagnostic::join;
use crate::fhir::Version;
use crate::operations::{METHODS, resolve};

/// A document for progenitor, and what it no longer says.
pub(super) struct Lowered {
    pub(super) document: Value,
    /// Schema names and the Rust types that stand for them.
    pub(super) fhir_types: BTreeMap<String, syn::Path>,
    /// The parameters of each operation, by operationId.
    pub(super) operations: BTreeMap<String, Vec<Parameter>>,
}

/// What the docs of a setter say.
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) place: String,
    pub(super) required: bool,
    /// What is sent if the caller gives nothing.
    pub(super) default: Option<String>,
    pub(super) description: Option<String>,
    /// Whether each call of the setter adds a value.
    pub(super) repeats: bool,
    /// What is between the values, where a list is sent as one text; as a URL has it.
    pub(super) separator: Option<String>,
}

pub(super) fn lower(document: &Value) -> Result<Lowered, Diagnostic> {
    let mut lowered =
        Lowered { document: document.clone(), fhir_types: fhir_types(document)?, operations: BTreeMap::new() };
    let paths = lowered.document.get_mut("paths").and_then(Value::as_object_mut);
    let paths = paths.ok_or_else(|| Diagnostic::new("`paths` is no object").at_pointer("/paths"))?;
    for (path, item) in paths.iter_mut().filter(|(path, _)| !path.starts_with("x-")) {
        let pointer = join("/paths", path);
        if !path.starts_with('/') {
            // progenitor's reader would skip it without a word.
            return Err(Diagnostic::new("a path begins with `/`").at_pointer(pointer));
        }
        if path.contains(['?', '#']) {
            return Err(Diagnostic::new("a path has no query: a value of a parameter in it could add others")
                .at_pointer(pointer)
                .with_help("write the path without it, and what follows `?` as parameters in query, by a correction"));
        }
        let item = item.as_object_mut().ok_or_else(|| Diagnostic::new("no object").at_pointer(&pointer))?;
        let of_path = item.remove("parameters");
        for method in METHODS {
            let Some(operation) = item.get_mut(method) else { continue };
            let pointer = join(&pointer, method);
            let operation =
                operation.as_object_mut().ok_or_else(|| Diagnostic::new("no object").at_pointer(&pointer))?;
            parameters::inherit(document, of_path.as_ref(), operation, &pointer)?;
            let listed = operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten();
            listed.filter_map(Value::as_object_mut).for_each(provenance);
            let (id, mut parameters) = describe(document, operation, &pointer)?;
            parameters::check_path(path, &parameters, &pointer)?;
            // Those of the path first, in its order.
            parameters.sort_by_key(|parameter| match parameter.place.as_str() {
                "path" => path.find(&format!("{{{}}}", parameter.name)).unwrap_or(usize::MAX),
                _ => usize::MAX,
            });
            lowered.operations.insert(id, parameters);
            responses(document, method, operation, &pointer)?;
            bodies(operation);
        }
    }
    // The bodies of answers that became bytes.
    prune(&mut lowered.document, "schemas");
    defaults(&mut lowered.document);
    texts(&mut lowered.document);
    lowered.document = schemas::lower(&lowered.document);
    Ok(lowered)
}

/// Schemas with `x-fhir-type` are the hand-kept types of the API's FHIR version.
fn fhir_types(document: &Value) -> Result<BTreeMap<String, syn::Path>, Diagnostic> {
    let number = document.pointer("/info/x-fhir-version").and_then(Value::as_str).unwrap_or_default();
    let version = Version::of_number(number).ok_or_else(|| {
        Diagnostic::new(format!("`{number}` is no FHIR version that there are types for"))
            .at_pointer("/info/x-fhir-version")
    })?;
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    schemas
        .into_iter()
        .flatten()
        .filter_map(|(name, schema)| Some((name, schema.get("x-fhir-type")?.as_str()?)))
        .map(|(name, fhir_type)| {
            let path: syn::Path = syn::parse_str(&format!("crate::fhir::{version}::{fhir_type}")).map_err(|_| {
                Diagnostic::new(format!("`{fhir_type}` is no type")).at_pointer(join("/components/schemas", name))
            })?;
            Ok((name.clone(), path))
        })
        .collect()
}

/// The operationId and the parameters of an operation, which are lowered in their places.
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
    let listed = operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten();
    let parameters = listed.enumerate().map(|(index, listed)| {
        parameters::describe(document, &id, listed, &join(&join(pointer, "parameters"), &index.to_string()))
    });
    let parameters = parameters.collect::<Result<_, Diagnostic>>()?;
    Ok((id, parameters))
}

/// The docs of a setter have no place for an extension, so the provenance of a parameter that has another than its operation goes
/// into the description.
fn provenance(described: &mut Map<String, Value>) {
    let stated = described.get("x-provenance").and_then(Value::as_str);
    let Some(known) = stated.and_then(docs::known_from) else { return };
    let description = described.get("description").and_then(Value::as_str).unwrap_or_default();
    let separator = if description.is_empty() { "" } else { "\n\n" };
    let description = format!("{description}{separator}{known}");
    described.insert("description".to_owned(), Value::String(description));
}

/// progenitor panics where success responses differ in type, types `application/json` alone, and loses the status of a
/// declared error that does not parse. So: errors go (the SDK reads them, whatever they are), FHIR's media type becomes
/// JSON's, and responses that differ become one of bytes, which leaves status and headers to the caller. Any success is
/// one: that a server creates with 200 or deletes with 204 is no failure.
fn responses(
    document: &Value,
    method: &str,
    operation: &mut Map<String, Value>,
    pointer: &str,
) -> Result<(), Diagnostic> {
    let pointer = join(pointer, "responses");
    let listed = operation.get("responses").and_then(Value::as_object);
    let listed = listed.ok_or_else(|| Diagnostic::new("`responses` is no object").at_pointer(&pointer))?;
    let bytes = || json!({ "*/*": { "schema": { "type": "string", "format": "binary" } } });
    let mut contents = Vec::new();
    for (status, response) in listed.iter().filter(|(status, _)| status.starts_with('2')) {
        let mut response = resolve(document, response, &join(&pointer, status))?.clone();
        json_media_types(&mut response);
        // Nobody gets nothing: the document only does not say what.
        let is_silent = method == "get" && status == "200";
        contents.push(response.get("content").cloned().or_else(|| is_silent.then(bytes)));
    }
    let first = contents.first().cloned().flatten();
    let content = if contents.iter().all(|content| *content == first) { first } else { Some(bytes()) };
    // Links and headers have no form in what progenitor emits.
    let mut success = json!({ "description": "" });
    if let (Some(content), Some(success)) = (content, success.as_object_mut()) {
        success.insert("content".to_owned(), content);
    }
    operation.insert("responses".to_owned(), json!({ "2XX": success }));
    Ok(())
}

/// What a value looks like is the server's to judge; in Rust it would take crates that the SDK does without (`regress`, `uuid`,
/// `chrono` with serde). So it is text.
fn texts(value: &mut Value) {
    const FORMATS: [&str; 3] = ["date", "date-time", "uuid"];
    match value {
        Value::Array(items) => items.iter_mut().for_each(texts),
        Value::Object(members) => {
            members.retain(|name, member| match (name.as_str(), &*member) {
                ("pattern", Value::String(_)) => false,
                ("format", Value::String(format)) => !FORMATS.contains(&format.as_str()),
                _ => true,
            });
            let data = ["default", "enum", "example", "examples"];
            members.iter_mut().filter(|(name, _)| !data.contains(&name.as_str())).for_each(|(_, member)| texts(member));
        }
        _ => {}
    }
}

/// progenitor demands every required member, also one with a default.
fn defaults(document: &mut Value) {
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for schema in schemas.into_iter().flat_map(|schemas| schemas.values_mut()) {
        let members = schema.get("properties").cloned().unwrap_or_default();
        let has_default = |name: &Value| name.as_str().and_then(|name| members.get(name)?.get("default")).is_some();
        if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
            required.retain(|name| !has_default(name));
        }
    }
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
