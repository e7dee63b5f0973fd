//! Pages over real HTTP: as pages and as streams, after failures, in another process.

mod entries;
mod links;
#[cfg(feature = "office-r4")]
mod typed;

use std::sync::atomic::{AtomicBool, Ordering};

use axum::response::Response;
use futures_util::{StreamExt as _, TryStreamExt as _};
use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint, Error, ErrorKind,
    paging::{Pages, Position, SearchMode},
    transport::RetryPolicy,
};
use nextgen_test_support::{Server, json, page};

fn pages(server: &Server) -> Pages {
    pages_with(server, &[("patient", "Ann.Doe&1")])
}

fn pages_with(server: &Server, parameters: &[(&str, &str)]) -> Pages {
    client(server).search_json("Observation", parameters.iter().copied()).unwrap()
}

fn client(server: &Server) -> Client {
    let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
    Client::builder(endpoint, AccessToken::new("s3cr3t")).retry(RetryPolicy::never()).build().unwrap()
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

#[tokio::test]
async fn streams_give_pages_entries_and_resources() {
    let server = || {
        Server::start(|_, target| match target.contains("page=2") {
            false => json(200, page(Some(3), Some("?page=2"), &["a", "b"])),
            true => json(
                200,
                r#"{"resourceType": "Bundle", "entry": [
                    {"search": {"mode": "match"}, "resource": {"resourceType": "Observation", "id": "c"}},
                    {"search": {"mode": "include"}, "resource": {"resourceType": "Provenance", "id": "p"}},
                    {"search": {"mode": "match"}, "resource": {"resourceType": "OperationOutcome", "id": "o"}}]}"#,
            ),
        })
    };
    let whole: Vec<_> = pages(&server()).into_stream().try_collect().await.unwrap();
    assert_eq!(whole.iter().map(|page| page.entries.len()).collect::<Vec<_>>(), [2, 3]);

    use SearchMode::{Include, Match, Outcome};
    let modes: Vec<_> = pages(&server()).entries().map_ok(|entry| entry.mode).try_collect().await.unwrap();
    assert_eq!(modes, [Match, Match, Match, Include, Outcome]);

    let values: Vec<serde_json::Value> = pages(&server()).resources().try_collect().await.unwrap();
    assert_eq!(values.iter().map(|value| value["id"].as_str().unwrap()).collect::<String>(), "abc");

    // The stream ends behind its error.
    let broken = Server::start(|_, target| match target.contains("page=2") {
        false => json(200, page(Some(3), Some("?page=2"), &["a"])),
        true => json(503, ""),
    });
    let found: Vec<Result<serde_json::Value, _>> = pages(&broken).resources().collect().await;
    assert_eq!(found.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false]);
}

#[tokio::test]
async fn a_search_goes_on_in_another_process() {
    let server = Server::start(|_, target| match target.rsplit_once("page=") {
        None => json(200, page(Some(4), Some("?page=2"), &["a", "b"])),
        Some((_, "2")) => json(200, page(Some(4), Some("?page=3"), &["c"])),
        Some(_) => json(200, page(Some(4), None, &["d"])),
    });
    let mut before = pages(&server);
    before.next_page().await.unwrap();
    let kept = serde_json::to_string(&before.position().unwrap()).unwrap();
    assert!(before.next_url().unwrap().as_str().ends_with("/Observation?page=2"));
    assert!(!format!("{:?}", before.position()).contains("page=2"));

    let position: Position = serde_json::from_str(&kept).unwrap();
    assert_eq!((position.pages(), position.matches()), (1, 2));
    let (ids, error) = read(client(&server).resume_pages(position.clone()).unwrap()).await;
    assert!(ids.join("") == "cd" && error.is_none(), "the total counts what came before");

    let other = Server::start(|_, _| json(200, page(None, None, &[])));
    assert_eq!(client(&other).resume_pages(position).unwrap_err().kind(), ErrorKind::Link);
    assert!(other.seen().is_empty());
}
