//! What the generated client sends, and that nothing of an answer is out of reach.

use std::time::Duration;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use nextgen_patient_access::export::{File, Manifest, Progress, Saved, Started};
use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, ErrorKind, office_bulk_r4 as office};
use nextgen_test_support::{Server, json};

const STATUS: &str = "https://files.example/$export-poll-status?_jobId=se%2Fcret";

pub(crate) fn client(server: &Server) -> office::Client {
    let endpoint = Endpoint::new(Api::OfficeBulkR4, &server.base()).unwrap();
    office::Client::new(endpoint, AccessToken::new("token")).unwrap()
}

fn with(status: u16, headers: &[(&'static str, &'static str)], body: &'static str) -> Response {
    let mut response = (StatusCode::from_u16(status).unwrap(), body).into_response();
    for (name, value) in headers {
        response.headers_mut().insert(*name, value.parse().unwrap());
    }
    response
}

async fn poll(answer: impl Fn() -> Response + Send + Sync + 'static) -> Result<Progress, Error> {
    let server = Server::start(move |_, _| answer());
    let answer = client(&server).export_poll_status().job_id("7").send().await?;
    assert_eq!(server.seen()[0].target, "/api/fhir/r4/$export-poll-status?_jobId=7");
    assert_eq!(server.seen()[0].headers["accept"], "application/json, application/fhir+json");
    Progress::read(answer).await
}

#[tokio::test]
async fn an_export_is_asked_for_without_waiting_for_it() {
    let server = Server::start(|_, _| with(202, &[("content-location", STATUS)], ""));
    let answer = client(&server).group_export("a?b").send().await.unwrap();
    assert_eq!(answer.status(), 202);
    let export = Started::read(&answer).unwrap();
    assert_eq!(export.status_url().as_str(), STATUS);
    assert_eq!(export.job_id().as_deref(), Some("se/cret"));
    assert!(!format!("{export:?}").contains("cret"));

    let seen = &server.seen()[0];
    assert_eq!(seen.target, "/api/fhir/r4/Group/a%3Fb/$export");
    assert_eq!(seen.headers["prefer"], "respond-async");
    assert_eq!(seen.headers["accept"], "application/fhir+json");
    assert_eq!(seen.headers["authorization"], "Bearer token");
}

#[tokio::test]
async fn an_export_that_cannot_be_found_again_is_an_error() {
    for headers in [
        &[][..],
        &[("content-location", "/relative?se=cret")],
        &[("content-location", "https://h/Group/se-cret/$export?a")],
    ] {
        let server = Server::start(move |_, _| with(202, headers, ""));
        let answer = client(&server).group_export("1").send().await.unwrap();
        let error = Started::read(&answer).unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Payload, 202));
        assert!(error.to_string().contains("Content-Location") && !error.to_string().contains("cret"), "{error}");
    }
}

