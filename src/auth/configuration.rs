//! Where an endpoint's patients sign in.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant, SystemTime},
};

use url::Url;

use super::{http::Http, metadata::Metadata};
use crate::base::{Api, Endpoint, Error, ErrorKind};
use crate::transport::is_passing;

const OPERATION: &str = "discover sign-in";

/// How long a document that was read is believed.
const LIFETIME: Duration = Duration::from_secs(60 * 60);
/// How many are kept: an app has a handful of endpoints.
const KEPT: usize = 64;

/// The authorization server of an [`Endpoint`]: where its patients sign in, and where its tokens come from.
///
/// A clone is cheap, and shares connections and keys: keep one per endpoint.
///
/// ```no_run
/// use nextgen_patient_access::{Api, Endpoint, auth::AuthServer};
///
/// # async fn discover() -> Result<(), nextgen_patient_access::Error> {
/// let server = AuthServer::discover(&Endpoint::production(Api::OfficeR4)?).await?;
/// for problem in server.problems() {
///     eprintln!("{problem}");
/// }
/// println!("patients sign in at {}", server.authorize_url());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct AuthServer {
    endpoint: Endpoint,
    metadata: Arc<Metadata>,
    http: Http,
    clock: Clock,
}

type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// Where the URLs of an [`AuthServer`] are from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// The server's own document, `{base}/.well-known/smart-configuration`.
    Discovered,
    /// This crate: the product's production URLs, for endpoints there.
    Defaults,
}

impl AuthServer {
    /// Reads the endpoint's `.well-known/smart-configuration`, or takes what was read within the last hour.
    ///
    /// A document is not believed as a whole if its authorization or token endpoint is not an `https` URL (`http` on loopback, where
    /// the FHIR base is there too), or if the two are on different origins: a code must go to the server that gave it. It may have
    /// been redirected to on the endpoint's own origin.
    ///
    /// At NextGen's production servers, a document that does not arrive, or cannot be believed, does not keep anyone from signing
    /// in: then the product's [defaults](Self::defaults) apply, and [`problems`](Self::problems) says why. Anywhere else it is an
    /// error: production's tokens are not for other servers.
    ///
    /// A document that is believed says where the app's secret goes. So give endpoints that the app knows, or that are in NextGen's
    /// [directory](crate::directory), and none that anybody can name, such as that of an EHR launch.
    ///
    /// # Errors
    /// [`ErrorKind::HttpClient`] if no HTTP client can be set up. At other servers than production's also
    /// [`ErrorKind::Transport`] and [`ErrorKind::Status`] if the document cannot be had, [`ErrorKind::Payload`] if it cannot be
    /// believed.
    ///
    /// Source: <https://hl7.org/fhir/smart-app-launch/conformance.html>.
    pub async fn discover(endpoint: &Endpoint) -> Result<Self, Error> {
        discover(endpoint, Http::new(endpoint.is_loopback())?).await
    }

    /// [`discover`](Self::discover) over a given HTTP client, which is used for the tokens too: it must not follow redirects, and
    /// should have time limits.
    ///
    /// # Errors
    /// Those of [`discover`](Self::discover).
    pub async fn discover_with_http(endpoint: &Endpoint, http: reqwest::Client) -> Result<Self, Error> {
        discover(endpoint, Http::given(http)).await
    }

    /// The product's production server, without asking anyone.
    ///
    /// # Errors
    /// [`ErrorKind::Endpoint`] if the endpoint is not at the API's production server; [`ErrorKind::HttpClient`] if no HTTP client can
    /// be set up.
    pub fn defaults(endpoint: &Endpoint) -> Result<Self, Error> {
        if !endpoint.is_at_production() {
            return Err(Error::new(
                ErrorKind::Endpoint,
                "the endpoint is not at NextGen's production server, whose sign-in this is",
            )
            .at(endpoint.api(), OPERATION)
            .with_help("use AuthServer::discover, which asks the endpoint where its patients sign in"));
        }
        let http = Http::new(endpoint.is_loopback())?;
        Ok(Self::new(endpoint, Arc::new(Metadata::defaults(endpoint, Vec::new())), http))
    }

    fn new(endpoint: &Endpoint, metadata: Arc<Metadata>, http: Http) -> Self {
        Self { endpoint: endpoint.clone(), metadata, http, clock: Arc::new(SystemTime::now) }
    }

    /// The same server by another clock, for tests: of the age of a sign-in, of tokens, of everything that expires.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// What time it is.
    pub fn now(&self) -> SystemTime {
        (self.clock)()
    }

    /// The endpoint whose server this is.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The API of the endpoint.
    pub fn api(&self) -> Api {
        self.endpoint.api()
    }

