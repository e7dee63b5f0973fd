//! The parameters of a path, as parameters of its operations.

use serde_json::{Value, json};

use super::operations::operations;
use super::parameters;
use super::place::Node;

/// The document in which each operation refers to the parameters of its path, but for those that it has of its own.
///
/// What `--flatten-params` is to oasdiff: without it, the parameters of a path are not compared with each other, and
/// one that is gone is no finding.
///
/// ```
/// use nextgen_patient_access_codegen::diff::flatten_parameters;
/// use serde_json::json;
///
/// let document = json!({ "paths": { "/Patient": { "parameters": [{ "name": "_id", "in": "query" }], "get": {} } } });
/// let flat = flatten_parameters(&document);
/// assert_eq!(flat["paths"]["/Patient"]["get"]["parameters"], json!([{ "$ref": "#/paths/~1Patient/parameters/0" }]));
/// ```
pub fn flatten_parameters(document: &Value) -> Value {
    let mut flat = document.clone();
    for (_, item) in Node::root(document).entries("paths") {
        for (_, operation) in operations(&item) {
            let parameters = parameters::all(&item, &operation).into_iter();
            let of_path = parameters.filter(|parameter| parameter.is_of_path_item);
            let references: Vec<_> =
                of_path.map(|parameter| json!({ "$ref": format!("#{}", parameter.node.pointer) })).collect();
            let own = flat.pointer_mut(&operation.pointer).and_then(Value::as_object_mut);
            let list = own.map(|operation| operation.entry("parameters").or_insert_with(|| json!([])));
            if let Some(list) = list.and_then(Value::as_array_mut) {
                list.extend(references);
            }
        }
    }
    flat
}
