//! The authorization code flow: from the URL that the patient's browser is sent to, to the session's first tokens.

use std::{
    collections::HashSet,
    fmt,
    time::{Duration, SystemTime},
};

use oauth2::{CsrfToken, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope};
use serde::{Deserialize, Serialize};
use url::Url;
use zeroize::Zeroizing;

use super::{
    AuthServer, Grant, Registration, Scopes,
    callback::{Callback, Launch},
};
use crate::base::{Error, ErrorKind};

const OPERATION: &str = "sign in";

/// How long a patient may take to sign in.
const LIFETIME: Duration = Duration::from_secs(60 * 60);

/// A sign-in that waits for the patient: send them to [`url`](Self::url), then [`complete`](Self::complete) it with the URL that
/// they come back to.
///
/// It is used once. PKCE (S256) is always part of it, and so are `state`, `aud` (the FHIR base) and, where `openid` is among the
/// scopes, `nonce`.
///
/// ```no_run
/// use nextgen_patient_access::{Api, Endpoint, auth::{AuthServer, Registration, Scopes}};
///
/// # async fn sign_in(wait_for_callback: impl AsyncFn(&str) -> String) -> Result<(), Box<dyn std::error::Error>> {
/// let app = Registration::confidential("my-app", std::env::var("CLIENT_SECRET")?, "https://app.example/callback")?;
/// let server = AuthServer::discover(&Endpoint::production(Api::OfficeR4)?).await?;
///
/// let scopes: Scopes = "openid fhirUser offline_access launch/patient patient/*.read".parse()?;
/// let pending = server.authorize(&app, &scopes)?;
/// let callback = wait_for_callback(pending.url()).await;
/// let grant = pending.complete(&callback).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://hl7.org/fhir/smart-app-launch/app-launch.html>.
pub struct PendingAuthorization {
    server: AuthServer,
    app: Registration,
    saved: SavedAuthorization,
}

/// A [`PendingAuthorization`] between request and callback, for a web server to keep: [`PendingAuthorization::save`] and
/// [`AuthServer::restore`].
///
/// Serialised, it holds secrets (the PKCE verifier): keep it on the server under the browser's own session, or encrypted in its
/// cookie, and take it out when the callback comes. If it is used again all the same, the server refuses the code. `Debug` shows
/// nothing of it.
#[derive(Clone, Serialize, Deserialize)]
pub struct SavedAuthorization {
    base_url: String,
    token_url: String,
    client_id: String,
    redirect_uri: String,
    scopes: Scopes,
    url: String,
    state: String,
    verifier: Zeroizing<String>,
    nonce: Option<String>,
    /// Seconds since 1970.
    started: u64,
}

impl AuthServer {
    /// Begins a standalone launch: the patient came to the app, and chooses at the server whose record to share.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the registration has no redirect URI.
    pub fn authorize(&self, app: &Registration, scopes: &Scopes) -> Result<PendingAuthorization, Error> {
        self.begin(app, scopes, None)
    }

    /// Begins an EHR launch: the user was in NextGen, which opened the app's launch URL. Adds the scope `launch`, if it is missing.
    ///
    /// # Errors
    /// [`ErrorKind::Authorization`] if the launch comes from another FHIR server than this endpoint's; [`ErrorKind::Request`] if the
    /// registration has no redirect URI.
    pub fn authorize_launch(
        &self,
        app: &Registration,
        scopes: &Scopes,
        launch: &Launch,
    ) -> Result<PendingAuthorization, Error> {
        if !launch.is_from(self.endpoint()) {
            return Err(self.refuse("the launch comes from another FHIR server").with_help(
                "use the endpoint whose base URL is the launch's `iss`, if it is one that the app knows; never one made of it",
            ));
        }
        self.begin(app, scopes, Some(launch))
    }

    /// Takes up a sign-in that was saved.
    ///
    /// # Errors
    /// [`ErrorKind::Authorization`] if it was begun for another endpoint, authorization server, client id or redirect URI.
    pub fn restore(&self, app: &Registration, saved: SavedAuthorization) -> Result<PendingAuthorization, Error> {
        let is_same = saved.base_url == self.endpoint().base_url()
            && saved.token_url == self.token_url().as_str()
            && saved.client_id == app.client_id()
            && Some(&*saved.redirect_uri) == app.redirect_uri();
        if !is_same {
            return Err(self.refuse("the saved sign-in was begun with another server or registration"));
        }
        Ok(PendingAuthorization { server: self.clone(), app: app.clone(), saved })
    }

