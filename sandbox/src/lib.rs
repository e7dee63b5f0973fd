//! NextGen's FHIR Patient Access APIs on your own machine: synthetic patients, sign-in, and the vendor's behaviour.
//!
//! For the tests of an app: a sandbox, an endpoint for the SDK, and a token.
//!
//! ```
//! use nextgen_patient_access::{Api, Client};
//! use nextgen_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let patient = sandbox.patients().next().ok_or("there is a patient")?;
//!
//! let token = sandbox.access_token(Api::EnterpriseR4, &patient.id);
//! let client = Client::new(sandbox.endpoint(Api::EnterpriseR4)?, token)?;
//! let record = client.read_json("Patient", &patient.id).await?;
//! assert!(record.get().contains(&patient.id));
//! # Ok(())
//! # }
//! ```
//!
//! It stops when it is dropped. An app signs in at it as at NextGen: [`Sandbox::client_id`] and [`Sandbox::client_secret`] are
//! those of a registered app, [`Sandbox::sign_in`] is the patient. What it does that a FHIR server should not, NextGen's servers
//! do: see [`Behaviour`], where each thing can be switched off. [`Faults`] go wrong, and [`Lies`] are told, on demand. A test can put in patients and
//! resources, say how single requests are answered, and see what was asked: [`script`].
//!
//! The same as a program is `nextgen-sandbox`. [`replay`] serves a recorded session instead, and takes out of it what must not
//! leave a practice.

pub mod population;
pub mod replay;
pub mod script;

mod answer;
mod behaviour;
mod connection;
mod description;
mod error;
mod faults;
mod form;
mod host;
mod lies;
mod place;
mod rates;
mod sandbox;
mod serve;
mod state;

pub use behaviour::Behaviour;
pub use error::Error;
pub use faults::Faults;
pub use lies::Lies;
pub use sandbox::{Builder, Sandbox};
pub use state::app::App;

/// The README's code compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
