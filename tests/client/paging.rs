//! Pages over real HTTP: how `next` links are followed, and when they are not.

use std::sync::atomic::{AtomicBool, Ordering};

use axum::response::{IntoResponse as _, Response};
use futures_util::{StreamExt as _, TryStreamExt as _};
use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint, Error, ErrorKind,
    paging::{Pages, Position, SearchMode},
    transport::RetryPolicy,
};
use nextgen_test_support::{Server, json, page};

fn pages(server: &Server) -> Pages {
    pages_with(server, &[("patient", "Ann Doe&1")])
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

#[tokio::test]
async fn the_same_page_twice_is_told_and_handed_out_once() {
    // Whatever page is asked for, the server sends the first, and links on.
    let stuck = |total: Option<u64>| {
        Server::start(move |_, target| {
            let asked: u32 = target.rsplit_once("page=").map_or(1, |(_, page)| page.parse().unwrap());
            json(200, page(total, Some(&format!("?page={}", asked + 1)), &["a", "b"]))
        })
    };
    for total in [None, Some(4)] {
        let server = stuck(total);
        let (ids, error) = read(pages(&server)).await;
        let error = error.unwrap();
        assert_eq!((ids.join(""), error.kind(), server.seen().len()), ("ab".to_owned(), ErrorKind::Link, 4));
        assert!(error.to_string().contains("the same matches on three pages in a row"), "{error}");
    }
    // All that there is has come: a link over the end is no harm.
    let (ids, error) = read(pages(&stuck(Some(2)))).await;
    assert!(ids.join("") == "ab" && error.is_none());
}

#[tokio::test]
async fn empty_pages_do_not_go_on_for_ever() {
    let empty_up_to = |last: u32| {
        Server::start(move |_, target| {
            let asked: u32 = target.rsplit_once("page=").map_or(1, |(_, page)| page.parse().unwrap());
            let ids: &[&str] = if asked == 1 || asked == last { &[if asked == 1 { "a" } else { "b" }] } else { &[] };
            json(200, page(None, (asked != last).then(|| format!("?page={}", asked + 1)).as_deref(), ids))
        })
    };
    let (ids, error) = read(pages(&empty_up_to(u32::MAX))).await;
    assert_eq!((ids.join(""), error.unwrap().kind()), ("a".to_owned(), ErrorKind::Link));
    let (ids, error) = read(pages(&empty_up_to(50))).await;
    assert!(ids.join("") == "ab" && error.is_none(), "some are between others");
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

#[tokio::test]
async fn a_circle_in_other_case_ends() {
    let server = Server::start(|base, target| {
        let again = format!("{}/Observation?page=2", base.replace("/fhir/r4", "/FHIR/R4"));
        json(200, page(None, Some(&again), if target.contains("page=2") { &["b"] } else { &["a"] }))
    });
    let (ids, error) = read(pages(&server)).await;
    assert_eq!((ids.join(""), error.unwrap().kind(), server.seen().len()), ("ab".to_owned(), ErrorKind::Link, 2));
}

/// As Enterprise does at times: the last `next` link that there is has a page number, and the total says that more is to come.
#[tokio::test]
async fn where_the_next_link_is_missing_the_page_number_goes_on() {
    let server = Server::start(|_, target| {
        let numbered = |next: Option<&str>, ids: &[&str]| json(200, page(Some(6), next, ids));
        match target.rsplit_once("page=").map(|(_, page)| page) {
            None => numbered(Some("?ct=x&page=2"), &["a", "b"]),
            Some("2") => numbered(None, &["c"]),
            Some("3") => numbered(None, &["d"]),
            Some("4") => numbered(Some("?page=5"), &["e"]),
            Some("5") => numbered(None, &["f"]),
            Some(other) => panic!("page {other} was asked for"),
        }
    });
    let (ids, error) = read(pages(&server)).await;
    assert!(ids.join("") == "abcdef" && error.is_none(), "{ids:?} {error:?}");
    assert_eq!(server.seen()[2].target, "/api/fhir/r4/Observation?ct=x&page=3");

    // The first page's own number, by its `self` link.
    let server = Server::start(|_, target| match target.contains("page=2") {
        true => json(200, page(Some(2), None, &["b"])),
        false => json(200, page(Some(2), None, &["a"]).replace("http://x/self", "Observation?page=1")),
    });
    let (ids, error) = read(pages(&server)).await;
    assert!(ids.join("") == "ab" && error.is_none(), "{ids:?} {error:?}");
}

#[tokio::test]
async fn where_no_page_of_that_number_is_the_search_is_incomplete() {
    type Answer = fn() -> Response;
    let beyond: [Answer; 4] = [
        || json(404, ""),
        || json(200, page(Some(9), None, &[])),
        || json(200, page(Some(9), None, &["b"])),
        || json(200, page(Some(9), Some("?page=3"), &["b"])),
    ];
    for answer in beyond {
        let server = Server::start(move |_, target| match target.rsplit_once("page=") {
            None => json(200, page(Some(9), Some("?page=1"), &["a"])),
            Some((_, "1")) => json(200, page(Some(9), None, &["b"])),
            Some(_) => answer(),
        });
        let (ids, error) = read(pages(&server)).await;
        assert_eq!((ids.join(""), error.unwrap().kind()), ("ab".to_owned(), ErrorKind::Incomplete));
        assert_eq!(server.seen().len(), 3);
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
    assert_eq!(gaps, ["entry 2 of page 1 has no resource, or something else in its place"]);

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
async fn the_first_link_that_can_be_followed_counts() {
    let server = Server::start(|_, target| {
        let links = match target.contains("page=2") {
            false => r#"[{"relation": "next"}, {"relation": "next", "url": "?page=2"}]"#,
            true => r#"[{"relation": "next", "url": ""}]"#,
        };
        let id = if target.contains("page=2") { "b" } else { "a" };
        json(
            200,
            format!(
                r#"{{"resourceType": "Bundle", "link": {links}, "entry": [{{"resource": {{"resourceType": "Observation", "id": "{id}"}}}}]}}"#
            ),
        )
    });
    let (ids, error) = read(pages(&server)).await;
    assert!(ids.join("") == "ab" && error.is_none(), "{ids:?} {error:?}");
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
async fn one_page_of_repeats_is_no_circle() {
    let server = Server::start(|_, target| match target.rsplit_once("page=").map(|(_, page)| page) {
        None => json(200, page(None, Some("?page=2"), &["a", "b"])),
        Some("2") => json(200, page(None, Some("?page=3"), &["b", "a"])),
        Some(_) => json(200, page(None, None, &["c", "d"])),
    });
    let (ids, error) = read(pages(&server)).await;
    assert!(ids.join("") == "abcd" && error.is_none(), "{ids:?} {error:?}");
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
async fn once_the_total_is_reached_an_empty_page_is_the_end() {
    let server = Server::start(|_, target| match target.contains("page=") {
        false => json(200, page(Some(2), Some("?page=2"), &["a", "b"])),
        true => json(200, page(Some(2), Some(&format!("{}1", target.rsplit('/').next().unwrap())), &[])),
    });
    let (ids, error) = read(pages(&server)).await;
    assert!(ids.join("") == "ab" && error.is_none() && server.seen().len() == 2, "{ids:?} {error:?}");
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

#[cfg(feature = "office-r4")]
mod typed {
    use nextgen_patient_access::fhir::r4::{Observation, Provenance, Resource};
    use nextgen_patient_access::office_r4;

    use super::*;

    fn office(server: &Server) -> office_r4::Client {
        client(server).try_into().unwrap()
    }

    #[tokio::test]
    async fn every_search_has_its_pages() {
        let server = two_pages(|_| "?page=2".to_owned());
        let office = office(&server);
        let search = office.observation_search().patient("1").category("laboratory").date("ge2024").date("lt2025");
        let labs: Vec<Observation> = search.pages().unwrap().resources().try_collect().await.unwrap();
        assert_eq!(labs.iter().map(|lab| lab.id.as_deref().unwrap()).collect::<String>(), "abc");
        assert_eq!(labs[0].value.as_ref().map(|_| ()), Some(()));
        let seen = server.seen();
        assert_eq!(seen[0].target, "/api/fhir/r4/Observation?category=laboratory&date=ge2024&date=lt2025&patient=1");
        assert!(seen.iter().all(|request| request.headers["authorization"] == "Bearer s3cr3t"));

        let any: Vec<Resource> =
            office.observation_search().patient("1").pages().unwrap().resources().try_collect().await.unwrap();
        assert_eq!(any.len(), 3);
    }

    #[tokio::test]
    async fn a_match_of_another_type_is_an_error_without_its_content() {
        let server = two_pages(|_| "?page=2".to_owned());
        let found: Result<Vec<Provenance>, Error> =
            office(&server).observation_search().patient("Doe").pages().unwrap().resources().try_collect().await;
        let error = found.unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Payload, Some("observation_search")));
    }

    #[tokio::test]
    async fn a_search_that_cannot_be_is_refused_before_any_request() {
        let server = Server::start(|_, _| json(500, ""));
        let office = office(&server);
        let error = office.care_plan_search().patient("1").pages().unwrap_err();
        assert!(error.kind() == ErrorKind::Request && error.to_string().contains("category"), "{error}");
        let error = office.encounter_search().id("1").patient("1").pages().unwrap_err();
        assert!(error.kind() == ErrorKind::Request && error.to_string().contains("Encounter"), "{error}");
        assert!(server.seen().is_empty());
    }
}

/// The last page may link to the first, or to itself.
#[tokio::test]
async fn a_circle_after_all_that_there_is_is_no_gap() {
    for back in ["Observation?patient=Ann+Doe%261", "Observation?page=2#top"] {
        let server = Server::start(move |base, target| match target.contains("page=2") {
            true => json(200, page(Some(2), Some(&format!("{base}/{back}")), &["b"])),
            false => json(200, page(Some(2), Some(&format!("{base}/Observation?page=2#top")), &["a"])),
        });
        let (ids, error) = read(pages(&server)).await;
        assert_eq!((ids.join(""), error.map(|error| error.kind()), server.seen().len()), ("ab".to_owned(), None, 2));
    }
}
