//! The verdicts on the twenty changes of a made-up next revision: ours, cargo-semver-checks', and rustc's.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use nextgen_patient_access_codegen::fhir::Definitions;
use nextgen_patient_access_codegen::impact::{Impact, Kind, Module, Verdict, compare};
use nextgen_patient_access_codegen::{diff, document, emit};
use serde_json::{Value, json};

use super::{
    next_edits::edits,
    next_revision::{EDITS, Edit},
};

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn office_r4() -> Value {
    let file = "specs/openapi/office-r4.json";
    document::read(&fs::read(repository().join(file)).unwrap(), file).unwrap()
}

/// The base and the revision of one change, or of all.
fn revisions(edits: &[Edit]) -> (Value, Value) {
    let mut base = office_r4();
    edits.iter().for_each(|edit| (edit.prepare)(&mut base));
    let mut revision = base.clone();
    edits.iter().for_each(|edit| (edit.apply)(&mut revision));
    (base, revision)
}

fn impact((base, revision): &(Value, Value)) -> Impact {
    let module = |document| Module::of(document).unwrap_or_else(|problem| panic!("{problem}"));
    compare(&module(base), &module(revision))
}

/// Of each change: the verdict, the kinds, and the line of a caller that compiles before and not after, where
/// cargo-semver-checks sees nothing: it compares names and shapes, and no types.
type Expected = (Verdict, &'static [Kind], Option<&'static str>);

