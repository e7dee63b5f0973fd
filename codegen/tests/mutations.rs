//! Damaged vendor documents: convert, correct and generate end in code, or in a diagnostic that says where; never in a panic.
//!
//! `MUTATIONS` is how many (200, unless it says otherwise), `MUTATION` the one to look at. The vendor's documents are used where
//! ../shared is, our own descriptions everywhere.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::{env, fs};

use nextgen_patient_access_codegen::convert::openapi31;
use nextgen_patient_access_codegen::correct::Context;
use nextgen_patient_access_codegen::fhir::{Definitions, Version};
use nextgen_patient_access_codegen::{Diagnostic, description, document, emit};
use serde_json::Value;

use mutation::{Random, damage, enrich, excerpt, twice};

mod mutation;

struct Original {
    name: String,
    document: Value,
    /// Its corrections, which most of the damage makes stale.
    overlay: Option<Vec<u8>>,
    api: &'static str,
    base: &'static str,
    is_ours: bool,
    is_31: bool,
}

const BASES: [(&str, &str); 3] = [
    ("enterprise-r4", "https://fhir.nextgen.com/nge/prod/fhir-api-r4/fhir/r4/"),
    ("office-r4", "https://fhir.meditouchehr.com/api/fhir/r4"),
    ("office-bulk-r4", "https://fhir.meditouchehr.com/api/bulkfhir/r4"),
];

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn originals() -> Vec<Original> {
    let folders = [repository().join("../shared/upstream"), repository().join("specs/openapi")];
    let mut originals = Vec::new();
    for (api, base) in BASES {
        let endings = [".swagger.yaml", ".openapi.yml", ".capabilitystatement.json", ".json"];
        for (folder, ending) in folders.iter().flat_map(|folder| endings.map(|ending| (folder, ending))) {
            let name = format!("{api}{ending}");
            let Ok(text) = fs::read(folder.join(&name)) else { continue };
            let document = document::read(&text, &name).unwrap();
            let overlay = fs::read(repository().join(format!("specs/corrections/{api}.overlay.yaml"))).ok();
            let is_ours = folder.ends_with("openapi");
            let overlay = overlay.filter(|_| !is_ours && ending != ".capabilitystatement.json");
            if document.get("openapi").is_some() {
                let (name, document) = (format!("{name} as 3.1"), openapi31::upgrade(&document));
                originals.push(Original { name, document, overlay: None, api, base, is_ours, is_31: true });
            }
            originals.push(Original { name, document, overlay, api, base, is_ours, is_31: false });
        }
    }
    if originals.iter().all(|original| original.is_ours) {
        println!("skipped: the vendor's documents are not here, so our own descriptions alone are damaged");
    }
    originals
}

fn definitions() -> BTreeMap<Version, Definitions> {
    let text = fs::read_to_string(repository().join("fhir/specs/r4.json")).unwrap();
    [(Version::R4, Definitions::parse(&text).unwrap())].into()
}

fn pipeline(
    original: &Original,
    document: &Value,
    is_corrected: bool,
    definitions: &BTreeMap<Version, Definitions>,
) -> Result<String, Diagnostic> {
    // A statement names its own base, which not every correction is there to put right.
    let base = original.document.pointer("/implementation/url").and_then(Value::as_str);
    let context = Context {
        api_id: original.api,
        product: "Damaged",
        fhir_version: Version::R4,
        service_base: base.filter(|_| !is_corrected).unwrap_or(original.base),
        // Our own descriptions are in our own words.
        provenance: if original.is_ours { "inferred" } else { "vendor" },
    };
    let text = serde_json::to_vec(document).unwrap();
    let overlay = original.overlay.as_deref().filter(|_| is_corrected).map(|overlay| ("overlay.yaml", overlay));
    let corrected = description::describe(("damaged.json", &text), overlay, &context)?;
    emit::require_fhir_types(&corrected.document, definitions)?;
    emit::api_module(&corrected.document)
}

/// What became of one mutation.
struct Outcome {
    damage: String,
    result: Result<String, Diagnostic>,
}

fn mutate(number: u64, originals: &[Original], definitions: &BTreeMap<Version, Definitions>) -> Outcome {
    let mut random = Random::new(number);
    let original = &originals[random.below(originals.len())];
    let mut document = original.document.clone();
    // Corrections name paths; without all of them they are stale at once.
    let is_corrected = original.overlay.is_some() && random.below(4) == 0;
    if !is_corrected {
        excerpt(&mut document, &mut random);
    }
    if original.is_31 {
        enrich(&mut document);
    }
    let times = 1 + random.below(2);
    let damages: Vec<String> = (0..times).map(|_| damage(&mut document, &mut random)).collect();
    let damage = format!("mutation {number}, {}: {}", original.name, damages.join("; "));
    if let Ok(path) = env::var("MUTATION_FILE") {
        fs::write(path, serde_json::to_string_pretty(&document).unwrap()).unwrap();
    }
    let result = catch_unwind(AssertUnwindSafe(|| pipeline(original, &document, is_corrected, definitions)));
    Outcome { result: result.unwrap_or_else(|_| panic!("{damage}")), damage }
}

