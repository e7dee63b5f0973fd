//! Recordings: scrubbed of all that was planted in them, and still good to be served.

use base64::{Engine, engine::general_purpose::STANDARD};
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint};
use nextgen_sandbox::replay::{Recording, scrub};
use serde_json::{Value, json};

use crate::{http, json as json_of};

const BASE: &str = "https://fhir.example.com/nge/prod/fhir-api-r4/fhir/r4";

/// What must not survive, in whatever form.
const PLANTED: [&str; 28] = [
    "hunter2-session",
    "hunter2-basic-secret",
    "hunter2-access-token",
    "hunter2-refresh-token",
    "hunter2-client-secret",
    "hunter2-code",
    "hunter2-cookie",
    "hunter2-api-key",
    "hunter2-verifier",
    "hunter2-foreign-parameter",
    "Plantagenet",
    "Wilhelmina",
    "14 Hidden Lane",
    "Secretville",
    "555-0142",
    "mina@example.org",
    "MRN-4711-X",
    "900-00-1234",
    "1961-07-23",
    "pat-8f3a2b",
    "photo-bytes",
    "attachment-bytes",
    "Dr. Undercover",
    "went to school with her",
    "SN-998877",
    "POLICY-55512",
    "Humphrey",
    "Bogaerts",
];

fn patient() -> Value {
    json!({
        "resourceType": "Patient",
        "id": "pat-8f3a2b",
        "text": { "status": "generated", "div": "<div>Wilhelmina Plantagenet</div>" },
        "identifier": [{ "system": "urn:oid:1.2.3", "value": "MRN-4711-X" }, { "type": { "text": "SSN" }, "value": "900-00-1234" }],
        "name": [{ "use": "official", "family": "Plantagenet", "given": ["Wilhelmina"], "text": "Wilhelmina Plantagenet" }],
        "telecom": [{ "system": "phone", "value": "555-0142" }, { "system": "email", "value": "mina@example.org" }],
        "gender": "female",
        "birthDate": "1961-07-23",
        "_birthDate": { "extension": [{
            "url": "http://hl7.org/fhir/StructureDefinition/patient-birthTime", "valueDateTime": "1961-07-23T04:05:06Z"
        }] },
        "address": [{ "line": ["14 Hidden Lane"], "city": "Secretville", "state": "NY", "postalCode": "10999" }],
        "photo": [{ "contentType": "image/png", "data": STANDARD.encode("photo-bytes") }],
    })
}

fn observation(id: &str) -> Value {
    json!({
        "resourceType": "Observation",
        "id": id,
        "status": "final",
        "code": { "coding": [{ "system": "http://loinc.org", "code": "8867-4", "display": "Heart rate" }] },
        "subject": { "reference": "Patient/pat-8f3a2b", "display": "Wilhelmina Plantagenet" },
        "performer": [{ "reference": "Practitioner/7", "display": "Dr. Undercover" }],
        "valueQuantity": { "value": 72, "unit": "/min" },
        "note": [{ "text": "Mrs Plantagenet's neighbour went to school with her" }],
        "device": { "display": "SN-998877" },
    })
}

fn entry(method: &str, url: &str, post: Option<(&str, &str)>, response: Value) -> Value {
    json!({
        "startedDateTime": "2026-01-01T00:00:00Z",
        "request": {
            "method": method,
            "url": url,
            "headers": [
                { "name": "Authorization", "value": "Bearer hunter2-access-token" },
                { "name": "Cookie", "value": "session=hunter2-cookie" },
                { "name": "X-Api-Key", "value": "hunter2-api-key" },
                { "name": "Accept", "value": "application/fhir+json" },
            ],
            "cookies": [{ "name": "session", "value": "hunter2-cookie" }],
            "postData": post.map(|(mime, text)| json!({ "mimeType": mime, "text": text, "params": [{ "name": "code", "value": "hunter2-code" }] })),
            "_secret": "hunter2-access-token",
        },
        "response": response,
    })
}

fn answer(body: &Value) -> Value {
    text_answer("application/fhir+json", &body.to_string(), None)
}

fn text_answer(media_type: &str, text: &str, encoding: Option<&str>) -> Value {
    json!({
        "status": 200,
        "headers": [{ "name": "Content-Type", "value": media_type }, { "name": "Set-Cookie", "value": "session=hunter2-cookie; Path=/" }],
        "content": { "mimeType": media_type, "text": text, "encoding": encoding },
    })
}

