//! A job on the server: begun once, waited for, read, cancelled.

use std::time::{Duration, Instant};

use axum::response::IntoResponse as _;
use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint, Error, ErrorKind,
    export::{Patients, Progress, Started},
    fhir::r4::Patient,
    office_bulk_r4,
    transport::{Limits, RetryPolicy},
};
use nextgen_test_support::{
    Server, export as fixture, json, reply,
    wire::{Act, Wire, answer},
};

use super::{client, client_at, export, requests};

#[tokio::test]
async fn an_export_is_waited_for_and_read_line_by_line() {
    let server = fixture::server(fixture::Files::Here, |_, _| None);
    let client = client(&server);
    let job = export(&server).start().await.unwrap();
    let mut told = Vec::new();
    let manifest = job.wait(|progress| told.push(progress.clone())).await.unwrap();
    let going_on =
        |text: &str| Progress::InProgress { progress: Some(text.to_owned()), retry_after: Some(Duration::ZERO) };
    assert_eq!(told[..2], [going_on("1 of 2"), going_on("2 of 2")]);
    let kick_off = &server.seen()[0];
    assert_eq!(
        (&*kick_off.target, &kick_off.headers["prefer"]),
        ("/api/fhir/r4/Group/g1/$export", &"respond-async".parse().unwrap())
    );

    let file = manifest.output.iter().find(|file| file.resource_type == "Patient").unwrap();
    let mut lines = client.export_lines(&manifest, file).await.unwrap();
    let mut ids = Vec::new();
    while let Some(line) = lines.next().await {
        ids.push(line.unwrap().read::<Patient>().unwrap().id.unwrap());
    }
    assert_eq!(ids, ["p1", "p2", "p3"], "with and without a line feed at the end");
    assert!(requests(&server, "DELETE").is_empty(), "what is complete is not cancelled");
}

#[tokio::test]
async fn an_export_is_not_started_twice() {
    let begun = || Act::Answer(answer(202, "content-location: http://127.0.0.1:9/status\r\n", ""));
    let failed = |code: u16, headers: &str| Act::Answer(answer(code, headers, ""));
    let unclear = [408, 500, 502, 504].map(|code| failed(code, ""));
    for act in unclear.into_iter().chain([Act::Answer(Vec::new()), Act::Answer(b"HTTP/1.1 2".to_vec())]) {
        let wire = Wire::start([act.clone(), begun()]);
        let error = client_at(&wire.base()).export("g1").start().await.unwrap_err();
        assert_eq!((error.attempts(), wire.seen().len()), (1, 1), "{error}");
        let wire = Wire::start([act, begun()]);
        let typed = office_bulk_r4::Client::try_from(client_at(&wire.base())).unwrap();
        assert!(typed.group_export("g1").send().await.is_err());
        assert_eq!(wire.seen().len(), 1);
    }
    for code in [429, 503] {
        let wire = Wire::start([failed(code, "retry-after: 0\r\n"), begun()]);
        let _ = client_at(&wire.base()).export("g1").start().await.unwrap().detach();
        assert_eq!(wire.seen().len(), 2, "the server has begun nothing");
    }
}

#[tokio::test]
async fn all_patients_are_asked_for_where_the_description_has_that_and_a_refusal_says_how_sure_it_is() {
    let wire = Wire::start([Act::Answer(answer(404, "", ""))]);
    let error = client_at(&wire.base()).export(Patients::All).start().await.unwrap_err();
    assert!(wire.seen()[0].contains("/Patient/$export"), "{:?}", wire.seen());
    assert!(error.to_string().contains("is inferred and unconfirmed: export a group"), "{error}");

    let wire = Wire::start([]);
    let other = Client::new(Endpoint::new(Api::OfficeR4, &wire.base()).unwrap(), AccessToken::new("s3cr3t")).unwrap();
    let error = other.export(Patients::All).start().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("no export of all patients"), "{error}");
    assert!(wire.seen().is_empty());
}

