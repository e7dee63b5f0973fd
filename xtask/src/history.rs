//! `cargo xtask history`: all that is known of a description's past, on one page.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use nextgen_patient_access_codegen::Diagnostic;
use nextgen_patient_access_codegen::description::comparable;
use nextgen_patient_access_codegen::diff::{Comparison, Date, Policy};
use nextgen_patient_access_codegen::page::{History, Revision};
use nextgen_patient_access_codegen::sources::ApiSource;

use crate::failure::Failure;
use crate::{checkout, fetch};

mod commits;
mod folder;

pub(crate) const HELP: &str = "\
Listed are specs/openapi/API.json as each commit has it (git follows a file that was renamed) and as it is, if that is not
committed; and of --from and specs/upstream the vendor's documents whose names begin as the description's does in
specs/sources.toml: enterprise-r4.capabilitystatement.5.0.1.693.json. Each is compared with the one before it of its kind:
what the vendor writes has other paths than specs/openapi/.

A document's day is the one that it has itself, else the one in its path (2026-11-24), else that of the pin or the file. What
cannot be read is on the page, with the reason; what follows is compared with what was readable last.";

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The API: office-r4, …
    #[arg(value_name = "API")]
    api: String,
    /// A folder with documents of the vendor's, of now and once; may be given more than once
    #[arg(long, value_name = "DIR")]
    from: Vec<PathBuf>,
    /// The page's file; target/history/API.html if nothing is said
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The project's root
    #[arg(long, hide = true, default_value_os_t = checkout::root())]
    root: PathBuf,
}

/// A description that is known, and not read yet.
struct Known {
    date: String,
    name: String,
    about: String,
    /// How its text is called, which says whether it is JSON or YAML.
    file: String,
    text: Result<Vec<u8>, Diagnostic>,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let (sources, lock) = fetch::read_specs(&args.root.join("specs")).map_err(problem)?;
    let api = sources.apis.iter().find(|api| api.id == args.api).ok_or_else(|| {
        let known: Vec<_> = sources.apis.iter().map(|api| api.id.as_str()).collect();
        Failure::Usage(format!("there is no API `{}`; there are: {}", args.api, known.join(", ")))
    })?;
    if let Some(folder) = args.from.iter().find(|folder| !folder.is_dir()) {
        return Err(Failure::Input(format!("{}: there is no such folder", folder.display())));
    }
    let mut revisions = ours(api, &args.root)?;
    let pinned = lock.pins.get(&api.description).map(|pin| pin.date.clone());
    let vendors = folder::documents(api, &args.root, &args.from, pinned).map_err(problem)?;
    if vendors.len() == 1 && !args.from.is_empty() {
        eprintln!(
            "notice: {} is the only document of the vendor's here, and compared with none; `cargo xtask fetch {}` brings today's",
            vendors.first().map(|known| known.name.as_str()).unwrap_or_default(),
            api.id
        );
    }
    revisions.extend(compared(vendors.into_iter()));
    if revisions.is_empty() {
        return Err(Failure::Task(vec![format!("nothing is known of {}: there is no specs/openapi/{0}.json", api.id)]));
    }
    revisions.sort_by(|one, other| one.date.cmp(&other.date));
    revisions.reverse();
    let out = args.out.clone().unwrap_or_else(|| args.root.join(format!("target/history/{}.html", api.id)));
    let page = History { title: &api.id, revisions: &revisions }.html();
    write(&out, &page).map_err(problem)?;
    let unread = revisions.iter().filter(|revision| !revision.problems.is_empty()).count();
    let unread = if unread == 0 { String::new() } else { format!(", {unread} of which cannot be read") };
    println!(
        "{}: {} revision{}{unread}: {}",
        api.id,
        revisions.len(),
        if revisions.len() == 1 { "" } else { "s" },
        out.display()
    );
    Ok(())
}

/// specs/openapi/API.json as git knows it, and as it is; the oldest first.
fn ours(api: &ApiSource, root: &Path) -> Result<Vec<Revision>, Failure> {
    let path = format!("specs/openapi/{}.json", api.id);
    let (mut revisions, committed) = match commits::Commits::of(root, &path) {
        Ok(mut commits) => {
            let revisions = compared(commits.by_ref());
            (revisions, commits.last_text())
        }
        Err(problem) => {
            eprintln!("notice: without what git knows: {problem}");
            (Vec::new(), None)
        }
    };
    match fs::read(root.join(&path)) {
        Ok(text) if Some(&text) != committed.as_ref() => {
            let now = Known {
                date: fetch::today().map_err(problem)?,
                name: "as it is".to_owned(),
                about: "Not committed.".to_owned(),
                file: path.clone(),
                text: Ok(text),
            };
            let before = committed.map(|text| Known {
                date: String::new(),
                name: revisions.last().map(|revision| revision.name.clone()).unwrap_or_default(),
                about: String::new(),
                file: path,
                text: Ok(text),
            });
            revisions.extend(compared(before.into_iter().chain([now])).pop());
        }
        Err(error) if error.kind() != ErrorKind::NotFound => eprintln!("notice: {path}: {error}"),
        _ => {}
    }
    Ok(revisions)
}

/// Each with what changed since the one before that can be read. No more than two are held at a time.
fn compared(known: impl Iterator<Item = Known>) -> Vec<Revision> {
    let mut before = None;
    let compare = |known: Known| {
        let Known { date, name, about, file, text } = known;
        let mut revision = Revision { date, name, about, ..Revision::default() };
        match text.and_then(|text| comparable((&file, &text))) {
            Ok(read) => {
                let document = read.document;
                if revision.about.is_empty() {
                    let version = document.pointer("/info/version").and_then(|version| version.as_str());
                    revision.about = version.map(|version| format!("Version {version}.")).unwrap_or_default();
                }
                let policy = Policy { today: Date::parse(&revision.date), ..Policy::default() };
                revision.since = before.take().map(|(name, base)| {
                    let comparison = Comparison::of(&base, &document, &policy);
                    (name, comparison)
                });
                before = Some((revision.name.clone(), document));
            }
            Err(problem) => revision.problems.push(problem),
        }
        revision
    };
    known.map(compare).collect()
}

fn write(path: &Path, text: &str) -> Result<(), Diagnostic> {
    let at = |error: std::io::Error| Diagnostic::new(error.to_string()).in_file(path.display().to_string());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(at)?;
    }
    fs::write(path, text).map_err(at)
}

fn problem(problem: Diagnostic) -> Failure {
    Failure::Task(vec![problem.to_string()])
}
