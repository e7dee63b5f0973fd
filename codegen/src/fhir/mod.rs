//! FHIR element tables: distilled from the schemas of HL7, emitted as Rust types.
