//! Each kind of gap has its name.

use axum::response::Response;
use nextgen_patient_access::{
    Api,
    record::{Completeness, Existing, Status},
};
use nextgen_test_support::{Seen, Server, json, record as fixture, reply};

use crate::{all, client, client_of};

async fn report(change: impl Fn(&str, &Seen) -> Option<Response> + Send + Sync + 'static) -> Completeness {
    let server = fixture::server(change);
    all(client(&server).record("p1")).await.2
}

/// The status of a type, how much of it came, and why not all.
fn row<'r>(report: &'r Completeness, name: &str) -> (Status, u64, Option<u64>, &'r str) {
    let row = &report.types[name];
    (row.status, row.received, row.total, row.error.as_deref().unwrap_or_default())
}

#[tokio::test]
async fn what_is_refused_is_denied() {
    let report = report(|_, seen| seen.target.contains("/Condition").then(|| json(403, r#"["Access denied"]"#))).await;
    let (status, received, total, error) = row(&report, "Condition");
    assert_eq!((status, received, total), (Status::Denied, 0, None));
    assert!(error.contains("403") && !error.contains("req-1") && !error.contains("Access"), "{error}");
    assert!(!report.complete);
    assert_eq!(report.gaps().count(), 1);
}

#[tokio::test]
async fn what_the_server_does_not_serve_is_unsupported_and_no_gap() {
    let report = report(|_, seen| seen.target.contains("/Specimen").then(|| json(404, ""))).await;
    assert_eq!(row(&report, "Specimen").0, Status::Unsupported);
    assert!(report.complete, "{report:#?}");
}

#[tokio::test]
async fn what_fails_is_failed_and_tried_again_before() {
    let server = fixture::server(|_, seen| match seen.target.split('?').next().unwrap() {
        "/api/fhir/r4/Goal" => Some(reply(400, "text/html", "<html>")),
        "/api/fhir/r4/Device" => Some(reply(503, "text/html", "busy")),
        _ => None,
    });
    let report = all(client(&server).record("p1")).await.2;
    assert_eq!(row(&report, "Goal").0, Status::Failed);
    let (status, _, _, error) = row(&report, "Device");
    assert_eq!(status, Status::Failed);
    assert!(error.contains("503"), "{error}");
    assert!(server.seen().iter().filter(|seen| seen.target.contains("/Device")).count() > 6);
}

#[tokio::test]
async fn pages_that_are_missing_make_a_type_incomplete() {
    // The server counts more than it gives out.
    let report_of_total = report(|_, seen| {
        let body =
            r#"{"resourceType": "Bundle", "total": 9, "entry": [{"resource": {"resourceType": "Goal", "id": "g"}}]}"#;
        seen.target.contains("/Goal").then(|| json(200, body))
    })
    .await;
    let (status, received, total, error) = row(&report_of_total, "Goal");
    assert_eq!((status, received, total), (Status::Incomplete, 1, Some(9)));
    assert!(error.contains("9 resources match"), "{error}");
    // A page in the middle is refused.
    let report_of_page = report(|_, seen| {
        seen.target
            .contains("/Observation?")
            .then_some(())
            .filter(|()| seen.target.contains("page=2"))
            .map(|()| json(403, ""))
    })
    .await;
    let (status, received, total, error) = row(&report_of_page, "Observation");
    assert_eq!((status, received, total), (Status::Incomplete, 3, Some(11)));
    assert!(error.contains("403"), "{error}");
    // The link leads to another server, which is not asked.
    let foreign = Server::start(|_, _| json(200, "{}"));
    let link = format!("{}/Goal?page=2", foreign.base());
    let report_of_link = report(move |_, seen| {
        let body = format!(
            r#"{{"resourceType": "Bundle", "link": [{{"relation": "next", "url": "{link}"}}], "entry": [{{"resource": {{"resourceType": "Goal", "id": "g"}}}}]}}"#
        );
        seen.target.contains("/Goal").then(|| json(200, body))
    })
    .await;
    assert_eq!(row(&report_of_link, "Goal").0, Status::Incomplete);
    assert!(foreign.seen().is_empty());
}

#[tokio::test]
async fn entries_without_resource_and_errors_among_the_matches_are_told() {
    for (entry, said) in [
        (r#"{"fullUrl": "http://x/Goal/1"}"#, "without a resource"),
        (
            r#"{"resource": {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "timeout"}]}}"#,
            "error/timeout",
        ),
        // sekmet-fhir answers so with everybody's.
        (
            r#"{"resource": {"resourceType": "OperationOutcome", "issue": [{"severity": "warning", "code": "not-supported"}]}}"#,
            "warning/not-supported",
        ),
    ] {
        let body = format!(r#"{{"resourceType": "Bundle", "entry": [{entry}]}}"#);
        let report = report(move |_, seen| seen.target.contains("/Goal").then(|| json(200, body.clone()))).await;
        let (status, _, _, error) = row(&report, "Goal");
        assert_eq!(status, Status::Incomplete);
        assert!(error.contains(said), "{error}");
    }
}

#[tokio::test]
async fn what_is_another_patients_is_left_out_and_told() {
    let server = fixture::server(|_, seen| {
        let goal = |id: &str, subject: &str| {
            format!(
                r#"{{"resource": {{"resourceType": "Goal", "id": "{id}", "subject": {{"reference": "{subject}"}}}}}}"#
            )
        };
        let provenance = |id: &str, target: &str| {
            format!(
                r#"{{"search": {{"mode": "include"}}, "resource":
                {{"resourceType": "Provenance", "id": "{id}", "target": [{{"reference": "Goal/{target}"}}]}}}}"#
            )
        };
        let base = format!("http://{}/api/fhir/r4", seen.headers["host"].to_str().unwrap());
        // It knows no `patient`, and answers with everybody's.
        let entries = [
            provenance("of-hers", "hers"),
            goal("hers", "Patient/p2"),
            goal("his", &format!("{base}/Patient/p3")),
            goal("ours", "Patient/p1"),
            goal("ours-absolute", &format!("{base}/Patient/P1")),
            goal("of-a-group", "Group/g"),
            provenance("of-ours", "ours"),
        ];
        let body = format!(r#"{{"resourceType": "Bundle", "entry": [{}]}}"#, entries.join(","));
        seen.target.contains("/Goal?").then(|| json(200, body))
    });
    let (resources, _, report) = all(client(&server).record("p1")).await;
    let goals: Vec<_> = resources.keys().filter(|it| it.starts_with("Goal/")).collect();
    assert_eq!(goals, ["Goal/of-a-group", "Goal/ours", "Goal/ours-absolute"]);
    assert!(resources.contains_key("Provenance/of-ours") && !resources.contains_key("Provenance/of-hers"));
    assert!(!server.seen().iter().any(|seen| seen.target.contains("/p2") || seen.target.contains("/p3")));
    let (status, received, _, error) = row(&report, "Goal");
    assert_eq!((status, received), (Status::Incomplete, 3));
    assert!(error.contains("other patients"), "{error}");
    assert!(!report.complete);
}

#[tokio::test]
async fn references_that_lead_nowhere_are_told() {
    let report = report(|_, seen| {
        let body = r#"{"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Goal", "id": "g",
            "a": {"reference": "Practitioner/none"}, "b": {"reference": "Substance/s"}, "c": {"reference": "urn:uuid:1"},
            "d": {"reference": "https://elsewhere.example/fhir/Location/x"}, "e": {"reference": "Device/denied"}}}]}"#;
        if seen.target.contains("/Device/denied") {
            return Some(json(403, ""));
        }
        seen.target.contains("/Goal").then(|| json(200, body))
    })
    .await;
    let (status, received, total, _) = row(&report, "Practitioner");
    assert_eq!((status, received, total), (Status::Incomplete, 2, Some(3)));
    assert_eq!(row(&report, "Substance").0, Status::Unsupported);
    assert_eq!(row(&report, "Substance").2, Some(1));
    let (status, received, _, error) = row(&report, "Location");
    assert_eq!((status, received), (Status::Incomplete, 1));
    assert!(error.contains("other servers"), "{error}");
    assert_eq!(row(&report, "Device").0, Status::Incomplete);
}

