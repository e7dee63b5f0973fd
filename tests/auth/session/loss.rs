//! What ends a session, and what does not.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use nextgen_patient_access::{
    ErrorKind,
    auth::{FileStore, MemoryStore, Session, SessionStore, StoreFuture, StoreLock, StoredSession, Superseded},
    futures_util::future::join_all,
};
use nextgen_test_support::authorization::{OnRefresh, Server};

use super::begin::{app, sign_in, sign_in_and_expire};

#[tokio::test]
async fn a_refused_refresh_ends_the_session_for_good() {
    let server = Server::start();
    let session = sign_in_and_expire(&server, MemoryStore::new()).await;
    server.script().refresh_token = None;
    let client = session.client().unwrap();
    for _ in 0..3 {
        let error = client.read_json("Patient", "1").await.unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::SessionEnded, false));
        assert!(error.to_string().contains("sign the patient in again"), "{error}");
    }
    assert_eq!(server.script().refreshes, 1, "what has ended is not asked for again");
}

#[tokio::test]
async fn a_server_that_is_away_does_not() {
    let server = Server::start();
    let session = sign_in_and_expire(&server, MemoryStore::new()).await;
    let client = session.client().unwrap();
    for (on_refresh, retryable) in [(OnRefresh::Busy, true), (OnRefresh::Page, false)] {
        server.script().on_refresh = on_refresh;
        let error = client.read_json("Patient", "1").await.unwrap_err();
        assert_ne!(error.kind(), ErrorKind::SessionEnded);
        assert_eq!(error.is_retryable(), retryable, "{error}");
    }
    server.script().on_refresh = OnRefresh::Answer;
    client.read_json("Patient", "1").await.unwrap();
}

#[tokio::test]
async fn a_failed_renewal_is_shared_too() {
    let server = Server::start();
    let session = sign_in_and_expire(&server, MemoryStore::new()).await;
    server.script().on_refresh = OnRefresh::Slow(100);
    server.script().refresh_token = None;
    let client = session.client().unwrap();
    let reads: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.read_json("Patient", "1").await.map(drop) })
        })
        .collect();
    for read in reads {
        assert_eq!(read.await.unwrap().unwrap_err().kind(), ErrorKind::SessionEnded);
    }
    assert_eq!(server.script().refreshes, 1);
}

#[tokio::test]
async fn a_token_that_is_about_to_end_is_used_on_while_the_server_is_away() {
    let server = Server::start();
    server.script().life = 20;
    let store = Arc::new(MemoryStore::new());
    sign_in(&server, store.clone()).await;
    // Its last two seconds: a tenth of its life.
    let session = aged(store, 19).await;
    server.script().on_refresh = OnRefresh::Busy;
    let client = session.client().unwrap();
    for _ in 0..3 {
        client.read_json("Patient", "1").await.unwrap();
    }
    assert_eq!(server.script().refreshes, 1, "and not asked at every request");
}

/// The session as it is so many seconds later.
async fn aged(store: Arc<MemoryStore>, seconds: u64) -> Session {
    let json = store.load().await.unwrap().unwrap().to_json();
    let mut value: serde_json::Value = serde_json::from_str(&json).unwrap();
    value["received_at"] = (value["received_at"].as_u64().unwrap() - seconds).into();
    store.save(&StoredSession::from_json(&value.to_string()).unwrap()).await.unwrap();
    Session::restore(app(), store).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_lost_answer_is_asked_for_again_where_the_server_allows_it() {
    let server = Server::start();
    server.script().reuse_ends_the_grant = false;
    let session = sign_in_and_expire(&server, MemoryStore::new()).await;
    let client = session.client().unwrap();
    server.script().on_refresh = OnRefresh::LoseAnswer;
    let error = client.read_json("Patient", "1").await.unwrap_err();
    assert_eq!((error.kind(), server.script().refreshes), (ErrorKind::Transport, 2));
    server.script().on_refresh = OnRefresh::Answer;
    client.read_json("Patient", "1").await.unwrap();
}

#[tokio::test]
async fn a_lost_answer_ends_the_session_where_the_server_takes_repetition_for_theft() {
    let server = Server::start();
    let session = sign_in_and_expire(&server, MemoryStore::new()).await;
    server.script().on_refresh = OnRefresh::LoseAnswer;
    let error = session.client().unwrap().read_json("Patient", "1").await.unwrap_err();
    assert_eq!((error.kind(), server.script().refreshes), (ErrorKind::SessionEnded, 2));
}

/// A store that cannot save for a while.
#[derive(Default)]
struct FullDisk {
    memory: MemoryStore,
    is_full: AtomicBool,
}

impl SessionStore for FullDisk {
    fn load(&self) -> StoreFuture<'_, Option<StoredSession>> {
        self.memory.load()
    }

    fn save<'a>(&'a self, session: &'a StoredSession) -> StoreFuture<'a, ()> {
        if self.is_full.load(Ordering::Relaxed) {
            return Box::pin(async { Err("no space left".into()) });
        }
        self.memory.save(session)
    }

    fn delete(&self) -> StoreFuture<'_, ()> {
        self.memory.delete()
    }

    fn lock(&self) -> StoreFuture<'_, Box<dyn StoreLock>> {
        self.memory.lock()
    }
}

