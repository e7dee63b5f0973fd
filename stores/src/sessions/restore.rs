//! A session that goes on, with the registration that it was begun with.

use nextgen_patient_access::auth::{Registration, Session, StoredSession};

use crate::{Error, Stores};

/// The app's registrations, one for each product say.
#[derive(Debug, Default)]
pub struct Apps {
    registrations: Vec<Registration>,
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
}

impl Stores {
    /// The session that is stored under a key, with the one of the app's registrations that it was begun with; `None` if there is none.
    /// The database is read once, and no server is asked: where tokens are renewed is discovered when it comes to that.
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
        Session::of_stored(stored, None, app.clone(), store).map(Some).map_err(unusable)
    }
}
