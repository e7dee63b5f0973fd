//! A search's answer: paging reads it or says why not, and a Bundle that was read and written is read as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nextgen_patient_access::{fhir::r4::Bundle, fuzzing};

fuzz_target!(|json: &[u8]| {
    let page = fuzzing::entries(json);
    if let Ok(bundle) = Bundle::from_json(json) {
        let written = bundle.to_json();
        let again = Bundle::from_json(&written).expect("what was written can be read");
        assert_eq!(again.to_json(), written);
    }
    // What paging hands out is JSON still.
    for resource in page.into_iter().flatten() {
        serde_json::from_str::<Box<serde_json::value::RawValue>>(&resource).expect("JSON");
    }
});
