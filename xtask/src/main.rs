//! The project's own tasks: `cargo xtask <conformance>`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod conformance;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The project's own tasks")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    Conformance(conformance::Arguments),
}

/// Why a task did not do what it was asked for.
struct Failure(String);

impl Failure {
    fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

fn main() -> ExitCode {
    let result = match Arguments::parse().task {
        Task::Conformance(arguments) => conformance::run(&arguments),
    };
    result.unwrap_or_else(|Failure(message)| {
        eprintln!("error: {message}");
        ExitCode::FAILURE
    })
}
