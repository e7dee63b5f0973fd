use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Rule;
use crate::{
    Diagnostic,
    correct::{Context, Draft, draft, route},
};

pub(super) const RULE: Rule = Rule {
    name: "operation_ids",
    what: "Every operation is named after its resource type and interaction: `patient_read`, `patient_search`, `ccda`.",
    why: "The names become method names; the vendors give none, or each its own kind.",
    apply: operation_ids,
};

/// The id depends on method and paths alone, so the order of the document cannot change it.
fn operation_ids(draft: &mut Draft, _: &Context<'_>) -> Result<usize, Diagnostic> {
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    let mut changed = 0;
    let paths: BTreeSet<String> = draft::object(&mut draft.document, &["paths"])?.keys().cloned().collect();
    for operation in draft::operations(&mut draft.document) {
        let mut id = route::operation_id(operation.method, operation.path);
        // What can be called on an instance and on the type alike would have one name for both.
        if let Some((resource_type, name)) = operation.path.rsplit_once("/$")
            && paths.contains(&format!("{resource_type}/{{id}}/${name}"))
        {
            id += "_of_type";
        }
        let place = operation.pointer();
        if let Some(other) = places.insert(id.clone(), place.clone()) {
            return Err(Diagnostic::new(format!("the operationId `{id}` is also that of {other}")).at_pointer(place));
        }
        let id = Value::String(id);
        changed += usize::from(operation.object.get("operationId") != Some(&id));
        operation.object.insert("operationId".into(), id);
    }
    Ok(changed)
}
