//! Rust SDK for NextGen Healthcare's FHIR Patient Access APIs: NextGen Enterprise and NextGen Office.
//!
//! ```no_run
//! # #[cfg(feature = "office-r4")] {
//! use futures_util::TryStreamExt;
//! use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, fhir::r4::Observation, office_r4};
//!
//! # async fn first_requests(token: AccessToken) -> Result<(), Error> {
//! let office = office_r4::Client::new(Endpoint::production(Api::OfficeR4)?, token)?;
//! let patient = office.patient_read().id("123").send().await?;
//! println!("born {:?}", patient.birth_date.as_ref().map(|date| date.as_str()));
//!
//! let labs = office.observation_search().patient("123").category("laboratory");
//! let mut labs = labs.pages()?.resources::<Observation>();
//! while let Some(lab) = labs.try_next().await? {
//!     println!("{:?}", lab.code.and_then(|code| code.text));
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! | to | see |
//! |---|---|
//! | choose an API and where it is reached | [`Api`], [`Endpoint`], [`Endpoint::discover`], [`directory`] |
//! | sign a patient in | `auth` (feature `auth`, a default) |
//! | call an API's operations | a module for each API, with a feature of that name: `office_r4` (a default), `enterprise_r4`, … |
//! | use any resource type as JSON text | [`Client`], which is beneath each of those modules' clients |
//! | read a patient's whole record | `record` (feature `record`, a default) |
//! | make a bulk export | `export` (feature `office-bulk-r4`) |
//! | work with resources | `fhir`: types for each FHIR version |
//! | search | [`search`] for the values, [`paging`] for the results |
//! | set retries, limits, and what may leave the origin | [`transport`] |
//! | put middleware, or a mock without a socket, beneath it | [`ClientBuilder::service`] |
//! | see what went wrong, and what to do | [`Error`] |

/// The text of a generated file: of `generated/`, or of this build with the feature `buildtime-codegen`.
macro_rules! include_generated {
    ($file:literal) => {
        #[cfg(feature = "buildtime-codegen")]
        include!(concat!(env!("OUT_DIR"), "/", $file));
        #[cfg(not(feature = "buildtime-codegen"))]
        include!(concat!(env!("CARGO_MANIFEST_DIR"), "/generated/", $file));
    };
}

#[cfg(feature = "auth")]
pub mod auth;
pub mod directory;
#[cfg(feature = "office-bulk-r4")]
pub mod export;
pub mod fhir;
pub mod paging;
#[cfg(feature = "record")]
pub mod record;
pub mod search;
pub mod transport;

/// Not for apps: see fuzz/.
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;

mod base;
mod client;
mod discover;
#[cfg(feature = "record")]
mod files;

pub use base::{AccessToken, Api, Endpoint, Error, ErrorKind, Product, Provenance, TokenFuture, TokenSource};
pub use client::{Client, ClientBuilder};
pub use discover::{Discovered, OAuthUris, Signal};
pub use fhir::{FhirVersion, Issue, Outcome};
pub use reqwest;

/// The code of docs/sign-in.md compiles.
#[cfg(all(doctest, feature = "auth"))]
#[doc = include_str!("../docs/sign-in.md")]
struct SignIn;

/// The code of docs/testing.md compiles.
#[cfg(all(doctest, feature = "office-r4"))]
#[doc = include_str!("../docs/testing.md")]
struct TestingGuide;

/// The code of docs/transport.md compiles.
#[cfg(all(doctest, feature = "office-r4"))]
#[doc = include_str!("../docs/transport.md")]
struct TransportGuide;

/// NextGen Enterprise, FHIR R4: the typed client, generated from what its server says of itself (its CapabilityStatement).
///
/// Which resource types a practice shares, and a patient has allowed, differs: any of them can answer 403.
///
/// ```no_run
/// use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, enterprise_r4};
///
/// # async fn read(token: AccessToken) -> Result<(), Error> {
/// let enterprise = enterprise_r4::Client::new(Endpoint::production(Api::EnterpriseR4)?, token)?;
/// let labs = enterprise.observation_search().patient("123").category("laboratory").send().await?;
/// println!("{} on the first page", labs.entry.len());
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "enterprise-r4")]
#[allow(missing_docs, reason = "progenitor leaves some of what it emits without docs")]
pub mod enterprise_r4 {
    use crate::Api;

