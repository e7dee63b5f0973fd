//! How long it takes to generate everything: `cargo bench --package nextgen-patient-access-codegen`.
#![allow(clippy::unwrap_used, missing_docs, reason = "a bench may fail by panicking")]

use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::generate::{Specs, generate};

fn main() {
    divan::main();
}

/// All modules, from the documents in specs/ to source text.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn everything(bencher: divan::Bencher<'_, '_>) {
    let specs = specs();
    bencher.bench(|| generate(&specs).unwrap());
}

fn specs() -> Specs {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let mut specs = Specs::default();
    for (folder, is_fhir) in [("openapi", false), ("fhir", true)] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "json") {
                let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
                let text = fs::read_to_string(&path).unwrap();
                if is_fhir {
                    specs.fhir.insert(name.parse().unwrap(), text);
                } else {
                    specs.openapi.insert(name, text);
                }
            }
        }
    }
    specs
}
