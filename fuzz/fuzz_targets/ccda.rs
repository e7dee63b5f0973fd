//! C-CDA documents: whatever the bytes, they are read or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nextgen_patient_access::record::ccda::Ccda;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(ccda) = Ccda::read(bytes) {
        assert!(ccda.sections.iter().all(|section| !section.text.ends_with(char::is_whitespace)));
        assert!(!ccda.to_string().contains(|c: char| c.is_control() && c != '\n'));
    }
});
