//! 500 canaries, planted wherever a recording can hold a secret or a person: none may sing.

use std::collections::BTreeSet;

use aho_corasick::AhoCorasick;
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use nextgen_sandbox::replay::scrub;
use serde_json::{Value, json};

use super::revealed;

/// Rounds of planting: each plants anew in every place, and something of another form.
const ROUNDS: usize = 6;
const BASE: &str = "https://fhir.example.com/nge/prod/fhir-api-r4/fhir/r4";

/// What is planted, each once.
#[derive(Default)]
struct Planted {
    round: usize,
    /// How many texts there were before the round.
    before: usize,
    texts: Vec<String>,
    numbers: Vec<u64>,
    dates: Vec<String>,
}

impl Planted {
    /// A name, a number of a chart, an address, a secret: whatever comes next.
    fn text(&mut self) -> String {
        let n = self.texts.len();
        let text = match (n - self.before + self.round) % 6 {
            0 => format!("Wil{n:04}helmina"),
            1 => format!("MRN-{n:04}-4711"),
            2 => format!("{n:04} Hidden Lane"),
            3 => format!("hunter2.{n:04}~x"),
            4 => format!("7315{n:04}"),
            _ => format!("Ölaf{n:04}/Bjørn"),
        };
        self.texts.push(text.clone());
        text
    }

    /// As it stands in a URL.
    fn encoded(&mut self) -> String {
        percent(&self.text())
    }

    fn number(&mut self) -> u64 {
        let number = 912_340_000 + 17 * self.numbers.len() as u64;
        self.numbers.push(number);
        number
    }

    /// As far from the next that none becomes another.
    fn date(&mut self) -> String {
        let n = self.dates.len();
        let date = format!("{}-{:02}-{:02}", 1100 + 3 * n, 1 + n % 12, 1 + n % 28);
        self.dates.push(date.clone());
        date
    }

    fn count(&self) -> usize {
        self.texts.len() + self.numbers.len() + self.dates.len()
    }

    /// Those that are found in a text, however they are written there.
    fn found(&self, text: &str) -> BTreeSet<String> {
        let numbers = self.numbers.iter().map(u64::to_string);
        let all = self.texts.iter().chain(&self.dates).cloned().chain(numbers);
        let spelled: Vec<(String, String)> =
            all.flat_map(|it| spellings(&it).into_iter().map(move |spelling| (spelling, it.clone()))).collect();
        let searcher =
            AhoCorasick::builder().ascii_case_insensitive(true).build(spelled.iter().map(|(it, _)| it)).unwrap();
        searcher.find_overlapping_iter(text).map(|at| spelled[at.pattern().as_usize()].1.clone()).collect()
    }
}

/// A text as it may be hidden: percent-encoded, in base64 at each place, in hexadecimal, in JSON's escapes, backwards.
fn spellings(text: &str) -> Vec<String> {
    let bytes = text.as_bytes();
    let each = |write: fn(&u8) -> String| bytes.iter().map(write).collect::<String>();
    let escaped: String = text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let mut all = vec![
        text.to_owned(),
        percent(text),
        text.replace(' ', "+"),
        each(|byte| format!("%{byte:02x}")),
        each(|byte| format!("{byte:02x}")),
        serde_json::to_string(text).unwrap().trim_matches('"').to_owned(),
        escaped.replace('\\', "\\\\"),
        escaped,
        text.chars().rev().collect(),
    ];
    for before in 0..3 {
        let padded = [&b"\0\0"[..before], bytes].concat();
        for encoded in [STANDARD.encode(&padded), URL_SAFE_NO_PAD.encode(&padded)] {
            // What depends on the neighbours, at either end, does not count.
            let whole = encoded.trim_end_matches('=');
            all.push(whole[[0, 2, 3][before]..whole.len() - 2].to_owned());
        }
    }
    all
}

fn percent(text: &str) -> String {
    let written = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(written).collect()
}

