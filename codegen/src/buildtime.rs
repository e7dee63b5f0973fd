//! Generating while an app is compiled: what `build.rs` of the SDK and of its FHIR types do with the feature `buildtime-codegen`.
//!
//! Reads the package's own documents, and over them those of the folder that `NEXTGEN_SPECS_DIR` names (`openapi/<api>.json`,
//! `fhir/<version>.json`): what an app does not bring itself stays as the package has it. The only module here that knows files and
//! the environment, and only cargo's of a build script.
//!
//! ```no_run
//! // build.rs
//! nextgen_patient_access_codegen::buildtime::types()?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::fhir::Version;
use crate::generate;

const VARIABLE: &str = "NEXTGEN_SPECS_DIR";

/// Writes the types of the FHIR versions that `specs/` has, and their tables below `tables/`, to `OUT_DIR`; and the profiles of US Core.
///
/// # Errors
/// A folder or file that cannot be read or written, or a table that no types can be made from.
pub fn types() -> Result<(), Box<dyn Error>> {
    let mut tables = BTreeMap::new();
    let mut us_core = None;
    for folder in [Some(bundled("specs")?), own("fhir")].into_iter().flatten() {
        us_core = read_tables(&folder, &mut tables)?.or(us_core);
    }
    let texts = tables.iter().map(|(version, text)| (format!("tables/{version}.json"), text.clone()));
    write(generate::types(&tables, us_core.as_deref())?.into_iter().chain(texts))
}

/// Writes the modules of the APIs that `specs/openapi/` has, and their descriptions below `openapi/`, to `OUT_DIR`. `tables` are
/// those of the types that the modules name, by FHIR version.
///
/// # Errors
/// A folder or file that cannot be read or written, or a description that no client can be made from.
pub fn apis(tables: &[(&str, &str)]) -> Result<(), Box<dyn Error>> {
    let mut known = BTreeMap::new();
    for (version, text) in tables {
        known.insert(version.parse()?, (*text).to_owned());
    }
    if let Some(folder) = own("fhir") {
        read_tables(&folder, &mut known)?;
    }
    let mut descriptions = BTreeMap::new();
    for folder in [Some(bundled("specs/openapi")?), own("openapi")].into_iter().flatten() {
        descriptions.extend(json_files(&folder)?);
    }
    let texts = descriptions.iter().map(|(api, text)| (format!("openapi/{api}.json"), text.clone()));
    write(generate::apis(&descriptions, &known)?.into_iter().chain(texts))
}

/// A folder of the package that is compiled.
fn bundled(folder: &str) -> Result<PathBuf, env::VarError> {
    Ok(PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join(folder))
}

/// A folder of the app's own documents.
fn own(folder: &str) -> Option<PathBuf> {
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    Some(PathBuf::from(env::var_os(VARIABLE)?).join(folder))
}

/// Reads the tables of the FHIR versions, and that of US Core, if it is there.
fn read_tables(folder: &Path, into: &mut BTreeMap<Version, String>) -> Result<Option<String>, Box<dyn Error>> {
    let mut files = json_files(folder)?;
    let us_core = files.remove("us-core");
    for (version, text) in files {
        into.insert(version.parse()?, text);
    }
    Ok(us_core)
}

/// The `*.json` of a folder, by name without ending; none if there is no such folder.
fn json_files(folder: &Path) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = BTreeMap::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json")
            && let Some(name) = path.file_stem().and_then(|stem| stem.to_str())
        {
            let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            files.insert(name.to_owned(), text);
        }
    }
    Ok(files)
}

fn write(files: impl Iterator<Item = (String, String)>) -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    // Cargo keeps the folder: what an earlier run made of other documents is not to be found again.
    fs::remove_dir_all(&out)?;
    for (name, text) in files {
        let path = out.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}
