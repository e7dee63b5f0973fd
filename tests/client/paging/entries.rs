//! What a page holds: matches, what comes along with them, what the server says, and what is odd.

use axum::response::IntoResponse as _;
use futures_util::{StreamExt as _, TryStreamExt as _};
use nextgen_patient_access::{ErrorKind, paging::SearchMode};
use nextgen_test_support::{Server, json, page};

use super::{pages, read};

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
async fn a_match_that_moved_to_the_next_page_is_left_out_and_counted() {
    let server = Server::start(|_, target| match target.contains("page=2") {
        false => json(200, page(Some(3), Some("?page=2"), &["a", "b"])),
        true => json(200, page(Some(3), None, &["b", "c"])),
    });
    let mut pages = pages(&server);
    assert_eq!(pages.next_page().await.unwrap().unwrap().repeated, 0);
    let second = pages.next_page().await.unwrap().unwrap();
    assert_eq!((second.entries.len(), second.repeated, pages.matches()), (1, 1, 3));
    assert!(pages.is_finished());
}

/// Whatever is asked for, a page of these entries, and what `search_json` makes of it: the matches' ids, the gaps.
async fn one_page(bundle: &'static str) -> (String, Vec<String>) {
    let server = Server::start(move |_, _| json(200, bundle));
    let mut pages = pages(&server);
    let mut ids = String::new();
    while let Some(page) = pages.next_page().await.unwrap() {
        for entry in page.entries.iter().filter(|entry| entry.mode == SearchMode::Match) {
            if let Some(resource) = &entry.resource {
                let resource: serde_json::Value = serde_json::from_str(resource.get()).unwrap();
                ids += resource["id"].as_str().unwrap_or("?");
            }
        }
    }
    (ids, pages.gaps().to_vec())
}

#[tokio::test]
async fn what_the_server_says_among_the_matches_is_told_unless_it_is_known_to_be_harmless() {
    for (issue, gap) in [
        (r#"{"severity":"warning","code":"incomplete","diagnostics":"Doe"}"#, Some("warning/incomplete")),
        (r#"{"severity":"warning","code":"suppressed"}"#, Some("warning/suppressed")),
        (r#"{"severity":"error","code":"timeout"}"#, Some("error/timeout")),
        (r#"{"severity":"dreadful","code":"informational"}"#, Some("informational")),
        (r#"{"severity":"information","code":"informational"}"#, None),
    ] {
        let bundle = format!(
            r#"{{"resourceType": "Bundle", "entry": [{{"resource": {{"resourceType": "Observation", "id": "a"}}}},
            {{"search": {{"mode": "outcome"}}, "resource": {{"resourceType": "OperationOutcome", "issue": [{issue}]}}}}]}}"#
        );
        let (ids, gaps) = one_page(bundle.leak()).await;
        let expected: Vec<String> =
            gap.map(|gap| format!("the server says, among the matches: {gap}")).into_iter().collect();
        assert_eq!((ids.as_str(), gaps), ("a", expected), "{issue}");
    }
}

#[tokio::test]
async fn without_a_mode_what_is_of_another_type_is_no_match() {
    let server = Server::start(|_, _| {
        json(
            200,
            r#"{"resourceType": "Bundle", "total": 4, "entry": [
                {"resource": {"resourceType": "Observation", "id": "a"}},
                {"resource": {"resourceType": "Observation", "id": "b"}},
                {"resource": {"resourceType": "Provenance", "id": "v"}},
                {"resource": {"resourceType": "Provenance", "id": "w"}},
                {"resource": {"resourceType": "Provenance", "id": "x"}}]}"#,
        )
    });
    let (ids, error) = read(pages(&server)).await;
    assert_eq!((ids.join(""), error.unwrap().kind()), ("abvwx".to_owned(), ErrorKind::Incomplete), "two of four");
    let found: Vec<serde_json::Value> = pages(&server).resources().take(2).try_collect().await.unwrap();
    assert_eq!(found.len(), 2);
}