fn jwt(claims: &Value) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}.c2lnbmF0dXJlLW9mLXNvbWUtbGVuZ3Ro", part(&json!({ "alg": "RS256" })), part(claims))
}

/// People in resources.
fn clinical(p: &mut Planted) -> Vec<Value> {
    let patient = json!({
        "resourceType": "Patient", "id": p.text(),
        "meta": { "versionId": p.text(), "source": p.text(), "profile": [format!("http://{}.example/x", p.encoded())],
            "tag": [{ "system": "urn:practice", "code": p.text(), "display": p.text() }] },
        "implicitRules": p.text(), "language": p.text(),
        "text": { "status": "generated", "div": format!("<div>{}</div>", p.text()) },
        "extension": [
            { "url": format!("https://practice.example/{}", p.encoded()), "valueString": p.text() },
            { "url": "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName", "valueString": p.text() },
            { "url": p.text(), "valueCode": p.text() },
            { "url": "x", "valueUri": format!("mailto:{}", p.text()) },
            { "url": "x", "valueBase64Binary": STANDARD.encode(p.text()) },
            { "url": "x", "valueOid": p.text(), "valueInteger": p.number(), "valueDecimal": p.number(), "valueTime": p.text() },
        ],
        "identifier": [{ "system": format!("https://{}.example/mrn", p.encoded()), "value": p.text(), "assigner": { "display": p.text() } },
            { "type": { "text": p.text() }, "value": p.number() }],
        "name": [{ "family": p.text(), "given": [p.text(), p.text()], "text": p.text(), "prefix": [p.text()], "suffix": [p.text()],
            "_family": { "id": p.text(), "extension": [{ "url": "x", "valueString": p.text() }] } }],
        "telecom": [{ "system": "phone", "value": p.text(), "use": p.text() }],
        "gender": p.text(), "birthDate": p.date(),
        "_birthDate": { "extension": [{ "url": "x", "valueDateTime": format!("{}T04:05:06Z", p.date()) }] },
        "deceasedDateTime": format!("{}T04:05:06.123-05:00", p.date()),
        "address": [{ "text": p.text(), "line": [p.text()], "city": p.text(), "district": p.text(), "state": p.text(),
            "postalCode": p.text(), "country": p.text(), "period": { "start": p.date() } }],
        "photo": [{ "contentType": p.text(), "data": STANDARD.encode(p.text()), "url": format!("data:text/plain,{}", p.encoded()),
            "title": p.text(), "hash": STANDARD.encode(p.text()), "size": p.number() }],
        "maritalStatus": { "text": p.text() },
        "contact": [{ "name": { "text": p.text() }, "relationship": [{ "text": p.text() }] }],
        "communication": [{ "language": { "text": p.text() } }],
        "generalPractitioner": [{ "reference": format!("Practitioner/{}", p.encoded()), "display": p.text(), "type": p.text() }],
        "nickname": p.text(), "chart": p.number(), "isolated": { p.text(): p.text(), "list": [p.text(), [p.text()], p.number()] },
    });
    let observation = json!({
        "resourceType": "Observation", "id": p.text(), "status": p.text(),
        "code": { "coding": [{ "system": "http://loinc.org", "version": p.text(), "code": p.text(), "display": p.text() },
            { "code": p.text() }], "text": p.text() },
        "subject": { "reference": format!("Patient/{}", p.encoded()), "display": p.text(), "identifier": { "value": p.text() } },
        "effectiveDateTime": p.date(), "issued": format!("{}T01:02:03Z", p.date()),
        "valueQuantity": { "value": p.number(), "unit": p.text(), "system": "http://unitsofmeasure.org", "code": p.text() },
        "valueString": p.text(), "note": [{ "text": p.text(), "authorString": p.text(), "time": p.date() }],
        "interpretation": [{ "text": p.text() }], "method": { "text": p.text() }, "device": { "display": p.text() },
        "referenceRange": [{ "text": p.text() }], "component": [{ "valueCodeableConcept": { "text": p.text() } }],
        "contained": [{ "resourceType": p.text(), "name": p.text() }],
    });
    let outcome = json!({ "resourceType": "OperationOutcome", "issue": [{ "severity": "error", "code": "not-found",
        "diagnostics": format!("no Patient/{} here", p.text()), "details": { "text": p.text() }, "expression": [p.text()], "location": [p.text()] }] });
    let goal = json!({ "resourceType": "Goal", "description": { "text": p.text() }, "statusReason": p.text(), "note": [{ "text": p.text() }],
        "target": [{ "detailString": p.text(), "dueDate": p.date() }], "startDate": p.date() });
    let drug = json!({ "resourceType": "MedicationRequest", "dosageInstruction": [{ "text": p.text(), "patientInstruction": p.text(),
        "additionalInstruction": [{ "text": p.text() }], "timing": { "code": { "text": p.text() }, "event": [p.date()] } }],
        "medicationCodeableConcept": { "text": p.text() }, "reasonCode": [{ "text": p.text() }] });
    let document = json!({ "resourceType": "DocumentReference", "description": p.text(), "author": [{ "display": p.text() }],
        "content": [{ "attachment": { "title": p.text(), "data": STANDARD.encode(format!("ab{}", p.text())), "url": format!("/files/{}?{}={}#{}",
            p.encoded(), p.encoded(), p.encoded(), p.encoded()), "creation": p.date() } }] });
    let others = [
        json!({ "resourceType": "Binary", "contentType": "text/plain", "data": STANDARD.encode(format!("a{}", p.text())) }),
        json!({ "resourceType": "Coverage", "subscriberId": p.text(), "dependent": p.text(), "class": [{ "value": p.text(), "name": p.text() }] }),
        json!({ "resourceType": "Device", "serialNumber": p.text(), "udiCarrier": [{ "carrierHRF": p.text(), "deviceIdentifier": p.text() }] }),
        json!({ "resourceType": "Organization", "name": p.text(), "alias": [p.text()] }),
        json!({ "resourceType": "QuestionnaireResponse", "item": [{ "linkId": p.text(), "text": p.text(), "answer": [{ "valueString": p.text() }] }] }),
        json!({ "resourceType": "CapabilityStatement", "software": { "name": p.text(), "version": p.text() }, "description": p.text() }),
        json!({ "resourceType": "Parameters", "parameter": [{ "name": p.text(), "valueString": p.text() }] }),
    ];
    [patient, observation, outcome, goal, drug, document].into_iter().chain(others).collect()
}

