//! Twenty documents as people and tools write them: what is read, what is told, and that they are the same as themselves.

use std::fs;
use std::path::{Path, PathBuf};

use nextgen_patient_access_codegen::convert::{Converted, NoticeKind, convert};
use nextgen_patient_access_codegen::correct::Context;
use nextgen_patient_access_codegen::description::{comparable, current, describe};
use nextgen_patient_access_codegen::diff::{compare, gaps};
use nextgen_patient_access_codegen::document;
use nextgen_patient_access_codegen::fhir::Version;
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/untidy")
}

/// The documents, by file name.
fn documents() -> Vec<(String, Vec<u8>)> {
    let names = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter(|name| !name.ends_with(".txt")).collect();
    names.sort();
    assert_eq!(names.len(), 20);
    names.into_iter().map(|name| (name.clone(), fs::read(folder().join(name)).unwrap())).collect()
}

fn read(file: &str, text: &[u8]) -> Converted {
    comparable((file, text)).unwrap_or_else(|problem| panic!("{problem}"))
}

#[test]
fn each_is_read_and_each_slip_is_told_with_its_place() {
    let mut told = String::new();
    for (file, text) in documents() {
        told += &format!("{file}\n");
        for notice in read(&file, &text).notices {
            let kind = match notice.kind {
                NoticeKind::Slip => "slip".to_owned(),
                NoticeKind::Guess => "guess".to_owned(),
                NoticeKind::Lowered(rule) => rule.to_owned(),
            };
            assert_eq!(notice.diagnostic.file.as_deref(), Some(&*file));
            told += &format!("  {kind} {}\n", notice.diagnostic.pointer.unwrap());
        }
    }
    let expected = fs::read_to_string(folder().join("notices.txt")).unwrap();
    let first = told.lines().zip(expected.lines()).find(|(told, expected)| told != expected);
    assert!(told == expected, "{first:?}\n{told}");
}

#[test]
fn code_is_made_of_those_in_which_nothing_is_guessed() {
    let mut refused = 0;
    for (file, text) in documents() {
        let (raw, _) = document::read_with_slips(&text, &file).unwrap();
        let guess = read(&file, &text).notices.into_iter().find(|notice| notice.kind == NoticeKind::Guess);
        match (convert(raw), guess) {
            (Ok(_), None) => {}
            (Err(problem), Some(guess)) => {
                assert_eq!(problem.pointer, guess.diagnostic.pointer, "{file}");
                refused += 1;
            }
            (outcome, guess) => panic!("{file}: {outcome:?} {guess:?}"),
        }
    }
    assert_eq!(refused, 15);
}

/// Turns every list around whose order says nothing, and puts other words in the place of words.
fn reword(value: &mut Value) {
    const LISTS: [&str; 8] = ["parameters", "tags", "required", "enum", "oneOf", "anyOf", "allOf", "security"];
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match (name.as_str(), &mut *member) {
                    ("description" | "summary" | "title", Value::String(text)) => text.push_str(" In other words."),
                    ("scopes", _) => {}
                    (name, Value::Array(items)) => {
                        if LISTS.contains(&name) {
                            items.reverse();
                        }
                        items.iter_mut().for_each(reword);
                    }
                    _ => reword(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(reword),
        _ => {}
    }
}

#[test]
fn each_is_the_same_as_itself_shuffled_and_reworded() {
    for (file, text) in documents() {
        let Converted { document: base, .. } = read(&file, &text);
        let (mut raw, _) = document::read_with_slips(&text, &file).unwrap();
        reword(&mut raw);
        let revision = read("revision.json", raw.to_string().as_bytes()).document;
        for (base, revision) in [(&base, &base), (&base, &revision), (&revision, &base)] {
            assert_eq!(compare(base, revision), [], "{file}");
        }
        // What it cannot be compared by is that which leads nowhere, and not what was left out.
        let places: Vec<_> = gaps(&base).into_iter().map(|gap| gap.pointer.unwrap()).collect();
        assert!(places.iter().all(|place| place.ends_with("/$ref")), "{file}: {places:?}");
    }
}

const CONTEXT: Context<'_> = Context {
    api_id: "example-r4",
    product: "Example",
    fhir_version: Version::R4,
    service_base: "https://ehr.example",
    provenance: "vendor",
};

