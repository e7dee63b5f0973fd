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
//! Every member is optional, whatever FHIR's cardinality says: servers leave out what they like. `Debug` shows type names
//! only, since the data is a patient's.
//!
//! # Nothing is lost
//!
//! Numbers keep their digits and dates their precision. What has no place in a type is kept in its [`extra`](Extra) and
//! written again: siblings of primitives (`_birthDate`), members that FHIR does not define, values of another JSON type
//! than FHIR says. `unknown_members` lists all but the siblings, with their places.
//! Keeping costs a pointer in each type; reading a Bundle with an unknown member in every resource takes a tenth longer
//! (measured in `bench/`).
//!
//! | A server sends | It is read as | It is written |
//! |---|---|---|
//! | a member that FHIR does not define, `null`, `[]`, a wrong JSON type | kept text; the member is empty | as it came, unless the member has a value by then |
//! | `2.0` or `2e0` for an integer | 2 | as it came, as long as the value is 2 |
//! | a value in place of a list | a list of one | as it came, as long as the list has one value |
//! | two types of one choice (`valueString` and `valueInteger`) | the first, and kept text for the other | as it came |
//! | a member twice | the last, and kept text for the first | only as the last |
//! | half of a surrogate pair in a string (`"\ud83d"`) | kept text | as it came |
//! | a resource of a type unknown here, or without type | [`UnknownResource`] | as it came |
//!
//! Text that is no JSON, or nests deeper than 640 arrays and objects, is an [`Error`].
//!
//! # Extensions of a primitive
//!
//! ```
//! # #[cfg(feature = "fhir-r4")] {
//! use nextgen_patient_access::fhir::r4::{ExtensionValue, Patient};
//!
//! let patient = Patient::from_json(
//!     r#"{"resourceType": "Patient", "birthDate": "1970-05-01", "_birthDate": {"extension": [{
//!         "url": "http://hl7.org/fhir/StructureDefinition/patient-birthTime",
//!         "valueDateTime": "1970-05-01T14:35:45-05:00"}]}}"#,
//! )?;
//! let birth_date = patient.extra.element("birthDate").ok_or("a sibling")?;
//! let time = birth_date.extension.iter().find(|extension| {
//!     extension.url.as_deref() == Some("http://hl7.org/fhir/StructureDefinition/patient-birthTime")
//! });
//! let Some(Some(ExtensionValue::DateTime(time))) = time.map(|extension| &extension.value) else { panic!("a time") };
//! assert_eq!(time.as_str(), "1970-05-01T14:35:45-05:00");
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Bundles, contained and unknown resources
//!
//! ```
//! # #[cfg(feature = "fhir-r4")] {
//! use nextgen_patient_access::fhir::r4::{Bundle, Resource};
//!
//! let bundle = Bundle::from_json(
//!     r##"{"resourceType": "Bundle", "entry": [
//!         {"resource": {"resourceType": "Patient", "id": "1"}},
//!         {"resource": {"resourceType": "Condition", "id": "2", "contained": [
//!             {"resourceType": "Practitioner", "id": "asserter"}], "asserter": {"reference": "#asserter"}}},
//!         {"resource": {"resourceType": "VisionPrescription", "id": "3"}}]}"##,
//! )?;
//! let mut seen = Vec::new();
//! for resource in bundle.entry.iter().filter_map(|entry| entry.resource.as_ref()) {
//!     match resource {
//!         Resource::Patient(patient) => seen.push(patient.id.clone()),
//!         Resource::Condition(condition) => {
//!             for contained in &condition.contained {
//!                 if let Resource::Practitioner(asserter) = contained {
//!                     seen.push(asserter.id.clone());
//!                 }
//!             }
//!         }
//!         // A type that has no Rust type here: its JSON text is all there.
//!         Resource::Unknown(other) => assert!(other.json().contains(other.resource_type())),
//!         _ => {}
//!     }
//! }
//! assert_eq!(seen, [Some("1".to_owned()), Some("asserter".to_owned())]);
//! # }
//! # Ok::<(), nextgen_patient_access::fhir::Error>(())
//! ```
//!
//! # serde
//!
//! All types are `Serialize` and `Deserialize` by way of their JSON text, so they work with `serde_json` (also as members of
//! an app's own types), and with no other format; nor inside `#[serde(untagged)]`, `tag` or `flatten`, which hand on no text.

#[cfg(feature = "_fhir")]
mod date;
#[cfg(feature = "_fhir")]
mod decimal;
#[cfg(feature = "_fhir")]
mod error;
#[cfg(feature = "_fhir")]
mod extra;
pub(crate) mod identity;
pub(crate) mod json;
#[cfg(feature = "_fhir")]
mod member;
#[cfg(feature = "_fhir")]
mod object;
mod outcome;
#[cfg(feature = "_fhir")]
mod primitive;
#[cfg(feature = "_fhir")]
mod read;
#[cfg(feature = "_fhir")]
mod reader;
#[cfg(feature = "record")]
pub(crate) mod reference;
#[cfg(feature = "_fhir")]
mod resource;
#[cfg(feature = "record")]
pub(crate) mod scan;
#[cfg(feature = "record")]
pub(crate) mod tree;
mod version;
#[cfg(feature = "record")]
pub(crate) mod words;
#[cfg(feature = "_fhir")]
mod write;

#[cfg(feature = "_fhir")]
pub use date::{Date, DateTime, Instant, InvalidDate, Precision, Time};
#[cfg(feature = "_fhir")]
pub use decimal::{Decimal, InvalidDecimal};
#[cfg(feature = "_fhir")]
pub use error::{Error, Problem};
#[cfg(feature = "_fhir")]
pub use extra::{Extra, Unknown};
#[cfg(feature = "_typed")]
pub(crate) use object::FromJson;
pub use outcome::{Issue, Outcome};
#[cfg(feature = "_fhir")]
pub use resource::{UnknownMember, UnknownResource};
pub use version::FhirVersion;

/// The types of FHIR DSTU2 (1.0.2).
#[cfg(feature = "fhir-dstu2")]
pub mod dstu2 {
    include_generated!("fhir_dstu2.rs");
}

/// The types of FHIR STU3 (3.0.2).
#[cfg(feature = "fhir-stu3")]
pub mod stu3 {
    include_generated!("fhir_stu3.rs");
}

/// The types of FHIR R4 (4.0.1).
#[cfg(feature = "fhir-r4")]
pub mod r4 {
    include_generated!("fhir_r4.rs");
}
