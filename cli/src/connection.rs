//! The server that a command reads, and the token that it sends there.

use std::time::Duration;

use clap::Args;
use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint,
    auth::{Session, StoredSession},
    transport::RetryPolicy,
};

use crate::{
    output::{Failure, Output},
    session,
};

/// Which server.
#[derive(Debug, Args)]
pub(crate) struct Server {
    /// One of those that `nextgen apis` lists
    #[arg(long, value_name = "ID")]
    pub(crate) api: Api,

    /// The FHIR service base URL, instead of production's
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,
}

impl Server {
    pub(crate) fn endpoint(&self) -> Result<Endpoint, Failure> {
        Ok(match &self.base_url {
            Some(url) => Endpoint::new(self.api, url)?,
            None => Endpoint::production(self.api)?,
        })
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
    #[arg(long = "token-env", value_name = "VAR", default_value = "NEXTGEN_ACCESS_TOKEN")]
    env: String,
}

impl Token {
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

/// How long a command that prints one thing bears with a server that was asked too often: somebody is waiting for it.
const BRIEFLY: Duration = Duration::from_secs(30);

/// The retries of a command that prints one thing.
pub(crate) fn briefly() -> RetryPolicy {
    RetryPolicy { longest_throttle: BRIEFLY, ..RetryPolicy::default() }
}

impl Connection {
    /// The client: with the token in the environment, or else that of the session, if it is this server's, or else none.
    pub(crate) async fn client(&self, output: &Output, retry: RetryPolicy) -> Result<Client, Failure> {
        Ok(self.open(output, retry).await?.0)
    }

    /// The client, and the session whose token it sends. The API must have records of patients.
    pub(crate) async fn of_patients(
        &self,
        output: &Output,
        retry: RetryPolicy,
    ) -> Result<(Client, Option<Session>), Failure> {
        if self.server.api == Api::OfficeBulkR4 {
            return Err(Failure::usage("office-bulk-r4 has no patient's record: use office-r4, or `nextgen export`"));
        }
        self.open(output, retry).await
    }

    async fn open(&self, output: &Output, retry: RetryPolicy) -> Result<(Client, Option<Session>), Failure> {
        let endpoint = self.server.endpoint()?;
        let with = |token: Option<AccessToken>| Client::builder(endpoint.clone(), token).retry(retry.clone()).build();
        if let Some(token) = &self.token.given {
            return Ok((with(Some(token.clone()))?, None));
        }
        match std::env::var(&self.token.env) {
            Ok(text) if !text.trim().is_empty() => {
                return Ok((with(Some(self.token.bearer(&text)?))?, None));
            }
            Err(std::env::VarError::NotUnicode(_)) => {
                return Err(Failure::usage(format!("{} holds no access token: it is not text", self.token.env)));
            }
            _ => {}
        }
        let store = session::store()?;
        let who = match StoredSession::load_from(&store).await? {
            Some(stored) if stored.endpoint().is_ok_and(|its| its == endpoint) => {
                if let Some(session) = session::restore(store, &stored).await? {
                    let client = Client::builder(endpoint, session.clone()).retry(retry).build()?;
                    return Ok((client, Some(session)));
                }
                "nobody is signed in"
            }
            Some(_) => "the session is another server's",
            None => "nobody is signed in",
        };
        output.notice(format_args!("{} is not set and {who}: no access token is sent", self.token.env));
        Ok((with(None)?, None))
    }
}

/// The patient: the one who is named, or who signed in, or the only one whom the token can see.
pub(crate) async fn patient(named: Option<&str>, client: &Client, session: Option<Session>) -> Result<String, Failure> {
    Ok(match (named, session) {
        (Some(named), _) => named.to_owned(),
        (None, Some(session)) => session.patient_id().await?,
        (None, None) => client.only_patient().await?,
    })
}
