//! What an authorization server says: a token that a header can carry, for a time that can be; sign-in at one server, and not in clear text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nextgen_patient_access::{fuzzing, reqwest::Url};

const LONGEST: u64 = 366 * 24 * 60 * 60;

fuzz_target!(|answer: &[u8]| {
    if let Some((token, seconds)) = fuzzing::grant(answer) {
        assert!(!token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic()));
        assert!(seconds.is_none_or(|seconds| (1..=LONGEST).contains(&seconds)));
    }
    let Ok(document) = std::str::from_utf8(answer) else { return };
    for (base, may_be_clear) in [("https://fhir.example.com/r4", false), ("http://127.0.0.1:9/r4", true)] {
        let Some((with_secrets, keys)) = fuzzing::sign_in(base, document) else { continue };
        assert!(with_secrets.iter().all(|url| url.origin() == with_secrets[0].origin()));
        for url in with_secrets.iter().chain(&keys) {
            assert!(url.scheme() == "https" || (may_be_clear && is_loopback(url)), "{url}");
            assert!(url.fragment().is_none() && url.username().is_empty() && url.password().is_none(), "{url}");
        }
    }
});

fn is_loopback(url: &Url) -> bool {
    url.host_str().is_some_and(|host| host.starts_with("127.") || matches!(host, "localhost" | "[::1]"))
}
