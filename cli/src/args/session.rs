//! The arguments of what signs in and out.

use clap::Args as ClapArgs;
use nextgen_patient_access::auth::FileStore;

use super::EXIT_CODES;
use crate::{connection::Server, session::Profile};

/// Sign a patient in, in the browser of this machine, and keep the session
///
/// A session is kept in a file that only its owner may read: $NEXTGEN_SESSION_FILE, or nextgen/session.json in the user's data
/// directory; that of a profile in profiles/NAME.json beside it. Signing in again replaces it. Without --client-id, who was signed in
/// before does so again: what no option says is as it was then.
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Login {
    #[command(flatten)]
    pub(crate) server: Server,

    #[command(flatten)]
    pub(crate) profile: Profile,

    /// The app's client id, as registered with NextGen; by default that of the session there is
    #[arg(long, value_name = "ID")]
    pub(crate) client_id: Option<String>,

    /// The environment variable that holds the client secret, now and when the session is renewed; without it, the app is a
    /// public client
    #[arg(long, value_name = "VAR")]
    pub(crate) client_secret_env: Option<String>,

    /// The app's redirect URI, as registered; it has to lead to this machine
    #[arg(long, value_name = "URI")]
    pub(crate) redirect_uri: Option<String>,

    /// A scope to ask for, again for each; by default the whole record, to read
    #[arg(long = "scope", value_name = "SCOPE")]
    pub(crate) scopes: Vec<String>,

    /// Print the URL to sign in at, instead of opening a browser
    #[arg(long)]
    pub(crate) no_browser: bool,

    /// How long the sign-in is waited for
    #[arg(long, value_name = "SECONDS", default_value = "180", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) timeout: u32,

    /// Where the session is kept, if not where it is kept always
    #[arg(skip)]
    pub(crate) store: Option<FileStore>,
}

/// End the session: revoke its tokens, and delete it
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Logout {
    #[command(flatten)]
    pub(crate) profile: Profile,
}

/// Say who is signed in, and what was granted
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Whoami {
    #[command(flatten)]
    pub(crate) profile: Profile,

    /// As a JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

/// List who is signed in, in all profiles; no server is asked
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Profiles {
    /// As a JSON array
    #[arg(long)]
    pub(crate) json: bool,
}
