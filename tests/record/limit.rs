//! Records from servers that are asked too often, or away.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint,
    record::{Existing, Status},
    transport::{RateLimit, RetryPolicy},
};
use nextgen_sandbox::{
    Behaviour, Sandbox,
    population::{PatientSummary, Size},
};
use nextgen_test_support::{
    Server, json, later,
    record::{self as fixture, tree},
};

use crate::{client, download::download};

#[tokio::test]
async fn a_server_that_wants_to_be_left_alone_for_long_is_and_the_record_goes_on_later() {
    for (status, at_most) in [(429, 4), (503, 8)] {
        // From the first request on, or in the middle.
        for before in [0, 12] {
            let (is_busy, asked) = (Arc::new(AtomicBool::new(true)), AtomicU32::new(0));
            let busy = is_busy.clone();
            let server = fixture::server(move |_, _| {
                let is_late = asked.fetch_add(1, Ordering::SeqCst) >= before;
                (busy.load(Ordering::SeqCst) && is_late).then(|| later(status, "300"))
            });
            let scratch = tempfile::tempdir().unwrap();
            let (folder, whole) = (scratch.path().join("record"), scratch.path().join("whole"));
            let error = client(&server).record("p1").download(&folder, Existing::Refuse, |_| {}).await.unwrap_err();
            assert_eq!(error.status().unwrap(), status);
            let wait = error.retry_after().unwrap();
            assert!(wait <= Duration::from_secs(300) && wait > Duration::from_secs(200), "{wait:?}");
            let refused = server.seen().len() - before as usize;
            assert!(refused <= at_most, "{status}: {refused} of {at_most}");
            assert!(!folder.join("manifest.json").exists());

            // Later; here, in another process, which knows nothing of it.
            is_busy.store(false, Ordering::SeqCst);
            let of_another = |server: &Server| {
                let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
                let builder = Client::builder(endpoint, AccessToken::new("s3cr3t"));
                builder.rate_limit(RateLimit::unlimited()).build().unwrap()
            };
            let record = of_another(&server).record("p1").download(&folder, Existing::Resume, |_| {});
            assert!(record.await.unwrap().complete);
            let record = of_another(&server).record("p1").download(&whole, Existing::Refuse, |_| {});
            assert!(record.await.unwrap().complete);
            assert_eq!(tree(&folder), tree(&whole), "{status} after {before}");
        }
    }
}

#[tokio::test]
async fn a_document_that_cannot_be_had_yet_is_no_gap() {
    let is_busy = Arc::new(AtomicBool::new(true));
    let busy = is_busy.clone();
    let server = fixture::server(move |_, seen| {
        (busy.load(Ordering::SeqCst) && seen.target.contains("report.pdf")).then(|| later(429, "300"))
    });
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let error = client(&server).record("p1").download(&folder, Existing::Refuse, |_| {}).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 429);
    assert_eq!(server.seen().iter().filter(|seen| seen.target.contains("report.pdf")).count(), 1);
}

#[tokio::test]
async fn what_is_away_for_one_type_alone_is_a_gap_of_that_type() {
    let server = fixture::server(|_, seen| seen.target.contains("/Device").then(|| later(503, "300")));
    let scratch = tempfile::tempdir().unwrap();
    let report = download(&server, &scratch.path().join("record"), Existing::Refuse).await;
    let gaps: Vec<String> = report.gaps().collect();
    assert_eq!((report.types["Device"].status, gaps.len()), (Status::Failed, 1), "{gaps:?}");
}

/// A server that takes 20 requests in each window from all together, of which a neighbour makes some.
fn shared(window: Duration, says_when: bool) -> Server {
    let seen = Mutex::new((VecDeque::new(), 0_u32));
    fixture::server(move |_, _| {
        let mut seen = seen.lock().unwrap();
        let (times, asked) = &mut *seen;
        *asked += 1;
        let now = Instant::now();
        while times.front().is_some_and(|time| now - *time >= window) {
            times.pop_front();
        }
        let oldest = *times.front().unwrap_or(&now);
        let is_full = times.len() >= 20;
        times.extend((!is_full).then_some(now));
        // The neighbour, after every fourth.
        times.extend((*asked % 4 == 0 && times.len() < 20).then_some(now));
        is_full.then(|| match says_when {
            true => later(429, &((oldest + window - now).as_secs() + 1).to_string()),
            false => json(429, ""),
        })
    })
}

