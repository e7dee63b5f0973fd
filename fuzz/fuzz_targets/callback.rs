//! What a browser brings to an app: accepted only at the app's own redirect URI.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nextgen_patient_access::{auth::Launch, fuzzing, reqwest::Url};

const REDIRECT_URI: &str = "https://app.example/callback";

fuzz_target!(|text: &str| {
    // What is no URL is taken for the query of one.
    if let Ok(url) = Url::parse(text.trim())
        && fuzzing::is_callback(text, REDIRECT_URI)
    {
        assert_eq!((url.scheme(), url.host_str(), url.path()), ("https", Some("app.example"), "/callback"));
        assert!(url.port().is_none() && url.username().is_empty() && url.password().is_none());
    }
    if let Ok(launch) = Launch::from_url(text) {
        assert!(!launch.iss().is_empty());
    }
});
