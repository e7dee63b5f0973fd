//! The server that a command reads, and the token that it sends there.

use std::env;

use clap::{
    Args,
    builder::{PossibleValuesParser, TypedValueParser},
};
use nextgen_patient_access::{
    AccessToken, Api, Client, ClientBuilder, Endpoint,
    auth::{FileStore, Session, StoredSession},
};

use crate::{
    output::{Failure, Output},
    reach::{Renewing, Watched},
    session::{self, Profile},
};

/// Which server.
#[derive(Debug, Args)]
pub(crate) struct Server {
    /// The API, as `nextgen apis` lists them; by default that of who is signed in
    #[arg(long, value_name = "ID", value_parser = api())]
    pub(crate) api: Option<Api>,

    /// The FHIR service base URL; by default that of who is signed in, or production's
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,
}

/// An API by its id; shells complete it.
fn api() -> impl TypedValueParser<Value = Api> {
    PossibleValuesParser::new(Api::ALL.map(Api::id)).try_map(|id| id.parse::<Api>())
}

impl Server {
    /// The endpoint that the options name.
    pub(crate) fn endpoint(&self, api: Api) -> Result<Endpoint, Failure> {
        Ok(match &self.base_url {
            Some(url) => Endpoint::new(api, url)?,
            None => Endpoint::production(api)?,
        })
    }

    /// The command that signs in there, whoever has not been signed in before.
    fn login(&self, profile: &Profile) -> Result<String, Failure> {
        let mut login = profile.login()?;
        for (option, value) in [("api", self.api.map(Api::id)), ("base-url", self.base_url.as_deref())] {
            login.extend(value.map(|value| format!(" --{option} {value}")));
        }
        Ok(login + " --client-id ID")
    }

    /// The endpoint that the options name, where what they leave out is the session's.
    fn completed_by(&self, session: &Endpoint) -> Result<Endpoint, Failure> {
        match (self.api, &self.base_url) {
            (None, None) => Ok(session.clone()),
            (Some(api), None) if api == session.api() => Ok(session.clone()),
            (Some(api), _) => self.endpoint(api),
            (None, Some(_)) => match self.endpoint(session.api())? {
                same if same == *session => Ok(same),
                _ => Err(Failure::usage(format!(
                    "--base-url is not that of the session, which is {}: give --api too, or leave --base-url out",
                    shown(session)
                ))),
            },
        }
    }
}

/// Which server is read, and with which token.
#[derive(Debug, Args)]
pub(crate) struct Connection {
    #[command(flatten)]
    pub(crate) server: Server,

    #[command(flatten)]
    pub(crate) token: Token,
}

/// Where the access token comes from.
#[derive(Debug, Clone, Args)]
pub(crate) struct Token {
    /// The token, which no option gives: others could read it
    #[arg(skip)]
    pub(crate) given: Option<AccessToken>,

    /// The environment variable that holds the access token; where it is not set, the session of `nextgen login` is used
    #[arg(long = "token-env", value_name = "VAR", default_value = "NEXTGEN_ACCESS_TOKEN", conflicts_with = "profile")]
    env: String,

    #[command(flatten)]
    pub(crate) profile: Profile,
}

impl Token {
    /// The token that comes from no session.
    fn own(&self) -> Result<Option<AccessToken>, Failure> {
        // Who names a profile means its session.
        if self.given.is_some() || self.profile.is_given() {
            return Ok(self.given.clone());
        }
        match env::var(&self.env) {
            Ok(text) if !text.trim().is_empty() => self.bearer(&text).map(Some),
            Err(env::VarError::NotUnicode(_)) => {
                Err(Failure::usage(format!("{} holds no access token: it is not text", self.env)))
            }
            _ => Ok(None),
        }
    }

    /// The token in the variable's text, which may be that of a whole header.
    fn bearer(&self, text: &str) -> Result<AccessToken, Failure> {
        let text = text.trim();
        let (scheme, rest) = text.split_once(char::is_whitespace).unwrap_or(("", text));
        let token = if scheme.eq_ignore_ascii_case("bearer") { rest.trim() } else { text };
        if token.is_empty()
            || token.eq_ignore_ascii_case("bearer")
            || !token.bytes().all(|byte| byte.is_ascii_graphic())
        {
            let what = "holds no access token: give the token alone, without blanks and quotes";
            return Err(Failure::usage(format!("{} {what}", self.env)));
        }
        Ok(AccessToken::new(token))
    }
}

/// Where a command reads, and with which token: options, environment and session taken together.
pub(crate) struct Source {
    endpoint: Endpoint,
    token: Credentials,
}

