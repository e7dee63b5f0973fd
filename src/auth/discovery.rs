//! Where an endpoint's patients sign in.

use std::{sync::Arc, time::SystemTime};

use url::Url;

use crate::{Endpoint, Error};

/// The authorization server of an [`Endpoint`]. Cheap to clone.
#[derive(Debug, Clone)]
pub struct AuthServer {
    endpoint: Endpoint,
    metadata: Arc<Metadata>,
    http: reqwest::Client,
}

#[derive(Debug)]
struct Metadata {
    authorize: Url,
    token: Url,
    revoke: Option<Url>,
    introspect: Option<Url>,
    issuers: Vec<String>,
    jwks: Vec<Url>,
    capabilities: Vec<String>,
    problems: Vec<String>,
}
impl AuthServer {
    /// The server's clock.
    pub fn now(&self) -> SystemTime {
        SystemTime::now()
    }
    /// Skeleton.
    pub async fn discover(endpoint: &Endpoint) -> Result<Self, Error> {
        Self::defaults(endpoint)
    }
    /// Skeleton.
    pub fn defaults(endpoint: &Endpoint) -> Result<Self, Error> {
        todo!()
    }
    /// The endpoint.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }
}
