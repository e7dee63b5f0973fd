//! With the feature `buildtime-codegen`, generates the API modules and FHIR types from the documents in specs/, or in the
//! folder that the variable `NEXTGEN_SPECS_DIR` names. Without it, does nothing: the crate compiles what is in generated/.

fn main() -> std::process::ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "buildtime-codegen")]
    if let Err(problem) = buildtime::generate() {
        println!("cargo::error={}", problem.to_string().replace('\n', " "));
        return std::process::ExitCode::FAILURE;
    }
    std::process::ExitCode::SUCCESS
}

#[cfg(feature = "buildtime-codegen")]
mod buildtime {
    use std::error::Error;
    use std::path::{Path, PathBuf};
    use std::{env, fs};

    use nextgen_patient_access_codegen::generate::{self, Specs};

    const VARIABLE: &str = "NEXTGEN_SPECS_DIR";

    pub(crate) fn generate() -> Result<(), Box<dyn Error>> {
        println!("cargo::rerun-if-env-changed={VARIABLE}");
        let bundled = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("specs");
        let mut specs = Specs::default();
        read(&bundled, &mut specs)?;
        // What an app does not bring itself stays as this crate has it.
        if let Some(own) = env::var_os(VARIABLE) {
            read(Path::new(&own), &mut specs)?;
        }
        let out = PathBuf::from(env::var("OUT_DIR")?);
        // Cargo keeps the folder: what an earlier run made of other documents is not to be found again.
        fs::remove_dir_all(&out)?;
        let openapi = out.join("openapi");
        fs::create_dir_all(&openapi)?;
        for (name, code) in generate::generate(&specs)? {
            fs::write(out.join(name), code)?;
        }
        // `Api::description` has the text that the modules were made from.
        for (api, text) in &specs.openapi {
            fs::write(openapi.join(format!("{api}.json")), text)?;
        }
        Ok(())
    }

    fn read(specs: &Path, into: &mut Specs) -> Result<(), Box<dyn Error>> {
        for (name, text) in json_files(&specs.join("openapi"))? {
            into.openapi.insert(name, text);
        }
        for (name, text) in json_files(&specs.join("fhir"))? {
            into.fhir.insert(name.parse()?, text);
        }
        Ok(())
    }

    /// The `*.json` of a folder, by name without ending; none if there is no such folder.
    fn json_files(folder: &Path) -> Result<Vec<(String, String)>, Box<dyn Error>> {
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files = Vec::new();
        if !folder.is_dir() {
            return Ok(files);
        }
        for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "json")
                && let Some(name) = path.file_stem().and_then(|stem| stem.to_str())
            {
                let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
                files.push((name.to_owned(), text));
            }
        }
        Ok(files)
    }
}
