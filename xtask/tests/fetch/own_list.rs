//! The project's own sources.toml and sources.lock.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use nextgen_patient_access_codegen::lock::Lock;
use nextgen_patient_access_codegen::sources::Sources;

fn own_specs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")
}

#[test]
fn the_list_has_every_api_and_fhir_version() {
    let sources = Sources::parse(&fs::read_to_string(own_specs().join("sources.toml")).unwrap()).unwrap();
    let apis: Vec<_> = sources.apis.iter().map(|api| (&*api.id, &*api.fhir, &*api.base_url)).collect();
    assert_eq!(
        apis,
        [
            ("enterprise-r4", "r4", "https://fhir.nextgen.com/nge/prod/fhir-api-r4/fhir/r4/"),
            ("enterprise-dstu2", "dstu2", "https://fhir.nextgen.com/nge/prod/fhir-api/fhir/dstu2/"),
            ("office-r4", "r4", "https://fhir.meditouchehr.com/api/fhir/r4"),
            ("office-r3", "stu3", "https://fhir.meditouchehr.com/api/fhir/"),
            ("office-bulk-r4", "r4", "https://fhir.meditouchehr.com/api/bulkfhir/r4"),
        ]
    );
    let versions: Vec<_> = sources.fhir.iter().map(|fhir| &*fhir.id).collect();
    assert_eq!(versions, ["dstu2", "stu3", "r4"]);

    let text = fs::read_to_string(own_specs().join("sources.lock")).unwrap();
    let lock = Lock::parse(&text).unwrap();
    assert_eq!(lock.print().unwrap(), text, "sources.lock is written by `cargo xtask fetch` only");
    let paths: Vec<_> = sources.paths().collect();
    assert!(lock.pins.keys().all(|path| paths.contains(path)));
    assert!(lock.pins.values().all(|pin| pin.url.starts_with("https://")));
}

#[test]
fn the_documents_at_hand_are_those_pinned() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    for (names, from) in [(&[][..], shared.join("upstream")), (&["fhir"], shared.join("fhir"))] {
        if !from.is_dir() {
            println!("skipped: {} is not here", from.display());
            continue;
        }
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["fetch", "--check", "--from"])
            .arg(&from)
            .args(names)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
