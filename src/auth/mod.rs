//! Sign-in: SMART on FHIR for both products, on the `oauth2` crate.
//!
//! ```no_run
//! use nextgen_patient_access::auth::{AuthServer, MemoryStore, Registration, Scopes, Session};
//! use nextgen_patient_access::{Api, Endpoint, Error};
//!
//! # async fn sign_in(send_patient_to: impl AsyncFn(&str) -> String) -> Result<(), Error> {
//! let app = Registration::public("my-app", "com.example.app:/callback")?;
//! let server = AuthServer::discover(&Endpoint::production(Api::OfficeR4)?).await?;
//!
//! let scopes = Scopes::patient_read();
//! let pending = server.authorize(&app, &scopes)?;
//! let callback = send_patient_to(pending.url()).await;
//! let grant = pending.complete(&callback).await?;
//!
//! let session = Session::start(server, app, scopes, grant, MemoryStore::new()).await?;
//! let patient = session.client()?.read_json("Patient", &session.patient_id().await?).await?;
//! # Ok(())
//! # }
//! ```
//!
//! A web app keeps the sign-in while the patient is away ([`PendingAuthorization::save`]); a native one waits on loopback
//! ([`Loopback`]). An app that NextGen opens begins with a [`Launch`]; a system without a patient has [`BackendServices`].
//! A [`SessionStore`] keeps the session between two runs. How to register with NextGen is in docs/sign-in.md.

mod answer;
mod assertion;
mod authorize;
mod backend;
mod callback;
mod configuration;
mod exchange;
mod http;
#[cfg(feature = "openid")]
mod id_token;
mod launch_context;
mod loopback;
mod metadata;
mod registration;
mod scopes;
mod session;
mod store;

pub use assertion::SigningKey;
pub use authorize::{PendingAuthorization, SavedAuthorization};
pub use backend::BackendServices;
pub use callback::Launch;
pub use configuration::{AuthServer, Source};
pub use exchange::{Grant, Introspection, RefreshToken};
#[cfg(feature = "openid")]
pub use id_token::Identity;
pub use loopback::{Callback, Loopback};
pub use registration::{ClientAuthentication, ClientSecret, Registration};
pub use scopes::{Access, Context, Permissions, Scope, Scopes};
pub use session::Session;
#[cfg(feature = "keyring")]
pub use store::KeyringStore;
pub use store::{FileStore, MemoryStore, SessionStore, StoreFuture, StoreLock, StoredSession, Superseded};
#[cfg(fuzzing)]
pub(crate) use {answer::grant_of, callback::is_callback, metadata::sign_in_of};
