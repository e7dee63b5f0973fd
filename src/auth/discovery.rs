//! Where an endpoint's patients sign in.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant, SystemTime},
};

use serde_json::Value;
use url::Url;

use super::http::Http;
use crate::{Api, Endpoint, Error, Product, endpoint};

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

#[derive(Debug)]
struct Metadata {
    source: Source,
    authorize: Url,
    token: Url,
    revoke: Option<Url>,
    introspect: Option<Url>,
    issuers: Vec<String>,
    jwks: Vec<Url>,
    capabilities: Vec<String>,
    names_itself: bool,
    problems: Vec<String>,
    #[cfg(feature = "openid")]
    keys: super::id_token::Keys,
}

/// Where the URLs of an [`AuthServer`] are from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// The server's own document, `{base}/.well-known/smart-configuration`.
    Discovered,
    /// This crate: the product's production URLs.
    Defaults,
}

impl AuthServer {
    /// Reads the endpoint's `.well-known/smart-configuration`, or takes what was read within the last hour.
    ///
    /// A document that does not arrive, or cannot be believed, does not keep anyone from signing in: then the product's
    /// [defaults](Self::defaults) apply, and [`problems`](Self::problems) says why. One is not believed as a whole if its
    /// authorization or token endpoint is not an `https` URL (`http` on loopback, where the FHIR base is there too): a code must go
    /// to the server that gave it.
    ///
    /// # Errors
    /// [`HttpClient`](crate::ErrorKind::HttpClient) if no HTTP client can be set up.
    ///
    /// Source: <https://hl7.org/fhir/smart-app-launch/conformance.html>.
    pub async fn discover(endpoint: &Endpoint) -> Result<Self, Error> {
        Ok(discover(endpoint, Http::new(endpoint.is_loopback())?).await)
    }

    /// [`discover`](Self::discover) over a given HTTP client, which is used for the tokens too: it must not follow redirects, and
    /// should have time limits.
    pub async fn discover_with_http(endpoint: &Endpoint, http: reqwest::Client) -> Self {
        discover(endpoint, Http::given(http)).await
    }

