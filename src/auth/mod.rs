//! Sign-in: SMART on FHIR for both products, on the `oauth2` crate.
//!
//! ```no_run
//! use nextgen_patient_access::{Api, Client, Endpoint, auth::{AuthServer, Registration, Scopes}};
//!
//! # async fn sign_in(send_patient_to: impl AsyncFn(&str) -> String) -> Result<(), nextgen_patient_access::Error> {
//! let app = Registration::public("my-app", "com.example.app:/callback")?;
//! let endpoint = Endpoint::production(Api::OfficeR4)?;
//! let server = AuthServer::discover(&endpoint).await?;
//!
//! let scopes: Scopes = "launch/patient patient/*.read".parse()?;
//! let pending = server.authorize(&app, &scopes)?;
//! let callback = send_patient_to(pending.url()).await;
//! let grant = pending.complete(&callback).await?;
//!
//! let client = Client::new(endpoint, grant.access_token)?;
//! # Ok(())
//! # }
//! ```

mod answer;
mod assertion;
mod authorize;
mod backend;
mod callback;
mod discovery;
mod exchange;
mod http;
#[cfg(feature = "openid")]
mod id_token;
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
#[cfg(fuzzing)]
pub(crate) use callback::is_callback;
pub use discovery::{AuthServer, Source};
pub use exchange::{Grant, Introspection, RefreshToken};
#[cfg(feature = "openid")]
pub use id_token::Identity;
pub use loopback::{Callback, Loopback};
pub use registration::{ClientAuthentication, ClientSecret, Registration};
pub use scopes::{Access, Context, Permissions, Scope, Scopes};
pub use session::Session;
#[cfg(feature = "keyring")]
pub use store::KeyringStore;
pub use store::{FileStore, MemoryStore, SessionStore, StoreFuture, StoreLock, StoredSession};