fn recording() -> String {
    let bundle = |next: Option<String>, resource: Value| {
        let mut link = vec![json!({ "relation": "self", "url": format!("{BASE}/Observation?patient=pat-8f3a2b") })];
        link.extend(next.map(|url| json!({ "relation": "next", "url": url })));
        json!({ "resourceType": "Bundle", "type": "searchset", "total": 2, "link": link, "entry": [{
            "fullUrl": format!("{BASE}/Observation/x"), "resource": resource, "search": { "mode": "match" }
        }] })
    };
    let document = json!({
        "resourceType": "DocumentReference",
        "id": "d1",
        "description": "Letter about Wilhelmina, born 1961-07-23, MRN-4711-X, to Humphrey",
        "author": [{ "display": "Dr. Undercover" }],
        "content": [{ "attachment": { "contentType": "application/pdf", "title": "Bogaerts.pdf", "data": STANDARD.encode("attachment-bytes") } }],
    });
    let coverage = json!({ "resourceType": "Coverage", "id": "c1", "subscriberId": "POLICY-55512" });
    let device = json!({ "resourceType": "Device", "id": "v1", "serialNumber": "SN-998877" });
    let lines = format!("{}\n{}\n{}\n", document, coverage, device);
    let token = json!({
        "sessionToken": "hunter2-session", "access_token": "hunter2-access-token", "refresh_token": "hunter2-refresh-token", "token_type": "Bearer",
        "patient": "pat-8f3a2b", "expires_in": 3600, "scope": "patient/*.read",
    });
    let form = "grant_type=authorization_code&code=hunter2-code&client_secret=hunter2-client-secret&code_verifier=hunter2-verifier";
    let refused = json!({ "resourceType": "OperationOutcome", "issue": [{ "severity": "error", "diagnostics":
        "Patient/pat-8f3a2b of hunter2-basic-secret is Wilhelmina's" }] });
    let basic = format!("Basic {}", STANDARD.encode("client:hunter2-basic-secret"));
    let mut signed = entry("GET", &format!("{BASE}/Goal"), None, answer(&refused));
    signed["request"]["headers"][0]["value"] = json!(basic);
    let page2 = format!("{BASE}/Observation?patient=pat-8f3a2b&page=2");
    json!({ "log": { "version": "1.2", "creator": { "name": "Wilhelmina's browser" }, "entries": [
        entry("GET", "https://app.example/callback?code=hunter2-code&state=s&weird=hunter2-foreign-parameter", None, text_answer("text/html", "<p>Hello Wilhelmina Plantagenet</p>", None)),
        entry("POST", "https://fhir.example.com/nge/prod/patient-oauth/token", Some(("application/x-www-form-urlencoded", form)), text_answer("application/json", &token.to_string(), None)),
        entry("GET", &format!("{BASE}/Patient/pat-8f3a2b"), None, answer(&patient())),
        entry("GET", &format!("{BASE}/Patient?name=Plantagenet&birthdate=ge1961-07-23&identifier=urn:oid:1.2.3|MRN-4711-X"), None, answer(&patient())),
        entry("GET", &format!("{BASE}/Observation?patient=pat-8f3a2b"), None, answer(&bundle(Some(page2.clone()), observation("LR-1")))),
        entry("GET", &page2, None, text_answer("application/fhir+json", &STANDARD.encode(bundle(None, observation("LR-2")).to_string()), Some("base64"))),
        signed,
        entry("GET", "https://files.example.com/1.ndjson", None, text_answer("application/fhir+ndjson", &STANDARD.encode(lines), Some("base64"))),
        entry("GET", &format!("{BASE}/document/xml-1"), None, text_answer("text/xml", "<ClinicalDocument>Plantagenet</ClinicalDocument>", None)),
        entry("GET", &format!("{BASE}/document/pdf-1"), None, text_answer("application/pdf", &STANDARD.encode(b"%PDF \xff Plantagenet"), Some("base64"))),
    ] } })
    .to_string()
}

