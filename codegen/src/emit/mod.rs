//! OpenAPI 3.0 document to a Rust module, by progenitor.
