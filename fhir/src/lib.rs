//! FHIR types, and what those of all versions share.
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use nextgen_patient_access::fhir::r4::Observation;
//!
//! let heart_rate = Observation::from_json(
//!     r#"{"resourceType":"Observation","status":"final","valueQuantity":{"value":72.0,"unit":"/min"}}"#,
//! )?;
//! assert_eq!(heart_rate.value().map(|value| value.to_string()).as_deref(), Some("72.0 /min"));
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
//! Text that is no JSON, or nests deeper than 640 arrays and objects, is an [`Error`]; so is one that would take more than ten times its
//! length in memory (a list of `{}` takes a hundred times) or more than 1 GiB, unless that is less than 1 MiB.
//!
//! Reading 1 MB takes some milliseconds, and nothing here waits: in async code, read large texts on a thread of their own
//! (`tokio::task::spawn_blocking`).
//!
//! # Reading
//!
//! What most apps reach for first is a method, alike in all versions. `Display` is what a person reads, on one line: of names, addresses, contacts,
//! concepts, quantities, ranges, ratios, periods, timings, dosages and notes.
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use nextgen_patient_access::fhir::r4::{Bundle, Observation, Patient, Resource, codes::ObservationStatus};
//! use nextgen_patient_access::fhir::{Date, Target, systems};
//!
//! let bundle = Bundle::from_json(
//!     r#"{"resourceType": "Bundle", "entry": [
//!         {"fullUrl": "https://fhir.example.com/Patient/1", "resource": {"resourceType": "Patient", "id": "1",
//!             "name": [{"use": "official", "prefix": ["Dr."], "given": ["Ada"], "family": "Doe", "period": {"start": "2010"}},
//!                      {"use": "old", "given": ["Ada"], "family": "Roe", "period": {"end": "2010"}}],
//!             "birthDate": "1970-05-20",
//!             "extension": [{"url": "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race", "extension": [
//!                 {"url": "text", "valueString": "Asian"}]}]}},
//!         {"fullUrl": "https://fhir.example.com/Observation/2", "resource": {"resourceType": "Observation", "id": "2", "status": "final",
//!             "code": {"coding": [{"system": "http://loinc.org", "code": "2345-7", "display": "Glucose"}]},
//!             "subject": {"reference": "Patient/1"}, "effectiveDateTime": "2024-05-20T08:00:00-05:00",
//!             "valueQuantity": {"value": 11.50, "unit": "mmol/l"}, "interpretation": [{"text": "High"}],
//!             "referenceRange": [{"low": {"value": 3.9, "unit": "mmol/l"}, "high": {"value": 5.5, "unit": "mmol/l"}}]}}]}"#,
//! )?;
//!
//! // The resources of a type; and a resource as that of a type.
//! let glucose = bundle.resources::<Observation>().next().ok_or("an observation")?;
//! let entry = &bundle.entry[1];
//! assert!(entry.resource.as_ref().and_then(Resource::downcast_ref::<Observation>) == Some(glucose));
//!
//! // Codes by their system, however it is named; and what is said.
//! let code = glucose.code.as_ref().ok_or("a code")?;
//! assert!(code.has(systems::LOINC, "2345-7"));
//! assert_eq!((code.code(systems::SNOMED_CT), code.text()), (None, Some("Glucose")));
//!
//! // Codes that FHIR requires, as enums; `Unlisted` has what came and is none of them.
//! assert_eq!(glucose.status_code(), Some(ObservationStatus::Final));
//!
//! // A result: value, range, flag and time. Components have the first three, too.
//! let value = glucose.value().ok_or("a value")?;
//! assert_eq!((value.to_string(), value.unit()), ("11.50 mmol/l".to_owned(), Some("mmol/l")));
//! assert_eq!(glucose.range().ok_or("a range")?.to_string(), "3.9–5.5 mmol/l");
//! assert_eq!(glucose.flag().and_then(|flag| flag.text()), Some("High"));
//! let when = glucose.when().ok_or("a time")?;
//!
//! // What a reference leads to, in a Bundle, or with `reference.resolve(&glucose.contained)` in a resource.
//! let subject = glucose.subject.as_ref().ok_or("a subject")?;
//! assert!(matches!(subject.target(), Some(Target::Resource { resource_type: "Patient", id: "1", .. })));
//! let patient = bundle.resolve(subject, entry).and_then(Resource::downcast_ref::<Patient>).ok_or("the patient")?;
//!
//! // Name and age on a day; dates that compare, and say when they cannot.
//! assert_eq!(patient.name_on(&when).map(|name| name.to_string()).as_deref(), Some("Dr. Ada Doe"));
//! assert_eq!(patient.age_on(&when), Some(54));
//! assert_eq!("2024".parse::<Date>()?.compare(&when), None);
//!
//! // Extensions by URL, and theirs; the value as the type that is asked for.
//! let race = patient.extension("http://hl7.org/fhir/us/core/StructureDefinition/us-core-race");
//! let text = race.and_then(|race| race.extension("text")?.value::<String>());
//! assert_eq!(text.map(String::as_str), Some("Asian"));
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What has a value of several types (`value[x]`) is an enum, of which `get::<T>()` gives the one that is asked for.
//! To compare in tests, [`Revealed`] shows what `Debug` hides.
//!
//! # Extensions of a primitive
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use nextgen_patient_access::fhir::{DateTime, r4::Patient};
//!
//! let patient = Patient::from_json(
//!     r#"{"resourceType": "Patient", "birthDate": "1970-05-01", "_birthDate": {"extension": [{
//!         "url": "http://hl7.org/fhir/StructureDefinition/patient-birthTime",
//!         "valueDateTime": "1970-05-01T14:35:45-05:00"}]}}"#,
//! )?;
//! let birth_date = patient.extra.element("birthDate").ok_or("a sibling")?;
//! let time = birth_date.extension("http://hl7.org/fhir/StructureDefinition/patient-birthTime");
//! let time = time.and_then(|time| time.value::<DateTime>()).ok_or("a time")?;
//! assert_eq!(time.as_str(), "1970-05-01T14:35:45-05:00");
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Bundles, contained and unknown resources
//!
//! ```
//! # #[cfg(feature = "r4")] {
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

