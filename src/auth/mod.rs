//! Sign-in: SMART on FHIR for both products.
mod assertion;
mod authorize;
mod backend;
mod discovery;
mod exchange;
mod http;
#[cfg(feature = "openid")]
mod id_token;
mod loopback;
mod registration;
mod scopes;
mod session;
mod store;

pub use assertion::SigningKey;
pub use discovery::AuthServer;
pub use exchange::{Grant, RefreshToken};
pub use loopback::{Callback, Loopback};
pub use registration::{ClientAuthentication, ClientSecret, Registration};
pub use scopes::{Access, Context, Permissions, Scope, Scopes};
pub use session::Session;
#[cfg(feature = "keyring")]
pub use store::KeyringStore;
pub use store::{FileStore, MemoryStore, SessionStore, StoreFuture, StoreLock, StoredSession};