/// Every text in a value, and what it may hide: percent-encoded, in base64.
fn revealed(value: &Value, all: &mut String) {
    match value {
        Value::String(text) => {
            let decoded = url_decoded(text);
            for text in [text, &decoded] {
                all.push_str(text);
                all.push('\n');
                if let Ok(inner) = serde_json::from_str::<Value>(text) {
                    revealed_inside(&inner, all);
                }
                for line in text.lines().filter(|line| line.starts_with('{')) {
                    if let Ok(inner) = serde_json::from_str::<Value>(line) {
                        revealed_inside(&inner, all);
                    }
                }
                if let Some(bytes) = STANDARD.decode(text).ok().filter(|bytes| !bytes.is_empty()) {
                    revealed(&Value::String(String::from_utf8_lossy(&bytes).into_owned()), all);
                }
            }
        }
        other => revealed_inside(other, all),
    }
}

fn revealed_inside(value: &Value, all: &mut String) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| revealed(value, all)),
        Value::Object(members) => members.values().for_each(|value| revealed(value, all)),
        Value::String(_) => revealed(value, all),
        _ => {}
    }
}

fn url_decoded(text: &str) -> String {
    reqwest::Url::parse("http://x/")
        .unwrap()
        .join(text)
        .ok()
        .map_or_else(String::new, |url| url.query_pairs().map(|(name, value)| format!("{name}={value} ")).collect())
}

#[test]
fn nothing_that_was_planted_survives() {
    let mut before = String::new();
    revealed(&serde_json::from_str(&recording()).unwrap(), &mut before);
    for secret in PLANTED {
        assert!(before.contains(secret), "{secret} is planted");
    }
    let scrubbed = scrub(&recording()).unwrap();
    let mut after = String::new();
    revealed(&serde_json::from_str(&scrubbed.har).unwrap(), &mut after);
    for secret in PLANTED {
        assert!(!after.to_lowercase().contains(&secret.to_lowercase()), "{secret} survives:\n{}", scrubbed.har);
    }
    assert_eq!(scrubbed.left_out, 3, "the page, the C-CDA, the PDF");
    assert!(scrubbed.replaced["token"] > 5 && scrubbed.replaced["name"] > 2, "{:?}", scrubbed.replaced);
    // What makes it useful is still there.
    for kept in ["8867-4", "Heart rate", "1961-01-01", "female", "grant_type=authorization_code", "http://loinc.org"] {
        assert!(after.contains(kept), "{kept} is lost:\n{}", scrubbed.har);
    }
    assert_eq!(scrub(&scrubbed.har).unwrap().har, scrubbed.har, "there is nothing left to scrub");
}

/// A recording of one exchange with the app's own server, as a browser saves it.
fn one(url: &str, post: Value, response: Value) -> Value {
    let headers = json!([{ "name": ":authority", "value": "app.example" }, { "name": "referer", "value": "https://app.example/Wilhelmina" }]);
    let request = json!({ "method": "POST", "url": url, "headers": headers, "postData": post });
    let pages = json!([{ "id": "page_1", "title": "https://app.example/Wilhelmina" }]);
    let scrubbed = scrub(
        &json!({ "log": { "pages": pages, "entries": [{ "request": request, "response": response }] } }).to_string(),
    );
    serde_json::from_str(&scrubbed.unwrap().har).unwrap()
}

#[test]
fn what_an_app_says_to_its_own_server_is_scrubbed_too() {
    let person = json!({
        "patient": { "firstName": "Wilhelmina", "name": { "last": "Plantagenet" }, "DOB": "07/23/1961", "ssn": 900_001_234 },
        "home_phone": "555-0142", "address": { "line1": "14 Hidden Lane", "zip": 10999 }, "sizes": [1, 2], "status": "ready",
    });
    let form = json!({ "mimeType": "application/x-www-form-urlencoded", "text": "",
        "params": [{ "name": "grant_type", "value": "refresh_token" }, { "name": "refresh_token", "value": "hunter2-refresh-token" }] });
    let found = json!({ "status": 302, "redirectURL": "com.example.app:/callback?code=hunter2-code&state=hunter2-state",
        "headers": [{ "name": "Location", "value": "com.example.app:/callback?code=hunter2-code&state=hunter2-state" }],
        "content": { "mimeType": "application/json", "text": person.to_string() } });
    let url = "https://app.example/of/Wilhelmina%20Plantagenet/Observation?q=Plantagenet&_id=Wilhelmina";
    let scrubbed = one(url, form, found);
    let mut after = String::new();
    revealed(&scrubbed, &mut after);
    for secret in
        ["Wilhelmina", "Plantagenet", "1961\"", "07/23", "900001234", "555-0142", "Hidden", "10999", "hunter2"]
    {
        assert!(!after.contains(secret), "{secret} survives:\n{after}");
    }
    for kept in ["/Observation?", "1961-01-01", "ready", "grant_type=refresh_token", "com.example.app:/callback?code="]
    {
        assert!(after.contains(kept), "{kept} is lost:\n{after}");
    }
    let inline = one("data:text/plain,Wilhelmina", Value::Null, json!({ "status": 200 }));
    assert!(!inline.to_string().contains("Wilhelmina"), "{inline}");
}

