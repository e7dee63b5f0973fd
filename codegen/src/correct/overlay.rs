//! The OpenAPI Overlay Specification 1.0: corrections as data.
//!
//! Two things are stricter than the specification. Each action must say why it is there (`x-reason`) and what shows it
//! (`x-evidence`); and each must change something, so that a correction whose fault the vendor has mended cannot linger.
//!
//! An action is about the document as it is converted to OpenAPI 3.0; one with `x-before-conversion: true` about the vendor's own,
//! Swagger or whatever it is, before anybody judges it. So that it can mend a slip, it may also put a value of another type in the
//! place of one, and remove what is neither object nor array.
//!
//! ```
//! use nextgen_patient_access_codegen::correct::{Draft, overlay};
//! use serde_json::json;
//!
//! let mut draft = Draft::new(json!({ "paths": { "/ccda": { "get": { "deprecated": true } } } }));
//! let overlay = json!({
//!     "overlay": "1.0.0",
//!     "info": { "title": "Corrections", "version": "1" },
//!     "actions": [{
//!         "target": "$.paths['/ccda'].get",
//!         "update": { "deprecated": false },
//!         "x-reason": "The route is in use.",
//!         "x-evidence": "The vendor's developer guide, page 3.",
//!     }],
//! });
//! overlay::apply(&overlay, &mut draft)?;
//! assert_eq!(draft.document["paths"]["/ccda"]["get"]["deprecated"], false);
//!
//! let stale = overlay::apply(&overlay, &mut draft).unwrap_err();
//! assert_eq!(stale.pointer.as_deref(), Some("/actions/0"));
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use serde::Deserialize;
use serde_json::Value;
use serde_json_path::JsonPath;

use super::{draft::Draft, ledger::LedgerEntry};
use crate::{Diagnostic, diagnostic::join};

/// An overlay document. Extensions other than the actions' own are refused: nothing would read them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Overlay {
    overlay: String,
    #[serde(rename = "info")]
    _info: Info,
    #[serde(rename = "extends")]
    _extends: Option<String>,
    actions: Vec<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Info {
    #[serde(rename = "title")]
    _title: String,
    #[serde(rename = "version")]
    _version: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Action {
    target: String,
    #[serde(rename = "description")]
    _description: Option<String>,
    update: Option<Value>,
    #[serde(default)]
    remove: bool,
    #[serde(rename = "x-reason")]
    reason: String,
    #[serde(rename = "x-evidence")]
    evidence: String,
    #[serde(default, rename = "x-before-conversion")]
    is_before_conversion: bool,
}

/// When an action is applied.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    BeforeConversion,
    AfterConversion,
}

/// Applies every action of `overlay`, but for those before conversion, in order; descriptions that they write count as ours.
///
/// Objects are merged member by member, arrays concatenated, everything else replaced; an `update` of an array is one entry to
/// append to it. An entry that stands in the array already is not appended again.
///
/// # Errors
/// With the place in the overlay: a member that is unknown or missing, a target that is no JSONPath, an update that does not fit
/// what it targets, an action that changes nothing.
pub fn apply(overlay: &Value, draft: &mut Draft) -> Result<Vec<LedgerEntry>, Diagnostic> {
    perform_all(overlay, draft, Stage::AfterConversion, Err)
}

/// Applies every action of `overlay` that is about the vendor's own document, in order.
///
/// # Errors
/// Those of [`apply`].
pub fn apply_before_conversion(overlay: &Value, document: &mut Value) -> Result<Vec<LedgerEntry>, Diagnostic> {
    let mut draft = Draft::new(std::mem::take(document));
    let ledger = perform_all(overlay, &mut draft, Stage::BeforeConversion, Err);
    *document = draft.document;
    ledger
}

/// Applies the same, and says of each that changes nothing what [`apply_before_conversion`] would.
///
/// # Errors
/// Those of [`apply`] but that.
pub fn stale_before_conversion(overlay: &Value, document: &mut Value) -> Result<Vec<Diagnostic>, Diagnostic> {
    let mut draft = Draft::new(std::mem::take(document));
    let stale = stale(overlay, &mut draft, Stage::BeforeConversion);
    *document = draft.document;
    stale
}

/// The overlay without the actions that change nothing in `document`, and what [`apply`] would say of each of them.
///
/// # Errors
/// Those of [`apply`] but that.
pub fn current(overlay: &Value, document: Value) -> Result<(Value, Vec<Diagnostic>), Diagnostic> {
    let stale = stale(overlay, &mut Draft::new(document), Stage::AfterConversion)?;
    Ok((without(overlay, &stale), stale))
}

/// The overlay without the actions that are stale.
pub(crate) fn without(overlay: &Value, stale: &[Diagnostic]) -> Value {
    let is_stale = |index: usize| stale.iter().any(|problem| problem.pointer == Some(format!("/actions/{index}")));
    let mut current = overlay.clone();
    if let Some(actions) = current.get_mut("actions").and_then(Value::as_array_mut) {
        let mut index = 0..;
        actions.retain(|_| index.next().is_none_or(|index| !is_stale(index)));
    }
    current
}

fn stale(overlay: &Value, draft: &mut Draft, stage: Stage) -> Result<Vec<Diagnostic>, Diagnostic> {
    let mut stale = Vec::new();
    perform_all(overlay, draft, stage, |problem| {
        stale.push(problem);
        Ok(())
    })?;
    Ok(stale)
}

