//! The three listeners, and what their paths lead to.

use nextgen_patient_access::{Api, Product};

/// What a listener is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Main,
    OfficeAuth,
    Files,
}

/// What a path leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place<'p> {
    /// An API, and what follows its base.
    Api(Api, &'p str),
    /// Office's C-CDA, beside its FHIR base.
    Ccda,
    /// An authorization server, and its endpoint.
    Auth(Product, &'p str),
    /// The keys of Enterprise's, beside its FHIR bases.
    EnterpriseKeys,
    /// A file of an export: `{job}/{type}.ndjson`.
    File(&'p str),
    /// A page for people, or nothing.
    Page(Product),
    Nowhere,
}

impl Place<'_> {
    pub(crate) fn product(&self) -> Product {
        match self {
            Self::Api(api, _) => api.product(),
            Self::Auth(product, _) | Self::Page(product) => *product,
            Self::EnterpriseKeys => Product::Enterprise,
            Self::Ccda | Self::File(_) | Self::Nowhere => Product::Office,
        }
    }

    /// Whether data is there; what is there for signing in is not.
    pub(crate) fn is_data(&self) -> bool {
        match self {
            Self::Api(_, rest) => !rest.starts_with(".well-known/"),
            Self::Ccda | Self::File(_) => true,
            Self::Auth(..) | Self::EnterpriseKeys | Self::Page(_) | Self::Nowhere => false,
        }
    }
}
