//! The registered apps.

use jsonwebtoken::jwk::JwkSet;
use serde_json::Value;
use url::{Host, Url};

use crate::error::Error;

pub(crate) const CLIENT_ID: &str = "sandbox-app";
pub(crate) const CLIENT_SECRET: &str = "sandbox-secret";
pub(crate) const PUBLIC_CLIENT_ID: &str = "sandbox-public-app";
/// The port is free: RFC 8252, section 7.3.
const REDIRECT_URIS: [&str; 4] = [
    "http://127.0.0.1/callback",
    "http://localhost/callback",
    "https://app.example/callback",
    "com.example.app:/callback",
];

/// An app that is registered with the sandbox, at both products.
///
/// ```
/// use nextgen_sandbox::App;
///
/// let app = App::confidential("my-app", "my-secret").with_redirect_uri("https://app.example/callback");
/// assert_eq!(app.client_id(), "my-app");
/// ```
#[derive(Clone)]
pub struct App {
    pub(crate) client_id: String,
    pub(crate) secret: Option<String>,
    pub(crate) keys: Option<JwkSet>,
    pub(crate) redirect_uris: Vec<String>,
}

impl App {
    /// An app with a secret, sent by HTTP Basic or in the body.
    pub fn confidential(client_id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { secret: Some(secret.into()), ..Self::public(client_id) }
    }

    /// An app without a secret. Enterprise takes none, unless [`Behaviour`](crate::Behaviour) says so.
    pub fn public(client_id: impl Into<String>) -> Self {
        Self { client_id: client_id.into(), secret: None, keys: None, redirect_uris: Vec::new() }
    }

    /// An app with a key of its own (`private_key_jwt`, at Office): its public keys as a JWKS.
    ///
    /// # Errors
    /// If the value is no JWKS.
    pub fn with_keys(client_id: impl Into<String>, jwks: Value) -> Result<Self, Error> {
        let keys =
            serde_json::from_value(jwks).map_err(|error| Error::new(format!("the app's keys are no JWKS: {error}")))?;
        Ok(Self { keys: Some(keys), ..Self::public(client_id) })
    }

    /// Registers a redirect URI. It is compared to the letter, but for the port of one on loopback (RFC 8252, section 7.3).
    #[must_use]
    pub fn with_redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uris.push(uri.into());
        self
    }

    /// The client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    pub(crate) fn has_redirect_uri(&self, uri: &str) -> bool {
        self.redirect_uris.iter().any(|known| known == uri || is_loopback_alike(known, uri))
    }

    /// Whether NextGen would register it: its redirect URIs are URLs, without query and fragment.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let is_good =
            |uri: &&String| Url::parse(uri).is_ok_and(|url| url.query().is_none() && url.fragment().is_none());
        match self.redirect_uris.iter().find(|uri| !is_good(uri)) {
            None => Ok(()),
            Some(bad) => Err(Error::new(format!(
                "`{bad}` cannot be the redirect URI of {}: it has to be a URL without query and fragment",
                self.client_id
            ))),
        }
    }

    pub(crate) fn is_public(&self) -> bool {
        self.secret.is_none() && self.keys.is_none()
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}

/// The apps that are there from the start: one with a secret, one without.
pub(crate) fn registered() -> [App; 2] {
    let apps = [App::confidential(CLIENT_ID, CLIENT_SECRET), App::public(PUBLIC_CLIENT_ID)];
    apps.map(|app| REDIRECT_URIS.into_iter().fold(app, App::with_redirect_uri))
}

fn is_loopback_alike(known: &str, asked: &str) -> bool {
    let parsed = |uri: &str| {
        let mut url = Url::parse(uri).ok()?;
        let is_loopback = match url.host()? {
            Host::Ipv4(address) => address.is_loopback(),
            Host::Ipv6(address) => address.is_loopback(),
            Host::Domain(name) => name == "localhost",
        };
        (is_loopback && url.scheme() == "http" && url.set_port(None).is_ok()).then_some(url)
    };
    matches!((parsed(known), parsed(asked)), (Some(known), Some(asked)) if known == asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_port_of_loopback_is_free() {
        let app =
            App::public("a").with_redirect_uri("http://127.0.0.1/callback").with_redirect_uri("https://a.example/cb");
        for good in ["http://127.0.0.1/callback", "http://127.0.0.1:8123/callback", "https://a.example/cb"] {
            assert!(app.has_redirect_uri(good), "{good}");
        }
        for bad in [
            "http://127.0.0.1/other",
            "http://localhost/callback",
            "https://a.example:444/cb",
            "https://a.example/cb?x",
            "http://evil.example/callback",
        ] {
            assert!(!app.has_redirect_uri(bad), "{bad}");
        }
    }
}
