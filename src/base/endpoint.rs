//! Where an API is reached.

use std::net::Ipv4Addr;

use url::{Host, Url};

use super::{Api, Error, ErrorKind, Product, description::Description};
use crate::fhir::FhirVersion;

/// The operation that answers with C-CDA documents.
const CCDA: &str = "ccda";

/// An [`Api`] at a base URL: production, or a given one (a practice's own, a test system, a sandbox on loopback).
///
/// ```
/// use nextgen_patient_access::{Api, Endpoint};
///
/// let production = Endpoint::production(Api::EnterpriseR4)?;
/// assert_eq!(production.base_url(), "https://fhir.nextgen.com/nge/prod/fhir-api-r4/fhir/r4");
///
/// let sandbox = Endpoint::new(Api::OfficeR4, "http://127.0.0.1:8080/api/fhir/r4/")?;
/// assert_eq!(sandbox.base_url(), "http://127.0.0.1:8080/api/fhir/r4");
/// assert_eq!(sandbox.ccda_url().map(url::Url::as_str), Some("http://127.0.0.1:8080/api/ccda"));
///
/// assert!(Endpoint::new(Api::OfficeR4, "http://fhir.example.com/r4").is_err(), "a token must not travel in the clear");
/// # Ok::<(), nextgen_patient_access::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    api: Api,
    base: Url,
    ccda: Option<Url>,
}

impl Endpoint {
    /// The API's production server, at [`Api::base_url`].
    ///
    /// # Errors
    /// None in practice: the five URLs pass the checks of [`Endpoint::new`].
    pub fn production(api: Api) -> Result<Self, Error> {
        Self::new(api, api.base_url())
    }

    /// The production endpoint of a product's patient access in a FHIR version.
    ///
    /// ```
    /// use nextgen_patient_access::{Api, Endpoint, FhirVersion, Product};
    ///
    /// let endpoint = Endpoint::for_product(Product::Office, FhirVersion::Stu3)?;
    /// assert_eq!(endpoint.api(), Api::OfficeR3);
    /// assert!(Endpoint::for_product(Product::Enterprise, FhirVersion::Stu3).is_err());
    /// # Ok::<(), nextgen_patient_access::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::UnknownApi`] if the product has no API in that version.
    pub fn for_product(product: Product, version: FhirVersion) -> Result<Self, Error> {
        Self::production(api_of(product, version)?)
    }

    /// The API at a FHIR service base URL. A `/` at its end makes no difference.
    ///
    /// # Errors
    /// [`ErrorKind::Endpoint`] unless the URL is `https` (`http` is accepted for loopback hosts only) and free of user
    /// name, password, query and fragment.
    pub fn new(api: Api, base_url: &str) -> Result<Self, Error> {
        let mut base = checked(Some(api), base_url)?;
        let path = base.path().trim_end_matches('/').to_owned();
        base.set_path(&path);
        let ccda = Description::of(api).other(CCDA).and_then(|ccda| ccda.beside.as_ref()).map(|beside| {
            let mut url = base.clone();
            url.set_path(&format!("{}{}", above(&path, CCDA), beside.path));
            url
        });
        Ok(Self { api, base, ccda })
    }

    /// The same endpoint with its C-CDA documents somewhere else than beside the FHIR base.
    ///
    /// The access token is sent there only if it is on the endpoint's own origin.
    ///
    /// # Errors
    /// [`ErrorKind::Endpoint`], as for [`Endpoint::new`].
    pub fn with_ccda_url(mut self, url: &str) -> Result<Self, Error> {
        self.ccda = Some(checked(Some(self.api), url)?);
        Ok(self)
    }

    /// The API.
    pub const fn api(&self) -> Api {
        self.api
    }

    /// The FHIR service base URL, without a `/` at its end.
    pub fn base_url(&self) -> &str {
        self.base.as_str().trim_end_matches('/')
    }

