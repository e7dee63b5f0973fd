//! A session with the sandbox, recorded and scrubbed: the SDK reads it as it read the sandbox.

use std::collections::{BTreeMap, BTreeSet};

use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, record::Item};
use nextgen_sandbox::{
    Behaviour, Sandbox,
    population::Size,
    replay::{Recording, scrub},
};
use serde_json::{Value, json};

use crate::{first_patient, http};

/// What of a record has a shape, and how often: which members the resources of each type have, whether they refer to others that are
/// there, how the types and the documents ended.
type Shape = BTreeMap<String, usize>;

async fn read(base_url: &str, api: Api, token: AccessToken, patient: &str) -> Shape {
    let client = Client::new(Endpoint::new(api, base_url).unwrap(), token).unwrap();
    let mut items = client.record(patient).items();
    let (mut resources, mut shape) = (Vec::new(), Shape::new());
    let mut count = |what: String| *shape.entry(what).or_default() += 1;
    while let Some(item) = items.next().await {
        match item {
            Item::Resource(resource) => resources.push(serde_json::from_str::<Value>(resource.json()).unwrap()),
            Item::Document(document) => {
                let status = document.report.status;
                let content = if document.bytes.is_empty() { "empty" } else { "with content" };
                count(format!("document: {status}, {content}, {:?}", document.report.error));
            }
            _ => {}
        }
    }
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let known: BTreeSet<String> =
        resources.iter().map(|it| format!("{}/{}", text(&it["resourceType"]), text(&it["id"]))).collect();
    for resource in &resources {
        let members: Vec<&str> = resource.as_object().unwrap().keys().map(String::as_str).collect();
        count(format!("{}: {}", text(&resource["resourceType"]), members.join(" ")));
        for name in ["subject", "patient", "encounter", "custodian"] {
            let reference = text(&resource[name]["reference"]);
            count(format!("{name}: {}", known.iter().any(|known| reference.ends_with(known))));
        }
    }
    for (name, row) in items.report().types {
        count(format!("{name}: {}, {} received, of {:?}", row.status, row.received, row.total));
    }
    shape
}

/// All that was asked for, asked for once more and recorded.
async fn record(sandbox: &Sandbox, api: Api, token: &AccessToken) -> String {
    let root = sandbox.page_url();
    let mut entries = Vec::new();
    for request in sandbox.requests() {
        let url = format!("{}{}?{}", root.trim_end_matches('/'), request.path, request.query);
        let url = url.trim_end_matches('?').to_owned();
        let answer = http().get(&url).bearer_auth(token.secret()).header("accept", "*/*").send().await.unwrap();
        let headers: Vec<Value> = answer
            .headers()
            .iter()
            .map(|(name, value)| json!({ "name": name.as_str(), "value": value.to_str().unwrap() }))
            .collect();
        let media_type = answer.headers().get("content-type").map_or("", |it| it.to_str().unwrap()).to_owned();
        let status = answer.status().as_u16();
        entries.push(json!({
            "request": { "method": request.method, "url": url, "headers": [{ "name": "Authorization", "value": format!("Bearer {}", token.secret()) }] },
            "response": { "status": status, "headers": headers, "content": { "mimeType": media_type, "text": answer.text().await.unwrap() } },
        }));
    }
    assert!(entries.len() > 20, "{api}: {} exchanges", entries.len());
    json!({ "log": { "entries": entries } }).to_string()
}

#[tokio::test]
async fn the_sdk_reads_a_scrubbed_session_as_it_read_the_sandbox() {
    for api in [Api::EnterpriseR4, Api::OfficeR4, Api::OfficeR3, Api::EnterpriseDstu2] {
        let size = Size { patients: 1, years: 1, seed: 1 };
        let sandbox = Sandbox::builder().behaviour(Behaviour::plain()).size(size).start().await.unwrap();
        let patient = first_patient(&sandbox);
        let token = sandbox.access_token(api, &patient);
        let before = read(&sandbox.base_url(api), api, token.clone(), &patient).await;
        let har = record(&sandbox, api, &token).await;
        let own = sandbox.population(api).read(api.fhir_version(), "Patient", &patient).unwrap();
        let family = own["name"][0]["family"].as_str().or(own["name"][0]["family"][0].as_str()).unwrap().to_owned();
        let birth_date = own["birthDate"].as_str().unwrap();
        assert!(har.contains(&family) && har.contains(birth_date) && har.contains(token.secret()), "{api}");

        let scrubbed = scrub(&har).unwrap();
        for gone in [&*family, birth_date, token.secret(), &format!("Patient/{patient}")] {
            assert!(!scrubbed.har.contains(gone), "{api}: {gone}");
        }
        let har: Value = serde_json::from_str(&scrubbed.har).unwrap();
        let urls: Vec<&str> =
            har["log"]["entries"].as_array().unwrap().iter().filter_map(|it| it["request"]["url"].as_str()).collect();
        let pseudonym = urls.iter().find_map(|url| url.split("/Patient/").nth(1).or(url.split("patient=").nth(1)));
        let pseudonym = pseudonym.unwrap().split(['&', '/', '?']).next().unwrap();

        let replay = Recording::from_har(&scrubbed.har).unwrap().serve(0).unwrap();
        let path = sandbox.base_url(api).replace(sandbox.page_url().trim_end_matches('/'), "");
        let base_url = format!("{}{path}", replay.base_url());
        let after = read(&base_url, api, AccessToken::new("any"), pseudonym).await;
        assert!(before.len() > 20, "{api}: {before:#?}");
        let only = |one: &Shape, other: &Shape| -> Vec<String> {
            let differs = one.iter().filter(|(what, count)| other.get(*what) != Some(count));
            differs.map(|(what, count)| format!("{what}: {count}")).collect()
        };
        assert_eq!(only(&after, &before), only(&before, &after), "{api}");
    }
}
