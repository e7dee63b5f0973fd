//! Going on with a download where the server, too, is no longer what it was.

use std::{
    collections::{BTreeSet, HashSet},
    fs,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use nextgen_patient_access::{
    ErrorKind,
    record::{Existing, Status},
};
use nextgen_test_support::{
    Server, json,
    record::{self as fixture, tree},
};

use crate::{
    client,
    download::{download, ended_after},
};

/// As HAPI does, whose pages are of a search that it keeps for an hour.
#[tokio::test]
async fn a_search_that_the_server_has_forgotten_begins_anew() {
    let known = Arc::new(Mutex::new(HashSet::new()));
    let searches = known.clone();
    let server = fixture::server(move |_, seen| {
        let (path, query) = seen.target.split_once('?')?;
        let mut known = searches.lock().unwrap();
        if !query.contains("page=") {
            known.insert(path.to_owned());
        }
        (!known.contains(path)).then(|| json(410, ""))
    });
    let scratch = tempfile::tempdir().unwrap();
    let whole = scratch.path().join("whole");
    download(&server, &whole, Existing::Refuse).await;
    let whole = tree(&whole);
    for steps in (1..30).step_by(3) {
        let folder = scratch.path().join(steps.to_string());
        assert!(ended_after(&server, &folder, steps, 4).await.is_none());
        known.lock().unwrap().clear();
        let report = download(&server, &folder, Existing::Resume).await;
        assert!(report.complete, "after {steps} steps: {:?}", report.gaps().collect::<Vec<_>>());
        assert_eq!(tree(&folder), whole, "ended after {steps} steps");
    }
}

#[tokio::test]
async fn what_a_forgotten_search_has_brought_stays_if_it_cannot_begin_anew() {
    let is_gone = Arc::new(AtomicBool::new(false));
    let goes = is_gone.clone();
    let server = fixture::server(move |_, seen| {
        (goes.load(Ordering::SeqCst) && seen.target.contains("/Observation")).then(|| json(403, ""))
    });
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let spool = folder.join(".partial/Observation.ndjson");
    let mut steps = 1;
    while !spool.exists() {
        assert!(ended_after(&server, &folder, steps, 1).await.is_none());
        steps += 1;
    }
    is_gone.store(true, Ordering::SeqCst);
    let report = download(&server, &folder, Existing::Resume).await;
    let labs = fs::read_to_string(folder.join("Observation.ndjson")).unwrap();
    let row = &report.types["Observation"];
    assert_eq!((row.status, row.received), (Status::Incomplete, labs.lines().count() as u64));
    assert_ne!(row.received, 0);
}

/// A match that moves to the next page, as others come in before it, is no reason to believe that all were received.
#[tokio::test]
async fn a_match_that_comes_twice_counts_once_wherever_the_download_is_ended() {
    let server = fixture::server(|base, seen| {
        let (path, query) = seen.target.split_once('?')?;
        let page = |next: &str, ids: [&str; 2]| {
            let entries = ids.map(|id| format!(r#"{{"resource": {{"resourceType": "Goal", "id": "{id}"}}}}"#));
            let next =
                format!(r#"{{"relation": "next", "url": "{base}/Goal?cursor=2"}}"#).repeat(usize::from(next == "2"));
            json(
                200,
                format!(
                    r#"{{"resourceType": "Bundle", "total": 4, "link": [{next}], "entry": [{}]}}"#,
                    entries.join(",")
                ),
            )
        };
        path.ends_with("/Goal")
            .then(|| if query.contains("cursor") { page("", ["b", "c"]) } else { page("2", ["a", "b"]) })
    });
    let scratch = tempfile::tempdir().unwrap();
    let whole = scratch.path().join("whole");
    let report = download(&server, &whole, Existing::Refuse).await;
    assert_eq!((report.types["Goal"].status, report.types["Goal"].received), (Status::Incomplete, 3));
    for steps in (1..30).step_by(2) {
        let folder = scratch.path().join(steps.to_string());
        assert!(ended_after(&server, &folder, steps, 1).await.is_none());
        download(&server, &folder, Existing::Resume).await;
        assert_eq!(tree(&folder), tree(&whole), "ended after {steps} steps");
    }
}

/// Three pages of two Goals each, of ten that there are said to be; the third leads back to the second, or to pages without end that
/// hold nothing new.
fn going_round(rest: &'static str) -> Server {
    fixture::server(move |base, seen| {
        let (path, query) = seen.target.split_once('?')?;
        let page: u32 = query.split_once("cursor=").map_or(1, |(_, page)| page.parse().unwrap());
        let (ids, next) = match (page, rest) {
            (3, "back") => (4..6, 2),
            (1..=3, _) => (page * 2 - 2..page * 2, page + 1),
            (_, "repeats") => (0..2, page + 1),
            _ => (0..0, page + 1),
        };
        let entries: Vec<String> =
            ids.map(|id| format!(r#"{{"resource": {{"resourceType": "Goal", "id": "g{id}"}}}}"#)).collect();
        let bundle = format!(
            r#"{{"resourceType": "Bundle", "total": 10, "link": [{{"relation": "next", "url": "{base}/Goal?cursor={next}"}}], "entry": [{}]}}"#,
            entries.join(",")
        );
        path.ends_with("/Goal").then(|| json(200, bundle))
    })
}

#[tokio::test]
async fn a_server_that_goes_round_is_told_alike_wherever_the_download_is_ended() {
    for (rest, reason, pages) in
        [("back", "leads back", 3), ("repeats", "three pages in a row", 6), ("empty", "a hundred pages", 103)]
    {
        let server = going_round(rest);
        let scratch = tempfile::tempdir().unwrap();
        let whole = scratch.path().join("whole");
        let report = download(&server, &whole, Existing::Refuse).await;
        let row = &report.types["Goal"];
        assert_eq!((row.status, row.received, row.pages), (Status::Incomplete, 6, pages), "{rest}: {row:?}");
        assert!(row.error.as_ref().unwrap().contains(reason), "{row:?}");
        for steps in (1..100).step_by(7) {
            let folder = scratch.path().join(steps.to_string());
            // Twice, if it takes as long.
            for _ in 0..2 {
                ended_after(&server, &folder, steps, 1).await;
            }
            download(&server, &folder, Existing::Resume).await;
            let (found, whole) = (tree(&folder), tree(&whole));
            let manifest = |files: &std::collections::BTreeMap<String, Vec<u8>>| {
                String::from_utf8_lossy(&files["manifest.json"]).into_owned()
            };
            assert!(found == whole, "{rest}, ended after {steps} steps each time: {}", manifest(&found));
        }
    }
}

#[tokio::test]
async fn resources_without_id_are_kept_and_so_are_their_documents() {
    let is_denied = Arc::new(AtomicBool::new(true));
    let denied = is_denied.clone();
    let server = fixture::server(move |_, seen| {
        if denied.load(Ordering::SeqCst) && seen.target.contains("/Condition") {
            return Some(json(403, ""));
        }
        let one = |data: &str| {
            let attachment = format!(r#"{{"attachment": {{"contentType": "text/plain", "data": "{data}"}}}}"#);
            format!(r#"{{"resource": {{"resourceType": "DocumentReference", "content": [{attachment}]}}}}"#)
        };
        let page = format!(r#"{{"resourceType": "Bundle", "total": 3, "entry": [{}, {}]}}"#, one("b25l"), one("dHdv"));
        seen.target.contains("/DocumentReference").then(|| json(200, page))
    });
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    download(&server, &folder, Existing::Refuse).await;
    is_denied.store(false, Ordering::SeqCst);
    // The type is short by one, and so is searched again.
    let report = download(&server, &folder, Existing::Resume).await;
    let files = tree(&folder);
    let texts: BTreeSet<&[u8]> =
        files.iter().filter(|(name, _)| name.ends_with(".txt")).map(|(_, bytes)| &**bytes).collect();
    assert_eq!(texts, BTreeSet::from([&b"one"[..], b"two"]));
    assert_eq!(String::from_utf8_lossy(&files["DocumentReference.ndjson"]).lines().count(), 2, "no line twice");
    assert_eq!(report.types["DocumentReference"].received, 2);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_an_error_and_later_it_goes_on() {
    let is_up = Arc::new(AtomicBool::new(false));
    let up = is_up.clone();
    let server = fixture::server(move |_, _| {
        // Each connection breaks off without an answer.
        let broken = || panic!("the server is away");
        (!up.load(Ordering::SeqCst)).then(broken)
    });
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let error = client(&server).record("p1").download(&folder, Existing::Refuse, |_| {}).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(!folder.join("manifest.json").exists());
    is_up.store(true, Ordering::SeqCst);
    assert!(download(&server, &folder, Existing::Resume).await.complete);
}
