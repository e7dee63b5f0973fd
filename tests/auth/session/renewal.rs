//! Renewal: when, how often, and for whom.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, SystemTime},
};

use nextgen_patient_access::{
    ErrorKind,
    auth::{MemoryStore, SessionStore},
    reqwest::{Method, Request},
};
use nextgen_test_support::authorization::{OnRefresh, SECRET, Server};

use super::begin::{authorization, sign_in, sign_in_and_expire, sign_in_at};

#[tokio::test(flavor = "multi_thread")]
async fn five_hundred_requests_on_an_expired_token_renew_it_once() {
    let server = Server::start();
    let session = sign_in_and_expire(&server, MemoryStore::new()).await;
    server.script().on_refresh = OnRefresh::Slow(50);
    let client = session.client().unwrap();
    let reads: Vec<_> = (0..500)
        .map(|n| {
            let client = client.clone();
            tokio::spawn(async move { client.read_json("Observation", &n.to_string()).await.map(drop) })
        })
        .collect();
    for read in reads {
        read.await.unwrap().unwrap();
    }
    let script = server.script();
    assert_eq!((script.refreshes, script.reads.len()), (1, 500));
}

#[tokio::test(flavor = "multi_thread")]
async fn five_hundred_requests_refused_with_401_renew_it_once() {
    let server = Server::start();
    let session = sign_in(&server, MemoryStore::new()).await;
    server.forget_access_tokens();
    let client = session.client().unwrap();
    let reads: Vec<_> = (0..500)
        .map(|n| {
            let client = client.clone();
            tokio::spawn(async move { client.read_json("Observation", &n.to_string()).await.map(drop) })
        })
        .collect();
    for read in reads {
        read.await.unwrap().unwrap();
    }
    assert_eq!(server.script().refreshes, 1);
}

#[tokio::test]
async fn a_token_that_is_good_is_not_renewed() {
    let server = Server::start();
    let client = sign_in(&server, MemoryStore::new()).await.client().unwrap();
    client.read_json("Patient", "1").await.unwrap();
    let script = server.script();
    assert_eq!((script.refreshes, script.reads[0].1.as_deref()), (0, Some("Bearer s3cr3t-access-1")));
}

#[tokio::test]
async fn each_401_is_answered_with_one_renewal_at_most() {
    let server = Server::start();
    let session = sign_in(&server, MemoryStore::new()).await;
    let client = session.client().unwrap();
    // A server that refuses every token, new ones too.
    for _ in 0..3 {
        server.script().on_refresh = OnRefresh::Slow(50);
        server.forget_access_tokens();
        let read = client.read_json("Patient", "1");
        let (read, ()) = tokio::join!(read, async {
            tokio::time::sleep(Duration::from_millis(100)).await;
            server.forget_access_tokens();
        });
        drop(read);
    }
    assert_eq!(server.script().refreshes, 1, "a new token that is refused at once is not renewed");
}

#[tokio::test]
async fn what_is_not_idempotent_is_not_sent_again() {
    let server = Server::start();
    let session = sign_in(&server, MemoryStore::new()).await;
    server.forget_access_tokens();
    let client = session.client().unwrap();
    let url = format!("{}/Patient/1", server.base()).parse().unwrap();
    let error = client.execute("create", Request::new(Method::POST, url)).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    let script = server.script();
    assert_eq!((script.refreshes, script.reads.len()), (0, 1));
}

#[tokio::test]
async fn a_dropped_request_loses_no_token() {
    let server = Server::start();
    let store = Arc::new(MemoryStore::new());
    let session = sign_in_and_expire(&server, store.clone()).await;
    server.script().on_refresh = OnRefresh::Slow(200);
    let client = session.client().unwrap();
    let dropped = tokio::time::timeout(Duration::from_millis(100), client.read_json("Patient", "1")).await;
    assert!(dropped.is_err());
    tokio::time::sleep(Duration::from_millis(300)).await;

    let kept = store.load().await.unwrap().unwrap().to_json();
    assert!(kept.contains("s3cr3t-refresh-2"), "the renewal went to its end");
    client.read_json("Patient", "1").await.unwrap();
    assert_eq!(server.script().refreshes, 1);
}

#[tokio::test]
async fn sleep_and_clock_changes_renew_at_most_early() {
    let server = Server::start();
    let ahead = Arc::new(AtomicI64::new(0));
    let clock = ahead.clone();
    let authorization = authorization(&server).await.with_clock(move || {
        let ahead = clock.load(Ordering::Relaxed);
        let now = SystemTime::now();
        let by = Duration::from_secs(ahead.unsigned_abs());
        if ahead < 0 { now - by } else { now + by }
    });
    let session = sign_in_at(authorization, MemoryStore::new()).await;
    let client = session.client().unwrap();
    for (seconds, refreshes) in [(300, 0), (-300, 0), (8 * 3600, 1), (8 * 3600 + 300, 1), (0, 1)] {
        ahead.store(seconds, Ordering::Relaxed);
        client.read_json("Patient", "1").await.unwrap();
        assert_eq!(server.script().refreshes, refreshes, "{seconds} s ahead");
    }
}

#[tokio::test]
async fn a_refresh_token_that_is_not_replaced_stays() {
    let server = Server::start();
    server.script().rotates = false;
    let session = sign_in_and_expire(&server, MemoryStore::new()).await;
    let client = session.client().unwrap();
    for refreshes in [1, 2] {
        server.forget_access_tokens();
        client.read_json("Patient", "1").await.unwrap();
        assert_eq!(server.script().refreshes, refreshes);
    }
    assert!(session.is_renewable());
}

#[tokio::test]
async fn without_a_refresh_token_the_session_ends_with_its_access_token() {
    let server = Server::start();
    server.script().more = r#", "refresh_token": null"#;
    let session = sign_in_and_expire(&server, MemoryStore::new()).await;
    assert!(!session.is_renewable());
    let error = session.client().unwrap().read_json("Patient", "1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SessionEnded);
    assert!(error.to_string().contains("offline_access"), "{error}");
}

#[tokio::test]
async fn the_client_authenticates_itself_when_it_renews() {
    let server = Server::start();
    let session = sign_in_and_expire(&server, MemoryStore::new()).await;
    session.client().unwrap().read_json("Patient", "1").await.unwrap();
    let clients = server.script().clients.clone();
    assert!(clients.len() == 2 && clients.iter().all(|client| client.as_ref().unwrap().starts_with("Basic ")));
}

#[tokio::test]
async fn nothing_shows_a_secret() {
    let server = Server::start();
    let store = Arc::new(MemoryStore::new());
    let session = sign_in_and_expire(&server, store.clone()).await;
    server.script().on_refresh = OnRefresh::Page;
    let error = session.client().unwrap().read_json("Patient", "1").await.unwrap_err();
    let shown = format!("{session:?} {error} {error:?} {store:?}");
    assert!(shown.contains("StoredSession"), "{shown}");
    assert!(!shown.contains(SECRET) && !shown.contains("Doe") && !shown.contains("p-1"), "{shown}");
}
