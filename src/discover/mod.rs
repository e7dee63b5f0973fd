//! From any FHIR base URL to the API that is there.

mod statement;

use std::{borrow::Cow, fmt, time::Duration};

use reqwest::{Response, header::ACCEPT, redirect};
use serde::de::IgnoredAny;
use url::Url;

use self::statement::Statement;
use crate::base::{
    Api, Endpoint, Error, ErrorKind, Product,
    endpoint::{self, api_of, production},
};
use crate::fhir::{
    FhirVersion, Outcome,
    identity::is_type_name,
    json::without_bom,
    tree::{Json, Unread},
};
use crate::transport::{BodyProblem, Purpose, ask, http_client};

/// What a server says of itself: the answer of [`Endpoint::discover`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Discovered {
    /// The API that fits, at the base URL that was asked. Where that is a production base but for upper and lower case
    /// (`/fhir/R4`), it is written as NextGen publishes it: sign-in compares it letter by letter.
    pub endpoint: Endpoint,
    /// The FHIR version, as the server writes it (`4.0.1`).
    pub fhir_version: String,
    /// What told the product.
    pub signal: Signal,
    /// Name and version of the software, in the server's words.
    pub software: Option<String>,
    /// The base URL that the server gives itself. It may differ from the one asked, in case at least.
    pub implementation_url: Option<String>,
    /// Where patients sign in, by the statement. SMART's own discovery document may say more.
    pub oauth: OAuthUris,
    /// What the statement says that cannot be used, or that contradicts the rest.
    pub warnings: Vec<String>,
}

/// The OAuth 2.0 endpoints in a statement: those that are `https` URLs (`http` for loopback), without user name or password.
///
/// Source: the extension `oauth-uris`, <http://hl7.org/fhir/smart-app-launch/1.0.0/conformance/>.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OAuthUris {
    /// The authorization endpoint.
    pub authorize: Option<Url>,
    /// The token endpoint.
    pub token: Option<Url>,
    /// The revocation endpoint.
    pub revoke: Option<Url>,
    /// The introspection endpoint.
    pub introspect: Option<Url>,
}

/// What told which product a server is, the most reliable first; the first that tells anything is believed.
///
/// All but the host is the server's own word, and anybody's server can say that it is NextGen's.
///
/// A practice's own base on another host is recognised by its statement. An Office server is a HAPI server and says so: only
/// its hosts and its sign-in tell it from anybody else's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Signal {
    /// The host that was asked: `nextgen.com` is Enterprise, `meditouchehr.com` and `ngo.nextgenaws.net` are Office, and so are
    /// the hosts below them.
    Host,
    /// The OAuth URIs in the statement: on those hosts, or with the path `…/patient-oauth/…` (Enterprise) or
    /// `…/realms/nextgen/…` (Office).
    OAuthUris,
    /// Name, publisher, software or description in the statement: one that names NextGen Office, NGO, MediTouch or YourHealthFile
    /// is Office; another that names NextGen is Enterprise.
    Words,
    /// The base URL that the server gives itself: on those hosts.
    ImplementationUrl,
}

impl fmt::Display for Signal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Host => "the host",
            Self::OAuthUris => "the OAuth URIs",
            Self::Words => "the server's name",
            Self::ImplementationUrl => "the server's own URL",
        })
    }
}

const OPERATION: &str = "read metadata";

/// FHIR's media types of all versions: which one the server speaks is what is to be found out.
const ACCEPTED: &str = "application/fhir+json, application/json+fhir;q=0.9, application/json;q=0.8";

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TOTAL_TIMEOUT: Duration = Duration::from_secs(60);
const MAX_REDIRECTS: usize = 5;

/// Those of NextGen's servers are under 50 KB.
const BODY_LIMIT: u64 = 16 * 1024 * 1024;

impl Endpoint {
    /// Asks the server at any FHIR base URL what it is, without a token: product, FHIR version, and which API fits.
    ///
    /// A `/metadata` at the URL's end makes no difference.
    ///
    /// ```no_run
    /// # async fn discover() -> Result<(), nextgen_patient_access::Error> {
    /// use nextgen_patient_access::Endpoint;
    ///
    /// let found = Endpoint::discover("https://fhir.nextgen.com/nge/prod/fhir-api-r4/fhir/R4").await?;
    /// println!("{}, FHIR {}, told by {}", found.endpoint.api(), found.fhir_version, found.signal);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Why no API fits: [`ErrorKind::UnknownApi`] (another vendor's server, or a FHIR version that no API of the product speaks),
    /// [`ErrorKind::Payload`] (a web page, XML, or no statement), [`ErrorKind::Limit`] (more than 16 MB), [`ErrorKind::Status`]
    /// (Enterprise DSTU2 answers 400 to whoever has no token), [`ErrorKind::Endpoint`], [`ErrorKind::Transport`],
    /// [`ErrorKind::HttpClient`].
    ///
    /// Source: <https://hl7.org/fhir/R4/http.html#capabilities>.
    pub async fn discover(base_url: &str) -> Result<Discovered, Error> {
        let base = base(base_url)?;
        let limited = |http: reqwest::ClientBuilder| {
            http.connect_timeout(CONNECT_TIMEOUT)
                .timeout(TOTAL_TIMEOUT)
                .redirect(redirect::Policy::custom(within_the_origin))
        };
        let purpose =
            Purpose { name: "discovery", for_loopback: endpoint::is_loopback(&base), connect: CONNECT_TIMEOUT };
        let http = http_client(purpose, limited)?;
        discover(base, &http).await
    }