    fn begin(
        &self,
        app: &Registration,
        scopes: &Scopes,
        launch: Option<&Launch>,
    ) -> Result<PendingAuthorization, Error> {
        let redirect_uri = app.redirect_uri().ok_or_else(|| {
            Error::new(ErrorKind::Request, "the registration has no redirect URI")
                .at(self.api(), OPERATION)
                .with_help("patients sign in with Registration::new, public or confidential")
        })?;
        let mut scopes = scopes.clone();
        if launch.is_some() && !scopes.contains("launch") {
            scopes = format!("launch {scopes}").parse()?;
        }
        let nonce = scopes.contains("openid").then(|| CsrfToken::new_random().into_secret());
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();

        let oauth = self.oauth(app).set_redirect_uri(self.redirect_url(redirect_uri)?);
        let mut request = oauth
            .authorize_url(CsrfToken::new_random)
            .add_scope(Scope::new(scopes.to_string()))
            .set_pkce_challenge(challenge)
            .add_extra_param("aud", launch.map_or(self.endpoint().base_url(), Launch::iss));
        if let Some(launch) = launch {
            request = request.add_extra_param("launch", launch.launch());
        }
        if let Some(nonce) = &nonce {
            request = request.add_extra_param("nonce", nonce);
        }
        let (url, state) = request.url();
        let saved = SavedAuthorization {
            base_url: self.endpoint().base_url().to_owned(),
            token_url: self.token_url().to_string(),
            client_id: app.client_id().to_owned(),
            redirect_uri: redirect_uri.to_owned(),
            scopes,
            url: without_doubles(url).into(),
            state: state.into_secret(),
            verifier: verifier.into_secret().into(),
            nonce,
            started: seconds(self.now()),
        };
        self.restore(app, saved)
    }

    fn redirect_url(&self, redirect_uri: &str) -> Result<RedirectUrl, Error> {
        RedirectUrl::new(redirect_uri.to_owned())
            .map_err(|_| Error::new(ErrorKind::Request, "the redirect URI is no URL").at(self.api(), OPERATION))
    }

    /// What the code of an authorization error response means.
    fn refused_sign_in(&self, code: &str) -> Error {
        let (what, help) = match code {
            "access_denied" => (
                "the patient, or the authorization server, did not allow it",
                "ask the patient; the practice must have switched patient access on, too",
            ),
            "invalid_scope" => {
                ("the authorization server refuses the scopes", "ask for scopes that the app is registered for")
            }
            "unauthorized_client" | "unsupported_response_type" | "invalid_request" => (
                "the authorization server refuses the app's request",
                "check client id, redirect URI and what the app is registered for",
            ),
            "server_error" | "temporarily_unavailable" => {
                ("the authorization server is busy or failed", "try again later")
            }
            _ => ("the authorization server did not let the patient sign in", "start the sign-in again"),
        };
        self.refuse(what).with_help(help).with_oauth_code(code)
    }

    pub(super) fn refuse(&self, what: &'static str) -> Error {
        Error::new(ErrorKind::Authorization, what).at(self.api(), OPERATION)
    }

    /// The refusal of what bears this name, which is [not the server's](Self::may_be_named).
    pub(super) fn of_another(&self, what: &'static str, iss: &str) -> Error {
        let is_alike = |issuer: &String| issuer.trim_end_matches('/') == iss.trim_end_matches('/');
        let help = if self.issuers().iter().any(is_alike) {
            "it differs by a slash at the end from what the server's own document says, so starting again is no use: report \
             this to the server's operator"
        } else {
            "start the sign-in again"
        };
        self.refuse(what).with_help(help)
    }
}

impl PendingAuthorization {
    /// Where to send the patient's browser.
    pub fn url(&self) -> &str {
        &self.saved.url
    }

    /// The `state` that the callback will bear: what a web server finds the [saved](Self::save) sign-in by, along with the browser's
    /// own session.
    pub fn state(&self) -> &str {
        &self.saved.state
    }

    /// The server that the patient signs in at.
    pub fn server(&self) -> &AuthServer {
        &self.server
    }

    /// The app.
    pub fn registration(&self) -> &Registration {
        &self.app
    }

    /// The scopes asked for.
    pub fn scopes(&self) -> &Scopes {
        &self.saved.scopes
    }

    /// Whether a callback bears this sign-in's `state`, or lacks the `state` that it must bear: whatever else it is, nobody waits for
    /// another, and [`complete`](Self::complete) says what is wrong with it. A stray request should not use the sign-in up: one that
    /// is for another can be left unanswered.
    pub fn is_answered_by(&self, callback: &str) -> bool {
        Callback::is_for(callback, &self.saved.redirect_uri, self.state())
    }