/// What servers that know no FHIR say.
fn others(p: &mut Planted) -> Vec<Value> {
    let inner = json!({ "name": p.text() }).to_string();
    vec![
        json!({ "access_token": p.text(), "refresh_token": p.text(), "token_type": p.text(), "patient": p.text(), "state": p.text(),
            "scope": format!("openid {} patient/{}.read", p.encoded(), p.encoded()), "fhirUser": format!("{BASE}/Patient/{}", p.encoded()),
            "id_token": jwt(&json!({ "sub": p.text(), "name": p.text() })), "expires_in": p.number() }),
        json!({ "error": p.text(), "error_description": p.text(), "pwd": p.text(), "pin": p.number(), "auth": p.text(),
            "note": format!("Bearer {}", p.text()), "nested": inner, "encoded": STANDARD.encode(&inner), "uri": format!("data:text/plain;base64,{}", STANDARD.encode(p.text())) }),
        json!({ p.text(): { p.text(): [p.text()] }, "dob": format!("{}T00:00:00", p.date()), "born": format!("on {}", p.date()), "id": p.number(),
            "link": format!("https://app.example/{}", jwt(&json!({ "sub": p.text() }))) }),
        json!([p.text(), [p.number()]]),
        json!(p.text()),
        json!(p.number()),
    ]
}