    /// [`discover`](Endpoint::discover) over a given HTTP client.
    ///
    /// # Errors
    /// Those of [`discover`](Endpoint::discover).
    pub async fn discover_with_http(base_url: &str, http: &reqwest::Client) -> Result<Discovered, Error> {
        discover(base(base_url)?, http).await
    }
}

/// The base of a URL, spelt as NextGen publishes it if it is a production base.
fn base(text: &str) -> Result<Url, Error> {
    let mut url = endpoint::checked(None, text)?;
    let path = url.path().trim_end_matches('/');
    let path = path.strip_suffix("/metadata").unwrap_or(path).trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok(production(&url).map_or(url, |(_, published)| published))
}

async fn discover(base: Url, http: &reqwest::Client) -> Result<Discovered, Error> {
    let metadata = format!("{}/metadata", base.as_str().trim_end_matches('/'));
    let broken = |error| Error::from_transport(None, OPERATION, error);
    let request = http.get(metadata).header(ACCEPT, ACCEPTED).build().map_err(broken)?;
    let (head, body) = ask(http, request, BODY_LIMIT).await.map_err(broken)?;
    if head.status().is_success() {
        let text = text(&head, body)?;
        return fit(&base, &read(&head, &text)?);
    }
    let error = Error::new(ErrorKind::Status, "").at(None, OPERATION).with_response(head.status(), head.headers());
    // Where the body breaks off, the status still tells what happened.
    let error = error.with_outcome(body.ok().and_then(|body| Outcome::from_json(&body)));
    // What passes, or fails there, says nothing of the URL.
    let is_of_server = error.is_retryable() || head.status().is_server_error();
    Err(if is_of_server { error } else { error.with_help(after_refusal(&base)) })
}

/// What to do where `metadata` does not answer.
fn after_refusal(base: &Url) -> String {
    if let Some((api, _)) = production(base) {
        return format!(
            "this is the base of {api}; where it keeps its metadata from those without a token, as Enterprise DSTU2 does, use \
             Endpoint::production or Endpoint::new with {api}"
        );
    }
    let on_this_host: Vec<&str> = Api::ALL
        .into_iter()
        .map(Api::base_url)
        .filter(|known| Url::parse(known).is_ok_and(|known| known.origin() == base.origin()))
        .collect();
    match &*on_this_host {
        [] => "check that the URL is a FHIR base: its metadata is read without a token".to_owned(),
        known => format!("the FHIR bases on this host are {}", known.join(" and ")),
    }
}

/// A redirect to another origin is not followed: the URL's search terms, and what comes back, are nobody else's business.
fn within_the_origin(attempt: redirect::Attempt<'_>) -> redirect::Action {
    let same_origin = attempt.previous().first().is_some_and(|first| first.origin() == attempt.url().origin());
    if same_origin && attempt.previous().len() <= MAX_REDIRECTS { attempt.follow() } else { attempt.stop() }
}

/// The JSON text of an answer.
fn text(head: &Response, body: Result<Vec<u8>, BodyProblem>) -> Result<String, Error> {
    let (status, headers) = (head.status(), head.headers());
    let body = match body {
        Ok(body) => body,
        Err(BodyProblem::TooLarge) => {
            return Err(unusable(head, ErrorKind::Limit, "the answer is longer than 16 MB, and no statement is"));
        }
        Err(problem) => return Err(Error::from_body(None, OPERATION, problem).with_response(status, headers)),
    };
    let json = without_bom(&body).trim_ascii();
    if json.starts_with(b"<") {
        let start = String::from_utf8_lossy(json.get(..256).unwrap_or(json)).to_ascii_lowercase();
        let is_page = start.contains("<html") || start.contains("<!doctype html");
        let what = match is_page {
            true => "the answer is a web page, not a CapabilityStatement",
            false => "the answer is XML; a CapabilityStatement in JSON was asked for",
        };
        return Err(unusable(head, ErrorKind::Payload, what));
    }
    let no_json = |error| Error::from_payload(None, OPERATION, status, headers, &error);
    serde_json::from_slice::<IgnoredAny>(json).map_err(no_json)?;
    Ok(String::from_utf8_lossy(json).into_owned())
}

