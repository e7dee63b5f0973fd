//! `cargo xtask update`: what stops it, what it writes, and that nothing is written where nothing changed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use nextgen_patient_access_codegen::correct::Context;
use nextgen_patient_access_codegen::fhir::Version;
use nextgen_patient_access_codegen::lock::{Fingerprint, Lock, Pin};
use nextgen_patient_access_codegen::{description::describe, document};
use support::{DOCUMENT, Project};

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

/// A project, and what the vendor publishes.
struct Update {
    project: Project,
    published: tempfile::TempDir,
}

impl Update {
    /// The project is up to date with `SWAGGER`.
    fn to(published: &str) -> Self {
        let project = Project::new();
        project.pin(SWAGGER);
        let context = Context {
            api_id: "office-r4",
            product: "Office",
            fhir_version: Version::R4,
            service_base: "https://ehr.example/api/fhir/r4",
            provenance: "vendor",
        };
        let corrections = Some(("overlay.yaml", CORRECTIONS.as_bytes()));
        let described = describe(("swagger.yaml", SWAGGER.as_bytes()), corrections, &context).unwrap();
        project.write("specs/README.md", "<!-- generated: ledger -->\n<!-- /generated -->\n");
        project.write("specs/corrections/office-r4.overlay.yaml", CORRECTIONS);
        project.write("specs/openapi/office-r4.json", &document::canonical(&described.document));
        project.write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n### Added\n\n- Everything.\n");
        project.write("Cargo.toml", "[workspace.package]\nversion = \"0.3.1\"\n");
        let update = Self { project, published: tempfile::tempdir().unwrap() };
        fs::write(update.published.path().join(DOCUMENT), published).unwrap();
        update
    }

    fn run(&self) -> Output {
        let from = self.published.path().to_str().unwrap();
        self.project.xtask(&["update", "office-r4", "--skip-tests", "--from", from])
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
        walk(self.project.root(), &mut files);
        files
    }

    /// Updates, and expects it to stop with each of `said` in its error, and nothing written.
    fn stops(&self, said: &[&str]) {
        let before = self.files();
        let output = self.run();
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
    let update = Update::to(SWAGGER);
    let before = update.files();
    let output = update.run();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("nothing changed"));
    assert_eq!(update.files(), before);
}

#[test]
fn a_correction_that_went_stale() {
    let published = SWAGGER.replacen("    get:\n", "    get:\n      deprecated: true\n", 1);
    Update::to(&published).stops(&["specs/corrections/office-r4.overlay.yaml#/actions/1", "changes nothing"]);
}

#[test]
fn an_operation_that_changed_its_meaning() {
    let published = SWAGGER.replace("  /report:", "  /fhir/r4/report:");
    let update = Update::to(&published);
    let moved = CORRECTIONS.replace("'/report'", "'/report', '/fhir/r4/report'");
    update.project.write("specs/corrections/office-r4.overlay.yaml", &moved);
    update.stops(&[
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
    let update = Update::to(&published);
    update.project.write("specs/corrections/office-r4.overlay.yaml", &format!("{CORRECTIONS}{overlay}"));
    let output = update.run();
    let (stdout, stderr) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{stderr}");
    let read = |path: &str| fs::read_to_string(update.project.path(path)).unwrap();
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
    assert!(read("generated/apis.rs").contains(r#"base_url: "https://ehr.example/api/fhir/r4","#));
    assert!(read("specs/openapi/office-r4.json").contains("\"date\""));
    assert!(read("specs/sources.lock").contains(&Fingerprint::of_file(published.as_bytes()).sha256));
    // Once more: now it is what is pinned.
    let before = update.files();
    assert!(String::from_utf8_lossy(&update.run().stdout).contains("nothing changed"));
    assert_eq!(update.files(), before);
}

/// What used to stop at a table by hand: the record reads what apis.rs says.
#[test]
fn a_new_resource_type_needs_no_hand() {
    let goal = "  /fhir/r4/Goal:
    get:
      parameters:
        - { name: patient, in: query, required: true, type: string }
      responses:
        \"200\": { description: Success }
  /fhir/r4/Goal/{id}:
    get:
      parameters:
        - { name: id, in: path, required: true, type: string }
      responses:
        \"200\": { description: Success }
";
    let update = Update::to(&format!("{SWAGGER}{goal}"));
    let before = update.files();
    let output = update.run();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read = |path: &str| fs::read_to_string(update.project.path(path)).unwrap();
    assert!(read("generated/office_r4.rs").contains("pub fn goal_search(&self)"));
    assert!(read("tests/routes/office_r4.rs").contains("search(goal_search, \"Goal\""));
    let apis = read("generated/apis.rs");
    let (_, office) = apis.split_once("const OFFICE_R4: Description").unwrap();
    let search = office.split_once("resource_type: \"Goal\",").unwrap().1;
    assert!(search.trim_start().starts_with("by: \"patient\","), "{office}");
    assert!(office.contains("reads: &[\"Goal\", \"Patient\"],"), "{office}");

    let after = update.files();
    let written = after.iter().filter(|(path, text)| before.get(*path) != Some(text)).map(|(path, _)| path);
    let below_root = written.map(|path| path.strip_prefix(update.project.root()).unwrap());
    let elsewhere: Vec<_> = below_root
        .filter(|path| {
            !["specs", "generated", "fhir/generated", "tests/routes", "CHANGELOG.md"]
                .iter()
                .any(|made| path.starts_with(made))
        })
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:?}");
}

/// A server's statement of itself bears the moment of the request, and an id.
#[test]
fn a_statement_of_the_same_state_changes_nothing() {
    let statement = |id: &str, date: &str| {
        format!(
            r#"{{ "resourceType": "CapabilityStatement", "id": "{id}", "date": "{date}", "fhirVersion": "4.0.1" }}"#
        )
    };
    let update = Update::to(SWAGGER);
    let file = "office-r4.capabilitystatement.json";
    let listed =
        format!("documents = [{{ file = \"{file}\", kind = \"capability-statement\", find = \"metadata\" }}, {{");
    let sources = fs::read_to_string(update.project.path("specs/sources.toml")).unwrap();
    let sources = sources.replace("documents = [{", &listed);
    let sources = sources.replace("base_url", "metadata = \"https://ehr.example/metadata\"\nbase_url");
    update.project.write("specs/sources.toml", &sources);
    let mut lock = Lock::parse(&fs::read_to_string(update.project.path("specs/sources.lock")).unwrap()).unwrap();
    let content = Fingerprint::of_file(statement("1", "2026-07-24T13:28:50.988-07:00").as_bytes());
    let pin = Pin { url: "https://ehr.example/metadata".to_owned(), content, date: "2026-11-24".to_owned() };
    lock.pins.insert(file.to_owned(), pin);
    update.project.write("specs/sources.lock", &lock.print().unwrap());

    fs::write(update.published.path().join(file), statement("2", "2026-11-28T09:00:00Z")).unwrap();
    let before = update.files();
    let output = update.run();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("nothing changed"));
    assert_eq!(update.files(), before);
}