    include_generated!("enterprise_r4.rs");
    crate::client::typed::typed_client!(Api::EnterpriseR4);
}

/// NextGen Enterprise, FHIR DSTU2: the typed client, **inferred**.
///
/// NextGen's own description of this API was not at hand when this client was made. Its routes and parameters are those of the
/// Argonaut Data Query guide, which certified DSTU2 servers follow; none has been confirmed. NextGen advises new apps to use
/// `enterprise_r4`.
///
/// ```no_run
/// use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, enterprise_dstu2};
///
/// # async fn read(token: AccessToken) -> Result<(), Error> {
/// let enterprise = enterprise_dstu2::Client::new(Endpoint::production(Api::EnterpriseDstu2)?, token)?;
/// let orders = enterprise.medication_order_search().patient("123").send().await?;
/// println!("{} on the first page", orders.entry.len());
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "enterprise-dstu2")]
#[allow(missing_docs, reason = "progenitor leaves some of what it emits without docs")]
pub mod enterprise_dstu2 {
    use crate::Api;

    include_generated!("enterprise_dstu2.rs");
    crate::client::typed::typed_client!(Api::EnterpriseDstu2);
}

/// NextGen Office, FHIR R4 and C-CDA: the typed client, generated from the vendor's description and, where that has nothing to
/// say, from what the server says of itself.
///
/// ```no_run
/// use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, office_r4};
///
/// # async fn read(token: AccessToken) -> Result<(), Error> {
/// let office = office_r4::Client::new(Endpoint::production(Api::OfficeR4)?, token)?;
/// let patient = office.patient_read().id("123").send().await?;
/// println!("{:?}", patient.birth_date.as_ref().map(|date| date.precision()));
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "office-r4")]
#[allow(missing_docs, reason = "progenitor leaves some of what it emits without docs")]
pub mod office_r4 {
    use crate::Api;

    include_generated!("office_r4.rs");
    crate::client::typed::typed_client!(Api::OfficeR4);
}

/// NextGen Office, FHIR STU3 (which NextGen calls R3) and C-CDA: the typed client, **inferred**.
///
/// NextGen's own description of this API was not at hand when this client was made. Its routes and parameters are those of the
/// US Core guide on STU3, and `ccda` is that of `office_r4`; none has been confirmed.
///
/// ```no_run
/// use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, office_r3};
///
/// # async fn read(token: AccessToken) -> Result<(), Error> {
/// let office = office_r3::Client::new(Endpoint::production(Api::OfficeR3)?, token)?;
/// let patient = office.patient_read().id("123").send().await?;
/// println!("{:?}", patient.birth_date.as_ref().map(|date| date.precision()));
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "office-r3")]
#[allow(missing_docs, reason = "progenitor leaves some of what it emits without docs")]
pub mod office_r3 {
    use crate::Api;

    include_generated!("office_r3.rs");
    crate::client::typed::typed_client!(Api::OfficeR3);
}

/// NextGen Office, FHIR R4 Bulk Data: the typed client, generated from the vendor's description.
///
/// For systems that export the records of many patients, rather than for a patient's own app. The vendor describes routes,
/// parameters and statuses, and hardly any body; [`export`] reads those that are not FHIR's, and downloads all that is
/// exported.
///
/// ```no_run
/// use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, office_bulk_r4};
///
/// # async fn list(token: AccessToken) -> Result<(), Error> {
/// let office = office_bulk_r4::Client::new(Endpoint::production(Api::OfficeBulkR4)?, token)?;
/// let groups = office.group_search().send().await?;
/// println!("{} groups", groups.entry.len());
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "office-bulk-r4")]
#[allow(missing_docs, reason = "progenitor leaves some of what it emits without docs")]
pub mod office_bulk_r4 {
    use crate::Api;

    include_generated!("office_bulk_r4.rs");
    crate::client::typed::typed_client!(Api::OfficeBulkR4);
}

/// The README's code compiles.
#[cfg(all(doctest, feature = "office-r4"))]
#[doc = include_str!("../README.md")]
struct Readme;
