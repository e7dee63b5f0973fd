//! The stored sessions: who is signed in on this machine.

use std::{
    env,
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
};

use clap::Args;
use etcetera::{BaseStrategy, choose_base_strategy};
use nextgen_patient_access::auth::{
    ClientAuthentication, ClientSecret, FileStore, Registration, Session, StoredSession,
};

use crate::output::Failure;

/// The file that holds the session of the default profile, instead of the one in the user's data directory.
const FILE: &str = "NEXTGEN_SESSION_FILE";
/// The profile, where no option names one.
const PROFILE: &str = "NEXTGEN_PROFILE";
/// The name of the profile whose session is in [`FILE`]; the others are files in a folder beside it.
pub(crate) const DEFAULT: &str = "default";
const FOLDER: &str = "profiles";
const LONGEST_NAME: usize = 64;

/// The session's label for the environment variable that holds the client secret. The secret itself is not stored.
pub(crate) const SECRET_ENV: &str = "client_secret_env";
/// The label for the redirect URI, as it was given.
pub(crate) const REDIRECT_URI: &str = "redirect_uri";
/// The label for the patient's name.
pub(crate) const PATIENT_NAME: &str = "patient_name";
/// The label of a session that its server has refused to go on with. It is tried again all the same: servers err, too.
const ENDED: &str = "ended";

/// Which of the sessions.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Profile {
    /// The profile whose session is used, one of those that `nextgen profiles` lists [env: NEXTGEN_PROFILE]
    #[arg(long, value_name = "NAME", value_parser = name)]
    profile: Option<String>,
}

impl Profile {
    pub(crate) fn named(name: &str) -> Self {
        Self { profile: Some(name.to_owned()) }
    }

    /// Whether an option names it.
    pub(crate) fn is_given(&self) -> bool {
        self.profile.is_some()
    }

    /// Its name: by option, or by the environment.
    pub(crate) fn name(&self) -> Result<String, Failure> {
        if let Some(given) = &self.profile {
            return Ok(given.clone());
        }
        match env::var_os(PROFILE).map(OsString::into_string) {
            None => Ok(DEFAULT.to_owned()),
            Some(Ok(text)) if text.is_empty() => Ok(DEFAULT.to_owned()),
            Some(Ok(text)) => name(&text).map_err(|what| Failure::usage(format!("{PROFILE}: {what}"))),
            Some(Err(_)) => Err(Failure::usage(format!("{PROFILE} names no profile: it is not text"))),
        }
    }

    /// Where its session is kept.
    pub(crate) fn store(&self) -> Result<FileStore, Failure> {
        let default = default_file()?;
        Ok(FileStore::new(match &*self.name()? {
            DEFAULT => default,
            name => folder(&default).join(format!("{name}.json")),
        }))
    }

    /// How to say so on the command line, with a blank before.
    pub(crate) fn option(&self) -> Result<String, Failure> {
        Ok(match &*self.name()? {
            DEFAULT => String::new(),
            name => format!(" --profile {name}"),
        })
    }

    /// The command that signs in to it, as who was signed in.
    pub(crate) fn login(&self) -> Result<String, Failure> {
        Ok(format!("nextgen login{}", self.option()?))
    }

    /// The session that is stored.
    pub(crate) async fn stored(&self) -> Result<(FileStore, StoredSession), Failure> {
        let store = self.store()?;
        match StoredSession::load_from(&store).await? {
            Some(stored) => Ok((store, stored)),
            None => Err(self.nobody()),
        }
    }

    /// That nobody is signed in here.
    pub(crate) fn nobody(&self) -> Failure {
        self.login().map_or_else(|failure| failure, Failure::NotSignedIn)
    }

    /// Those that have a session, the default first.
    pub(crate) fn all() -> Result<Vec<Self>, Failure> {
        let default = default_file()?;
        let mut names = Vec::new();
        match fs::read_dir(folder(&default)) {
            Ok(entries) => {
                for entry in entries {
                    let file = entry?.file_name();
                    names.extend(file.to_str().and_then(|file| name(file.strip_suffix(".json")?).ok()));
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
        names.retain(|name| name != DEFAULT);
        names.sort();
        if default.symlink_metadata().is_ok() {
            names.insert(0, DEFAULT.to_owned());
        }
        Ok(names.iter().map(|name| Self::named(name)).collect())
    }
}

/// What can be the name of a profile, and of a file.
fn name(text: &str) -> Result<String, &'static str> {
    let is_one = text.len() <= LONGEST_NAME
        && text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    if is_one { Ok(text.to_owned()) } else { Err("a profile's name has letters, digits, -, _ and . (64 at most)") }
}

fn default_file() -> Result<PathBuf, Failure> {
    if let Some(given) = env::var_os(FILE).filter(|path| !path.is_empty()) {
        return Ok(given.into());
    }
    match choose_base_strategy() {
        Ok(directories) => Ok(directories.data_dir().join("nextgen").join("session.json")),
        Err(_) => Err(Failure::usage(format!("there is no home directory; name a file for the session in {FILE}"))),
    }
}

fn folder(default: &Path) -> PathBuf {
    default.with_file_name(FOLDER)
}

/// The session that is stored, ready for use.
pub(crate) async fn restore(store: FileStore, stored: &StoredSession) -> Result<Option<Session>, Failure> {
    let app = Registration::backend(stored.client_id(), authentication(stored.label(SECRET_ENV))?)?;
    Ok(Session::restore(app, store).await?)
}

/// Whether the server has been found to have ended it.
pub(crate) fn has_ended(stored: &StoredSession) -> bool {
    stored.label(ENDED).is_some_and(|label| !label.is_empty())
}

/// Notes with the session whether the server has ended it, for those who do not ask.
pub(crate) async fn note_ended(session: &Session, is_ended: bool) {
    let label = if is_ended { "yes" } else { "" };
    if session.label(ENDED).unwrap_or_default() != label {
        // Where it cannot be, the next who asks finds out.
        _ = session.set_label(ENDED, label).await;
    }
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