/// The statement in a JSON text.
fn read<'j>(head: &Response, text: &'j str) -> Result<Statement<'j>, Error> {
    let statement = Json::of(text).map(Statement).map_err(|why| {
        let kind = if why == Unread::Malformed { ErrorKind::Payload } else { ErrorKind::Limit };
        unusable(head, kind, format!("the answer is no statement that can be read: {why}"))
    })?;
    match statement.resource_type() {
        Some("CapabilityStatement" | "Conformance") => Ok(statement),
        Some(other) if is_type_name(other) => {
            let what = format!("the answer is a resource of type {other}, not a CapabilityStatement");
            Err(unusable(head, ErrorKind::Payload, what).with_outcome(Outcome::from_json(text.as_bytes())))
        }
        _ => Err(unusable(head, ErrorKind::Payload, "the answer is JSON, but no FHIR resource")),
    }
}

fn unusable(head: &Response, kind: ErrorKind, what: impl Into<Cow<'static, str>>) -> Error {
    Error::new(kind, what)
        .at(None, OPERATION)
        .with_response(head.status(), head.headers())
        .with_help("give the FHIR base itself, not a page about it")
}

/// The API that fits a statement, or why none does.
fn fit(base: &Url, statement: &Statement<'_>) -> Result<Discovered, Error> {
    let unknown = |what: String| Error::new(ErrorKind::UnknownApi, what).at(None, OPERATION);
    let mut warnings = Vec::new();

    let oauth = statement.oauth_uris(&mut warnings);
    let signals = statement.signals(base);
    let Some((signal, product)) = signals.first().copied() else {
        const WHY: &str = "neither its host nor its statement (name, publisher, software, OAuth URIs, own URL) names NextGen; if it is a \
                           practice's own all the same,";
        return Err(unknown("the server is not one of NextGen's, by all that it says".to_owned())
            .with_help(format!("{WHY} use Endpoint::new with the API that it speaks"))
            .in_plain_words(format!("{WHY} name the API that it speaks")));
    };
    for (other, says) in signals.iter().filter(|(_, says)| *says != product) {
        warnings.push(format!("{signal} says NextGen {product}, but {other} says NextGen {says}"));
    }

    let (written, version) = statement.fhir_version().ok_or_else(|| {
        unknown("the server's statement does not say which FHIR version it speaks".to_owned())
            .with_help("use Endpoint::new with the API that it speaks")
            .in_plain_words("name the API that it speaks")
    })?;
    let version = version.ok_or_else(|| {
        unknown(format!("the server speaks FHIR {written}, which no API of NextGen's does"))
            .with_help("NextGen's APIs speak DSTU2 (1.0), STU3 (3.0) and R4 (4.0)")
    })?;
    let is_bulk = product == Product::Office && version == FhirVersion::R4 && statement.is_bulk(base);
    let api = if is_bulk {
        Api::OfficeBulkR4
    } else {
        api_of(product, version).map_err(|error| error.at(None, OPERATION))?
    };

    let implementation_url = statement.implementation_url().map(str::to_owned);
    Ok(Discovered {
        endpoint: Endpoint::new(api, base.as_str())?,
        fhir_version: written.to_owned(),
        signal,
        software: statement.software(),
        implementation_url,
        oauth,
        warnings,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_production_base_is_spelt_as_published() {
        let base = |text| base(text).unwrap().to_string();
        for text in [
            "https://fhir.nextgen.com/nge/prod/fhir-api-r4/fhir/R4",
            "https://FHIR.nextgen.com/NGE/prod/fhir-api-r4/fhir/r4/metadata",
        ] {
            assert_eq!(base(text), "https://fhir.nextgen.com/nge/prod/fhir-api-r4/fhir/r4");
        }
        assert_eq!(base("https://fhir.example.com/fhir/R4/"), "https://fhir.example.com/fhir/R4");
    }

    #[test]
    fn a_refusal_names_the_bases_that_are_known() {
        let help = |url: &str| after_refusal(&base(url).unwrap());
        assert!(help("https://fhir.nextgen.com/nge/prod/fhir-api/fhir/DSTU2").contains("the base of enterprise-dstu2"));
        let wrong_path = help("https://fhir.nextgen.com/nge/prod/fhir-api-r4");
        assert!(wrong_path.contains("fhir-api-r4/fhir/r4/ and https://fhir.nextgen.com/nge/prod/fhir-api/fhir/dstu2/"));
        assert!(help("https://fhir.example.com/r4").contains("check that the URL is a FHIR base"));
    }

    #[test]
    fn the_host_that_was_asked_is_believed_first() {
        let office = Url::parse("https://prod-fhir.prod.ngo.nextgenaws.net/api/fhir/r4").unwrap();
        let statement = Json::of(r#"{ "fhirVersion": "4.0.1", "publisher": "NextGen" }"#).unwrap();
        let found = fit(&office, &Statement(statement)).unwrap();
        assert_eq!((found.endpoint.api(), found.signal), (Api::OfficeR4, Signal::Host));
        assert_eq!(found.warnings, ["the host says NextGen Office, but the server's name says NextGen Enterprise"]);
    }
}
