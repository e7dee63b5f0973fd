//! What the two authorization servers have given out, and to whom.

use std::{
    collections::BTreeSet,
    sync::{Mutex, MutexGuard, PoisonError},
};

use nextgen_patient_access::Product;

use crate::state::{
    app::App,
    ids::random,
    keys::Keys,
    scopes::{Allowed, Interaction, Scopes},
    table::{Held, Table},
};

/// How many codes, tokens and sessions are remembered.
const CAPACITY: usize = 50_000;

/// What both servers know.
pub(crate) struct Auth {
    pub(crate) apps: Vec<App>,
    pub(crate) keys: Keys,
    given: Mutex<Given>,
}

struct Given {
    codes: Table<Code>,
    grants: Table<Grant>,
    tokens: Table<Access>,
    /// The ids of client assertions, which are good once.
    assertions: Table<()>,
}

/// What an access token stands for.
struct Access {
    session: String,
    /// Those of the session, or fewer: a refresh may ask for less.
    scopes: Scopes,
    /// In seconds since 1970.
    expires: u64,
}

/// What an authorization code stands for.
pub(crate) struct Code {
    pub(crate) grant: Grant,
    pub(crate) redirect_uri: String,
    pub(crate) challenge: Option<String>,
    pub(crate) nonce: Option<String>,
    /// In seconds since 1970.
    pub(crate) expires: u64,
    /// The session that it has become: the code is used up.
    pub(crate) used_for: Option<String>,
}

/// A session: what an app may do, and for whom.
#[derive(Debug, Clone)]
pub(crate) struct Grant {
    pub(crate) product: Product,
    pub(crate) client_id: String,
    /// `None` for a system.
    pub(crate) patient: Option<String>,
    pub(crate) scopes: Scopes,
    /// The resource types that the patient has refused.
    pub(crate) denied: BTreeSet<String>,
    /// The FHIR base that the app named.
    pub(crate) audience: String,
    /// The newest refresh token, and when it expires.
    pub(crate) refresh: Option<(String, u64)>,
}

impl Grant {
    pub(crate) fn allows(&self, resource_type: &str, interaction: Interaction) -> Allowed {
        if self.denied.contains(resource_type) {
            Allowed::Nothing
        } else {
            self.scopes.allow(resource_type, interaction)
        }
    }
}

impl Held for Grant {
    fn bytes(&self) -> usize {
        self.scopes.bytes()
    }
}

impl Held for Code {
    fn bytes(&self) -> usize {
        self.grant.bytes() + self.redirect_uri.len() + self.nonce.as_ref().map_or(0, String::len)
    }
}

impl Held for Access {
    fn bytes(&self) -> usize {
        self.scopes.bytes()
    }
}

/// Why a code or a refresh token is not taken: `invalid_grant`, in any case.
pub(crate) type NoGrant = &'static str;

impl Auth {
    pub(crate) fn new(apps: Vec<App>) -> Self {
        let given = Given {
            codes: Table::new(CAPACITY),
            grants: Table::new(CAPACITY),
            tokens: Table::new(CAPACITY),
            assertions: Table::new(CAPACITY),
        };
        Self { apps, keys: Keys::default(), given: Mutex::new(given) }
    }

    fn given(&self) -> MutexGuard<'_, Given> {
        self.given.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn app(&self, client_id: &str) -> Option<&App> {
        self.apps.iter().find(|app| app.client_id == client_id)
    }

    pub(crate) fn give_code(&self, code: Code) -> String {
        let name = random();
        self.given().codes.insert(name.clone(), code);
        name
    }