    /// Where the API answers with C-CDA documents; `None` where it has none.
    ///
    /// Office serves them beside the FHIR base: `…/api/ccda` for `…/api/fhir/r4`, by the vendor's swagger of `office-r4`; for
    /// `office-r3` the same place is inferred. A base that does not end so has them at `{base}/ccda`.
    pub const fn ccda_url(&self) -> Option<&Url> {
        self.ccda.as_ref()
    }

    /// Refuses an endpoint of another API than `api`.
    #[cfg(feature = "_typed")]
    pub(crate) fn must_be_of(&self, api: Api) -> Result<(), Error> {
        if self.api() == api {
            return Ok(());
        }
        let what = format!("this client is for {api}, and the endpoint is of another API");
        Err(Error::new(ErrorKind::Endpoint, what).for_api(self.api()))
    }

    /// The URL of a resource type or of a resource: the base and more path segments, each percent-encoded.
    pub(crate) fn url_of(&self, segments: &[&str]) -> Url {
        let mut url = self.base.clone();
        // An http(s) URL always has path segments.
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().extend(segments);
        }
        url
    }

    /// Where an operation is that lies beside the FHIR base, in place of `url` below that.
    #[cfg(feature = "_typed")]
    pub(crate) fn beside(&self, operation: &super::description::Operation, url: &Url) -> Option<Url> {
        operation.beside.as_ref()?;
        let mut moved = url.clone();
        match &self.ccda {
            Some(ccda) if operation.id == CCDA => {
                moved = ccda.clone();
                moved.set_query(url.query());
            }
            _ => {
                let base = self.base.path().trim_end_matches('/');
                let below = url.path().strip_prefix(base)?;
                moved.set_path(&format!("{}{below}", above(base, operation.id)));
            }
        }
        Some(moved)
    }

    /// The media types of what a URL answers, for all that is known of it: C-CDA documents where those are, else FHIR's.
    pub(crate) fn media_types_at(&self, url: &Url) -> &'static str {
        match &self.ccda {
            Some(ccda) if ccda.path() == url.path() => {
                Description::of(self.api).other(CCDA).map_or("text/xml", |ccda| ccda.accept)
            }
            _ => self.api.media_type(),
        }
    }

    /// The resource type that a URL searches: the one segment behind the base, where it is that.
    pub(crate) fn searched_type<'u>(&self, url: &'u Url) -> Option<&'u str> {
        let below = url.path().strip_prefix(self.base.path().trim_end_matches('/'))?.strip_prefix('/')?;
        (self.is_same_origin(url) && !below.contains('/')).then_some(below)
    }

    /// Whether a URL is on the endpoint's own origin (scheme, host and port), the only one that may see the token.
    pub(crate) fn is_same_origin(&self, url: &Url) -> bool {
        // A user name in a URL would become an Authorization header of its own.
        origin(url) == origin(&self.base) && url.username().is_empty() && url.password().is_none()
    }

    /// Scheme, host and port, as text.
    pub(crate) fn origin(&self) -> String {
        origin_text(&self.base)
    }

    /// Whether a URL is below the FHIR base.
    #[cfg(feature = "record")]
    pub(crate) fn is_below(&self, url: &Url) -> bool {
        self.below(url).is_some()
    }

    /// The path of a URL below the FHIR base, from there on. Enterprise writes its own path in other case.
    pub(crate) fn below<'u>(&self, url: &'u Url) -> Option<&'u str> {
        let base = self.base.path().trim_end_matches('/');
        let (start, rest) = url.path().split_at_checked(base.len())?;
        let is_below = self.is_same_origin(url) && start.eq_ignore_ascii_case(base);
        rest.strip_prefix('/').filter(|_| is_below)
    }

    /// Whether this is on the origin of the API's production server.
    #[cfg(feature = "auth")]
    pub(crate) fn is_at_production(&self) -> bool {
        Url::parse(self.api.base_url()).is_ok_and(|published| self.is_same_origin(&published))
    }

    /// Whether the endpoint is on this machine, as [`transport::is_loopback`](crate::transport::is_loopback) tells.
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.base)
    }
}

