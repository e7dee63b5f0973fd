//! A guide's profiles: which facts are taken, and what is refused.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::Diagnostic;
use nextgen_patient_access_codegen::fhir::Definitions;
use nextgen_patient_access_codegen::fhir::guide::{Guide, emit};
use serde_json::{Value, json};

/// A profile of Patient with these elements.
fn definition(elements: Value) -> Value {
    json!({
        "resourceType": "StructureDefinition", "id": "us-core-patient", "url": "http://guide.example/us-core-patient",
        "title": "Prose", "description": "Prose", "kind": "resource", "derivation": "constraint", "type": "Patient",
        "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient",
        "context": [{ "type": "element", "expression": "Patient" }, { "type": "fhirpath", "expression": "Patient" }],
        "differential": { "element": elements },
    })
}

fn distil(definition: &Value) -> Result<Guide, Diagnostic> {
    Guide::distil("9.0.0", &BTreeMap::from([("a.json".to_owned(), definition.to_string())]))
}

fn rust(elements: Value) -> Result<String, Diagnostic> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fhir/specs/r4.json");
    emit(&distil(&definition(elements))?, &Definitions::parse(&fs::read_to_string(path).unwrap())?)
}

#[test]
fn facts_are_taken_and_prose_is_not() {
    let guide = distil(&definition(json!([
        { "id": "Patient", "path": "Patient", "definition": "Prose" },
        { "id": "Patient.name", "path": "Patient.name", "short": "Prose", "min": 1, "max": "*", "mustSupport": true,
          "condition": ["a-1"], "constraint": [{ "key": "a-1", "human": "Prose" }] },
        // As HL7 publishes it, and as it stands where extensions have become members.
        { "id": "Patient.telecom", "path": "Patient.telecom", "extension": [
            { "url": "http://hl7.org/fhir/us/core/StructureDefinition/uscdi-requirement", "valueBoolean": true }] },
        { "id": "Patient.address", "path": "Patient.address", "uscdi": true },
        { "id": "Patient.gender", "path": "Patient.gender", "fixedCode": "other", "requirements": "Prose",
          "binding": { "strength": "required", "description": "Prose", "valueSet": "http://guide.example/vs" } },
    ])))
    .unwrap();
    let text = guide.print().unwrap();
    assert!(!text.contains("Prose") && !text.contains("a-1"), "{text}");
    let profile = &guide.profiles["us-core-patient"];
    let ids: Vec<_> = profile.elements.iter().map(|element| element.id.as_str()).collect();
    assert_eq!(ids, ["Patient.name", "Patient.telecom", "Patient.address", "Patient.gender"]);
    assert!(profile.elements[1].uscdi && profile.elements[2].uscdi && !profile.elements[3].uscdi);
    assert_eq!(profile.elements[3].fixed, Some(json!("other")));
    assert_eq!(profile.context, ["Patient"]);
    assert_eq!(Guide::parse(&text).unwrap(), guide);
}

#[test]
fn what_is_no_profile_is_left_out() {
    let mut base = definition(json!([]));
    base["derivation"] = json!("specialization");
    assert!(distil(&base).unwrap().profiles.is_empty());
}

#[test]
fn what_is_not_known_is_refused_with_its_place() {
    for (element, problem) in [
        (json!({ "fixedCoding": { "code": "a" } }), "a fixed value that is no string"),
        (json!({ "slicing": { "rules": "closed" } }), "slices that are closed"),
        (json!({ "fixedCode": "a", "fixedUri": "b" }), "two values"),
    ] {
        let mut element = element;
        element["id"] = json!("Patient.gender");
        let error = distil(&definition(json!([element]))).unwrap_err().to_string();
        assert!(
            error.starts_with("a.json") && error.contains("`Patient.gender`") && error.contains(problem),
            "{error}"
        );
    }
    let error = rust(json!([{ "id": "Patient.colour", "min": 1 }])).unwrap_err().to_string();
    assert!(error.contains("/profiles/us-core-patient") && error.contains("`Patient.colour` is no element"), "{error}");
}

#[test]
fn a_profile_becomes_rules_and_a_view() {
    let rust = rust(json!([
        { "id": "Patient.identifier", "mustSupport": true,
          "slicing": { "discriminator": [{ "type": "value", "path": "$this" }], "rules": "open" } },
        { "id": "Patient.identifier:NPI", "max": "1", "patternIdentifier": { "system": "http://npi.example" } },
        { "id": "Patient.identifier:other", "binding": { "strength": "required", "valueSet": "http://guide.example/vs" } },
        { "id": "Patient.deceased[x]", "min": 1, "type": [{ "code": "boolean" }] },
        { "id": "Patient.multipleBirthInteger", "mustSupport": true },
    ]))
    .unwrap();
    for part in [
        r#"Element::at("identifier").must_support()"#,
        r#"Element::at("identifier:NPI").max(1).by(&[("", "{\"system\":\"http://npi.example\"}")])"#,
        r#"Element::at("identifier:other").untold()"#,
        r#"Element::at("deceased[x]").min(1).types(&["Boolean"])"#,
        r#"Element::at("multipleBirth[Integer]").must_support()"#,
        // What R4 requires beneath what the profile says nothing of.
        r#"Element::at("link.other").min(1)"#,
        "pub fn npi(&self) -> Option<&'r r4::Identifier>",
        "pub fn multiple_birth_integer(&self) -> Option<i32>",
    ] {
        let plain = |text: &str| text.split_whitespace().collect::<String>().replace(",)", ")").replace(",]", "]");
        assert!(plain(&rust).contains(&plain(part)), "{part} in {rust}");
    }
}

/// `deceasedBoolean` in place of `deceased[x]` leaves a choice with that type; beside it, it says something of that type only.
#[test]
fn a_short_form_closes_its_choice() {
    let short = json!([
        { "id": "Patient.deceasedBoolean", "mustSupport": true },
        { "id": "Patient.multipleBirth[x]", "mustSupport": true },
        { "id": "Patient.multipleBirthInteger", "mustSupport": true },
    ]);
    let mut child = definition(json!([{ "id": "Patient.multipleBirthInteger", "mustSupport": true }]));
    child["id"] = json!("child");
    child["url"] = json!("http://guide.example/child");
    child["title"] = json!("Child");
    child["baseDefinition"] = json!("http://guide.example/us-core-patient");
    let files = [("a.json".to_owned(), definition(short).to_string()), ("b.json".to_owned(), child.to_string())];
    let guide = Guide::distil("9.0.0", &BTreeMap::from(files)).unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fhir/specs/r4.json");
    let rust = emit(&guide, &Definitions::parse(&fs::read_to_string(path).unwrap()).unwrap()).unwrap();
    let plain: String = rust.split_whitespace().collect();
    let row = |id: &str| {
        plain.split(&format!("id:\"{id}\",")).nth(1).unwrap().split("Definition{").next().unwrap().to_owned()
    };
    let (base, child) = (row("us-core-patient"), row("child"));
    for of in [&base, &child] {
        assert!(of.contains(r#"Element::at("deceased[x]").max(1).types(&["Boolean"])"#), "{of}");
    }
    assert!(!base.contains(r#"types(&["Integer"])"#), "{base}");
    assert!(child.contains(r#"Element::at("multipleBirth[x]").types(&["Integer"]).must_support()"#), "{child}");
}
