//! Where references lead, seen from an endpoint.

use url::Url;

use crate::base::Endpoint;
use crate::fhir::reference::Reference;

/// What the text of a `reference` leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A resource of this server.
    Here(Reference),
    /// A resource of another server, and its type.
    Elsewhere(String),
    /// Nothing that is to be fetched: a contained resource, a URN, a search, no reference at all.
    None,
    /// Something that cannot be resolved.
    Unknown,
}

impl Target {
    /// Source: <https://hl7.org/fhir/R4/references.html#literal>.
    pub(super) fn of(text: &str, endpoint: &Endpoint) -> Self {
        // A canonical may name a version.
        let text = text.split(['|', '#']).next().unwrap_or_default().trim().trim_end_matches('/');
        if text.is_empty() || text.contains('?') {
            return Self::None;
        }
        let Ok(url) = Url::parse(text) else {
            return match Reference::at_the_end_of(text) {
                Some(("", reference)) => Self::Here(reference),
                _ => Self::Unknown,
            };
        };
        match url.scheme() {
            "http" | "https" => {}
            "urn" => return Self::None,
            _ => return Self::Unknown,
        }
        match Reference::at_the_end_of(url.path()) {
            Some((_, reference)) => match endpoint.is_below(&url) {
                true => Self::Here(reference),
                false => Self::Elsewhere(reference.resource_type),
            },
            None => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Api;

    #[test]
    fn references_lead_here_elsewhere_or_nowhere() {
        let endpoint = Endpoint::new(Api::EnterpriseR4, "https://fhir.example.com/fhir/r4").unwrap();
        let here = |resource_type: &str, id: &str| Target::Here(Reference::new(resource_type, id).unwrap());
        for (text, target) in [
            ("Practitioner/12", here("Practitioner", "12")),
            ("Practitioner/12/_history/3", here("Practitioner", "12")),
            ("https://fhir.example.com/fhir/r4/Location/a-b.c", here("Location", "a-b.c")),
            // The server writes its own path in other case.
            ("https://fhir.example.com/fhir/R4/Location/x", here("Location", "x")),
            ("https://fhir.example.com/fhir/r4/Questionnaire/q|1.0", here("Questionnaire", "q")),
            ("https://fhir.example.com:8443/fhir/r4/Location/x", Target::Elsewhere("Location".into())),
            ("https://fhir.example.com/other/Location/x", Target::Elsewhere("Location".into())),
            ("http://other.example.com/Location/x", Target::Elsewhere("Location".into())),
            (" Practitioner/12", here("Practitioner", "12")),
            ("Practitioner/12/", here("Practitioner", "12")),
            ("https://fhir.example.com/fhir/r4/Location/x/ ", here("Location", "x")),
            ("Practitioner?identifier=http://x|1", Target::None),
            ("mailto:ann@example.com", Target::Unknown),
            ("#contained", Target::None),
            ("urn:uuid:0d0b1c2e-0000-0000-0000-000000000000", Target::None),
            ("urn:oid:1.2.3", Target::None),
            ("Practitioner/..", Target::Unknown),
            ("Practitioner/a b", Target::Unknown),
            ("../Practitioner/1", Target::Unknown),
            ("practitioner/1", Target::Unknown),
            ("Practitioner", Target::Unknown),
            ("", Target::None),
            ("https://fhir.example.com/fhir/r4", Target::Unknown),
        ] {
            assert_eq!(Target::of(text, &endpoint), target, "{text}");
        }
    }
}
