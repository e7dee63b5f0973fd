//! What a request is for, in words that the log may have.

use url::Url;

use crate::base::{Endpoint, description::Description};

/// Segments of a path that are FHIR's or the vendor's own, beside the types.
const WORDS: [&str; 10] = [
    "$everything",
    "$export",
    "$patient-search",
    "Binary",
    "Endpoint",
    "Group",
    "_history",
    "document",
    "endpoint",
    "metadata",
];

/// The path of a URL below the endpoint's base: the types and operations that are known, and `{id}` for anything else, which may be an
/// id, or a server's own word. What is not below the base is `{url}`, but for Office's `ccda`, which is beside it.
pub(super) fn route(endpoint: &Endpoint, url: &Url) -> String {
    let Some(path) = endpoint.below(url) else {
        let is_ccda = endpoint.is_same_origin(url) && url.path().ends_with("/ccda");
        return if is_ccda { "ccda" } else { "{url}" }.to_owned();
    };
    let description = Description::of(endpoint.api());
    let is_type = |word: &str| description.reads.contains(&word) || description.is_searched(word);
    let segments = path.split('/').enumerate().map(|(place, segment)| {
        // A patient may be called what a type is called, in the place of an id.
        let is_known = WORDS.contains(&segment) && (place == 0 || segment.starts_with(['$', '_']));
        if is_known || (place == 0 && is_type(segment)) { segment } else { "{id}" }
    });
    segments.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Api;

    #[test]
    fn a_route_has_types_and_operations_and_nothing_else() {
        let endpoint = Endpoint::new(Api::OfficeR4, "https://fhir.example.com/r4").unwrap();
        for (url, expected) in [
            ("https://fhir.example.com/r4/Patient/Patient", "Patient/{id}"),
            ("https://fhir.example.com/R4/Observation?patient=Doe", "Observation"),
            ("https://fhir.example.com/r4/Doe/pdf-Doe", "{id}/{id}"),
            ("https://fhir.example.com/r4/document/pdf-Doe", "document/{id}"),
            ("https://fhir.example.com/r4/Patient/1/$everything", "Patient/{id}/$everything"),
            ("https://fhir.example.com/r4/metadata", "metadata"),
            ("https://fhir.example.com/ccda?patient=Doe", "ccda"),
            ("https://fhir.example.com/Doe", "{url}"),
            ("https://files.example.com/ccda", "{url}"),
            ("https://files.example.com/r4/Patient/Doe", "{url}"),
        ] {
            assert_eq!(route(&endpoint, &Url::parse(url).unwrap()), expected, "{url}");
        }
    }
}