const UNTIDY: &str = r#"
swagger: "2.0"
info: { title: API, version: 1.10 }
host: ehr.example
schemes: [https]
securityDefinitions: { smart: { type: oauth2, flow: accessCode, authorizationUrl: "https://a.example", tokenUrl: "https://t.example" } }
paths:
  /Patient/{id}:
    get:
      parameters: [{ name: id, in: path, type: string, required: false }, { name: _ids, in: query, type: list }]
      responses: { "200": { description: A patient } }
"#;

fn overlay(actions: &str) -> String {
    format!("overlay: 1.0.0\ninfo: {{ title: Corrections, version: '1' }}\nactions:\n{actions}")
}

fn action(target: &str, what: &str) -> String {
    format!("  - {{ target: \"{target}\", {what}, x-before-conversion: true, x-reason: A slip., x-evidence: Seen. }}\n")
}

#[test]
fn corrections_mend_the_vendors_own_document_before_it_is_judged() {
    let described = |actions: &str| {
        describe(("api.yaml", UNTIDY.as_bytes()), Some(("overlay.yaml", overlay(actions).as_bytes())), &CONTEXT)
    };
    let refused = described("  []").unwrap_err();
    assert_eq!(refused.pointer.as_deref(), Some("/paths/~1Patient~1{id}/get/parameters/0/required"));
    assert!(refused.message.contains("the first of 2 such slips"), "{refused}");

    let operation = "$.paths['/Patient/{id}'].get";
    let required = action(&format!("{operation}.parameters[?@.name == 'id'].required"), "remove: true");
    let refused = described(&required).unwrap_err();
    assert_eq!(refused.pointer.as_deref(), Some("/paths/~1Patient~1{id}/get/parameters/1/type"));

    // A list instead of a word, words of ours, and a correction of what it is converted to.
    let types = "update: { type: array, items: { type: string }, description: The ids that are wanted. }";
    let types = action(&format!("{operation}.parameters[?@.name == '_ids']"), types);
    let after = "  - { target: \"$.paths['/Patient/{id}'].get.parameters[?@.schema.type == 'array']\", update: { explode: true }, \
                 x-reason: Seen., x-evidence: Seen. }\n";
    let corrected = described(&format!("{required}{types}{after}")).unwrap();
    let parameters = &corrected.document["paths"]["/Patient/{id}"]["get"]["parameters"];
    let ids = parameters.as_array().unwrap().iter().find(|one| one["name"] == "_ids").unwrap();
    assert_eq!(ids["description"], "The ids that are wanted.");
    assert_eq!((&ids["schema"]["type"], &ids["explode"]), (&json!("array"), &json!(true)));
    assert_eq!(corrected.document["info"]["version"], "1.10");
    let told: Vec<_> = corrected.notices.iter().map(|notice| notice.diagnostic.to_string()).collect();
    assert_eq!(told[0], "api.yaml#/info/version: expected a string, found `1.10`: it wants quotes");
    assert_eq!(told[1], "api.yaml#/securityDefinitions/smart: `scopes` is missing");
    assert_eq!(told.len(), 2);
    assert_eq!(corrected.ledger.len() - nextgen_patient_access_codegen::correct::rules::RULES.len(), 3);
}

#[test]
fn a_correction_of_what_the_vendor_has_mended_is_stale_before_conversion_too() {
    let stale = action("$.paths['/Patient/{id}'].get.parameters[?@.name == 'gone']", "update: { type: string }");
    let mends = action("$.paths['/Patient/{id}'].get.parameters[0].required", "remove: true")
        + &action("$.paths['/Patient/{id}'].get.parameters[1]", "update: { type: string, description: Ours. }");
    let overlay = overlay(&format!("{stale}{mends}"));
    let files = (("api.yaml", UNTIDY.as_bytes()), ("overlay.yaml", overlay.as_bytes()));
    let problem = describe(files.0, Some(files.1), &CONTEXT).unwrap_err();
    assert!(problem.to_string().starts_with("overlay.yaml#/actions/0: this correction changes nothing"), "{problem}");
    let (current, told) = current(files.0, files.1).unwrap();
    assert_eq!(told, [problem]);
    assert_eq!(current["actions"].as_array().unwrap().len(), 2);
    describe(files.0, Some(("overlay.yaml", current.to_string().as_bytes())), &CONTEXT).unwrap();
}
