//! Where the bearer token of a request comes from.

use std::{
    error::Error as StdError,
    fmt,
    future::{Future, ready},
    pin::Pin,
};

use zeroize::Zeroizing;

/// An OAuth 2.0 access token. `Debug` does not show it, there is no `Display`, and its memory is overwritten when it is dropped.
///
/// ```
/// use nextgen_patient_access::AccessToken;
///
/// let token = AccessToken::new("not-for-logs");
/// assert_eq!(format!("{token:?}"), "AccessToken(…)");
/// ```
#[derive(Clone)]
pub struct AccessToken(Zeroizing<String>);

impl AccessToken {
    /// The token that an authorization server gave out. One that is empty, or no single word, is an
    /// [`ErrorKind::Token`](crate::ErrorKind::Token) before it would be sent.
    pub fn new(token: impl Into<String>) -> Self {
        Self(Zeroizing::new(token.into()))
    }

    /// The token itself: a secret.
    pub fn secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken(…)")
    }
}

/// What a [`TokenSource`] answers, once it has it: a token; `None`, to send none; or why it has no token.
pub type TokenFuture<'a> =
    Pin<Box<dyn Future<Output = Result<Option<AccessToken>, Box<dyn StdError + Send + Sync>>> + Send + 'a>>;

/// Gives the token for each request of a [`Client`](crate::Client), which sends it to its endpoint's own origin only.
///
/// An [`AccessToken`] is a source that always gives itself. An `Option<AccessToken>` may also give none: metadata and
/// Endpoint searches answer without. Anything that renews tokens implements the trait:
///
/// ```
/// use nextgen_patient_access::{AccessToken, TokenFuture, TokenSource};
///
/// struct Vault;
///
/// impl TokenSource for Vault {
///     fn access_token(&self) -> TokenFuture<'_> {
///         Box::pin(async {
///             let token = std::fs::read_to_string("/run/secrets/nextgen-token")?;
///             Ok(Some(AccessToken::new(token.trim())))
///         })
///     }
/// }
/// ```
pub trait TokenSource: Send + Sync {
    /// The token for the next request; called once per request, so it should be quick when nothing needs renewing.
    ///
    /// An error ends the request with [`ErrorKind::Token`](crate::ErrorKind::Token) and becomes that error's source: it must
    /// not contain the token.
    ///
    /// [`Error`](crate::Error)s of this crate are passed on as they are.
    fn access_token(&self) -> TokenFuture<'_>;

    /// Another token, after the API has refused this one with 401; `None`, as it is unless written, if there is none.
    ///
    /// The request is then sent once more, if it may be (its method is idempotent and its body can be sent again). Requests that
    /// are under way at the same time each ask.
    fn refused<'a>(&'a self, token: &'a AccessToken) -> TokenFuture<'a> {
        let _ = token;
        Box::pin(ready(Ok(None)))
    }

    /// The token endpoint of the authorization server that the tokens are from; `None`, as it is unless written, if that is not
    /// known. A downloaded record notes it, and goes on with no other.
    fn authorization_server(&self) -> Option<String> {
        None
    }
}

impl TokenSource for AccessToken {
    fn access_token(&self) -> TokenFuture<'_> {
        Box::pin(ready(Ok(Some(self.clone()))))
    }
}

impl TokenSource for Option<AccessToken> {
    fn access_token(&self) -> TokenFuture<'_> {
        Box::pin(ready(Ok(self.clone())))
    }
}
