//! Sign-in and sessions against a real authorization server: npm oidc-provider, which is strict about PKCE and kills the whole
//! grant when a refresh token is used twice.

use std::time::Duration;

use nextgen_patient_access::auth::{
    AuthServer, FileStore, Grant, MemoryStore, PendingAuthorization, RefreshToken, Registration, SavedAuthorization,
    Scopes, Session,
};
use nextgen_patient_access::{Api, Client, Endpoint, ErrorKind};
use serde_json::json;

use crate::oidc::{Oidc, browse};

/// Nobody listens there: `browse` stops before.
const CALLBACK: &str = "http://127.0.0.1:8123/callback";

fn native() -> Registration {
    Registration::public("native", CALLBACK).unwrap()
}

async fn discover(oidc: &Oidc) -> AuthServer {
    let server = AuthServer::discover(&Endpoint::new(Api::OfficeR4, oidc.base()).unwrap()).await.unwrap();
    assert!(server.problems().is_empty(), "{:?}", server.problems());
    server
}

async fn sign_in(server: &AuthServer, app: &Registration) -> Grant {
    let pending = server.authorize(app, &Scopes::patient_read()).unwrap();
    let callback = browse(pending.url()).await;
    pending.complete(&callback).await.unwrap()
}

async fn session(oidc: &Oidc) -> Session {
    let server = discover(oidc).await;
    let grant = sign_in(&server, &native()).await;
    Session::start(server, native(), Scopes::patient_read(), grant, MemoryStore::new()).await.unwrap()
}

