//! The command line.

mod download;
mod session;

use std::{collections::BTreeMap, path::PathBuf};

use clap::{ArgAction, Args as ClapArgs, Parser, Subcommand};
use clap_complete::Shell;
use nextgen_patient_access::{Product, record::chart::Table};

pub(crate) use self::{
    download::{Export, Format, Record},
    session::{Login, Logout, Profiles, Whoami},
};
use crate::{connection::Connection, view::TABLES};

const EXIT_CODES: &str = "Exit codes: 0 done, 1 error, 2 usage, 3 done but incomplete.";

/// Read NextGen's FHIR Patient Access APIs. Data goes to stdout, everything else to stderr.
#[derive(Debug, Parser)]
#[command(name = "nextgen", version, after_help = EXIT_CODES)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// Ask a sandbox that is started for this command, instead of NextGen: synthetic patients, no account, no network
    #[arg(long, global = true)]
    pub(crate) sandbox: bool,

    /// No notices on stderr; errors still
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,

    /// Say on stderr what is asked and how that went, without anything of the patient; twice (-vv): what is waited for, too
    /// [env: NEXTGEN_LOG=LEVEL or TARGET=LEVEL,…]
    #[arg(long, short, global = true, action = ArgAction::Count)]
    pub(crate) verbose: u8,

    /// Show the server's own words about a problem on stderr (they may hold patient data)
    #[arg(long, global = true)]
    pub(crate) diagnostics: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Apis(Apis),
    Get(Get),
    Search(Search),
    Record(Record),
    Export(Export),
    Ccda(Ccda),
    Check(Check),
    Summary(Summary),
    View(View),
    Verify(Verify),
    Parquet(Parquet),
    Practices(Practices),
    Probe(Probe),
    Discover(Discover),
    Login(Login),
    Logout(Logout),
    Whoami(Whoami),
    Profiles(Profiles),
    Completions(Completions),
    Man(Man),
}

/// List the APIs
#[derive(Debug, ClapArgs)]
pub(crate) struct Apis {
    /// As a JSON array
    #[arg(long)]
    pub(crate) json: bool,
}

/// Print one resource, as JSON, as the server sent it
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Get {
    #[command(flatten)]
    pub(crate) connection: Connection,

    /// Such as Patient/123; Patient alone is the patient who signed in
    #[arg(value_name = "TYPE/ID", value_parser = resource)]
    pub(crate) resource: (String, Option<String>),

    /// On many lines, indented; nothing else is changed
    #[arg(long)]
    pub(crate) pretty: bool,
}

/// Search, and print one resource a line
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Search {
    #[command(flatten)]
    pub(crate) connection: Connection,

    /// Such as Observation
    #[arg(value_name = "TYPE")]
    pub(crate) resource_type: String,

    /// Search parameters, such as category=laboratory
    #[arg(value_name = "NAME=VALUE", value_parser = parameter)]
    pub(crate) parameters: Vec<(String, String)>,

    /// Every page, not only the first
    #[arg(long)]
    pub(crate) all: bool,

    /// Send parameters too that the API is not known to have for this type; a server may leave them aside, and answer with everything
    #[arg(long)]
    pub(crate) allow_unknown: bool,
}

/// Print the C-CDA document that Office makes of a patient, or one in a file, for people to read
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Ccda {
    #[command(flatten)]
    pub(crate) connection: Connection,

    /// The patient's id; by default the patient who signed in
    #[arg(long, value_name = "ID", value_parser = patient)]
    pub(crate) patient: Option<String>,

    /// As text for people to read, instead of XML; with FILE, the document in that file, and no server is asked
    #[arg(long, value_name = "FILE")]
    pub(crate) text: Option<Option<PathBuf>>,

    /// A file for what is printed, which only its owner may read, instead of stdout
    #[arg(long = "out", value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,

    /// A file for the document's body, where that is no XML but, for instance, a PDF
    #[arg(long, value_name = "FILE")]
    pub(crate) body: Option<PathBuf>,
}

