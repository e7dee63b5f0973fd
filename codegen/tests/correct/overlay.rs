//! The semantics of the OpenAPI Overlay Specification 1.0, and what is asked of a correction beyond it.

use nextgen_patient_access_codegen::{
    Diagnostic,
    correct::{Context, Draft, LedgerEntry, correct, overlay},
    fhir::Version,
};
use serde_json::{Value, json};

fn document() -> Value {
    json!({
        "paths": {
            "/a/{id}": { "get": { "tags": ["A"], "deprecated": true, "parameters": [{ "name": "x" }, { "name": "y" }] } },
            "/b": { "get": { "tags": ["B"], "description": "Only b." } },
        },
    })
}

fn overlay_of(actions: &Value) -> Value {
    json!({ "overlay": "1.0.0", "info": { "title": "Corrections", "version": "1" }, "actions": actions })
}

/// An action with the two members that every action must have.
fn action(mut action: Value) -> Value {
    action["x-reason"] = json!("A reason.");
    action["x-evidence"] = json!("A witness.");
    action
}

fn apply(actions: &[Value]) -> Result<(Value, Vec<LedgerEntry>), Diagnostic> {
    let mut draft = Draft::new(document());
    let actions = actions.iter().cloned().map(action).collect::<Vec<_>>();
    let ledger = overlay::apply(&overlay_of(&actions.into()), &mut draft)?;
    Ok((draft.document, ledger))
}

/// The message and the pointer of the error that an action is answered with.
fn refused(wrong: Value) -> (String, String) {
    let problem = apply(&[json!({ "target": "$.paths['/b'].get", "update": { "x": 1 } }), wrong]).unwrap_err();
    (problem.message, problem.pointer.unwrap())
}

#[test]
fn an_object_is_merged_member_by_member() {
    let update = json!({ "get": { "deprecated": false, "x-new": { "deep": [1] } } });
    let (document, _) = apply(&[json!({ "target": "$.paths['/a/{id}']", "update": update })]).unwrap();
    let get = &document["paths"]["/a/{id}"]["get"];
    assert_eq!(get["deprecated"], false);
    assert_eq!(get["x-new"], json!({ "deep": [1] }));
    assert_eq!(get["tags"], json!(["A"]), "what the update does not name stays");
}

#[test]
fn arrays_are_concatenated_and_a_targeted_array_gets_one_entry() {
    let (document, _) = apply(&[
        json!({ "target": "$.paths['/a/{id}'].get", "update": { "tags": ["C", "D"] } }),
        json!({ "target": "$.paths['/b'].get.tags", "update": "E" }),
    ])
    .unwrap();
    assert_eq!(document["paths"]["/a/{id}"]["get"]["tags"], json!(["A", "C", "D"]));
    assert_eq!(document["paths"]["/b"]["get"]["tags"], json!(["B", "E"]));
}

#[test]
fn one_action_may_change_many_places_and_counts_them() {
    let (document, ledger) = apply(&[json!({ "target": "$.paths.*.get", "update": { "deprecated": true } })]).unwrap();
    assert_eq!(document["paths"]["/b"]["get"]["deprecated"], true);
    let LedgerEntry::Correction { places, reason, .. } = &ledger[0] else { panic!("{ledger:?}") };
    assert_eq!((*places, reason.as_str()), (1, "A reason."), "the other path said so already");
}

#[test]
fn remove_takes_members_and_items_whatever_the_order_of_the_target() {
    let (document, ledger) = apply(&[
        json!({ "target": "$.paths['/b']", "remove": true }),
        json!({ "target": "$.paths['/a/{id}'].get.parameters[0, 1, 0]", "remove": true }),
    ])
    .unwrap();
    assert_eq!(document["paths"].as_object().unwrap().len(), 1);
    assert_eq!(document["paths"]["/a/{id}"]["get"]["parameters"], json!([]));
    assert!(matches!(ledger[1], LedgerEntry::Correction { places: 2, .. }), "{ledger:?}");
}

#[test]
fn later_actions_see_what_earlier_ones_did() {
    let (document, _) = apply(&[
        json!({ "target": "$.paths", "update": { "/c": { "get": {} } } }),
        json!({ "target": "$.paths['/c'].get", "update": { "tags": ["C"] } }),
    ])
    .unwrap();
    assert_eq!(document["paths"]["/c"]["get"]["tags"], json!(["C"]));
}

#[test]
fn a_target_may_ask_for_the_vendors_words() {
    let asks = |words: &str| {
        let target = format!("$.paths['/b'][?search(@.description, '{words}')]");
        apply(&[json!({ "target": target, "update": { "description": "b alone." } })])
    };
    assert_eq!(asks("Only b").unwrap().0["paths"]["/b"]["get"]["description"], "b alone.");
    assert!(asks("Only c").unwrap_err().message.contains("changes nothing"));
}

