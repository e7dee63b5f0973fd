//! Answers that take many times their length in memory, or go on and on.

use std::time::Duration;

use futures_util::StreamExt as _;
use nextgen_patient_access::fhir::r4::Patient;
use nextgen_patient_access::transport::{Limits, RetryPolicy};
use nextgen_patient_access::{AccessToken, Api, Client, ClientBuilder, Endpoint, ErrorKind, directory, office_r4};
use nextgen_test_support::wire::{Act, Wire, answer};
use nextgen_test_support::{Server, json, page};
use serde_json::value::RawValue;

const PATIENT: &str = r#"{"resourceType":"Patient","id":"1"}"#;

fn builder(base: &str) -> ClientBuilder {
    let short = Duration::from_millis(1);
    Client::builder(Endpoint::new(Api::OfficeR4, base).unwrap(), AccessToken::new("s3cr3t"))
        .retry(RetryPolicy { first_wait: short, ..RetryPolicy::default() })
}

/// A Bundle of some MB, with these members beside its entries.
fn large(members: &str, entry: &str) -> Act {
    let entries = vec![entry; 8_000_000 / (entry.len() + 1)].join(",");
    Act::Answer(answer(200, "", format!(r#"{{"resourceType":"Bundle",{members}"entry":[{entries}]}}"#)))
}

#[tokio::test]
async fn a_page_that_takes_many_times_its_text_is_not_read() {
    for entry in ["{}", "null", "0", r#"{"resource":{}}"#, r#"{"resource":{"resourceType":"Patient"}}"#] {
        let wire = Wire::start([large("", entry)]);
        let client = builder(&wire.base()).build().unwrap();
        let mut pages = client.search_json("Observation", [("patient", "1")]).unwrap();
        let error = pages.next_page().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Limit, 0), "{entry}: {error}");
        assert!(error.to_string().contains("from entry "), "{entry}: {error}");
    }
}

#[tokio::test]
async fn nor_is_one_as_a_type() {
    let wire = Wire::start([large("", "{}")]);
    let office = office_r4::Client::try_from(builder(&wire.base()).build().unwrap()).unwrap();
    let error = office.patient_search().id("1").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
    assert!(error.to_string().contains("memory") && error.to_string().contains("at line 1 column"), "{error}");
    // Of what is not read, nothing takes anything.
    let members = format!(
        r#""total":[{}0],"link":[{}0],"x":[{}0],"#,
        r#"{"a":1},"#.repeat(200_000),
        "{},".repeat(200_000),
        "0,".repeat(200_000)
    );
    let wire = Wire::start([large(&members, &format!(r#"{{"resource":{PATIENT},"x":"{}"}}"#, "x".repeat(1000)))]);
    let mut pages = builder(&wire.base()).build().unwrap().search_json("Patient", [("_id", "1")]).unwrap();
    let read = pages.next_page().await.unwrap().unwrap();
    assert_eq!((read.entries.len(), read.total), (1, None), "and the rest repeat it");
}

#[tokio::test]
async fn nor_is_a_resource_on_a_page_as_a_type() {
    let patient = format!(r#"{{"resourceType":"Patient","extension":[{}{{}}]}}"#, "{},".repeat(100_000));
    let body = format!(r#"{{"resourceType":"Bundle","entry":[{{"resource":{patient}}}]}}"#);
    let server = Server::start(move |_, _| json(200, body.clone()));
    let pages = || builder(&server.base()).build().unwrap().search_json("Patient", [("_id", "1")]).unwrap();
    let error = pages().resources::<Patient>().next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
    assert!(error.to_string().contains("memory") && error.to_string().contains("at line 1 column"), "{error}");
    assert_eq!(pages().resources::<Box<RawValue>>().next().await.unwrap().unwrap().get(), patient);
}

#[tokio::test]
async fn the_memory_can_be_set() {
    let limits = Limits { memory: 10_000, ..Limits::default() };
    let ids: Vec<String> = (0..30).map(|id| id.to_string()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let body = page(None, None, &ids);
    let server = Server::start(move |_, _| json(200, body.clone()));
    let client = builder(&server.base()).limits(limits).build().unwrap();
    let mut pages = client.search_json("Observation", [("patient", "1")]).unwrap();
    assert_eq!(pages.next_page().await.unwrap_err().kind(), ErrorKind::Limit);
    let office = office_r4::Client::try_from(client).unwrap();
    let error = office.observation_search().patient("1").category("laboratory").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
}

#[tokio::test]
async fn an_answer_that_trickles_on_ends_with_the_call() {
    let head = b"HTTP/1.1 200 X\r\ncontent-length: 1000\r\n\r\n{".to_vec();
    let pieces: Vec<Vec<u8>> = std::iter::once(head).chain(vec![b" ".to_vec(); 900]).collect();
    let slow = Wire::start([Act::Drip(pieces, Duration::from_millis(20))]);
    let limits = Limits { call: Duration::from_millis(400), ..Limits::default() };
    let client = builder(&slow.base()).limits(limits).build().unwrap();
    let error = client.read_json("Patient", "1").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Limit, 1), "{error}");
    assert!(error.to_string().contains("raise `Limits::call`"), "{error}");
}

#[tokio::test]
async fn so_does_one_that_fails_again_and_again_but_waiting_for_a_limit_does_not_count() {
    let limits = Limits { call: Duration::from_millis(300), ..Limits::default() };
    let silent = Wire::start([Act::Stall(Vec::new())]);
    let error = builder(&silent.base()).limits(limits.clone()).build().unwrap().read_json("Patient", "1").await;
    let error = error.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Limit, 1), "{error}");

    let busy = Wire::start([Act::Answer(answer(429, "retry-after: 1\r\n", "")), Act::Answer(answer(200, "", PATIENT))]);
    let client = builder(&busy.base()).limits(limits).build().unwrap();
    assert_eq!(client.read_json("Patient", "1").await.unwrap().get(), PATIENT);
}

#[tokio::test]
async fn a_directory_without_end_is_read_up_to_a_point() {
    let server = Server::start(|base, target| {
        let number: u32 = target.rsplit_once("page=").map_or(1, |(_, number)| number.parse().unwrap());
        let next = format!("{base}/endpoint?page={}", number + 1);
        let endpoint = format!(
            r#"{{"resource": {{"resourceType": "Endpoint", "id": "{number}", "name": "N", "address": "https://h.example/{number}"}}}}"#
        );
        json(
            200,
            format!(
                r#"{{"resourceType": "Bundle", "link": [{{"relation": "next", "url": "{next}"}}], "entry": [{endpoint}]}}"#
            ),
        )
    });
    let limits = Limits { task_requests: 5, ..Limits::default() };
    let found = directory::find(&builder(&server.base()).limits(limits).build().unwrap(), "").await.unwrap();
    assert_eq!((found.practices.len(), server.seen().len()), (5, 5));
    assert_eq!(found.problems.iter().map(nextgen_patient_access::Error::kind).collect::<Vec<_>>(), [ErrorKind::Limit]);
}
