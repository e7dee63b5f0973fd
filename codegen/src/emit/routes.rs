//! A table per API of every route of its document, which the tests call: each search once with each of its parameters.

use heck::ToSnakeCase;
use serde_json::Value;

use super::names::snake;
use crate::Diagnostic;
use crate::operations::{Operation, operations};

/// The source text of `tests/routes/<api>.rs`, without a header, from the document under `specs/openapi/`.
///
/// It is a call of the macro `routes!`, which the tests beside it write by hand: they know what the server was seeded with.
///
/// # Errors
/// The document has malformed operations; the diagnostic says where.
pub fn route_tests(api: &str, document: &Value) -> Result<String, Diagnostic> {
    let mut table = format!("routes! {{ {} {{\n", api.replace('-', "_"));
    for operation in operations(document)? {
        let id = operation.object.get("operationId").and_then(Value::as_str).unwrap_or_default();
        syn::parse_str::<syn::Ident>(id)
            .map_err(|_| Diagnostic::new("the operationId is no Rust name").at_pointer(operation.pointer()))?;
        let resource_type = operation.path.trim_start_matches('/').split('/').next().unwrap_or_default();
        let prefix = resource_type.to_snake_case();
        table += &if id == format!("{prefix}_read") {
            format!("    read({id}, {resource_type:?});\n")
        } else if id == format!("{prefix}_search") {
            let (required, setters) = parameters(&operation);
            format!("    search({id}, {resource_type:?}, {required:?}, [{}]);\n", setters.join(", "))
        } else {
            format!("    other({id});\n")
        };
    }
    Ok(table + "} }\n")
}

/// The query parameters that are required, and all of them with their setters.
fn parameters<'d>(operation: &Operation<'d>) -> (Vec<&'d str>, Vec<String>) {
    let (mut required, mut setters) = (Vec::new(), Vec::new());
    for parameter in &operation.parameters {
        let member = |name: &str| parameter.get(name);
        let (Some("query"), Some(name)) =
            (member("in").and_then(Value::as_str), member("name").and_then(Value::as_str))
        else {
            continue;
        };
        if member("required").and_then(Value::as_bool) == Some(true) {
            required.push(name);
        }
        setters.push(format!("{name:?} => {}", snake(name)));
    }
    (required, setters)
}
