//! The arguments of what is downloaded to a folder.

use std::{num::NonZeroUsize, path::PathBuf, time::Duration};

use clap::{Args as ClapArgs, ValueEnum};
use nextgen_patient_access::{
    Api,
    export::Patients,
    record::{self, Existing},
    transport::RetryPolicy,
};

use super::patient;
use crate::connection::{Connection, Server, Token};

/// Download a patient's whole record, and say what is missing
///
/// DIR gets a file for each resource type (TYPE.ndjson, a resource a line), documents/, and manifest.json, which says of each type
/// and document what became of it, and what each file holds. Only their owner may read the files. --resume goes on with the same
/// server and patient only, and checks the files first, as `nextgen verify` does. --update brings a record that is there up to date, and
/// writes what is new, changed or gone to DIR/changes/00000001.ndjson, 00000002.ndjson and so on.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Exit codes: 0 complete, 1 error, 2 usage, 3 done, but something is missing, 130 interrupted.")]
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

    /// Bring the record in the folder up to date, and say what has changed; where there is none, download it. One that was ended goes
    /// on
    #[arg(long, conflicts_with = "resume")]
    pub(crate) update: bool,

    /// With --update, ask for everything, as once a week without it: only that shows what is gone
    #[arg(long, requires = "update")]
    pub(crate) full: bool,

    /// With --update, how many days old what it relies on may be, before everything is asked for: of all types, or of one, as in
    /// Practitioner=90 [default: 7]
    #[arg(long, requires = "update", conflicts_with = "full", value_name = "[TYPE=]DAYS", value_parser = full_after)]
    pub(crate) full_after: Vec<(Option<String>, u32)>,

    /// With --update, search these resource types only, and those that have a gap; the others stay as they are
    #[arg(long, requires = "update", value_name = "TYPE,…", value_delimiter = ',', value_parser = resource_type)]
    pub(crate) only: Vec<String>,

    /// Print the report, as it is in manifest.json; with --update, as the `report` beside what has changed
    #[arg(long)]
    pub(crate) json: bool,
}

/// Download a bulk export of a group's patients, or of all (Office)
///
/// DIR gets a folder for each resource type with its files (TYPE/part-0001.ndjson, a resource a line), as DuckDB and Spark read them,
/// and manifest.json. Only their owner may read the files. An export that was ended goes on being made: --resume finds it again.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Exit codes: 0 complete, 1 error, 2 usage, 3 done, but something is missing, 130 interrupted.")]
pub(crate) struct Export {
    /// The FHIR service base URL of Office's Bulk Data API, instead of production's
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,

    #[command(flatten)]
    pub(crate) token: Token,

    /// The group's id
    #[arg(long, value_name = "ID", required_unless_present = "all_patients")]
    group: Option<String>,

    /// All patients whom the token may see, instead of a group's; that NextGen has such an export is inferred, and unconfirmed
    #[arg(long, conflicts_with = "group")]
    all_patients: bool,

    #[command(flatten)]
    pub(crate) target: Target,

    #[command(flatten)]
    pub(crate) patience: Patience,

    /// How many files are downloaded at once
    #[arg(long, value_name = "N", default_value = "4")]
    pub(crate) concurrency: NonZeroUsize,

    /// What the files are: parquet writes them as Parquet, too, once they have come, into DIR/parquet; of a folder that is there,
    /// `nextgen parquet DIR` does that. For it, nextgen is installed with --features parquet
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,

    /// Print the report, as it is in manifest.json
    #[arg(long)]
    pub(crate) json: bool,
}

/// What an export's files are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    #[default]
    Ndjson,
    Parquet,
}

impl Export {
    pub(crate) fn patients(&self) -> Patients {
        self.group.as_deref().map_or(Patients::All, Patients::from)
    }

    pub(crate) fn connection(&self) -> Connection {
        let server = Server { api: Some(Api::OfficeBulkR4), base_url: self.base_url.clone() };
        Connection { server, token: self.token.clone() }
    }
}

/// Where a download goes.
#[derive(Debug, ClapArgs)]
pub(crate) struct Target {
    /// The folder to download to; it is made
    #[arg(long = "out", value_name = "DIR")]
    pub(crate) folder: PathBuf,

    /// Go on with the download that is in the folder: what was ended, or what was missing. Where there is none, one begins, and that is said
    #[arg(long)]
    resume: bool,

    /// Take a folder that belongs to another user, or that others may write to, as it is: for mounted volumes that cannot be
    /// otherwise. Whoever may write to it can read what is downloaded, and change it
    #[arg(long)]
    pub(crate) allow_shared_dir: bool,
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

fn resource_type(text: &str) -> Result<String, String> {
    record::resource_type(text).map_err(|error| format!("{error:#}"))
}

fn full_after(text: &str) -> Result<(Option<String>, u32), String> {
    let (name, days) = match text.split_once('=') {
        Some((name, days)) => (Some(resource_type(name)?), days),
        None => (None, text),
    };
    let days = days.parse().map_err(|_| "give a number of days: 30, or Practitioner=90".to_owned())?;
    Ok((name, days))
}
