//! Rust SDK for NextGen Healthcare's FHIR Patient Access APIs: NextGen Enterprise and NextGen Office.
//!
//! ```no_run
//! # #[cfg(feature = "office-r4")] {
//! use nextgen_patient_access::futures_util::TryStreamExt;
//! use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, fhir::r4::Observation, office_r4};
//!
//! # async fn first_requests(token: AccessToken) -> Result<(), Error> {
//! let office = office_r4::Client::new(Endpoint::production(Api::OfficeR4)?, token)?;
//! let patient = office.patient_read("123").send().await?;
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
//! From nothing to a deployed app: the guide in `docs/`, which is
//! [in the package](https://docs.rs/crate/nextgen-patient-access/latest/source/docs/README.md), too.
//!
//! | to | see |
//! |---|---|
//! | choose an API and where it is reached | [`Api`], [`Endpoint`], [`Endpoint::discover`], [`directory`] |
//! | sign a patient in | [`auth`] |
//! | call an API's operations | a module for each API: [`office_r4`], [`enterprise_r4`], [`enterprise_dstu2`], [`office_r3`], [`office_bulk_r4`] |
//! | use any resource type as JSON text | [`Client`], which is beneath each of those modules' clients |
//! | read a patient's whole record | [`record`] |
//! | show a record to the patient | [`record::Page`] |
//! | make a bulk export | [`export`] |
//! | work with resources | [`fhir`]: types for each FHIR version |
//! | search | [`search`] for the values, [`paging`] for the results |
//! | set retries, limits, and what may leave the origin | [`transport`] |
//! | put middleware, or a mock without a socket, beneath it | [`ClientBuilder::service`] |
//! | see what went wrong, and what to do | [`Error`], [`ErrorKind`] |
//! | name a type of another crate that a signature has | [`chrono`](https://docs.rs/chrono), [`futures_util`](https://docs.rs/futures-util) (`StreamExt`, `TryStreamExt`), [`reqwest`](https://docs.rs/reqwest), re-exported here |
//!
//! | feature | what it turns on |
//! |---|---|
//! | `auth` (default) | [`auth`]: signing a patient in |
//! | `record` (default) | [`record`]: whole records, C-CDA documents |
//! | `office-r4` (default) | [`office_r4`]: NextGen Office, R4 and C-CDA |
//! | `enterprise-r4` | [`enterprise_r4`]: NextGen Enterprise, R4 |
//! | `office-bulk-r4` | [`office_bulk_r4`] and [`export`]: bulk exports of NextGen Office |
//! | `enterprise-dstu2`, `office-r3` | [`enterprise_dstu2`], [`office_r3`]: inferred, see there |
//! | `all-apis` | these five |
//! | `fhir-r4`, `fhir-stu3`, `fhir-dstu2` | the types of a FHIR version in [`fhir`]; an API brings those that it needs |
//! | `us-core` | [`us_core`]: the profiles of US Core |
//! | `openid` | who signed in: the `id_token`, verified |
//! | `keyring` | sessions kept in the system's keyring |
//! | `page` | [`record::Page`]: a record as one HTML file, for the patient |
//! | `buildtime-codegen` | the API modules made anew at each build, of your descriptions |
//!

