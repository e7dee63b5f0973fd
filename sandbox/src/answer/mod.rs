//! What answers: each handler takes a request and the state. Which of them does, `serve` decides.

pub(crate) mod auth;
pub(crate) mod bulk;
mod caller;
mod capability;
pub(crate) mod faults;
pub(crate) mod fhir;
mod html;
pub(crate) mod lies;
pub(crate) mod page;
pub(crate) mod refusal;
mod resource;
pub(crate) mod scripted;
