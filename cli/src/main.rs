//! `nextgen`: read NextGen's FHIR Patient Access APIs from the command line.
//!
//! Thin: arguments in, the SDK, text out. Data goes to stdout, everything else to stderr.

mod apis;
mod args;
mod ccda;
mod connection;
mod discover;
mod export;
mod get;
mod login;
mod logout;
mod output;
mod practices;
mod progress;
mod record;
mod sandbox;
mod search;
mod session;
mod summary;
mod verify;
mod whoami;

use std::process::ExitCode;

use clap::Parser;

use crate::{
    args::{Args, Command},
    output::{Failure, Output},
};

fn main() -> ExitCode {
    let Args { mut command, sandbox, quiet, diagnostics } = Args::parse();
    let output = Output { quiet, diagnostics };
    let sandbox = match sandbox.then(|| run(sandbox::start(&mut command))).transpose() {
        Ok(sandbox) => sandbox,
        Err(failure) => return output.failure(&failure),
    };
    let done = match command {
        Command::Apis(apis) => apis::apis(&apis),
        Command::Get(get) => run(get::get(&output, &get)),
        Command::Search(search) => run(search::search(&output, &search)),
        Command::Record(record) => run(record::record(&output, &record)),
        Command::Export(export) => run(export::export(&output, &export)),
        Command::Ccda(ccda) => run(ccda::ccda(&output, &ccda)),
        Command::Summary(summary) => summary::summary(&summary),
        Command::Verify(verify) => verify::verify(&output, &verify),
        Command::Practices(practices) => run(practices::practices(&output, &practices)),
        Command::Discover(discover) => run(discover::discover(&output, &discover)),
        Command::Login(login) => run(login::login(&output, &login)),
        Command::Logout(_) => run(logout::logout(&output)),
        Command::Whoami(whoami) => run(whoami::whoami(&output, &whoami)),
    };
    drop(sandbox);
    match done {
        Ok(exit) => exit.into(),
        Err(failure) => output.failure(&failure),
    }
}

fn run<T>(command: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(command)
}
