//! `cargo xtask update`: what stops it, what it writes, and that nothing is written where nothing changed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use nextgen_patient_access_codegen::correct::Context;
use nextgen_patient_access_codegen::fhir::Version;
use nextgen_patient_access_codegen::lock::{Fingerprint, Lock, Pin};
use nextgen_patient_access_codegen::{description::describe, document};

const SOURCES: &str = r#"
[[api]]
id = "office-r4"
product = "Office"
fhir = "r4"
base_url = "https://ehr.example/api/fhir/r4"
provenance = "vendor"
description = "office-r4.swagger.yaml"
documents = [{ file = "office-r4.swagger.yaml", kind = "description", find = { url = "https://ehr.example/swagger.yaml" } }]

[[fhir]]
id = "r4"
version = "4.0.1"
archive = "https://hl7.org/fhir/R4/fhir-all-xsd.zip"
"#;

const SWAGGER: &str = r#"swagger: "2.0"
info: { title: API, version: "1" }
host: ehr.example
basePath: /api
schemes: [https]
paths:
  /fhir/r4/Patient/{id}:
    get:
      parameters:
        - { name: id, in: path, required: true, type: string }
      responses:
        "200": { description: Success }
  /report:
    get:
      parameters: []
      responses:
        "200": { description: Success }
"#;

const CORRECTIONS: &str = r#"overlay: 1.0.0
info: { title: Corrections, version: "1" }
actions:
  - target: $.paths['/report'].get
    update: { summary: Reads the report. }
    x-reason: It says nothing.
    x-evidence: The document.
  - target: $.paths['/fhir/r4/Patient/{id}'][?!@.deprecated]
    update: { x-note: Once. }
    x-reason: To go stale when the vendor says what it is.
    x-evidence: The document.
"#;

struct Project {
    root: tempfile::TempDir,
    published: tempfile::TempDir,
}

impl Project {
    /// A project that is up to date with `SWAGGER`, and the vendor that publishes `published`.
    fn new(published: &str) -> Self {
        let project = Self { root: tempfile::tempdir().unwrap(), published: tempfile::tempdir().unwrap() };
        let write = |path: &str, text: &str| {
            let path = project.root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        let pin = Pin {
            url: "https://ehr.example/swagger.yaml".to_owned(),
            content: Fingerprint::of_file(SWAGGER.as_bytes()),
            date: "2026-11-24".to_owned(),
        };
        let lock = Lock { pins: [("office-r4.swagger.yaml".to_owned(), pin)].into() };
        let context = Context {
            api_id: "office-r4",
            product: "Office",
            fhir_version: Version::R4,
            service_base: "https://ehr.example/api/fhir/r4",
            provenance: "vendor",
        };
        let corrections = Some(("overlay.yaml", CORRECTIONS.as_bytes()));
        let described = describe(("swagger.yaml", SWAGGER.as_bytes()), corrections, &context).unwrap();
        write("specs/sources.toml", SOURCES);
        write("specs/sources.lock", &lock.print().unwrap());
        write("specs/fhir/resources.toml", "");
        write("specs/README.md", "<!-- generated: ledger -->\n<!-- /generated -->\n");
        write("specs/corrections/office-r4.overlay.yaml", CORRECTIONS);
        write("specs/openapi/office-r4.json", &document::canonical(&described.document));
        write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n### Added\n\n- Everything.\n");
        write("Cargo.toml", "[workspace.package]\nversion = \"0.3.1\"\n");
        fs::write(project.published.path().join("office-r4.swagger.yaml"), published).unwrap();
        project
    }

    fn update(&self) -> Output {
        let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
        xtask.args(["update", "office-r4", "--skip-tests", "--from"]).arg(self.published.path());
        xtask.arg("--root").arg(self.root.path()).output().unwrap()
    }

    /// Every file of the project, by path.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        fn walk(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(&path, files)
                } else {
                    drop(files.insert(path.clone(), fs::read(&path).unwrap()))
                }
            }
        }
        let mut files = BTreeMap::new();
        walk(self.root.path(), &mut files);
        files
    }

    /// Updates, and expects it to stop with each of `said` in its error, and nothing written.
    fn stops(&self, said: &[&str]) {
        let before = self.files();
        let output = self.update();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{stderr}");
        for said in said.iter().chain(&["nothing is written"]) {
            assert!(stderr.contains(said), "{said} in: {stderr}");
        }
        assert_eq!(self.files(), before);
    }
}

#[test]
fn nothing_changed() {
    let project = Project::new(SWAGGER);
    let before = project.files();
    let output = project.update();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("nothing changed"));
    assert_eq!(project.files(), before);
}

#[test]
fn a_correction_that_went_stale() {
    let published = SWAGGER.replacen("    get:\n", "    get:\n      deprecated: true\n", 1);
    Project::new(&published).stops(&["specs/corrections/office-r4.overlay.yaml#/actions/1", "changes nothing"]);
}

#[test]
fn an_operation_that_changed_its_meaning() {
    let published = SWAGGER.replace("  /report:", "  /fhir/r4/report:");
    let project = Project::new(&published);
    let corrections = project.root.path().join("specs/corrections/office-r4.overlay.yaml");
    let moved = CORRECTIONS.replace("'/report'", "'/report', '/fhir/r4/report'");
    fs::write(corrections, moved).unwrap();
    project.stops(&[
        "specs/openapi/office-r4.json#/paths/~1report/get",
        "`report` is GET /report now, and was GET https://ehr.example/api/report",
    ]);
}

/// This one compiles what it generates, as `cargo xtask generate` does.
#[test]
fn a_new_parameter_is_written_and_told() {
    let published =
        SWAGGER.replace("parameters: []", "parameters: [{ name: date, in: query, type: string, description: When }]");
    let overlay = "  - target: $.paths['/report'].get.parameters[?@.name == 'date']\n    update: { description: The day. }\n    \
                   x-reason: Words.\n    x-evidence: None.\n";
    let project = Project::new(&published);
    fs::write(project.root.path().join("specs/corrections/office-r4.overlay.yaml"), format!("{CORRECTIONS}{overlay}"))
        .unwrap();
    let output = project.update();
    let (stdout, stderr) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{stderr}");
    let read = |path: &str| fs::read_to_string(project.root.path().join(path)).unwrap();
    let changelog = read("CHANGELOG.md");
    for said in [
        "### office-r4: 1 change that breaks nobody",
        "| harmless | `report` | new optional query parameter `date` | `new-optional-request-parameter` |",
        "In Rust: **minor**.",
        "Proposed version: 0.3.2 (minor, after 0.3.1).",
    ] {
        assert!(stdout.contains(said) && changelog.contains(said), "{said} in: {stdout}");
    }
    assert!(changelog.contains("\n### Added\n\n- Everything.\n"), "{changelog}");
    assert!(read("generated/office_r4.rs").contains("pub fn date<V>"));
    assert!(read("specs/openapi/office-r4.json").contains("\"date\""));
    assert!(read("specs/sources.lock").contains(&Fingerprint::of_file(published.as_bytes()).sha256));
    // Once more: now it is what is pinned.
    let before = project.files();
    assert!(String::from_utf8_lossy(&project.update().stdout).contains("nothing changed"));
    assert_eq!(project.files(), before);
}
