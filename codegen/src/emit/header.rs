//! The lines above a generated file: what it was made from, by what.

use sha2::{Digest, Sha256};

/// `code` under a header that names its source (a path in the project), the source's sha256, and the generator.
pub fn with_header(source_path: &str, source: &[u8], code: &str) -> String {
    let digest: String = Sha256::digest(source).iter().map(|byte| format!("{byte:02x}")).collect();
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "// @generated from {source_path}; not to be edited: `cargo xtask generate` writes it.\n\
         // source sha256: {digest}\n\
         // generator: nextgen-patient-access-codegen {version}, progenitor 0.15\n\n{code}"
    )
}
