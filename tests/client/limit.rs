//! Servers that allow so many requests in a time: that is kept to, and a 429 is waited for.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU64, Ordering},
};
use std::time::{Duration, Instant, SystemTime};

use futures_util::future::join_all;
use nextgen_patient_access::transport::{Limits, RateLimit, RetryPolicy, WaitReason};
use nextgen_patient_access::{
    AccessToken, Api, Client, ClientBuilder, Endpoint, ErrorKind, TokenFuture, TokenSource, office_r4,
    reqwest::{Method, Request},
};
use nextgen_test_support::wire::{Act, Wire, answer};
use nextgen_test_support::{Server, json, later};

pub(crate) const PATIENT: &str = r#"{"resourceType":"Patient","id":"1"}"#;
pub(crate) const LONG: Duration = Duration::from_secs(300);

pub(crate) fn builder(base: &str) -> ClientBuilder {
    Client::builder(Endpoint::new(Api::OfficeR4, base).unwrap(), AccessToken::new("s3cr3t"))
}

/// A client whose limit has no part in what is tried, but for its window.
fn with_window(base: &str, window: Duration) -> Client {
    let retry = RetryPolicy { attempts: 2, first_wait: Duration::from_millis(1), ..RetryPolicy::default() };
    builder(base).retry(retry).rate_limit(RateLimit::new(1000, window)).build().unwrap()
}

pub(crate) fn good() -> Act {
    Act::Answer(answer(200, "", PATIENT))
}

pub(crate) fn too_many(headers: &str) -> Act {
    Act::Answer(answer(429, headers, ""))
}

/// The pauses between one request and the next.
fn pauses(wire: &Wire) -> Vec<Duration> {
    wire.times().windows(2).map(|pair| pair[1] - pair[0]).collect()
}

/// What an app does that reads on.
pub(crate) async fn reads(client: &Client, times: usize) {
    let reads = (0..times).map(|id| {
        let client = client.clone();
        async move { client.read_json("Patient", &id.to_string()).await }
    });
    for read in join_all(reads).await {
        read.unwrap();
    }
}

/// A server that sees requests some time after they were sent, and whose answers arrive some time later. It refuses what is one
/// too many.
async fn counting(limit: usize, window: Duration, arrived: Arc<Mutex<Vec<Instant>>>) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}/api/fhir/r4", listener.local_addr().unwrap());
    let random = Arc::new(AtomicU64::new(1));
    let app = axum::Router::new().fallback(move || {
        let (arrived, random) = (arrived.clone(), random.clone());
        async move {
            let some_time = || {
                let step = |random: u64| Some(random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
                let random = random.fetch_update(Ordering::SeqCst, Ordering::SeqCst, step).unwrap();
                tokio::time::sleep(window / 200 * u32::try_from((random >> 33) % 100).unwrap())
            };
            some_time().await;
            let is_too_many = {
                let (mut arrived, now) = (arrived.lock().unwrap(), Instant::now());
                arrived.push(now);
                arrived.iter().rev().nth(limit).is_some_and(|before| now - *before < window)
            };
            some_time().await;
            if is_too_many { json(429, "") } else { json(200, PATIENT) }
        }
    });
    tokio::spawn(async move { axum::serve(listener, app).await });
    base
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn however_slow_the_network_the_server_sees_no_more_than_the_limit_in_any_window() {
    let (limit, window) = (20, Duration::from_millis(200));
    let arrived = Arc::new(Mutex::new(Vec::new()));
    let base = counting(limit, window, arrived.clone()).await;
    let rate = RateLimit::new(u32::try_from(limit).unwrap(), window);
    let one = builder(&base).rate_limit(rate.clone()).retry(RetryPolicy::never()).build().unwrap();
    let other = builder(&base).rate_limit(rate).retry(RetryPolicy::never()).build().unwrap();
    tokio::join!(reads(&one, 80), reads(&other, 80));
    let arrived = arrived.lock().unwrap();
    assert_eq!(arrived.len(), 160);
    for (first, one_more) in arrived.iter().zip(&arrived[limit..]) {
        assert!(*one_more - *first >= window, "{:?} apart", *one_more - *first);
    }
}

#[tokio::test]
async fn a_request_without_an_answer_counts_until_a_window_after_its_end() {
    let window = Duration::from_millis(300);
    let stalls = || Wire::start([Act::Stall(Vec::new()), good()]);
    let limits = Limits { first_byte: Duration::from_millis(200), ..Limits::default() };
    let client = |wire: &Wire| {
        let builder = builder(&wire.base()).rate_limit(RateLimit::new(1, window)).limits(limits.clone());
        builder.retry(RetryPolicy::never()).build().unwrap()
    };
    // The time for the answer runs out.
    let wire = stalls();
    let (one, began) = (client(&wire), Instant::now());
    one.read_json("Patient", "1").await.unwrap_err();
    one.read_json("Patient", "1").await.unwrap();
    assert!(wire.times()[1] - began >= limits.first_byte + window, "{:?}", wire.times()[1] - began);
    // Or it is given up.
    let wire = stalls();
    let (one, began, soon) = (client(&wire), Instant::now(), Duration::from_millis(100));
    tokio::time::timeout(soon, one.read_json("Patient", "1")).await.unwrap_err();
    one.read_json("Patient", "1").await.unwrap();
    assert!(wire.times()[1] - began >= soon + window, "{:?}", wire.times()[1] - began);
}

/// A token that is not there before it is let go.
struct Renewing(Arc<tokio::sync::Semaphore>);

impl TokenSource for Renewing {
    fn access_token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            _ = self.0.acquire().await?;
            Ok(Some(AccessToken::new("renewed")))
        })
    }
}