const EXPECTED: [Expected; 20] = {
    use Kind::*;
    use Verdict::*;
    [
        (Major, &[OperationRemoved, ItemRemoved], None),
        (Major, &[OperationRemoved, OperationRemoved, ItemRemoved], None),
        (Minor, &[OperationAdded, ItemAdded], None),
        (Patch, &[OperationMoved], None),
        (Major, &[OperationRenamed], None),
        (Minor, &[ParameterAdded], None),
        (Minor, &[RequiredParameterAdded], None),
        (Major, &[ParameterRemoved], None),
        (Major, &[ParameterRemoved], None),
        (Patch, &[ParameterBecameRequired], None),
        (Patch, &[ParameterBecameOptional], None),
        (Major, &[ParameterRemoved, ParameterAdded], None),
        (Major, &[ParameterTypeChanged], Some(r#"client.organization_search().name("x");"#)),
        (Major, &[VariantAdded], None),
        (Major, &[VariantRemoved], None),
        (Major, &[ReturnTypeChanged, ItemRemoved], None),
        (Major, &[ReturnTypeChanged, ItemRemoved], None),
        (Major, &[FieldAdded], None),
        (Major, &[FieldRemoved], None),
        (Patch, &[], None),
    ]
};

#[test]
fn each_of_twenty_changes_has_its_verdict() {
    for (edit, (verdict, kinds, _)) in EDITS.iter().zip(EXPECTED) {
        let impact = impact(&revisions(std::slice::from_ref(edit)));
        let found: Vec<Kind> = impact.changes.iter().map(|change| change.kind).collect();
        assert_eq!((impact.verdict, &*found), (verdict, kinds), "{}: {:#?}", edit.name, impact.changes);
    }
}

#[test]
fn what_a_search_must_have_is_told_though_no_signature_says_it() {
    let base = office_r4();
    let revision = |demands: Value| {
        let mut revision = base.clone();
        let search = revision["paths"]["/Encounter"]["get"].as_object_mut().unwrap();
        if demands.is_null() {
            search.remove("x-search-demands");
        } else {
            search.insert("x-search-demands".to_owned(), demands);
        }
        revision
    };
    let demand = json!([{ "accepted": [{ "with": ["patient", "date"] }], "certainty": "observed", "status": 400 }]);
    let before = "by _id without patient or date, or by patient without _id (documented)";
    for (demands, after) in [(Value::Null, None), (demand, Some("by patient and date (observed)"))] {
        let revision = revision(demands);
        let impact = impact(&(base.clone(), revision.clone()));
        let [change] = impact.changes.as_slice() else { panic!("{impact:#?}") };
        assert_eq!(
            (change.kind, change.verdict, change.at_run_time),
            (Kind::SearchDemandChanged, Verdict::Patch, true)
        );
        assert_eq!(change.operation.as_deref(), Some("GET /Encounter"));
        assert_eq!((change.before.as_deref(), change.after.as_deref()), (Some(before), after));
        // The wire is as it was: no rule of oasdiff's is about it.
        assert_eq!(diff::compare(&base, &revision), []);
    }
}

/// The modules of a change as crates, with the least of the SDK around them.
struct Oracle {
    folder: tempfile::TempDir,
    target: PathBuf,
}

impl Oracle {
    /// None, saying so, where cargo-semver-checks is not installed.
    fn new() -> Option<Self> {
        let installed = Command::new(env!("CARGO")).args(["semver-checks", "--version"]).output();
        if !installed.is_ok_and(|output| output.status.success()) {
            println!("skipped: cargo-semver-checks is not installed here");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/impact_oracle");
        fs::create_dir_all(folder.path().join("src/fhir")).unwrap();
        fs::copy(here.join("Cargo.toml.in"), folder.path().join("Cargo.toml")).unwrap();
        fs::copy(here.join("lib.rs"), folder.path().join("src/lib.rs")).unwrap();
        fs::copy(repository().join("Cargo.lock"), folder.path().join("Cargo.lock")).unwrap();
        let definitions = fs::read_to_string(repository().join("fhir/specs/r4.json")).unwrap();
        let types = Definitions::parse(&definitions).unwrap().types;
        let types = types.keys().filter(|name| !name.contains('.'));
        let types: String = types.map(|name| format!("#[derive(Clone, Debug)]\npub struct {name};\n")).collect();
        fs::write(folder.path().join("src/fhir/r4.rs"), types).unwrap();
        Some(Self { folder, target: Path::new(env!("CARGO_TARGET_TMPDIR")).join("impact_oracle") })
    }

    fn put(&self, document: &Value, caller: &str) {
        let source = self.folder.path().join("src");
        let code = emit::api_module(document).unwrap();
        let caller = format!("pub async fn caller(client: Client) {{ {caller} }}");
        fs::write(source.join("module.rs"), if caller.contains("{  }") { code } else { code + &caller }).unwrap();
    }

    fn cargo(&self, arguments: &[&str]) -> std::process::Output {
        Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(self.folder.path())
            .env("CARGO_TARGET_DIR", &self.target)
            // rustdoc's JSON is not stable; cargo-semver-checks itself asks for it in this way.
            .env("RUSTC_BOOTSTRAP", "1")
            .output()
            .unwrap()
    }

    fn rustdoc(&self, document: &Value, name: &str) -> PathBuf {
        self.put(document, "");
        let output = self.cargo(&["rustdoc", "--quiet", "--", "-Zunstable-options", "--output-format", "json"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let kept = self.folder.path().join(name);
        fs::copy(self.target.join("doc/generated_module.json"), &kept).unwrap();
        kept
    }

    /// Whether cargo-semver-checks demands a major version.
    fn is_major(&self, (base, revision): &(Value, Value)) -> bool {
        let (base, revision) = (self.rustdoc(base, "base.json"), self.rustdoc(revision, "revision.json"));
        let (base, revision) = (base.to_str().unwrap(), revision.to_str().unwrap());
        let output = self.cargo(&[
            "semver-checks",
            "--baseline-rustdoc",
            base,
            "--current-rustdoc",
            revision,
            "--release-type",
            "minor",
        ]);
        let said = String::from_utf8_lossy(&output.stderr);
        let (is_none, is_major) =
            (said.contains("no semver update required"), said.contains("requires new major version"));
        assert!(is_none != is_major, "{said}");
        is_major
    }

    fn compiles(&self, document: &Value, caller: &str) -> bool {
        self.put(document, caller);
        self.cargo(&["check", "--quiet"]).status.success()
    }
}

/// Of the changes on the wire: a line of a caller that rustc refuses afterwards, where cargo-semver-checks sees nothing.
fn unseen(rule: &str) -> Option<&'static str> {
    Some(match rule {
        "request-parameter-type-changed" => r#"client.practitioner_role_search().practitioner("x");"#,
        // Texts become the new types as well; what only became a text does not.
        "request-parameter-became-enum" => "client.procedure_search().revinclude('x');",
        "request-parameter-max-length-set" => "client.location_read('x');",
        "response-media-type-removed" => {
            "let goal = client.goal_read('1').send().await.unwrap(); let _: crate::fhir::r4::Goal = goal.into_inner();"
        }
        "response-body-type-changed" => {
            "let answer = client.metadata().send().await.unwrap(); \
             let _: crate::fhir::r4::CapabilityStatement = answer.into_inner();"
        }
        _ => return None,
    })
}

/// cargo-semver-checks has no lint for what is merely added, so it is asked what is major.
#[test]
fn cargo_semver_checks_agrees() {
    let Some(oracle) = Oracle::new() else { return };
    let judge = |name: &str, documents: (Value, Value), unseen: Option<&str>| {
        let ours = impact(&documents).verdict == Verdict::Major;
        let theirs = oracle.is_major(&documents);
        match unseen {
            None => assert_eq!(ours, theirs, "{name}"),
            Some(caller) => {
                assert!(ours && !theirs, "cargo-semver-checks sees it now: {name}");
                assert!(oracle.compiles(&documents.0, caller) && !oracle.compiles(&documents.1, caller), "{name}");
            }
        }
    };
    for (edit, (_, _, unseen)) in EDITS.iter().zip(EXPECTED) {
        judge(edit.name, revisions(std::slice::from_ref(edit)), unseen);
    }
    judge("all of them", revisions(&EDITS), None);
    let mut all = office_r4();
    for edit in &edits::EDITS {
        let mut revision = office_r4();
        (edit.make)(&mut revision);
        (edit.make)(&mut all);
        judge(edit.expected.0, (office_r4(), revision), unseen(edit.expected.0));
    }
    judge("all on the wire", (office_r4(), all), None);
    println!("agrees on {} changes, alone and together", EDITS.len() + edits::EDITS.len());
}

#[test]
fn a_change_reads_as_a_line() {
    let impact = impact(&revisions(&EDITS));
    let lines: Vec<String> = impact.changes.iter().map(ToString::to_string).collect();
    for line in [
        "major: operation renamed: Client::coverage_get: Client::coverage_read → Client::coverage_get",
        "major: parameter removed: builder::ServiceRequestSearch::authored: fn authored<V>(self, _: V) -> Self where V: TryInto<String>",
        "major: parameter type changed: builder::OrganizationSearch::name: String → i64",
        "major: variant removed: types::EncounterSearchClass::Vr",
        "patch: parameter became required: builder::SpecimenSearch::patient: optional → required (compiles as before, acts otherwise)",
    ] {
        assert!(lines.iter().any(|found| found == line), "{line} in:\n{}", lines.join("\n"));
    }
}
