//! A record in a folder: what is in it, and going on after any end.

use std::{
    cell::Cell,
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint, ErrorKind, TokenFuture, TokenSource,
    record::{Completeness, Existing, Progress, Status},
};
use nextgen_test_support::{
    Seen, Server, ended_when, json,
    record::{self as fixture, tree},
};
use serde_json::Value;

use crate::{client, client_of};

pub(crate) async fn download(server: &Server, folder: &Path, existing: Existing) -> Completeness {
    client(server).record("p1").download(folder, existing, |_| {}).await.unwrap()
}

#[tokio::test]
async fn a_folder_holds_the_record() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("a/record");
    let report = download(&server, &folder, Existing::Refuse).await;
    assert!(report.complete);
    let files = tree(&folder);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "CarePlan.ndjson",
            "Condition.ndjson",
            "DocumentReference.ndjson",
            "Encounter.ndjson",
            "Location.ndjson",
            "Observation.ndjson",
            "Organization.ndjson",
            "Patient.ndjson",
            "Practitioner.ndjson",
            "Provenance.ndjson",
            "documents/DocumentReference-d1-1.pdf",
            "documents/DocumentReference-d1-2.txt",
            "documents/DocumentReference-d2-1.txt",
            "documents/Patient-p1-ccda.xml",
            "manifest.json",
        ]
    );
    let labs = String::from_utf8(files["Observation.ndjson"].clone()).unwrap();
    let ids: Vec<String> = labs
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(ids, (1..=11).map(|n| format!("lab-{n}")).collect::<Vec<_>>(), "in the server's order");
    assert!(labs.contains(r#""value":1.50,"#), "digits stay: {labs}");
    assert_eq!(files["documents/DocumentReference-d1-2.txt"], b"hello");

    let manifest: Value = serde_json::from_slice(&files["manifest.json"]).unwrap();
    assert_eq!(serde_json::from_value::<Completeness>(manifest.clone()).unwrap(), report);
    assert_eq!(
        (&manifest["api"], &manifest["patient"], &manifest["complete"]),
        (&"office-r4".into(), &"p1".into(), &true.into())
    );
    assert_eq!(
        manifest["types"]["Observation"],
        serde_json::json!({"status": "complete", "received": 11, "total": 11, "pages": 4})
    );
    let pdf = &manifest["documents"][0];
    assert_eq!(
        (&pdf["reference"], &pdf["contentType"], &pdf["bytes"], &pdf["file"], &pdf["status"]),
        (
            &"DocumentReference/d1".into(),
            &"application/pdf".into(),
            &15.into(),
            &"documents/DocumentReference-d1-1.pdf".into(),
            &"complete".into()
        )
    );
    assert!(pdf["url"].as_str().unwrap().ends_with("/files/report.pdf"));

    // What is complete is not asked for again.
    let before = server.seen().len();
    assert_eq!(download(&server, &folder, Existing::Resume).await, report);
    assert_eq!((server.seen().len(), tree(&folder)), (before, files));
}

/// Ends a download when `progress` has been told so often, and `None`; the report if it came to its end before.
pub(crate) async fn ended_after(
    server: &Server,
    folder: &Path,
    steps: u32,
    concurrency: usize,
) -> Option<Completeness> {
    let told = Cell::new(0);
    let record = client(server).record("p1").concurrency(concurrency);
    let download = record.download(folder, Existing::Resume, |it| {
        // That there was nothing to go on with is no step.
        told.set(told.get() + u32::from(!matches!(it, Progress::Anew)));
    });
    ended_when(download, || told.get() >= steps).await.map(Result::unwrap)
}

#[tokio::test]
async fn wherever_it_is_ended_it_goes_on_and_nothing_is_different() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let whole = scratch.path().join("whole");
    download(&server, &whole, Existing::Refuse).await;
    let whole = tree(&whole);
    for concurrency in [1, 4] {
        for steps in 1..60 {
            let folder = scratch.path().join(format!("{concurrency}-{steps}"));
            // Again and again, each time a little further.
            while ended_after(&server, &folder, steps, concurrency).await.is_none() {}
            assert_eq!(tree(&folder), whole, "{concurrency} at once, ended after {steps} steps each time");
        }
    }
}

