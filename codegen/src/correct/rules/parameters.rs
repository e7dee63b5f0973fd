use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Rule;
use crate::{
    Diagnostic,
    correct::{Context, Draft, draft},
    diagnostic::join,
};

pub(super) const RULE: Rule = Rule {
    name: "parameters",
    what: "Every parameter of an operation can be found, stands there once, and says whether it is required.",
    why: "A vendor's `required` is optional and then means `false`; a correction may add a parameter that the vendor adds later.",
    apply: parameters,
};

fn parameters(draft: &mut Draft, _: &Context<'_>) -> Result<usize, Diagnostic> {
    let shared = draft.document.pointer("/components/parameters").cloned().unwrap_or_default();
    let mut changed = 0;
    for operation in draft::operations(&mut draft.document) {
        let pointer = join(&operation.pointer(), "parameters");
        let mut seen = BTreeSet::new();
        for (index, parameter) in list(operation.object.get_mut("parameters")).enumerate() {
            let pointer = join(&pointer, &index.to_string());
            let found = match parameter.get("$ref").and_then(Value::as_str) {
                None => &*parameter,
                Some(reference) => {
                    reference.strip_prefix("#/components/parameters/").and_then(|name| shared.get(name)).ok_or_else(
                        || Diagnostic::new(format!("`{reference}` points to no parameter")).at_pointer(&pointer),
                    )?
                }
            };
            let (Some(name), Some(place)) = (text(found, "name"), text(found, "in")) else {
                return Err(Diagnostic::new("a parameter without `name` and `in`").at_pointer(pointer));
            };
            if !seen.insert((name.to_owned(), place.to_owned())) {
                return Err(Diagnostic::new(format!("the {place} parameter `{name}` stands here twice"))
                    .at_pointer(pointer)
                    .with_help("if a correction adds it, the vendor has it now: delete the correction"));
            }
            changed += say_requiredness(parameter);
        }
    }
    for parameter in draft::object(&mut draft.document, &["components", "parameters"])?.values_mut() {
        changed += say_requiredness(parameter);
    }
    Ok(changed)
}

fn say_requiredness(parameter: &mut Value) -> usize {
    match parameter.as_object_mut() {
        Some(members) if !members.contains_key("$ref") && !members.contains_key("required") => {
            members.insert("required".into(), json!(false));
            1
        }
        _ => 0,
    }
}

fn list(value: Option<&mut Value>) -> impl Iterator<Item = &mut Value> {
    value.and_then(Value::as_array_mut).into_iter().flatten()
}

fn text<'v>(value: &'v Value, member: &str) -> Option<&'v str> {
    value.get(member).and_then(Value::as_str)
}
