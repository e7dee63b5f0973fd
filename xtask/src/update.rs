//! `cargo xtask update`: from what a vendor publishes now to a change that is ready to commit.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use nextgen_patient_access_codegen::diff::{Comparison, Policy};
use nextgen_patient_access_codegen::fhir::{self, Definitions, Version};
use nextgen_patient_access_codegen::impact::{self, Impact, Module, Verdict};
use nextgen_patient_access_codegen::page::Page;
use nextgen_patient_access_codegen::{Diagnostic, document, release};
use serde_json::Value;

use crate::failure::Failure;
use crate::{checkout, fetch, generate};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The APIs to update (enterprise-r4, …); `fhir` for HL7's definitions; nothing for everything
    #[arg(value_name = "API|fhir")]
    names: Vec<String>,
    /// Where to take the documents from instead of their publishers, as for `fetch`
    #[arg(long, value_name = "FILE|DIR|URL")]
    from: Option<fetch::Origin>,
    /// Write the changelog's entry without running the tests
    #[arg(long)]
    skip_tests: bool,
    /// A file for the changelog's entry alone, as the text of a pull request
    #[arg(long, value_name = "FILE")]
    entry: Option<PathBuf>,
    /// The project's root
    #[arg(long, hide = true, default_value_os_t = checkout::root())]
    root: PathBuf,
}

/// Where files are that are made, and so may change.
const MADE: [&str; 6] = ["specs", "generated", "fhir/specs", "fhir/generated", "tests/routes", "CHANGELOG.md"];

/// Everything is done in a copy first: what stops, stops before anything is written.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let staged = tempfile::tempdir().map_err(|error| problem(Diagnostic::new(error.to_string())))?;
    let (root, staged) = (args.root.as_path(), staged.path());
    for name in MADE {
        copy(&root.join(name), &staged.join(name)).map_err(problem)?;
    }
    fetch::run(&fetch::Args {
        names: args.names.clone(),
        from: args.from.clone(),
        check: false,
        specs: staged.join("specs"),
        timeout: fetch::TIMEOUT,
    })?;
    let lock = |root: &Path| fs::read(root.join("specs/sources.lock")).ok();
    if lock(root) == lock(staged) {
        println!("nothing changed: what is published is what was pinned");
        return Ok(());
    }
    refuse(root, staged)?;
    generate::run(&generate::Args { check: false, root: staged.to_owned() })?;

    let changed = changed(root, staged).map_err(problem)?;
    let updates = updates(root, staged, &changed).map_err(problem)?;
    for path in &changed {
        copy(&staged.join(path), &root.join(path)).map_err(problem)?;
    }
    if updates.is_empty() {
        println!("what was published has changed, and no description with it: commit {}", listed(&changed));
        return Ok(());
    }
    if !changed.contains(Path::new("specs/README.md")) {
        eprintln!(
            "notice: specs/README.md stays as it is: not every document is at hand; `cargo xtask fetch` and `cargo xtask generate` renew it"
        );
    }
    if !args.skip_tests {
        test(root, &updates)?;
    }
    let entry = entry(root, &updates).map_err(problem)?;
    let changelog = root.join("CHANGELOG.md");
    let text = read(&changelog).and_then(|text| release::record(&text, &entry)).map_err(problem)?;
    fs::write(&changelog, text).map_err(|error| problem(at(&changelog, &error)))?;
    if let Some(path) = &args.entry {
        fs::write(path, &entry).map_err(|error| problem(at(path, &error)))?;
    }
    println!("{entry}");
    Ok(())
}

/// A description, or a table of FHIR elements, that is not what was pinned.
struct Update {
    id: String,
    base: Value,
    revision: Value,
    comparison: Comparison,
    impact: Impact,
}

fn updates(root: &Path, staged: &Path, changed: &BTreeSet<PathBuf>) -> Result<Vec<Update>, Diagnostic> {
    let mut updates = Vec::new();
    for path in changed.iter().filter(|path| path.extension().is_some_and(|extension| extension == "json")) {
        let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let in_file = |problem: Diagnostic| problem.in_file(path.display().to_string());
        // What is new is no change of anything.
        if !root.join(path).is_file() {
            continue;
        }
        let (old, new) = (read(&root.join(path))?, read(&staged.join(path))?);
        let parse = |text: &str| document::read(text.as_bytes(), &path.display().to_string());
        let (base, revision) = (parse(&old)?, parse(&new)?);
        let (comparison, impact) = if path.starts_with("specs/openapi") {
            let module = |document| Module::of(document).map_err(in_file);
            let comparison = Comparison::of(&base, &revision, &Policy::default());
            for notice in &comparison.notices {
                eprintln!("notice: {}", notice.diagnostic(&format!("{id}, as it was"), &format!("{id}, as it is now")));
            }
            (comparison, impact::compare(&module(&base)?, &module(&revision)?))
        } else if path.starts_with("fhir/specs") {
            // Of a guide's profiles no diff is made: the spec itself has an element a line.
            let Ok(version) = id.parse::<Version>() else { continue };
            let module = |table| Module::parse(&fhir::emit(version, table)?);
            let (old, new) = (Definitions::parse(&old)?, Definitions::parse(&new)?);
            (
                Comparison { changes: fhir::diff::compare(&old, &new), notices: Vec::new() },
                impact::compare(&module(&old)?, &module(&new)?),
            )
        } else {
            continue;
        };
        updates.push(Update { id, base, revision, comparison, impact });
    }
    Ok(updates)
}

