//! `cargo xtask conformance`: reads FHIR examples into the generated types and writes them again, losing nothing.

use std::path::PathBuf;

use crate::failure::Failure;

#[cfg(feature = "sdk")]
mod compare;
#[cfg(feature = "sdk")]
mod report;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// FHIR version of the resources
    #[arg(long, value_name = "VERSION")]
    fhir: Version,
    /// A file, or a folder that is searched for *.json, and for *.ndjson with a resource a line
    path: PathBuf,
    /// Say which profiles of US Core the resources claim and are, and what they fall short of; of R4 only
    #[arg(long)]
    profile: bool,
    /// List each resource that failed or lost something as JSON, with its place
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Version {
    Dstu2,
    Stu3,
    R4,
}

#[cfg(feature = "sdk")]
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    report::run(args)
}

#[cfg(not(feature = "sdk"))]
pub(crate) fn run(_: &Args) -> Result<(), Failure> {
    crate::again::with_sdk()
}
