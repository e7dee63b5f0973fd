//! What the record needs to know of a resource: found in any JSON text without a crash, and the same on one line.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nextgen_patient_access::record::{Resource, Summary, one_line};
use serde_json::value::RawValue;

fuzz_target!(|text: &str| {
    let Ok(json) = serde_json::from_str::<Box<RawValue>>(text) else {
        one_line(text);
        return;
    };
    let line = one_line(json.get());
    assert!(!line.contains('\n'));
    let again = Resource::new(RawValue::from_string(line).expect("it is JSON as before"));
    let found = Resource::new(json);
    let of = |it: &Option<Resource>| it.as_ref().map(|it| (it.resource_type().to_owned(), it.id().map(str::to_owned)));
    assert_eq!(of(&found), of(&again));
    if let Some(found) = found {
        let mut summary = Summary::default();
        summary.add(&found);
        assert!(!summary.to_string().contains(|c: char| c.is_control() && c != '\n'));
    }
});
