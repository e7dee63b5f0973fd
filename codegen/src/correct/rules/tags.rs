use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Rule;
use crate::{
    Diagnostic,
    correct::{Context, Draft, draft},
};

pub(super) const RULE: Rule = Rule {
    name: "tags",
    what: "Every tag that an operation has is declared, and no other; the tag of a resource type links to its FHIR page.",
    why: "The vendors leave tags undeclared, and write the link where the description belongs.",
    apply: tags,
};

fn tags(draft: &mut Draft, context: &Context<'_>) -> Result<usize, Diagnostic> {
    let mut used: BTreeMap<String, Value> = BTreeMap::new();
    for operation in draft::operations(&mut draft.document) {
        let resource_type = operation.route().resource_type().map(str::to_owned);
        for name in operation.object.get("tags").and_then(Value::as_array).into_iter().flatten() {
            let Some(name) = name.as_str() else { continue };
            let tag = if resource_type.as_deref() == Some(name) {
                json!({ "name": name, "externalDocs": { "url": context.fhir_version.page(name, true) } })
            } else {
                json!({ "name": name })
            };
            used.entry(name.to_owned()).or_insert(tag);
        }
    }
    let tags: Vec<Value> = used.into_values().collect();
    let old = draft::object(&mut draft.document, &[])?.insert("tags".into(), tags.clone().into());
    let old = old.as_ref().and_then(Value::as_array);
    Ok(tags.iter().filter(|tag| !old.is_some_and(|old| old.contains(tag))).count())
}
