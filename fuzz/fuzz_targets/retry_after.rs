//! The header `Retry-After`: a time or none, whatever it says.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nextgen_patient_access::fuzzing;

fuzz_target!(|value: &[u8]| {
    let wait = fuzzing::retry_after(value);
    let text = std::str::from_utf8(value).unwrap_or_default();
    if let Ok(seconds) = text.parse::<u32>() {
        assert_eq!(wait.map(|wait| wait.as_secs()), Some(seconds.into()));
    }
    // With the header there or not, there is a decision.
    let next = fuzzing::wait_after(value);
    assert!(next.is_none_or(|next| next.as_secs() <= 120));
});
