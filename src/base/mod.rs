//! What all that asks a server has in common: the APIs, where they are, tokens, and the one error. Knows no HTTP client.

mod api;
pub(crate) mod demand;
pub(crate) mod description;
pub(crate) mod endpoint;
mod error;
mod logical_id;
pub(crate) mod nearest;
mod token;

pub use api::{Api, Product, Provenance};
pub use endpoint::Endpoint;
pub(crate) use error::{Asked, CHECK_ENDPOINT};
pub use error::{Error, ErrorKind};
pub use token::{AccessToken, TokenFuture, TokenSource};