#[tokio::test]
async fn provenance_that_the_server_does_not_add_is_told_and_the_matches_come_without() {
    let report = report(|_, seen| {
        let refused = seen.target.contains("/Condition") && seen.target.contains("_revinclude");
        refused.then(|| json(400, ""))
    })
    .await;
    assert_eq!(row(&report, "Condition"), (Status::Complete, 4, Some(4), ""));
    let (status, received, _, error) = row(&report, "Provenance");
    assert_eq!((status, received), (Status::Incomplete, 5));
    assert!(error.contains("Condition"), "{error}");
}

#[tokio::test]
async fn a_patient_that_cannot_be_searched_for_is_read() {
    let report = report(|_, seen| seen.target.contains("/Patient?").then(|| json(403, ""))).await;
    assert_eq!(row(&report, "Patient").0, Status::Complete);
    assert_eq!(report.types["Patient"].received, 1);
}

#[tokio::test]
async fn documents_lie_elsewhere_and_are_refused_like_anything() {
    let foreign = Server::start(|_, target| match target {
        "/missing" => reply(404, "text/html", ""),
        _ => reply(200, "text/plain", "from elsewhere"),
    });
    let origin = foreign.origin();
    let report = report(move |_, seen| {
        if seen.target.contains("/ccda") {
            return Some(reply(403, "text/html", ""));
        }
        let attachment = |url: &str| format!(r#"{{"attachment": {{"contentType": "text/plain\n", "url": "{url}"}}}}"#);
        let urls = [format!("{origin}/file"), format!("{origin}/missing"), "http://files.example/x".into(), "urn:oid:1".into()];
        let content = urls.map(|url| attachment(&url)).join(",");
        let body = format!(
            r#"{{"resourceType": "Bundle", "entry": [{{"resource": {{"resourceType": "DocumentReference", "id": "d", "content": [{content},
                {{"attachment": {{"data": "***"}}}}]}}}}]}}"#
        );
        seen.target.contains("/DocumentReference?").then(|| json(200, body))
    })
    .await;
    let statuses: Vec<_> = report.documents.iter().map(|row| (&*row.reference, row.status, row.bytes)).collect();
    assert_eq!(
        statuses,
        [
            ("DocumentReference/d", Status::Complete, 14),
            ("DocumentReference/d", Status::Failed, 0),
            ("DocumentReference/d", Status::Failed, 0),
            ("DocumentReference/d", Status::Failed, 0),
            ("DocumentReference/d", Status::Failed, 0),
            ("Patient/p1", Status::Denied, 0),
        ]
    );
    let sha256 = report.documents[0].sha256.as_deref();
    assert_eq!(sha256.map(str::len), Some(64));
    assert!(report.documents.iter().all(|row| row.status == Status::Complete || row.error.is_some()));
    let seen = foreign.seen();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|request| !request.headers.contains_key("authorization")));
}