#[tokio::test]
async fn two_records_at_once_beside_a_neighbour_come_out_whole() {
    let window = Duration::from_millis(300);
    for (says_when, knows_limit) in [(false, true), (false, false), (true, true)] {
        let server = shared(window, says_when);
        let scratch = tempfile::tempdir().unwrap();
        // Each is a process of its own, as far as limits go. With no attempt but the first, a 429 that used one up would be a gap.
        let download = async |name: &str| {
            let limit = if knows_limit { RateLimit::new(20, window) } else { RateLimit::unlimited() };
            let retry = RetryPolicy { attempts: 1, throttle_window: window, ..RetryPolicy::default() };
            let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
            let client = Client::builder(endpoint, AccessToken::new("s3cr3t")).retry(retry).rate_limit(limit);
            let record = client.build().unwrap().record("p1");
            record.download(scratch.path().join(name), Existing::Refuse, |_| {}).await.unwrap()
        };
        let (one, other) = tokio::join!(download("one"), download("other"));
        assert!(one.complete && other.complete, "{:?}", one.gaps().chain(other.gaps()).collect::<Vec<_>>());
        assert_eq!(tree(&scratch.path().join("one")), tree(&scratch.path().join("other")));
    }
}

/// Four processes on one address and one limit, as far as limits go: each with a client of its own, which reads the records of so many
/// patients, one after the other. All must be whole. Returns how much of what the server allowed was used.
async fn four_processes(window: Duration, patients: u32, years: u32) -> f64 {
    let mut behaviour = Behaviour::default();
    behaviour.office_window = window;
    let size = Size { patients: 4 * patients, years, ..Size::default() };
    let sandbox = Sandbox::builder().size(size).behaviour(behaviour).start().await.unwrap();
    let all: Vec<PatientSummary> = sandbox.patients().collect();
    let process = async |of_it: &[PatientSummary]| {
        // Each patient has a token, and with it a client; the process has the limit.
        let limit = RateLimit::new(20, window);
        for PatientSummary { id, .. } in of_it {
            let builder =
                Client::builder(sandbox.endpoint(Api::OfficeR4).unwrap(), sandbox.access_token(Api::OfficeR4, id));
            let (_, _, report) = crate::all(builder.rate_limit(limit.clone()).build().unwrap().record(id)).await;
            assert!(report.complete, "{:?}", report.gaps().collect::<Vec<_>>());
        }
    };
    let began = Instant::now();
    join_all(all.chunks(patients as usize).map(process)).await;
    let windows = began.elapsed().as_secs_f64() / window.as_secs_f64();
    let requests = sandbox.requests();
    let answered = requests.iter().filter(|request| request.status != Some(429)).count();
    // Twenty at once, and then twenty in each window.
    let used = answered as f64 / ((windows + 1.0) * 20.0);
    println!(
        "{answered} requests answered and {} refused in {windows:.1} windows: {used:.3} used",
        requests.len() - answered
    );
    used
}

#[tokio::test]
async fn the_records_of_four_processes_come_out_whole() {
    // How well they use the limit, the window's own tests and the long one show.
    four_processes(Duration::from_millis(500), 1, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "minutes of waiting: see .ci/long"]
async fn the_records_of_40_patients_in_four_processes_use_nine_tenths_of_the_limit() {
    let used = four_processes(Duration::from_secs(6), 10, 2).await;
    assert!(used >= 0.9, "{used}");
}

#[tokio::test]
#[ignore = "nine minutes of waiting: see .ci/long"]
async fn a_record_that_knows_offices_limit_is_never_refused() {
    // As it is: nothing is shortened.
    let sandbox = Sandbox::start().await.unwrap();
    let patient = sandbox.patients().next().unwrap().id;
    let builder =
        Client::builder(sandbox.endpoint(Api::OfficeR4).unwrap(), sandbox.access_token(Api::OfficeR4, &patient));
    let client = builder.rate_limit(RateLimit::office()).build().unwrap();
    let began = Instant::now();
    let (_, _, report) = crate::all(client.record(&patient)).await;
    let (took, requests) = (began.elapsed(), sandbox.requests());
    assert!(report.complete, "{:?}", report.gaps().collect::<Vec<_>>());
    let bound = Duration::from_secs(60) * u32::try_from((requests.len() - 1) / 20).unwrap();
    let ratio = took.as_secs_f64() / bound.as_secs_f64();
    println!("{} requests in {} s, bound {} s, ratio {ratio:.3}", requests.len(), took.as_secs(), bound.as_secs());
    assert!(requests.iter().all(|request| request.status != Some(429)));
    assert!(ratio <= 1.1, "{ratio}");
}
