//! The five APIs: what each one is, and where it lives.

use std::{fmt, str::FromStr};

use super::{Error, ErrorKind, description::Description};
use crate::fhir::FhirVersion;

/// One of NextGen's FHIR Patient Access APIs.
///
/// All five are always here, whatever features are on: a feature adds the typed client of an API, this enum says what the
/// API is. URLs are those of NextGen's public page "Public Documentation for the NextGen Patient Access API"; where a
/// value comes from elsewhere, its method says so.
///
/// ```
/// use nextgen_patient_access::{Api, FhirVersion, Product};
///
/// let api: Api = "office-r4".parse()?;
/// assert_eq!(api, Api::OfficeR4);
/// assert_eq!((api.product(), api.fhir_version()), (Product::Office, FhirVersion::R4));
/// assert_eq!(api.base_url(), "https://fhir.meditouchehr.com/api/fhir/r4");
/// # Ok::<(), nextgen_patient_access::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Api {
    /// NextGen Enterprise EHR 5.9.0 and later, FHIR R4 (4.0.1).
    EnterpriseR4,
    /// NextGen Enterprise EHR, FHIR DSTU2 (1.0.2). NextGen advises new apps against it.
    EnterpriseDstu2,
    /// NextGen Office 5.0 and later (YourHealthFile), FHIR R4 (4.0.1), and C-CDA documents beside it.
    OfficeR4,
    /// NextGen Office 5.0 and later (YourHealthFile), FHIR STU3, which NextGen calls R3, and C-CDA documents beside it.
    OfficeR3,
    /// NextGen Office, FHIR R4 Bulk Data: a system's export rather than a patient's session.
    OfficeBulkR4,
}

impl Api {
    /// Every API, in the order in which the documentation names them.
    #[allow(clippy::indexing_slicing, reason = "at compile time")]
    pub const ALL: [Self; Description::APIS.len()] = {
        let mut all = Description::APIS;
        let mut next = 0;
        while next < all.len() {
            let api = Description::APIS[next];
            all[api as usize] = api;
            next += 1;
        }
        all
    };

    /// The API's id: the name of its feature, of its files under `specs/`, and what [`FromStr`] reads.
    pub const fn id(self) -> &'static str {
        Description::of(self).id
    }

    /// The product behind the API.
    pub const fn product(self) -> Product {
        match self {
            Self::EnterpriseR4 | Self::EnterpriseDstu2 => Product::Enterprise,
            Self::OfficeR4 | Self::OfficeR3 | Self::OfficeBulkR4 => Product::Office,
        }
    }

    /// The FHIR version that the API speaks.
    pub const fn fhir_version(self) -> FhirVersion {
        Description::of(self).fhir_version
    }

    /// The FHIR service base URL of production, written as NextGen publishes it (some end in `/`).
    ///
    /// The base of `office-bulk-r4` is not on NextGen's page; it is the server that its OpenAPI document names.
    pub const fn base_url(self) -> &'static str {
        Description::of(self).base_url
    }

    /// The OAuth 2.0 authorization endpoint of production: one for each product.
    pub const fn authorize_url(self) -> &'static str {
        match self.product() {
            Product::Enterprise => "https://fhir.nextgen.com/nge/prod/patient-oauth/authorize",
            Product::Office => {
                "https://idp-prod.prod.ngo.nextgenaws.net/auth/realms/nextgen/protocol/openid-connect/auth"
            }
        }
    }

    /// The OAuth 2.0 token endpoint of production: one for each product.
    pub const fn token_url(self) -> &'static str {
        match self.product() {
            Product::Enterprise => "https://fhir.nextgen.com/nge/prod/patient-oauth/token",
            Product::Office => {
                "https://idp-prod.prod.ngo.nextgenaws.net/auth/realms/nextgen/protocol/openid-connect/token"
            }
        }
    }

    /// What this SDK's description of the API rests on, or most of its operations.
    pub const fn provenance(self) -> Provenance {
        Description::of(self).provenance
    }

    /// The corrected OpenAPI 3.0 description of the API, from which its client is generated, as JSON: routes, parameters, statuses.
    ///
    /// Its bodies are stubs that name a FHIR type. Source: `specs/openapi/` in this crate; `specs/README.md` says where each
    /// statement comes from.
    pub const fn description(self) -> &'static str {
        Description::of(self).text
    }

    /// The media type of FHIR JSON in this API's FHIR version: see [`FhirVersion::media_type`].
    pub const fn media_type(self) -> &'static str {
        self.fhir_version().media_type()
    }
}

impl fmt::Display for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

impl FromStr for Api {
    type Err = Error;

    /// Reads an [id](Api::id). Fails with [`ErrorKind::UnknownApi`], naming the five.
    fn from_str(id: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|api| api.id() == id).ok_or_else(|| {
            let ids = Self::ALL.map(Self::id).join(", ");
            Error::new(ErrorKind::UnknownApi, "no API has this id").with_help(format!("the ids are {ids}"))
        })
    }
}

/// A NextGen product that offers Patient Access APIs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Product {
    /// NextGen Enterprise EHR.
    Enterprise,
    /// NextGen Office, whose patient portal is YourHealthFile.
    Office,
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Enterprise => "Enterprise",
            Self::Office => "Office",
        })
    }
}

/// What a description of an API rests on, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Provenance {
    /// A swagger or OpenAPI document that the vendor publishes.
    Vendor,
    /// The CapabilityStatement of the vendor's own server.
    Capability,
    /// Neither was at hand: inferred from the product's other APIs and the FHIR version.
    Inferred,
}

impl fmt::Display for Provenance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Vendor => "vendor",
            Self::Capability => "capability",
            Self::Inferred => "inferred",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_reads_back() {
        for api in Api::ALL {
            assert_eq!(api.id().parse::<Api>().unwrap(), api);
        }
    }

    #[test]
    fn an_unknown_id_names_the_known_ones() {
        let error = "office-r5".parse::<Api>().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownApi);
        assert_eq!(
            error.to_string(),
            "no API has this id: the ids are enterprise-r4, enterprise-dstu2, office-r4, office-r3, office-bulk-r4"
        );
    }

    /// The URLs are NextGen's own, where its page is at hand to compare with.
    #[test]
    fn urls_are_those_of_the_vendors_page() {
        let Ok(page) = std::fs::read_to_string("../shared/seed/nextgen-patient-access-api.txt") else {
            eprintln!("skipped: ../shared/seed is not here");
            return;
        };
        let on_the_page: Vec<&str> = page.split_whitespace().collect();
        for api in Api::ALL {
            assert!(on_the_page.contains(&api.authorize_url()), "{api}: {}", api.authorize_url());
            assert!(on_the_page.contains(&api.token_url()), "{api}: {}", api.token_url());
            if api != Api::OfficeBulkR4 {
                assert!(on_the_page.contains(&api.base_url()), "{api}: {}", api.base_url());
            }
        }
    }
}
