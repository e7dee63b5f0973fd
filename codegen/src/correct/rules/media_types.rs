use serde_json::{Map, Value};

use super::Rule;
use crate::{
    Diagnostic,
    correct::{Context, Draft, draft},
};

pub(super) const RULE: Rule = Rule {
    name: "media_types",
    what: "FHIR bodies are `application/fhir+json` (in DSTU2 `application/json+fhir`), and nothing else; other bodies keep theirs.",
    why: "It is the media type that the servers send and that FHIR asks clients to accept; the vendors write `application/json`.",
    apply: media_types,
};

fn media_types(draft: &mut Draft, context: &Context<'_>) -> Result<usize, Diagnostic> {
    let schemas = draft.document.pointer("/components/schemas").cloned().unwrap_or_default();
    let mut changed = 0;
    for mut operation in draft::operations(&mut draft.document) {
        for response in operation.responses()?.values_mut() {
            let Some(content) = response.get_mut("content").and_then(Value::as_object_mut) else { continue };
            let Some(body) = content.values().find(|body| is_fhir(body, &schemas)).cloned() else { continue };
            let fhir = Map::from_iter([(context.fhir_version.media_type().to_owned(), body)]);
            changed += usize::from(*content != fhir);
            *content = fhir;
        }
    }
    Ok(changed)
}

fn is_fhir(body: &Value, schemas: &Value) -> bool {
    let reference = body.pointer("/schema/$ref").and_then(Value::as_str);
    reference
        .and_then(|r| r.strip_prefix("#/components/schemas/"))
        .and_then(|name| schemas.get(name)?.get("x-fhir-type"))
        .is_some()
}
