//! The stored session: who is signed in on this machine.

use std::{env, ffi::OsString};

use etcetera::{BaseStrategy, choose_base_strategy};
use nextgen_patient_access::auth::{
    ClientAuthentication, ClientSecret, FileStore, Registration, Session, StoredSession,
};

use crate::output::Failure;

/// The file that holds the session, instead of the one in the user's data directory.
const FILE: &str = "NEXTGEN_SESSION_FILE";

/// The session's label for the environment variable that holds the client secret. The secret itself is not stored.
pub(crate) const SECRET_ENV: &str = "client_secret_env";

/// Where the session is kept.
pub(crate) fn store() -> Result<FileStore, Failure> {
    if let Some(given) = env::var_os(FILE).filter(|path| !path.is_empty()) {
        return Ok(FileStore::new(given));
    }
    match choose_base_strategy() {
        Ok(directories) => Ok(FileStore::new(directories.data_dir().join("nextgen").join("session.json"))),
        Err(_) => Err(Failure::usage(format!("there is no home directory; name a file for the session in {FILE}"))),
    }
}

/// The session that is stored, ready for use.
pub(crate) async fn restore(store: FileStore, stored: &StoredSession) -> Result<Option<Session>, Failure> {
    let app = Registration::backend(stored.client_id(), authentication(stored.label(SECRET_ENV))?)?;
    Ok(Session::restore(app, store).await?)
}

/// How the app authenticates itself: with the secret in this environment variable, or not at all.
pub(crate) fn authentication(secret_env: Option<&str>) -> Result<ClientAuthentication, Failure> {
    let Some(name) = secret_env else { return Ok(ClientAuthentication::Public) };
    match env::var_os(name).map(OsString::into_string) {
        Some(Ok(secret)) if !secret.trim().is_empty() => {
            Ok(ClientAuthentication::Basic(ClientSecret::new(secret.trim())))
        }
        Some(Err(_)) => Err(Failure::usage(format!("{name} holds no client secret: it is not text"))),
        _ => Err(Failure::usage(format!("{name} is not set: it has to hold the client secret that the session needs"))),
    }
}
