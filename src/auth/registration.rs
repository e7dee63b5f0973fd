//! What an app is registered as with NextGen.

use std::fmt;

use url::Url;
use zeroize::Zeroizing;

use super::SigningKey;
use crate::base::{Error, ErrorKind, endpoint};

/// An app as NextGen has registered it: its client id, how it proves that it is that client, and where the browser returns.
///
/// ```
/// use nextgen_patient_access::auth::Registration;
///
/// let app = Registration::confidential("my-app", "s3cret", "https://app.example/callback")?;
/// assert_eq!(app.redirect_uri(), Some("https://app.example/callback"));
/// assert!(!format!("{app:?}").contains("s3cret"));
///
/// assert!(Registration::public("my-app", "https://app.example/callback?next=/home").is_err(), "no query");
/// # Ok::<(), nextgen_patient_access::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Registration {
    client_id: String,
    authentication: ClientAuthentication,
    redirect_uri: Option<String>,
}

/// How an app authenticates itself to the token endpoint.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClientAuthentication {
    /// Not at all: an app that cannot keep a secret, such as a native one.
    Public,
    /// HTTP Basic, with a secret (`client_secret_basic`). What NextGen's guides show.
    Basic(ClientSecret),
    /// A secret in the request's body (`client_secret_post`).
    Post(ClientSecret),
    /// A JWT signed with the app's own key (`private_key_jwt`).
    PrivateKeyJwt(SigningKey),
}

/// A client secret. `Debug` does not show it, and its memory is overwritten when it is dropped.
#[derive(Clone)]
pub struct ClientSecret(Zeroizing<String>);

impl ClientSecret {
    /// The secret that NextGen gave the app.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(Zeroizing::new(secret.into()))
    }

    pub(super) fn secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ClientSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientSecret(…)")
    }
}

impl Registration {
    /// An app that signs patients in. The redirect URI has to be the registered one, to the letter.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the client id is empty, or unless the redirect URI is an `https` URL, an `http` URL on loopback or
    /// one with an app's own scheme (`com.example.app:/callback`), without user name, query and fragment.
    pub fn new(
        client_id: impl Into<String>,
        authentication: ClientAuthentication,
        redirect_uri: impl Into<String>,
    ) -> Result<Self, Error> {
        let redirect_uri = redirect_uri.into();
        check_redirect_uri(&redirect_uri)?;
        Ok(Self { redirect_uri: Some(redirect_uri), ..Self::backend(client_id, authentication)? })
    }

    /// An app without a secret: [`new`](Self::new) with [`ClientAuthentication::Public`].
    ///
    /// # Errors
    /// Those of [`new`](Self::new).
    pub fn public(client_id: impl Into<String>, redirect_uri: impl Into<String>) -> Result<Self, Error> {
        Self::new(client_id, ClientAuthentication::Public, redirect_uri)
    }

    /// An app with a secret: [`new`](Self::new) with [`ClientAuthentication::Basic`], as both products have it.
    ///
    /// # Errors
    /// Those of [`new`](Self::new).
    pub fn confidential(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Result<Self, Error> {
        Self::new(client_id, ClientAuthentication::Basic(ClientSecret::new(client_secret)), redirect_uri)
    }

    /// A system that acts on its own, as for Office Bulk: no patient signs in, so there is no redirect URI.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the client id is empty.
    pub fn backend(client_id: impl Into<String>, authentication: ClientAuthentication) -> Result<Self, Error> {
        let client_id = client_id.into();
        if client_id.is_empty() {
            return Err(Error::new(ErrorKind::Request, "the client id is empty")
                .with_help("give the client id that NextGen registered for the app"));
        }
        Ok(Self { client_id, authentication, redirect_uri: None })
    }

    /// The client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// How the app authenticates itself.
    pub fn authentication(&self) -> &ClientAuthentication {
        &self.authentication
    }

    /// Where the browser returns, as registered; `None` for a backend.
    pub fn redirect_uri(&self) -> Option<&str> {
        self.redirect_uri.as_deref()
    }
}

fn check_redirect_uri(text: &str) -> Result<(), Error> {
    // The text is not repeated: what is wrong with it may be a secret.
    let refuse = |what| {
        Error::new(ErrorKind::Request, what).with_help(
            "give the redirect URI as registered with NextGen: https, http on loopback, or a scheme of the app's own, such as \
             com.example.app:/callback; without query and fragment",
        )
    };
    if text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '\\' | '*')) {
        return Err(refuse("the redirect URI has characters that none may have"));
    }
    let url = Url::parse(text).map_err(|_| refuse("the redirect URI is not an absolute URL"))?;
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("the redirect URI has a query or a fragment"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("the redirect URI has a user name or a password"));
    }
    // RFC 8252, section 7.1: an app's own scheme is a domain name in reverse, which keeps `javascript:` and the like out.
    match url.scheme() {
        "http" | "https" if endpoint::is_safe(&url) => Ok(()),
        "http" => Err(refuse("the redirect URI is http, which would show the authorization code to the network")),
        scheme if scheme.contains('.') => Ok(()),
        _ => Err(refuse("the redirect URI's scheme is not one that an app can own")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirect_uris_of_web_and_native_apps() {
        for uri in [
            "https://app.example/callback",
            "http://127.0.0.1/callback",
            "http://127.0.0.1:8123/callback",
            "http://[::1]:8123/",
            "http://localhost:3000",
            "com.example.app:/callback",
            "com.example.app://callback",
        ] {
            assert_eq!(Registration::public("app", uri).unwrap().redirect_uri(), Some(uri), "kept to the letter");
        }
    }

    #[test]
    fn unsafe_redirect_uris_are_refused_without_being_repeated() {
        for uri in [
            "",
            "/callback",
            "http://app.example/callback",
            "http://127.0.0.1.example/callback",
            "https://app.example/callback?next=hunter2",
            "https://app.example/callback?",
            "https://app.example/callback#hunter2",
            "https://app.example\\@hunter2.example/",
            "https://app.example@hunter2.example/",
            "https://*.example/callback",
            "https://app.example/call\nback",
            "javascript:hunter2",
            "data:text/html,hunter2",
            "file:///hunter2",
            "myapp:/callback",
        ] {
            let error = Registration::public("app", uri).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Request, "{uri}");
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
        }
    }
}
