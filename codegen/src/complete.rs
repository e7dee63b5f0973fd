//! Completes the description of an API by a second witness: what the server says of itself and the vendor's document lacks.
//!
//! Both documents have been [corrected](crate::correct), so they name paths, operations and parameters alike. Nothing that the
//! first has is changed, and everything that is added says where it comes from, by `x-provenance`. What of the second is not to
//! be believed is removed from it beforehand, by corrections of its own. An operation that the first has as `inferred`, and the
//! second has, too, is inferred no more.
//!
//! ```
//! use nextgen_patient_access_codegen::complete::complete;
//! use serde_json::json;
//!
//! let mut vendor = json!({ "paths": { "/Goal": { "get": { "operationId": "goal_search", "x-provenance": "vendor" } } } });
//! let parameter = json!({ "name": "_revinclude", "in": "query" });
//! let statement = json!({ "paths": {
//!     "/Goal": { "get": { "operationId": "goal_search", "x-provenance": "capability", "parameters": [parameter] } },
//!     "/Goal/{id}": { "get": { "operationId": "goal_read", "x-provenance": "capability" } },
//! } });
//! let additions = complete(&mut vendor, &statement)?;
//! assert_eq!(additions, ["/paths/~1Goal/get/parameters/_revinclude", "/paths/~1Goal~1{id}/get"]);
//! assert_eq!(vendor["paths"]["/Goal"]["get"]["x-provenance"], "vendor");
//! assert_eq!(vendor["paths"]["/Goal"]["get"]["parameters"][0]["x-provenance"], "capability");
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Diagnostic;
use crate::correct::draft::{child, object};
use crate::operations::{Operation, operations};
use crate::sources::Provenance;

/// Adds to `document` the operations and query parameters that only `witness` has, and returns where each now stands.
///
/// # Errors
/// When either is no OpenAPI document; the diagnostic says where.
pub fn complete(document: &mut Value, witness: &Value) -> Result<Vec<String>, Diagnostic> {
    let mut additions = Vec::new();
    let there = document.clone();
    let there: BTreeMap<String, Operation<'_>> =
        operations(&there)?.into_iter().map(|operation| (route(&operation), operation)).collect();
    for stated in operations(witness)? {
        let Some(operation) = there.get(&route(&stated)) else {
            let item = object(document, &["paths", stated.path])?;
            item.insert(stated.method.into(), stated.object.clone().into());
            additions.push(stated.pointer());
            continue;
        };
        let provenance = stated.object.get("x-provenance").cloned();
        if operation.object.get("x-provenance").is_some_and(|known| known == Provenance::Inferred.id()) {
            let members = object(document, &["paths", operation.path, operation.method])?;
            members.extend(provenance.clone().map(|provenance| ("x-provenance".into(), provenance)));
        }
        for parameter in &stated.parameters {
            let text = |member: &str| parameter.get(member).and_then(Value::as_str).unwrap_or_default();
            let (name, place) = (text("name"), text("in"));
            if place != "query" || operation.parameter(name, place).is_some() {
                continue;
            }
            let mut parameter = (*parameter).clone();
            object(&mut parameter, &[])?
                .extend(provenance.clone().map(|provenance| ("x-provenance".into(), provenance)));
            let members = object(document, &["paths", operation.path, operation.method])?;
            let list = members.entry("parameters").or_insert_with(|| Value::Array(Vec::new()));
            list.as_array_mut()
                .ok_or_else(|| Diagnostic::new("`parameters` is no list").at_pointer(operation.pointer()))?
                .push(parameter);
            additions.push(format!("{}/parameters/{name}", operation.pointer()));
        }
    }
    complete_components(document, witness)?;
    complete_tags(document, witness)?;
    Ok(additions)
}

/// Two paths are the same whatever their parameters are called.
fn route(operation: &Operation<'_>) -> String {
    let segments = operation.path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    format!("{} {}", operation.method, segments.collect::<Vec<_>>().join("/"))
}

/// What the added operations refer to.
fn complete_components(document: &mut Value, witness: &Value) -> Result<(), Diagnostic> {
    let there = object(document, &["components"])?;
    let components = witness.get("components").and_then(Value::as_object).into_iter().flatten();
    for (kind, stated) in components.filter(|(kind, _)| *kind != "securitySchemes") {
        let there = child(there, kind, "/components")?;
        for (name, component) in stated.as_object().into_iter().flatten() {
            there.entry(name).or_insert_with(|| component.clone());
        }
    }
    Ok(())
}

fn complete_tags(document: &mut Value, witness: &Value) -> Result<(), Diagnostic> {
    let name = |tag: &Value| tag.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let list = |document: &Value| document.get("tags").and_then(Value::as_array).cloned().unwrap_or_default();
    let stated = list(witness).into_iter().map(|tag| (name(&tag), tag));
    let tags: BTreeMap<String, Value> = stated.chain(list(document).into_iter().map(|tag| (name(&tag), tag))).collect();
    if !tags.is_empty() {
        object(document, &[])?.insert("tags".into(), tags.into_values().collect());
    }
    Ok(())
}