/// Reads at once, each with its own task.
async fn read_concurrently(client: &Client, times: usize) {
    let reads: Vec<_> = (0..times)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.read_json("Patient", "1").await.map(drop) })
        })
        .collect();
    for read in reads {
        read.await.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_patient_signs_in_and_is_read() {
    let Some(oidc) = Oidc::start() else { return };
    for format in ["opaque", "jwt"] {
        oidc.switch(json!({ "format": format })).await;
        let session = session(&oidc).await;
        assert_eq!(session.patient_id().await.unwrap(), "1");
        assert!(session.is_renewable());
        assert!(session.missing_scopes().to_string().is_empty(), "{}", session.missing_scopes());
        let patient = session.client().unwrap().read_json("Patient", "1").await.unwrap();
        assert!(patient.get().contains("Example"), "{format}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_with_a_secret_signs_in_and_refreshes() {
    let Some(oidc) = Oidc::start() else { return };
    let server = discover(&oidc).await;
    let app = |secret| Registration::confidential("web", secret, "https://app.example/callback").unwrap();
    let right = app("a-synthetic-secret-of-the-web-app");
    let grant = sign_in(&server, &right).await;
    let token = grant.refresh_token.unwrap();

    let error = server.refresh(&app("wrong"), &token).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authorization, "the app is refused, not the session: {error}");
    let renewed = server.refresh(&right, &token).await.unwrap();

    let introspection = server.introspect(&right, &renewed.access_token).await.unwrap();
    assert!(introspection.active);
    assert_eq!(introspection.subject.as_deref(), Some("ada"));
}

#[tokio::test(flavor = "multi_thread")]
async fn many_requests_on_an_expired_token_refresh_it_once() {
    let Some(oidc) = Oidc::start() else { return };
    oidc.switch(json!({ "life": 1 })).await;
    let session = session(&oidc).await;
    let client = session.client().unwrap();
    oidc.switch(json!({ "life": 3600 })).await;
    tokio::time::sleep(Duration::from_millis(2100)).await;

    read_concurrently(&client, 500).await;
    assert_eq!(oidc.count("refreshes").await, 1);
    assert_eq!(oidc.count("refused").await, 0, "the session knew that the token had expired");
    assert_eq!(oidc.count("answered").await, 500);

    // A second refresh shows that the grant lives: reuse of a token would have ended it.
    oidc.refuse_tokens().await;
    read_concurrently(&client, 1).await;
    assert_eq!(oidc.count("refreshes").await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_requests_that_are_answered_401_refresh_the_token_once() {
    let Some(oidc) = Oidc::start() else { return };
    let session = session(&oidc).await;
    let client = session.client().unwrap();
    read_concurrently(&client, 1).await;

    oidc.refuse_tokens().await;
    read_concurrently(&client, 500).await;
    assert_eq!(oidc.count("refreshes").await, 1);
    assert_eq!(oidc.count("answered").await, 501);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_with_one_store_refresh_once() {
    let Some(oidc) = Oidc::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let store = || FileStore::new(folder.path().join("session.json"));
    oidc.switch(json!({ "life": 1 })).await;
    let server = discover(&oidc).await;
    let grant = sign_in(&server, &native()).await;
    Session::start(server, native(), Scopes::patient_read(), grant, store()).await.unwrap();
    // Each has a state of its own, as in two processes.
    let one = Session::restore(native(), store()).await.unwrap().unwrap().client().unwrap();
    let other = Session::restore(native(), store()).await.unwrap().unwrap().client().unwrap();
    oidc.switch(json!({ "life": 3600 })).await;
    tokio::time::sleep(Duration::from_millis(2100)).await;

    tokio::join!(read_concurrently(&one, 50), read_concurrently(&other, 50));
    assert_eq!(oidc.count("refreshes").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_survives_rotation() {
    let Some(oidc) = Oidc::start() else { return };
    let server = discover(&oidc).await;
    let grant = sign_in(&server, &native()).await;
    let first = grant.refresh_token.unwrap();
    let mut newest = first.clone();
    for _ in 0..5 {
        let renewed = server.refresh(&native(), &newest).await.unwrap().refresh_token.unwrap();
        assert!(renewed != newest, "it rotates");
        newest = renewed;
    }

    // Reuse of an old one ends it all: what the session guards against.
    let error = server.refresh(&native(), &first).await.unwrap_err();
    assert_eq!((error.kind(), error.oauth_code()), (ErrorKind::SessionEnded, Some("invalid_grant")));
    assert_eq!(server.refresh(&native(), &newest).await.unwrap_err().kind(), ErrorKind::SessionEnded);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_session_has_ended() {
    let Some(oidc) = Oidc::start() else { return };
    let server = discover(&oidc).await;
    let grant = sign_in(&server, &native()).await;
    let token = RefreshToken::new(grant.refresh_token.as_ref().unwrap().secret());
    let session =
        Session::start(server.clone(), native(), Scopes::patient_read(), grant, MemoryStore::new()).await.unwrap();
    let client = session.client().unwrap();
    read_concurrently(&client, 1).await;

    server.revoke(&native(), &token).await.unwrap();
    let error = client.read_json("Patient", "1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SessionEnded, "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_revokes() {
    let Some(oidc) = Oidc::start() else { return };
    let server = discover(&oidc).await;
    let grant = sign_in(&server, &native()).await;
    let token = RefreshToken::new(grant.refresh_token.as_ref().unwrap().secret());
    let store = MemoryStore::new();
    let session = Session::start(server.clone(), native(), Scopes::patient_read(), grant, store).await.unwrap();
    session.sign_out().await.unwrap();
    assert_eq!(server.refresh(&native(), &token).await.unwrap_err().kind(), ErrorKind::SessionEnded);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replayed_code_is_refused() {
    let Some(oidc) = Oidc::start() else { return };
    let server = discover(&oidc).await;
    let pending = server.authorize(&native(), &Scopes::patient_read()).unwrap();
    let callback = browse(pending.url()).await;
    let saved = pending.save();
    let take_up = |saved: &SavedAuthorization| server.restore(&native(), saved.clone()).unwrap();

    take_up(&saved).complete(&callback).await.unwrap();
    let error = take_up(&saved).complete(&callback).await.unwrap_err();
    assert_eq!((error.kind(), error.oauth_code()), (ErrorKind::Authorization, Some("invalid_grant")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_verifier_is_refused() {
    let Some(oidc) = Oidc::start() else { return };
    let server = discover(&oidc).await;
    let pending = server.authorize(&native(), &Scopes::patient_read()).unwrap();
    let callback = browse(pending.url()).await;

    // Somebody who has stolen the code, but not the verifier.
    let mut saved = serde_json::to_value(pending.save()).unwrap();
    saved["verifier"] = json!("x".repeat(43));
    let thief: PendingAuthorization = server.restore(&native(), serde_json::from_value(saved).unwrap()).unwrap();
    let error = thief.complete(&callback).await.unwrap_err();
    assert_eq!((error.kind(), error.oauth_code()), (ErrorKind::Authorization, Some("invalid_grant")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_patient_who_says_no_is_told_apart() {
    let Some(oidc) = Oidc::start() else { return };
    oidc.switch(json!({ "deny": true })).await;
    let server = discover(&oidc).await;
    let pending = server.authorize(&native(), &Scopes::patient_read()).unwrap();
    let callback = browse(pending.url()).await;
    let error = pending.complete(&callback).await.unwrap_err();
    assert_eq!((error.kind(), error.oauth_code()), (ErrorKind::Authorization, Some("access_denied")));
}

#[cfg(feature = "openid")]
#[tokio::test(flavor = "multi_thread")]
async fn the_id_token_is_verified() {
    let Some(oidc) = Oidc::start() else { return };
    let server = discover(&oidc).await;
    let grant = sign_in(&server, &native()).await;
    assert!(grant.id_token.is_some());
    assert_eq!(grant.identity.unwrap().subject, "ada");
}