/// What a base's path is without its end, where the base ends as that of an API which has an operation beside it.
fn above<'p>(path: &'p str, operation: &str) -> &'p str {
    let ends = Api::ALL.into_iter().filter_map(|api| Description::of(api).other(operation)?.beside.as_ref());
    ends.filter_map(|beside| path.strip_suffix(beside.end)).next().unwrap_or(path)
}

/// The patient access API of a product in a FHIR version.
pub(crate) fn api_of(product: Product, version: FhirVersion) -> Result<Api, Error> {
    let patient_access = Api::ALL.into_iter().filter(|api| *api != Api::OfficeBulkR4 && api.product() == product);
    patient_access.clone().find(|api| api.fhir_version() == version).ok_or_else(|| {
        let spoken: Vec<String> = patient_access.map(|api| api.fhir_version().to_string()).collect();
        Error::new(ErrorKind::UnknownApi, format!("NextGen {product} has no API in FHIR {version}"))
            .with_help(format!("it has one in {}", spoken.join(" and one in ")))
    })
}

/// The API whose production base this is, in upper or lower case, and that base.
pub(crate) fn production(url: &Url) -> Option<(Api, Url)> {
    Api::ALL.into_iter().find_map(|api| {
        let published = Url::parse(api.base_url().trim_end_matches('/')).ok()?;
        let same = published.origin() == url.origin() && published.path().eq_ignore_ascii_case(url.path());
        same.then_some((api, published))
    })
}

/// A URL that may be asked; `api`, where it is known, is for errors.
pub(crate) fn checked(api: Option<Api>, text: &str) -> Result<Url, Error> {
    // The text is not repeated in errors: what is wrong with it may be a secret.
    let refuse = |what| {
        let example = api.unwrap_or(Api::EnterpriseR4).base_url();
        Error::new(ErrorKind::Endpoint, what)
            .for_api(api)
            .with_help(format!("give a URL such as {example} (https; http for loopback only)"))
    };
    let url = Url::parse(text).map_err(|_| refuse("the endpoint's address is not an absolute URL"))?;
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(&url) => {}
        "http" => {
            return Err(refuse("the endpoint's URL is http, which would show the token and the record to the network"));
        }
        _ => return Err(refuse("the endpoint's URL is not an https URL")),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("the endpoint's URL contains a user name or a password"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("the endpoint's URL has a query or a fragment"));
    }
    Ok(url)
}

/// Scheme, host and port. The parser has put case, international names and default ports right; a dot at the end of a host's
/// name changes nothing about whose it is.
fn origin(url: &Url) -> (&str, Option<&str>, Option<u16>) {
    let host = url.host_str().map(|host| host.strip_suffix('.').unwrap_or(host));
    (url.scheme(), host, url.port_or_known_default())
}

/// The same, as text: one for all the ways to write it.
pub(crate) fn origin_text(url: &Url) -> String {
    let (scheme, host, _) = origin(url);
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{scheme}://{}{port}", host.unwrap_or_default())
}

/// Whether a URL is `https`, or `http` on loopback, and free of user name and password.
pub(crate) fn is_safe(url: &Url) -> bool {
    let private = url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url));
    private && url.username().is_empty() && url.password().is_none()
}