#[tokio::test]
async fn who_waits_for_a_token_keeps_no_other_waiting() {
    let wire = Wire::start([good(), good()]);
    let rate = RateLimit::new(1, Duration::from_millis(1));
    let renewed = Arc::new(tokio::sync::Semaphore::new(0));
    let endpoint = Endpoint::new(Api::OfficeR4, &wire.base()).unwrap();
    let waiting = Client::builder(endpoint, Renewing(renewed.clone())).rate_limit(rate.clone()).build().unwrap();
    let waiting = tokio::spawn(async move { waiting.read_json("Patient", "1").await });
    // It has been given the only place.
    tokio::time::sleep(Duration::from_millis(50)).await;
    let other = builder(&wire.base()).rate_limit(rate).build().unwrap();
    tokio::time::timeout(Duration::from_secs(20), other.read_json("Patient", "1")).await.unwrap().unwrap();
    renewed.add_permits(1);
    waiting.await.unwrap().unwrap();
    let seen = wire.seen();
    assert!(seen[0].contains("Bearer s3cr3t") && seen[1].contains("Bearer renewed"), "{seen:?}");
}

#[tokio::test]
async fn a_429_is_waited_for_as_long_as_the_window_and_uses_up_no_attempt() {
    let window = Duration::from_millis(40);
    let wire = Wire::start([vec![too_many(""); 12], vec![good()]].concat());
    with_window(&wire.base(), window).read_json("Patient", "1").await.unwrap();
    assert_eq!(wire.seen().len(), 13);
    assert!(pauses(&wire).iter().all(|pause| *pause >= window), "{:?}", pauses(&wire));

    // Where no window is known, the policy has one.
    let wire = Wire::start([vec![too_many(""); 12], vec![good()]].concat());
    let retry = RetryPolicy { attempts: 1, throttle_window: window, ..RetryPolicy::default() };
    builder(&wire.base()).retry(retry).build().unwrap().read_json("Patient", "1").await.unwrap();
    assert!(pauses(&wire).iter().all(|pause| *pause >= window), "{:?}", pauses(&wire));
}

#[tokio::test]
async fn what_is_waited_for_a_429_is_no_part_of_the_deadline() {
    let wire = Wire::start([too_many(""), Act::Answer(answer(503, "", "")), good()]);
    let (window, deadline) = (Duration::from_millis(1100), Duration::from_secs(1));
    let retry = RetryPolicy { attempts: 2, deadline, first_wait: Duration::from_millis(1), ..RetryPolicy::default() };
    let client = builder(&wire.base()).retry(retry).rate_limit(RateLimit::new(1000, window)).build().unwrap();
    client.read_json("Patient", "1").await.unwrap();
    assert_eq!(wire.seen().len(), 3);
}