#[tokio::test]
async fn a_429_to_what_begins_an_export_uses_up_no_attempt_and_holds_back_nothing_else() {
    for header in ["retry-after: 0\r\n", "retry-after: Sun, 06 Nov 1994 08:49:37 GMT\r\n", ""] {
        let refused = Act::Answer(answer(429, header, ""));
        let begun = Act::Answer(answer(202, "content-location: http://127.0.0.1:9/status\r\n", ""));
        let wire = Wire::start(std::iter::repeat_n(refused, 9).chain([begun]));
        let _ = client_at(&wire.base()).export("g1").start().await.unwrap().detach();
        assert_eq!(wire.seen().len(), 10, "{header}");
    }
    // As long as the policy waits in all.
    let server =
        fixture::server(fixture::Files::Here, |_, seen| seen.target.ends_with("$export").then(|| json(429, "")));
    let throttle = Duration::from_millis(300);
    let retry = RetryPolicy { throttle_window: throttle / 3, longest_throttle: throttle, ..RetryPolicy::default() };
    let endpoint = Endpoint::new(Api::OfficeBulkR4, &server.base()).unwrap();
    let client = Client::builder(endpoint, AccessToken::new("s3cr3t")).retry(retry).build().unwrap();
    let export = client.export("g1");
    let mut waits = client.rate_limit().waits();
    let meanwhile = async {
        assert_eq!(waits.changed().await.len(), 1, "it is told");
        let begun = Instant::now();
        assert_eq!(client.read_json("Patient", "1").await.unwrap_err().status().unwrap(), 404);
        assert_eq!(waits.now().len(), 1, "{:?}", begun.elapsed());
    };
    let (error, ()) = tokio::join!(export.start(), meanwhile);
    let error = error.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (429, 4));
    assert!(error.to_string().contains("for each patient and week"), "{error}");
}

#[tokio::test]
async fn what_begins_an_export_is_not_asked_how_far_it_is() {
    for location in [
        "",
        " ",
        "#x",
        "?",
        "$export",
        "./$export?_jobId=7",
        "/api/fhir/r4/Group/g1/%24Export/",
        "http://127.0.0.1:9/Group/g1/$export",
    ] {
        let wire = Wire::start([Act::Answer(answer(202, &format!("content-location: {location}\r\n"), ""))]);
        let error = client_at(&wire.base()).export("g1").start().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Payload, "{location}");
        assert!(error.to_string().contains("may have begun the export"), "{error}");
        assert_eq!(wire.seen().len(), 1, "{location}");
    }
}

#[tokio::test]
async fn a_server_that_asks_for_no_wait_is_given_one() {
    for header in ["retry-after: 0\r\n", "retry-after: Sun, 06 Nov 1994 08:49:37 GMT\r\n", "retry-after: -1\r\n", ""] {
        let wire = Wire::start([Act::Answer(answer(202, header, ""))]);
        let at = || Started::at(format!("{}/status", wire.base()).parse().unwrap());
        let job = client_at(&wire.base()).resume_export(at());
        let waited = tokio::time::timeout(Duration::from_millis(1900), job.wait(|_| {})).await;
        assert!(waited.is_err());
        assert_eq!(wire.seen().iter().filter(|head| head.starts_with("GET")).count(), 1, "two seconds: {header}");

        let wait = Duration::from_millis(100);
        let wire = Wire::start([Act::Answer(answer(202, header, ""))]);
        let started = Started::at(format!("{}/status", wire.base()).parse().unwrap());
        let job = client_at(&wire.base()).resume_export(started).poll_wait(wait);
        let _ = tokio::time::timeout(Duration::from_millis(1200), job.wait(|_| {})).await;
        let waits: Vec<Duration> = wire.times().windows(2).map(|times| times[1] - times[0]).collect();
        for (times, waited) in [1, 2, 4].into_iter().zip(&waits) {
            assert!(*waited >= wait * times, "{header}: {waits:?}");
        }
        assert!(waits.len() >= 2, "{header}: {waits:?}");
    }
}

#[tokio::test]
async fn a_refusal_for_the_week_says_so() {
    let wire = Wire::start([Act::Answer(answer(429, "retry-after: 500000\r\n", ""))]);
    let error = client_at(&wire.base()).export("g1").start().await.unwrap_err();
    assert!(error.to_string().contains("wait 6 days; NextGen makes one export for each patient and week"), "{error}");
}

#[tokio::test]
async fn a_manifest_larger_than_the_limit_is_not_taken() {
    let wire = Wire::start([Act::Answer(answer(200, "", " ".repeat(2000)))]);
    let endpoint = Endpoint::new(Api::OfficeBulkR4, &wire.base()).unwrap();
    let limits = Limits { body: 1000, ..Limits::default() };
    let client = Client::builder(endpoint, AccessToken::new("s3cr3t")).limits(limits).build().unwrap();
    let job = client.resume_export(Started::at(format!("{}/status", wire.base()).parse().unwrap()));
    assert_eq!(job.poll().await.unwrap_err().kind(), ErrorKind::Limit);
    let _ = job.detach();
}

#[tokio::test]
async fn a_job_that_is_dropped_is_cancelled_and_one_that_is_let_go_is_not() {
    let server = fixture::server(fixture::Files::Here, |_, _| None);
    let client = client(&server);
    let started = client.export("g1").poll_wait(Duration::from_millis(1)).start().await.unwrap().detach();
    assert!(requests(&server, "DELETE").is_empty());
    drop(client.resume_export(started.clone()));
    while requests(&server, "DELETE").is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    client.resume_export(started).cancel().await.unwrap();
    assert_eq!(requests(&server, "DELETE"), [fixture::STATUS, fixture::STATUS]);
}