/// Whether a URL leads to this machine only: to `localhost`, or a loopback address. There `http` is enough, for nobody else hears it.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Whether a URL may lead to this machine, in any of the ways in which its address can be written. Not for what is to be
/// trusted: some of these names a resolver may send elsewhere.
pub(crate) fn may_be_this_machine(url: &Url) -> bool {
    let is_here = |address: Ipv4Addr| address.is_loopback() || address.is_unspecified();
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.strip_suffix('.').unwrap_or(name);
            name == "localhost" || name.ends_with(".localhost")
        }
        Some(Host::Ipv4(address)) => is_here(address),
        Some(Host::Ipv6(address)) => {
            address.is_loopback() || address.is_unspecified() || address.to_ipv4_mapped().is_some_and(is_here)
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_production_endpoint_is_valid() {
        for api in Api::ALL {
            let endpoint = Endpoint::production(api).unwrap();
            assert_eq!(endpoint.base_url(), api.base_url().trim_end_matches('/'));
        }
    }

    #[test]
    fn unsafe_bases_are_refused_without_being_repeated() {
        for base in [
            "fhir.example.com/r4",
            "/fhir/r4",
            "ftp://fhir.example.com/r4",
            "http://fhir.example.com/r4",
            "http://127.0.0.1.example.com/r4",
            "https://user:hunter2@fhir.example.com/r4",
            "https://fhir.example.com/r4?key=hunter2",
            "https://fhir.example.com/r4#hunter2",
        ] {
            let error = Endpoint::new(Api::OfficeR4, base).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Endpoint, "{base}");
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{base}");
        }
    }

    #[test]
    fn loopback_may_be_http() {
        for base in ["http://localhost:1/", "http://127.0.0.1:1", "http://[::1]:1//"] {
            let endpoint = Endpoint::new(Api::OfficeR4, base).unwrap();
            assert_eq!(endpoint.base_url(), base.trim_end_matches('/'));
            assert_eq!(endpoint.url_of(&["Patient"]).as_str(), format!("{}/Patient", endpoint.base_url()));
        }
    }

    #[test]
    fn ccda_lives_beside_the_fhir_base_of_office() {
        let ccda = |api, base| Endpoint::new(api, base).unwrap().ccda_url().map(|url| url.to_string());
        assert_eq!(ccda(Api::OfficeR4, "https://h/api/fhir/r4/").as_deref(), Some("https://h/api/ccda"));
        assert_eq!(ccda(Api::OfficeR3, "https://h/api/fhir/").as_deref(), Some("https://h/api/ccda"));
        assert_eq!(ccda(Api::OfficeR4, "https://h/other").as_deref(), Some("https://h/other/ccda"));
        assert_eq!(ccda(Api::EnterpriseR4, "https://h/fhir/r4"), None);
        let moved = Endpoint::production(Api::OfficeR4).unwrap().with_ccda_url("https://h/documents").unwrap();
        assert_eq!(moved.ccda_url().map(Url::as_str), Some("https://h/documents"));
    }

    #[test]
    fn segments_are_encoded() {
        let endpoint = Endpoint::production(Api::OfficeR4).unwrap();
        let url = endpoint.url_of(&["Patient", "a/b?c#d e"]);
        assert_eq!(url.as_str(), "https://fhir.meditouchehr.com/api/fhir/r4/Patient/a%2Fb%3Fc%23d%20e");
    }

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        let endpoint = Endpoint::new(Api::OfficeR4, "https://fhir.example.com/r4").unwrap();
        let own = |url| endpoint.is_same_origin(&Url::parse(url).unwrap());
        assert!(own("https://FHIR.example.com:443/R4/Patient"));
        assert!(own("https://fhir.example.com./R4/Patient"));
        assert!(!own("http://fhir.example.com/r4"));
        assert!(!own("https://fhir.example.com:8443/r4"));
        assert!(!own("https://fhir.example.com.evil.example/r4"));
        assert!(!own("https://someone@fhir.example.com/r4"));
        assert!(!own("https://fhir.example.com@evil.example/r4"));
        assert!(!own("https://evil.example\\@fhir.example.com/r4"), "a host ends at a backslash");
        let idn = Endpoint::new(Api::OfficeR4, "https://bücher.example/r4").unwrap();
        assert!(idn.is_same_origin(&Url::parse("https://xn--bcher-kva.example/r4").unwrap()));
        assert!(!idn.is_same_origin(&Url::parse("https://bucher.example/r4").unwrap()));
    }
}
