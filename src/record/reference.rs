//! References between resources.

use std::fmt;

use url::Url;

use crate::{Endpoint, client::is_type_name};

/// A resource of this server: `Practitioner/12`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Reference {
    pub(super) resource_type: String,
    pub(super) id: String,
}

/// What the text of a `reference` leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A resource of this server.
    Here(Reference),
    /// A resource of another server, and its type.
    Elsewhere(String),
    /// Nothing that can be fetched: a contained resource, a URN, no reference at all.
    None,
}

impl Reference {
    pub(super) fn new(resource_type: &str, id: &str) -> Option<Self> {
        let is_type = is_type_name(resource_type) && resource_type.starts_with(|c: char| c.is_ascii_uppercase());
        // FHIR's ids, and a little more: servers have been seen with underscores and with longer ones.
        let is_id = (1..=128).contains(&id.len())
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
            && !id.trim_matches('.').is_empty();
        (is_type && is_id).then(|| Self { resource_type: resource_type.to_owned(), id: id.to_owned() })
    }

    /// `Type/id` or `Type/id/_history/version`, as the last segments of a path.
    fn at_the_end_of(path: &str) -> Option<(&str, Self)> {
        let path = path.split_once("/_history/").map_or(path, |(before, _)| before);
        let (rest, id) = path.rsplit_once('/')?;
        let (base, resource_type) = rest.rsplit_once('/').unwrap_or(("", rest));
        Some((base, Self::new(resource_type, id)?))
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.resource_type, self.id)
    }
}

impl Target {
    /// Source: <https://hl7.org/fhir/R4/references.html#literal>.
    pub(super) fn of(text: &str, endpoint: &Endpoint) -> Self {
        // A canonical may name a version.
        let text = text.split(['|', '#']).next().unwrap_or_default();
        let Ok(url) = Url::parse(text) else {
            return match Reference::at_the_end_of(text) {
                Some(("", reference)) => Self::Here(reference),
                _ => Self::None,
            };
        };
        if !matches!(url.scheme(), "http" | "https") {
            return Self::None;
        }
        match Reference::at_the_end_of(url.path()) {
            Some((_, reference)) => match endpoint.is_below(&url) {
                true => Self::Here(reference),
                false => Self::Elsewhere(reference.resource_type),
            },
            None => Self::None,
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
            ("#contained", Target::None),
            ("urn:uuid:0d0b1c2e-0000-0000-0000-000000000000", Target::None),
            ("urn:oid:1.2.3", Target::None),
            ("Practitioner/..", Target::None),
            ("Practitioner/a b", Target::None),
            ("../Practitioner/1", Target::None),
            ("practitioner/1", Target::None),
            ("Practitioner", Target::None),
            ("", Target::None),
            ("https://fhir.example.com/fhir/r4", Target::None),
        ] {
            assert_eq!(Target::of(text, &endpoint), target, "{text}");
        }
    }
}
