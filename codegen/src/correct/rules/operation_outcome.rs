use serde_json::json;

use super::{Rule, fhir_bodies};
use crate::{
    Diagnostic,
    correct::{Context, Draft, draft},
};

pub(super) const RULE: Rule = Rule {
    name: "operation_outcome",
    what: "Every error of a FHIR route (`4XX`, `5XX` and the statuses that the vendor lists) carries an OperationOutcome.",
    why: "FHIR asks servers to explain an error so; the vendors list two or three statuses, and no body.",
    apply: operation_outcome,
};

fn operation_outcome(draft: &mut Draft, context: &Context<'_>) -> Result<usize, Diagnostic> {
    let outcome = json!({ "$ref": "#/components/responses/OperationOutcome" });
    let mut changed = 0;
    for mut operation in draft::operations(&mut draft.document).filter(|operation| operation.on_base) {
        let responses = operation.responses()?;
        for range in ["4XX", "5XX"] {
            responses.entry(range).or_insert_with(|| json!({}));
        }
        for (_, response) in responses.iter_mut().filter(|(status, _)| status.starts_with(['4', '5'])) {
            changed += usize::from(*response != outcome);
            *response = outcome.clone();
        }
    }
    fhir_bodies::declare(draft, "OperationOutcome", context.fhir_version)?;
    let response = json!({
        "description": draft.words.say("The request failed; the `OperationOutcome`, where there is one, says why."),
        "content": { context.fhir_version.media_type(): { "schema": { "$ref": "#/components/schemas/OperationOutcome" } } },
    });
    draft::object(&mut draft.document, &["components", "responses"])?.insert("OperationOutcome".into(), response);
    draft::prune(&mut draft.document, "responses");
    Ok(changed)
}