/// Stops over corrections that went stale, and over operations that kept their name and changed their meaning.
fn refuse(root: &Path, staged: &Path) -> Result<(), Failure> {
    let (sources, _) = fetch::read_specs(&staged.join("specs")).map_err(problem)?;
    let mut problems = Vec::new();
    for api in &sources.apis {
        let path = format!("specs/openapi/{}.json", api.id);
        let Some((revision, stale)) = generate::description(staged, &api.id).map_err(problem)? else { continue };
        problems.extend(stale.iter().map(ToString::to_string));
        if root.join(&path).is_file() {
            let base = document::read(read(&root.join(&path)).map_err(problem)?.as_bytes(), &path).map_err(problem)?;
            let changed = release::changed_meanings(&base, &revision).map_err(problem)?;
            problems.extend(changed.into_iter().map(|problem| problem.in_file(&path).to_string()));
        }
    }
    if problems.is_empty() {
        return Ok(());
    }
    let next = "stopped, and nothing is written; `cargo xtask fetch` brings the documents, then mend the corrections, or accept it by \
                `cargo xtask generate`";
    problems.push(next.to_owned());
    Err(Failure::Task(problems))
}

/// The tests of the SDK and of its types, with the APIs that changed, or with the FHIR versions.
fn test(root: &Path, updates: &[Update]) -> Result<(), Failure> {
    let feature = |update: &Update| match update.base.get("paths") {
        Some(_) => format!("nextgen-patient-access/{}", update.id),
        None => format!("nextgen-patient-access/fhir-{}", update.id),
    };
    let features = updates.iter().map(feature).collect::<Vec<_>>().join(",");
    println!("testing with {features}");
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "test",
            "--quiet",
            "--package",
            "nextgen-patient-access",
            "--package",
            "nextgen-patient-access-fhir",
            "--no-default-features",
            "--features",
            &features,
        ])
        .current_dir(root)
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Failure::Task(vec![
            "the tests of what changed fail, see above; specs/, generated/ and tests/routes/ are written, the changelog is not"
                .to_owned(),
        ])),
        Err(error) => Err(Failure::Task(vec![format!("cargo: {error}")])),
    }
}

/// The changelog's entry, which is the text of a pull request as well.
fn entry(root: &Path, updates: &[Update]) -> Result<String, Diagnostic> {
    let manifest = root.join("Cargo.toml");
    let parsed: toml::Table =
        toml::from_str(&read(&manifest)?).map_err(|error| Diagnostic::new(error.message().to_owned()))?;
    let version = parsed.get("workspace").and_then(|table| table.get("package")?.get("version")?.as_str());
    let version = version.ok_or_else(|| {
        Diagnostic::new("there is no workspace.package.version").in_file(manifest.display().to_string())
    })?;
    let verdicts = updates.iter().map(|update| release::verdict(&update.comparison.changes, &update.impact));
    let verdict = verdicts.max().unwrap_or(Verdict::Patch);
    let mut entry = String::new();
    for update in updates {
        let page = Page {
            title: &update.id,
            base: ("as pinned before", &update.base),
            revision: ("as published now", &update.revision),
            changes: &update.comparison.changes,
            notices: &update.comparison.notices,
            untidy: &[],
            impact: Some(&update.impact),
            stale: &[],
        };
        entry += &page.markdown();
        if update.base.get("paths").is_some()
            && let Some(sentence) = release::inferred(&update.base, &update.revision)?
        {
            entry += &format!("\n{sentence}\n");
        }
        entry.push('\n');
    }
    entry += &format!("Proposed version: {} ({verdict}, after {version}).\n", release::next_version(version, verdict)?);
    Ok(entry)
}

/// The files, by path below both folders, that are not the same in `staged` as in `root`.
fn changed(root: &Path, staged: &Path) -> Result<BTreeSet<PathBuf>, Diagnostic> {
    let mut changed = BTreeSet::new();
    let mut folders: Vec<PathBuf> = MADE.iter().map(PathBuf::from).collect();
    while let Some(path) = folders.pop() {
        let here = staged.join(&path);
        if here.is_dir() {
            for entry in fs::read_dir(&here).map_err(|error| at(&here, &error))? {
                folders.push(path.join(entry.map_err(|error| at(&here, &error))?.file_name()));
            }
        } else if here.is_file() && fs::read(&here).ok() != fs::read(root.join(&path)).ok() {
            changed.insert(path);
        }
    }
    Ok(changed)
}

fn copy(from: &Path, to: &Path) -> Result<(), Diagnostic> {
    if from.is_dir() {
        fs::create_dir_all(to).map_err(|error| at(to, &error))?;
        for entry in fs::read_dir(from).map_err(|error| at(from, &error))? {
            let name = entry.map_err(|error| at(from, &error))?.file_name();
            copy(&from.join(&name), &to.join(&name))?;
        }
    } else if from.is_file() {
        let folder = to.parent().unwrap_or(to);
        fs::create_dir_all(folder).map_err(|error| at(folder, &error))?;
        fs::copy(from, to).map_err(|error| at(to, &error))?;
    }
    Ok(())
}

/// What is to be committed; specs/upstream never is.
fn listed(paths: &BTreeSet<PathBuf>) -> String {
    let committed = paths.iter().filter(|path| !path.starts_with("specs/upstream"));
    committed.map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ")
}

fn read(path: &Path) -> Result<String, Diagnostic> {
    fs::read_to_string(path).map_err(|error| at(path, &error))
}

fn at(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(error.to_string()).in_file(path.display().to_string())
}

fn problem(problem: Diagnostic) -> Failure {
    Failure::Task(vec![problem.to_string()])
}
