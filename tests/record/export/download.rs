//! An export in a folder.

use std::{
    cell::Cell,
    collections::BTreeMap,
    path::Path,
    sync::atomic::{AtomicU32, Ordering},
};

use axum::response::Response;
use nextgen_patient_access::{
    ErrorKind,
    export::{Event, Existing, ExportReport},
    record::Status,
};
use nextgen_test_support::{
    Seen, Server, ended_when,
    export::{self as fixture, Files},
    json,
    record::tree,
    reply,
};
use serde::de::IgnoredAny;
use serde_json::Value;

use super::{client, export, requests};

pub(super) async fn download(server: &Server, folder: &Path) -> ExportReport {
    export(server).download(folder, Existing::Resume, |_| {}).await.unwrap()
}

/// Ends a download when `event` has been told so often, and `None`; the report if it came to its end before.
pub(super) async fn ended_after(
    server: &Server,
    folder: &Path,
    events: u32,
    concurrency: usize,
) -> Option<ExportReport> {
    let told = Cell::new(0);
    let export = export(server).concurrency(concurrency);
    let download = export.download(folder, Existing::Resume, |it| {
        // That there was nothing to go on with is no step.
        told.set(told.get() + u32::from(!matches!(it, Event::Anew)));
    });
    ended_when(download, || told.get() >= events).await.map(Result::unwrap)
}

#[tokio::test]
async fn a_folder_holds_the_export_by_type() {
    let server = fixture::server(Files::Here, |_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("a/export");
    let mut events = Vec::new();
    let told = |event: Event<'_>| {
        events.push(match event {
            Event::Waiting { progress, .. } => progress.unwrap().to_owned(),
            Event::File { done, of, .. } => format!("file {done} of {of}"),
            _ => panic!("an event of an unknown kind"),
        });
    };
    let report = export(&server).download(&folder, Existing::Refuse, told).await.unwrap();
    assert!(report.complete, "{report:#?}");
    assert_eq!(events[..3], ["1 of 2", "2 of 2", "file 1 of 5"]);
    let files = tree(&folder);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "Observation/part-0001.ndjson",
            "Observation/part-0002.ndjson",
            "Patient/part-0001.ndjson",
            "_deleted/Bundle/part-0001.ndjson",
            "_error/OperationOutcome/part-0001.ndjson",
            "manifest.json",
        ]
    );
    assert_eq!(String::from_utf8_lossy(&files["Patient/part-0001.ndjson"]), fixture::lines("1").unwrap() + "\n");
    assert_eq!(String::from_utf8_lossy(&files["Observation/part-0001.ndjson"]).lines().count(), 2, "no empty lines");
    let manifest: Value = serde_json::from_slice(&files["manifest.json"]).unwrap();
    assert_eq!(
        manifest["types"]["Patient"],
        serde_json::json!({"status": "complete", "received": 3, "total": 3, "files": 1})
    );
    assert_eq!(manifest["types"]["Observation"], serde_json::json!({"status": "complete", "received": 3, "files": 2}));
    assert_eq!(manifest["files"][0]["bytes"], files["Patient/part-0001.ndjson"].len());

    let before = server.seen().len();
    assert_eq!(download(&server, &folder).await, report);
    assert_eq!(server.seen().len(), before, "what is complete is not asked for again");
    let error = client(&server).export("g2").download(&folder, Existing::Resume, |_| {}).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
}

#[tokio::test]
async fn wherever_it_is_ended_it_goes_on_with_the_same_export() {
    let scratch = tempfile::tempdir().unwrap();
    let server = fixture::server(Files::Here, |_, _| None);
    let whole = scratch.path().join("whole");
    download(&server, &whole).await;
    for steps in 0..8 {
        let folder = scratch.path().join(steps.to_string());
        let before = requests(&server, "GET").len();
        // Again and again, each time a little further.
        let mut ended = 0;
        loop {
            // At least one step further each time, or it would never end.
            match ended_after(&server, &folder, steps.max(1), 4).await {
                Some(report) => break assert!(report.complete),
                None => ended += 1,
            }
            assert!(ended < 50, "it goes on for ever");
        }
        assert_eq!(tree(&folder), tree(&whole), "ended after {steps} steps each time");
        let kick_offs = requests(&server, "GET")[before..].iter().filter(|target| target.ends_with("$export")).count();
        assert_eq!(kick_offs, 1);
        assert!(requests(&server, "DELETE").is_empty());
    }
}

