//! Sign-in: SMART on FHIR for both products.
mod assertion;
mod authorize;
mod backend;
mod discovery;
mod exchange;
mod http;
#[cfg(feature = "openid")]
mod id_token;
mod registration;
mod scopes;

pub use assertion::SigningKey;
pub use discovery::AuthServer;
pub use exchange::{Grant, RefreshToken};
pub use registration::{ClientAuthentication, ClientSecret, Registration};
pub use scopes::Scopes;