#[tokio::test]
async fn a_total_may_count_what_the_server_adds() {
    for extra in [
        r#"{"search": {"mode": "include"}, "resource": {"resourceType": "Patient", "id": "p"}}"#,
        r#"{"resource": {"resourceType": "OperationOutcome", "issue": [{"severity": "information"}]}}"#,
    ] {
        let bundle = format!(
            r#"{{"resourceType": "Bundle", "total": 3, "entry": [{{"resource": {{"resourceType": "Observation", "id": "a"}}}},
            {{"resource": {{"resourceType": "Observation", "id": "b"}}}}, {extra}]}}"#
        );
        let (ids, gaps) = one_page(bundle.leak()).await;
        assert_eq!((ids.as_str(), gaps.len()), ("ab", 0), "{extra}");
    }
}

#[tokio::test]
async fn an_odd_entry_costs_no_other() {
    let (ids, gaps) = one_page(
        r#"{"resourceType": "Bundle", "link": {"relation": "self", "url": 5}, "entry": [
            {"fullUrl": 5, "resource": {"resourceType": "Observation", "id": "a"}}, null,
            {"search": "match", "resource": {"resourceType": "Observation", "id": "b"}}]}"#,
    )
    .await;
    assert_eq!(ids, "ab");
    assert_eq!(gaps, ["entry 2 of page 1 is without a resource, or with something else"]);

    let one = r#"{"resourceType": "Bundle", "total": "1", "entry": {"resource": {"resourceType": "Observation", "id": "a"}}}"#;
    assert_eq!(one_page(one).await, ("a".to_owned(), Vec::new()));

    let server = Server::start(|_, _| {
        let mut body = br#"{"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Observation", "id": "a", "x": "Nev?rez"}},
            {"resource": {"resourceType": "Observation", "id": "b"}}]}"#
            .to_vec();
        body.iter_mut().filter(|byte| **byte == b'?').for_each(|byte| *byte = 0xE1);
        axum::body::Body::from(body).into_response()
    });
    let mut pages = pages(&server);
    let page = pages.next_page().await.unwrap().unwrap();
    assert!(page.entries[0].resource.is_none() && page.entries[1].resource.is_some());
    assert_eq!(pages.gaps(), ["entry 1 of page 1 is not UTF-8, and was left out"]);
}

#[tokio::test]
async fn a_total_that_moves_is_told() {
    let server = Server::start(|_, target| match target.contains("page=2") {
        false => json(200, page(Some(4), Some("?page=2"), &["a", "b"])),
        true => json(200, page(Some(3), None, &["d"])),
    });
    let mut pages = pages(&server);
    while pages.next_page().await.unwrap().is_some() {}
    assert_eq!(pages.gaps(), ["the total changed from 4 to 3 while the pages were read"]);
}

#[tokio::test]
async fn what_has_no_id_is_told_apart_by_its_text() {
    let server = Server::start(|_, target| {
        let asked: u32 = target.rsplit_once("page=").map_or(1, |(_, page)| page.parse().unwrap());
        let text = asked.min(2);
        json(
            200,
            format!(
                r#"{{"resourceType": "Bundle", "link": [{{"relation": "next", "url": "?page={}"}}],
                "entry": [{{"resource": {{"resourceType": "Observation", "status": "{text}"}}}}]}}"#,
                asked + 1
            ),
        )
    });
    let mut pages = pages(&server);
    let failure = loop {
        match pages.next_page().await {
            Ok(page) => assert!(page.is_some()),
            Err(error) => break error,
        }
    };
    assert_eq!((pages.matches(), failure.kind(), server.seen().len()), (2, ErrorKind::Link, 5));
}

#[tokio::test]
async fn an_outcome_in_place_of_a_bundle_may_say_that_nothing_was_found() {
    let outcome = |severity: &str, code: &str| {
        format!(
            r#"{{"resourceType": "OperationOutcome", "issue": [{{"severity": "{severity}", "code": "{code}", "diagnostics": "Doe"}}]}}"#
        )
    };
    let none = one_page(outcome("warning", "not-found").leak()).await;
    assert_eq!(none, (String::new(), Vec::new()));
    let cut = one_page(outcome("warning", "too-costly").leak()).await;
    assert_eq!(cut.1, ["the server says, among the matches: warning/too-costly"]);

    let server = Server::start(move |_, _| json(200, outcome("error", "forbidden")));
    let error = pages(&server).next_page().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome().unwrap().issues().len()), (ErrorKind::Payload, 1));
    assert!(error.to_string().contains("refuses the search: error/forbidden"), "{error}");
    assert!(!error.to_string().contains("Doe"), "{error}");
}