#[tokio::test]
async fn a_server_that_wants_to_be_left_alone_for_long_is() {
    let asked = std::sync::atomic::AtomicBool::new(false);
    let server = fixture::server(fixture::Files::Here, move |_, seen| {
        let is_first = seen.target == fixture::STATUS && !asked.swap(true, std::sync::atomic::Ordering::SeqCst);
        is_first.then(|| {
            let mut response = json(429, "");
            response.headers_mut().insert("retry-after", "1".parse().unwrap());
            response
        })
    });
    let endpoint = Endpoint::new(Api::OfficeBulkR4, &server.base()).unwrap();
    // What is long for the client.
    let retry = RetryPolicy { longest_retry_after: Duration::from_millis(1), ..RetryPolicy::default() };
    let client = Client::builder(endpoint, AccessToken::new("s3cr3t")).retry(retry).build().unwrap();
    let manifest =
        client.export("g1").poll_wait(Duration::from_millis(1)).start().await.unwrap().wait(|_| {}).await.unwrap();
    assert_eq!(manifest.output.len(), 3);
}

#[tokio::test]
async fn an_export_that_the_server_has_forgotten_is_an_error_that_says_so() {
    let server =
        fixture::server(fixture::Files::Here, |_, seen| (seen.target == fixture::STATUS).then(|| json(404, "")));
    let client = client(&server);
    let error: Error =
        client.export("g1").poll_wait(Duration::from_millis(1)).start().await.unwrap().wait(|_| {}).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(error.to_string().contains("start another"), "{error}");
    let gone = client.export("g1").poll_wait(Duration::from_millis(1)).start().await.unwrap().cancel().await;
    assert!(gone.is_ok(), "what is gone need not be cancelled");
}

#[tokio::test]
async fn the_token_goes_to_files_that_ask_for_it_at_home_only() {
    for (files, asks, at_home) in [
        (fixture::Files::Here, false, true),
        (fixture::Files::HereWithToken, true, true),
        (fixture::Files::ElsewhereWithToken, true, false),
    ] {
        let server = fixture::server(files, |_, _| None);
        let client = client(&server);
        let manifest =
            client.export("g1").poll_wait(Duration::from_millis(1)).start().await.unwrap().wait(|_| {}).await.unwrap();
        assert_eq!(manifest.requires_access_token, asks);
        let lines = client.export_lines(&manifest, &manifest.output[0]).await;
        if !at_home {
            assert_eq!(lines.unwrap_err().kind(), ErrorKind::Link);
        } else {
            assert!(lines.unwrap().next().await.unwrap().is_ok());
        }
        let files: Vec<_> = server.seen().into_iter().filter(|seen| seen.target.contains("/files/")).collect();
        assert_eq!(files.len(), usize::from(at_home));
        assert!(files.iter().all(|seen| seen.headers.contains_key("authorization") == asks));
    }
}

#[tokio::test]
async fn a_line_without_end_is_not_kept_for_ever() {
    let server = fixture::server(fixture::Files::Here, |_, seen| {
        seen.target.contains("/files/").then(|| reply(200, "application/fhir+ndjson", "x".repeat(65 * 1024 * 1024)))
    });
    let client = client(&server);
    let manifest =
        client.export("g1").poll_wait(Duration::from_millis(1)).start().await.unwrap().wait(|_| {}).await.unwrap();
    let mut lines = client.export_lines(&manifest, &manifest.output[0]).await.unwrap();
    assert_eq!(lines.next().await.unwrap().unwrap_err().kind(), ErrorKind::Limit);
    assert!(lines.next().await.is_none());
}

#[tokio::test]
async fn an_export_that_is_never_made_is_waited_for_up_to_a_point() {
    let server = Server::start(|_, target| match target.contains("export-poll-status") {
        true => json(202, ""),
        false => ([("content-location", fixture::STATUS)], json(202, "")).into_response(),
    });
    let endpoint = Endpoint::new(Api::OfficeBulkR4, &server.base()).unwrap();
    let limits = Limits { task_requests: 8, ..Limits::default() };
    let client = Client::builder(endpoint, AccessToken::new("s3cr3t")).limits(limits).build().unwrap();
    let job = client.export("g1").poll_wait(Duration::from_millis(1)).start().await.unwrap();
    let error = job.wait(|_| {}).await.unwrap_err();
    assert_eq!((error.kind(), requests(&server, "GET").len()), (ErrorKind::Limit, 9), "{error}");
}
