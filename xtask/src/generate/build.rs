//! generated/ and fhir/generated/: the output of build.rs, of the SDK and of its FHIR types, with the feature `buildtime-codegen`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use nextgen_patient_access_codegen::Diagnostic;
use serde_json::Value;

use super::{Files, at, failure, made_files, write};
use crate::failure::Failure;

/// Where generated code is, and a file that is among it.
pub(super) const GENERATED: [(&str, &str); 2] = [("generated", "apis.rs"), ("fhir/generated", "r4.rs")];

/// Runs each build.rs over `specs` (texts by path) and takes what they wrote. The SDK is checked along with it, so what comes out
/// is known to compile.
pub(super) fn generate(root: &Path, specs: &Files) -> Result<Files, Failure> {
    let staged = tempfile::tempdir().map_err(|error| failure(at(&env::temp_dir(), &error)))?;
    for (path, text) in specs {
        let below = path.strip_prefix("fhir/specs").map(|name| Path::new("fhir").join(name));
        if let Ok(below) = below.or_else(|_| path.strip_prefix("specs").map(Path::to_owned)) {
            write(&staged.path().join(below), text).map_err(failure)?;
        }
    }
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--quiet", "--package", "nextgen-patient-access", "--lib"])
        .args(["--features", "all-apis,us-core,buildtime-codegen", "--message-format", "json-render-diagnostics"])
        .env("NEXTGEN_SPECS_DIR", staged.path())
        .current_dir(root)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| failure(at(Path::new("cargo"), &error)))?;
    if !output.status.success() {
        let message = "build.rs or the code that it generates has failed; see above";
        return Err(Failure::Task(vec![message.to_owned()]));
    }
    let mut files = Files::new();
    for (folder, known) in GENERATED {
        let out = out_dir(&output.stdout, known).ok_or_else(|| {
            failure(Diagnostic::new("cargo did not say where build.rs wrote").with_help("is this cargo 1.89 or newer?"))
        })?;
        for name in made_files(&out).map_err(failure)? {
            let text = fs::read_to_string(out.join(&name)).map_err(|error| failure(at(&name, &error)))?;
            files.insert(Path::new(folder).join(name), text);
        }
    }
    Ok(files)
}

/// The folder of a build script that wrote the file `known`, from cargo's messages.
fn out_dir(messages: &[u8], known: &str) -> Option<PathBuf> {
    messages.split(|byte| *byte == b'\n').find_map(|line| {
        let message: Value = serde_json::from_slice(line).ok()?;
        let out = PathBuf::from(message.get("out_dir")?.as_str()?);
        out.join(known).is_file().then_some(out)
    })
}