    /// The product's production server, without asking anyone.
    ///
    /// # Errors
    /// [`HttpClient`](crate::ErrorKind::HttpClient) if no HTTP client can be set up.
    pub fn defaults(endpoint: &Endpoint) -> Result<Self, Error> {
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

impl Metadata {
    fn defaults(endpoint: &Endpoint, problems: Vec<String>) -> Self {
        let api = endpoint.api();
        // Beside NextGen's page, from the documents of its production servers.
        let (revoke, introspect, issuer, jwks) = match api.product() {
            Product::Enterprise => (
                "https://fhir.nextgen.com/nge/prod/patient-oauth/token/revoke",
                None,
                "https://fhir.nextgen.com/nge/prod/patient-oauth",
                "https://fhir.nextgen.com/nge/prod/fhir-api-r4/.well-known/jwks.json",
            ),
            Product::Office => (
                "https://idp-prod.prod.ngo.nextgenaws.net/auth/realms/nextgen/protocol/openid-connect/revoke",
                Some(
                    "https://idp-prod.prod.ngo.nextgenaws.net/auth/realms/nextgen/protocol/openid-connect/token/introspect",
                ),
                "https://idp-prod.prod.ngo.nextgenaws.net/auth/realms/nextgen",
                "https://idp-prod.prod.ngo.nextgenaws.net/auth/realms/nextgen/protocol/openid-connect/certs",
            ),
        };
        Self {
            source: Source::Defaults,
            authorize: constant(api.authorize_url()),
            token: constant(api.token_url()),
            revoke: Some(constant(revoke)),
            introspect: introspect.map(constant),
            issuers: vec![issuer.to_owned()],
            jwks: vec![constant(jwks)],
            capabilities: Vec::new(),
            names_itself: false,
            problems,
            #[cfg(feature = "openid")]
            keys: super::id_token::Keys::default(),
        }
        .with_enterprise_aliases(endpoint)
    }

    /// What a server's document says; or why it cannot be believed.
    fn from_document(endpoint: &Endpoint, document: &Value) -> Result<Self, String> {
        if !document.is_object() {
            return Err("it is not a JSON object".to_owned());
        }
        let url = |name: &str| match document.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => value
                .as_str()
                .and_then(|text| Url::parse(text).ok())
                .filter(|url| may_be_asked(endpoint, url))
                .map(Some)
                .ok_or_else(|| format!("its {name} is not an https URL")),
        };
        let required = |name: &str| url(name)?.ok_or_else(|| format!("it has no {name}"));
        let strings = |name: &str| -> Vec<String> {
            let values = document.get(name).and_then(Value::as_array).into_iter().flatten();
            values.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let (authorize, token) = (required("authorization_endpoint")?, required("token_endpoint")?);

        // What the document leaves out is as by default, but only where it means that same server.
        let defaults = Self::defaults(endpoint, Vec::new());
        let is_default = token == defaults.token;
        let mut problems = Vec::new();
        let mut optional = |name: &str, default: Option<Url>| match url(name) {
            Ok(Some(url)) => Some(url),
            Ok(None) => default.filter(|_| is_default),
            Err(problem) => {
                problems.push(format!("in the server's smart-configuration, {problem}: it is not used"));
                None
            }
        };
        let revoke = optional("revocation_endpoint", defaults.revoke);
        let introspect = optional("introspection_endpoint", defaults.introspect);
        let jwks = optional("jwks_uri", defaults.jwks.into_iter().next());
        let issuer = document.get("issuer").and_then(Value::as_str).map(str::to_owned);
        let issuer = issuer.or_else(|| defaults.issuers.into_iter().next().filter(|_| is_default));
        Ok(Self {
            source: Source::Discovered,
            authorize,
            token,
            revoke,
            introspect,
            issuers: issuer.into_iter().collect(),
            jwks: jwks.into_iter().collect(),
            capabilities: strings("capabilities"),
            names_itself: document.get("authorization_response_iss_parameter_supported") == Some(&Value::Bool(true)),
            problems,
            #[cfg(feature = "openid")]
            keys: super::id_token::Keys::default(),
        }
        .with_enterprise_aliases(endpoint))
    }

    /// What Enterprise's `openid-configuration` says otherwise than its `smart-configuration`. Both places are below the FHIR base,
    /// whose word counts anyway.
    fn with_enterprise_aliases(mut self, endpoint: &Endpoint) -> Self {
        if endpoint.api().product() == Product::Enterprise {
            let issuer = endpoint.base_url().to_owned();
            if !self.issuers.contains(&issuer) {
                self.issuers.push(issuer);
            }
            let jwks = endpoint.url_of(&[".well-known", "jwk"]);
            if !self.jwks.contains(&jwks) {
                self.jwks.push(jwks);
            }
        }
        self
    }
}

/// Whether a document may name this URL: `https`; `http` on loopback only if the FHIR base is on loopback too.
fn may_be_asked(base: &Endpoint, url: &Url) -> bool {
    endpoint::is_safe(url) && url.fragment().is_none() && (base.is_loopback() || url.scheme() == "https")
}

type Cache = BTreeMap<(Api, String), (Instant, Arc<Metadata>)>;

/// The documents read, for the whole process: a web server has as many sign-ins as patients, but few endpoints.
static CACHE: Mutex<Cache> = Mutex::new(BTreeMap::new());

async fn discover(endpoint: &Endpoint, http: Http) -> AuthServer {
    let key = (endpoint.api(), endpoint.base_url().to_owned());
    let kept = CACHE.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    if let Some((read, metadata)) = kept
        && read.elapsed() < LIFETIME
    {
        return AuthServer::new(endpoint, metadata, http);
    }
    let url = endpoint.url_of(&[".well-known", "smart-configuration"]);
    let found = match http.get_json(endpoint.api(), OPERATION, url).await {
        Ok(document) => Metadata::from_document(endpoint, &document),
        Err(error) => Err(error.to_string()),
    };
    match found {
        Ok(metadata) => {
            let metadata = Arc::new(metadata);
            let mut cache = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
            if cache.len() >= KEPT {
                cache.clear();
            }
            cache.insert(key, (Instant::now(), metadata.clone()));
            AuthServer::new(endpoint, metadata, http)
        }
        // Not kept: the next sign-in asks again.
        Err(why) => {
            let problem = format!("the server's smart-configuration is not used, the product's defaults are: {why}");
            AuthServer::new(endpoint, Arc::new(Metadata::defaults(endpoint, vec![problem])), http)
        }
    }
}

/// A URL that is written in this crate.
#[allow(clippy::expect_used, reason = "a test parses each of them")]
fn constant(url: &str) -> Url {
    Url::parse(url).expect("a constant of this crate is a URL")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn endpoint(api: Api) -> Endpoint {
        Endpoint::production(api).unwrap()
    }

    #[test]
    fn every_api_has_defaults() {
        for api in Api::ALL {
            let metadata = Metadata::defaults(&endpoint(api), Vec::new());
            assert_eq!(metadata.token.as_str(), api.token_url());
            assert_eq!(metadata.introspect.is_some(), api.product() == Product::Office);
        }
    }

    #[test]
    fn enterprise_goes_by_two_names() {
        let metadata = Metadata::defaults(&endpoint(Api::EnterpriseR4), Vec::new());
        assert_eq!(
            metadata.issuers,
            [
                "https://fhir.nextgen.com/nge/prod/patient-oauth",
                "https://fhir.nextgen.com/nge/prod/fhir-api-r4/fhir/r4"
            ]
        );
        let jwks: Vec<&str> = metadata.jwks.iter().map(Url::as_str).collect();
        assert_eq!(
            jwks,
            [
                "https://fhir.nextgen.com/nge/prod/fhir-api-r4/.well-known/jwks.json",
                "https://fhir.nextgen.com/nge/prod/fhir-api-r4/fhir/r4/.well-known/jwk"
            ]
        );
    }

    #[test]
    fn a_document_moves_no_endpoint_into_the_clear() {
        let good = json!({"authorization_endpoint": "https://h/a", "token_endpoint": "https://h/t"});
        for bad in
            ["http://h/t", "http://127.0.0.1/t", "ftp://h/t", "https://u:p@h/t", "https://h/t#x", "/t", "javascript:0"]
        {
            for name in ["authorization_endpoint", "token_endpoint"] {
                let mut document = good.clone();
                document[name] = bad.into();
                let problem = Metadata::from_document(&endpoint(Api::OfficeR4), &document).unwrap_err();
                assert_eq!(problem, format!("its {name} is not an https URL"), "{bad}");
            }
            let mut document = good.clone();
            document["jwks_uri"] = bad.into();
            let metadata = Metadata::from_document(&endpoint(Api::OfficeR4), &document).unwrap();
            assert!(metadata.jwks.is_empty() && metadata.problems.len() == 1);
        }
        let metadata = Metadata::from_document(&endpoint(Api::OfficeR4), &good).unwrap();
        assert!(metadata.revoke.is_none(), "another server's revocation endpoint is not the default's");
    }

    /// The vendor's own documents, where they are at hand.
    #[test]
    fn defaults_are_what_production_says() {
        for (api, name) in [(Api::EnterpriseR4, "enterprise-r4"), (Api::OfficeR4, "office-r4")] {
            let Ok(text) = std::fs::read_to_string(format!("../shared/upstream/{name}.smart-configuration.json"))
            else {
                eprintln!("skipped: ../shared/upstream is not here");
                return;
            };
            let found = Metadata::from_document(&endpoint(api), &serde_json::from_str(&text).unwrap()).unwrap();
            let defaults = Metadata::defaults(&endpoint(api), Vec::new());
            assert_eq!(found.problems, [""; 0]);
            assert_eq!((found.authorize, found.token), (defaults.authorize, defaults.token));
            assert_eq!((found.revoke, found.introspect), (defaults.revoke, defaults.introspect));
            assert_eq!((found.issuers, found.jwks), (defaults.issuers, defaults.jwks));
        }
    }
}