// Without a feature its links lead to where all features are on.
#![cfg_attr(
    not(feature = "us-core"),
    doc = "[`us_core`]: https://docs.rs/nextgen-patient-access/latest/nextgen_patient_access/us_core/index.html"
)]
#![cfg_attr(
    not(feature = "page"),
    doc = "[`record::Page`]: https://docs.rs/nextgen-patient-access/latest/nextgen_patient_access/record/struct.Page.html"
)]
#![cfg_attr(
    not(feature = "auth"),
    doc = "[`auth`]: https://docs.rs/nextgen-patient-access/latest/nextgen_patient_access/auth/index.html"
)]
#![cfg_attr(
    not(feature = "record"),
    doc = "[`record`]: https://docs.rs/nextgen-patient-access/latest/nextgen_patient_access/record/index.html"
)]
#![cfg_attr(
    not(feature = "office-bulk-r4"),
    doc = "[`export`]: https://docs.rs/nextgen-patient-access/latest/nextgen_patient_access/export/index.html"
)]
#![cfg_attr(
    not(feature = "office-r4"),
    doc = "[`office_r4`]: https://docs.rs/nextgen-patient-access/latest/nextgen_patient_access/office_r4/index.html"
)]
#![cfg_attr(
    not(feature = "enterprise-r4"),
    doc = "[`enterprise_r4`]: https://docs.rs/nextgen-patient-access/latest/nextgen_patient_access/enterprise_r4/index.html"
)]
#![cfg_attr(
    not(feature = "enterprise-dstu2"),
    doc = "[`enterprise_dstu2`]: https://docs.rs/nextgen-patient-access/latest/nextgen_patient_access/enterprise_dstu2/index.html"
)]
#![cfg_attr(
    not(feature = "office-r3"),
    doc = "[`office_r3`]: https://docs.rs/nextgen-patient-access/latest/nextgen_patient_access/office_r3/index.html"
)]
#![cfg_attr(
    not(feature = "office-bulk-r4"),
    doc = "[`office_bulk_r4`]: https://docs.rs/nextgen-patient-access/latest/nextgen_patient_access/office_bulk_r4/index.html"
)]
// docs.rs shows of each item which feature it needs, where that is one to turn on: those of `fhir` have other names there.
#![cfg_attr(docsrs, feature(doc_cfg), allow(unexpected_cfgs))]
#![cfg_attr(docsrs, doc(auto_cfg(hide(feature = "_fhir", feature = "_folders", feature = "_typed"))))]
#![cfg_attr(docsrs, doc(auto_cfg(hide(feature = "dstu2", feature = "stu3", feature = "r4"))))]

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
pub mod paging;
#[cfg(feature = "record")]
pub mod record;
pub mod search;
pub mod transport;

/// Not for apps: see fuzz/.
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;

/// Not for apps: what `nextgen-parquet` has its files by, which needs exactly this version.
#[cfg(feature = "_folders")]
#[doc(hidden)]
pub mod folders {
    pub use crate::files::{Folder, Lock, Temporary};
}

#[doc(inline)]
pub use nextgen_patient_access_fhir as fhir;
#[cfg(feature = "us-core")]
pub use nextgen_patient_access_fhir::us_core;

mod base;
mod client;
mod discover;
#[cfg(feature = "_folders")]
mod files;
#[cfg(all(doctest, feature = "auth", feature = "office-r4", feature = "record"))]
mod guide;

pub use base::{AccessToken, Api, Endpoint, Error, ErrorKind, Product, Provenance, TokenFuture, TokenSource};
pub use client::{Client, ClientBuilder};
pub use discover::{Discovered, OAuthUris, Signal};
pub use fhir::{FhirVersion, Issue, Outcome};
pub use {chrono, futures_util, reqwest};

#[cfg(feature = "enterprise-r4")]
#[allow(missing_docs, reason = "progenitor leaves some of what it emits without docs")]
pub mod enterprise_r4 {
    //! NextGen Enterprise, FHIR R4: the typed client, generated from what its server says of itself (its CapabilityStatement).
    //!
    //! Which resource types a practice shares, and a patient has allowed, differs: any of them can answer 403.
    //!
    //! ```no_run
    //! use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, enterprise_r4};
    //!
    //! # async fn read(token: AccessToken) -> Result<(), Error> {
    //! let enterprise = enterprise_r4::Client::new(Endpoint::production(Api::EnterpriseR4)?, token)?;
    //! let labs = enterprise.observation_search().patient("123").category("laboratory").send().await?;
    //! println!("{} on the first page", labs.entry.len());
    //! # Ok(())
    //! # }
    //! ```
    //!
    #![cfg_attr(not(feature = "buildtime-codegen"), doc = include_str!("../generated/enterprise_r4.md"))]
    #![cfg_attr(feature = "buildtime-codegen", doc = include_str!(concat!(env!("OUT_DIR"), "/enterprise_r4.md")))]

    use crate::Api;

    include_generated!("enterprise_r4.rs");
    crate::client::typed::typed_client!(Api::EnterpriseR4);
}

#[cfg(feature = "enterprise-dstu2")]
#[allow(missing_docs, reason = "progenitor leaves some of what it emits without docs")]
pub mod enterprise_dstu2 {
    //! NextGen Enterprise, FHIR DSTU2: the typed client, **inferred**.
    //!
    //! NextGen's own description of this API was not at hand when this client was made. Its routes and parameters are those of the
    //! Argonaut Data Query guide, which certified DSTU2 servers follow; none has been confirmed. NextGen advises new apps to use
    //! `enterprise_r4`.
    //!
    //! ```no_run
    //! use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, enterprise_dstu2};
    //!
    //! # async fn read(token: AccessToken) -> Result<(), Error> {
    //! let enterprise = enterprise_dstu2::Client::new(Endpoint::production(Api::EnterpriseDstu2)?, token)?;
    //! let orders = enterprise.medication_order_search().patient("123").send().await?;
    //! println!("{} on the first page", orders.entry.len());
    //! # Ok(())
    //! # }
    //! ```
    //!
    #![cfg_attr(not(feature = "buildtime-codegen"), doc = include_str!("../generated/enterprise_dstu2.md"))]
    #![cfg_attr(feature = "buildtime-codegen", doc = include_str!(concat!(env!("OUT_DIR"), "/enterprise_dstu2.md")))]

