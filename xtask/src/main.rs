//! The project's own tasks: `cargo xtask <fetch|generate|update|diff|history|drift|conformance|e2e|features>`.

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand, error::ErrorKind};

use failure::Failure;

#[cfg(not(feature = "sdk"))]
mod again;
mod checkout;
mod conformance;
mod diff;
mod drift;
mod e2e;
mod failure;
mod features;
mod fetch;
mod generate;
mod history;
mod update;

#[derive(Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", about = "The project's own tasks")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Fetch the vendor's and HL7's documents into specs/upstream and pin them in specs/sources.lock
    Fetch(fetch::Args),
    /// Make specs/ and generated/ anew from what was fetched and from our corrections
    Generate(generate::Args),
    /// Fetch, generate, compare with what was pinned, test, and write the changelog's entry: everything of a vendor's change but the commit
    Update(update::Args),
    /// List what changed between two revisions of an API's description, and what of it breaks apps
    #[command(after_long_help = diff::HELP)]
    Diff(diff::Args),
    /// Write a page of all revisions of an API's description: what changed, when, and what broke
    #[command(after_long_help = history::HELP)]
    History(history::Args),
    /// Compare what a vendor's description and its server's CapabilityStatement say; exits with 0 whatever the differences
    Drift(drift::Args),
    /// Read every JSON resource under PATH into the generated types, write it again, and compare
    Conformance(conformance::Args),
    /// Read real FHIR servers with the SDK, and compare with what they were loaded with and with what another client downloads
    E2e(e2e::Args),
    /// Check that the SDK compiles without warnings with no feature, each, and all
    Features(features::Args),
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().task {
        Task::Fetch(args) => fetch::run(&args),
        Task::Generate(args) => generate::run(&args),
        Task::Update(args) => update::run(&args),
        Task::Diff(args) => diff::run(&args),
        Task::History(args) => history::run(&args),
        Task::Drift(args) => drift::run(&args),
        Task::Conformance(args) => conformance::run(&args),
        Task::E2e(args) => e2e::run(&args),
        Task::Features(args) => features::run(&args),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Usage(problem)) => Cli::command().error(ErrorKind::InvalidValue, problem).exit(),
        Err(Failure::Input(problem)) => {
            eprintln!("error: {problem}");
            ExitCode::from(2)
        }
        Err(Failure::Task(problems)) => {
            for problem in problems {
                eprintln!("error: {problem}");
            }
            ExitCode::FAILURE
        }
    }
}
