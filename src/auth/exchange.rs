//! The token endpoint, and the endpoints beside it: what is sent there, and what an answer means.

use std::{
    fmt,
    pin::Pin,
    time::{Duration, SystemTime},
};

use oauth2::{
    AsyncHttpClient, AuthType, AuthUrl, AuthorizationCode, Client, ClientId, EndpointNotSet, EndpointSet, HttpRequest,
    HttpResponse, IntrospectionUrl, PkceCodeVerifier, RedirectUrl, RequestTokenError, RevocationUrl, Scope,
    StandardRevocableToken, TokenIntrospectionResponse, TokenUrl,
    basic::{BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse},
};
use reqwest::Request;
use url::Url;
use zeroize::Zeroizing;

use super::{
    AuthServer, ClientAuthentication, Registration, Scopes,
    answer::TokenAnswer,
    http::{Answer, CHECK_SERVER},
    launch_context::id_here,
};
use crate::base::{AccessToken, Error, ErrorKind};
use crate::fhir::json::without_bom;
use crate::transport::is_passing;

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
    /// The id of the Patient whose record this is about, also where the server writes a reference. Enterprise may leave it out.
    pub patient: Option<String>,
    /// The id of the Encounter in which an app was launched, likewise.
    pub encounter: Option<String>,
    /// The user who signed in, as a FHIR reference or URL.
    pub fhir_user: Option<String>,
    /// The `id_token` as it came. It was verified only if `identity` (feature `openid`) is there.
    pub id_token: Option<String>,
    /// Who signed in, by an `id_token` that was verified: only from a sign-in that asked for `openid`.
    #[cfg(feature = "openid")]
    pub identity: Option<super::Identity>,
}

/// A refresh token. `Debug` does not show it, and its memory is overwritten when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct RefreshToken(Zeroizing<String>);

impl RefreshToken {
    /// The token that an authorization server gave out.
    pub fn new(token: impl Into<String>) -> Self {
        Self(Zeroizing::new(token.into()))
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

/// What an introspection endpoint says of a token. `Debug` does not show whose it is.
#[derive(Clone)]
#[non_exhaustive]
pub struct Introspection {
    /// Whether the token is good at this moment. The rest is there only if it is.
    pub active: bool,
    /// When the token expires.
    pub expires_at: Option<SystemTime>,
    /// What the token is for.
    pub scopes: Option<Scopes>,
    /// Whose token it is.
    pub subject: Option<String>,
}

impl fmt::Debug for Introspection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Introspection")
            .field("active", &self.active)
            .field("expires_at", &self.expires_at)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// What a request to the token endpoint is for: it decides what a refusal means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Exchange,
    Refresh,
    ClientCredentials,
    Revoke,
    Introspect,
}

impl Purpose {
    const fn operation(self) -> &'static str {
        match self {
            Self::Exchange => "exchange the authorization code",
            Self::Refresh => "refresh the session",
            Self::ClientCredentials => "get a system token",
            Self::Revoke => "revoke the session",
            Self::Introspect => "introspect the token",
        }
    }
}

pub(super) type OAuth<Revoke = EndpointNotSet, Introspect = EndpointNotSet> = Client<
    BasicErrorResponse,
    TokenAnswer,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    Introspect,
    Revoke,
    EndpointSet,
>;