    /// The sign-in as something to keep until the callback comes.
    pub fn save(self) -> SavedAuthorization {
        self.saved
    }

    /// Ends the sign-in: checks the URL that the browser came back to, and exchanges its code for the session's first tokens.
    ///
    /// `callback` is the whole URL, or from the path on, or the query alone, as a web server behind a proxy has it.
    ///
    /// With the feature `openid` on, an `id_token` in the answer is verified, and `Grant::identity` says who signed in.
    ///
    /// # Errors
    /// [`ErrorKind::Authorization`] if the patient or the server said no (then [`Error::oauth_code`] tells, `access_denied` for
    /// instance); if the callback is not for this sign-in, or not the server's; if it took more than an hour; if the server refuses
    /// the code; or if the `id_token` is not good. [`ErrorKind::Transport`], [`ErrorKind::Status`] or [`ErrorKind::Payload`] if the code
    /// could not be exchanged for other reasons. In each case the sign-in is over: begin another.
    pub async fn complete(self, callback: &str) -> Result<Grant, Error> {
        let Self { server, app, saved, .. } = self;
        let code = saved.code(&server, callback)?;
        let redirect_uri = server.redirect_url(&saved.redirect_uri)?;
        let grant =
            server.exchange(&app, redirect_uri, code, PkceCodeVerifier::new(saved.verifier.to_string())).await?;
        #[cfg(feature = "openid")]
        let grant = server.identify(&app, grant, saved.nonce.as_deref()).await?;
        Ok(grant)
    }
}

impl SavedAuthorization {
    /// The code in a callback, if that is the answer to this sign-in.
    fn code(&self, server: &AuthServer, callback: &str) -> Result<String, Error> {
        let callback = Callback::parse(callback, &self.redirect_uri).map_err(|what| server.refuse(what))?;
        match (callback.state(), callback.error()) {
            (Some(state), _) if state == self.state => {}
            (Some(_), _) => return Err(server.refuse("the callback is for another sign-in: its `state` differs")),
            (None, Some(code)) => return Err(server.refused_sign_in(code)),
            (None, None) => {
                return Err(server
                    .refuse("the callback has no `state`, so it may be for another sign-in")
                    .with_help("start the sign-in again; if it stays so, the server does not send back the `state`"));
            }
        }
        match callback.iss() {
            Some(iss) if server.may_be_named(iss) => {}
            Some(iss) => {
                let what = "the callback comes from another authorization server: its `iss` differs";
                return Err(server.of_another(what, iss));
            }
            None if server.names_itself() => {
                return Err(
                    server.refuse("the callback has no `iss`, so it may come from another authorization server")
                );
            }
            None => {}
        }
        if seconds(server.now()).saturating_sub(self.started) > LIFETIME.as_secs() {
            return Err(server.refuse("the sign-in was begun more than an hour ago"));
        }
        if let Some(code) = callback.error() {
            return Err(server.refused_sign_in(code));
        }
        callback.code().map(str::to_owned).ok_or_else(|| server.refuse("the callback has neither code nor error"))
    }
}

/// An authorization endpoint may be published with parameters of its own (Office's swagger has `?aud=`): of those that are there
/// twice, ours come last and count.
fn without_doubles(mut url: Url) -> Url {
    let mut pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let mut seen = HashSet::new();
    let is_last: Vec<bool> = pairs.iter().rev().map(|(name, _)| seen.insert(name.clone())).collect();
    let mut is_last = is_last.into_iter().rev();
    pairs.retain(|_| is_last.next().unwrap_or_default());
    url.query_pairs_mut().clear().extend_pairs(pairs);
    url
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs()
}

impl fmt::Debug for PendingAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingAuthorization")
            .field("endpoint", self.server.endpoint())
            .field("scopes", self.scopes())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for SavedAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SavedAuthorization(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_doubles_the_last_counts_however_many_there_are() {
        let of = |url: &str| without_doubles(Url::parse(url).unwrap()).to_string();
        assert_eq!(of("https://h/a?aud=x&b=1&aud=y&b=2&c=3"), "https://h/a?aud=y&b=2&c=3");
        // Compared with one another, these would take minutes.
        let pairs: Vec<String> = (0..200_000).map(|at| format!("p{}={at}", at % 150_000)).collect();
        let url = of(&format!("https://h/a?{}", pairs.join("&")));
        assert!(url.starts_with("https://h/a?p50000=50000&") && url.ends_with("&p49999=199999"));
        assert_eq!(url.matches('&').count(), 149_999);
    }
}
