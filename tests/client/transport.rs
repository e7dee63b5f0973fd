//! How requests are sent, over real HTTP: again, not too many, and not without limits.

use std::io::Write as _;
use std::time::{Duration, Instant, SystemTime};

use flate2::{Compression, write::GzEncoder};
use futures_util::future::join_all;
use nextgen_patient_access::ClientBuilder;
use nextgen_patient_access::transport::{Limits, RateLimit, RetryPolicy};
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, Error, ErrorKind, office_r4, reqwest};
use nextgen_test_support::wire::{Act, Wire, answer};
use nextgen_test_support::{Server, json, page};
use reqwest::{Method, Request};

const PATIENT: &str = r#"{"resourceType":"Patient","id":"1"}"#;
const SHORT: Duration = Duration::from_millis(1);

/// A client that waits for milliseconds where others do for seconds.
fn builder(base: &str) -> ClientBuilder {
    Client::builder(Endpoint::new(Api::OfficeR4, base).unwrap(), AccessToken::new("s3cr3t"))
        .retry(RetryPolicy { first_wait: SHORT, throttle_window: SHORT, ..RetryPolicy::default() })
        .limits(Limits { stall: Duration::from_secs(1), ..Limits::default() })
}

fn client(base: &str) -> Client {
    builder(base).build().unwrap()
}

fn good() -> Act {
    Act::Answer(answer(200, "", PATIENT))
}