/// What is made of OpenAPI 3.1 that nothing is wrong in.
fn whole(originals: &[Original], definitions: &BTreeMap<Version, Definitions>) -> Vec<(String, String)> {
    let of_31 = originals.iter().filter(|original| original.is_31);
    let code = of_31.map(|original| {
        let mut document = original.document.clone();
        enrich(&mut document);
        let code = pipeline(original, &document, false, definitions);
        (original.name.clone(), code.unwrap_or_else(|problem| panic!("{}: {problem}", original.name)))
    });
    code.collect()
}

#[test]
fn openapi_3_1_ends_in_code_with_all_that_it_has() {
    let whole = whole(&originals(), &definitions());
    assert!(whole.len() >= BASES.len());
    for (name, code) in whole {
        for line in [
            "pub struct Entry {",
            ".request(::reqwest::Method::OPTIONS, url)",
            r#".replace(",", "%2C")"#,
            r#"values.join(",")"#,
        ] {
            assert!(code.contains(line), "{name}: {line}");
        }
    }
}

fn numbers() -> std::ops::Range<u64> {
    let number = |name: &str| env::var(name).ok().map(|text| text.parse::<u64>().expect("a number"));
    match number("MUTATION") {
        Some(one) => one..one + 1,
        None => 0..number("MUTATIONS").unwrap_or(200),
    }
}

#[test]
fn damage_ends_in_code_or_in_a_diagnostic_with_its_place() {
    let (originals, definitions) = (originals(), definitions());
    let (mut code, mut newer, mut diagnostics, mut problems) = (0, 0, 0, Vec::new());
    for number in numbers() {
        let Outcome { damage, result } = mutate(number, &originals, &definitions);
        match result {
            Ok(text) => match syn::parse_file(&text) {
                Ok(file) => {
                    code += 1;
                    newer += usize::from(damage.contains(" as 3.1: "));
                    let twice = twice(&file.items);
                    if !twice.is_empty() {
                        problems.push(format!("{damage}\n  twice: {twice:?}"));
                    }
                }
                Err(error) => problems.push(format!("{damage}\n  no Rust: {error}")),
            },
            Err(problem) => {
                diagnostics += 1;
                if problem.pointer.is_none() {
                    problems.push(format!("{damage}\n  no pointer: {problem}"));
                }
                if env::var_os("MUTATION_FILE").is_some() || env::var_os("MUTATIONS_SHOW").is_some() {
                    println!("{damage}\n  {problem}");
                }
            }
        }
    }
    println!("{code} ended in code, {newer} of them from 3.1; {diagnostics} in a diagnostic");
    assert!(problems.is_empty(), "{}\n{}", problems.len(), problems.join("\n"));
}

/// The SDK with the modules of a sample in place of none, checked as one crate.
#[cfg(unix)]
#[test]
#[ignore = "checks the SDK anew, for minutes"]
fn rustc_accepts_a_sample() {
    use std::os::unix::fs::symlink;

    let (originals, definitions) = (originals(), definitions());
    // From all over the range.
    let every = numbers().count() / 200;
    let outcomes = numbers().step_by(every.max(1)).map(|number| mutate(number, &originals, &definitions));
    let damaged = outcomes.filter_map(|outcome| Some((outcome.damage, outcome.result.ok()?))).take(40);
    let sample: Vec<(String, String)> = whole(&originals, &definitions).into_iter().chain(damaged).collect();
    let root = tempfile::tempdir().unwrap();
    // All of it by links, save the one file that changes.
    let link = |folder: &str, but: &[&str]| {
        for entry in fs::read_dir(repository().join(folder)).unwrap() {
            let name = Path::new(folder).join(entry.unwrap().file_name());
            if !but.iter().any(|but| name == Path::new(but)) {
                symlink(repository().canonicalize().unwrap().join(&name), root.path().join(&name)).unwrap();
            }
        }
    };
    link("", &["src", "target", ".git"]);
    fs::create_dir(root.path().join("src")).unwrap();
    link("src", &["src/lib.rs"]);
    let mut lib = fs::read_to_string(repository().join("src/lib.rs")).unwrap();
    for (number, (damage, code)) in sample.iter().enumerate() {
        fs::write(root.path().join(format!("sample_{number}.rs")), code).unwrap();
        lib += &format!(
            "\n// {damage:?}\n#[allow(missing_docs)]\npub mod sample_{number} {{\n    include!(\"../sample_{number}.rs\");\n    \
             crate::client::typed::typed_client!(crate::Api::OfficeR4);\n}}\n"
        );
    }
    fs::write(root.path().join("src/lib.rs"), lib).unwrap();
    // What the SDK depends on has been built for the other tests.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let output = std::process::Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--lib", "--package", "nextgen-patient-access", "--features", "all-apis"])
        .env("CARGO_TARGET_DIR", target)
        .current_dir(root.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    println!("rustc accepts {} of {}", sample.len(), sample.len());
}
