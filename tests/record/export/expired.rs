//! Files on a storage host, whose URLs are good for a time.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering::SeqCst},
    },
};

use axum::response::Response;
use nextgen_patient_access::{
    Error, ErrorKind,
    export::{Event, Existing, ExportReport},
    record::Status,
};
use nextgen_test_support::{
    Server,
    export::{self as fixture, Files},
    json, reply,
};

use super::{export, requests};

/// What the two servers do at the moment.
#[derive(Default)]
struct Times {
    /// The signature that the storage host takes.
    good: AtomicU32,
    /// The one that is in the URLs of the manifest.
    given: AtomicU32,
    /// How many files a signature is good for; no end if it is 0.
    lasts: AtomicU32,
    served: AtomicU32,
    /// What the storage host answers to one that is over.
    refusal: AtomicU32,
    /// What the status URL answers, if not the manifest.
    status: AtomicU32,
    /// The hour of the export.
    hour: AtomicU32,
}

const FILES: usize = 6;

/// The export's server, and the storage host with its files.
fn servers() -> (Server, Server, Arc<Times>) {
    let times = Arc::new(Times::default());
    times.refusal.store(403, SeqCst);
    let now = times.clone();
    let storage = Server::start(move |_, target| {
        let (file, signature) = target.split_once("?signature=").unwrap();
        if signature.parse() != Ok(now.good.load(SeqCst)) {
            let xml = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>";
            return reply(now.refusal.load(SeqCst).try_into().unwrap(), "application/xml", xml);
        }
        if now.served.fetch_add(1, SeqCst) + 1 == now.lasts.load(SeqCst) {
            now.served.store(0, SeqCst);
            now.given.store(now.good.fetch_add(1, SeqCst) + 1, SeqCst);
        }
        let file: usize = file.trim_start_matches('/').parse().unwrap();
        let name = type_of(file);
        reply(200, "application/fhir+ndjson", format!("{{\"resourceType\":\"{name}\",\"id\":\"{file}\"}}\n"))
    });
    let (now, place) = (times.clone(), storage.origin());
    let server = fixture::server(Files::Here, move |_, seen| {
        if seen.target != fixture::STATUS {
            return None;
        }
        Some(match now.status.load(SeqCst) {
            0 => manifest(&now, &place),
            status => json(status.try_into().unwrap(), ""),
        })
    });
    (server, storage, times)
}

fn type_of(file: usize) -> &'static str {
    if file.is_multiple_of(2) { "Observation" } else { "Patient" }
}

