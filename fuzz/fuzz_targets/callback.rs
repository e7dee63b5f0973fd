//! What a browser brings to an app: accepted only at the app's own redirect URI.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nextgen_patient_access::{auth::Launch, fuzzing};

const REDIRECT_URI: &str = "https://app.example/callback";

fuzz_target!(|text: &str| {
    if fuzzing::is_callback(text, REDIRECT_URI) && text.trim().contains("://") && !text.trim().starts_with(['/', '?']) {
        let place = text.trim().split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
        // Spelt otherwise or a bare query, but never at another place.
        assert!(place.contains("app.example") || !place.starts_with("http"), "{text}");
    }
    if let Ok(launch) = Launch::from_url(text) {
        assert!(!launch.iss().is_empty());
    }
});
