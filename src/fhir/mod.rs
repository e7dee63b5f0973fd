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
mod resource;
mod write;

pub use date::{Date, DateTime, Instant, InvalidDate, Precision, Time};
pub use decimal::{Decimal, InvalidDecimal};
pub use error::{Error, Problem};
pub use extra::{Extra, Unknown};
pub(crate) use object::FromJson;
pub use resource::{UnknownMember, UnknownResource};

/// The types of FHIR R4 (4.0.1).
#[cfg(feature = "fhir-r4")]
pub mod r4 {
    crate::generated::include_generated!("fhir_r4.rs");
}
