//! Backend services: an app that acts on its own, with no patient to sign in.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use tokio::sync::Mutex;

use super::{AuthServer, Registration, Scopes, session::renewal_age};
use crate::base::{AccessToken, Error, TokenFuture, TokenSource};

/// How long a token is used if the server does not say: SMART recommends that system tokens live no longer.
const UNKNOWN_LIFETIME: Duration = Duration::from_secs(300);

/// The tokens of a system, for [Office Bulk](crate::Api::OfficeBulkR4): got by `client_credentials` when the first request needs
/// one, kept until shortly before it expires, and asked for once however many requests wait for it.
///
/// The app authenticates itself with a secret or, as SMART Backend Services has it, with a signed JWT: see
/// [`ClientAuthentication`](super::ClientAuthentication). A clone shares the token.
///
/// ```no_run
/// use nextgen_patient_access::{Api, Client, Endpoint, auth::{
///     AuthServer, BackendServices, ClientAuthentication, Registration, SigningKey,
/// }};
///
/// # async fn bulk() -> Result<(), Box<dyn std::error::Error>> {
/// let key = SigningKey::rs384(&std::fs::read("key.pem")?, "key-2026")?;
/// let app = Registration::backend("my-system", ClientAuthentication::PrivateKeyJwt(key))?;
/// let endpoint = Endpoint::production(Api::OfficeBulkR4)?;
/// let server = AuthServer::discover(&endpoint).await?;
/// let client = Client::new(endpoint, BackendServices::new(server, app, "system/*.read".parse()?))?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://hl7.org/fhir/smart-app-launch/backend-services.html>.
#[derive(Clone)]
pub struct BackendServices(Arc<Inner>);

struct Inner {
    server: AuthServer,
    app: Registration,
    scopes: Scopes,
    last: Mutex<Option<Last>>,
    /// How many times the server was asked, so that those who waited for a failure do not all ask again.
    asked: AtomicU64,
}

/// The last answer of the token endpoint.
enum Last {
    Token(AccessToken, SystemTime),
    Failure(Error),
}

impl BackendServices {
    /// The tokens of an app for these scopes, such as `system/*.read`. Nothing is sent before the first request needs a token.
    pub fn new(server: AuthServer, app: Registration, scopes: Scopes) -> Self {
        Self(Arc::new(Inner { server, app, scopes, last: Mutex::new(None), asked: AtomicU64::new(0) }))
    }

    /// A token, but not this one.
    async fn token(&self, refused: Option<&AccessToken>) -> Result<AccessToken, Error> {
        let this = &*self.0;
        let asked_before = this.asked.load(Ordering::Acquire);
        let mut last = this.last.lock().await;
        match &*last {
            Some(Last::Token(token, until))
                if this.server.now() < *until && refused.is_none_or(|refused| refused.secret() != token.secret()) =>
            {
                return Ok(token.clone());
            }
            // Asked after this request came, and before its turn: the answer is for it too.
            Some(Last::Failure(error)) if this.asked.load(Ordering::Acquire) > asked_before => {
                return Err(error.again());
            }
            _ => {}
        }
        let now = this.server.now();
        let answer = this.server.client_credentials(&this.app, &this.scopes).await;
        this.asked.fetch_add(1, Ordering::AcqRel);
        match answer {
            Ok(grant) => {
                let until = now + renewal_age(grant.expires_in.unwrap_or(UNKNOWN_LIFETIME));
                *last = Some(Last::Token(grant.access_token.clone(), until));
                Ok(grant.access_token)
            }
            Err(error) => {
                *last = Some(Last::Failure(error.again()));
                Err(error)
            }
        }
    }
}

impl TokenSource for BackendServices {
    fn access_token(&self) -> TokenFuture<'_> {
        Box::pin(async { Ok(Some(self.token(None).await?)) })
    }

    fn refused<'a>(&'a self, token: &'a AccessToken) -> TokenFuture<'a> {
        Box::pin(async { Ok(Some(self.token(Some(token)).await?)) })
    }

    fn authorization_server(&self) -> Option<String> {
        Some(self.0.server.token_url().to_string())
    }
}

impl fmt::Debug for BackendServices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BackendServices")
            .field("endpoint", self.0.server.endpoint())
            .field("scopes", &self.0.scopes)
            .finish_non_exhaustive()
    }
}
