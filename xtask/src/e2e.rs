//! `cargo xtask e2e`: servers that are not ours, on this machine, loaded with the sandbox's patients and read whole by the SDK.

use crate::failure::Failure;

#[cfg(feature = "sdk")]
mod export;
#[cfg(feature = "sdk")]
mod helios;
#[cfg(feature = "sdk")]
mod install;
#[cfg(feature = "sdk")]
mod loaded;
#[cfg(feature = "sdk")]
mod record;
#[cfg(feature = "sdk")]
mod sekmet;
#[cfg(feature = "sdk")]
mod server;
#[cfg(feature = "sdk")]
mod smart_fetch;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Compile Helios FHIR Server, if it is not in target/tools: half an hour and more
    #[arg(long)]
    build_helios: bool,
}

#[cfg(feature = "sdk")]
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::Task(vec![format!("no threads: {error}")]))?;
    runtime.block_on(all(args)).map_err(|problem| Failure::Task(vec![problem]))
}

#[cfg(feature = "sdk")]
async fn all(args: &Args) -> Result<(), String> {
    let place = install::place()?;
    match install::python(&place) {
        Ok(python) => {
            sekmet::check(&place, &python).await?;
            smart_fetch::check_sandbox(&place, &python).await?;
        }
        Err(problem) => println!("skipped: sekmet-fhir and smart-fetch: {problem}"),
    }
    match install::helios(&place, args.build_helios)? {
        Some(hfs) => match install::search_parameters(&place) {
            Ok(data) => helios::check(&place, &hfs, &data).await,
            Err(problem) => {
                println!("skipped: helios-hfs: {problem}");
                Ok(())
            }
        },
        None => {
            println!("skipped: helios-hfs is not in target/tools; --build-helios compiles it");
            Ok(())
        }
    }
}

#[cfg(not(feature = "sdk"))]
pub(crate) fn run(_: &Args) -> Result<(), Failure> {
    crate::again::with_sdk()
}