#[tokio::test]
async fn a_token_that_cannot_be_saved_is_not_used_and_not_lost() {
    let server = Server::start();
    let store = Arc::new(FullDisk::default());
    let session = sign_in_and_expire(&server, store.clone()).await;
    let client = session.client().unwrap();
    store.is_full.store(true, Ordering::Relaxed);
    for _ in 0..2 {
        assert_eq!(client.read_json("Patient", "1").await.unwrap_err().kind(), ErrorKind::Store);
    }
    assert!(server.script().reads.is_empty());
    store.is_full.store(false, Ordering::Relaxed);
    client.read_json("Patient", "1").await.unwrap();
    assert_eq!(server.script().refreshes, 1);
    assert!(store.load().await.unwrap().unwrap().to_json().contains("s3cr3t-refresh-2"));
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_that_share_a_file_renew_once() {
    let directory = tempfile::tempdir().unwrap();
    let store = FileStore::new(directory.path().join("session.json"));
    let server = Server::start();
    sign_in_and_expire(&server, store.clone()).await;
    server.script().on_refresh = OnRefresh::Slow(50);
    let mut reads = Vec::new();
    for _ in 0..10 {
        let session = Session::restore(app(), store.clone()).await.unwrap().unwrap();
        reads.push(tokio::spawn(async move { session.client()?.read_json("Patient", "1").await.map(drop) }));
    }
    for read in reads {
        read.await.unwrap().unwrap();
    }
    assert_eq!(server.script().refreshes, 1);
}

#[tokio::test]
async fn another_sign_in_in_the_same_store_is_not_taken_over() {
    let server = Server::start();
    let store = Arc::new(MemoryStore::new());
    let first = sign_in_and_expire(&server, store.clone()).await;
    let second = sign_in(&server, store.clone()).await;
    let error = first.client().unwrap().read_json("Patient", "1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SessionEnded);
    first.sign_out().await.unwrap();
    assert!(store.load().await.unwrap().is_some(), "the other session is not the first one's to delete");
    drop(second);
}

#[tokio::test]
async fn tokens_for_another_patient_are_used_for_nothing() {
    for (other, is_another) in [
        (r#", "patient": "p-2""#, true),
        (r#", "patient": "Patient/p-2""#, true),
        (r#", "patient": "https://fhir.example.com/r4/Patient/p-1""#, true),
        (r#", "patient": "Patient/P-1/_history/2""#, false),
        ("", false),
    ] {
        let server = Server::start();
        let store = Arc::new(MemoryStore::new());
        let session = sign_in_and_expire(&server, store.clone()).await;
        server.script().more = other;
        let client = session.client().unwrap();
        for _ in 0..2 {
            let read = client.read_json("Patient", "p-1").await;
            assert_eq!(
                read.map(drop).map_err(|error| error.kind()),
                match is_another {
                    true => Err(ErrorKind::SessionEnded),
                    false => Ok(()),
                },
                "{other}"
            );
        }
        assert_eq!(session.patient_id().await.unwrap(), "p-1");
        assert_eq!(server.script().refreshes, 1, "what has ended is not asked for again");
        assert_eq!(server.script().reads.is_empty(), is_another);
        let stored = store.load().await.unwrap().unwrap().to_json();
        assert_eq!(stored.contains("s3cr3t-refresh-2"), !is_another, "{other}");
        assert!(!stored.contains("p-2"), "{other}");
    }
}

#[tokio::test]
async fn an_app_that_is_no_longer_accepted_is_told_what_it_can_be() {
    let server = Server::start();
    let session = sign_in_and_expire(&server, MemoryStore::new()).await;
    let client = session.client().unwrap();
    client.read_json("Patient", "1").await.unwrap();
    server.forget_access_tokens();
    server.script().on_refresh = OnRefresh::Refuse("invalid_client");
    let error = client.read_json("Patient", "1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authorization, "the session is not at its end");
    for said in ["accepted the app when", "expired or been replaced", "Signing in again is no use"] {
        assert!(error.to_string().contains(said), "{error}");
    }
    server.script().on_refresh = OnRefresh::Answer;
    client.read_json("Patient", "1").await.unwrap();
}

#[tokio::test]
async fn a_server_that_cannot_be_discovered_gets_no_token_and_ends_nothing() {
    let server = Server::start();
    let store = Arc::new(MemoryStore::new());
    sign_in_and_expire(&server, store.clone()).await;
    // The same session, where nobody listens.
    let json = store.load().await.unwrap().unwrap().to_json().replace(&server.base(), "http://127.0.0.1:9/api/fhir/r4");
    store.save(&StoredSession::from_json(&json).unwrap()).await.unwrap();
    let session = Session::restore(app(), store).await.unwrap().unwrap();
    let read = session.client().unwrap();
    let error =
        tokio::time::timeout(Duration::from_secs(20), read.read_json("Patient", "1")).await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Transport, true));
}

/// A store whose lock was lost while a renewal was under way: somebody else has saved or deleted in the meantime.
#[derive(Default)]
struct Overtaken {
    memory: MemoryStore,
    by: Mutex<Option<By>>,
}

enum By {
    /// The same tokens, and a label.
    Save,
    Delete,
}

impl SessionStore for Overtaken {
    fn load(&self) -> StoreFuture<'_, Option<StoredSession>> {
        self.memory.load()
    }

    fn save<'a>(&'a self, session: &'a StoredSession) -> StoreFuture<'a, ()> {
        let by = self.by.lock().unwrap().take();
        Box::pin(async move {
            match by {
                None => return self.memory.save(session).await,
                Some(By::Save) => {
                    let json = session.to_json().replacen('{', r#"{"labels":{"by":"another"},"#, 1);
                    self.memory.save(&StoredSession::from_json(&json)?).await?;
                }
                Some(By::Delete) => self.memory.delete().await?,
            }
            Err(Superseded.into())
        })
    }

    fn delete(&self) -> StoreFuture<'_, ()> {
        self.memory.delete()
    }

    fn lock(&self) -> StoreFuture<'_, Box<dyn StoreLock>> {
        self.memory.lock()
    }
}

#[tokio::test]
async fn who_was_overtaken_overwrites_nothing_and_goes_on_with_what_is_there() {
    let server = Server::start();
    let store = Arc::new(Overtaken::default());
    let session = sign_in_and_expire(&server, store.clone()).await;
    let overtaken_by = |by| *store.by.lock().unwrap() = Some(by);
    let label = async || store.load().await.unwrap().unwrap().label("by").map(str::to_owned);

    overtaken_by(By::Save);
    session.client().unwrap().read_json("Patient", "1").await.unwrap();
    session.client().unwrap().read_json("Patient", "1").await.unwrap();
    assert_eq!((label().await.as_deref(), server.script().refreshes), (Some("another"), 1), "it is left as it is");
    session.set_label("a", "b").await.unwrap();
    assert_eq!(label().await.as_deref(), Some("another"), "and is what goes on");

    // A label that was not saved is told.
    overtaken_by(By::Delete);
    assert_eq!(session.set_label("a", "c").await.unwrap_err().kind(), ErrorKind::SessionEnded);
    assert!(store.load().await.unwrap().is_none(), "nothing that was deleted is brought back");
}

#[tokio::test]
async fn sessions_that_share_memory_renew_once() {
    let server = Server::start();
    let store = Arc::new(MemoryStore::new());
    sign_in_and_expire(&server, store.clone()).await;
    let reads = (0..20).map(|_| async {
        let stored = StoredSession::load_from(&store).await.unwrap().unwrap();
        let session = Session::of_stored(stored, None, app(), store.clone()).unwrap();
        session.client().unwrap().read_json("Patient", "1").await.map(drop)
    });
    for read in join_all(reads).await {
        read.unwrap();
    }
    assert_eq!(server.script().refreshes, 1);
}
