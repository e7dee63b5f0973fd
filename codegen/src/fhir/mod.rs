//! FHIR element tables: distilled from the XML schemas of HL7, emitted as Rust types.
//!
//! ```
//! use std::collections::BTreeMap;
//! use nextgen_patient_access_codegen::fhir::{Version, distil, emit};
//!
//! let xsd = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
//!   <xs:complexType name="string"><xs:complexContent><xs:extension base="Element">
//!     <xs:attribute name="value" type="string-primitive"/></xs:extension></xs:complexContent></xs:complexType>
//!   <xs:complexType name="Element"><xs:sequence>
//!     <xs:element name="extension" type="Extension" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
//!     <xs:attribute name="id" type="string-primitive"/></xs:complexType>
//!   <xs:complexType name="Extension"><xs:complexContent><xs:extension base="Element"><xs:sequence>
//!     <xs:choice minOccurs="0"><xs:element name="valueString" type="string"/></xs:choice></xs:sequence>
//!     <xs:attribute name="url" type="string-primitive" use="required"/></xs:extension></xs:complexContent></xs:complexType>
//! </xs:schema>"#;
//! let files = BTreeMap::from([("base.xsd".to_owned(), xsd.to_owned())]);
//! let definitions = distil(Version::R4, &files, &[])?;
//! let rust = emit(Version::R4, &definitions)?;
//! assert!(rust.contains("pub struct Extension"));
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

mod codes;
mod definitions;
pub mod diff;
mod distil;
mod emit;
pub mod guide;
mod members;
mod version;

pub use definitions::{Base, Definitions, Element, Max, TypeDefinition};
pub use distil::distil;
pub use emit::emit;
pub use version::Version;
