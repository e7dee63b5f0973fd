//! Pages over real HTTP: how `next` links are followed, and when they are not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

mod support;

use std::sync::atomic::{AtomicBool, Ordering};

use axum::response::Response;
use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint, Error, ErrorKind,
    paging::{Pages, SearchMode},
    transport::RetryPolicy,
};
use support::{Server, json, page};

fn pages(server: &Server) -> Pages {
    pages_with(server, &[("patient", "Ann Doe&1")])
}

fn pages_with(server: &Server, parameters: &[(&str, &str)]) -> Pages {
    let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
    let client = Client::builder(endpoint, AccessToken::new("s3cr3t")).retry(RetryPolicy::never()).build().unwrap();
    client.search_json("Observation", parameters.iter().copied()).unwrap()
}

/// The ids of all entries, and the error at the end, if there was one.
async fn read(mut pages: Pages) -> (Vec<String>, Option<Error>) {
    let mut ids = Vec::new();
    loop {
        match pages.next_page().await {
            Ok(Some(page)) => ids.extend(page.entries.iter().map(|entry| {
                let resource: serde_json::Value = serde_json::from_str(entry.resource.as_ref().unwrap().get()).unwrap();
                resource["id"].as_str().unwrap().to_owned()
            })),
            Ok(None) => return (ids, None),
            Err(error) => {
                assert!(pages.next_page().await.is_ok_and(|page| page.is_none()), "the error is told once");
                return (ids, Some(error));
            }
        }
    }
}

/// Two pages; `next` gets the server's FHIR base and gives the link from the first to the second.
fn two_pages(next: impl Fn(&str) -> String + Send + Sync + 'static) -> Server {
    Server::start(move |base, target| match target.contains("page=2") {
        false => json(200, page(Some(3), Some(&next(base)), &["a", "b"])),
        true => json(200, page(Some(3), None, &["c"])),
    })
}

#[tokio::test]
async fn links_may_be_absolute_or_relative_and_of_other_case() {
    type Link = fn(&str) -> String;
    let links: [Link; 5] = [
        |base| format!("{base}/Observation?page=2"),
        |base| format!("{}/Observation?page=2", base.replace("/fhir/r4", "/fhir/R4")),
        |_| "?page=2".to_owned(),
        |_| "Observation?page=2#here".to_owned(),
        |_| "/api/fhir/r4?page=2".to_owned(),
    ];
    for link in links {
        let server = two_pages(link);
        let (ids, error) = read(pages(&server)).await;
        assert_eq!((ids.join(""), error.is_none()), ("abc".to_owned(), true));
        let seen = server.seen();
        assert_eq!(seen[0].target, "/api/fhir/r4/Observation?patient=Ann+Doe%261");
        assert!(seen.iter().all(|request| request.headers["authorization"] == "Bearer s3cr3t"));
    }
}

#[tokio::test]
async fn a_link_to_another_origin_is_refused_before_any_request() {
    let foreign = Server::start(|_, _| json(200, page(None, None, &["x"])));
    let base = foreign.base();
    let server = two_pages(move |_| format!("{base}/Observation?page=2&name=Doe"));
    let (ids, error) = read(pages(&server)).await;
    let error = error.unwrap();
    assert_eq!((ids.join(""), error.kind()), ("ab".to_owned(), ErrorKind::Link));
    assert!(
        error.to_string().contains("another origin, http://127.0.0.1:") && !error.to_string().contains("Doe"),
        "{error}"
    );
    assert!(foreign.seen().is_empty());

    for link in ["http://user@127.0.0.1/", "https://127.0.0.1/", "file:///etc/hosts", "http://[", "mailto:a@b"] {
        let server = two_pages(move |_| link.to_owned());
        assert_eq!(read(pages(&server)).await.1.unwrap().kind(), ErrorKind::Link, "{link}");
        assert_eq!(server.seen().len(), 1, "{link}");
    }
}

