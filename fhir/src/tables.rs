//! The element tables that the types are made from: of each type its elements, with cardinality, types and required codes.
//!
//! ```
//! use nextgen_patient_access_fhir::tables;
//!
//! let (version, r4) = tables::ALL[2];
//! assert_eq!(version, "r4");
//! assert!(r4.contains("\"Patient.birthDate\""));
//! ```
//!
//! Each is a JSON text, distilled from HL7's schemas of that version: `resources` (those that have a type here), `types` (the
//! elements of those and of all that they use, each with its `path`, `types`, `min` and `max`) and `bindings` (the codes that FHIR requires).

/// The text of a table: of `specs/`, or of this build with the feature `buildtime-codegen`.
macro_rules! table {
    ($version:literal) => {
        ($version, {
            #[cfg(feature = "buildtime-codegen")]
            const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/tables/", $version, ".json"));
            #[cfg(not(feature = "buildtime-codegen"))]
            const TABLE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/specs/", $version, ".json"));
            TABLE
        })
    };
}

/// The tables by FHIR version: `dstu2`, `stu3`, `r4`.
pub const ALL: &[(&str, &str)] = &[table!("dstu2"), table!("stu3"), table!("r4")];
