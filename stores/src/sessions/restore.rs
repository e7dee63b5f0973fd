//! A session that goes on, with the registration that it was begun with.

use std::{collections::HashMap, fmt};

use nextgen_patient_access::{
    Endpoint,
    auth::{AuthServer, Registration, Session, StoredSession},
};
use tokio::sync::Mutex;

use crate::{Error, Stores};

/// The app's registrations, one for each product say, and the authorization servers where their tokens are renewed: each is discovered
/// once, for all sessions.
#[derive(Default)]
pub struct Apps {
    registrations: Vec<Registration>,
    servers: Mutex<HashMap<(&'static str, String), AuthServer>>,
}

impl Apps {
    /// None.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more.
    #[must_use]
    pub fn with(mut self, registration: Registration) -> Self {
        self.registrations.push(registration);
        self
    }

    /// The registration that a session was begun with, by its client id.
    pub fn of(&self, session: &StoredSession) -> Option<&Registration> {
        self.registrations.iter().find(|app| app.client_id() == session.client_id())
    }

    /// The authorization server of an endpoint; `None` if it cannot be discovered now.
    async fn server(&self, endpoint: &Endpoint) -> Option<AuthServer> {
        let key = (endpoint.api().id(), endpoint.base_url().to_owned());
        let mut servers = self.servers.lock().await;
        if let Some(known) = servers.get(&key) {
            return Some(known.clone());
        }
        let found = AuthServer::discover(endpoint).await.ok()?;
        servers.insert(key, found.clone());
        Some(found)
    }
}

impl fmt::Debug for Apps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Apps").field("registrations", &self.registrations).finish_non_exhaustive()
    }
}

impl Stores {
    /// The session that is stored under a key, with the one of the app's registrations that it was begun with; `None` if there is none.
    /// The database is read once.
    ///
    /// # Errors
    /// If the database fails, or what it has cannot be read; or none of the registrations is the session's.
    pub async fn restore(&self, key: &str, apps: &Apps) -> Result<Option<Session>, Error> {
        let store = self.session(key);
        let unusable =
            |error: nextgen_patient_access::Error| Error::new("the stored session cannot be used").with_source(error);
        let Some(stored) = StoredSession::load_from(&store).await.map_err(unusable)? else { return Ok(None) };
        let Some(app) = apps.of(&stored) else {
            return Err(Error::new("the stored session is of an app that is not among the registrations")
                .with_help("give all registrations that patients have signed in to"));
        };
        let server = apps.server(&stored.endpoint().map_err(unusable)?).await;
        Session::of_stored(stored, server, app.clone(), store).map(Some).map_err(unusable)
    }
}
