//! US Core: which profiles a resource is of, what it says by the profile's own names, and what it falls short of.
//!
//! ```
//! # #[cfg(feature = "us-core")] {
//! use nextgen_patient_access::fhir::r4;
//! use nextgen_patient_access::fhir::us_core::{self, BloodPressure, Profile};
//!
//! let reading = r4::Observation::from_json(
//!     r#"{"resourceType": "Observation", "status": "final",
//!         "category": [{"coding": [{
//!             "system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "vital-signs"}]}],
//!         "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9"}]},
//!         "subject": {"reference": "Patient/1"}, "effectiveDateTime": "2026-03-05",
//!         "component": [
//!             {"code": {"coding": [{"system": "http://loinc.org", "code": "8480-6"}]}, "valueQuantity": {
//!                 "value": 118, "unit": "mmHg", "system": "http://unitsofmeasure.org", "code": "mm[Hg]"}},
//!             {"code": {"coding": [{"system": "http://loinc.org", "code": "8462-4"}]}, "valueQuantity": {
//!                 "value": 76, "unit": "mmHg", "system": "http://unitsofmeasure.org"}}]}"#,
//! )?;
//!
//! // It names no profile; its code says what it is.
//! assert_eq!(us_core::profiles(&reading), [Profile::BloodPressure, Profile::VitalSigns]);
//!
//! let pressure = BloodPressure::of(&reading).ok_or("a blood pressure")?;
//! let value = |quantity: Option<&r4::Quantity>| quantity.and_then(|it| it.value.clone()).map(|it| it.to_string());
//! assert_eq!(value(pressure.systolic()).as_deref(), Some("118"));
//! assert_eq!(value(pressure.diastolic()).as_deref(), Some("76"));
//!
//! let report = us_core::check(&reading, Profile::BloodPressure);
//! let errors: Vec<_> = report.errors().map(|finding| finding.path.as_str()).collect();
//! assert_eq!(errors, ["Observation.component[1].value.ofType(Quantity).code"]);
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Views
//!
//! Of each profile there is a view over the R4 type, with a method for each slice, extension and must-support element. A method gives
//! what there is: servers leave out what they like, whatever the profile says. The fields of the type can be read as well.
//!
//! ```
//! # #[cfg(feature = "us-core")] {
//! use nextgen_patient_access::fhir::r4;
//! use nextgen_patient_access::fhir::us_core::Patient;
//!
//! let patient = r4::Patient::from_json(
//!     r#"{"resourceType": "Patient", "birthDate": "1970-05-01", "extension": [
//!         {"url": "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race", "extension": [
//!             {"url": "ombCategory", "valueCoding": {"system": "urn:oid:2.16.840.1.113883.6.238", "code": "2106-3"}},
//!             {"url": "text", "valueString": "White"}]},
//!         {"url": "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex", "valueCode": "F"}]}"#,
//! )?;
//! let patient = Patient::of(&patient).ok_or("every Patient is one")?;
//! assert_eq!(patient.race().and_then(|race| race.text()), Some("White"));
//! assert_eq!(patient.birth_sex(), Some("F"));
//! assert!(patient.ethnicity().is_none() && patient.birth_date().is_some());
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is not checked
//!
//! No terminology: whether a code is of a value set, and so the slices that a value set tells. Nor the types that references lead to, nor
//! invariants, nor what a base demands that is not among US Core's own definitions: FHIR's vital signs, and SDC's questionnaire response.
//! Each [`Report`] says so. An extension counts where its context or a slice names the type.

use crate::r4;

use definition::{Definition, Element, Told};
use told::is;
use view::{checked, extension_view, extensions, slice, view};

mod check;
mod conformance;
mod definition;
mod place;
mod told;
mod view;

pub use check::{Finding, Report, Rule, Severity, check};
pub use conformance::Conformance;
pub use told::{claimed, profiles};

include_generated!("us_core.rs");

/// An R4 resource: of a type that US Core has a profile of, or of any ([`r4::Resource`]).
pub trait AnyResource: sealed::Json {}

impl AnyResource for r4::Resource {}

impl sealed::Json for r4::Resource {
    fn json(&self) -> String {
        self.to_json()
    }
}

mod sealed {
    pub trait Json {
        /// The resource as JSON text.
        fn json(&self) -> String;
    }
}
