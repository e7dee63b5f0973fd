//! The versions of FHIR.

use std::fmt;

/// A version of FHIR that NextGen's APIs speak.
///
/// ```
/// use nextgen_patient_access::FhirVersion;
///
/// assert_eq!(FhirVersion::of_number("4.0.1"), Some(FhirVersion::R4));
/// assert_eq!(FhirVersion::Stu3.number(), "3.0.2");
/// assert_eq!(FhirVersion::Dstu2.media_type(), "application/json+fhir");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FhirVersion {
    /// DSTU2, 1.0.2.
    Dstu2,
    /// STU3, 3.0.2; NextGen calls it R3.
    Stu3,
    /// R4, 4.0.1.
    R4,
}

impl FhirVersion {
    /// The number of its last publication, as a CapabilityStatement has it in `fhirVersion`.
    ///
    /// Source: <https://hl7.org/fhir/directory.html>.
    pub const fn number(self) -> &'static str {
        match self {
            Self::Dstu2 => "1.0.2",
            Self::Stu3 => "3.0.2",
            Self::R4 => "4.0.1",
        }
    }

    /// The version that a number such as `4.0.1` or `4.0` is of, by its first two parts; `None` for any other.
    pub fn of_number(number: &str) -> Option<Self> {
        let mut parts = number.split(['.', '-']);
        match (parts.next()?, parts.next()?) {
            ("1", "0") => Some(Self::Dstu2),
            ("3", "0") => Some(Self::Stu3),
            ("4", "0") => Some(Self::R4),
            _ => None,
        }
    }

    /// The media type of its JSON: DSTU2 has another one than its successors.
    ///
    /// Source: the "MIME types" section of <https://hl7.org/fhir/DSTU2/http.html> and of <https://hl7.org/fhir/R4/http.html>.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Dstu2 => "application/json+fhir",
            Self::Stu3 | Self::R4 => "application/fhir+json",
        }
    }
}

impl fmt::Display for FhirVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Dstu2 => "DSTU2",
            Self::Stu3 => "STU3",
            Self::R4 => "R4",
        })
    }
}
