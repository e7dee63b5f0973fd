//! generated/: the output of the SDK's build.rs with the feature `buildtime-codegen`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use nextgen_patient_access_codegen::Diagnostic;
use serde_json::Value;

use super::{Files, at, failure, json_or_rust, write};
use crate::failure::Failure;

/// Runs build.rs over `specs` (texts by path) and takes what it wrote. The SDK is checked along with it, so what comes out
/// is known to compile.
pub(super) fn generate(root: &Path, specs: &Files) -> Result<Files, Failure> {
    let staged = tempfile::tempdir().map_err(|error| failure(at(&env::temp_dir(), &error)))?;
    for (path, text) in specs {
        if let Ok(below) = path.strip_prefix("specs") {
            write(&staged.path().join(below), text).map_err(failure)?;
        }
    }
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--quiet", "--package", "nextgen-patient-access", "--lib"])
        .args(["--features", "all-apis,buildtime-codegen", "--message-format", "json-render-diagnostics"])
        .env("NEXTGEN_SPECS_DIR", staged.path())
        .current_dir(root)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| failure(at(Path::new("cargo"), &error)))?;
    if !output.status.success() {
        let message = "build.rs or the code that it generates has failed; see above";
        return Err(Failure::Task(vec![message.to_owned()]));
    }
    let out = out_dir(&output.stdout).ok_or_else(|| {
        failure(Diagnostic::new("cargo did not say where build.rs wrote").with_help("is this cargo 1.89 or newer?"))
    })?;
    let mut files = Files::new();
    for name in json_or_rust(&out).map_err(failure)? {
        let text = fs::read_to_string(out.join(&name)).map_err(|error| failure(at(&name, &error)))?;
        files.insert(Path::new("generated").join(name), text);
    }
    Ok(files)
}

/// The folder of the SDK's build script, from cargo's messages: the one that has our files in it.
fn out_dir(messages: &[u8]) -> Option<PathBuf> {
    messages.split(|byte| *byte == b'\n').find_map(|line| {
        let message: Value = serde_json::from_slice(line).ok()?;
        let out = PathBuf::from(message.get("out_dir")?.as_str()?);
        out.join("fhir_r4.rs").is_file().then_some(out)
    })
}
