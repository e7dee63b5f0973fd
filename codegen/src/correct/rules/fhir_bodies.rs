use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Rule;
use crate::{
    Diagnostic,
    correct::{Context, Draft, Words, draft},
    diagnostic::join,
    fhir::Version,
};

pub(super) const RULE: Rule = Rule {
    name: "fhir_bodies",
    what: "A read answers with the resource of its path, a search with a Bundle, `metadata` with the server's statement; the schemas are stubs that name the FHIR type.",
    why: "The vendors' schemas describe bodies that their servers never send; FHIR's own definitions do describe them.",
    apply: fhir_bodies,
};

/// Success responses only; the vendor's schemas go, save those of routes that are no read or search.
fn fhir_bodies(draft: &mut Draft, context: &Context<'_>) -> Result<usize, Diagnostic> {
    let shared = draft.document.pointer("/components/responses").cloned().unwrap_or_default();
    // A stub that the converter left is one of ours, and wants a description as well.
    let schemas = draft.document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let stubs = schemas.filter(|(_, schema)| schema.get("x-fhir-type").is_some());
    let mut types: BTreeSet<String> = stubs.map(|(name, _)| name.clone()).collect();
    let mut changed = 0;
    for mut operation in draft::operations(&mut draft.document) {
        let Some(body) = operation.route().body(context.fhir_version).map(str::to_owned) else { continue };
        let schema = json!({ "$ref": format!("#/components/schemas/{body}") });
        types.insert(body);
        let pointer = join(&operation.pointer(), "responses");
        for (status, response) in operation.responses()?.iter_mut().filter(|(status, _)| status.starts_with('2')) {
            let reference = response.get("$ref").and_then(Value::as_str);
            if let Some(name) = reference.and_then(|r| r.strip_prefix("#/components/responses/")) {
                *response = shared.get(name).cloned().unwrap_or_else(|| json!({}));
            }
            let members = response
                .as_object_mut()
                .ok_or_else(|| Diagnostic::new("a response must be an object").at_pointer(join(&pointer, status)))?;
            let content = members.entry("content").or_insert_with(|| json!({ "application/json": {} }));
            for media_type in content.as_object_mut().into_iter().flat_map(|content| content.values_mut()) {
                *media_type = json!({ "schema": schema });
            }
            changed += 1;
        }
    }
    for name in types {
        declare(draft, &name, context.fhir_version)?;
    }
    draft::prune(&mut draft.document, "schemas");
    Ok(changed)
}

/// Declares the stub of a FHIR type, in place of a schema of that name.
pub(super) fn declare(draft: &mut Draft, name: &str, version: Version) -> Result<(), Diagnostic> {
    let stub = stub(name, version, &mut draft.words);
    draft::object(&mut draft.document, &["components", "schemas"])?.insert(name.into(), stub);
    Ok(())
}

fn stub(name: &str, version: Version, words: &mut Words) -> Value {
    json!({
        "type": "object",
        "x-fhir-type": name,
        "description": words.say(format!("`{name}`, as FHIR {} defines it.", version.name())),
        "externalDocs": { "url": version.page(name, true) },
    })
}
