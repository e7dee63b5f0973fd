//! From the vendor's API descriptions and HL7's schemas to Rust modules.
//!
//! Pure functions over documents: no network, no clock, no environment ([`buildtime`] apart, for build scripts); the same input
//! gives the same bytes.
//!
//! ```text
//! document → convert → correct → complete → emit    (an API description)
//! XSD → fhir::distil → fhir::emit                    (the types of a FHIR version)
//! StructureDefinition → fhir::guide                  (the profiles of US Core)
//! ```

pub mod buildtime;
pub mod complete;
pub mod convert;
pub mod correct;
mod demands;
pub mod description;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod drift;
pub mod emit;
pub mod fhir;
pub mod generate;
pub mod impact;
pub mod lock;
mod operations;
pub mod page;
pub mod release;
pub mod sources;

pub use diagnostic::Diagnostic;
