//! This program again, with the SDK. Without it otherwise, so that the tasks that make the SDK's code run when it does not compile.

use crate::failure::Failure;

pub(crate) fn with_sdk() -> Result<(), Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = std::process::Command::new(cargo)
        .args(["run", "--quiet", "--package", "xtask", "--features", "sdk", "--"])
        .args(std::env::args_os().skip(1))
        .status()
        .map_err(|error| Failure::Task(vec![format!("cargo: {error}")]))?;
    // What is wrong was said already.
    if status.success() { Ok(()) } else { Err(Failure::Task(Vec::new())) }
}
