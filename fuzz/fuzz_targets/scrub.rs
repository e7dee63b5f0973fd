//! A recording that is to be handed on: nobody whom it is about is in what comes out, and that is a recording still.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nextgen_sandbox::replay::{Recording, scrub};
use serde_json::json;

/// What `~` stands for: the first letter is in no code and no word that stays by its form.
const NAME: &str = "Öwilhelmina";
/// What `^` stands for.
const NUMBER: &str = "731507315";

/// How what is found would be written: as it is, also in a URL; and in base64 at each place.
const SPELLINGS: [&str; 4] = ["wilhelmina", "d2lsaGVsbWlu", "dpbGhlbG1pb", "3aWxoZWxtaW"];

fuzz_target!(|text: &str| {
    let planted = text.replace('~', NAME).replace('^', NUMBER);
    let har = if text.starts_with("{\"log\"") { text.replace('~', NAME) } else { recording(&planted) };
    let Ok(scrubbed) = scrub(&har) else { return };
    let found = SPELLINGS.iter().find(|spelling| scrubbed.har.contains(**spelling));
    assert!(found.is_none(), "{found:?} in {}", scrubbed.har);
    let is_kept = scrubbed.kept.values().flatten().any(|kept| kept.contains(NUMBER));
    assert!(is_kept || !scrubbed.har.contains(NUMBER), "{}", scrubbed.har);

    let before = Recording::from_har(&har).expect("it was read").len();
    assert_eq!(Recording::from_har(&scrubbed.har).expect("a recording").len(), before);
});

/// One exchange, of lines: URL, a header, what was sent, what came.
fn recording(text: &str) -> String {
    let mut lines = text.splitn(5, '\n');
    let mut next = || lines.next().unwrap_or_default();
    let (url, header, media_type, sent, came) = (next(), next(), next(), next(), next());
    let (name, value) = header.split_once(':').unwrap_or((header, header));
    let headers = json!([{ "name": name, "value": value.trim_start() }]);
    let entry = json!({
        "request": { "method": "POST", "url": url, "headers": headers, "postData": { "mimeType": media_type, "text": sent } },
        "response": { "status": 200, "headers": headers, "redirectURL": url, "content": { "mimeType": media_type, "text": came } },
    });
    json!({ "log": { "entries": [entry] } }).to_string()
}
