//! With the feature `buildtime-codegen`, generates the types from the tables in specs/, and those of the folder `fhir/` in the one that
//! the variable `NEXTGEN_SPECS_DIR` names. Without it, does nothing: the crate compiles what is in generated/.

fn main() -> std::process::ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "buildtime-codegen")]
    if let Err(problem) = nextgen_patient_access_codegen::buildtime::types() {
        println!("cargo::error={}", problem.to_string().replace('\n', " "));
        return std::process::ExitCode::FAILURE;
    }
    std::process::ExitCode::SUCCESS
}
