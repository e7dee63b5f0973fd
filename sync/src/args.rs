//! The command line.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use clap::{Args as ClapArgs, Parser, Subcommand};
use nextgen_patient_access::record;

const ENVIRONMENT: &str = "\
Environment:
  DATABASE                         a SQLite file, or postgres://…
  RECORDS                          a folder; postgres://… for tables; s3://bucket/prefix, gs://… or az://… for an object store,
                                   with AWS_…, GOOGLE_… or AZURE_… as its SDKs have them
  APP_KEY, APP_KEY_FORMER, APP_KEY_NEXT
                                   what tokens are encrypted with (openssl rand -hex 32); the one before it, and after
  ENTERPRISE_CLIENT_ID, OFFICE_CLIENT_ID, and _CLIENT_SECRET
                                   the registrations that patients have signed in to; without a secret, a public client
  WEBHOOK_SECRET                   what --webhook signs with
  NEXTGEN_LOG                      what is logged: LEVEL, or TARGET=LEVEL,…
Exit codes: 0 done, 1 error, 2 usage, 3 done but incomplete, 130 interrupted twice.";

/// Keep the records of all patients who have a session in the database current. Data goes to stdout, everything else to stderr.
#[derive(Debug, Parser)]
#[command(name = "nextgen-sync", version, after_help = ENVIRONMENT)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// A SQLite file, or postgres://…
    #[arg(long, env = "DATABASE", hide_env_values = true, global = true, value_name = "PLACE")]
    pub(crate) database: Option<String>,

    /// Where the records are, the same for all processes: a folder with a folder for each patient, postgres://…, or s3://bucket/prefix
    #[arg(long, env = "RECORDS", hide_env_values = true, global = true, value_name = "PLACE")]
    pub(crate) records: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Run(Run),
    Status(Status),
    Add(Add),
    Remove(Remove),
    Copy(Copy),
    Forget(Forget),
}

/// Keep records current, until it is ended (Ctrl-C, SIGTERM; at once if twice)
#[derive(Debug, ClapArgs)]
pub(crate) struct Run {
    /// How many patients are worked on at once
    #[arg(long, value_name = "N", default_value = "4", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) workers: u16,

    /// How often each record is brought up to date, in seconds, or as 90m, 12h, 7d
    #[arg(long, value_name = "TIME", default_value = "24h", value_parser = time)]
    pub(crate) interval: Duration,

    /// How long after a worker has died another goes on
    #[arg(long, value_name = "TIME", default_value = "60", value_parser = time)]
    pub(crate) lease: Duration,

    /// End when nobody is due; with 3 if a record is not current then
    #[arg(long)]
    pub(crate) once: bool,

    /// How old what an update relies on may be, before everything is asked for: of all types, or of one, as in Practitioner=90d
    /// [default: 7d]
    #[arg(long, value_name = "[TYPE=]TIME", value_parser = full_after)]
    pub(crate) full_after: Vec<(Option<String>, Duration)>,

    /// Search these resource types only, and those that have a gap; the others stay as they are
    #[arg(long, value_name = "TYPE,…", value_delimiter = ',', value_parser = resource_type)]
    pub(crate) only: Vec<String>,

    /// Run this for each change set, without a shell: with the folder of the record and the file as its arguments
    #[arg(long, value_name = "PROGRAM", conflicts_with = "webhook")]
    pub(crate) on_change: Option<PathBuf>,

    /// Send a POST of JSON for each change set: https, or http on loopback [env: WEBHOOK_SECRET signs it]
    #[arg(long, value_name = "URL")]
    pub(crate) webhook: Option<String>,

    /// Serve /metrics for Prometheus: a port of this machine, such as 127.0.0.1:9100
    #[arg(long, value_name = "ADDRESS", value_parser = loopback)]
    pub(crate) metrics: Option<SocketAddr>,

    /// What this process is called in the audit and the status [default: host and process]
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,

    /// A line for each patient, not only for those whose session ended or who failed
    #[arg(long, short)]
    pub(crate) verbose: bool,
}