/// Say which profiles of US Core the resources of a downloaded record claim and are, and what they fall short of
///
/// Cardinalities, fixed values, slices and must-support elements are looked at, and no codes. What is printed tells nothing of what the
/// record says.
#[derive(Debug, ClapArgs)]
#[command(
    after_help = "Exit codes: 0 all conform, 1 error, or some do not, 2 usage, also where the record is not of FHIR R4."
)]
pub(crate) struct Check {
    /// The folder that `nextgen record` has made
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,

    /// As a JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

/// Print a readable account of a downloaded record
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Summary {
    /// The folder that `nextgen record` has made
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,

    /// Every line, where otherwise a part has 15 and says how many more there are
    #[arg(long)]
    pub(crate) all: bool,

    /// As a JSON object, with every entry
    #[arg(long, conflicts_with = "all")]
    pub(crate) json: bool,
}

/// Make a page of a downloaded record, to look at in a browser
///
/// It is one HTML file, which only its owner may read: DIR/record.html, or FILE. It asks nothing of any server, and its links lead to
/// the documents in DIR. The file's name is printed.
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct View {
    /// The folder that `nextgen record` has made
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,

    /// Where to put the page, or the table or JSON, which otherwise are printed
    #[arg(long = "out", value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,

    /// Open the page in the browser
    #[arg(long, conflicts_with_all = ["csv", "json"])]
    pub(crate) open: bool,

    /// Instead of the page, a table for a spreadsheet: labs, vitals, results, problems, diagnoses, medications, allergies,
    /// immunizations, procedures, visits or documents
    #[arg(long, value_name = "TABLE", value_parser = table, conflicts_with = "json")]
    pub(crate) csv: Option<Table>,

    /// Instead of the page, all that it is made of, as a JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

/// Check that the files of a downloaded record are what its manifest.json says: length, lines, SHA-256
///
/// Prints each file that is not, and what was checked. No server is asked, nothing is changed, and what else is in the folder is not
/// looked at.
#[derive(Debug, ClapArgs)]
#[command(
    after_help = "Exit codes: 0 all is as it was, 1 error, or a file is gone or changed, 2 usage, 3 all is as it was, and the record has gaps."
)]
pub(crate) struct Verify {
    /// The folder that `nextgen record` has made
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,

    /// As a JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

/// Write the files of a downloaded export as Parquet, too
///
/// DIR gets parquet/TYPE/part-0001.parquet for TYPE/part-0001.ndjson, which stays. The files are checked first, as `nextgen verify` does; no
/// server is asked. What was interrupted goes on with the same command. For this, nextgen is installed with --features parquet.
#[derive(Debug, ClapArgs)]
#[command(
    after_help = "Exit codes: 0 done, 1 error, or a file is gone or changed, 2 usage, 3 done, but lines are broken."
)]
pub(crate) struct Parquet {
    /// The folder that `nextgen export` has made
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,

    /// As a JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

/// Find practices by name, with the FHIR base URL of each
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Practices {
    /// A part of the practice's name
    #[arg(value_name = "NAME")]
    pub(crate) name: String,

    /// enterprise or office; without it, both are asked
    #[arg(long, value_parser = product)]
    pub(crate) product: Option<Product>,

    /// As a JSON array
    #[arg(long)]
    pub(crate) json: bool,

    /// The FHIR R4 service base URL whose directory is asked, instead of production's
    #[arg(long, value_name = "URL", requires = "product")]
    pub(crate) base_url: Option<String>,

    /// The same for each product, in a sandbox
    #[arg(skip)]
    pub(crate) bases: BTreeMap<Product, String>,
}

/// Try what this program rests on at a server, and write a report without anything of the patient
///
/// Read-only, by GET, one request after the other, within the limit of 20 requests a minute at Office. Each fact that is believed of
/// NextGen's servers is held against what comes: it holds, it does not, or it could not be told. The report has no token, no id
/// and nothing of the record in it, and may be given to a maintainer.
#[derive(Debug, ClapArgs)]
#[command(
    after_help = "Exit codes: 0 all that could be told holds, 1 error, or nothing was answered, 2 usage, 3 something that was sure does not hold."
)]
pub(crate) struct Probe {
    #[command(flatten)]
    pub(crate) connection: Connection,