enum Credentials {
    /// Of its own, and the variable that it is from.
    Token(AccessToken, Option<String>),
    /// A session's, and how to sign in to that again.
    Session(FileStore, Box<StoredSession>, String),
    /// None, and why; and how to sign in.
    None(String, String),
}

impl Connection {
    /// As [`builder`](Self::builder). The API must have records of patients.
    pub(crate) async fn of_patients(&self, output: &Output) -> Result<(ClientBuilder, Option<Session>), Failure> {
        let source = self.source().await?;
        if source.endpoint.api() == Api::OfficeBulkR4 {
            return Err(Failure::usage("office-bulk-r4 has no patient's record: use office-r4, or `nextgen export`"));
        }
        source.builder(output).await
    }

    /// The builder of the client, and the session whose token it sends: with the token in the environment, or else that of the session, if
    /// it is this server's, or else none.
    pub(crate) async fn builder(&self, output: &Output) -> Result<(ClientBuilder, Option<Session>), Failure> {
        self.source().await?.builder(output).await
    }

    /// Where is read.
    pub(crate) async fn source(&self) -> Result<Source, Failure> {
        let Self { server, token } = self;
        if let Some(own) = token.own()? {
            let api = server.api.ok_or_else(|| {
                Failure::usage(format!(
                    "{} holds a token, and not whose: --api has to say which API is read",
                    token.env
                ))
            })?;
            let env = token.given.is_none().then(|| token.env.clone());
            return Ok(Source { endpoint: server.endpoint(api)?, token: Credentials::Token(own, env) });
        }
        let profile = &token.profile;
        let store = profile.store()?;
        let Some(stored) = StoredSession::load_from(&store).await? else {
            // Who has named one does not want to go without.
            return match server.api {
                Some(api) if profile.name()? == session::DEFAULT => Ok(Source {
                    endpoint: server.endpoint(api)?,
                    token: Credentials::None(
                        format!("{} is not set and nobody is signed in", token.env),
                        server.login(profile)?,
                    ),
                }),
                Some(_) => Err(profile.nobody()),
                None => Err(Failure::usage(format!(
                    "nobody is signed in: use `nextgen login{}`, or say with --api which API is read",
                    profile.option()?
                ))),
            };
        };
        let its = stored.endpoint()?;
        let endpoint = server.completed_by(&its)?;
        if endpoint == its {
            return Ok(Source { endpoint, token: Credentials::Session(store, Box::new(stored), profile.login()?) });
        }
        let who = format!("{} is not set and the session is another server's ({})", token.env, shown(&its));
        let (way, login) = match of(&endpoint).await? {
            Some(other) => (format!("; --profile {} has one of this server", other.name()?), other.login()?),
            // The session that is there stays.
            None => (String::new(), server.login(&Profile::named("NAME"))?),
        };
        Ok(Source { endpoint, token: Credentials::None(who + &way, login) })
    }
}

impl Source {
    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// As [`Connection::builder`].
    pub(crate) async fn builder(self, output: &Output) -> Result<(ClientBuilder, Option<Session>), Failure> {
        let Self { endpoint, token } = self;
        let (builder, session) = match token {
            Credentials::Token(token, env) => {
                if let Some(env) = env {
                    output.given_token_by(&env);
                }
                (Client::builder(endpoint, token), None)
            }
            Credentials::None(why, login) => {
                output.signed_in_by(login);
                output.notice(format_args!("{why}: no access token is sent"));
                (Client::builder(endpoint, None::<AccessToken>), None)
            }
            Credentials::Session(store, stored, login) => match session::restore(store, &stored).await? {
                Some(session) => {
                    output.signed_in_by(login);
                    let token = Renewing { session: session.clone(), output: output.clone() };
                    (Client::builder(endpoint, token), Some(session))
                }
                // It has been signed out of just now.
                None => return Err(Failure::NotSignedIn(login)),
            },
        };
        Ok((Watched::under(builder, output)?, session))
    }
}

/// The profile that has a session of an endpoint.
async fn of(endpoint: &Endpoint) -> Result<Option<Profile>, Failure> {
    for profile in Profile::all()? {
        let stored = StoredSession::load_from(&profile.store()?).await;
        if matches!(stored, Ok(Some(stored)) if stored.endpoint().is_ok_and(|its| its == *endpoint)) {
            return Ok(Some(profile));
        }
    }
    Ok(None)
}

fn shown(endpoint: &Endpoint) -> String {
    format!("{} at {}", endpoint.api(), endpoint.base_url())
}