// docs.rs shows of each item which feature it needs, where that is one to turn on.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(docsrs, doc(auto_cfg(hide(feature = "_types", feature = "_record"))))]

/// The text of a generated file: of `generated/`, or of this build with the feature `buildtime-codegen`.
#[cfg(feature = "_types")]
macro_rules! include_generated {
    ($file:literal) => {
        #[cfg(feature = "buildtime-codegen")]
        include!(concat!(env!("OUT_DIR"), "/", $file));
        #[cfg(not(feature = "buildtime-codegen"))]
        include!(concat!(env!("CARGO_MANIFEST_DIR"), "/generated/", $file));
    };
}

#[cfg(feature = "_types")]
mod aids;
#[cfg(feature = "_types")]
mod choice;
#[cfg(feature = "_types")]
mod date;
#[cfg(feature = "_types")]
mod decimal;
#[cfg(feature = "_types")]
mod error;
#[cfg(feature = "_types")]
mod extra;
#[cfg(feature = "_types")]
mod lexer;
#[cfg(feature = "_types")]
mod member;
#[cfg(feature = "_types")]
mod object;
#[cfg(feature = "_types")]
mod order;
mod outcome;
#[cfg(feature = "_types")]
mod primitive;
#[cfg(feature = "_types")]
mod read;
#[cfg(feature = "_types")]
mod reader;
#[cfg(feature = "_types")]
mod resource;
#[cfg(feature = "_types")]
mod revealed;
pub mod systems;
mod version;
#[cfg(feature = "_types")]
mod write;

// What the SDK shares with the types: not for apps, and may change with any release.
#[doc(hidden)]
pub mod budget;
#[doc(hidden)]
pub mod identity;
#[doc(hidden)]
pub mod json;
#[doc(hidden)]
pub mod reference;
#[cfg(feature = "_record")]
#[doc(hidden)]
pub mod scan;
#[doc(hidden)]
pub mod tree;
#[cfg(any(feature = "_record", feature = "_types"))]
#[doc(hidden)]
pub mod words;

#[cfg(feature = "_types")]
pub use date::{Date, DateTime, Instant, InvalidDate, Precision, Time};
#[cfg(feature = "_types")]
pub use decimal::{Decimal, InvalidDecimal};
#[cfg(feature = "_types")]
#[doc(hidden)]
pub use error::is_limit;
#[cfg(feature = "_types")]
pub use error::{Error, Problem};
#[cfg(feature = "_types")]
pub use extra::{Extra, Unknown};
#[cfg(feature = "_types")]
pub use object::FhirType;
#[cfg(feature = "_types")]
#[doc(hidden)]
pub use object::FromJson;
#[cfg(feature = "_types")]
pub use order::AnyDate;
pub use outcome::{Issue, Outcome};
pub use reference::Target;
#[cfg(feature = "_types")]
pub use resource::{UnknownMember, UnknownResource};
#[cfg(feature = "_types")]
pub use revealed::{Reveal, Revealed};
pub use version::FhirVersion;

/// Without types, nothing is read that could be too large as one.
#[cfg(not(feature = "_types"))]
#[doc(hidden)]
pub fn is_limit(_: &serde_json::Error) -> bool {
    false
}

/// The types of FHIR DSTU2 (1.0.2): feature `fhir-dstu2` of `nextgen-patient-access`, `dstu2` of its package of types.
#[cfg(feature = "dstu2")]
pub mod dstu2 {
    include_generated!("dstu2.rs");
    crate::aids::reading_aids!(
        dosages: [MedicationOrderDosageInstruction, MedicationStatementDosage],
        values: [Attachment(Attachment) => plain],
        flagged: [Observation],
        range: meaning
    );
}

/// The types of FHIR STU3 (3.0.2): feature `fhir-stu3` of `nextgen-patient-access`, `stu3` of its package of types.
#[cfg(feature = "stu3")]
pub mod stu3 {
    include_generated!("stu3.rs");
    crate::aids::reading_aids!(
        dosages: [Dosage],
        values: [Boolean(bool) => yes_or_no, Attachment(Attachment) => plain],
        flagged: [Observation, ObservationComponent],
        range: type_
    );
}

/// The types of FHIR R4 (4.0.1): feature `fhir-r4` of `nextgen-patient-access`, `r4` of its package of types.
#[cfg(feature = "r4")]
pub mod r4 {
    include_generated!("r4.rs");
    crate::aids::reading_aids!(
        dosages: [Dosage],
        values: [Boolean(bool) => yes_or_no, Integer(i32) => plain],
        flagged: [Observation, ObservationComponent],
        range: type_
    );
}

#[cfg(feature = "us-core")]
pub mod us_core;

#[cfg(feature = "tables")]
pub mod tables;