    /// Where the URLs are from.
    pub fn source(&self) -> Source {
        self.metadata.source
    }

    /// Why the server's own document, or a part of it, was not used. In our words: it can be logged.
    pub fn problems(&self) -> &[String] {
        &self.metadata.problems
    }

    /// The authorization endpoint.
    pub fn authorize_url(&self) -> &Url {
        &self.metadata.authorize
    }

    /// The token endpoint.
    pub fn token_url(&self) -> &Url {
        &self.metadata.token
    }

    /// The revocation endpoint, if there is one.
    pub fn revoke_url(&self) -> Option<&Url> {
        self.metadata.revoke.as_ref()
    }

    /// The introspection endpoint, if there is one: Enterprise has none.
    pub fn introspect_url(&self) -> Option<&Url> {
        self.metadata.introspect.as_ref()
    }

    /// The names that the server may give itself, in an `id_token` or in the answer to an authorization request.
    ///
    /// Enterprise has two: its `smart-configuration` names `…/patient-oauth`, its `openid-configuration` the FHIR base. Either is
    /// accepted.
    pub fn issuers(&self) -> &[String] {
        &self.metadata.issuers
    }

    /// Where the server's public keys are: for Enterprise in two places, as its two documents disagree on that too.
    pub fn jwks_urls(&self) -> &[Url] {
        &self.metadata.jwks
    }

    /// The SMART capabilities that the server claims, such as `launch-ehr`; none where the defaults are used.
    pub fn capabilities(&self) -> &[String] {
        &self.metadata.capabilities
    }

    /// Whether an answer in this name may be the server's: the name is one of its own, or the server has said none.
    pub(super) fn may_be_named(&self, iss: &str) -> bool {
        !self.metadata.says_issuer || self.issuers().iter().any(|issuer| issuer == iss)
    }

    /// Whether the server says that it names itself (`iss`) in every answer to an authorization request.
    pub(super) fn names_itself(&self) -> bool {
        self.metadata.names_itself
    }

    pub(super) fn http(&self) -> &Http {
        &self.http
    }

    #[cfg(feature = "openid")]
    pub(super) fn keys(&self) -> &super::id_token::Keys {
        &self.metadata.keys
    }
}

impl fmt::Debug for AuthServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthServer")
            .field("endpoint", &self.endpoint)
            .field("metadata", &self.metadata)
            .finish_non_exhaustive()
    }
}

type Cache = BTreeMap<(Api, String), (Instant, Arc<Metadata>)>;

/// The documents read, for the whole process: a web server has as many sign-ins as patients, but few endpoints.
static CACHE: Mutex<Cache> = Mutex::new(BTreeMap::new());

async fn discover(endpoint: &Endpoint, http: Http) -> Result<AuthServer, Error> {
    let key = (endpoint.api(), endpoint.base_url().to_owned());
    let kept = CACHE.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    if let Some((read, metadata)) = kept
        && read.elapsed() < LIFETIME
    {
        return Ok(AuthServer::new(endpoint, metadata, http));
    }
    let url = endpoint.url_of(&[".well-known", "smart-configuration"]);
    let found = http.get_json(endpoint.api(), OPERATION, url.clone()).await.and_then(|document| {
        Metadata::from_document(endpoint, document.get()).map_err(|why| {
            let what = format!("the server's smart-configuration cannot be used: {why}");
            Error::new(ErrorKind::Payload, what).at(endpoint.api(), OPERATION)
        })
    });
    match found {
        Ok(metadata) => {
            let metadata = Arc::new(metadata);
            let mut cache = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
            if cache.len() >= KEPT {
                cache.clear();
            }
            cache.insert(key, (Instant::now(), metadata.clone()));
            Ok(AuthServer::new(endpoint, metadata, http))
        }
        // Not kept: the next sign-in asks again.
        Err(why) if endpoint.is_at_production() => {
            let problem = format!("the server's smart-configuration is not used, the product's defaults are: {why}");
            Ok(AuthServer::new(endpoint, Arc::new(Metadata::defaults(endpoint, vec![problem])), http))
        }
        Err(why) => {
            let next = match why.status() {
                Some(status) if status.is_redirection() => {
                    "only redirects on the same origin are followed, and few of them".into()
                }
                // The server is there: that it was asked too often, or failed, says nothing of the URL.
                Some(status) if is_passing(status) || status.is_server_error() => why.next_step(),
                _ => "check that the endpoint's URL is a FHIR base of NextGen's, or try again later".into(),
            };
            Err(why.with_help(format!("{url} was asked where patients sign in; {next}")))
        }
    }
}
