//! `cargo xtask diff`: what changed between two revisions of an API's description, by oasdiff's rules.

use std::fs;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use nextgen_patient_access_codegen::Diagnostic;
use nextgen_patient_access_codegen::diff::rules::{RULES, VERSION};
use nextgen_patient_access_codegen::diff::{Change, Comparison, Date, Ignore, Level, Policy};
use nextgen_patient_access_codegen::impact::Impact;
use nextgen_patient_access_codegen::page::{Lines, Page, github_error};
use serde::Serialize;

use crate::failure::Failure;
use crate::{checkout, fetch};

mod fhir;
mod rust;
mod source;

pub(crate) const HELP: &str = "\
OLD and NEW are each
  FILE          Swagger 2.0, OpenAPI 3.0 or 3.1, CapabilityStatement or Conformance, in YAML or JSON
  REVISION:API  specs/openapi/API.json as of a revision of git: HEAD~1:office-r4
  API           specs/openapi/API.json as it is; where OLD is that already, what `cargo xtask fetch` brought, converted
                and corrected
Without NEW: `diff API` compares what is pinned with what was fetched, `diff REVISION:API` with what is pinned.
A vendor's file has other paths than specs/openapi/: compare it with another of the vendor's.

Rules and levels are oasdiff's (`--rules` lists them, and says of which version): ERR breaks apps, WARN may break some,
INFO breaks none. What differs and no rule speaks of, such as servers, callbacks or `additionalProperties`, is told as a
notice, with its place; so is what cannot be compared: references to other files or to nothing. Prose, examples and
extensions are not compared. Notices are in every format: on standard error with `text`, and as `no-rule` and `untidy` in
lists. `github` and `sarif` have lines of NEW; of what NEW has no more, those of where it would be.

An ignore file has oasdiff's form: a line stands for a change if it has method, path and what changed, be it in the
words that are printed here or in oasdiff's; what belongs to no operation has the word `components` (of the document's
version, `info`) instead of method and path. A line that is nothing but the id of a rule stands for that rule
everywhere; one that has a notice's pointer and words, as they are printed, stands for that notice. Other text is free.

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
    /// List what changes in the generated module instead, and the verdict: major, minor, patch
    #[arg(long)]
    rust: bool,
    /// Compare two tables of fhir/specs/ instead: types, elements, cardinality, codes
    #[arg(long)]
    fhir: bool,
    /// Exit with 1 if there is a change of that level or a higher one; `notice`, also beside a level, counts notices
    #[arg(long, value_parser = fail_on, value_delimiter = ',', value_name = "err|warn|info|notice")]
    fail_on: Vec<FailOn>,
    /// Leave out the changes and notices that a file has agreed to
    #[arg(long, value_name = "FILE")]
    ignore: Option<PathBuf>,
    /// How many days must lie between today and the sunset of what became deprecated; with 0, it needs none
    #[arg(long, value_name = "DAYS", default_value_t = 0, conflicts_with = "fhir")]
    deprecation_days_stable: u32,
    /// The same, of operations whose x-stability-level is beta
    #[arg(long, value_name = "DAYS", default_value_t = 0, conflicts_with = "fhir")]
    deprecation_days_beta: u32,
    /// List the rules instead: id, level, meaning
    #[arg(long, conflicts_with_all = ["old", "new", "format", "rust", "fhir", "fail_on", "ignore"])]
    rules: bool,
    /// The project's root, with its specs/
    #[arg(long, hide = true, default_value_os_t = checkout::root())]
    root: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A line for each change
    Text,
    /// A list of {id, level, operation, path, pointer, text}, with notices at its end; with --rust {verdict, changes}
    Json,
    /// An entry for a changelog or a pull request, with what changes in Rust
    Markdown,
    /// A page with both sides of each change next to each other, with what changes in Rust
    Html,
    /// Annotations of a workflow, at their lines in NEW; GitHub shows ten of each level
    Github,
    /// SARIF 2.1.0, for code scanning and editors, at their lines in NEW
    Sarif,
}

/// What makes the command fail.
#[derive(Clone, Copy, PartialEq)]
enum FailOn {
    Level(Level),
    Notice,
}

