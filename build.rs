//! With the feature `buildtime-codegen`, generates the API modules from the documents in specs/openapi/, and those of the folder
//! `openapi/` in the one that the variable `NEXTGEN_SPECS_DIR` names. Without it, does nothing: the crate compiles what is in generated/.

fn main() -> std::process::ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "buildtime-codegen")]
    if let Err(problem) = nextgen_patient_access_codegen::buildtime::apis(nextgen_patient_access_fhir::tables::ALL) {
        println!("cargo::error={}", problem.to_string().replace('\n', " "));
        return std::process::ExitCode::FAILURE;
    }
    std::process::ExitCode::SUCCESS
}
