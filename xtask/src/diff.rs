//! `cargo xtask diff`: what changed between two revisions of an API's description, by oasdiff's rules.

use std::fs;
use std::path::PathBuf;

use clap::ValueEnum;
use nextgen_patient_access_codegen::diff::{Change, Date, Ignore, Level, compare, compare_on, rules::RULES};

use crate::{Failure, fetch, generate};

mod source;

pub(crate) const HELP: &str = "\
OLD and NEW are each
  FILE          Swagger 2.0, OpenAPI 3.0, CapabilityStatement or Conformance, in YAML or JSON
  REVISION:API  specs/openapi/API.json as of a revision of git: HEAD~1:office-r4
  API           specs/openapi/API.json as it is; where OLD is that already, what `cargo xtask fetch` brought, converted
                and corrected
Without NEW: `diff API` compares what is pinned with what was fetched, `diff REVISION:API` with what is pinned.
A vendor's file has other paths than specs/openapi/: compare it with another of the vendor's.

Rules and levels are oasdiff's (`--rules` lists them): ERR breaks apps, WARN may break some, INFO breaks none.

An ignore file has oasdiff's form: a line stands for a change if it has method, path and what changed, be it in the
words that are printed here or in oasdiff's; what belongs to no operation has the word `components` instead of method and
path. A line that is nothing but the id of a rule stands for that rule everywhere. Other text is free.

Exit codes: 0; 1 if there is what --fail-on names; 2 if OLD, NEW or FILE cannot be read.";

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The revision that apps know
    #[arg(value_name = "OLD", required_unless_present = "rules")]
    old: Option<String>,
    /// The revision that is to come
    #[arg(value_name = "NEW")]
    new: Option<String>,
    /// How to print the changes
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Exit with 1 if there is a change of that level or a higher one
    #[arg(long, value_parser = level, value_name = "err|warn|info")]
    fail_on: Option<Level>,
    /// Leave out the changes that a file has agreed to
    #[arg(long, value_name = "FILE")]
    ignore: Option<PathBuf>,
    /// List the rules instead: id, level, meaning
    #[arg(long, conflicts_with_all = ["old", "new"])]
    rules: bool,
    /// The project's root, with its specs/
    #[arg(long, hide = true, default_value = generate::ROOT)]
    root: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A line for each change
    Text,
    /// A list of {id, level, operation, path, pointer, text}
    Json,
}

/// Reads `err`, `warn` or `info`, in any case, as oasdiff does.
fn level(text: &str) -> Result<Level, String> {
    let levels = [Level::Err, Level::Warn, Level::Info];
    let level = levels.into_iter().find(|level| level.to_string().eq_ignore_ascii_case(text));
    level.ok_or_else(|| "the levels are err, warn and info".to_owned())
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let Some(old) = &args.old else {
        return print(RULES.iter().map(|rule| format!("{:4}  {}: {}", rule.level, rule.id, rule.meaning)));
    };
    let (old, new) = source::read(old, args.new.as_deref(), &args.root)?;
    let today = fetch::today().map_err(|problem| Failure::Task(vec![problem.to_string()]))?;
    let (base, revision) = (&old.document, &new.document);
    let mut changes =
        Date::parse(&today).map_or_else(|| compare(base, revision), |today| compare_on(base, revision, &today));
    if let Some(path) = &args.ignore {
        leave_out(&mut changes, path)?;
    }
    match args.format {
        Format::Text => print(text(&old.name, &new.name, &changes))?,
        Format::Json => print([json(&changes)?])?,
    }
    let failing = args.fail_on.map(|lowest| changes.iter().filter(|change| change.level >= lowest).count());
    match (args.fail_on, failing) {
        (Some(lowest), Some(count @ 1..)) => {
            Err(Failure::Task(vec![format!("{} of level {lowest} or above", counted(count))]))
        }
        _ => Ok(()),
    }
}

fn counted(changes: usize) -> String {
    format!("{changes} {}", if changes == 1 { "change" } else { "changes" })
}

/// Takes out what the file stands for, and tells of lines that stand for nothing.
fn leave_out(changes: &mut Vec<Change>, path: &PathBuf) -> Result<(), Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::Input(format!("{}: {error}", path.display())))?;
    let ignore = Ignore::read(&text);
    for line in ignore.unused(changes) {
        eprintln!("notice: {}:{line} stands for none of the changes", path.display());
    }
    changes.retain(|change| !ignore.ignores(change));
    Ok(())
}

/// A headline, and two lines for each change: what and where.
fn text(old: &str, new: &str, changes: &[Change]) -> Vec<String> {
    let count = |level| changes.iter().filter(|change| change.level == level).count();
    let counts = [Level::Err, Level::Warn, Level::Info].map(|level| format!("{} {level}", count(level)));
    let mut lines = vec![format!("{old} → {new}: {} ({})", counted(changes.len()), counts.join(", "))];
    for change in changes {
        let Change { id, level, operation, path, pointer, text, method, .. } = change;
        let place = match path.as_str() {
            "" => "components".to_owned(),
            _ if *operation == format!("{method} {path}") => operation.clone(),
            _ => format!("{method} {path} ({operation})"),
        };
        lines.push(format!("{level:4}  {place}: {text}"));
        lines.push(format!("      [{id}] #{pointer}"));
    }
    lines
}

fn json(changes: &[Change]) -> Result<String, Failure> {
    serde_json::to_string_pretty(changes).map_err(|error| Failure::Task(vec![error.to_string()]))
}

/// Prints lines; whoever closes the pipe has read enough.
fn print(lines: impl IntoIterator<Item = String>) -> Result<(), Failure> {
    use std::io::{ErrorKind, Write};
    let mut out = std::io::stdout().lock();
    let written = lines.into_iter().try_for_each(|line| writeln!(out, "{line}"));
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Task(vec![error.to_string()])),
        _ => Ok(()),
    }
}