/// Reads `err`, `warn`, `info` or `notice`, in any case, as oasdiff does.
fn fail_on(text: &str) -> Result<FailOn, String> {
    let levels = [Level::Err, Level::Warn, Level::Info];
    let level = levels.into_iter().find(|level| level.to_string().eq_ignore_ascii_case(text));
    match level {
        Some(level) => Ok(FailOn::Level(level)),
        None if text.eq_ignore_ascii_case("notice") => Ok(FailOn::Notice),
        None => Err("the levels are err, warn and info; `notice` counts notices".to_owned()),
    }
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    match compare(args) {
        // On standard error it might be taken for a command, whatever the document says.
        Err(Failure::Input(problem)) if matches!(args.format, Format::Github) => {
            print([github_error(&problem)])?;
            Err(Failure::Input("a document cannot be read; see the annotation".to_owned()))
        }
        outcome => outcome,
    }
}

fn compare(args: &Args) -> Result<(), Failure> {
    let Some(old) = &args.old else {
        let heading = format!("All {} rules of {VERSION}; none is left out.", RULES.len());
        let rules = RULES.iter().map(|rule| format!("{:4}  {}: {}", rule.level, rule.id, rule.meaning));
        return print(std::iter::once(heading).chain(rules));
    };
    let compared = if args.fhir { tables(old, args)? } else { descriptions(old, args)? };
    let Compared { old, new, mut comparison, impact } = compared;
    if let Some(path) = &args.ignore {
        leave_out(&mut comparison, path)?;
    }
    let Comparison { changes, notices } = &comparison;
    let untidy: Vec<_> = old.untidy.iter().chain(&new.untidy).cloned().collect();
    for problem in &new.stale {
        eprintln!("notice: {}", on_one_line(problem));
    }
    // Annotations hold the rest; on standard error a runner might take a document's words for a command.
    if !matches!(args.format, Format::Github | Format::Sarif) {
        let told = untidy.iter().map(on_one_line);
        let differ = notices.iter().map(|notice| on_one_line(&notice.diagnostic(&old.name, &new.name)));
        for notice in told.chain(new_version(&old, &new)).chain(differ) {
            eprintln!("notice: {notice}");
        }
    }
    let (impact, problem) = match impact {
        Ok(impact) => (Some(impact), None),
        Err(problem) => (None, Some(problem)),
    };
    let page = Page {
        title: &title(&old.name, &new.name),
        base: (&old.name, &old.document),
        revision: (&new.name, &new.document),
        changes,
        notices,
        untidy: &untidy,
        impact: impact.as_ref(),
        stale: &new.stale,
    };
    let lines = || Lines::of(&new.file, &new.text, &new.document);
    match (args.format, problem) {
        (Format::Text | Format::Json, Some(problem)) if args.rust => return Err(input(problem)),
        (Format::Markdown | Format::Html, Some(problem)) => {
            eprintln!("notice: without what changes in Rust: {}", on_one_line(&problem));
        }
        _ => {}
    }
    let shown = match (args.format, &impact) {
        (Format::Text, Some(impact)) if args.rust => rust::text(&old.name, &new.name, impact),
        (Format::Json, Some(impact)) if args.rust => vec![json(impact)?],
        (Format::Text, _) => text(&old.name, &new.name, changes),
        (Format::Json, _) => vec![json(&page.json())?],
        (Format::Markdown, _) => vec![page.markdown().trim_end().to_owned()],
        (Format::Html, _) => vec![page.html().trim_end().to_owned()],
        (Format::Github, _) => page.github(&lines()).lines().map(str::to_owned).collect(),
        (Format::Sarif, _) => vec![json(&page.sarif(&lines()))?],
    };
    print(shown)?;
    let mut failing = Vec::new();
    for fail_on in &args.fail_on {
        let count = |of: usize, what: String| (of > 0).then_some(what);
        failing.extend(match fail_on {
            FailOn::Level(lowest) => {
                let found = changes.iter().filter(|change| change.level >= *lowest).count();
                count(found, format!("{} of level {lowest} or above", counted(found, "change")))
            }
            FailOn::Notice => count(notices.len(), counted(notices.len(), "notice")),
        });
    }
    if failing.is_empty() { Ok(()) } else { Err(Failure::Task(failing)) }
}

/// Two sides, and what changed from one to the other.
struct Compared {
    old: source::Document,
    new: source::Document,
    comparison: Comparison,
    /// What changed in Rust, if the format shows it and both sides can be generated.
    impact: Result<Impact, Diagnostic>,
}

