//! A session as it is kept.

use std::{
    collections::BTreeMap,
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::auth::{
    AuthServer, Grant, RefreshToken, Scopes, SessionStore, launch_context::id_here, session::renewal_age,
};
use crate::base::{AccessToken, Api, Endpoint, Error, ErrorKind};

/// The form of the JSON; a new one is needed where an old version of this crate would misread it.
const VERSION: u32 = 1;

/// A session as a [`SessionStore`](super::SessionStore) keeps it: tokens, when they end, and what was granted. `Debug` shows no
/// token and not who the patient is.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct StoredSession {
    version: u32,
    api: String,
    base_url: String,
    pub(crate) client_id: String,
    /// Where the tokens come from, and the only place that the refresh token goes to.
    pub(crate) token_url: String,
    /// Microseconds since 1970: what tells one sign-in from another.
    pub(crate) signed_in_at: u64,
    pub(crate) access_token: Zeroizing<String>,
    pub(crate) refresh_token: Option<Zeroizing<String>>,
    /// Seconds since 1970, by this machine's clock.
    pub(crate) received_at: u64,
    /// Seconds from then on; `None` if the server did not say.
    pub(crate) expires_in: Option<u64>,
    pub(crate) asked: Scopes,
    /// `None` if the server did not say, which means those asked for.
    pub(crate) granted: Option<Scopes>,
    pub(crate) patient: Option<String>,
    pub(crate) encounter: Option<String>,
    pub(crate) fhir_user: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) labels: BTreeMap<String, String>,
}

impl StoredSession {
    pub(crate) fn new(server: &AuthServer, client_id: &str, asked: Scopes, grant: Grant, received: Duration) -> Self {
        let endpoint = server.endpoint();
        Self {
            version: VERSION,
            api: endpoint.api().id().to_owned(),
            base_url: endpoint.base_url().to_owned(),
            client_id: client_id.to_owned(),
            token_url: server.token_url().to_string(),
            signed_in_at: u64::try_from(received.as_micros()).unwrap_or(u64::MAX),
            access_token: grant.access_token.secret().to_owned().into(),
            refresh_token: grant.refresh_token.map(|token| token.secret().to_owned().into()),
            received_at: received.as_secs(),
            expires_in: grant.expires_in.map(|good| good.as_secs()),
            asked,
            granted: grant.scopes,
            patient: grant.patient,
            encounter: grant.encounter,
            fhir_user: grant.fhir_user,
            labels: BTreeMap::new(),
        }
    }

    /// The session after a refresh. What the server does not say again stays as it was.
    pub(crate) fn renewed(&self, grant: Grant, received: Duration) -> Self {
        Self {
            access_token: grant.access_token.secret().to_owned().into(),
            refresh_token: grant
                .refresh_token
                .map(|token| token.secret().to_owned().into())
                .or(self.refresh_token.clone()),
            received_at: received.as_secs(),
            expires_in: grant.expires_in.map(|good| good.as_secs()),
            granted: grant.scopes.or(self.granted.clone()),
            patient: self.patient.clone().or(grant.patient),
            encounter: grant.encounter.or(self.encounter.clone()),
            fhir_user: grant.fhir_user.or(self.fhir_user.clone()),
            ..self.clone()
        }
    }

    /// Whether what the server gave is for the same patient, as far as both say.
    pub(crate) fn is_about(&self, grant: &Grant) -> bool {
        match (&self.patient, &grant.patient) {
            (Some(ours), Some(theirs)) => ours.eq_ignore_ascii_case(theirs),
            _ => true,
        }
    }

    /// What is in a store: to see whose session it is before [`Session::restore`](crate::auth::Session::restore).
    ///
    /// # Errors
    /// [`ErrorKind::Store`] if it cannot be read.
    pub async fn load_from(store: &(impl SessionStore + ?Sized)) -> Result<Option<Self>, Error> {
        store.load().await.map_err(super::failed)
    }

