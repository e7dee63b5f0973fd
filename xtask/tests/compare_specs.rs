//! The scripts of .github/actions/compare-specs, with a repository and a `gh` of our own: on GitHub they never ran here.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::json;
use support::Project;

fn openapi(paths: &[&str]) -> String {
    let operation =
        json!({ "get": { "operationId": "a|b @team", "responses": { "200": { "description": "Success" } } } });
    let paths: serde_json::Map<_, _> = paths.iter().map(|path| ((*path).to_owned(), operation.clone())).collect();
    json!({ "openapi": "3.0.3", "info": { "title": "API", "version": "1" }, "paths": paths }).to_string()
}

/// A pull request's checkout, with programs of ours in front of the real ones.
struct Checkout(Project);

impl Checkout {
    fn new() -> Self {
        let checkout = Self(Project::new());
        // `cargo xtask diff …`
        let xtask = env!("CARGO_BIN_EXE_xtask");
        checkout.program("cargo", &format!("shift; exec {xtask:?} \"$@\" --root \"$ROOT\""));
        // Tells what it is asked; keeps what is to be the comment.
        let gh = "printf '%s\\n' \"$*\" >> \"$ROOT/asked\"
            for argument in \"$@\"; do case $argument in body=@*) cp \"${argument#body=@}\" \"$ROOT/body\" ;; esac; done
            case $* in *--paginate*) printf '%s' \"$COMMENTS\" ;; esac";
        checkout.program("gh", gh);
        checkout
    }

    fn program(&self, name: &str, script: &str) {
        let path = self.0.write(&format!("bin/{name}"), &format!("#!/usr/bin/env bash\n{script}\n"));
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn git(&self, arguments: &[&str]) {
        let who = ["-c", "user.name=Test", "-c", "user.email=test@ehr.example", "-c", "commit.gpgsign=false"];
        let output = Command::new("git").arg("-C").arg(self.0.root()).args(who).args(arguments).output().unwrap();
        assert!(output.status.success(), "{output:?}");
    }

    fn commit(&self) {
        self.git(&["add", "--all", "specs"]);
        self.git(&["commit", "--quiet", "--message", "x"]);
    }

    fn script(&self, name: &str, arguments: &[&str], comments: &str) -> Output {
        let script =
            Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(".github/actions/compare-specs").join(name);
        let path = format!("{}:{}", self.0.path("bin").display(), std::env::var("PATH").unwrap());
        Command::new(script)
            .args(arguments)
            .current_dir(self.0.root())
            .env("PATH", path)
            .env("ROOT", self.0.root())
            .env("COMMENTS", comments)
            .env("GITHUB_REPOSITORY", "o/r")
            .env("GITHUB_STEP_SUMMARY", self.0.path("summary"))
            .output()
            .unwrap()
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path(path)).unwrap_or_default()
    }
}

#[test]
fn what_is_different_since_main_is_reported() {
    let checkout = Checkout::new();
    checkout.git(&["init", "--quiet"]);
    checkout.0.write("specs/openapi/office-r4.json", &openapi(&["/Goal", "/Device"]));
    checkout.0.write("specs/openapi/office-r3.json", &openapi(&["/Goal"]));
    checkout.commit();
    let output = checkout.script("compare", &["HEAD", "report.md"], "");
    assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
    assert_eq!(checkout.read("report.md"), "");

    checkout.0.write("specs/openapi/office-r4.json", &openapi(&["/Goal"]));
    checkout.git(&["rm", "--quiet", "specs/openapi/office-r3.json"]);
    checkout.0.write("specs/openapi/enterprise-r5.json", &openapi(&[]));
    for evil in ["$(touch stolen)", "x;touch stolen", "<b>", "--format", "A\n::error::x"] {
        checkout.0.write(&format!("specs/openapi/{evil}.json"), &openapi(&[]));
    }
    checkout.commit();
    let output = checkout.script("compare", &["HEAD^1", "report.md"], "");
    assert!(output.status.success(), "{output:?}");
    let report = checkout.read("report.md");
    for said in ["### office-r4: 1 breaking change\n", "### office-r3: removed\n", "### enterprise-r5: new\n"] {
        assert!(report.contains(said), "{said} in {report}");
    }
    assert!(!report.contains("<b>") && !checkout.0.path("stolen").exists(), "{report}");
    assert_eq!(checkout.read("summary"), report);
    let annotations = String::from_utf8(output.stdout).unwrap();
    assert_eq!(annotations.lines().filter(|line| line.starts_with("::error ")).count(), 2, "{annotations}");
    assert_eq!(annotations.matches("::warning::").count(), 5, "{annotations}");
    assert!(annotations.contains("::error file=specs/openapi/office-r4.json,line=1,col="), "{annotations}");
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));

    // A branch that looks like an option is none.
    assert!(!checkout.script("compare", &["--output=stolen", "report.md"], "").status.success());
    assert!(!checkout.0.path("stolen").exists());
}

#[test]
fn one_comment_is_written_and_then_changed() {
    let checkout = Checkout::new();
    checkout.0.write("report.md", "### office-r4: 1 breaking change\n");
    checkout.0.write("empty.md", "");
    let asked = |report: &str, comments: &str| {
        drop(fs::remove_file(checkout.0.path("asked")));
        let output = checkout.script("comment", &["7", report], comments);
        assert!(output.status.success(), "{output:?}");
        checkout.read("asked").lines().skip(1).map(str::to_owned).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(asked("empty.md", ""), "", "there is nothing to say, and nothing was said");
    assert!(asked("report.md", "").starts_with("api --method POST repos/o/r/issues/7/comments --field body=@"));
    assert_eq!(checkout.read("body"), "<!-- compare-specs -->\n### office-r4: 1 breaking change\n");
    assert!(
        asked("report.md", "11\n12\n").starts_with("api --method PATCH repos/o/r/issues/comments/11 --field body=@")
    );
    assert!(asked("empty.md", "11\n").contains("PATCH"), "what was said is no longer so");
    assert!(checkout.read("body").contains("no longer changed"));

    let output = checkout.script("comment", &["7/../../x", "report.md"], "");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_comment_is_as_long_as_github_takes() {
    let checkout = Checkout::new();
    checkout.0.write("report.md", &"| breaking | `größer` | „…“ |\n".repeat(5000));
    assert!(checkout.script("comment", &["7", "report.md"], "").status.success());
    let body = checkout.read("body");
    assert!((60_000..65_536).contains(&body.len()), "{}", body.len());
    assert!(body.ends_with("„…“ |\n\n…and more: the whole is in the summary of the job.\n"), "{body}");
}