fn status(status: u16, headers: &str) -> Act {
    Act::Answer(answer(status, headers, ""))
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// Each way in which an answer can fail in passing.
fn faults() -> Vec<Act> {
    let zipped = gzip(PATIENT.as_bytes());
    let mut faults = [408, 429, 500, 502, 503, 504].map(|code| status(code, "")).to_vec();
    let whole = answer(200, "", PATIENT);
    faults.extend([
        Act::Answer(Vec::new()),
        Act::Answer(whole[..20].to_vec()),
        Act::Answer(whole[..whole.len() - 5].to_vec()),
        Act::Stall(whole[..whole.len() - 5].to_vec()),
        Act::Answer(answer(200, "content-encoding: gzip\r\n", &zipped[..zipped.len() - 9])),
        Act::Answer(answer(200, "content-encoding: gzip\r\n", PATIENT)),
        // Only the end of the connection ends it, and that comes early.
        Act::Answer(format!("HTTP/1.1 200 X\r\ncontent-type: application/fhir+json\r\n\r\n{}", &PATIENT[..9]).into()),
    ]);
    faults
}

#[tokio::test]
async fn what_fails_in_passing_is_asked_again() {
    for fault in faults() {
        let wire = Wire::start([fault, good()]);
        assert_eq!(client(&wire.base()).read_json("Patient", "1").await.unwrap().get(), PATIENT);
        assert_eq!(wire.seen().len(), 2);
    }
}

#[tokio::test]
async fn so_are_the_calls_of_typed_clients_and_fetches() {
    for fault in faults() {
        let wire = Wire::start([fault.clone(), good()]);
        let office = office_r4::Client::try_from(client(&wire.base())).unwrap();
        assert_eq!(office.patient_read("1").send().await.unwrap().id.as_deref(), Some("1"));

        let wire = Wire::start([fault, good()]);
        let fetched = client(&wire.base()).fetch("Patient/1").unwrap().bytes().await.unwrap();
        assert_eq!((fetched.bytes.as_slice(), wire.seen().len()), (PATIENT.as_bytes(), 2));
    }
}

#[tokio::test]
async fn what_is_final_or_may_have_an_effect_is_sent_once() {
    for code in [400, 401, 403, 404, 410, 422, 501] {
        let wire = Wire::start([status(code, "")]);
        let error = client(&wire.base()).read_json("Patient", "1").await.unwrap_err();
        assert_eq!((error.attempts(), wire.seen().len()), (1, 1), "{code}");
    }
    for fault in faults() {
        let wire = Wire::start([fault]);
        let client = client(&wire.base());
        let post = Request::new(Method::POST, format!("{}/Group", wire.base()).parse().unwrap());
        let answer = client.execute("create", post).await;
        // Where the head arrives whole, the body is its reader's.
        assert!(answer.is_err_and(|error| error.attempts() == 1) || wire.seen().len() == 1);
        assert_eq!(wire.seen().len(), 1);
    }
    let wire = Wire::start([Act::Answer(answer(200, "", "<html>"))]);
    assert_eq!(client(&wire.base()).read_json("Patient", "1").await.unwrap_err().kind(), ErrorKind::Payload);
    assert_eq!(wire.seen().len(), 1);
}

#[tokio::test]
async fn a_body_that_ends_with_the_connection_is_taken() {
    let head = "HTTP/1.1 200 X\r\ncontent-type: application/fhir+json\r\n\r\n";
    let wire = Wire::start([Act::Answer(format!("{head}{PATIENT}").into())]);
    assert_eq!(client(&wire.base()).read_json("Patient", "1").await.unwrap().get(), PATIENT);
    let wire = Wire::start([Act::Answer(head.into())]);
    assert_eq!(client(&wire.base()).fetch("Binary/1").unwrap().bytes().await.unwrap().bytes, b"");
}

#[tokio::test]
async fn an_error_says_how_many_attempts_were_made() {
    let wire = Wire::start([status(503, "x-request-id: r-1\r\n")]);
    let error = client(&wire.base()).read_json("Patient", "1").await.unwrap_err();
    assert_eq!((error.attempts(), wire.seen().len()), (5, 5));
    assert!(error.to_string().contains("(after 5 attempts; request id r-1)"), "{error}");

    let never = builder(&wire.base()).retry(RetryPolicy::never()).build().unwrap();
    let error = never.read_json("Patient", "1").await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert!(!error.to_string().contains("attempt"), "{error}");
}

#[tokio::test]
async fn the_server_says_how_long_to_wait_in_seconds_or_by_date() {
    // A date has no parts of seconds: it is two seconds off, and so more than one.
    let date = || {
        let date = chrono::DateTime::<chrono::Utc>::from(SystemTime::now() + Duration::from_secs(2));
        date.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
    };
    let seconds = || "1".to_owned();
    for (code, value) in [(503, &seconds as &dyn Fn() -> String), (429, &date)] {
        let value = value();
        let wire = Wire::start([status(code, &format!("retry-after: {value}\r\n")), good()]);
        client(&wire.base()).read_json("Patient", "1").await.unwrap();
        let times = wire.times();
        assert!(times[1] - times[0] >= Duration::from_millis(700), "{code} {value}: {:?}", times[1] - times[0]);
    }
}

#[tokio::test]
async fn longer_than_the_policy_allows_is_not_waited() {
    let too_long = Wire::start([status(429, "retry-after: 121\r\n")]);
    let error = client(&too_long.base()).read_json("Patient", "1").await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(121))));

    let absurd = Wire::start([status(503, "retry-after: 18446744073709551615\r\n")]);
    assert_eq!(client(&absurd.base()).read_json("Patient", "1").await.unwrap_err().attempts(), 1);

    let past_the_deadline = Wire::start([status(503, "retry-after: 60\r\n")]);
    let policy = RetryPolicy { deadline: Duration::from_secs(59), ..RetryPolicy::default() };
    let client = builder(&past_the_deadline.base()).retry(policy).build().unwrap();
    assert_eq!(client.read_json("Patient", "1").await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn a_429_holds_back_all_that_share_the_client() {
    let wire = Wire::start([status(429, "retry-after: 1\r\n"), good()]);
    let client = client(&wire.base());
    let first = tokio::spawn({
        let client = client.clone();
        async move { client.read_json("Patient", "1").await }
    });
    while wire.seen().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    // Until the 429 has been read.
    tokio::time::sleep(Duration::from_millis(300)).await;
    client.read_json("Patient", "2").await.unwrap();
    first.await.unwrap().unwrap();
    let times = wire.times();
    assert!(times[1..].iter().all(|time| *time - times[0] >= Duration::from_millis(900)), "{times:?}");
}

#[tokio::test]
async fn no_period_has_more_requests_than_the_limit_and_who_waits_is_served_in_turn() {
    let server = Server::start(|_, _| json(200, PATIENT));
    let client = builder(&server.base()).rate_limit(RateLimit::new(2, Duration::from_millis(200))).build().unwrap();
    let began = Instant::now();
    // Clones and typed clients share it.
    let office = office_r4::Client::try_from(client.clone()).unwrap();
    let (reads, typed) = tokio::join!(
        join_all((0..4).map(|id| {
            let client = client.clone();
            async move { client.read_json("Patient", &id.to_string()).await }
        })),
        join_all((4..7).map(|id| office.patient_read(id.to_string()).send())),
    );
    assert!(reads.iter().all(Result::is_ok) && typed.iter().all(Result::is_ok));
    // Two at once, and the seventh three periods later.
    assert!(began.elapsed() >= Duration::from_millis(600), "{:?}", began.elapsed());
    let ids: Vec<String> =
        server.seen().iter().map(|seen| seen.target.rsplit('/').next().unwrap().to_owned()).collect();
    // Both of a period are on the way at the same time.
    let pairs: Vec<Vec<String>> = ids
        .chunks(2)
        .map(|pair| {
            let mut pair = pair.to_vec();
            pair.sort();
            pair
        })
        .collect();
    assert_eq!(pairs.concat().join(""), "0123456");
}

#[tokio::test]
async fn a_body_larger_than_the_limit_is_not_taken() {
    let large = format!(r#"{{"resourceType":"Patient","x":"{}"}}"#, "x".repeat(2_000_000));
    let chunked = [b"HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n1e848b\r\n", large.as_bytes()].concat();
    let zipped = answer(200, "content-encoding: gzip\r\n", gzip(large.as_bytes()));
    let limits = Limits { body: 1_500_000, gzip_ratio: u32::MAX, ..Limits::default() };
    for bytes in [answer(200, "", &large), chunked, zipped] {
        let wire = Wire::start([Act::Answer(bytes)]);
        let client = builder(&wire.base()).limits(limits.clone()).build().unwrap();
        let error = client.read_json("Patient", "1").await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Limit, 1), "{error}");
    }
    // As a stream, it is the reader's business.
    let wire = Wire::start([Act::Answer(answer(200, "", &large))]);
    let client = builder(&wire.base()).limits(limits).build().unwrap();
    let response = client.fetch("Binary/1").unwrap().stream().await.unwrap();
    assert_eq!(response.bytes().await.unwrap().len(), large.len());
}