    /// The session as JSON. It holds the tokens: a secret.
    pub fn to_json(&self) -> String {
        // Strings, numbers and maps of strings always become JSON.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The session in a JSON text that [`to_json`](Self::to_json) made.
    ///
    /// # Errors
    /// [`ErrorKind::Store`] for any other text, and for one of a newer version of this crate. Nothing of the text is in the error.
    pub fn from_json(json: &str) -> Result<Self, Error> {
        #[derive(Deserialize)]
        struct Version {
            version: u32,
        }
        let damaged = |error: serde_json::Error| {
            let place = format!("line {} column {}", error.line(), error.column());
            Error::new(ErrorKind::Store, format!("the stored session is damaged, at {place}"))
                .with_help("delete it and sign the patient in again")
        };
        let Version { version } = serde_json::from_str(json).map_err(damaged)?;
        if version != VERSION {
            let what = format!("the stored session has version {version}, and only {VERSION} is known here");
            return Err(Error::new(ErrorKind::Store, what)
                .with_help("use the version of this crate that stored it, or sign the patient in again"));
        }
        let mut stored: Self = serde_json::from_str(json).map_err(damaged)?;
        // An earlier version kept the patient as the server wrote it.
        if let (Ok(endpoint), Some(text)) = (stored.endpoint(), &stored.patient) {
            stored.patient = id_here(&endpoint, "Patient", text).or_else(|| Some(text.clone()));
        }
        Ok(stored)
    }

    /// Where the session is good: API and base URL.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownApi`], [`ErrorKind::Endpoint`] if what is stored cannot be an endpoint.
    pub fn endpoint(&self) -> Result<Endpoint, Error> {
        Endpoint::new(self.api.parse()?, &self.base_url)
    }

    /// The API, by its id.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownApi`] if this version of the crate has no such API.
    pub fn api(&self) -> Result<Api, Error> {
        self.api.parse()
    }

    /// The client id of the app that the patient signed in to.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The id of the patient, as far as it is known: see [`Session::patient_id`](crate::auth::Session::patient_id).
    pub fn patient_id(&self) -> Option<&str> {
        self.patient.as_deref()
    }

    /// The scopes that the app asked for.
    pub fn asked_scopes(&self) -> &Scopes {
        &self.asked
    }

    /// When the access token was received, by this machine's clock.
    pub fn received_at(&self) -> SystemTime {
        UNIX_EPOCH.checked_add(Duration::from_secs(self.received_at)).unwrap_or(UNIX_EPOCH)
    }

    /// The session, received at another time: for a store that several machines share, and that keeps the time by its own clock.
    #[must_use]
    pub fn with_received_at(mut self, time: SystemTime) -> Self {
        self.received_at = time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        self
    }

    /// When the access token ends, by this machine's clock; `None` if the server did not say.
    pub fn expires_at(&self) -> Option<SystemTime> {
        UNIX_EPOCH.checked_add(Duration::from_secs(self.received_at.checked_add(self.expires_in?)?))
    }

    /// When [`Session`](crate::auth::Session) renews the access token, by this machine's clock: somewhat before it ends. `None` if the
    /// server did not say when that is.
    pub fn renew_at(&self) -> Option<SystemTime> {
        self.received_at().checked_add(renewal_age(Duration::from_secs(self.expires_in?)))
    }

    /// Whether there is a refresh token: without one, the session ends with its access token.
    pub fn is_renewable(&self) -> bool {
        self.refresh_token.is_some()
    }

    /// What the app itself wrote to the session under this name: see [`Session::set_label`](crate::auth::Session::set_label).
    pub fn label(&self, name: &str) -> Option<&str> {
        self.labels.get(name).map(String::as_str)
    }

    /// All that the app itself wrote to the session, name and value, by name.
    pub fn labels(&self) -> impl Iterator<Item = (&str, &str)> {
        self.labels.iter().map(|(name, value)| (&**name, &**value))
    }

    pub(crate) fn access_token(&self) -> AccessToken {
        AccessToken::new(&*self.access_token)
    }

    pub(crate) fn refresh_token(&self) -> Option<RefreshToken> {
        self.refresh_token.as_deref().map(RefreshToken::new)
    }

    /// Whether its tokens come from this server.
    pub(crate) fn is_from(&self, server: &AuthServer) -> bool {
        self.token_url == server.token_url().as_str()
    }

    /// Whether this is the same sign-in as another, whatever became of its tokens.
    pub(crate) fn is_same_sign_in(&self, other: &Self) -> bool {
        self.signed_in_at == other.signed_in_at
            && self.client_id == other.client_id
            && self.api == other.api
            && self.base_url == other.base_url
    }
}

impl fmt::Debug for StoredSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredSession")
            .field("api", &self.api)
            .field("base_url", &self.base_url)
            .field("client_id", &self.client_id)
            .field("received_at", &self.received_at)
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}
