//! A CapabilityStatement (or DSTU2's Conformance), read leniently: a member that is not as FHIR says counts as absent.

use url::Url;

use super::{OAuthUris, Signal};
use crate::base::{Product, endpoint};
use crate::fhir::{FhirVersion, tree::Json};

const OAUTH_URIS: &str = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

const BULK_DATA: &str = "http://hl7.org/fhir/uv/bulkdata/";

pub(super) struct Statement<'j>(pub(super) Json<'j>);

impl Statement<'_> {
    pub(super) fn resource_type(&self) -> Option<&str> {
        self.text("resourceType")
    }

    /// The FHIR version as written, and as one of ours.
    pub(super) fn fhir_version(&self) -> Option<(&str, Option<FhirVersion>)> {
        let written = match self.text("fhirVersion") {
            // It may go into an error, where nothing of the server's free text may.
            Some(text) if text.len() <= 16 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b".-".contains(&b)) => {
                text
            }
            Some(_) => return None,
            // This resource type is DSTU2's alone.
            None if self.resource_type() == Some("Conformance") => "1.0.2",
            None => return None,
        };
        Some((written, FhirVersion::of_number(written)))
    }

    /// Name and version of the software.
    pub(super) fn software(&self) -> Option<String> {
        let name = self.text("software/name")?;
        Some(match self.text("software/version") {
            Some(version) => format!("{name} {version}"),
            None => name.to_owned(),
        })
    }

    pub(super) fn implementation_url(&self) -> Option<&str> {
        self.text("implementation/url")
    }

    /// What tells the product, in the order of [`Signal`].
    pub(super) fn signals(&self, base: &Url) -> Vec<(Signal, Product)> {
        let own_url = self.implementation_url().and_then(|url| Url::parse(url).ok());
        [
            (Signal::Host, product_of_host(base)),
            (Signal::OAuthUris, self.oauth_texts().find_map(|(_, url)| product_of_sign_in(&Url::parse(url).ok()?))),
            (Signal::Words, self.product_of_words()),
            (Signal::ImplementationUrl, own_url.as_ref().and_then(product_of_host)),
        ]
        .into_iter()
        .filter_map(|(signal, product)| Some((signal, product?)))
        .collect()
    }

    fn product_of_words(&self) -> Option<Product> {
        let places = ["name", "title", "publisher", "software/name", "implementation/description", "description"];
        let texts: Vec<String> =
            places.iter().filter_map(|place| self.text(place)).map(str::to_ascii_lowercase).collect();
        let named = |name: &str| texts.iter().any(|text| text.contains(name));
        let is_ngo = texts.iter().any(|text| text.split(|c: char| !c.is_alphanumeric()).any(|word| word == "ngo"));
        if is_ngo || named("nextgen office") || named("meditouch") || named("yourhealthfile") {
            return Some(Product::Office);
        }
        named("nextgen").then_some(Product::Enterprise)
    }

    /// Whether this is a bulk export rather than a patient's API.
    pub(super) fn is_bulk(&self, base: &Url) -> bool {
        let mut guides = self.0.get("instantiates").items().iter().filter_map(Json::text);
        base.path().split('/').any(|segment| segment.eq_ignore_ascii_case("bulkfhir"))
            || guides.any(|guide| guide.starts_with(BULK_DATA))
    }

    /// The OAuth URIs that are safe to use; of others, a warning each.
    pub(super) fn oauth_uris(&self, warnings: &mut Vec<String>) -> OAuthUris {
        let mut uris = OAuthUris::default();
        for (name, text) in self.oauth_texts() {
            let place = match name {
                "authorize" => &mut uris.authorize,
                "token" => &mut uris.token,
                "revoke" => &mut uris.revoke,
                "introspect" => &mut uris.introspect,
                _ => continue,
            };
            match Url::parse(text) {
                Ok(url) if endpoint::is_safe(&url) => *place = Some(url),
                _ => warnings.push(format!("the statement's OAuth URI `{name}` is no https URL, and is left out")),
            }
        }
        uris
    }

    /// The OAuth URIs, by name.
    fn oauth_texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let securities = self.0.get("rest").items().iter().map(|rest| rest.get("security"));
        let outer = securities.flat_map(extensions).filter(|extension| extension.get("url").text() == Some(OAUTH_URIS));
        outer.flat_map(extensions).filter_map(|uri| Some((uri.get("url").text()?, uri.get("valueUri").text()?)))
    }

    fn text(&self, path: &str) -> Option<&str> {
        self.0.at(path).text()
    }
}

fn extensions<'e>(element: &'e Json<'_>) -> impl Iterator<Item = &'e Json<'e>> {
    element.get("extension").items().iter()
}

fn product_of_host(url: &Url) -> Option<Product> {
    let host = url.host_str()?;
    let below = |domain: &str| host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    if below("meditouchehr.com") || below("ngo.nextgenaws.net") {
        return Some(Product::Office);
    }
    below("nextgen.com").then_some(Product::Enterprise)
}

fn product_of_sign_in(url: &Url) -> Option<Product> {
    product_of_host(url).or_else(|| {
        if url.path().contains("/patient-oauth/") {
            Some(Product::Enterprise)
        } else if url.path().contains("/realms/nextgen/") {
            Some(Product::Office)
        } else {
            None
        }
    })
}