#[tokio::test]
async fn gzip_is_read_and_a_bomb_is_not() {
    let wire = Wire::start([Act::Answer(answer(200, "content-encoding: gzip\r\n", gzip(PATIENT.as_bytes())))]);
    let plain = client(&wire.base());
    assert_eq!(plain.read_json("Patient", "1").await.unwrap().get(), PATIENT);
    assert!(wire.seen()[0].contains("accept-encoding: gzip\r\n"));
    let response = plain.fetch("Patient/1").unwrap().stream().await.unwrap();
    assert!(!response.headers().contains_key("content-encoding") && response.content_length().is_none());
    assert_eq!(response.text().await.unwrap(), PATIENT);

    // 100 MB of 100 KB.
    let bomb = Wire::start([Act::Answer(answer(200, "content-encoding: gzip\r\n", gzip(&vec![b' '; 100_000_000])))]);
    let client = client(&bomb.base());
    let error = client.read_json("Patient", "1").await.unwrap_err();
    assert!(error.kind() == ErrorKind::Limit && error.to_string().contains("decompresses"), "{error}");
    let mut response = client.fetch("Binary/1").unwrap().stream().await.unwrap();
    let mut taken = 0;
    let error = loop {
        match response.chunk().await {
            Ok(Some(chunk)) => taken += chunk.len(),
            Ok(None) => panic!("the bomb went off: {taken}"),
            Err(error) => break error,
        }
    };
    assert!(taken < 30_000_000, "{taken} of {error}");
}

#[tokio::test]
async fn what_the_server_says_of_a_refusal_is_read_from_gzip() {
    let outcome = br#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","diagnostics":"no consent"}]}"#;
    let refusal = Act::Answer(answer(403, "content-encoding: gzip\r\n", gzip(outcome)));
    let error = client(&Wire::start([refusal]).base()).read_json("Patient", "1").await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 403);
    assert_eq!(error.outcome().unwrap().issues()[0].diagnostics(), Some("no consent"));
}