async fn report(change: impl Fn(&str, &Seen) -> Option<Response> + Send + Sync + 'static) -> (ExportReport, Server) {
    let server = fixture::server(Files::Here, change);
    let scratch = tempfile::tempdir().unwrap();
    (download(&server, &scratch.path().join("export")).await, server)
}

#[tokio::test]
async fn files_that_are_short_or_wrong_or_refused_are_told() {
    let (report, server) = report(|_, seen| match &*seen.target {
        "/api/files/1" => Some(reply(200, "application/fhir+ndjson", r#"{"resourceType":"Patient","id":"p1"}"#)),
        "/api/files/2" => Some(json(403, "")),
        "/api/files/3" => Some(reply(200, "application/fhir+ndjson", "<html>\n")),
        _ => None,
    })
    .await;
    assert!(!report.complete);
    let statuses: Vec<_> = report.files.iter().map(|row| (row.status, row.received)).collect();
    use Status::{Complete, Denied, Failed, Incomplete};
    assert_eq!(statuses, [(Incomplete, 1), (Denied, 0), (Failed, 0), (Complete, 1), (Complete, 1)]);
    assert_eq!((report.files[2].bytes, &report.files[2].sha256), (0, &None), "a page is not kept among the resources");
    assert_eq!(report.types["Observation"].status, Incomplete);
    let gaps: Vec<String> = report.gaps().collect();
    assert!(gaps[0].contains("counts 3 lines, and sent 1") && gaps[2].contains("line 1 is no Observation"), "{gaps:?}");
    let tries = requests(&server, "GET").iter().filter(|target| target.ends_with("/files/1")).count();
    assert!(tries > 1, "a file that is short may be whole the next time");
}

/// Two Observations, of which the second is in Latin-1.
fn latin_1(_: &str, seen: &Seen) -> Option<Response> {
    const LINES: &[u8] = b"{\"resourceType\":\"Observation\",\"id\":\"o1\"}\n\
        {\"resourceType\":\"Observation\",\"id\":\"o2\",\"note\":[{\"text\":\"Nev\xE1rez\"}]}\n";
    let mut response = reply(200, "application/fhir+ndjson", "");
    *response.body_mut() = LINES.into();
    seen.target.ends_with("/files/3").then_some(response)
}

#[tokio::test]
async fn a_line_that_is_not_utf8_is_told_with_its_place() {
    let (report, _) = report(latin_1).await;
    let gaps: Vec<String> = report.gaps().collect();
    assert_eq!((report.complete, report.files[2].status, gaps.len()), (false, Status::Incomplete, 1));
    assert!(gaps[0].contains("line 2 is not UTF-8, at byte 61"), "{gaps:?}");
    assert_eq!(report.files[2].received, 2, "what was received stays");
}

#[tokio::test]
async fn a_line_that_is_not_utf8_is_no_resource_whatever_is_read_of_it() {
    let server = fixture::server(Files::Here, latin_1);
    let manifest = export(&server).start().await.unwrap().wait(|_| {}).await.unwrap();
    let mut lines = client(&server).export_lines(&manifest, &manifest.output[2]).await.unwrap();
    for is_good in [true, false] {
        let line = lines.next().await.unwrap().unwrap();
        // Without a look at the text.
        assert_eq!(line.read::<BTreeMap<String, IgnoredAny>>().is_ok(), is_good);
    }
}

#[tokio::test]
async fn a_file_that_breaks_off_is_fetched_again() {
    let times = AtomicU32::new(0);
    let (report, _) = report(move |_, seen| {
        let breaks = seen.target.ends_with("/files/1") && times.fetch_add(1, Ordering::SeqCst) < 2;
        breaks.then(|| {
            // It announces more than it sends.
            let mut response = reply(200, "application/fhir+ndjson", r#"{"resourceType":"Patient","id":"p1"}"#);
            response.headers_mut().insert("content-length", "5000".parse().unwrap());
            response
        })
    })
    .await;
    assert!(report.complete, "{report:#?}");
}

#[tokio::test]
async fn a_file_whose_last_line_is_cut_off_is_fetched_again() {
    let times = AtomicU32::new(0);
    let (report, _) = report(move |_, seen| {
        let is_cut = seen.target.ends_with("/files/3") && times.fetch_add(1, Ordering::SeqCst) == 0;
        is_cut.then(|| reply(200, "application/fhir+ndjson", r#"{"resourceType":"Observation","id":"#))
    })
    .await;
    assert!(report.complete, "{report:#?}");
}

#[tokio::test]
async fn errors_of_the_servers_making_are_a_gap() {
    let (report, _) = report(|_, seen| {
        let outcome = r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"exception"}]}"#;
        seen.target.ends_with("/files/5").then(|| reply(200, "application/fhir+ndjson", outcome))
    })
    .await;
    assert!(!report.complete);
    assert!(report.gaps().next().unwrap().contains("1 errors"), "{report:?}");
}

#[tokio::test]
async fn what_was_missing_is_fetched_the_next_time_and_nothing_else() {
    let times = AtomicU32::new(0);
    let server = fixture::server(Files::Here, move |_, seen| {
        (seen.target.ends_with("/files/3") && times.fetch_add(1, Ordering::SeqCst) == 0).then(|| json(403, ""))
    });
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("export");
    assert!(!download(&server, &folder).await.complete);
    let before = server.seen().len();
    assert!(download(&server, &folder).await.complete);
    let targets: Vec<String> = server.seen()[before..].iter().map(|seen| seen.target.clone()).collect();
    assert_eq!(targets, ["/api/files/3"]);
}

#[tokio::test]
async fn a_manifest_may_be_careless_and_so_may_a_file() {
    let (report, server) = report(|base, seen| {
        let origin = base.strip_suffix("/api/fhir/r4").unwrap();
        let patient = r#"{"resourceType":"Patient","id":"p1"}"#;
        match &*seen.target {
            // URLs relative to the base and to the origin, a file listed twice, counts that are none, no file at all.
            fixture::STATUS => Some(json(
                200,
                format!(
                    r#"{{"transactionTime": "2026-01-01T00:00:00Z", "requiresAccessToken": "false", "output": [null,
                        {{"type": "Patient", "url": "files/a", "count": "2"}}, {{"type": "Patient", "url": "/api/files/b", "count": 18446744073709551615}},
                        {{"type": "Patient", "url": "files/a", "count": 2}}, {{"type": "Observation", "url": "{origin}/api/files/2"}},
                        {{"type": "Observation", "url": "/api/files/empty", "count": 0}}]}}"#
                ),
            )),
            "/api/fhir/r4/files/a" => {
                Some(reply(200, "application/fhir+ndjson", format!("\u{FEFF}{patient}\r\n\r\n  \n{patient}")))
            }
            "/api/files/b" => Some(reply(200, "application/fhir+ndjson", format!("\u{FEFF}\n{patient}\n"))),
            "/api/files/empty" => Some(reply(200, "application/fhir+ndjson", "")),
            _ => None,
        }
    })
    .await;
    assert!(report.complete, "{:?}", report.gaps().collect::<Vec<_>>());
    let received: Vec<u64> = report.files.iter().map(|row| row.received).collect();
    assert_eq!(received, [2, 1, 2, 0]);
    assert_eq!(report.files[0].bytes, 2 * (r#"{"resourceType":"Patient","id":"p1"}"#.len() as u64 + 1), "no mark");
    let tokens = server.seen().into_iter().filter(|seen| seen.headers.contains_key("authorization"));
    assert!(tokens.into_iter().all(|seen| seen.target.contains("$export")), "files that ask for no token get none");
}

#[tokio::test]
async fn a_status_url_may_be_relative() {
    for location in [fixture::STATUS, "../../$export-poll-status?_jobId=7"] {
        let (report, _) = report(move |_, seen| {
            seen.target.ends_with("/$export").then(|| {
                let mut response = reply(202, "text/plain", "");
                response.headers_mut().insert("content-location", location.parse().unwrap());
                response
            })
        })
        .await;
        assert!(report.complete);
    }
}

#[tokio::test]
async fn what_is_not_an_exports_is_not_gone_on_with() {
    let server = fixture::server(Files::Here, |_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    // A record that was ended.
    let plan = scratch.path().join(".partial/plan.json");
    std::fs::create_dir(plan.parent().unwrap()).unwrap();
    std::fs::write(&plan, "{}").unwrap();
    let error = export(&server).download(scratch.path(), Existing::Resume, |_| {}).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(server.seen().is_empty() && plan.exists());
}

#[tokio::test]
async fn a_folder_that_another_download_has_is_not_even_read() {
    let server = fixture::server(Files::Here, |_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("export");
    download(&server, &folder).await;
    std::fs::create_dir(folder.join(".partial")).unwrap();
    let lock = std::fs::File::create(folder.join(".partial/lock")).unwrap();
    lock.lock().unwrap();
    let error = client(&server).export("g1").download(&folder, Existing::Resume, |_| {}).await.unwrap_err();
    assert!(error.to_string().contains("another download"), "{error}");
    drop(lock);
    assert!(download(&server, &folder).await.complete);
    assert!(!folder.join(".partial").exists());
}