/// Show how it goes: who is due, running, late, failing, ended, by practice
#[derive(Debug, ClapArgs)]
pub(crate) struct Status {
    /// As JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// Put patients in, or in again after `remove`: due now. Who signs in is put in by itself
#[derive(Debug, ClapArgs)]
pub(crate) struct Add {
    /// The keys of their sessions; all who have one and are not in, if none is given
    #[arg(value_name = "KEY")]
    pub(crate) keys: Vec<String>,
}

/// Take a patient out; the record stays as it is
#[derive(Debug, ClapArgs)]
pub(crate) struct Remove {
    /// The key of the session
    #[arg(value_name = "KEY")]
    pub(crate) key: String,
}

/// Copy a patient's record, with its change sets, from where records are in no folders
#[derive(Debug, ClapArgs)]
pub(crate) struct Copy {
    /// The key of the session
    #[arg(value_name = "KEY")]
    pub(crate) key: String,

    /// The new folder, which is made
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
}

/// Forget a patient: revoke the session, delete tokens, record, change sets and the row of the queue
#[derive(Debug, ClapArgs)]
pub(crate) struct Forget {
    /// The key of the session
    #[arg(value_name = "KEY")]
    pub(crate) key: String,
}

fn time(text: &str) -> Result<Duration, String> {
    let (number, seconds) = match text.char_indices().last() {
        Some((at, unit @ ('s' | 'm' | 'h' | 'd'))) => {
            let seconds = match unit {
                's' => 1,
                'm' => 60,
                'h' => 60 * 60,
                _ => 24 * 60 * 60,
            };
            (text.get(..at).unwrap_or_default(), seconds)
        }
        _ => (text, 1),
    };
    let number: u64 = number.parse().map_err(|_| "give seconds, or a number with s, m, h or d: 90m".to_owned())?;
    match number.checked_mul(seconds) {
        Some(seconds @ 1..=31_622_400) => Ok(Duration::from_secs(seconds)),
        _ => Err("give a second at least, and a year at most".to_owned()),
    }
}

fn resource_type(text: &str) -> Result<String, String> {
    record::resource_type(text).map_err(|error| format!("{error:#}"))
}

fn full_after(text: &str) -> Result<(Option<String>, Duration), String> {
    match text.split_once('=') {
        Some((name, interval)) => Ok((Some(resource_type(name)?), time(interval)?)),
        None => Ok((None, time(text)?)),
    }
}

fn loopback(text: &str) -> Result<SocketAddr, String> {
    match text.parse::<SocketAddr>() {
        Ok(address) if address.ip().is_loopback() => Ok(address),
        Ok(_) => Err("nobody else's business: give an address of this machine, such as 127.0.0.1:9100".to_owned()),
        Err(_) => Err("give an address and a port, such as 127.0.0.1:9100".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_one() {
        use clap::CommandFactory as _;
        Args::command().debug_assert();
    }

    #[test]
    fn times_are_read_as_they_are_written() {
        let seconds = |text: &str| time(text).map(|time| time.as_secs()).ok();
        assert_eq!(["60", "90m", "12h", "7d", "5s"].map(seconds), [60, 5400, 43_200, 604_800, 5].map(Some));
        assert_eq!(["", "0", "m", "-1", "1.5h", "9999999d", "1w", "5é"].map(seconds), [None; 8]);
    }

    #[test]
    fn types_have_times_of_their_own() {
        let day = Duration::from_secs(86_400);
        assert_eq!(full_after("30d"), Ok((None, 30 * day)));
        assert_eq!(full_after("Practitioner=90d"), Ok((Some("Practitioner".to_owned()), 90 * day)));
        assert!(full_after("Practitioner").is_err() && full_after("Practitioner=").is_err());
        assert!(full_after("Practitoner=90d").is_err_and(|said| said.contains("is it `Practitioner`?")));
    }

    #[test]
    fn types_are_searched_that_there_are() {
        let only = |text: &str| {
            let Command::Run(run) = Args::try_parse_from(["nextgen-sync", "run", "--only", text])?.command else {
                panic!("another command");
            };
            Ok::<_, clap::Error>(run.only)
        };
        assert_eq!(only("AllergyIntolerance, Observation").unwrap(), ["AllergyIntolerance", "Observation"]);
        for (text, said) in [
            ("AllergyIntolerance,observation", "`observation` is no resource type of FHIR's: is it `Observation`?"),
            ("Observation,", "give a FHIR resource type"),
            ("", "give a FHIR resource type"),
        ] {
            let error = only(text).unwrap_err();
            assert!(error.exit_code() == 2 && error.to_string().contains(said), "{error}");
        }
    }

    #[test]
    fn metrics_are_for_this_machine() {
        assert!(loopback("127.0.0.1:9100").is_ok() && loopback("[::1]:9100").is_ok());
        assert!(loopback("0.0.0.0:9100").is_err() && loopback("9100").is_err());
    }
}