    /// Uses a code up. `check` says what is wrong with the request; then the code is used up all the same.
    pub(crate) fn take_code(
        &self,
        name: &str,
        now: u64,
        check: impl FnOnce(&Code) -> Result<(), NoGrant>,
    ) -> Result<(String, Grant, Option<String>), NoGrant> {
        let mut given = self.given();
        let code = given.codes.get_mut(name).ok_or("the code is unknown")?;
        if let Some(session) = code.used_for.take() {
            // RFC 6749, section 4.1.2: a code that comes twice may be stolen, and so may its tokens.
            given.codes.remove(name);
            given.grants.remove(&session);
            return Err("the code has been used: the session that it had begun is ended");
        }
        let checked = if code.expires <= now { Err("the code has expired") } else { check(code) };
        if let Err(why) = checked {
            given.codes.remove(name);
            return Err(why);
        }
        let session = random();
        code.used_for = Some(session.clone());
        let (grant, nonce) = (code.grant.clone(), code.nonce.clone());
        given.grants.insert(session.clone(), grant.clone());
        Ok((session, grant, nonce))
    }

    pub(crate) fn begin(&self, grant: Grant) -> String {
        let session = random();
        self.given().grants.insert(session.clone(), grant);
        session
    }

    pub(crate) fn give_token(&self, session: &str, scopes: Scopes, expires: u64) -> String {
        let token = random();
        self.given().tokens.insert(token.clone(), Access { session: session.to_owned(), scopes, expires });
        token
    }

    /// A new refresh token for a session, which replaces the one before.
    pub(crate) fn give_refresh_token(&self, session: &str, expires: u64) -> Option<String> {
        let token = format!("{session}.{}", random());
        let mut given = self.given();
        given.grants.get_mut(session)?.refresh = Some((token.clone(), expires));
        Some(token)
    }

    /// The session of a refresh token. One that has been replaced ends its session.
    pub(crate) fn refresh(&self, client_id: &str, token: &str, now: u64) -> Result<(String, Grant), NoGrant> {
        let session = session_of(token);
        let mut given = self.given();
        let grant = given.grants.get(session).ok_or("the refresh token is unknown, or its session has ended")?.clone();
        if grant.client_id != client_id {
            return Err("the refresh token is another app's");
        }
        match &grant.refresh {
            Some((newest, expires)) if newest == token && *expires > now => Ok((session.to_owned(), grant)),
            Some((newest, _)) if newest == token => Err("the refresh token has expired"),
            _ => {
                given.grants.remove(session);
                Err("the refresh token has been replaced: its reuse ends the session")
            }
        }
    }

    /// What an access token is good for, and until when.
    pub(crate) fn access(&self, token: &str, now: u64) -> Option<(Grant, u64)> {
        let given = self.given();
        let access = given.tokens.get(token).filter(|access| access.expires > now)?;
        let grant = given.grants.get(&access.session)?.clone();
        Some((Grant { scopes: access.scopes.clone(), ..grant }, access.expires))
    }

    /// What a refresh token can be exchanged for, and until when; looking does not use it up.
    pub(crate) fn renewable(&self, token: &str, now: u64) -> Option<(Grant, u64)> {
        let given = self.given();
        let grant = given.grants.get(session_of(token))?;
        let (newest, expires) = grant.refresh.as_ref()?;
        (newest == token && *expires > now).then(|| (grant.clone(), *expires))
    }

    /// Ends the session that a token, of either kind, belongs to, if it is this app's.
    pub(crate) fn revoke(&self, client_id: &str, token: &str) {
        let mut given = self.given();
        let session = match given.tokens.get(token) {
            Some(access) => access.session.clone(),
            None => session_of(token).to_owned(),
        };
        if given.grants.get(&session).is_some_and(|grant| grant.client_id == client_id) {
            given.grants.remove(&session);
        }
    }

    /// Ends all sessions.
    pub(crate) fn end_sessions(&self) {
        let mut given = self.given();
        given.grants.clear();
        given.tokens.clear();
        given.codes.clear();
    }

    /// Whether a client assertion comes for the first time.
    pub(crate) fn is_new_assertion(&self, client_id: &str, jti: &str) -> bool {
        let key = format!("{client_id} {jti}");
        let mut given = self.given();
        let is_new = given.assertions.get(&key).is_none();
        given.assertions.insert(key, ());
        is_new
    }
}

/// A refresh token begins with its session.
fn session_of(refresh_token: &str) -> &str {
    refresh_token.split('.').next().unwrap_or_default()
}
