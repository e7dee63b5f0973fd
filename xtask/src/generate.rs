//! `cargo xtask generate`: specs/ and generated/, here and in fhir/, from what `fetch` brought and from our corrections.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use nextgen_patient_access_codegen::Diagnostic;
use serde_json::Value;

use crate::checkout;
use crate::failure::Failure;

mod build;
mod routes;
mod source;
mod specs;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Change nothing; exit with 1 and name the files that are stale
    #[arg(long)]
    pub(crate) check: bool,
    /// The folder of specs/ and generated/
    #[arg(long, hide = true, default_value_os_t = checkout::root())]
    pub(crate) root: PathBuf,
}

/// Texts of files, by path from the project's root.
type Files = BTreeMap<PathBuf, String>;

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let root = args.root.as_path();
    let mut files = specs::generate(root).map_err(failure)?;
    let tests = routes::generate(&files).map_err(failure)?;
    files.extend(build::generate(&checkout::root(), &files)?);
    files.extend(tests);

    let mut stale: Vec<PathBuf> = Vec::new();
    for (path, text) in &files {
        match fs::read_to_string(root.join(path)) {
            Ok(there) if there == *text => {}
            Ok(_) => stale.push(path.clone()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => stale.push(path.clone()),
            Err(error) => return Err(failure(at(path, &error))),
        }
    }
    let orphans = orphans(root, &files).map_err(failure)?;
    if args.check {
        stale.extend(orphans);
        if stale.is_empty() {
            return Ok(());
        }
        let mut problems: Vec<_> = stale.iter().map(|path| format!("{} is stale", path.display())).collect();
        problems.push("run `cargo xtask generate` and commit what it changes".to_owned());
        return Err(Failure::Task(problems));
    }
    for path in &stale {
        write(&root.join(path), files.get(path).map(String::as_str).unwrap_or_default()).map_err(failure)?;
        println!("{}: written", path.display());
    }
    for path in orphans {
        fs::remove_file(root.join(&path)).map_err(|error| failure(at(&path, &error)))?;
        println!("{}: removed, nothing makes it any more", path.display());
    }
    if stale.is_empty() {
        println!("everything is up to date");
    }
    Ok(())
}

/// The document of an API as `run` would write it to specs/openapi/, but without the corrections that change nothing any more,
/// over which `run` would stop; and those. `None` if what it is made from is not at hand.
pub(crate) fn description(root: &Path, api: &str) -> Result<Option<(Value, Vec<Diagnostic>)>, Diagnostic> {
    specs::description(root, api)
}

/// Files of generated code that would not be written again.
fn orphans(root: &Path, files: &Files) -> Result<Vec<PathBuf>, Diagnostic> {
    let mut orphans = Vec::new();
    for (folder, _) in build::GENERATED {
        let there = made_files(&root.join(folder))?.into_iter().map(|name| Path::new(folder).join(name));
        orphans.extend(there.filter(|path| !files.contains_key(path)));
    }
    Ok(orphans)
}

/// The names of the *.json, *.md and *.rs files in a folder, in order; none if there is no such folder.
fn made_files(folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    let mut names = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder).map_err(|error| at(folder, &error))? {
            let name = PathBuf::from(entry.map_err(|error| at(folder, &error))?.file_name());
            if name.extension().is_some_and(|extension| ["json", "md", "rs"].iter().any(|ours| extension == *ours)) {
                names.push(name);
            }
        }
    }
    names.sort();
    Ok(names)
}

fn write(path: &Path, text: &str) -> Result<(), Diagnostic> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| at(folder, &error))?;
    }
    fs::write(path, text).map_err(|error| at(path, &error))
}

fn at(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::new(error.to_string()).in_file(path.display().to_string())
}

fn failure(problem: Diagnostic) -> Failure {
    Failure::Task(vec![problem.to_string()])
}