fn exchange(p: &mut Planted, url: &str, post: Value, content: Value) -> Value {
    let pair = |name: &str, value: String| json!({ "name": name, "value": value });
    let mut request = vec![
        pair("Authorization", format!("Bearer {}", p.text())),
        pair("Proxy-Authorization", format!("Basic {}", STANDARD.encode(format!("client:{}", p.text())))),
        pair("Cookie", format!("a={}; b={}", p.encoded(), p.encoded())),
    ];
    for name in ["X-Patient", "Referer", "User-Agent", "Prefer", "Accept", "Origin"] {
        request.push(pair(name, p.text()));
    }
    request.push(pair(&p.text(), p.text()));
    let mut response = vec![
        pair("Set-Cookie", format!("a={}; Path=/", p.encoded())),
        pair("Location", format!("com.example.app:cb?code={}&state={}", p.encoded(), p.encoded())),
        pair("Content-Location", format!("/jobs/{}", p.encoded())),
        pair("Content-Type", format!("text/xml; name={}", p.text())),
        pair("Content-Disposition", format!("attachment; filename={}", p.text())),
        pair("WWW-Authenticate", format!("Bearer realm=\"{}\", error=\"{}\"", p.text(), p.text())),
    ];
    for name in [
        "ETag",
        "Server",
        "Via",
        "Link",
        "X-Progress",
        "Retry-After",
        "Date",
        "Last-Modified",
        "Api-Version",
        "Cache-Control",
        "Vary",
    ] {
        response.push(pair(name, p.text()));
    }
    json!({
        "startedDateTime": p.text(), "comment": p.text(), "serverIPAddress": p.text(), "_initiator": { "url": p.text() },
        "request": { "method": p.text(), "url": url, "httpVersion": p.text(), "headers": request, "postData": post, "comment": p.text(),
            "cookies": [{ "name": p.text(), "value": p.text() }], "queryString": [{ "name": p.text(), "value": p.text() }] },
        "response": { "status": 200, "statusText": p.text(), "httpVersion": p.text(), "headers": response, "content": content,
            "redirectURL": format!("https://{}.example/{}", p.encoded(), p.encoded()), "cookies": [{ "name": p.text(), "value": p.text() }] },
        "cache": { "comment": p.text() }, "timings": { "comment": p.text() },
    })
}

