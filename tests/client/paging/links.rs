//! Where the next page is: which links are followed, and what a search without them comes to.

use axum::response::Response;
use nextgen_patient_access::ErrorKind;
use nextgen_test_support::{Server, json, page};

use super::{pages, pages_with, read, two_pages};

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
        assert_eq!(seen[0].target, "/api/fhir/r4/Observation?patient=Ann.Doe%261");
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
    assert_eq!((ids.join(" "), error.unwrap().kind()), ("Ann.Doe%261 2 3".to_owned(), ErrorKind::Link));

    let to_itself = Server::start(|_, _| json(200, page(None, Some("?patient=Ann.Doe%261"), &["a"])));
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
async fn once_the_total_is_reached_an_empty_page_is_the_end() {
    let server = Server::start(|_, target| match target.contains("page=") {
        false => json(200, page(Some(2), Some("?page=2"), &["a", "b"])),
        true => json(200, page(Some(2), Some(&format!("{}1", target.rsplit('/').next().unwrap())), &[])),
    });
    let (ids, error) = read(pages(&server)).await;
    assert!(ids.join("") == "ab" && error.is_none() && server.seen().len() == 2, "{ids:?} {error:?}");
}

/// The last page may link to the first, or to itself.
#[tokio::test]
async fn a_circle_after_all_that_there_is_is_no_gap() {
    for back in ["Observation?patient=Ann.Doe%261", "Observation?page=2#top"] {
        let server = Server::start(move |base, target| match target.contains("page=2") {
            true => json(200, page(Some(2), Some(&format!("{base}/{back}")), &["b"])),
            false => json(200, page(Some(2), Some(&format!("{base}/Observation?page=2#top")), &["a"])),
        });
        let (ids, error) = read(pages(&server)).await;
        assert_eq!((ids.join(""), error.map(|error| error.kind()), server.seen().len()), ("ab".to_owned(), None, 2));
    }
}
