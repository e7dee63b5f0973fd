//! What calls leave in the log with everything turned on, over HTTP/1.1 and HTTP/2: their course, and nothing of the patient.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may fail by panicking")]

use std::sync::Mutex;
use std::time::Duration;

use axum::response::{IntoResponse as _, Response};
use nextgen_patient_access::transport::RetryPolicy;
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, reqwest};
use nextgen_test_support::log::Log;
use nextgen_test_support::{Server, json, page};

const PATIENT: &str = r#"{"resourceType":"Patient","id":"id-of-Doe","name":[{"family":"Name-of-Doe"}]}"#;

fn answer(target: &str, times_asked: usize) -> Response {
    if times_asked == 0 {
        return ([("retry-after", "0")], json(503, r#"["Refused-for-Doe"]"#)).into_response();
    }
    match target {
        _ if times_asked == 3 => ([("retry-after", "1")], json(429, r#"["Too-much-for-Doe"]"#)).into_response(),
        _ if target.contains("page=2-of-Doe") => json(200, page(None, None, &["obs-of-Doe"])),
        _ if target.contains("Observation") => json(200, page(None, Some("?page=2-of-Doe"), &["a-of-Doe"])),
        _ => json(200, PATIENT),
    }
}

async fn session(client: &Client) -> String {
    let patient = client.read_json("Patient", "id-of-Doe").await.unwrap();
    assert!(patient.get().contains("Doe"));
    let mut pages = client.search_json("Observation", [("patient", "id-of-Doe"), ("code", "Query-of-Doe")]).unwrap();
    while pages.next_page().await.unwrap().is_some() {}
    let url = format!("{}/document/pdf-of-Doe?signature=Signature-of-Doe", client.endpoint().base_url());
    let fetch = client.fetch(&url).unwrap();
    let shown = format!("{client:?} {pages:?} {fetch:?}");
    let fetched = fetch.bytes().await.unwrap();
    let refused = client.fetch("https://Doe@files.example.com/pdf-of-Doe").unwrap_err();
    format!("{shown} {fetched:?} {refused} {refused:?}")
}

#[tokio::test]
async fn calls_are_in_the_log_and_the_patient_is_not() {
    let log = Log::start();

    let asked = Mutex::new(0);
    let server = Server::start(move |_, target| {
        let mut asked = asked.lock().unwrap();
        *asked += 1;
        answer(target, *asked - 1)
    });
    let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
    let builder = || {
        Client::builder(endpoint.clone(), AccessToken::new("s3cr3t-of-Doe"))
            .retry(RetryPolicy { first_wait: Duration::from_millis(1), ..RetryPolicy::default() })
    };
    let http_2 = reqwest::Client::builder().http2_prior_knowledge().no_proxy().build().unwrap();
    let mut shown = session(&builder().build().unwrap()).await;
    shown += &session(&builder().http(http_2).build().unwrap()).await;

    let text = log.text();
    assert!(text.contains("TRACE") && text.contains("h2::"), "the log is on: {text}");
    for line in [
        r#"request{api=office-r4 operation="read Patient" method=GET route=Patient/{id} status=200 request_id="req-1" attempts=2 milliseconds="#,
        "sending again after a wait attempt=1 status=503 kind=Status wait_milliseconds=1",
        r#"request{api=office-r4 operation="search Observation" method=GET route=Observation status=200 request_id="req-1" attempts=1 milliseconds="#,
        "waiting before sending reason=TooManyRequests wait_milliseconds=",
        r#"request{api=office-r4 operation="fetch" method=GET route=document/{id} status=200"#,
    ] {
        assert!(text.contains(line), "{line} not in the log: {text}");
    }
    let private = text.lines().find(|line| line.contains("Doe"));
    assert_eq!(private, None);
    assert!(!shown.contains("Doe"), "{shown}");
}
