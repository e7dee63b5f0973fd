#![allow(missing_docs, clippy::unwrap_used)]
fn main() {
    let t = std::fs::read_to_string("specs/openapi/office-r4.json").unwrap();
    let v: serde_json::Value = serde_json::from_str(&t).unwrap();
    let r = nextgen_patient_access_codegen::emit::api_module(&v).unwrap_or_else(|e| panic!("{e}"));
    std::fs::write("generated/office_r4.rs", r).unwrap();
}