fn recording(p: &mut Planted) -> String {
    let mut entries = Vec::new();
    for round in 0..ROUNDS {
        (p.round, p.before) = (round, p.texts.len());
        let url = format!(
            "https://{}:{}@{}.example/{}/mrn/{};{}/{}?{}={}&code={}&state={}&birthdate=ge{}&identifier=urn:oid:1.2%7C{}&name={},{}&patient=Patient/{}#access_token={}&{}",
            p.encoded(),
            p.encoded(),
            p.encoded(),
            p.encoded(),
            p.encoded(),
            p.encoded(),
            jwt(&json!({ "sub": p.text() })),
            p.encoded(),
            p.encoded(),
            p.encoded(),
            p.encoded(),
            p.date(),
            p.encoded(),
            p.encoded(),
            p.encoded(),
            p.encoded(),
            p.encoded(),
            p.encoded(),
        );
        let form = format!(
            "grant_type={}&code={}&client_secret={}&code_verifier={}&username={}&{}={}&redirect_uri=com.{}.app:/cb",
            p.encoded(),
            p.encoded(),
            p.encoded(),
            p.encoded(),
            p.encoded(),
            p.encoded(),
            p.encoded(),
            p.encoded(),
        );
        let params = json!([{ "name": "code", "value": p.text() }, { "name": p.text(), "value": p.text(), "fileName": p.text() }]);
        let post = json!({ "mimeType": "application/x-www-form-urlencoded", "text": form, "params": params, "comment": p.text() });
        let resources: Vec<Value> = clinical(p).into_iter().chain(others(p)).collect();
        let bundle = json!({ "resourceType": "Bundle", "id": p.text(), "type": "searchset",
            "link": [{ "relation": p.text(), "url": format!("{BASE}/Observation?_getpages={}", p.encoded()) }],
            "entry": resources.iter().filter(|it| it["resourceType"].is_string())
                .map(|it| json!({ "fullUrl": format!("urn:uuid:{}", it["id"].as_str().unwrap_or_default()), "resource": it })).collect::<Vec<_>>() });
        let escaped: String = p.text().encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
        let mut bodies = vec![
            ("application/fhir+json", bundle.to_string()),
            ("application/json", format!("{{\"n\": \"{escaped}\"}}")),
            ("text/html", format!("<!doctype html><p>{}</p>", p.text())),
            ("text/xml", format!("<ClinicalDocument><patient>{}</patient></ClinicalDocument>", p.text())),
            ("application/xml", format!("<a b=\"{}\">{}</a>", p.text(), p.text())),
            ("text/plain", p.text()),
            ("text/csv", format!("name,{}", p.text())),
            ("application/pdf", format!("%PDF {}", p.text())),
            ("application/javascript", format!("let a = {:?}", p.text())),
            ("application/x-www-form-urlencoded", format!("a={}", p.encoded())),
            ("multipart/form-data", format!("--x\r\n\r\n{}", p.text())),
            ("application/jwt", jwt(&json!({ "sub": p.text() }))),
            ("application/json", format!("\u{feff}{{\"broken\": \"{}\"", p.text())),
        ];
        let mime = p.text();
        bodies.push((&mime, p.text()));
        let lines: Vec<String> = resources.iter().map(Value::to_string).collect();
        let ndjson = lines.join("\n");
        bodies.push(("application/fhir+ndjson", ndjson));
        bodies.extend(others(p).iter().map(|it| ("application/json", it.to_string())));
        for (at, (media_type, text)) in bodies.into_iter().enumerate() {
            let is_encoded = (at + round) % 2 == 0;
            let content = json!({ "mimeType": media_type, "encoding": is_encoded.then_some("base64"),
                "text": if is_encoded { STANDARD.encode(&text) } else { text.clone() } });
            let entry = if at == 0 {
                exchange(p, &url, post.clone(), content)
            } else {
                json!({ "request": { "method": "POST", "url": format!("{BASE}/Patient"), "postData": { "mimeType": media_type, "text": text } },
                    "response": { "status": 200, "content": content } })
            };
            entries.push(entry);
        }
    }
    json!({ "log": { "version": p.text(), "creator": { "name": p.text(), "version": p.text() }, "browser": { "name": p.text() }, "comment": p.text(),
        "pages": [{ "id": p.text(), "title": p.text() }], "entries": entries } })
    .to_string()
}

/// All that a reader could find in a recording: as it is written, and with everything decoded that can be.
fn opened(har: &str) -> String {
    let mut all = har.to_owned();
    revealed(&serde_json::from_str(har).unwrap(), &mut all);
    all
}

#[test]
fn no_canary_sings() {
    let mut planted = Planted::default();
    let har = recording(&mut planted);
    assert!(planted.count() >= 500, "{} are planted", planted.count());
    let found = planted.found(&opened(&har));
    let missing: Vec<&String> = planted.texts.iter().filter(|it| !found.contains(*it)).collect();
    assert_eq!(found.len(), planted.count(), "all can be found before: {missing:?}");

    let scrubbed = scrub(&har).unwrap();
    let sang = planted.found(&opened(&scrubbed.har));
    assert!(sang.is_empty(), "{} of {} sing: {sang:?}", sang.len(), planted.count());
    let report = format!("{:?} {:?}", scrubbed.replaced, scrubbed.kept);
    assert_eq!(planted.found(&report), BTreeSet::new(), "the report tells nothing either");
}
