//! Rust SDK for NextGen Healthcare's FHIR Patient Access APIs.

pub mod fhir;
