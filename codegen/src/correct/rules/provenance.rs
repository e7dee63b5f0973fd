use serde_json::{Value, json};

use super::Rule;
use crate::{
    Diagnostic,
    correct::{Context, Draft, draft},
    fhir::Version,
};

pub(super) const RULE: Rule = Rule {
    name: "provenance",
    what: "`x-provenance` on every operation; `x-api-id`, `x-fhir-version` and `x-service-base` on the whole.",
    why: "Whoever reads the document must see what each route rests on, which FHIR version its bodies have, and the service base as \
          the vendor publishes it.",
    apply: provenance,
};

/// An operation that says already what it rests on keeps that.
fn provenance(draft: &mut Draft, context: &Context<'_>) -> Result<usize, Diagnostic> {
    let mut changed = 0;
    for operation in draft::operations(&mut draft.document) {
        operation.object.entry("x-provenance").or_insert_with(|| {
            changed += 1;
            context.provenance.into()
        });
    }
    let info = draft::object(&mut draft.document, &["info"])?;
    if let Some(stated) = info.get("x-fhir-version").and_then(Value::as_str)
        && Version::of_number(stated) != Some(context.fhir_version)
    {
        let expected = context.fhir_version.name();
        let message = format!("the server speaks FHIR {stated}, and `{}` is said to be {expected}", context.api_id);
        return Err(Diagnostic::new(message).at_pointer("/info/x-fhir-version"));
    }
    info.insert("x-api-id".into(), json!(context.api_id));
    info.insert("x-fhir-version".into(), Value::from(context.fhir_version.number()));
    info.insert("x-service-base".into(), json!(context.service_base));
    Ok(changed)
}