#[tokio::test]
async fn a_circle_ends() {
    let server = Server::start(|_, target| {
        let next = if target.contains("page=2") { "?page=3" } else { "?page=2" };
        json(200, page(None, Some(next), &[target.rsplit('=').next().unwrap()]))
    });
    let (ids, error) = read(pages(&server)).await;
    assert_eq!((ids.join(" "), error.unwrap().kind()), ("Ann+Doe%261 2 3".to_owned(), ErrorKind::Link));

    let to_itself = Server::start(|_, _| json(200, page(None, Some("?patient=Ann+Doe%261"), &["a"])));
    assert_eq!(read(pages(&to_itself)).await.1.unwrap().kind(), ErrorKind::Link);
    assert_eq!(to_itself.seen().len(), 1);
}

#[tokio::test]
async fn a_missing_link_is_noticed_by_the_total() {
    let server = Server::start(|_, _| json(200, page(Some(3), None, &["a", "b"])));
    let (ids, error) = read(pages(&server)).await;
    let error = error.unwrap();
    assert_eq!((ids.join(""), error.kind()), ("ab".to_owned(), ErrorKind::Incomplete));
    assert!(error.to_string().contains("that 3 resources match, sent 2, and links to no more"), "{error}");

    let counting = pages_with(&server, &[("_summary", "count")]);
    assert!(read(counting).await.1.is_none(), "who asks how many gets no resources");
}

#[tokio::test]
async fn entries_say_why_they_are_there() {
    let server = Server::start(|_, _| {
        json(
            200,
            r#"{"resourceType": "Bundle", "total": 2, "link": null, "entry": [
                {"resource": {"resourceType": "Observation", "name": "Doe"}},
                {"fullUrl": "http://x/Doe", "search": {"mode": "match"}, "resource": {"resourceType": "Observation"}},
                {"search": {"mode": "include"}, "resource": {"resourceType": "Patient"}},
                {"search": {"mode": "outcome"}, "resource": {"resourceType": "OperationOutcome"}},
                {"resource": {"resourceType": "OperationOutcome"}},
                {"search": {}}]}"#,
        )
    });
    let mut pages = pages(&server);
    let page = pages.next_page().await.unwrap().unwrap();
    assert!(pages.is_finished(), "two matches of two");
    use SearchMode::{Include, Match, Outcome};
    let modes: Vec<SearchMode> = page.entries.iter().map(|entry| entry.mode).collect();
    assert_eq!(modes, [Match, Match, Include, Outcome, Outcome, Match]);
    assert!(page.entries[5].resource.is_none());
    let shown = format!("{page:?} {pages:?}");
    assert!(!shown.contains("Doe") && !shown.contains("s3cr3t"), "{shown}");
}

#[tokio::test]
async fn after_a_failure_the_same_page_can_be_had() {
    let busy = AtomicBool::new(true);
    let server = Server::start(move |_, target| -> Response {
        match (target.contains("page=2"), busy.load(Ordering::Relaxed)) {
            (false, _) => json(200, page(None, Some("?page=2"), &["a"])),
            (true, true) => {
                busy.store(false, Ordering::Relaxed);
                json(503, "")
            }
            (true, false) => json(200, page(None, None, &["b"])),
        }
    });
    let mut pages = pages(&server);
    assert!(pages.next_page().await.unwrap().is_some());
    assert!(pages.next_page().await.unwrap_err().is_retryable());
    assert!(pages.next_page().await.unwrap().is_some() && pages.is_finished());
}

#[tokio::test]
async fn an_answer_that_is_no_bundle_is_an_error() {
    for body in [r#"{"resourceType": "Patient"}"#, "<html>", "[]", r#"{"resourceType": "Bundle", "entry": 1}"#] {
        let server = Server::start(move |_, _| json(200, body));
        assert_eq!(pages(&server).next_page().await.unwrap_err().kind(), ErrorKind::Payload, "{body}");
    }
}