#[tokio::test]
async fn to_wait_for_no_time_at_all_says_nothing() {
    let window = Duration::from_millis(100);
    for value in ["0", "Sun, 06 Nov 1994 08:49:37 GMT", "-1", "1.5", "soon", ""] {
        let wire = Wire::start([too_many(&format!("retry-after: {value}\r\n")), good()]);
        with_window(&wire.base(), window).read_json("Patient", "1").await.unwrap();
        assert!(pauses(&wire)[0] >= window, "{value}: {:?}", pauses(&wire));
    }
}

#[tokio::test]
async fn what_the_server_asks_for_counts_instead_of_the_window() {
    // A date has no parts of seconds: it is two seconds off, and so more than one.
    let in_two_seconds = || {
        let date = chrono::DateTime::<chrono::Utc>::from(SystemTime::now() + Duration::from_secs(2));
        date.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
    };
    for value in [&(|| "1".to_owned()) as &dyn Fn() -> String, &in_two_seconds] {
        let value = value();
        let wire = Wire::start([too_many(&format!("retry-after: {value}\r\n")), good()]);
        with_window(&wire.base(), Duration::from_millis(1)).read_json("Patient", "1").await.unwrap();
        assert!(pauses(&wire)[0] >= Duration::from_millis(700), "{value}: {:?}", pauses(&wire));
    }
}

#[tokio::test]
async fn nothing_more_is_sent_before_a_wait_is_over_that_is_longer_than_anyone_waits() {
    let wire = Wire::start([too_many("retry-after: 300\r\nx-request-id: r-1\r\n")]);
    let client = builder(&wire.base()).build().unwrap();
    let error = client.read_json("Patient", "1").await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after(), error.request_id()), (1, Some(LONG), Some("r-1")));

    // Another client of the process for the same host, which was given no limit of its own; and calls of all kinds.
    let office = office_r4::Client::try_from(builder(&wire.base()).build().unwrap()).unwrap();
    let post = Request::new(Method::POST, format!("{}/Group", wire.base()).parse().unwrap());
    let errors = [
        client.read_json("Patient", "1").await.unwrap_err(),
        client.search_json("Goal", [("patient", "1")]).unwrap().next_page().await.unwrap_err(),
        client.fetch("Binary/1").unwrap().bytes().await.unwrap_err(),
        client.execute("create", post).await.unwrap_err(),
        office.patient_read("1").send().await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!((error.kind(), error.attempts(), error.is_retryable()), (ErrorKind::Status, 0, true), "{error}");
        assert_eq!(error.status().unwrap(), 429);
        let wait = error.retry_after().unwrap();
        assert!(wait <= LONG && wait > LONG - Duration::from_secs(60), "{wait:?}");
        let text = error.to_string();
        assert!(text.contains("429 Too Many Requests to an earlier request, and nothing more was sent"), "{text}");
        assert!(text.contains(": wait ") && text.contains(" s, then go on slower"), "{text}");
    }
    assert_eq!(wire.seen().len(), 1);

    // Where an hour in all is not enough for the window, nobody waits either.
    let wire = Wire::start([too_many("")]);
    let client = with_window(&wire.base(), Duration::from_secs(3601));
    let error = client.read_json("Patient", "1").await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, None));
    assert_eq!(client.read_json("Patient", "1").await.unwrap_err().attempts(), 0);
    assert_eq!(wire.seen().len(), 1);
}