#[tokio::test]
async fn a_page_that_was_cut_off_while_it_was_written_is_fetched_again() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let whole = scratch.path().join("whole");
    download(&server, &whole, Existing::Refuse).await;
    for cut in [1, 40, 200, 900] {
        let folder = scratch.path().join(format!("cut-{cut}"));
        assert!(ended_after(&server, &folder, 30, 2).await.is_none());
        let spool = folder.join(".partial/Observation.ndjson");
        let length = spool.metadata().unwrap().len();
        fs::File::options().write(true).open(&spool).unwrap().set_len(length - cut).unwrap();
        download(&server, &folder, Existing::Resume).await;
        assert_eq!(tree(&folder), tree(&whole), "{cut} bytes cut off");
    }
}

#[tokio::test]
async fn what_was_missing_is_fetched_the_next_time_and_nothing_else() {
    let denied = Arc::new(AtomicBool::new(true));
    let is_denied = denied.clone();
    let server = fixture::server(move |_, seen| {
        let gap = [
            "/Condition",
            "/Practitioner/dr2",
            "/report.pdf",
            "/Observation?patient=p1&_revinclude=Provenance%3Atarget&_count=1000&page=3",
        ];
        let is_gap = is_denied.load(Ordering::SeqCst) && gap.iter().any(|gap| seen.target.contains(gap));
        is_gap.then(|| json(403, ""))
    });
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let first = download(&server, &folder, Existing::Refuse).await;
    assert!(!first.complete);
    let statuses = ["Condition", "Practitioner", "Observation"].map(|name| first.types[name].status);
    assert_eq!(statuses, [Status::Denied, Status::Incomplete, Status::Incomplete]);
    assert_eq!(first.types["Practitioner"].total, Some(2));
    assert_eq!(first.documents[0].status, Status::Denied);
    assert!(!folder.join(".partial").exists() && !folder.join("Condition.ndjson").exists());

    denied.store(false, Ordering::SeqCst);
    let before = server.seen().len();
    let second = download(&server, &folder, Existing::Resume).await;
    assert!(second.complete, "{second:#?}");
    let mut asked: Vec<String> = server.seen()[before..]
        .iter()
        .map(|seen| seen.target.split(['?', '&']).next().unwrap().trim_start_matches("/api/").to_owned())
        .collect();
    asked.sort();
    asked.dedup();
    assert_eq!(asked, ["fhir/r4/Condition", "fhir/r4/Observation", "fhir/r4/Practitioner/dr2", "files/report.pdf"]);
    assert_eq!(String::from_utf8_lossy(&tree(&folder)["Observation.ndjson"]).lines().count(), 11);
}

#[tokio::test]
async fn nothing_else_is_written_over() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("Thesis.ndjson"), "years of work").unwrap();
    for existing in [Existing::Refuse, Existing::Resume] {
        let error = client(&server).record("p1").download(&folder, existing, |_| {}).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
    }
    assert_eq!(fs::read(folder.join("Thesis.ndjson")).unwrap(), b"years of work");

    let other = scratch.path().join("other");
    ended_after(&server, &other, 3, 1).await;
    let error = client(&server).record("p2").download(&other, Existing::Resume, |_| {}).await.unwrap_err();
    assert!(error.to_string().contains("another record"), "{error}");
    download(&server, &other, Existing::Resume).await;
    let error = client(&server).record("p2").download(&other, Existing::Resume, |_| {}).await.unwrap_err();
    assert!(error.to_string().contains("another record"), "{error}");
    assert!(server.seen().iter().all(|seen| !seen.target.contains("p2")));
}

#[tokio::test]
async fn an_api_that_exports_has_no_record() {
    let server = fixture::server(|_, _| None);
    let client = client_of(Api::OfficeBulkR4, &server);
    let scratch = tempfile::tempdir().unwrap();
    let error = client.record("p1").download(scratch.path().join("x"), Existing::Refuse, |_| {}).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_token_that_is_refused_ends_the_download_and_another_goes_on() {
    // The first token is good until the third page is asked for.
    let (is_first, is_refused) = (Arc::new(AtomicBool::new(true)), AtomicBool::new(false));
    let first = is_first.clone();
    let server = fixture::server(move |_, seen| {
        is_refused.fetch_or(seen.target.contains("page=3"), Ordering::SeqCst);
        (first.load(Ordering::SeqCst) && is_refused.load(Ordering::SeqCst)).then(|| json(401, ""))
    });
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let error = client(&server).record("p1").download(&folder, Existing::Refuse, |_| {}).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert!(!folder.join("manifest.json").exists());
    is_first.store(false, Ordering::SeqCst);
    let before = server.seen().len();
    assert!(download(&server, &folder, Existing::Resume).await.complete);
    let again = |seen: &&Seen| seen.target.contains("/Observation") && !seen.target.contains("page=");
    assert_eq!(server.seen()[before..].iter().filter(again).count(), 0, "it goes on where it was");
}

struct Failing(Arc<AtomicBool>);

impl TokenSource for Failing {
    fn access_token(&self) -> TokenFuture<'_> {
        let is_gone = self.0.load(Ordering::SeqCst);
        Box::pin(async move { if is_gone { Err("gone".into()) } else { Ok(Some(AccessToken::new("s3cr3t"))) } })
    }
}

