//! `cargo xtask diff`: what changed between two revisions of an API's description, by oasdiff's rules.

use std::fs;
use std::path::PathBuf;

use chrono::DateTime;
use clap::ValueEnum;
use nextgen_patient_access_codegen::diff::{Change, Date, Ignore, Level, compare, compare_on, rules::RULES};

use crate::{Failure, generate};

mod source;

pub(crate) const HELP: &str = "\
OLD and NEW are each
  FILE          Swagger 2.0, OpenAPI 3.0, CapabilityStatement or Conformance, in YAML or JSON
  REVISION:API  specs/openapi/API.json as of a revision of git: HEAD~1:office-r4
  API           specs/openapi/API.json as it is; as NEW of the same API as OLD, what `cargo xtask fetch` brought,
                converted and corrected
Without NEW: `diff API` compares what is pinned with what was fetched, `diff REVISION:API` with what is pinned.

Rules and levels are oasdiff's (`--rules` lists them): ERR breaks apps, WARN may break some, INFO breaks none.

An ignore file has oasdiff's form: a line stands for a change if it has method, path and what changed, be it in the words
that are printed here or in oasdiff's; what belongs to no operation has the word `components` instead of method and path. A
line that is nothing but the id of a rule stands for that rule everywhere. Other text is free.

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
    #[arg(long, value_enum, ignore_case = true, value_name = "LEVEL")]
    fail_on: Option<FailOn>,
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

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    Err,
    Warn,
    Info,
}

impl FailOn {
    fn level(self) -> Level {
        match self {
            Self::Err => Level::Err,
            Self::Warn => Level::Warn,
            Self::Info => Level::Info,
        }
    }
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let Some(old) = &args.old else {
        return print(RULES.iter().map(|rule| format!("{:4}  {}: {}", name(rule.level), rule.id, rule.meaning)));
    };
    let (old, new) = source::read(old, args.new.as_deref(), &args.root)?;
    let mut changes = match today() {
        Some(today) => compare_on(&old.document, &new.document, &today),
        None => compare(&old.document, &new.document),
    };
    if let Some(path) = &args.ignore {
        leave_out(&mut changes, path)?;
    }
    match args.format {
        Format::Text => print(text(&old.name, &new.name, &changes))?,
        Format::Json => print([json(&changes)?])?,
    }
    let Some(level) = args.fail_on.map(FailOn::level) else { return Ok(()) };
    match changes.iter().filter(|change| change.level >= level).count() {
        0 => Ok(()),
        count => {
            let at = if level == Level::Err {
                "of level ERR".to_owned()
            } else {
                format!("of level {} or above", name(level))
            };
            Err(Failure::Task(vec![format!("{count} {} {at}", if count == 1 { "change" } else { "changes" })]))
        }
    }
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
    let counts = [Level::Err, Level::Warn, Level::Info].map(|level| format!("{} {}", count(level), name(level)));
    let mut lines = vec![format!("{old} → {new}: {} changes ({})", changes.len(), counts.join(", "))];
    for change in changes {
        let Change { id, level, operation, path, pointer, text, method, .. } = change;
        let place = match path.as_str() {
            "" => "components".to_owned(),
            _ if *operation == format!("{method} {path}") => operation.clone(),
            _ => format!("{method} {path} ({operation})"),
        };
        lines.push(format!("{:4}  {place}: {text}", name(*level)));
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

fn name(level: Level) -> &'static str {
    match level {
        Level::Err => "ERR",
        Level::Warn => "WARN",
        Level::Info => "INFO",
    }
}

/// Today in UTC, against which sunsets are held.
fn today() -> Option<Date> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let date = DateTime::from_timestamp_secs(now.as_secs().try_into().unwrap_or_default()).unwrap_or_default();
    Date::parse(&date.format("%Y-%m-%d").to_string())
}
