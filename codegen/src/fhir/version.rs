//! The FHIR versions that the APIs speak.

use std::fmt;
use std::str::FromStr;

use crate::Diagnostic;

/// A FHIR version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// DSTU2, 1.0.2.
    Dstu2,
    /// STU3, 3.0.x.
    Stu3,
    /// R4, 4.0.1.
    R4,
}

impl Version {
    /// All of them, oldest first.
    pub const ALL: [Self; 3] = [Self::Dstu2, Self::Stu3, Self::R4];

    /// The word for it in file names, features and modules: `dstu2`, `stu3`, `r4`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Dstu2 => "dstu2",
            Self::Stu3 => "stu3",
            Self::R4 => "r4",
        }
    }

    /// The name in HL7's addresses and in prose: `DSTU2`, `STU3`, `R4`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dstu2 => "DSTU2",
            Self::Stu3 => "STU3",
            Self::R4 => "R4",
        }
    }

    /// The number, as a CapabilityStatement says it: `4.0.1`.
    pub fn number(self) -> &'static str {
        match self {
            Self::Dstu2 => "1.0.2",
            Self::Stu3 => "3.0.2",
            Self::R4 => "4.0.1",
        }
    }

    /// The version with this number, of whatever patch level.
    pub fn of_number(number: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|version| {
            let release = |number: &str| number.split('.').take(2).map(str::to_owned).collect::<Vec<_>>();
            release(version.number()) == release(number)
        })
    }

    /// The media type of a resource in JSON.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Dstu2 => "application/json+fhir",
            Self::Stu3 | Self::R4 => "application/fhir+json",
        }
    }

    /// The page of a resource or data type in HL7's publication of this version.
    pub fn page(self, fhir_type: &str, is_resource: bool) -> String {
        let name = self.name();
        match (is_resource, fhir_type) {
            (true, _) => format!("https://hl7.org/fhir/{name}/{}.html", fhir_type.to_lowercase()),
            (false, "Extension") => format!("https://hl7.org/fhir/{name}/extensibility.html"),
            (false, "Reference") => format!("https://hl7.org/fhir/{name}/references.html"),
            (false, "Meta") => format!("https://hl7.org/fhir/{name}/resource.html#Meta"),
            (false, "Narrative") => format!("https://hl7.org/fhir/{name}/narrative.html"),
            (false, "Element") => format!("https://hl7.org/fhir/{name}/element.html"),
            (false, _) => format!("https://hl7.org/fhir/{name}/datatypes.html"),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Version {
    type Err = Diagnostic;

    fn from_str(text: &str) -> Result<Self, Diagnostic> {
        Self::ALL
            .into_iter()
            .find(|version| version.id() == text)
            .ok_or_else(|| Diagnostic::new(format!("unknown FHIR version `{text}`")).with_help("use dstu2, stu3 or r4"))
    }
}
