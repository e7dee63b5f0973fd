//! What a generated call costs beside the same call by bare reqwest and serde_json, on loopback: `cargo bench --bench overhead`.
//!
//! The bare call sends the same headers, and has the limits of time that no call should be without, as reqwest has them; it reads
//! into the same type, and in a third leg into `serde_json::Value`, as one does who has no types. They take turns, so that what else
//! the machine does falls on all, and of 16 calls each, so that each pays itself for what the memory that it gave back costs the
//! next call. The ratio is that of the medians of one run.
#![allow(clippy::unwrap_used, missing_docs, reason = "a bench may fail by panicking")]

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use nextgen_patient_access::{
    AccessToken, Api, Endpoint,
    fhir::r4::{Bundle, Patient},
    office_r4, reqwest,
};
use nextgen_test_support::{Server, json, page};
use serde_json::Value;

const PATIENT: &str = r#"{"resourceType":"Patient","id":"1","meta":{"versionId":"1","lastUpdated":"2026-01-01T00:00:00Z"},
"identifier":[{"system":"urn:example:mrn","value":"1"}],"active":true,"name":[{"use":"official","family":"Example","given":["Ann","B"]}],
"telecom":[{"system":"phone","value":"555-0100","use":"home"}],"gender":"female","birthDate":"1970-01-01",
"address":[{"line":["1 Main Street"],"city":"Springfield","state":"IL","postalCode":"62701"}]}"#;

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let ids: Vec<String> = (0..25).map(|id| id.to_string()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let bundle = page(Some(25), None, &ids);
    let server = Server::start(move |_, target| match target.contains("/Patient/") {
        true => json(200, PATIENT),
        false => json(200, bundle.clone()),
    });
    let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
    let office = office_r4::Client::new(endpoint, AccessToken::new("token")).unwrap();
    office.patient_read("1").send().await.unwrap();
    let http = reqwest::Client::builder()
        .no_proxy()
        .user_agent(server.seen()[0].headers["user-agent"].clone())
        .connect_timeout(Duration::from_secs(10))
        .read_timeout(Duration::from_secs(30))
        .build()
        .unwrap();
    let bare = async |path: &str| {
        let request = http.get(format!("{}/{path}", server.base())).bearer_auth("token");
        let request = request.header("accept", "application/fhir+json");
        request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap()
    };

    for (what, path) in [("read of a patient", "Patient/1"), ("search, 25 to a page", "Observation?patient=1")] {
        let [mut ours, mut typed, mut untyped] = [Vec::new(), Vec::new(), Vec::new()];
        let is_read = path.starts_with("Patient");
        for round in 0..9_600 {
            let began = Instant::now();
            let times = match (round / 16 % 3, is_read) {
                (0, true) => {
                    black_box(office.patient_read("1").send().await.unwrap());
                    &mut ours
                }
                (0, false) => {
                    black_box(office.observation_search().patient("1").send().await.unwrap());
                    &mut ours
                }
                (1, true) => {
                    black_box(serde_json::from_slice::<Patient>(&bare(path).await).unwrap());
                    &mut typed
                }
                (1, false) => {
                    black_box(serde_json::from_slice::<Bundle>(&bare(path).await).unwrap());
                    &mut typed
                }
                _ => {
                    black_box(serde_json::from_slice::<Value>(&bare(path).await).unwrap());
                    &mut untyped
                }
            };
            times.push(began.elapsed());
        }
        let [ours, typed, untyped] = [ours, typed, untyped].map(median);
        let ratio = |bare: Duration| ours.as_secs_f64() / bare.as_secs_f64();
        println!(
            "{what}: generated call {ours:?}; reqwest and serde_json into the same type {typed:?}, ratio {:.3}; into a Value {untyped:?}, ratio {:.3}",
            ratio(typed),
            ratio(untyped)
        );
    }
}
