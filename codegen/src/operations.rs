//! The operations of an OpenAPI document, for who only reads them.

use serde_json::{Map, Value};

use crate::Diagnostic;
use crate::diagnostic::join;

pub(crate) const METHODS: [&str; 8] = ["delete", "get", "head", "options", "patch", "post", "put", "trace"];

/// An operation of a document.
pub(crate) struct Operation<'d> {
    pub(crate) path: &'d str,
    pub(crate) method: &'d str,
    pub(crate) object: &'d Map<String, Value>,
    /// Its own parameters and those of its path, references followed.
    pub(crate) parameters: Vec<&'d Value>,
}

impl Operation<'_> {
    /// Where the operation stands in the document.
    pub(crate) fn pointer(&self) -> String {
        join(&join("/paths", self.path), self.method)
    }

    /// Its parameter of that name and place (`query`, `path`).
    pub(crate) fn parameter(&self, name: &str, place: &str) -> Option<&Value> {
        let is =
            |parameter: &Value, member: &str, text: &str| parameter.get(member).and_then(Value::as_str) == Some(text);
        self.parameters.iter().copied().find(|parameter| is(parameter, "name", name) && is(parameter, "in", place))
    }
}

/// Every operation, in the order of path and method.
pub(crate) fn operations(document: &Value) -> Result<Vec<Operation<'_>>, Diagnostic> {
    let mut found = Vec::new();
    let paths = document.get("paths").and_then(Value::as_object);
    for (path, item) in paths.ok_or_else(|| Diagnostic::new("`paths` is no object").at_pointer("/paths"))? {
        let pointer = join("/paths", path);
        for method in METHODS {
            let Some(operation) = item.get(method) else { continue };
            let pointer = join(&pointer, method);
            let object = operation.as_object().ok_or_else(|| Diagnostic::new("no object").at_pointer(&pointer))?;
            let lists = [operation.get("parameters"), item.get("parameters")];
            let parameters = lists.into_iter().filter_map(|list| list?.as_array()).flatten();
            let parameters = parameters.map(|parameter| resolve(document, parameter, &pointer));
            let parameters = parameters.collect::<Result<_, _>>()?;
            found.push(Operation { path, method, object, parameters });
        }
    }
    Ok(found)
}

/// What a `$ref` refers to, or the value itself if it is none.
pub(crate) fn resolve<'d>(document: &'d Value, value: &'d Value, pointer: &str) -> Result<&'d Value, Diagnostic> {
    let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return Ok(value) };
    let target = reference.strip_prefix('#').and_then(|target| document.pointer(target));
    target.ok_or_else(|| Diagnostic::new(format!("`{reference}` points to nothing")).at_pointer(pointer))
}

/// Whether a segment of a path names a resource type.
pub(crate) fn is_resource_type(segment: &str) -> bool {
    segment.starts_with(|first: char| first.is_ascii_uppercase()) && segment.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Whether a segment of a path stands for what the caller gives: `{id}`.
pub(crate) fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{')
}