impl AuthServer {
    /// Renews a session: a new access token for a refresh token, and mostly a new refresh token, which replaces it.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, ErrorKind, auth::{AuthServer, RefreshToken, Registration}};
    /// # async fn renew(server: AuthServer, app: Registration, token: RefreshToken) -> Result<(), Error> {
    /// match server.refresh(&app, &token).await {
    ///     Ok(grant) => println!("good for {:?}", grant.expires_in),
    ///     Err(error) if error.kind() == ErrorKind::SessionEnded => println!("sign in again"),
    ///     Err(error) if error.is_retryable() => println!("the server is away: the session lives on"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Whose tokens they are is for the caller to compare, where the answer says so; a [`Session`](super::Session) does.
    ///
    /// # Errors
    /// [`ErrorKind::SessionEnded`] if the server refuses the refresh token: with a 4xx status, or with 200 and no token, and an
    /// OAuth error code that does not blame something else; also if it names a patient of another FHIR server. If it blames the
    /// client (`invalid_client` and the like) it is [`ErrorKind::Authorization`]: with the registration put right, the session goes
    /// on. Where no answer arrives, [`ErrorKind::Transport`]; if the server is busy or fails, or something in front of it answers,
    /// [`ErrorKind::Status`] or [`ErrorKind::Payload`].
    pub async fn refresh(&self, app: &Registration, token: &RefreshToken) -> Result<Grant, Error> {
        let (oauth, purpose) = (self.oauth(app), Purpose::Refresh);
        let token = oauth2::RefreshToken::new(token.secret().to_owned());
        let mut request = oauth.exchange_refresh_token(&token);
        for (name, value) in self.assertion(app)? {
            request = request.add_extra_param(name, value);
        }
        let answer = request.request_async(&self.poster(self.token_url(), purpose)).await;
        self.granted(purpose, answer)
    }

    /// A token for the app itself, for backend services: see [`BackendServices`](super::BackendServices), which keeps it.
    ///
    /// # Errors
    /// [`ErrorKind::Authorization`] if the server refuses; otherwise as for [`refresh`](Self::refresh).
    pub async fn client_credentials(&self, app: &Registration, scopes: &Scopes) -> Result<Grant, Error> {
        let (oauth, purpose) = (self.oauth(app), Purpose::ClientCredentials);
        let mut request = oauth.exchange_client_credentials().add_scope(Scope::new(scopes.to_string()));
        for (name, value) in self.assertion(app)? {
            request = request.add_extra_param(name, value);
        }
        let answer = request.request_async(&self.poster(self.token_url(), purpose)).await;
        self.granted(purpose, answer)
    }

    pub(super) async fn exchange(
        &self,
        app: &Registration,
        redirect_uri: RedirectUrl,
        code: String,
        verifier: PkceCodeVerifier,
    ) -> Result<Grant, Error> {
        let (oauth, purpose) = (self.oauth(app).set_redirect_uri(redirect_uri), Purpose::Exchange);
        let mut request = oauth.exchange_code(AuthorizationCode::new(code)).set_pkce_verifier(verifier);
        for (name, value) in self.assertion(app)? {
            request = request.add_extra_param(name, value);
        }
        let answer = request.request_async(&self.poster(self.token_url(), purpose)).await;
        self.granted(purpose, answer)
    }

    /// Revokes a refresh token, and with it the session. A token that is no longer good counts as revoked.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the server has no revocation endpoint; [`ErrorKind::Authorization`] if it refuses; otherwise as for
    /// [`refresh`](Self::refresh).
    ///
    /// Source: <https://www.rfc-editor.org/rfc/rfc7009>.
    pub async fn revoke(&self, app: &Registration, token: &RefreshToken) -> Result<(), Error> {
        self.revoke_token(app, oauth2::RefreshToken::new(token.secret().to_owned()).into()).await
    }

    /// Revokes an access token: what a session without a refresh token has.
    pub(super) async fn revoke_access_token(&self, app: &Registration, token: &AccessToken) -> Result<(), Error> {
        self.revoke_token(app, oauth2::AccessToken::new(token.secret().to_owned()).into()).await
    }

    async fn revoke_token(&self, app: &Registration, token: StandardRevocableToken) -> Result<(), Error> {
        let purpose = Purpose::Revoke;
        let url = self.revoke_url().ok_or_else(|| self.has_none(purpose, "revocation"))?;
        // oauth2 insists on https, also on loopback, where this crate has checked the URL; the request goes to `url`.
        let mut https = url.clone();
        let _ = https.set_scheme("https");
        let oauth: OAuth<EndpointSet> = self.oauth(app).set_revocation_url(RevocationUrl::from_url(https));
        let mut request = oauth.revoke_token(token).map_err(|_| {
            Error::new(ErrorKind::Request, "the token cannot be revoked").at(self.api(), purpose.operation())
        })?;
        for (name, value) in self.assertion(app)? {
            request = request.add_extra_param(name, value);
        }
        let answer = request.request_async(&self.poster(url, purpose)).await;
        answer.map_err(|error| self.unreadable(purpose, error))
    }

