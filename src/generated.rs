//! Where the generated code comes from.

/// The text of a generated file: of `generated/`, or of this build with the feature `buildtime-codegen`.
macro_rules! include_generated {
    ($file:literal) => {
        #[cfg(feature = "buildtime-codegen")]
        include!(concat!(env!("OUT_DIR"), "/", $file));
        #[cfg(not(feature = "buildtime-codegen"))]
        include!(concat!(env!("CARGO_MANIFEST_DIR"), "/generated/", $file));
    };
}
pub(crate) use include_generated;