#[tokio::test]
async fn enterprises_first_page_may_lack_its_link() {
    for (api, row_of) in [(Api::EnterpriseR4, (Status::Complete, 2)), (Api::OfficeR4, (Status::Incomplete, 1))] {
        let server = fixture::server(|base, seen| {
            let id = if seen.target.contains("page=2") { "g2" } else { "g1" };
            let body = format!(
                r#"{{"resourceType": "Bundle", "total": 2, "link": [{{"relation": "self", "url": "{base}/Goal?patient=p1"}}],
                    "entry": [{{"resource": {{"resourceType": "Goal", "id": "{id}"}}}}]}}"#
            );
            seen.target.contains("/Goal").then(|| json(200, body))
        });
        let report = all(client_of(api, &server).record("p1")).await.2;
        let (status, received, total, _) = row(&report, "Goal");
        assert_eq!(((status, received), total), (row_of, Some(2)), "{api}");
    }
}

#[tokio::test]
async fn a_type_that_is_refused_with_401_is_failed_and_the_rest_comes() {
    let server = fixture::server(|_, seen| {
        let refused = ["/Goal", "/Practitioner/dr2"].iter().any(|it| seen.target.contains(it));
        refused.then(|| json(401, ""))
    });
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let report = client(&server).record("p1").download(&folder, Existing::Refuse, |_| {}).await.unwrap();
    let (status, received, _, error) = row(&report, "Goal");
    assert_eq!((status, received), (Status::Failed, 0));
    assert!(error.contains("401"), "{error}");
    assert_eq!(row(&report, "Practitioner").0, Status::Incomplete);
    assert_eq!(row(&report, "Observation").0, Status::Complete);
    assert_eq!(report.gaps().count(), 2);
}

