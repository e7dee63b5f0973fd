//! How long it takes to generate everything: `cargo bench --package nextgen-patient-access-codegen`.
#![allow(clippy::unwrap_used, missing_docs, reason = "a bench may fail by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::generate;

fn main() {
    divan::main();
}

/// All modules, from the documents to source text.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn everything(bencher: divan::Bencher<'_, '_>) {
    let descriptions = documents("specs/openapi").collect();
    let mut tables: BTreeMap<_, _> = documents("fhir/specs").collect();
    let us_core = tables.remove("us-core");
    let tables = tables.into_iter().map(|(version, text)| (version.parse().unwrap(), text)).collect();
    bencher.bench(|| {
        (generate::apis(&descriptions, &tables).unwrap(), generate::types(&tables, us_core.as_deref()).unwrap())
    });
}

fn documents(folder: &str) -> impl Iterator<Item = (String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    fs::read_dir(folder).unwrap().filter_map(|entry| {
        let path = entry.unwrap().path();
        let name = path.file_stem()?.to_str()?.to_owned();
        path.extension()
            .is_some_and(|extension| extension == "json")
            .then(|| (name, fs::read_to_string(&path).unwrap()))
    })
}
