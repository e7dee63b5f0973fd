//! Two tables of FHIR elements: each change found, with its level and its verdict in Rust.

use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::diff::Level;
use nextgen_patient_access_codegen::fhir::{Definitions, Element, Max, Version, diff::compare, emit};
use nextgen_patient_access_codegen::impact::{self, Module, Verdict};
use serde_json::{Value, json};

fn r4() -> Definitions {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("fhir/specs/r4.json");
    Definitions::parse(&fs::read_to_string(path).unwrap()).unwrap()
}

fn element<'d>(definitions: &'d mut Definitions, path: &str) -> &'d mut Element {
    let owner = path.rsplit_once('.').unwrap().0;
    definitions.types.get_mut(owner).unwrap().elements.iter_mut().find(|element| element.path == path).unwrap()
}

#[test]
fn each_change_has_its_level_and_its_verdict() {
    type Edit = fn(&mut Definitions);
    let cases: [(&str, Level, Verdict, Edit); 10] = [
        ("fhir-element-removed", Level::Err, Verdict::Major, |d| {
            d.types.get_mut("Goal").unwrap().elements.retain(|element| element.path != "Goal.note");
        }),
        ("fhir-element-added", Level::Info, Verdict::Major, |d| {
            let mut new = element(d, "Goal.note").clone();
            new.path = "Goal.mood".to_owned();
            d.types.get_mut("Goal").unwrap().elements.push(new);
        }),
        ("fhir-element-max-changed", Level::Err, Verdict::Major, |d| element(d, "Patient.birthDate").max = Max::Many),
        ("fhir-element-min-changed", Level::Warn, Verdict::Patch, |d| element(d, "Patient.birthDate").min = 1),
        ("fhir-element-types-changed", Level::Err, Verdict::Major, |d| {
            element(d, "Patient.active").types = vec!["string".to_owned()];
        }),
        ("fhir-element-types-changed", Level::Warn, Verdict::Major, |d| {
            element(d, "Observation.value[x]").types.retain(|name| name != "Ratio");
        }),
        ("fhir-type-added", Level::Info, Verdict::Minor, |d| {
            let copy = d.types["Patient.link"].clone();
            d.types.insert("Patient.mood".to_owned(), copy);
        }),
        ("fhir-resource-removed", Level::Err, Verdict::Major, |d| {
            d.resources.retain(|name| name != "Specimen");
        }),
        ("fhir-code-removed", Level::Warn, Verdict::Patch, |d| drop(d.bindings.get_mut("AddressUse").unwrap().pop())),
        ("fhir-element-binding-changed", Level::Warn, Verdict::Patch, |d| element(d, "Address.use").binding = None),
    ];
    let base = r4();
    let module = |definitions: &Definitions| Module::parse(&emit(Version::R4, definitions).unwrap()).unwrap();
    for (id, level, verdict, edit) in cases {
        let mut revision = base.clone();
        edit(&mut revision);
        let changes = compare(&base, &revision);
        let found: Vec<_> = changes.iter().map(|change| (change.id.as_str(), change.level)).collect();
        assert_eq!(found, [(id, level)], "{changes:#?}");
        assert_eq!(impact::compare(&module(&base), &module(&revision)).verdict, verdict, "{id}");
        let pointer =
            |definitions: &Definitions| -> Value { serde_json::from_str(&definitions.print().unwrap()).unwrap() };
        let (old, new): (Value, Value) = (pointer(&base), pointer(&revision));
        for (document, pointer) in [(&old, &changes[0].base_pointer), (&new, &changes[0].revision_pointer)] {
            assert!(pointer.as_ref().is_none_or(|pointer| document.pointer(pointer).is_some()), "{pointer:?}");
        }
    }
    assert!(compare(&base, &base).is_empty());
}

#[test]
fn versions_of_fhir_differ() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("fhir/specs/stu3.json");
    let stu3 = Definitions::parse(&fs::read_to_string(path).unwrap()).unwrap();
    let changes = compare(&stu3, &r4());
    assert!(changes.iter().map(|change| std::cmp::Reverse(change.level)).is_sorted());
    let context = changes.iter().find(|change| change.path == "Condition.context").unwrap();
    assert_eq!(json!(context)["id"], "fhir-element-removed");
}