#[tokio::test]
async fn what_calls_itself_by_no_types_name_is_told() {
    let report = report(|_, seen| {
        let page = r#"{"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "../../x", "id": "1"}}]}"#;
        seen.target.contains("/Goal").then(|| json(200, page))
    })
    .await;
    let (status, received, _, error) = row(&report, "Goal");
    assert_eq!((status, received), (Status::Incomplete, 0));
    assert!(error.contains("something else") && !error.contains(".."), "{error}");
    assert!(report.types.keys().all(|name| name.chars().all(|c| c.is_ascii_alphabetic())));
}

#[tokio::test]
async fn documents_come_out_of_their_wrapping_and_an_outcome_is_none() {
    let binary = r#"{"resourceType": "Binary", "contentType": "text/plain", "data": "bm90ZQ=="}"#;
    let outcome = r#"{"resourceType": "OperationOutcome", "issue": [{"severity": "error"}]}"#;
    let server = fixture::server(move |_, seen| match &*seen.target {
        "/api/fhir/r4/Binary/b1" => Some(reply(200, "application/json", binary)),
        "/api/files/report.pdf" => Some(json(200, outcome)),
        _ => None,
    });
    let (_, documents, report) = all(client(&server).record("p1")).await;
    assert!(documents.contains(&("DocumentReference/d2".to_owned(), b"note".to_vec())));
    let pdf = &report.documents[0];
    assert_eq!((pdf.status, pdf.bytes), (Status::Failed, 0));
    assert!(pdf.error.as_ref().unwrap().contains("OperationOutcome"));
}

/// No data is no document, where there is an URL.
#[tokio::test]
async fn empty_data_does_not_hide_the_url() {
    let server = fixture::server(|_, seen| {
        let page = r#"{"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "DocumentReference", "id": "d9",
            "content": [{"attachment": {"data": "", "url": "Binary/b1"}}]}}]}"#;
        seen.target.contains("/DocumentReference").then(|| json(200, page))
    });
    let (_, documents, _) = all(client(&server).record("p1")).await;
    assert_eq!(documents[0], ("DocumentReference/d9".to_owned(), b"note".to_vec()));
}

#[tokio::test]
async fn a_total_that_can_be_none_counts_as_none() {
    let report = report(|_, seen| {
        let is_observation = seen.target.contains("/Observation");
        let page = r#"{"resourceType": "Bundle", "total": 18446744073709551615, "entry": []}"#;
        (is_observation && !seen.target.contains("category"))
            .then(|| json(400, ""))
            .or_else(|| is_observation.then(|| json(200, page)))
    })
    .await;
    assert_eq!(row(&report, "Observation"), (Status::Complete, 0, None, ""));
}
