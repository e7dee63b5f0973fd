//! `nextgen`: read NextGen's FHIR Patient Access APIs from the command line.
//!
//! Thin: arguments in, the SDK, text out. Data goes to stdout, everything else to stderr.

mod apis;
mod args;
mod ccda;
mod check;
mod connection;
mod discover;
mod export;
mod get;
mod interrupt;
mod log;
mod login;
mod logout;
mod manual;
mod output;
mod parquet;
mod patience;
mod patient;
mod practices;
mod pretty;
mod probe;
mod profiles;
mod progress;
mod reach;
mod record;
mod sandbox;
mod search;
mod session;
mod summary;
mod verify;
mod view;
mod whoami;

use std::process::ExitCode;

use clap::Parser;

use crate::{
    args::{Args, Command},
    output::{Exit, Failure, Output},
};

fn main() -> ExitCode {
    let Args { command, sandbox, quiet, diagnostics, verbose } = Args::parse();
    let output = Output::new(quiet, diagnostics);
    match log::start(verbose, &output).and_then(|()| done(command, sandbox, &output)) {
        Ok(exit) => exit.into(),
        Err(failure) => output.failure(&failure),
    }
}

fn done(mut command: Command, sandbox: bool, output: &Output) -> Result<Exit, Failure> {
    // It lives as long as the command.
    let _sandbox = if sandbox { Some(run(sandbox::start(&mut command))?) } else { None };
    match command {
        Command::Apis(apis) => apis::apis(&apis),
        Command::Get(get) => run(get::get(output, &get)),
        Command::Search(search) => run(search::search(output, &search)),
        Command::Record(record) => run(record::record(output, &record)),
        Command::Export(export) => run(export::export(output, &export)),
        Command::Ccda(ccda) => run(ccda::ccda(output, &ccda)),
        Command::Check(check) => check::check(output, &check),
        Command::Summary(summary) => summary::summary(&summary),
        Command::View(view) => view::view(output, &view),
        Command::Verify(verify) => verify::verify(output, &verify),
        Command::Parquet(parquet) => parquet::parquet(output, &parquet),
        Command::Practices(practices) => run(practices::practices(output, &practices)),
        Command::Probe(probe) => run(probe::probe(output, &probe)),
        Command::Discover(discover) => run(discover::discover(output, &discover)),
        Command::Login(login) => run(login::login(output, &login)),
        Command::Logout(logout) => run(logout::logout(output, &logout)),
        Command::Whoami(whoami) => run(whoami::whoami(output, &whoami)),
        Command::Profiles(profiles) => run(profiles::profiles(output, &profiles)),
        Command::Completions(completions) => manual::completions(&completions),
        Command::Man(man) => manual::man(output, &man),
    }
}

fn run<T>(command: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let done = runtime.block_on(command);
    // Who interrupts a command does not wait for what goes on beside it, such as the check of a folder.
    runtime.shutdown_background();
    done
}
