//! A record is called complete only for what there is evidence for.

use std::sync::atomic::{AtomicUsize, Ordering};

use axum::response::Response;
use nextgen_patient_access::record::{Completeness, Existing, Item, Status};
use nextgen_patient_access::{
    Api, Client, Endpoint, Error, ErrorKind, TokenFuture, TokenSource, transport::RetryPolicy,
};
use nextgen_test_support::{Seen, json, record as fixture, reply};

use crate::{all, client};

async fn read(
    change: impl Fn(&str, &Seen) -> Option<Response> + Send + Sync + 'static,
) -> (std::collections::BTreeMap<String, u32>, Completeness) {
    let server = fixture::server(change);
    let (resources, _, report) = all(client(&server).record("p1")).await;
    (resources, report)
}

fn bundle(total: u64, entries: &[&str]) -> Response {
    json(200, format!(r#"{{"resourceType": "Bundle", "total": {total}, "entry": [{}]}}"#, entries.join(", ")))
}

/// An entry without a mode.
fn entry(resource_type: &str, id: &str, more: &str) -> String {
    format!(r#"{{"resource": {{"resourceType": "{resource_type}", "id": "{id}"{more}}}}}"#)
}

fn note<'r>(report: &'r Completeness, name: &str) -> &'r str {
    report.types[name].error.as_deref().unwrap_or_default()
}

#[tokio::test]
async fn without_a_mode_a_provenance_is_no_match() {
    let goals = [("Goal", "g1"), ("Goal", "g2"), ("Provenance", "v1"), ("Provenance", "v2"), ("Provenance", "v3")];
    let entries = goals.map(|(resource_type, id)| entry(resource_type, id, ""));
    let (_, report) = read(move |_, seen| {
        let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
        seen.target.contains("/Goal").then(|| bundle(4, &entries))
    })
    .await;
    let row = &report.types["Goal"];
    assert_eq!((row.status, row.received, row.total), (Status::Incomplete, 2, Some(4)), "{row:?}");
}

/// What has no id may be one that came already, and a total that it fills up shows nothing.
#[tokio::test]
async fn a_match_without_id_stands_for_no_other() {
    let goals =
        [entry("Goal", "g1", ""), r#"{"resource": {"resourceType": "Goal", "description": {"text": "x"}}}"#.to_owned()];
    let server = fixture::server(move |_, seen| {
        let entries: Vec<&str> = goals.iter().map(String::as_str).collect();
        seen.target.contains("/Goal").then(|| bundle(2, &entries))
    });
    let mut items = client(&server).record("p1").items();
    let mut goals = 0;
    while let Some(item) = items.next().await {
        goals += u64::from(matches!(item, Item::Resource(it) if it.resource_type() == "Goal"));
    }
    let report = items.report();
    let row = &report.types["Goal"];
    assert_eq!((goals, row.status, row.received, row.total), (2, Status::Incomplete, 2, Some(2)), "{row:?}");
    assert_eq!(note(&report, "Goal"), "1 matches on page 1 have no id, and may be others once more");
}

/// Case 1.12 in a record, where Provenance is asked for: asked again without, the server shows what its total counts.
#[tokio::test]
async fn a_total_that_counts_what_is_added_is_asked_once_more_without() {
    for total_without in [1, 2] {
        let asked = AtomicUsize::new(0);
        let (resources, report) = read(move |_, seen| {
            let with = seen.target.contains("_revinclude");
            let goal = entry("Goal", "g1", "");
            let provenance = entry("Provenance", "v1", "");
            if !seen.target.contains("/Goal") {
                return None;
            }
            asked.fetch_add(1, Ordering::Relaxed);
            Some(if with { bundle(2, &[&goal, &provenance]) } else { bundle(total_without, &[&goal]) })
        })
        .await;
        assert_eq!(resources["Goal/g1"], 1, "{resources:?}");
        let row = &report.types["Goal"];
        let expected = if total_without == 1 { Status::Complete } else { Status::Incomplete };
        assert_eq!((row.status, row.received, row.total), (expected, 1, Some(total_without)), "{row:?}");
    }
}

/// A page is lost, and the total is explained by the Provenance on the other; asked without, the server counts no more than has come.
/// What its pages hold counts, not what it says of them.
#[tokio::test]
async fn a_search_that_is_asked_once_more_is_read_to_its_end() {
    let (resources, report) = read(move |base, seen| {
        let [one, other] = ["g1", "g2"].map(|id| entry("Goal", id, ""));
        if !seen.target.contains("/Goal") {
            return None;
        }
        if seen.target.contains("_revinclude") {
            return Some(bundle(2, &[&one, &entry("Provenance", "v1", "")]));
        }
        let next = format!(r#"{{"relation": "next", "url": "{base}/Goal?page=2"}}"#);
        let (next, goal) = if seen.target.contains("page=2") { (String::new(), other) } else { (next, one) };
        Some(json(200, format!(r#"{{"resourceType": "Bundle", "total": 1, "link": [{next}], "entry": [{goal}]}}"#)))
    })
    .await;
    assert!(resources["Goal/g1"] == 1 && resources["Goal/g2"] == 1, "{resources:?}");
    assert_eq!(report.types["Provenance"].status, Status::Incomplete);
    assert_eq!(note(&report, "Provenance"), "not added to all of Goal");
}

/// Case 1.6: between two pages one is deleted, and another slips through. The search is read once more, and has it.
#[tokio::test]
async fn a_search_whose_total_moves_is_read_once_more() {
    let asked = AtomicUsize::new(0);
    let (resources, report) = read(move |base, seen| {
        if !seen.target.contains("/Goal") {
            return None;
        }
        let page = |total: u64, next: Option<u32>, ids: &[&str]| {
            let next = next.map(|page| format!(r#"{{"relation": "next", "url": "{base}/Goal?page={page}"}}"#));
            let entries: Vec<String> = ids.iter().map(|id| entry("Goal", id, "")).collect();
            json(
                200,
                format!(
                    r#"{{"resourceType": "Bundle", "total": {total}, "link": [{}], "entry": [{}]}}"#,
                    next.unwrap_or_default(),
                    entries.join(", ")
                ),
            )
        };
        Some(match asked.fetch_add(1, Ordering::Relaxed) {
            0 => page(4, Some(2), &["a", "b"]),
            1 => page(3, None, &["d"]),
            2 => page(3, Some(2), &["b", "c"]),
            _ => page(3, None, &["d"]),
        })
    })
    .await;
    assert!(["Goal/a", "Goal/b", "Goal/c", "Goal/d"].iter().all(|goal| resources[*goal] == 1), "{resources:?}");
    assert_eq!(report.types["Goal"].status, Status::Complete, "{:?}", report.types["Goal"]);
}

/// One that appears behind what was read makes the total grow, and the search end short of it.
#[tokio::test]
async fn a_search_whose_total_grows_is_read_once_more() {
    let asked = AtomicUsize::new(0);
    let (resources, report) = read(move |base, seen| {
        let number = seen.target.contains("/Goal").then(|| asked.fetch_add(1, Ordering::Relaxed))?;
        let next = (number % 2 == 0).then(|| format!(r#"{{"relation": "next", "url": "{base}/Goal?after={number}"}}"#));
        let [a, b, c] = ["a", "b", "c"].map(|id| entry("Goal", id, ""));
        let (total, goals) =
            [(2, a.clone()), (3, b.clone()), (3, format!("{c}, {a}")), (3, b)].into_iter().nth(number)?;
        let next = next.unwrap_or_default();
        Some(json(
            200,
            format!(r#"{{"resourceType": "Bundle", "total": {total}, "link": [{next}], "entry": [{goals}]}}"#),
        ))
    })
    .await;
    assert!(["Goal/a", "Goal/b", "Goal/c"].iter().all(|goal| resources[*goal] == 1), "{resources:?}");
    assert_eq!(report.types["Goal"].status, Status::Complete, "{:?}", report.types["Goal"]);
}

#[tokio::test]
async fn a_total_that_moves_each_time_is_told() {
    let asked = AtomicUsize::new(0);
    let (_, report) = read(move |base, seen| {
        let number = seen.target.contains("/Goal").then(|| asked.fetch_add(1, Ordering::Relaxed))?;
        let next = (number % 2 == 0).then(|| format!(r#"{{"relation": "next", "url": "{base}/Goal?after={number}"}}"#));
        let goal = entry("Goal", &format!("g{number}"), "");
        let (total, next) = (3 - number % 2, next.unwrap_or_default());
        Some(json(
            200,
            format!(r#"{{"resourceType": "Bundle", "total": {total}, "link": [{next}], "entry": [{goal}]}}"#),
        ))
    })
    .await;
    assert_eq!(report.types["Goal"].status, Status::Incomplete);
    assert!(note(&report, "Goal").contains("changed from"), "{}", note(&report, "Goal"));
}

#[tokio::test]
async fn references_are_read_leniently_and_those_that_lead_nowhere_are_told() {
    let performers = r#", "expressedBy": {"reference": " Practitioner/dr2"}, "note": [{"authorReference": {"reference": "Practitioner/dr1/"}},
        {"authorReference": {"reference": "dr3"}}, {"authorReference": {"reference": "urn:uuid:1"}},
        {"authorReference": {"reference": "Practitioner?identifier=1"}}]"#;
    let goal = entry("Goal", "g1", performers);
    let (resources, report) = read(move |_, seen| seen.target.contains("/Goal").then(|| bundle(1, &[&goal]))).await;
    assert!(resources.contains_key("Practitioner/dr1") && resources.contains_key("Practitioner/dr2"), "{resources:?}");
    assert_eq!(note(&report, "Goal"), "1 references cannot be resolved, and were not followed");
    assert!(report.complete, "{report:#?}");
}

#[tokio::test]
async fn where_a_type_brought_nothing_there_is_no_provenance_to_be_had() {
    for status in [404, 405, 501] {
        let (_, report) = read(move |_, seen| seen.target.contains("/Goal").then(|| json(status, ""))).await;
        assert_eq!(report.types["Goal"].status, Status::Unsupported);
        assert_eq!(report.types["Provenance"].status, Status::Complete, "{}", note(&report, "Provenance"));
        assert!(report.complete, "{report:#?}");
    }
}

#[tokio::test]
async fn what_is_referred_to_may_be_another_patients() {
    let more = r#", "subject": {"reference": "Patient/P1"}, "addresses": [{"reference": "Device/cx"}, {"reference": "Patient/parent"}]"#;
    let goal = entry("Goal", "g1", more);
    let server = fixture::server(move |_, seen| match seen.target.split('?').next()? {
        "/api/fhir/r4/Goal" => Some(bundle(1, &[&goal])),
        "/api/fhir/r4/Device/cx" => {
            Some(json(200, r#"{"resourceType": "Device", "id": "cx", "patient": {"reference": "Patient/p2"}}"#))
        }
        "/api/fhir/r4/Patient/parent" => Some(json(403, "")),
        _ => None,
    });
    let (resources, _, report) = all(client(&server).record("p1")).await;
    assert!(!resources.contains_key("Device/cx"), "{resources:?}");
    assert!(resources.contains_key("Patient/p1"));
    assert!(report.complete, "{report:#?}");
    assert_eq!(report.types["Patient"].received, 1, "one patient, in either case");
    for name in ["Device", "Patient"] {
        assert!(note(&report, name).contains("another patient's"), "{}", note(&report, name));
    }
    let asked: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert!(!asked.iter().any(|target| target.contains("parent") || target.contains("Patient/P1")), "{asked:?}");
}

/// A token that lapses after so many requests, and whose server answers the refresh with what is no refusal by the FHIR server.
struct Lapsing {
    left: AtomicUsize,
    refresh: Client,
}

impl TokenSource for Lapsing {
    fn access_token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            let left = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
            if left.is_err() {
                // A session's errors are this crate's, with the status that the authorization server gave.
                self.refresh.read_json("Patient", "token").await?;
            }
            Ok(Some(nextgen_patient_access::AccessToken::new("t")))
        })
    }
}

#[tokio::test]
async fn a_token_that_cannot_be_had_ends_the_download_whatever_its_server_answers() {
    for status in [403, 404, 405, 501] {
        let token_server = fixture::server(move |_, _| Some(reply(status, "text/html", "<html>no</html>")));
        let server = fixture::server(|_, _| None);
        let endpoint = |base: &str| Endpoint::new(Api::OfficeR4, base).unwrap();
        let once = |endpoint, token: Option<Lapsing>| match token {
            Some(token) => Client::builder(endpoint, token).retry(RetryPolicy::never()).build().unwrap(),
            None => Client::builder(endpoint, None).retry(RetryPolicy::never()).build().unwrap(),
        };
        let refresh = once(endpoint(&token_server.base()), None);
        let lapsing = once(endpoint(&server.base()), Some(Lapsing { left: AtomicUsize::new(5), refresh }));
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("record");
        let download = lapsing.record("p1").download(&folder, Existing::Refuse, |_| {}).await;
        let error: Error = download.unwrap_err();
        assert_eq!((error.kind(), error.status().map(|it| it.as_u16())), (ErrorKind::Status, Some(status)));

        let report = client(&server).record("p1").download(&folder, Existing::Resume, |_| {}).await.unwrap();
        assert!(report.complete, "{report:#?}");
    }
}