    /// Asks the server what an access token is good for. Office can tell; Enterprise publishes no such endpoint.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the server has no introspection endpoint; otherwise as for [`revoke`](Self::revoke).
    ///
    /// Source: <https://www.rfc-editor.org/rfc/rfc7662>.
    pub async fn introspect(&self, app: &Registration, token: &AccessToken) -> Result<Introspection, Error> {
        let purpose = Purpose::Introspect;
        let url = self.introspect_url().ok_or_else(|| self.has_none(purpose, "introspection"))?;
        let oauth: OAuth<EndpointNotSet, EndpointSet> =
            self.oauth(app).set_introspection_url(IntrospectionUrl::from_url(url.clone()));
        let token = oauth2::AccessToken::new(token.secret().to_owned());
        let mut request = oauth.introspect(&token);
        for (name, value) in self.assertion(app)? {
            request = request.add_extra_param(name, value);
        }
        let answer = request.request_async(&self.poster(url, purpose)).await;
        let answer = answer.map_err(|error| self.unreadable(purpose, error))?;
        let scopes =
            answer.scopes().map(|scopes| scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(" "));
        Ok(Introspection {
            active: answer.active(),
            expires_at: answer.exp().map(SystemTime::from),
            scopes: scopes.and_then(|scopes| scopes.parse().ok()),
            subject: answer.sub().map(str::to_owned),
        })
    }

    /// The app at this server, for oauth2.
    pub(super) fn oauth(&self, app: &Registration) -> OAuth {
        let oauth = Client::new(ClientId::new(app.client_id().to_owned()))
            .set_auth_uri(AuthUrl::from_url(self.authorize_url().clone()))
            .set_token_uri(TokenUrl::from_url(self.token_url().clone()));
        let secret = |secret: &super::ClientSecret| oauth2::ClientSecret::new(secret.secret().to_owned());
        match app.authentication() {
            ClientAuthentication::Basic(given) => {
                oauth.set_auth_type(AuthType::BasicAuth).set_client_secret(secret(given))
            }
            ClientAuthentication::Post(given) => {
                oauth.set_auth_type(AuthType::RequestBody).set_client_secret(secret(given))
            }
            ClientAuthentication::Public | ClientAuthentication::PrivateKeyJwt(_) => {
                oauth.set_auth_type(AuthType::RequestBody)
            }
        }
    }

    /// The parameters by which an app with a key of its own authenticates itself.
    fn assertion(&self, app: &Registration) -> Result<Vec<(&'static str, String)>, Error> {
        let ClientAuthentication::PrivateKeyJwt(key) = app.authentication() else { return Ok(Vec::new()) };
        let assertion = key.assertion(app.client_id(), self.token_url(), self.now())?;
        Ok(vec![
            ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer".to_owned()),
            ("client_assertion", assertion),
        ])
    }

    fn poster(&self, url: &Url, purpose: Purpose) -> Poster {
        Poster { server: self.clone(), url: url.clone(), purpose }
    }

    /// What the token endpoint gave.
    fn granted<E: oauth2::ErrorResponse>(
        &self,
        purpose: Purpose,
        answer: Result<TokenAnswer, RequestTokenError<Error, E>>,
    ) -> Result<Grant, Error> {
        let mut grant = answer.map_err(|error| self.unreadable(purpose, error))?.into_grant();
        for (name, said) in [("Patient", &mut grant.patient), ("Encounter", &mut grant.encounter)] {
            let Some(text) = said else { continue };
            *text = id_here(self.endpoint(), name, text).ok_or_else(|| {
                let kind = if purpose == Purpose::Refresh { ErrorKind::SessionEnded } else { ErrorKind::Authorization };
                Error::new(kind, format!("the {name} that the token is for is none of this FHIR server's"))
                    .at(self.api(), purpose.operation())
                    .with_help(
                        "check the endpoint's base URL: the authorization server gives tokens for another server",
                    )
            })?;
        }
        Ok(grant)
    }