fn manifest(now: &Times, storage: &str) -> Response {
    let signature = now.given.load(SeqCst);
    // In another order with each signature, but in the same within a type.
    let mut files: Vec<usize> = (0..FILES).collect();
    files.sort_by_key(|file| (file + signature as usize) % 2);
    let file = |file: usize| {
        format!(r#"{{"type": "{}", "url": "{storage}/{file}?signature={signature}", "count": 1}}"#, type_of(file))
    };
    let files: Vec<String> = files.into_iter().map(file).collect();
    let hour = now.hour.load(SeqCst);
    json(200, format!(r#"{{"transactionTime": "2026-01-01T{hour:02}:00:00Z", "output": [{}]}}"#, files.join(",")))
}

async fn download(server: &Server, folder: &Path) -> (Result<ExportReport, Error>, usize) {
    let mut expired = 0;
    let told = |event: Event<'_>| expired += usize::from(event == Event::Expired);
    let report = export(server).concurrency(2).download(folder, Existing::Resume, told).await;
    (report, expired)
}

fn polls(server: &Server) -> usize {
    requests(server, "GET").iter().filter(|target| *target == fixture::STATUS).count()
}

/// Each file where its type and its number in the manifest put it.
fn assert_whole(folder: &Path) {
    for file in 0..FILES {
        let place = folder.join(type_of(file)).join(format!("part-{:04}.ndjson", file / 2 + 1));
        assert!(std::fs::read_to_string(place).unwrap().contains(&format!(r#""id":"{file}""#)), "{file}");
    }
}

#[tokio::test]
async fn expired_urls_are_had_anew() {
    for refusal in [403, 410, 404, 400, 401] {
        let (server, storage, times) = servers();
        let scratch = tempfile::tempdir().unwrap();
        times.refusal.store(refusal, SeqCst);
        // The manifest is old before a file is asked for; and the server has no better one.
        times.good.store(1, SeqCst);
        let (report, expired) = download(&server, scratch.path()).await;
        let report = report.unwrap();
        assert_eq!((report.complete, expired, polls(&server)), (false, 1, 2), "{refusal}");
        assert!(storage.seen().len() <= 2 * FILES, "{}", storage.seen().len());
        for gap in report.gaps() {
            assert!(gap.contains("URL has expired") && gap.contains("no other URL"), "{gap}");
            assert!(
                !gap.contains("scopes") && !gap.contains("signature") && !gap.contains("correct the call"),
                "{gap}"
            );
        }
        // When it has, the resumed download gets them, and in their places.
        times.given.store(1, SeqCst);
        let (report, expired) = download(&server, scratch.path()).await;
        let report = report.unwrap();
        assert_eq!((report.complete, expired, polls(&server)), (true, 1, 3), "{refusal}: {report:#?}");
        assert_whole(scratch.path());
        assert!(requests(&server, "GET").iter().filter(|target| target.ends_with("$export")).count() == 1);
    }
}

#[tokio::test]
async fn a_download_that_outlives_its_urls_gets_new_ones_as_often_as_it_takes() {
    let (server, storage, times) = servers();
    times.lasts.store(2, SeqCst);
    let scratch = tempfile::tempdir().unwrap();
    let (report, expired) = download(&server, scratch.path()).await;
    let report = report.unwrap();
    assert!(report.complete, "{report:#?}");
    assert!(expired >= 2, "{expired}");
    assert_whole(scratch.path());
    assert!(storage.seen().len() < 3 * FILES, "files that are there are not asked for again");
}

#[tokio::test]
async fn urls_that_are_refused_however_new_they_are_end() {
    let (server, storage, times) = servers();
    let scratch = tempfile::tempdir().unwrap();
    // Each manifest has other URLs, and none is good.
    times.good.store(1000, SeqCst);
    let polled = AtomicU32::new(0);
    let told = |event: Event<'_>| {
        if event == Event::Expired {
            times.given.store(polled.fetch_add(1, SeqCst) + 1, SeqCst);
        }
    };
    let report = export(&server).concurrency(2).download(scratch.path(), Existing::Resume, told).await.unwrap();
    assert!(
        report.gaps().all(|gap| gap.contains("new URLs are refused, too")),
        "{:?}",
        report.gaps().collect::<Vec<_>>()
    );
    assert!(polls(&server) <= 3 && storage.seen().len() <= 2 * FILES, "{} {}", polls(&server), storage.seen().len());
}

#[tokio::test]
async fn what_became_of_the_export_is_said() {
    for (status, hour, said) in [
        (404, 0, "does not know this export any more"),
        (410, 0, "does not know this export any more"),
        (0, 7, "of an export that was made later"),
    ] {
        let (server, storage, times) = servers();
        times.lasts.store(2, SeqCst);
        let scratch = tempfile::tempdir().unwrap();
        let told = |event: Event<'_>| {
            if event == Event::Expired {
                times.status.store(status, SeqCst);
                times.hour.store(hour, SeqCst);
            }
        };
        let report = export(&server).concurrency(1).download(scratch.path(), Existing::Resume, told).await.unwrap();
        let there = report.files.iter().filter(|row| row.status == Status::Complete).count();
        assert_eq!((there, report.gaps().count()), (2, FILES - 2), "{status}");
        for gap in report.gaps() {
            assert!(gap.contains(said) && gap.contains("start another"), "{gap}");
        }
        assert!(storage.seen().len() <= 2 * FILES);
    }
}

#[tokio::test]
async fn a_server_that_is_away_when_new_urls_are_due_ends_the_download_which_goes_on() {
    let (server, _storage, times) = servers();
    times.lasts.store(2, SeqCst);
    let scratch = tempfile::tempdir().unwrap();
    let told = |event: Event<'_>| {
        if event == Event::Expired {
            times.status.store(502, SeqCst);
        }
    };
    let error = export(&server).download(scratch.path(), Existing::Resume, told).await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Status, true));
    times.status.store(0, SeqCst);
    assert!(download(&server, scratch.path()).await.0.unwrap().complete);
    assert_whole(scratch.path());
}