#[test]
fn a_correction_that_changes_nothing_is_named() {
    for stale in [
        json!({ "target": "$.paths['/gone'].get", "update": { "x": 1 } }),
        json!({ "target": "$.paths['/gone']", "remove": true }),
        json!({ "target": "$.paths['/a/{id}'].get", "update": { "deprecated": true } }),
        json!({ "target": "$.paths['/a/{id}'].get", "update": { "tags": ["A"] } }),
        json!({ "target": "$.paths['/a/{id}'].get.tags", "update": "A" }),
    ] {
        let target = stale["target"].as_str().unwrap().to_owned();
        let (message, pointer) = refused(stale);
        assert_eq!(pointer, "/actions/1");
        assert!(message.contains("changes nothing") && message.contains(&target), "{message}");
    }
}

#[test]
fn a_stale_correction_names_its_file_too() {
    let stale = overlay_of(&json!([action(json!({ "target": "$.gone", "remove": true }))]));
    let context = Context {
        api_id: "example-r4",
        product: "Example",
        fhir_version: Version::R4,
        service_base: "https://ehr.example/fhir",
        provenance: "vendor",
    };
    let problem = correct(document(), Some(("example-r4.overlay.yaml", &stale)), &context).unwrap_err();
    let text = problem.to_string();
    assert!(
        text.starts_with("example-r4.overlay.yaml#/actions/0: this correction changes nothing: target $.gone"),
        "{text}"
    );
    assert!(text.contains("help: the vendor has mended or moved it"), "{text}");
}

#[test]
fn damaged_actions_are_refused_with_their_place() {
    let update = json!({ "x": 1 });
    for (wrong, place, message) in [
        (json!({ "update": update }), "/actions/1", "missing field `target`"),
        (json!({ "target": "$.paths", "update": update, "replace": true }), "/actions/1", "unknown field `replace`"),
        (json!({ "target": "$.paths", "update": update, "remove": "yes" }), "/actions/1", "invalid type: string"),
        (json!({ "target": "$.paths" }), "/actions/1", "either `update` or `remove: true`"),
        (json!({ "target": "$.paths", "update": update, "remove": true }), "/actions/1", "either"),
        (json!({ "target": "$.paths[", "update": update }), "/actions/1/target", "is not a JSONPath"),
        (json!({ "target": "paths", "update": update }), "/actions/1/target", "is not a JSONPath"),
        (json!({ "target": "$", "remove": true }), "/actions/1/target", "whole document"),
        (
            json!({ "target": "$.paths['/b'].get.description", "remove": true }),
            "/actions/1/target",
            "neither object nor array",
        ),
        (json!({ "target": "$.paths['/b'].get", "update": "text" }), "/actions/1/update", "must be one"),
        (
            json!({ "target": "$.paths['/b'].get", "update": { "tags": {} } }),
            "/actions/1/update",
            "the type of `/tags`",
        ),
        (
            json!({ "target": "$.paths['/b']", "update": { "get": { "tags": "B" } } }),
            "/actions/1/update",
            "`/get/tags`",
        ),
        (
            json!({ "target": "$.paths['/b'].get", "update": { "description": [] } }),
            "/actions/1/update",
            "`/description`",
        ),
    ] {
        let (found, pointer) = refused(wrong.clone());
        assert_eq!(pointer, place, "{wrong}");
        assert!(found.contains(message), "{found}");
    }
}

#[test]
fn every_action_has_a_reason_and_evidence() {
    for missing in ["x-reason", "x-evidence"] {
        let mut action = action(json!({ "target": "$.paths['/b']", "remove": true }));
        action.as_object_mut().unwrap().remove(missing);
        let problem = overlay::apply(&overlay_of(&json!([action])), &mut Draft::new(document())).unwrap_err();
        assert_eq!(problem.pointer.as_deref(), Some("/actions/0"));
        assert!(problem.message.contains(missing), "{problem}");
    }
}

#[test]
fn damaged_overlays_are_refused() {
    let actions = json!([action(json!({ "target": "$.paths['/b']", "remove": true }))]);
    for (wrong, message) in [
        (json!([]), "not an overlay"),
        (json!("overlay"), "not an overlay"),
        (json!({ "overlay": "1.0.0", "info": { "title": "T", "version": "1" } }), "missing field `actions`"),
        (json!({ "overlay": "1.0.0", "actions": actions }), "missing field `info`"),
        (json!({ "overlay": "2.0.0", "info": { "title": "T", "version": "1" }, "actions": actions }), "version 2.0.0"),
        (
            json!({ "overlay": "1.0.0", "info": { "title": "T", "version": "1" }, "actions": actions, "action": [] }),
            "unknown field `action`",
        ),
    ] {
        let problem = overlay::apply(&wrong, &mut Draft::new(document())).unwrap_err();
        assert!(problem.message.contains(message), "{problem}");
    }
}