    /// What an error response means, or another answer with a failure's status.
    fn refused(&self, purpose: Purpose, answer: &Answer) -> Error {
        let failure = |kind, what| answer.failure(kind, what, self.api(), purpose.operation());
        let Some(code) = answer.oauth_code() else {
            let error = failure(ErrorKind::Status, "");
            return if error.is_retryable() { error } else { error.with_help(CHECK_SERVER) };
        };
        let is_refusal = answer.status.is_success() || answer.status.is_client_error();
        let error = match &*code {
            _ if !is_refusal || is_passing(answer.status) => failure(ErrorKind::Status, ""),
            "server_error" | "temporarily_unavailable" | "slow_down" => {
                failure(ErrorKind::Status, "").with_help("the authorization server is busy or failed; try again later")
            }
            "invalid_client" | "unauthorized_client" => {
                failure(ErrorKind::Authorization, "the authorization server does not accept the app").with_help(
                    "check the client id, the secret or key, which may have expired or been replaced, and how the app is registered \
                     to authenticate itself",
                )
            }
            "unsupported_grant_type" => failure(ErrorKind::Authorization, "the authorization server cannot do this")
                .with_help("ask NextGen what the app is registered for"),
            "invalid_scope" => failure(ErrorKind::Authorization, "the authorization server refuses the scopes")
                .with_help("ask for scopes that the app is registered for"),
            _ => match purpose {
                Purpose::Refresh => failure(ErrorKind::SessionEnded, "the session cannot be renewed any more"),
                Purpose::Exchange => failure(ErrorKind::Authorization, "the authorization server refuses the code")
                    .with_help(
                        "start the sign-in again; a code is good once, for a minute or so, and for one redirect URI",
                    ),
                Purpose::ClientCredentials | Purpose::Revoke | Purpose::Introspect => {
                    failure(ErrorKind::Authorization, "the authorization server refuses the request")
                        .with_help("ask NextGen what the app is registered for")
                }
            },
        };
        error.with_oauth_code(&code)
    }

    /// What it means that oauth2 made nothing of an answer. Its own errors hold the body.
    fn unreadable<E: oauth2::ErrorResponse>(&self, purpose: Purpose, error: RequestTokenError<Error, E>) -> Error {
        match error {
            RequestTokenError::Request(error) => error,
            _ => Error::new(ErrorKind::Payload, "the authorization server's answer is not the JSON that was asked for")
                .at(self.api(), purpose.operation())
                .with_help(CHECK_SERVER),
        }
    }

    fn has_none(&self, purpose: Purpose, what: &str) -> Error {
        Error::new(ErrorKind::Request, format!("the authorization server has no {what} endpoint"))
            .at(self.api(), purpose.operation())
            .with_help("do without: the token expires by itself")
    }
}

/// Sends what oauth2 has put together, and gives it what is no failure.
struct Poster {
    server: AuthServer,
    url: Url,
    purpose: Purpose,
}

impl Poster {
    async fn post(&self, request: HttpRequest) -> Result<HttpResponse, Error> {
        let Self { server, url, purpose } = self;
        let unusable = || Error::new(ErrorKind::Request, "the request cannot be put together");
        let mut request = Request::try_from(request).map_err(|_| unusable().at(server.api(), purpose.operation()))?;
        *request.url_mut() = url.clone();
        let answer = server.http().send(server.api(), purpose.operation(), request).await?;
        // Some servers say no with 200.
        if !answer.status.is_success() || answer.oauth_code().is_some() {
            return Err(server.refused(*purpose, &answer));
        }
        // Status 200 and no media type, so that oauth2 looks at the body alone.
        Ok(HttpResponse::new(without_bom(&answer.body).to_vec()))
    }
}

impl<'c> AsyncHttpClient<'c> for Poster {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Error>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.post(request))
    }
}
