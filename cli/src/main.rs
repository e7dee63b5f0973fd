//! `nextgen`: read NextGen's FHIR Patient Access APIs from the command line.
//!
//! Thin: arguments in, the SDK, text out. Data goes to stdout, everything else to stderr.

mod args;
mod ccda;
mod commands;
mod discover;
mod export;
mod login;
mod logout;
mod output;
mod practices;
mod progress;
mod record;
mod session;
mod summary;
mod whoami;

use std::process::ExitCode;

use clap::Parser;

use crate::{
    args::{Args, Command},
    output::{Exit, Failure, Output},
};

fn main() -> ExitCode {
    let Args { command, quiet, diagnostics } = Args::parse();
    let output = Output { quiet, diagnostics };
    let done = match command {
        Command::Apis(apis) => commands::apis(&apis),
        Command::Get(get) => run(commands::get(&output, &get)),
        Command::Search(search) => run(commands::search(&output, &search)),
        Command::Record(record) => run(record::record(&output, &record)),
        Command::Export(export) => run(export::export(&output, &export)),
        Command::Ccda(ccda) => run(ccda::ccda(&output, &ccda)),
        Command::Summary(summary) => summary::summary(&summary),
        Command::Practices(practices) => run(practices::practices(&output, &practices)),
        Command::Discover(discover) => run(discover::discover(&output, &discover)),
        Command::Login(login) => run(login::login(&output, &login)),
        Command::Logout(_) => run(logout::logout(&output)),
        Command::Whoami(whoami) => run(whoami::whoami(&output, &whoami)),
    };
    match done {
        Ok(exit) => exit.into(),
        Err(failure) => output.failure(&failure),
    }
}

fn run(command: impl Future<Output = Result<Exit, Failure>>) -> Result<Exit, Failure> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(command)
}
