//! Rust SDK for NextGen Healthcare's FHIR Patient Access APIs.
//!
//! A first request: an endpoint, an access token, a resource.
//!
//! ```no_run
//! use nextgen_patient_access::{AccessToken, Api, Client, Endpoint};
//!
//! # async fn first_request(token_from_sign_in: String) -> Result<(), nextgen_patient_access::Error> {
//! let endpoint = Endpoint::production(Api::OfficeR4)?;
//! let client = Client::new(endpoint, AccessToken::new(token_from_sign_in))?;
//!
//! let patient = client.read_json("Patient", "example").await?;
//! println!("{patient}");
//!
//! let mut pages = client.search_json("Condition", [("patient", "example")])?;
//! while let Some(page) = pages.next_page().await? {
//!     println!("{} of {:?}", page.entries.len(), page.total);
//! }
//! # Ok(())
//! # }
//! ```

pub mod fhir;
pub mod paging;

mod api;
mod client;
mod endpoint;
mod error;
mod outcome;
mod token;

pub use api::{Api, FhirVersion, Product, Provenance};
pub use client::Client;
pub use endpoint::Endpoint;
pub use error::{Error, ErrorKind};
pub use outcome::{Issue, Outcome};
pub use reqwest;
pub use token::{AccessToken, TokenFuture, TokenSource};