#[tokio::test]
async fn progress_is_in_the_headers() {
    let progress = |text: Option<&str>, seconds: Option<u64>| Progress::InProgress {
        progress: text.map(str::to_owned),
        retry_after: seconds.map(Duration::from_secs),
    };
    let answer = poll(|| with(202, &[("x-progress", "50 %"), ("retry-after", "120")], "")).await.unwrap();
    assert_eq!(answer, progress(Some("50 %"), Some(120)));
    let answer = poll(|| with(202, &[], r#"{"resourceType": "OperationOutcome"}"#)).await.unwrap();
    assert_eq!(answer, progress(None, None));
}

#[tokio::test]
async fn the_manifest_is_read_leniently() {
    const WHOLE: &str = r#"{
        "transactionTime": "2026-01-01T00:00:00Z", "request": "https://x/Group/1/$export", "requiresAccessToken": true,
        "output": [{"type": "Patient", "url": "https://files.example/1?key=secret", "count": 3}, {"type": null}],
        "deleted": null, "error": [], "extension": {"https://x": true}
    }"#;
    let Progress::Complete(manifest) = poll(|| with(200, &[], WHOLE)).await.unwrap() else { panic!("not done") };
    assert_eq!(manifest.transaction_time.as_deref(), Some("2026-01-01T00:00:00Z"));
    assert!(manifest.requires_access_token && manifest.deleted.is_empty() && manifest.error.is_empty());
    let patients =
        File { resource_type: "Patient".into(), url: "https://files.example/1?key=secret".into(), count: Some(3) };
    assert_eq!(manifest.output, [patients, File::default()]);
    assert!(!format!("{manifest:?}").contains("secret"));

    let text = serde_json::to_string(&manifest).unwrap();
    assert_eq!(serde_json::from_str::<Manifest>(&text).unwrap(), manifest);
    assert!(matches!(poll(|| with(200, &[], r#"{"transactionTime": "x"}"#)).await.unwrap(), Progress::Complete(_)));
}

#[tokio::test]
async fn a_manifest_in_another_form_is_read_all_the_same() {
    let read = async |body: &'static str| match poll(move || with(200, &[], body)).await.unwrap() {
        Progress::Complete(manifest) => manifest,
        Progress::InProgress { .. } => panic!("not done"),
    };
    let file = |name: &str, count| File { resource_type: name.into(), url: "https://h/1".into(), count };
    for (said, is_true) in [
        (r#""true""#, true),
        (r#""True""#, true),
        ("true", true),
        ("1", true),
        (r#""false""#, false),
        ("false", false),
        ("0", false),
        ("null", false),
        ("{}", false),
        ("[true]", false),
    ] {
        let body = format!(r#"{{"transactionTime": "x", "requiresAccessToken": {said}}}"#);
        assert_eq!(read(body.leak()).await.requires_access_token, is_true, "{said}");
    }
    for (said, files) in [
        (r#"[null, {"type": "Patient", "url": "https://h/1", "count": 1e400}, null]"#, vec![file("Patient", None)]),
        (r#"{"type": " Patient ", "url": " https://h/1", "count": "3"}"#, vec![file("Patient", Some(3))]),
        (
            r#"[{"type": 5, "url": "https://h/1", "x": "\ud83d"}, "odd", 7]"#,
            vec![file("", None), File::default(), File::default()],
        ),
        ("null", vec![]),
        (r#""https://h/1""#, vec![]),
    ] {
        let body = format!(
            r#"{{"transactionTime": 2026, "request": {{}}, "output": [{{"url": "u"}}], "deleted": {said}, "error": {said}}}"#
        );
        let manifest = read(body.leak()).await;
        assert_eq!((&manifest.deleted, &manifest.error), (&files, &files), "{said}");
        assert_eq!((manifest.transaction_time, manifest.request), (None, None));
    }
}

/// What is read of a manifest takes no more than some times its text.
#[tokio::test]
async fn a_manifest_of_nothing_but_files_is_not_read() {
    for (file, many) in [("{}", 100_000), ("0", 200_000), (r#"{"url":"u"}"#, 100_000)] {
        let body = format!(
            r#"{{"transactionTime":"2026-01-01T00:00:00Z","error":[{}{file}]}}"#,
            format!("{file},").repeat(many)
        );
        let server = Server::start(move |_, _| json(200, body.clone()));
        let answer = client(&server).export_poll_status().job_id("7").send().await.unwrap();
        let error = Progress::read(answer).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Limit, "{file}: {error}");
        assert!(error.to_string().contains("many times its text"), "{file}: {error}");
    }
    let url = "https://files.example/bulk/2026/Observation.ndjson";
    let files = vec![format!(r#"{{"type":"Observation","url":"{url}"}}"#); 100_000].join(",");
    let body = format!(r#"{{"transactionTime":"2026-01-01T00:00:00Z","output":[{files}]}}"#);
    let server = Server::start(move |_, _| json(200, body.clone()));
    let answer = client(&server).export_poll_status().job_id("7").send().await.unwrap();
    let Progress::Complete(manifest) = Progress::read(answer).await.unwrap() else { panic!("not done") };
    assert_eq!((manifest.output.len(), &*manifest.output[99_999].url), (100_000, url));
}

#[tokio::test]
async fn what_is_no_manifest_does_not_pass_for_an_empty_one() {
    let outcome = r#"{"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "not-found"}]}"#;
    let error = poll(move || with(200, &[], outcome)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Payload);
    assert_eq!(error.outcome().unwrap().issues()[0].code(), Some("not-found"));
    for body in ["", "{}", "[]", "<html>", r#"{"output": [{"type": 1}]}"#] {
        assert_eq!(poll(move || with(200, &[], body)).await.unwrap_err().kind(), ErrorKind::Payload, "{body}");
    }
    let error = poll(move || json(404, outcome)).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Status, Some("export_poll_status")));
}

#[tokio::test]
async fn a_group_that_was_made_is_found_whatever_the_answer_looks_like() {
    let location = &[("location", "https://x/api/bulkfhir/r4/Group/g1/_history/1")][..];
    for (status, headers, body, id, is_group) in [
        (201, location, "", Some("g1"), false),
        (201, &[][..], r#"{"resourceType": "Group", "id": "g2"}"#, Some("g2"), true),
        (200, &[], r#"{"id": "g3", "message": "made"}"#, Some("g3"), false),
        (201, location, r#"{"resourceType": "OperationOutcome", "id": "o"}"#, Some("g1"), false),
        (201, &[("location", "https://x/Group/")], "made", None, false),
    ] {
        let server = Server::start(move |_, _| with(status, headers, body));
        let client = client(&server);
        let create = client.group_create();
        let answer = create.body_map(|body| body.name("Ours".to_owned()).patient_ids(["1".to_owned()])).send().await;
        let saved = Saved::read(answer.unwrap()).await.unwrap();
        assert_eq!((saved.id(), saved.body()), (id, body));
        assert_eq!(saved.group().is_some(), is_group, "{body}");
        assert!(!format!("{saved:?}").contains("made"));

        let seen = &server.seen()[0];
        assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", "/api/fhir/r4/Group"));
        assert_eq!(seen.headers["content-type"], "application/json");
        assert_eq!(seen.body, r#"{"name":"Ours","patientIds":["1"],"resourceType":"Group"}"#);
    }
}

#[tokio::test]
async fn groups_are_listed_read_changed_and_deleted() {
    const GROUP: &str = r#"{"resourceType": "Group", "id": "g", "type": "person", "actual": true}"#;
    let server = Server::start(|_, target| match target.split('?').next().unwrap() {
        "/api/fhir/r4/Group" => {
            json(200, format!(r#"{{"resourceType": "Bundle", "entry": [{{"resource": {GROUP}}}]}}"#))
        }
        "/api/fhir/r4/Group/g" => json(200, GROUP),
        "/api/fhir/r4/$patient-search" => json(200, r#"{"resourceType": "Bundle", "total": 0}"#),
        // What a server does that the vendor's document does not say: a deletion is answered without a body.
        _ => with(204, &[], ""),
    });
    let client = client(&server);
    assert_eq!(client.group_search().send().await.unwrap().entry.len(), 1);
    assert_eq!(client.group_read("g").send().await.unwrap().id.as_deref(), Some("g"));
    let update = client.group_update("g");
    let update = update.body_map(|body| body.id("g").patient_ids_to_exclude(["2".to_owned()]));
    assert_eq!(Saved::read(update.send().await.unwrap()).await.unwrap().id(), Some("g"));
    let patients = client.patient_search().enc_date("ge2025-01-01").page("2").send().await.unwrap();
    assert!(patients.entry.is_empty());
    client.group_delete("other").send().await.unwrap();
    client.export_poll_status_delete().job_id("7").send().await.unwrap();

    let seen = server.seen();
    let requests: Vec<_> = seen.iter().map(|seen| format!("{} {}", seen.method, seen.target)).collect();
    assert_eq!(
        requests,
        [
            "GET /api/fhir/r4/Group",
            "GET /api/fhir/r4/Group/g",
            "PUT /api/fhir/r4/Group/g",
            "GET /api/fhir/r4/$patient-search?encDate=ge2025-01-01&page=2",
            "DELETE /api/fhir/r4/Group/other",
            "DELETE /api/fhir/r4/$export-poll-status?_jobId=7",
        ]
    );
    assert_eq!(seen[2].body, r#"{"id":"g","patientIdsToExclude":["2"],"resourceType":"Group"}"#);
}
