//! The code systems, by their URLs.
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use nextgen_patient_access::fhir::{r4::CodeableConcept, systems};
//!
//! let code = CodeableConcept::from_json(r#"{"coding": [{"system": "http://loinc.org", "code": "4548-4"}]}"#)?;
//! assert!(code.has(systems::LOINC, "4548-4"));
//! # }
//! # Ok::<(), nextgen_patient_access::fhir::Error>(())
//! ```
//!
//! FHIR names most systems alike in DSTU2, STU3 and R4; those that it does not have two constants here. Servers that convert
//! documents also send OIDs (`urn:oid:2.16.840.1.113883.6.1` for LOINC): [`same`], and with it `has` and `code` of concepts,
//! takes both for one.
//!
//! Source: <https://hl7.org/fhir/R4/terminologies-systems.html>, and the same page of DSTU2 and STU3.

/// LOINC: laboratory tests, vital signs, documents.
pub const LOINC: &str = "http://loinc.org";
/// SNOMED CT: problems, findings, procedures.
pub const SNOMED_CT: &str = "http://snomed.info/sct";
/// RxNorm: medications.
pub const RXNORM: &str = "http://www.nlm.nih.gov/research/umls/rxnorm";
/// NDC: packages of medications.
pub const NDC: &str = "http://hl7.org/fhir/sid/ndc";
/// UNII: substances.
pub const UNII: &str = "http://fdasis.nlm.nih.gov";
/// CVX: vaccines.
pub const CVX: &str = "http://hl7.org/fhir/sid/cvx";
/// MVX: makers of vaccines.
pub const MVX: &str = "http://hl7.org/fhir/sid/mvx";
/// ICD-10-CM: diagnoses, in the United States.
pub const ICD_10_CM: &str = "http://hl7.org/fhir/sid/icd-10-cm";
/// ICD-10: diagnoses, as the WHO publishes them.
pub const ICD_10: &str = "http://hl7.org/fhir/sid/icd-10";
/// ICD-9-CM: diagnoses, in the United States until 2015.
pub const ICD_9_CM: &str = "http://hl7.org/fhir/sid/icd-9-cm";
/// ICD-10-PCS: procedures in hospitals.
pub const ICD_10_PCS: &str = "http://www.cms.gov/Medicare/Coding/ICD10";
/// CPT: services of physicians.
pub const CPT: &str = "http://www.ama-assn.org/go/cpt";
/// CDT: services of dentists.
pub const CDT: &str = "http://www.ada.org/cdt";
/// UCUM: units.
pub const UCUM: &str = "http://unitsofmeasure.org";
/// The CDC's codes for race and ethnicity.
pub const RACE_AND_ETHNICITY: &str = "urn:oid:2.16.840.1.113883.6.238";
/// Languages: BCP 47.
pub const LANGUAGE: &str = "urn:ietf:bcp:47";
/// What an observation's interpretation says (`H`, `N`), in R4.
pub const INTERPRETATION: &str = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
/// What an observation's interpretation says (`H`, `N`), in DSTU2 and STU3.
pub const INTERPRETATION_V2: &str = "http://hl7.org/fhir/v2/0078";
/// Categories of observations (`laboratory`, `vital-signs`), in R4.
pub const OBSERVATION_CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
/// Categories of observations (`laboratory`, `vital-signs`), in DSTU2 and STU3.
pub const OBSERVATION_CATEGORY_STU3: &str = "http://hl7.org/fhir/observation-category";
/// NPI: providers, as the system of an identifier.
pub const NPI: &str = "http://hl7.org/fhir/sid/us-npi";
/// Social security numbers, as the system of an identifier.
pub const SSN: &str = "http://hl7.org/fhir/sid/us-ssn";

/// The OIDs of systems that also have a URL.
const OIDS: &[(&str, &str)] = &[
    (LOINC, "2.16.840.1.113883.6.1"),
    (SNOMED_CT, "2.16.840.1.113883.6.96"),
    (RXNORM, "2.16.840.1.113883.6.88"),
    (NDC, "2.16.840.1.113883.6.69"),
    (UNII, "2.16.840.1.113883.4.9"),
    (CVX, "2.16.840.1.113883.12.292"),
    (MVX, "2.16.840.1.113883.12.227"),
    (ICD_10_CM, "2.16.840.1.113883.6.90"),
    (ICD_10, "2.16.840.1.113883.6.3"),
    (ICD_9_CM, "2.16.840.1.113883.6.103"),
    (ICD_10_PCS, "2.16.840.1.113883.6.4"),
    (CPT, "2.16.840.1.113883.6.12"),
    (CDT, "2.16.840.1.113883.6.13"),
    (UCUM, "2.16.840.1.113883.6.8"),
    (INTERPRETATION, "2.16.840.1.113883.5.83"),
    (NPI, "2.16.840.1.113883.4.6"),
    (SSN, "2.16.840.1.113883.4.1"),
];

/// Whether two texts name one code system: they are equal, or one is the other's OID (`urn:oid:…`).
///
/// ```
/// use nextgen_patient_access::fhir::systems;
///
/// assert!(systems::same("urn:oid:2.16.840.1.113883.6.1", systems::LOINC));
/// ```
pub fn same(one: &str, other: &str) -> bool {
    one == other || url(one) == url(other)
}

/// The URL of a system that came as OID; others as they are.
fn url(system: &str) -> &str {
    let known = system.strip_prefix("urn:oid:").and_then(|oid| OIDS.iter().find(|(_, its)| *its == oid));
    known.map_or(system, |(url, _)| url)
}
