//! Links and references: what is taken for the endpoint's own really is.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, fuzzing, reqwest::Url};

static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let endpoint = Endpoint::new(Api::OfficeR4, "https://fhir.example.com/api/fhir/r4").expect("an endpoint");
    Client::new(endpoint, AccessToken::new("token")).expect("a client")
});

fuzz_target!(|link: &str| {
    if let Ok(fetch) = CLIENT.fetch(link) {
        let url = fetch.url();
        assert_eq!(url.scheme(), "https");
        assert!(url.username().is_empty() && url.password().is_none() && url.fragment().is_none());
        let host = url.host_str().expect("a host").trim_end_matches('.');
        let is_own = host == "fhir.example.com" && url.port_or_known_default() == Some(443);
        assert!(fetch.is_foreign() || is_own, "the token would go to {url}");
    }
    if let Some((first, next)) = fuzzing::page_after(link) {
        assert_ne!(first, next);
        let place = |url: &Url| (url.scheme().to_owned(), url.authority().to_owned(), url.path().to_owned());
        assert_eq!(place(&first), place(&next));
    }
});