#[tokio::test]
async fn json_that_nests_too_deep_is_not_taken() {
    let deep = |levels| format!(r#"{{"resourceType":"Patient","x":{}{}}}"#, "[".repeat(levels), "]".repeat(levels));
    for (levels, fits) in [(639, true), (640, false), (1_000_000, false)] {
        let wire = Wire::start([Act::Answer(answer(200, "", deep(levels)))]);
        let untyped = client(&wire.base());
        let office = office_r4::Client::try_from(untyped.clone()).unwrap();
        let read = untyped.read_json("Patient", "1").await;
        assert_eq!(read.map_err(|error| error.kind()).err(), (!fits).then_some(ErrorKind::Limit), "{levels}");
        assert_eq!(office.patient_read("1").send().await.is_ok(), fits, "{levels}");
    }
}

#[tokio::test]
async fn a_slow_answer_is_taken_and_a_silent_one_is_not() {
    let with =
        |wire: &Wire, limits: Limits| builder(&wire.base()).retry(RetryPolicy::never()).limits(limits).build().unwrap();
    // Slower in all than a pause may be long, and yet never silent for a tenth as long: on a busy machine each pause is longer.
    let whole = answer(200, "", PATIENT);
    let pieces: Vec<Vec<u8>> = whole.chunks(whole.len() / 12).map(<[u8]>::to_vec).collect();
    let pause = Duration::from_millis(400);
    let stall = 10 * pause;
    assert!(pieces.len() > 11);
    let slow = with(&Wire::start([Act::Drip(pieces, pause)]), Limits { stall, ..Limits::default() });
    assert_eq!(slow.read_json("Patient", "1").await.unwrap().get(), PATIENT);

    // What never comes comes late by any limit; what comes has the usual one.
    let short = Duration::from_millis(50);
    let silent = Wire::start([Act::Stall(Vec::new())]);
    let impatient = with(&silent, Limits { first_byte: short, ..Limits::default() });
    let error = impatient.read_json("Patient", "1").await.unwrap_err();
    assert!(error.to_string().contains("did not answer in time"), "{error}");
    let once = |wire: &Wire| with(wire, Limits { stall: short, ..Limits::default() });
    let stalls = Wire::start([Act::Stall(whole[..whole.len() - 5].to_vec())]);
    let error = once(&stalls).read_json("Patient", "1").await.unwrap_err();
    assert!(error.to_string().contains("stopped in the middle of its answer"), "{error}");
    // The status of a failure counts, though what it says does not come.
    let refusal = Wire::start([Act::Answer(b"HTTP/1.1 403 X\r\ncontent-length: 100\r\n\r\n{".to_vec())]);
    assert_eq!(once(&refusal).read_json("Patient", "1").await.unwrap_err().status().unwrap().as_u16(), 403);

    let mut response = once(&stalls).fetch("Binary/1").unwrap().stream().await.unwrap();
    let broken = loop {
        match response.chunk().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("the body has no end"),
            Err(error) => break error,
        }
    };
    let causes = std::iter::successors(std::error::Error::source(&broken), |cause| cause.source());
    let causes: Vec<String> = causes.map(ToString::to_string).collect();
    assert!(causes.iter().any(|cause| cause.contains("stopped in the middle")), "{causes:?}");
}

#[tokio::test]
async fn http_2_is_spoken() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}/api/fhir/r4", listener.local_addr().unwrap());
    let app = axum::Router::new().fallback(|request: axum::extract::Request| async move {
        assert_eq!(request.version(), axum::http::Version::HTTP_2);
        json(200, PATIENT)
    });
    tokio::spawn(async move { axum::serve(listener, app).await });
    let http = reqwest::Client::builder().http2_prior_knowledge().build().unwrap();
    builder(&base).http(http).build().unwrap().read_json("Patient", "1").await.unwrap();
}

/// Tasks of a server that are moved between threads.
#[tokio::test]
async fn calls_can_be_spawned() {
    let server = Server::start(|_, target| match target.contains("/Patient/") {
        true => json(200, PATIENT),
        false => json(200, page(None, None, &["a"])),
    });
    let client = client(&server.base());
    let tasks = [
        tokio::spawn({
            let client = client.clone();
            async move { client.read_json("Patient", "1").await.map(drop) }
        }),
        tokio::spawn({
            let client = client.clone();
            async move { client.fetch("Patient/1")?.bytes().await.map(drop) }
        }),
        tokio::spawn({
            let client = client.clone();
            async move { client.search_json("Observation", [("patient", "1")])?.next_page().await.map(drop) }
        }),
        tokio::spawn(async move {
            let office = office_r4::Client::try_from(client)?;
            office.observation_search().patient("1").send().await.map(drop)
        }),
    ];
    for task in tasks {
        let done: Result<(), Error> = task.await.unwrap();
        done.unwrap();
    }
}
