//! Ten thousand damaged texts: none panics, and what is read is written so that it reads the same again.

use super::*;

/// A small generator of numbers (xorshift): the same ones in each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    fn choose<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        texts[self.below(texts.len())]
    }
}

/// Pieces of JSON that stand elsewhere than they should.
const PIECES: &[&str] = &[
    "null",
    "true",
    "0",
    "-0",
    "2.0",
    "1e3",
    "\"x\"",
    "[]",
    "{}",
    "[null]",
    "[{}]",
    ",",
    ":",
    "\"",
    "{",
    "}",
    "[",
    "]",
    "\\",
    "\"id\":\"i\",",
    "\"_id\":{},",
    "\"id\":2.0,",
    "\"resourceType\":\"Patient\",",
    "\"extension\":{\"url\":\"u\"},",
    "\"valueString\":\"x\",",
    "\"valueInteger\":1.0,",
    "\"_given\":[{}],",
    "\"\\ud83d\"",
    "\u{7f}é",
    "\n",
];

/// Damages a text: at the places of its tokens mostly, so that much of what comes out is JSON still.
fn damage(text: &str, numbers: &mut Numbers) -> String {
    let places: Vec<usize> =
        text.char_indices().filter(|(_, c)| "{}[],:\"".contains(*c)).map(|(index, _)| index).collect();
    let at = places[numbers.below(places.len())];
    let (before, after) = text.split_at(at);
    let value = || text[at..].find([',', '}', ']']).map_or(text.len(), |length| at + length);
    match numbers.below(6) {
        // A piece before, or behind, a token.
        0 => format!("{before}{}{after}", numbers.choose(PIECES)),
        1 => format!("{before}{}{}{}", &after[..1], numbers.choose(PIECES), &after[1..]),
        // Another value.
        2 => match after.starts_with(':') {
            true => format!("{before}:{}{}", numbers.choose(&PIECES[..11]), &text[value()..]),
            false => format!("{before}{}", &text[value()..]),
        },
        // A key of another member.
        3 => {
            let keys: Vec<&str> = text.split('"').skip(1).step_by(2).collect();
            let (from, to) = (numbers.choose(&keys), numbers.choose(&keys));
            text.replacen(&format!("\"{from}\""), &format!("\"{to}\""), 1 + numbers.below(3))
        }
        // A stretch twice, or not at all.
        4 => format!("{before}{}{after}", &text[at..value()]),
        _ => format!("{before}{}", &text[at + 1..]),
    }
}

every_version! {
    #[test]
    fn ten_thousand_damaged_texts() {
        let observation = r#"{"resourceType":"Observation","status":"final","code":{"coding":[{"code":"1"}]},"valueQuantity":{"value":1.50,
            "_unit":{"id":"u"}},"component":[{"valueString":"x"},{"valueInteger":5}]}"#;
        let bundle = format!(r#"{{"resourceType":"Bundle","total":2,"entry":[{{"resource":{PATIENT}}},{{"resource":{observation}}}]}}"#);
        let mut numbers = Numbers(0x2545_F491_4F6C_DD1D);
        let (mut read, mut refused) = (0, 0);
        for _ in 0..10_000 {
            let mut text = damage(if numbers.below(2) == 0 { PATIENT } else { &bundle }, &mut numbers);
            while numbers.below(2) == 0 {
                text = damage(&text, &mut numbers);
            }
            match fhir::Resource::from_json(&text) {
                Ok(resource) => {
                    read += 1;
                    let written = resource.to_json();
                    assert_same(&text, &written);
                    let again = fhir::Resource::from_json(&written).unwrap_or_else(|error| panic!("{error}: {written}"));
                    assert_eq!(again.to_json(), written, "{text}");
                    let _ = resource.unknown_members();
                }
                Err(error) => {
                    refused += 1;
                    assert!(serde_json::from_str::<&RawValue>(&text).is_err(), "{error}: {text}");
                }
            }
        }
        assert!(read > 2_000 && refused > 2_000, "{read} read, {refused} refused");
    }

    #[test]
    fn damaged_bytes() {
        let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
        for _ in 0..10_000 {
            let mut bytes = PATIENT.as_bytes().to_vec();
            for _ in 0..=numbers.below(3) {
                let at = numbers.below(bytes.len());
                bytes[at] = numbers.below(256) as u8;
            }
            if let Ok(resource) = fhir::Resource::from_json(&bytes) {
                let written = resource.to_json();
                assert_same(std::str::from_utf8(&bytes).unwrap(), &written);
                assert_eq!(fhir::Resource::from_json(&written).unwrap().to_json(), written);
            }
        }
    }
}