    /// The patient's id; by default the patient who signed in, or whom the token is for
    #[arg(long, value_name = "ID", value_parser = patient)]
    pub(crate) patient: Option<String>,

    /// Ask nothing, and print what would be asked: how many requests, and how long that takes
    #[arg(long)]
    pub(crate) dry_run: bool,

    /// As a JSON object, instead of a page in Markdown
    #[arg(long)]
    pub(crate) json: bool,

    /// A folder for the report, which is made: report.md, report.json, and exchanges.har, the shape of each exchange, which
    /// `nextgen-sandbox replay` serves
    #[arg(long = "out", value_name = "DIR", conflicts_with = "dry_run")]
    pub(crate) folder: Option<PathBuf>,

    /// An earlier report.json: print only what is otherwise now
    #[arg(long, value_name = "FILE", conflicts_with = "dry_run")]
    pub(crate) compare: Option<PathBuf>,

    /// How many requests a minute at most; by default 20 at Office
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) per_minute: Option<u32>,
}

/// Ask the server at a FHIR base URL what it is, and which API fits
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Discover {
    /// Such as `https://fhir.meditouchehr.com/api/fhir/r4`
    #[arg(value_name = "URL")]
    pub(crate) url: String,

    /// As a JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

/// Print the completions of a shell; docs/command-line.md says where they go
#[derive(Debug, ClapArgs)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub(crate) shell: Shell,
}

/// Print the manual page, or write those of all commands into a folder
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Man {
    /// The folder, which is made: nextgen.1, and nextgen-COMMAND.1 for each command
    #[arg(long = "out", value_name = "DIR")]
    pub(crate) folder: Option<PathBuf>,
}

/// Splits `TYPE/ID`; whether both are well-formed is the SDK's to say, and whether a URL is one of the server's.
fn resource(text: &str) -> Result<(String, Option<String>), &'static str> {
    if text.contains("://") {
        let path = text.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        let resource_type = path.rsplit('/').nth(1).unwrap_or_default();
        return Ok((resource_type.to_owned(), Some(text.to_owned())));
    }
    match text.split_once('/') {
        Some((resource_type, id)) => Ok((resource_type.to_owned(), Some(id.to_owned()))),
        None if text == "Patient" => Ok((text.to_owned(), None)),
        None => Err("write it as TYPE/ID, such as Patient/123; `nextgen search TYPE` finds those of the patient"),
    }
}

/// `ID`, or `Patient/ID`, as references are written.
fn patient(text: &str) -> Result<String, &'static str> {
    match text.strip_prefix("Patient/").unwrap_or(text) {
        id if id.is_empty() || id.contains(['/', ' ']) => Err("it is no id, such as 123"),
        id => Ok(id.to_owned()),
    }
}

fn table(text: &str) -> Result<Table, String> {
    let table = TABLES.iter().find(|(name, _)| *name == text).map(|(_, table)| *table);
    table.ok_or_else(|| format!("it is one of {}", TABLES.map(|(name, _)| name).join(", ")))
}

fn product(text: &str) -> Result<Product, &'static str> {
    match text {
        "enterprise" => Ok(Product::Enterprise),
        "office" => Ok(Product::Office),
        _ => Err("it is enterprise or office"),
    }
}

fn parameter(text: &str) -> Result<(String, String), &'static str> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("write it as NAME=VALUE, such as category=laboratory"),
    }
}