#[tokio::test]
async fn who_stands_in_the_queue_is_told_at_once() {
    // The first answer comes late, and is a refusal; the second is good; and then there is no room for an hour.
    let late = Act::Drip(vec![Vec::new(), answer(429, "retry-after: 300\r\n", "")], Duration::from_millis(300));
    let wire = Wire::start([late, good()]);
    let client = builder(&wire.base()).rate_limit(RateLimit::new(2, Duration::from_secs(3600))).build().unwrap();
    let read = |id: &'static str| {
        let client = client.clone();
        tokio::spawn(async move { client.read_json("Patient", id).await })
    };
    let refused = read("1");
    while wire.seen().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    client.read_json("Patient", "2").await.unwrap();
    let in_the_queue = [read("3"), read("4"), read("5")];
    assert_eq!(refused.await.unwrap().unwrap_err().attempts(), 1);
    for read in in_the_queue {
        let error = read.await.unwrap().unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (429, 0));
    }
    assert_eq!(wire.seen().len(), 2);
}

#[tokio::test]
async fn a_host_of_files_is_held_back_by_itself() {
    let (home, files) = (Wire::start([good()]), Wire::start([too_many("retry-after: 300\r\n")]));
    let client = builder(&home.base()).build().unwrap();
    let fetch = async || client.fetch(&format!("{}/a.pdf", files.base())).unwrap().bytes().await.unwrap_err();
    assert_eq!(fetch().await.attempts(), 1);
    client.read_json("Patient", "1").await.unwrap();
    let error = fetch().await;
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (429, 0));
    assert_eq!((home.seen().len(), files.seen().len()), (1, 1));

    // And so is home, which lets files be fetched.
    let (home, files) = (Wire::start([too_many("retry-after: 300\r\n")]), Wire::start([good()]));
    let client = builder(&home.base()).build().unwrap();
    client.read_json("Patient", "1").await.unwrap_err();
    client.fetch(&format!("{}/a.pdf", files.base())).unwrap().bytes().await.unwrap();
    assert_eq!(client.read_json("Patient", "1").await.unwrap_err().attempts(), 0);
}

#[tokio::test]
async fn what_is_waited_for_can_be_seen() {
    let wire = Wire::start([too_many("retry-after: 1\r\n"), good()]);
    let rate = RateLimit::new(2, Duration::from_millis(1500));
    let client = builder(&wire.base()).rate_limit(rate).build().unwrap();
    let mut waits = client.rate_limit().waits();
    assert_eq!(waits.now(), []);
    let reads = tokio::spawn({
        let client = client.clone();
        async move { reads(&client, 2).await }
    });
    let mut seen = Vec::new();
    while !reads.is_finished() {
        let Ok(now) = tokio::time::timeout(Duration::from_millis(50), waits.changed()).await else { continue };
        for wait in &now {
            assert_eq!(format!("{}/api/fhir/r4", wait.origin), wire.base());
            assert!(wait.until <= Instant::now() + Duration::from_millis(1500));
        }
        seen.extend(now.iter().map(|wait| wait.reason));
    }
    reads.await.unwrap();
    seen.dedup();
    // First what the server asked for, and then the rest of the window, of which the 429 took its place.
    assert_eq!(seen, [WaitReason::TooManyRequests, WaitReason::Limit]);
    assert_eq!(waits.now(), []);
}

#[tokio::test]
async fn a_kick_off_too_many_holds_back_nothing_else() {
    let server = Server::start(|_, target| match target.ends_with("$export") {
        true => later(429, "604800"),
        false => json(200, PATIENT),
    });
    let client = builder(&server.base()).build().unwrap();
    let kick_off =
        |server: &Server| Request::new(Method::GET, format!("{}/Group/1/$export", server.base()).parse().unwrap());
    let error = client.execute("group_export", kick_off(&server)).await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(604_800))));
    client.read_json("Patient", "1").await.unwrap();
    assert_eq!(client.execute("group_export", kick_off(&server)).await.unwrap_err().attempts(), 1);

    // Without a word on when, it is asked for again as often as is waited in all, whatever the attempts.
    let server = Server::start(|_, _| json(429, ""));
    let (throttle_window, longest_throttle) = (Duration::from_millis(20), Duration::from_millis(50));
    let retry = RetryPolicy { attempts: 1, throttle_window, longest_throttle, ..RetryPolicy::default() };
    let client = builder(&server.base()).retry(retry).build().unwrap();
    assert_eq!(client.execute("group_export", kick_off(&server)).await.unwrap_err().attempts(), 3);
}