#[tokio::test]
async fn so_does_a_token_that_is_no_longer_to_be_had_when_the_documents_come() {
    let is_gone = Arc::new(AtomicBool::new(false));
    let goes = is_gone.clone();
    let server = fixture::server(move |_, seen| {
        goes.fetch_or(seen.target.contains("/ccda"), Ordering::SeqCst);
        None
    });
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
    let client = Client::new(endpoint, Failing(is_gone.clone())).unwrap();
    let record = || client.record("p1").concurrency(1);
    let error = record().download(&folder, Existing::Refuse, |_| {}).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(!folder.join("manifest.json").exists());
    is_gone.store(false, Ordering::SeqCst);
    assert!(record().download(&folder, Existing::Resume, |_| {}).await.unwrap().complete);
}

#[tokio::test]
async fn what_is_not_a_records_is_not_gone_on_with() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    // An export that was ended, and another program's files.
    for (number, name) in [".partial/state.json", ".partial/x", "Thesis.ndjson"].into_iter().enumerate() {
        let folder = scratch.path().join(number.to_string());
        fs::create_dir_all(folder.join(".partial")).unwrap();
        fs::write(folder.join(name), "{}").unwrap();
        let error = client(&server).record("p1").download(&folder, Existing::Resume, |_| {}).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File, "{name}");
        assert!(folder.join(name).exists());
    }
    assert!(server.seen().is_empty());
    // One that was ended before it had noted anything.
    let folder = scratch.path().join("begun");
    fs::create_dir_all(folder.join(".partial")).unwrap();
    fs::write(folder.join(".partial/lock"), "").unwrap();
    fs::write(folder.join(".partial/.tmpX"), "{").unwrap();
    assert!(client(&server).record("p1").download(&folder, Existing::Resume, |_| {}).await.unwrap().complete);
}

#[tokio::test]
async fn what_is_no_id_is_asked_of_nobody() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    for patient in ["", "Person/p1", "p 1", ".."] {
        let folder = scratch.path().join("record");
        let error = client(&server).record(patient).download(&folder, Existing::Refuse, |_| {}).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{patient}");
        assert!(!folder.exists());
    }
    assert!(server.seen().is_empty());
}

/// To tell how far a type is takes a look at all that is known of it: told of each, that would be the square of it.
#[tokio::test]
async fn of_many_reads_some_are_told_and_the_last() {
    let many = 450_u64;
    let server = fixture::server(move |_, seen| {
        let id = seen.target.strip_prefix("/api/fhir/r4/Practitioner/many-");
        if let Some(id) = id {
            return Some(json(200, format!(r#"{{"resourceType":"Practitioner","id":"many-{id}"}}"#)));
        }
        let members: Vec<String> =
            (0..many).map(|n| format!(r#"{{"member":{{"reference":"Practitioner/many-{n}"}}}}"#)).collect();
        let body = format!(
            r#"{{"resourceType":"Bundle","entry":[{{"resource":{{"resourceType":"CareTeam","id":"t","participant":[{}]}}}}]}}"#,
            members.join(",")
        );
        seen.target.contains("/CareTeam?").then(|| json(200, body))
    });
    let scratch = tempfile::tempdir().unwrap();
    let mut told = Vec::new();
    let progress = |progress: Progress<'_>| {
        if let Progress::Type { name: "Practitioner", received, total, status } = progress {
            told.push((received, total, status));
        }
    };
    let report = client(&server).record("p1").download(scratch.path(), Existing::Refuse, progress).await.unwrap();
    let row = &report.types["Practitioner"];
    assert_eq!((row.status, row.received), (Status::Complete, many + 2));
    assert!((90..=130).contains(&told.len()), "{}", told.len());
    assert!(told.is_sorted_by_key(|(received, ..)| *received));
    assert_eq!(told.last(), Some(&(many + 2, row.total, Some(Status::Complete))));
}
