//! FHIR types, and what those of all versions share.
//!
//! ```
//! # #[cfg(feature = "fhir-r4")] {
//! use nextgen_patient_access::fhir::r4::{ObservationValue, Observation};
//!
//! let heart_rate = Observation::from_json(
//!     r#"{"resourceType":"Observation","status":"final","valueQuantity":{"value":72.0,"unit":"/min"}}"#,
//! )?;
//! let Some(ObservationValue::Quantity(rate)) = &heart_rate.value else { panic!("a quantity") };
//! assert_eq!(rate.value.as_ref().map(|value| value.as_str()), Some("72.0"));
//! # }
//! # Ok::<(), nextgen_patient_access::fhir::Error>(())
//! ```
//!
//! Every member is optional, whatever FHIR's cardinality says: servers leave out what they like. Nothing that a server
//! sends is lost: numbers keep their digits, dates their precision, and what has no place in a type is kept in its
//! [`extra`](Extra) and written again. `Debug` shows type names only, since the data is a patient's.

mod date;
mod decimal;
mod error;
mod extra;
mod member;
mod object;
mod primitive;
mod read;
mod reader;
mod resource;
mod write;

pub use date::{Date, DateTime, Instant, InvalidDate, Precision, Time};
pub use decimal::{Decimal, InvalidDecimal};
pub use error::{Error, Problem};
pub use extra::{Extra, Unknown};
#[cfg(feature = "_typed")]
pub(crate) use object::FromJson;
pub use resource::{UnknownMember, UnknownResource};

/// The types of FHIR DSTU2 (1.0.2).
#[cfg(feature = "fhir-dstu2")]
pub mod dstu2 {
    crate::generated::include_generated!("fhir_dstu2.rs");
}

/// The types of FHIR STU3 (3.0.2).
#[cfg(feature = "fhir-stu3")]
pub mod stu3 {
    crate::generated::include_generated!("fhir_stu3.rs");
}

/// The types of FHIR R4 (4.0.1).
#[cfg(feature = "fhir-r4")]
pub mod r4 {
    crate::generated::include_generated!("fhir_r4.rs");
}
