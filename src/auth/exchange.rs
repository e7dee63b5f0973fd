//! The token endpoint, and the endpoints beside it.

use std::{fmt, time::Duration};

use super::{AuthServer, Registration, Scopes};
use crate::{AccessToken, Error, ErrorKind};

/// What a token endpoint gave. `Debug` shows neither tokens nor who the patient is.
#[derive(Clone)]
#[non_exhaustive]
pub struct Grant {
    /// The access token.
    pub access_token: AccessToken,
    /// The refresh token. Where a refresh brings none, the one used stays good.
    pub refresh_token: Option<RefreshToken>,
    /// How long the access token is good, from the moment it was given. `None` where the server does not say, or says
    /// something that cannot be: nothing, a negative number, more than a year.
    pub expires_in: Option<Duration>,
    /// The scopes granted; `None` where the server does not say, which means those asked for.
    pub scopes: Option<Scopes>,
    /// The id of the Patient whose record this is about. Enterprise may leave it out.
    pub patient: Option<String>,
    /// The id of the Encounter in which an app was launched.
    pub encounter: Option<String>,
    /// The user who signed in, as a FHIR reference or URL.
    pub fhir_user: Option<String>,
    /// The `id_token` as it came: nobody has verified it, unless the feature `openid` is on and this comes from a sign-in.
    pub id_token: Option<String>,
}

/// A refresh token. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct RefreshToken(String);

impl RefreshToken {
    /// The token that an authorization server gave out.
    pub fn new(token: impl Into<String>) -> Self {
        Self(token.into())
    }

    /// The token itself: a secret.
    pub fn secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RefreshToken(…)")
    }
}

impl fmt::Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Grant")
            .field("refresh_token", &self.refresh_token)
            .field("expires_in", &self.expires_in)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

impl AuthServer {
    /// Renews a session.
    ///
    /// # Errors
    /// [`ErrorKind::SessionEnded`] if the server refuses the refresh token.
    pub async fn refresh(&self, _app: &Registration, _token: &RefreshToken) -> Result<Grant, Error> {
        Err(Error::new(ErrorKind::Authorization, "not yet"))
    }

    /// Revokes a session's refresh token, and with it the session.
    ///
    /// # Errors
    /// Not yet.
    pub async fn revoke(&self, _app: &Registration, _token: &RefreshToken) -> Result<(), Error> {
        Err(Error::new(ErrorKind::Authorization, "not yet"))
    }
}
