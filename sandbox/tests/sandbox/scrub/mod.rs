//! Recordings without what must not leave a practice.

mod canaries;
mod file;
mod session;

use base64::{Engine, engine::general_purpose::STANDARD};
use nextgen_sandbox::replay::{Kept, scrub};
use serde_json::{Value, json};

/// Every text in a value, and what it may hide: percent-encoded, in base64, JSON in JSON.
fn revealed(value: &Value, all: &mut String) {
    match value {
        Value::String(text) => {
            let decoded: String = reqwest::Url::parse("http://x/?")
                .map(|mut url| {
                    url.set_query(Some(text));
                    url.query_pairs().map(|(name, value)| format!("{name}={value} ")).collect()
                })
                .unwrap_or_default();
            all.push_str(text);
            all.push('\n');
            all.push_str(&decoded);
            all.push('\n');
            for document in std::iter::once(&**text).chain(text.lines().filter(|line| line.starts_with(['{', '[']))) {
                if let Some(inner) = serde_json::from_str::<Value>(document).ok().filter(|inner| inner != value) {
                    revealed(&inner, all);
                }
            }
            if let Some(bytes) = STANDARD.decode(text).ok().filter(|bytes| bytes.len() > 3) {
                revealed(&Value::String(String::from_utf8_lossy(&bytes).into_owned()), all);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| revealed(value, all)),
        Value::Object(members) => {
            for (name, value) in members {
                revealed(&Value::String(name.clone()), all);
                revealed(value, all);
            }
        }
        Value::Number(number) => all.push_str(&format!("{number}\n")),
        Value::Null | Value::Bool(_) => {}
    }
}

/// The body that is left of one.
fn scrubbed(body: &Value) -> Value {
    let entry = json!({ "request": { "method": "GET", "url": "https://fhir.example.com/x" }, "response": { "status": 200,
        "content": { "mimeType": "application/fhir+json", "text": body.to_string() } } });
    let scrubbed = scrub(&json!({ "log": { "entries": [entry] } }).to_string()).unwrap();
    let har: Value = serde_json::from_str(&scrubbed.har).unwrap();
    serde_json::from_str(har["log"]["entries"][0]["response"]["content"]["text"].as_str().unwrap()).unwrap()
}

#[test]
fn structure_codes_and_the_distance_of_dates_stay() {
    let observation = json!({
        "resourceType": "Observation", "id": "7", "status": "final", "subject": { "reference": "Patient/77" },
        "code": { "coding": [{ "system": "http://loinc.org", "code": "8867-4", "display": "Heart rate" }] },
        "effectiveDateTime": "2024-02-28T10:00:00Z", "issued": "2024-03-01T10:00:00Z",
        "valueQuantity": { "value": 72.5, "unit": "per minute", "system": "http://unitsofmeasure.org", "code": "/min" },
        "component": [{ "valueInteger": 3 }, { "valueQuantity": { "value": 1.234_567_891, "unit": "pills" } }],
    });
    let bundle = json!({ "resourceType": "Bundle", "type": "searchset", "total": 2, "entry": [
        { "fullUrl": "https://fhir.example.com/Patient/77", "search": { "mode": "match" },
            "resource": { "resourceType": "Patient", "id": "77", "gender": "female", "birthDate": "2024-02-28" } },
        { "resource": observation },
    ] });
    let scrubbed = scrubbed(&bundle);
    let (patient, observation) = (&scrubbed["entry"][0], &scrubbed["entry"][1]["resource"]);
    assert_eq!((&scrubbed["type"], &scrubbed["total"]), (&json!("searchset"), &json!(2)));
    assert_eq!((&patient["search"]["mode"], &patient["resource"]["gender"]), (&json!("match"), &json!("female")));
    let id = patient["resource"]["id"].as_str().unwrap();
    assert!(id.starts_with("scrubbed-"));
    assert_eq!(observation["subject"]["reference"], format!("Patient/{id}"), "references resolve");
    assert!(patient["fullUrl"].as_str().unwrap().ends_with(&format!(".invalid/Patient/{id}")), "{patient}");

    let coding = &observation["code"]["coding"][0];
    assert_eq!((&coding["system"], &coding["code"]), (&json!("http://loinc.org"), &json!("8867-4")));
    assert!(coding["display"].as_str().unwrap().starts_with("scrubbed-"));
    assert_eq!(
        observation["valueQuantity"],
        json!({ "value": 72.5, "unit": "/min", "system": "http://unitsofmeasure.org", "code": "/min" })
    );
    let component = &observation["component"];
    assert_eq!((&component[0]["valueInteger"], &component[1]["valueQuantity"]["value"]), (&json!(3), &json!(1.23)));
    assert!(component[1]["valueQuantity"]["unit"].as_str().unwrap().starts_with("scrubbed-"));

    let day = |value: &Value| value.as_str().unwrap()[..10].parse::<chrono::NaiveDate>().unwrap();
    let (born, measured, issued) =
        (day(&patient["resource"]["birthDate"]), day(&observation["effectiveDateTime"]), day(&observation["issued"]));
    assert_eq!((born, (issued - measured).num_days()), (measured, 2), "all by the same days");
    assert!(observation["issued"].as_str().unwrap().ends_with("T10:00:00Z"));
    assert_ne!(born.to_string(), "2024-02-28");
}

#[test]
fn numbers_keep_their_digits() {
    let body = r#"{"resourceType":"Observation","valueQuantity":{"value":72.00},"component":[{"valueQuantity":{"value":1.50e1}},
        {"valueQuantity":{"value":0.0}},{"valueQuantity":{"value":-0}},{"valueInteger":100000},{"valueQuantity":{"value":1.2345678}},
        {"valueInteger":7315173},{"valueQuantity":{"value":12345678901234567890.0}}]}"#;
    let entry = json!({ "request": { "method": "GET", "url": "https://fhir.example.com/x" }, "response": { "status": 200,
        "content": { "mimeType": "application/fhir+json", "text": body } } });
    let scrubbed = scrub(&json!({ "log": { "entries": [entry] } }).to_string()).unwrap();
    let har: Value = serde_json::from_str(&scrubbed.har).unwrap();
    let text = har["log"]["entries"][0]["response"]["content"]["text"].as_str().unwrap();
    for kept in [":72.00}", ":1.50e1}", ":0.0}", ":-0}", ":100000}", ":1.23}"] {
        assert!(text.contains(kept), "{kept} in {text}");
    }
    assert_eq!(text.matches(r#":0}"#).count(), 2, "those that may be somebody's: {text}");
    assert_eq!(scrubbed.replaced["number"], 3);
}

#[test]
fn attachments_stay_of_their_kind() {
    let xml = STANDARD.encode("<ClinicalDocument>Ann</ClinicalDocument>");
    for (media_type, data, start) in [
        ("text/xml", &xml, "<ClinicalDocument xmlns="),
        ("application/xml", &STANDARD.encode("<a>Ann</a>"), "<scrubbed/>"),
        ("application/pdf", &STANDARD.encode("%PDF Ann"), "%PDF"),
        ("image/png", &STANDARD.encode("Ann"), "scrubbed"),
    ] {
        let binary = json!({ "resourceType": "Binary", "contentType": media_type, "data": data });
        let document = json!({ "resourceType": "DocumentReference", "content": [{ "attachment":
            { "contentType": media_type, "data": data, "size": 3, "hash": "QW5u" } }] });
        let (binary, document) = (scrubbed(&binary), scrubbed(&document));
        let attachment = &document["content"][0]["attachment"];
        assert_eq!(attachment, &json!({ "contentType": media_type, "data": binary["data"] }));
        let decoded = STANDARD.decode(binary["data"].as_str().unwrap()).unwrap();
        assert!(decoded.starts_with(start.as_bytes()) && !decoded.ends_with(b"Ann"), "{media_type}: {decoded:?}");
    }
}

#[test]
fn what_is_kept_by_its_form_is_in_the_report() {
    let resource = json!({ "resourceType": "Condition", "meta": { "profile": ["http://hl7.org/fhir/us/core/StructureDefinition/x"] }, "language": "en-US",
        "code": { "coding": [{ "system": "http://snomed.info/sct", "code": "38341003" }, { "system": "http://snomed.info/sct", "code": "Ann" }] } });
    let entry = json!({ "request": { "method": "GET", "url": "https://a.example/" }, "response": { "status": 200,
        "headers": [{ "name": "Server", "value": "nginx/1.25" }], "content": { "text": resource.to_string() } } });
    let scrubbed = scrub(&json!({ "log": { "entries": [entry] } }).to_string()).unwrap();
    let kept: Vec<(Kept, Vec<&str>)> =
        scrubbed.kept.iter().map(|(kind, values)| (*kind, values.iter().map(String::as_str).collect())).collect();
    assert_eq!(
        kept,
        [
            (Kept::Code, vec!["http://snomed.info/sct|38341003"]),
            (Kept::Url, vec!["http://hl7.org/fhir/us/core/StructureDefinition/x"]),
            (Kept::Language, vec!["en-US"]),
            (Kept::Header, vec!["nginx/1.25"]),
        ]
    );
}

#[test]
fn unknown_json_keeps_its_shape_and_loses_its_strings() {
    let body = json!({ "ann": { "list": ["x", 1, 7, true, null, { "ann": "x" }] }, "expires_in": 3600, "scope": "openid patient/*.read ann",
        "output": [{ "type": "Patient", "url": "https://127.0.0.1:9/bulk/1/Patient.ndjson", "count": 3 }] });
    let scrubbed = scrubbed(&body);
    let (name, inner) = scrubbed.as_object().unwrap().iter().find(|(name, _)| name.starts_with("scrubbed-")).unwrap();
    let list = inner.as_object().unwrap().values().next().unwrap().as_array().unwrap();
    assert!(list[0].as_str().unwrap().starts_with("scrubbed-"), "{list:?}");
    assert_eq!(list[1..5], [json!(0), json!(0), json!(true), Value::Null]);
    assert_eq!(list[5].as_object().unwrap().keys().next(), Some(name), "a name is the same everywhere");
    assert_eq!(
        (&scrubbed["expires_in"], &scrubbed["output"][0]["type"], &scrubbed["output"][0]["count"]),
        (&json!(3600), &json!("Patient"), &json!(3))
    );
    assert!(scrubbed["scope"].as_str().unwrap().starts_with("openid patient/*.read scrubbed-"), "{scrubbed}");
    assert!(
        scrubbed["output"][0]["url"].as_str().unwrap().starts_with("https://127.0.0.1:9/bulk/scrubbed-"),
        "{scrubbed}"
    );
}

#[test]
fn what_is_no_har_says_so_without_quoting_it() {
    let wrong = scrub(r#"{"log": {"entries": "hunter2"}}"#).unwrap_err().to_string();
    assert!(wrong.contains("line 1, column 29") && !wrong.contains("hunter2"), "{wrong}");
}

/// Twice as much takes about twice as many steps, and so is done at all: here 40,000 of each.
#[test]
fn a_long_recording_is_scrubbed() {
    let many = 40_000;
    let query: String = (0..many).map(|n| format!("q{n}=v{n}&")).collect();
    let hosts: Vec<Value> = (0..many).map(|n| json!(format!("https://h{n}.example/{n}"))).collect();
    let scopes: String = (0..many).map(|n| format!("s{n} ")).collect();
    let url = format!("https://a.example/{}?{query}", "a/".repeat(many));
    let entry = json!({ "request": { "method": "GET", "url": url }, "response": { "status": 200,
        "content": { "text": json!({ "hosts": hosts, "scope": scopes }).to_string() } } });
    let scrubbed = scrub(&json!({ "log": { "entries": [entry] } }).to_string()).unwrap();
    assert_eq!(scrubbed.har.matches("q1").count() + scrubbed.har.matches("h1").count(), 0);
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let entry = json!({ "request": { "method": "GET", "url": "x" }, "response": { "status": 200, "content": { "text": deep } } });
    let scrubbed = scrub(&json!({ "log": { "entries": [entry] } }).to_string()).unwrap();
    assert_eq!(scrubbed.left_out, 1, "too deep to be read");
}