#[tokio::test]
async fn a_scrubbed_recording_is_read_by_the_sdk() {
    let har = scrub(&recording()).unwrap().har;
    let replay = Recording::from_har(&har).unwrap().serve(0).unwrap();
    let base = format!("{}/nge/prod/fhir-api-r4/fhir/r4", replay.base_url());
    let client = Client::new(Endpoint::new(Api::EnterpriseR4, &base).unwrap(), AccessToken::new("any")).unwrap();
    let patient: Value =
        serde_json::from_str(client.read_json("Patient", "scrubbed-patient-1").await.unwrap().get()).unwrap();
    let id = patient["id"].as_str().unwrap();
    assert_eq!(id, "scrubbed-patient-1");

    let mut pages = client.search_json("Observation", [("patient", id)]).unwrap();
    let mut subjects = Vec::new();
    while let Some(page) = pages.next_page().await.unwrap() {
        for entry in page.entries {
            let resource: Value = serde_json::from_str(entry.resource.unwrap().get()).unwrap();
            subjects.push(resource["subject"]["reference"].as_str().unwrap().to_owned());
        }
    }
    assert_eq!(subjects, ["Patient/scrubbed-patient-1", "Patient/scrubbed-patient-1"]);
    // A scrubbed parameter stands for any.
    let search = http()
        .get(format!("{base}/Patient?name=anyone&birthdate=ge1961-01-01&identifier=urn:oid:1.2.3|x"))
        .send()
        .await
        .unwrap();
    assert_eq!(search.status(), 404, "an identifier's system is not scrubbed, so its value stands for itself");
    let search = http()
        .get(format!(
            "{base}/Patient?name=anyone&birthdate=ge1961-01-01&identifier=urn:oid:1.2.3|scrubbed-identifier-1"
        ))
        .send()
        .await
        .unwrap();
    assert_eq!(search.status(), 200);
}

#[tokio::test]
async fn repeats_are_answered_in_order_and_strangers_told_what_there_is() {
    let status = |status: u16| json!({ "status": status, "content": { "mimeType": "application/json", "text": "{}" } });
    let har = json!({ "log": { "version": "1.2", "entries": [
        entry("GET", "https://fhir.example.com/job?id=1", None, status(202)),
        entry("GET", "https://fhir.example.com/job?id=1", None, status(200)),
    ] } });
    let replay = Recording::from_har(&har.to_string()).unwrap().serve(0).unwrap();
    let ask = async |path: &str| http().get(format!("{}{path}", replay.base_url())).send().await.unwrap();
    for expected in [202, 200, 200] {
        assert_eq!(ask("/job?id=1").await.status(), expected);
    }
    for (path, said) in [("/job?id=2", "these queries are recorded: ?id=1"), ("/other", "nothing is recorded")] {
        let answer = ask(path).await;
        assert_eq!(answer.status(), 404);
        let diagnostics = json_of(answer).await["issue"][0]["diagnostics"].as_str().unwrap().to_owned();
        assert!(diagnostics.contains(path) && diagnostics.contains(said), "{diagnostics}");
    }
    assert!(Recording::from_har("{}").unwrap_err().to_string().contains("missing field `log`"));
    let wrong = Recording::from_har(r#"{"log": {"entries": "hunter2"}}"#).unwrap_err().to_string();
    assert!(wrong.contains("line 1, column 29") && !wrong.contains("hunter2"), "{wrong}");
}
