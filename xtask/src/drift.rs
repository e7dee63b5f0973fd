//! `cargo xtask drift`: what an API's two witnesses say differently, its vendor's description and its CapabilityStatement.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::{fs, iter};

use nextgen_patient_access_codegen::drift::{Drift, OfType, OneSided, compare};
use nextgen_patient_access_codegen::lock::{Fingerprint, Lock};
use nextgen_patient_access_codegen::sources::{ApiSource, DocumentKind, DocumentSource, Sources};
use nextgen_patient_access_codegen::{Diagnostic, document};
use serde::Serialize;
use serde_json::Value;

use crate::failure::Failure;
use crate::{checkout, fetch};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The APIs to compare (office-r4, …); nothing for each whose documents are at hand
    #[arg(value_name = "API")]
    names: Vec<String>,
    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
    /// Ask the server for its CapabilityStatement, instead of taking the one in specs/upstream
    #[arg(long)]
    live: bool,
    /// The folder of sources.toml, sources.lock and upstream
    #[arg(long, hide = true, default_value_os_t = checkout::specs())]
    specs: PathBuf,
}

/// An API that has both documents.
struct Witnesses<'a> {
    api: &'a ApiSource,
    vendor: &'a DocumentSource,
    statement: &'a DocumentSource,
}

/// What came out of the comparison of one API.
#[derive(Serialize)]
struct Report<'a> {
    api: &'a str,
    vendor: &'a str,
    statement: String,
    drift: Drift,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let (sources, lock) = fetch::read_specs(&args.specs).map_err(|problem| Failure::Task(vec![problem.to_string()]))?;
    let mut reports = Vec::new();
    let mut problems = Vec::new();
    for witnesses in select(&sources, &args.names).map_err(Failure::Usage)? {
        match witnesses.compare(args, &lock) {
            Ok(report) => reports.push(report),
            Err(problem) => problems.push(format!("{}: {problem}", witnesses.api.id)),
        }
    }
    match args.json {
        true => print!("{}", document::canonical(&serde_json::to_value(&reports).unwrap_or_default())),
        false => reports.iter().for_each(Report::print),
    }
    // What was not asked for by name may be missing, as long as there is something.
    if problems.is_empty() || args.names.is_empty() && !reports.is_empty() {
        problems.iter().for_each(|problem| eprintln!("notice: {problem}"));
        return Ok(());
    }
    Err(Failure::Task(problems))
}

/// The APIs that are named, or all that have two witnesses. The error is one of usage.
fn select<'a>(sources: &'a Sources, names: &[String]) -> Result<Vec<Witnesses<'a>>, String> {
    let of_kind = |api: &'a ApiSource, kind| api.documents.iter().find(|document| document.kind == kind);
    let witnesses = sources.apis.iter().filter_map(|api| {
        let vendor = of_kind(api, DocumentKind::Description)?;
        Some(Witnesses { api, vendor, statement: of_kind(api, DocumentKind::CapabilityStatement)? })
    });
    let witnesses: Vec<_> = witnesses.collect();
    let known: Vec<_> = witnesses.iter().map(|witnesses| witnesses.api.id.as_str()).collect();
    match names.iter().find(|name| !known.contains(&name.as_str())) {
        Some(name) => Err(format!("`{name}` is no API with two witnesses; those are: {}", known.join(", "))),
        None => Ok(witnesses.into_iter().filter(|w| names.is_empty() || names.contains(&w.api.id)).collect()),
    }
}

impl<'a> Witnesses<'a> {
    fn compare(&self, args: &Args, lock: &Lock) -> Result<Report<'a>, Diagnostic> {
        let vendor = self.pinned(self.vendor, args, lock)?;
        let (source, statement) = if args.live {
            let (url, bytes) = fetch::live(self.api, self.statement)?;
            (url.to_string(), document::read(&bytes, url.as_str())?)
        } else {
            (self.statement.file.clone(), self.pinned(self.statement, args, lock)?)
        };
        let drift = compare((&self.vendor.file, &vendor), (&source, &statement))?;
        Ok(Report { api: &self.api.id, vendor: &self.vendor.file, statement: source, drift })
    }

    /// A document of specs/upstream.
    fn pinned(&self, source: &DocumentSource, args: &Args, lock: &Lock) -> Result<Value, Diagnostic> {
        let path = args.specs.join("upstream").join(&source.file);
        let bytes = fs::read(&path).map_err(|error| self.unread(&path, &error))?;
        lock.verify(&source.file, &Fingerprint::of_file(&bytes))?;
        document::read(&bytes, &source.file)
    }

    fn unread(&self, path: &Path, error: &std::io::Error) -> Diagnostic {
        let problem = Diagnostic::new(error.to_string()).in_file(path.display().to_string());
        match error.kind() {
            ErrorKind::NotFound => problem.with_help(format!(
                "run `cargo xtask fetch {}`, or with `--from` and the folder that has it",
                self.api.id
            )),
            _ => problem,
        }
    }
}

/// A row of the table: what it is about, what differs, and what each of the two says.
type Row = [String; 4];

impl Report<'_> {
    fn print(&self) {
        let Drift { resource_types, interactions, search_parameters, parameter_types, routes } = &self.drift;
        let mut rows = one_sided("resource type", resource_types);
        rows.extend(one_sided("interaction", interactions));
        rows.extend(one_sided("search parameter", &by_name(search_parameters)));
        rows.extend(parameter_types.iter().map(|difference| {
            let what = format!("{} ({})", difference.name, difference.resource_types.join(", "));
            ["parameter type".to_owned(), what, difference.vendor.clone(), difference.statement.clone()]
        }));
        rows.extend(one_sided("route", routes));
        println!("{}: {} and {} differ in {} places", self.api, self.vendor, self.statement, rows.len());
        if rows.is_empty() {
            return;
        }
        let head = ["", "what", "vendor", "statement"].map(str::to_owned);
        for [kind, what, vendor, statement] in iter::once(head).chain(rows) {
            println!("  {kind:16}  {vendor:9}  {statement:9}  {what}");
        }
    }
}

/// `_include (CarePlan, Goal)`: the same parameter of many searches is one difference.
fn by_name(differences: &OneSided<OfType>) -> OneSided<String> {
    let grouped = |differences: &[OfType]| {
        let mut searches: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for OfType { resource_type, name } in differences {
            searches.entry(name).or_default().push(resource_type.as_str());
        }
        searches.into_iter().map(|(name, types)| format!("{name} ({})", types.join(", "))).collect()
    };
    OneSided { only_vendor: grouped(&differences.only_vendor), only_statement: grouped(&differences.only_statement) }
}

fn one_sided<T: ToString>(kind: &str, differences: &OneSided<T>) -> Vec<Row> {
    let row = |what: &T, vendor: &str, statement: &str| [kind, &what.to_string(), vendor, statement].map(str::to_owned);
    let vendor = differences.only_vendor.iter().map(|what| row(what, "yes", "–"));
    vendor.chain(differences.only_statement.iter().map(|what| row(what, "–", "yes"))).collect()
}
