//! Manifests, of servers and of folders, and the state of an export: no name in them leads out of the folder, and no change goes unseen.
#![no_main]

use std::{
    collections::HashSet,
    path::{Component, Path},
};

use libfuzzer_sys::fuzz_target;
use nextgen_patient_access::fuzzing;

fuzz_target!(|json: &[u8]| {
    for read in [fuzzing::record_manifest, fuzzing::export_manifest] {
        if let Some((written, names)) = read(json) {
            names.iter().for_each(|name| stays_inside(name));
            assert_eq!(read(written.as_bytes()), Some((written, names)), "what was written is read as the same");
        }
    }
    if let Some(places) = fuzzing::served_manifest(json) {
        places.iter().for_each(|place| stays_inside(place));
        assert_eq!(places.iter().collect::<HashSet<_>>().len(), places.len(), "a place for each");
    }
    if let Some([mut written, again]) = fuzzing::export_state(json) {
        assert_eq!(written, again);
        let at = json.len() * 31 % written.len();
        written[at] ^= 1;
        assert_eq!(fuzzing::export_state(&written), None, "{}", String::from_utf8_lossy(&written));
    }
});

fn stays_inside(name: &str) {
    let is_inside = |part: Component<'_>| matches!(part, Component::Normal(_));
    assert!(!name.is_empty() && !name.starts_with('.') && Path::new(name).components().all(is_inside), "{name}");
    assert!(!matches!(name, "manifest.json"), "{name}");
}
