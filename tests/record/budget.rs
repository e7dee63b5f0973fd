//! Servers that have no end: a record ends all the same, and says so.

use std::time::Duration;

use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint,
    record::{Completeness, Existing, Status},
    transport::{Limits, RetryPolicy},
};
use nextgen_test_support::{
    Server, json,
    record::{self as fixture},
};

use crate::all;

fn client(server: &Server, limits: Limits) -> Client {
    let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
    let retry = RetryPolicy { first_wait: Duration::from_millis(1), ..RetryPolicy::default() };
    Client::builder(endpoint, AccessToken::new("s3cr3t")).retry(retry).limits(limits).build().unwrap()
}

fn assert_says_so(report: &Completeness, name: &str, status: Status) {
    assert!(!report.complete);
    let row = &report.types[name];
    assert_eq!(row.status, status, "{row:?}");
    let error = row.error.as_deref().unwrap_or_default();
    assert!(error.contains("the requests for the whole took more time, or were more"), "{error}");
}

/// A search whose every page has another resource, and a link to the next.
fn endless_pages() -> Server {
    fixture::server(|base, seen| {
        let (path, query) = seen.target.split_once('?')?;
        (path == "/api/fhir/r4/Condition").then(|| {
            let number: u32 = query.rsplit_once("page=").map_or(1, |(_, number)| number.parse().unwrap());
            json(
                200,
                format!(
                    r#"{{"resourceType": "Bundle", "link": [{{"relation": "next", "url": "{base}/Condition?page={}"}}], "entry": [
                        {{"resource": {{"resourceType": "Condition", "id": "c{number}", "subject": {{"reference": "Patient/p1"}}}}}}]}}"#,
                    number + 1
                ),
            )
        })
    })
}

#[tokio::test]
async fn pages_without_end() {
    let server = endless_pages();
    let limits = Limits { task_requests: 300, ..Limits::default() };
    let (_, _, report) = all(client(&server, limits.clone()).record("p1")).await;
    assert_says_so(&report, "Condition", Status::Incomplete);
    assert_eq!(server.seen().len(), 300);

    let folder = tempfile::tempdir().unwrap();
    let record = client(&server, limits).record("p1");
    let report = record.download(folder.path().join("record"), Existing::Refuse, |_| {}).await.unwrap();
    assert_says_so(&report, "Condition", Status::Incomplete);
    assert_eq!(server.seen().len(), 600, "each record has its own");
}

#[tokio::test]
async fn references_without_end() {
    let server = fixture::server(|_, seen| {
        let id = seen.target.strip_prefix("/api/fhir/r4/Practitioner/")?;
        let references: Vec<String> =
            (0..50).map(|at| format!(r#"{{"reference": "Practitioner/{id}x{at}"}}"#)).collect();
        let references = references.join(",");
        Some(json(200, format!(r#"{{"resourceType": "Practitioner", "id": "{id}", "x": [{references}]}}"#)))
    });
    let (_, _, report) = all(client(&server, Limits { task_requests: 200, ..Limits::default() }).record("p1")).await;
    assert_says_so(&report, "Practitioner", Status::Incomplete);
    assert_eq!(server.seen().len(), 200);
}

#[tokio::test]
async fn a_server_that_takes_too_long_for_the_whole() {
    let server = fixture::server(|_, _| {
        std::thread::sleep(Duration::from_millis(50));
        None
    });
    let limits = Limits { task: Duration::from_millis(400), ..Limits::default() };
    let (_, _, report) = all(client(&server, limits).record("p1")).await;
    let late = report
        .types
        .values()
        .filter(|row| row.error.as_deref().is_some_and(|it| it.contains("the requests for the whole took more time")));
    assert!(!report.complete && late.count() > 0, "{report:?}");
}
