//! Lists: `items`, `prefixItems`, `contains`.

use serde_json::{Value, json};

use super::schema::{Draft, Lowering, any_of};

pub(super) fn lower(lowering: &Lowering<'_>, draft: &mut Draft<'_>) {
    items(lowering, draft);
    contains(lowering, draft);
}

fn items(lowering: &Lowering<'_>, draft: &mut Draft<'_>) {
    let source = draft.source;
    let in_place = ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "dependentSchemas", "contains"];
    let rest = if source.contains_key("items") {
        Some("items")
    } else if source.get("unevaluatedItems").is_some_and(|rest| *rest != json!(true))
        && in_place.iter().any(|keyword| source.contains_key(*keyword))
    {
        lowering.open(draft, "unevaluated", "unevaluatedItems");
        None
    } else {
        source.contains_key("unevaluatedItems").then_some("unevaluatedItems")
    };
    let has_rest = rest.and_then(|keyword| source.get(keyword)) != Some(&json!(false));
    let rest = rest.and_then(|keyword| lowering.part(draft, keyword));
    let places = lowering.list(draft, "prefixItems").filter(|places| !places.is_empty());
    let Some(places) = places else {
        draft.out.extend(rest.map(|rest| ("items".to_owned(), rest)));
        return;
    };
    let count = places.len() as u64;
    // Of one place that is all there is, `items` says the same.
    if has_rest || count > 1 {
        lowering.open(draft, "prefix-items", "prefixItems");
    }
    match rest {
        _ if !has_rest => {
            draft.at_most("maxItems", count);
            draft.set("items", any_of(places));
        }
        Some(rest) => draft.set("items", any_of(places.into_iter().chain([rest]).collect())),
        None => {}
    }
}

/// That some item matches is that not all of them do not.
fn contains(lowering: &Lowering<'_>, draft: &mut Draft<'_>) {
    let count = |keyword: &str| draft.source.get(keyword).and_then(Value::as_u64);
    let (at_least, at_most) = (count("minContains").unwrap_or(1), count("maxContains"));
    let Some(matching) = lowering.part(draft, "contains") else { return };
    if at_most.is_some() {
        lowering.open(draft, "contains-count", "maxContains");
    }
    if at_least == 0 {
        return;
    }
    if at_least > 1 {
        lowering.open(draft, "contains-count", "minContains");
        draft.at_least("minItems", at_least);
    }
    draft.parts.push(json!({ "not": { "type": "array", "items": { "not": matching } } }));
}
