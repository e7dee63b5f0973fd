//! The two authorization servers.

pub(crate) mod authorize;
mod client;
pub(crate) mod discovery;
pub(crate) mod token;