impl Args {
    fn shows_rust(&self) -> bool {
        self.rust || matches!(self.format, Format::Markdown | Format::Html)
    }
}

fn descriptions(old: &str, args: &Args) -> Result<Compared, Failure> {
    let (old, new) = source::read(old, args.new.as_deref(), &args.root)?;
    let today = fetch::today().map_err(|problem| Failure::Task(vec![problem.to_string()]))?;
    let policy = Policy {
        today: Date::parse(&today),
        deprecation_days_stable: args.deprecation_days_stable,
        deprecation_days_beta: args.deprecation_days_beta,
    };
    let comparison = Comparison::of(&old.document, &new.document, &policy);
    let impact = match args.shows_rust() {
        true => fetch::read_specs(&args.root.join("specs")).and_then(|(sources, _)| rust::impact(&old, &new, &sources)),
        false => Err(Diagnostic::new("nobody asked")),
    };
    Ok(Compared { old, new, comparison, impact })
}

fn tables(old: &str, args: &Args) -> Result<Compared, Failure> {
    let tables = fhir::read(old, args.new.as_deref())?;
    let impact = if args.shows_rust() { tables.impact() } else { Err(Diagnostic::new("nobody asked")) };
    let fhir::Tables { old, new, changes, .. } = tables;
    Ok(Compared { old, new, comparison: Comparison { changes, notices: Vec::new() }, impact })
}

/// `office-r4` of `specs/openapi/office-r4.json` and `office-r4, made anew`; of different files, both.
fn title(old: &str, new: &str) -> String {
    let short = |name: &str| {
        let name = name.split([',', ' ']).next().unwrap_or_default();
        let name = name.rsplit(['/', ':']).next().unwrap_or_default();
        name.split('.').next().unwrap_or_default().to_owned()
    };
    if short(old) == short(new) { short(old) } else { format!("{} → {}", short(old), short(new)) }
}

fn input(problem: Diagnostic) -> Failure {
    Failure::Input(problem.to_string())
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// A problem on one line: a document's names may break lines, or command a terminal.
fn on_one_line(problem: &Diagnostic) -> String {
    problem.to_string().replace(char::is_control, " ")
}

/// Another version, which is no change by itself: of a server's statement, often the only word of another build.
fn new_version(old: &source::Document, new: &source::Document) -> Option<String> {
    let version = |side: &source::Document| Some(side.document.pointer("/info/version")?.as_str()?.to_owned());
    let (before, now) = (version(old)?, version(new)?);
    (before != now).then(|| format!("the version is another: {before} → {now}").replace(char::is_control, " "))
}

/// Takes out what the file stands for, and tells of lines that stand for nothing.
fn leave_out(comparison: &mut Comparison, path: &Path) -> Result<(), Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::Input(format!("{}: {error}", path.display())))?;
    let ignore = Ignore::read(&text);
    for line in ignore.unused(comparison) {
        eprintln!("notice: {}:{line} stands for none of the changes", path.display());
    }
    comparison.changes.retain(|change| !ignore.ignores(change));
    comparison.notices.retain(|notice| !ignore.ignores_notice(notice));
    Ok(())
}

/// A headline, and two lines for each change: what and where.
fn text(old: &str, new: &str, changes: &[Change]) -> Vec<String> {
    let count = |level| changes.iter().filter(|change| change.level == level).count();
    let counts = [Level::Err, Level::Warn, Level::Info].map(|level| format!("{} {level}", count(level)));
    let mut lines = vec![format!("{old} → {new}: {} ({})", counted(changes.len(), "change"), counts.join(", "))];
    for change in changes {
        let Change { id, level, operation, path, pointer, text, method, .. } = change;
        let place = match path.as_str() {
            "" if pointer.starts_with("/info/") => "info".to_owned(),
            "" => "components".to_owned(),
            // Of a table of FHIR elements.
            _ if operation.is_empty() => path.clone(),
            _ if *operation == format!("{method} {path}") => operation.clone(),
            _ => format!("{method} {path} ({operation})"),
        };
        lines.push(format!("{level:4}  {place}: {text}"));
        lines.push(format!("      [{id}] #{pointer}"));
    }
    // A document's names may break lines, or command a terminal.
    lines.into_iter().map(|line| line.replace(char::is_control, " ")).collect()
}

fn json(found: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(found).map_err(|error| Failure::Task(vec![error.to_string()]))
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