/// Applies every action of a stage; `on_stale` decides what one that changes nothing means.
fn perform_all(
    overlay: &Value,
    draft: &mut Draft,
    stage: Stage,
    mut on_stale: impl FnMut(Diagnostic) -> Result<(), Diagnostic>,
) -> Result<Vec<LedgerEntry>, Diagnostic> {
    let overlay = Overlay::deserialize(overlay).map_err(|e| Diagnostic::new(format!("not an overlay: {e}")))?;
    if !overlay.overlay.starts_with("1.0.") {
        return Err(Diagnostic::new(format!(
            "version {} of the Overlay Specification is not known here",
            overlay.overlay
        ))
        .at_pointer("/overlay")
        .with_help("write `overlay: 1.0.0`"));
    }
    let mut ledger = Vec::new();
    for (index, action) in overlay.actions.iter().enumerate() {
        let pointer = format!("/actions/{index}");
        let action = Action::deserialize(action)
            .map_err(|e| Diagnostic::new(format!("not an action: {e}")).at_pointer(&pointer))?;
        if action.is_before_conversion != (stage == Stage::BeforeConversion) {
            // Its words are ours all the same.
            action.update.iter().for_each(|update| draft.words.adopt(update));
            continue;
        }
        let places = perform(&action, draft, &pointer)?;
        if places == 0 {
            on_stale(
                Diagnostic::new(format!("this correction changes nothing: target {}", action.target))
                    .at_pointer(&pointer)
                    .with_help("the vendor has mended or moved it: compare with `x-evidence`, then delete or rewrite this correction"),
            )?;
            continue;
        }
        if let Some(update) = &action.update {
            draft.words.adopt(update);
        }
        ledger.push(LedgerEntry::Correction {
            target: action.target,
            reason: action.reason,
            evidence: action.evidence,
            places,
        });
    }
    Ok(ledger)
}

/// Carries out one action and counts the nodes that it changed.
fn perform(action: &Action, draft: &mut Draft, pointer: &str) -> Result<usize, Diagnostic> {
    let document = &mut draft.document;
    let mends = action.is_before_conversion;
    let targets = locate(&action.target, document, mends && action.remove);
    let targets = targets.map_err(|problem| problem.at_pointer(join(pointer, "target")))?;
    match (&action.update, action.remove) {
        (Some(update), false) => {
            let mut changed = 0;
            for target in &targets {
                let Some(node) = document.pointer_mut(target) else { continue };
                let updated =
                    updated(node, update, mends).map_err(|problem| problem.at_pointer(join(pointer, "update")))?;
                changed += usize::from(*node != updated);
                *node = updated;
            }
            Ok(changed)
        }
        (None, true) if targets.iter().any(String::is_empty) => {
            Err(Diagnostic::new("the whole document cannot be removed").at_pointer(join(pointer, "target")))
        }
        (None, true) => {
            remove(document, "", &targets);
            Ok(targets.len())
        }
        _ => Err(Diagnostic::new("an action has either `update` or `remove: true`").at_pointer(pointer)),
    }
}

/// The objects and arrays that a target selects, or whatever it selects, as JSON pointers.
fn locate(target: &str, document: &Value, takes_any: bool) -> Result<Vec<String>, Diagnostic> {
    let path = JsonPath::parse(target).map_err(|e| {
        Diagnostic::new(format!("`{target}` is not a JSONPath: {e}")).with_help("RFC 9535 has the syntax")
    })?;
    let nodes = path.query_located(document).dedup();
    nodes
        .iter()
        .map(|node| match node.node() {
            Value::Object(_) | Value::Array(_) => Ok(node.location().to_json_pointer()),
            _ if takes_any => Ok(node.location().to_json_pointer()),
            _ => Err(Diagnostic::new(format!(
                "`{target}` selects {}, which is neither object nor array",
                node.location()
            ))
            .with_help("target the object that holds it")),
        })
        .collect()
}

/// A targeted node as the action wants it.
fn updated(node: &Value, update: &Value, mends: bool) -> Result<Value, Diagnostic> {
    match (node, update) {
        (Value::Array(items), entry) => {
            let is_there = items.contains(entry);
            Ok(items.iter().chain((!is_there).then_some(entry)).cloned().collect())
        }
        (Value::Object(_), Value::Object(_)) => merge(node, update, "", mends),
        _ => Err(Diagnostic::new("the target is an object, so the update must be one")),
    }
}

/// The one laid over the other; if it `mends`, also where their types are not the same.
fn merge(target: &Value, update: &Value, pointer: &str, mends: bool) -> Result<Value, Diagnostic> {
    match (target, update) {
        (Value::Object(old), Value::Object(new)) => {
            let mut merged = old.clone();
            for (name, value) in new {
                let value = match old.get(name) {
                    Some(old) => merge(old, value, &join(pointer, name), mends)?,
                    None => value.clone(),
                };
                merged.insert(name.clone(), value);
            }
            Ok(merged.into())
        }
        (Value::Array(old), Value::Array(new)) => {
            let fresh = new.iter().filter(|item| !old.contains(item));
            Ok(old.iter().chain(fresh).cloned().collect())
        }
        (Value::Object(_) | Value::Array(_), _) | (_, Value::Object(_) | Value::Array(_)) if !mends => {
            Err(Diagnostic::new(format!("the type of `{pointer}` is not that of the target's member")))
        }
        _ => Ok(update.clone()),
    }
}

/// Removes the nodes at `targets` from what stands at `pointer`.
fn remove(value: &mut Value, pointer: &str, targets: &[String]) {
    let stays = |token: &str, child: &mut Value| {
        let pointer = join(pointer, token);
        remove(child, &pointer, targets);
        !targets.contains(&pointer)
    };
    match value {
        Value::Object(members) => members.retain(|name, member| stays(name, member)),
        Value::Array(items) => {
            let mut index = 0..;
            items.retain_mut(|item| index.next().is_some_and(|index: usize| stays(&index.to_string(), item)));
        }
        _ => {}
    }
}
