//! What is done with what lies on another origin than the endpoint's.

use url::Url;

use crate::base::Endpoint;
use crate::base::endpoint::{is_loopback, may_be_this_machine};

/// What a client does where a server points to another origin. The token goes there in no case.
///
/// Whatever the policy, a URL is refused that is not `https`, has a user name or password in it, or leads from an endpoint
/// elsewhere to this machine. (An endpoint on loopback may point to loopback, by `http` too.)
///
/// ```
/// use nextgen_patient_access::transport::{Foreign, ForeignPolicy};
///
/// let strict = ForeignPolicy { files: Foreign::Refuse, ..ForeignPolicy::default() };
/// # let _ = strict;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ForeignPolicy {
    /// Absolute references, attachments and bulk files: what goes through [`Client::fetch`](crate::Client::fetch), and requests
    /// of [`Client::execute`](crate::Client::execute). [`Foreign::WithoutToken`] unless set.
    pub files: Foreign,
    /// The links from one page of a search to the next. [`Foreign::Refuse`] unless set: such a link holds the search terms.
    pub links: Foreign,
}

/// Whether another origin is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Foreign {
    /// It is not: [`ErrorKind::Link`](crate::ErrorKind::Link).
    Refuse,
    /// It is, without the token.
    WithoutToken,
}

impl Default for ForeignPolicy {
    fn default() -> Self {
        Self { files: Foreign::WithoutToken, links: Foreign::Refuse }
    }
}

/// Whose a URL is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Destination {
    /// The endpoint's own origin: the token may go there.
    Home,
    /// Another origin, that may be asked.
    Foreign,
}

impl Foreign {
    /// Where a URL leads, seen from an endpoint; or why it is not asked.
    pub(crate) fn destination(self, endpoint: &Endpoint, url: &Url) -> Result<Destination, String> {
        if !url.username().is_empty() || url.password().is_some() {
            return Err("the URL has a user name or a password in it".to_owned());
        }
        if endpoint.is_same_origin(url) {
            return Ok(Destination::Home);
        }
        let origin = url.origin().ascii_serialization();
        if self == Self::Refuse {
            return Err(format!("it leads to another origin, {origin}"));
        }
        if may_be_this_machine(url) && !endpoint.is_loopback() {
            return Err(format!("it leads to this machine, {origin}"));
        }
        match (url.scheme(), is_loopback(url)) {
            ("https", _) | ("http", true) => Ok(Destination::Foreign),
            ("http", false) => Err(format!("it leads to {origin}, where everybody on the way could read the answer")),
            (scheme, _) => Err(format!("it is no https URL, but {scheme}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Api;

    #[test]
    fn no_server_elsewhere_points_to_this_machine() {
        let endpoint = Endpoint::new(Api::OfficeR4, "https://fhir.example.com/r4").unwrap();
        let leads_to = |url: &str| Foreign::WithoutToken.destination(&endpoint, &url.parse().unwrap());
        for host in [
            "localhost",
            "LOCALHOST.",
            "a.localhost",
            "127.0.0.1",
            "127.1",
            "0x7f000001",
            "0.0.0.0",
            "[::1]",
            "[::]",
            "[::ffff:127.0.0.1]",
        ] {
            for scheme in ["http", "https"] {
                assert!(leads_to(&format!("{scheme}://{host}:8443/x")).is_err(), "{scheme}://{host}");
            }
        }
        assert_eq!(leads_to("https://notlocalhost/x"), Ok(Destination::Foreign));
        assert_eq!(leads_to("https://127.0.0.1.example.com/x"), Ok(Destination::Foreign));
    }
}
