//! The command line.

use std::{collections::BTreeMap, num::NonZeroUsize, path::PathBuf, time::Duration};

use clap::{Args as ClapArgs, Parser, Subcommand, builder::ArgPredicate};
use nextgen_patient_access::{Api, Product, auth::FileStore, record::Existing, transport::RetryPolicy};

use crate::connection::{Connection, Server, Token};

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
    Summary(Summary),
    Verify(Verify),
    Practices(Practices),
    Discover(Discover),
    Login(Login),
    Logout(Logout),
    Whoami(Whoami),
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

    /// Such as Patient/123
    #[arg(value_name = "TYPE/ID", value_parser = resource)]
    pub(crate) resource: (String, String),
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
}

/// Download a patient's whole record, and say what is missing
///
/// DIR gets a file for each resource type (TYPE.ndjson, a resource a line), documents/, and manifest.json, which says of each type
/// and document what became of it, and what each file holds. Only their owner may read the files. --resume goes on with the same
/// server and patient only, and checks the files first, as `nextgen verify` does.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Exit codes: 0 complete, 1 error, 2 usage, 3 done, but something is missing.")]
pub(crate) struct Record {
    #[command(flatten)]
    pub(crate) connection: Connection,

    /// The patient's id; by default the patient who signed in
    #[arg(long, value_name = "ID", value_parser = patient)]
    pub(crate) patient: Option<String>,

    #[command(flatten)]
    pub(crate) target: Target,

    #[command(flatten)]
    pub(crate) patience: Patience,

    /// How many requests are under way at once
    #[arg(long, value_name = "N", default_value = "4")]
    pub(crate) concurrency: NonZeroUsize,
}

/// Download a bulk export of a group's patients (Office)
///
/// DIR gets a folder for each resource type with its files (TYPE/part-0001.ndjson, a resource a line), as DuckDB and Spark read them,
/// and manifest.json. Only their owner may read the files. An export that was ended goes on being made: --resume finds it again.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Exit codes: 0 complete, 1 error, 2 usage, 3 done, but something is missing.")]
pub(crate) struct Export {
    /// The FHIR service base URL of Office's Bulk Data API, instead of production's
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,

    #[command(flatten)]
    pub(crate) token: Token,

    /// The group's id
    #[arg(long, value_name = "ID")]
    pub(crate) group: String,

    #[command(flatten)]
    pub(crate) target: Target,

    #[command(flatten)]
    pub(crate) patience: Patience,

    /// How many files are downloaded at once
    #[arg(long, value_name = "N", default_value = "4")]
    pub(crate) concurrency: NonZeroUsize,
}

impl Export {
    pub(crate) fn connection(&self) -> Connection {
        let server = Server { api: Api::OfficeBulkR4, base_url: self.base_url.clone() };
        Connection { server, token: self.token.clone() }
    }
}

/// Where a download goes.
#[derive(Debug, ClapArgs)]
pub(crate) struct Target {
    /// The folder to download to; it is made
    #[arg(long = "out", value_name = "DIR")]
    pub(crate) folder: PathBuf,

    /// Go on with the download that is in the folder: what was ended, or what was missing
    #[arg(long)]
    resume: bool,
}

impl Target {
    pub(crate) fn existing(&self) -> Existing {
        if self.resume { Existing::Resume } else { Existing::Refuse }
    }
}

/// How long a download bears with a server that was asked too often.
#[derive(Debug, ClapArgs)]
pub(crate) struct Patience {
    /// How long a request waits, in all, where the server says that it was asked too often (429); by default two minutes where it
    /// says how long, and an hour in all. If that is not enough the download stops, and --resume goes on with it
    #[arg(long, value_name = "SECONDS")]
    max_wait: Option<u32>,
}

impl Patience {
    pub(crate) fn policy(&self) -> RetryPolicy {
        let usual = RetryPolicy::default();
        let Some(longest) = self.max_wait.map(|seconds| Duration::from_secs(seconds.into())) else { return usual };
        RetryPolicy { longest_retry_after: longest, longest_throttle: longest, ..usual }
    }
}

/// Print the C-CDA document that Office makes of a patient, or one in a file, for people to read
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
// With a file at hand, nobody is asked.
#[command(mut_arg("api", |api| {
    api.required(false).required_unless_present("text").default_value_if("text", ArgPredicate::IsPresent, "office-r4")
}))]
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

/// Sign a patient in, in the browser of this machine, and keep the session
///
/// One session is kept, in a file that only its owner may read: $NEXTGEN_SESSION_FILE, or nextgen/session.json in the user's data
/// directory. Signing in again replaces it.
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Login {
    #[command(flatten)]
    pub(crate) server: Server,

    /// The app's client id, as registered with NextGen
    #[arg(long, value_name = "ID")]
    pub(crate) client_id: String,

    /// The environment variable that holds the client secret, now and when the session is renewed; without it, the app is a
    /// public client
    #[arg(long, value_name = "VAR")]
    pub(crate) client_secret_env: Option<String>,

    /// The app's redirect URI, as registered; it has to lead to this machine
    #[arg(long, value_name = "URI", default_value = "http://127.0.0.1:0/callback", hide_default_value = true)]
    pub(crate) redirect_uri: String,

    /// A scope to ask for, again for each; by default the whole record, to read
    #[arg(long = "scope", value_name = "SCOPE")]
    pub(crate) scopes: Vec<String>,

    /// Print the URL to sign in at, instead of opening a browser
    #[arg(long)]
    pub(crate) no_browser: bool,

    /// Where the session is kept, if not where it is kept always
    #[arg(skip)]
    pub(crate) store: Option<FileStore>,
}

/// End the session: revoke its tokens, and delete it
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Logout {}

/// Say who is signed in, and what was granted
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Whoami {
    /// As a JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

/// Splits `TYPE/ID`; whether both are well-formed is the SDK's to say.
fn resource(text: &str) -> Result<(String, String), &'static str> {
    let (resource_type, id) = text.split_once('/').ok_or("write it as TYPE/ID, such as Patient/123")?;
    Ok((resource_type.to_owned(), id.to_owned()))
}

/// `ID`, or `Patient/ID`, as references are written.
fn patient(text: &str) -> Result<String, &'static str> {
    match text.strip_prefix("Patient/").unwrap_or(text) {
        id if id.is_empty() || id.contains(['/', ' ']) => Err("it is no id, such as 123"),
        id => Ok(id.to_owned()),
    }
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