    use crate::Api;

    include_generated!("enterprise_dstu2.rs");
    crate::client::typed::typed_client!(Api::EnterpriseDstu2);
}

#[cfg(feature = "office-r4")]
#[allow(missing_docs, reason = "progenitor leaves some of what it emits without docs")]
pub mod office_r4 {
    //! NextGen Office, FHIR R4 and C-CDA: the typed client, generated from the vendor's description and, where that has nothing to
    //! say, from what the server says of itself.
    //!
    //! ```no_run
    //! use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, office_r4};
    //!
    //! # async fn read(token: AccessToken) -> Result<(), Error> {
    //! let office = office_r4::Client::new(Endpoint::production(Api::OfficeR4)?, token)?;
    //! let patient = office.patient_read("123").send().await?;
    //! println!("{:?}", patient.birth_date.as_ref().map(|date| date.precision()));
    //! # Ok(())
    //! # }
    //! ```
    //!
    #![cfg_attr(not(feature = "buildtime-codegen"), doc = include_str!("../generated/office_r4.md"))]
    #![cfg_attr(feature = "buildtime-codegen", doc = include_str!(concat!(env!("OUT_DIR"), "/office_r4.md")))]

    use crate::Api;

    include_generated!("office_r4.rs");
    crate::client::typed::typed_client!(Api::OfficeR4);
}

#[cfg(feature = "office-r3")]
#[allow(missing_docs, reason = "progenitor leaves some of what it emits without docs")]
pub mod office_r3 {
    //! NextGen Office, FHIR STU3 (which NextGen calls R3) and C-CDA: the typed client, **inferred**.
    //!
    //! NextGen's own description of this API was not at hand when this client was made. Its routes and parameters are those of the
    //! US Core guide on STU3, and `ccda` is that of `office_r4`; none has been confirmed.
    //!
    //! ```no_run
    //! use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, office_r3};
    //!
    //! # async fn read(token: AccessToken) -> Result<(), Error> {
    //! let office = office_r3::Client::new(Endpoint::production(Api::OfficeR3)?, token)?;
    //! let patient = office.patient_read("123").send().await?;
    //! println!("{:?}", patient.birth_date.as_ref().map(|date| date.precision()));
    //! # Ok(())
    //! # }
    //! ```
    //!
    #![cfg_attr(not(feature = "buildtime-codegen"), doc = include_str!("../generated/office_r3.md"))]
    #![cfg_attr(feature = "buildtime-codegen", doc = include_str!(concat!(env!("OUT_DIR"), "/office_r3.md")))]

    use crate::Api;

    include_generated!("office_r3.rs");
    crate::client::typed::typed_client!(Api::OfficeR3);
}

#[cfg(feature = "office-bulk-r4")]
#[allow(missing_docs, reason = "progenitor leaves some of what it emits without docs")]
pub mod office_bulk_r4 {
    //! NextGen Office, FHIR R4 Bulk Data: the typed client, generated from the vendor's description.
    //!
    //! For systems that export the records of many patients, rather than for a patient's own app. The vendor describes routes,
    //! parameters and statuses, and hardly any body; [`export`](crate::export) reads those that are not FHIR's, and downloads all that is
    //! exported.
    //!
    //! ```no_run
    //! use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, office_bulk_r4};
    //!
    //! # async fn list(token: AccessToken) -> Result<(), Error> {
    //! let office = office_bulk_r4::Client::new(Endpoint::production(Api::OfficeBulkR4)?, token)?;
    //! let groups = office.group_search().send().await?;
    //! println!("{} groups", groups.entry.len());
    //! # Ok(())
    //! # }
    //! ```
    //!
    #![cfg_attr(not(feature = "buildtime-codegen"), doc = include_str!("../generated/office_bulk_r4.md"))]
    #![cfg_attr(feature = "buildtime-codegen", doc = include_str!(concat!(env!("OUT_DIR"), "/office_bulk_r4.md")))]

    use crate::Api;

    include_generated!("office_bulk_r4.rs");
    crate::client::typed::typed_client!(Api::OfficeBulkR4);
}
